import{M as MicrocertError,P as formatDateTime}from'./foundation.js';
import{u as usualSuites,b as secure}from'./everyday.js';
import{m as makeStatusListCredential}from'./make-status-list-credential.js';
import{c as createStatusBits}from'./status-bits.js';
const DAY=864e5;
function listSigner(t){
const{signer:i,validForMilliseconds:r=14*DAY,ttlMilliseconds:e}=t;
if(!Number.isSafeInteger(r)||r<2e3)
throw new TypeError('option "validForMilliseconds" must be a whole number, 2000 or more');
if(e!==void 0&&!(Number.isSafeInteger(e)&&e>=0))
throw new TypeError('option "ttlMilliseconds" must be a whole number, 0 or more');
const s=typeof t.issuer==="string"?t.issuer:t.issuer.id;
if(i.id!==s&&!i.id.startsWith(`${s}#`))
throw new MicrocertError("ERR_ISSUER_KEY");
const n=t.suite??usualSuites(i.algorithm)[0];
if(n===void 0)throw new MicrocertError("ERR_PROOF_KEY",{hint:NO_RSA});
return{
madeWith:JSON.stringify([s,i.id,n,r,e??null]),
sign:async({url:u,purpose:d,size:c},m,a)=>{
const[o,l]=[formatDateTime(a),formatDateTime(a+r)];
const f=await makeStatusListCredential({
...{id:u,issuer:s,statusPurpose:d,validFrom:o,validUntil:l},
...e!==void 0&&{ttlMilliseconds:e},
bits:createStatusBits(c,{bytes:m})
});
const g=await secure(f,{suite:n,signer:i,created:o});
return{text:JSON.stringify(g),validFrom:o,validUntil:l};
}
};
}
const NO_RSA={
en:"status lists are signed with an Ed25519, P-256 or P-384 key",
fr:"les listes de statut se signent avec une cl\xE9 Ed25519, P-256 ou P-384"
};
export{listSigner};
//# sourceMappingURL=sign-list.js.map

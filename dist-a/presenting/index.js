import{R as secureRandom,a4 as systemClock,M as MicrocertError,af as uuidUrn,P as formatDateTime,a as appendPointer,_ as encodeBase64url}from'../shared/foundation.js';
import{u as usualSuites,ac as secureAsVpJwt,b as secure,y as CREDENTIALS_V2,ad as assertNames,ae as limitsForRecords,a5 as DEFAULT_VERIFICATION_LIMITS,af as assertOption}from'../shared/everyday.js';
import{r as readInput,e as envelop}from'../shared/receiving.js';
import{i as isText,a as isSeconds,v as verifyPresentation}from'../shared/verify-presentation.js';
const NAMES=/* @__PURE__ */(()=>Object.keys({
...{holder:true,challenge:true,domain:true,audience:true,expiresInSeconds:true},
...{format:true,suite:true,id:true,contexts:true,clock:true,random:true}
}))();
async function createPresentation(r,e){
assertOptions(r,e);
const{holder:n,challenge:o,domain:i,audience:s=i,expiresInSeconds:a=300}=e;
const{clock:t=systemClock,random:u=secureRandom}=e;
const c=e.format==="jwt";
const f=c?void 0:e.suite??usualSuites(n.algorithm)[0];
if(!c&&f===void 0)throw new MicrocertError("ERR_PROOF_KEY",{hint:AS_JWT});
const l={
"@context":[CREDENTIALS_V2],
id:e.id??uuidUrn(u),
type:["VerifiablePresentation"],
holder:didOf(n),
...r.length>0&&{verifiableCredential:r.map(asMember)}
};
const d=t();
const m=f===void 0?secureAsVpJwt(l,n,{
...{audience:s,nonce:o},
issuedAt:Math.floor(d/1e3),
expires:Math.floor(d/1e3)+a
}):secure(l,{
...{suite:f,signer:n,created:formatDateTime(d)},
proofPurpose:"authentication",
answering:{challenge:o,domain:i,expires:formatDateTime(d+a*1e3)},
...e.contexts&&{contexts:e.contexts}
});
return await m;
}
const CALLER="createPresentation";
function assertOptions(r,e){
if(!Array.isArray(r))throw new TypeError(`${CALLER}: "credentials" must be a list`);
const n=e??{};
assertNames(n,NAMES,"",CALLER);
const o=(t,u,c)=>assertOption(t,u,c,CALLER);
o("holder",isSigner(n.holder),"what createSigner gives");
for(const t of["challenge","domain"])
o(t,isText(n[t]),"a text, as the verifier gave it");
for(const t of["audience","id"])
o(t,n[t]===void 0||isText(n[t]),"a text");
for(const t of["clock","random"])
o(t,n[t]===void 0||typeof n[t]==="function","a function");
const{expiresInSeconds:i,format:s="data-integrity",suite:a}=n;
o("expiresInSeconds",i===void 0||isSeconds(i),"a whole number above 0");
o("format",s==="data-integrity"||s==="jwt",'"data-integrity" or "jwt"');
o("suite",a===void 0||s!=="jwt","left out with a JWT");
}
function isSigner(r){
return typeof r?.id==="string"&&typeof r.sign==="function";
}
function didOf({id:r}){
const[e=""]=r.split("#");
if(e.startsWith("did:"))return e;
throw new MicrocertError("ERR_VERIFICATION_METHOD",{hint:NO_DID});
}
function asMember(r,e){
const n=limitsForRecords(DEFAULT_VERIFICATION_LIMITS);
const{credential:o,checks:i}=readInput(r,n);
if(o===void 0)
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{
pointer:appendPointer("",e),
findings:i.flatMap(({findings:t})=>t)
});
const{document:s,jwt:a}=o;
return a===void 0?s:{...envelop(compactOf(a))};
}
function compactOf({signedBytes:r,signature:e}){
return`${new TextDecoder().decode(r)}.${encodeBase64url(e)}`;
}
const AS_JWT={
en:'no Data Integrity suite takes an RSA key: give format: "jwt"',
fr:'aucune suite Data Integrity ne prend de cl\xE9 RSA : donner format: "jwt"'
};
const NO_DID={
en:"who presents is known by a DID: did:key, did:jwk or did:web",
fr:"qui pr\xE9sente est connu par un DID : did:key, did:jwk ou did:web"
};
export{P as PRESENTATION_POLICY}from'../shared/verify-presentation.js';
export{createPresentation,verifyPresentation};
//# sourceMappingURL=index.js.map

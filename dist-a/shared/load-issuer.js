import{M as MicrocertError,g as isMicrocertError,a9 as restated,y as parseJsonStrictly,s as stringMember}from'./foundation.js';
import{e as readDocument,f as readText}from'./terminal.js';
import{as as createSigner,ao as verificationMethodFor,at as importPrivateKey}from'./everyday.js';
const KEY_VARIABLE="MICROCERT_KEY";
const ISSUER_OPTIONS={
issuer:{
type:"string",
value:"FILE",
text:{
en:"profile of the issuer: id, name, country (JSON or YAML)",
fr:"profil de l\u2019\xE9metteur : id, name, country (JSON ou YAML)"
}
},
key:{
type:"string",
value:"FILE",
text:{
en:"private key (JWK, Multikey or PEM); without it, the environment variable MICROCERT_KEY",
fr:"cl\xE9 priv\xE9e (JWK, Multikey ou PEM) ; sans elle, la variable d\u2019environnement MICROCERT_KEY"
}
}
};
async function readProfile({option:e},r){
const t=e("issuer");
if(t===void 0)throw new MicrocertError("ERR_USAGE",{hint:ISSUER_HINT});
return readDocument(t,r);
}
async function loadSigner({option:e},r,t){
const n=await keyText(e("key"),t);
const i=e("key")===void 0?KEY_VARIABLE:"--key";
const o=await namingNoFile(i,FORM_HINT,()=>importPrivateKey(n));
const a=methodIn(n)??methodFor(r.id,o.publicKey);
return createSigner({keyPair:o,id:a});
}
async function keyText(e,r){
if(e!==void 0)return namingNoFile("--key",KEY_HINT,()=>readText(e,r));
const t=r.env[KEY_VARIABLE];
if(t===void 0||t.trim()==="")
throw new MicrocertError("ERR_KEY_MISSING",{hint:KEY_HINT});
return t;
}
async function namingNoFile(e,r,t){
try{
return await t();
}catch(n){
if(!isMicrocertError(n))throw n;
const{hint:i=r}=n;
throw restated(n,{source:e,hint:i});
}
}
function methodIn(e){
if(!e.trimStart().startsWith("{"))return void 0;
const r=parseJsonStrictly(e);
return stringMember(r,"kid")??stringMember(r,"id");
}
function methodFor(e,r){
return e.startsWith("did:web:")?`${e}#${r.multibase??"key-1"}`:verificationMethodFor(r);
}
const ISSUER_HINT={
en:"add --issuer FILE with the profile of the issuer (id, name, country)",
fr:"ajouter --issuer FICHIER avec le profil de l\u2019\xE9metteur (id, name, country)"
};
const KEY_HINT={
en:"add --key FILE, or set the environment variable MICROCERT_KEY; microcert keygen makes a key",
fr:"ajouter --key FICHIER, ou d\xE9finir la variable d\u2019environnement MICROCERT_KEY ; microcert keygen cr\xE9e une cl\xE9"
};
const FORM_HINT={
en:"an Ed25519 private key as JWK, Multikey or PEM is needed; microcert keygen makes one",
fr:"il faut une cl\xE9 priv\xE9e Ed25519 en JWK, Multikey ou PEM ; microcert keygen en cr\xE9e une"
};
export{ISSUER_OPTIONS as I,loadSigner as l,readProfile as r};
//# sourceMappingURL=load-issuer.js.map

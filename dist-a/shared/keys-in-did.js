import{b as asList,m as memberOf,i as isJsonObject,s as stringMember,M as MicrocertError}from'./foundation.js';
import{aw as publicKeyFromJson}from'./everyday.js';
import{e as readDocument}from'./terminal.js';
async function keysInDid(e,t){
const{value:n}=await readDocument(e,t);
const o=asList(memberOf(n,"verificationMethod")).filter(isJsonObject);
const i=o.map((r)=>({
id:absolute(stringMember(r,"id")??"",stringMember(n,"id")??""),
publicKey:publicKeyFromJson(r)
}));
if(i.length>0&&i.every(({id:r})=>r!==""))return i;
throw new MicrocertError("ERR_DID_DOCUMENT",{source:e,hint:DID});
}
function absolute(e,t){
return e.startsWith("#")?`${t}${e}`:e;
}
const DID={
en:"give the did.json of the issuer, as microcert keygen or microcert publish writes it",
fr:"donner le did.json de l\u2019\xE9metteur, tel que l\u2019\xE9crit microcert keygen ou microcert publish"
};
export{keysInDid as k};
//# sourceMappingURL=keys-in-did.js.map

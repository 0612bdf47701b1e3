import{m as memberOf,b as asList,h as compact,s as stringMember,i as isJsonObject,g as isMicrocertError}from'./foundation.js';
import{p as parseVcJwt}from'./everyday.js';
function readEndorsement(r){
const e=documentIn(r);
if(e===void 0)return void 0;
const t=memberOf(e,"issuer");
const i=asList(memberOf(e,"credentialSubject"));
return compact({
about:i.flatMap((n)=>stringMember(n,"id")??[]),
endorserId:typeof t==="string"?t:stringMember(t,"id"),
endorserName:stringMember(t,"name"),
name:stringMember(e,"name"),
comment:stringMember(i[0],"endorsementComment"),
description:stringMember(e,"description"),
validFrom:stringMember(e,"validFrom")??stringMember(e,"issuanceDate"),
validUntil:stringMember(e,"validUntil")??stringMember(e,"expirationDate")
});
}
function documentIn(r){
if(typeof r!=="string")return isJsonObject(r)?r:void 0;
try{
return parseVcJwt(r).credential;
}catch(e){
if(isMicrocertError(e))return void 0;
throw e;
}
}
export{readEndorsement as r};
//# sourceMappingURL=read-endorsement.js.map

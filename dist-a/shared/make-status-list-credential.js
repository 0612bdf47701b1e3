import{_ as encodeBase64url,h as compact,E as isHttpsUrl,i as isJsonObject,a2 as isDateTime}from'./foundation.js';
import{g as gzip,M as MIN_STATUS_ENTRIES,i as isIri}from'./status-bits.js';
async function encodeStatusList(t){
return`u${encodeBase64url(await gzip(t.toBytes()))}`;
}
async function makeStatusListCredential(t){
assertUsable(t);
const{id:e,issuer:s,statusPurpose:i,bits:r,ttlMilliseconds:o,validFrom:l,validUntil:n}=t;
return compact({
"@context":["https://www.w3.org/ns/credentials/v2"],
id:e,
type:["VerifiableCredential","BitstringStatusListCredential"],
issuer:s,
validFrom:l,
validUntil:n,
credentialSubject:compact({
id:`${e}#list`,
type:"BitstringStatusList",
statusPurpose:typeof i==="string"?i:[...i],
ttl:o,
encodedList:await encodeStatusList(r)
})
});
}
function assertUsable(t){
const{id:e,issuer:s,statusPurpose:i,bits:r,ttlMilliseconds:o=0}=t;
assert(isHttpsUrl(e)&&!e.includes("#"),"id","an https URL without fragment");
const l=isJsonObject(s)?s["id"]:s;
assert(isIri(l),"issuer","an absolute IRI, or an object with one as id");
const n=typeof i==="string"?[i]:[...i];
const u=n.every((a)=>typeof a==="string"&&a!=="");
const d=new Set(n).size===n.length&&n.length>0;
assert(u&&d,"statusPurpose","a text, or several different ones");
assert(r.length>=MIN_STATUS_ENTRIES,"bits","at least 131,072 entries long");
const f=Number.isSafeInteger(o)&&o>=0;
assert(f,"ttlMilliseconds","a whole number, 0 or more");
for(const a of["validFrom","validUntil"]){
const c=t[a];
assert(c===void 0||isDateTime(c),a,"a date-time with zone");
}
}
function assert(t,e,s){
if(!t)throw new TypeError(`makeStatusListCredential: option "${e}" must be ${s}`);
}
export{encodeStatusList as e,makeStatusListCredential as m};
//# sourceMappingURL=make-status-list-credential.js.map

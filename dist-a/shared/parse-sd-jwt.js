import{c as SD_JWT_TEXTS}from'./part-texts.js';
import{N as nativeCrypto,_ as encodeBase64url,K as decodeHex,aa as base64urlTexts,y as parseJsonStrictly,g as isMicrocertError,M as MicrocertError,D as DEFAULT_INPUT_LIMITS}from'./foundation.js';
import{aI as parseCompactJws}from'./everyday.js';
import{s as sha256Hex}from'./canonicalize.js';
const HASH_NAME="sha-256";
function digester(){
const r=nativeCrypto();
return r===void 0?(e)=>encodeBase64url(decodeHex(sha256Hex(e))):(e)=>r.hash("sha256",e,"base64url");
}
function writeDisclosure(r,e,s,{ofText:n}){
const t=e===void 0?"":`,${JSON.stringify(e)}`;
return n(`["${r}"${t},${JSON.stringify(s)}]`);
}
function disclosureTools(){
return{base64url:base64urlTexts(),digest:digester()};
}
function readDisclosure(r,{base64url:e,digest:s},n){
const t=partsOf(r,e,n);
const[a,o]=t;
const i=t.at(-1);
if(typeof a!=="string"||i===void 0)throw malformed();
if(t.length===2)return{text:r,digest:s(r),value:i};
if(t.length!==3||typeof o!=="string")throw malformed();
return{text:r,digest:s(r),name:o,value:i};
}
function partsOf(r,{toText:e},s){
try{
const n=parseJsonStrictly(e(r),s);
if(Array.isArray(n))return n;
}catch(n){
if(!isMicrocertError(n)||n.code.startsWith("ERR_INPUT_TOO_"))throw n;
throw malformed(n);
}
throw malformed();
}
function malformed(r){
return new MicrocertError("ERR_SD_JWT_DISCLOSURE",{cause:r,hint:SHAPE},SD_JWT_TEXTS);
}
const SHAPE={
en:"a disclosure is a JSON array in base64url: salt, name and value of a claim, or salt and value of an item",
fr:"une divulgation est un tableau JSON en base64url : sel, nom et valeur d\u2019un \xE9nonc\xE9, ou sel et valeur d\u2019un \xE9l\xE9ment"
};
const FORM=/^[\w-]+\.[\w-]+\.[\w-]*~(?:[\w-]+~)*(?:[\w-]+\.[\w-]+\.[\w-]*)?$/;
const MOST_DISCLOSURES=1e3;
function parseSdJwt(r,e={}){
const{maxBytes:s=DEFAULT_INPUT_LIMITS.maxBytes}=e;
if(r.length>s)throw new MicrocertError("ERR_INPUT_TOO_LARGE");
if(!FORM.test(r))throw new MicrocertError("ERR_SD_JWT_SYNTAX",{},SD_JWT_TEXTS);
const[n="",...t]=r.split("~");
const a=t.pop()??"";
if(t.length>MOST_DISCLOSURES)throw new MicrocertError("ERR_INPUT_TOO_MANY");
const o=disclosureTools();
return{
...parseCompactJws(n,e,o.base64url),
jwt:n,
disclosures:t.map((i)=>readDisclosure(i,o,e)),
bound:r.slice(0,r.length-a.length),
...a!==""&&{keyBinding:parseCompactJws(a,e,o.base64url)}
};
}
export{HASH_NAME as H,disclosureTools as a,digester as d,parseSdJwt as p,writeDisclosure as w};
//# sourceMappingURL=parse-sd-jwt.js.map

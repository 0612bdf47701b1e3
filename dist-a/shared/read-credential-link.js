import{D as DEFAULT_INPUT_LIMITS,M as MicrocertError,ao as inflateRaw,ap as inflateAfter,W as decodeBase64url}from'./foundation.js';
import{a as CARRIERS_TEXTS}from'./part-texts.js';
import{u as unpackCredential,C as COMPRESSED,a as COMPRESSED_AFTER_DICTIONARY,l as linkDictionary}from'./packed-credential.js';
const parameter=/^(c\d{0,3})=(.*)$/;
const link=/^(?:https?:\/\/[^\s#]+|)#[^\s#]*$/i;
function looksLikeCredentialLink(e){
const t=e.trim();
return link.test(t)&&carriedBy(t).length>0;
}
async function readCredentialLink(e,{maxBytes:t=DEFAULT_INPUT_LIMITS.maxBytes}={}){
if(!(Number.isSafeInteger(t)&&t>0))
throw new TypeError("maxBytes: must be a whole number above 0");
const n=(e instanceof URL?e.href:e).trim();
if(n.length>2*t)fail("ERR_CARRIER_LINK_TOO_LARGE",HINTS.whole);
const[i,r]=looksLikeCredentialLink(n)?carriedBy(n):[];
if(i===void 0)return fail("ERR_CARRIER_LINK",HINTS.link);
if(r!==void 0)return fail("ERR_CARRIER_LINK_FORM",HINTS.one);
return unpackCredential(decoded(await expanded(i,t)));
}
async function expanded({form:e,value:t},n){
if(e!==COMPRESSED&&e!==COMPRESSED_AFTER_DICTIONARY)
return fail("ERR_CARRIER_LINK_FORM",HINTS.form);
const i=bytesIn(t);
const r=e===COMPRESSED?await inflateRaw(i,n):await inflateAfter(linkDictionary(),i,n);
if(r.outcome==="expanded")return r.bytes;
return r.outcome==="too-large"?fail("ERR_CARRIER_LINK_TOO_LARGE",HINTS.limit):fail("ERR_CARRIER_LINK_DAMAGED",HINTS.whole);
}
function bytesIn(e){
try{
return decodeBase64url(e);
}catch(t){
return fail("ERR_CARRIER_LINK_DAMAGED",HINTS.whole,t);
}
}
function decoded(e){
try{
return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(e);
}catch(t){
return fail("ERR_CARRIER_LINK_DAMAGED",HINTS.whole,t);
}
}
const MOST_PARAMETERS=32;
function carriedBy(e){
const t=e.slice(e.indexOf("#")+1).split("&",MOST_PARAMETERS+1);
if(t.length>MOST_PARAMETERS)return[];
return t.flatMap((n)=>{
const[,i,r]=parameter.exec(n)??[];
return i===void 0||r===void 0?[]:[{form:i,value:r}];
});
}
const HINTS={
link:{
en:"a link that holds a credential has a part that begins with #c1= or #c=; it is never followed: open any other link yourself, and give what you get there",
fr:"un lien qui contient un justificatif a une partie qui commence par #c1= ou #c= ; il n\u2019est jamais suivi : ouvrez vous-m\xEAme tout autre lien, et donnez ce que vous y trouvez"
},
form:{
en:"a later version may know it; or ask for the credential as a file",
fr:"une version plus r\xE9cente la conna\xEEt peut-\xEAtre ; sinon, demandez le justificatif sous forme de fichier"
},
one:{
en:"there are several credentials in it: give them one at a time",
fr:"il contient plusieurs justificatifs : donnez-les un par un"
},
whole:{
en:"copy the whole link, or scan the code again",
fr:"copiez le lien en entier, ou lisez le code \xE0 nouveau"
},
limit:{
en:"raise maxBytes if you expect a credential as large as that",
fr:"augmentez maxBytes si vous attendez un justificatif aussi volumineux"
}
};
function fail(e,t,n){
throw new MicrocertError(e,{hint:t,...n!==void 0&&{cause:n} },CARRIERS_TEXTS);
}
export{looksLikeCredentialLink,readCredentialLink};
//# sourceMappingURL=read-credential-link.js.map

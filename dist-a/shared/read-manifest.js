import{readFile}from'node:fs/promises';
import{join}from'node:path';
import{s as systemCode}from'./terminal.js';
import{P as PUBLISHING_TEXTS}from'./part-texts.js';
import{M as MicrocertError,m as memberOf,i as isJsonObject,y as parseJsonStrictly}from'./foundation.js';
import{s as sha256Hex}from'./canonicalize.js';
import{al as didWebUrl}from'./everyday.js';
const DID_OF_HOST=".well-known/did.json";
const SEGMENT=/^[A-Za-z\d~](?:[\w.~-]*[\w~-])?$/;
const MAX_SEGMENT=100;
const MAX_PATH=200;
const DEVICE=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const INSTRUCTIONS=/* @__PURE__ */new Set(["cname","robots.txt","web.config"]);
function baseUrlOf(e,t){
if(t!==void 0)return usableBase(t);
if(!e.startsWith("did:web:"))
throw new MicrocertError(
"ERR_PUBLISH_ADDRESS",
{source:e,hint:BASE_NEEDED},
PUBLISHING_TEXTS
);
return didWebUrl(e).replace(/(?:\.well-known\/)?did\.json$/,"");
}
function usableBase(e){
const t=e.endsWith("/")?e:`${e}/`;
const n=URL.canParse(t)&&new URL(t).href===t&&/^https:\/\/[^?#@]+$/.test(t);
if(n)return t;
throw new MicrocertError(
"ERR_PUBLISH_ADDRESS",
{source:e,hint:BASE_FORM},
PUBLISHING_TEXTS
);
}
function pathOf(e,t){
if(!isBelow(e,t))
throw new MicrocertError(
"ERR_PUBLISH_ADDRESS",
{source:e,hint:outside(t)},
PUBLISHING_TEXTS
);
const n=e.slice(t.length);
if(n!==DID_OF_HOST)assertPlainPath(n,e);
return n;
}
function placeOfAchievement(e,t){
if(!isBelow(e,t)||/[?#]/.test(e)){
const r=`achievements/${slugOf(e)}`;
return{folder:r,json:`${r}/achievement.json`};
}
const n=e.slice(t.length).replace(/\/$/,"");
assertPlainPath(n,e);
const s=n.replace(/\.json(?:ld)?$/,"");
return{folder:s,json:s===n?`${s}/achievement.json`:n};
}
function isSitePath(e){
return e===DID_OF_HOST||e===NO_JEKYLL||isPlainPath(e);
}
const NO_JEKYLL=".nojekyll";
function isBelow(e,t){
return e.startsWith(t);
}
function assertPlainPath(e,t){
if(!isPlainPath(e))
throw new MicrocertError("ERR_PUBLISH_ADDRESS",{source:t,hint:PLAIN},PUBLISHING_TEXTS);
}
function isPlainPath(e){
const t=e.split("/");
const n=(r)=>r.length<=MAX_SEGMENT&&SEGMENT.test(r)&&!DEVICE.test(r);
const s=t.length===1&&INSTRUCTIONS.has(e.toLowerCase());
return e.length<=MAX_PATH&&t.every(n)&&!s;
}
function slugOf(e){
const t=e.replace(/^https?:\/\//,"").toLowerCase().replaceAll(/[^a-z\d]+/g,"-").slice(0,60).replaceAll(/^-+|-+$/g,"");
return[t,sha256Hex(e).slice(0,8)].filter(Boolean).join("-");
}
const BASE_NEEDED={
en:"this issuer is not a did:web, so its site must be named: give the base URL, https://badges.univ.example/",
fr:"cet \xE9metteur n\u2019est pas un did:web, il faut donc nommer son site : donner l\u2019URL de base, https://badges.univ.example/"
};
const BASE_FORM={
en:"the base URL begins with https:// and has no user, query or fragment: https://univ.example/badges/",
fr:"l\u2019URL de base commence par https:// et n\u2019a ni utilisateur, ni requ\xEAte, ni fragment : https://univ.example/badges/"
};
const PLAIN={
en:'each part of the path is letters, digits, "-", "_", "." and "~", begins with a letter or digit, is no name that systems or hosts reserve (con, nul, CNAME\u2026), and has at most 100 characters (200 in all); no "..", no percent-encoding, no query',
fr:"chaque partie du chemin est faite de lettres sans accent, de chiffres, de \xAB - \xBB, \xAB _ \xBB, \xAB . \xBB et \xAB ~ \xBB, commence par une lettre ou un chiffre, n\u2019est pas un nom r\xE9serv\xE9 (con, nul, CNAME\u2026), et a au plus 100 caract\xE8res (200 en tout) ; ni \xAB .. \xBB, ni pour-cent, ni requ\xEAte"
};
function outside(e){
return{
en:`it is not below ${e}, the address of the site: give another base URL, or publish this part elsewhere`,
fr:`elle n\u2019est pas sous ${e}, l\u2019adresse du site : donner une autre URL de base, ou publier cette partie ailleurs`
};
}
const VERSION=1;
const LIMITS={maxBytes:64*1024*1024,maxValues:2e6};
const DIGEST=/^[\da-f]{64}$/;
function manifestText(e){
const t=[...e].sort(([n],[s])=>n<s?-1:1).map(([n,s])=>({path:n,sha256:[...s].sort()}));
return`${JSON.stringify({version:VERSION,files:t},null,2)}
`;
}
function parseManifest(e,t){
const n=(o,i)=>new MicrocertError("ERR_PUBLISH_MANIFEST",{source:t,hint:o,cause:i},PUBLISHING_TEXTS);
const s=()=>{
try{
return parseJsonStrictly(e,LIMITS);
}catch(o){
throw n(DAMAGED,o);
}
};
const r=s();
const[a,u]=[memberOf(r,"version"),memberOf(r,"files")];
if(typeof a==="number"&&a>VERSION)throw n(NEWER);
if(a!==VERSION||!Array.isArray(u))throw n(DAMAGED);
const c=/* @__PURE__ */new Map();
for(const o of u){
const[i,l]=[memberOf(o,"path"),memberOf(o,"sha256")];
const f=isJsonObject(o)&&typeof i==="string"&&isSitePath(i);
if(!f||!isDigests(l)||c.has(i))throw n(DAMAGED);
c.set(i,l);
}
return c;
}
function isDigests(e){
return Array.isArray(e)&&e.every((t)=>typeof t==="string"&&DIGEST.test(t));
}
const DAMAGED={
en:"restore it, or delete it and the site, and publish anew; nothing was changed",
fr:"le restaurer, ou le supprimer avec le site, et publier de nouveau ; rien n\u2019a \xE9t\xE9 modifi\xE9"
};
const NEWER={
en:"it was written by a newer version of microcert: use that one; nothing was changed",
fr:"elle a \xE9t\xE9 \xE9crite par une version plus r\xE9cente de microcert : utiliser celle-ci ; rien n\u2019a \xE9t\xE9 modifi\xE9"
};
const OURS=".microcert-site";
function manifestPath(e){
return join(e,OURS,"site.json");
}
async function readManifest(e){
const t=manifestPath(e);
try{
return parseManifest(await readFile(t,"utf8"),t);
}catch(n){
if(systemCode(n)==="ENOENT")return/* @__PURE__ */new Map();
throw n;
}
}
export{DID_OF_HOST as D,NO_JEKYLL as N,OURS as O,placeOfAchievement as a,baseUrlOf as b,manifestPath as c,isSitePath as i,manifestText as m,pathOf as p,readManifest as r};
//# sourceMappingURL=read-manifest.js.map

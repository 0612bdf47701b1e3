import{b as bake,c as createBaker}from'../shared/bake2.js';
import{a as CARRIERS_TEXTS}from'../shared/part-texts.js';
import{b as asList,i as isJsonObject,s as stringMember,as as matchesMultihash,M as MicrocertError,z as pointerTokens,o as ownMember}from'../shared/foundation.js';
import{M as MOST_LENGTH,u as unreadable,s as safeSvg,f as fillTemplate}from'../shared/svg-render-method.js';
import{s as sniffCarrier}from'../shared/sniff.js';
import{unbake}from'../shared/unbake2.js';
const dataUrl=/^data:image\/svg\+xml(?:;charset=utf-8)?(;base64)?,/i;
function svgInDataUrl(t){
const n=dataUrl.exec(t);
if(n===null||t.length>2*MOST_LENGTH)throw unreadable(NO_SVG);
const r=t.slice(n[0].length);
try{
if(n[1]===void 0)return decodeURIComponent(r);
const e=Uint8Array.from(atob(r),(o)=>o.charCodeAt(0));
return new TextDecoder("utf-8",{fatal:true}).decode(e);
}catch(e){
throw unreadable(NO_SVG,e);
}
}
const NO_SVG={
en:"a template inside a credential is written data:image/svg+xml;base64,\u2026",
fr:"un mod\xE8le contenu dans un justificatif s\u2019\xE9crit data:image/svg+xml;base64,\u2026"
};
async function renderCredentialSvg(t,{templates:n={} }={}){
const r=t;
for(const e of asList(r["renderMethod"])){
if(!isSvgMustache(e))continue;
const o=await templateOf(e,n);
if(o!==void 0)
return safeSvg(fillTemplate(o,shownOf(r,e["renderProperty"])));
}
return void 0;
}
function isSvgMustache(t){
return isJsonObject(t)&&asList(t["type"]).includes("TemplateRenderMethod")&&t["renderSuite"]==="svg-mustache";
}
async function templateOf({template:t},n){
const r=typeof t==="string"?t:stringMember(t,"id");
if(r===void 0)return void 0;
const e=r.startsWith("data:")?svgInDataUrl(r):fetched(n,r);
const o=stringMember(t,"digestMultibase");
if(e===void 0)return void 0;
if(o===void 0)return r.startsWith("data:")?e:void 0;
if(await matchesMultihash(new TextEncoder().encode(e),o)!=="same")
throw new MicrocertError("ERR_RENDER_METHOD_DIGEST",{},CARRIERS_TEXTS);
return e;
}
function fetched(t,n){
return Object.hasOwn(t,n)?t[n]:void 0;
}
function shownOf(t,n){
if(n===void 0)return t;
const r={};
if(asList(n).length>MOST_POINTERS)throw unreadable(HINTS.pointers);
for(const e of asList(n)){
const o=typeof e==="string"?pointerTokens(e):[];
if(o.length>0&&o.length<=MOST_TOKENS)copyAlong(o,t,r);
}
return r;
}
const MOST_TOKENS=64;
const MOST_POINTERS=500;
function copyAlong(t,n,r){
const[e="",...o]=t;
const s=Array.isArray(n)?n[Number(e)]:isJsonObject(n)?ownMember(n,e):void 0;
if(s===void 0||e==="__proto__")return;
if(o.length===0){
r[e]=s;
return;
}
const i={...isJsonObject(r[e])?r[e]:{} };
copyAlong(o,s,i);
r[e]=i;
}
const HINTS={
pointers:{
en:`renderProperty names more than ${MOST_POINTERS} parts: name the objects that hold them`,
fr:`renderProperty nomme plus de ${MOST_POINTERS} parties : nommer les objets qui les contiennent`
}
};
export{c as credentialLink,q as qrMatrix}from'../shared/credential-link.js';
export{q as qrSvg}from'../shared/qr-svg.js';
export{looksLikeCredentialLink,readCredentialLink}from'../shared/read-credential-link.js';
export{a as svgRenderMethod}from'../shared/svg-render-method.js';
export{D as DEFAULT_CARRIER_LIMITS}from'../shared/unbake-svg.js';
export{bake,createBaker,renderCredentialSvg,sniffCarrier,unbake};
//# sourceMappingURL=index.js.map

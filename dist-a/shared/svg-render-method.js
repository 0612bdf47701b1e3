import{M as MicrocertError,i as isJsonObject,o as ownMember,b as asList,g as isMicrocertError,E as isHttpsUrl,Y as concatBytes,K as decodeHex,_ as encodeBase64url}from'./foundation.js';
import{s as sha256Hex}from'./canonicalize.js';
import{SaxesParser}from'saxes';
import{e as escapeXml}from'./escape-xml.js';
import{a as CARRIERS_TEXTS}from'./part-texts.js';
function unsafe(e){
return new MicrocertError("ERR_RENDER_METHOD_UNSAFE",{hint:e},CARRIERS_TEXTS);
}
function unreadable(e,t){
return new MicrocertError(
"ERR_RENDER_METHOD_TEMPLATE",
{
hint:e,
...t!==void 0&&{cause:t}
},
CARRIERS_TEXTS
);
}
const tag=/\{\{(\{?)([^{}]*)\}\}/g;
const signs="#^/!>&=";
const dotted=/^(?:\.|[\w@-]+(?:\.[\w@-]+)*)$/;
const MOST_OPEN=8;
function templateParts(e){
const t=[{name:"",parts:[]}];
let n=0;
for(const r of e.matchAll(tag)){
const[o,c="",l=""]=r;
const{sign:u,name:a}=taken(l);
push(t,{kind:"text",text:e.slice(n,r.index)});
n=r.index+o.length;
if(u==="!")continue;
if(c!==""||u==="&"||u===">"||u==="=")throw unreadable(HINTS$2.sign);
if(!dotted.test(a))throw unreadable(HINTS$2.name);
take(t,u,a);
}
push(t,{kind:"text",text:e.slice(n)});
const[s,...i]=t;
if(s===void 0||i.length>0)throw unreadable(HINTS$2.open);
return s.parts;
}
function taken(e){
const t=e.trim();
const n=t.charAt(0);
const s=n!==""&&signs.includes(n)?n:"";
return{sign:s,name:t.slice(s.length).trim()};
}
function take(e,t,n){
if(t==="/"){
if(e.length<2||e.pop()?.name!==n)throw unreadable(HINTS$2.open);
}else if(t===""){
push(e,{kind:"value",name:n});
}else{
const s=[];
push(e,{kind:t==="#"?"each":"unless",name:n,parts:s});
e.push({name:n,parts:s});
if(e.length>MOST_OPEN)throw unreadable(HINTS$2.deep);
}
}
function push(e,t){
e.at(-1)?.parts.push(t);
}
const HINTS$2={
sign:{
en:"the tags {{{ }}}, {{& }}, {{> }} and {{= }} of Mustache are not read: write {{name}}, which is escaped",
fr:"les balises {{{ }}}, {{& }}, {{> }} et {{= }} de Mustache ne sont pas lues : \xE9crire {{nom}}, qui est \xE9chapp\xE9"
},
name:{
en:"name a member by its path, as in {{credentialSubject.achievement.name}}",
fr:"nommer un membre par son chemin, comme {{credentialSubject.achievement.name}}"
},
open:{
en:"close each section where it was opened: {{#results}} \u2026 {{/results}}",
fr:"refermer chaque section l\xE0 o\xF9 elle est ouverte : {{#results}} \u2026 {{/results}}"
},
deep:{
en:"nest fewer sections in each other",
fr:"imbriquer moins de sections les unes dans les autres"
}
};
const MOST_LENGTH=1048576;
const MOST_STEPS=1e5;
function fillTemplate(e,t){
const n={text:"",steps:0};
fill(templateParts(e),[t],n);
return n.text;
}
function fill(e,t,n){
for(const s of e){
step(n);
if(s.kind==="text")n.text+=s.text;
else if(s.kind==="value")n.text+=escapeXml(textOf(found(s.name,t)));
else fillSection(s,t,n);
}
}
function fillSection({kind:e,name:t,parts:n},s,i){
const r=found(t,s);
const o=asList(r);
if(e==="unless"){
if(!o.some((c)=>step(i)&&isSomething(c)))fill(n,s,i);
return;
}
for(const c of o)if(step(i)&&isSomething(c))fill(n,[c,...s],i);
}
function step(e){
e.steps+=1;
if(e.steps>MOST_STEPS||e.text.length>MOST_LENGTH)throw unsafe(TOO_LONG);
return true;
}
function isSomething(e){
return e!==null&&e!==false&&e!=="";
}
function found(e,t){
if(e===".")return t[0];
const[n="",...s]=e.split(".");
const i=t.find((r)=>memberIn(r,n)!==void 0);
return[n,...s].reduce(
(r,o)=>memberIn(r,o),
i
);
}
function memberIn(e,t){
if(Array.isArray(e))return/^\d{1,6}$/.test(t)?e[Number(t)]:void 0;
return isJsonObject(e)?ownMember(e,t):void 0;
}
function textOf(e){
if(typeof e==="string")return e;
if(typeof e==="number"||typeof e==="boolean")return String(e);
return"";
}
const TOO_LONG={
en:"the picture grows longer than 1 MiB, or takes more than 100,000 steps to make",
fr:"l\u2019image d\xE9passerait 1 Mio, ou demande plus de 100 000 \xE9tapes"
};
const XLINK="http://www.w3.org/1999/xlink";
const XML="http://www.w3.org/XML/1998/namespace";
const inside=/^#([\w.:-]+)$/;
const picture=/^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/\s]+={0,2}$/;
const paint=/url\(\s*(["']?)#([\w.:-]+)\1\s*\)/gi;
const loads=/url|image|@|\\|\/\*|expression|javascript:/i;
const alone=/(?:^|[;\s])(?:clip-path|mask)\s*:\s*$/i;
const PLAIN=/* @__PURE__ */new Set(
/* @__PURE__ */"id class role lang aria-label aria-labelledby aria-describedby".split(" ")
);
function safeAttributes(e,t){
const n=/* @__PURE__ */new Map();
const s=[];
for(const i of t){
const r=writtenName(i);
if(r===void 0||n.has(r))continue;
for(const o of drawnWith(e,r,i.value))s.push(o);
n.set(r,i.value);
}
return{list:[...n],id:n.get("id")??"",targets:s};
}
function writtenName({uri:e,prefix:t,local:n,name:s}){
if(e===XLINK)return n==="href"?"href":void 0;
if(e===XML)return n==="space"||n==="lang"?s:void 0;
return t===""&&s!=="xmlns"?s:void 0;
}
function drawnWith(e,t,n){
if(/^on/i.test(t))throw unsafe(HINTS$1.handler);
if(t==="href")return reference(e,n);
if(PLAIN.has(t))return[];
const s=t==="clip-path"||t==="mask";
const i=[...n.matchAll(paint)].map(({2:r="",index:o})=>({
id:r,
inherited:!s&&!alone.test(n.slice(Math.max(0,o-20),o))
}));
assertLoadsNothing(n.replace(paint,""));
return i;
}
function assertLoadsNothing(e){
if(loads.test(e))throw unsafe(HINTS$1.outside);
}
function reference(e,t){
if(e==="image"){
if(t===""||picture.test(t))return[];
throw unsafe(HINTS$1.outside);
}
const[,n]=inside.exec(t.trim())??[];
if(n===void 0)throw unsafe(HINTS$1.outside);
return[{id:n,inherited:false}];
}
const HINTS$1={
handler:{
en:"leave the event handlers out (onclick, onload, \u2026)",
fr:"retirer les gestionnaires d\u2019\xE9v\xE9nements (onclick, onload, \u2026)"
},
outside:{
en:"refer to nothing outside: put pictures in as data:image/png;base64, and draw with what has an id in the same file",
fr:"ne renvoyer \xE0 rien d\u2019ext\xE9rieur : placer les images en data:image/png;base64, et dessiner avec ce qui a un id dans le m\xEAme fichier"
}
};
const MOST_DRAWN=1e5;
function emptyDrawing(){
return{references:[],notGradients:/* @__PURE__ */new Set(),sizes:/* @__PURE__ */new Map()};
}
function assertSoonDrawn({references:e,notGradients:t,sizes:n},s){
const i=e.filter(({target:a})=>t.has(a.id));
const r=new Set(i.flatMap(({within:a})=>a));
if(i.some(({target:a})=>r.has(a.id)))throw unsafe(NESTED);
const o=(a)=>n.get(a)??0;
let c=s;
const l=/* @__PURE__ */new Set();
for(const{target:a}of i){
if(a.inherited)l.add(a.id);
else c+=o(a.id);
}
const u=[...l].reduce((a,d)=>a+o(d),1);
if(c*u>MOST_DRAWN)throw unsafe(TOO_MUCH);
}
const NESTED={
en:"what <use>, a pattern or a mask draws may hold no further one of these",
fr:"ce que dessine <use>, un motif ou un masque ne peut en contenir d\u2019autres"
};
const TOO_MUCH={
en:"it draws more than 100,000 shapes, by drawing the same again and again: repeat less",
fr:"elle dessine plus de 100 000 formes en r\xE9p\xE9tant les m\xEAmes : r\xE9p\xE9ter moins"
};
const SVG="http://www.w3.org/2000/svg";
const MOST_DEPTH=64;
const MOST_ELEMENTS=2e4;
const MOST_ATTRIBUTES=6e4;
const ELEMENTS=/* @__PURE__ */new Set(
/* @__PURE__ */"svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern use image".split(" ")
);
function safeSvg(e,{asImage:t=false}={}){
if(e.length>MOST_LENGTH)throw unsafe(HINTS.large);
const n={
text:"",
elements:0,
open:[],
drawing:emptyDrawing(),
styles:t,
style:""
};
const s=new SaxesParser({xmlns:true});
s.on("doctype",(r)=>{
if(!t||r.includes("["))throw unsafe(HINTS.doctype);
});
let i=0;
s.on("attribute",()=>{
i+=1;
if(i>MOST_ATTRIBUTES)throw unsafe(HINTS.large);
});
s.on("opentag",(r)=>openTag(r,n));
s.on("closetag",()=>closeTag(n));
s.on("text",(r)=>addText(r,n));
s.on("cdata",(r)=>addText(r,n));
s.on("error",(r)=>{
throw r;
});
try{
s.write(e).close();
}catch(r){
throw isMicrocertError(r)?r:unreadable(HINTS.xml,r);
}
assertSoonDrawn(n.drawing,n.elements);
return n.text;
}
function openTag({uri:e,local:t,attributes:n},s){
const{open:i}=s;
s.elements+=1;
if(i.length>=MOST_DEPTH||s.elements>MOST_ELEMENTS)throw unsafe(HINTS.large);
if(i.length===0&&(e!==SVG||t!=="svg"))throw unreadable(HINTS.xml);
const r=i.every((l)=>l.written&&l.local!=="style");
if(!r||e!==SVG||t==="metadata"){
i.push({written:false,local:t,id:"",before:0});
return;
}
if(!ELEMENTS.has(t)&&!(t==="style"&&s.styles))throw unsafe(HINTS.element);
const o=safeAttributes(t,Object.values(n));
i.push({written:true,local:t,id:o.id,before:s.elements});
note(o,s);
const{list:c}=o;
s.text+=startTag(t,i.length===1?[["xmlns",SVG],...c]:c);
}
function note({id:e,targets:t},{open:n,drawing:s}){
if(!n.at(-1)?.local.endsWith("Gradient"))s.notGradients.add(e);
const i=n.map((r)=>r.id).filter((r)=>r!=="");
for(const r of t)s.references.push({within:i,target:r});
if(s.references.length>MOST_ELEMENTS)throw unsafe(HINTS.large);
}
function startTag(e,t){
return`<${e}${t.map(([n,s])=>` ${n}="${escapeXml(s)}"`).join("")}>`;
}
function closeTag(e){
const t=e.open.pop();
if(!t?.written)return;
if(t.local==="style"){
assertLoadsNothing(e.style);
e.style="";
}
e.text+=`</${t.local}>`;
if(t.id==="")return;
const n=e.elements-t.before+1;
e.drawing.sizes.set(
t.id,
Math.max(n,e.drawing.sizes.get(t.id)??0)
);
}
function addText(e,t){
const n=t.open.at(-1);
if(!n?.written)return;
if(n.local==="style")t.style+=e;
t.text+=escapeXml(e);
}
const HINTS={
large:{
en:"the picture is larger than what is shown: 1 MiB, 20,000 elements, 64 inside each other, 60,000 attributes",
fr:"l\u2019image est plus grande que ce qui est affich\xE9 : 1 Mio, 20 000 \xE9l\xE9ments, 64 les uns dans les autres, 60 000 attributs"
},
doctype:{
en:"leave the document type (<!DOCTYPE \u2026>) out",
fr:"retirer le type de document (<!DOCTYPE \u2026>)"
},
element:{
en:"use shapes, text, gradients and pictures only: no scripts, style sheets, animations, links or foreignObject",
fr:"n\u2019utiliser que des formes, du texte, des d\xE9grad\xE9s et des images : ni scripts, ni feuilles de style, ni animations, ni liens, ni foreignObject"
},
xml:{
en:"the template must be an SVG, well-formed once its tags are filled in",
fr:"le mod\xE8le doit \xEAtre un SVG, bien form\xE9 une fois ses balises remplies"
}
};
const SHA2_256=/* @__PURE__ */Uint8Array.of(18,32);
function svgRenderMethod(e){
const{svg:t,url:n,name:s,show:i}=e;
if(typeof t!=="string")throw new TypeError("svg: must be the text of an SVG");
if(n!==void 0&&!isHttpsUrl(n))
throw new TypeError("url: must be an address that begins with https://");
if(s!==void 0&&(typeof s!=="string"||s.trim()===""))
throw new TypeError("name: must be text, and not empty");
if(i!==void 0&&!(Array.isArray(i)&&i.length>0&&i.every(isPointer)))
throw new TypeError("show: must be a list of JSON Pointers, such as /credentialSubject");
safeSvg(withoutTags(templateParts(t)));
return{
type:"TemplateRenderMethod",
renderSuite:"svg-mustache",
...s!==void 0&&{name:s},
...i!==void 0&&{renderProperty:[...i]},
template:n===void 0?embedded(t):published(t,n)
};
}
function isPointer(e){
return typeof e==="string"&&/^(?:\/(?:[^~/]|~[01])*)+$/.test(e);
}
function withoutTags(e){
return e.map((t)=>{
if(t.kind==="text")return t.text;
return t.kind==="value"?"":withoutTags(t.parts);
}).join("");
}
function embedded(e){
const t=new TextEncoder().encode(e);
let n="";
for(const s of t)n+=String.fromCharCode(s);
return`data:image/svg+xml;base64,${btoa(n)}`;
}
function published(e,t){
const n=concatBytes(SHA2_256,decodeHex(sha256Hex(e)));
return{id:t,mediaType:"image/svg+xml",digestMultibase:`u${encodeBase64url(n)}`};
}
const svgRenderMethod$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
svgRenderMethod
},Symbol.toStringTag,{value:"Module"}));
export{MOST_LENGTH as M,svgRenderMethod as a,svgRenderMethod$1 as b,fillTemplate as f,safeSvg as s,unreadable as u};
//# sourceMappingURL=svg-render-method.js.map

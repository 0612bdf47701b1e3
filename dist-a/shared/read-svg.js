import{SaxesParser}from'saxes';
import{a as CARRIERS_TEXTS}from'./part-texts.js';
import{b as broken,w as wrongForm}from'./errors.js';
import{g as isMicrocertError,M as MicrocertError}from'./foundation.js';
const FAMILY_NAMES={
"open-badge":{
keyword:"openbadgecredential",
namespace:"https://purl.imsglobal.org/ob/v3p0",
prefix:"openbadges"
},
clr:{
keyword:"clrcredential",
namespace:"https://purl.imsglobal.org/clr/v2p0",
prefix:"clr"
}
};
const OPEN_BADGES_2={
keyword:"openbadges",
namespace:"http://openbadges.org",
element:"assertion"
};
const LOCAL_ELEMENTS=/* @__PURE__ */new Map([
["script","script"],
["foreignobject","foreign-object"]
]);
const ANIMATED=[
[/^(?:[\w.-]+:)?href$/i,"external"],
[/^on/i,"event-handler"]
];
const REFERENCES=/* @__PURE__ */new Set(["href","src"]);
const INSIDE=/^\s*(?:#|data:image\/|$)/i;
const RUNS=/^\s*(?:javascript|vbscript|data):/i;
function activeIn({local:e,attributes:t}){
const o=LOCAL_ELEMENTS.get(e.toLowerCase());
const n=Object.values(t).flatMap(({local:r,value:s})=>{
if(/^on[a-z]/i.test(r))return["event-handler"];
if(r==="attributeName")return ofAnimation(s.trim());
return REFERENCES.has(r.toLowerCase())?ofReference(s):activeInStyle(s);
});
return o===void 0?n:[o,...n];
}
function ofAnimation(e){
return ANIMATED.flatMap(([t,o])=>t.test(e)?[o]:[]);
}
function ofReference(e){
if(INSIDE.test(e))return[];
return RUNS.test(e)?["script"]:["external"];
}
function activeInStyle(e){
return/@import|image-set\(|url\(["']?(?!["'#]|data:image\/)/i.test(e)?["external"]:[];
}
function notesOn(e){
return[...e].sort().map((t)=>NOTES[t]);
}
const AS_PICTURE={
en:"show the picture by <img> only, where nothing of it runs or loads; the credential itself is not touched by it",
fr:"n\u2019afficher l\u2019image que par <img>, o\xF9 rien ne s\u2019ex\xE9cute ni ne se charge ; le justificatif lui-m\xEAme n\u2019en est pas affect\xE9"
};
const note=(e,t,o)=>({
code:`carrier.svg-${e}`,
severity:"warning",
pointer:"",
message:{en:t,fr:o},
hint:AS_PICTURE
});
const NOTES={
script:/* @__PURE__ */note("script","the SVG holds a script","le SVG contient un script"),
"event-handler":/* @__PURE__ */note(
"event-handler",
"the SVG holds event handlers, which run when somebody points or clicks",
"le SVG contient des gestionnaires d\u2019\xE9v\xE9nements, ex\xE9cut\xE9s au survol ou au clic"
),
external:/* @__PURE__ */note(
"external",
"the SVG refers to something outside of it, which is never loaded here",
"le SVG renvoie \xE0 quelque chose d\u2019ext\xE9rieur, qui n\u2019est jamais charg\xE9 ici"
),
"foreign-object":/* @__PURE__ */note(
"foreign-object",
"the SVG holds markup of another kind (foreignObject)",
"le SVG contient du balisage d\u2019un autre type (foreignObject)"
)
};
const SVG="http://www.w3.org/2000/svg";
const MOST_DEPTH=128;
const MOST_PARTS=6e4;
const MOST_SIGNS=2e5;
function readSvg(e){
assertFewSigns(e);
const t=new SaxesParser({xmlns:true});
const o=createReader(e,()=>t.position);
t.on("xmldecl",({encoding:n})=>assertUtf8(n));
t.on("doctype",assertNoDefinitions);
t.on("processinginstruction",({target:n})=>o.instruction(n));
t.on("attribute",()=>o.count());
t.on("opentag",(n)=>o.open(n));
t.on("closetag",()=>o.close());
t.on("text",(n)=>o.text(n));
t.on("cdata",(n)=>o.text(n));
try{
t.write(e).close();
}catch(n){
if(isMicrocertError(n))throw n;
const r={line:Math.max(1,t.line),column:t.columnIndex+1};
throw new MicrocertError("ERR_CARRIER_BROKEN",{position:r,hint:NOT_XML},CARRIERS_TEXTS);
}
return o.reading();
}
function assertFewSigns(e){
let t=0;
for(const o of"<&")
for(let n=e.indexOf(o);n>=0;n=e.indexOf(o,n+1)){
t+=1;
if(t>MOST_SIGNS)throw broken(TOO_MANY);
}
}
function createReader(e,t){
const o=[];
const n=/* @__PURE__ */new Set();
let r;
let s=0;
let c=0;
const f=()=>{
c+=1;
if(c>MOST_PARTS)throw broken(TOO_MANY);
};
let a;
let u=false;
const d=(i)=>{
for(const l of i)n.add(l);
};
return{
count:f,
open:(i)=>{
f();
s+=1;
if(s>MOST_DEPTH)throw broken(TOO_DEEP);
const l=e.lastIndexOf("<",t()-1);
r??=asRoot(i,l,t());
d(activeIn(i));
u=i.local==="style";
if(a!==void 0)a.badge.hasElements=true;
else{
const p=badgeOf(i,l);
if(p!==void 0)a={badge:p,depth:s};
}
},
close:()=>{
if(a?.depth===s){
a.badge.end=t();
o.push(a.badge);
a=void 0;
}
u=false;
s-=1;
},
text:(i)=>{
if(a!==void 0)a.badge.body+=i;
else if(u)d(activeInStyle(i));
},
instruction:(i)=>d(i==="xml-stylesheet"?["external"]:[]),
reading:()=>{
if(r===void 0)throw broken(NO_SVG);
return{root:r,badges:o,notes:notesOn(n)};
}
};
}
function asRoot(e,t,o){
if(e.local!=="svg"||e.uri!==SVG&&e.uri!=="")throw broken(NO_SVG);
return{name:e.name,start:t,end:o,isSelfClosing:e.isSelfClosing,namespaces:e.ns};
}
function badgeOf({uri:e,local:t,attributes:o},n){
const r=purposeOf(e,t);
if(r===void 0)return void 0;
const s=Object.values(o).find(
(c)=>c.uri===""&&c.local==="verify"
)?.value;
return{purpose:r,start:n,end:n,verify:s,body:"",hasElements:false};
}
function purposeOf(e,t){
if(e===OPEN_BADGES_2.namespace)
return t===OPEN_BADGES_2.element?"open-badges-2":void 0;
if(t!=="credential")return void 0;
if(e===FAMILY_NAMES["open-badge"].namespace)return"open-badge";
return e===FAMILY_NAMES.clr.namespace?"clr":void 0;
}
function assertUtf8(e){
if(e!==void 0&&e.toLowerCase()!=="utf-8")throw broken(NOT_UTF8);
}
function assertNoDefinitions(e){
if(e.includes("["))throw wrongForm(DEFINITIONS);
}
const NOT_XML={
en:"this is not well-formed XML; entities that XML itself does not know are not read",
fr:"ce XML est mal form\xE9 ; les entit\xE9s que XML lui-m\xEAme ne conna\xEEt pas ne sont pas lues"
};
const NO_SVG={
en:"its outermost element is not svg",
fr:"son \xE9l\xE9ment ext\xE9rieur n\u2019est pas svg"
};
const TOO_DEEP={
en:`its elements are nested more than ${MOST_DEPTH} deep`,
fr:`ses \xE9l\xE9ments sont imbriqu\xE9s sur plus de ${MOST_DEPTH} niveaux`
};
const TOO_MANY={
en:`it has more than ${MOST_PARTS} elements and attributes, or more than ${MOST_SIGNS} tags and references`,
fr:`il a plus de ${MOST_PARTS} \xE9l\xE9ments et attributs, ou plus de ${MOST_SIGNS} balises et r\xE9f\xE9rences`
};
const NOT_UTF8={
en:"it announces another encoding than UTF-8: save it as UTF-8",
fr:"il annonce un autre encodage que UTF-8 : l\u2019enregistrer en UTF-8"
};
const DEFINITIONS={
en:"its document type (DOCTYPE) defines something of its own, entities say; leave out what stands in [ ]",
fr:"son type de document (DOCTYPE) d\xE9finit quelque chose, des entit\xE9s par exemple ; retirer ce qui est entre [ ]"
};
const readSvg$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
readSvg
},Symbol.toStringTag,{value:"Module"}));
export{FAMILY_NAMES as F,OPEN_BADGES_2 as O,readSvg$1 as a,readSvg as r};
//# sourceMappingURL=read-svg.js.map

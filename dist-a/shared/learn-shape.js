import{a6 as addContainers,i as isJsonObject,p as parseDateTime,o as ownMember,a as appendPointer,C as deepFreeze,J as equalBytes}from'./foundation.js';
import{c as compileTemplate}from'./compile-template.js';
import{f as fillShape}from'./canonicalize.js';
import{D as DATES,V as VARIES,P as PROOF_VARIES,m as membersOf,S as SUBJECT,R as REFERENCES,h as hashOf}from'./open-for-many.js';
import{aN as linkedResults,aO as badgeSubject,aP as isOnScale,a as canonicalize}from'./everyday.js';
const PLAIN=String.raw`[^"\\\x00-\x1f]*`;
const TEXT=String.raw`"(${PLAIN}(?:\\["\\bfnrt]${PLAIN})*)"`;
const NUMBER=String.raw`(-?\d{1,16}(?:\.\d{1,16})?)`;
const MOST_SIGNS=65536;
function textShape(n){
if(n.texts.join("").length>MOST_SIGNS)return void 0;
const{pattern:e,groups:o}=patternOf(n);
return(t)=>{
if(t.length>MOST_SIGNS)return void 0;
const i=e.exec(t);
if(i===null||!t.isWellFormed())return void 0;
const r=[];
for(let a=0;a<o.length;a+=1){
const c=readAs(i[o[a]??0]??"",n.kinds[a]);
if(c===void 0)return void 0;
r.push(c);
}
return r;
};
}
function patternOf({texts:n,holes:e,kinds:o,same:t}){
const i=[];
let r=0;
const a=(s)=>{
const u=t.get(s)??s;
const[l,f]=[i[u],o[s]==="string"];
i[u]=l??++r;
i[s]=i[u];
if(l===void 0)return f?TEXT:NUMBER;
return f?`"(?:\\${l})"`:`(?:\\${l})`;
};
const c=n.map((s,u)=>{
const l=e[u];
return asLiteral(s)+(l===void 0?"":a(l));
});
return{pattern:new RegExp(`^${c.join("")}$`),groups:i};
}
function asLiteral(n){
return n.replaceAll(/[\\^$.*+?()[\]{}|/]/g,String.raw`\$&`);
}
function readAs(n,e){
if(e==="number")return String(Number(n))===n?Number(n):void 0;
return n.includes("\\")?JSON.parse(`"${n}"`):n;
}
function idsAreIris({unsecured:n,holes:e,values:o},t){
const i=/* @__PURE__ */new Set([...t.still,...[...t.holes].map((r)=>`<${o[r]}>`)]);
return e.every(({name:r},a)=>r!=="id"||t.holes.has(a))&&idsIn(n).every((r)=>i.has(`<${r}>`));
}
function idsIn(n){
const e=[];
const o=[n];
for(let t=o.pop();t!==void 0;t=o.pop()){
addContainers(t,o);
if(isJsonObject(t)&&Object.hasOwn(t,"id"))e.push(t["id"]);
}
return e;
}
function valueRules(n,e,o){
const t=datesIn(e);
if(t===void 0)return void 0;
const i=[t,...narrativesIn(e),...resultsIn(n,o)];
return(r)=>{
for(const a of i)if(!a(r))return false;
return true;
};
}
function datesIn(n){
const e=n.flatMap(({name:c},s)=>DATES.has(c)?[{name:c,hole:s}]:[]);
if(new Set(e.map(({name:c})=>c)).size<e.length)return void 0;
const o=(c)=>e.findIndex((s)=>s.name===c);
const[t,i,r,a]=[
o("validFrom"),
o("validUntil"),
o("activityStartDate"),
o("activityEndDate")
];
return(c)=>{
const s=[];
for(const{hole:l}of e){
const f=parseDateTime(String(c[l]));
if(f===void 0)return false;
s.push(f);
}
const u=(l,f)=>(s[f]??Number.POSITIVE_INFINITY)-(s[l]??0);
return u(t,i)>0&&u(r,a)>=0;
};
}
function narrativesIn(n){
return n.flatMap(
({name:e},o)=>e==="narrative"?[(t)=>String(t[o]).trim()!==""]:[]
);
}
function resultsIn(n,e){
return linkedResults(badgeSubject(n)).flatMap(([o,{node:t}])=>{
const i=ownMember(o.node,"value");
const r=`${o.pointer}/value`;
const a=Array.isArray(i)?i.map((c,s)=>`${r}/${s}`):[r];
return a.flatMap((c)=>{
const s=e.get(c);
return s===void 0?[]:[(u)=>isOnScale(String(u[s]),t)];
});
});
}
async function learnShape(n,{name:e,contexts:o,used:t,writer:i}){
const{unsecured:r,options:a,fixed:c,shape:s,around:u,holes:l,proofAt:f}=n;
const{"@context":g=null}=r;
const h=placesOf(s);
const b=referencesIn(n,h);
const O=valueRules(r,l.slice(0,f),holesIn(h));
const p=proofPlaces(n,h);
const I=b&&textShape({...u,kinds:l.map(({type:d})=>d),same:b});
if(I===void 0||O===void 0||p===void 0)return void 0;
const M={contexts:o,writer:i};
const x={...a,"@context":g};
const[v,S]=[
await compileTemplate(r,{fixed:c,varies:VARIES,...M}),
await compileTemplate(x,{fixed:/* @__PURE__ */new Set([g]),varies:PROOF_VARIES,...M})
];
if(v?.holes.length!==f||S?.holes.length!==2)return void 0;
if(!idsAreIris(n,v.iris))return void 0;
const y=S.holes.map((d)=>p[d.name]);
const w=membersOf(s).flatMap(
([d,m])=>LOOKED_AT.has(d)?[[d,settled(m)]]:[]
);
const E=(d)=>S.canonical(y.map((m)=>d[m]??""));
const $={
name:e,
match:I,
valuesHold:O,
canonical:(d)=>v.canonical(d),
canonicalOptions:E,
optionsHash:remembering(E,y),
proof:p,
members:w,
remembered:[
...w.flatMap(([d,m])=>d===SUBJECT?[]:holesOf(m)),
...[p.created,p.verificationMethod]
],
used:t,
size:sizeOf(s)
};
return await isRight($,n,{unsecured:r,configured:x,contexts:o})?$:void 0;
}
const LOOKED_AT=/* @__PURE__ */new Set([
...["@context","id","type","issuer","validFrom","validUntil","credentialSubject"],
...["credentialSchema","credentialStatus"]
]);
function remembering(n,e){
let o;
return(t)=>{
if(o!==void 0&&e.every((r,a)=>t[r]===o?.of[a]))
return o.hash;
const i=hashOf(n(t));
if(i!==void 0)o={of:e.map((r)=>t[r]),hash:i};
return i;
};
}
function holesOf(n){
return placesOf(n).map(({hole:e})=>e);
}
function placesOf(n,e=""){
switch(n.kind){
case"same":
return[];
case"hole":
return[{pointer:e,hole:n.index}];
case"array":
return n.items.flatMap((o,t)=>placesOf(o,appendPointer(e,t)));
case"object":
return membersOf(n).flatMap(
([o,t])=>placesOf(t,appendPointer(e,o))
);
}
}
function holesIn(n){
return new Map(n.map(({pointer:e,hole:o})=>[e,o]));
}
function referencesIn({holes:n,values:e},o){
const t=o.filter(({hole:r})=>n[r]?.name==="id");
const i=/* @__PURE__ */new Map();
for(const{hole:r}of o){
if(!REFERENCES.has(n[r]?.name??""))continue;
const a=t.find((c)=>e[c.hole]===e[r]);
if(a===void 0)return void 0;
if(a.hole!==r)i.set(r,a.hole);
}
return i;
}
function proofPlaces({holes:n,proofAt:e},o){
const t=o.filter(({hole:s})=>s>=e);
const i=(s)=>t.find(({hole:u})=>n[u]?.name===s);
const[r,a,c]=[i("created"),i("verificationMethod"),i("proofValue")];
if(!(r&&a&&c)||t.length!==3)return void 0;
return{
pointer:c.pointer.slice(0,c.pointer.lastIndexOf("/")),
created:r.hole,
verificationMethod:a.hole,
proofValue:c.hole
};
}
function settled(n){
if(placesOf(n).length>0)return n;
return{kind:"same",value:deepFreeze(fillShape(n,[]))};
}
function sizeOf(n){
const e={values:0,depth:0,items:0};
const o=(t,i)=>{
e.values+=1;
if(typeof t!=="object"||t===null)return;
e.depth=Math.max(e.depth,i+1);
const r=Object.values(t);
if(Array.isArray(t))e.items=Math.max(e.items,r.length);
for(const a of r)o(a,i+1);
};
o(fillShape(n,[]),0);
return e;
}
async function isRight(n,{values:e},{unsecured:o,configured:t,contexts:i}){
const r=[
[n.canonical,o],
[n.canonicalOptions,t]
];
for(const[a,c]of r){
const s=utf8.encode(await canonicalize(c,{contexts:i}));
const u=a(e);
if(u===void 0||!equalBytes(u,s))return false;
}
return n.valuesHold(e);
}
const utf8=/* @__PURE__ */new TextEncoder();
export{learnShape};
//# sourceMappingURL=learn-shape.js.map

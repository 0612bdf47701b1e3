import{m as memberOf,i as isJsonObject,r as isDecimal,F as normalizeDateTime,ag as copyJson,af as uuidUrn,l as decimalText,ab as isWritable,P as formatDateTime}from'./foundation.js';
import{b2 as fits,b3 as isListAddress,e as snapshot,b4 as endOfValidity,o as ownAward,b5 as statusEntryId,h as holdsNationalNumber}from'./everyday.js';
import{u as forbiddenInAward,v as namesLearner}from'./issuing.js';
function statusLeaves(t){
const e=(n)=>t.flatMap((i,s)=>i.kind===n?s:[]);
const r=e("index");
return e("list").map((n,i)=>({list:n,index:r[i]??NO_LEAF}));
}
const NO_LEAF=-1;
const MOST_LEAVES=100;
const LEAVES=/* @__PURE__ */new Map([
["id","iri"],
["learner.id","iri"],
["learner.name","text"],
["learner.identifiers.hash","hash"],
["learner.identifiers.salt","text"],
["learner.identifiers.value","text"],
["awardedOn","date"],
["activity.start","date"],
["activity.end","date"],
["results.value","text"],
["creditsEarned","decimal"],
["evidence.id","iri"],
["evidence.name","text"],
["evidence.description","text"],
["evidence.narrative","text"],
["evidence.genre","text"],
["status.list","list"],
["status.index","index"]
]);
function awardShapeOf(t,e){
if(memberOf(t,"endorsements")!==void 0)return void 0;
const r=[];
const n=partOf(t,"",{leaves:r,definition:e});
if(r.length>MOST_LEAVES)return void 0;
return{key:JSON.stringify(n),root:n,leaves:r};
}
function partOf(t,e,r){
if(Array.isArray(t))
return{kind:"array",items:t.map((o)=>partOf(o,e,r))};
if(isJsonObject(t)){
const o=e==="results"?{...r,grading:gradingOf(t,r)}:r;
const d=Object.keys(t);
const c=d.map(
(u)=>partOf(t[u],e===""?u:`${e}.${u}`,o)
);
return{kind:"object",names:d,members:c};
}
const n=LEAVES.get(e);
if(n===void 0||t===void 0)return{kind:"same",value:t};
const i=e==="results.value"?r.grading:void 0;
const s=i===void 0?takerOf(n):takerOfGrade(i);
r.leaves.push({place:e,kind:n});
return{kind:"leaf",of:n,grading:i,take:s};
}
function gradingOf(t,{definition:{assessments:e=[]} }){
return e.find(({id:r})=>r===t["assessment"])?.grading;
}
function takerOf(t){
return t==="list"?takerOfList():TAKERS[t];
}
function takerOfList(){
let t;
return(e)=>{
if(e===t)return t;
const r=TAKERS.list(e);
if(r!==void 0)t=r;
return r;
};
}
function takerOfGrade(t){
return(e)=>{
const r=TAKERS.text(e);
return typeof r==="string"&&fits(r,t)?r:void 0;
};
}
const LONGEST_IRI=2048;
const LONGEST_TEXT=1e5;
const LAST_PLACE=2**32-1;
const IRI=/^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/;
const HASH=/^sha256\$[0-9a-f]{64}$/;
const TEXT=/\S/u;
const TAKERS={
iri:(t)=>typeof t==="string"&&t.length<=LONGEST_IRI&&IRI.test(t)?t:void 0,
text:(t)=>typeof t==="string"&&t.length<=LONGEST_TEXT&&TEXT.test(t)?t:void 0,
hash:(t)=>typeof t==="string"&&HASH.test(t)?t:void 0,
date:(t)=>typeof t==="string"?normalizeDateTime(t):void 0,
decimal:(t)=>isDecimal(t)?t:void 0,
list:(t)=>{
const e=TAKERS.iri(t);
return typeof e==="string"&&isListAddress(e)?e:void 0;
},
index:(t)=>Number.isInteger(t)&&Number(t)>=0&&Number(t)<=LAST_PLACE?Number(t):void 0
};
function leavesOf(t,{root:e},r=[]){
const n=[];
try{
return reads(t,e,{values:n,read:r})?n:void 0;
}catch{
return void 0;
}
}
function reads(t,e,r){
switch(e.kind){
case"same":
return t===e.value;
case"leaf":{
const n=e.take(t);
if(n===void 0)return false;
r.values.push(n);
return true;
}
case"array":
return Array.isArray(t)&&readsItems(t,e.items,r);
case"object":
return isJsonObject(t)&&readsMembers(t,e,r);
}
}
function readsItems(t,e,r){
if(t.length!==e.length)return false;
for(let n=0;n<e.length;n+=1){
const i=e[n];
if(i===void 0)return false;
const s=t[n];
r.read.push(s);
if(!reads(s,i,r))return false;
}
return true;
}
function readsMembers(t,{names:e,members:r},n){
const i=Object.keys(t);
if(i.length!==e.length)return false;
for(let s=0;s<e.length;s+=1){
const o=e[s];
const d=r[s];
if(o===void 0||d===void 0||i[s]!==o)return false;
const c=t[o];
n.read.push(c);
if(!reads(c,d,n))return false;
}
return true;
}
function awardWith({root:t},e){
const r=e.values();
const n=(i)=>{
switch(i.kind){
case"same":
return i.value;
case"leaf":
return r.next().value;
case"array":
return i.items.map(n);
case"object":
return Object.fromEntries(
i.names.map((s,o)=>[s,n(i.members[o]??NOTHING)])
);
}
};
return n(t);
}
const NOTHING={kind:"same",value:void 0};
class HandedIn{
#t;
#e=[];
#n=false;
#r;
constructor(e){
this.#t=e;
}
leaves(e){
if(this.#n)return leavesOf(this.copy(),e);
this.#n=true;
return leavesOf(this.#t,e,this.#e);
}
copy(){
this.#r??={of:snapshot(this.#t,this.#e)};
return this.#r.of;
}
}
function filledDocument(t,e){
const r=(i,s)=>{
if(Array.isArray(i)){
const d=s;
const c=i.map((u,a)=>r(u,d[a]));
return c.every(isSame)?{kind:"same",value:i}:{kind:"array",items:c};
}
if(isJsonObject(i)){
const d=Object.keys(i);
const c=d.map((u)=>r(i[u]??null,s[u]));
return c.every(isSame)?{kind:"same",value:i}:{kind:"object",names:d,members:c};
}
if(i===s)return{kind:"same",value:i};
const o=t.values.findIndex(
(d,c)=>d===i&&e.values[c]===s
);
return{kind:"hole",hole:o};
};
const n=r(t.document,e.document);
return(i)=>filled(n,i);
}
function isSame({kind:t}){
return t==="same";
}
function filled(t,e){
switch(t.kind){
case"same":
return copyJson(t.value);
case"hole":
return e[t.hole]??null;
case"array":{
const r=[];
for(const n of t.items)r.push(filled(n,e));
return r;
}
case"object":{
const{names:r,members:n}=t;
const i={};
for(let s=0;s<r.length;s+=1)
i[r[s]??""]=filled(n[s]??NULL,e);
return i;
}
}
}
const NULL={kind:"same",value:null};
function fillingOf(t,e,r){
const[n,i]=[0,1].map((f)=>marked(t,e,r,f));
if(n===void 0||i===void 0)return void 0;
const s=sourcesOf(e,n,i);
if(s===void 0)return void 0;
if(!t.leaves.every((f,l)=>isSigned(t,l,s)))return void 0;
const o=(f)=>t.leaves.findIndex(({place:l})=>l===f);
const d=statusLeaves(t.leaves);
const[c,u,a]=[o("id"),o("awardedOn"),o("creditsEarned")];
return{
values:(f,l,m)=>{
const v=endOfValidity(r.definition,{awardedOn:String(f[u])});
if(v!==void 0&&v<=l)return void 0;
const h=c===-1?uuidUrn(m):String(f[c]);
const x=withDerived(f,{id:h,created:l,credits:f[a],places:d,end:v});
const y=n.values.slice();
for(let g=0;g<s.length;g+=1){
const O=x[s[g]??FROM_DEFINITION];
if(O!==void 0)y[g]=O;
}
return{values:y,id:h};
},
document:filledDocument(n,i)
};
}
function marked(t,e,{definition:r,writer:n},i){
const s=t.leaves.map((v,h)=>markOf(v,h,i));
const o=ownAward(awardWith(t,s),ungraded(r));
if(forbiddenInAward(o).length>0)return void 0;
const[d,c]=[o.id??`x-microcert-own:${i}.`,instantOf(1,i)];
const u=n.write({award:o,validFrom:c,id:d});
const a=e.match(u);
const f=endOfValidity(r,o);
const l=statusLeaves(t.leaves);
const m=withDerived(s,{id:d,created:c,credits:o.creditsEarned,places:l,end:f});
return a&&{all:m,document:u,values:a};
}
function sourcesOf({holes:t},e,r){
const n=t.map(({name:s},o)=>{
const d=(u)=>e.all[u]===e.values[o]&&r.all[u]===r.values[o];
const c=s==="validUntil"?e.all.length-1:e.all.findIndex((u,a)=>d(a));
return d(c)?c:FROM_DEFINITION;
});
const i=(s,o)=>s!==FROM_DEFINITION||e.values[o]===r.values[o];
return n.every(i)?n:void 0;
}
const FROM_DEFINITION=-1;
function withDerived(t,{id:e,created:r,credits:n,places:i,end:s}){
const o=t;
o.push(e,r,n===void 0?void 0:decimalText(Number(n)));
for(let d=0;d<i.length;d+=1){
const{list:c,index:u}=i[d];
const a={list:String(t[c]),index:Number(t[u])};
o.push(String(a.index),statusEntryId(a));
}
o.push(s);
return o;
}
const BEFORE_PLACES=3;
function isSigned({leaves:t},e,r){
const n=statusLeaves(t).findIndex(({index:s})=>s===e);
if(n===-1)return r.includes(e);
const i=t.length+BEFORE_PLACES+2*n;
return r.includes(i)&&r.includes(i+1);
}
function ungraded(t){
const{assessments:e,...r}=t;
if(e===void 0)return t;
return{...r,assessments:e.map(({grading:n,...i})=>i)};
}
const SECONDS={
awardedOn:2,
"activity.start":3,
"activity.end":4
};
function instantOf(t,e){
return`200${e}-01-01T00:00:0${t}Z`;
}
function markOf({kind:t,place:e},r,n){
switch(t){
case"iri":
return`x-microcert-award:${n}.${r}.`;
case"text":
return`leaf${n}.${r}.`;
case"hash":
return`sha256$${String(r).padStart(64,n===0?"a":"b")}`;
case"date":
return instantOf(SECONDS[e]??1,n);
case"decimal":
return 123.125+n;
case"list":
return`https://leaf${n}.${r}.example/`;
case"index":
return 1e3*(1+n)+r;
}
}
function leavesCheck({leaves:t}){
const e=(a)=>t.findIndex((f)=>f.place===a);
const r=(...a)=>t.flatMap(({kind:f},l)=>a.includes(f)?l:[]);
const[n,i]=[e("id"),e("awardedOn")];
const s=periodCheck(e("activity.start"),e("activity.end"));
const[o,d]=[r("text","iri"),r("iri")];
const c=learnerReader(t);
const u=listsCheck(t);
return(a,{created:f,website:l})=>(
textAt(a,i)<=f&&s(a)&&!o.some((m)=>holdsNationalNumber(textAt(a,m)))&&!d.some((m)=>a[m]===l)&&u(a,l,c)&&(n===-1||!namesLearner(textAt(a,n),c(a)))
);
}
function periodCheck(t,e){
if(t===-1||e===-1)return()=>true;
return(r)=>textAt(r,t)<=textAt(r,e);
}
function listsCheck(t){
const e=statusLeaves(t);
if(e.length===0)return()=>true;
const r=harmlessAddress();
return(n,i,s)=>{
const o=s(n);
return e.every(({list:d})=>{
const c=textAt(n,d);
const u=i===void 0||!i.startsWith(c);
const a=o===NOBODY||!namesLearner(c,o);
return u&&r(c)&&a;
})&&areApart(e,n);
};
}
function harmlessAddress(){
let t;
return(e)=>{
if(e===t)return true;
if(holdsNationalNumber(e)||namesLearner(e,NOBODY))return false;
t=e;
return true;
};
}
function areApart(t,e){
const r=(n,i)=>e[n.list]===e[i.list]&&e[n.index]===e[i.index];
return!t.some(
(n,i)=>t.some((s,o)=>o<i&&r(n,s))
);
}
function textAt(t,e){
return String(t[e]);
}
const NOBODY={};
function learnerReader(t){
const e=t.findIndex(({place:n})=>n==="learner.name");
const r=t.flatMap(
({place:n},i)=>n==="learner.identifiers.value"?i:[]
);
if(e===-1&&r.length===0)return()=>NOBODY;
return(n)=>({
...e!==-1&&{name:textAt(n,e)},
identifiers:r.map((i)=>({type:"",value:textAt(n,i)}))
});
}
function instantTexts(){
let[t,e]=[Number.NaN,""];
return(r)=>{
if(!Number.isInteger(r)||!isWritable(r))return void 0;
const n=Math.floor(r/1e3);
if(n!==t)[t,e]=[n,formatDateTime(r)];
return e;
};
}
const MOST_SHARED=64;
function sharedByDefinitions(){
const t=/* @__PURE__ */new Map();
return{
instantText:instantTexts(),
shapeOf:(e,r)=>{
const n=awardShapeOf(e,r);
if(n===void 0)return void 0;
const i=t.get(n.key);
if(i!==void 0)return i;
if(t.size>=MOST_SHARED)t.clear();
const s={...n,check:leavesCheck(n)};
t.set(n.key,s);
return s;
}
};
}
const MOST_SHAPES=16;
const FIRST_TRIES=16;
const MOST_TRIES=64;
function awardTemplates(t,{instantText:e,shapeOf:r}){
const n=[];
let i=FIRST_TRIES;
const{definition:s}=t;
const o=(d,c,u)=>{
for(let a=0;a<n.length;a+=1){
const f=n[a];
const l=d.leaves(f.shape);
if(l===void 0)continue;
if(a>0)n.unshift(...n.splice(a,1));
i=Math.min(i+1,MOST_TRIES);
const m=f.shape.check(l,{created:c,website:s.website});
return m?rowOf(f,l,c,u):void 0;
}
return void 0;
};
return{
read:(d,c,u)=>{
const a=new HandedIn(d);
const f=e(c);
const l=f===void 0?void 0:o(a,f,u);
return{row:l,copy:()=>a.copy()};
},
learn:(d,c)=>{
const u=i===0?void 0:r(d,s);
if(u===void 0||n.some((f)=>f.shape===u))return;
i-=1;
const a=fillingIn(u,c,t);
if(a===void 0)return;
n.unshift({shape:u,template:c,fill:a});
if(n.length>MOST_SHAPES)n.pop();
}
};
}
function fillingIn(...t){
try{
return fillingOf(...t);
}catch{
return void 0;
}
}
function rowOf({template:t,fill:e},r,n,i){
const s=e.values(r,n,i);
if(s===void 0)return void 0;
const{values:o,id:d}=s;
return{template:t,values:o,document:e.document,id:d,created:n};
}
export{awardTemplates,sharedByDefinitions};
//# sourceMappingURL=award-templates.js.map

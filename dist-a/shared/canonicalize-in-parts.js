import{D as DEFAULT_GRAPH,g as addTo,h as holdsBeyondFfff,U as UNLIKE,i as hasShape,r as readOne,f as fillShape,j as readNode,Q as Quads,c as canonicalForm,k as assertSameValue,l as linesOf$1,m as formOf,n as initialContext}from'./canonicalize.js';
import{b as blankCount,g as groupsOf,r as runsOf,a as blankLines,t as tokenFiller,i as irisIn,d as runsArranger,l as linesOf,e as labelSlot,f as filledIn,p as piecesOf,h as holdsMark,m as marksOf,T as TermReader,j as termStatements,n as namesOf}from'./compile-template.js';
import{i as isJsonObject}from'./foundation.js';
function partFiller({root:n,statements:t,...e}){
const{tokens:o,names:s,hash:r}=e;
const i={tokens:o,blanks:blankCount(t)};
const f=groupsOf(t);
const c=runsOf(f,i);
const a=blankLines({statements:t,groups:f,runs:c,slots:i});
if(a===void 0)return void 0;
const u=partHashes(a,r);
const d=tokenFiller(o,{names:s,stillIris:irisIn(t)});
const h=runsArranger([...c.values()],i);
const g=statementsAround(t);
const k=f.map((l)=>({
subject:l.subject,
lines:linesOf(l,{runs:c,slots:i}),
kinds:kindsIn(l)
}));
return(l)=>{
const p=new Array(o.length+i.blanks+c.size);
if(!d(l,p))return void 0;
const b=h(p,(O,m)=>{
p[O]=m;
});
if(b===void 0)return void 0;
const y=(O,m)=>tokenIn(O,{slots:i,filled:p,from:m});
return{
root:y(n,0),
hashes:u(p),
size:t.length,
around:(O,m)=>(g.get(O)??[]).map(({subject:v,predicate:w,object:x})=>({
subject:y(v,m),
predicate:w,
object:y(x,m),
graph:DEFAULT_GRAPH
})),
lines:(O)=>{
for(const[m,v]of O.entries())p[labelSlot(i,m)]=v;
b();
return k.map(({subject:m,lines:v,kinds:w})=>({
subject:y(m,0),
text:filledIn(v,p),
kinds:w
}));
}
};
};
}
function statementsAround(n){
const t=/* @__PURE__ */new Map();
for(const e of n)
for(const o of[e.subject,e.object])
if(typeof o!=="string"&&"blank"in o)addTo(t,o.blank,e);
return t;
}
function partHashes(n,t){
const e=n.map(
({lines:o})=>o.slots.length>0?o:t(filledIn(o,[]))
);
return(o)=>e.map((s)=>typeof s==="string"?s:t(filledIn(s,o)));
}
function tokenIn(n,{slots:t,filled:e,from:o}){
if(typeof n==="string")return n;
if("blank"in n)return o+n.blank;
const[s="", ,r=""]=piecesOf(n,t,()=>"");
return`${s}${e[n.token]}${r}`;
}
function kindsIn({sayings:n}){
return new Map(
n.map(({predicate:t,still:e,open:o})=>[
t,
oneKind([...e,...o].map(({kind:s})=>s))
])
);
}
function kindsOf(n){
const t=/* @__PURE__ */new Map();
for(const{predicate:e,object:o,kind:s}of n){
const r=t.get(e)??[];
t.set(e,r);
if(typeof o!=="number")r.push(s);
}
return new Map([...t].map(([e,o])=>[e,oneKind(o)]));
}
function oneKind(n){
const[t,...e]=new Set(n.map(withoutNumber));
return e.length===0?t:void 0;
}
function withoutNumber(n){
return n.replace(/^number \S+/,NUMBER);
}
const NUMBER="number";
function jointLines({rest:n,kindsInRest:t,parts:e}){
const o=/* @__PURE__ */new Map();
for(const{part:s,from:r}of e)
for(let i=0;i<s.hashes.length;i+=1)
o.set(r+i,s.hashes[i]??"");
return{
blanks:[...n.blanks,...o.keys()],
known:o,
statementsOf:()=>statementsIn(n,e),
ofFirstDegree:(s)=>n.ofFirstDegree(s),
inCanonicalForm:(s)=>joined({rest:n,kindsInRest:t,parts:e},s)
};
}
function statementsIn(n,t){
const e=n.statementsOf();
const o=/* @__PURE__ */new Map();
return{
get:(s)=>{
const r=o.get(s);
if(r!==void 0)return r;
const{part:i,from:f}=partWith(s,t)??{};
if(i===void 0||f===void 0)return e.get(s);
const c=i.around(s-f,f);
o.set(s,c);
return c;
}
};
}
function partWith(n,t){
let[e,o]=[0,t.length];
while(e<o){
const r=e+o>>1;
if((t[r]?.from??0)<=n)e=r+1;
else o=r;
}
const s=t[e-1];
return s!==void 0&&n<s.from+s.part.hashes.length?s:void 0;
}
const NONE={text:"",repeats:true};
function joined({rest:n,kindsInRest:t,parts:e},o){
const s=n.inCanonicalForm(o);
if(s.repeats)return NONE;
const r={named:/* @__PURE__ */new Map(),byRank:[]};
for(const{subject:c,text:a}of blocksIn(s.text)){
if(c.startsWith("_"))r.byRank[rankOf(c)]=a;
else addTo(r.named,c,{text:a,kinds:NOT_KNOWN});
}
for(const c of e)addPart(c,o,r);
const i=textsAbout(r.named,t);
if(i===void 0)return NONE;
for(const c of inOrderOfLabels(r.byRank.length))i.push(r.byRank[c]??"");
const f=i.join("");
return holdsBeyondFfff(f)?NONE:{text:f,repeats:false};
}
function textsAbout(n,t){
const e=[];
for(const o of[...n.keys()].sort()){
const s=togetherOf(o,n.get(o)??[],t);
if(s===void 0)return void 0;
e.push(s);
}
return e;
}
function addPart({part:n,from:t},e,{named:o,byRank:s}){
const r=[];
for(let i=0;i<n.hashes.length;i+=1)
r.push(e.issue(t+i));
for(const{subject:i,text:f,kinds:c}of n.lines(r)){
if(typeof i==="number")s[rankOf(r[i]??"")]=f;
else addTo(o,i,{text:f,kinds:c});
}
}
const NOT_KNOWN=/* @__PURE__ */new Map();
function*blocksIn(n){
for(let t=0;t<n.length;){
const e=n.slice(t,n.indexOf(" ",t)+1);
let o=t;
do
o=n.indexOf("\n",o)+1;
while(n.startsWith(e,o));
yield{subject:e.slice(0,-1),text:n.slice(t,o)};
t=o;
}
}
function rankOf(n){
return Number(n.slice("_:c14n".length));
}
function inOrderOfLabels(n){
const t=n>0?[0]:[];
for(let e=1;t.length<n;){
t.push(e);
if(e*10<n)e*=10;
else{
if(e+1>=n)e=Math.floor(e/10);
e+=1;
while(e%10===0)e/=10;
}
}
return t;
}
function togetherOf(n,t,e){
const[o,s]=t;
if(o===void 0||s===void 0)return o?.text??"";
const r=(f)=>f.kinds===NOT_KNOWN?e(n):f.kinds;
const i=(f,c,a)=>isOneValue(f,r(c),r(a));
return t.length===2?merged(o,s,i):allTogether(t,i);
}
function merged(n,t,e){
let[o,s,r]=["",0,0];
while(s<n.text.length&&r<t.text.length){
const[i,f]=[n.text.indexOf("\n",s)+1,t.text.indexOf("\n",r)+1];
const[c,a]=[n.text.slice(s,i),t.text.slice(r,f)];
if(c===a&&!e(c.slice(0,-1),n,t))return void 0;
if(c<=a){
o+=c;
s=i;
}
if(a<c)o+=a;
if(a<=c)r=f;
}
return o+n.text.slice(s)+t.text.slice(r);
}
function allTogether(n,t){
const e=/* @__PURE__ */new Map();
let o;
for(const s of n){
if(s.text===o?.text&&s.kinds===o.kinds&&isSimple(s.kinds))continue;
o=s;
for(const r of s.text.slice(0,-1).split("\n")){
const i=e.get(r);
if(i===void 0)e.set(r,s);
else if(!t(r,i,s))return void 0;
}
}
return`${[...e.keys()].sort().join("\n")}
`;
}
const SIMPLE=/* @__PURE__ */new Set(["text","typed","type","node"]);
function isSimple(n){
for(const t of n.values())if(!SIMPLE.has(t))return false;
return n.size>0;
}
function isOneValue(n,t,e){
const o=n.indexOf(" ")+1;
const s=n.slice(o,n.indexOf(" ",o));
const r=t.get(s);
if(r===void 0||r===UNLIKE||r!==e.get(s))return false;
return!r.startsWith(NUMBER)||WHOLE.test(n);
}
const WHOLE=/"-?\d{1,15}"\^\^<[^>]*> \.$/;
const SETTLED=/* @__PURE__ */new Set(["@context","type","@type","@id","@value"]);
const ABOUT_LEARNER=/* @__PURE__ */new Set(["credentialSubject","evidence"]);
const WORDS=/* @__PURE__ */new Set(["identityType","status","targetType","framework"]);
function signatureOf(n,t=""){
if(Array.isArray(n))
return`[${n.map((e)=>signatureOf(e,t)).join()}]`;
if(isJsonObject(n)){
const e=Object.keys(n).map(
(o)=>`${JSON.stringify(o)}:${signatureOf(n[o]??null,o)}`
);
return`{${e.join()}}`;
}
return isHole(n,t)?typeof n:JSON.stringify(n);
}
function sharedShape(n){
const t=[];
return{shape:shapeAt(n,{name:"",isAboutLearner:false},t),holes:t};
}
function shapeAt(n,t,e){
const[o=null]=n;
if(Array.isArray(o)){
const f=o.map(
(c,a)=>shapeAt(
n.map((u)=>u[a]??null),
t,
e
)
);
return{kind:"array",items:f};
}
if(isJsonObject(o)){
const f=Object.keys(o);
const c=f.map(
(a)=>shapeAt(
n.map((u)=>u[a]??null),
{name:a,isAboutLearner:isAboutLearner(a,t)},
e
)
);
return{kind:"object",names:f,members:c};
}
const{name:s}=t;
const r=!t.isAboutLearner||WORDS.has(s);
if(!isHole(o,s)||r&&n.every((f)=>f===o))
return{kind:"same",value:o};
const i=typeof o==="string"?"string":"number";
e.push({name:s,type:i});
return{kind:"hole",index:e.length-1,type:i};
}
function isAboutLearner(n,t){
return ABOUT_LEARNER.has(n)||t.isAboutLearner&&n!=="achievement";
}
function isHole(n,t){
return(typeof n==="string"||typeof n==="number")&&!SETTLED.has(t);
}
const LEAST=8;
const MOST_SHAPES=32;
const MOST_HOLES=200;
const MOST_CREDIT=1e3;
const COST_OF_SHAPE=100;
const EARNED_IN_VAIN=1/16;
function partShapes(){
const n=[];
let t=MOST_CREDIT;
const e=(r)=>{
n.unshift(r);
if(n.length>MOST_SHAPES)n.pop();
};
const o=(r,i)=>{
for(let f=0;f<n.length;f+=1){
const c=n[f];
if(c===void 0||!isPlace(c,i))continue;
const a=[];
if(!hasShape(r,c.shape,a))continue;
if(f>0)n.unshift(...n.splice(f,1));
return filled(c,a,i);
}
return void 0;
};
const s=(r,i,f)=>{
for(const c of groupsAmong(r)){
if(t<COST_OF_SHAPE)return;
t-=COST_OF_SHAPE;
const a=shapeOf(c,i,f);
if(a!==void 0)e(a);
}
};
return{
reader:(r,i)=>(f,c,a)=>{
if(f.length<LEAST||c.place.graph!==DEFAULT_GRAPH)return void 0;
const u=f.map(bodyOf);
const d=u.map((k)=>k&&o(k,c));
const h=u.filter((k,l)=>k!==void 0&&d[l]===void 0);
t+=f.length-h.length+h.length*EARNED_IN_VAIN;
t=Math.min(t,MOST_CREDIT);
const g=h.length>=LEAST;
if(g)s(h,c,{...r,locals:a.locals});
return f.map((k,l)=>{
const p=u[l];
const b=d[l]??(g&&p?o(p,c):void 0);
if(b===void 0||b.isLinked&&p!==k)return void 0;
return placed(b,k,{parts:i,member:c,reading:a});
});
}
};
}
function isPlace({context:n,name:t,predicate:e},{within:o,term:s}){
return n===o.context&&t===o.name&&e===s.token;
}
function filled({fill:n,isLinked:t},e,{place:{subject:o} }){
if(t&&typeof o!=="string")return void 0;
if(t)e.push(String(o).slice(1,-1));
const s=n(e);
return s&&{part:s,isLinked:t};
}
function bodyOf(n){
if(!isJsonObject(n)||Object.hasOwn(n,"@value"))return void 0;
if(!Object.hasOwn(n,"@context")||!Object.hasOwn(n,PROOF))return n;
const{[PROOF]:t,...e}=n;
return e;
}
const PROOF="proof";
function placed({part:n,isLinked:t},e,{parts:o,member:{within:s},reading:r}){
const i=r.quads.blanks(n.hashes.length);
o.push({part:n,from:i});
const f=typeof n.root==="number"?i+n.root:n.root;
if(Object.hasOwn(e,"@context"))readOne(PROOF,e,{within:s,subject:f},r);
return{token:f,isSaid:t};
}
function groupsAmong(n){
const t=/* @__PURE__ */new Map();
for(const e of n){
const o=signatureOf(e);
const s=t.get(o);
if(s===void 0)t.set(o,[e]);
else s.push(e);
}
return[...t.values()].filter(({length:e})=>e>=LEAST);
}
function shapeOf(n,t,e){
const[o]=n;
const{context:s,name:r}=t.within;
const{shape:i,holes:f}=sharedShape(n);
const c=[];
if(o===void 0||r===void 0||f.length>MOST_HOLES)return void 0;
if(!hasShape(o,i,c)||mentionsMark(i,f))return void 0;
try{
const a=fillerOf({shape:i,holes:f,values:c},t,e);
const u=a&&{context:s,name:r,predicate:t.term.token,shape:i,...a};
const d=u&&filled(u,c,t);
return d&&isRight(d,o,t,e)?u:void 0;
}catch{
return void 0;
}
}
function mentionsMark(n,t){
const e=fillShape(
n,
t.map(()=>"")
);
return holdsMark(JSON.stringify(e));
}
function fillerOf({shape:n,holes:t,values:e},{term:o,place:s,within:r},{names:i,hash:f,locals:c}){
const a=new Quads();
const u=marksOf([...t,LEADING]);
const d=readNode(fillShape(n,u),r,{quads:a,locals:c});
const h=typeof d==="number";
const g={subject:`<${u[t.length]}>`,graph:DEFAULT_GRAPH};
if(h)a.say(g,o.token,{token:d,kind:"node"});
const k=typeof s.subject==="string"?s.subject.slice(1,-1):"";
const l=new TermReader([...e,k]);
const p=/* @__PURE__ */new Map();
const b=termStatements(a,l,{numbers:p});
const y=h?{blank:p.get(d)??0}:l.read(d);
const O=l.tokens();
const m=new Set(O.flatMap((w)=>w.holes));
if(b===void 0||y===void 0)return void 0;
if(m.size<t.length+Number(h))return void 0;
const v=partFiller({root:y,statements:b,tokens:O,names:i,hash:f});
return v&&{fill:v,isLinked:h};
}
const LEADING={name:"@id",type:"string"};
function isRight({part:n,isLinked:t},e,{term:o,place:s,within:r},{hash:i,locals:f}){
const c=new Quads();
const a=readNode(e,r,{quads:c,locals:f});
if(t)c.say(s,o.token,{token:a,kind:"node"});
const u={hash:i,maxWorkFactor:1,repeated:assertSameValue};
const d=canonicalForm(c.statements,u);
const h={rest:linesOf$1([]),kindsInRest:()=>/* @__PURE__ */new Map(),parts:[{part:n,from:0}]};
const g=formOf(jointLines(h),u);
return d!==void 0&&g?.repeats===false&&g.text===d.text;
}
async function canonicalizeInParts(n,{contexts:t,urls:e,locals:o,maxQuads:s,hash:r,maxWorkFactor:i}){
const f=await namesOf([...new Set(e)],t);
const c=[];
const a=shapesBeside(t).reader({names:f,hash:r},c);
const u=new Quads();
const d=initialContext();
const h={name:void 0,property:void 0,context:d,graph:DEFAULT_GRAPH,alone:true};
readNode(n,h,{quads:u,locals:o,alike:a});
const{statements:g}=u;
const k=c.reduce((y,{part:O})=>y+O.size,g.length);
if(c.length===0||k>s)return void 0;
if(g.some((y)=>y.alike!==void 0))return void 0;
const l=linesOf$1(g,void 0,assertSameValue);
const p=jointLines({rest:l,kindsInRest:kindsAmong(g),parts:c});
const b=formOf(p,{hash:r,maxWorkFactor:i});
return b===void 0||b.repeats?void 0:b.text;
}
function kindsAmong(n){
let t;
return(e)=>{
if(t===void 0){
t=/* @__PURE__ */new Map();
for(const o of n)addTo(t,o.subject,o);
}
return kindsOf(t.get(e)??[]);
};
}
const WORKSPACE="shapes of parts";
function shapesBeside({workspace:n}){
const t=n.get(WORKSPACE);
if(t!==void 0)return t;
const e=partShapes();
n.set(WORKSPACE,e);
return e;
}
export{canonicalizeInParts};
//# sourceMappingURL=canonicalize-in-parts.js.map

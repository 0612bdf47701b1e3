import{b as asList,i as isJsonObject,M as MicrocertError,g as isMicrocertError,a9 as restated,y as parseJsonStrictly,C as deepFreeze}from'./foundation.js';
import{aJ as BUNDLED_CONTEXTS,aK as contextReferences,aL as contextDigest,k as snapshotDocument}from'./everyday.js';
function contextsIn(t){
const e=[];
const n=[...asList(t["@context"])];
for(let o=n.pop();o!==void 0;o=n.pop()){
e.push(o);
if(!isJsonObject(o))continue;
for(const s of Object.values(o))
if(isJsonObject(s)&&Object.hasOwn(s,"@context"))
n.push(...asList(s["@context"]));
}
return e;
}
function termsIn(t){
const e=new Set(asList(t["@context"]));
return contextsIn(t).flatMap(
(n)=>isJsonObject(n)?Object.entries(n).filter(([o])=>!o.startsWith("@")).map(([o,s])=>({
name:o,
target:targetOf(o,s),
atTop:e.has(n)
})):[]
);
}
function targetOf(t,e){
if(typeof e==="string")return e;
if(!isJsonObject(e))return null;
const n=Object.hasOwn(e,"@id")?e["@id"]:t;
return typeof n==="string"?n:null;
}
const MAX_EXPANSIONS=64;
function expansionsOf(t,e){
const n=/* @__PURE__ */new Set([t]);
for(const o of n){
const s=o.indexOf(":");
if(s<0||o.startsWith("//",s+1))continue;
for(const c of e.get(o.slice(0,s))??[])
n.add(`${c}${o.slice(s+1)}`);
if(n.size>MAX_EXPANSIONS)return void 0;
}
return n;
}
function targetsByName(t){
const e=/* @__PURE__ */new Map();
for(const{name:n,target:o}of t)
if(o!==null)e.set(n,(e.get(n)??/* @__PURE__ */new Set()).add(o));
return e;
}
const FAR_REACHING=["@vocab","@base","@language","@direction"];
async function assertAdditiveContexts(t,e=[]){
for(const c of t.flatMap(contextsIn))assertPlain(c);
const n=t.flatMap(termsIn);
const o=await bundledNames();
const s=targetsByName([...n,...e.flatMap(termsIn),...o.terms]);
for(const c of n){
const r=assertOwnTarget(c);
if(r===void 0)continue;
const a=expansionsOf(r,s);
if(a===void 0)throw invalid(TOO_MANY);
assertNotBundled(c,[...a],o);
}
}
function assertNotBundled({name:t,atTop:e},n,{names:o,iris:s}){
if(n.some((r)=>o.get(r)?.has(t)===false))throw invalid(RENAMED);
const c=e?s.get(t):void 0;
if(c&&!n.some((r)=>c.has(r)))throw invalid(REDEFINED);
}
function assertOwnTarget({name:t,target:e}){
if(e===null)throw invalid(NULL_TERM);
if(e===`@${t}`&&(t==="id"||t==="type"))return void 0;
if(e.startsWith("@"))throw invalid(KEYWORD);
if(!e.includes(":"))throw invalid(TERM_OF_TERM);
return e;
}
function assertPlain(t){
if(t===null)throw invalid(NULLIFIED);
if(typeof t==="string")return;
if(!isJsonObject(t))throw invalid(NULLIFIED);
if(FAR_REACHING.some((e)=>Object.hasOwn(t,e)))throw invalid(DEFAULTS);
for(const e of Object.values(t))
if(isJsonObject(e)&&Object.hasOwn(e,"@reverse"))throw invalid(REVERSED);
}
let known;
function bundledNames(){
known??=readBundledNames();
return known;
}
async function readBundledNames(){
const t=await Promise.all([...BUNDLED_CONTEXTS.values()].map(({load:c})=>c()));
const e=t.filter(isJsonObject).flatMap(termsIn);
const n=targetsByName(e);
const o=/* @__PURE__ */new Map();
const s=/* @__PURE__ */new Map();
for(const{name:c,target:r}of e)
for(const a of r===null?[]:expansionsOf(r,n)??[]){
o.set(a,(o.get(a)??/* @__PURE__ */new Set()).add(c));
s.set(c,(s.get(c)??/* @__PURE__ */new Set()).add(a));
}
return{terms:e,names:o,iris:s};
}
function invalid(t){
return new MicrocertError("ERR_CONTEXT_INVALID",{hint:t});
}
const NULLIFIED={
en:"a fetched context may not take back what other contexts say",
fr:"un contexte t\xE9l\xE9charg\xE9 ne peut pas annuler ce que disent d\u2019autres contextes"
};
const DEFAULTS={
en:`a fetched context may not set ${/* @__PURE__ */FAR_REACHING.join(", ")}`,
fr:`un contexte t\xE9l\xE9charg\xE9 ne peut pas fixer ${/* @__PURE__ */FAR_REACHING.join(", ")}`
};
const REVERSED={
en:"a fetched context may not turn a relation round (@reverse)",
fr:"un contexte t\xE9l\xE9charg\xE9 ne peut pas inverser une relation (@reverse)"
};
const NULL_TERM={
en:"a fetched context may not switch a term off",
fr:"un contexte t\xE9l\xE9charg\xE9 ne peut pas d\xE9sactiver un terme"
};
const KEYWORD={
en:'a fetched context may name @id and @type "id" and "type", and no other keyword',
fr:"un contexte t\xE9l\xE9charg\xE9 peut nommer @id et @type \xAB id \xBB et \xAB type \xBB, et aucun autre mot-cl\xE9"
};
const TERM_OF_TERM={
en:"a fetched context must map its terms to IRIs, not to other terms",
fr:"un contexte t\xE9l\xE9charg\xE9 doit relier ses termes \xE0 des IRI, pas \xE0 d\u2019autres termes"
};
const TOO_MANY={
en:"the prefixes of the fetched contexts lead to more IRIs than can be looked at",
fr:"les pr\xE9fixes des contextes t\xE9l\xE9charg\xE9s m\xE8nent \xE0 plus d\u2019IRI qu\u2019il n\u2019est possible d\u2019en examiner"
};
const REDEFINED={
en:"a fetched context may not give another meaning to a term of a bundled one",
fr:"un contexte t\xE9l\xE9charg\xE9 ne peut pas donner un autre sens \xE0 un terme d\u2019un contexte inclus"
};
const RENAMED={
en:"a fetched context may not give another name to what a bundled context names: whoever looks for the usual name would miss it",
fr:"un contexte t\xE9l\xE9charg\xE9 ne peut pas donner un autre nom \xE0 ce que nomme un contexte inclus : qui cherche le nom usuel ne le verrait pas"
};
const ACCEPT="application/ld+json, application/json";
function contextGatherer(t,{isKnown:e,given:n,fetched:o,limits:{maxContexts:s,maxBytes:c} }){
const r=/* @__PURE__ */new Map();
const a=(i)=>{
const u=r.get(i);
if(u!==void 0)return u;
if(r.size>=s)return Promise.reject(unknown(tooMany(s)));
const f=fetchContext(t,i,c).then((x)=>{
o.set(i,x);
return x.document;
});
r.set(i,f);
return f;
};
let d;
const l=()=>{
if(d?.size!==o.size){
const i=[...o.values()].map((u)=>u.document);
d={size:o.size,verdict:assertAdditiveContexts(i,n)};
}
return d.verdict;
};
return async(i)=>{
const u=/* @__PURE__ */new Set();
const f=missing(i,e);
for(let x=f.pop();x!==void 0;x=f.pop()){
const{url:E,pointer:p}=x;
if(u.has(E))continue;
u.add(E);
const m=await a(E).catch((h)=>{
throw isMicrocertError(h)?at(h,p):h;
});
f.push(...missing(m,e).map((h)=>({...h,pointer:p})));
}
if(u.size>0)await l();
};
}
function missing(t,e){
return[...contextReferences(t,"")].filter(
({url:n})=>!e(n)&&isPlainHttps(n)
);
}
function isPlainHttps(t){
return t.startsWith("https://")&&!t.includes("#")&&URL.canParse(t)&&new URL(t).href===t;
}
async function fetchContext(t,e,n){
const{bytes:o,asOf:s}=await t({
url:e,
purpose:"context",
accept:ACCEPT,
maxBytes:n
}).catch((a)=>{
const{en:d,fr:l}=(isMicrocertError(a)?a.hint:void 0)??NO_ANSWER;
const i={
en:`the context could not be fetched: ${d}`,
fr:`le contexte n\u2019a pas pu \xEAtre t\xE9l\xE9charg\xE9 : ${l}`
};
throw unknown(i,a);
});
const c=contextIn(o,n);
const r=await contextDigest(c);
return{url:e,digest:r,document:c,...s!==void 0&&{asOf:s} };
}
function contextIn(t,e){
let n;
try{
const o=new TextDecoder("utf-8",{fatal:true}).decode(t);
n=parseJsonStrictly(o,{maxBytes:e});
}catch{
}
if(!isJsonObject(n)||!Object.hasOwn(n,"@context"))
throw new MicrocertError("ERR_CONTEXT_INVALID",{hint:NO_CONTEXT});
return deepFreeze(snapshotDocument(n));
}
function unknown(t,e){
return new MicrocertError("ERR_CONTEXT_UNKNOWN",{hint:t,cause:e});
}
function at(t,e){
const{hint:n,cause:o}=t;
return restated(t,{pointer:e,cause:o,...n&&{hint:n} });
}
function tooMany(t){
return{
en:`at most ${t} contexts are fetched`,
fr:`${t} contextes au plus sont t\xE9l\xE9charg\xE9s`
};
}
const NO_ANSWER={en:"there is no answer",fr:"il n\u2019y a pas de r\xE9ponse"};
const NO_CONTEXT={
en:'what is found at the URL is not a JSON object with a member "@context"',
fr:"ce qui se trouve \xE0 l\u2019URL n\u2019est pas un objet JSON avec un membre \xAB @context \xBB"
};
export{contextGatherer};
//# sourceMappingURL=gather-contexts.js.map

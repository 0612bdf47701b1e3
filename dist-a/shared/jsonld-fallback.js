import{b as blankNodesIn,a as blankNodeNamed,t as textHash,c as canonicalForm,d as statementsFrom,e as tooManyAlike}from'./canonicalize.js';
import{explainFailure}from'./explain-failure.js';
import{M as MicrocertError,g as isMicrocertError}from'./foundation.js';
function assertNoPrototypeNamed(t){
if(JSON.stringify(t).includes('"__proto__"'))
throw new MicrocertError("ERR_LINKED_DATA",{pointer:"",hint:NAMED});
}
const NAMED={
en:'the text "__proto__" stands in it: leave it out',
fr:"le texte \xAB __proto__ \xBB y figure : le retirer"
};
async function canonicalizeWithJsonld(t,{contexts:n,maxWorkFactor:a,digest:r,maxQuads:i}){
assertNoPrototypeNamed(t);
const e=await processorOf(n);
try{
const o={...transformOptions(n),safe:true};
const s=await e.expand(t,o);
assertNoPrototypeNamed(s);
const c=blankNodesIn(s);
if(c.size>0)throw blankNodeNamed(t,c);
const l=await e.toRDF(s,{...o,skipExpansion:true});
if(l.length>i)throw new MicrocertError("ERR_CANONICALIZATION_LIMIT");
return await canonicalText(l,{maxWorkFactor:a,digest:r});
}catch(o){
if(isMicrocertError(o))throw o;
const s=(c)=>collectLosses(e,c,n);
throw await explainFailure(o,t,s);
}
}
async function canonicalText(t,{maxWorkFactor:n,digest:a}){
const r=textHash(a);
if(r!==void 0){
const o=canonicalForm(statementsFrom(t),{hash:r,maxWorkFactor:n});
if(o===void 0)throw tooManyAlike();
return o.text;
}
const{canonize:i}=await import("rdf-canonize");
const e={algorithm:"RDFC-1.0",maxWorkFactor:n,messageDigestAlgorithm:a};
return i(t,e);
}
function transformOptions(t){
return{
base:null,
rdfDirection:"i18n-datatype",
documentLoader:async(n)=>({
documentUrl:n,
document:structuredClone(await t.load(n)),
tag:"static"
})
};
}
async function collectLosses(t,n,a){
const r=[];
const i=({event:e,next:o})=>{
if(e.level==="warning")r.push(e);
o();
};
try{
const e={...transformOptions(a),safe:false,eventHandler:i};
const o=await t.expand(n,e);
assertNoPrototypeNamed(o);
await t.toRDF(o,{...e,skipExpansion:true});
}catch{
}
return r;
}
async function processorOf({workspace:t}){
const n=t.get("jsonld");
if(n)return n;
const{default:a}=await import("jsonld");
const r=a();
t.set("jsonld",r);
return r;
}
export{canonicalizeWithJsonld};
//# sourceMappingURL=jsonld-fallback.js.map

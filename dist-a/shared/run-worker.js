import{g as isMicrocertError,M as MicrocertError,m as memberOf,s as stringMember}from'./foundation.js';
import{a as openQueueOf}from'./queue.js';
import{R as REGISTRY_TEXTS,J as JOBS_TEXTS}from'./part-texts.js';
import{e as recordedDefinition}from'./registry-of.js';
import{b as claim,d as readChunk,f as forgetLearners,l as linesIn,e as claimedBy,o as openJobs,g as claimWithin}from'./statements.js';
import{r as runCohort,o as openCredentialFile}from'./run-cohort.js';
const[FIRST,LONGEST]=[250,15e3];
async function patiently({signal:e,seconds:n},t){
let i=0;
for(let o=FIRST; ;o=Math.min(o*2,LONGEST)){
try{
return await t();
}catch(r){
const c=isMicrocertError(r)&&r.code==="ERR_REGISTRY_UNAVAILABLE";
if(!c||e?.aborted===true||i>=n*1e3)throw r;
}
await sleep(o,e);
i+=o;
}
}
function sleep(e,n){
return new Promise((t)=>{
const i=()=>{
clearTimeout(o);
n?.removeEventListener("abort",i);
t();
};
const o=setTimeout(i,e);
if(n?.aborted===true)i();
else n?.addEventListener("abort",i,{once:true});
});
}
const MOST_KEPT=50;
function recordedDefinitions(e,n){
const t=/* @__PURE__ */new Map();
return async(i)=>{
const o=JSON.stringify([i.id,i.digest]);
const r=t.get(o);
if(r!==void 0)return r;
const c=await recordedDefinition(e,i);
if(c===void 0)
throw new MicrocertError("ERR_REGISTRY_UNKNOWN",{},REGISTRY_TEXTS);
const s={definition:c,check:n(c)};
const[a]=t.keys();
if(a!==void 0&&t.size>=MOST_KEPT)t.delete(a);
t.set(o,s);
return s;
};
}
const SIGNS=3;
async function workOnChunk(e,n){
const{queue:t,run:i}=e;
const o=()=>claim(t,n.id,i).catch(()=>void 0);
const r=setInterval(o,Number(n.expireInSeconds)*1e3/SIGNS);
try{
const c=await issueChunk(e,n);
await finish(t,n.id,{run:i,...c});
return{outcome:"done",...about(n),...c};
}catch(c){
return await failed(t,n,c);
}finally{
clearInterval(r);
}
}
async function issueChunk(e,n){
const{queue:t,threads:i,definitions:o}=e;
const{definition:r,rows:c}=readChunk(t.core,n);
const{definition:s,check:a}=await o(r);
const f={issued:0,existing:0};
const l=[];
const m={
...{...e,definition:s,rows:linesOf(c)},
registry:{...e.registry,recordDefinition:async()=>r}
};
const u={check:a,threads:i,chunk:Math.max(c.length,1)};
for await(const d of runCohort(m,u)){
if(d.outcome!=="refused")f[d.outcome]+=1;
else l.push({line:d.line,findings:d.findings.map(withoutWords)});
}
return{...f,refused:l};
}
async function*linesOf(e){
for(const n of e)yield{outcome:"award",...n};
}
function withoutWords({
code:e,
pointer:n,
column:t
}){
return{code:e,pointer:n,...t&&{column:t.name} };
}
async function finish(e,n,t){
const{core:i,engine:o,name:r}=e;
await o.ask(
(c)=>i.db.transaction().execute(async(s)=>{
await c.complete(r,n,t,o.within(s));
await forgetLearners(s,e,n);
})
);
}
async function failed(e,n,t){
const i=isMicrocertError(t)?t:new MicrocertError("ERR_JOBS_FAILED",{cause:t},JOBS_TEXTS);
const o={code:i.code};
await e.engine.ask((r)=>r.fail(e.name,[n.id],o)).catch(()=>void 0);
return{
outcome:n.retryCount>=n.retryLimit?"dead":"failed",
...about(n),
...{issued:0,existing:0,refused:[],error:i}
};
}
function about({
id:e,
data:n
}){
const t=memberOf(memberOf(n,"definition"),"version");
const i=stringMember(n,"source");
return{
job:e,
definition:{
id:stringMember(memberOf(n,"definition"),"id")??"",
version:typeof t==="number"?t:0
},
lines:linesIn(n),
...i!==void 0&&{source:i}
};
}
const NOTHING=()=>()=>[];
const PAUSE=500;
async function*runWorker(e,n={}){
const t=openQueueOf(e.queue);
const{signal:i,threads:o=1,check:r=NOTHING,patience:c=300}=n;
const s={signal:i,seconds:c};
const{registry:a=t.registry,run:f}=e;
const l=recordedDefinitions(t.core,r);
const m=()=>patiently(s,()=>openCredentialFile(e.file,{run:f,book:t.registry}));
let u=await m();
try{
await patiently(s,()=>giveBack(t,f));
for(; ;){
const d=await nextJob(t,n,{patient:s,run:f});
if(d===void 0)return;
u??=await m();
const w=await workOnChunk(
{...e,queue:t,registry:a,file:u,threads:o,definitions:l},
d
);
if(w.outcome!=="done"){
await u.close();
u=void 0;
}
yield w;
if(w.error!==void 0&&isOfWorker(w.error))throw w.error;
}
}finally{
await u?.close();
}
}
async function giveBack(e,n){
const t=await claimedBy(e,n);
if(t.length>0)
await e.engine.ask((i)=>i.fail(e.name,t,{code:"ERR_JOBS_LOST"}));
}
async function nextJob(e,{signal:n,untilEmpty:t=false},{patient:i,run:o}){
while(n?.aborted!==true){
const r=await patiently(i,()=>takeJob(e,o));
if(r!==void 0)return r;
const c=await patiently(i,()=>openJobs(e));
if(t&&c===0)return void 0;
await sleep(PAUSE,n);
}
return void 0;
}
async function takeJob(e,n){
const{core:t,engine:i,name:o}=e;
return await i.ask(
(r)=>t.db.transaction().execute(async(c)=>{
const s={batchSize:1,includeMetadata:true,...i.within(c)};
const[a]=await r.fetch(o,s);
if(a!==void 0)await claimWithin(c,e,{id:a.id,run:n});
return a;
})
);
}
function isOfWorker({code:e}){
return/^ERR_(FILE|COHORT|KEY)_/.test(e)||e==="ERR_REGISTRY_SIGNING_KEY";
}
export{runWorker as r};
//# sourceMappingURL=run-worker.js.map

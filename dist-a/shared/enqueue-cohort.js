import{n as nextRows,s as settledOf,r as rowFindings}from'./settle-rows.js';
import{c as chunkId,w as writeChunk,p as putAnew,s as stateOf}from'./statements.js';
import{a as openQueueOf}from'./queue.js';
import{a8 as parseAward}from'./everyday.js';
async function*enqueueCohort(e,n={}){
const{registry:o}=openQueueOf(e.queue);
const{chunk:a=500,signal:d}=n;
if(!(Number.isSafeInteger(a)&&a>0))
throw new TypeError('enqueueCohort: option "chunk" must be a whole number above 0');
const i=await o.recordDefinition(e.definition);
const s=e.rows[Symbol.asyncIterator]();
try{
for(let r=true;r;){
const u=await nextRows(s,a,d);
r=u.length===a;
yield*await enqueueChunk(u,{task:e,version:i,options:n});
}
}finally{
await s.return?.();
}
}
async function enqueueChunk(e,{task:{queue:n,definition:o},version:a,options:d}){
const{registry:i,core:s}=openQueueOf(n);
const r=await settledOf(
e.map((t)=>defined(t,o)),
{definition:o,registry:i,line:NOBODY_WAITS,check:d.check,again:false}
);
const u=r.flatMap((t)=>t.outcome==="award"?t:[]);
const f=chunkId(
s,
a,
u.map(({key:t})=>t)
);
const l=u.length===0?"queued":await send({queue:n,job:f,version:a,rows:u,options:d});
return r.flatMap((t)=>{
if(t.outcome==="award"){
const{line:w,warnings:c}=t;
return{outcome:l,line:w,job:f,...c&&{warnings:c} };
}
return t.outcome==="issued"?[]:t;
});
}
const NOBODY_WAITS={lineOf:()=>void 0};
function defined(e,n){
if(e.outcome==="refused")return e;
try{
parseAward(e.award,n);
return e;
}catch(o){
return{outcome:"refused",line:e.line,findings:rowFindings(o,e)};
}
}
async function send({
queue:e,
job:n,
version:o,
rows:a,
options:d
}){
const{name:i,core:s,engine:r}=openQueueOf(e);
const{source:u,silence:f=30,retries:l={limit:5,seconds:2} }=d;
const t=writeChunk(s,n,{
...{definition:o,rows:a},
...u!==void 0&&{source:u}
});
const w=async()=>{
const c=await r.ask(
(y)=>y.send(i,t,{
...{id:n,retryLimit:l.limit,retryDelay:l.seconds,retryBackoff:true},
expireInSeconds:f
})
);
return c!==null;
};
if(await w())return"queued";
await putAnew({core:s,engine:r,name:i},n,t);
switch(await stateOf({core:s,engine:r,name:i},n)){
case"failed":
await r.ask((c)=>c.retry(i,[n]));
return"queued";
case"completed":
await r.ask((c)=>c.deleteJob(i,[n]));
await w();
return"queued";
default:
return"waiting";
}
}
export{enqueueCohort as e};
//# sourceMappingURL=enqueue-cohort.js.map

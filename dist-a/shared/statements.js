import{CompiledQuery}from'kysely';
import{J as JOBS_TEXTS}from'./part-texts.js';
import{t as translated}from'./registry-error.js';
import{i as isJsonObject,M as MicrocertError,av as uuidOf}from'./foundation.js';
import{hash}from'node:crypto';
const LEARNERS="learners";
function chunkId({pseudonym:e},{digest:n},a){
const t=e("job",JSON.stringify([n,...a]));
return uuidOf(hash("sha256",t,"buffer").subarray(0,16),8);
}
function writeChunk({sealing:e},n,{definition:a,rows:t,source:r}){
const s=[...new Set(t.map(({columns:o})=>o))];
const c={
tables:s.map((o)=>[...o]),
rows:t.map(({line:o,columns:u,award:i})=>[o,s.indexOf(u),i])
};
return{
definition:a,
rows:t.length,
lines:[t[0]?.line??0,t.at(-1)?.line??0],
...r!==void 0&&{source:r},
learners:e.seal(JSON.stringify(c),placeOf(n))
};
}
function readChunk({sealing:e},{id:n,data:a}){
try{
const{definition:t,source:r,learners:s}=a;
const{tables:c,rows:o}=JSON.parse(e.open(s??"",placeOf(n)));
const u=c.map((i)=>new Map(i));
return{
definition:t,
...r!==void 0&&{source:r},
rows:o.map(([i,l,d])=>({
line:i,
award:d,
columns:u[l]??/* @__PURE__ */new Map()
}))
};
}catch(t){
throw new MicrocertError("ERR_JOBS_CHUNK",{cause:t},JOBS_TEXTS);
}
}
function linesIn(e){
const n=isJsonObject(e)?e["lines"]:void 0;
const[a,t]=Array.isArray(n)?n:[];
return[numberIn(a),numberIn(t)];
}
function numberIn(e){
return typeof e==="number"?e:0;
}
function placeOf(e){
return`job ${e}`;
}
const LOOKING=5;
const DAYS=24*60*60;
const[DONE_DAYS,OPEN_DAYS]=[30,365];
async function startEngine(e){
const n=await engineSchema(e);
const a=await pgBoss();
const t=new a({
...{schema:n,db:databaseOf(e.db),schedule:false},
maintenanceIntervalSeconds:LOOKING,
archiveCompletedAfterSeconds:DONE_DAYS*DAYS,
archiveFailedAfterSeconds:OPEN_DAYS*DAYS,
deleteAfterSeconds:1
});
t.on("error",()=>void 0);
const r=async(s)=>{
try{
return await s(t);
}catch(c){
throw translated(c,e.connection);
}
};
await r(()=>t.start());
return{
ask:r,
within:(s)=>({db:runningIn(s)}),
table:tableIn(n),
stop:()=>t.stop({graceful:false,close:false})
};
}
const QUEUE_OPTIONS={policy:"standard",retentionMinutes:OPEN_DAYS*24*60};
async function jobTable(e){
const n=tableIn(await engineSchema(e));
const{rows:a}=await e.db.executeQuery(
CompiledQuery.raw("select to_regclass($1)::text as name",[n])
);
return a[0]?.name?n:void 0;
}
function tableIn(e){
return`${e}.job`;
}
async function engineSchema({connection:e,db:n}){
if(e.kind!=="postgres")
throw new MicrocertError("ERR_JOBS_PLACE",{hint:POSTGRES},JOBS_TEXTS);
const a=CompiledQuery.raw("select current_schema() as name");
try{
const{rows:t}=await n.executeQuery(a);
return`${t[0]?.name.slice(0,45)}_jobs`;
}catch(t){
throw translated(t,e);
}
}
function databaseOf(e){
return{
executeSql:(n,a=[])=>e.connection().execute(async(t)=>{
try{
return await runningIn(t).executeSql(n,a);
}catch(r){
await t.executeQuery(CompiledQuery.raw("rollback")).catch(()=>void 0);
throw r;
}
})
};
}
function runningIn(e){
return{
executeSql:async(n,a=[])=>{
const{rows:t}=await e.executeQuery(CompiledQuery.raw(n,[...a]));
return{rows:t??[]};
}
};
}
async function pgBoss(){
try{
const{default:e}=await import("pg-boss");
return e;
}catch(e){
throw new MicrocertError("ERR_PEER_MISSING",{hint:INSTALL,cause:e});
}
}
const INSTALL={en:"type: npm install pg-boss@10",fr:"taper : npm install pg-boss@10"};
const POSTGRES={
en:"name a registry in PostgreSQL: postgres://\u2026; in a file (SQLite), microcert issue --learners does the same on one machine",
fr:"indiquer un registre PostgreSQL : postgres://\u2026 ; dans un fichier (SQLite), microcert issue --learners fait de m\xEAme sur une machine"
};
async function stateOf(e,n){
const a=`select state::text as state from ${e.engine.table} where name = $1 and id = $2`;
const[t]=await rowsOf(e.core,a,[e.name,n]);
return t?.state;
}
async function putAnew({core:e,engine:n,name:a},t,r){
const s=`update ${n.table} set data = $3::jsonb
    where name = $1 and id = $2 and state in ('created', 'retry', 'failed')`;
await rowsOf(e,s,[a,t,JSON.stringify(r)]);
}
async function openJobs({core:e,engine:n,name:a}){
const t=`select count(*)::int as count from ${n.table} where name = $1 and state in ('created', 'retry', 'active')`;
const[r]=await rowsOf(e,t,[a]);
return r?.count??0;
}
async function claim(e,n,a){
const{core:t}=e;
await claimWithin(t.db,e,{id:n,run:a}).catch((r)=>{
throw translated(r,t.connection);
});
}
async function claimWithin(e,{engine:n,name:a},{id:t,run:r}){
const s=`update ${n.table} set started_on = now(), output = $3::jsonb
    where name = $1 and id = $2 and state = 'active'`;
await e.executeQuery(CompiledQuery.raw(s,[a,t,JSON.stringify({run:r})]));
}
async function claimedBy({core:e,engine:n,name:a},t){
const r=`select id::text as id from ${n.table}
    where name = $1 and state = 'active' and output->>'run' = $2`;
const s=await rowsOf(e,r,[a,t]);
return s.map(({id:c})=>c);
}
async function forgetLearners(e,{engine:n,name:a},t){
const r=`update ${n.table} set data = data - '${LEARNERS}'
    where name = $1 and id = $2 and state = 'completed'`;
await e.executeQuery(CompiledQuery.raw(r,[a,t]));
}
async function rowsOf({db:e,connection:n},a,t=[]){
try{
const{rows:r}=await e.executeQuery(CompiledQuery.raw(a,[...t]));
return r;
}catch(r){
throw translated(r,n);
}
}
export{QUEUE_OPTIONS as Q,startEngine as a,claim as b,chunkId as c,readChunk as d,claimedBy as e,forgetLearners as f,claimWithin as g,jobTable as j,linesIn as l,openJobs as o,putAnew as p,rowsOf as r,stateOf as s,writeChunk as w};
//# sourceMappingURL=statements.js.map

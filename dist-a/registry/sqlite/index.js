import{existsSync,closeSync,openSync}from'node:fs';
import{sql,SqliteDialect,CompiledQuery}from'kysely';
import{r as registryError}from'../../shared/registry-error.js';
import{i as isFileName}from'../../shared/file-name.js';
import{M as MicrocertError}from'../../shared/foundation.js';
const PATIENCE_MS=3e4;
async function onceFree(e,t,n=PATIENCE_MS){
for(let r=0,o=1; ;r+=o,o=Math.min(o*2,50)){
try{
return await t();
}catch(i){
if(!e(i)||r>n)throw i;
await new Promise((a)=>setTimeout(a,o));
}
}
}
const MEANINGS=[
["SQLITE_CONSTRAINT_UNIQUE","ERR_REGISTRY_CONFLICT"],
["SQLITE_CONSTRAINT_PRIMARYKEY","ERR_REGISTRY_CONFLICT"],
["SQLITE_BUSY","again"],
["SQLITE_LOCKED","again"],
["SQLITE_FULL","full"],
["SQLITE_READONLY","ERR_REGISTRY_UNWRITABLE"],
["SQLITE_PERM","ERR_REGISTRY_UNWRITABLE"],
["SQLITE_IOERR_WRITE","ERR_REGISTRY_UNWRITABLE"],
["SQLITE_IOERR_FSYNC","ERR_REGISTRY_UNWRITABLE"],
["SQLITE_IOERR_TRUNCATE","ERR_REGISTRY_UNWRITABLE"],
["SQLITE_IOERR_SHMSIZE","full"],
["SQLITE_IOERR_CORRUPTFS","ERR_REGISTRY_CORRUPT"],
["SQLITE_CORRUPT","ERR_REGISTRY_CORRUPT"],
["SQLITE_NOTADB","ERR_REGISTRY_CORRUPT"],
["SQLITE_","ERR_REGISTRY_UNAVAILABLE"]
];
const MISTAKES=/^SQLITE_(ERROR|MISUSE|RANGE|MISMATCH|TOOBIG|CONSTRAINT(?!_(UNIQUE|PRIMARYKEY)))/;
const PRIMARY=/* @__PURE__ */(()=>({
...{3:"SQLITE_PERM",5:"SQLITE_BUSY",6:"SQLITE_LOCKED",8:"SQLITE_READONLY"},
...{10:"SQLITE_IOERR",11:"SQLITE_CORRUPT",13:"SQLITE_FULL",14:"SQLITE_CANTOPEN"},
26:"SQLITE_NOTADB"
}))();
function codeOf(e){
const t=e?.code;
if(typeof t!=="string")return void 0;
const[,n]=/^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(t)??[];
return n===void 0?t:PRIMARY[Number(n)&255];
}
function troubleOfSqlite(e){
const t=codeOf(e);
if(t===void 0||MISTAKES.test(t))return void 0;
return MEANINGS.find(([n])=>t.startsWith(n))?.[1];
}
function sqliteDriver({file:e}){
if(typeof e!=="string"||!isFileName(e))
throw new TypeError("file must be the path of a file");
return Object.freeze({kind:"sqlite",connect:()=>connect(e)});
}
async function connect(e){
const t=await libsql();
const n=opened(opening(t,e));
return{
kind:"sqlite",
dialect:dialectOf(n),
look:async(r)=>{
const o=sql`select name from sqlite_master where type = 'table'`;
const{rows:i}=await onceFree(isBusy,()=>o.execute(r));
if(i.some(({name:a})=>a==="settings"))return"ours";
return i.length===0?"empty":"foreign";
},
settle:async()=>{
n.isOurs=true;
for(const r of PRAGMAS)await onceFree(isBusy,()=>n.prepare(r).all([]));
},
lock:async()=>{
},
derived:(r,o)=>derived(n,r,o),
forget:rewritten,
isAmong:(r,o)=>sql`${sql.ref(r)} in (select value from json_each(${JSON.stringify(o)}))`,
insert:async(r,o,i,a)=>insertRows(n,o,i,a),
trouble:troubleOfSqlite,
types:{blob:"blob"}
};
}
const PRAGMAS=[
"pragma journal_mode = wal",
"pragma synchronous = full",
"pragma foreign_keys = on",
"pragma cache_size = -65536",
"pragma wal_autocheckpoint = 16000",
"pragma secure_delete = on"
];
function derived(e,t,n){
return t.connection().execute(async(r)=>{
e.prepare("pragma synchronous = normal").run([]);
try{
return await r.transaction().execute(n);
}finally{
e.prepare("pragma synchronous = full").run([]);
}
});
}
async function rewritten(e){
try{
await onceFree(isBusy,()=>sql`vacuum`.execute(e),FORGETTING_MS);
await onceFree(isRead,()=>emptied(e),FORGETTING_MS);
return true;
}catch(t){
if(!isRead(t)&&troubleOfSqlite(t)===void 0)throw t;
return false;
}
}
class LogInUse extends Error{
}
const isRead=(e)=>e instanceof LogInUse||isBusy(e);
async function emptied(e){
const t=sql`pragma wal_checkpoint(truncate)`;
const{rows:n}=await t.execute(e);
if(n[0]?.busy!==0)throw new LogInUse();
}
const FORGETTING_MS=5e3;
async function libsql(){
try{
return(await import("libsql")).default;
}catch(e){
const t={en:"type: npm install libsql",fr:"taper : npm install libsql"};
throw new MicrocertError("ERR_PEER_MISSING",{hint:t,cause:e});
}
}
function opening(e,t){
try{
makePrivate(t);
return new e(t);
}catch(n){
throw registryError("ERR_REGISTRY_UNAVAILABLE",{cause:n,hint:FOLDER});
}
}
function makePrivate(e){
try{
if(!existsSync(e))closeSync(openSync(e,"a",384));
}catch{
}
}
const FOLDER={
en:"see that the folder of the file exists, and that you may read and write there",
fr:"v\xE9rifier que le dossier du fichier existe, et que vous pouvez y lire et y \xE9crire"
};
const isBusy=(e)=>troubleOfSqlite(e)==="again";
function opened(e){
const t=/* @__PURE__ */new Map();
return{
isOurs:false,
get inTransaction(){
return e.inTransaction;
},
close(){
t.clear();
try{
if(this.isOurs)e.prepare("pragma wal_checkpoint(truncate)").all([]);
}catch{
}
e.close();
},
prepare:(n)=>{
const r=t.get(n);
if(r!==void 0)return r;
const o=e.prepare(n);
if(t.size<MOST_STATEMENTS)t.set(n,o);
return o;
}
};
}
const MOST_STATEMENTS=200;
function insertRows(e,t,n,r){
const o=n.map(()=>"?").join(", ");
const i=`insert into ${t} (${n.join(", ")}) values (${o})`;
const a=e.prepare(i);
for(const c of r)a.run(c);
}
function dialectOf(e){
const t=new SqliteDialect({database:e});
return{
createDriver:()=>driverOf(e,t.createDriver()),
createQueryCompiler:()=>t.createQueryCompiler(),
createAdapter:()=>t.createAdapter(),
createIntrospector:(n)=>t.createIntrospector(n)
};
}
function driverOf(e,t){
return{
init:()=>t.init(),
acquireConnection:()=>t.acquireConnection(),
beginTransaction:async(n,{accessMode:r})=>{
const o=CompiledQuery.raw(r==="read only"?"begin":"begin immediate");
await onceFree(isBusy,()=>n.executeQuery(o));
},
commitTransaction:(n)=>t.commitTransaction(n),
rollbackTransaction:async(n)=>{
if(e.inTransaction)await t.rollbackTransaction(n);
},
releaseConnection:(n)=>t.releaseConnection(n),
destroy:()=>t.destroy()
};
}
export{sqliteDriver};
//# sourceMappingURL=index.js.map

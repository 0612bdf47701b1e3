import{CompiledQuery,PostgresDialect,sql}from'kysely';
import{M as MicrocertError}from'../../shared/foundation.js';
const MEANINGS=[
["23505","ERR_REGISTRY_CONFLICT"],
["40001","again"],
["40P01","again"],
["55P03","again"],
["53100","full"],
["25006","ERR_REGISTRY_UNWRITABLE"],
["42501","ERR_REGISTRY_UNWRITABLE"],
["XX001","ERR_REGISTRY_CORRUPT"],
["XX002","ERR_REGISTRY_CORRUPT"],
["08","ERR_REGISTRY_UNAVAILABLE"],
["28","ERR_REGISTRY_UNAVAILABLE"],
["3D","ERR_REGISTRY_UNAVAILABLE"],
["53","ERR_REGISTRY_UNAVAILABLE"],
["57","ERR_REGISTRY_UNAVAILABLE"],
["58","ERR_REGISTRY_UNAVAILABLE"]
];
const CONNECTION=/^(E(CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|ENOENT)$/;
const ENDED=/connection (terminated|ended|timeout)|timeout exceeded when trying to connect|not queryable|server does not support SSL/i;
function troubleOfPostgres(n){
if(!(n instanceof Error))return void 0;
const{code:e}=n;
if(typeof e!=="string")
return ENDED.test(n.message)?"ERR_REGISTRY_UNAVAILABLE":void 0;
if(CONNECTION.test(e))return"ERR_REGISTRY_UNAVAILABLE";
return MEANINGS.find(([o])=>e.startsWith(o))?.[1];
}
function postgresDriver(n){
const{pool:e,connectionString:o,schema:t="microcert"}=n;
if(e===void 0===(o===void 0))
throw new TypeError("either pool or connectionString is needed");
if(!/^[a-z_][a-z0-9_]{0,62}$/.test(t))
throw new TypeError("schema must be a name of lower-case letters, digits and underscores");
const r=async()=>connectionOf(e===void 0?await ownPool(o):kept(e),t);
return Object.freeze({kind:"postgres",connect:r});
}
function connectionOf(n,e){
const o=CompiledQuery.raw(`set search_path to "${e}"`);
return{
kind:"postgres",
dialect:new PostgresDialect({
pool:n,
onCreateConnection:async(t)=>void await t.executeQuery(o)
}),
look:(t)=>look(t),
settle:async(t)=>{
await t.transaction().execute(async(r)=>{
await lock(r,`${e} schema`);
const c=await sql`select 1 from pg_namespace where nspname = ${e}`.execute(
r
);
if(c.rows.length===0)
await sql`create schema ${sql.id(e)}`.execute(r);
});
},
lock:(t,r)=>lock(t,`${e} ${r}`),
derived:(t,r)=>t.transaction().execute(async(c)=>{
await sql`set local synchronous_commit = off`.execute(c);
return r(c);
}),
isAmong:(t,r)=>sql`${sql.ref(t)} = any(${r}::text[])`,
insert:async(t,r,c,a)=>{
const i=JSON.stringify(a.map((u)=>objectOf(c,u)));
const s=c.join(", ");
const R=`insert into ${r} (${s}) select ${s} from json_populate_recordset(null::${r}, $1::json)`;
await t.executeQuery(CompiledQuery.raw(R,[i]));
},
forget:async()=>true,
trouble:troubleOfPostgres,
types:{blob:"bytea"}
};
}
async function lock(n,e){
await sql`select pg_advisory_xact_lock(hashtextextended(${`microcert ${e}`}, 0))`.execute(
n
);
}
async function look(n){
const e=sql`select tablename as name from pg_tables where schemaname = current_schema()`;
const{rows:o}=await e.execute(n);
if(o.some(({name:t})=>t==="settings"))return"ours";
return o.length===0?"empty":"foreign";
}
function objectOf(n,e){
return Object.fromEntries(n.map((o,t)=>[o,e[t]??null]));
}
function kept(n){
return{connect:heard(n),end:async()=>{
} };
}
function heard(n){
const e=/* @__PURE__ */new WeakSet();
return async()=>{
const o=await n.connect();
if(!e.has(o)&&"on"in o&&typeof o.on==="function")
o.on("error",()=>{
});
e.add(o);
return o;
};
}
const PATIENCE_MS=3e4;
async function ownPool(n){
const{Pool:e}=await pg();
const o=new e({connectionString:n,max:4,connectionTimeoutMillis:PATIENCE_MS});
o.on("error",()=>{
});
const t=o;
return{connect:heard(t),end:()=>t.end()};
}
async function pg(){
try{
return(await import("pg")).default;
}catch(n){
const e={en:"type: npm install pg",fr:"taper : npm install pg"};
throw new MicrocertError("ERR_PEER_MISSING",{hint:e,cause:n});
}
}
export{postgresDriver};
//# sourceMappingURL=index.js.map

import{j as writingDerived,c as coreOf,k as registryOf}from'../shared/registry-of.js';
import{a3 as lazily,p as parseDateTime,W as decodeBase64url,Y as concatBytes,_ as encodeBase64url,a4 as systemClock,R as secureRandom,af as uuidUrn}from'../shared/foundation.js';
import{d as during,b as beginSpan}from'../shared/telemetry.js';
import{sql,Kysely}from'kysely';
import{t as translated,r as registryError}from'../shared/registry-error.js';
import{createSecretKey,createHmac,createDecipheriv,createCipheriv,timingSafeEqual}from'node:crypto';
const EVER_CHANGED=sql`positions.changed > 0`;
const IN_ONE_TEXT=sql`string_agg(cast(
  positions.position * 2 + case when positions.value = 0 then 0 else 1 end as text), ',')`;
function changesIn(e){
const t=e===null?[]:e.split(",").map(Number);
return t.map((n)=>({position:Math.floor(n/2),value:n%2}));
}
async function readList({db:e,connection:t},n){
const s=await e.selectFrom("status_lists as list").leftJoin("signed_lists as signed","signed.list","list.id").select(["list.url","list.purpose","list.size","list.bits"]).select(["signed.text","signed.valid_from","signed.valid_until"]).select(["signed.event","signed.made_with"]).select((c)=>[
c.selectFrom("positions").select(IN_ONE_TEXT.as("changes")).whereRef("positions.list","=","list.id").whereRef("positions.changed",">","list.applied").where(EVER_CHANGED).as("changes"),
c.selectFrom("events").select(({fn:d})=>d.max("sequence").as("last")).as("last")
]).where("list.id","=",n).executeTakeFirstOrThrow().catch((c)=>{
throw translated(c,t);
});
const{url:r,purpose:i,size:a,changes:o,last:l}=s;
return{
...{url:r,purpose:i,size:a,changes:changesIn(o),event:l??0,signed:keptIn(s)},
bits:new Uint8Array(s.bits)
};
}
function keptIn({
text:e,
valid_from:t,
valid_until:n,
event:s,
made_with:r
}){
if(e===null||t===null||n===null)return void 0;
if(s===null||r===null)return void 0;
return{text:e,validFrom:t,validUntil:n,event:s,madeWith:r};
}
function keepList(e,{
id:t,
bits:n,
signed:s
}){
const{text:r,validFrom:i,validUntil:a,event:o,madeWith:l}=s;
return writingDerived(e,async(c)=>{
const{numUpdatedRows:d}=await c.updateTable("status_lists").set({bits:n,applied:o}).where("id","=",t).where("applied","<=",o).executeTakeFirst();
if(d===0n)return false;
const u={
text:r,
event:o,
made_with:l,
valid_from:i,
valid_until:a
};
await c.insertInto("signed_lists").values({list:t,...u}).onConflict((w)=>w.column("list").doUpdateSet(u)).execute();
return true;
});
}
function withChanges(e,t){
const n=e.slice();
let s=false;
for(const{position:r,value:i}of t){
const[a,o]=[r>>>3,128>>(r&7)];
const l=n[a];
if(l===void 0)throw new RangeError("a position is beyond its list");
const c=i===0?l&~o:l|o;
if(c!==l)s=true;
n[a]=c;
}
return{bits:n,changed:s};
}
async function*buildStatusLists(e,t){
const n=coreOf(e);
const[{listSigner:s},{assertSigningKey:r}]=await signing();
const i=s(t);
await r(n,t.signer);
const a=await n.db.selectFrom("status_lists").select("id").orderBy("id").execute();
for(const{id:o}of a)
yield await told(t.telemetry,()=>buildList(n,o,i));
}
const signing=/* @__PURE__ */lazily(
()=>Promise.all([import("../shared/sign-list.js"),import("../shared/issuer-keys.js")])
);
function told(e,t){
if(e===void 0)return t();
return during(beginSpan(e,"microcert.status_list",{}),t,({url:n,purpose:s,isNew:r})=>({
"microcert.status_list.url":n,
"microcert.status_list.purpose":s,
"microcert.status_list.new":r
}));
}
async function buildList(e,t,n){
for(; ;){
const s=await readList(e,t);
const r=e.clock();
const{bits:i,changed:a}=withChanges(s.bits,s.changes);
const{url:o,purpose:l,signed:c}=s;
const{madeWith:d}=n;
if(c!==void 0&&!a&&stillFits(c,d,r)){
const{text:m,validUntil:y,event:p}=c;
return{url:o,purpose:l,text:m,validUntil:y,event:p,isNew:false};
}
const u={...await n.sign(s,i,r),event:s.event,madeWith:d};
const{text:w,validUntil:g,event:f}=u;
if(await keepList(e,{id:t,bits:i,signed:u}))
return{url:o,purpose:l,text:w,validUntil:g,event:f,isNew:true};
}
}
function stillFits(e,t,n){
const[s,r]=[parseDateTime(e.validFrom),parseDateTime(e.validUntil)];
if(s===void 0||r===void 0||e.madeWith!==t)return false;
return s<=n&&n<s+(r-s)/2;
}
async function makeRevocationList(e,{id:t}){
const n=await coreOf(e).db.selectFrom("awards").select("credential_id").where(
"number",
"in",
(r)=>r.selectFrom("acts").select("acts.award").where("type","in",["revoked","corrected","claimed"])
).orderBy("number").execute();
const s=n.map((r)=>({id:r.credential_id,revoked:true}));
return{id:t,revokedCredential:s};
}
const SIGNS=22;
const MOST_KEPT=8192;
function pseudonymsOf(e){
const t=createSecretKey(e);
const n=/* @__PURE__ */new Map();
return(s,r)=>{
const i=`${s}\0${r}`;
const a=n.get(i);
if(a!==void 0)return a;
if(n.size===MOST_KEPT)n.clear();
const o=createHmac("sha256",t).update(i).digest("base64url").slice(0,SIGNS);
n.set(i,o);
return o;
};
}
const SCHEMA_STEPS=[
({blob:e})=>[
"create table settings (name text primary key not null, value text not null)",
`create table definitions (id text not null, version integer not null, digest text not null,
      document text not null, recorded_at text not null, primary key (id, version), unique (id, digest))`,
`create table awards (number integer primary key not null, credential_id text not null,
      definition_id text not null, definition_version integer not null, issued_at text not null, valid_until text,
      digest text not null, key_id text not null, predecessor text, relation text, event integer not null,
      erased_at text, award_key text, learner_ref text, awarded_on text, award text, credential text,
      foreign key (definition_id, definition_version) references definitions (id, version))`,
"create unique index awards_credential on awards (credential_id)",
"create unique index awards_key on awards (award_key)",
"create index awards_learner on awards (learner_ref)",
"create index awards_predecessor on awards (predecessor) where predecessor is not null",
"create index awards_valid_until on awards (valid_until) where valid_until is not null",
`create table status_lists (id integer primary key not null, url text not null unique, purpose text not null,
      size integer not null, used integer not null, secret ${e} not null, bits ${e} not null,
      applied integer not null)`,
`create table positions (list integer not null, ordinal integer not null, position integer not null,
      award integer not null, value integer not null, changed integer not null,
      primary key (list, ordinal), foreign key (list) references status_lists (id),
      foreign key (award) references awards (number))`,
"create index positions_award on positions (award)",
"create index positions_changed on positions (list, changed) where changed > 0",
`create table events (sequence integer primary key not null, at text not null, type text not null,
      payload text not null, previous text not null, hash text not null)`,
`create table acts (event integer primary key not null, award integer not null, type text not null,
      foreign key (event) references events (sequence), foreign key (award) references awards (number))`,
"create index acts_award on acts (award)",
`create table heads (sequence integer not null, hash text not null, signed_at text not null,
      key_id text not null, signature text not null, primary key (sequence, key_id))`,
`create table keys (id text primary key not null, jwk text not null, added_at text not null,
      retired_at text, revoked_at text)`,
"create table runs (id text primary key not null, bytes double precision not null, updated_at text not null)"
],
()=>[
`create table signed_lists (list integer primary key not null, text text not null, made_with text not null,
      valid_from text not null, valid_until text not null, event integer not null,
      foreign key (list) references status_lists (id))`,
"drop index awards_predecessor",
"create unique index awards_successor on awards (predecessor, relation) where predecessor is not null"
],
()=>[
"create table forgotten (mark text primary key not null)",
"alter table awards add column learner_salt text",
`create table learner_aliases (award integer not null, ref text not null,
      foreign key (award) references awards (number))`,
"create index learner_aliases_award on learner_aliases (award)",
"create index learner_aliases_ref on learner_aliases (ref)"
],
()=>[]
];
const SCHEMA_VERSION=SCHEMA_STEPS.length;
async function migrate(e,t,n){
const s=await versionOf(e,t);
await t.settle(e);
if(s===SCHEMA_VERSION)return;
await e.transaction().execute(async(r)=>{
await t.lock(r,"chain");
const i=await versionOf(r,t);
for(const a of SCHEMA_STEPS.slice(i)){
for(const o of a(t.types))await sql.raw(o).execute(r);
}
if(i===0)await n(r);
if(i<SCHEMA_VERSION)await writeVersion(r,i);
});
}
async function versionOf(e,t){
const n=await t.look(e);
if(n==="empty")return 0;
if(n==="foreign")throw registryError("ERR_REGISTRY_FOREIGN");
const s=sql`select value from settings where name = 'schema'`;
const{rows:r}=await s.execute(e).catch((a)=>{
if(t.trouble(a)!==void 0)throw a;
throw registryError("ERR_REGISTRY_FOREIGN",{cause:a});
});
const i=Number(r[0]?.value);
if(!Number.isInteger(i)||i<1)throw registryError("ERR_REGISTRY_FOREIGN");
if(i>SCHEMA_VERSION)throw registryError("ERR_REGISTRY_NEWER");
return i;
}
async function writeVersion(e,t){
const n=String(SCHEMA_VERSION);
if(t===0)
await e.insertInto("settings").values({name:"schema",value:n}).execute();
else
await e.updateTable("settings").set({value:n}).where("name","=","schema").execute();
}
const[NONCE,TAG]=[12,16];
function sealingWith(e,t){
return{
seal:(n,s)=>{
const r=t(NONCE);
const i=createCipheriv("aes-256-gcm",e,r);
i.setAAD(new TextEncoder().encode(s));
const a=concatBytes(i.update(n,"utf8"),i.final());
return encodeBase64url(concatBytes(r,a,i.getAuthTag()));
},
open:(n,s)=>{
try{
const r=decodeBase64url(n);
const i=r.subarray(0,NONCE);
const a=createDecipheriv("aes-256-gcm",e,i,{authTagLength:TAG});
a.setAAD(new TextEncoder().encode(s));
a.setAuthTag(r.subarray(-TAG));
const o=concatBytes(a.update(r.subarray(NONCE,-TAG)),a.final());
return new TextDecoder("utf-8",{fatal:true}).decode(o);
}catch(r){
throw registryError("ERR_REGISTRY_CORRUPT",{cause:r});
}
}
};
}
const unsealed={seal:(e)=>e,open:(e)=>e};
function markOfKey(e){
return createHmac("sha256",e).update("microcert registry: key check").digest("base64url");
}
function hasMark(e,t){
const[n,s]=[markOfKey(e),t].map((r)=>new TextEncoder().encode(r));
return n!==void 0&&s?.length===n.length&&timingSafeEqual(n,s);
}
function boundSecret(e,t){
return t===void 0?e:createHmac("sha256",t).update(e).digest();
}
async function openRegistry(e){
const{driver:t,clock:n=systemClock,random:s=secureRandom,keep:r="pseudonyms"}=e;
const{encryptionKey:i}=e;
if(typeof t?.connect!=="function")throw new TypeError("driver must be a driver");
if(!["pseudonyms","awards","credentials"].includes(r))
throw new TypeError("keep must be pseudonyms, awards or credentials");
if(i!==void 0&&!(i instanceof Uint8Array&&i.length===32))
throw new TypeError("encryptionKey must be 32 bytes");
const a=await t.connect();
const o=new Kysely({dialect:a.dialect});
try{
await migrate(o,a,async(g)=>{
const f=Object.entries(newSettings(s,i)).map(([m,y])=>({
name:m,
value:y
}));
await g.insertInto("settings").values(f).execute();
});
const{id:l,secret:c}=await settingsOf(o,i);
const d=i===void 0?unsealed:sealingWith(i,s);
const u=pseudonymsOf(boundSecret(c,i));
const w={db:o,connection:a,id:l,clock:n,random:s,keep:r,pseudonym:u,sealing:d};
return registryOf(w);
}catch(l){
await o.destroy().catch(()=>{
});
throw translated(l,a);
}
}
function newSettings(e,t){
return{
id:uuidUrn(e),
secret:encodeBase64url(e(32)),
...t!==void 0&&{key:markOfKey(t)}
};
}
async function settingsOf(e,t){
const n=await e.selectFrom("settings").selectAll().execute();
const s=new Map(n.map(({name:o,value:l})=>[o,l]));
const[r,i,a]=["id","secret","key"].map((o)=>s.get(o));
if(r===void 0||i===void 0)throw registryError("ERR_REGISTRY_CORRUPT");
if(a===void 0&&t!==void 0)
throw registryError("ERR_REGISTRY_KEY",{hint:NOT_ENCRYPTED});
if(a!==void 0&&t===void 0)
throw registryError("ERR_REGISTRY_KEY",{hint:ENCRYPTED});
if(a!==void 0&&t!==void 0&&!hasMark(t,a))
throw registryError("ERR_REGISTRY_KEY",{hint:OTHER_KEY});
return{id:r,secret:decodeBase64url(i)};
}
const NOT_ENCRYPTED={
en:"this registry was made without a key: open it without (on the command line: unset MICROCERT_REGISTRY_KEY)",
fr:"ce registre a \xE9t\xE9 cr\xE9\xE9 sans cl\xE9 : l\u2019ouvrir sans (en ligne de commande : retirer MICROCERT_REGISTRY_KEY)"
};
const ENCRYPTED={
en:"this registry was made with a key: give it (on the command line: MICROCERT_REGISTRY_KEY)",
fr:"ce registre a \xE9t\xE9 cr\xE9\xE9 avec une cl\xE9 : la donner (en ligne de commande : MICROCERT_REGISTRY_KEY)"
};
const OTHER_KEY={
en:"give the key with which this registry was made (on the command line: MICROCERT_REGISTRY_KEY); nobody can open it without",
fr:"donner la cl\xE9 avec laquelle ce registre a \xE9t\xE9 cr\xE9\xE9 (en ligne de commande : MICROCERT_REGISTRY_KEY) ; sans elle personne ne peut l\u2019ouvrir"
};
export{a as awardKey,b as learnerAliases,l as learnerKey}from'../shared/award-key.js';
export{v as verifyHead}from'../shared/registry-of.js';
export{A as ACT_CATEGORIES}from'../shared/act-said.js';
export{buildStatusLists,makeRevocationList,openRegistry};
//# sourceMappingURL=index.js.map

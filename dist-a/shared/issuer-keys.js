import{R as REGISTRY_TEXTS}from'./part-texts.js';
import{M as MicrocertError,p as parseDateTime,y as parseJsonStrictly,i as isJsonObject,P as formatDateTime}from'./foundation.js';
import{E as ENDED}from'./registry-of.js';
import{w as writingEvents,c as checkedAct}from'./events-writer.js';
import{ax as samePublicKey,ay as publicKeyFromJwk,av as publicKeyToJwk}from'./everyday.js';
async function issuerKeys({db:t}){
const e=await t.selectFrom("keys").selectAll().orderBy("added_at").orderBy("id").execute();
return e.map(keyOf);
}
async function addKey(t,{id:e,publicKey:n}){
const o=await knownKey(t.db,e);
if(o!==void 0)return{outcome:"already",key:same(o,n)};
return writingEvents(t,async(r)=>{
const a=await knownKey(r.db,e);
if(a!==void 0)return{outcome:"already",key:same(a,n)};
const s={...publicKeyToJwk(n)};
const i=await r.append("key-added",{key:e,jwk:s});
const c={id:e,jwk:JSON.stringify(s),added_at:r.at};
await r.db.insertInto("keys").values({...c,retired_at:null,revoked_at:null}).execute();
return{outcome:"done",event:i,key:{id:e,publicKey:n,addedAt:r.at} };
});
}
async function assertSigningKey(t,e){
const n=t.clock();
const{key:o}=await addKey(t,e);
const r=[o.expires,o.revoked].some(
(a)=>a!==void 0&&instantOf(a)<=n
);
if(r)throw new MicrocertError("ERR_REGISTRY_SIGNING_KEY",{hint:ENDED},REGISTRY_TEXTS);
}
function retireKey(t,e,{at:n}={}){
return writingEvents(t,async(o)=>{
const r=await keyNamed(o,e);
if(r.revoked!==void 0)
throw new MicrocertError("ERR_REGISTRY_SIGNING_KEY",{hint:REVOKED},REGISTRY_TEXTS);
const a=n===void 0?endBy(o.at,r):formatDateTime(n);
if(r.expires===a)return{outcome:"already",key:r};
await assertNothingSignedAfter(o,e,a);
const s=await o.append("key-retired",{key:e,expires:a});
await o.db.updateTable("keys").set({retired_at:a}).where("id","=",e).execute();
return{outcome:"done",event:s,key:{...r,expires:a} };
});
}
function endBy(t,{expires:e}){
const n=e!==void 0&&instantOf(e)<=instantOf(t);
return n?e:t;
}
async function assertNothingSignedAfter({db:t},e,n){
const o=instantOf(n);
const r=await t.selectFrom("awards").select(({fn:a})=>a.max("issued_at").as("at")).where("key_id","=",e).executeTakeFirst();
if(r?.at&&instantOf(r.at)>o)
throw new MicrocertError("ERR_REGISTRY_SIGNING_KEY",{hint:SIGNED_LATER},REGISTRY_TEXTS);
}
function instantOf(t){
return parseDateTime(t)??0;
}
function revokeKey(t,e,{at:n,...o}){
const r=checkedAct(o);
return writingEvents(t,async(a)=>{
const s=await keyNamed(a,e);
if(s.revoked!==void 0)return{outcome:"already",key:s};
const i=n===void 0?a.at:formatDateTime(n);
const c=await a.append("key-revoked",{key:e,revoked:i,...r});
await a.db.updateTable("keys").set({revoked_at:i}).where("id","=",e).execute();
return{outcome:"done",event:c,key:{...s,revoked:i} };
});
}
async function knownKey(t,e){
const n=await t.selectFrom("keys").selectAll().where("id","=",e).executeTakeFirst();
return n&&keyOf(n);
}
async function keyNamed({db:t},e){
const n=await knownKey(t,e);
if(n===void 0)
throw new MicrocertError("ERR_REGISTRY_SIGNING_KEY",{hint:UNKNOWN},REGISTRY_TEXTS);
return n;
}
function keyOf({id:t,jwk:e,added_at:n,retired_at:o,revoked_at:r}){
const a=parseJsonStrictly(e);
return{
id:t,
publicKey:publicKeyFromJwk(isJsonObject(a)?a:{}),
addedAt:n,
...o!==null&&{expires:o},
...r!==null&&{revoked:r}
};
}
function same(t,e){
if(samePublicKey(t.publicKey,e))return t;
throw new MicrocertError("ERR_REGISTRY_SIGNING_KEY",{hint:OTHER},REGISTRY_TEXTS);
}
const UNKNOWN={
en:"the registry knows no key of this id; microcert keys lists them",
fr:"le registre ne conna\xEEt pas de cl\xE9 de cet id ; microcert keys les liste"
};
const OTHER={
en:"this id stands for another key already: give the new key an id of its own",
fr:"cet id d\xE9signe d\xE9j\xE0 une autre cl\xE9 : donner \xE0 la nouvelle cl\xE9 un id qui lui est propre"
};
const SIGNED_LATER={
en:"the key signed credentials after that: verifiers would reject them; give a later day (--at), or revoke the key where it was not yours alone by then",
fr:"la cl\xE9 a sign\xE9 des justificatifs apr\xE8s cette date, qui seraient rejet\xE9s : donner une date plus tardive (--at), ou r\xE9voquer la cl\xE9 si elle n\u2019\xE9tait d\xE9j\xE0 plus \xE0 vous seul"
};
const REVOKED={
en:"the key was revoked, which is final",
fr:"la cl\xE9 a \xE9t\xE9 r\xE9voqu\xE9e, ce qui est d\xE9finitif"
};
export{addKey,assertSigningKey,issuerKeys,retireKey,revokeKey};
//# sourceMappingURL=issuer-keys.js.map

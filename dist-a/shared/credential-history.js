import{y as parseJsonStrictly,m as memberOf}from'./foundation.js';
import{r as reading}from'./registry-of.js';
import{i as isHeld}from'./held-texts.js';
import{u as unknownCredential,s as standingAfter}from'./standing.js';
async function credentialHistory(a,n){
if(!isHeld(n))throw unknownCredential();
return reading(a,async(t)=>{
const e=await t.selectFrom("awards").selectAll().where("credential_id","=",n).executeTakeFirst();
if(e===void 0)throw unknownCredential();
const i=await t.selectFrom("positions").innerJoin("status_lists","status_lists.id","positions.list").select(["purpose","url as list","position as index","value"]).where("award","=",e.number).orderBy("list").execute();
const o=await t.selectFrom("events").select(["sequence","at","type","payload"]).where(
(s)=>s.or([
s("sequence","=",e.event),
s(
"sequence",
"in",
(r)=>r.selectFrom("acts").select("event").where("award","=",e.number)
)
])
).orderBy("sequence").execute();
const{predecessor:l,relation:c,valid_until:d,erased_at:u}=e;
return{
credentialId:n,
definition:{id:e.definition_id,version:e.definition_version},
standing:standingAfter(o.map(({type:s})=>s)),
issuedAt:e.issued_at,
...d!==null&&{validUntil:d},
digest:e.digest,
keyId:e.key_id,
...l!==null&&c!==null&&{predecessor:{credentialId:l,relation:c} },
...u!==null&&{erasedAt:u},
places:i,
events:o.map(({payload:s,...r})=>({
...r,
...r.type!=="issued"&&saidIn(s)
}))
};
});
}
function saidIn(a){
const n=parseJsonStrictly(a);
const t={};
for(const e of SAID){
const i=memberOf(n,e);
if(typeof i==="string")t[e]=i;
}
return t;
}
const SAID=["category","reason","by","successor"];
export{credentialHistory};
//# sourceMappingURL=credential-history.js.map

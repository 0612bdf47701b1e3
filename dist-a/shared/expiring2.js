import{P as formatDateTime}from'./foundation.js';
const PAGE=500;
async function*expiringAwards({db:l,clock:o},{before:s,from:u=o()}){
let[t,a]=[formatDateTime(u),0];
for(; ;){
const n=await l.selectFrom("awards as award").select([
"number",
"credential_id",
"definition_id",
"definition_version",
"issued_at",
"valid_until"
]).where("valid_until","<",formatDateTime(s)).where(
({or:e,and:d,eb:i})=>e([
i("valid_until",">",t),
d([i("valid_until","=",t),i("number",">",a)])
])
).where(
({not:e,exists:d,selectFrom:i})=>e(
d(
i("acts").select("event").whereRef("acts.award","=","award.number").where("type","in",["revoked","corrected","renewed","claimed"])
)
)
).orderBy("valid_until").orderBy("number").limit(PAGE).execute();
for(const e of n){
yield{
credentialId:e.credential_id,
definition:{id:e.definition_id,version:e.definition_version},
issuedAt:e.issued_at,
validUntil:e.valid_until??""
};
}
const r=n.at(-1);
if(r===void 0||n.length<PAGE)return;
[t,a]=[r.valid_until??"",r.number];
}
}
export{expiringAwards};
//# sourceMappingURL=expiring2.js.map

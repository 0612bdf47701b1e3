import{h as compact}from'./foundation.js';
import{c as checkedAct,w as writingEvents,a as assertNamesNobody}from'./events-writer.js';
import{a as actsOn,c as changesStanding,s as standingAfter,i as isLearnerOf}from'./standing.js';
import{T as TOLD_BY}from'./registry-of.js';
async function isTold(s,t,n){
const e=await s.selectFrom("positions").innerJoin("status_lists","status_lists.id","positions.list").select("positions.position").where("positions.award","=",t).where("status_lists.purpose","=",TOLD_BY[n].purpose).limit(1).executeTakeFirst();
return e!==void 0;
}
async function setEntries(s,{
award:t,
type:n,
event:e
}){
const{purpose:a,value:o}=TOLD_BY[n];
await s.updateTable("positions").set({value:o,changed:e}).where("award","=",t).where(
"list",
"in",
(i)=>i.selectFrom("status_lists").select("id").where("purpose","=",a)
).execute();
}
async function changeStanding(s,t,n,e){
const a=checkedAct(e);
return writingEvents(s,(o)=>changeWithin(o,t,n,a));
}
async function changeWithin(s,t,n,e){
const{db:a}=s;
const o=await actsOn(a,n);
const{award:i,types:c}=o;
const r=await isTold(a,i,t);
if(!changesStanding(c,t))
return{credentialId:n,outcome:"already",standing:standingAfter(c),isTold:r};
assertNamesNobody(e,isLearnerOf(s.core,o));
const u=await logAct(s,t,{award:i,credentialId:n},e);
await setEntries(a,{award:i,type:t,event:u});
const d=standingAfter([...c,t]);
return{credentialId:n,outcome:"done",standing:d,event:u,isTold:r};
}
async function logAct(s,t,{award:n,credentialId:e},a){
const o=await s.append(t,compact({credentialId:e,...a}));
await s.db.insertInto("acts").values({event:o,award:n,type:t}).execute();
return o;
}
const changeStanding$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
changeStanding,
changeWithin,
logAct
},Symbol.toStringTag,{value:"Module"}));
export{changeStanding$1 as a,changeWithin as c,logAct as l,setEntries as s};
//# sourceMappingURL=change-standing.js.map

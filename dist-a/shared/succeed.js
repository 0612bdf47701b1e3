import{R as REGISTRY_TEXTS}from'./part-texts.js';
import{M as MicrocertError,s as stringMember,p as parseDateTime,y as parseJsonStrictly}from'./foundation.js';
import{i as issuedUnder,t as takenIds,f as digestOf,g as recordDefinition,h as reservePlaces,p as pseudonymsFor}from'./registry-of.js';
import{w as writingEvents,c as checkedAct,a as assertNamesNobody}from'./events-writer.js';
import{a as actsOn,s as standingAfter,i as isLearnerOf}from'./standing.js';
import{l as logAct,s as setEntries,c as changeWithin}from'./change-standing.js';
import{assertSigningKey}from'./issuer-keys.js';
import{l as learnerKey,b as learnerAliases,a as awardKey}from'./award-key.js';
import{m as defineMicroCertification,a8 as parseAward}from'./everyday.js';
async function assertNotIssued(r,e,{key:t,credentialId:n}){
const i=(await issuedUnder(r,[t])).get(t);
if(i!==void 0&&i.credentialId!==e)
throw new MicrocertError("ERR_REGISTRY_CONFLICT",{hint:SAME_AWARD},REGISTRY_TEXTS);
if((await takenIds(r,[n])).size>0)
throw new MicrocertError("ERR_REGISTRY_CONFLICT",{hint:SAME_ID},REGISTRY_TEXTS);
}
const SAME_AWARD={
en:"this learner has this micro-certification of this date already, as another credential: correct that one, or see to the learner and the date",
fr:"cet apprenant a d\xE9j\xE0 cette micro-certification \xE0 cette date, par un autre justificatif : corriger celui-l\xE0, ou v\xE9rifier l\u2019apprenant et la date"
};
const SAME_ID={
en:"another credential has the `id` of the award: leave it out, a random one is made",
fr:"un autre justificatif porte l\u2019`id` de la d\xE9livrance : le retirer, un id al\xE9atoire est cr\xE9\xE9"
};
function asKnownBefore(r,e,t){
const n=[learnerKey(e),...learnerAliases(e),...learnerAliases(t)];
const i=[...new Set(n)].filter((a)=>a!==learnerKey(t));
return{key:awardKey(r,e),aliases:i};
}
function newAward({definition:r,award:e,credential:t,text:n,places:i,keyId:a}){
const s=stringMember(t,"validUntil");
return{
credentialId:stringMember(t,"id")??"",
key:awardKey(r,e),
learner:learnerKey(e),
aliases:learnerAliases(e),
awardedOn:e.awardedOn,
issuedAt:stringMember(t,"validFrom")??"",
...s!==void 0&&{validUntil:s},
digest:digestOf(n),
keyId:a,
places:i,
award:JSON.stringify(e),
text:n
};
}
function correctAward(r,e,t,n){
const i=checkedAct(n,"correction");
return succeed(r,{credentialId:e,award:t,act:i,relation:"correction"},n);
}
function renewAward(r,e,t,n){
const i=checkedAct(n,"renewal");
return succeed(r,{credentialId:e,award:t,act:i,relation:"renewal"},n);
}
async function succeed(r,e,t){
const{signer:n,deliver:i}=t;
const a=await actsOn(r.db,e.credentialId);
assertFollowable(a,e,r.clock());
assertRemembered(a,t);
await assertSigningKey(r,n);
const{version:s,definition:c}=await definitionFor(r,a,t);
const o=await issueSuccessor(r,e,c,t);
assertSameLearner(r,a,o,t);
await assertNotIssued(r,e.credentialId,o).catch(async(l)=>{
assertFollowable(await actsOn(r.db,e.credentialId),e,r.clock());
throw l;
});
await i?.(o.text);
const d=await writingEvents(r,async(l)=>{
const f=await actsOn(l.db,e.credentialId);
assertFollowable(f,e,r.clock());
assertRemembered(f,t);
assertNamesNobody(e.act,isLearnerOf(r,f));
return record(l,{wish:e,acts:f,made:o,version:s,revokeOld:t.revokeOld===true});
});
const{credentialId:u,text:E}=o;
return{credentialId:u,predecessor:e.credentialId,text:E,event:d};
}
async function issueSuccessor(r,{credentialId:e,award:{id:t,...n},relation:i,holder:a},s,{issuer:c,signer:o}){
const d=parseAward(t===e?n:{...n,id:t},s);
const u=a===void 0?d:{...d,learner:{...d.learner,id:a} };
const[E=[]]=await reservePlaces(r,1);
const l=await c.issue(s,{...u,status:E});
const f=JSON.stringify(l);
const w={definition:s,award:u,credential:l,text:f,places:E};
return{
...newAward({...w,keyId:o.id}),
...a!==void 0&&asKnownBefore(s,d,u),
text:f,
predecessor:{credentialId:e,relation:i}
};
}
function assertRemembered({types:r},{isOtherLearner:e}){
if(e!==true&&r.includes("erased"))
throw new MicrocertError("ERR_REGISTRY_FORGOTTEN",{hint:FORGOTTEN},REGISTRY_TEXTS);
}
const FORGOTTEN={
en:"revoke it (microcert revoke) where it must not hold; where the learner wants it put right, issue a new award",
fr:"le r\xE9voquer (microcert revoke) s\u2019il ne doit plus valoir ; si l\u2019apprenant veut qu\u2019il soit corrig\xE9, d\xE9livrer une nouvelle micro-certification"
};
function assertSameLearner(r,e,{learner:t,aliases:n=[]},{isOtherLearner:i}){
if(i===true||e.learnerRefs.length===0)return;
if(![t,...n].some(isLearnerOf(r,e)))
throw new MicrocertError("ERR_REGISTRY_OTHER_LEARNER",{hint:OTHER_LEARNER},REGISTRY_TEXTS);
}
const OTHER_LEARNER={
en:"see that the id is of the credential that is meant; where it was issued to the wrong person, say so (--other-learner)",
fr:"v\xE9rifier que l\u2019id est celui du bon justificatif ; s\u2019il a \xE9t\xE9 d\xE9livr\xE9 \xE0 la mauvaise personne, le dire (--other-learner)"
};
function assertFollowable({types:r,validUntil:e},{relation:t},n){
if(r.includes(EVENT_OF[t]))
throw new MicrocertError("ERR_REGISTRY_SUCCEEDED",{hint:SUCCEEDED},REGISTRY_TEXTS);
if(t==="correction")return;
const i=standingAfter(r);
if(i==="revoked")
throw new MicrocertError("ERR_REGISTRY_REVOKED",{hint:ANEW},REGISTRY_TEXTS);
if(i==="suspended")
throw new MicrocertError("ERR_REGISTRY_SUSPENDED",{hint:REINSTATE},REGISTRY_TEXTS);
if(e!==null&&(parseDateTime(e)??0)<=n)
throw new MicrocertError("ERR_REGISTRY_ENDED",{hint:ANEW},REGISTRY_TEXTS);
}
const EVENT_OF={correction:"corrected",renewal:"renewed",claim:"claimed"};
async function definitionFor(r,{definition:e},t){
if(t.definition!==void 0){
const c=await recordDefinition(r,t.definition);
return{version:c,definition:t.definition};
}
const{id:n,version:i,digest:a,document:s}=await r.db.selectFrom("definitions").selectAll().where("id","=",e.id).where("version","=",e.version).executeTakeFirstOrThrow();
return{
version:{id:n,version:i,digest:a},
definition:defineMicroCertification(parseJsonStrictly(s))
};
}
async function record(r,{wish:e,acts:t,made:n,version:i,revokeOld:a}){
const{credentialId:s,relation:c,act:o}=e;
const{award:d}=t;
await giveKeyAway(r,t,n);
await r.recordIssued({definition:i,awards:[n]});
const u={...o,successor:n.credentialId};
const E=await logAct(r,EVENT_OF[c],{award:d,credentialId:s},u);
const l=standingAfter(t.types)==="revoked";
if(c!=="renewal"&&!l)
await setEntries(r.db,{award:d,type:EVENT_OF[c],event:E});
if(c==="renewal"&&a)await changeWithin(r,"revoked",s,o);
return E;
}
async function giveKeyAway({core:r,db:e},{award:t,awardKey:n},{key:i}){
if(n===null||!pseudonymsFor(r,"award-key",i).includes(n))return;
await e.updateTable("awards").set({award_key:null}).where("number","=",t).execute();
}
const SUCCEEDED={
en:"microcert history shows which: correct or renew that one",
fr:"microcert history montre lequel : corriger ou renouveler celui-l\xE0"
};
const ANEW={
en:"issue a new award instead of renewing this one",
fr:"d\xE9livrer une nouvelle micro-certification plut\xF4t que renouveler celle-ci"
};
const REINSTATE={
en:"lift the suspension first (microcert reinstate), or issue a new award",
fr:"lever d\u2019abord la suspension (microcert reinstate), ou d\xE9livrer une nouvelle micro-certification"
};
export{correctAward,renewAward,succeed};
//# sourceMappingURL=succeed.js.map

import{R as REGISTRY_TEXTS}from'./part-texts.js';
import{d as aliasesBetween,p as pseudonymsFor}from'./registry-of.js';
import{i as isHeld}from'./held-texts.js';
import{M as MicrocertError}from'./foundation.js';
async function actsOn(n,r){
if(!isHeld(r))throw unknownCredential();
const e=await n.selectFrom("awards").select([
"number",
"definition_id",
"definition_version",
"valid_until",
"learner_ref",
"award_key"
]).where("credential_id","=",r).executeTakeFirst();
if(e===void 0)throw unknownCredential();
const i=await n.selectFrom("acts").select("type").where("award","=",e.number).orderBy("event").execute();
const t=await aliasesBetween(n,e.number,e.number);
return{
award:e.number,
types:i.map(({type:s})=>s),
definition:{id:e.definition_id,version:e.definition_version},
validUntil:e.valid_until,
learnerRefs:[e.learner_ref??[],...t.get(e.number)??[]].flat(),
awardKey:e.award_key
};
}
function isLearnerOf(n,{learnerRefs:r}){
return(e)=>pseudonymsFor(n,"learner",e).some((i)=>r.includes(i));
}
function unknownCredential(){
return new MicrocertError("ERR_REGISTRY_UNKNOWN",{hint:WHERE_IDS_ARE},REGISTRY_TEXTS);
}
const WHERE_IDS_ARE={
en:'give the "id" of the credential (urn:uuid:\u2026), as it stands in the signed file; is this the right registry?',
fr:"donner l\u2019\xAB id \xBB du justificatif (urn:uuid:\u2026), tel qu\u2019il figure dans le fichier sign\xE9 ; est-ce le bon registre ?"
};
const ENDING=/* @__PURE__ */new Set(["revoked","corrected","claimed"]);
function standingAfter(n){
let r="valid";
for(const e of n){
if(ENDING.has(e))return"revoked";
if(e==="suspended")r="suspended";
if(e==="reinstated")r="valid";
}
return r;
}
function changesStanding(n,r){
const e=standingAfter(n);
if(e==="revoked"){
if(r==="revoked")return false;
throw new MicrocertError("ERR_REGISTRY_REVOKED",{hint:FINAL},REGISTRY_TEXTS);
}
if(r!=="reinstated")return e!==r;
if(!n.includes("suspended"))
throw new MicrocertError("ERR_REGISTRY_NOT_SUSPENDED",{hint:NEVER},REGISTRY_TEXTS);
return e==="suspended";
}
const FINAL={
en:"issue a new credential instead: microcert correct does so for one that was revoked by mistake",
fr:"d\xE9livrer plut\xF4t un nouveau justificatif : microcert correct le fait pour une r\xE9vocation par erreur"
};
const NEVER={
en:"only a suspension can be lifted; microcert history shows what was done",
fr:"seule une suspension peut \xEAtre lev\xE9e ; microcert history montre ce qui a \xE9t\xE9 fait"
};
export{actsOn as a,changesStanding as c,isLearnerOf as i,standingAfter as s,unknownCredential as u};
//# sourceMappingURL=standing.js.map

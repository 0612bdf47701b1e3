import{R as REGISTRY_TEXTS}from'./part-texts.js';
import{ae as judge,M as MicrocertError}from'./foundation.js';
import{c as checkedAct}from'./events-writer.js';
import{succeed}from'./succeed.js';
import{v as verifyPresentation,P as PRESENTATION_POLICY}from'./verify-presentation.js';
async function claimAward(t,r,i,{presentation:c,asked:n,...e}){
const s=checkedAct(e,"request");
const a=await holderOf(t,c,n);
return succeed(t,{credentialId:r,award:i,act:s,relation:"claim",holder:a},e);
}
const WHO={
id:"claim",
requires:PRESENTATION_POLICY.requires,
heeds:["input.limits","jwt.header","presentation.replay"]
};
async function holderOf({clock:t},r,i){
const c={...i,clock:t,trust:[],mayBeEmpty:true,holderIs:"anyone"};
const{holder:n,checks:e}=await verifyPresentation(r,c);
if(n!==void 0&&judge(e,WHO)==="accepted")return n;
const s=[...WHO.requires,...WHO.heeds];
const a=e.filter(({id:d,outcome:o})=>s.includes(d)&&o!=="passed").flatMap((d)=>d.findings);
throw new MicrocertError("ERR_REGISTRY_CLAIM",{findings:a},REGISTRY_TEXTS);
}
export{claimAward};
//# sourceMappingURL=claim2.js.map

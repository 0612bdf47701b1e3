import{i as instantOption,d as renderError,c as styleFor}from'./terminal.js';
import{p as placesIn}from'./places-in.js';
import{f as findFramework}from'./catalogue.js';
import{a as councilRecommendation2022,c as checkMicroCertification}from'./issuing.js';
import{M as MicrocertError}from'./foundation.js';
import{S as SUITE_IDS}from'./everyday.js';
function frameworkOf({option:e}){
return findFramework(e("framework")??councilRecommendation2022.id);
}
function mappingOf({
option:e,
options:r,
flag:t
}){
const n=e("context-url");
const o=SUITE_IDS.filter((c)=>r("suite").includes(c));
return{
extensions:!t("plain"),
...o.length>0&&{suite:o},
...n&&{contextUrl:n}
};
}
async function endorsedSources(e,{options:r},t){
const n=r("endorsement");
if(n.length===0)return e;
const{withEndorsements:o}=await import("./hung-endorsements.js");
return o(e,n,t);
}
function clockOf({option:e},r){
const t=instantOption(e("at"));
return t===void 0?r.clock:()=>t;
}
function findingsOn({definition:e,award:r,issuer:t},n,o){
const{checks:c}=checkMicroCertification(e.value,{
framework:o??councilRecommendation2022,
...r&&{award:r.value},
issuer:t.value,
clock:n
});
const s=c.filter(({id:i})=>o!==void 0||i.endsWith(".shape"));
return s.flatMap((i)=>i.findings).filter(({severity:i})=>i!=="info").sort((i,u)=>Number(u.severity==="error")-Number(i.severity==="error"));
}
function renderRefusal({
sources:e,
findings:r,
framework:t
},{locale:n},o){
const c=r.some((i)=>i.code.startsWith(`${t?.id}.`))?"ERR_FRAMEWORK_UNMET":codeForPlace(r[0]?.pointer??"");
const s=new MicrocertError(c,{findings:r});
return renderError(s,{locale:n,style:styleFor(o.colours),locate:placesIn(e)});
}
function codeForPlace(e){
if(/^\/award(?=\/|$)/.test(e))return"ERR_AWARD_INVALID";
return/^\/issuer(?=\/|$)/.test(e)?"ERR_PROFILE_INVALID":"ERR_DEFINITION_INVALID";
}
export{findingsOn as a,clockOf as c,endorsedSources as e,frameworkOf as f,mappingOf as m,renderRefusal as r};
//# sourceMappingURL=issuing-sources.js.map

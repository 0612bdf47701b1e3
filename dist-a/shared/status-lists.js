import{m as defineMicroCertification,q as parseIssuerProfile,f as readAward}from'./everyday.js';
import{e as endorsedSources,f as frameworkOf,c as clockOf,a as findingsOn,r as renderRefusal,m as mappingOf}from'./issuing-sources.js';
import{r as readProfile}from'./load-issuer.js';
import{e as readDocument}from'./terminal.js';
import{r as renderMethodIn}from'./render-method-in.js';
import{k as applyFramework}from'./issuing.js';
import{M as MicrocertError,g as isMicrocertError}from'./foundation.js';
function awardPart(e){
const{elements:r,consistency:t,requirements:n=[]}=e;
const s=({reads:i})=>i.some((a)=>a==="/award"||a.startsWith("/award/"));
return{
...e,
elements:r.filter(s),
consistency:t.filter(s),
requirements:n.filter(s)
};
}
function awardCheck({
definition:e,
profile:r,
framework:t,
clock:n
}){
if(t===void 0)return()=>[];
const s=awardPart(t);
return(i)=>{
const{value:a,findings:u}=readAward(i,e);
if(a===void 0||u.some(({severity:o})=>o==="error"))return[];
const c={definition:e,award:a,issuer:r,now:n()};
return applyFramework(s,c).flatMap((o)=>o.findings).filter(({severity:o,pointer:f})=>o==="error"||/^\/award(?:\/|$)/.test(f)).map((o)=>({...o,pointer:o.pointer.replace(/^\/award/,"")}));
};
}
async function readCohortSources(e,r){
const t={
definition:await readDocument(e.files[0]??"-",r),
issuer:await readProfile(e,r)
};
const n=await endorsedSources(t,e,r);
const[s,i]=[frameworkOf(e),clockOf(e,r)];
const a=findingsOn(n,i,s);
if(a.some(({severity:f})=>f==="error")){
r.err(renderRefusal({sources:n,findings:a,framework:s},e,r));
return void 0;
}
const u=defineMicroCertification(n.definition.value);
const c=parseIssuerProfile(n.issuer.value);
const o={...mappingOf(e),...await renderMethodIn(e,r)};
return{definition:u,profile:c,framework:s,clock:i,mapping:o};
}
function assertSuspendable({flag:e,option:r}){
if(e("suspendable")&&r("status-url")===void 0)
throw new MicrocertError("ERR_USAGE",{hint:SUSPENDABLE});
}
async function addStatusLists(e,{address:r,isSuspendable:t}){
const n=await e.statusLists();
if(r===void 0)return n.length>0;
if(!URL.canParse(r))throw new MicrocertError("ERR_USAGE",{hint:ADDRESS});
const s=r.endsWith("/")?r:`${r}/`;
const i=t?["revocation","suspension"]:["revocation"];
for(const a of i)
if(!n.some((u)=>u.purpose===a&&u.url.startsWith(s)))
await e.addStatusList({url:`${s}${a}-1`,purpose:a});
return true;
}
function withGrowingLists(e){
return{
...e,
async reservePlaces(r){
try{
return await e.reservePlaces(r);
}catch(t){
if(!isMicrocertError(t)||t.code!=="ERR_STATUS_LIST_FULL")throw t;
if(!await growLists(e,r))throw t;
return e.reservePlaces(r);
}
}
};
}
async function growLists(e,r){
const t=await e.statusLists();
let n=false;
for(const s of["revocation","suspension"]){
const i=t.filter((o)=>o.purpose===s);
const a=i.reduce((o,{size:f,used:l})=>o+f-l,0);
const[,u,c]=/^(.*-)(\d+)$/.exec(i.at(-1)?.url??"")??[];
if(i.length===0||a>=r||c===void 0)continue;
await e.addStatusList({url:`${u}${Number(c)+1}`,purpose:s});
n=true;
}
return n;
}
const SUSPENDABLE={
en:"--suspendable goes with --status-url",
fr:"--suspendable va avec --status-url"
};
const ADDRESS={
en:"--status-url takes an address such as https://univ.example/status/",
fr:"--status-url prend une adresse comme https://univ.example/status/"
};
export{assertSuspendable as a,addStatusLists as b,awardCheck as c,readCohortSources as r,withGrowingLists as w};
//# sourceMappingURL=status-lists.js.map

import{F as FRENCH_COLUMNS}from'./columns.js';
import{w as writeCsvRow}from'./write-csv.js';
function cohortTemplate(r,n){
const{assessments:u=[],workload:o}=r;
const s=(t)=>n==="fr"?FRENCH_COLUMNS.find(([,i])=>i===t)?.[0]??t:t;
const e=[
[s("learnerId"),"did:key:z6Mk\u2026"],
[s("emailHash"),"sha256$\u2026"],
[s("emailSalt"),"\u2026"],
[s("awardedOn"),{en:"YYYY-MM-DD",fr:"AAAA-MM-JJ"}[n]],
...u.flatMap(({id:t,grading:i})=>[
[`${RESULT[n]}.${t}`,valuesOf(i)],
[`${STATUS[n]}.${t}`,"Completed"]
]),
...o?.ects===void 0?[]:[[s("creditsEarned"),String(o.ects)]]
];
return`\uFEFF${writeCsvRow(e.map(([t])=>t))}${writeCsvRow(e.map(([,t])=>t))}`;
}
const RESULT={en:"result",fr:"r\xE9sultat"};
const STATUS={en:"status",fr:"statut"};
function valuesOf(r){
if(r===void 0)return"\u2026";
const{grades:n,minimum:u,maximum:o,kind:s}=r;
if(n!==void 0)return n.join(" / ");
const e=o??(s==="percent"?100:void 0);
return e===void 0?"\u2026":`${u??0}\u2026${e}`;
}
export{cohortTemplate};
//# sourceMappingURL=cohort-template.js.map

import{S as STACKING_TEXTS}from'./part-texts.js';
import{g as isMicrocertError,M as MicrocertError,P as formatDateTime,ae as judge}from'./foundation.js';
import{l as looksLikePathway}from'./looks-like-pathway.js';
import{d as definePathway}from'./define-pathway.js';
function pathwayIn({value:t,path:e}){
try{
return definePathway(t);
}catch(r){
if(!isMicrocertError(r))throw r;
const i=looksLikePathway(t)?{findings:r.findings}:{hint:FIRST};
throw new MicrocertError("ERR_PATHWAY_INVALID",{source:e,...i},STACKING_TEXTS);
}
}
const FIRST={
en:"the first file is the pathway, with `requires` and `components`; credentials follow it",
fr:"le premier fichier est le parcours, avec `requires` et `components` ; les justificatifs le suivent"
};
const POLICY={id:"pathway",requires:["pathway.shape"],heeds:[]};
function checkPathway(t,e){
const r=findingsOn(t);
const i=r.length===0?"passed":"failed";
const n=[{id:"pathway.shape",outcome:i,findings:r}];
const s=formatDateTime(e());
return{verdict:judge(n,POLICY),policy:POLICY.id,judgedAt:s,checks:n};
}
function findingsOn(t){
try{
definePathway(t);
return[];
}catch(e){
if(!isMicrocertError(e))throw e;
return e.findings;
}
}
export{checkPathway,pathwayIn};
//# sourceMappingURL=pathway-document.js.map

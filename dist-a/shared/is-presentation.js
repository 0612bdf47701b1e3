import{b as asList,m as memberOf,g as isMicrocertError}from'./foundation.js';
import{ae as limitsForRecords,a5 as DEFAULT_VERIFICATION_LIMITS}from'./everyday.js';
import{t as textOf}from'./receiving.js';
import{r as readText}from'./read-presentation.js';
function isPresentation(i){
const e=limitsForRecords(DEFAULT_VERIFICATION_LIMITS);
const r=textOf(i,e);
if(typeof r!=="string")return false;
try{
const t=readText(r,e);
const s="code"in t?[]:asList(memberOf(t.document,"type"));
return s.includes("VerifiablePresentation");
}catch(t){
if(isMicrocertError(t))return false;
throw t;
}
}
export{isPresentation};
//# sourceMappingURL=is-presentation.js.map

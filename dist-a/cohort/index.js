import{C as COHORT_TEXTS}from'../shared/part-texts.js';
import{r as readCohort}from'../shared/read-cohort.js';
import{M as MicrocertError}from'../shared/foundation.js';
async function*readAwards(n,o){
for await(const i of readCohort(n,o)){
if(i.outcome==="refused")
throw new MicrocertError(
"ERR_COHORT_ROW",
{
...typeof n==="string"&&{source:n},
position:{line:i.line,column:1},
findings:i.findings
},
COHORT_TEXTS
);
yield i.award;
}
}
export{a as awardKey}from'../shared/award-key.js';
export{r as rowFindings}from'../shared/settle-rows.js';
export{o as openCredentialFile,r as runCohort}from'../shared/run-cohort.js';
export{w as writeCsvRow}from'../shared/write-csv.js';
export{readAwards,readCohort};
//# sourceMappingURL=index.js.map

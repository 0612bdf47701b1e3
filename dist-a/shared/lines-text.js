import{c as count}from'./progress.js';
function linesText(r,o,n){
const t=o-r.length;
const e=r.map(($)=>count($,n)).join(", ");
const s={en:` and ${count(t,n)} more`,fr:` et ${count(t,n)} autres`};
const u={en:"line",fr:"ligne"}[n];
return`${u}${o>1?"s":""} ${e}${t>0?s[n]:""}`;
}
export{linesText as l};
//# sourceMappingURL=lines-text.js.map

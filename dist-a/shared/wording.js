import{l as decimalText}from'./foundation.js';
const PURPOSE_NAMES={
upskilling:{en:"upskilling",fr:"mont\xE9e en comp\xE9tences"},
reskilling:{en:"reskilling",fr:"reconversion"},
"cross-skilling":{en:"cross-skilling",fr:"polyvalence"}
};
function numberIn(n,e){
const r=decimalText(n);
return e==="fr"?r.replace(".",","):r;
}
function markIn(n,e){
return e==="fr"&&/^-?\d+\.\d+$/.test(n)?n.replace(".",","):n;
}
export{PURPOSE_NAMES as P,markIn as m,numberIn as n};
//# sourceMappingURL=wording.js.map

import{e as elementCheckId}from'./issuing.js';
var sectionOf=(function ({base:e,cites:t}){
return e===void 0?t.section:sectionOf(e);
});
var unmet=(function ({requirements:e=[]},t){
const i=new Set(e.map(({id:n})=>n));
return t.filter(({id:n,outcome:r})=>i.has(n)&&r==="failed").length;
});
var stateOf=(function (e,t,i){
const n=i.find(({id:r})=>r===elementCheckId(t,e));
if(n===void 0||n.outcome==="indeterminate")return"not-looked-at";
if(n.outcome==="skipped")return"awaiting-award";
return n.findings.some(({code:r})=>r===e.given.id)?"missing":"described";
});
var sentenceOf=(function ({described:e,mandatory:t,awaitingAward:i,notLookedAt:n},r,s){
const o=[
{
en:`describes ${e} of the ${t} mandatory elements (${r.en})`,
fr:`d\xE9crit ${e} des ${t} \xE9l\xE9ments obligatoires (${r.fr})`
},
...counted(i.length,LATER),
...counted(n.length,UNREAD),
...counted(s,UNMET)
];
return{
en:o.map(({en:a})=>a).join("; "),
fr:o.map(({fr:a})=>a).join(" ; ")
};
});
var counted=(function (e,{one:t,several:i}){
if(e===0)return[];
const{en:n,fr:r}=e===1?t:i;
return[{en:`${e} ${n}`,fr:`${e} ${r}`}];
});
var describedElements=(function ({checks:e},t){
const i=t.elements.filter((s)=>s.mandatory);
const n=(s)=>i.filter((o)=>stateOf(o,t,e)===s).map(({key:o})=>o);
const r={
described:n("described").length,
mandatory:i.length,
missing:n("missing"),
notLookedAt:n("not-looked-at"),
awaitingAward:n("awaiting-award")
};
return{
...r,
sentence:sentenceOf(r,sectionOf(t),unmet(t,e))
};
});





const LATER={
one:{en:"comes with the award",fr:"rel\xE8ve de la d\xE9livrance"},
several:{en:"come with the award",fr:"rel\xE8vent de la d\xE9livrance"}
};
const UNREAD={
one:{en:"could not be looked at",fr:"n\u2019a pas pu \xEAtre examin\xE9"},
several:{en:"could not be looked at",fr:"n\u2019ont pas pu \xEAtre examin\xE9s"}
};
const UNMET={
one:{en:"further requirement does not hold",fr:"autre exigence n\u2019est pas satisfaite"},
several:{
en:"further requirements do not hold",
fr:"autres exigences ne sont pas satisfaites"
}
};

export{describedElements as d};
//# sourceMappingURL=described-elements.js.map

import{r as renderReport}from'./terminal.js';
import{d as describedElements}from'./described-elements.js';
var groupsOf=(function ({consistency:e,requirements:t=[]}){
const n=(r)=>new Set(r.map(({id:o})=>o));
return[
{
rules:n(e),
one:{
en:"check on how the parts fit together",
fr:"contr\xF4le de coh\xE9rence entre les parties"
},
several:{
en:"checks on how the parts fit together",
fr:"contr\xF4les de coh\xE9rence entre les parties"
}
},
{
rules:n(t),
one:{en:"further requirement or principle",fr:"autre exigence ou principe"},
several:{en:"further requirements and principles",fr:"autres exigences et principes"}
}
];
});
var sumsOf=(function (e,{rules:t,one:n,several:r}){
const o=(c)=>e.filter((f)=>t.has(f.id)&&f.outcome===c).length;
const[i,u]=[o("passed"),o("indeterminate")];
const l=(c)=>c===1?n:r;
const a=[];
if(i>0){
const{en:c,fr:f}=l(i);
const d={en:`${i} ${c}`,fr:`${i} ${f}`};
a.push({sign:{text:"\u2714",style:"good"},text:d});
}
if(u>0){
const{en:c,fr:f}=l(u);
const d={
en:`${u} ${c}: not before the form is right`,
fr:`${u} ${f} : pas avant que la forme soit juste`
};
a.push({sign:{text:"?",style:"doubt"},text:d});
}
return a;
});
var leftForPeople=(function ({forPeople:e=[]}){
const t=e.length;
if(t===0)return[];
const n={
en:`${t} questions are left for people to judge: microcert check --list-rules`,
fr:`${t} questions restent \xE0 l\u2019appr\xE9ciation des personnes : microcert check --list-rules`
};
return[{sign:{text:"\xB7",style:"faint"},text:n}];
});
var wordFor=(function ({outcome:e,findings:t}){
if(e==="failed")return{en:"to complete",fr:"\xE0 compl\xE9ter"};
if(e==="indeterminate")
return{
en:"not looked at until its form is right",
fr:"non examin\xE9 tant que la forme n\u2019est pas juste"
};
return t.length>0?{en:"not stated (optional)",fr:"non indiqu\xE9 (facultatif)"}:{en:"comes with the award",fr:"rel\xE8ve de la d\xE9livrance"};
});
var isQuiet=(function (e){
return isNotLookedAt(e)||e.findings.length===0&&e.outcome!=="failed";
});
var briefly=(function (e){
return isNotLookedAt(e)?{...e,findings:[]}:e;
});
var isNotLookedAt=(function ({outcome:e}){
return e==="indeterminate";
});
var titleOf=(function (e,t){
const n=[...e.consistency,...e.requirements??[]];
const r=n.find((i)=>i.id===t);
const o=e.elements.find(({key:i})=>t===`${e.id}.${i}`);
return r?.name??(o&&shortened(o.name))??SHAPES[t]??{en:t,fr:t};
});
var shortened=(function ({en:e,fr:t}){
const n=(r)=>r.replace(/ \(.*$/s,"").trim();
return{en:n(e),fr:n(t)};
});
var asHeading=(function ({en:e,fr:t}){
const n=(r)=>r.charAt(0).toUpperCase()+r.slice(1);
return{en:n(e),fr:n(t)};
});
var renderConformity=(function (e,{framework:t,locale:n,style:r,locate:o}){
const i=asHeading(describedElements(e,t).sentence);
const u=groupsOf(t);
const l=(s)=>isQuiet(s)&&u.some(({rules:p})=>p.has(s.id));
const a=renderReport(
{...e,checks:e.checks.filter((s)=>!l(s)).map(briefly)},
{
...{locale:n,style:r,locate:o,showSkipped:true},
title:(s)=>titleOf(t,s),
word:wordFor,
verdicts:{accepted:i,rejected:i,undetermined:i},
isNote:({id:s,findings:p})=>p.length>0&&u.some(({rules:h})=>h.has(s))
}
);
const c=e.checks.filter(l);
const f=u.flatMap((s)=>sumsOf(c,s));
const d=[...f,...leftForPeople(t)].map(
({sign:s,text:p})=>`  ${r[s.style](s.text)} ${p[n]}
`
);
return a+d.join("");
});









const SHAPES={
"definition.shape":{en:"Form of the definition",fr:"Forme de la d\xE9finition"},
"award.shape":{en:"Form of the award",fr:"Forme de la d\xE9livrance"},
"issuer.shape":{en:"Form of the issuer profile",fr:"Forme du profil de l\u2019\xE9metteur"}
};


export{renderConformity as r,shortened as s};
//# sourceMappingURL=render-conformity.js.map

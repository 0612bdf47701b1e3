import{ai as wordingOf,aj as assuranceAddress}from'./everyday.js';
function openBadgeLosses(e,n,{language:a}={}){
const{language:s}=wordingOf(e,a);
const t=(o)=>o===void 0||Object.keys(o).length===1&&Object.hasOwn(o,s);
return[
...textLosses(e,t),
...bodyLosses(e.awardingBodies??[],t),
...wholeLosses(e),
...levelLosses(e,t),
...assuranceLosses(e),
...alignmentLosses(e,t),
...awardLosses(n)
];
}
function losses(e,n){
return n.flatMap((a)=>a===false?[]:[{pointer:a,reason:e}]);
}
function textLosses({title:e,description:n,image:a},s){
return losses(ONE_LANGUAGE,[
!s(e)&&"/title",
!s(n)&&"/description",
!s(a?.caption)&&"/image/caption"
]);
}
function bodyLosses([e,...n],a){
return[
...losses(ONE_LANGUAGE,[!a(e?.name)&&"/awardingBodies/0/name"]),
...losses(
ONE_CREATOR,
n.map((s,t)=>`/awardingBodies/${t+1}`)
)
];
}
function wholeLosses(e){
const n=(s)=>e[s]!==void 0&&`/${s}`;
const a=e.prerequisites!==void 0&&"/prerequisites";
return[
...losses(AS_TEXT,[n("outcomes"),a,n("fieldsOfStudy")]),
...losses(AS_RESULT,[n("assessments")]),
...losses(NO_UNIT,[e.workload?.ects!==void 0&&"/workload/ects"]),
...losses(NO_TERM,[
n("languages"),
e.workload?.hours!==void 0&&"/workload/hours",
e.workload?.breakdown!==void 0&&"/workload/breakdown",
...["participation","stackability","origin","purposes","furtherInformation"].map(n)
]),
...losses(AS_PAGE,[n("website")]),
...losses(AS_DATE,[n("validity")])
];
}
function levelLosses({level:e},n){
if(e===void 0)return[];
if("notApplicable"in e)return losses(NO_TERM,["/level/notApplicable"]);
const a=e.national??[];
return[
...losses(NO_TERM,[e.cycle!==void 0&&"/level/cycle"]),
...losses(
NO_ADDRESS,
a.map(({url:s},t)=>s===void 0&&`/level/national/${t}`)
),
...losses(
ONE_LANGUAGE,
a.map(({framework:s},t)=>!n(s)&&`/level/national/${t}/framework`)
)
];
}
function assuranceLosses({qualityAssurance:e=[]}){
const n=e.map((a)=>assuranceAddress(a)!==void 0);
return[
...losses(
AS_ALIGNMENT,
n.map((a,s)=>a&&`/qualityAssurance/${s}`)
),
...losses(
NO_ADDRESS,
n.map((a,s)=>!a&&`/qualityAssurance/${s}`)
)
];
}
function alignmentLosses({alignments:e=[]},n){
return losses(
ONE_LANGUAGE,
e.map(({title:a},s)=>!n(a)&&`/alignments/${s}/title`)
);
}
function awardLosses({learner:e,creditsEarned:n}){
const a=e.name===void 0&&e.identifiers?.some(({type:s})=>s==="name");
return[
...losses(NO_UNIT,[n!==void 0&&"/award/creditsEarned"]),
...losses(NAME_UNCLEAR,[a===true&&"/award/learner/identifiers"])
];
}
const ONE_LANGUAGE={
en:"Open Badges keep one language of this text",
fr:"Open Badges ne garde qu\u2019une langue de ce texte"
};
const ONE_CREATOR={
en:"Open Badges name one creator: further awarding bodies are left out",
fr:"Open Badges ne nomme qu\u2019un cr\xE9ateur : les autres organismes de d\xE9livrance sont omis"
};
const AS_TEXT={
en:"Open Badges have no term for it: it stays as text for people",
fr:"Open Badges n\u2019a pas de terme pour cela : il n\u2019en reste qu\u2019un texte \xE0 lire"
};
const AS_RESULT={
en:"Open Badges keep name and grading of an assessment; the rest stays as text for people",
fr:"Open Badges garde le nom et le bar\xE8me d\u2019une \xE9valuation ; le reste n\u2019est qu\u2019un texte \xE0 lire"
};
const NO_UNIT={
en:"Open Badges give a number of credits without its unit",
fr:"Open Badges donne un nombre de cr\xE9dits sans son unit\xE9"
};
const NO_TERM={
en:"Open Badges have no term for it: it is left out",
fr:"Open Badges n\u2019a pas de terme pour cela : l\u2019information est omise"
};
const AS_PAGE={
en:"Open Badges keep it as the page of the criteria, unless that address names something else in the badge",
fr:"Open Badges la garde comme page des crit\xE8res, sauf si cette adresse d\xE9signe autre chose dans le badge"
};
const AS_DATE={
en:"Open Badges keep the date at which it ends; period and reason are left out",
fr:"Open Badges garde la date de fin ; la dur\xE9e et la raison sont omises"
};
const NO_ADDRESS={
en:"Open Badges have no alignment without an address: it is left out",
fr:"Open Badges n\u2019a pas d\u2019alignement sans adresse : l\u2019information est omise"
};
const AS_ALIGNMENT={
en:"Open Badges keep a name and an address of it; its type and the details of the body are left out",
fr:"Open Badges en garde un nom et une adresse ; le type et les d\xE9tails de l\u2019organisme sont omis"
};
const NAME_UNCLEAR={
en:'a plain identifier of type "name" is read back as the name of the learner',
fr:"un identifiant en clair de type \xAB name \xBB est relu comme le nom de l\u2019apprenant"
};
export{openBadgeLosses as o};
//# sourceMappingURL=open-badge-losses.js.map

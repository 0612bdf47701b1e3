import{e as elementCheckId,x as remarkWhen,a as councilRecommendation2022,y as citedFrom,z as isHigherEducation}from'./issuing.js';
import{n as findConcept,w as MODES,p as parseDateTime}from'./foundation.js';
var assertUniqueIds=(function (e){
const{elements:n,consistency:r,requirements:i=[],forPeople:t=[]}=e;
const s=[
...n.map((a)=>elementCheckId(e,a)),
...[...r,...i,...t].map(({id:a})=>a)
];
const o=s.find((a,u)=>s.indexOf(a)!==u);
if(o!==void 0)throw new TypeError(`extendFramework: two rules have the id "${o}"`);
});
var findFramework=(function (e){
return FRAMEWORKS.find((n)=>n.id===e);
});
var extendFramework=(function (e,n){
const{id:r,title:i,cites:t,disclaimer:s=e.disclaimer,mandatory:o=[]}=n;
const a=o.find((d)=>e.elements.every((c)=>c.key!==d));
if(a!==void 0)
throw new TypeError(`extendFramework: ${e.id} has no element "${a}"`);
const u={
id:r,
title:i,
cites:t,
base:e,
disclaimer:s,
elements:e.elements.map(
(d)=>o.includes(d.key)?{...d,mandatory:true}:d
),
consistency:[...e.consistency,...n.consistency??[]],
requirements:[...e.requirements??[],...n.requirements??[]],
forPeople:[...e.forPeople??[],...n.forPeople??[]]
};
assertUniqueIds(u);
return u;
});


const title$3={
en:"Digital FCU, common frame of micro-certifications of French universities, version 1 (15 November 2023)",
fr:"Digital FCU, \xAB Cadre commun des micro-certifications \xBB, version 1 (15 novembre 2023)"
};
const cite$5=/* @__PURE__ */citedFrom(title$3);
const[LEAST_HOURS$1,MOST_HOURS$1]=[7,30];
const digitalFcu=/* @__PURE__ */extendFramework(councilRecommendation2022,{
id:"digital-fcu",
title:title$3,
cites:/* @__PURE__ */cite$5({en:"as a whole",fr:"dans son ensemble"},true),
requirements:[
{
id:"digital-fcu.hours",
name:{en:"From 7 to 30 hours",fr:"De 7 \xE0 30 heures"},
severity:"error",
cites:/* @__PURE__ */cite$5({en:"volume: from 7 to 30 hours",fr:"volume : de 7 \xE0 30 heures"},true),
stage:"definition",
reads:["/workload"],
check:({definition:{workload:{hours:e}={} } })=>remarkWhen(
e===void 0||e<LEAST_HOURS$1||e>MOST_HOURS$1,
"/workload/hours",
e===void 0?{
en:"the workload is not stated in hours",
fr:"la charge de travail n\u2019est pas en heures"
}:{
en:"the workload is not between 7 and 30 hours",
fr:"la charge de travail n\u2019est pas comprise entre 7 et 30 heures"
},
{
en:"write the hours: `workload: { hours: 25 }`; credits may stand beside them",
fr:"\xE9crire les heures : `workload: { hours: 25 }` ; des cr\xE9dits peuvent s\u2019y ajouter"
}
)
},
{
id:"digital-fcu.validity",
name:{en:"Valid without limit",fr:"Sans limitation de validit\xE9"},
severity:"error",
cites:/* @__PURE__ */cite$5(
{
en:"\xAB sans limitation de validit\xE9 \xBB (the sentence goes on; its rest is not known)",
fr:"\xAB sans limitation de validit\xE9 \xBB (la phrase continue ; la suite n\u2019est pas connue)"
},
true
),
stage:"definition",
reads:["/validity"],
check:({definition:{validity:e} })=>remarkWhen(
e!==void 0,
"/validity",
{en:"the award would expire",fr:"la d\xE9livrance expirerait"},
{
en:"leave `validity` out; an award made in error or by fraud can still be revoked",
fr:"retirer `validity` ; une d\xE9livrance faite par erreur ou par fraude reste r\xE9vocable"
}
)
},
{
id:"digital-fcu.competences",
name:{
en:"Every target competence is assessed",
fr:"Chaque comp\xE9tence cible est \xE9valu\xE9e"
},
severity:"warning",
cites:/* @__PURE__ */cite$5({
en:"\xAB \xE9valuation des comp\xE9tences cibles \xBB; how microcert reads it",
fr:"\xAB \xE9valuation des comp\xE9tences cibles \xBB ; lecture qu\u2019en fait microcert"
}),
stage:"definition",
reads:["/outcomes","/assessments"],
check:({definition:{outcomes:e=[],assessments:n=[]} })=>{
const r=new Set(n.flatMap(({assesses:i=[]})=>i));
return e.flatMap(
({id:i},t)=>remarkWhen(
!r.has(i),
`/outcomes/${t}`,
{
en:"no assessment tests this competence",
fr:"aucune \xE9valuation ne teste cette comp\xE9tence"
},
{
en:`name it in an assessment: \`assesses: [${i}]\``,
fr:`la nommer dans une \xE9valuation : \`assesses: [${i}]\``
}
)
);
}
},
{
id:"digital-fcu.qualityFramework",
name:{
en:"The framework of quality assurance is named",
fr:"Le cadre d\u2019assurance qualit\xE9 est nomm\xE9"
},
severity:"warning",
cites:/* @__PURE__ */cite$5({
en:"quality criteria (their list is not known); how microcert reads it",
fr:"crit\xE8res de qualit\xE9 (liste non connue) ; lecture qu\u2019en fait microcert"
}),
stage:"definition",
reads:["/qualityAssurance"],
check:({definition:{qualityAssurance:e=[]} })=>remarkWhen(
e.length>0&&e.every((n)=>n.title===void 0),
"/qualityAssurance/0/title",
{
en:"no framework of quality assurance is named",
fr:"aucun cadre d\u2019assurance qualit\xE9 n\u2019est nomm\xE9"
},
{en:"name it: `title: { en: ESG 2015 }`",fr:"le nommer : `title: { fr: ESG 2015 }`"}
)
}
],
forPeople:[
{
id:"digital-fcu.criteria",
question:{
en:"Does it meet the quality criteria of the common frame, whose list is not known here?",
fr:"R\xE9pond-elle aux crit\xE8res de qualit\xE9 du cadre commun, dont la liste n\u2019est pas connue ici ?"
},
cites:/* @__PURE__ */cite$5({en:"quality criteria",fr:"crit\xE8res de qualit\xE9"})
}
]
});
const title$2={
en:"MICROBOL, Common Framework for Micro-credentials in the EHEA (8 March 2022)",
fr:"MICROBOL, cadre commun des microcertifications dans l\u2019espace europ\xE9en de l\u2019enseignement sup\xE9rieur (8 mars 2022)"
};
const cite$4=/* @__PURE__ */citedFrom(title$2);
const qualifications=/* @__PURE__ */cite$4({
en:"qualifications frameworks and ECTS; how microcert reads it",
fr:"cadres de certification et ECTS ; lecture qu\u2019en fait microcert"
});
const pathways=/* @__PURE__ */cite$4({
en:"recognition; how microcert reads it",
fr:"reconnaissance ; lecture qu\u2019en fait microcert"
});
const assurance=/* @__PURE__ */cite$4({
en:"quality assurance; how microcert reads it",
fr:"assurance qualit\xE9 ; lecture qu\u2019en fait microcert"
});
const microbol=/* @__PURE__ */extendFramework(councilRecommendation2022,{
id:"microbol",
title:title$2,
cites:/* @__PURE__ */cite$4({en:"as a whole",fr:"dans son ensemble"},true),
requirements:[
{
id:"microbol.credits",
name:{
en:"Higher education states outcomes, level and credits together",
fr:"L\u2019enseignement sup\xE9rieur \xE9nonce ensemble acquis, niveau et cr\xE9dits"
},
severity:"warning",
cites:qualifications,
stage:"definition",
reads:["/outcomes","/level","/workload"],
check:({definition:e})=>remarkWhen(
isHigherEducation(e)&&(e.workload?.ects===void 0||e.level===void 0||(e.outcomes??[]).length===0),
"/workload/ects",
{
en:"it comes from higher education, and outcomes, level and ECTS credits do not stand together",
fr:"elle rel\xE8ve de l\u2019enseignement sup\xE9rieur, et acquis, niveau et cr\xE9dits ECTS ne sont pas r\xE9unis"
},
{
en:"state the credits, fractions are allowed: `workload: { ects: 0.5 }`",
fr:"indiquer les cr\xE9dits, les fractions sont permises : `workload: { ects: 0.5 }`"
}
)
},
{
id:"microbol.nationalLevel",
name:{
en:"A national level can be looked up",
fr:"Un niveau national peut \xEAtre consult\xE9"
},
severity:"warning",
cites:qualifications,
stage:"definition",
reads:["/level"],
check:({definition:{level:e={} } })=>("national"in e?e.national??[]:[]).flatMap(
({url:n},r)=>remarkWhen(
n===void 0,
`/level/national/${r}/url`,
{
en:"nothing shows whether the level is in the national framework or self-declared",
fr:"rien ne montre si le niveau est inscrit au cadre national ou d\xE9clar\xE9 par l\u2019organisme"
},
{
en:"add the address of the entry as `url`, where it is included",
fr:"ajouter l\u2019adresse de l\u2019entr\xE9e dans `url`, s\u2019il y est inscrit"
}
)
)
},
{
id:"microbol.field",
name:{en:"A field of study is stated",fr:"Un domaine d\u2019\xE9tudes est indiqu\xE9"},
severity:"info",
cites:qualifications,
stage:"definition",
reads:["/fieldsOfStudy"],
check:({definition:{fieldsOfStudy:e=[]} })=>remarkWhen(
e.length===0,
"/fieldsOfStudy",
{
en:"no field of study stands beside the level",
fr:"aucun domaine d\u2019\xE9tudes n\u2019accompagne le niveau"
},
{
en:'write the code of ISCED-F 2013: `fieldsOfStudy: ["0811"]`',
fr:'\xE9crire le code de la CITE-F 2013 : `fieldsOfStudy: ["0811"]`'
}
)
},
{
id:"microbol.register",
name:{
en:"Quality assurance leads to a register",
fr:"L\u2019assurance qualit\xE9 renvoie \xE0 un registre"
},
severity:"info",
cites:assurance,
stage:"definition",
reads:["/qualityAssurance"],
check:({definition:{qualityAssurance:e=[]} })=>remarkWhen(
e.length>0&&e.every(({reference:n})=>n===void 0),
"/qualityAssurance/0/reference",
{
en:"no entry of a register, such as DEQAR, is named",
fr:"aucune entr\xE9e d\u2019un registre, tel que DEQAR, n\u2019est indiqu\xE9e"
},
{
en:"add its address: `reference: https://www.eqar.eu/\u2026`",
fr:"ajouter son adresse : `reference: https://www.eqar.eu/\u2026`"
}
)
},
{
id:"microbol.use",
name:{
en:"It says what it counts towards",
fr:"Elle dit vers quoi elle compte"
},
severity:"info",
cites:pathways,
stage:"definition",
reads:["/stackability"],
check:({definition:{stackability:e} })=>remarkWhen(
e!==void 0&&e.kind!=="stand-alone"&&(e.towards??[]).length===0,
"/stackability/towards",
{
en:"nothing says towards what it counts: admission, credits or a whole part of an award",
fr:"rien ne dit vers quoi elle compte : admission, cr\xE9dits ou partie enti\xE8re d\u2019une certification"
},
{
en:"name it: `towards: [{ title: { en: \u2026 }, relation: contributes-to }]`",
fr:"la nommer : `towards: [{ title: { fr: \u2026 }, relation: contributes-to }]`"
}
)
},
{
id:"microbol.validity",
name:{en:"An end of validity has a reason",fr:"Une fin de validit\xE9 a une raison"},
severity:"info",
cites:/* @__PURE__ */cite$4({
en:"constitutive elements; how microcert reads it",
fr:"\xE9l\xE9ments constitutifs ; lecture qu\u2019en fait microcert"
}),
stage:"definition",
reads:["/validity"],
check:({definition:{validity:e} })=>remarkWhen(
e!==void 0&&e.reason===void 0,
"/validity/reason",
{
en:"nothing says why the award expires",
fr:"rien ne dit pourquoi elle expire"
},
{
en:"say it, `reason: { en: \u2026 }`, or leave `validity` out",
fr:"le dire, `reason: { fr: \u2026 }`, ou retirer `validity`"
}
)
}
],
forPeople:[
{
id:"microbol.priorLearning",
question:{
en:"Can it be used for the recognition of prior learning?",
fr:"Peut-elle servir \xE0 la validation des acquis ant\xE9rieurs ?"
},
cites:pathways
},
{
id:"microbol.lisbon",
question:{
en:"Do those who receive it judge it by the principles of the Lisbon Convention?",
fr:"Ceux qui la re\xE7oivent l\u2019appr\xE9cient-ils selon les principes de la convention de Lisbonne ?"
},
cites:pathways
}
]
});
const EDUBADGES={
en:"SURF edubadges, micro-credential (published JSON Schema and issuing interface)",
fr:"SURF edubadges, microcertification (sch\xE9ma JSON publi\xE9 et interface de d\xE9livrance)"
};
const cite$3=/* @__PURE__ */citedFrom(EDUBADGES);
const TERMS={
type:["testing","application of a skill","portfolio","recognition of prior learning"],
supervision:[
"unsupervised with no identity verification",
"supervised with no identity verification",
"supervised online",
"onsite with identity verification"
],
modes:[
"online",
"onsite or blended",
"volunteering",
"work experience",
"personalized learning activities"
]
};
const terms={
id:"surf-edubadges.terms",
name:{
en:"Names outside the EU lists are terms of edubadges",
fr:"Les noms hors des listes europ\xE9ennes sont des termes d\u2019edubadges"
},
severity:"error",
cites:/* @__PURE__ */cite$3(
{
en:"JSON Schema, assessmentType, participationType, supervisionType",
fr:"sch\xE9ma JSON, assessmentType, participationType, supervisionType"
},
true
),
stage:"definition",
reads:["/assessments","/participation"],
*check({definition:e}){
for(const[n,r,i]of valuesOf(e))
yield*remarkWhen(
typeof r==="object"&&!Object.values(r).some((t)=>isTerm(t,i)),
n,
{
en:"edubadges has no such value",
fr:"edubadges n\u2019a pas cette valeur"
},
{
en:`write a code of the EU list, or one of: ${i.join(" | ")}`,
fr:`\xE9crire un code de la liste europ\xE9enne, ou l\u2019un de : ${i.join(" | ")}`
}
);
}
};
function valuesOf({assessments:e=[],participation:n}){
return[
...e.flatMap(({type:r,supervision:i},t)=>[
[`/assessments/${t}/type`,r,TERMS.type],
[`/assessments/${t}/supervision`,i,TERMS.supervision]
]),
...(n?.modes??[]).map(
(r,i)=>[`/participation/modes/${i}`,r,TERMS.modes]
)
];
}
function isTerm(e,n){
return n.includes(e.trim().toLowerCase());
}
const[LEAST_ECTS,MOST_ECTS]=[3,30];
const[LEAST_HOURS,MOST_HOURS]=[240,840];
const VOLUME=[
{
id:"surf-edubadges.ects",
name:{en:"From 3 to 30 ECTS, in half steps",fr:"De 3 \xE0 30 ECTS, par demi-cr\xE9dit"},
severity:"error",
cites:/* @__PURE__ */cite$3({en:"JSON Schema, ECTS",fr:"sch\xE9ma JSON, ECTS"},true),
stage:"definition",
reads:["/workload"],
check:({definition:{workload:{ects:e}={} } })=>remarkWhen(
e!==void 0&&(e<LEAST_ECTS||e>MOST_ECTS||!Number.isInteger(e*2)),
"/workload/ects",
{
en:"edubadges takes 3 to 30 ECTS, in half steps",
fr:"edubadges accepte de 3 \xE0 30 ECTS, par demi-cr\xE9dit"
},
{en:"write for instance `ects: 3.5`",fr:"\xE9crire par exemple `ects: 3.5`"}
)
},
{
id:"surf-edubadges.hours",
name:{
en:"Without credits, at least 240 study-load hours",
fr:"Sans cr\xE9dits, au moins 240 heures de charge d\u2019\xE9tude"
},
severity:"error",
cites:/* @__PURE__ */cite$3({en:"JSON Schema, SBU",fr:"sch\xE9ma JSON, SBU"},true),
stage:"definition",
reads:["/workload"],
check:({definition:{workload:{ects:e,hours:n}={} } })=>remarkWhen(
e===void 0&&n!==void 0&&(n<LEAST_HOURS||!Number.isInteger(n)),
"/workload/hours",
{
en:"without credits, edubadges takes whole study-load hours from 240",
fr:"sans cr\xE9dits, edubadges accepte des heures enti\xE8res \xE0 partir de 240"
},
{en:"add `ects`, or write `hours: 240`",fr:"ajouter `ects`, ou \xE9crire `hours: 240`"}
)
},
{
id:"surf-edubadges.timeInvestment",
name:{en:"At most 840 whole hours",fr:"Au plus 840 heures enti\xE8res"},
severity:"error",
cites:/* @__PURE__ */cite$3(
{en:"issuing interface, time investment",fr:"interface de d\xE9livrance, temps investi"},
true
),
stage:"definition",
reads:["/workload"],
check:({definition:{workload:{ects:e,hours:n=1}={} } })=>remarkWhen(
e!==void 0&&(n<1||n>MOST_HOURS||!Number.isInteger(n)),
"/workload/hours",
{
en:"edubadges takes 1 to 840 whole hours beside the credits",
fr:"edubadges accepte de 1 \xE0 840 heures enti\xE8res \xE0 c\xF4t\xE9 des cr\xE9dits"
},
{en:"write a whole number: `hours: 84`",fr:"\xE9crire un nombre entier : `hours: 84`"}
)
}
];
const schema=/* @__PURE__ */cite$3({en:"JSON Schema, Achievement",fr:"sch\xE9ma JSON, Achievement"},true);
const screen=/* @__PURE__ */cite$3({en:"issuing interface",fr:"interface de d\xE9livrance"},true);
const PRESENT=[
["description",{en:"description",fr:"description"},"description: { en: \u2026 }"],
["image",{en:"picture",fr:"image"},"image: { url: https://univ.example/badge.png }"],
["languages",{en:"language",fr:"langue"},"languages: [nl]"]
];
const presence=/* @__PURE__ */PRESENT.map(([e,n,r])=>({
id:`surf-edubadges.${e}`,
name:{en:`There is a ${n.en}`,fr:`Il y a une ${n.fr}`},
severity:"error",
cites:schema,
stage:"definition",
reads:[`/${e}`],
check:({definition:i})=>remarkWhen(
i[e]===void 0,
`/${e}`,
{en:`edubadges asks for a ${n.en}`,fr:`edubadges demande une ${n.fr}`},
{en:`write \`${r}\``,fr:`\xE9crire \`${r}\``}
)
}));
const surfEdubadges=/* @__PURE__ */(()=>extendFramework(councilRecommendation2022,{
id:"surf-edubadges",
title:EDUBADGES,
cites:cite$3({en:"as a whole",fr:"dans son ensemble"},true),
mandatory:["supervisionAndIdentity","stackability"],
requirements:[
...presence,
...VOLUME,
terms,
{
id:"surf-edubadges.criteria",
name:{en:"Criteria are stated",fr:"Des crit\xE8res sont \xE9nonc\xE9s"},
severity:"error",
cites:schema,
stage:"definition",
reads:["/assessments"],
check:({definition:{assessments:e=[]} })=>remarkWhen(
e.length>0&&e.every(({criteria:n})=>n===void 0),
"/assessments/0/criteria",
{
en:"no assessment states its criteria",
fr:"aucune \xE9valuation n\u2019\xE9nonce ses crit\xE8res"
},
{en:"add them: `criteria: { en: \u2026 }`",fr:"les ajouter : `criteria: { fr: \u2026 }`"}
)
},
{
id:"surf-edubadges.eqf",
name:{en:"The EQF level is stated",fr:"Le niveau CEC est indiqu\xE9"},
severity:"error",
cites:cite$3({en:"alignment ext:EQF",fr:"alignement ext:EQF"},true),
stage:"definition",
reads:["/level"],
check:({definition:{level:e={} } })=>remarkWhen(
!("eqf"in e),
"/level/eqf",
{en:"edubadges asks for the EQF level",fr:"edubadges demande le niveau CEC"},
{en:"write `level: { eqf: 6 }`",fr:"\xE9crire `level: { eqf: 6 }`"}
)
},
{
id:"surf-edubadges.qualityReference",
name:{
en:"Quality assurance has a name and an address",
fr:"L\u2019assurance qualit\xE9 a un nom et une adresse"
},
severity:"error",
cites:screen,
stage:"definition",
reads:["/qualityAssurance"],
check:({definition:{qualityAssurance:e=[]} })=>remarkWhen(
e.length>0&&!e.some(
(n)=>n.title!==void 0&&n.reference!==void 0
),
"/qualityAssurance/0",
{
en:"edubadges asks for the name of the quality assurance and its address",
fr:"edubadges demande le nom de l\u2019assurance qualit\xE9 et son adresse"
},
{
en:"add both: `title: { en: NVAO }`, `reference: https://\u2026`",
fr:"ajouter les deux : `title: { fr: NVAO }`, `reference: https://\u2026`"
}
)
},
{
id:"surf-edubadges.resultDescription",
name:{en:"An assessment has a grading scheme",fr:"Une \xE9valuation a un bar\xE8me"},
severity:"error",
cites:cite$3(
{en:"resultDescription, at least one",fr:"resultDescription, au moins un"},
true
),
stage:"definition",
reads:["/assessments"],
check:({definition:{assessments:e=[]} })=>remarkWhen(
e.every(({grading:n})=>n===void 0),
"/assessments/0/grading",
{
en:"edubadges asks how results are expressed",
fr:"edubadges demande comment les r\xE9sultats sont exprim\xE9s"
},
{
en:"write `grading: { kind: pass-fail }`",
fr:"\xE9crire `grading: { kind: pass-fail }`"
}
)
},
{
id:"surf-edubadges.result",
name:{en:"The award has a result",fr:"La d\xE9livrance a un r\xE9sultat"},
severity:"error",
cites:cite$3({en:"result, at least one",fr:"result, au moins un"},true),
stage:"award",
reads:["/award/results"],
check:({award:e})=>remarkWhen(
(e?.results??[]).length===0,
"/award/results",
{en:"edubadges asks for a result",fr:"edubadges demande un r\xE9sultat"},
{
en:"write `results: [{ assessment: \u2026, status: Completed }]`",
fr:"\xE9crire `results: [{ assessment: \u2026, status: Completed }]`"
}
)
}
]
}))();
const title$1={
en:"1EdTech TrustEd Microcredential (framework of March 2024)",
fr:"1EdTech TrustEd Microcredential (cadre de mars 2024)"
};
const cite$2=/* @__PURE__ */citedFrom(title$1);
const trustedMicrocredential=/* @__PURE__ */extendFramework(councilRecommendation2022,{
id:"trusted-microcredential",
title:title$1,
cites:/* @__PURE__ */cite$2({en:"as far as it is known",fr:"pour ce qui en est connu"}),
requirements:[
{
id:"trusted-microcredential.assessed",
name:{
en:"Outcomes are validated by an assessment",
fr:"Les acquis sont valid\xE9s par une \xE9valuation"
},
severity:"info",
cites:/* @__PURE__ */cite$2(
{
en:"type Knowledge: validated assessment of outcomes",
fr:"type Knowledge : \xE9valuation valid\xE9e des acquis"
},
true
),
stage:"definition",
reads:["/outcomes","/assessments"],
check:({definition:{outcomes:e=[],assessments:n=[]} })=>remarkWhen(
e.length===0||n.every(({assesses:r=[]})=>r.length===0),
"/assessments",
{
en:"no assessment validates an outcome: it would be a badge of another kind",
fr:"aucune \xE9valuation ne valide un acquis : ce serait un badge d\u2019une autre sorte"
},
{
en:"say which outcomes are assessed: `assesses: all`",
fr:"dire quels acquis sont \xE9valu\xE9s : `assesses: all`"
}
)
},
{
id:"trusted-microcredential.evidence",
name:{
en:"A use that was shown has evidence",
fr:"Une mise en application montr\xE9e a des preuves"
},
severity:"info",
cites:/* @__PURE__ */cite$2(
{
en:"type Application: demonstrated use",
fr:"type Application : mise en application d\xE9montr\xE9e"
},
true
),
stage:"award",
reads:["/award/evidence"],
check:({award:e})=>remarkWhen(
(e?.evidence??[]).length===0,
"/award/evidence",
{
en:"no evidence shows the learner at work; for the type Knowledge none is asked",
fr:"aucune preuve ne montre l\u2019apprenant \xE0 l\u2019\u0153uvre ; le type Knowledge n\u2019en demande pas"
},
{
en:"where there is some, add it: `evidence: [{ id: https://\u2026, genre: portfolio }]`",
fr:"s\u2019il y en a, l\u2019ajouter : `evidence: [{ id: https://\u2026, genre: portfolio }]`"
}
)
}
],
forPeople:[
{
id:"trusted-microcredential.fields",
question:{
en:"Does it have the fields that 1EdTech asks for, whose table is not known here?",
fr:"A-t-elle les champs que demande 1EdTech, dont le tableau n\u2019est pas connu ici ?"
},
cites:/* @__PURE__ */cite$2({en:"metadata levels",fr:"niveaux de m\xE9tadonn\xE9es"})
}
]
});
const NO_ACTION={
en:/* @__PURE__ */new RegExp("^(?:(?:to )?be able to |to )?(?:the|an?|some|knowledge|understanding|awareness|basics?|introduction|notions?|principles?|overview|history|theory|knows?|understands?|learns?|appreciates?|(?:is|be) (?:aware|familiar))(?!\\p{L})","iu"),
fr:/* @__PURE__ */new RegExp("^(?:(?:\xEAtre capable|savoir) d[e\u2019] ?)?(?:le|la|les|l\u2019|un|une|des|du|de|notions?|connaissances?|bases?|introduction|principes?|fondements?|histoire|th\xE9orie|compr\xE9hension|ma\xEEtrise|sensibilisation|conna\xEEtre|conna\xEEt|comprendre|comprend|apprendre|apprend|d\xE9couvrir|d\xE9couvre|(?:\xEAtre|est) sensibilis\xE9e?|se familiariser)(?!\\p{L})","iu")
};
function startsWithAction(e,n){
const r=e.trim().replaceAll("'","\u2019");
return NO_ACTION[n.slice(0,2)]?.test(r)!==true;
}
const title={
en:"Universit\xE9 Toulouse III, Universit\xE9 360, deliberation 2024/07/CFVU-85 of 2 July 2024",
fr:"Universit\xE9 Toulouse III, Universit\xE9 360, d\xE9lib\xE9ration 2024/07/CFVU-85 du 2 juillet 2024"
};
const cite$1=/* @__PURE__ */citedFrom(title);
const AT_A_DISTANCE=/* @__PURE__ */["online","blended","hybrid"].map((e)=>findConcept(MODES,e)?.uri);
const universite360=/* @__PURE__ */extendFramework(digitalFcu,{
id:"universite-360",
title,
cites:/* @__PURE__ */cite$1({en:"as a whole",fr:"dans son ensemble"},true),
requirements:[
{
id:"universite-360.origin",
name:{en:"It says where it comes from",fr:"Elle dit d\u2019o\xF9 elle vient"},
severity:"warning",
cites:/* @__PURE__ */cite$1({
en:"\xAB approche modulaire \xBB or \xAB briques autonomes \xBB; the two names are microcert\u2019s",
fr:"\xAB approche modulaire \xBB ou \xAB briques autonomes \xBB ; les deux noms sont de microcert"
}),
stage:"definition",
reads:["/origin"],
check:({definition:{origin:e} })=>remarkWhen(
e===void 0,
"/origin",
{
en:"nothing says whether it was carved out of a degree or built on its own",
fr:"rien ne dit si elle est issue d\u2019un dipl\xF4me ou construite pour elle-m\xEAme"
},
{
en:"write `origin: { kind: stand-alone }`, or `kind: integrated` with its `parent`",
fr:"\xE9crire `origin: { kind: stand-alone }`, ou `kind: integrated` avec son `parent`"
}
)
},
{
id:"universite-360.parent",
name:{
en:"The degree it was carved out of is named",
fr:"Le dipl\xF4me dont elle est issue est nomm\xE9"
},
severity:"warning",
cites:/* @__PURE__ */cite$1({
en:"\xAB approche modulaire \xBB: parts of a Licence, Master or university diploma",
fr:"\xAB approche modulaire \xBB : parties d\u2019une licence, d\u2019un master ou d\u2019un dipl\xF4me d\u2019universit\xE9"
}),
stage:"definition",
reads:["/origin"],
check:({definition:{origin:e} })=>remarkWhen(
e?.kind==="integrated"&&e.parent===void 0,
"/origin/parent",
{
en:"it was carved out of a degree that is not named",
fr:"elle est issue d\u2019un dipl\xF4me qui n\u2019est pas nomm\xE9"
},
{
en:"name it: `parent: { title: { fr: Licence Sciences de la vie } }`",
fr:"le nommer : `parent: { title: { fr: Licence Sciences de la vie } }`"
}
)
},
{
id:"universite-360.purposes",
name:{en:"It says what it is for",fr:"Elle dit \xE0 quoi elle sert"},
severity:"info",
cites:/* @__PURE__ */cite$1({
en:"\xAB mont\xE9e en comp\xE9tences \xBB, \xAB requalification \xBB, \xAB comp\xE9tences compl\xE9mentaires \xBB",
fr:"\xAB mont\xE9e en comp\xE9tences \xBB, \xAB requalification \xBB, \xAB comp\xE9tences compl\xE9mentaires \xBB"
}),
stage:"definition",
reads:["/purposes"],
check:({definition:{purposes:e=[]} })=>remarkWhen(
e.length===0,
"/purposes",
{
en:"none of the three purposes is named",
fr:"aucune des trois finalit\xE9s n\u2019est nomm\xE9e"
},
{
en:"write one or several: `purposes: [upskilling, reskilling, cross-skilling]`",
fr:"en \xE9crire une ou plusieurs : `purposes: [upskilling, reskilling, cross-skilling]`"
}
)
},
{
id:"universite-360.distance",
name:{en:"Distance learning is possible",fr:"La formation \xE0 distance est possible"},
severity:"info",
cites:/* @__PURE__ */cite$1({
en:"distance learning is intended for short training; no mode is refused",
fr:"l\u2019enseignement \xE0 distance est pr\xE9vu pour les formations courtes ; aucun mode n\u2019est refus\xE9"
}),
stage:"definition",
reads:["/participation"],
check:({definition:{participation:e} })=>remarkWhen(
e!==void 0&&!e.modes.some((n)=>AT_A_DISTANCE.includes(String(n))),
"/participation/modes",
{
en:"no online or blended form of participation is offered",
fr:"aucune forme de participation en ligne ou mixte n\u2019est propos\xE9e"
},
{
en:"where there is one, add it: `modes: [online]`, or `blended`",
fr:"s\u2019il y en a une, l\u2019ajouter : `modes: [online]`, ou `blended`"
}
)
},
{
id:"universite-360.competences",
name:{
en:"Every outcome is something the learner can do",
fr:"Chaque acquis est une chose que l\u2019apprenant sait faire"
},
severity:"warning",
cites:/* @__PURE__ */cite$1({
en:"approach by competences; how microcert reads it",
fr:"approche par comp\xE9tences ; lecture qu\u2019en fait microcert"
}),
stage:"definition",
reads:["/outcomes"],
*check({definition:{outcomes:e=[]} }){
for(const[n,{statement:r}]of e.entries()){
for(const[i,t]of Object.entries(r)){
if(startsWithAction(t,i))continue;
yield{
pointer:`/outcomes/${n}/statement/${i}`,
text:{
en:"this outcome does not begin with what the learner does",
fr:"cet acquis ne commence pas par ce que fait l\u2019apprenant"
},
hint:{
en:"begin with a verb of action: `Interprets a soil profile in the field`",
fr:"commencer par un verbe d\u2019action : `Interpr\xE9ter un profil de sol sur le terrain`"
}
};
}
}
}
}
],
forPeople:[
{
id:"universite-360.owned",
question:{
en:"Does the learner own it, and can it be shared, carried elsewhere and combined?",
fr:"L\u2019apprenant en est-il propri\xE9taire, et peut-elle \xEAtre partag\xE9e, transf\xE9r\xE9e et combin\xE9e ?"
},
cites:/* @__PURE__ */cite$1({en:"property of the learner",fr:"propri\xE9t\xE9 de l\u2019apprenant"},true)
}
]
});
const RULEBOOK={
en:"WE BUILD, Micro-credential Attestation Rulebook v0.1 (21 July 2026)",
fr:"WE BUILD, r\xE8gles d\u2019attestation des microcertifications, v0.1 (21 juillet 2026)"
};
const cite=/* @__PURE__ */citedFrom(RULEBOOK);
const cites=/* @__PURE__ */cite({en:"MC-IR-01, mandatory claims",fr:"MC-IR-01, champs obligatoires"},true);
const CLAIMS=[
{
id:"we-build.identifier",
name:{
en:"The learner or award has an identifier",
fr:"L\u2019apprenant ou la d\xE9livrance a un identifiant"
},
severity:"error",
cites,
stage:"award",
reads:["/award/id","/award/learner"],
check:({award:e})=>remarkWhen(
e?.id===void 0&&e?.learner?.id===void 0&&(e?.learner?.identifiers??[]).length===0,
"/award/id",
{
en:"the claim `identifier` has no source",
fr:"le champ `identifier` n\u2019a pas de source"
},
{
en:"give the learner an id: `learner: { id: did:key:z6Mk\u2026 }`",
fr:"donner un identifiant \xE0 l\u2019apprenant : `learner: { id: did:key:z6Mk\u2026 }`"
}
)
},
{
id:"we-build.name",
name:{en:"The name of the learner is given",fr:"Le nom de l\u2019apprenant est donn\xE9"},
severity:"error",
cites,
stage:"award",
reads:["/award/learner"],
check:({award:e})=>remarkWhen(
(e?.learner?.name??"").trim().split(/\s+/).length<2,
"/award/learner/name",
{
en:"the claims `givenName` and `familyName` need a given name and a family name",
fr:"les champs `givenName` et `familyName` demandent un pr\xE9nom et un nom"
},
{en:'write both: `name: "\u2026"`',fr:'\xE9crire les deux : `name: "\u2026"`'}
)
},
{
id:"we-build.eqfLevel",
name:{en:"The level is one of the EQF",fr:"Le niveau est du CEC"},
severity:"warning",
cites:/* @__PURE__ */cite(
{en:"level, where a framework applies",fr:"level, l\xE0 o\xF9 un cadre s\u2019applique"},
true
),
stage:"definition",
reads:["/level"],
check:({definition:{level:e={} } })=>remarkWhen(
!("eqf"in e)&&!("notApplicable"in e),
"/level/eqf",
{
en:"the codes of `level` are EQF-1 to EQF-8, and no EQF level is stated",
fr:"les codes de `level` vont de EQF-1 \xE0 EQF-8, et aucun niveau CEC n\u2019est indiqu\xE9"
},
{en:"write `level: { eqf: 6 }`",fr:"\xE9crire `level: { eqf: 6 }`"}
)
}
];
const SKEW_MILLISECONDS=6e4;
const ESCO_ENTRY=/^http:\/\/data\.europa\.eu\/esco\/(?:skill|occupation)\/[0-9a-f-]{36}$/;
const rule=(e)=>cite({en:e,fr:e},true);
const INTEGRITY=[
{
id:"we-build.MC-IR-03",
name:{
en:"The award is dated between the end of the assessment and now",
fr:"La d\xE9livrance est dat\xE9e entre la fin de l\u2019\xE9valuation et maintenant"
},
severity:"error",
cites:/* @__PURE__ */rule("MC-IR-03"),
stage:"award",
reads:["/award/awardedOn","/award/activity"],
check:({award:e,now:n})=>{
const r=parseDateTime(e?.awardedOn??"");
const i=parseDateTime(e?.activity?.end??"");
const t=r!==void 0&&i!==void 0&&r<i;
const s=r!==void 0&&r>n+SKEW_MILLISECONDS;
return remarkWhen(
t||s,
"/award/awardedOn",
{
en:"the date lies in the future, or before the end of the assessment",
fr:"la date est dans le futur, ou avant la fin de l\u2019\xE9valuation"
},
{en:"correct `awardedOn` or `activity`",fr:"corriger `awardedOn` ou `activity`"}
);
}
},
{
id:"we-build.MC-IR-04",
name:{en:"A grade has its scheme",fr:"Une note a son bar\xE8me"},
severity:"warning",
cites:/* @__PURE__ */rule("MC-IR-04"),
stage:"award",
reads:["/award/results","/assessments"],
check:({definition:{assessments:e=[]},award:n})=>(n?.results??[]).flatMap(
({assessment:r,value:i},t)=>remarkWhen(
i!==void 0&&e.find(({id:s})=>s===r)?.grading===void 0,
`/award/results/${t}/value`,
{
en:"a grade is given for an assessment without grading scheme",
fr:"une note est donn\xE9e pour une \xE9valuation sans bar\xE8me"
},
{
en:"add the scheme: `grading: { kind: score, minimum: 0, maximum: 20 }`",
fr:"ajouter le bar\xE8me : `grading: { kind: score, minimum: 0, maximum: 20 }`"
}
)
)
},
{
id:"we-build.MC-IR-05",
name:{
en:"ESCO references are IRIs of ESCO",
fr:"Les r\xE9f\xE9rences ESCO sont des IRI d\u2019ESCO"
},
severity:"warning",
cites:/* @__PURE__ */rule("MC-IR-05"),
stage:"definition",
reads:["/outcomes","/alignments"],
*check({definition:{outcomes:e=[],alignments:n=[]} }){
const r=[
...n.map((i,t)=>[`/alignments/${t}/url`,i]),
...e.flatMap(
(i,t)=>(i.alignments??[]).map(
(s,o)=>[`/outcomes/${t}/alignments/${o}/url`,s]
)
)
];
for(const[i,{framework:t,url:s}]of r)
yield*remarkWhen(
t==="ESCO"&&!ESCO_ENTRY.test(s),
i,
{
en:"this is not the IRI of an ESCO entry",
fr:"ceci n\u2019est pas l\u2019IRI d\u2019une entr\xE9e ESCO"
},
{
en:"copy the IRI from ESCO: `http://data.europa.eu/esco/skill/\u2026`",
fr:"copier l\u2019IRI depuis ESCO : `http://data.europa.eu/esco/skill/\u2026`"
}
);
}
},
{
id:"we-build.MC-IR-06",
name:{en:"The workload is above zero",fr:"La charge de travail est sup\xE9rieure \xE0 z\xE9ro"},
severity:"error",
cites:/* @__PURE__ */rule("MC-IR-06"),
stage:"definition",
reads:["/workload"],
check:({definition:{workload:e={} } })=>["ects","hours"].flatMap(
(n)=>remarkWhen(
e[n]===0,
`/workload/${n}`,
{en:"a workload of zero is no workload",fr:"une charge nulle n\u2019en est pas une"},
{en:`correct or leave out \`${n}\``,fr:`corriger ou retirer \`${n}\``}
)
)
},
{
id:"we-build.MC-IR-07",
name:{en:"What is stackable names its target",fr:"Ce qui est empilable nomme sa cible"},
severity:"warning",
cites:/* @__PURE__ */rule("MC-IR-07"),
stage:"definition",
reads:["/stackability"],
check:({definition:{stackability:e} })=>remarkWhen(
e?.kind==="stackable"&&(e.towards??[]).length===0,
"/stackability/towards",
{
en:"the claim `partOfQualification` has no source",
fr:"le champ `partOfQualification` n\u2019a pas de source"
},
{
en:"name the larger award: `towards: [{ title: { en: \u2026 }, relation: contributes-to }]`",
fr:"nommer la certification vis\xE9e : `towards: [{ title: { fr: \u2026 }, relation: contributes-to }]`"
}
)
},
{
id:"we-build.MC-IR-08",
name:{
en:"Who assures quality fits how it is assured",
fr:"Qui assure la qualit\xE9 va avec la mani\xE8re de l\u2019assurer"
},
severity:"error",
cites:/* @__PURE__ */rule("MC-IR-08"),
stage:"definition",
reads:["/qualityAssurance","/awardingBodies"],
check:({definition:{qualityAssurance:e=[],awardingBodies:n=[]} })=>e.flatMap(
({type:r,body:i},t)=>remarkWhen(
/\/snb\/accreditation\/(?:003293d2ce|e57dddfcf3)$/.test(String(r))&&i?.id!==void 0&&n.some(({id:s})=>s===i.id),
`/qualityAssurance/${t}/body`,
{
en:"a licence is given by somebody else than the body that holds it",
fr:"une habilitation est donn\xE9e par un autre que l\u2019organisme qui la d\xE9tient"
},
{
en:"name who gave it as `body`, or choose `institutional-quality-assurance`",
fr:"nommer dans `body` qui l\u2019a donn\xE9e, ou choisir `institutional-quality-assurance`"
}
)
)
}
];
const weBuild=/* @__PURE__ */(()=>extendFramework(councilRecommendation2022,{
id:"we-build",
title:RULEBOOK,
cites:cite({en:"as a whole",fr:"dans son ensemble"},true),
requirements:[...CLAIMS,...INTEGRITY],
forPeople:[
{
id:"we-build.MC-IR-02",
question:{
en:"Where a date of birth is added in the encoding, does it lie in the past? (MC-IR-02; awards here hold none)",
fr:"Si une date de naissance est ajout\xE9e \xE0 l\u2019encodage, est-elle pass\xE9e ? (MC-IR-02 ; les d\xE9livrances n\u2019en contiennent pas)"
},
cites:cite({en:"MC-IR-02",fr:"MC-IR-02"},true)
},
{
id:"we-build.MC-IR-09",
question:{
en:"Does selective disclosure reveal only what is needed? (MC-IR-09; a matter of the SD-JWT, not of the data)",
fr:"La divulgation s\xE9lective ne r\xE9v\xE8le-t-elle que le n\xE9cessaire ? (MC-IR-09 ; affaire du SD-JWT, non des donn\xE9es)"
},
cites:cite({en:"MC-IR-09",fr:"MC-IR-09"},true)
}
]
}))();
const FRAMEWORKS=[
councilRecommendation2022,
microbol,
digitalFcu,
universite360,
surfEdubadges,
weBuild,
trustedMicrocredential
];

export{FRAMEWORKS as F,digitalFcu as d,extendFramework as e,findFramework as f,microbol as m,surfEdubadges as s,trustedMicrocredential as t,universite360 as u,weBuild as w};
//# sourceMappingURL=catalogue.js.map

import{l as loadLanguages}from'./languages.js';
import{au as loadFieldsOfStudy,n as findConcept,A as ASSESSMENT_TYPES,G as countryName,w as MODES,L as LEARNING_SETTINGS}from'./foundation.js';
import{n as numberIn,P as PURPOSE_NAMES}from'./wording.js';
import{Q as QF_EHEA_CYCLES}from'./cycles.js';
async function loadNames(){
const[e,n]=await Promise.all([loadLanguages(),loadFieldsOfStudy()]);
const t=(r,i,s)=>findConcept(r,i)?.label[s];
return{
field:(r,i)=>t(n,r,i)??r,
language:(r,i)=>{
const[s=r,...a]=r.split("-");
const c=t(e,r,i);
if(c!==void 0)return c;
const u=t(e,s,i);
return u===void 0?r:`${u} (${a.join("-")})`;
}
};
}
const LABELS={
several:{en:"Micro-certifications",fr:"Micro-certifications"},
describedBy:{
en:"Micro-certification described by",
fr:"Micro-certification d\xE9crite par"
},
all:{en:"All micro-certifications",fr:"Toutes les micro-certifications"},
skip:{en:"Skip to the content",fr:"Aller au contenu"},
languages:{en:"Languages of this page",fr:"Langues de cette page"},
glance:{en:"At a glance",fr:"En bref"},
outcomes:{en:"Learning outcomes",fr:"Acquis d\u2019apprentissage"},
ability:{
en:"What holders know, understand and are able to do:",
fr:"Ce que les titulaires savent, comprennent et sont capables de faire :"
},
workload:{en:"Notional workload",fr:"Charge de travail th\xE9orique"},
activity:{en:"Activity",fr:"Activit\xE9"},
hoursColumn:{en:"Hours",fr:"Heures"},
total:{en:"In all",fr:"En tout"},
credits:{en:"ECTS credits",fr:"cr\xE9dits ECTS"},
credit:{en:"ECTS credit",fr:"cr\xE9dit ECTS"},
hours:{en:"hours",fr:"heures"},
hour:{en:"hour",fr:"heure"},
level:{en:"Level",fr:"Niveau"},
eqf:{en:"EQF level",fr:"niveau CEC"},
eqfInFull:{
en:"European Qualifications Framework",
fr:"Cadre europ\xE9en des certifications"
},
notApplicable:{en:"none applies",fr:"sans objet"},
assessment:{en:"Type of assessment",fr:"Type d\u2019\xE9valuation"},
mode:{en:"Mode",fr:"Modalit\xE9"},
supervision:{
en:"Supervision and identity verification",
fr:"Supervision et v\xE9rification de l\u2019identit\xE9"
},
grading:{en:"Grading",fr:"Notation"},
toPass:{en:"To pass",fr:"Pour r\xE9ussir"},
assesses:{en:"Outcomes assessed",fr:"Acquis \xE9valu\xE9s"},
participation:{en:"Form of participation",fr:"Forme de participation"},
quality:{en:"Type of quality assurance",fr:"Type d\u2019assurance qualit\xE9"},
body:{en:"Body",fr:"Organisme"},
reference:{en:"Decision, report or register",fr:"D\xE9cision, rapport ou registre"},
prerequisites:{en:"Prerequisites",fr:"Pr\xE9requis"},
none:{en:"None.",fr:"Aucun."},
requires:{en:"These awards are needed:",fr:"Ces certifications sont exig\xE9es :"},
stackability:{
en:"Integration and stackability",
fr:"Int\xE9gration et empilement"
},
part:{en:"part",fr:"partie"},
carvedOut:{en:"Part of",fr:"Issue de"},
furtherInformation:{en:"Further information",fr:"Informations compl\xE9mentaires"},
alignments:{en:"Links to other frameworks",fr:"Liens avec d\u2019autres r\xE9f\xE9rentiels"},
website:{en:"Web page of the training",fr:"Page web de la formation"},
awardingBody:{en:"Awarding body",fr:"Organisme de d\xE9livrance"},
instruction:{en:"Languages",fr:"Langues"},
fields:{en:"Field of study",fr:"Domaine d\u2019\xE9tudes"},
purposes:{en:"Purpose",fr:"Finalit\xE9"},
validity:{en:"Validity of an award",fr:"Validit\xE9 d\u2019une d\xE9livrance"},
forGood:{en:"without end date",fr:"sans date de fin"},
forSoftware:{en:"Data for software",fr:"Donn\xE9es pour logiciels"},
identifier:{en:"Identifier",fr:"Identifiant"},
version:{en:"Version",fr:"Version"},
openBadge:{
en:"The same as an Open Badges 3.0 achievement (JSON)",
fr:"La m\xEAme chose en \xAB achievement \xBB Open Badges 3.0 (JSON)"
},
issuer:{en:"Issuer",fr:"\xC9metteur"},
file:{en:"File",fr:"Fichier"},
files:{en:"Files",fr:"Fichiers"},
published:{en:"Published here for verifiers",fr:"Publi\xE9 ici pour v\xE9rifier"},
nothingYet:{
en:"No micro-certification is described here yet.",
fr:"Aucune micro-certification n\u2019est encore d\xE9crite ici."
},
descriptionOnly:{
en:"This page is the issuer\u2019s own description, arranged by the European standard elements for micro-credentials (Council Recommendation 2022/C 243/02, Annex I). It is not an award, and it does not say what an award is worth for study or work.",
fr:"Cette page est la description qu\u2019en donne l\u2019\xE9metteur, ordonn\xE9e selon les \xE9l\xE9ments standard europ\xE9ens des microcertifications (recommandation du Conseil 2022/C 243/02, annexe I). Ce n\u2019est pas une d\xE9livrance, et elle ne dit pas ce que vaut une d\xE9livrance pour \xE9tudier ou travailler."
},
indexIntro:{
en:"Short trainings and the certifications they end in, as the issuer describes them. Each page lists the European standard elements that are stated.",
fr:"Des formations courtes et les certifications auxquelles elles m\xE8nent, telles que l\u2019\xE9metteur les d\xE9crit. Chaque page pr\xE9sente les \xE9l\xE9ments standard europ\xE9ens renseign\xE9s."
}
};
const OUTCOME_KIND_NAMES={
knowledge:{en:"Knowledge",fr:"Savoir"},
skill:{en:"Skill",fr:"Aptitude"}
};
const ACTIVITY_NAMES={
contact:{en:"Contact hours",fr:"Heures en pr\xE9sence"},
online:{en:"Online",fr:"En ligne"},
"self-study":{en:"Self-study",fr:"Travail personnel"},
"work-based":{en:"Work-based learning",fr:"En situation de travail"},
project:{en:"Project",fr:"Projet"},
assessment:{en:"Assessment",fr:"\xC9valuation"}
};
const GRADING_NAMES={
score:{en:"Points",fr:"Points"},
percent:{en:"Percent",fr:"Pourcentage"},
grade:{en:"Grades",fr:"Mentions"},
"pass-fail":{en:"Passed or failed",fr:"R\xE9ussi ou non"}
};
const STACKABILITY_SENTENCES={
"stand-alone":{
en:"It stands alone.",
fr:"Elle se suffit \xE0 elle-m\xEAme."
},
integrated:{
en:"It is part of a larger award.",
fr:"Elle est int\xE9gr\xE9e \xE0 une certification plus large."
},
stackable:{
en:"It can be stacked towards a larger award.",
fr:"Elle est empilable vers une certification plus large."
}
};
const RELATION_NAMES={
"contributes-to":{en:"Counts towards",fr:"Compte pour"},
validates:{en:"Validates in",fr:"Valide dans"}
};
const MADE=/* @__PURE__ */new WeakSet();
function html(e,...n){
let t=e[0]??"";
for(const[r,i]of n.entries())
t+=`${markupOf(i)}${e[r+1]??""}`;
return trusted(t);
}
function trusted(e){
const n=Object.freeze({markup:e});
MADE.add(n);
return n;
}
function joined(e,n){
const[t,...r]=e;
return html`${t}${r.map((i)=>html`${n}${i}`)}`;
}
function markupOf(e){
if(e===void 0)return"";
if(typeof e==="string")return escaped(e);
if(typeof e==="number")return String(e);
if("markup"in e){
if(!MADE.has(e))throw new TypeError("html: only what html`\u2026` made is HTML");
return e.markup;
}
return e.map(markupOf).join("");
}
const ENTITIES={
"&":"&amp;",
"<":"&lt;",
">":"&gt;",
'"':"&quot;",
"'":"&#39;",
"\r":"&#13;",
"\0":"\uFFFD"
};
function escaped(e){
return e.toWellFormed().replaceAll(/[&<>"'\r\0]/g,(n)=>ENTITIES[n]??"");
}
function factsOf(e,n,t){
const{awardingBodies:r,assessments:i,languages:s,fieldsOfStudy:a,purposes:c,validity:u}=e;
const{locale:d}=n;
const f=i?.map(({type:o})=>n.concept(ASSESSMENT_TYPES,o));
return[
[LABELS.awardingBody,each(r,(o)=>organisation(o,n),html`<br>`)],
[LABELS.workload,workload(e,n)],
[LABELS.level,level(e.level,n)],
[LABELS.participation,participation(e,n)],
[LABELS.assessment,each(distinct(f),(o)=>o)],
[LABELS.instruction,each(s,(o)=>html`${t.language(o,d)}`)],
[LABELS.fields,each(a,(o)=>html`${t.field(o,d)}`)],
[LABELS.purposes,each(c,(o)=>html`${PURPOSE_NAMES[o][d]}`)],
[LABELS.validity,validityText(u,n)]
];
}
function factList(e,{ours:n}){
const t=e.filter(([,r])=>r!==void 0);
return html`<dl>${t.map(
([r,i])=>html`
<div><dt>${n(r)}</dt><dd>${i}</dd></div>`
)}
</dl>`;
}
function workload({workload:e},n){
if(e===void 0)return void 0;
return each(amounts(e,n),([t,r])=>html`${t} ${r}`,BETWEEN);
}
function amounts({ects:e,hours:n},{locale:t,ours:r}){
const i=(s,a,c)=>s===void 0?[]:[[numberIn(s,t),r(isOne(s,t)?a:c)]];
return[
...i(e,LABELS.credit,LABELS.credits),
...i(n,LABELS.hour,LABELS.hours)
];
}
function isOne(e,n){
return n==="fr"?e<2:e===1;
}
function level(e,n){
const{ours:t,said:r,link:i}=n;
if(e===void 0)return void 0;
if("notApplicable"in e)
return html`${t(LABELS.notApplicable)} (${r(e.notApplicable)})`;
const{eqf:s,cycle:a,national:c=[]}=e;
const u=html`<abbr title="${t(LABELS.eqfInFull)}">${t(LABELS.eqf)}</abbr> ${s}`;
const d=a&&findConcept(QF_EHEA_CYCLES,a)?.label[n.locale];
const f=[
...s===void 0?[]:[u],
...d===void 0?[]:[html`${d}`],
...c.map(({framework:o,level:E,url:l})=>{
const p=html`${r(o)} <bdi>${E}</bdi>`;
return l===void 0?p:i(l,p);
})
];
return each(f,(o)=>o,BETWEEN);
}
function participation(e,n){
if(e.participation===void 0)return void 0;
const{modes:t,setting:r}=e.participation;
const i=t.map((a)=>n.concept(MODES,a));
const s=r===void 0?i:[...i,n.concept(LEARNING_SETTINGS,r)];
return each(s,(a)=>a);
}
function organisation(e,{said:n,link:t,locale:r}){
const{name:i,website:s,region:a,country:c}=e;
const u=s===void 0?n(i):t(s,n(i));
const d=[a,c&&countryName(c,r)].filter(Boolean).join(", ");
return d===""?u:html`${u} <span class="place"><bdi>${d}</bdi></span>`;
}
function validityText(e,{locale:n,ours:t,said:r}){
if(e===void 0)return html`${t(LABELS.forGood)}`;
const i=html`${periodText(e.period,n)}`;
return e.reason===void 0?i:html`${i} (${r(e.reason)})`;
}
const PERIODS={
Y:{en:["year","years"],fr:["an","ans"]},
M:{en:["month","months"],fr:["mois","mois"]},
D:{en:["day","days"],fr:["jour","jours"]}
};
function periodText(e,n){
const t=[...e.matchAll(/(\d+)([YMD])/g)].map(([,r="",i=""])=>{
const s=PERIODS[i]?.[n][isOne(Number(r),n)?0:1]??"";
return`${Number(r)} ${s}`;
});
return t.join(", ");
}
const BETWEEN=html`&nbsp;&middot; `;
function each(e,n,t=", "){
return e===void 0||e.length===0?void 0:joined(e.map(n),t);
}
function distinct(e){
return e?.filter(
({markup:n},t)=>e.findIndex((r)=>r.markup===n)===t
);
}
function wordsIn(e){
const n=(t)=>{
const[r,i]=wordsOf(t,e);
return isOf(e,r)?html`<bdi>${i}</bdi>`:html`<bdi lang="${r}">${i}</bdi>`;
};
return{
locale:e,
said:n,
ours:(t)=>t[e],
plain:(t)=>wordsOf(t,e)[1],
concept:(t,r)=>{
if(typeof r!=="string")return n(r);
return html`<bdi>${findConcept(t,r)?.label[e]??r}</bdi>`;
},
link:(t,r)=>isWebAddress(t)?html`<a href="${t}" rel="noopener">${r}</a>`:r
};
}
function isWebAddress(e){
return/^https?:\/\/[^/\\]/i.test(e)&&URL.canParse(e);
}
function wordsOf(e,n){
const t=Object.keys(e);
const r=t.find((s)=>isOf(n,s))??t[0]??n;
const i=Object.hasOwn(e,n)?n:r;
return[i,e[i]??""];
}
function isOf(e,n){
return n===e||n.startsWith(`${e}-`);
}
export{ACTIVITY_NAMES as A,BETWEEN as B,GRADING_NAMES as G,LABELS as L,OUTCOME_KIND_NAMES as O,RELATION_NAMES as R,STACKABILITY_SENTENCES as S,amounts as a,factsOf as b,workload as c,loadNames as d,wordsOf as e,factList as f,isOf as g,html as h,isWebAddress as i,joined as j,level as l,organisation as o,periodText as p,trusted as t,wordsIn as w};
//# sourceMappingURL=words.js.map

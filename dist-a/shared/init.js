import{h as compact,n as findConcept,A as ASSESSMENT_TYPES,S as SUPERVISION,w as MODES,L as LEARNING_SETTINGS,x as ACCREDITATION_TYPES,M as MicrocertError,am as LOCALES,aA as isLocale,ak as printable,g as isMicrocertError}from'./foundation.js';
import{c as checkMicroCertification,a as councilRecommendation2022}from'./issuing.js';
import{Q as QF_EHEA_CYCLES}from'./cycles.js';
import{s as shortened}from'./render-conformity.js';
import{k as wrapText,c as styleFor,b as assertWritable,E as EXIT,w as writeWhole,e as readDocument}from'./terminal.js';
import{stringify}from'yaml';
import{F as FRAMEWORKS,f as findFramework}from'./catalogue.js';
import{access}from'node:fs/promises';
import{join,dirname,resolve,relative,sep}from'node:path';
import{d as describedElements}from'./described-elements.js';
import{m as defineMicroCertification}from'./everyday.js';
const FIRST_VERSION="1";
function answerTo(e,n){
return e[n]?.[0];
}
function definitionOf(e,n){
const t=(o)=>answerTo(e,o);
const i=(o)=>({[n]:o});
const r=(o)=>{
const a=t(o);
return a===void 0?void 0:i(a);
};
return compact({
id:t("id"),
title:r("title"),
description:r("description"),
awardingBodies:someOf([
ifAny({name:r("body")??{},country:t("country")},e,[
"body",
"country"
])
]),
outcomes:e.outcome?.map(i),
workload:ifAny({ects:numberIn(t("ects")),hours:numberIn(t("hours"))},e,[
"ects",
"hours"
]),
level:ifAny({eqf:numberIn(t("eqf")),cycle:t("cycle")},e,["eqf","cycle"]),
assessments:e.assessment?.map(
(o)=>compact({type:o,supervision:t("supervision"),assesses:"all"})
),
participation:ifAny({modes:e.mode,setting:t("setting")},e,["mode"]),
qualityAssurance:e.quality?.map((o)=>({type:o})),
prerequisites:prerequisitesOf(t("prerequisites"),i),
stackability:ifAny(
{
kind:t("stackability"),
towards:e.towards?.map((o)=>({
title:i(o),
relation:"contributes-to"
}))
},
e,
["stackability"]
)
});
}
function ifAny(e,n,t){
return t.some((i)=>n[i]!==void 0)?compact(e):void 0;
}
function someOf(e){
const n=e.filter((t)=>t!==void 0);
return n.length>0?n:void 0;
}
function numberIn(e){
if(e===void 0||!/^\d{1,9}(?:[.,]\d{1,9})?$/.test(e))return e;
return Number(e.replace(",","."));
}
function prerequisitesOf(e,n){
if(e===void 0)return void 0;
return isNone(e)?"none":{text:n(e)};
}
function isNone(e){
return/^(?:none|aucun|aucune)$/i.test(e.trim());
}
function lookOver({name:e,pointer:n},t,i){
const{[e]:r,...o}=t;
const a=new Set(findingsOf({...PLACED,...o},i).map(keyOf));
return findingsOf({...PLACED,...t},i).filter(
(s)=>!a.has(keyOf(s))&&s.severity!=="info"&&(isFormal(s)?isAt(s.pointer,n):s.pointer===n)
);
}
const PLACED={id:["urn:x-begun:1"],title:["\u2026"],body:["\u2026"]};
function reportOn(e,{locale:n,framework:t,clock:i}){
return checkMicroCertification(definitionOf(e,n),{framework:t,clock:i});
}
function findingsOf(e,n){
return reportOn(e,n).checks.flatMap(({findings:t})=>t);
}
function keyOf({code:e,pointer:n,message:t}){
return`${e} ${n} ${t.en}`;
}
function isFormal({code:e}){
return/^(shape|vocabulary|definition)\./.test(e);
}
function isAt(e,n){
return e===n||e.startsWith(`${n}/`);
}
function choicesOf({scheme:e,choices:n}){
return n??e?.concepts??[];
}
function codeMeant(e,n,{numbered:t}){
const i=choicesOf(e);
const r=t&&/^\d{1,2}$/.test(n)?i[Number(n)-1]:void 0;
const o=r??(e.scheme&&findConcept(e.scheme,n));
if(o!==void 0)return o.code;
const a=n.toLowerCase();
const s=({code:c,label:u})=>[c,u.en,u.fr].some((l)=>l.toLowerCase()===a);
return i.find(s)?.code??n;
}
const STACKABILITY=[
{code:"stand-alone",label:{en:"stands alone",fr:"autonome"} },
{
code:"integrated",
label:{en:"part of a larger award",fr:"int\xE9gr\xE9e \xE0 une certification plus large"}
},
{
code:"stackable",
label:{
en:"counts towards a larger award",
fr:"empilable vers une certification plus large"
}
}
];
const QUESTIONS=[
{
name:"title",
pointer:"/title",
value:"TEXT",
text:{en:"Title",fr:"Intitul\xE9"},
example:{en:"Soil health",fr:"Sant\xE9 des sols"}
},
{
name:"id",
pointer:"/id",
value:"IRI",
text:{
en:"Address that names the definition for good",
fr:"Adresse qui nomme la d\xE9finition pour de bon"
},
example:{
en:"https://univ.example/micro/soil-health",
fr:"https://univ.example/micro/sante-des-sols"
}
},
{
name:"description",
pointer:"/description",
value:"TEXT",
text:{
en:"What it is about, in a few sentences",
fr:"De quoi il s\u2019agit, en quelques phrases"
},
example:{
en:"How to read the health of a soil in the field.",
fr:"Lire la sant\xE9 d\u2019un sol sur le terrain."
}
},
{
name:"body",
pointer:"/awardingBodies/0/name",
value:"TEXT",
text:{en:"Name of the awarding body",fr:"Nom de l\u2019organisme de d\xE9livrance"},
example:{en:"University of Example",fr:"Universit\xE9 Exemple"}
},
{
name:"country",
pointer:"/awardingBodies/0/country",
value:"CODE",
text:{
en:"Country of the awarding body, two capital letters",
fr:"Pays de l\u2019organisme, deux lettres majuscules"
},
example:{en:"FR",fr:"FR"}
},
{
name:"outcome",
several:true,
pointer:"/outcomes",
value:"TEXT",
text:{
en:"Learning outcome: what the learner will know, understand or be able to do",
fr:"Acquis d\u2019apprentissage : ce que l\u2019apprenant saura, comprendra ou pourra faire"
},
example:{en:"Reads a soil profile",fr:"Lit un profil de sol"}
},
{
name:"hours",
pointer:"/workload/hours",
value:"NUMBER",
text:{
en:"Workload of a learner in hours",
fr:"Charge de travail d\u2019un apprenant en heures"
},
example:{en:"25",fr:"25"}
},
{
name:"ects",
pointer:"/workload/ects",
value:"NUMBER",
text:{en:"ECTS credits (fractions allowed)",fr:"Cr\xE9dits ECTS (fractions permises)"},
example:{en:"1",fr:"1"}
},
{
name:"eqf",
pointer:"/level/eqf",
value:"1-8",
text:{
en:"Level of the European Qualifications Framework (EQF), 1 to 8",
fr:"Niveau du cadre europ\xE9en des certifications (CEC), de 1 \xE0 8"
},
example:{en:"6",fr:"6"}
},
{
name:"cycle",
pointer:"/level/cycle",
value:"CYCLE",
text:{
en:"Cycle of the European Higher Education Area",
fr:"Cycle de l\u2019espace europ\xE9en de l\u2019enseignement sup\xE9rieur"
},
choices:QF_EHEA_CYCLES.concepts
},
{
name:"assessment",
several:true,
pointer:"/assessments",
value:"TYPE",
text:{en:"Type of assessment",fr:"Type d\u2019\xE9valuation"},
scheme:ASSESSMENT_TYPES
},
{
name:"supervision",
pointer:"/assessments/0/supervision",
value:"CODE",
text:{
en:"Supervision and identity verification during the assessment",
fr:"Surveillance et v\xE9rification d\u2019identit\xE9 pendant l\u2019\xE9valuation"
},
scheme:SUPERVISION,
needs:"assessment"
},
{
name:"mode",
several:true,
pointer:"/participation/modes",
value:"MODE",
text:{en:"Form of participation",fr:"Forme de participation"},
scheme:MODES
},
{
name:"setting",
pointer:"/participation/setting",
value:"CODE",
text:{en:"Learning setting",fr:"Cadre d\u2019apprentissage"},
scheme:LEARNING_SETTINGS,
needs:"mode"
},
{
name:"quality",
several:true,
pointer:"/qualityAssurance",
value:"TYPE",
text:{en:"Quality assurance behind it",fr:"Assurance qualit\xE9 qui la fonde"},
scheme:ACCREDITATION_TYPES
},
{
name:"prerequisites",
pointer:"/prerequisites",
value:"TEXT",
text:{
en:"What is needed to enrol, or: none",
fr:"Ce qu\u2019il faut pour s\u2019inscrire, ou : none (aucun)"
},
example:{en:"none",fr:"none"}
},
{
name:"stackability",
pointer:"/stackability/kind",
value:"KIND",
text:{en:"Relation to larger awards",fr:"Rapport aux certifications plus larges"},
choices:STACKABILITY
},
{
name:"towards",
several:true,
pointer:"/stackability/towards",
value:"TEXT",
text:{
en:"Larger award it leads towards",
fr:"Certification plus large \xE0 laquelle elle m\xE8ne"
},
example:{
en:"University diploma in agroecology",
fr:"Dipl\xF4me d\u2019universit\xE9 Agro\xE9cologie"
},
needs:"stackability"
}
];
const ANSWER_OPTIONS=/* @__PURE__ */Object.fromEntries(
/* @__PURE__ */QUESTIONS.map((e)=>[e.name,optionFor(e)])
);
function optionFor(e){
const{several:n,value:t,text:i,example:r}=e;
const[o]=choicesOf(e);
const a=o===void 0?void 0:{en:o.code,fr:o.code};
const s=r??a;
const c=n?{en:", repeatable",fr:", r\xE9p\xE9table"}:{en:"",fr:""};
const u=(l)=>`${lowerFirst(i[l])}${c[l]}${s&&t!=="TEXT"?` (${s[l]})`:""}`;
return{
type:"string",
value:t,
...n&&{multiple:true},
text:{en:u("en"),fr:u("fr")}
};
}
function lowerFirst(e){
return/* @__PURE__ */new RegExp("^[A-Z][a-z\xE9\u2019]","").test(e)?`${e.charAt(0).toLowerCase()}${e.slice(1)}`:e;
}
function givenAnswerOptions({options:e}){
return QUESTIONS.map(({name:n})=>n).filter((n)=>e(n).length>0);
}
function answersFromOptions(e,n){
let t={};
for(const i of QUESTIONS){
const{name:r,needs:o}=i;
const a=e.options(r).map((c)=>codeMeant(i,c.trim(),{numbered:false}));
if(a.length===0)continue;
if(o!==void 0&&t[o]===void 0)throw usage(r,goesWith(o));
t={...t,[r]:[...new Set(a)]};
const s=lookOver(i,t,n).find(isFault);
if(s!==void 0)throw usage(r,reasonOf(s));
}
return t;
}
function isFault({severity:e}){
return e==="error";
}
function usage(e,n){
return new MicrocertError("ERR_USAGE",{
hint:{en:`--${e}: ${n.en}`,fr:`--${e} : ${n.fr}`}
});
}
function goesWith(e){
return{en:`goes with --${e}`,fr:`va avec --${e}`};
}
function reasonOf({message:e,hint:n}){
if(n===void 0)return e;
return{en:`${e.en}; ${n.en}`,fr:`${e.fr} ; ${n.fr}`};
}
function quoted(e){
return stringify(e,{
defaultStringType:"QUOTE_DOUBLE",
lineWidth:0,
doubleQuotedMinMultiLineLength:Number.MAX_SAFE_INTEGER
}).trimEnd();
}
function codeOrQuoted(e){
return/^[a-z][a-z]{3,}(?:-[a-z]+)*$/.test(e)&&!/^(?:true|false|null)$/.test(e)?e:quoted(e);
}
function numberOrQuoted(e){
return typeof e==="number"?String(e):quoted(e);
}
function inOneLanguage(e,n){
return`{ ${n}: ${quoted(e)} }`;
}
const CRITERIA={
en:"What is asked of the learner",
fr:"Ce qui est demand\xE9 \xE0 l\u2019apprenant"
};
const OR_IDS={
en:"or a list of outcome ids",
fr:"ou une liste d\u2019identifiants d\u2019acquis"
};
const LARGER={
en:"University diploma in agroecology",
fr:"Dipl\xF4me d\u2019universit\xE9 Agro\xE9cologie"
};
function assessmentSection(e,n){
const t=answerTo(e,"supervision");
const i=`    assesses: all               # ${OR_IDS[n]}`;
const r=e.assessment?.flatMap((o)=>[
`  - type: ${codeOrQuoted(o)}`,
t===void 0?"    # supervision: supervised-with-id-verification":`    supervision: ${codeOrQuoted(t)}`,
`    # criteria: { ${n}: ${CRITERIA[n]} }`,
i
]);
return{
locale:n,
lines:r&&["assessments:",...r],
example:[
"assessments:",
"  - type: written-examination   # oral-examination, practical-assessment, project-work, portfolio, \u2026",
"    supervision: supervised-with-id-verification",
`    criteria: { ${n}: ${CRITERIA[n]} }`,
i
]
};
}
function stackabilitySection(e,n){
const t=answerTo(e,"stackability");
const i=(e.towards??[]).flatMap((a)=>[
`    - title: ${inOneLanguage(a,n)}`,
"      relation: contributes-to  # validates"
]);
const r=[
"  towards:",
`    - title: { ${n}: ${LARGER[n]} }`,
"      relation: contributes-to  # validates",
"      ects: 1"
];
const o=()=>{
if(i.length>0)return["  towards:",...i];
return t==="stand-alone"?[]:r.map((a)=>`  #${a.slice(1)}`);
};
return{
locale:n,
lines:t===void 0?void 0:["stackability:",`  kind: ${codeOrQuoted(t)}`,...o()],
example:[
"stackability:",
"  kind: stackable               # stand-alone, integrated",
...r
]
};
}
function section({locale:e,about:n,lines:t,example:i}){
const r=t??i.map((o)=>`# ${o}`);
return[...n?[`# ${n[e]}`]:[],...r].join("\n");
}
function definitionTemplate(e){
const{locale:n,answers:t,checkLine:i,schemaLine:r}=e;
const o=(u)=>u[n];
const a=definitionOf(t,n);
const s=(u)=>answerTo(t,u);
const c=[
`${r}
# ${o({en:"Definition of a micro-certification.",fr:"D\xE9finition d\u2019une micro-certification."})}
# ${o({en:"Check it with:",fr:"La contr\xF4ler :"})} ${i}`,
`# ${o({en:"Absolute address that names the definition for good.",fr:"Adresse absolue qui nomme la d\xE9finition pour de bon."})}
${filledIn("id: ",s("id"),o(ID_EXAMPLE))}
version: ${quoted(FIRST_VERSION)}`,
`# ${o({en:"One text per language.",fr:"Un texte par langue."})}
title:
${filledIn(`  ${n}: `,s("title"),o({en:"Soil health",fr:"Sant\xE9 des sols"}))}
${section(descriptionSection(s("description"),n))}`,
section(bodySection(s("body"),s("country"),n)),
`languages: [${n}]`,
section({
...{locale:n,about:OUTCOMES},
lines:t.outcome&&[
"outcomes:",
...t.outcome.map((u)=>`  - ${inOneLanguage(u,n)}`)
],
example:[
"outcomes:",
"  - id: diagnose",
`    statement: { ${n}: ${o({en:"Reads a soil profile",fr:"Lit un profil de sol"})} }`
]
}),
section(workloadSection(a,n)),
section(levelSection(a,n)),
section(assessmentSection(t,n)),
section(participationSection(t,n)),
section({
locale:n,
lines:t.quality&&[
"qualityAssurance:",
...t.quality.flatMap((u)=>[
`  - type: ${codeOrQuoted(u)}`,
...MORE_ON_QUALITY
])
],
example:[
"qualityAssurance:",
"  - type: institutional-quality-assurance   # program-quality-assurance, \u2026",
`    title: { ${n}: ESG 2015 }`
]
}),
section(prerequisitesSection(a,n)),
section(stackabilitySection(t,n))
];
return`${c.join("\n\n")}
`;
}
const ID_EXAMPLE={
en:"https://univ.example/micro/soil-health",
fr:"https://univ.example/micro/sante-des-sols"
};
const OUTCOMES={
en:"What the learner will know, understand and be able to do.",
fr:"Ce que l\u2019apprenant saura, comprendra et pourra faire."
};
const MORE_ON_QUALITY=["    # title: { en: ESG 2015 }"];
function filledIn(e,n,t){
return n===void 0?`${`${e}""`.padEnd(32)}  # ${t}`:`${e}${quoted(n)}`;
}
function descriptionSection(e,n){
const t={
en:"What it is about, in a few sentences.",
fr:"De quoi il s\u2019agit, en quelques phrases."
};
return{
locale:n,
lines:e===void 0?void 0:["description:",`  ${n}: ${quoted(e)}`],
example:["description:",`  ${n}: ${t[n]}`]
};
}
function bodySection(e,n,t){
const i={en:"University of Example",fr:"Universit\xE9 Exemple"};
const r=e!==void 0||n!==void 0;
return{
locale:t,
lines:r?[
"awardingBodies:",
e===void 0?`  - name: { ${t}: "" }          # ${i[t]}`:`  - name: ${inOneLanguage(e,t)}`,
n===void 0?"    # country: FR":`    country: ${quoted(n)}`
]:void 0,
example:["awardingBodies:",`  - name: { ${t}: ${i[t]} }`,"    country: FR"]
};
}
function workloadSection({workload:e},n){
const t=Object.entries(e??{}).map(
([i,r])=>`${i}: ${numberOrQuoted(r)}`
);
return{
locale:n,
about:{
en:"ECTS (fractions allowed), hours, or both.",
fr:"ECTS (fractions permises), heures, ou les deux."
},
lines:t.length>0?[`workload: { ${t.join(", ")} }`]:void 0,
example:["workload: { ects: 1, hours: 25 }"]
};
}
function levelSection({level:e},n){
const t=Object.entries(e??{}).map(
([i,r])=>`${i}: ${typeof r==="number"?r:codeOrQuoted(String(r))}`
);
return{
locale:n,
about:{
en:"EQF 1 to 8 and cycle (short, first, second, third), or: { notApplicable: { en: reason } }",
fr:"CEC 1 \xE0 8 et cycle (short, first, second, third), ou : { notApplicable: { fr: raison } }"
},
lines:t.length>0?[`level: { ${t.join(", ")} }`]:void 0,
example:["level: { eqf: 6, cycle: first }"]
};
}
function participationSection({mode:e,setting:n},t){
const[i]=n??[];
return{
locale:t,
lines:e&&[
"participation:",
`  modes: [${e.map(codeOrQuoted).join(", ")}]`,
i===void 0?"  # setting: formal             # non-formal":`  setting: ${codeOrQuoted(i)}`
],
example:[
"participation:",
"  modes: [online]               # presential, blended, workbased, \u2026",
"  setting: formal               # non-formal"
]
};
}
function prerequisitesSection({prerequisites:e},n){
const t={en:"or",fr:"ou"};
const i=()=>{
if(e===void 0)return void 0;
if(e==="none"||!("text"in e))return["prerequisites: none"];
return["prerequisites:",`  text: ${inOneLanguage(e.text[n]??"",n)}`];
};
return{
locale:n,
lines:i(),
example:[`prerequisites: none             # ${t[n]} { text: { ${n}: \u2026 } }`]
};
}
class LeftEarly extends Error{
}
async function nextLine({person:e},n){
const t=await e.ask(n);
if(t===void 0)throw new LeftEarly();
return t.trim();
}
async function askLocale(e,n){
const t={en:"English",fr:"fran\xE7ais"};
const{io:i,style:r}=e;
i.out(`${r.strong("Language / Langue")}
`);
i.out(LOCALES.map((o)=>`  ${o}  ${t[o]}
`).join(""));
for(; ;){
const o=(await nextLine(e,`[${n}] > `)).toLowerCase()||n;
const a=LOCALES.find((s)=>t[s].toLowerCase()===o)??o;
if(isLocale(a))return a;
i.out(`  ${r.bad("\u2718")} ${LOCALES.join(", ")}
`);
}
}
async function askFramework(e,n,t){
const{io:i,style:r}=e;
const o={en:"Framework it is to follow",fr:"Cadre qu\u2019elle doit suivre"};
i.out(`
${r.strong(o[n])}
`);
i.out(
choiceList(
FRAMEWORKS.map(({id:a,title:s})=>({code:a,label:s})),
n,
r
)
);
for(; ;){
const a=await nextLine(e,`[${t.id}] > `)||t.id;
const s=/^[1-9]$/.test(a)?FRAMEWORKS[Number(a)-1]:void 0;
const c=s??FRAMEWORKS.find(({id:l})=>l===a.toLowerCase());
if(c!==void 0)return c;
const u={en:"choose one of the list",fr:"choisir dans la liste"};
i.out(`  ${r.bad("\u2718")} ${u[n]}
`);
}
}
function welcome({io:e,style:n},t){
const i={
en:"Enter skips a question: it then stands in the file as a comment with an example. Ctrl-C writes nothing.",
fr:"Entr\xE9e passe une question : elle reste alors en commentaire dans le fichier, avec un exemple. Ctrl-C n\u2019\xE9crit rien."
};
e.out(`
${n.faint(wrapText(i[t],""))}
`);
}
async function interview(e,n,t){
let i=n;
for(const r of QUESTIONS){
const{name:o,needs:a}=r;
const s=a!==void 0&&i[a]===void 0;
if(i[o]!==void 0||s)continue;
putQuestion(r,e,t);
const c=await askFor(r,i,e,t);
if(c.length>0)i={...i,[o]:c};
}
return i;
}
function putQuestion(e,{io:n,style:t},{locale:i}){
const r={
en:" (one a line, Enter ends)",
fr:" (une r\xE9ponse par ligne, Entr\xE9e termine)"
};
const o=e.text[i];
n.out(`
${t.strong(o)}${e.several?t.faint(r[i]):""}
`);
const a={en:"for example:",fr:"par exemple :"};
if(e.example)n.out(`  ${t.faint(`${a[i]} ${e.example[i]}`)}
`);
n.out(choiceList(choicesOf(e),i,t));
}
function choiceList(e,n,t){
const i=Math.max(0,...e.map(({code:r})=>r.length));
return e.map(({code:r,label:o},a)=>{
const s=`${String(a+1).padStart(4)}  ${r.padEnd(i)}  `;
return`${s}${t.faint(wrapText(o[n]," ".repeat(s.length),90))}
`;
}).join("");
}
async function askFor(e,n,t,i){
const r=[];
for(; ;){
const o=await nextLine(t,"> ");
if(o==="")return r;
const a=codeMeant(e,o,{numbered:true});
if(r.includes(a))continue;
const s={...n,[e.name]:[...r,a]};
const c=lookOver(e,s,i);
for(const u of c)t.io.out(remark(u,t.style,i));
if(c.some(({severity:u})=>u==="error"))continue;
r.push(a);
if(!e.several)return r;
}
}
function remark({severity:e,message:n,hint:t},i,{locale:r}){
const o=e==="error"?i.bad("\u2718"):i.doubt("!");
const a=`  ${o} ${wrapText(printable(n[r]),"    ")}
`;
return t===void 0?a:`${a}    \u2192 ${wrapText(printable(t[r]),"      ")}
`;
}
async function schemaLine(e,n,t){
const i=join("node_modules","microcert","schemas",`${n}.schema.json`);
const r=dirname(resolve(e));
for(let a=r; ;a=dirname(a)){
const s=await isThere(join(a,i));
if(s)return modeline(relative(r,join(a,i)));
if(a===dirname(a))break;
}
const o={
en:"Editors complete this file where microcert is installed (npm install microcert), by a first line of",
fr:"Les \xE9diteurs compl\xE8tent ce fichier l\xE0 o\xF9 microcert est install\xE9 (npm install microcert), avec en premi\xE8re ligne"
};
return`# ${o[t]}
#   ${modeline(i)}`;
}
function modeline(e){
const n=e.split(sep).join("/");
return`# yaml-language-server: $schema=${n.startsWith(".")?n:`./${n}`}`;
}
async function isThere(e){
return access(e).then(
()=>true,
()=>false
);
}
async function draftDefinition(e,n,t){
const i=findFramework(n.option("framework")??"")??councilRecommendation2022;
const r={locale:n.locale,framework:i,clock:t.clock};
const o=answersFromOptions(n,r);
const a=t.person!==void 0&&!n.flag("no-input");
const s=a?await ask(o,r,n,t):{answers:o,around:r};
return s&&draftOf(e,s.answers,s.around);
}
async function ask(e,n,{option:t},i){
const r=await i.person?.();
if(r===void 0)return{answers:e,around:n};
const o={person:r,io:i,style:styleFor(i.colours)};
let a=n.locale;
try{
if(t("lang")===void 0)a=await askLocale(o,a);
welcome(o,a);
const s=t("framework")===void 0?await askFramework(o,a,n.framework):n.framework;
const c={...n,locale:a,framework:s};
const u=await interview(o,e,c);
i.out("\n");
return{answers:u,around:c};
}catch(s){
if(!(s instanceof LeftEarly))throw s;
i.err(`
${NOTHING_WRITTEN[a]}
`);
return void 0;
}finally{
r.leave();
}
}
const NOTHING_WRITTEN={en:"Nothing is written.",fr:"Rien n\u2019est \xE9crit."};
async function draftOf(e,n,t){
const{locale:i,framework:r}=t;
const o=r===councilRecommendation2022;
const a=`microcert check ${e}${o?"":` --framework ${r.id}`}`;
const s=definitionTemplate({
...{locale:i,answers:n},
checkLine:commentLine(a),
schemaLine:await schemaLine(e,"micro-certification",i)
});
return{text:s,locale:i,notes:[leftNote(n,t)],next:a};
}
function commentLine(e){
return e.replace(/* @__PURE__ */new RegExp("\\p{Cc}","gu")," ");
}
function leftNote(e,n){
const{locale:t,framework:i}=n;
const r=leftToFillIn(e,n,i);
const o=r.map((a)=>a[t]).join(", ");
if(r.length===0)return COMPLETE[t];
return{en:`Left to fill in: ${o}.`,fr:`Reste \xE0 compl\xE9ter : ${o}.`}[t];
}
const COMPLETE={
en:"Every mandatory element is begun; comments show what can be added.",
fr:"Chaque \xE9l\xE9ment obligatoire est commenc\xE9 ; les commentaires montrent ce qui peut s\u2019ajouter."
};
function leftToFillIn(e,n,t){
const{missing:i,notLookedAt:r}=describedElements(reportOn(e,n),t);
const o=/* @__PURE__ */new Set([...i,...r]);
const a=t.elements.filter(({key:s})=>o.has(s)).map(({name:s})=>shortened(s));
return e.id===void 0?[IDENTIFIER,...a]:a;
}
const IDENTIFIER={en:"Address (id)",fr:"Adresse (id)"};
function awardTemplate(e){
const n=(t)=>t[e];
return`# ${n({en:"One learner\u2019s award of a micro-certification.",fr:"La d\xE9livrance d\u2019une micro-certification \xE0 un apprenant."})}

# ${n({en:"Who earned it: a DID of the learner, or hashed identifiers.",fr:"Qui l\u2019a obtenue : un DID de l\u2019apprenant, ou des identifiants hach\xE9s."})}
learner:
  id: ""                          # did:key:z6Mk\u2026
  # ${n({en:"The name in clear, only where a reader needs it.",fr:"Le nom en clair, seulement si un lecteur en a besoin."})}
  # name: ""
  # identifiers:
  #   - { type: emailAddress, hash: sha256$\u2026, salt: \u2026 }   # ${n({en:"made by hashIdentifier() of microcert/model",fr:"fait par hashIdentifier() de microcert/model"})}

# ${n({en:"Day of the award, or instant with time zone: 2026-07-01T14:00:00+02:00",fr:"Jour de la d\xE9livrance, ou instant avec fuseau : 2026-07-01T14:00:00+02:00"})}
awardedOn: ""                     # 2026-07-01

# activity: { start: 2026-05-04, end: 2026-06-26 }

# ${n({en:"One result for each assessment, under the id that the definition gives it.",fr:"Un r\xE9sultat par \xE9valuation, sous l\u2019identifiant que lui donne la d\xE9finition."})}
# results:
#   - { assessment: assessment-1, value: "14.5", status: Completed }

# creditsEarned: 1

# evidence:
#   - { id: https://\u2026, name: ${n({en:"Portfolio",fr:"Portfolio"})}, genre: portfolio }

# ${n({en:"Where its status is told: a place that no other award has, drawn at random.",fr:"O\xF9 son statut est indiqu\xE9 : une place qu\u2019aucune autre d\xE9livrance n\u2019a, tir\xE9e au hasard."})}
# status:
#   - { purpose: revocation, list: https://univ.example/status/1, index: 94567 }
`;
}
function issuerTemplate(e){
const n=(t)=>t[e];
return`# ${n({en:"Who signs.",fr:"Qui signe."})}

# ${n({en:"The id that microcert keygen tells: did:web:\u2026 for a university with a web site, or did:key:\u2026",fr:"L\u2019identifiant que donne microcert keygen : did:web:\u2026 pour une universit\xE9 qui a un site, ou did:key:\u2026"})}
id: ""                            # did:web:univ.example
name: ""                          # ${n({en:"University of Example",fr:"Universit\xE9 Exemple"})}

# country: FR
# region: Occitanie
# website: https://univ.example
# ${n({en:"An office, never a person.",fr:"Un service, jamais une personne."})}
# email: formation@univ.example
# identifiers:
#   - { type: ext:UAI, value: "" }
`;
}
const KINDS=["definition","award","issuer","cohort"];
const DEFAULT_FILES={
definition:"micro-certification.yaml",
award:"award.yaml",
issuer:"issuer.yaml",
cohort:"cohort.csv"
};
const init=/* @__PURE__ */(()=>({
name:"init",
operands:"[FILE]",
count:{least:0,most:1},
options:{
kind:{
type:"string",
value:KINDS.join("|"),
choices:KINDS,
text:{
en:"what to write: a definition (default), an award, the profile of an issuer, or the table of a cohort",
fr:"quoi \xE9crire : une d\xE9finition (par d\xE9faut), une d\xE9livrance, le profil d\u2019un \xE9metteur ou le tableau d\u2019une cohorte"
}
},
definition:{
type:"string",
value:"FILE",
text:{
en:"with --kind cohort: the definition, whose assessments are columns (default micro-certification.yaml)",
fr:"avec --kind cohort : la d\xE9finition, dont les \xE9valuations sont des colonnes (par d\xE9faut micro-certification.yaml)"
}
},
...ANSWER_OPTIONS,
framework:{
type:"string",
value:"ID",
choices:FRAMEWORKS.map(({id:e})=>e),
text:{
en:`the framework it is to follow (${councilRecommendation2022.id})`,
fr:`le cadre qu\u2019elle doit suivre (${councilRecommendation2022.id})`
}
},
"no-input":{
type:"boolean",
text:{en:"ask nothing",fr:"ne rien demander"}
},
force:{
type:"boolean",
text:{en:"replace a file that exists",fr:"remplacer un fichier existant"}
}
},
examples:[
{
line:"microcert init soil-health.yaml",
text:{
en:"asks, at a terminal; Enter skips a question",
fr:"interroge, au terminal ; Entr\xE9e passe une question"
}
},
{
line:'microcert init soil-health.yaml --no-input --title "Soil health" --hours 25 --mode online',
text:{
en:"in a pipeline: what is not given is left to fill in",
fr:"dans une cha\xEEne CI : ce qui n\u2019est pas donn\xE9 reste \xE0 compl\xE9ter"
}
},
{
line:"microcert init --kind award",
text:{
en:"an award to fill in: award.yaml",
fr:"une d\xE9livrance \xE0 compl\xE9ter : award.yaml"
}
},
{
line:"microcert init jury.csv --kind cohort --definition soil-health.yaml",
text:{
en:"a table for a jury, to be opened in a spreadsheet and saved as CSV again",
fr:"un tableau pour un jury, \xE0 ouvrir dans un tableur et \xE0 enregistrer de nouveau en CSV"
}
},
{
line:"microcert init --lang fr",
text:{en:"with comments in French",fr:"avec des commentaires en fran\xE7ais"}
}
],
run:runInit
}))();
async function runInit(e,n){
const{files:t,option:i,flag:r}=e;
const o=i("kind")??"definition";
const a=t[0]??DEFAULT_FILES[o];
const s=r("force");
await assertWritable([a],{replace:s});
if(o!=="cohort"&&i("definition")!==void 0)
throw new MicrocertError("ERR_USAGE",{hint:COHORT_ONLY});
const c=o==="definition"?await draftDefinition(a,e,n):await draftOther(o,a,e,n);
if(c===void 0)return EXIT.usage;
await writeWhole({path:a,text:c.text,replace:s});
const u=styleFor(n.colours);
const l=(d)=>d[c.locale];
n.out(
`${u.good("\u2714")} ${l({en:`${a} is written.`,fr:`${a} est \xE9crit.`})}
`+c.notes.map((d)=>`  ${wrapText(d,"    ")}
`).join("")+`  ${l({en:"Next:",fr:"Ensuite :"})} ${c.next}
`
);
return EXIT.good;
}
async function draftOther(e,n,t,i){
const{locale:r}=t;
const[o]=givenAnswerOptions(t);
if(o!==void 0)throw new MicrocertError("ERR_USAGE",{hint:definitionOnly(o)});
if(e==="cohort")return draftCohort(n,t,i);
const a=await schemaLine(n,e==="issuer"?"issuer-profile":"award",r);
const s=e==="issuer"?issuerTemplate:awardTemplate;
const c=`microcert check micro-certification.yaml --${e} ${n}`;
return{text:`${a}
${s(r)}`,locale:r,notes:[FILL_IN[r]],next:c};
}
async function draftCohort(e,{option:n,locale:t},i){
const r=n("definition")??DEFAULT_FILES.definition;
const{value:o}=await readDocument(r,i).catch((s)=>{
const c=n("definition")!==void 0||!isMicrocertError(s);
throw c?s:new MicrocertError("ERR_USAGE",{hint:DEFINITION_NEEDED});
});
const{cohortTemplate:a}=await import("./cohort-template.js");
return{
text:a(defineMicroCertification(o),t),
locale:t,
notes:[COHORT_NOTE[t]],
next:`microcert issue ${r} --learners ${e} --issuer issuer.yaml --dry-run`
};
}
const COHORT_NOTE={
en:"A row for each learner, who is known by learnerId, or by emailHash and emailSalt. The row that is there shows what goes where: replace it. Columns that stay empty may be taken out; save it as CSV (UTF-8).",
fr:"Une ligne par apprenant, connu par son DID, ou par l\u2019empreinte de son courriel et le sel. La ligne pr\xE9sente montre ce qui va o\xF9 : la remplacer. Les colonnes qui restent vides peuvent \xEAtre retir\xE9es ; enregistrer en CSV (UTF-8)."
};
const DEFINITION_NEEDED={
en:"add --definition FILE: its assessments are columns of the cohort",
fr:"ajouter --definition FICHIER : ses \xE9valuations sont des colonnes de la cohorte"
};
const COHORT_ONLY={
en:"--definition belongs to --kind cohort",
fr:"--definition va avec --kind cohort"
};
const FILL_IN={en:"It is to be filled in.",fr:"Il est \xE0 compl\xE9ter."};
function definitionOnly(e){
return{
en:`--${e} belongs to --kind definition`,
fr:`--${e} va avec --kind definition`
};
}
export{init};
//# sourceMappingURL=init.js.map

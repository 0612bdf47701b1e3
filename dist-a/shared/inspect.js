import{r as readEndorsement}from'./read-endorsement.js';
import{G as countryName,n as findConcept,A as ASSESSMENT_TYPES,S as SUPERVISION,w as MODES,x as ACCREDITATION_TYPES,au as loadFieldsOfStudy,s as stringMember,m as memberOf,g as isMicrocertError,b as asList,ak as printable}from'./foundation.js';
import{h as associationsIn,k as partsOf,s as subjectOf,a as roleOf}from'./receiving.js';
import{F as FORMAT_OPTION,m as errorAsJson,E as EXIT,c as styleFor}from'./terminal.js';
import{c as credentialIn}from'./credential-in.js';
import{a as describeAward,d as dateText}from'./describe-award.js';
import{n as numberIn,P as PURPOSE_NAMES}from'./wording.js';
import{au as textIn}from'./everyday.js';
import{isEndorsement,describeEndorsement,describeEndorsements}from'./describe-endorsements.js';
import{f as fromOpenBadge}from'./from-open-badge.js';
import{r as reasonUnreadable}from'./reason-unreadable.js';
import{r as readCredential}from'./taken-out.js';
function describeDefinition(e,n){
const t=(a)=>a===void 0?"":textIn(a,n);
const r=(a,m)=>conceptName(a,m,n);
const{
title:s,
description:o,
awardingBodies:f=[],
outcomes:i=[],
assessments:u=[],
qualityAssurance:c=[]
}=e;
return[
[{en:"Title",fr:"Intitul\xE9"},t(s)],
[{en:"Description",fr:"Description"},t(o)],
...f.map(
({name:a,country:m})=>[
{en:"Awarding body",fr:"Organisme de d\xE9livrance"},
[t(a),m&&countryName(m,n)].filter(Boolean).join(", ")
]
),
...i.map(({statement:a})=>[{en:"Outcome",fr:"Acquis"},t(a)]),
[{en:"Workload",fr:"Charge de travail"},workloadText(e,n)],
[{en:"Level",fr:"Niveau"},levelText(e,n)],
...u.map(
({type:a,supervision:m})=>[
{en:"Assessment",fr:"\xC9valuation"},
[r(ASSESSMENT_TYPES,a),m&&r(SUPERVISION,m)].filter(Boolean).join(", ")
]
),
[
{en:"Participation",fr:"Participation"},
(e.participation?.modes??[]).map((a)=>r(MODES,a)).join(", ")
],
...c.map(
({type:a,title:m})=>[
{en:"Quality assurance",fr:"Assurance qualit\xE9"},
[r(ACCREDITATION_TYPES,a),t(m)].filter(Boolean).join(" \u2014 ")
]
),
[{en:"Prerequisites",fr:"Pr\xE9requis"},prerequisitesText(e,n)],
[{en:"Stackability",fr:"Empilabilit\xE9"},stackabilityText(e,n)],
[{en:"Languages",fr:"Langues"},languagesText(e,n)]
];
}
function prerequisitesText({prerequisites:e},n){
if(e===void 0)return"";
if("none"in e)return{en:"none",fr:"aucun"}[n];
return textIn(e.text,n);
}
function languagesText({languages:e=[]},n){
const t=new Intl.DisplayNames(n,{type:"language"});
return e.map((r)=>t.of(r)??r).join(", ");
}
function conceptName(e,n,t){
if(typeof n!=="string")return textIn(n,t);
return findConcept(e,n)?.label[t]??n;
}
function workloadText({workload:e={} },n){
const{ects:t,hours:r}=e;
const s=[
t===void 0?"":`${numberIn(t,n)} ECTS`,
r===void 0?"":`${numberIn(r,n)} h`
];
return s.filter(Boolean).join(", ");
}
function levelText({level:e},n){
if(e===void 0)return"";
if("notApplicable"in e)return textIn(e.notApplicable,n);
const{eqf:t,cycle:r,national:s=[]}=e;
const o={en:"EQF",fr:"CEC"};
const f={
en:`${r} cycle`,
fr:r===void 0?"":CYCLES_FR[r]
};
return[
t===void 0?"":`${o[n]} ${t}`,
r===void 0?"":f[n],
...s.map(({framework:i,level:u})=>`${textIn(i,n)} ${u}`)
].filter(Boolean).join(", ");
}
const CYCLES_FR={
short:"cycle court",
first:"premier cycle",
second:"deuxi\xE8me cycle",
third:"troisi\xE8me cycle"
};
function stackabilityText({stackability:e},n){
if(e===void 0)return"";
const t={
"stand-alone":{en:"stand-alone",fr:"autonome"},
integrated:{en:"integrated",fr:"int\xE9gr\xE9e"},
stackable:{en:"stackable",fr:"empilable"}
};
const r=(e.towards??[]).map(({title:o})=>textIn(o,n)).join(", ");
const s=t[e.kind][n];
return r===""?s:`${s} \u2192 ${r}`;
}
async function describeLinks(e,n){
const{alignments:t=[],outcomes:r=[],purposes:s=[],furtherInformation:o=[]}=e;
const f=[...t,...r.flatMap((i)=>i.alignments??[])];
return[
[
{en:"Purpose",fr:"Finalit\xE9"},
s.map((i)=>PURPOSE_NAMES[i][n]).join(", ")
],
[{en:"Field of study",fr:"Domaine d\u2019\xE9tudes"},await fieldsText(e,n)],
...f.map(
(i)=>[{en:"Linked to",fr:"Lien"},alignmentText(i,n)]
),
...o.map(
({text:i,url:u})=>[
{en:"To know more",fr:"Pour en savoir plus"},
[i&&textIn(i,n),u].filter(Boolean).join(" \xB7 ")
]
),
[{en:"Web page",fr:"Page web"},e.website??""],
[{en:"Version",fr:"Version"},e.version??""]
];
}
async function fieldsText({fieldsOfStudy:e=[]},n){
if(e.length===0)return"";
const t=await loadFieldsOfStudy();
return e.map((r)=>findConcept(t,r)?.label[n]??r).join(", ");
}
function alignmentText({framework:e,code:n,title:t,url:r},s){
return[textIn(t,s),[e,n].filter(Boolean).join(" "),r].join(" \xB7 ");
}
function describeRecord(e,n){
const t=achievementNames(e);
const r=(o)=>t.get(o)??o;
const s=memberOf(e,"partial");
return[
[{en:"Record",fr:"Relev\xE9"},stringMember(e,"name")??""],
[{en:"Issuer",fr:"\xC9metteur"},issuerText(e)],
[{en:"Learner",fr:"Apprenant"},learnerText(e)],
[EXTENT,(s===true?SELECTION:WHOLE)[n]],
...partsOf(e,"verifiableCredential").map(
({value:o})=>[{en:"Holds",fr:"Contient"},credentialText(o)]
),
...associationsIn(e).map(
({type:o,source:f,target:i})=>[
{en:"Association",fr:"Association"},
`${r(f)} \u2014 ${ASSOCIATIONS[o][n]} \u2014 ${r(i)}`
]
)
];
}
function recordAsJson(e){
return{
record:{
name:stringMember(e,"name"),
partial:memberOf(e,"partial"),
issuer:memberOf(e,"issuer"),
subject:stringMember(subjectOf(e),"id")
},
credentials:partsOf(e,"verifiableCredential").map(({value:n,pointer:t})=>({
pointer:t,
...readingOf$1(n)
})),
achievements:partsOf(e,"achievement").map(({value:n})=>n),
associations:associationsIn(e).map(({pointer:n,...t})=>t)
};
}
function readingOf$1(e){
try{
const{origins:n,...t}=fromOpenBadge(e);
return t;
}catch(n){
if(!isMicrocertError(n))throw n;
return{error:{code:n.code,message:n.text} };
}
}
function achievementNames(e){
return new Map(
partsOf(e,"achievement").flatMap(({value:n})=>{
const[t,r]=[stringMember(n,"id"),stringMember(n,"name")];
return t===void 0||r===void 0?[]:[[t,r]];
})
);
}
function issuerText(e){
const n=memberOf(e,"issuer");
const t=stringMember(n,"id")??stringMember(e,"issuer");
return[stringMember(n,"name"),t].filter(Boolean).join(" \u2014 ");
}
function learnerText(e){
const n=subjectOf(e);
const t=asList(memberOf(n,"identifier")).find(
(r)=>stringMember(r,"identityType")==="name"
);
return[stringMember(t,"identityHash"),stringMember(n,"id")].filter(Boolean).join(" \u2014 ");
}
function credentialText(e){
if(typeof e==="string")return"JWT";
return[
stringMember(e,"name")??stringMember(e,"id"),
issuerText(e)
].filter(Boolean).join(" \u2014 ");
}
const EXTENT={en:"Extent",fr:"\xC9tendue"};
const SELECTION={en:"a selection",fr:"une s\xE9lection"};
const WHOLE={
en:"everything that the issuer knew of this learner",
fr:"tout ce que l\u2019\xE9metteur savait de cet apprenant"
};
const ASSOCIATIONS={
exactMatchOf:{en:"is the same as",fr:"est identique \xE0"},
isChildOf:{en:"is under",fr:"rel\xE8ve de"},
isParentOf:{en:"is above",fr:"comprend"},
isPartOf:{en:"is part of",fr:"fait partie de"},
isPeerOf:{en:"stands beside",fr:"est au m\xEAme niveau que"},
isRelatedTo:{en:"is related to",fr:"est li\xE9 \xE0"},
precedes:{en:"comes before",fr:"pr\xE9c\xE8de"},
replacedBy:{en:"is replaced by",fr:"est remplac\xE9 par"}
};
const inspect={
name:"inspect",
operands:"FILE|-",
count:{least:1,most:1},
options:{format:FORMAT_OPTION},
examples:[
{line:"microcert inspect badge.json",text:{en:"what it says",fr:"ce qu\u2019il dit"} },
{
line:"microcert inspect badge.json --format json",
text:{
en:"definition, award and issuer, for a program",
fr:"d\xE9finition, d\xE9livrance et \xE9metteur, pour un programme"
}
}
],
run:runInspect
};
async function runInspect({files:e,option:n,locale:t,say:r},s){
const[o="-"]=e;
const f=await readable(o,s);
if(f instanceof Error){
if(n("format")!=="json")throw f;
s.out(`${JSON.stringify({file:o,error:errorAsJson(f)},null,2)}
`);
return EXIT.usage;
}
const i=credentialIn(f.bytes)??{};
const u=n("format")==="json";
const c=(d)=>{
s.out(`${JSON.stringify(d,null,2)}
`);
return EXIT.good;
};
if(isEndorsement(i)&&u)return c(readEndorsement(i)??{});
const a=roleOf(i)==="record";
if(u){
const d=a?recordAsJson(i):readingOf(i,f);
return c({...d,...plainMembers(i)});
}
const{rows:m,findings:p}=await describe(i,f,t);
show([...m,...proofRows(i)],p,{locale:t,say:r},s);
return EXIT.good;
}
async function describe(e,n,t){
if(isEndorsement(e))return{rows:describeEndorsement(e),findings:[]};
if(roleOf(e)==="record")
return{rows:describeRecord(e,t),findings:n.notes};
return await describeBadge(e,n,t);
}
function proofRows(e){
return[
...asList(memberOf(e,"proof")).map(
(n)=>[{en:"Proof",fr:"Preuve"},proofText(n)]
),
[{en:"Credential",fr:"Justificatif"},stringMember(e,"id")??""]
];
}
function show(e,n,{locale:t,say:r},s){
const o=styleFor(s.colours);
const f=Math.max(...e.map(([c])=>c[t].length));
const i=e.filter(([,c])=>c!=="").map(([c,a])=>`  ${o.faint(c[t].padEnd(f))}  ${printable(a)}`);
const u=n.map(
({message:c,pointer:a})=>`  ${o.doubt("!")} ${printable(c[t])} ${o.faint(printable(a))}`
);
s.out([...i,...u,"",o.faint(r(NOT_VERIFIED)),""].join("\n"));
}
function readingOf(e,{notes:n}){
const{origins:t,...r}=fromOpenBadge(e);
return{...r,findings:[...n,...r.findings]};
}
function plainMembers(e){
return Object.fromEntries(
["validFrom","validUntil","credentialStatus","proof"].flatMap((n)=>{
const t=memberOf(e,n);
return t===void 0?[]:[[n,t]];
})
);
}
async function describeBadge(e,n,t){
const r=readingOf(e,n);
const{definition:s,award:o,issuer:f,findings:i}=r;
const u=[
[{en:"Issuer",fr:"\xC9metteur"},[f?.name,f?.id].filter(Boolean).join(" \u2014 ")],
...o===void 0?[]:describeAward(o,s,t),
[{en:"Valid from",fr:"Valable \xE0 partir du"},dateText(memberOf(e,"validFrom"))],
[{en:"Valid until",fr:"Valable jusqu\u2019au"},dateText(memberOf(e,"validUntil"))],
...describeDefinition(s,t),
...await describeLinks(s,t),
...describeEndorsements(r,t)
];
return{rows:u,findings:i};
}
async function readable(e,n){
try{
const t=await readCredential(e,n);
return reasonUnreadable(t.bytes,e)??t;
}catch(t){
if(isMicrocertError(t)&&t.code.startsWith("ERR_CARRIER_"))return t;
throw t;
}
}
function proofText(e){
const n=stringMember(e,"cryptosuite")??stringMember(e,"type")??"?";
return[n,stringMember(e,"verificationMethod"),stringMember(e,"created")].filter(Boolean).join(" \xB7 ");
}
const NOT_VERIFIED={
en:"Nothing was verified: see microcert verify.",
fr:"Rien n\u2019a \xE9t\xE9 v\xE9rifi\xE9 : voir microcert verify."
};
export{inspect};
//# sourceMappingURL=inspect.js.map

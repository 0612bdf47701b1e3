import{b as asList,m as memberOf,i as isJsonObject,s as stringMember,a as appendPointer,M as MicrocertError,n as findConcept,A as ASSESSMENT_TYPES,w as MODES,S as SUPERVISION,h as compact,r as isDecimal,z as pointerTokens,C as deepFreeze,d as isCountryCode,g as isMicrocertError,k as eqfLevelOf,aj as byImportance}from'./foundation.js';
import{a2 as isAbsoluteIri,aW as isLanguageTag,bo as readList,bp as readOrigin,bq as readStackability,br as readLevel,bs as readWorkload,bt as readMember,bu as readConcept,bv as readEntry$1,bw as ofNames,bx as PURPOSE_NAMES,by as readQualityAssurance,bz as assessmentReader,bA as outcomeReader,bB as readOrganisation,bC as ofObject,bD as AWARD_TYPE,bE as readCredits,bi as partId,bj as isIdentifierType,f as readAward,r as readMicroCertification,m as defineMicroCertification,bk as webAddress,au as textIn,q as parseIssuerProfile,bF as RESULT_TYPES,bG as writeExtension,bH as MICRO_CREDENTIAL_TYPE,k as snapshotDocument}from'./everyday.js';
import{a as accept,b as asDoubt$1}from'./accept.js';
import{L as LEARNING_ACTIVITIES}from'./learning-activities.js';
const EHEA_COUNTRIES=" AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LI LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA ";
function isEheaCountry(e){
return/^[A-Z]{2}$/.test(e)&&EHEA_COUNTRIES.includes(` ${e} `);
}
function findParts(e){
const t=typesOf(e);
if(!Object.hasOwn(e,"credentialSubject")&&t.includes("Achievement")){
const a={subject:"",achievement:""};
return{document:e,subject:void 0,achievement:e,places:a};
}
const n=OTHER_KINDS.find(({type:a})=>t.includes(a));
if(n!==void 0)throw unreadable([refusal("/type",n.message)]);
const i=soleObject(e,"credentialSubject","");
const s=appendPointer(i.pointer,"achievement");
const r=[...t,...typesOf(i.node)].some((a)=>BADGE_TYPES.includes(a));
if(r&&memberOf(i.node,"achievement")===void 0)
return{
document:e,
subject:i.node,
achievement:{},
places:{subject:i.pointer,achievement:s}
};
const o=soleObject(i.node,"achievement",i.pointer);
return{
document:e,
subject:i.node,
achievement:o.node,
places:{subject:i.pointer,achievement:o.pointer}
};
}
function typesOf(e){
return asList(memberOf(e,"type")).filter((t)=>typeof t==="string");
}
function unreadable(e){
return new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{findings:e});
}
function refusal(e,t){
return{code:"open-badges.unreadable",severity:"error",pointer:e,message:t};
}
function soleObject(e,t,n){
const i=memberOf(e,t);
const s=appendPointer(n,t);
if(isJsonObject(i))return{node:i,pointer:s};
const r=Array.isArray(i)?i:[];
const[o]=r;
if(r.length===1&&isJsonObject(o))
return{node:o,pointer:appendPointer(s,0)};
throw unreadable([refusal(s,NOT_ONE_OBJECT)]);
}
function looksLikeOpenBadge(e){
const[t=null]=asList(memberOf(e,"credentialSubject"));
const n=isJsonObject(t)?typesOf(t):[];
const i=[...typesOf(e),...n].some((r)=>BADGE_TYPES.includes(r));
const s=asList(memberOf(e,"@context"));
return i||typesOf(e).includes("Achievement")||memberOf(t,"achievement")!==void 0||s.some((r)=>typeof r==="string"&&r.includes("/spec/ob/v3p0/"))||stringMember(e,"type")==="Assertion";
}
const BADGE_TYPES=[
"OpenBadgeCredential",
"AchievementCredential",
"AchievementSubject"
];
const NOT_ONE_OBJECT={
en:"exactly one object is expected here",
fr:"exactement un objet est attendu ici"
};
const OTHER_KINDS=[
{
type:"ClrCredential",
message:{
en:"this is a Comprehensive Learner Record, which holds several badges: hand in one of them",
fr:"c\u2019est un Comprehensive Learner Record, qui contient plusieurs badges : en donner un seul"
}
},
{
type:"EndorsementCredential",
message:{
en:"this is an endorsement: it says something about a badge, and holds none",
fr:"c\u2019est une recommandation (endorsement) : elle parle d\u2019un badge sans en contenir"
}
},
{
type:"EuropeanDigitalCredential",
message:{
en:"this is a European Digital Credential in the European Learning Model, not an Open Badge",
fr:"c\u2019est un titre num\xE9rique europ\xE9en au mod\xE8le europ\xE9en d\u2019apprentissage, pas un Open Badge"
}
},
{
type:"VerifiablePresentation",
message:{
en:"this is a presentation: hand in the credential that it holds",
fr:"c\u2019est une pr\xE9sentation : donner le justificatif qu\u2019elle contient"
}
},
{
type:"Assertion",
message:{
en:"this is an Open Badge of version 2, which is not read: ask for version 3.0",
fr:"c\u2019est un Open Badge de version 2, qui n\u2019est pas lu : demander la version 3.0"
}
}
];
function remark(e,t,n,i){
return{
code:`open-badges.${e}`,
severity:"warning",
pointer:t,
message:n,
...i&&{hint:i}
};
}
function note(e,t,n){
return{...remark(e,t,n),severity:"info"};
}
const UNIT_UNKNOWN={
en:"the badge gives a number of credits but not their unit: it is not taken for ECTS",
fr:"le badge donne un nombre de cr\xE9dits sans unit\xE9 : il n\u2019est pas pris pour des ECTS"
};
const NOTHING={input:{},sources:[],findings:[],looked:[]};
function placeOf({places:e},...t){
return appendPointer(e.achievement,...t);
}
function firstMember({achievement:e},t){
const n=t.find((s)=>memberOf(e,s)!==void 0);
const i=n===void 0?void 0:memberOf(e,n);
return n===void 0||i===void 0?void 0:{name:n,value:i};
}
function plainValue(e){
if(!isJsonObject(e))return e;
return memberOf(e,"@value")??stringMember(e,"id")??stringMember(e,"@id")??e;
}
function unusable(e){
return remark("not-read",e,UNUSABLE);
}
const UNUSABLE={
en:"this member was left out: it is not of the form that its makers describe",
fr:"ce membre a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9 : il n\u2019a pas la forme que ses auteurs d\xE9crivent"
};
const ASSESSMENT_VALUES={
scheme:ASSESSMENT_TYPES,
codes:{
"application of a skill":"practical-assessment",
"portfolio-assessment":"portfolio",
"project-assessment":"project-work"
},
literals:["testing","recognition of prior learning","issuer-defined"]
};
const PARTICIPATION_VALUES={
scheme:MODES,
codes:{"work experience":"workbased","on-site":"presential"},
literals:["onsite or blended","personalized learning activities","issuer-defined"]
};
function readValues(e,t,n){
const i=asList(memberOf(e.achievement,t));
return i.map((s,r)=>{
const o=placeOf(e,t,...i.length>1?[r]:[]);
const a=plainValue(s);
if(typeof a!=="string"||a.trim()==="")
return{value:null,findings:[unusable(o)]};
const c=conceptFor(words(a),n);
if(c!==void 0)return{value:c,findings:[]};
return literal(a.trim(),{table:n,language:e.language,pointer:o});
});
}
function literal(e,{table:t,language:n,pointer:i}){
const s=words(e);
if(isAbsoluteIri(e)&&s===e)return{value:e,findings:[]};
const r=findConcept(LEARNING_ACTIVITIES,s);
if(r!==void 0)
return{value:{...r.label},findings:[note("literal",i,AN_ACTIVITY)]};
const o=t.literals.includes(s.toLowerCase());
const a={[o?"en":n]:s};
return{value:a,findings:[note("literal",i,NO_CONCEPT$1)]};
}
function conceptFor(e,{scheme:t,codes:n}){
const i=e.toLowerCase();
const s=Object.hasOwn(n,i)?n[i]:void 0;
const r=findConcept(t,s??e)??findConcept(t,i);
return r?.uri;
}
const SURF_IRI=/^https:\/\/[a-z]+\.nl\/static\/obv3-glossary\.html#(?:assessment|participation|supervision)-type-(.+)$/;
function words(e){
const t=SURF_IRI.exec(e.trim())?.[1];
return t===void 0?e.trim():t.replaceAll("-"," ");
}
const NO_CONCEPT$1={
en:"the list of the Union has no concept for this value: it is kept as a word",
fr:"la liste de l\u2019Union n\u2019a pas de concept pour cette valeur : elle est gard\xE9e comme mot"
};
const AN_ACTIVITY={
en:"this is a learning activity, not a form of participation: it is kept as a word",
fr:"c\u2019est une activit\xE9 d\u2019apprentissage, pas une forme de participation : elle est gard\xE9e comme mot"
};
const SURF_VALUES={
"unsupervised with no identity verification":"unsupervised-without-id-verification",
"supervised with no identity verification":"supervised-without-id-verification",
"supervised online":"supervised-with-id-verification",
"onsite with identity verification":"supervised-with-id-verification",
"supervised online or onsite with identity verification":"supervised-with-id-verification"
};
const NAMES$2=["supervisionType","idVerificationMethod"];
function readSupervision(e){
const t=firstMember(e,NAMES$2);
const n=memberOf(e.achievement,"identityChecked");
const i=[...NAMES$2,"identityChecked"];
const s=placeOf(e,t?.name??"identityChecked");
const r=n===void 0||typeof n==="boolean"?[]:[unusable(placeOf(e,"identityChecked"))];
const o=typeof n==="boolean"?n:void 0;
if(t===void 0){
const d=o===void 0?void 0:CHECKED_ALONE[o?"yes":"no"];
return{value:d,pointer:s,findings:r,looked:i};
}
const{value:a,findings:c}=supervisionOf(t.value,{flag:o,pointer:s,source:e});
return{value:a,pointer:s,findings:[...r,...c],looked:i};
}
function supervisionOf(e,{flag:t,pointer:n,source:i}){
const s=plainValue(e);
if(typeof s!=="string"||s.trim()==="")
return{value:void 0,findings:[unusable(n)]};
const r=words(s);
const o=r.toLowerCase();
const a=Object.hasOwn(SURF_VALUES,o)?SURF_VALUES[o]:findConcept(SUPERVISION,r)?.code;
if(a===void 0){
if(isAbsoluteIri(r))return{value:r,findings:[]};
const d=WE_BUILD.includes(o)?"en":i.language;
return{value:{[d]:r},findings:[note("literal",n,NO_CONCEPT)]};
}
if(o==="supervised online"&&t===false)
return{value:"supervised-without-id-verification",findings:[]};
if(t===void 0||t===VERIFIED.has(a))return{value:a,findings:[]};
const c=placeOf(i,"identityChecked");
return{value:{en:r},findings:[remark("contradiction",c,CONTRADICTION$1)]};
}
const VERIFIED=/* @__PURE__ */new Set([
"supervised-with-id-verification",
"unsupervised-with-id-verification"
]);
const WE_BUILD=[
"proctored-online-exam",
"in-person-supervision",
"identity-verified-remote-exam",
"issuer-defined"
];
const CHECKED_ALONE={
yes:{en:"identity checked",fr:"identit\xE9 v\xE9rifi\xE9e"},
no:{en:"identity not checked",fr:"identit\xE9 non v\xE9rifi\xE9e"}
};
const NO_CONCEPT={
en:"the list of the Union has no concept for this value: it is kept as a word",
fr:"la liste de l\u2019Union n\u2019a pas de concept pour cette valeur : elle est gard\xE9e comme mot"
};
const CONTRADICTION$1={
en:"whether identity is checked contradicts the type of supervision, which is kept as a word",
fr:"la v\xE9rification de l\u2019identit\xE9 contredit le type de surveillance, qui est gard\xE9 comme mot"
};
const NAMES$1=["assessmentType","typeOfAssessment"];
function readForeignAssessments(e,t){
const n=firstMember(e,NAMES$1);
const i=n===void 0?[]:readValues(e,n.name,ASSESSMENT_VALUES);
const s=i.flatMap(({value:u})=>u===null?[]:[u]);
const r=readSupervision(e);
const o=assessmentsOf(t,s);
const a=r.value!==void 0&&o.length===0?[remark("not-read",r.pointer,NO_ASSESSMENT)]:[];
const c=o.map(
(u)=>compact({...u,supervision:r.value})
);
const d=[
...i.flatMap((u)=>u.findings),
...r.findings,
...a
];
const l=[...NAMES$1,...r.looked];
if(c.length===0)return{...NOTHING,findings:d,looked:l};
return{
input:{assessments:c},
sources:c.flatMap((u,f)=>[
...n!==void 0&&(s.length===1||f>=t.length)?[[`/assessments/${f}/type`,placeOf(e,n.name)]]:[],
[`/assessments/${f}/supervision`,r.pointer]
]),
findings:d,
looked:l
};
}
function assessmentsOf(e,t){
const[n]=t;
if(t.length===1&&n!==void 0&&e.length>0)
return e.map((s)=>({...s,type:n}));
const i=t.map((s,r)=>({id:`stated-${r+1}`,type:s}));
return[...e,...i].filter(isJsonObject);
}
const NO_ASSESSMENT={
en:"supervision was left out: the badge says nothing of an assessment that is supervised",
fr:"la surveillance a \xE9t\xE9 laiss\xE9e de c\xF4t\xE9 : le badge ne parle d\u2019aucune \xE9valuation surveill\xE9e"
};
function languageTag(e){
try{
const[t=""]=Intl.getCanonicalLocales(e.trim().replaceAll("_","-"));
return isLanguageTag(t)?t:void 0;
}catch{
return void 0;
}
}
function textsOf(e,t){
const n=/* @__PURE__ */new Map();
for(const[i,s]of textsIn(e,t)){
if(s.trim()!==""&&!n.has(i))n.set(i,s);
}
return n.size===0?void 0:Object.fromEntries(n);
}
function textsIn(e,t){
if(typeof e==="string")return[[t,e]];
if(Array.isArray(e))
return e.flatMap(
(s)=>Array.isArray(s)?[]:textsIn(s,t)
);
if(!isJsonObject(e))return[];
const n=memberOf(e,"@value");
const i=memberOf(e,"@language");
if(typeof n==="string")
return[[typeof i==="string"&&languageTag(i)||t,n]];
return Object.entries(e).flatMap(([s,r])=>{
const o=languageTag(s);
return o===void 0||typeof r!=="string"?[]:[[o,r]];
});
}
function readForeignParticipation(e){
const t=["participationType","formOfParticipation"];
const n=firstMember(e,t);
if(n===void 0)return NOTHING;
const i=readValues(e,n.name,PARTICIPATION_VALUES);
const s=i.flatMap(({value:r})=>r===null?[]:[r]);
return{
input:s.length===0?{}:{participation:{modes:s} },
sources:[["/participation",placeOf(e,n.name)]],
findings:i.flatMap(({findings:r})=>r),
looked:t
};
}
function readForeignOutcomes(e){
const t=["learningOutcomes","learningOutcome"];
const n=firstMember(e,t);
if(n===void 0)return NOTHING;
const i=asList(n.value).map((a,c)=>({
index:c,
statement:textsOf(a,e.language)??textsOf(titleOf(a),e.language)
}));
const s=i.filter(({statement:a})=>a!==void 0);
const r=i.filter(({statement:a})=>a===void 0);
const o=(a)=>placeOf(e,n.name,...Array.isArray(n.value)?[a]:[]);
return{
input:s.length===0?{}:{outcomes:s.map(({statement:a})=>({statement:a}))},
sources:s.map(({index:a},c)=>[`/outcomes/${c}`,o(a)]),
findings:r.map(({index:a})=>unusable(o(a))),
looked:t
};
}
function titleOf(e){
const t=["title","name","statement","description"];
return t.map((n)=>memberOf(e,n)).find((n)=>n!==void 0);
}
function readForeignLevel(e,t){
const n=memberOf(e.achievement,"level");
if(n===void 0)return NOTHING;
const i=plainValue(n);
const s=typeof i==="string"?/^EQF[- ]?([1-8])$/i.exec(i.trim())?.[1]:void 0;
const r=placeOf(e,"level");
if(s===void 0)return{...NOTHING,findings:[unusable(r)],looked:["level"]};
if(t!==void 0){
const o=t===Number(s)?[]:[remark("contradiction",r,ANOTHER_LEVEL$1)];
return{...NOTHING,findings:o,looked:["level"]};
}
return{
input:{level:{eqf:Number(s)} },
sources:[["/level/eqf",r]],
findings:[],
looked:["level"]
};
}
function readForeignAssurance(e,t){
const n="qualityAssurance";
const i=asList(memberOf(e.achievement,n));
const s=i.map((o)=>typeof o==="string"?words(o):"");
const r=s.filter((o)=>o!=="");
return{
input:r.length===0?{}:{qualityAssurance:r.map((o)=>({type:{en:o.replaceAll("-"," ")} }))},
sources:r.map(
(o,a)=>[`/qualityAssurance/${t+a}`,placeOf(e,n)]
),
findings:[
...r.length>0?[note("literal",placeOf(e,n),NO_EXACT_CONCEPT)]:[],
...r.length<s.length?[unusable(placeOf(e,n))]:[]
],
looked:[n]
};
}
function readForeignPrerequisites(e){
const t=["entryRequirements","entryRequirement"];
const n=firstMember(e,t);
if(n===void 0)return NOTHING;
const i=placeOf(e,n.name);
const s=textsOf(n.value,e.language);
if(s===void 0)return{...NOTHING,findings:[unusable(i)],looked:t};
return{
input:{prerequisites:{text:s} },
sources:[["/prerequisites",i]],
findings:[],
looked:t
};
}
function readForeignStacking(e){
const t=memberOf(e.achievement,"stackable");
const n=memberOf(e.achievement,"partOfQualification");
const i=["stackable","partOfQualification"];
const s=targetOf(e,n);
const r=[
...t===void 0||typeof t==="boolean"?[]:[unusable(placeOf(e,"stackable"))],
...n===void 0||s!==void 0?[]:[unusable(placeOf(e,"partOfQualification"))]
];
if(typeof t!=="boolean"&&s===void 0)return{...NOTHING,findings:r,looked:i};
const o=compact({
kind:t===false?"stand-alone":"stackable",
towards:s&&[s]
});
const a=placeOf(e,typeof t==="boolean"?"stackable":"partOfQualification");
return{input:{stackability:o},sources:[["/stackability",a]],findings:r,looked:i};
}
function targetOf(e,t){
if(t===void 0)return void 0;
const n=isJsonObject(t)?titleOf(t):t;
const i=textsOf(n,e.language);
return i&&{title:i,relation:"contributes-to"};
}
function readForeignProgramme(e){
const t="educationProgramIdentifier";
const n=asList(memberOf(e.achievement,t)).map(plainValue);
const i=n.filter(
(o)=>typeof o==="string"&&o.trim()!==""||typeof o==="number"
);
const s=i.length<n.length?[unusable(placeOf(e,t))]:[];
const r=i.map((o)=>({
text:{
en:`Education programme identifier: ${o}`,
fr:`Identifiant du programme de formation : ${o}`
}
}));
return{
input:r.length===0?{}:{furtherInformation:r},
sources:r.map((o,a)=>[`/furtherInformation/${a}`,placeOf(e,t)]),
findings:s,
looked:[t]
};
}
const NO_EXACT_CONCEPT={
en:"the list of the Union has no concept that is exactly this: it is kept as a word",
fr:"la liste de l\u2019Union n\u2019a pas de concept qui soit exactement cela : gard\xE9 comme mot"
};
const ANOTHER_LEVEL$1={
en:"this member gives another EQF level than the alignment, which was read",
fr:"ce membre donne un autre niveau du CEC que l\u2019alignement, qui a \xE9t\xE9 lu"
};
const COUNTED=[
["ECTS","ects"],
["SBU","hours"],
["timeInvestment","hours"]
];
function readForeignWorkload(e){
const{achievement:t,creditsAreEcts:n}=e;
const i=COUNTED.map(([m,b])=>amountOf(e,m,b));
const s=readNotional(e);
const r=amountOf(e,"creditsAvailable","ects");
const o=[...i,...s];
const a=o.some((m)=>"unit"in m&&m.unit==="ects");
const c=n||a;
const d=c?[...o,r]:o;
const l=!c&&memberOf(t,"creditsAvailable")!==void 0?[
remark(
"credits-unit-unknown",
placeOf(e,"creditsAvailable"),
UNIT_UNKNOWN,
UNIT_HINT
)
]:[];
const u=d.flatMap((m)=>"unit"in m?[m]:[]);
const f=d.flatMap((m)=>"findings"in m?m.findings:[]);
const g=["ects","hours"].flatMap(
(m)=>u.filter((b)=>b.unit===m).slice(0,1)
);
const v=Object.fromEntries(g.map(({unit:m,value:b})=>[m,b]));
const p=u.filter(({unit:m,value:b})=>v[m]!==b);
return{
input:g.length===0?{}:{workload:v},
sources:g.map(({unit:m,pointer:b})=>[`/workload/${m}`,b]),
findings:[
...l,
...f,
...p.map(({pointer:m})=>remark("contradiction",m,DIFFERENT))
],
looked:[...COUNTED.map(([m])=>m),"notionalWorkload","creditsAvailable"]
};
}
function amountOf(e,t,n){
const i=memberOf(e.achievement,t);
if(i===void 0)return{findings:[]};
return amount(i,n,placeOf(e,t));
}
function amount(e,t,n){
const i=plainValue(e);
const s=typeof i==="string"&&/^\d{1,7}(?:\.\d{1,9})?$/.test(i)?Number(i):i;
return isDecimal(s)&&s>0?{unit:t,value:s,pointer:n}:{findings:[unusable(n)]};
}
const WE_BUILD_UNITS={ECTS:"ects",hours:"hours"};
function readNotional(e){
const t=memberOf(e.achievement,"notionalWorkload");
if(t===void 0)return[];
const n=placeOf(e,"notionalWorkload");
const[i,s]=[memberOf(t,"value"),memberOf(t,"unit")];
const r=typeof s==="string"&&Object.hasOwn(WE_BUILD_UNITS,s)?WE_BUILD_UNITS[s]:void 0;
if(i===void 0||r===void 0)return[{findings:[unusable(n)]}];
return[amount(i,r,n)];
}
const UNIT_HINT={
en:"if the issuer counts ECTS, say so: --credits ects, or the option `creditUnit`",
fr:"si l\u2019\xE9metteur compte en ECTS, le dire : --credits ects, ou l\u2019option `creditUnit`"
};
const DIFFERENT={
en:"this member gives another workload than the one that was read",
fr:"ce membre indique une autre charge de travail que celle qui a \xE9t\xE9 lue"
};
const EDUBADGE_TYPE="EducredentialAchievement";
const EDUBADGE_TERMS=[
"SBU",
"educationProgramIdentifier",
"supervisionType",
"participationType"
];
function isEdubadge(e){
return typesOf(e).includes(EDUBADGE_TYPE)||EDUBADGE_TERMS.some((t)=>memberOf(e,t)!==void 0);
}
function looksLikeEdubadge(e){
const[t=null]=asList(memberOf(e,"credentialSubject"));
const[n=e]=asList(memberOf(t,"achievement"));
return isJsonObject(n)&&isEdubadge(n);
}
function creditsCountEcts(e,t){
return e&&t.some((n)=>n!==void 0&&isEheaCountry(n));
}
function readForeign(e,t){
const n=[
readForeignWorkload(e),
readForeignAssessments(e,t.described),
readForeignParticipation(e),
readForeignOutcomes(e),
readForeignLevel(e,t.eqf),
readForeignAssurance(e,t.assurances),
readForeignPrerequisites(e),
readForeignStacking(e),
readForeignProgramme(e)
];
return{
input:Object.assign({},...n.map(({input:i})=>i)),
sources:n.flatMap(({sources:i})=>i),
findings:n.flatMap(({findings:i})=>i),
looked:n.flatMap(({looked:i})=>i)
};
}
function readExtension(e){
const t=(i)=>memberOf(e,i);
const n=String(t("id"));
return compact({
id:t("id"),
version:t("version"),
title:t("title"),
description:t("summary"),
awardingBodies:readList(e,"awardingBody",readOrganisation),
languages:readList(e,"languageOfInstruction"),
outcomes:readList(e,"learningOutcome",outcomeReader(n)),
workload:readWorkload(e),
level:readLevel(e),
assessments:readList(e,"assessment",assessmentReader(n)),
participation:readParticipation(e),
qualityAssurance:readList(e,"qualityAssurance",readQualityAssurance),
prerequisites:readPrerequisites(e),
stackability:readStackability(e),
origin:readOrigin(e),
purposes:readList(e,"purpose",ofNames(PURPOSE_NAMES)),
fieldsOfStudy:readList(e,"isced",readConcept),
alignments:readList(e,"frameworkAlignment",readEntry$1),
validity:group({period:t("validityPeriod"),reason:t("validityReason")}),
image:group({url:memberOf(t("image"),"id"),caption:t("imageCaption")}),
website:t("homepage"),
furtherInformation:readList(e,"additionalNote",readNote)
});
}
function group(e){
const t=compact(e);
return Object.keys(t).length===0?void 0:t;
}
function readParticipation(e){
return group({
modes:readList(e,"participationMode",readConcept),
setting:readMember(e,"learningSetting",readConcept)
});
}
function readPrerequisites(e){
return group({
none:memberOf(e,"noEntryRequirement"),
text:memberOf(e,"entryRequirement"),
requires:readList(e,"requiredAward")
});
}
const readNote=/* @__PURE__ */ofObject((e)=>({
text:memberOf(e,"noteLiteral"),
url:memberOf(e,"page")
}));
const DEFINITION={
description:"summary",
awardingBodies:"awardingBody",
languages:"languageOfInstruction",
outcomes:"learningOutcome",
assessments:"assessment",
purposes:"purpose",
fieldsOfStudy:"isced",
alignments:"frameworkAlignment",
website:"homepage",
furtherInformation:"additionalNote",
endorsements:"endorsement"
};
const GROUPED={
workload:{ects:"creditPoint",hours:"volumeOfLearning",breakdown:"workloadBreakdown"},
level:{
eqf:"eqfLevel",
cycle:"qfEheaCycle",
national:"nationalLevel",
notApplicable:"levelNotApplicable"
},
participation:{modes:"participationMode",setting:"learningSetting"},
prerequisites:{
none:"noEntryRequirement",
text:"entryRequirement",
requires:"requiredAward"
},
stackability:{kind:"stackability",towards:"stackingTarget"},
origin:{kind:"origin",parent:"originProgramme"},
validity:{period:"validityPeriod",reason:"validityReason"},
image:{url:"image",caption:"imageCaption"}
};
const AWARD={
id:()=>"/id",
learner:({subject:e})=>e,
awardedOn:({date:e})=>e??"/awardedDate",
activity:({subject:e})=>e,
results:({subject:e})=>`${e}/result`,
creditsEarned:({subject:e})=>`${e}/creditReceived`,
evidence:()=>"/evidence",
status:()=>"/credentialStatus",
endorsements:()=>"/endorsement"
};
function definitionPlace(e,{achievement:t}){
const[n="",i=""]=pointerTokens(e);
const s=Object.hasOwn(GROUPED,n)?GROUPED[n]:void 0;
if(s)
return appendPointer(
t,
Object.hasOwn(s,i)?s[i]??n:n
);
const r=Object.hasOwn(DEFINITION,n)?DEFINITION[n]??n:n;
const o=n===""?t:appendPointer(t,r);
return/^\d+$/.test(i)?appendPointer(o,i):o;
}
function awardPlace(e,t){
const[n="",i=""]=pointerTokens(e);
const s=n==="status"?t.status?.[Number(i)]:void 0;
if(s!==void 0&&i!=="")return s;
const r=Object.hasOwn(AWARD,n)?AWARD[n]?.(t):t.subject;
return/^\d+$/.test(i)?appendPointer(r??"",i):r??"";
}
function readEndorsements(e,t){
const n=[];
const i=[];
for(const[s,r]of KINDS$1){
const o=memberOf(e,s);
const a=appendPointer(t,s);
for(const[c,d]of asList(o).entries()){
if(r(d))n.push(d);
else
i.push(
remark("not-read",Array.isArray(o)?appendPointer(a,c):a,NO_ENDORSEMENT)
);
}
}
return{input:n.length===0?void 0:n,findings:i};
}
const NEEDED=["@context","type","issuer","credentialSubject"];
const JWT=/^[\w-]+\.[\w-]+\.[\w-]+$/;
const KINDS$1=[
["endorsement",(e)=>isJsonObject(e)&&hasNeeded(e)],
["endorsementJwt",(e)=>typeof e==="string"&&JWT.test(e)]
];
function hasNeeded(e){
return NEEDED.every((t)=>Object.hasOwn(e,t));
}
const NO_ENDORSEMENT={
en:"this endorsement was left out: it is no credential and no JWT",
fr:"cette recommandation a \xE9t\xE9 laiss\xE9e de c\xF4t\xE9 : ce n\u2019est ni un justificatif, ni un JWT"
};
function readAwardTerms(e){
const{credential:t,subject:n,places:i,status:s}=e;
const r=asList(memberOf(n,"type")).includes(AWARD_TYPE);
const o=readResults(e);
const a=readLearner(n,r,i);
const c=asList(memberOf(t,"evidence")).map(readEvidence);
const d=e.creditsAreEcts===true?memberOf(n,"creditsEarned"):void 0;
const l=r?readCredits(n,"creditReceived"):d;
const u=l===void 0&&Object.hasOwn(n,"creditsEarned");
const f=u?[remark("credits-unit-unknown",`${i.subject}/creditsEarned`,UNIT_UNKNOWN)]:[];
const[g,v]=[
memberOf(n,"activityStartDate"),
memberOf(n,"activityEndDate")
];
const p=readEndorsements(t,"");
const m=compact({
id:memberOf(t,"id"),
learner:a.input,
awardedOn:awardDate(t),
activity:g===void 0&&v===void 0?void 0:compact({start:g,end:v}),
results:o.input.length===0?void 0:o.input,
creditsEarned:l,
evidence:nonEmptyObjects(c),
status:s.input.length===0?void 0:s.input,
endorsements:p.input
});
return{
input:m,
findings:[
...a.findings,
...o.findings,
...f,
...s.findings,
...p.findings
]
};
}
function awardDateName(e){
const t=["awardedDate","validFrom","issuanceDate","issued"];
return t.find((n)=>memberOf(e,n)!==void 0);
}
function awardDate(e){
const t=awardDateName(e);
return t===void 0?void 0:memberOf(e,t);
}
function nonEmptyObjects(e){
const t=e.filter((n)=>Object.keys(n).length>0);
return t.length===0?void 0:t;
}
function readLearner(e,t,{subject:n}){
const i=asList(memberOf(e,"identifier"));
const s=i.map(readIdentity);
const r=s.filter(
(u)=>u?.["type"]==="name"&&Object.hasOwn(u,"value")
);
const o=t?memberOf(e,"recipientName"):r[0]?.["value"];
const a=r.find((u)=>u?.["value"]===o);
const c=s.filter(
(u)=>u!==void 0&&u!==a
);
const d=s.flatMap(
(u,f)=>u===void 0?[remark("not-read",appendPointer(n,"identifier",f),IDENTITY_NOT_READ)]:[]
);
const l=compact({
id:memberOf(e,"id"),
identifiers:c.length===0?void 0:c,
name:o
});
return{input:l,findings:d};
}
function readIdentity(e){
const[t,n]=[
stringMember(e,"identityType"),
stringMember(e,"identityHash")
];
const i=t==="email"?"emailAddress":t;
if(i===void 0||!isIdentifierType(i)||!n?.trim())return void 0;
if(memberOf(e,"hashed")!==true)return{type:i,value:n};
const s=n.toLowerCase();
if(!/^sha256\$[0-9a-f]{64}$/.test(s))return void 0;
return compact({type:i,hash:s,salt:memberOf(e,"salt")});
}
function readResults({subject:e,assessmentIds:t,places:n}){
const i=/* @__PURE__ */new Map();
const s=[];
for(const[r,o]of asList(memberOf(e,"result")).entries()){
const a=t.get(stringMember(o,"resultDescription")??"");
const c=compact({
value:memberOf(o,"value"),
status:memberOf(o,"status")
});
const d=a===void 0?void 0:i.get(a);
const l=Object.keys(c).some((f)=>d!==void 0&&f in d);
const u=d===void 0||!l&&Object.keys(c).length>0;
if(a!==void 0&&u)
i.set(a,{assessment:a,...d,...c});
else
s.push(
remark("not-read",appendPointer(n.subject,"result",r),RESULT_NOT_READ)
);
}
return{input:[...i.values()],findings:s};
}
function readEvidence(e){
const t=["id","name","description","narrative","genre"];
return compact(
Object.fromEntries(t.map((n)=>[n,memberOf(e,n)]))
);
}
function assessmentIdsOf(e){
const t=stringMember(e,"id")??"";
const n=asList(memberOf(e,"resultDescription")).map(
(i)=>stringMember(i,"id")
);
return new Map(
n.flatMap(
(i,s)=>i===void 0?[]:[[i,partId(t,"result",i)??`assessment-${s+1}`]]
)
);
}
const RESULT_NOT_READ={
en:"this result was left out: it belongs to no assessment of this achievement, or is a second one",
fr:"ce r\xE9sultat a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9 : il ne rel\xE8ve d\u2019aucune \xE9valuation de cette certification, ou fait double emploi"
};
const IDENTITY_NOT_READ={
en:"this identifier was left out: only plain and SHA-256 identifiers are known",
fr:"cet identifiant a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9 : seuls les identifiants en clair et SHA-256 sont connus"
};
function sourceOf(e,t){
const n=pointerTokens(e);
for(let i=n.length;i>0;i-=1){
const s=t.get(appendPointer("",...n.slice(0,i)));
if(s!==void 0)return s;
}
return void 0;
}
function withoutEntry(e,t,n){
const i=[...e].flatMap(([s,r])=>{
const[o="",a="",...c]=pointerTokens(s);
const d=o===t&&/^\d+$/.test(a)?Number(a):-1;
if(d===n)return[];
const l=d>n?appendPointer("",o,d-1,...c):s;
return[[l,r]];
});
return new Map(i);
}
const ESSENTIAL=/* @__PURE__ */new Set(["id","type","title","name","framework","url"]);
function withoutWrongParts({input:e,sources:t},n){
const i=n.map(({pointer:o})=>pointerTokens(o));
const s=new Set(i.map(([o=""])=>o));
let r={input:e,sources:t};
for(const o of s){
const a=i.filter(([c])=>c===o).map(([,...c])=>c);
r=mend(r,o,a);
}
return r;
}
function mend({input:e,sources:t},n,i){
const s=Object.hasOwn(e,n)?e[n]:void 0;
const r=i.some(([c])=>c===void 0);
if(r||s===void 0)return{input:without(e,[n]),sources:t};
if(Array.isArray(s))return mendList({input:e,sources:t},{name:n,list:s,places:i});
const o=isJsonObject(s)?without(s,firsts(i)):{};
const a=!isJsonObject(s)||Object.keys(o).length===0;
return{input:a?without(e,[n]):{...e,[n]:o},sources:t};
}
function mendList({input:e,sources:t},{name:n,list:i,places:s}){
let r=t;
const o=[];
for(const[c,d]of[...i.entries()].reverse()){
const l=s.filter(([f])=>f===String(c)).map(([,...f])=>f);
const u=l.length===0?d:mendEntry(d,l);
if(u===void 0)r=withoutEntry(r,n,c);
else o.unshift(u);
}
const a=o.length===0?without(e,[n]):{...e,[n]:o};
return{input:a,sources:r};
}
function mendEntry(e,t){
const n=firsts(t);
const i=isJsonObject(e)&&t.every(([s])=>s!==void 0)&&n.every((s)=>!ESSENTIAL.has(s)&&Object.hasOwn(e,s));
return i?without(e,n):void 0;
}
function firsts(e){
return e.flatMap(([t])=>t===void 0?[]:[t]);
}
function without(e,t){
return Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n)));
}
function acceptDefinition(e,{strict:t,places:n}){
const i=readMicroCertification(e);
const s=(a)=>definitionPlace(a,n);
const{value:r,findings:o}=accept(i,{strict:t,place:s,needs:["id","title"]});
return{value:defineMicroCertification(r),findings:o};
}
const MOST_PASSES=4;
function acceptLoosely(e,{achievement:t}){
const n=[];
let{input:i,sources:s}=e;
const r=(o)=>o.map((a)=>({...a,pointer:sourceOf(a.pointer,s)??t}));
for(let o=1;o<=MOST_PASSES;o+=1){
const a=readMicroCertification(i);
const c=a.findings.filter(({severity:u})=>u==="error");
const{value:d}=a;
const l=Object.hasOwn(d,"id")&&Object.hasOwn(d,"title");
if(l&&(c.length===0||o===MOST_PASSES)){
const u=[...n,...r(a.findings)];
return{value:defineMicroCertification(d),findings:u.map(asDoubt$1),sources:s};
}
n.push(...r(c));
({input:i,sources:s}=withoutWrongParts({input:i,sources:s},c));
}
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{findings:n});
}
function acceptAwardLoosely(e,t,n){
const{value:i,findings:s}=readAward(e,t);
const r=s.map((c)=>({...c,pointer:awardPlace(c.pointer,n)}));
const o=Object.hasOwn(i,"learner")&&Object.hasOwn(i,"awardedOn");
const a=o?deepFreeze(i):void 0;
return{value:a,findings:r.map(asDoubt$1)};
}
function acceptAward(e,t,{strict:n,places:i}){
const s=readAward(e,t);
const r=(c)=>awardPlace(c,i);
const{value:o,findings:a}=accept(s,{strict:n,place:r,needs:["learner","awardedOn"]});
return{value:deepFreeze(o),findings:a};
}
function readOrganisationFacts(e){
const t=asList(memberOf(e,"address"))[0];
const n=stringMember(t,"addressCountryCode");
const i=asList(memberOf(e,"otherIdentifier")).flatMap(
readIdentifier
);
return compact({
country:n!==void 0&&isCountryCode(n)?n:void 0,
region:stringMember(t,"addressRegion"),
website:webAddress(stringMember(e,"url")),
identifiers:i.length===0?void 0:i
});
}
function readIdentifier(e){
const[t,n]=[stringMember(e,"identifierType"),stringMember(e,"identifier")];
if(t===void 0||!isIdentifierType(t)||!n?.trim())return[];
return[{type:t,value:n}];
}
function readImage(e,t){
const[n]=asList(e);
const i=typeof n==="string"?n:stringMember(n,"id");
const s=stringMember(n,"caption");
return i===void 0?void 0:compact({url:i,caption:s?.trim()?{[t]:s}:void 0});
}
function readIssuer(e,t){
const[n=null]=asList(e);
const i=typeof n==="string"?n:stringMember(n,"id");
if(i===void 0)return{issuer:void 0,findings:[]};
const s=textsOf(memberOf(n,"name"),t);
const r=s&&textIn(s,t);
const o=readEndorsements(n,"/issuer");
const a=compact({
id:i,
name:r??i,
...readOrganisationFacts(n),
email:stringMember(n,"email"),
image:readImage(typeof n==="object"?memberImage(n):void 0,t),
endorsements:o.input
});
const c=r===void 0?[remark("issuer-name-unknown","/issuer",NAMELESS)]:[];
const{issuer:d,findings:l}=parseTolerantly(a);
return{issuer:d,findings:[...c,...o.findings,...l]};
}
function memberImage(e){
return typeof e==="object"&&e!==null&&"image"in e?e["image"]:void 0;
}
function parseTolerantly(e){
try{
return{issuer:parseIssuerProfile(e),findings:[]};
}catch(t){
if(!isMicrocertError(t))throw t;
const n=new Set(t.findings.map(({pointer:r})=>pointerTokens(r)[0]??""));
if(n.has("id")||n.has("name")||n.has(""))
return{issuer:void 0,findings:t.findings};
const i=Object.fromEntries(Object.entries(e).filter(([r])=>!n.has(r)));
const s=[...n].map(
(r)=>remark("not-read",`/issuer/${ISSUER_TERMS[r]??r}`,NOT_USABLE)
);
return{issuer:parseIssuerProfile(i),findings:s};
}
}
const ISSUER_TERMS={
website:"url",
identifiers:"otherIdentifier",
endorsements:"endorsement"
};
const NAMELESS={
en:"the issuer has no name: its identifier is shown instead",
fr:"l\u2019\xE9metteur n\u2019a pas de nom : son identifiant est affich\xE9 \xE0 la place"
};
const NOT_USABLE={
en:"this member was left out: it is not of the expected form",
fr:"ce membre a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9 : il n\u2019a pas la forme attendue"
};
function readBodies(e){
const{achievement:t,pointer:n,issuer:i,language:s}=e;
const r=asList(memberOf(t,"creator"));
const o=r.flatMap((d,l)=>{
const u=readBody(d,{
definitionId:stringMember(t,"id")??"",
language:s
});
const f=appendPointer(n,"creator",...r.length>1?[l]:[]);
return u===void 0?[]:[{body:withFactsOf(i,u),place:f}];
});
const a=o.length>0?o:issuers(e);
const c=o.length===0&&a.length>0;
return{
input:a.length===0?void 0:a.map(({body:d})=>d),
sources:a.map(({place:d},l)=>[`/awardingBodies/${l}`,d]),
findings:c?a.map(({place:d})=>note("issuer-awards",d,ISSUER_AWARDS)):[]
};
}
function issuers({issuer:e,institutionAbove:t,language:n}){
const[i]=asList(e);
const[s]=asList(memberOf(i,"parentOrg"));
const r=[
...t?[[s,"/issuer/parentOrg"]]:[],
[i,"/issuer"]
];
for(const[o,a]of r){
const c=o&&readBody(o,{definitionId:"",language:n});
if(c)return[{body:c,place:a}];
}
return[];
}
function readBody(e,{definitionId:t,language:n}){
const i=textsOf(memberOf(e,"name"),n);
if(i===void 0)return void 0;
const s=stringMember(e,"id")??"";
const r=partId(t,"awarding-body",s)!==void 0;
const o=isAbsoluteIri(s)&&!r;
return compact({
id:o?s:void 0,
name:i,
...readOrganisationFacts(e)
});
}
function withFactsOf(e,t){
const[n=null]=asList(e);
const i=t["id"]!==void 0&&stringMember(n,"id")===t["id"];
return i?{...readOrganisationFacts(n),...t}:t;
}
const ISSUER_AWARDS={
en:"the badge names no awarding body of its own: its issuer is taken for it",
fr:"le badge ne nomme pas d\u2019organisme de d\xE9livrance : l\u2019\xE9metteur en tient lieu"
};
const NO_ID="urn:uuid:00000000-0000-0000-0000-000000000000";
const LONGEST_ID=2048;
function readId(e,t){
const n=stringMember(e,"id")??"";
const i=n.replaceAll("#","%23");
if(!isAbsoluteIri(n)||i.length>LONGEST_ID)
return{value:NO_ID,findings:[remark("id-unknown",t,NO_USABLE_ID,OWN_ID)]};
if(i===n)return{value:n,findings:[]};
return{value:i,findings:[remark("id-replaced",t,FRAGMENT,OWN_ID)]};
}
function readTitle(e,t){
const n=textsOf(memberOf(e.achievement,"name"),t);
if(n!==void 0)return{value:n,findings:[]};
const i=textsOf(memberOf(e.document,"name"),t);
const s=`${e.places.achievement}/name`;
return{value:i,findings:[remark("title-unknown",s,NO_NAME)]};
}
const NO_USABLE_ID={
en:"the achievement has no id that is an absolute IRI: one that names nothing stands in for it",
fr:"la certification n\u2019a pas d\u2019identifiant qui soit un IRI absolu : un identifiant vide en tient lieu"
};
const FRAGMENT={
en:"the id of the achievement has a fragment (#\u2026), which a definition cannot have: it is written as %23\u2026",
fr:"l\u2019identifiant de la certification a un fragment (#\u2026), exclu d\u2019une d\xE9finition : il est \xE9crit %23\u2026"
};
const OWN_ID={
en:"give the definition an id of its own before anything is issued",
fr:"donner \xE0 la d\xE9finition son propre identifiant avant de d\xE9livrer"
};
const NO_NAME={
en:"the achievement has no name: that of the credential stands in for it, if there is one",
fr:"la certification n\u2019a pas de nom : celui du justificatif en tient lieu, s\u2019il existe"
};
function readAlignments(e,t,n){
const i=asList(memberOf(e,"alignment")).map((p,m)=>{
const b=textsOf(memberOf(p,"targetName"),t);
const E=appendPointer(n.achievement,"alignment",m);
return{node:p,kind:kindOf(p,b),name:b??{},pointer:E};
});
const s=(p)=>i.filter((m)=>m.kind===p);
const[r,o,a,c]=[s("eqf"),s("nqf"),s("assurance"),s("link")];
const[d]=r;
const l=d&&eqfOf(d.node);
const u=compact({eqf:l,national:listOf(o,readNational)});
const f=compact({
level:Object.keys(u).length===0?void 0:u,
qualityAssurance:listOf(a,readAssurance),
alignments:listOf(c,readLink)
});
const g=r.filter(({node:p})=>eqfOf(p)!==l);
const v=[
...placed("/level",d?[d]:[],()=>"/eqf"),
...placed("/level/national",o),
...placed("/qualityAssurance",a),
...placed("/alignments",c)
];
return{
input:f,
sources:v,
findings:[
...s("unreadable").map(({pointer:p})=>remark("not-read",p,NOT_READ$2)),
...g.map(({pointer:p})=>remark("not-read",p,ANOTHER_LEVEL)),
...i.flatMap(unreadMembers)
]
};
}
function placed(e,t,n=(i)=>`/${i}`){
return t.map(({pointer:i},s)=>[`${e}${n(s)}`,i]);
}
function listOf(e,t){
return e.length===0?void 0:e.map(t);
}
function kindOf(e,t){
if(eqfOf(e)!==void 0)return"eqf";
if(t===void 0)return"unreadable";
const n=stringMember(e,"targetType")??"";
if(/^ext:QualityAssurance(?:Alignment)?$/i.test(n))return"assurance";
if(n==="ext:NQF"&&codeOf(e)!==void 0)return"nqf";
return addressOf(e)===void 0?"unreadable":"link";
}
const EQF_TYPES=["ext:EQF","ext:EQFLevel","ext:EQFAlignment"];
const EQF_NAME=/^(?:EQF|European Qualifications Framework)(?:\s*\(EQF\))?$/i;
const EQF_CODE=/^(?:(?:EQF|CEC|NLQF\/EQF)?[\s-]*(?:level|niveau)?[\s-]*)([1-8])$/i;
function eqfOf(e){
const t=eqfLevelOf(stringMember(e,"targetUrl")??"");
if(t!==void 0)return t;
const n=EQF_TYPES.includes(stringMember(e,"targetType")??"")||EQF_NAME.test((stringMember(e,"targetFramework")??"").trim());
if(!n)return void 0;
const i=[codeOf(e),stringMember(e,"targetName")];
const s=i.map((r)=>EQF_CODE.exec((r??"").trim())?.[1]).find((r)=>r!==void 0);
return s===void 0?void 0:Number(s);
}
function codeOf(e){
const t=memberOf(e,"targetCode");
const n=typeof t==="number"?String(t):t;
return typeof n==="string"&&n.trim()!==""?n:void 0;
}
function addressOf(e){
const t=stringMember(e,"targetUrl");
return t!==void 0&&isAbsoluteIri(t)?t:void 0;
}
function readNational({node:e,name:t}){
const[n="und"]=Object.keys(t);
const i=stringMember(e,"targetFramework");
return compact({
framework:i?.trim()?{[n]:i}:t,
level:codeOf(e),
url:addressOf(e)
});
}
function readAssurance({node:e,name:t}){
return compact({type:t,title:t,reference:addressOf(e)});
}
function readLink({node:e,name:t}){
const[n,i,s]=[frameworkOf(e),codeOf(e),addressOf(e)];
return compact({framework:n,code:i,url:s,title:t});
}
function frameworkOf(e){
const[t,n,i=""]=["targetFramework","targetType","targetUrl"].map(
(r)=>stringMember(e,r)
);
if(t?.trim())return t;
if(i.startsWith("http://data.europa.eu/esco/"))return"ESCO";
const s=n?.trim().replace(/^ext:/,"").replace(/Alignment$/,"");
return s?s:"unknown";
}
const READ={
eqf:["type","targetType","targetName","targetUrl","targetCode","targetFramework"],
nqf:["type","targetType","targetName","targetUrl","targetCode","targetFramework"],
assurance:["type","targetType","targetName","targetUrl","targetFramework"],
link:["type","targetType","targetName","targetUrl","targetCode","targetFramework"]
};
function unreadMembers({node:e,kind:t,name:n,pointer:i}){
if(t==="unreadable"||!isJsonObject(e))return[];
const s=Object.keys(e).filter((r)=>!READ[t].includes(r));
return s.filter((r)=>memberOf(e,r)!==textIn(n)).map((r)=>note("not-read",appendPointer(i,r),NO_PLACE));
}
const NOT_READ$2={
en:"this alignment was left out: it has no name, or no address that is an absolute IRI",
fr:"cet alignement a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9 : il n\u2019a pas de nom, ou pas d\u2019adresse qui soit un IRI absolu"
};
const ANOTHER_LEVEL={
en:"this alignment gives another EQF level than the first one: it was left out",
fr:"cet alignement donne un autre niveau du CEC que le premier : il a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9"
};
const NO_PLACE={
en:"this member has no counterpart in the model and was not read",
fr:"ce membre n\u2019a pas d\u2019\xE9quivalent dans le mod\xE8le et n\u2019a pas \xE9t\xE9 lu"
};
function readResultDescriptions(e,t,n){
const i=assessmentIdsOf(e);
const s=asList(memberOf(e,"resultDescription")).map((l,u)=>{
const f=i.get(stringMember(l,"id")??"");
const g=textsOf(memberOf(l,"name"),t);
const v=appendPointer(n.achievement,"resultDescription",u);
return{node:l,pointer:v,id:f,title:g};
});
const r=s.flatMap(
({node:l,pointer:u,id:f,title:g})=>f===void 0||g===void 0?[]:[{node:l,pointer:u,id:f,title:g}]
);
const o=s.filter(({id:l,title:u})=>l===void 0||u===void 0);
const a=r.map(
({node:l,id:u,title:f})=>compact({id:u,title:f,type:f,grading:readGrading(l)})
);
const c=[
...r.map(({pointer:l})=>remark("assessment-type-unknown",l,TYPE_UNKNOWN)),
...o.map(({pointer:l})=>remark("not-read",l,NOT_DESCRIBED))
];
const d=r.map(({pointer:l},u)=>[`/assessments/${u}`,l]);
return{input:a.length===0?void 0:a,sources:d,findings:c};
}
const KINDS=/* @__PURE__ */(()=>({
...Object.fromEntries(
Object.entries(RESULT_TYPES).map(([e,t])=>[t,e])
),
GradePointAverage:"score",
RubricScore:"score",
ScaledScore:"score",
PerformanceLevel:"grade",
Status:"pass-fail"
}))();
function readGrading(e){
const t=stringMember(e,"resultType")??"";
const n=Object.hasOwn(KINDS,t)?KINDS[t]:void 0;
if(n===void 0)return void 0;
const i=asList(memberOf(e,"allowedValue"));
const[s,r]=[numberOf(e,"valueMin"),numberOf(e,"valueMax")];
const o=stringMember(e,"requiredValue");
return compact({
kind:n,
minimum:s,
maximum:r,
grades:i.length===0?void 0:i,
passing:o
});
}
function numberOf(e,t){
const n=stringMember(e,t);
const i=n?.trim()?Number(n):Number.NaN;
return Number.isFinite(i)?i:void 0;
}
const TYPE_UNKNOWN={
en:"the badge does not say what kind of assessment this is: its name stands for it",
fr:"le badge ne dit pas de quel type d\u2019\xE9valuation il s\u2019agit : son nom en tient lieu"
};
const NOT_DESCRIBED={
en:"this assessment was left out: it has no id or no name",
fr:"cette \xE9valuation a \xE9t\xE9 laiss\xE9e de c\xF4t\xE9 : elle n\u2019a pas d\u2019identifiant ou pas de nom"
};
function languageOf(e){
const[t]=asList(memberOf(e,"inLanguage"));
return(typeof t==="string"?languageTag(t):void 0)??"und";
}
function readPlain(e,t){
const{document:n,achievement:i,places:s}=e;
const r=languageOf(i);
const o=(h)=>appendPointer(s.achievement,h);
const a=e.subject===void 0?void 0:memberOf(n,"issuer");
const c=isEdubadge(i);
const d=creditsCountEcts(t==="ECTS"||c,countriesOf(e));
const[l,u]=[readId(i,o("id")),readTitle(e,r)];
const f=readBodies({
achievement:i,
pointer:s.achievement,
issuer:a,
institutionAbove:c,
language:r
});
const g=readAlignments(i,r,s);
const v=readResultDescriptions(i,r,s);
const p=readForeign(
{achievement:i,language:r,places:s,creditsAreEcts:d},
{described:v.input??[],...known(g.input)}
);
const m=readEndorsements(i,s.achievement);
const b=compact({
id:l.value,
version:memberOf(i,"version"),
title:u.value,
description:textsOf(memberOf(i,"description"),r),
awardingBodies:f.input,
assessments:v.input,
...g.input,
image:readImage(memberOf(i,"image"),r),
website:webAddress(stringMember(asList(memberOf(i,"criteria"))[0],"id")),
endorsements:m.input
});
const E=join(b,p.input);
const O=new Set(p.sources.map(([h])=>h));
return{
input:E,
sources:new Map([
...plainSources(o),
...v.sources,
...f.sources,
...g.sources,
...p.sources
]),
findings:[
...[l,u].flatMap(({findings:h})=>h),
...silences(e,{language:r,at:o,outcomes:Object.hasOwn(E,"outcomes")}),
...f.findings,
...g.findings,
...p.findings,
...m.findings,
...v.findings.filter((h,w)=>!O.has(`/assessments/${w}/type`))
],
looked:p.looked,
creditsAreEcts:d
};
}
function known(e){
return{
eqf:memberOf(memberOf(e,"level"),"eqf"),
assurances:asList(memberOf(e,"qualityAssurance")).length
};
}
function join(e,t){
const n=[e,t].map((a)=>({
level:memberOf(a,"level"),
assurance:asList(memberOf(a,"qualityAssurance"))
}));
const[i,s]=n;
const r=n.flatMap((a)=>a.assurance);
const o=[s?.level,i?.level].filter((a)=>isJsonObject(a));
return compact({
...e,
...t,
level:o.length===0?void 0:Object.assign({},...o),
qualityAssurance:r.length===0?void 0:r
});
}
function countriesOf({document:e}){
const[t]=asList(memberOf(e,"issuer"));
return[t,memberOf(t,"parentOrg")].map(
(n)=>stringMember(asList(memberOf(n,"address"))[0],"addressCountryCode")
);
}
const NAMES=[
["id","id"],
["version","version"],
["title","name"],
["description","description"],
["assessments","resultDescription"],
["image","image"],
["website","criteria"],
["endorsements","endorsement"]
];
function plainSources(e){
return NAMES.map(([t,n])=>[appendPointer("",t),e(n)]);
}
function silences({achievement:e,places:t},{language:n,at:i,outcomes:s}){
const r=Object.keys(e).length===0;
if(r)return[remark("achievement-unknown",t.achievement,NO_ACHIEVEMENT)];
return[
...n==="und"?[remark("language-unknown",i("inLanguage"),LANGUAGE_UNKNOWN)]:[],
...s?[]:[remark("outcomes-unknown",i("criteria"),OUTCOMES_UNKNOWN)]
];
}
const NO_ACHIEVEMENT={
en:"the badge does not say what was achieved",
fr:"le badge ne dit pas ce qui a \xE9t\xE9 acquis"
};
const LANGUAGE_UNKNOWN={
en:"the badge does not say in which language it is written",
fr:"le badge ne dit pas dans quelle langue il est r\xE9dig\xE9"
};
const OUTCOMES_UNKNOWN={
en:"the badge states learning outcomes at most as text of its criteria: they are not read",
fr:"le badge n\u2019\xE9nonce les acquis d\u2019apprentissage qu\u2019en texte dans ses crit\xE8res : ils ne sont pas lus"
};
function readStatus(e){
const t=memberOf(e,"credentialStatus");
const n=[];
const i=[];
const s=[];
for(const[r,o]of asList(t).entries()){
const a=Array.isArray(t)?appendPointer("/credentialStatus",r):"/credentialStatus";
const c=readEntry(o);
if(c!==void 0&&areUsable([...n,c])){
n.push(c);
i.push(a);
}else s.push(note("not-read",a,NOT_READ$1));
}
return{input:n,places:i,findings:s};
}
const MEMBERS=/* @__PURE__ */new Set([
...["id","type","statusPurpose","statusListIndex","statusListCredential"]
]);
function readEntry(e){
const t=asList(memberOf(e,"type"));
if(t.length!==1||t[0]!=="BitstringStatusListEntry")return void 0;
if(!Object.keys(e).every((r)=>MEMBERS.has(r)))return void 0;
const n=stringMember(e,"statusListIndex")??"";
const i=stringMember(e,"statusPurpose");
const s=stringMember(e,"statusListCredential");
if(!/^(?:0|[1-9]\d{0,15})$/.test(n)||i===void 0||s===void 0)
return void 0;
return{purpose:i,list:s,index:Number(n)};
}
function areUsable(e){
const t={learner:{},awardedOn:"2000-01-01",status:e};
return readAward(t,{}).findings.length===0;
}
const NOT_READ$1={
en:"this status was left out: only entries of bitstring status lists with one bit are known, one for each purpose",
fr:"ce statut a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9 : seules sont connues les entr\xE9es \xE0 un bit de listes \xAB bitstring \xBB, une par finalit\xE9"
};
const READ_IN_PLAIN=/* @__PURE__ */new Set([
...[
"id",
"type",
"achievementType",
"name",
"description",
"inLanguage",
"version",
"criteria",
"creator"
],
...["alignment","image","resultDescription","@context","endorsement","endorsementJwt"]
]);
const OPEN_BADGE_TERMS=/* @__PURE__ */(()=>/* @__PURE__ */new Set([
...READ_IN_PLAIN,
"creditsAvailable",
"fieldOfStudy"
]))();
function unreadPlainMembers(e,t,{achievement:n}){
const i=Object.keys(e).filter(
(s)=>!READ_IN_PLAIN.has(s)&&!t.includes(s)
);
return i.map((s)=>note("not-read",appendPointer(n,s),NOT_READ));
}
function unreadOwnMembers(e,t,{achievement:n}){
const i=writeExtension(t);
const s=Object.entries(e).filter(([o])=>!OPEN_BADGE_TERMS.has(o));
const r=s.filter(([o,a])=>{
const c=Object.hasOwn(i,o)?i[o]:void 0;
return c===void 0||fingerprint(a)!==fingerprint(c);
});
return[
...r.map(([o])=>remark("not-read",appendPointer(n,o),NOT_READ_IN_FULL)),
...contradictions(e,t).map(
(o)=>remark("contradiction",appendPointer(n,o),CONTRADICTION)
)
];
}
function contradictions(e,{title:t,workload:n}){
const i=stringMember(e,"name")??"";
const s=e["creditsAvailable"];
return[
...Object.values(t).includes(i)?[]:["name"],
...s!==void 0&&s!==n?.ects?["creditsAvailable"]:[]
];
}
function fingerprint(e){
if(Array.isArray(e)){
const n=e.map(fingerprint).sort();
return n.length===1?n[0]??"":`[${n.join(",")}]`;
}
if(!isJsonObject(e))return JSON.stringify(e);
const t=Object.entries(e).map(
([n,i])=>`${JSON.stringify(n)}:${fingerprint(i)}`
);
return`{${t.sort().join(",")}}`;
}
const NOT_READ={
en:"this member has no counterpart in the model and was not read",
fr:"ce membre n\u2019a pas d\u2019\xE9quivalent dans le mod\xE8le et n\u2019a pas \xE9t\xE9 lu"
};
const NOT_READ_IN_FULL={
en:"this member was not read, or not all of it",
fr:"ce membre n\u2019a pas \xE9t\xE9 lu, ou pas en entier"
};
const CONTRADICTION={
en:"this Open Badges member says something else than the European terms beside it",
fr:"ce membre Open Badges dit autre chose que les termes europ\xE9ens qui l\u2019accompagnent"
};
function fromOpenBadge(e,t={}){
return readOpenBadge(e,t);
}
function readOpenBadge(e,t,n){
const{creditUnit:i}=t;
if(i!==void 0&&i!=="ECTS")
throw new TypeError('the option "creditUnit" must be "ECTS" or left out');
const s=withStatus(findParts(snapshotOf(e)));
const r=typesOf(s.achievement).includes(MICRO_CREDENTIAL_TYPE);
return r?readExtended(s,n):readLoosely(s,i);
}
function withStatus(e){
const t=readStatus(e.document);
return{...e,status:t,places:{...e.places,status:t.places} };
}
function readExtended(e,t){
const{document:n,subject:i,achievement:s,places:r,status:o}=e;
const a=()=>readDefinition(s,r);
const{accepted:c,unread:d}=t?.get(JSON.stringify([s,r]),a)??a();
const l=(b)=>definitionPlace(b,r);
const u={parts:e,definition:c.value,extended:true,place:l};
if(i===void 0)
return reading(u,{findings:[...c.findings,...d,ALONE]});
const f=readAwardTerms({
credential:n,
subject:i,
assessmentIds:assessmentIdsOf(s),
places:r,
status:o
});
const g=acceptAward(f.input,c.value,{strict:true,places:r});
const{issuer:v,findings:p}=readIssuer(
memberOf(n,"issuer"),
languageOf(s)
);
if(v===void 0)throw unreadable([refusal("/issuer",NO_ISSUER),...p]);
const m=[c,f,g].flatMap(({findings:b})=>b);
return reading(u,{
award:g.value,
issuer:v,
findings:[...m,...p,...d]
});
}
function readDefinition(e,t){
const n=readEndorsements(e,t.achievement);
const i=compact({...readExtension(e),endorsements:n.input});
const s=acceptDefinition(i,{strict:true,places:t});
const r=unreadOwnMembers(e,s.value,t);
return{accepted:s,unread:[...n.findings,...r]};
}
function readLoosely(e,t){
const{document:n,subject:i,achievement:s,places:r}=e;
const o=readPlain(e,t);
const a=acceptLoosely(o,r);
const c=unreadPlainMembers(s,o.looked,r);
const d=(m)=>sourceOf(m,a.sources)??r.achievement;
const l={parts:e,definition:a.value,extended:false,place:d};
const u=[...o.findings,...a.findings];
if(i===void 0)return reading(l,{findings:[...u,...c,ALONE]});
const f=readAwardLoosely(e,{subject:i,definition:a.value,...o});
const{issuer:g,findings:v}=readIssuer(
memberOf(n,"issuer"),
languageOf(s)
);
const p=g===void 0?[remark("issuer-unknown","/issuer",NO_ISSUER)]:[];
return reading(l,{
award:f.value,
issuer:g,
findings:[...u,...f.findings,...p,...v.map(asDoubt),...c]
});
}
function readAwardLoosely({document:e,achievement:t,places:n,status:i},{subject:s,definition:r,creditsAreEcts:o}){
const a=new Set((r.assessments??[]).map(({id:b})=>b));
const c=[...assessmentIdsOf(t)].filter(([,b])=>a.has(b));
const d=awardDateName(e);
const l=d===void 0?void 0:appendPointer("",d);
const u={...n,...l!==void 0&&{date:l} };
const f=new Map(c);
const g={
credential:e,
subject:s,
assessmentIds:f,
places:u,
status:i,
creditsAreEcts:o
};
const v=readAwardTerms(g);
const p=acceptAwardLoosely(v.input,r,u);
const m=p.value===void 0?[remark("award-unknown",n.subject,NO_AWARD)]:[];
return{value:p.value,findings:[...v.findings,...p.findings,...m]};
}
function reading({parts:{places:e},definition:t,extended:n,place:i},{award:s,issuer:r,findings:o}){
return Object.freeze({
definition:t,
award:s,
issuer:r,
extended:n,
findings:byImportance(o),
origins:Object.freeze({
definition:i,
award:(a)=>awardPlace(a,e)
})
});
}
function snapshotOf(e){
try{
return snapshotDocument(e);
}catch(t){
if(!isMicrocertError(t))throw t;
const{code:n,pointer:i="",text:s,hint:r}=t;
throw unreadable([{code:n,severity:"error",pointer:i,message:s,...r&&{hint:r} }]);
}
}
function asDoubt(e){
return e.severity==="error"?{...e,severity:"warning"}:e;
}
const NO_ISSUER={
en:"an issuer with an absolute IRI as id is expected here",
fr:"un \xE9metteur avec un IRI absolu comme identifiant est attendu ici"
};
const NO_AWARD={
en:"what makes an award is missing, so only the definition was read",
fr:"il manque ce qui fait une d\xE9livrance : seule la d\xE9finition a \xE9t\xE9 lue"
};
const ALONE=/* @__PURE__ */note("achievement-alone","",{
en:"this is what can be earned, not what somebody earned: there is no award and no issuer in it",
fr:"c\u2019est ce qui peut \xEAtre acquis, non ce que quelqu\u2019un a acquis : ni d\xE9livrance ni \xE9metteur ici"
});
export{looksLikeOpenBadge as a,findParts as b,fromOpenBadge as f,looksLikeEdubadge as l,readOpenBadge as r};
//# sourceMappingURL=from-open-badge.js.map

import{a as appendPointer,b as asList,m as memberOf,s as stringMember,M as MicrocertError,i as isJsonObject,h as compact,n as findConcept,k as eqfLevelOf,r as isDecimal,g as isMicrocertError,W as decodeBase64url,y as parseJsonStrictly,aj as byImportance,C as deepFreeze}from'./foundation.js';
import{z as CREDENTIALS_V1,aW as isLanguageTag,a2 as isAbsoluteIri,bi as partId,bj as isIdentifierType,bk as webAddress,au as textIn,bl as fromDuration,k as snapshotDocument,g as readIssuerProfile,h as holdsNationalNumber,r as readMicroCertification,m as defineMicroCertification,f as readAward$1}from'./everyday.js';
import{a as accept}from'./accept.js';
import{COUNTRIES}from'./countries.js';
import{LANGUAGES}from'./languages2.js';
import{S as SKILL_TYPES,C as CREDIT_POINTS}from'./skill-types.js';
function placeOf({sources:t},e){
for(let i=e; ;i=i.slice(0,i.lastIndexOf("/"))){
const n=t.get(i);
if(n!==void 0)return n;
if(i==="")return"";
}
}
const ELM_CONTEXTS=[
CREDENTIALS_V1,
"http://data.europa.eu/snb/model/context/edc-ap"
];
const ELM_SCHEMA={
id:"http://data.europa.eu/snb/model/ap/edc-generic-full",
type:"ShaclValidator2017"
};
const ELM_CREDENTIAL_TYPE="EuropeanDigitalCredential";
const LOCAL_NAMES="urn:epass:";
const ESCO_SKILLS={
base:"http://data.europa.eu/esco/skill/",
scheme:"http://data.europa.eu/esco/concept-scheme/skills"
};
const NATIONAL_LEVELS={
base:"http://data.europa.eu/snb/qdr/c_",
scheme:"http://data.europa.eu/snb/qdr/25831c2"
};
const PICTURE_TERMS={
fileTypes:"http://publications.europa.eu/resource/authority/file-type",
encodings:"http://data.europa.eu/snb/encoding/25831c2",
base64:"http://data.europa.eu/snb/encoding/6146cde7dd"
};
const LEGAL_IDENTIFIERS={
"ext:eIDAS":"eIDASIdentifier",
"ext:VAT":"vatIdentifier",
"ext:TAX":"taxIdentifier",
"ext:registration":"registration"
};
const VERSION_SCHEME="version";
const NO_REQUIREMENT={en:"None",fr:"Aucun"};
const warning=(t,e)=>({severity:"warning",message:{en:t,fr:e} });
const info=(t,e)=>({severity:"info",message:{en:t,fr:e} });
const DOUBTS={
"not-read":/* @__PURE__ */info(
"this member has no counterpart in the model and was not read",
"ce membre n\u2019a pas d\u2019\xE9quivalent dans le mod\xE8le et n\u2019a pas \xE9t\xE9 lu"
),
"personal-data":/* @__PURE__ */warning(
"this says more about the learner than an award needs: it was not taken over",
"ceci en dit plus sur l\u2019apprenant qu\u2019une d\xE9livrance n\u2019en a besoin : ce n\u2019est pas repris"
),
"reference-unknown":/* @__PURE__ */warning(
"the node named here is nowhere in the document",
"le n\u0153ud nomm\xE9 ici ne figure nulle part dans le document"
),
"several-texts":/* @__PURE__ */warning(
"several texts stand here in one language: the first was read",
"plusieurs textes figurent ici dans une langue : le premier a \xE9t\xE9 lu"
),
"text-unreadable":/* @__PURE__ */warning(
"a text per language is expected here; what is none was left out",
"un texte par langue est attendu ici ; le reste a \xE9t\xE9 laiss\xE9 de c\xF4t\xE9"
),
"not-verified":/* @__PURE__ */info(
"the document is sealed; the seal was not looked at",
"le document est scell\xE9 ; le cachet n\u2019a pas \xE9t\xE9 examin\xE9"
),
"definition-id-made":/* @__PURE__ */warning(
"what was earned has no IRI that holds outside the document: one was made from that of the credential",
"ce qui a \xE9t\xE9 obtenu n\u2019a pas d\u2019IRI valable hors du document : il en a \xE9t\xE9 form\xE9 un d\u2019apr\xE8s celui du justificatif"
),
"issuer-id-local":/* @__PURE__ */warning(
"the IRI of the issuer holds inside the document only",
"l\u2019IRI de l\u2019\xE9metteur ne vaut qu\u2019\xE0 l\u2019int\xE9rieur du document"
),
"issuer-name-unknown":/* @__PURE__ */warning(
"the issuer has no name: its identifier is shown instead",
"l\u2019\xE9metteur n\u2019a pas de nom : son identifiant est affich\xE9 \xE0 la place"
),
"award-date-assumed":/* @__PURE__ */warning(
"no date of award is stated: the date of the document was taken",
"aucune date de d\xE9livrance n\u2019est indiqu\xE9e : la date du document a \xE9t\xE9 prise"
),
"assessment-type-unknown":/* @__PURE__ */warning(
"the document does not say what kind of assessment this is: its name stands for it",
"le document ne dit pas de quel type d\u2019\xE9valuation il s\u2019agit : son nom en tient lieu"
),
"grading-unknown":/* @__PURE__ */warning(
"a grading scheme is described as text only: it was not read",
"un bar\xE8me n\u2019est d\xE9crit qu\u2019en texte : il n\u2019a pas \xE9t\xE9 lu"
),
"duration-unreadable":/* @__PURE__ */warning(
"this is no number of hours: it was not read",
"ce n\u2019est pas un nombre d\u2019heures : la dur\xE9e n\u2019a pas \xE9t\xE9 lue"
),
"credits-unreadable":/* @__PURE__ */warning(
"this is no number of ECTS credits: it was not read",
"ce n\u2019est pas un nombre de cr\xE9dits ECTS : l\u2019information n\u2019a pas \xE9t\xE9 lue"
),
"level-from-name":/* @__PURE__ */warning(
"a national level is given by its name only: its last word was taken for the level",
"un niveau national n\u2019est donn\xE9 que par son nom : le dernier mot a \xE9t\xE9 pris pour le niveau"
),
"framework-unknown":/* @__PURE__ */warning(
"the framework of this skill has no name: the address of its list, or of the skill, stands for it",
"le r\xE9f\xE9rentiel de cette aptitude n\u2019a pas de nom : l\u2019adresse de sa liste, ou de l\u2019aptitude, en tient lieu"
),
"stacking-assumed":/* @__PURE__ */warning(
"the document says that one award is part of another: it was read as contributing to it",
"le document dit qu\u2019une certification fait partie d\u2019une autre : cela a \xE9t\xE9 lu comme une contribution"
),
"identifier-scheme-unknown":/* @__PURE__ */info(
"the scheme of this identifier is none that the model knows: it was read as an identifier of no named kind",
"le type de cet identifiant n\u2019est pas connu du mod\xE8le : il a \xE9t\xE9 lu comme identifiant sans type"
)
};
const MAX_STEPS=1e5;
function createReader(t){
return{
findings:[],
sources:/* @__PURE__ */new Map(),
named:nodesByName(t),
left:{steps:MAX_STEPS}
};
}
function nodesByName(t){
const e=/* @__PURE__ */new Map();
const i=[t];
for(let n=i.pop();n!==void 0;n=i.pop()){
const o=stringMember(n.node,"id");
const s=Object.hasOwn(n.node,"type")&&isWrittenOut(n.node);
if(o!==void 0&&s&&!e.has(o))e.set(o,n);
for(const[a,r]of Object.entries(n.node).reverse())
i.push(...objectsIn(r,appendPointer(n.pointer,a)).reverse());
}
return e;
}
function objectsIn(t,e){
if(isJsonObject(t))return[{node:t,pointer:e}];
const i=Array.isArray(t)?t:[];
return i.flatMap((n,o)=>objectsIn(n,appendPointer(e,o)));
}
function isWrittenOut(t){
return Object.keys(t).some((e)=>e!=="id"&&e!=="type");
}
function spend(t,e,i){
t.left.steps-=e;
if(t.left.steps>=0)return;
const n={
code:"elm.too-many-references",
severity:"error",
pointer:i,
message:TOO_MANY
};
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{findings:[n]});
}
const TOO_MANY={
en:"nodes of this document are named so often that reading it takes more work than the limit",
fr:"des n\u0153uds de ce document sont nomm\xE9s si souvent que sa lecture d\xE9passe la limite de travail"
};
function doubt(t,e,i){
const{severity:n,message:o}=DOUBTS[e];
t.findings.push({code:`elm.${e}`,severity:n,pointer:i,message:o});
}
function valuesOf(t,{node:e,pointer:i},n){
const o=memberOf(e,n);
const s=appendPointer(i,n);
spend(t,asList(o).length,s);
return Array.isArray(o)?asList(o).map((a,r)=>[a,appendPointer(s,r)]):asList(o).map((a)=>[a,s]);
}
function nodesOf(t,e,i){
return valuesOf(t,e,i).flatMap(([n,o])=>{
if(isJsonObject(n)&&isWrittenOut(n))return[{node:n,pointer:o}];
const s=typeof n==="string"?n:stringMember(n,"id");
const a=s===void 0?void 0:t.named.get(s);
if(a!==void 0)return[a];
if(isJsonObject(n))return[{node:n,pointer:o}];
doubt(t,"reference-unknown",o);
return[];
});
}
function nodeOf(t,e,i){
const[n,...o]=nodesOf(t,e,i);
for(const{pointer:s}of o)doubt(t,"not-read",s);
return n;
}
function leave(t,{node:e,pointer:i},n){
const o=/* @__PURE__ */new Set(["id","type",...n]);
spend(t,Object.keys(e).length,i);
for(const s of Object.keys(e))
if(!o.has(s))doubt(t,"not-read",appendPointer(i,s));
}
function textsOf(t,e,i){
const n=memberOf(e.node,i);
if(n===void 0)return void 0;
const o=appendPointer(e.pointer,i);
const s=isJsonObject(n)?Object.entries(n):[];
spend(t,s.length,o);
const a=s.flatMap(([r,u])=>{
spend(t,asList(u).length,o);
const[c,...f]=asList(u).filter(isText);
if(f.length>0)doubt(t,"several-texts",o);
return c!==void 0&&isLanguageTag(r)?[[r,c]]:[];
});
if(a.length<s.length||a.length===0)doubt(t,"text-unreadable",o);
return a.length===0?void 0:Object.fromEntries(a);
}
function isText(t){
return typeof t==="string"&&t.trim()!=="";
}
function plainTextOf({node:t},e){
const i=stringMember(t,e);
return i!==void 0&&isText(i)?i:void 0;
}
function iriOf({node:t}){
const e=stringMember(t,"id");
return e!==void 0&&isAbsoluteIri(e)&&!e.startsWith(LOCAL_NAMES)?e:void 0;
}
function isOf({node:t},e){
return asList(memberOf(t,"type")).includes(e);
}
function conceptsOf(t,e,i){
const n=valuesOf(t,e,i).flatMap(
([o,s])=>typeof o==="string"&&isGlobal(o)?[{value:o,pointer:s}]:[]
);
if(n.length>0)return n;
return nodesOf(t,e,i).flatMap((o)=>{
const s=iriOf(o)??textsOf(t,o,"prefLabel");
if(s===void 0)doubt(t,"not-read",o.pointer);
return s===void 0?[]:[{value:s,pointer:o.pointer}];
});
}
function conceptOf(t,e,i){
const[n,...o]=conceptsOf(t,e,i);
for(const{pointer:s}of o)doubt(t,"not-read",s);
return n;
}
function countryOf(t,e,i){
return codesOf(t,conceptsOf(t,e,i),COUNTRIES)[0];
}
function languagesOf(t,e,i){
return codesOf(t,conceptsOf(t,e,i),LANGUAGES);
}
function codesOf(t,e,i){
return e.flatMap(({value:n,pointer:o})=>{
const s=i.concepts.find(({uri:a})=>a===n)?.code;
if(s===void 0)doubt(t,"not-read",o);
return s===void 0?[]:[s];
});
}
function isGlobal(t){
return isAbsoluteIri(t)&&!t.startsWith(LOCAL_NAMES);
}
const BASE=`${LOCAL_NAMES}framework:`;
function frameworkScheme(t){
return`${BASE}${encodeURIComponent(t.toWellFormed())}`;
}
function frameworkOf(t){
if(!t.startsWith(BASE)||t.length===BASE.length)return void 0;
try{
return decodeURIComponent(t.slice(BASE.length));
}catch{
return void 0;
}
}
function readOutcomes(t,e,i){
const n=/* @__PURE__ */new Set();
const o=[];
for(const s of nodesOf(t,e,"learningOutcome")){
const a=textsOf(t,s,"title");
if(a===void 0){
doubt(t,"not-read",s.pointer);
continue;
}
leave(t,s,["title","dcType","relatedSkill","relatedESCOSkill"]);
t.sources.set(`/outcomes/${o.length}`,s.pointer);
o.push(
compact({
id:ownIdOf(s,{definitionId:i,kind:"outcome",ids:n,count:o.length}),
statement:a,
kind:readKind(t,s),
alignments:readSkills(t,s)
})
);
}
return o;
}
function ownIdOf({node:t},{definitionId:e,kind:i,ids:n,count:o}){
const s=partId(e,i,stringMember(t,"id")??"");
const a=/^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(s??"")?s:void 0;
let r=a===void 0||n.has(a)?`${i}-${o+1}`:a;
while(n.has(r))r=`${r}x`;
n.add(r);
return r;
}
function readKind(t,e){
const i=conceptOf(t,e,"dcType");
if(i===void 0)return void 0;
const n=typeof i.value==="string"?findConcept(SKILL_TYPES,i.value):void 0;
if(n===void 0)doubt(t,"not-read",i.pointer);
return n?.code;
}
function readSkills(t,e){
const i=["relatedESCOSkill","relatedSkill"].flatMap(
(n)=>nodesOf(t,e,n).flatMap((o)=>{
const[s,a]=[iriOf(o),textsOf(t,o,"prefLabel")];
if(s!==void 0&&a!==void 0)
return[readSkill(t,o,{url:s,title:a})];
doubt(t,"not-read",o.pointer);
return[];
})
);
return i.length===0?void 0:i;
}
function readSkill(t,e,{url:i,title:n}){
const o=i.startsWith(ESCO_SKILLS.base);
const s=nodeOf(t,e,"inScheme");
const a=s&&stringMember(s.node,"id");
const r=o?"ESCO":frameworkOf(a??"");
if(r===void 0)doubt(t,"framework-unknown",e.pointer);
const u=plainTextOf(e,"notation");
const c=o&&u==="Skill"?void 0:u;
return compact({framework:r??a??i,code:c,url:i,title:n});
}
function readAssessments(t,e,i,n){
const o=/* @__PURE__ */new Set();
const s=[];
const a=/* @__PURE__ */new Map();
const r=[];
const u=(c,f)=>{
const l=stringMember(c.node,"id");
const p=l===void 0?void 0:a.get(l);
if(p!==void 0)return p;
const d=s.length;
const m=readSpecification(t,c,f);
if(m===void 0)return void 0;
const h=ownIdOf(c,{definitionId:n,kind:"assessment",ids:o,count:d});
const g={id:h,...m};
t.sources.set(`/assessments/${d}`,c.pointer);
if(l!==void 0)a.set(l,g);
s.push(g);
return g;
};
for(const c of i?nodesOf(t,i,"provenBy"):[])
u(c,c);
for(const c of nodesOf(t,e,"provenBy")){
leave(t,c,["title","awardedBy","grade","idVerification","specifiedBy"]);
const f=u(nodeOf(t,c,"specifiedBy")??c,c);
if(f===void 0)continue;
const l=conceptOf(t,c,"idVerification")?.value;
if(l!==void 0)f["supervision"]??=l;
const p=readGrade(t,c);
t.sources.set(`/award/results/${r.length}`,c.pointer);
if(p!==void 0)r.push({assessment:String(f["id"]),value:p});
}
return{assessments:s,results:r};
}
function readSpecification(t,e,i){
if(e!==i||!Object.hasOwn(e.node,"grade"))
leave(t,e,["title","dcType","mode","description","gradingScheme"]);
const n=textsOf(t,e,"title")??textsOf(t,i,"title");
const o=conceptOf(t,e,"dcType")?.value;
if(o===void 0)doubt(t,"assessment-type-unknown",e.pointer);
const s=nodeOf(t,e,"gradingScheme");
if(s!==void 0)doubt(t,"grading-unknown",s.pointer);
if(o===void 0&&n===void 0)return void 0;
return compact({
title:n,
type:o??n,
mode:conceptOf(t,e,"mode")?.value,
criteria:textsOf(t,e,"description")
});
}
function readGrade(t,e){
const i=nodeOf(t,e,"grade");
const n=i&&textsOf(t,i,"noteLiteral");
const[o,...s]=Object.values(n??{});
if(i!==void 0&&s.some((a)=>a!==o))
doubt(t,"several-texts",i.pointer);
return o;
}
function readOrganisation(t,e,i){
const n=textsOf(t,e,"legalName")??textsOf(t,e,"prefLabel");
if(n===void 0){
doubt(t,"not-read",e.pointer);
return void 0;
}
return compact({
id:iriOf(e),
name:n,
...readFacts(t,e,i)
});
}
const ORGANISATION_TERMS=/* @__PURE__ */(()=>[
...["legalName","prefLabel","location","homepage","identifier"],
...Object.values(LEGAL_IDENTIFIERS)
])();
function readFacts(t,e,i){
const n=nodeOf(t,e,"location");
const o=n&&nodeOf(t,n,"address");
const s=[...readLegalIdentifiers(t,e),...readIdentifiers(t,e)];
return compact({
country:o&&countryOf(t,o,"countryCode"),
region:n&&readRegion(t,n,i),
website:readPage(t,e,"homepage"),
identifiers:s.length===0?void 0:s
});
}
function readRegion(t,e,i){
const n=nodeOf(t,e,"spatialCode");
const o=textsOf(t,e,"geographicName")??(n&&textsOf(t,n,"prefLabel"));
return o&&textIn(o,i,"en");
}
function readPage(t,e,i){
const n=nodeOf(t,e,i);
const o=webAddress(n&&stringMember(n.node,"contentURL"));
if(n!==void 0&&o===void 0)doubt(t,"not-read",n.pointer);
return o;
}
function readLegalIdentifiers(t,e){
return Object.entries(LEGAL_IDENTIFIERS).flatMap(
([i,n])=>nodesOf(t,e,n).flatMap((o)=>{
const s=plainTextOf(o,"notation");
if(s===void 0)doubt(t,"not-read",o.pointer);
return s===void 0?[]:[{type:i,value:s}];
})
);
}
function readIdentifiers(t,e){
return nodesOf(t,e,"identifier").flatMap((i)=>{
const[n,o=""]=[plainTextOf(i,"notation"),plainTextOf(i,"schemeName")];
if(n===void 0){
doubt(t,"not-read",i.pointer);
return[];
}
if(!isIdentifierType(o))doubt(t,"identifier-scheme-unknown",i.pointer);
return[{type:isIdentifierType(o)?o:"identifier",value:n}];
});
}
function readOrganisations(t,e,{name:i,language:n}){
return nodesOf(t,e,i).flatMap((o)=>{
const s=readOrganisation(t,o,n);
if(s!==void 0)leave(t,o,ORGANISATION_TERMS);
return s===void 0?[]:[{input:s,placed:o}];
});
}
function readLevel(t,e){
const i=conceptOf(t,e,"eqfLevel");
const n=typeof i?.value==="string"?eqfLevelOf(i.value):void 0;
if(i!==void 0&&n===void 0)doubt(t,"not-read",i.pointer);
const o=nodesOf(t,e,"nqfLevel").flatMap(
(a)=>readNational(t,a)
);
const s=compact({eqf:n,national:o.length===0?void 0:o});
return Object.keys(s).length===0?void 0:s;
}
function readNational(t,e){
const i=textsOf(t,e,"prefLabel");
if(i===void 0){
doubt(t,"not-read",e.pointer);
return[];
}
const n=iriOf(e);
const o=plainTextOf(e,"notation");
if(o!==void 0)return[compact({framework:i,level:o,url:n})];
doubt(t,"level-from-name",e.pointer);
const[s=""]=Object.values(i);
return[
compact({framework:i,level:s.trim().split(/\s+/).at(-1)??s,url:n})
];
}
const TERMS$3=[
...["title","description","dcType","identifier","homepage","language","thematicArea"],
...["creditPoint","volumeOfLearning","eqfLevel","nqfLevel","mode","learningSetting"],
...["learningOutcome","provenBy","accreditation","entryRequirement","isPartOf"],
...["additionalNote","supplementaryDocument"]
];
function readQualification(t,e,{id:i,language:n}){
for(const[a,r]of SOURCES)
t.sources.set(`/${a}`,`${e.pointer}/${r}`);
leave(t,e,TERMS$3);
const o=conceptsOf(t,e,"mode").map(({value:a})=>a);
const s=conceptOf(t,e,"learningSetting")?.value;
return compact({
version:readVersion(t,e),
title:textsOf(t,e,"title"),
description:textsOf(t,e,"description"),
website:readPage(t,e,"homepage"),
languages:filled(languagesOf(t,e,"language")),
fieldsOfStudy:filled(conceptsOf(t,e,"thematicArea").map(({value:a})=>a)),
workload:readWorkload(t,e),
level:readLevel(t,e),
participation:readParticipation(t,e,o,s),
outcomes:filled(readOutcomes(t,e,i)),
qualityAssurance:filled(readAccreditations(t,e,n)),
prerequisites:readRequirement(t,e),
stackability:readLargerAwards(t,e),
furtherInformation:filled(readFurther(t,e))
});
}
const SOURCES=[
["version","identifier"],
["title","title"],
["description","description"],
["website","homepage"],
["languages","language"],
["fieldsOfStudy","thematicArea"],
["workload/ects","creditPoint"],
["workload/hours","volumeOfLearning"],
["level/eqf","eqfLevel"],
["level/national","nqfLevel"],
["participation/modes","mode"],
["participation/setting","learningSetting"],
["outcomes","learningOutcome"],
["assessments","provenBy"],
["qualityAssurance","accreditation"],
["prerequisites","entryRequirement"],
["stackability","isPartOf"],
["furtherInformation","additionalNote"]
];
function filled(t){
return t.length===0?void 0:t;
}
function readVersion(t,e){
const i=nodesOf(t,e,"identifier");
const n=i.find((o)=>plainTextOf(o,"schemeName")===VERSION_SCHEME);
for(const o of i)if(o!==n)doubt(t,"not-read",o.pointer);
return n&&plainTextOf(n,"notation");
}
function readWorkload(t,e){
const i=stringMember(e.node,"volumeOfLearning");
const n=i===void 0?void 0:fromDuration(i);
if(i!==void 0&&(n===void 0||!isDecimal(n)))
doubt(t,"duration-unreadable",`${e.pointer}/volumeOfLearning`);
const o=compact({
ects:readCredits(t,e,"creditPoint"),
hours:isDecimal(n)?n:void 0
});
return Object.keys(o).length===0?void 0:o;
}
function readCredits(t,e,i){
const n=nodesOf(t,e,i).flatMap((o)=>{
const s=conceptOf(t,o,"framework")?.value;
const a=typeof s==="string"&&findConcept(CREDIT_POINTS,s);
const r=plainTextOf(o,"point")??"";
const u=/^\d+(\.\d+)?$/.test(r)?Number(r):void 0;
if(a&&a.code==="ects"&&isDecimal(u))return[u];
doubt(t,"credits-unreadable",o.pointer);
return[];
});
return n[0];
}
function readParticipation(t,e,i,n){
if(i.length>0)return compact({modes:i,setting:n});
if(n!==void 0)doubt(t,"not-read",`${e.pointer}/learningSetting`);
return void 0;
}
function readAccreditations(t,e,i){
return nodesOf(t,e,"accreditation").flatMap((n)=>{
leave(t,n,["dcType","title","accreditingAgent","landingPage"]);
const o=conceptOf(t,n,"dcType")?.value;
if(o===void 0){
doubt(t,"not-read",n.pointer);
return[];
}
const s=nodeOf(t,n,"accreditingAgent");
const a=s&&readOrganisation(t,s,i);
if(s!==void 0)leave(t,s,ORGANISATION_TERMS);
const r=nodeOf(t,n,"landingPage");
const u=r&&stringMember(r.node,"contentURL");
return[
compact({type:o,title:textsOf(t,n,"title"),body:a,reference:u})
];
});
}
function readRequirement(t,e){
const i=nodeOf(t,e,"entryRequirement");
const n=i&&textsOf(t,i,"noteLiteral");
if(n===void 0)return void 0;
const o=n["en"]===NO_REQUIREMENT.en&&n["fr"]===NO_REQUIREMENT.fr;
return o&&Object.keys(n).length===2?{none:o}:{text:n};
}
function readLargerAwards(t,e){
const i=nodesOf(t,e,"isPartOf").flatMap((n)=>{
leave(t,n,["title"]);
const o=textsOf(t,n,"title");
if(o===void 0)return[];
doubt(t,"stacking-assumed",n.pointer);
return[compact({id:iriOf(n),title:o,relation:"contributes-to"})];
});
return i.length===0?void 0:{kind:"stackable",towards:i};
}
function readFurther(t,e){
const i=nodesOf(t,e,"additionalNote").flatMap((o)=>{
const s=textsOf(t,o,"noteLiteral");
return s===void 0?[]:[{text:s}];
});
const n=nodesOf(t,e,"supplementaryDocument").flatMap((o)=>{
const s=webAddress(stringMember(o.node,"contentURL"));
if(s===void 0)doubt(t,"not-read",o.pointer);
const a=textsOf(t,o,"title");
return s===void 0?[]:[compact({text:a,url:s})];
});
return[...i,...n];
}
function unwrap(t){
const e={node:legibly(()=>snapshotDocument(t)),pointer:""};
const i=Object.hasOwn(e.node,"payload");
const n=i?payloadOf(e.node):e;
const o=memberOf(n.node,"credential");
const s=isJsonObject(o)?{node:o,pointer:`${n.pointer}/credential`}:n;
if(isOf(s,ELM_CREDENTIAL_TYPE))return{credential:s,sealed:i};
throw unreadable(s.pointer,NO_ELM);
}
function looksLikeElm(t){
const e=memberOf(t,"credential");
const i=isJsonObject(e)?e:t;
return Object.hasOwn(t,"payload")||isOf({node:i},ELM_CREDENTIAL_TYPE);
}
const PAYLOAD="/payload";
function payloadOf(t){
const e=stringMember(t,"payload")??"";
const i=e.trimStart().startsWith("{")?e:legibly(()=>decodeUtf8(decodeBase64url(e)),PAYLOAD);
const n=legibly(()=>snapshotDocument(parseJsonStrictly(i)),PAYLOAD);
return{node:n,pointer:PAYLOAD};
}
function decodeUtf8(t){
try{
return new TextDecoder("utf-8",{fatal:true}).decode(t);
}catch{
throw new MicrocertError("ERR_INPUT_ENCODING");
}
}
function legibly(t,e=""){
try{
return t();
}catch(i){
if(!isMicrocertError(i))throw i;
const{code:n,pointer:o="",text:s,hint:a}=i;
const r=`${e}${o}`;
const u={code:n,severity:"error",pointer:r,message:s};
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{
findings:[{...u,...a&&{hint:a} }]
});
}
}
function unreadable(t,e){
return new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{
findings:[{code:"elm.unreadable",severity:"error",pointer:t,message:e}]
});
}
const NO_ELM={
en:`this is no credential of the European Learning Model: its type does not name ${ELM_CREDENTIAL_TYPE}`,
fr:`ce n\u2019est pas un justificatif du mod\xE8le europ\xE9en d\u2019apprentissage : son type ne nomme pas ${ELM_CREDENTIAL_TYPE}`
};
const TERMS$2=[
...["title","description","awardedBy","provenBy","influencedBy","specifiedBy"],
"creditReceived"
];
function readAchievement(t,e,{
credentialId:i,
language:n
}){
const o=nodesOf(t,e,"hasClaim");
const s=o.find((d)=>isOf(d,"LearningAchievement"));
if(s===void 0)throw unreadable(`${e.pointer}/hasClaim`,NO_ACHIEVEMENT);
for(const d of o)if(d!==s)doubt(t,"not-read",d.pointer);
leave(t,s,TERMS$2);
const a=nodeOf(t,s,"specifiedBy");
const r=definitionId(t,a??s,i);
const u=a?readQualification(t,a,{id:r,language:n}):{};
const c=readAssessments(t,s,a,r);
const f=nodeOf(t,s,"awardedBy");
const l=f?readOrganisations(t,f,{name:"awardingBody",language:n}):[];
for(const[d,{placed:m}]of l.entries())
t.sources.set(`/awardingBodies/${d}`,m.pointer);
const p=compact({
...compact({
title:textsOf(t,s,"title"),
description:textsOf(t,s,"description")
}),
...u,
id:r,
awardingBodies:filled(l.map(({input:d})=>d)),
assessments:filled(c.assessments)
});
return{definition:p,award:readAward(t,s,{process:f,proven:c})};
}
function definitionId(t,e,i){
const n=iriOf(e);
t.sources.set("/id",`${e.pointer}/id`);
if(n!==void 0&&!n.includes("#"))return n;
doubt(t,"definition-id-made",e.pointer);
const o=i?.split("#")[0]??"";
return isAbsoluteIri(o)?`${o}:definition`:"urn:epass:definition";
}
function readAward(t,e,{process:i,proven:n}){
if(i!==void 0){
leave(t,i,["awardingBody","awardingDate"]);
t.sources.set("/award/awardedOn",`${i.pointer}/awardingDate`);
}
return compact({
awardedOn:i&&memberOf(i.node,"awardingDate"),
activity:readActivity(t,e),
results:filled(n.results),
creditsEarned:readCredits(t,e,"creditReceived")
});
}
function readActivity(t,e){
const i=nodeOf(t,e,"influencedBy");
if(i===void 0)return void 0;
t.sources.set("/award/activity",i.pointer);
leave(t,i,["title","awardedBy","temporal"]);
const n=nodeOf(t,i,"temporal");
if(n===void 0)return void 0;
const[o,s]=[memberOf(n.node,"startDate"),memberOf(n.node,"endDate")];
return o===void 0&&s===void 0?void 0:compact({start:o,end:s});
}
const NO_ACHIEVEMENT={
en:"a LearningAchievement is expected here",
fr:"un LearningAchievement est attendu ici"
};
const NEUTRAL_PICTURE="iVBORw0KGgoAAAANSUhEUgAAANIAAAEpAQAAAADOwEGBAAAAL0lEQVR42u3JQREAAAwCIPuX1gS7FYAv6S3OOeecc84555xzzjnnnHPOOeecc88NJ+s1f08PbwYAAAAASUVORK5CYII=";
function readPicture(t,e){
const i=stringMember(e.node,"content")??"";
if(i===NEUTRAL_PICTURE)return void 0;
const n=conceptOf(t,e,"contentType")?.value;
const o=typeof n==="string"&&n.endsWith("/file-type/PNG");
if(!o||!/^[A-Za-z0-9+/]+=*$/.test(i)){
doubt(t,"not-read",e.pointer);
return void 0;
}
const s=textsOf(t,e,"description");
return compact({url:`data:image/png;base64,${i}`,caption:s});
}
function readShownPicture(t,e){
const i=nodeOf(t,e,"displayParameter");
const[n]=i?nodesOf(t,i,"individualDisplay"):[];
const[o]=n?nodesOf(t,n,"displayDetail"):[];
const s=o&&nodeOf(t,o,"image");
return s&&readPicture(t,s);
}
function readIssuer(t,e,i){
const n=`${e.pointer}/issuer`;
const[o]=asList(memberOf(e.node,"issuer"));
const s=typeof o==="string"?o:stringMember(o,"id");
if(s===void 0)throw unreadable(n,NO_ISSUER);
const a=typeof o==="string"&&!t.named.has(o);
const r=a?void 0:nodeOf(t,e,"issuer");
t.sources.set("/issuer",r?.pointer??n);
if(s.startsWith(LOCAL_NAMES))doubt(t,"issuer-id-local",n);
const u=r&&(textsOf(t,r,"legalName")??textsOf(t,r,"prefLabel"));
if(u===void 0)doubt(t,"issuer-name-unknown",n);
const c={
id:s,
name:u?textIn(u,i,"en"):s,
...r&&readDetails(t,r,i)
};
const f=(d)=>placeOf(t,`/issuer${d}`);
const l={strict:false,place:f,needs:["id","name"]};
const p=accept(readIssuerProfile(c),l);
t.findings.push(...p.findings);
return Object.freeze(p.value);
}
function readDetails(t,e,i){
leave(t,e,[...ORGANISATION_TERMS,"contactPoint","logo"]);
const n=nodeOf(t,e,"contactPoint");
const o=n&&nodeOf(t,n,"emailAddress");
const s=nodeOf(t,e,"logo");
return compact({
...readFacts(t,e,i),
email:o&&stringMember(o.node,"id")?.replace(/^mailto:/,""),
image:s&&readPicture(t,s)
});
}
const NO_ISSUER={
en:"an issuer with an IRI as id is expected here",
fr:"un \xE9metteur avec un IRI comme identifiant est attendu ici"
};
const PERSONAL=[
...["nationalID","dateOfBirth","placeOfBirth","birthName","patronymicName","gender"],
...["citizenshipCountry","contactPoint","location","memberOf","groupMemberOf"]
];
const TERMS$1=["fullName","givenName","familyName","identifier","hasClaim"];
function readPerson(t,e,i){
t.sources.set("/award/learner",e.pointer);
for(const s of PERSONAL)
if(Object.hasOwn(e.node,s))
doubt(t,"personal-data",appendPointer(e.pointer,s));
leave(t,e,[...TERMS$1,...PERSONAL]);
const n=readIdentifiers(t,e);
const o=n.filter(
({type:s,value:a})=>s!=="nationalIdentityNumber"&&!holdsNationalNumber(String(a))
);
if(o.length<n.length)
doubt(t,"personal-data",appendPointer(e.pointer,"identifier"));
return compact({
id:harmless(t,iriOf(e),`${e.pointer}/id`),
identifiers:o.length===0?void 0:o,
name:harmless(t,readName(t,e,i),e.pointer)
});
}
function harmless(t,e,i){
if(e===void 0||!holdsNationalNumber(e))return e;
doubt(t,"personal-data",i);
return void 0;
}
function readName(t,e,i){
const n=(s)=>{
const a=textsOf(t,e,s);
return a&&textIn(a,i,"en");
};
const o=[n("givenName"),n("familyName")].filter((s)=>s!==void 0);
return n("fullName")??(o.length>0?o.join(" "):void 0);
}
function fromEuropeanLearningModel(t){
const{credential:e,sealed:i}=unwrap(t);
const n=createReader(e);
n.sources.set("",e.pointer);
n.sources.set("/award/id",`${e.pointer}/id`);
if(i)doubt(n,"not-verified","");
leave(n,e,TERMS);
const o=nodeOf(n,e,"displayParameter");
const s=(o&&languagesOf(n,o,"primaryLanguage")[0])??"en";
const a=nodeOf(n,e,"credentialSubject");
if(a===void 0)throw unreadable(`${e.pointer}/credentialSubject`,NO_SUBJECT);
const r=stringMember(e.node,"id");
const u=readAchievement(n,a,{credentialId:r,language:s});
const c=readShownPicture(n,e);
const f=acceptDefinition(n,compact({...u.definition,image:c}));
const l=acceptAward(n,f,{
...u.award,
...r!==void 0&&{id:r},
learner:readPerson(n,a,s),
...awardDate(n,e,u.award)
});
const p=readIssuer(n,e,s);
return Object.freeze({
definition:f,
award:l,
issuer:p,
findings:byImportance(n.findings),
origins:Object.freeze({
definition:(d)=>placeOf(n,d),
award:(d)=>placeOf(n,`/award${d}`)
})
});
}
const TERMS=[
...["@context","credentialProfiles","displayParameter","credentialSchema","issuer"],
...["credentialSubject","issued","issuanceDate","validFrom","proof"]
];
function awardDate(t,{node:e,pointer:i},n){
if(n["awardedOn"]!==void 0)return{};
const o=["issued","issuanceDate","validFrom"].find((s)=>Object.hasOwn(e,s));
if(o===void 0)return{};
doubt(t,"award-date-assumed",`${i}/${o}`);
t.sources.set("/award/awardedOn",`${i}/${o}`);
return{awardedOn:e[o]??null};
}
function acceptDefinition(t,e){
const i=(a)=>placeOf(t,a);
const n={strict:false,place:i,needs:["id","title"]};
const{value:o,findings:s}=accept(readMicroCertification(e),n);
t.findings.push(...s);
return defineMicroCertification(o);
}
function acceptAward(t,e,i){
const n=(r)=>placeOf(t,`/award${r}`);
const o={strict:false,place:n,needs:["learner","awardedOn"]};
const{value:s,findings:a}=accept(readAward$1(i,e),o);
t.findings.push(...a);
return deepFreeze(s);
}
const NO_SUBJECT={
en:"a learner with an achievement is expected here",
fr:"un apprenant avec une r\xE9alisation est attendu ici"
};
export{ESCO_SKILLS as E,LOCAL_NAMES as L,NATIONAL_LEVELS as N,PICTURE_TERMS as P,VERSION_SCHEME as V,LEGAL_IDENTIFIERS as a,frameworkScheme as b,NO_REQUIREMENT as c,NEUTRAL_PICTURE as d,ELM_SCHEMA as e,fromEuropeanLearningModel as f,ELM_CREDENTIAL_TYPE as g,ELM_CONTEXTS as h,looksLikeElm as l};
//# sourceMappingURL=from-european-learning-model.js.map

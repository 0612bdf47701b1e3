import{bf as inUtc,au as textIn,bb as jwsAlgorithmFor,bc as signCompactJws,m as defineMicroCertification,a8 as parseAward,b4 as endOfValidity,av as publicKeyToJwk,q as parseIssuerProfile,b0 as createResolver}from'../../shared/everyday.js';
import{n as findConcept,S as SUPERVISION,w as MODES,A as ASSESSMENT_TYPES,x as ACCREDITATION_TYPES,m as memberOf,h as compact,s as stringMember,i as isJsonObject,_ as encodeBase64url,$ as canonicalJson,M as MicrocertError,a as appendPointer,aa as base64urlTexts,R as secureRandom,af as uuidUrn,a4 as systemClock,p as parseDateTime,C as deepFreeze}from'../../shared/foundation.js';
import{l as assertSigner,m as assertOwnKey}from'../../shared/issuing.js';
import{c as SD_JWT_TEXTS}from'../../shared/part-texts.js';
import{H as HASH_NAME,w as writeDisclosure,a as disclosureTools,p as parseSdJwt}from'../../shared/parse-sd-jwt.js';
import{H as HASH_CLAIM,R as RESERVED,D as DIGESTS,I as ITEM,r as reveal,a as assertShownParts,S as SHOWN_PARTS,b as bindKey}from'../../shared/verify-sd-jwt-vc.js';
import{s as sha256Hex}from'../../shared/canonicalize.js';
const ASSESSMENTS={
"written-examination":"written-examination",
"oral-examination":"oral-examination",
"practical-assessment":"practical-assessment",
portfolio:"portfolio-assessment",
"peer-assessment":"peer-assessment",
"project-work":"project-assessment"
};
const PARTICIPATIONS={
online:"online",
presential:"on-site",
blended:"blended"
};
const QUALITIES={
"institutional-quality-assurance":"institutional-accreditation",
"program-quality-assurance":"programme-accreditation"
};
const UNNAMED$1="issuer-defined";
function codeIn(e,t,n){
const i=conceptCode(e,n);
return(i===void 0?void 0:t[i])??UNNAMED$1;
}
function conceptCode(e,t){
const n=typeof t==="string"?[t]:Object.values(t??{});
return n.map((i)=>findConcept(e,i)?.code).find((i)=>i!==void 0);
}
function assessmentCode(e){
return codeIn(ASSESSMENT_TYPES,ASSESSMENTS,e);
}
function participationCode(e){
return codeIn(MODES,PARTICIPATIONS,e);
}
function qualityCode(e){
return codeIn(ACCREDITATION_TYPES,QUALITIES,e);
}
const WITHOUT=[
"unsupervised-without-id-verification",
"supervised-without-id-verification"
];
function idVerificationCode(e,t){
if(e===void 0)return void 0;
const n=conceptCode(SUPERVISION,e);
if(n!==void 0&&WITHOUT.includes(n))return void 0;
if(n==="unsupervised-with-id-verification")return"identity-verified-remote-exam";
const i=conceptCode(MODES,t);
if(n!==void 0&&i==="online")return"proctored-online-exam";
if(n!==void 0&&i==="presential")return"in-person-supervision";
return UNNAMED$1;
}
function assessmentOf(e){
return conceptFor(ASSESSMENTS,e);
}
function participationOf(e){
return conceptFor(PARTICIPATIONS,e);
}
function qualityOf(e){
return conceptFor(QUALITIES,e);
}
function conceptFor(e,t){
const n=Object.entries(e).find(([,i])=>i===t)?.[0];
return n;
}
function iriOf(e,t){
return findConcept(e,t)?.uri??t;
}
const WE_BUILD_TYPE="VerifiableMicroCredential";
const MANDATORY_CLAIMS=[
"attestation_legal_category",
"identifier",
"title",
"givenName",
"familyName",
"issuerCountry",
"awardingBody",
"issuanceDate",
"learningOutcomes",
"notionalWorkload",
"typeOfAssessment",
"formOfParticipation",
"qualityAssurance"
];
const OPTIONAL_CLAIMS=[
"level",
"grade",
"gradingScheme",
"idVerificationMethod",
"escoReference",
"stackable",
"partOfQualification"
];
function fromWeBuild(e,{language:t="und"}={}){
const n=MANDATORY_CLAIMS.filter((i)=>memberOf(e,i)===void 0);
return{
definition:definitionIn(e,t),
award:awardIn(e),
issuer:compact({
id:stringMember(e,"iss"),
name:stringMember(e,"awardingBody"),
country:stringMember(e,"issuerCountry")
}),
findings:[
...n.map((i)=>notShown(i)),
{code:"we-build.definition-id",severity:"info",pointer:"",message:ID_MADE}
]
};
}
function definitionIn(e,t){
const n=(o)=>{
const s=stringMember(e,o);
return s===void 0?void 0:{[t]:s};
};
const i=n("awardingBody");
const r=stringMember(e,"issuerCountry");
return compact({
id:idFor(e),
title:n("title"),
awardingBodies:i&&[compact({name:i,country:r})],
outcomes:textsIn(e,"learningOutcomes")?.map((o)=>({
statement:{[t]:o}
})),
workload:workloadIn(e),
level:levelIn(e),
assessments:assessmentsIn(e,t),
participation:listed(e,"formOfParticipation",(o)=>{
const s=participationOf(o);
return{modes:[s===void 0?{[t]:o}:iriOf(MODES,s)]};
}),
qualityAssurance:listed(e,"qualityAssurance",(o)=>{
const s=qualityOf(o);
const a=s===void 0?{[t]:o}:iriOf(ACCREDITATION_TYPES,s);
return[{type:a}];
}),
alignments:textsIn(e,"escoReference")?.map((o)=>({
...{framework:"ESCO",url:o},
title:{[t]:o}
})),
stackability:stackabilityIn(e,t)
});
}
function awardIn(e){
const t=["givenName","familyName"].flatMap((i)=>stringMember(e,i)??[]);
const n=stringMember(e,"grade");
return compact({
id:stringMember(e,"identifier"),
learner:compact({
id:learnerIn(e),
name:t.length>0?t.join(" "):void 0
}),
awardedOn:stringMember(e,"issuanceDate"),
results:n===void 0?void 0:[{assessment:"assessment-1",value:n}]
});
}
function learnerIn(e){
const t=memberOf(memberOf(e,"cnf"),"jwk");
return isJsonObject(t)?`did:jwk:${encodeBase64url(new TextEncoder().encode(canonicalJson(t)))}`:void 0;
}
function listed(e,t,n){
const i=stringMember(e,t);
return i===void 0?void 0:n(i);
}
function textsIn(e,t){
const n=memberOf(e,t);
if(!Array.isArray(n))return void 0;
return n.filter((i)=>typeof i==="string");
}
function workloadIn(e){
const t=memberOf(e,"notionalWorkload");
const n=memberOf(t,"value");
const i=stringMember(t,"unit");
if(typeof n!=="number")return void 0;
return i==="ECTS"?{ects:n}:i==="hours"?{hours:n}:void 0;
}
function levelIn(e){
const t=/^EQF-([1-8])$/.exec(stringMember(e,"level")??"")?.[1];
return t===void 0?void 0:{eqf:Number(t)};
}
function assessmentsIn(e,t){
const n=stringMember(e,"gradingScheme");
const i=n===void 0?void 0:{kind:"grade",title:{[t]:n} };
return listed(e,"typeOfAssessment",(r)=>{
const o=assessmentOf(r);
const s=o===void 0?{[t]:r}:iriOf(ASSESSMENT_TYPES,o);
return[compact({id:"assessment-1",type:s,grading:i})];
});
}
function stackabilityIn(e,t){
const n=memberOf(e,"stackable");
const i=stringMember(e,"partOfQualification");
if(typeof n!=="boolean")return void 0;
const r=i&&[{title:{[t]:i},relation:"contributes-to"}];
return{kind:n?"stackable":"stand-alone",...r&&{towards:r} };
}
function idFor(e){
const t=["vct","iss","awardingBody","title"].map((n)=>stringMember(e,n));
return`urn:sha256:${sha256Hex(JSON.stringify(t))}`;
}
function notShown(e){
const t={
en:`the claim ${e} is not shown`,
fr:`l\u2019\xE9nonc\xE9 ${e} n\u2019est pas montr\xE9`
};
return{code:"we-build.not-shown",severity:"info",pointer:`/${e}`,message:t};
}
const ID_MADE={
en:"no claim names the definition: its id was made from title, body and issuer",
fr:"aucun \xE9nonc\xE9 ne d\xE9signe la d\xE9finition : son id a \xE9t\xE9 fait du titre, de l\u2019organisme et de l\u2019\xE9metteur"
};
function weBuildLosses({definition:e,award:t},n){
return[
...NOT_CARRIED.flatMap((i)=>lost(e[i]!==void 0,`/${i}`,NO_CLAIM)),
...othersOf(e),
...issuerDefined(n),
...levelLosses(e),
...lost((t.results?.length??0)>1,"/award/results/1",ONE_ONLY),
...AWARD_NOT_CARRIED.flatMap(
(i)=>lost(t[i]!==void 0,`/award/${i}`,NO_CLAIM)
),
...lost((t.learner.identifiers?.length??0)>0,"/award/learner/identifiers",NO_CLAIM),
...languageLosses(e)
];
}
const NOT_CARRIED=[
...["version","description","languages","prerequisites","origin","purposes"],
...["fieldsOfStudy","image","website","furtherInformation","endorsements"]
];
const AWARD_NOT_CARRIED=[
"activity",
"creditsEarned",
"evidence",
"status",
"endorsements"
];
function othersOf(e){
const{
awardingBodies:t=[],
assessments:n=[],
participation:i,
qualityAssurance:r=[]
}=e;
const{workload:o={},stackability:s}=e;
return[
...lost(t.length>1,"/awardingBodies/1",ONE_ONLY),
...lost(n.length>1,"/assessments/1",ONE_ONLY),
...lost((i?.modes.length??0)>1,"/participation/modes/1",ONE_ONLY),
...lost(i?.setting!==void 0,"/participation/setting",NO_CLAIM),
...lost(r.length>1,"/qualityAssurance/1",ONE_ONLY),
...r.slice(0,1).flatMap(
({title:a,body:c,reference:u})=>lost((a??c??u)!==void 0,"/qualityAssurance/0",KIND_ONLY)
),
...lost(o.ects!==void 0&&o.hours!==void 0,"/workload/hours",UNIT),
...lost(o.breakdown!==void 0,"/workload/breakdown",NO_CLAIM),
...lost((s?.towards?.length??0)>1,"/stackability/towards/1",ONE_ONLY),
...lost((s?.towards?.length??0)>0,"/stackability/towards/0",TITLE_ONLY)
];
}
function issuerDefined(e){
return[
...lost(e.typeOfAssessment===UNNAMED,"/assessments/0/type",NO_CODE),
...lost(e.formOfParticipation===UNNAMED,"/participation/modes/0",NO_CODE),
...lost(e.qualityAssurance===UNNAMED,"/qualityAssurance/0/type",NO_CODE),
...lost(e.idVerificationMethod===UNNAMED,"/assessments/0/supervision",NO_CODE)
];
}
const UNNAMED="issuer-defined";
function levelLosses({level:e={} }){
if("notApplicable"in e)return lost(true,"/level/notApplicable",NO_CLAIM);
return[
...lost("cycle"in e&&e.cycle!==void 0,"/level/cycle",NO_CLAIM),
...lost("national"in e&&e.national!==void 0,"/level/national",NO_CLAIM)
];
}
function languageLosses({title:e,outcomes:t=[]}){
const n=(i)=>Object.keys(i).length>1;
return[
...lost(n(e),"/title",LANGUAGE),
...t.flatMap(
({statement:i},r)=>lost(n(i),`/outcomes/${r}/statement`,LANGUAGE)
)
];
}
function lost(e,t,n){
return e?[{code:"we-build.lost",severity:"warning",pointer:t,message:n}]:[];
}
const NO_CLAIM={
en:"there is no claim for it: it is left out",
fr:"aucun \xE9nonc\xE9 n\u2019est pr\xE9vu pour cela : l\u2019information est omise"
};
const NO_CODE={
en:"the rulebook has no code for it: it is written as issuer-defined",
fr:"les r\xE8gles n\u2019ont pas de code pour cela : il est \xE9crit \xAB issuer-defined \xBB"
};
const ONE_ONLY={
en:"the claim holds one: the first is written, the others are left out",
fr:"l\u2019\xE9nonc\xE9 n\u2019en contient qu\u2019un : le premier est \xE9crit, les autres sont omis"
};
const KIND_ONLY={
en:"the claim holds its kind only: title, body and reference are left out",
fr:"l\u2019\xE9nonc\xE9 n\u2019en contient que le type : intitul\xE9, organisme et r\xE9f\xE9rence sont omis"
};
const TITLE_ONLY={
en:"the claim holds the title of the larger award only: its id, and what it brings there, are left out",
fr:"l\u2019\xE9nonc\xE9 ne contient que l\u2019intitul\xE9 de la certification vis\xE9e : son id et l\u2019apport sont omis"
};
const UNIT={
en:"the claim holds one number: credits are written, hours are left out",
fr:"l\u2019\xE9nonc\xE9 ne contient qu\u2019un nombre : les cr\xE9dits sont \xE9crits, les heures sont omises"
};
const LANGUAGE={
en:"the claim holds one language: the others are left out",
fr:"l\u2019\xE9nonc\xE9 ne contient qu\u2019une langue : les autres sont omises"
};
function toWeBuild(e,t={}){
const n=draftOf(e,t);
const i=MANDATORY_CLAIMS.filter((o)=>!isSaid(n[o])).map(missing);
if(i.length>0)throw new MicrocertError("ERR_EXPORT_INCOMPLETE",{findings:i});
const r=compact(n);
return{claims:r,losses:weBuildLosses(e,r)};
}
function draftOf(e,{language:t,names:n}){
const{definition:i,award:r,issuer:o,id:s}=e;
const{outcomes:a=[],assessments:c=[],awardingBodies:u=[],participation:p}=i;
const[f]=u;
const[d]=c;
const[m]=p?.modes??[];
const[g]=i.qualityAssurance??[];
const l=(h)=>textIn(h,...t===void 0?[]:[t],...i.languages??[]);
const{given:y,family:w}=n??splitName(r.learner.name);
return{
attestation_legal_category:"non-qualified-EAA",
identifier:s,
title:l(i.title),
givenName:y,
familyName:w,
issuerCountry:o.country??f?.country,
awardingBody:f===void 0?o.name:l(f.name),
issuanceDate:inUtc(r.awardedOn).slice(0,10),
learningOutcomes:a.map(({statement:h})=>l(h)),
notionalWorkload:workloadOf(i),
typeOfAssessment:d&&assessmentCode(d.type),
formOfParticipation:m===void 0?void 0:participationCode(m),
qualityAssurance:g&&qualityCode(g.type),
level:levelOf(i),
...gradeOf(e,l),
idVerificationMethod:idVerificationCode(d?.supervision,d?.mode),
escoReference:escoOf(i),
...stackingOf(i,l)
};
}
function splitName(e=""){
const t=e.trim().split(/\s+/);
if(t.length<2)return{given:void 0,family:void 0};
return{given:t.slice(0,-1).join(" "),family:t.at(-1)};
}
function workloadOf({workload:e}){
const{ects:t,hours:n}=e??{};
if(t!==void 0&&t>0)return{value:t,unit:"ECTS"};
return n!==void 0&&n>0?{value:n,unit:"hours"}:void 0;
}
function levelOf({level:e}){
return e!==void 0&&"eqf"in e&&e.eqf!==void 0?`EQF-${e.eqf}`:void 0;
}
function gradeOf({definition:{assessments:e=[]},award:{results:t=[]} },n){
const[i]=t;
const r=e.find(({id:s})=>s===i?.assessment);
const o=r?.grading;
if(i?.value===void 0||o?.kind==="pass-fail")
return{grade:void 0,gradingScheme:void 0};
return{grade:i.value,gradingScheme:o?.title&&n(o.title)};
}
function escoOf({outcomes:e=[],alignments:t=[]}){
const n=[...t,...e.flatMap((r)=>r.alignments??[])];
const i=n.filter(({framework:r})=>r==="ESCO").map(({url:r})=>r);
return i.length===0?void 0:[...new Set(i)];
}
function stackingOf({stackability:e},t){
const[n]=e?.towards??[];
return{
stackable:e&&e.kind!=="stand-alone",
partOfQualification:n&&t(n.title)
};
}
function isSaid(e){
return Array.isArray(e)?e.length>0:e!==void 0&&e!=="";
}
const SOURCES={
identifier:"/award/id",
title:"/title",
givenName:"/award/learner/name",
familyName:"/award/learner/name",
issuerCountry:"/issuer/country",
awardingBody:"/awardingBodies",
issuanceDate:"/award/awardedOn",
learningOutcomes:"/outcomes",
notionalWorkload:"/workload",
typeOfAssessment:"/assessments",
formOfParticipation:"/participation",
qualityAssurance:"/qualityAssurance"
};
function missing(e){
const t={
en:`the claim ${e}, which the rulebook asks for, has no source`,
fr:`l\u2019\xE9nonc\xE9 ${e}, que les r\xE8gles demandent, n\u2019a pas de source`
};
return{code:"we-build.missing",severity:"error",pointer:SOURCES[e]??"",message:t};
}
function weBuildTypeMetadata({
vct:e=WE_BUILD_TYPE
}={}){
return{
vct:e,
name:"Micro-credential attestation",
display:["en","fr"].map((t)=>({
locale:t,
name:NAME[t],
description:DESCRIPTION[t]
})),
claims:[...MANDATORY_CLAIMS,...OPTIONAL_CLAIMS].map((t)=>({
path:[t],
display:["en","fr"].map((n)=>({locale:n,label:LABELS[t][n]})),
sd:t===LEGAL_CATEGORY?"never":"always",
mandatory:MANDATORY_CLAIMS.includes(t)
}))
};
}
const LEGAL_CATEGORY="attestation_legal_category";
const NAME={en:"Micro-credential",fr:"Microcertification"};
const DESCRIPTION={
en:"What a learner earned in a short, targeted training",
fr:"Ce qu\u2019une personne a obtenu par une formation courte et cibl\xE9e"
};
const LABELS={
attestation_legal_category:{en:"Legal category",fr:"Cat\xE9gorie juridique"},
identifier:{en:"Identifier",fr:"Identifiant"},
title:{en:"Title",fr:"Intitul\xE9"},
givenName:{en:"Given name",fr:"Pr\xE9nom"},
familyName:{en:"Family name",fr:"Nom"},
issuerCountry:{en:"Country of the issuer",fr:"Pays de l\u2019\xE9metteur"},
awardingBody:{en:"Awarding body",fr:"Organisme de d\xE9livrance"},
issuanceDate:{en:"Date of issue",fr:"Date de d\xE9livrance"},
learningOutcomes:{en:"Learning outcomes",fr:"Acquis d\u2019apprentissage"},
notionalWorkload:{en:"Notional workload",fr:"Charge de travail th\xE9orique"},
typeOfAssessment:{en:"Type of assessment",fr:"Type d\u2019\xE9valuation"},
formOfParticipation:{en:"Form of participation",fr:"Forme de participation"},
qualityAssurance:{en:"Quality assurance",fr:"Assurance qualit\xE9"},
level:{en:"Level",fr:"Niveau"},
grade:{en:"Grade",fr:"Note"},
gradingScheme:{en:"Grading scheme",fr:"Bar\xE8me"},
idVerificationMethod:{en:"Identity verification",fr:"V\xE9rification de l\u2019identit\xE9"},
escoReference:{en:"ESCO reference",fr:"R\xE9f\xE9rence ESCO"},
stackable:{en:"Stackable",fr:"Empilable"},
partOfQualification:{en:"Part of a qualification",fr:"Partie d\u2019une certification"}
};
function isOnTheWay(e,t){
const n=Math.min(e.length,t.length);
for(let i=0;i<n;i+=1)if(!isSameStep(e[i],t[i]))return false;
return true;
}
function isSameStep(e,t){
return e===t||t===null&&typeof e==="number";
}
function isClaimPath(e){
return Array.isArray(e)&&e.length>0&&e.every(isStep);
}
function isStep(e){
return e===null||typeof e==="string"||typeof e==="number"&&Number.isSafeInteger(e)&&e>=0;
}
function isThere(e,t){
const[n,...i]=t;
if(e===void 0)return false;
if(n===void 0)return true;
if(typeof e!=="object"||e===null)return false;
if(Array.isArray(e)){
if(n===null)return e.some((o)=>isThere(o,i));
return typeof n==="number"&&isThere(e[n],i);
}
const r=e;
return typeof n==="string"&&Object.hasOwn(r,n)&&isThere(r[n],i);
}
function planOf(e){
const t=emptyPlan();
for(const n of e){
let i=t;
for(const r of n){
const o=i.steps.get(r)??emptyPlan();
i.steps.set(r,o);
i=o;
}
i.isHidden=true;
}
return t;
}
function emptyPlan(){
return{isHidden:false,steps:/* @__PURE__ */new Map()};
}
function conceal(e,t,{salts:n,decoys:i,tools:r}){
const o={salts:n,decoys:i,tools:r,disclosures:""};
const s=concealObject(e,t,o,"");
s[HASH_CLAIM]=HASH_NAME;
return{claims:s,disclosures:o.disclosures};
}
function concealValue(e,t,n,i){
if(isJsonObject(e))return concealObject(e,t??NOTHING,n,i);
if(Array.isArray(e))return concealArray(e,t??NOTHING,n,i);
if(t!==void 0&&t.steps.size>0)throw unusable(i);
return e;
}
const NOTHING=/* @__PURE__ */emptyPlan();
function concealObject(e,t,n,i){
const r={};
const o=[];
assertThere(e,t,i);
for(const s of Object.keys(e)){
const a=t.steps.get(s);
if(RESERVED.has(s))throw unusable(appendPointer(i,s));
const c=e[s];
const u=isLeaf(c,a)?c:concealValue(c,a,n,appendPointer(i,s));
if(a?.isHidden)o.push(disclose(s,u,n));
else r[s]=u;
}
if(o.length===0)return r;
for(let s=0;s<n.decoys;s+=1)o.push(decoy(n));
r[DIGESTS]=o.sort();
return r;
}
function assertThere(e,{steps:t},n){
for(const i of t.keys())
if(typeof i!=="string"||!Object.hasOwn(e,i))
throw unusable(appendPointer(n,String(i)));
}
function isLeaf(e,t){
return(typeof e!=="object"||e===null)&&(t===void 0||!t.steps.size);
}
function concealArray(e,t,n,i){
for(const s of t.steps.keys())
if(typeof s==="string"||s!==null&&s>=e.length)
throw unusable(appendPointer(i,String(s)));
let r=false;
const o=e.map((s,a)=>{
const c=t.steps.get(a)??t.steps.get(null);
const u=concealValue(s,c,n,appendPointer(i,a));
if(!c?.isHidden)return u;
r=true;
return{[ITEM]:disclose(void 0,u,n)};
});
for(let s=0;r&&s<n.decoys;s+=1){
const a=n.salts.place(o.length+1);
o.splice(a,0,{[ITEM]:decoy(n)});
}
return o;
}
function disclose(e,t,n){
const{base64url:i,digest:r}=n.tools;
const o=writeDisclosure(n.salts.next(),e,t,i);
n.disclosures+=`${o}~`;
return r(o);
}
function decoy({salts:e,tools:t}){
return t.digest(`${e.next()}${e.next()}`);
}
function unusable(e){
return new MicrocertError("ERR_SD_JWT_CLAIM",{pointer:e},SD_JWT_TEXTS);
}
const BYTES=18;
const SIGNS=24;
const DRAWN_AT_ONCE=32;
function createSalts(e){
let t="";
let n=0;
return{
next:()=>{
if(n>=t.length){
t=base64urlTexts().ofBytes(e(BYTES*DRAWN_AT_ONCE));
n=0;
}
n+=SIGNS;
return t.slice(n-SIGNS,n);
},
place:(i)=>(e(1)[0]??0)%i
};
}
const VC_TYPE="dc+sd-jwt";
async function issueSdJwt(e,t){
const{signer:n,conceal:i=NONE,decoys:r=0,typ:o=VC_TYPE,random:s}=t;
const a=s===void 0?platformSalts:createSalts(s);
const c=disclosureTools();
const u=conceal(e,plans(i),{salts:a,decoys:r,tools:c});
const p=JSON.stringify({alg:jwsAlgorithmFor(n.algorithm),typ:o,kid:n.id});
const f=JSON.stringify(u.claims);
const d=await signCompactJws(p,f,n,c.base64url);
return`${d}~${u.disclosures}`;
}
const NONE=[];
const platformSalts=/* @__PURE__ */createSalts(secureRandom);
const planned=/* @__PURE__ */new WeakMap();
function plans(e){
const t=planned.get(e);
if(t!==void 0)return t;
const n=planOf(e);
if(Object.isFrozen(e))planned.set(e,n);
return n;
}
function selectDisclosures(e,t,n={}){
const i=typeof e==="string"?parseSdJwt(e,n):e;
const{claims:r,opened:o}=reveal(i,n);
for(const a of t)if(!isThere(r,a))throw notThere(a);
const s=o.filter(({path:a})=>t.some((c)=>isOnTheWay(a,c)));
return[i.jwt,...s.map(({disclosure:a})=>a.text),""].join("~");
}
function notThere(e){
const t=appendPointer("",...e.map((n)=>n??"*"));
return new MicrocertError("ERR_SD_JWT_CLAIM",{pointer:t},SD_JWT_TEXTS);
}
async function issueSdJwtVc(e,t,n){
const{
signer:i,
random:r=secureRandom,
clock:o=systemClock,
decoys:s=4,
...a
}=settle(n);
const{profile:c,vct:u=WE_BUILD_TYPE,holderKey:p,...f}=a;
const d=defineMicroCertification(e);
const m=parseAward(t,d);
const g=m.id??uuidUrn(r);
const{claims:l}=toWeBuild({definition:d,award:m,issuer:c,id:g},f);
const y=endOfValidity(d,m);
const w=p===void 0?await keyOfLearner(m.learner.id):p;
const h=compact({
iss:c.id,
iat:Math.floor(o()/1e3),
exp:y===void 0?void 0:secondsOf(y),
vct:u,
cnf:w?{jwk:publicKeyToJwk(w)}:void 0
});
return issueSdJwt({...h,...l},{
...{signer:i,decoys:s},
conceal:pathsOf(Object.keys(l)),
...r!==secureRandom&&{random:r}
});
}
const MOST_DECOYS=100;
function settle(e){
const t="issueSdJwtVc";
const{signer:n,decoys:i,vct:r,holderKey:o}=e??{};
assertSigner(n,t);
const s=parseIssuerProfile(e.profile);
assertOwnKey(e.signer,s);
if(i!==void 0&&!(Number.isInteger(i)&&i>=0&&i<=MOST_DECOYS))
throw new TypeError(
`${t}: option "decoys" must be a whole number from 0 to ${MOST_DECOYS}`
);
if(r!==void 0&&(typeof r!=="string"||r===""))
throw new TypeError(`${t}: option "vct" must be the name of a type`);
if(o!==void 0&&o!==null&&typeof o.algorithm!=="string")
throw new TypeError(`${t}: option "holderKey" must be a public key, or null`);
return{...e,profile:s};
}
async function keyOfLearner(e=""){
const t=e.startsWith("did:key:")?e:e.startsWith("did:jwk:")?`${e}#0`:void 0;
if(t===void 0)return void 0;
const{key:n}=await createResolver().resolveVerificationMethod(t,"authentication");
return n;
}
function secondsOf(e){
return Math.floor((parseDateTime(e)??0)/1e3);
}
const MOST_SETS=64;
const known=/* @__PURE__ */new Map();
function pathsOf(e){
const t=e.join();
const n=known.get(t);
if(n!==void 0)return n;
const i=deepFreeze(e.filter((r)=>r!==LEGAL_CATEGORY).map((r)=>[r]));
if(known.size<MOST_SETS)known.set(t,i);
return i;
}
async function presentSdJwtVc(e,t){
const{show:n,claims:i=[],holder:r,challenge:o,domain:s,clock:a=systemClock}=t??{};
const c="presentSdJwtVc";
assertShownParts(n,c,"show");
if(!Array.isArray(i)||!i.every(isClaimPath))
throw new TypeError(`${c}: option "claims" must be a list of paths`);
if(r!==void 0&&!(isText(o)&&isText(s)))
throw new TypeError(`${c}: options "challenge" and "domain" are needed with "holder"`);
if(r===void 0&&(o!==void 0||s!==void 0))
throw new TypeError(`${c}: option "holder" is needed to answer a challenge`);
const u=parseSdJwt(e);
const{claims:p}=reveal(u);
const f=n.flatMap((m)=>{
const g=SHOWN_PARTS[m];
const l=g.filter((y)=>Object.hasOwn(p,y));
return(l.length>0?l:g.slice(0,1)).map((y)=>[y]);
});
const d=selectDisclosures(u,[...f,...i]);
if(r===void 0||o===void 0||s===void 0)return d;
return bindKey(d,{signer:r,nonce:o,audience:s,now:a()});
}
function isText(e){
return typeof e==="string"&&e!=="";
}
export{v as verifySdJwtVc}from'../../shared/verify-sd-jwt-vc.js';
export{fromWeBuild,issueSdJwt,issueSdJwtVc,presentSdJwtVc,toWeBuild,weBuildTypeMetadata};
//# sourceMappingURL=index.js.map

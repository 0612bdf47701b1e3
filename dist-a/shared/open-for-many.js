import{aE as sameBytes,C as deepFreeze,i as isJsonObject,a as appendPointer,g as isMicrocertError,y as parseJsonStrictly,M as MicrocertError,s as stringMember,b as asList,m as memberOf,a6 as addContainers,N as nativeCrypto,a3 as lazily,Y as concatBytes,p as parseDateTime,H as sha256,f as applyRules,ad as checkFrom$1,ai as addStop,ah as pointerAlong,aF as matchesSri,as as matchesMultihash,a7 as CORE_TEXTS,P as formatDateTime,h as compact,ak as printable,ae as judge,aG as outcomeUnder}from'./foundation.js';
import{bI as sameLimits,N as proofSuiteOf,B as ByteWriter,R as decodeSignature,bd as verifySignature,y as CREDENTIALS_V2,z as CREDENTIALS_V1,c as checkEndorsementStructure,aa as checkStructure,l as endorsableIds,ab as sameLearner,a5 as DEFAULT_VERIFICATION_LIMITS,I as keyAlgorithmFor,be as importPublicKey,ax as samePublicKey,$ as signsLinkedData,bJ as limitsForLists,bK as policyForLists,bL as MAX_LIST_BYTES,k as snapshotDocument,a as canonicalize,Q as asSnapshot,bM as policyFor,bN as looksAround,j as bundledContextStore,ae as limitsForRecords}from'./everyday.js';
import{x as shapeOf,z as jsonAround,f as fillShape}from'./canonicalize.js';
import{i as indeterminate,f as finding,g as failed,p as passed,c as asFinding,y as valuesAt,q as skipped,a as roleOf,z as placeOf,A as checkRecordStructure,B as checkContexts,C as toldOtherwise,k as partsOf,D as checkAssociations,s as subjectOf,r as readInput,w as checkJwtHeader,E as checkJwtClaims,F as AUDIENCE_NAMED,G as verifyProof,v as checkProofChain,x as asFindings,H as usedContexts,b as isEnvelope}from'./receiving.js';
import{i as isOfStranger,e as endedBy,n as narrowed,m as methodsNamed,c as checkBinding,b as ownProofs,d as checkTrust,a as checkKeyValidity,s as strangerAsOpen,f as sessionInside,o as openSession}from'./session.js';
import{m as matchRecipient}from'./match-recipient.js';
import{r as readStatusList,e as readRevocationList,p as parseStatusEntries,s as statusAt,f as statusInRevocationList}from'./status-at.js';
var contextsFor=(function (e,{session:t,facts:n}){
const{bundledContexts:r,givenContexts:i}=t;
return n.used!==void 0&&i===void 0?r:t.contextsFor(e);
});
var checkCredentialSchema=(async function (e,t){
const n=valuesAt(e,"credentialSchema");
if(n.length===0)return skipped(ID$7);
const r=[];
for(const o of n)r.push(await look$3(e,o,t));
const i=r.flatMap((o)=>o.findings);
const s=WORST_FIRST.find((o)=>r.some((a)=>a.outcome===o));
return s==="failed"?failed(ID$7,...i):s==="indeterminate"?indeterminate(ID$7,...i):passed(ID$7,...i);
});
var namesForeignSchema=(function (e){
const t=valuesAt(e,"credentialSchema").map(({value:n})=>stringMember(n,"id"));
return t.some((n)=>n===void 0||!OPEN_BADGES.test(n));
});
var look$3=(async function (e,{value:t,pointer:n},r){
const i=stringMember(t,"id");
const s=asList(memberOf(t,"type")).find(
(o)=>KNOWN_TYPES.includes(String(o))
);
if(s===void 0||i===void 0)
return indeterminate(ID$7,finding("warning","schema.unknown-type",n,UNKNOWN_TYPE));
if(OPEN_BADGES.test(i))return passed(ID$7);
if(CLR.test(i)&&roleOf(e)==="record")return passed(ID$7);
return holdsAgainst({url:i,pointer:n,document:e},r);
});
var learnableProof=(function (e){
const[t,...n]=asList(e["proof"]);
if(!isJsonObject(t)||n.length>0)return void 0;
const r=Object.keys(e).every((o)=>TOP.has(o))&&Object.keys(t).every((o)=>PROOF.has(o))&&["created","verificationMethod","proofValue"].every(
(o)=>typeof t[o]==="string"
);
const{suite:i,formerName:s}=proofSuiteOf(t)??{};
return r&&i==="eddsa-rdfc-2022"&&s===void 0?t:void 0;
});
var fixedParts=(function (e){
const t=/* @__PURE__ */new Set();
const n=/* @__PURE__ */new Map();
const r=[e];
for(let i=r.pop();i!==void 0;i=r.pop()){
addContainers(i,r);
if(!isJsonObject(i))continue;
if(Object.keys(i).some((s)=>s.startsWith("endorsement")))return void 0;
for(const s of[...fixedMembers(i),...twinsOf(i,n)])t.add(s);
}
if(t.has(e))return void 0;
return/* @__PURE__ */new Set([...t,...addressesThatStay(e,"",t)]);
});
var addressesThatStay=(function (e,t,n){
if(typeof e==="string")
return ADDRESS.test(e)&&(n==="all"||!VARIES.has(t))?[e]:[];
if(typeof e!=="object"||e===null)return[];
const r=n==="all"||n.has(e)?"all":n;
return Object.entries(e).flatMap(
([i,s])=>addressesThatStay(s,Array.isArray(e)?t:i,r)
);
});
var fixedMembers=(function (e){
return Object.entries(e).flatMap(
([t,n])=>FIXED.has(t)&&typeof n==="object"?[n]:[]
);
});
var twinsOf=(function (e,t){
const{id:n}=e;
const r=t.get(n);
if(typeof n==="string"&&r===void 0)t.set(n,e);
return r===void 0?[]:[r,e];
});
var learnable=(function (e){
const t=learnableProof(e);
const{proof:n=null,...r}=e;
const i=fixedParts(r);
if(t===void 0||i===void 0||namesForeignSchema(e))return void 0;
const{proofValue:s,...o}=t;
const a=shapeOf(r,{fixed:i,varies:VARIES});
const c=shapeOf({proof:n},{fixed:NONE$1,varies:PROOF_VARIES});
const d=a.holes.length;
const u=withProof(a.shape,moved(c.shape,d),Object.keys(e));
if(mayNameLearner(u))return void 0;
return{
...{unsecured:r,options:o,fixed:i,shape:u,proofAt:d},
around:jsonAround(u),
holes:[...a.holes,...c.holes],
values:[...a.values,...c.values]
};
});
var moved=(function (e,t){
switch(e.kind){
case"same":
return e;
case"hole":
return{...e,index:e.index+t};
case"array":
return{...e,items:e.items.map((n)=>moved(n,t))};
case"object":
return{...e,members:e.members.map((n)=>moved(n,t))};
}
});
var withProof=(function (e,t,n){
const r=new Map([...membersOf(e),...membersOf(t)]);
return{kind:"object",names:n,members:n.map((i)=>r.get(i)??NULL)};
});
var mayNameLearner=(function (e){
const t=membersOf(e).filter(([n])=>ABOUT_LEARNER.has(n));
return t.some(([n,r])=>keepsText(r,n));
});
var keepsText=(function (e,t){
switch(e.kind){
case"same":
return holdsText(e.value,t);
case"hole":
return false;
case"array":
return e.items.some((n)=>keepsText(n,t));
case"object":
return membersOf(e).some(
([n,r])=>n!=="achievement"&&keepsText(r,n)
);
}
});
var holdsText=(function (e,t){
if(typeof e!=="object"||e===null)
return typeof e==="string"&&!WORDS.has(t);
return Object.entries(e).some(
([n,r])=>holdsText(r,Array.isArray(e)?t:n)
);
});
var membersOf=(function (e){
if(e.kind!=="object")return[];
return e.names.map((t,n)=>[t,e.members[n]??NULL]);
});
var knownShapes=(function (e=byTemplates){
const t=[];
const n=/* @__PURE__ */new Map();
const r=new ByteWriter();
let i=MOST_CREDIT;
const s=(a)=>{
const c=a<=i;
i=Math.min(c?i-a:i,MOST_CREDIT);
return c;
};
const o=({around:a})=>{
const c=nativeCrypto()?.hash("sha256",JSON.stringify(a.texts),"hex");
if(c===void 0)return void 0;
const d=n.get(c);
const u=d==="once"&&s(COST_OF_SHAPE);
remember(n,c,u?"tried":d??"once");
return u?c:void 0;
};
return{
match:(a)=>{
for(let c=0;c<t.length;c+=1){
const d=t[c];
const u=d?.match(a);
if(d===void 0||u===void 0)continue;
if(c>0)t.unshift(...t.splice(c,1));
s(-1);
return{shape:d,values:u};
}
return void 0;
},
learn:async(a)=>{
s(-0.0625);
const c=s(1)?learnable(a.document):void 0;
const d=c&&o(c);
if(c===void 0||d===void 0)return;
const u=await e(c,{...a,name:d,writer:r});
if(u===void 0||t.some((f)=>f.name===d))return;
t.unshift(u);
if(t.length>MOST_SHAPES)n.delete(t.pop()?.name??"");
}
};
});
var remember=(function (e,t,n){
e.delete(t);
e.set(t,n);
const[r]=e.size>MOST_SEEN?e.keys():[];
if(r!==void 0)e.delete(r);
});
var shapesBeside=(function ({workspace:e}){
const t=e.get(WORKSPACE);
if(t!==void 0)return t;
const n=knownShapes();
e.set(WORKSPACE,n);
return n;
});
var learnFrom=(async function ({report:e,document:t},{read:n,used:r},{session:i,shapes:s}){
if(t===void 0||r===void 0||n?.credential?.jwt!==void 0)return;
if(typeof i.trust==="string"||i.givenContexts!==void 0)return;
if(e.role!=="badge"||!e.checks.every(isClean))return;
await s.learn({document:t,contexts:i.bundledContexts,used:r});
});
var isClean=(function ({id:e,outcome:t,findings:n}){
return!CLEAN.has(e)||t==="passed"&&n.length===0;
});
var nameOfProof=(function (e,{algorithm:t,multibase:n}){
return`${e} ${t} ${n}`;
});
var heldAgain=(async function ({session:e,facts:t}){
const{held:n}=t;
if(n===void 0||e.givenContexts!==void 0)return void 0;
if(typeof e.proofs!=="string"||isFromLater$1(n,e)||e.timeIsUp())
return void 0;
const r=await methodOf$1(n,e);
const i=r&&t.proofs.get(nameOfProof(n.pointer,r.key));
return r&&i?.findings.length===0?heldBy(n,r):void 0;
});
var plainProof=(function (e,{holding:[t]}){
const[n,...r]=asList(memberOf(e,"proof"));
const i=stringMember(n,"created");
const s=stringMember(n,"verificationMethod");
if(t===void 0||r.length>0)return void 0;
if(i===void 0||s===void 0)return void 0;
return{pointer:t.pointer,created:i,verificationMethod:s};
});
var isHeld=(function ({checks:e,holding:t,allTermsKnown:n}){
return n&&t.length===1&&e.length===HELD.length&&e.every(
({id:r,outcome:i,findings:s},o)=>s.length===0&&r===HELD[o]?.id&&i===HELD[o]?.outcome
);
});
var soundByShape=(async function (e,t,n){
if(t.givenContexts!==void 0||typeof t.proofs!=="string")return void 0;
const r=n.match(e);
if(r===void 0||!isWithin(r.shape.size,e,t.limits))
return void 0;
const i=knownCredential(r.shape,r.values,t.recipient!==void 0);
if(i===void 0||isFromLater$1(i,t)||t.timeIsUp())return void 0;
const s=await methodOf$1(i,t);
if(s===void 0||!await holdsOverHashes(i.hashed,s.key))return void 0;
return{facts:factsOf(i),proofs:heldBy(i,s)};
});
var issuerOf=(function (e){
const t=memberOf(e,"issuer");
return typeof t==="string"?t:stringMember(t,"id");
});
var dataModel=(function (e,t){
return citation("2.0",e,`vc-data-model-2.0/#${t}`);
});
var olderDataModel=(function (e,t){
return citation("1.1",e,`2022/REC-vc-data-model-20220303/#${t}`);
});
var citation=(function (e,t,n){
const r=`W3C Verifiable Credentials Data Model ${e}`;
return{
source:{en:r,fr:r},
section:{en:t,fr:t},
url:`https://www.w3.org/TR/${n}`,
confirmed:true
};
});
var isUrl=(function (e){
return typeof e==="string"&&/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(e);
});
var partRemarks=(function*(e,t,n){
const r=asList(memberOf(e,"type"));
if(r.length===0||!r.every(isTypeName))yield remark(`${t}/type`,NO_TYPE);
const i=memberOf(e,"id");
if(i===void 0?n:!isUrl(i))yield remark(`${t}/id`,NOT_A_URL);
});
var isTypeName=(function (e){
return typeof e==="string"&&e!=="";
});
var isModel=(function (e){
return e===CREDENTIALS_V2||e===CREDENTIALS_V1;
});
var textRemarks=(function*(e,t){
for(const n of["name","description"])
for(const{value:r,pointer:i}of valuesAt(e,n,t))
if(!isText(r))yield remark(i,NOT_A_TEXT);
});
var isText=(function (e){
if(typeof e==="string")return true;
if(!isJsonObject(e)||stringMember(e,"@value")===void 0)return false;
return Object.entries(e).every(
([t,n])=>LANGUAGE_VALUE.get(t)?.(n)===true
);
});
var periodRemarks=(function*(e,t,n){
const[r,i]=[dateAt(e,t),dateAt(e,n)];
if(r==="none")yield remark(`/${t}`,NOT_A_DATE);
if(i==="none")yield remark(`/${n}`,NOT_A_DATE);
if(typeof r==="number"&&typeof i==="number"&&r>i)
yield remark(`/${n}`,BACKWARDS);
});
var dateAt=(function (e,t){
const n=memberOf(e,t);
if(n===void 0)return void 0;
return(typeof n==="string"?parseDateTime(n):void 0)??"none";
});
var checkDataModel$1=(function (e){
return applyRules(DATA_MODEL_RULES,{credential:e,model:dataModelOf(e)});
});
var dataModelOf=(function (e){
const[t]=asList(memberOf(e,"@context"));
return t===CREDENTIALS_V1?"1.1":"2.0";
});
var checkDataModel=(function (e,t){
t.dataModel??=deepFreeze(checkDataModel$1(e));
return checkFrom$1("document.data-model",t.dataModel);
});
var checkStructureAs=(function (e,t,{structure:n}){
if(e==="status-list"||e==="attestation")return skipped("document.schema");
if(e==="badge"&&n!==void 0)return checkFrom$1("document.schema",n);
const r={
badge:checkStructure,
endorsement:checkEndorsementStructure,
record:checkRecordStructure
};
return checkFrom$1("document.schema",r[e](t));
});
var checkDocumentContexts=(function (e,t){
t.contextUse??=deepFreeze([...checkContexts(e),...toldOtherwise(e)]);
return checkFrom$1("document.contexts",t.contextUse);
});
var endorsementsIn=(function (e){
const t=roleOf(e)==="record"?withoutCredentials(e):e;
if(!mentionsEndorsements(t))return[];
const n=[];
const r=[{value:t,trail:void 0}];
for(let i=r.pop();i!==void 0;i=r.pop()){
for(const s of Object.keys(i.value)){
const o=KINDS.get(s);
if(o===void 0)addStop(r,i,s);
else n.push(...entriesAt(i,s,o));
}
}
return n.sort((i,s)=>i.pointer<s.pointer?-1:1);
});
var mentionsEndorsements=(function (e){
const t=[e];
for(let n=t.pop();n!==void 0;n=t.pop()){
for(const r of KINDS.keys())if(Object.hasOwn(n,r))return true;
addContainers(n,t);
}
return false;
});
var checkEndorsements=(function (e,t,n){
const r=e.filter(({role:a})=>a==="endorsement");
const i=r.flatMap(({pointer:a,report:c})=>{
const{verdict:d,checks:u}=c;
if(d==="accepted")return[];
return d==="undetermined"&&isOfStranger(u)?[finding("warning","endorsements.of-stranger",a,OF_STRANGER)]:[finding("warning",`endorsements.${d}`,a,SAID$1[d])];
});
const s=[...i,...t];
const o=t.length>0||r.some(({report:{verdict:a} })=>a==="rejected");
if(o)return failed(ID$6,...s,...n?[]:[TOO_MANY$2]);
if(!n)return indeterminate(ID$6,...s,TOO_MANY$2);
if(r.length===0)return skipped(ID$6);
return s.length>0?indeterminate(ID$6,...s):passed(ID$6);
});
var because=(function (e,t){
const n={...BECAUSE};
for(const[r,i]of Object.entries(BECAUSE))
n[r]={en:`${e}: ${i.en}`,fr:`${t} : ${i.fr}`};
return n;
});
var checkRecipient=(async function (e,t){
if(t===void 0)return skipped(ID$5);
const n=typeof t!=="string"&&t.lenient===true;
const r=memberOf(e,"credentialSubject");
const[i=r]=Array.isArray(r)?r:[];
const{outcome:s,findings:o}=await matchRecipient(i,t,{normalize:n});
if(s==="match")return passed(ID$5,...o);
return s==="no-match"?failed(ID$5,finding("error","subject.other","/credentialSubject",OTHER),...o):indeterminate(ID$5,...o);
});
var checkRelatedResources=(async function (e,t){
const n=valuesAt(e,"relatedResource");
if(n.length===0)return skipped(ID$3);
const r=[];
for(const i of n)r.push(...await look$2(i,t));
if(r.some(({code:i})=>i==="resource.changed"))return failed(ID$3,...r);
return r.length>0?indeterminate(ID$3,...r):passed(ID$3);
});
var checkOneProof=(async function (e,t,n,{purpose:r="assertionMethod",...i}){
const{session:s}=i;
const o={suite:void 0,pointer:n,allTermsKnown:false};
if(!isJsonObject(t)||!namesItsKind(t))
return{...o,checks:[failed("proof.suite",malformed(n))]};
const a=proofSuiteOf(t)?.suite;
if(a===void 0)
return{...o,checks:[skipped("proof.suite",unknownSuite(n))]};
if(s.timeIsUp())
return{
...o,
checks:[passed("proof.suite"),indeterminate("proof.signature",late(n))]
};
const{check:c,method:d,allTermsKnown:u}=await checkSignature(e,t,n,{
...i,
purpose:r
});
const f=stringMember(t,"created");
return{
suite:a,
pointer:n,
checks:[
passed("proof.suite"),
checkPurpose(t,n,r),
checkDates$1(t,n,s),
c
],
...d&&{holding:{method:d,created:f,pointer:n} },
allTermsKnown:u
};
});
var namesItsKind=(function (e){
const t=stringMember(e,"type");
const n=t!=="DataIntegrityProof"||stringMember(e,"cryptosuite")!==void 0;
return t!==void 0&&n;
});
var checkSignature=(async function (e,t,n,r){
const i=stringMember(t,"verificationMethod");
const s=appendPointer(n,"verificationMethod");
if(i===void 0)
return{check:failed("proof.signature",noMethod(s)),allTermsKnown:false};
let o;
try{
o=await r.session.resolver.resolveVerificationMethod(i,r.purpose);
}catch(u){
if(!isMicrocertError(u))throw u;
const f={...asFinding(u),pointer:s};
return{check:endedBy("proof.signature",u.code,[f]),allTermsKnown:false};
}
const a=await resultOf({document:e,proof:t,pointer:n,key:o.key},r);
const c=a.suite!==void 0&&signsLinkedData(a.suite);
if(a.outcome==="passed"){
const u=a.findings.some(({code:l})=>l==="proof.context-unsigned");
const f=u?failed:passed;
return{check:f("proof.signature",...a.findings),method:o,allTermsKnown:c};
}
const d=a.outcome==="failed"?failed:indeterminate;
return{
check:d("proof.signature",...a.findings),
allTermsKnown:c&&a.reason==="mismatch"
};
});
var resultOf=(async function ({document:e,proof:t,pointer:n,key:r},{session:i,facts:s}){
const o=contextsFor(e,{session:i,facts:s});
const a=o===i.bundledContexts?s.proofs:void 0;
const c=nameOfProof(n,r);
const d=a?.get(c);
if(d!==void 0)return d;
const u=await verifyProof(e,t,{key:r,contexts:o});
if(u.outcome==="passed")a?.set(c,deepFreeze(u));
return u;
});
var checkPurpose=(function (e,t,n){
if(stringMember(e,"proofPurpose")===n)return passed("proof.purpose");
const r=appendPointer(t,"proofPurpose");
return failed("proof.purpose",finding("error","proof.purpose",r,PURPOSE[n]));
});
var checkDates$1=(function (e,t,n){
const{now:r,skewMilliseconds:i}=n;
const s=instantAt$1(e,"created");
if(s!==void 0&&s>r+i){
const c=appendPointer(t,"created");
return failed("proof.expiry",finding("error","proof.not-yet",c,NOT_YET));
}
if(memberOf(e,"expires")===void 0)return skipped("proof.expiry");
const o=instantAt$1(e,"expires");
if(o!==void 0&&r-i<=o)return passed("proof.expiry");
const a=appendPointer(t,"expires");
return o===void 0?failed("proof.expiry",finding("error","proof.date",a,NO_DATE)):failed("proof.expiry",finding("error","proof.expired",a,EXPIRED));
});
var instantAt$1=(function (e,t){
const n=stringMember(e,t);
return n===void 0?void 0:parseDateTime(n);
});
var checkProofs=(async function (e,t){
const{session:n}=t;
const r=memberOf(e,"proof");
const i=asList(r);
if(i.length===0)return{checks:[failed("proof.signature",NO_PROOF)],...NOTHING$1};
const{maxProofs:s}=n.limits;
if(i.length>s)
return{checks:[failed("input.limits",tooMany(s))],...NOTHING$1};
const o=[];
for(const[d,u]of i.entries()){
const f=Array.isArray(r)?appendPointer("/proof",d):"/proof";
o.push(await checkOneProof(e,u,f,t));
}
const a=builtOnGood(i,o);
const c=underPolicy(n.proofs,o,a);
return{
checks:inOrder$1([
...knownFirst(c.flatMap(({checks:d})=>d)),
checkChain(e,i),
...o.filter((d)=>c.includes(d)&&!a(d)).map(({pointer:d})=>failed("proof.chain",brokenLink(d)))
]),
holding:c.flatMap(({holding:d})=>d??[]),
allTermsKnown:o.some(({allTermsKnown:d})=>d)
};
});
var checkChain=(function (e,t){
const n="proof.chain";
const{chained:r,findings:i}=checkProofChain(e);
if(i.length>0)return failed(n,...i);
if(!r)return skipped(n);
const s=t.flatMap((a)=>asList(memberOf(a,"previousProof")));
const o=t.some(
(a)=>s.includes(memberOf(a,"id")??null)&&proofSuiteOf(a)===void 0
);
return o?indeterminate(n,finding("warning","proof.chain-unknown","/proof",UNKNOWN_LINK)):passed(n);
});
var builtOnGood=(function (e,t){
if(e.every((r)=>memberOf(r,"previousProof")===void 0))return()=>true;
const n=(r)=>{
const i=asList(memberOf(e[r],"previousProof"));
return[...e.keys()].filter((s)=>i.includes(memberOf(e[s],"id")??null));
};
return(r)=>{
const i=new Set(n(t.indexOf(r)));
for(const s of i)for(const o of n(s))i.add(o);
return[...i].every((s)=>{
const o=t[s];
return o===void 0||o.suite===void 0||isGood(o);
});
};
});
var underPolicy=(function (e,t,n){
if(e==="all")return t;
if(e==="any"){
const s=(o)=>isGood(o)&&n(o);
return t.some(s)?t.map((o)=>s(o)?o:aside(o)):t;
}
const r=t.map((s)=>isOneOf(e,s)?s:aside(s));
const i=e.filter((s)=>!t.some((o)=>o.suite===s));
return[...r,...i.map(absent)];
});
var knownFirst=(function (e){
const t=e.some(({id:n,outcome:r})=>n==="proof.suite"&&r!=="skipped");
if(t)return e;
return e.map(
(n)=>n.outcome==="skipped"?indeterminate(n.id,...n.findings):n
);
});
var inOrder$1=(function (e){
return[...e].sort((t,n)=>ORDER.indexOf(t.id)-ORDER.indexOf(n.id));
});
var checkSecuring=(async function ({document:e,jwt:t},n){
const r=t===void 0?NO_JWT:await checkJwt(t,n.session);
const i=await proofsInside(e,t!==void 0,n);
const s={
checks:[...r.checks,...i.checks],
holding:[...r.holding,...i.holding],
allTermsKnown:r.allTermsKnown||i.allTermsKnown
};
if(isHeld(s))n.facts.held??=plainProof(e,s);
return s;
});
var proofsInside=(async function (e,t,n){
if(t&&memberOf(e,"proof")===void 0)
return{
...NOTHING,
checks:[
...missingSuites(n.session.proofs),
skipped("proof.expiry"),
skipped("proof.chain")
]
};
return checkProofs(e,n);
});
var checkStatus=(async function (e,t,n){
const r=memberOf(e,"credentialStatus");
if(r===void 0)return{checks:IDS.map((a)=>skipped(a)),parts:[],stated:[]};
const i=[];
const s=[];
const o=[];
for(const a of parseStatusEntries(r)){
const c=await look$1(a,{document:e,session:t,verifyCredential:n});
i.push(...c.checks);
s.push(...c.parts);
o.push(...c.stated);
}
for(const a of IDS)if(!i.some((c)=>c.id===a))i.push(skipped(a));
return{checks:i.sort(inOrder),parts:s,stated:o};
});
var checkValidity=(function (e,t){
return[checkFrom(e,t),checkUntil(e,t)];
});
var checkFrom=(function (e,{now:t,skewMilliseconds:n}){
return checkDates(
"validity.from",
e,
["validFrom","issuanceDate"],
(r,i)=>i<=t+n?[]:[
finding("error","validity.not-yet",`/${r}`,{
en:"the credential is not valid yet",
fr:"le justificatif n\u2019est pas encore valide"
})
]
);
});
var checkUntil=(function (e,{now:t,skewMilliseconds:n}){
return checkDates(
"validity.until",
e,
["validUntil","expirationDate"],
(r,i)=>t-n<=i?[]:[
finding(
"error",
"validity.expired",
`/${r}`,
{en:"the credential is no longer valid",fr:"le justificatif n\u2019est plus valide"},
{
en:"what the learner can do does not lapse with it: ask the issuer for a renewed credential",
fr:"les acquis ne disparaissent pas pour autant : demander \xE0 l\u2019\xE9metteur un justificatif renouvel\xE9"
}
)
]
);
});
var checkDates=(function (e,t,n,r){
const i=n.filter((o)=>memberOf(t,o)!==void 0);
if(i.length===0)return skipped(e);
const s=i.flatMap((o)=>{
const a=instantAt(t,o);
return a===void 0?[notADate(o)]:r(o,a);
});
return s.length>0?failed(e,...s):passed(e);
});
var instantAt=(function (e,t){
const n=memberOf(e,t);
return typeof n==="string"?parseDateTime(n):void 0;
});
var verifyCredential=(async function (e,t,n,r=noFacts(),i){
r.read??=readInput(e,t.limits);
const{credential:s,checks:o}=r.read;
if(s===void 0){
const h={role:n??"badge",isPart:n!==void 0};
const y=reportOn({checks:o,parts:[]},h,t);
return{report:y,sound:false,asks:false};
}
const{document:a,securing:c}=s;
const d={role:n??roleOf(a),isPart:n!==void 0};
const u=await look(s,d,{session:t,facts:r,proofs:i});
const f=knownContexts(a,{session:t,facts:r})??await contextsOf(a,{session:t,facts:r});
const{sound:l,asks:g,parts:p,stated:v=[]}=u;
const m={checks:[...o,...u.checks],parts:p,stated:v,contexts:f,securing:c};
return{report:reportOn(m,d,t),document:a,sound:l,asks:g};
});
var knownContexts=(function (e,t){
const n=contextsFor(e,t)===t.session.bundledContexts;
return n?t.facts.used:void 0;
});
var contextsOf=(async function (e,{session:t,facts:n}){
const r=contextsFor(e,{session:t,facts:n});
const i=await usedContexts(e,r);
if(r!==t.bundledContexts)return i;
n.used=deepFreeze(i);
return n.used;
});
var look=(async function (e,{role:t,isPart:n},{session:r,facts:i,proofs:s}){
const{document:o}=e;
const a=issuerOf(o);
const c=s??await heldAgain({session:r,facts:i})??await checkSecuring(e,{session:r,facts:i});
const d=c.holding.length===0?methodsNamed(e):[];
const u=checkBinding(a,c.holding,r.trust,d);
const f=ownProofs(a,c.holding,r.trust);
const l=checkTrust(a,r.trust,u);
const g=isSound(c,r.policy);
const p=whyNotAround({proofs:c,binding:u,trust:l},r.policy);
const v=p===void 0;
const m=v?await lookAround(o,t,{session:r,facts:i}):{checks:notLookedAround(o,p,i),parts:[]};
const h=n&&t!=="badge"?void 0:r.recipient;
const y=[
checkDataModel(o,i),
checkStructureAs(t,o,i),
checkDocumentContexts(o,i),
c.allTermsKnown?passed("document.terms"):await checkTerms(o,r),
...c.checks,
u,
checkKeyValidity(f,r),
l,
...checkValidity(o,r),
...m.checks,
...t==="record"?[checkRecordAssociations(o),await checkRecordSubjects(o)]:[],
await checkRecipient(o,h)
];
return{
checks:n?y.map((E)=>asOfPart(E,t)):y,
parts:m.parts,
stated:m.stated??[],
sound:g,
asks:v
};
});
var isSound=(function ({checks:e,holding:t},{tolerates:n=[]}){
return t.length>0&&e.every((r)=>outcomeUnder(r,n)!=="failed");
});
var whyNotAround=(function ({proofs:e,binding:t,trust:n},r){
if(!isSound(e,r))return whyNotSound(e);
if(t.outcome==="failed")return"key";
if(n.outcome==="failed")return"issuer";
return looksAround(r)?void 0:"policy";
});
var lookAround=(async function (e,t,{session:n,facts:r}){
if(t==="status-list")return{checks:[],parts:[]};
const i=await checkStatus(e,n,verifyCredential);
const s=await lookInside(e,t,{session:n,facts:r});
return{
checks:[
...i.checks,
await checkCredentialSchema(e,n),
await checkRelatedResources(e,n),
...s.checks
],
parts:[...i.parts,...s.parts],
stated:i.stated
};
});
var lookInside=(async function (e,t,{session:n,facts:r}){
const i=[
...endorsementsOf(e,r).map((u)=>({...u,role:"endorsement"})),
...t==="record"?credentialsIn(e):[]
];
const s=[];
const o=[];
const a=n.inside??verifyCredential;
for(const u of i){
if(!n.admit()||n.timeIsUp())break;
const f=await a(u.content,sessionInside(n),u.role);
s.push({pointer:u.pointer,role:u.role,report:f.report});
if(u.role==="endorsement")o.push(...aboutFindings(u,f.document));
}
const c=s.length===i.length;
const d=t==="record"?[checkRecord(s,c)]:[];
return{checks:[checkEndorsements(s,o,c),...d],parts:s};
});
var endorsementsOf=(function (e,t){
t.endorsements??=endorsementsIn(e);
return t.endorsements;
});
var reportOn=(function ({checks:e,parts:t,stated:n=[],contexts:r=[],securing:i},s,{policy:o,now:a}){
return{
verdict:judge(e,policyFor(o,s)),
policy:o.id,
role:s.role,
judgedAt:formatDateTime(a),
...i&&{securing:i},
checks:e,
contexts:r,
parts:t,
...n.length>0&&{stated:n}
};
});
var refreshed=(async function (e,t){
const{document:n,asks:r}=e;
const i=n&&refreshServiceOf(n);
const s=(d,u)=>({
...d.document&&{document:d.document},
report:withLast(d.report,u,t)
});
if(i===void 0)return s(e,skipped(ID));
const{url:o,pointer:a}=i;
const c=(d,u)=>s(e,indeterminate(ID,finding("warning",d,a,u)));
if(o===void 0)return c("refresh.unknown-type",UNKNOWN);
if(!r)return c("refresh.not-asked",NOT_ASKED);
if(!t.online)return c("refresh.not-asked",OFFLINE);
try{
const{bytes:d}=await t.fetch({
url:o,
purpose:"refresh",
maxBytes:t.limits.maxBytes
});
const u=await verifyCredential(d,t);
const f=whyNotTaken(u,e);
if(f!==void 0)return c("refresh.not-taken",f);
const l=finding("info","refresh.replaced",a,REPLACED);
return s(u,passed(ID,l));
}catch(d){
if(!isMicrocertError(d))throw d;
const u={...asFinding(d),severity:"warning",pointer:`${a}/id`};
return s(e,indeterminate(ID,u));
}
});
var refreshServiceOf=(function (e){
const t=memberOf(e,"refreshService");
const[n,...r]=asList(t);
if(n===void 0)return void 0;
const i=r.length===0&&asList(memberOf(n,"type")).includes("1EdTechCredentialRefresh");
const s=Array.isArray(t)?appendPointer("/refreshService",0):"/refreshService";
return{pointer:s,url:i?stringMember(n,"id"):void 0};
});
var withLast=(function (e,t,{policy:n}){
const r=[...e.checks,t];
if(![n.requires,n.heeds].some((s)=>s.includes(t.id)))
return{...e,checks:r};
const i=policyFor(n,{role:e.role,isPart:false});
return{...e,verdict:judge(r,i),checks:r};
});
var widest=(function (e){
const{record:t}=e;
const n=Math.max(e.maxBytes,t.maxBytes);
return{...e,maxBytes:n,maxValues:Math.max(e.maxValues,t.maxValues)};
});
var noFacts=(function (){
return{proofs:/* @__PURE__ */new Map()};
});


const MOST_KEPT=64;
const MOST_BYTES=32*1024*1024;
const keptBeside=/* @__PURE__ */new WeakMap();
function factsAbout(e,t){
const n=keptBeside.get(e)??/* @__PURE__ */new Map();
keptBeside.set(e,n);
const{url:r,limits:i}=t;
const s=n.get(r);
if(s!==void 0&&sameLimits(s.limits,i)&&sameBytes(s.bytes,t.bytes))
return{facts:s.facts,keep:()=>{
} };
const o=noFacts();
const a=new Uint8Array(t.bytes);
const c=()=>{
const d=2*a.length+(o.list?.list?.bits.length??0);
n.delete(r);
n.set(r,{bytes:a,limits:i,size:d,facts:frozen(o)});
dropOldest(n);
};
return{facts:o,keep:c};
}
function frozen(e){
deepFreeze(e.read?.checks);
deepFreeze(e.read?.credential?.document);
return e;
}
function dropOldest(e){
let t=0;
for(const{size:n}of e.values())t+=n;
for(const[n,{size:r}]of e){
if(e.size<=MOST_KEPT&&t<=MOST_BYTES)return;
e.delete(n);
t-=r;
}
}
const NAMING=/* @__PURE__ */new Set([
"properties",
"$defs",
"definitions",
"dependentSchemas",
"dependencies"
]);
const PLAIN=/* @__PURE__ */new Set([
"const",
"enum",
"default",
"examples",
"required",
"dependentRequired"
]);
function workOf(e){
const t=/* @__PURE__ */new Map();
const n=/* @__PURE__ */new Set();
const r=(o)=>{
if(typeof o!=="string"||n.has(o))return Number.POSITIVE_INFINITY;
const a=t.get(o);
if(a!==void 0)return a;
const c=targetOf(e,o);
if(c===void 0)return Number.POSITIVE_INFINITY;
n.add(o);
const d=s(c);
n.delete(o);
t.set(o,d);
return d;
};
const i=(o,a,c)=>{
if(ENDLESS.has(o)||o==="$id"&&!c)return Number.POSITIVE_INFINITY;
return o==="$ref"?r(a):s(a);
};
const s=(o)=>{
if(typeof o!=="object"||o===null)return 1;
let a=1;
for(const[c,d]of Object.entries(o)){
a+=i(c,d,o===e);
if(a>ENOUGH)return Number.POSITIVE_INFINITY;
}
return a;
};
return s(e);
}
const ENDLESS=/* @__PURE__ */new Set(["$dynamicRef","$recursiveRef"]);
const ENOUGH=1e6;
const POINTER=/^#(?:\/[\w$.~-]+)+$/;
function targetOf(e,t){
if(!POINTER.test(t))return void 0;
let n=e;
let r=false;
for(const i of t.slice(2).split("/")){
const s=i.replaceAll("~1","/").replaceAll("~0","~");
if(isJsonObject(n)&&!r&&PLAIN.has(s))return void 0;
r=isJsonObject(n)&&!r&&NAMING.has(s);
n=entryOf(n,s);
}
return n;
}
function entryOf(e,t){
if(Array.isArray(e))return e[Number(t)];
return isJsonObject(e)&&Object.hasOwn(e,t)?e[t]:void 0;
}
function valuesIn(e){
if(typeof e!=="object"||e===null)return 1;
return Object.values(e).reduce((t,n)=>t+valuesIn(n),1);
}
const ID$8="credential.schema";
const MAX_BYTES=262144;
const MAX_FINDINGS=20;
const MAX_WORK=5e6;
async function holdsAgainst(e,t){
const{url:n,pointer:r,document:i}=e;
const s=appendPointer(r,"id");
try{
const{bytes:o}=await t.fetch({url:n,purpose:"schema",maxBytes:MAX_BYTES});
const a=readSchema(o);
const c=await errorsUnder(a,i);
if(c===void 0)
return indeterminate(ID$8,finding("warning","schema.not-usable",s,NOT_USABLE));
if(holdsPatterns(a)){
const d=c.map((f)=>({...f,severity:"warning"}));
const u=finding("warning","schema.patterns",s,PATTERNS);
return indeterminate(ID$8,u,...d);
}
return c.length>0?failed(ID$8,...c.slice(0,MAX_FINDINGS)):passed(ID$8);
}catch(o){
if(!isMicrocertError(o))throw o;
const a=asFinding(o);
return indeterminate(ID$8,finding("warning","schema.not-fetched",s,NOT_FETCHED$1,a.hint));
}
}
function readSchema(e){
const t=new TextDecoder().decode(e);
const n=parseJsonStrictly(t,{maxBytes:MAX_BYTES,maxDepth:64});
if(isJsonObject(n))return n;
throw new MicrocertError("ERR_JSON_VALUE");
}
async function errorsUnder(e,t){
if(workOf(e)*valuesIn(t)>MAX_WORK)return void 0;
try{
const n=(await compilerFor(e))(withoutPatterns(e));
if(n(t))return[];
return(n.errors??[]).map(
({instancePath:r})=>finding("error","schema.violated",r,VIOLATED)
);
}catch{
return void 0;
}
}
async function compilerFor({$schema:e}){
const t={
allErrors:false,
strict:false,
validateFormats:false,
logger:false
};
const n=typeof e==="string"?e:"";
const r=n.includes("draft-07")?new(await import("ajv")).Ajv(t):n.includes("2019-09")?new(await import("ajv/dist/2019.js")).Ajv2019(t):new(await import("ajv/dist/2020.js")).Ajv2020(t);
return(i)=>r.compile(i);
}
const PATTERN_KEYWORDS=["pattern","patternProperties","format","uniqueItems"];
function holdsPatterns(e){
return JSON.stringify(withoutPatterns(e))!==JSON.stringify(e);
}
function withoutPatterns(e){
if(Array.isArray(e))return e.map(withoutPatterns);
if(!isJsonObject(e))return e;
const t=Object.entries(e).filter(([n])=>!PATTERN_KEYWORDS.includes(n));
return Object.fromEntries(t.map(([n,r])=>[n,partOf(n,r)]));
}
function partOf(e,t){
if(PLAIN.has(e))return t;
if(!NAMING.has(e)||!isJsonObject(t))return withoutPatterns(t);
return Object.fromEntries(
Object.entries(t).map(([n,r])=>[n,withoutPatterns(r)])
);
}
const VIOLATED={
en:"this does not hold against the schema that the credential names",
fr:"ceci ne respecte pas le sch\xE9ma que d\xE9signe le justificatif"
};
const NOT_USABLE={
en:"what stands at the address of the schema cannot be used as one by itself",
fr:"ce qui figure \xE0 l\u2019adresse du sch\xE9ma n\u2019est pas utilisable seul comme sch\xE9ma"
};
const NOT_FETCHED$1={
en:"the credential names a schema that could not be had, so it was not held against it",
fr:"le justificatif d\xE9signe un sch\xE9ma qui n\u2019a pu \xEAtre obtenu : il n\u2019a pas \xE9t\xE9 confront\xE9 \xE0 lui"
};
const PATTERNS={
en:"the schema asks for patterns or formats, which are not looked at: whether it holds stays open",
fr:"le sch\xE9ma demande des motifs ou formats, qui ne sont pas examin\xE9s : son respect reste ind\xE9termin\xE9"
};
const ID$7="credential.schema";
const OPEN_BADGES=/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/schema\/json(?:-ld)?\/ob_v3p0_(?:any)?(?:achievement|endorsement)credential(?:_schema|-jsonschema1)\.json$/;
const CLR=/^https:\/\/purl\.imsglobal\.org\/spec\/clr\/v2p0\/schema\/json(?:-ld)?\/clr_v2p0_(?:any)?clrcredential(?:_schema|-jsonschema1)\.json$/;
const KNOWN_TYPES=["1EdTechJsonSchemaValidator2019","JsonSchema"];


const WORST_FIRST=["failed","indeterminate"];

const UNKNOWN_TYPE={
en:"the credential names a schema of a kind that is not known here",
fr:"le justificatif d\xE9signe un sch\xE9ma d\u2019un type inconnu ici"
};
const DATES=/* @__PURE__ */new Set([
...["validFrom","validUntil","awardedDate","activityStartDate","activityEndDate"]
]);
const REFERENCES=/* @__PURE__ */new Set([
...["resultDescription","achievedLevel","requiredLevel"]
]);
const NAMES=/* @__PURE__ */(()=>/* @__PURE__ */new Set([
...DATES,
...REFERENCES,
...["id","name","description","narrative","version","humanCode","fieldOfStudy"],
...["specialization","creditsAvailable","creditsEarned","value","identityHash","salt"],
...["targetName","targetUrl","targetCode","targetDescription","targetFramework"],
...["genre","audience","licenseNumber","role","term","level","points"],
...["recipientName","point","volumeOfLearning","duration","notation","proves"],
...["tag","statusListIndex","statusListCredential"]
]))();
const LANGUAGE=/^[a-z]{2}(?:-[A-Z]{2})?$/;
const VARIES={
has:(e)=>NAMES.has(e)||LANGUAGE.test(e)
};
const PROOF_VARIES=/* @__PURE__ */new Set([
...["created","verificationMethod","proofValue"]
]);
const TOP=/* @__PURE__ */new Set([
...[
"@context",
"id",
"type",
"name",
"description",
"image",
"issuer",
"validFrom",
"validUntil"
],
...[
"awardedDate",
"credentialSubject",
"evidence",
"credentialSchema",
"credentialStatus",
"proof"
]
]);
const FIXED=/* @__PURE__ */new Set([
...["@context","type","issuer","image","credentialSchema"]
]);
const PROOF=/* @__PURE__ */new Set([
...["type","cryptosuite","created","verificationMethod","proofPurpose","proofValue"]
]);


const ADDRESS=/^[A-Za-z][A-Za-z\d+.-]*:/;




const NONE$1=/* @__PURE__ */new Set();


const NULL={kind:"same",value:null};
const WORDS=/* @__PURE__ */new Set([
...["type","identityType","status","targetType","framework"]
]);

const ABOUT_LEARNER=/* @__PURE__ */new Set(["credentialSubject","evidence"]);



const MOST_SHAPES=16;
const MOST_SEEN=64;
const MOST_CREDIT=1e3;
const COST_OF_SHAPE=50;

const byTemplates=async(e,t)=>(await learning()).learnShape(e,t);
const learning=/* @__PURE__ */lazily(()=>import("./learn-shape.js"));

const WORKSPACE="known shapes";


const CLEAN=/* @__PURE__ */new Set([
...["input.limits","input.format","document.data-model","document.schema"],
...["document.contexts","document.terms","proof.suite","proof.purpose","proof.signature"],
...["issuer.binding","issuer.trust"]
]);

async function holdsOverHashes({optionsHash:e,documentHash:t,proofValue:n},r){
const i=r.algorithm==="Ed25519"?decodeSignature(n):void 0;
if(i===void 0)return false;
return verifySignature(r,concatBytes(e,t),i);
}



function isFromLater$1({created:e},{now:t,skewMilliseconds:n}){
const r=parseDateTime(e);
return r===void 0||r>t+n;
}
async function methodOf$1({verificationMethod:e},{resolver:t}){
try{
return await t.resolveVerificationMethod(e,"assertionMethod");
}catch(n){
if(!isMicrocertError(n))throw n;
return void 0;
}
}
function heldBy({created:e,pointer:t},n){
return{checks:HELD,holding:[{method:n,created:e,pointer:t}],allTermsKnown:true};
}

const HELD=/* @__PURE__ */deepFreeze([
...[/* @__PURE__ */skipped("jwt.header"),/* @__PURE__ */skipped("jwt.claims"),/* @__PURE__ */passed("proof.suite"),/* @__PURE__ */passed("proof.purpose")],
...[/* @__PURE__ */skipped("proof.expiry"),/* @__PURE__ */skipped("proof.chain"),/* @__PURE__ */passed("proof.signature")]
]);
function knownCredential(e,t,n){
const r=e.valuesHold(t)?hashOf(e.canonical(t)):void 0;
if(r===void 0)return void 0;
const i=[...t];
for(const f of e.remembered)i[f]=ownText(i[f]??"");
const s=e.optionsHash(i);
if(s===void 0)return void 0;
const o={};
for(const[f,l]of e.members)
if(n||f!==SUBJECT)o[f]=fillShape(l,i);
const{pointer:a,created:c,verificationMethod:d,proofValue:u}=e.proof;
return{
document:o,
used:e.used,
pointer:a,
created:String(i[c]),
verificationMethod:String(i[d]),
hashed:{optionsHash:s,documentHash:r,proofValue:String(i[u])}
};
}
function ownText(e){
return typeof e==="string"?` ${e}`.slice(1):e;
}
const SUBJECT="credentialSubject";
function hashOf(e){
const t=e&&sha256(e);
return t instanceof Uint8Array?t:void 0;
}

function isWithin(e,t,n){
return t.length*3<=n.maxBytes&&t.length<=n.maxTextLength&&e.depth<=n.maxDepth&&e.values<=n.maxValues&&e.items<=n.maxItems&&e.values*3<=n.maxQuads;
}
function factsOf({document:e,used:t}){
return{
read:{credential:{securing:"data-integrity",document:e},checks:READ},
dataModel:NONE,
structure:NONE,
contextUse:NONE,
endorsements:NONE,
used:t,
proofs:/* @__PURE__ */new Map()
};
}
const NONE=/* @__PURE__ */Object.freeze([]);
const READ=/* @__PURE__ */deepFreeze([/* @__PURE__ */passed("input.limits"),/* @__PURE__ */passed("input.format")]);

function startOf(e){
const t=stringMember(e,"validFrom")??stringMember(e,"issuanceDate");
return parseDateTime(t??"");
}




function remark(e,t,n){
return{pointer:e,text:t,...n&&{hint:n} };
}
const NOT_A_URL={
en:"an absolute address (URL) is expected here",
fr:"une adresse absolue (URL) est attendue ici"
};
const NOT_AN_OBJECT={
en:"an object is expected here",
fr:"un objet est attendu ici"
};
const NO_TYPE={
en:"it does not say of which type it is",
fr:"le type n\u2019est pas indiqu\xE9"
};
const PARTS=/* @__PURE__ */(()=>[
{
id:"data-model.status",
name:"credentialStatus",
section:"4.10 Status",
anchor:"status",
named:false
},
{
id:"data-model.schema",
name:"credentialSchema",
section:"4.11 Data Schemas",
anchor:"data-schemas",
named:true
},
{
id:"data-model.refresh",
name:"refreshService",
section:"5.4 Refreshing",
anchor:"refreshing",
named:false
},
{
id:"data-model.terms-of-use",
name:"termsOfUse",
section:"5.5 Terms of Use",
anchor:"terms-of-use",
named:false
},
{
id:"data-model.evidence",
name:"evidence",
section:"5.6 Evidence",
anchor:"evidence",
named:false
},
...["confidenceMethod","renderMethod"].map((e)=>({
id:"data-model.reserved",
name:e,
section:"5.10 Reserved Extension Points",
anchor:"reserved-extension-points",
named:false
}))
])();
const PART_RULES=/* @__PURE__ */PARTS.map(
({id:e,name:t,section:n,anchor:r,named:i})=>({
id:e,
severity:"error",
cites:dataModel(n,r),
*check({credential:s}){
for(const{value:o,pointer:a}of valuesAt(s,t))
if(isJsonObject(o))yield*partRemarks(o,a,i);
else yield remark(a,NOT_AN_OBJECT);
}
})
);


const NAMED_PART_RULES=/* @__PURE__ */[
{name:"credentialStatus",cites:/* @__PURE__ */olderDataModel("4.9 Status","status")},
{name:"refreshService",cites:/* @__PURE__ */olderDataModel("5.5 Refreshing","refreshing")}
].map(({name:e,cites:t})=>({
id:"data-model.part-id",
severity:"error",
cites:t,
*check({credential:n,model:r}){
if(r!=="1.1")return;
for(const{value:i,pointer:s}of valuesAt(n,e))
if(isJsonObject(i)&&memberOf(i,"id")===void 0)
yield remark(`${s}/id`,NOT_A_URL);
}
}));
const partsAreSome={
id:"data-model.empty",
severity:"warning",
cites:/* @__PURE__ */dataModel("4.11 Data Schemas, 5.3 to 5.6","data-schemas"),
*check({credential:e}){
for(const t of PART_NAMES){
const n=memberOf(e,t);
if(Array.isArray(n)&&n.length===0)yield remark(`/${t}`,EMPTY);
}
}
};
const PART_NAMES=/* @__PURE__ */(()=>[...PARTS.map((e)=>e.name),"relatedResource"])();
const resourcesAreNamed={
id:"data-model.related-resource",
severity:"error",
cites:/* @__PURE__ */dataModel("5.3 Integrity of Related Resources","integrity-of-related-resources"),
*check({credential:e}){
const t=/* @__PURE__ */new Set();
for(const{value:n,pointer:r}of valuesAt(e,"relatedResource")){
const i=memberOf(n,"id");
if(!isUrl(i))yield remark(`${r}/id`,NOT_A_URL);
if(i!==void 0&&t.has(i))yield remark(`${r}/id`,TWICE);
if(i!==void 0)t.add(i);
const s=["digestSRI","digestMultibase"].map((c)=>memberOf(n,c));
const o=s.filter((c)=>c!==void 0);
const a=o.every((c)=>typeof c==="string");
if(o.length===0||!a)yield remark(r,NO_DIGEST);
}
}
};
const EMPTY={
en:"an empty list stands here: leave the member out",
fr:"une liste vide figure ici : omettre le membre"
};
const TWICE={
en:"the same resource is named twice",
fr:"la m\xEAme ressource est nomm\xE9e deux fois"
};
const NO_DIGEST={
en:"no digest says what stands at the address",
fr:"aucune empreinte ne dit ce qui figure \xE0 l\u2019adresse"
};
const contextsNameOneModel={
id:"data-model.context",
severity:"error",
cites:/* @__PURE__ */dataModel("4.3 Contexts","contexts"),
*check({credential:e}){
const t=asList(memberOf(e,"@context"));
if(!isModel(t[0]))yield remark("/@context",FIRST,FIRST_HINT);
if(t.some((n,r)=>r>0&&isModel(n)))
yield remark("/@context",MIXED);
for(let n=0;n<t.length;n+=1){
const r=t[n];
if(!isUrl(r)&&!isJsonObject(r))
yield remark(placeOf(e,"@context",n),NOT_A_CONTEXT);
}
}
};
const contextsAreListed={
id:"data-model.context-list",
severity:"warning",
cites:/* @__PURE__ */dataModel("4.3 Contexts","contexts"),
*check({credential:e,model:t}){
const n=t==="1.1"||typeof memberOf(e,"@context")!=="string";
if(!n)yield remark("/@context",NOT_LISTED);
}
};

const membersOfOneModel={
id:"data-model.mixed",
severity:"error",
cites:/* @__PURE__ */dataModel("4.9 Validity Period","validity-period"),
*check({credential:e,model:t}){
if(t!=="2.0")return;
for(const n of OLDER_DATES)
if(memberOf(e,n)!==void 0)yield remark(`/${n}`,OF_OTHER_MODEL);
}
};
const OLDER_DATES=["issuanceDate","expirationDate"];
const idIsUrl={
id:"data-model.id",
severity:"error",
cites:/* @__PURE__ */dataModel("4.4 Identifiers","identifiers"),
*check({credential:e}){
const t=memberOf(e,"id");
if(t!==void 0&&!isUrl(t))yield remark("/id",NOT_A_URL);
for(const{value:n,pointer:r}of valuesAt(e,"credentialSubject")){
const i=memberOf(n,"id");
if(i!==void 0&&!isUrl(i))yield remark(`${r}/id`,NOT_A_URL);
}
}
};
const typeIsCredential={
id:"data-model.type",
severity:"error",
cites:/* @__PURE__ */dataModel("4.5 Types","types"),
*check({credential:e}){
const t=asList(memberOf(e,"type"));
if(!t.includes("VerifiableCredential"))yield remark("/type",NO_CREDENTIAL);
for(let n=0;n<t.length;n+=1)
if(typeof t[n]!=="string"||t[n]==="")
yield remark(placeOf(e,"type",n),NOT_A_TYPE);
}
};
const namesAreTexts={
id:"data-model.name",
severity:"error",
cites:/* @__PURE__ */dataModel("4.6 Names and Descriptions","names-and-descriptions"),
*check({credential:e,model:t}){
if(t==="1.1")return;
const n=memberOf(e,"issuer");
yield*textRemarks(e,"");
if(isJsonObject(n))yield*textRemarks(n,"/issuer");
}
};


const LANGUAGE_VALUE=/* @__PURE__ */new Map([
["@value",(e)=>typeof e==="string"],
[
"@language",
(e)=>typeof e==="string"&&/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(e)
],
["@direction",(e)=>e==="ltr"||e==="rtl"]
]);
const issuerIsNamed={
id:"data-model.issuer",
severity:"error",
cites:/* @__PURE__ */dataModel("4.7 Issuer","issuer"),
*check({credential:e}){
const t=memberOf(e,"issuer");
const n=isJsonObject(t)?memberOf(t,"id"):t;
if(!isUrl(n))yield remark(isJsonObject(t)?"/issuer/id":"/issuer",NOT_A_URL);
}
};
const subjectSaysSomething={
id:"data-model.subject",
severity:"error",
cites:/* @__PURE__ */dataModel("4.8 Credential Subject","credential-subject"),
*check({credential:e}){
const t=valuesAt(e,"credentialSubject");
if(t.length===0)yield remark("/credentialSubject",NO_SUBJECT);
for(const{value:n,pointer:r}of t){
if(!isJsonObject(n))yield remark(r,NOT_AN_OBJECT);
else if(Object.keys(n).every((i)=>i==="id"))
yield remark(r,EMPTY_SUBJECT);
}
}
};
const datesInOrder={
id:"data-model.dates",
severity:"error",
cites:/* @__PURE__ */dataModel("4.9 Validity Period","validity-period"),
*check({credential:e,model:t}){
yield*periodRemarks(e,"validFrom","validUntil");
if(t==="2.0")return;
yield*periodRemarks(e,"issuanceDate","expirationDate");
if(memberOf(e,"issuanceDate")===void 0)
yield remark("/issuanceDate",NO_ISSUANCE);
}
};


const FIRST_HINT={
en:`it should be ${CREDENTIALS_V2}`,
fr:`il devrait \xEAtre ${CREDENTIALS_V2}`
};
const FIRST={
en:"the first context is not the one of Verifiable Credentials",
fr:"le premier contexte n\u2019est pas celui des Verifiable Credentials"
};
const MIXED={
en:"the contexts of two data models stand side by side",
fr:"les contextes de deux mod\xE8les de donn\xE9es se c\xF4toient"
};
const NOT_A_CONTEXT={
en:"a context is an absolute address (URL), or an object",
fr:"un contexte est une adresse absolue (URL) ou un objet"
};
const NOT_LISTED={
en:"contexts are written as a list, even a single one",
fr:"les contextes s\u2019\xE9crivent en liste, m\xEAme s\u2019il n\u2019y en a qu\u2019un"
};
const OF_OTHER_MODEL={
en:"this member belongs to the other data model",
fr:"ce membre appartient \xE0 l\u2019autre mod\xE8le de donn\xE9es"
};
const NO_CREDENTIAL={
en:"its types do not include VerifiableCredential",
fr:"ses types ne comprennent pas VerifiableCredential"
};
const NOT_A_TYPE={en:"a type is a text",fr:"un type est un texte"};
const NOT_A_TEXT={
en:"a text is expected here, or an object with a text and its language",
fr:"un texte est attendu ici, ou un objet avec un texte et sa langue"
};
const NO_SUBJECT={
en:"it does not say whom or what it is about",
fr:"il ne dit pas sur qui ou sur quoi il porte"
};
const EMPTY_SUBJECT={
en:"nothing is said of the subject",
fr:"rien n\u2019est dit du sujet"
};
const NOT_A_DATE={
en:"this is not a date the calendar knows, with time and zone",
fr:"ce n\u2019est pas une date du calendrier avec heure et fuseau"
};
const BACKWARDS={
en:"the credential ends before it begins",
fr:"le justificatif prend fin avant de commencer"
};
const NO_ISSUANCE={
en:"the date of issuance is missing",
fr:"la date d\u2019\xE9mission manque"
};
const DATA_MODEL_RULES=/* @__PURE__ */(()=>[
contextsNameOneModel,
contextsAreListed,
membersOfOneModel,
idIsUrl,
typeIsCredential,
namesAreTexts,
issuerIsNamed,
subjectSaysSomething,
datesInOrder,
...PART_RULES,
...NAMED_PART_RULES,
partsAreSome,
resourcesAreNamed
])();





const ID$6="endorsements";

function withoutCredentials({
credentialSubject:e=null,
...t
}){
if(!isJsonObject(e))return{...t,credentialSubject:e};
const{verifiableCredential:n,...r}=e;
return{...t,credentialSubject:r};
}

const KINDS=/* @__PURE__ */new Map([
["endorsement",isJsonObject],
["endorsementJwt",(e)=>typeof e==="string"]
]);
function entriesAt({value:e,trail:t},n,r){
const i=e[n];
const s=pointerAlong({token:n,above:t});
return asList(i).flatMap((o,a)=>{
const c=Array.isArray(i)?appendPointer(s,a):s;
return r(o)?[{pointer:c,content:o,holder:e}]:[];
});
}
function aboutFindings({pointer:e,holder:t},n){
if(n===void 0)return[];
const r=asList(memberOf(n,"credentialSubject"));
const i=r.flatMap((a)=>stringMember(a,"id")??[]);
const s=endorsableIds(t);
const o=i.length>0&&i.length===r.length&&i.every((a)=>s.includes(a));
return o?[]:[finding("warning","endorsements.other-subject",e,OTHER_SUBJECT$1)];
}

const OTHER_SUBJECT$1={
en:"this endorsement is about something else than what it hangs on",
fr:"cette recommandation porte sur autre chose que ce \xE0 quoi elle est attach\xE9e"
};
const OF_STRANGER={
en:"this endorsement is by somebody who is not among those the verifier trusts: it counts for nothing here",
fr:"cette recommandation vient de quelqu\u2019un qui n\u2019est pas parmi ceux de confiance : elle ne compte pas ici"
};
const SAID$1={
rejected:{
en:"this endorsement does not hold: see its own report",
fr:"cette recommandation ne tient pas : voir son propre rapport"
},
undetermined:{
en:"this endorsement could not be judged: see its own report",
fr:"cette recommandation n\u2019a pas pu \xEAtre jug\xE9e : voir son propre rapport"
}
};
const TOO_MANY$2=/* @__PURE__ */finding("warning","limits.credentials","",{
en:"there are more endorsements than one verification looks at",
fr:"il y a plus de recommandations qu\u2019une v\xE9rification n\u2019en examine"
});
const LATER=/* @__PURE__ */new Set(["validity.not-yet","proof.not-yet","jwt.not-yet"]);
function laterAsOpen(e){
return e.outcome==="failed"&&isLater(e.findings)?{...e,...indeterminate(e.id,...e.findings)}:e;
}
function isFromLater(e){
return e.some(({outcome:t,findings:n})=>t==="indeterminate"&&isLater(n));
}
function isLater(e){
const t=e.filter(({severity:n})=>n!=="info");
return t.length>0&&t.every(({code:n})=>LATER.has(n));
}
const BECAUSE={
unsigned:{en:"it is not signed",fr:"il n\u2019est pas sign\xE9"},
proof:{en:"its proof does not hold",fr:"sa preuve ne tient pas"},
"proof-open":{
en:"its proof could not be checked",
fr:"sa preuve n\u2019a pas pu \xEAtre v\xE9rifi\xE9e"
},
key:{
en:"the key is not one of its issuer",
fr:"la cl\xE9 n\u2019est pas celle de son \xE9metteur"
},
issuer:{
en:"its issuer is not trusted",
fr:"son \xE9metteur n\u2019est pas de confiance"
},
policy:{
en:"the policy does not ask for it",
fr:"la r\xE8gle ne le demande pas"
}
};
const NOT_LOOKED_AT=/* @__PURE__ */because(
"this was not looked at",
"ceci n\u2019a pas \xE9t\xE9 examin\xE9"
);
const STATUS_NOT_ASKED=/* @__PURE__ */because(
"its status lists were not asked",
"ses listes de statuts n\u2019ont pas \xE9t\xE9 consult\xE9es"
);

const ID$5="subject.recipient";

const OTHER={
en:"the credential is about somebody else than the person asked for",
fr:"le justificatif porte sur une autre personne que celle demand\xE9e"
};
const ID$4="record.credentials";
const PLACE="/credentialSubject/verifiableCredential";
function credentialsIn(e){
return partsOf(e,"verifiableCredential").map(({value:t,pointer:n})=>({
pointer:n,
content:t,
role:"badge"
}));
}
function checkRecord(e,t){
const n=e.filter(({role:r})=>r==="badge").flatMap(
({pointer:r,report:{verdict:i} })=>i==="accepted"?[]:[finding("warning",`record.${i}`,r,SAID[i])]
);
if(n.some(({code:r})=>r==="record.rejected"))return failed(ID$4,...n);
if(!t)return indeterminate(ID$4,...n,TOO_MANY$1);
return n.length>0?indeterminate(ID$4,...n):passed(ID$4);
}
function checkRecordAssociations(e){
const t="record.associations";
if(partsOf(e,"association").length===0)return skipped(t);
return checkFrom$1(t,checkAssociations(e));
}
async function checkRecordSubjects(e){
const t="record.subjects";
const n=subjectOf(e);
const r=[];
for(const{content:i,pointer:s}of credentialsIn(e)){
const o=learnerIn(i);
const a=await sameLearner(n,o);
if(a==="other")
r.push(finding("error","record.other-subject",s,OTHER_SUBJECT));
if(a==="unknown")
r.push(finding("warning","record.unknown-subject",s,UNKNOWN_SUBJECT));
}
if(r.some(({severity:i})=>i==="error"))return failed(t,...r);
return r.length>0?indeterminate(t,...r):passed(t);
}
function learnerIn(e){
const t=typeof e==="string"?readInside(e):e;
const[n]=asList(memberOf(t,"credentialSubject"));
return n;
}
function readInside(e){
return readInput(e,DEFAULT_VERIFICATION_LIMITS).credential?.document;
}
const OTHER_SUBJECT={
en:"this credential of the record is about another person than the record",
fr:"ce justificatif du relev\xE9 porte sur une autre personne que le relev\xE9"
};
const UNKNOWN_SUBJECT={
en:"nothing shows that this credential is about the person of the record",
fr:"rien n\u2019indique que ce justificatif porte sur la personne du relev\xE9"
};
const SAID={
rejected:{
en:"this credential of the record does not hold: see its own report",
fr:"ce justificatif du relev\xE9 ne tient pas : voir son propre rapport"
},
undetermined:{
en:"this credential of the record could not be judged: see its own report",
fr:"ce justificatif du relev\xE9 n\u2019a pas pu \xEAtre jug\xE9 : voir son propre rapport"
}
};
const TOO_MANY$1=/* @__PURE__ */finding("warning","limits.credentials",PLACE,{
en:"the record holds more credentials than one verification looks at",
fr:"le relev\xE9 contient plus de justificatifs qu\u2019une v\xE9rification n\u2019en examine"
});
const ID$3="document.related-resources";

async function look$2({value:e,pointer:t},n){
const r=stringMember(e,"id");
const i=stringMember(e,"digestSRI");
const s=stringMember(e,"digestMultibase");
if(r===void 0||(i??s)===void 0)return[];
try{
const{bytes:o}=await n.fetch({url:r,purpose:"related-resource",accept:"*/*"});
const a=[
...i===void 0?[]:[await matchesSri(o,i)],
...s===void 0?[]:[await matchesMultihash(o,s)]
];
if(a.includes("other"))return[finding("error","resource.changed",t,CHANGED)];
return a.includes("unknown")?[finding("warning","resource.digest-unknown",t,UNKNOWN$1)]:[];
}catch(o){
if(!isMicrocertError(o))throw o;
const a=o.hint??o.text;
return[
finding("warning","resource.not-fetched",appendPointer(t,"id"),NOT_FETCHED,a)
];
}
}
const CHANGED={
en:"what stands at this address is not what the credential refers to",
fr:"ce qui figure \xE0 cette adresse n\u2019est pas ce que vise le justificatif"
};
const UNKNOWN$1={
en:"the digest is of a kind that is not known here",
fr:"l\u2019empreinte est d\u2019un type inconnu ici"
};
const NOT_FETCHED={
en:"whether the resource is still the same was not looked at",
fr:"il n\u2019a pas \xE9t\xE9 v\xE9rifi\xE9 que la ressource est rest\xE9e la m\xEAme"
};
const SIGNATURE="proof.signature";
async function checkJwt(e,t){
const n=checkFrom$1("jwt.header",checkJwtHeader(e.header));
const r=checkClaims(e,t);
const{check:i,method:s}=n.outcome==="failed"?{check:JWT_NOT_TRIED}:await checkJwtSignature(e,t.resolver,"assertionMethod");
return{
checks:[
keyAlgorithmFor(e.header["alg"])===void 0?failed("proof.suite"):passed("proof.suite"),
n,
r,
passed("proof.purpose"),
i
],
holding:s?[{method:s,created:void 0,pointer:""}]:[],
allTermsKnown:false
};
}
function checkClaims(e,t){
const n=checkFrom$1("jwt.claims",checkJwtClaims(e,t));
const r=n.findings.some(({code:i})=>i===AUDIENCE_NAMED);
return r&&n.outcome==="passed"?{...n,outcome:"indeterminate"}:n;
}
async function checkJwtSignature(e,t,n){
try{
const r=await methodOf(e,t,n);
if(r.key.algorithm!==keyAlgorithmFor(e.header["alg"]))
return{check:failed(SIGNATURE,OTHER_ALGORITHM)};
return await verifySignature(r.key,e.signedBytes,e.signature)?{check:passed(SIGNATURE),method:r}:{check:failed(SIGNATURE,MISMATCH)};
}catch(r){
if(!isMicrocertError(r))throw r;
const i=r.findings[0]??{...asFinding(r),pointer:""};
return{check:endedBy(SIGNATURE,r.code,[i])};
}
}
async function methodOf({header:e,payload:t},n,r){
const i=memberOf(e,"jwk");
const s=i===void 0?void 0:importPublicKey(JSON.stringify(i));
const o=stringMember(e,"kid");
const a=o===void 0?void 0:absolute(o,t);
if(a!==void 0){
const d=await n.resolveVerificationMethod(a,r);
if(s!==void 0&&!samePublicKey(s,d.key))
throw new MicrocertError("ERR_JWT_KEY",{findings:[TWO_KEYS]});
return d;
}
if(s===void 0)throw new MicrocertError("ERR_JWT_KEY",{findings:[NO_ADDRESS]});
const c=stringMember(t,"iss")??"";
return{id:o??"",key:s,controller:c,binding:"self-asserted"};
}
function absolute(e,t){
if(e.startsWith("#"))return`${stringMember(t,"iss")??""}${e}`;
return/^[a-z][a-z\d+.-]*:\S+$/i.test(e)?e:void 0;
}
const JWT_NOT_TRIED=/* @__PURE__ */deepFreeze(
/* @__PURE__ */indeterminate(
SIGNATURE,
/* @__PURE__ */finding("info","jwt.not-tried","",{
en:"the signature was not tried, since the header is not acceptable",
fr:"la signature n\u2019a pas \xE9t\xE9 essay\xE9e, l\u2019en-t\xEAte n\u2019\xE9tant pas acceptable"
})
)
);
const OTHER_ALGORITHM=/* @__PURE__ */finding("error","jwt.algorithm-differs","",{
en:"the key is of another kind than the algorithm that the JWT names",
fr:"la cl\xE9 est d\u2019un autre type que l\u2019algorithme que nomme le JWT"
});
const MISMATCH=/* @__PURE__ */finding("error","ERR_PROOF_SIGNATURE","",CORE_TEXTS.ERR_PROOF_SIGNATURE);
const TWO_KEYS=/* @__PURE__ */finding("error","jwt.two-keys","",{
en:"the key in the header is not the one that the header names",
fr:"la cl\xE9 dans l\u2019en-t\xEAte n\u2019est pas celle que l\u2019en-t\xEAte d\xE9signe"
});
const NO_ADDRESS=/* @__PURE__ */finding("error","jwt.key-id","",{
en:"the name of the key (kid) is no address, and the key is not given",
fr:"le nom de la cl\xE9 (kid) n\u2019est pas une adresse et la cl\xE9 n\u2019est pas fournie"
});







const PURPOSE={
assertionMethod:{
en:"the proof was not made to assert a credential (its purpose is not assertionMethod)",
fr:"la preuve n\u2019a pas \xE9t\xE9 faite pour affirmer un justificatif (son but n\u2019est pas assertionMethod)"
},
authentication:{
en:"the proof was not made to show who presents (its purpose is not authentication)",
fr:"la preuve n\u2019a pas \xE9t\xE9 faite pour montrer qui pr\xE9sente (son but n\u2019est pas authentication)"
}
};
const NO_DATE={
en:"this is no date and time with a zone: the proof does not say when it ends",
fr:"ce n\u2019est pas une date avec heure et fuseau : la preuve ne dit pas quand elle prend fin"
};
const EXPIRED={en:"the proof has expired",fr:"la preuve a expir\xE9"};
const NOT_YET={
en:"the proof says that it was made in the future",
fr:"la preuve dit avoir \xE9t\xE9 faite dans le futur"
};
function malformed(e){
return finding("error","proof.malformed",e,{
en:"a proof is an object that names its type, and a Data Integrity proof its suite, as a text",
fr:"une preuve est un objet qui nomme son type, et une preuve Data Integrity sa suite, par un texte"
});
}
function noMethod(e){
return finding("error","proof.no-method",e,{
en:"the proof does not say with which key it was made",
fr:"la preuve ne dit pas avec quelle cl\xE9 elle a \xE9t\xE9 faite"
});
}
function unknownSuite(e){
return finding("warning","proof.unknown-suite",e,{
en:"this kind of proof is not known here and was not looked at",
fr:"ce type de preuve n\u2019est pas connu ici et n\u2019a pas \xE9t\xE9 examin\xE9"
});
}
function late(e){
return finding("warning","limits.time",e,{
en:"the time for this verification has run out before this proof",
fr:"le temps pr\xE9vu pour cette v\xE9rification s\u2019est \xE9coul\xE9 avant cette preuve"
});
}
const NOTHING$1={holding:[],allTermsKnown:false};



function brokenLink(e){
return finding("error","proof.chain-broken",e,{
en:"the proof builds on an earlier one that does not hold",
fr:"la preuve s\u2019appuie sur une preuve ant\xE9rieure qui ne tient pas"
});
}
const UNKNOWN_LINK={
en:"a proof builds on one of a kind that is not known here",
fr:"une preuve s\u2019appuie sur une autre d\u2019un type inconnu ici"
};

function missingSuites(e){
return typeof e==="string"?[]:e.flatMap((t)=>absent(t).checks);
}
function isOneOf(e,{suite:t}){
return e.some((n)=>n===t);
}
function isGood({suite:e,checks:t}){
return e!==void 0&&t.every(({outcome:n})=>n==="passed"||n==="skipped");
}
function aside({holding:e,...t}){
return{
...t,
checks:t.checks.map(
({id:n,findings:r})=>skipped(
n,
...r.map(asWarning),
finding("info","proof.set-aside",t.pointer,ASIDE)
)
)
};
}
function asWarning(e){
return e.severity==="error"?{...e,severity:"warning"}:e;
}
function absent(e){
const t=finding("error","proof.suite-missing","/proof",{
en:`no proof of the suite asked for: ${e}`,
fr:`aucune preuve du type demand\xE9 : ${e}`
});
return{
suite:e,
pointer:"/proof",
checks:[failed("proof.suite",t)],
allTermsKnown:false
};
}

const ORDER=["proof.suite","proof.purpose","proof.expiry","proof.chain","proof.signature"];

const NO_PROOF=/* @__PURE__ */finding(
"error",
"proof.missing",
"",
{en:"the credential is not signed",fr:"le justificatif n\u2019est pas sign\xE9"},
{
en:'a file without "proof" is a draft: ask for the signed credential',
fr:"un fichier sans \xAB proof \xBB est un brouillon : demander le justificatif sign\xE9"
}
);
function tooMany(e){
return finding("error","proof.too-many","/proof",{
en:`more than ${e} proofs are not looked at`,
fr:`au-del\xE0 de ${e} preuves, rien n\u2019est examin\xE9`
});
}
const ASIDE={
en:"this proof was not asked for and has no say",
fr:"cette preuve n\u2019a pas \xE9t\xE9 demand\xE9e et ne compte pas"
};


const NOTHING={checks:[],holding:[],allTermsKnown:false};
const NO_JWT=/* @__PURE__ */(()=>deepFreeze({
...NOTHING,
checks:[skipped("jwt.header"),skipped("jwt.claims")]
}))();
const ID$2="status.list";
const MAX_REVOCATION_LIST_ITEMS=1e5;
const DEFAULT_TTL=3e5;
const MAX_TTL=864e5;
async function obtainStatusList(e,t,n){
const{listUrl:r,pointer:i}=e;
const s=`${i}/statusListCredential`;
if(!t.admit()||t.timeIsUp())
return{
check:indeterminate(ID$2,finding("warning","limits.credentials",s,TOO_MANY)),
parts:[]
};
let o;
try{
o=await keptOrFetched(r,t);
}catch(h){
return{check:notHad(h,s),parts:[]};
}
const a=limitsForLists(t.limits);
const c=policyForLists(t.policy);
const d=factsFor(o,{url:r,limits:a,session:t});
const{report:u,document:f}=await n(
o.bytes,
narrowed(t,{limits:a,policy:c}),
"status-list",
d?.facts
);
const l=[{pointer:s,role:"status-list",report:u}];
const g=d?.facts.list??await readStatusList(f);
const{list:p,findings:v}=g;
const m=v.map((h)=>({...h,pointer:s}));
if(p===void 0)return{check:unread(m),parts:l};
if(u.verdict==="accepted"){
keep(r,o,p.ttlMilliseconds,t);
if(d){
d.facts.list=g;
d.keep();
}
}
return{check:agedBy(o,believed(u,s,m)),list:p,parts:l};
}
function factsFor({bytes:e},{url:t,limits:n,session:r}){
return r.cache&&factsAbout(r.cache,{url:t,bytes:e,limits:n});
}
async function obtainRevocationList(e,t){
const n=`${e.pointer}/id`;
try{
const r=await keptOrFetched(e.listUrl,t);
const{list:i,findings:s}=readRevocationList(readJson(r.bytes));
const o=s.map((a)=>({...a,pointer:n}));
if(i===void 0)return{check:unread(o),parts:[]};
keep(e.listUrl,r,void 0,t);
return{check:agedBy(r,passed(ID$2,...o)),list:i,parts:[]};
}catch(r){
return{check:notHad(r,n),parts:[]};
}
}
function readJson(e){
const t=new TextDecoder().decode(e);
return parseJsonStrictly(t,{
maxBytes:MAX_LIST_BYTES,
maxItems:MAX_REVOCATION_LIST_ITEMS,
maxDepth:16
});
}
async function keptOrFetched(e,t){
const n=t.cache?.get(e);
if(n!==void 0&&t.now<n.expires)return n;
return t.fetch({
url:e,
purpose:"status-list",
accept:ACCEPT,
maxBytes:MAX_LIST_BYTES
});
}
const ACCEPT="application/vc, application/vc+ld+json, application/vc+jwt, application/json";
function keep(e,t,n=DEFAULT_TTL,r){
const{now:i,cache:s}=r;
if(t.asOf===void 0)
s?.set(e,{
...t,
asOf:formatDateTime(i),
expires:i+Math.min(n,MAX_TTL)
});
}
function unread(e){
const t=e.some(({severity:n})=>n==="error");
return(t?failed:indeterminate)(ID$2,...e);
}
function agedBy({asOf:e},t){
if(e===void 0)return t;
const{id:n,outcome:r,findings:i}=t;
return{id:n,outcome:r,findings:i,asOf:e};
}
function believed({verdict:e,checks:t},n,r){
if(e==="accepted")return passed(ID$2,...r);
if(e==="rejected")
return failed(ID$2,finding("error","status.list-rejected",n,REJECTED),...r);
const i=isFromLater(t)?finding("warning",LIST_LATER,n,FROM_LATER,FROM_THEN):finding("warning","status.list-undetermined",n,UNDETERMINED);
return indeterminate(ID$2,i,...r);
}
const LIST_LATER="status.list-later";
function notHad(e,t){
if(!isMicrocertError(e))throw e;
const n=asFinding(e);
if(!e.code.startsWith("ERR_FETCH"))return failed(ID$2,{...n,pointer:t});
return indeterminate(ID$2,finding("warning","status.list-not-fetched",t,NOT_HAD,n.hint));
}
const NOT_HAD={
en:"the status list could not be consulted: the credential may have been revoked",
fr:"la liste de statuts n\u2019a pas pu \xEAtre consult\xE9e : le justificatif a pu \xEAtre r\xE9voqu\xE9"
};
const REJECTED={
en:"the status list does not hold: see its own report",
fr:"la liste de statuts ne tient pas : voir son propre rapport"
};
const UNDETERMINED={
en:"the status list could not be judged: see its own report",
fr:"la liste de statuts n\u2019a pas pu \xEAtre jug\xE9e : voir son propre rapport"
};
const FROM_LATER={
en:"the status list is from after the moment that is asked about: what held then, it cannot say",
fr:"la liste de statuts date d\u2019apr\xE8s le moment consid\xE9r\xE9 : elle ne peut dire ce qui valait alors"
};
const FROM_THEN={
en:"judge as of now (without --at), or give an offline bundle that was saved at that time",
fr:"juger \xE0 la date du jour (sans --at), ou donner un lot hors ligne enregistr\xE9 \xE0 ce moment-l\xE0"
};
const TOO_MANY={
en:"there is more to look at than one verification does",
fr:"il y a plus \xE0 examiner qu\u2019une v\xE9rification ne le fait"
};
const MAX_MESSAGE=500;
function statedStatus(e,{meaning:t,value:n,message:r}){
const i=r===void 0?"":quotable(r);
if(t===void 0||i==="")return[];
const{pointer:s}=e;
const o=e.kind==="bitstring";
return[
compact({
pointer:s,
purpose:o?quotable(e.purpose):"revocation",
meaning:t,
value:n,
message:i,
from:o?"credential":"unsigned-list"
})
];
}
function quotable(e){
const[...t]=e.slice(0,2*MAX_MESSAGE+1).toWellFormed();
const n=t.length>MAX_MESSAGE?`${t.slice(0,MAX_MESSAGE-1).join("")}\u2026`:t.join("");
return printable(n).trim();
}
const LIST="status.list";
const IDS=[LIST,"status.revocation","status.suspension","status.other"];

function statusNotAsked(e,t){
const n=memberOf(e,"credentialStatus");
if(n===void 0)return IDS.map((o)=>skipped(o));
const r=STATUS_NOT_ASKED[t];
const i=finding("warning","status.not-asked","/credentialStatus",r);
const s=/* @__PURE__ */new Set([LIST,...parseStatusEntries(n).map(idStated)]);
return IDS.map((o)=>s.has(o)?indeterminate(o,i):skipped(o));
}
function idStated({entry:e}){
return e?.kind==="bitstring"?idFor(e.purpose):"status.revocation";
}
async function look$1({entry:e,findings:t},n){
if(e===void 0){
const d=t.some(({severity:u})=>u==="error");
return nothingAsked((d?failed:indeterminate)(LIST,...t));
}
if(e.kind==="unknown")return nothingAsked(indeterminate(LIST,...t));
const r=e.kind==="bitstring"?await lookInBitstring(e,n):await lookInRevocationList(e,n);
if(t.length===0)return r;
const{checks:i,...s}=r;
const[o,...a]=i;
const c=o&&{...o,findings:[...o.findings,...t]};
return{checks:c?[c,...a]:i,...s};
}
function nothingAsked(...e){
return{checks:e,parts:[],stated:[]};
}
async function lookInBitstring(e,{document:t,session:n,verifyCredential:r}){
const i=await obtainStatusList(e,n,r);
const{check:s,list:o,parts:a}=i;
const c=idFor(e.purpose);
if(o===void 0)return{checks:unanswered(s,c),parts:a,stated:[]};
const d=issuerOf(t);
const u=statusAt(o,e,{issuers:d===void 0?[]:[d]});
const f=withAge(s,e.pointer,t,n);
return{...answered(f,c,u,e),parts:a};
}
async function lookInRevocationList(e,{document:t,session:n}){
const{check:r,list:i}=await obtainRevocationList(e,n);
const s="status.revocation";
if(i===void 0)return nothingAsked(...unanswered(r,s));
const o=statusInRevocationList(i,e,stringMember(t,"id"));
const a=withAge(r,e.pointer,t,n);
return{...answered(a,s,o,e),parts:[]};
}
function withAge(e,t,n,{skewMilliseconds:r}){
const i=startOf(n);
const s=parseDateTime(e.asOf??"");
if(e.outcome!=="passed"||s===void 0)return e;
if(i===void 0||s+r>=i)return e;
const o=finding("warning","status.list-older",t,OLDER);
return{...indeterminate(LIST,o,...e.findings),asOf:e.asOf??""};
}
function unanswered(e,t){
return[e,indeterminate(t,...e.findings.filter(({severity:n})=>n!=="info"))];
}
function answered(e,t,n,r){
const{outcome:i,meaning:s,findings:o}=n;
if(i==="passed"&&e.outcome!=="passed")
return{checks:unanswered(e,t),stated:[]};
const a=e.findings.filter(({code:d})=>d===LIST_LATER);
const c=a.length>0&&s!==void 0?indeterminate(t,...a,...o):{passed,failed,indeterminate}[i](t,...o);
return{checks:[e,c],stated:statedStatus(r,n)};
}
function idFor(e){
return e==="revocation"||e==="suspension"?`status.${e}`:"status.other";
}
function inOrder(e,t){
return IDS.indexOf(e.id)-IDS.indexOf(t.id);
}
const OLDER={
en:"the status list was fetched before the credential began to be valid: it says nothing about it yet",
fr:"la liste de statuts a \xE9t\xE9 t\xE9l\xE9charg\xE9e avant le d\xE9but de validit\xE9 du justificatif : elle n\u2019en dit encore rien"
};
const ID$1="document.terms";
async function checkTerms(e,t){
if(t.timeIsUp())return indeterminate(ID$1,TIME_IS_UP);
try{
const{proof:n,...r}=snapshotDocument(e);
await canonicalize(asSnapshot(r),{contexts:t.contextsFor(e)});
return passed(ID$1);
}catch(n){
if(!isMicrocertError(n))throw n;
return endedBy(ID$1,n.code,asFindings(n));
}
}
const TIME_IS_UP=/* @__PURE__ */finding("warning","limits.time","",{
en:"the time for this verification has run out before its members were looked at",
fr:"le temps pr\xE9vu pour cette v\xE9rification s\u2019est \xE9coul\xE9 avant l\u2019examen de ses \xE9l\xE9ments"
});





function notADate(e){
return finding("error","validity.date",`/${e}`,{
en:"this is not a date the calendar knows, or it has no time zone",
fr:"cette date n\u2019existe pas au calendrier, ou elle n\u2019a pas de fuseau horaire"
});
}




function asOfPart(e,t){
if(t==="status-list")return laterAsOpen(e);
return t==="endorsement"?strangerAsOpen(e):e;
}


function whyNotSound({checks:e}){
const t=e.filter(({outcome:r})=>r==="failed");
if(t.length===0)return"proof-open";
const n=t.some(
({findings:r})=>r.some(({code:i})=>i==="proof.missing")
);
return n?"unsigned":"proof";
}

function notLookedAround(e,t,n){
const r=(o)=>finding("info","around.not-looked-at",o,NOT_LOOKED_AT[t]);
const[i]=endorsementsOf(e,n);
const s=[
["credential.schema","credentialSchema"],
["document.related-resources","relatedResource"]
];
return[
...statusNotAsked(e,t),
...s.map(
([o,a])=>memberOf(e,a)===void 0?skipped(o):indeterminate(o,r(`/${a}`))
),
i===void 0?skipped("endorsements"):indeterminate("endorsements",r(i.pointer))
];
}



const ID="refresh";


function whyNotTaken(e,{report:t,document:n={} }){
if(e.document===void 0)return UNREADABLE;
const r=stringMember(e.document,"id")===stringMember(n,"id");
const i=issuerOf(e.document)===issuerOf(n);
if(!r||!i||e.report.role!==t.role)return ANOTHER;
if(instantOf(e.document)<=instantOf(n))return NOT_NEWER;
const s=bindingIn(e.report)===bindingIn(t);
return e.sound&&s?void 0:NOT_GENUINE;
}
function instantOf(e){
return startOf(e)??Number.NEGATIVE_INFINITY;
}
function bindingIn({checks:e}){
return e.find(({id:t})=>t==="issuer.binding")?.outcome;
}

const UNKNOWN={
en:"the credential says how to get a newer copy in a way that is not known here",
fr:"le justificatif dit comment obtenir une copie plus r\xE9cente d\u2019une fa\xE7on inconnue ici"
};
const OFFLINE={
en:"there may be a newer copy of the credential; nobody was asked, as nothing is fetched",
fr:"il existe peut-\xEAtre une copie plus r\xE9cente ; rien n\u2019a \xE9t\xE9 demand\xE9, car rien n\u2019est t\xE9l\xE9charg\xE9"
};
const NOT_ASKED={
en:"nobody was asked for a newer copy: the proofs, the key or the issuer do not hold, or the policy does not ask",
fr:"aucune copie plus r\xE9cente n\u2019a \xE9t\xE9 demand\xE9e : les preuves, la cl\xE9 ou l\u2019\xE9metteur ne tiennent pas, ou la r\xE8gle ne le demande pas"
};
const UNREADABLE={
en:"what stands at the address for a newer copy is no credential",
fr:"ce qui figure \xE0 l\u2019adresse de la copie plus r\xE9cente n\u2019est pas un justificatif"
};
const ANOTHER={
en:"the copy at the address has another id, another issuer or another kind",
fr:"la copie \xE0 cette adresse a un autre identifiant, un autre \xE9metteur ou une autre nature"
};
const NOT_NEWER={
en:"the copy at the address is not newer",
fr:"la copie \xE0 cette adresse n\u2019est pas plus r\xE9cente"
};
const NOT_GENUINE={
en:"the copy at the address is not signed as the credential at hand is",
fr:"la copie \xE0 cette adresse n\u2019est pas sign\xE9e comme le justificatif pr\xE9sent\xE9"
};
const REPLACED={
en:"a newer copy by the same issuer was fetched, and is the one that this report is about",
fr:"une copie plus r\xE9cente du m\xEAme \xE9metteur a \xE9t\xE9 t\xE9l\xE9charg\xE9e : le pr\xE9sent rapport porte sur elle"
};
function openForMany(e,t=shapesBeside(bundledContextStore())){
return openSession(settingsForMany(e),{
inside:insideBy(t),
limitsInside:e.limits
});
}
async function verifyOneOfMany(e,t){
const n=isJsonObject(e)&&!isEnvelope(e)?e:void 0;
const r=n&&roleOf(n);
const i=r==="record"?t:sessionInside(t);
const s=await verifiedAs(r,e,i,t.inside);
const{report:o,document:a}=await refreshed(s,i);
const c=a===s.document?n??a:a;
return{report:o,...a&&c&&{document:c} };
}
function verifiedAs(e,t,n,r=verifyCredential){
if(e==="badge")return r(t,n,e);
if(e!=="record")return verifyCredential(t,n);
const i=readInput(t,n.limits);
const{credential:s}=i;
if(s!==void 0)asSnapshot(s.document);
return verifyCredential(void 0,n,void 0,{...noFacts(),read:i});
}

function settingsForMany(e){
const{limits:t,cache:n=/* @__PURE__ */new Map()}=e;
return{...e,limits:limitsForRecords(t),cache:n};
}
function insideBy(e){
return async(t,n,r)=>{
if(r!=="badge"||!isJsonObject(t))return verifyCredential(t,n,r);
const i=JSON.stringify(t);
const s=await soundByShape(i,n,e);
if(s!==void 0)
return verifyCredential(void 0,n,r,s.facts,s.proofs);
const o=noFacts();
const a=await verifyCredential(i,n,r,o);
await learnFrom(a,o,{session:n,shapes:e});
return a;
};
}
export{DATES as D,JWT_NOT_TRIED as J,PROOF_VARIES as P,REFERENCES as R,SUBJECT as S,VARIES as V,soundByShape as a,verifyOneOfMany as b,checkOneProof as c,checkJwtSignature as d,hashOf as h,learnFrom as l,membersOf as m,noFacts as n,openForMany as o,refreshed as r,shapesBeside as s,verifyCredential as v,widest as w};
//# sourceMappingURL=open-for-many.js.map

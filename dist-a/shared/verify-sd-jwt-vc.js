import{M as MicrocertError,D as DEFAULT_INPUT_LIMITS,a as appendPointer,i as isJsonObject,ad as checkFrom,m as memberOf,s as stringMember,g as isMicrocertError,ab as isWritable,P as formatDateTime,C as deepFreeze,ae as judge}from'./foundation.js';
import{p as passed,g as failed,q as skipped,i as indeterminate,c as asFinding,x as asFindings}from'./receiving.js';
import{bb as jwsAlgorithmFor,bc as signCompactJws,I as keyAlgorithmFor,a$ as pinnedKeys,bd as verifySignature,be as importPublicKey,am as settleOptions,b0 as createResolver}from'./everyday.js';
import{c as checkBinding,a as checkKeyValidity,b as ownProofs,d as checkTrust,e as endedBy,o as openSession,r as rememberingResolver}from'./session.js';
import{d as digester,H as HASH_NAME,p as parseSdJwt}from'./parse-sd-jwt.js';
import{c as SD_JWT_TEXTS}from'./part-texts.js';
const BINDING_TYPE="kb+jwt";
async function bindKey(e,{signer:n,audience:t,nonce:i,now:r}){
const s=JSON.stringify({alg:jwsAlgorithmFor(n.algorithm),typ:BINDING_TYPE});
const o=JSON.stringify({
iat:Math.floor(r/1e3),
aud:t,
nonce:i,
sd_hash:digester()(e)
});
return`${e}${await signCompactJws(s,o,n)}`;
}
const DIGESTS="_sd";
const ITEM="...";
const HASH_CLAIM="_sd_alg";
const RESERVED=/* @__PURE__ */new Set([DIGESTS,ITEM,HASH_CLAIM,"__proto__"]);
const DIGEST_PROBLEMS={
"disclosure-twice":{
en:"a disclosure stands there twice",
fr:"une divulgation figure deux fois"
},
"digest-twice":{en:"a digest stands there twice",fr:"une empreinte figure deux fois"},
unreferenced:{
en:"a disclosure belongs to nothing that was signed",
fr:"une divulgation ne correspond \xE0 rien de ce qui a \xE9t\xE9 sign\xE9"
},
overwrites:{
en:"a disclosure would take the place of a claim that is there already",
fr:"une divulgation prendrait la place d\u2019un \xE9nonc\xE9 d\xE9j\xE0 pr\xE9sent"
},
"reserved-name":{
en:"a claim has a name that is kept for digests",
fr:"un \xE9nonc\xE9 porte un nom r\xE9serv\xE9 aux empreintes"
},
"other-kind":{
en:"a disclosure of a claim stands for an item, or the other way round",
fr:"une divulgation d\u2019\xE9nonc\xE9 tient lieu d\u2019\xE9l\xE9ment, ou l\u2019inverse"
},
malformed:{
en:"digests are not written as they must be",
fr:"les empreintes ne sont pas \xE9crites comme elles doivent l\u2019\xEAtre"
}
};
function reveal({payload:e,disclosures:n},{maxDepth:t=DEFAULT_INPUT_LIMITS.maxDepth}={}){
const i=Object.hasOwn(e,HASH_CLAIM)?e[HASH_CLAIM]:HASH_NAME;
if(i!==HASH_NAME)throw new MicrocertError("ERR_SD_JWT_HASH",{},SD_JWT_TEXTS);
const r=new Map(n.map((a)=>[a.digest,a]));
if(r.size<n.length)throw wrong("disclosure-twice",[]);
const s={byDigest:r,seen:/* @__PURE__ */new Set(),opened:[],maxDepth:t};
const o=revealObject(e,[],s,0);
if(s.opened.length<n.length)throw wrong("unreferenced",[]);
return{claims:o,opened:s.opened,unopened:s.seen.size-s.opened.length};
}
function revealValue(e,n,t,i){
if(typeof e!=="object"||e===null)return e;
if(i>t.maxDepth)throw new MicrocertError("ERR_INPUT_TOO_DEEP");
return Array.isArray(e)?revealArray(e,n,t,i):revealObject(e,n,t,i);
}
function revealObject(e,n,t,i){
const r=revealPlain(e,n,t,i);
for(const s of digestsOf(e,n)){
const o=open(s,n,t);
if(o===void 0)continue;
const a=freeName(o,r,n);
const c=[...n,a];
t.opened.push({path:c,disclosure:o});
r[a]=revealValue(o.value,c,t,i+1);
}
return r;
}
function revealPlain(e,n,t,i){
const r={};
for(const s of Object.keys(e)){
if(s===DIGESTS||s===HASH_CLAIM&&n.length===0)continue;
if(RESERVED.has(s))throw wrong("reserved-name",[...n,s]);
const o=e[s];
r[s]=typeof o==="object"?revealValue(o,[...n,s],t,i+1):o;
}
return r;
}
function freeName({name:e},n,t){
if(e===void 0)throw wrong("other-kind",t);
if(RESERVED.has(e))throw wrong("reserved-name",t);
if(Object.hasOwn(n,e))throw wrong("overwrites",[...t,e]);
return e;
}
function digestsOf(e,n){
if(!Object.hasOwn(e,DIGESTS))return[];
const t=e[DIGESTS];
if(!Array.isArray(t)||!t.every((i)=>typeof i==="string"))
throw wrong("malformed",n);
return t;
}
function revealArray(e,n,t,i){
const r=[];
for(const s of e){
const o=[...n,r.length];
if(!isJsonObject(s)||!Object.hasOwn(s,ITEM)){
r.push(revealValue(s,o,t,i+1));
continue;
}
const a=s[ITEM];
if(typeof a!=="string"||Object.keys(s).length!==1)
throw wrong("malformed",n);
const c=open(a,n,t);
if(c===void 0)continue;
if(c.name!==void 0)throw wrong("other-kind",n);
t.opened.push({path:o,disclosure:c});
r.push(revealValue(c.value,o,t,i+1));
}
return r;
}
function open(e,n,t){
if(t.seen.has(e))throw wrong("digest-twice",n);
t.seen.add(e);
return t.byDigest.get(e);
}
function wrong(e,n){
const t=DIGEST_PROBLEMS[e];
const i=appendPointer("",...n.map((s)=>s??"*"));
const r={code:`sd-jwt.${e}`,severity:"error",pointer:i,message:t};
return new MicrocertError("ERR_SD_JWT_DIGESTS",{pointer:i,findings:[r]},SD_JWT_TEXTS);
}
const SHOWN_PARTS={
title:["title"],
outcomes:["learningOutcomes"],
skills:["escoReference"],
workload:["notionalWorkload"],
level:["level"],
assessment:["typeOfAssessment"],
identityVerification:["idVerificationMethod"],
participation:["formOfParticipation"],
quality:["qualityAssurance"],
stackability:["stackable","partOfQualification"],
awardingBody:["awardingBody"],
country:["issuerCountry"],
date:["issuanceDate"],
grade:["grade","gradingScheme"],
name:["givenName","familyName"],
identifier:["identifier"]
};
const SHOWN_PART_NAMES=/* @__PURE__ */Object.keys(SHOWN_PARTS);
function assertShownParts(e,n,t){
if(Array.isArray(e)&&e.every((i)=>Object.hasOwn(SHOWN_PARTS,i)))return;
throw new TypeError(
`${n}: option "${t}" must be a list of ${SHOWN_PART_NAMES.join(", ")}`
);
}
const WORDS={
"sd-jwt.type":[
"error",
"the header does not say that this is an SD-JWT VC (typ: dc+sd-jwt)",
"l\u2019en-t\xEAte ne dit pas qu\u2019il s\u2019agit d\u2019un SD-JWT VC (typ : dc+sd-jwt)"
],
"sd-jwt.algorithm":[
"error",
"it is signed in a way that is not accepted, or not at all; EdDSA, ES256, ES384 and RS256 are accepted",
"il est sign\xE9 d\u2019une fa\xE7on non accept\xE9e, ou pas du tout ; EdDSA, ES256, ES384 et RS256 sont accept\xE9s"
],
"sd-jwt.header-refused":[
"error",
"the header holds a member that would change how it is read, or leads elsewhere",
"l\u2019en-t\xEAte contient un membre qui changerait la lecture ou m\xE8ne ailleurs"
],
"sd-jwt.claim-missing":[
"error",
"this claim is missing, and it cannot be kept back",
"cet \xE9nonc\xE9 manque, et il ne peut pas \xEAtre retenu"
],
"sd-jwt.claim-malformed":[
"error",
"this claim is not written as it must be",
"cet \xE9nonc\xE9 n\u2019est pas \xE9crit comme il doit l\u2019\xEAtre"
],
"sd-jwt.claim-concealed":[
"error",
"this claim comes from a disclosure; it must stand in what was signed itself",
"cet \xE9nonc\xE9 vient d\u2019une divulgation ; il doit figurer dans ce qui a \xE9t\xE9 sign\xE9"
],
"sd-jwt.other-type":[
"error",
"it is of another type (vct) than the one asked for",
"il est d\u2019un autre type (vct) que celui demand\xE9"
],
"sd-jwt.not-tried":[
"info",
"the signature was not tried, since the header is not acceptable",
"la signature n\u2019a pas \xE9t\xE9 essay\xE9e, l\u2019en-t\xEAte n\u2019\xE9tant pas acceptable"
],
"sd-jwt.no-key":[
"warning",
"how to find the key is not known here: certificates (x5c) and issuer metadata on the web are not read; a DID is, and a key pinned in trust",
"on ne sait pas ici trouver la cl\xE9 : ni certificats (x5c) ni m\xE9tadonn\xE9es d\u2019\xE9metteur sur le web ne sont lus ; un DID l\u2019est, et une cl\xE9 retenue dans trust"
],
"sd-jwt.algorithm-differs":[
"error",
"the key is of another kind than the algorithm that the header names",
"la cl\xE9 est d\u2019un autre type que l\u2019algorithme que nomme l\u2019en-t\xEAte"
],
ERR_PROOF_SIGNATURE:[
"error",
"the signature does not fit what was signed, or the key",
"la signature ne correspond pas \xE0 ce qui a \xE9t\xE9 sign\xE9, ou \xE0 la cl\xE9"
],
"sd-jwt.status-unknown":[
"warning",
"it names a status list of a kind that is not read here: whether it was revoked is not known",
"il d\xE9signe une liste de statuts d\u2019un genre qui n\u2019est pas lu ici : on ignore s\u2019il a \xE9t\xE9 r\xE9voqu\xE9"
],
"sd-jwt.recipient":[
"warning",
"whom it is about is told by a key: a presentation, which answers a challenge, shows who holds it (verifySdJwtVc)",
"une cl\xE9 dit \xE0 qui il a \xE9t\xE9 d\xE9livr\xE9 : une pr\xE9sentation, qui r\xE9pond \xE0 un d\xE9fi, montre qui la d\xE9tient (verifySdJwtVc)"
],
"validity.not-yet":["error","it is not valid yet","il n\u2019est pas encore valide"],
"validity.expired":["error","it is no longer valid","il n\u2019est plus valide"],
"presentation.withheld":[
"error",
"this was asked for, and is not shown",
"ceci \xE9tait demand\xE9 et n\u2019est pas montr\xE9"
],
"presentation.no-binding":[
"error",
"nothing shows that whoever presents it holds the key it was issued to",
"rien ne montre que la personne qui le pr\xE9sente d\xE9tient la cl\xE9 \xE0 laquelle il a \xE9t\xE9 d\xE9livr\xE9"
],
"presentation.no-holder-key":[
"error",
"it was issued to no key (cnf), so nobody can show that it is theirs",
"il n\u2019a \xE9t\xE9 d\xE9livr\xE9 \xE0 aucune cl\xE9 (cnf) : personne ne peut montrer que c\u2019est le sien"
],
"presentation.holder-key-unknown":[
"warning",
"the key it was issued to is named in a way that is not read here",
"la cl\xE9 \xE0 laquelle il a \xE9t\xE9 d\xE9livr\xE9 est d\xE9sign\xE9e d\u2019une fa\xE7on qui n\u2019est pas lue ici"
],
"presentation.binding-type":[
"error",
"the key binding is not of its type (kb+jwt), or signed in a way that is not accepted",
"la liaison de cl\xE9 n\u2019est pas de son type (kb+jwt), ou sign\xE9e d\u2019une fa\xE7on non accept\xE9e"
],
"presentation.binding-signature":[
"error",
"the key binding was not signed with the key that it was issued to",
"la liaison de cl\xE9 n\u2019a pas \xE9t\xE9 sign\xE9e avec la cl\xE9 \xE0 laquelle il a \xE9t\xE9 d\xE9livr\xE9"
],
"presentation.other-disclosures":[
"error",
"the key binding covers other disclosures than those that are here (sd_hash)",
"la liaison de cl\xE9 couvre d\u2019autres divulgations que celles pr\xE9sentes (sd_hash)"
],
"presentation.other-challenge":[
"error",
"it answers another challenge than yours (nonce)",
"elle r\xE9pond \xE0 un autre d\xE9fi que le v\xF4tre (nonce)"
],
"presentation.other-domain":[
"error",
"it was made for somebody else (aud)",
"elle a \xE9t\xE9 faite pour un autre destinataire (aud)"
],
"presentation.too-old":[
"error",
"the key binding is older than you accept, dated in the future, or not dated",
"la liaison de cl\xE9 est plus ancienne que vous ne l\u2019acceptez, dat\xE9e du futur, ou non dat\xE9e"
],
"presentation.not-asked":[
"info",
"a key binding is there, and no challenge was given to hold it against",
"une liaison de cl\xE9 est pr\xE9sente, et aucun d\xE9fi n\u2019a \xE9t\xE9 donn\xE9 pour la v\xE9rifier"
],
"presentation.replayed":[
"error",
"this very presentation was seen before",
"cette m\xEAme pr\xE9sentation a d\xE9j\xE0 \xE9t\xE9 vue"
],
"presentation.replay-unknown":[
"info",
"whether it was seen before is not known: no store was given to remember it by",
"on ignore si elle a d\xE9j\xE0 \xE9t\xE9 vue : aucun magasin n\u2019a \xE9t\xE9 donn\xE9 pour s\u2019en souvenir"
]
};
function said(e,n=""){
const[t,i,r]=WORDS[e];
const s={en:i,fr:r};
return{code:e,severity:t,pointer:n,message:s};
}
const TYPES=["dc+sd-jwt","vc+sd-jwt"];
const REFUSED=["crit","b64","zip","jku","x5u","jwk","enc"];
function checkHeader({header:e}){
const n=TYPES.includes(lower(e["typ"]));
const t=keyAlgorithmFor(e["alg"])!==void 0;
const i=REFUSED.filter((r)=>Object.hasOwn(e,r));
return[
checkFrom("sd-jwt.header",[
...n?[]:[said("sd-jwt.type")],
...i.map(()=>said("sd-jwt.header-refused"))
]),
t?passed("proof.suite"):failed("proof.suite",said("sd-jwt.algorithm"))
];
}
function lower(e){
return typeof e==="string"?e.toLowerCase().replace(/^application\//,""):"";
}
const NEVER_CONCEALED=["iss","nbf","exp","cnf","vct","vct#integrity","status"];
function checkClaims({payload:e},{opened:n},t){
const i=n.flatMap(
({path:o})=>o.length===1&&NEVER_CONCEALED.includes(String(o[0]))?[String(o[0])]:[]
);
const r=memberOf(e,"vct");
const s=t!==void 0&&r!==void 0&&r!==t;
return checkFrom("sd-jwt.claims",[
...i.map((o)=>said("sd-jwt.claim-concealed",`/${o}`)),
...["iss","vct"].flatMap((o)=>textProblem(e,o,i)),
...["iat","nbf","exp"].flatMap((o)=>instantProblem(e,o)),
...s?[said("sd-jwt.other-type","/vct")]:[]
]);
}
function textProblem(e,n,t){
const i=memberOf(e,n);
if(typeof i==="string"&&i!=="")return[];
if(t.includes(n))return[];
return[
said(i===void 0?"sd-jwt.claim-missing":"sd-jwt.claim-malformed",`/${n}`)
];
}
function instantProblem(e,n){
const t=memberOf(e,n);
if(t===void 0||typeof t==="number"&&t>=0)return[];
return[said("sd-jwt.claim-malformed",`/${n}`)];
}
function checkDates(e,{now:n,skewMilliseconds:t}){
const i=["nbf","iat"].filter(
(o)=>instantOf(e,o)>n+t
);
const r=memberOf(e,"exp");
const s=instantOf(e,"exp")<n-t;
return[
i.length===0?passed("validity.from"):failed("validity.from",...i.map((o)=>said("validity.not-yet",`/${o}`))),
r===void 0?skipped("validity.until"):s?failed("validity.until",said("validity.expired","/exp")):passed("validity.until")
];
}
function instantOf(e,n){
const t=memberOf(e,n);
return typeof t==="number"?t*1e3:Number.NaN;
}
function checkStatus(e){
return memberOf(e,"status")===void 0?skipped("status.list"):indeterminate("status.list",said("sd-jwt.status-unknown","/status"));
}
const SIGNATURE="proof.signature";
async function checkIssuer(e,n,t){
const i=stringMember(e.payload,"iss");
const r=methodOf(e);
const{check:s,method:o}=n?await signatureOf(e,t):{check:indeterminate(SIGNATURE,said("sd-jwt.not-tried")),method:void 0};
const a=o===void 0?[]:[{method:o,created:madeAt(e),pointer:""}];
const c=checkBinding(i,a,t.trust,r===void 0?[]:[r]);
return[
s,
inClaims(c),
inClaims(checkKeyValidity(ownProofs(i,a,t.trust),t)),
inClaims(checkTrust(i,t.trust,c))
];
}
function inClaims(e){
const n=e.findings.map(
(t)=>t.pointer==="/issuer"?{...t,pointer:"/iss"}:t
);
return e.findings.length===0?e:{...e,findings:n};
}
function madeAt({payload:e}){
const n=e["iat"];
const t=typeof n==="number"?n*1e3:Number.NaN;
return isWritable(t)?formatDateTime(t):void 0;
}
async function signatureOf(e,n){
const t=pinnedKeys(n.trust,stringMember(e.payload,"iss"));
if(t!==void 0)return byPinnedKey(e,t);
const i=methodOf(e);
if(i===void 0)return{check:indeterminate(SIGNATURE,said("sd-jwt.no-key"))};
try{
const r=await n.resolver.resolveVerificationMethod(i,"assertionMethod");
if(r.key.algorithm!==keyAlgorithmFor(e.header["alg"]))
return{check:failed(SIGNATURE,said("sd-jwt.algorithm-differs"))};
return await verifySignature(r.key,e.signedBytes,e.signature)?{check:passed(SIGNATURE),method:r}:{check:failed(SIGNATURE,said("ERR_PROOF_SIGNATURE"))};
}catch(r){
if(!isMicrocertError(r))throw r;
return{check:endedBy(SIGNATURE,r.code,[{...asFinding(r),pointer:""}])};
}
}
async function byPinnedKey(e,n){
const{payload:t,header:i,signedBytes:r,signature:s}=e;
const o=stringMember(t,"iss")??"";
for(const a of n){
if(a.algorithm!==keyAlgorithmFor(i["alg"]))continue;
if(!await verifySignature(a,r,s))continue;
const c={id:o,key:a,controller:o,binding:"did"};
return{check:passed(SIGNATURE),method:c};
}
return{check:failed(SIGNATURE,said("ERR_PROOF_SIGNATURE"))};
}
function methodOf({header:e,payload:n}){
const t=stringMember(n,"iss")??"";
const i=stringMember(e,"kid");
if(i?.startsWith("did:"))return i;
if(!t.startsWith("did:")||e["x5c"]!==void 0)return void 0;
if(i!==void 0)return`${t}#${i.replace(/^#/,"")}`;
if(t.startsWith("did:key:"))return t;
return t.startsWith("did:jwk:")?`${t}#0`:void 0;
}
async function checkKeyBinding(e,n,t){
const{keyBinding:i}=e;
if(n===void 0)
return[skipped(PROOF,...i===void 0?[]:[said("presentation.not-asked")])];
if(i===void 0)return[failed(PROOF,said("presentation.no-binding"))];
const{check:r,key:s}=await holderKey(e,t);
return[
r,
await checkProof(e,i,s),
stringMember(i.payload,"nonce")===n.challenge?passed("presentation.challenge"):failed("presentation.challenge",said("presentation.other-challenge")),
stringMember(i.payload,"aud")===n.domain?passed("presentation.domain"):failed("presentation.domain",said("presentation.other-domain")),
checkAge(i,n,t)
];
}
const PROOF="presentation.proof";
const HOLDER="presentation.holder";
async function holderKey({payload:e},{resolver:n}){
const t=memberOf(e,"cnf");
if(!isJsonObject(t))return{check:failed(HOLDER,said("presentation.no-holder-key"))};
const i=memberOf(t,"jwk");
const r=stringMember(t,"kid");
try{
if(i!==void 0&&r===void 0)
return{check:passed(HOLDER),key:importPublicKey(JSON.stringify(i))};
if(i!==void 0||!r?.startsWith("did:"))
return{check:indeterminate(HOLDER,said("presentation.holder-key-unknown","/cnf"))};
const{key:s}=await n.resolveVerificationMethod(r,"authentication");
return{check:passed(HOLDER),key:s};
}catch(s){
if(!isMicrocertError(s))throw s;
return{check:endedBy(HOLDER,s.code,[{...asFinding(s),pointer:"/cnf"}])};
}
}
async function checkProof({bound:e},{header:n,payload:t,signedBytes:i,signature:r},s){
if(n["typ"]!==BINDING_TYPE||keyAlgorithmFor(n["alg"])===void 0)
return failed(PROOF,said("presentation.binding-type"));
if(Object.hasOwn(n,"crit"))return failed(PROOF,said("sd-jwt.header-refused"));
if(stringMember(t,"sd_hash")!==digester()(e))
return failed(PROOF,said("presentation.other-disclosures"));
if(s===void 0)
return indeterminate(PROOF,said("presentation.holder-key-unknown","/cnf"));
const o=s.algorithm===keyAlgorithmFor(n["alg"])&&await verifySignature(s,i,r);
return o?passed(PROOF):failed(PROOF,said("presentation.binding-signature"));
}
function checkAge({payload:e},{maxAgeMilliseconds:n},{now:t,skewMilliseconds:i}){
const r=e["iat"];
const s=typeof r==="number"?r*1e3:Number.NaN;
const o=s<=t+i&&s>=t-n-i;
return o?passed("presentation.dates"):failed("presentation.dates",said("presentation.too-old"));
}
async function checkReplay({keyBinding:e},n,t,{now:i,skewMilliseconds:r}){
const s="presentation.replay";
if(n===void 0||e===void 0||!t)return skipped(s);
const{seen:o,challenge:a,domain:c,maxAgeMilliseconds:l}=n;
if(o===void 0)return skipped(s,said("presentation.replay-unknown"));
const f=digester()(JSON.stringify([c,a]));
const d=i+l+2*r;
return await o.once(f,d)===true?passed(s):failed(s,said("presentation.replayed"));
}
function settle(e){
const n=e??{};
const{keyBinding:t="required",challenge:i,domain:r,seen:s,maxAgeSeconds:o=300,...a}=n;
const{require:c=[],vct:l,...f}=a;
const d=settleOptions(f);
assertShownParts(c,"verifySdJwtVc","require");
assert("vct",l===void 0||isText(l),"the name of a type");
assert("seen",s===void 0||typeof s?.once==="function","a store with once");
assert("maxAgeSeconds",o>0,"a number of seconds above 0");
assert("keyBinding",["required","not-asked"].includes(t),'"required" or "not-asked"');
const h={verification:d,require:c,vct:l};
if(t==="not-asked"){
assert("challenge",i===void 0,"left out where key binding is not asked for");
assert("domain",r===void 0,"left out where key binding is not asked for");
return{...h,binding:void 0};
}
if(!isText(i))throw unusable("challenge",WANTED);
if(!isText(r))throw unusable("domain",WANTED);
const p=o*1e3;
return{...h,binding:{challenge:i,domain:r,seen:s,maxAgeMilliseconds:p} };
}
const WANTED='a text, or keyBinding must be "not-asked"';
function isText(e){
return typeof e==="string"&&e!=="";
}
function assert(e,n,t){
if(!n)throw unusable(e,t);
}
function unusable(e,n){
return new TypeError(`verifySdJwtVc: option "${e}" must be ${n}`);
}
const SD_JWT_POLICY=/* @__PURE__ */deepFreeze({
id:"sd-jwt-vc",
requires:[
...["input.format","sd-jwt.header","sd-jwt.disclosures","sd-jwt.claims"],
...["proof.suite","proof.signature","issuer.binding","issuer.trust","validity.from"]
],
heeds:[
...["input.limits","issuer.key-validity","validity.until","status.list"],
...["presentation.holder","presentation.proof","presentation.challenge"],
...["presentation.domain","presentation.dates","presentation.replay","presentation.shown"]
]
});
function sessionFor(e){
if(e.fetcher!==void 0)return openSession(e);
const{trust:n,now:t,skewMilliseconds:i,didDocuments:r}=e;
const s=r.length===0?OFFLINE:createResolver({documents:r});
return{trust:n,now:t,skewMilliseconds:i,resolver:rememberingResolver(s,known)};
}
const OFFLINE=/* @__PURE__ */createResolver();
const known=/* @__PURE__ */new Map();
async function verifySdJwtVc(e,n){
const t=settle(n);
const{now:i,limits:r}=t.verification;
const s={policy:SD_JWT_POLICY.id,judgedAt:formatDateTime(i)};
const o=readText(e,r);
if("checks"in o)return{...s,verdict:"rejected",shown:[],checks:o.checks};
const{sdJwt:a}=o;
const c=readDisclosures(a,r);
const l=[...READ,...await checksOf(a,c,t)];
const f=judge(l,SD_JWT_POLICY);
const{revealed:d}=c;
return{
...s,
verdict:f,
checks:l,
shown:d===void 0?[]:shownIn(d.claims),
...d&&{keptBack:d.unopened},
...d&&f==="accepted"&&{claims:d.claims}
};
}
const READ=[/* @__PURE__ */passed("input.limits"),/* @__PURE__ */passed("input.format")];
function readText(e,n){
try{
return{sdJwt:parseSdJwt(typeof e==="string"?e.trim():"",n)};
}catch(t){
if(!isMicrocertError(t))throw t;
const i=asFindings(t);
return t.code.startsWith("ERR_INPUT_TOO_")?{checks:[failed("input.limits",...i)]}:{checks:[passed("input.limits"),failed("input.format",...i)]};
}
}
function readDisclosures(e,n){
const t="sd-jwt.disclosures";
try{
return{check:passed(t),revealed:reveal(e,n)};
}catch(i){
if(!isMicrocertError(i))throw i;
const r=asFindings(i);
const s=i.code==="ERR_SD_JWT_HASH";
return{check:s?indeterminate(t,...r):failed(t,...r)};
}
}
async function checksOf(e,{check:n,revealed:t},{verification:i,binding:r,require:s,vct:o}){
const a=sessionFor(i);
const c=checkHeader(e);
const l=c.every(({outcome:u})=>u==="passed");
const f=[
...c,
n,
...t===void 0?[]:[checkClaims(e,t,o)],
...await checkIssuer(e,l,a),
...checkDates(e.payload,a),
checkStatus(e.payload),
...await checkKeyBinding(e,r,a),
checkShown(t,s)
];
const d=f.every(({outcome:u})=>u==="passed"||u==="skipped");
const h=[...f,await checkReplay(e,r,d,a)];
const p=new Set(h.map(({id:u})=>u));
return[
...h,
...SD_JWT_POLICY.heeds.filter((u)=>!UP_FRONT.has(u)&&!p.has(u)).map((u)=>skipped(u))
];
}
const UP_FRONT=/* @__PURE__ */new Set(["input.limits"]);
function checkShown(e,n){
const t="presentation.shown";
if(n.length===0)return skipped(t);
const i=e===void 0?[]:shownIn(e.claims);
const r=n.filter((s)=>!i.includes(s));
return r.length===0?passed(t):failed(
t,
...r.map((s)=>said("presentation.withheld",`/${SHOWN_PARTS[s][0]}`))
);
}
function shownIn(e){
return SHOWN_PART_NAMES.filter((n)=>{
const t=n==="name"?SHOWN_PARTS[n]:SHOWN_PARTS[n].slice(0,1);
return t.every((i)=>Object.hasOwn(e,i));
});
}
export{DIGESTS as D,HASH_CLAIM as H,ITEM as I,RESERVED as R,SHOWN_PARTS as S,assertShownParts as a,bindKey as b,reveal as r,said as s,verifySdJwtVc as v};
//# sourceMappingURL=verify-sd-jwt-vc.js.map

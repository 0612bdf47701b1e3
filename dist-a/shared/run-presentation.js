import{b as asList,m as memberOf,a as appendPointer,i as isJsonObject,s as stringMember,p as parseDateTime,ad as checkFrom,$ as canonicalJson,Q as encodeHex,a8 as hashOfText,C as deepFreeze,P as formatDateTime,ae as judge}from'./foundation.js';
import{av as publicKeyToJwk,ae as limitsForRecords}from'./everyday.js';
import{b as verifyOneOfMany,c as checkOneProof,n as noFacts,d as checkJwtSignature,J as JWT_NOT_TRIED,w as widest,o as openForMany}from'./open-for-many.js';
import{q as skipped,g as failed,i as indeterminate,p as passed,v as checkProofChain,w as checkJwtHeader,f as finding}from'./receiving.js';
import{p as presentationFinding,a as placeOf,b as readPresentation,c as credentialsIn}from'./read-presentation.js';
import{P as PRESENTATION_POLICY}from'./verify-presentation.js';
const ID$3="presentation.credentials";
async function checkCredentials(n,e,t){
if(n.length===0)
return{
check:t?skipped(ID$3):failed(ID$3,presentationFinding("presentation.empty")),
parts:[]
};
const i=n.flatMap(
(r,a)=>isPresentation(r)?[presentationFinding("presentation.nested",placeOf(a))]:[]
);
if(i.length>0)return{check:failed(ID$3,...i),parts:[]};
const o=[];
for(const[r,a]of n.entries()){
if(!e.admit()||e.timeIsUp())break;
o.push({pointer:placeOf(r),...await verifyOneOfMany(a,e)});
}
return{check:checkOn(o,o.length===n.length),parts:o};
}
function checkOn(n,e){
const t=n.flatMap(
({pointer:i,report:{verdict:o} })=>o==="accepted"?[]:[presentationFinding(`presentation.${o}`,i)]
);
if(n.some(({report:i})=>i.verdict==="rejected"))return failed(ID$3,...t);
if(!e)t.push(presentationFinding("presentation.too-many"));
return t.length>0?indeterminate(ID$3,...t):passed(ID$3);
}
function isPresentation(n){
return asList(memberOf(n,"type")).some(
(e)=>e==="VerifiablePresentation"||e==="EnvelopedVerifiablePresentation"
);
}
function ageFindings(n,e,{now:t,skewMilliseconds:i,maxAgeMilliseconds:o}){
if(n===void 0)return[presentationFinding("presentation.no-date",e)];
return n<t-i-o?[presentationFinding("presentation.too-old",e)]:[];
}
async function checkPresentationProofs(n,e,t){
const i=memberOf(n,"proof");
const o=asList(i);
const r=countProblem(o,e);
if(r!==void 0)
return{checks:[failed("presentation.proof",r)],holding:[]};
const a=[];
const s={
challenge:[],
domain:[],
dates:[]
};
for(const[f,u]of o.entries()){
const l=Array.isArray(i)?appendPointer("/proof",f):"/proof";
const h={session:e,facts:noFacts(),purpose:"authentication"};
const m=await checkOneProof(n,u,l,h);
a.push(m);
if(m.suite===void 0||!isJsonObject(u))continue;
s.challenge.push(...challengeFindings$1(u,l,t));
s.domain.push(...domainFindings(u,l,t));
s.dates.push(...dateFindings$1(u,l,e,t));
}
const c=a.some(({suite:f})=>f!==void 0);
const d=(f,u)=>c?outcomeOf(f,u):skipped(f);
const p=findingsOf(a,"proof.expiry","failed");
return{
checks:[
skipped("jwt.header"),
signatureCheck(n,a),
d("presentation.purpose",findingsOf(a,"proof.purpose","failed")),
d("presentation.challenge",s.challenge),
d("presentation.domain",s.domain),
d("presentation.dates",[...p,...s.dates])
],
holding:a.flatMap(({holding:f})=>f??[])
};
}
function countProblem(n,{limits:e}){
if(n.length===0)return presentationFinding("presentation.no-proof");
return n.length>e.maxProofs?presentationFinding("presentation.many-proofs","/proof"):void 0;
}
function signatureCheck(n,e){
const t="presentation.proof";
const i=(c)=>["proof.suite","proof.signature"].flatMap((d)=>findingsOf(e,d,c));
const o=i("skipped");
const r=checkProofChain(n).findings;
if(r.length>0||i("failed").length>0)
return failed(t,...i("failed"),...r,...o);
const a=i("indeterminate");
const s=e.some(({holding:c})=>c!==void 0);
return a.length>0||!s?indeterminate(t,...a,...o):passed(t,...i("passed"),...o);
}
function findingsOf(n,e,t){
return n.flatMap(
({checks:i})=>i.filter((o)=>o.id===e&&o.outcome===t).flatMap(({findings:o})=>o)
);
}
function outcomeOf(n,e){
if(e.some(({severity:t})=>t==="error"))return failed(n,...e);
return e.some(({severity:t})=>t==="warning")?indeterminate(n,...e):passed(n,...e);
}
function challengeFindings$1(n,e,{challenge:t}){
const i=memberOf(n,"challenge");
if(i===t)return[];
return i===void 0?[presentationFinding("presentation.no-challenge",e)]:[presentationFinding("presentation.challenge",appendPointer(e,"challenge"))];
}
function domainFindings(n,e,{domain:t}){
const i=asList(memberOf(n,"domain"));
if(i.includes(t))return[];
return i.length===0?[presentationFinding("presentation.no-domain",e)]:[presentationFinding("presentation.domain",appendPointer(e,"domain"))];
}
function dateFindings$1(n,e,t,i){
const o=stringMember(n,"created");
const r=o===void 0?void 0:parseDateTime(o);
const a=appendPointer(e,"created");
return ageFindings(r,a,{...i,...t});
}
const ID$2="presentation.holder";
function checkHolder(n,e,t){
const{id:i,findings:o}=statedHolder(n);
if(o.length>0)return{check:outcomeOf(ID$2,o)};
const[r]=e;
if(r===void 0)
return{check:indeterminate(ID$2,presentationFinding("presentation.no-good-proof"))};
const{method:a}=r;
const s=i??a.controller;
const c=e.flatMap((p)=>keyFindings(s,p,t));
const d=outcomeOf(ID$2,c);
return d.outcome==="passed"?{check:d,holder:{id:s,method:a} }:{check:d};
}
function statedHolder({document:n,jwt:e}){
const t=memberOf(n,"holder");
const i=idOf(t);
if(t!==void 0&&i===void 0)
return{findings:[presentationFinding("presentation.several-holders","/holder")]};
const o=memberOf(e?.payload,"iss");
if(o!==void 0&&(typeof o!=="string"||(i??o)!==o))
return{findings:[presentationFinding("presentation.two-holders")]};
const r=i??(typeof o==="string"?o:void 0);
return{findings:[],...r!==void 0&&{id:r} };
}
function idOf(n){
if(typeof n==="string")return n;
return isJsonObject(n)?stringMember(n,"id"):void 0;
}
function keyFindings(n,{method:e,pointer:t},{now:i,skewMilliseconds:o}){
const r=t===""?"":appendPointer(t,"verificationMethod");
if(e.controller!==n)return[presentationFinding("presentation.foreign-key",r)];
if(e.binding!=="did"&&e.binding!=="controller-document")
return[presentationFinding("presentation.self-asserted",r)];
const a=[e.expires,e.revoked].some((s)=>{
const c=s===void 0?void 0:parseDateTime(s);
return c!==void 0&&c<=i-o;
});
return a?[presentationFinding("presentation.key-ended",r)]:[];
}
async function checkPresentationJwt(n,e,t){
const{payload:i}=n;
const o=checkFrom("jwt.header",checkJwtHeader(n.header,"presentation"));
const{check:r,method:a}=o.outcome==="failed"?{check:JWT_NOT_TRIED}:await checkJwtSignature(n,e.resolver,"authentication");
return{
checks:[
o,
{...r,id:"presentation.proof"},
passed("presentation.purpose"),
outcomeOf("presentation.challenge",challengeFindings(i,t)),
outcomeOf("presentation.domain",audienceFindings(i,t)),
outcomeOf("presentation.dates",dateFindings(i,{...t,...e}))
],
holding:a?[{method:a,created:void 0,pointer:""}]:[]
};
}
function challengeFindings(n,{challenge:e}){
const t=memberOf(n,"nonce");
if(t===e)return[];
return[
presentationFinding(
t===void 0?"presentation.no-challenge":"presentation.challenge"
)
];
}
function audienceFindings(n,{audience:e}){
const t=asList(memberOf(n,"aud"));
if(t.includes(e))return[];
return[
presentationFinding(t.length===0?"presentation.no-domain":"presentation.domain")
];
}
function dateFindings(n,e){
const t=["iat","nbf","exp"].map((p)=>memberOf(n,p));
if(t.some((p)=>p!==void 0&&typeof p!=="number"))
return[finding("error","jwt.claim-malformed","",NO_DATE)];
const[i,o,r]=t.map(
(p)=>typeof p==="number"?p*1e3:void 0
);
const{now:a,skewMilliseconds:s}=e;
const c=Math.max(i??Number.NEGATIVE_INFINITY,o??Number.NEGATIVE_INFINITY);
const d=[];
if(c>a+s)d.push(finding("error","jwt.not-yet","",NOT_YET));
if(r!==void 0&&r<a-s)
d.push(finding("error","jwt.expired","",EXPIRED));
return[...d,...ageFindings(i??o,"",e)];
}
const NO_DATE={
en:"iat, nbf and exp are numbers of seconds since 1970",
fr:"iat, nbf et exp sont des nombres de secondes depuis 1970"
};
const NOT_YET={
en:"the JWT is not valid yet, or says that it was made in the future",
fr:"le JWT n\u2019est pas encore valable, ou dit avoir \xE9t\xE9 fait dans le futur"
};
const EXPIRED={en:"the JWT has expired",fr:"le JWT a expir\xE9"};
const ID$1="presentation.replay";
async function checkReplay(n,{seen:e,challenge:t,domain:i,maxAgeMilliseconds:o,credentials:r}){
if(e==="elsewhere")
return skipped(ID$1,presentationFinding("presentation.replay-elsewhere"));
if(e===void 0)
return indeterminate(ID$1,presentationFinding("presentation.replay-unknown"));
const{now:a,skewMilliseconds:s}=r;
const c=a+o+2*s;
const d=await keyOf(n,t,i);
const p=await asked(async()=>e.once(d,c));
if(typeof p!=="boolean")
return indeterminate(ID$1,presentationFinding("presentation.replay-unanswered"));
return p?passed(ID$1):failed(ID$1,presentationFinding("presentation.replayed"));
}
async function keyOf({key:n},e,t){
const i=canonicalJson([{...publicKeyToJwk(n)},e,t]);
return encodeHex(await hashOfText("sha256",i));
}
async function asked(n){
try{
return await n();
}catch{
return void 0;
}
}
const ID="presentation.subject";
function checkSubjects(n,e,t){
const i=e.filter(({document:o})=>o!==void 0);
if(i.length===0)return skipped(ID);
if(t==="anyone")return skipped(ID,presentationFinding("presentation.anyone"));
return outcomeOf(
ID,
i.flatMap((o)=>subjectFindings(n,o))
);
}
function subjectFindings(n,{document:e,pointer:t}){
const i=appendPointer(t,"credentialSubject");
const o=asList(memberOf(e,"credentialSubject"));
const r=o.map((a)=>stringMember(a,"id"));
if(r.some((a)=>a!==void 0&&a!==n))
return[presentationFinding("presentation.other-subject",i)];
return r.length===0||r.includes(void 0)?[presentationFinding("presentation.unknown-subject",i)]:[];
}
async function runPresentation(n,e){
const{credentials:t}=e;
const{presentation:i,checks:o}=readPresentation(n,limitsForRecords(widest(t.limits)));
const r=i===void 0?{checks:[],parts:[]}:await look(i,openForMany(t),e);
const a=[...o,...r.checks];
return deepFreeze({
verdict:judge(a,PRESENTATION_POLICY),
policy:PRESENTATION_POLICY.id,
judgedAt:formatDateTime(t.now),
...r.holder!==void 0&&{holder:r.holder},
...i&&{securing:i.jwt?"jwt":"data-integrity"},
checks:a,
parts:r.parts
});
}
async function look(n,e,t){
const{document:i,jwt:o}=n;
const{checks:r,holding:a}=o===void 0?await checkPresentationProofs(i,e,t):await checkPresentationJwt(o,e,t);
const{check:s,holder:c}=checkHolder(n,a,e);
const d=[...r,s];
if(c===void 0||isFailed(d))
return{checks:[...d,...NOT_LOOKED_AT],parts:[]};
const p=await checkReplay(c.method,t);
const f=[...d,p];
if(isFailed([p]))
return{checks:[...f,...NOT_LOOKED_AT.slice(1)],parts:[],holder:c.id};
const u=credentialsIn(i);
const l=await checkCredentials(u,e,t.mayBeEmpty);
const h=checkSubjects(c.id,l.parts,t.holderIs);
return{checks:[...f,l.check,h],parts:l.parts,holder:c.id};
}
function isFailed(n){
return n.some(({outcome:e})=>e==="failed");
}
const NOTE=/* @__PURE__ */presentationFinding("presentation.not-looked-at");
const NOT_LOOKED_AT=/* @__PURE__ */deepFreeze([
/* @__PURE__ */skipped("presentation.replay",NOTE),
/* @__PURE__ */indeterminate("presentation.credentials",NOTE),
/* @__PURE__ */skipped("presentation.subject",NOTE)
]);
export{runPresentation};
//# sourceMappingURL=run-presentation.js.map

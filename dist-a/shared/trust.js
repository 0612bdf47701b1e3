import{aU as createResolver,j as bundledContextStore,t as createContextStore,aS as rememberingForms,aV as RECORD_REFERENCES,aW as pinnedKeys,au as samePublicKey}from'./everyday.js';
import{M as MicrocertError,g as isMicrocertError,s as stringMember,b as asList,m as memberOf,p as parseDateTime}from'./foundation.js';
import{g as refersOnlyTo,h as finding,k as failed,i as indeterminate,l as passed,m as skipped}from'./receiving.js';
var rememberingResolver=(function (e,t){
let i;
return{
resolveVerificationMethod:async(n,r)=>{
const s=r==="assertionMethod"&&n.startsWith(SELF_DESCRIBING);
const o=s?t.get(n):void 0;
if(o!==void 0)return o;
const a=`${r} ${n}`;
if(i?.asked!==a)
i={asked:a,found:e.resolveVerificationMethod(n,r)};
const u=await i.found;
if(s)remember(t,n,u);
return u;
}
};
});
var remember=(function (e,t,i){
e.set(t,i);
const[n]=e.size>MOST_KNOWN?e.keys():[];
if(n!==void 0)e.delete(n);
});
var openSession=(function (e,{inside:t,limitsInside:i}={}){
const{limits:n,didDocuments:r,cache:s,now:o}=e;
const a=e.stopwatch()+n.maxMilliseconds;
const u=()=>a-e.stopwatch();
const c=e.fetcher!==void 0;
const d=boundedFetch(e,u);
let f=0;
const E=i===void 0?void 0:RECORD_REFERENCES;
const h=(x)=>formsWithin(x,n,E);
const{contextsFor:m,bundledContexts:l}=contextsOf(e,c?d:void 0,h);
return assembled(e,{
admit:()=>++f<=n.maxCredentials,
timeIsUp:()=>u()<=0,
contextsFor:m,
bundledContexts:l,
resolver:rememberingResolver(
createResolver(
c?{documents:r,clock:()=>o,fetcher:d,...s&&{cache:s} }:{documents:r}
),
methodsBeside(l)
),
online:c,
fetch:d,
inside:t,
limitsInside:i
});
});
var methodsBeside=(function ({workspace:e}){
const t=e.get(WORKSPACE);
if(t!==void 0)return t;
const i=/* @__PURE__ */new Map();
e.set(WORKSPACE,i);
return i;
});
var formsWithin=(function (e,{maxQuads:t,maxUnusual:i},n){
return rememberingForms(e,{
maxQuads:t,
maxUnusual:i,
...n!==void 0&&{maxReferences:n}
});
});
var assembled=(function (e,t,{limits:i,policy:n}=e){
return{
trust:e.trust,
policy:n,
proofs:e.proofs,
recipient:e.recipient,
didDocuments:e.didDocuments,
givenContexts:e.givenContexts,
fetcher:e.fetcher,
cache:e.cache,
now:e.now,
skewMilliseconds:e.skewMilliseconds,
limits:i,
stopwatch:e.stopwatch,
admit:t.admit,
timeIsUp:t.timeIsUp,
contextsFor:t.contextsFor,
bundledContexts:t.bundledContexts,
resolver:t.resolver,
online:t.online,
fetch:t.fetch,
inside:t.inside,
limitsInside:t.limitsInside
};
});
var contextsOf=(function ({givenContexts:e},t,i){
const n=i(bundledContextStore());
const r=t&&{fetcher:t};
if(e!==void 0){
const o=i(createContextStore({contexts:e,...r}));
return{bundledContexts:n,contextsFor:()=>o};
}
if(r===void 0)return{bundledContexts:n,contextsFor:()=>n};
let s;
return{
bundledContexts:n,
contextsFor:(o)=>{
if(refersOnlyTo(n,o))return n;
s??=i(createContextStore(r));
return s;
}
};
});
var boundedFetch=(function ({fetcher:e,limits:t},i){
let n=0;
return async(r)=>{
if(e===void 0)throw refused(OFFLINE);
if(++n>t.maxFetches)throw refused(TOO_MANY);
if(i()<=0)throw refused(TIME_IS_UP);
const s=await answered((a)=>e({...r,signal:a}),i());
const{maxBytes:o=Number.POSITIVE_INFINITY}=r;
if(s.bytes.length>o)throw new MicrocertError("ERR_FETCH_TOO_LARGE");
return s;
};
});
var checkBinding=(function (e,t,i,n=[]){
const r=pinnedKeys(i,e);
if(t.length===0)
return r===void 0&&n.length>0&&n.every(isForeignDid(e))?failed(ID$2,FOREIGN_NAME):indeterminate(ID$2,NO_GOOD_PROOF);
if(r!==void 0)
return t.some(isPinned(r))?passed(ID$2):failed(ID$2,OTHER_KEY);
if(e===void 0)return failed(ID$2,NO_ISSUER);
const s=t.filter((o)=>isOwn(e,o));
if(s.length>0)
return s.every(({method:{binding:o} })=>o==="host"||o==="host-stated")?passed(ID$2,SAME_HOST):passed(ID$2);
return withoutOwnKey(e,t);
});
var ownProofs=(function (e,t,i){
const n=pinnedKeys(i,e);
if(n!==void 0)return t.filter(isPinned(n));
return t.filter((r)=>isOwn(e,r));
});
var isOwn=(function (e,{method:t}){
if(e===void 0||t.binding==="self-asserted")return false;
if(t.controller===e)return true;
return t.binding==="host"&&originOf(e)===originOf(t.controller);
});
var checkKeyValidity=(function (e,t){
if(e.length===0)return skipped(ID$1);
const i=e.map((r)=>checkOne(r,t));
const n=BEST_FIRST.map((r)=>i.find((s)=>s.outcome===r));
return n.find((r)=>r!==void 0)??skipped(ID$1);
});
var checkOne=(function ({method:e,created:t,pointer:i},n){
const r=instantOf(e.expires);
const s=instantOf(e.revoked);
if(r===void 0&&s===void 0)return skipped(ID$1);
const o=n.now-n.skewMilliseconds;
const a=instantOf(t)??o;
const u=(c,d,f)=>finding(c,d,i,f);
if(s!==void 0&&a>=s)
return failed(ID$1,u("error","issuer.key-revoked",REVOKED));
if(r!==void 0&&a>r)
return failed(ID$1,u("error","issuer.key-expired",EXPIRED));
if(s!==void 0&&o>=s)
return indeterminate(ID$1,u("warning","issuer.key-revoked-since",REVOKED_SINCE));
return r!==void 0&&o>r?passed(ID$1,u("info","issuer.key-expired-since",EXPIRED_SINCE)):passed(ID$1);
});
var instantOf=(function (e){
return e===void 0?void 0:parseDateTime(e);
});
var checkTrust=(function (e,t,i){
if(t==="unchecked")return indeterminate(ID,NOT_ASKED);
if(e===void 0)return failed(ID,NO_ISSUER);
if(t==="any")return passed(ID,ANY);
const n=listed(t.issuers.has(e),i);
return t.asOf===void 0?n:{...n,asOf:t.asOf};
});
var listed=(function (e,t){
if(!e)return failed(ID,NOT_LISTED);
return t.outcome==="passed"?passed(ID):indeterminate(ID,NAMED_ONLY);
});
const MOST_KNOWN=64;
const SELF_DESCRIBING="did:key:";



const WORKSPACE="known methods";

function narrowed(e,t){
return assembled(e,e,t);
}
function sessionInside(e){
const{limitsInside:t=e.limits,policy:i}=e;
const n=formsWithin(e.bundledContexts,t);
const r=/* @__PURE__ */new Map([[e.bundledContexts,n]]);
const s=(a)=>{
const u=e.contextsFor(a);
const c=r.get(u)??formsWithin(u,t);
r.set(u,c);
return c;
};
const o={...e,bundledContexts:n,contextsFor:s,limitsInside:void 0};
return assembled(e,o,{limits:t,policy:i});
}




async function answered(e,t){
const i=new AbortController();
let n;
const r=new Promise((s,o)=>{
n=setTimeout(()=>{
o(refused(TIME_IS_UP));
i.abort();
},Math.ceil(t));
});
try{
const s=await Promise.race([e(i.signal),r]);
if(s?.bytes instanceof Uint8Array)return s;
throw new MicrocertError("ERR_FETCH_FAILED",{hint:NO_ANSWER});
}catch(s){
if(isMicrocertError(s))throw s;
throw new MicrocertError("ERR_FETCH_FAILED",{cause:s,hint:ownError(s)});
}finally{
clearTimeout(n);
}
}
function refused(e){
return new MicrocertError("ERR_FETCH_REFUSED",{hint:e});
}
function ownError(e){
const t=nameOf(e);
return{
en:`the fetcher failed by an error of its own (${t}); one that knows why throws ERR_FETCH_FAILED with a hint`,
fr:`le fetcher a \xE9chou\xE9 par une erreur qui lui est propre (${t}) ; s\u2019il sait pourquoi, il l\xE8ve ERR_FETCH_FAILED avec une indication`
};
}
function nameOf(e){
try{
const t=e instanceof Error?e.name:void 0;
return typeof t==="string"&&/^[A-Za-z]{1,40}$/.test(t)?t:"Error";
}catch{
return"Error";
}
}
const NO_ANSWER={
en:"the fetcher gave no answer of the form { url, bytes }, with bytes as a Uint8Array",
fr:"le fetcher n\u2019a pas donn\xE9 de r\xE9ponse de la forme { url, bytes }, avec bytes en Uint8Array"
};
const OFFLINE={
en:"nothing is fetched: give a fetcher, or an offline bundle (--network, --offline-bundle)",
fr:"rien n\u2019est t\xE9l\xE9charg\xE9 : donner un acc\xE8s au r\xE9seau ou un lot hors ligne (--network, --offline-bundle)"
};
const TOO_MANY={
en:"the credential leads to more addresses than one verification asks",
fr:"le justificatif m\xE8ne \xE0 plus d\u2019adresses qu\u2019une v\xE9rification n\u2019en consulte"
};
const TIME_IS_UP={
en:"the time for this verification has run out",
fr:"le temps pr\xE9vu pour cette v\xE9rification est \xE9coul\xE9"
};
const NO_ISSUER=/* @__PURE__ */finding("error","issuer.missing","/issuer",{
en:"the credential does not say who issued it, or not by an id",
fr:"le justificatif ne dit pas qui l\u2019a d\xE9livr\xE9, ou pas par un identifiant"
});
const ID$2="issuer.binding";

function withoutOwnKey(e,t){
const i=t.filter(({method:r})=>r.controller===e);
const n=({method:r})=>`did:key:${r.key.multibase}`!==e;
if(e?.startsWith("did:key:")&&i.every(n))return failed(ID$2,FOREIGN_KEY);
if(i.length>0)
return indeterminate(ID$2,e?.startsWith("did:")?NOT_IN_DID_DOCUMENT:SELF_ASSERTED);
return e?.startsWith("urn:")===true?indeterminate(ID$2,NAMED_BY_URN):failed(ID$2,FOREIGN_KEY);
}
function isForeignDid(e){
return(t)=>t.startsWith("did:")&&e!==void 0&&!e.startsWith("urn:")&&t.split("#",1)[0]!==e;
}
function methodsNamed({document:e,jwt:t}){
const i=stringMember(t?.header,"kid");
const n=asList(memberOf(e,"proof"));
const r=n.map((s)=>stringMember(s,"verificationMethod")??"");
return[...i===void 0?[]:[i],...r];
}


function originOf(e){
const t=URL.canParse(e)?new URL(e):void 0;
return t?.protocol==="https:"?t.origin:Symbol(e);
}
function isPinned(e){
return({method:t})=>e.some((i)=>samePublicKey(i,t.key));
}
const NO_GOOD_PROOF=/* @__PURE__ */finding("info","issuer.no-good-proof","/issuer",{
en:"no proof holds, so nothing ties the credential to its issuer",
fr:"aucune preuve ne tient : rien ne relie le justificatif \xE0 son \xE9metteur"
});
const SAME_HOST=/* @__PURE__ */finding("warning","issuer.same-host","/issuer",{
en:"the key stands on a page of the issuer\u2019s site that is not the issuer\u2019s own document: whoever publishes there could have signed",
fr:"la cl\xE9 figure sur une page du site de l\u2019\xE9metteur qui n\u2019est pas son propre document : quiconque y publie a pu signer"
});
const SELF_ASSERTED=/* @__PURE__ */finding("warning","issuer.self-asserted","/issuer",{
en:"the key names this issuer, but nothing shows that the issuer owns the key",
fr:"la cl\xE9 nomme cet \xE9metteur, mais rien ne montre que la cl\xE9 lui appartient"
});
const NOT_IN_DID_DOCUMENT=/* @__PURE__ */finding("warning","issuer.not-in-did","/issuer",{
en:"the key names this issuer, but was not found through the DID of the issuer: anybody could have written that",
fr:"la cl\xE9 nomme cet \xE9metteur, mais n\u2019a pas \xE9t\xE9 trouv\xE9e par le DID de celui-ci : n\u2019importe qui a pu l\u2019\xE9crire"
});
const NAMED_BY_URN=/* @__PURE__ */finding("warning","issuer.urn","/issuer",{
en:"the issuer is named by a URN, to which no key can be tied: anybody could have signed",
fr:"l\u2019\xE9metteur est d\xE9sign\xE9 par un URN, auquel aucune cl\xE9 ne peut \xEAtre li\xE9e : n\u2019importe qui a pu signer"
});
const FOREIGN_NAME=/* @__PURE__ */finding("error","issuer.foreign-key","/issuer",{
en:"the credential names a key that is not its issuer\u2019s as the one it was signed with",
fr:"le justificatif d\xE9signe comme cl\xE9 de signature une cl\xE9 qui n\u2019est pas celle de son \xE9metteur"
});
const FOREIGN_KEY=/* @__PURE__ */finding("error","issuer.foreign-key","/issuer",{
en:"the credential was signed with a key that is not its issuer\u2019s",
fr:"le justificatif a \xE9t\xE9 sign\xE9 avec une cl\xE9 qui n\u2019est pas celle de son \xE9metteur"
});
const OTHER_KEY=/* @__PURE__ */finding("error","issuer.not-pinned","/issuer",{
en:"the credential was signed with none of the keys that you pinned for this issuer",
fr:"le justificatif n\u2019a \xE9t\xE9 sign\xE9 par aucune des cl\xE9s que vous avez retenues pour cet \xE9metteur"
});
const DOUBTS=/* @__PURE__ */new Set([
"ERR_CANONICALIZATION_LIMIT",
"ERR_CONTEXT_UNKNOWN",
"ERR_CRYPTO_UNAVAILABLE",
"ERR_DID_METHOD",
"ERR_DID_NOT_AVAILABLE",
"ERR_FETCH_FAILED",
"ERR_FETCH_REFUSED",
"ERR_FETCH_TOO_LARGE",
"ERR_INPUT_TOO_DEEP"
]);
function isDoubt(e){
return DOUBTS.has(e);
}
function endedBy(e,t,i){
if(!isDoubt(t))return failed(e,...i);
return indeterminate(
e,
...i.map(
(n)=>n.severity==="error"?{...n,severity:"warning"}:n
)
);
}
const ID$1="issuer.key-validity";

const BEST_FIRST=["passed","skipped","indeterminate","failed"];


const REVOKED={
en:"the issuer had revoked the key before this proof was made",
fr:"l\u2019\xE9metteur avait r\xE9voqu\xE9 la cl\xE9 avant que cette preuve soit faite"
};
const EXPIRED={
en:"the key had expired before this proof was made",
fr:"la cl\xE9 avait expir\xE9 avant que cette preuve soit faite"
};
const REVOKED_SINCE={
en:"the issuer has revoked the key since; only the proof itself says that it was made before",
fr:"l\u2019\xE9metteur a depuis r\xE9voqu\xE9 la cl\xE9 ; seule la preuve elle-m\xEAme dit qu\u2019elle est ant\xE9rieure"
};
const EXPIRED_SINCE={
en:"the key has expired since; it was in force on the date that the proof bears",
fr:"la cl\xE9 a expir\xE9 depuis ; elle \xE9tait en vigueur \xE0 la date que porte la preuve"
};


function strangerAsOpen(e){
return e.findings.includes(NOT_LISTED)?{...e,...indeterminate(ID,UNKNOWN_ENDORSER)}:e;
}
function isOfStranger(e){
return e.some(({findings:t})=>t.includes(UNKNOWN_ENDORSER));
}
const ID="issuer.trust";
const UNKNOWN_ENDORSER=/* @__PURE__ */finding("warning","issuer.not-listed","/issuer",{
en:"the endorser is not among those the verifier trusts: this speaks neither for nor against it",
fr:"l\u2019auteur de la recommandation n\u2019est pas parmi ceux de confiance : cela ne parle ni pour ni contre elle"
});
const NAMED_ONLY=/* @__PURE__ */finding("info","issuer.named-only","/issuer",{
en:"the credential names an issuer you trust, but nothing shows that it is theirs",
fr:"le justificatif nomme un \xE9metteur de confiance, mais rien ne montre qu\u2019il vient de lui"
});
const NOT_ASKED=/* @__PURE__ */finding(
"warning",
"issuer.not-checked",
"/issuer",
{
en:"nobody said which issuers to trust: anybody can make a key and call themselves a university",
fr:"personne n\u2019a dit \xE0 quels \xE9metteurs se fier : chacun peut cr\xE9er une cl\xE9 et se dire universit\xE9"
},
{
en:"compare the issuer\u2019s id with one obtained from the university itself, and pass it as trusted",
fr:"comparer l\u2019identifiant de l\u2019\xE9metteur \xE0 celui fourni par l\u2019universit\xE9, et le d\xE9clarer de confiance"
}
);
const NOT_LISTED=/* @__PURE__ */finding("error","issuer.not-listed","/issuer",{
en:"the issuer is not among those the verifier trusts; this does not make the credential a forgery",
fr:"l\u2019\xE9metteur n\u2019est pas parmi ceux de confiance ; cela ne fait pas du justificatif un faux"
});
const ANY=/* @__PURE__ */finding("info","issuer.any","/issuer",{
en:"every issuer was declared trusted",
fr:"tout \xE9metteur a \xE9t\xE9 d\xE9clar\xE9 de confiance"
});
export{checkKeyValidity as a,checkTrust as b,checkBinding as c,openSession as d,endedBy as e,sessionInside as f,isOfStranger as i,methodsNamed as m,narrowed as n,ownProofs as o,strangerAsOpen as s};
//# sourceMappingURL=trust.js.map

import{b as asList,a as appendPointer,i as isJsonObject,ah as pointerAlong,o as ownMember,ai as addStop,$ as canonicalJson,s as stringMember,m as memberOf,p as parseDateTime,a7 as CORE_TEXTS,M as MicrocertError,g as isMicrocertError,aj as byImportance,C as deepFreeze,y as parseJsonStrictly,f as applyRules,a2 as isDateTime}from'./foundation.js';
import{y as CREDENTIALS_V2,z as CREDENTIALS_V1,A as contextUrls,D as proofsOf,E as previousIds,F as walkChains,G as chainError,H as AMBIGUOUS,I as keyAlgorithmFor,J as isAbsoluteUrl,K as isKeyAlgorithm,L as settleContexts,N as proofSuiteOf,O as unsupported,P as SUITES,k as snapshotDocument,Q as asSnapshot,R as decodeSignature,T as malformed$1,U as wrongKey,V as brokenChain,W as matchingProofs,X as verdictOn,Y as OPEN_BADGES_3_0_3,Z as isCompactJws,a0 as DEFAULT_DOCUMENT_LIMITS,p as parseVcJwt,a1 as ASSOCIATION_TYPES,a2 as isAbsoluteIri}from'./everyday.js';
var checkContexts=(function (e){
const t={place:[],findings:[],id:e["id"]};
firstContext(e,t);
lookAtObject(e,true,t);
return t.findings;
});
var firstContext=(function (e,t){
const[n]=asList(e["@context"]);
if(n!==CREDENTIALS_V2&&n!==CREDENTIALS_V1)
say(t,"context.first",SAID$1.first,"@context");
});
var lookAt=(function (e,t,n,r){
if(typeof t!=="object"||t===null)return;
r.place.push(e);
if(isJsonObject(t))lookAtObject(t,n,r);
else if(Array.isArray(t))lookAtList(t,r);
r.place.pop();
});
var lookAtList=(function (e,t){
for(let n=0;n<e.length;n+=1){
const r=e[n]??null;
lookAt(n,r,isCredential(r),t);
}
if(e.length>1)toldTwice(e,t);
});
var lookAtObject=(function (e,t,n){
sameId(e,n);
for(const r of Object.keys(e)){
if(r==="@context")lookAtContext(e[r]??null,t,n);
else lookAtMember(e,r,n);
}
});
var toldTwice=(function (e,t){
const n=/* @__PURE__ */new Set();
for(const[r,i]of e.entries()){
const o=isJsonObject(i)?i["id"]:void 0;
if(typeof o!=="string")continue;
if(n.has(o))say(t,"context.told-twice",SAID$1.told,r);
n.add(o);
}
});
var lookAtMember=(function (e,t,n){
if(t.startsWith("@")&&!(TEXT_KEYWORDS.has(t)&&isText(e)))
say(n,"context.keyword",SAID$1.keyword,t);
if(t.includes(":"))say(n,"context.address",SAID$1.address,t);
const r=e[t]??null;
if(t==="proof")lookAtProofs(e,r,n);
else lookAt(t,r,isCredential(r),n);
});
var lookAtProofs=(function (e,t,n){
n.place.push("proof");
const r=asList(t);
for(const[i,o]of r.entries()){
if(Array.isArray(t))n.place.push(i);
if(isJsonObject(o))lookAtProof(e,o,n);
else if(Array.isArray(o))lookAtList(o,n);
if(Array.isArray(t))n.place.pop();
}
n.place.pop();
});
var lookAtProof=(function (e,t,n){
const{"@context":r,...i}=t;
lookAtObject(repeatsContexts(t,e)?i:t,false,n);
});
var repeatsContexts=(function (e,t){
const[n,r]=[asList(t["@context"]),asList(e["@context"])];
return r.length>0&&r.every((i,o)=>typeof i==="string"&&i===n[o]);
});
var lookAtContext=(function (e,t,n){
if(!t)say(n,"context.nested",SAID$1.nested,"@context");
if(!Array.isArray(e)){
if(typeof e!=="string")say(n,"context.inline",SAID$1.inline,"@context");
return;
}
for(const[r,i]of e.entries())
if(typeof i!=="string")say(n,"context.inline",SAID$1.inline,"@context",r);
});
var sameId=(function (e,t){
if(typeof t.id!=="string"||e["id"]!==t.id||t.place.length===0)return;
if(!Object.keys(e).every((n)=>HARMLESS$1.has(n)))
say(t,"context.same-id",SAID$1.sameId);
});
var isCredential=(function (e){
return isJsonObject(e)&&asList(e["type"]).includes("VerifiableCredential");
});
var toldOtherwise=(function (e){
const t=[];
const n=/* @__PURE__ */new Map();
const r=[{value:e,trail:void 0}];
for(let i=r.pop();i!==void 0;i=r.pop()){
const{value:o,trail:s}=i;
const c=firstOfSameId(o,n);
if(c!==void 0)
for(const a of contradictions(c,o))
t.push(warning(appendPointer(pointerAlong(s),a)));
pushInside(i,r);
}
return t;
});
var firstOfSameId=(function (e,t){
const n=isJsonObject(e)?ownMember(e,"id"):void 0;
if(typeof n!=="string")return void 0;
const r=t.get(n);
if(r===void 0)t.set(n,e);
return r;
});
var pushInside=(function (e,t){
const n=Object.keys(e.value);
for(let r=n.length-1;r>=0;r-=1)
if(n[r]!=="proof")addStop(t,e,n[r]??"");
});
var usedContexts=(async function (e,t){
const n=/* @__PURE__ */new Map();
const r=[...contextUrls(e)];
for(const i of r){
const o=n.has(i)?void 0:await t.describe(i);
if(o===void 0)continue;
n.set(i,o);
if(o.source!=="bundled")r.push(...contextUrls(await t.load(i)));
}
return[...n.values()];
});
var checkProofChain=(function (e){
const t=proofsOf(e);
const n=t.some(({proof:o})=>previousIds(o).length>0);
const r=walkChains(t,t);
const i=[...duplicates(t),...r.findings];
return{chained:n,order:i.length>0?[]:r.order,findings:i};
});
var duplicates=(function (e){
const t=/* @__PURE__ */new Set();
return e.flatMap(({proof:n,pointer:r})=>{
const i=stringMember(n,"id");
if(i===void 0)return[];
if(t.has(i)){
return[chainError("proof.duplicate-id",AMBIGUOUS,appendPointer(r,"id"))];
}
t.add(i);
return[];
});
});
var dataUrlOf=(function (e){
const t=[`${e}\\+jwt`,`${e}\\+ld\\+json\\+jwt`,`${e}\\+ld\\+jwt`,"jwt"];
return new RegExp(`^data:application/(?:${t.join("|")}),([\\w-]+\\.[\\w-]+\\.[\\w-]*)$`,"i");
});
var isEnvelope=(function (e,t="credential"){
return asList(memberOf(e,"type")).includes(ENVELOPES[t].type);
});
var checkProofShape=(function (e,t,{ownContext:n,signature:r}){
const i=[];
for(const o of Object.keys(e)){
const s=n&&o==="@context"?void 0:memberRemark(o,e[o]??null);
if(s!==void 0)i.push([o,s]);
}
i.push(...requiredRemarks(e,r));
return i.map(([o,s])=>({
code:"ERR_PROOF_INVALID",
severity:"error",
pointer:appendPointer(t,o),
message:CORE_TEXTS.ERR_PROOF_INVALID,
hint:s
}));
});
var memberRemark=(function (e,t){
if(e.startsWith("@")||holdsKeyword(t))return KEYWORD;
if(e==="jws"||e==="signatureValue")return UNSIGNED;
if(DATE_MEMBERS.has(e))return isInstant(t)?void 0:INSTANT;
if(LIST_MEMBERS.has(e))return asList(t).every(isString)?void 0:TEXT;
return TEXT_MEMBERS.has(e)&&!isString(t)?TEXT:void 0;
});
var requiredRemarks=(function (e,t){
const n=[];
if(!t)n.push(["proofValue",SIGNATURE]);
if(!isAbsoluteUrl(e["verificationMethod"]))n.push(["verificationMethod",METHOD]);
if(typeof e["proofPurpose"]!=="string")n.push(["proofPurpose",PURPOSE]);
return n;
});
var holdsKeyword=(function (e){
if(typeof e!=="object"||e===null)return false;
return Object.entries(e).some(
([t,n])=>t.startsWith("@")||holdsKeyword(n)
);
});
var isInstant=(function (e){
return typeof e==="string"&&parseDateTime(e)!==void 0;
});
var verifyProof=(async function (e,t,n){
const{key:r}=n??{};
if(!isKeyAlgorithm(r?.algorithm))
throw new TypeError('verifyProof: option "key" must be a PublicKey');
const i=settleContexts("verifyProof",n.contexts);
const o=placeOf$1(e,t);
const s=proofSuiteOf(t);
if(s===void 0)return inDocument(unsupported("ERR_PROOF_SUITE"),o);
const c=await judge(e,t,{match:s,place:o,key:r,contexts:i});
if(c.outcome!=="passed")return{...s,...inDocument(c,o)};
const a=[...formerNameRemark(s,o),...c.findings];
return{outcome:"passed",...s,findings:a};
});
var judge=(async function (e,t,{match:n,place:r,key:i,contexts:o}){
const s=SUITES[n.suite];
try{
const{proof:c,...a}=snapshotDocument(e);
const u=asSnapshot(a);
const f=snapshotOf(t,c);
const d=decodeSignature(f["proofValue"]);
const{ownContext:p}=s;
const l=checkProofShape(f,"/proof",{ownContext:p,signature:d});
if(d===void 0||l.length>0)return malformed$1(l);
if(!s.keys.some((h)=>h===i.algorithm))return wrongKey();
const m=proofsOf({proof:c});
const{findings:E}=walkChains([{proof:f,pointer:r}],m);
if(E.length>0)return brokenChain(E);
const g=matchingProofs(m,previousIds(f)).map((h)=>h.proof);
const y={key:i,contexts:o,document:u,proof:f,signature:d,previous:g};
const x=await s.verify(y);
return s.ownContext?x:withOtherCause(x,u);
}catch(c){
return verdictOn(isMicrocertError(c)?c:new MicrocertError("ERR_LINKED_DATA"));
}
});
var snapshotOf=(function (e,t){
const n=asList(t).find((r)=>r===e);
return isJsonObject(n)?asSnapshot(n):snapshotDocument(e);
});
var withOtherCause=(function (e,t){
if(e.outcome==="passed"||e.reason!=="mismatch")return e;
const n=asList(t["@context"]).includes(OPEN_BADGES_3_0_3);
if(!n||!holdsMember(t,"endorsementJwt"))return e;
const r={
code:"proof.contextRevision",
severity:"info",
pointer:"/@context",
message:{
en:'the term "endorsementJwt" came into this context in June 2026: a document signed before, without safe mode, does not match',
fr:"le terme \xAB endorsementJwt \xBB est entr\xE9 dans ce contexte en juin 2026 : un document sign\xE9 avant, sans mode s\xFBr, ne correspond pas"
}
};
return{...e,findings:[...e.findings,r]};
});
var formerNameRemark=(function ({formerName:e},t){
if(e===void 0)return[];
const n={
en:`"${e}" is a former name of eddsa-rdfc-2022`,
fr:`\xAB ${e} \xBB est un ancien nom de eddsa-rdfc-2022`
};
const r=appendPointer(t,"cryptosuite");
return[{code:"proof.formerName",severity:"warning",pointer:r,message:n}];
});
var placeOf$1=(function (e,t){
const n=memberOf(e,"proof");
const r=Array.isArray(n)?n.indexOf(t):-1;
return r<0?"/proof":`/proof/${r}`;
});
var passed=(function (e,...t){
return{id:e,outcome:"passed",findings:t};
});
var indeterminate=(function (e,...t){
return{id:e,outcome:"indeterminate",findings:byImportance(t)};
});
var skipped=(function (e,...t){
return{id:e,outcome:"skipped",findings:t};
});
var finding=(function (e,t,n,r,i){
return deepFreeze({code:t,severity:e,pointer:n,message:r,...i&&{hint:i} });
});
var readInput=(function (e,t){
try{
const n=toText(e,t);
const r=withoutSpaceAround(n);
const i=isCompactJws(r)||MEANT_AS_JWT.test(r);
const o=i?fromJwt(r,t):fromJson(n,t);
if(isWithin(t,DEFAULT_DOCUMENT_LIMITS))asSnapshot(o.document);
return{credential:o,checks:[passed("input.limits"),passed("input.format")]};
}catch(n){
return unread(n);
}
});
var textOf=(function (e,t){
try{
return toText(e,t);
}catch(n){
return unread(n);
}
});
var isWithin=(function (e,t){
const{maxDepth:n,maxValues:r,maxItems:i}=e;
return n<=t.maxDepth&&r<=t.maxValues&&i<=t.maxItems;
});
var withoutSpaceAround=(function (e){
let[t,n]=[0,e.length];
while(t<n&&isSpace(e.charCodeAt(t)))t+=1;
while(n>t&&isSpace(e.charCodeAt(n-1)))n-=1;
return e.slice(t,n);
});
var isSpace=(function (e){
return e===32||e===10||e===9||e===13;
});
var fromJson=(function (e,t){
const n=parseJsonStrictly(e,t);
if(!isJsonObject(n))throw unreadable(NOT_AN_OBJECT);
if(!isEnvelope(n))return{securing:"data-integrity",document:n};
const r=jwtInEnvelope(n);
if(r===void 0)throw unreadable(NOT_AN_ENVELOPE);
return fromJwt(r,t);
});
var toText=(function (e,t){
if(typeof e==="string"){
if(e.length>t.maxBytes)throw new MicrocertError("ERR_INPUT_TOO_LARGE");
return e;
}
if(ArrayBuffer.isView(e)&&e instanceof Uint8Array)return decode(e,t);
return serializeWithin(e,t);
});
var decode=(function (e,{maxBytes:t}){
if(e.length>t)throw new MicrocertError("ERR_INPUT_TOO_LARGE");
try{
return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(e);
}catch(n){
throw new MicrocertError("ERR_INPUT_ENCODING",{cause:n});
}
});
var clr=(function (e){
return{
source:{en:"Comprehensive Learner Record 2.0",fr:"Comprehensive Learner Record 2.0"},
section:e,
url:"https://www.imsglobal.org/spec/clr/v2p0/",
confirmed:false
};
});
var valuesAt=(function (e,t,n=""){
const r=memberOf(e,t);
if(r===void 0)return NONE;
const i=appendPointer(n,t);
if(!Array.isArray(r))return[{value:r,pointer:i}];
return asList(r).map((o,s)=>({
value:o,
pointer:appendPointer(i,s)
}));
});
var roleOf=(function (e){
const t=asList(memberOf(e,"type"));
const n=t.flatMap((i)=>ROLES.get(i)??[]);
const r=t.includes("AchievementCredential")||t.includes("OpenBadgeCredential");
return r?"badge":n[0]??"badge";
});
const TEXT_KEYWORDS=/* @__PURE__ */new Set(["@value","@language","@direction"]);

function say(e,t,n,...r){
e.findings.push(finding$1(t,appendPointer("",...e.place,...r),n));
}









function isText(e){
const t=Object.hasOwn(e,"@language")||Object.hasOwn(e,"@direction");
return t&&typeof e["@value"]==="string";
}

const HARMLESS$1=/* @__PURE__ */new Set(["id","type","endorsementComment"]);


function finding$1(e,t,{message:n,hint:r}){
return{code:e,severity:"error",pointer:t,message:n,hint:r};
}
const SAID$1={
address:{
message:{
en:"a member is named by an address: whoever looks for its usual name would miss it",
fr:"un membre est d\xE9sign\xE9 par une adresse : qui cherche son nom usuel ne le verrait pas"
},
hint:{
en:'use the name that the contexts give it, such as "validUntil"',
fr:"employer le nom que lui donnent les contextes, comme \xAB validUntil \xBB"
}
},
first:{
message:{
en:"the first context is not that of a verifiable credential",
fr:"le premier contexte n\u2019est pas celui d\u2019un justificatif v\xE9rifiable"
},
hint:{en:`begin with ${CREDENTIALS_V2}`,fr:`commencer par ${CREDENTIALS_V2}`}
},
inline:{
message:{
en:"a context is written inside the document: it could give known terms another meaning",
fr:"un contexte est \xE9crit dans le document : il pourrait changer le sens de termes connus"
},
hint:{
en:"refer to contexts by their URL only",
fr:"ne faire r\xE9f\xE9rence aux contextes que par leur URL"
}
},
keyword:{
message:{
en:"a JSON-LD keyword stands where a plain member is expected",
fr:"un mot-cl\xE9 JSON-LD figure l\xE0 o\xF9 un membre ordinaire est attendu"
},
hint:{
en:'use the plain members, such as "id" and "type"',
fr:"utiliser les membres ordinaires, comme \xAB id \xBB et \xAB type \xBB"
}
},
sameId:{
message:{
en:"a part bears the id of the whole credential: what it states would be missed at the top",
fr:"une partie porte l\u2019id du justificatif entier : ce qu\u2019elle \xE9nonce manquerait en t\xEAte"
},
hint:{
en:"state what belongs to the credential at its top",
fr:"\xE9noncer en t\xEAte ce qui appartient au justificatif"
}
},
told:{
message:{
en:"a list holds two parts with the same id: one thing would be read as two",
fr:"une liste contient deux parties de m\xEAme id : une chose serait lue comme deux"
},
hint:{
en:"state all that belongs to one thing in one object",
fr:"\xE9noncer en un seul objet tout ce qui appartient \xE0 une chose"
}
},
nested:{
message:{
en:"a part of the document changes the contexts",
fr:"une partie du document change les contextes"
},
hint:{
en:"give contexts at the top of a credential only",
fr:"ne donner les contextes qu\u2019en t\xEAte d\u2019un justificatif"
}
}
};



function contradictions(e,t){
if(e===t)return[];
return Object.keys(t).filter((n)=>{
if(n==="type"||n==="@context")return false;
const[r,i]=[ownMember(e,n),ownMember(t,n)];
if(r===void 0||r===i)return false;
const[o,s]=[asPlain(r),asPlain(i)];
return o!==void 0&&s!==void 0&&o!==s;
});
}
function asPlain(e){
const t=asList(e);
if(t.length===0||t.some((n)=>typeof n==="object"))return void 0;
return t.map((n)=>canonicalJson(n)).sort().join();
}
function warning(e){
return{
code:"context.told-otherwise",
severity:"warning",
pointer:e,
message:{
en:"another part with the same id says something else here: they are one thing, and which of the two holds is open",
fr:"une autre partie de m\xEAme id dit ici autre chose : c\u2019est une seule chose, et ce qui vaut reste ouvert"
},
hint:{
en:"do not rely on either without asking the issuer",
fr:"ne se fier ni \xE0 l\u2019un ni \xE0 l\u2019autre sans interroger l\u2019\xE9metteur"
}
};
}
function refersOnlyTo(e,t){
return contextUrls(t).every((n)=>e.has(n));
}



function checkJwtClaims({payload:e,credential:t},{now:n,skewMilliseconds:r}){
const i=memberOf(t,"issuer");
const[o,...s]=asList(memberOf(t,"credentialSubject"));
const c=s.length>0?void 0:stringMember(o,"id");
const a=stringMember(t,"validFrom")??stringMember(t,"issuanceDate");
const u=stringMember(t,"validUntil")??stringMember(t,"expirationDate");
const[f,d,p]=["nbf","exp","iat"].map((l)=>memberOf(e,l));
return[
...compared(e,"iss",typeof i==="string"?i:stringMember(i,"id")),
...compared(e,"sub",c),
...compared(e,"jti",stringMember(t,"id")),
...comparedInstant(e,"nbf",a),
...comparedInstant(e,"exp",u),
...comparedInstant(e,"iat",void 0),
...when$1(instantOf(f)>n+r,"error","jwt.not-yet",NOT_YET),
...when$1(instantOf(d)<n-r,"error","jwt.expired",EXPIRED),
...when$1(instantOf(p)>n+r,"error","jwt.not-yet",NOT_YET),
...when$1(memberOf(e,"aud")!==void 0,"warning",AUDIENCE_NAMED,AUDIENCE)
];
}
const AUDIENCE_NAMED="jwt.audience";
function compared(e,t,n){
const r=memberOf(e,t);
if(r===void 0)
return[...when$1(n!==void 0,"warning","jwt.claim-missing",missing(t))];
return[...when$1(r!==n,"error","jwt.claim-differs",differs(t))];
}
function comparedInstant(e,t,n){
const r=memberOf(e,t);
if(r===void 0)
return[...when$1(n!==void 0,"warning","jwt.claim-missing",missing(t))];
if(typeof r!=="number"||r<0)
return[...when$1(true,"error","jwt.claim-malformed",malformed(t))];
if(n===void 0)return[];
const i=parseDateTime(n);
const o=i!==void 0&&Math.floor(i/1e3)===Math.floor(r);
return[...when$1(!o,"error","jwt.claim-differs",differs(t))];
}
function instantOf(e){
return typeof e==="number"?e*1e3:Number.NaN;
}
function*when$1(e,t,n,r){
if(e)yield{code:n,severity:t,pointer:"",message:r};
}
function missing(e){
return{
en:`the claim "${e}" is missing, which Open Badges asks for`,
fr:`l\u2019\xE9nonc\xE9 \xAB ${e} \xBB manque, qu\u2019Open Badges demande`
};
}
function differs(e){
return{
en:`the claim "${e}" says something else than the credential`,
fr:`l\u2019\xE9nonc\xE9 \xAB ${e} \xBB dit autre chose que le justificatif`
};
}
function malformed(e){
return{
en:`the claim "${e}" is a number of seconds since 1970`,
fr:`l\u2019\xE9nonc\xE9 \xAB ${e} \xBB est un nombre de secondes depuis 1970`
};
}
const NOT_YET={
en:"the JWT is not valid yet, or says that it was made in the future",
fr:"le JWT n\u2019est pas encore valable, ou dit avoir \xE9t\xE9 fait dans le futur"
};
const EXPIRED={en:"the JWT has expired",fr:"le JWT a expir\xE9"};
const AUDIENCE={
en:"the JWT says for whom it is meant (aud), and whether that is you is not known here",
fr:"le JWT dit \xE0 qui il est destin\xE9 (aud), et l\u2019on ne sait pas ici si c\u2019est \xE0 vous"
};
const TYPES={
credential:["jwt","vc+jwt","vc+ld+jwt","vc+ld+json+jwt","vc-ld+jwt"],
presentation:["jwt","vp+jwt","vp+ld+jwt","vp+ld+json+jwt"]
};
const CONTENT={credential:["vc","vc+ld+json"],presentation:["vp","vp+ld+json"]};
const HARMLESS=/* @__PURE__ */new Set(["alg","kid","jwk","typ","cty","iss"]);
const REFUSED=/* @__PURE__ */new Set(["crit","b64","zip","jku","x5u","enc"]);
const PRIVATE=["d","p","q","dp","dq","qi","oth","k"];
function checkJwtHeader(e,t="credential"){
const{alg:n,typ:r,cty:i,kid:o,jwk:s}=e;
return[
...when(keyAlgorithmFor(n)===void 0,"error","jwt.algorithm",ALGORITHM),
...when(isOther(r,TYPES[t]),"error","jwt.type",TYPE$1[t]),
...when(isOther(i,CONTENT[t]),"error","jwt.content-type",CONTENT_TYPE[t]),
...when(o===void 0&&s===void 0,"error","jwt.no-key",NO_KEY),
...when(o!==void 0&&typeof o!=="string","error","jwt.key-id",KEY_ID),
...when(s!==void 0&&!isJsonObject(s),"error","jwt.key",KEY),
...when(
PRIVATE.some((c)=>memberOf(s,c)!==void 0),
"error",
"jwt.private-key",
PRIVATE_KEY
),
...Object.keys(e).flatMap((c)=>[
...when(REFUSED.has(c),"error","jwt.header-refused",EXTENSION),
...when(!REFUSED.has(c)&&!HARMLESS.has(c),"warning","jwt.header-unknown",UNKNOWN)
])
];
}
function isOther(e,t){
if(e===void 0)return false;
if(typeof e!=="string")return true;
return!t.includes(e.toLowerCase().replace(/^application\//,""));
}
function*when(e,t,n,r){
if(e)yield{code:n,severity:t,pointer:"",message:r};
}
const ALGORITHM={
en:"the JWT is signed in a way that is not accepted; EdDSA, ES256, ES384 and RS256 are",
fr:"le JWT est sign\xE9 d\u2019une fa\xE7on non accept\xE9e ; EdDSA, ES256, ES384 et RS256 le sont"
};
const TYPE$1={
credential:{
en:"the JWT says that it is something else than a credential (typ)",
fr:"le JWT se dit autre chose qu\u2019un justificatif (typ)"
},
presentation:{
en:"the JWT says that it is something else than a presentation (typ)",
fr:"le JWT se dit autre chose qu\u2019une pr\xE9sentation (typ)"
}
};
const CONTENT_TYPE={
credential:{
en:"the JWT says that it holds something else than a credential (cty)",
fr:"le JWT dit contenir autre chose qu\u2019un justificatif (cty)"
},
presentation:{
en:"the JWT says that it holds something else than a presentation (cty)",
fr:"le JWT dit contenir autre chose qu\u2019une pr\xE9sentation (cty)"
}
};
const NO_KEY={
en:"the JWT does not say with which key it was signed (kid or jwk)",
fr:"le JWT ne dit pas avec quelle cl\xE9 il a \xE9t\xE9 sign\xE9 (kid ou jwk)"
};
const KEY_ID={
en:"the name of the key (kid) is a text",
fr:"le nom de la cl\xE9 (kid) est un texte"
};
const KEY={en:"the key (jwk) is an object",fr:"la cl\xE9 (jwk) est un objet"};
const PRIVATE_KEY={
en:"a private or shared key stands in the header: whoever reads it can sign with it",
fr:"une cl\xE9 priv\xE9e ou partag\xE9e figure dans l\u2019en-t\xEAte : qui la lit peut signer avec elle"
};
const EXTENSION={
en:"the header holds a member that would change how the JWT is read or leads elsewhere",
fr:"l\u2019en-t\xEAte contient un membre qui changerait la lecture du JWT ou m\xE8ne ailleurs"
};
const UNKNOWN={
en:"the header holds a member that is not looked at",
fr:"l\u2019en-t\xEAte contient un membre qui n\u2019est pas examin\xE9"
};
const TYPE="EnvelopedVerifiableCredential";
const ENVELOPES={
credential:{type:TYPE,url:/* @__PURE__ */dataUrlOf("vc")},
presentation:{type:"EnvelopedVerifiablePresentation",url:/* @__PURE__ */dataUrlOf("vp")}
};

function envelop(e){
return{
"@context":CREDENTIALS_V2,
id:`data:application/vc+jwt,${e}`,
type:TYPE
};
}

function jwtInEnvelope(e,t="credential"){
const{"@context":n,id:r,type:i,...o}=e;
if(Object.keys(o).length>0)return void 0;
if(asList(i).some((c)=>c!==ENVELOPES[t].type))return void 0;
const s=asList(n);
if(!s.includes(CREDENTIALS_V2)||!s.every((c)=>typeof c==="string"))
return void 0;
return ENVELOPES[t].url.exec(stringMember(e,"id")??"")?.[1];
}


function isString(e){
return typeof e==="string";
}

const DATE_MEMBERS=/* @__PURE__ */new Set(["created","expires"]);
const LIST_MEMBERS=/* @__PURE__ */new Set(["domain","previousProof"]);
const TEXT_MEMBERS=/* @__PURE__ */new Set(["id","challenge","nonce"]);


const KEYWORD={
en:"a proof holds no JSON-LD keywords and no context of its own",
fr:"une preuve ne contient ni mot-cl\xE9 JSON-LD ni contexte propre"
};
const UNSIGNED={
en:"this member is never signed: remove it",
fr:"ce membre n\u2019est jamais sign\xE9 : le retirer"
};
const TEXT={en:"a text is expected",fr:"un texte est attendu"};
const INSTANT={
en:"a date-time with zone is expected, such as 2026-07-01T12:00:00Z",
fr:"une date et heure avec fuseau est attendue, par exemple 2026-07-01T12:00:00Z"
};
const SIGNATURE={
en:'a signature of 64 bytes (96 with P-384) is expected, written as "z" and base58btc',
fr:"une signature de 64 octets (96 avec P-384) est attendue, \xE9crite \xAB z \xBB puis base58btc"
};
const METHOD={
en:"the verification method must be one absolute URL, as text",
fr:"la m\xE9thode de v\xE9rification doit \xEAtre une seule URL absolue, en texte"
};
const PURPOSE={
en:"the purpose of the proof is missing, such as assertionMethod",
fr:"le but de la preuve manque, par exemple assertionMethod"
};




function holdsMember(e,t){
if(typeof e!=="object"||e===null)return false;
return Object.entries(e).some(
([n,r])=>n===t||holdsMember(r,t)
);
}


function inDocument(e,t){
if(e.reason==="chain")return e;
return{...e,findings:e.findings.map((n)=>inPlace(n,t))};
}
function inPlace(e,t){
const{pointer:n}=e;
if(n!=="/proof"&&!n.startsWith("/proof/"))return e;
return{...e,pointer:t+n.slice("/proof".length)};
}

function failed(e,...t){
return{id:e,outcome:"failed",findings:byImportance(t)};
}



function asFinding(e){
const{code:t,pointer:n="",text:r,hint:i}=e;
return finding("error",t,n,r,i);
}
function asFindings(e){
return e.findings.length>0?e.findings:[asFinding(e)];
}
function serializeWithin(e,t){
try{
const n=JSON.stringify(e,visitor(t));
if(typeof n==="string")return n;
}catch(n){
if(isMicrocertError(n))throw n;
throw new MicrocertError("ERR_JSON_VALUE",{cause:n});
}
throw new MicrocertError("ERR_JSON_VALUE");
}
function visitor(e){
const t={values:e.maxValues,signs:e.maxBytes};
const n=/* @__PURE__ */new WeakMap();
return function r(i,o){
t.values-=1;
t.signs-=i.length+(typeof o==="string"?o.length:0);
if(t.values<0)throw new MicrocertError("ERR_INPUT_TOO_MANY");
if(t.signs<0)throw new MicrocertError("ERR_INPUT_TOO_LARGE");
if(typeof o!=="object"||o===null)return o;
assertFew(o,e);
const s=(n.get(this)??0)+1;
if(s>e.maxDepth)throw new MicrocertError("ERR_INPUT_TOO_DEEP");
n.set(o,s);
return o;
};
}
function assertFew(e,{maxItems:t}){
if(ArrayBuffer.isView(e))throw new MicrocertError("ERR_JSON_VALUE");
if(Array.isArray(e)&&e.length>t)
throw new MicrocertError("ERR_INPUT_TOO_MANY");
}


async function openedText(e,t){
try{
return await e(t);
}catch(n){
return{text:unread(n),notes:[]};
}
}
function unread(e){
if(!isMicrocertError(e))throw e;
const t=e.code==="ERR_CREDENTIAL_UNREADABLE"?reasonIn(e):asFinding(e);
return isTooMuch(e)?{checks:[failed("input.limits",t)]}:{checks:[passed("input.limits"),failed("input.format",t)]};
}
function isTooMuch({code:e}){
return TOO_MUCH.has(e);
}

const MEANT_AS_JWT=/^ey[\w-]*\.[\w.=-]*$/;
const TOO_MUCH=/* @__PURE__ */new Set([
"ERR_INPUT_TOO_LARGE",
"ERR_INPUT_TOO_DEEP",
"ERR_INPUT_TOO_MANY",
"ERR_INPUT_TEXT_TOO_LONG"
]);


function fromJwt(e,t){
const n=parseVcJwt(e,t);
return{securing:"jwt",document:n.credential,jwt:n};
}



function unreadable(e){
return new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{findings:[e]});
}
function reasonIn(e){
return e.findings[0]??asFinding(e);
}
const NOT_AN_OBJECT=/* @__PURE__ */finding(
"error",
"input.not-an-object",
"",
{en:"a credential is a JSON object",fr:"un justificatif est un objet JSON"},
{
en:"give one credential, `{\u2026}` or a JWT; take those of a list one by one",
fr:"donner un seul justificatif, `{\u2026}` ou un JWT ; prendre un par un ceux d\u2019une liste"
}
);
const NOT_AN_ENVELOPE=/* @__PURE__ */finding("error","input.envelope","/id",{
en:"an enveloped credential holds a JWT in its id as a data URL, and nothing beside it",
fr:"un justificatif sous enveloppe contient un JWT dans son id, comme URL de donn\xE9es, et rien d\u2019autre"
});
function circleIn(e){
const t=withoutEnds(
e,
({from:n})=>n,
({to:n})=>n
);
return withoutEnds(
t,
({to:n})=>n,
({from:n})=>n
)[0]?.pointer;
}
function withoutEnds(e,t,n){
const r=new Map(e.map((c)=>[t(c),[]]));
for(const c of e)r.get(t(c))?.push(c);
const i=/* @__PURE__ */new Map();
for(const c of e)i.set(n(c),(i.get(n(c))??0)+1);
const o=/* @__PURE__ */new Set();
const s=[...r.keys()].filter((c)=>!i.has(c));
for(let c=s.pop();c!==void 0;c=s.pop())
for(const a of r.get(c)??[]){
o.add(a);
const u=(i.get(n(a))??0)-1;
i.set(n(a),u);
if(u===0)s.push(n(a));
}
return e.filter((c)=>!o.has(c));
}


const NONE=[];
function placeOf(e,t,n){
const r=appendPointer("",t);
return Array.isArray(memberOf(e,t))?appendPointer(r,n):r;
}
const SUBJECT="/credentialSubject";
function subjectOf(e){
const t=memberOf(e,"credentialSubject");
const[n=t,...r]=Array.isArray(t)?t:[];
return isJsonObject(n)&&r.length===0?n:void 0;
}
function partsOf(e,t){
const n=memberOf(e,"credentialSubject");
return isJsonObject(n)?valuesAt(n,t,SUBJECT):[];
}
function achievementsOf(e){
return valuesAt(e,"credentialSubject").flatMap(({value:t})=>isJsonObject(t)?valuesAt(t,"achievement"):[]).map(({value:t})=>t).filter(isJsonObject);
}
function achievementIds(e){
const t=partsOf(e,"achievement").map(({value:r})=>r);
const n=partsOf(e,"verifiableCredential").flatMap(
({value:r})=>isJsonObject(r)?achievementsOf(r):[]
);
return new Set([...t,...n].flatMap((r)=>stringMember(r,"id")??[]));
}
const IN_A_RECORD={source:"sourceId",target:"targetId"};
function associationsIn(e){
return partsOf(e,"association").flatMap(({value:t,pointer:n})=>{
const r=ASSOCIATION_TYPES.find((c)=>c===stringMember(t,"associationType"));
const[i,o]=[stringMember(t,"sourceId"),stringMember(t,"targetId")];
const s=isJsonObject(t)&&r&&i!==void 0&&o!==void 0;
return s?{pointer:n,type:r,source:i,target:o}:[];
});
}
function checkAssociations(e){
return associationFindings(associationsIn(e),achievementIds(e),IN_A_RECORD);
}
function associationFindings(e,t,n){
const r=[];
const i=/* @__PURE__ */new Set();
for(const{pointer:o,type:s,source:c,target:a}of e){
for(const[f,d]of[
[n.source,c],
[n.target,a]
])
if(!t.has(d))r.push(said("nowhere",appendPointer(o,f)));
if(c===a)r.push(said("self",o));
const u=JSON.stringify([s,c,a]);
if(i.has(u))r.push(said("twice",o));
i.add(u);
}
return[...r,...circlesIn(e)];
}
function partAndWhole({
type:e,
source:t,
target:n
}){
if(e==="isPartOf"||e==="isChildOf")return[t,n];
return e==="isParentOf"?[n,t]:void 0;
}
function circlesIn(e){
const t=e.filter(({source:i,target:o})=>i!==o);
const n=(i)=>t.flatMap((o)=>{
const s=i(o);
return s===void 0?[]:[{from:s[0],to:s[1],pointer:o.pointer}];
});
const r=(i)=>n(({type:o,source:s,target:c})=>o===i?[s,c]:void 0);
return[n(partAndWhole),r("precedes"),r("replacedBy")].flatMap((i)=>{
const o=circleIn(i);
return o===void 0?[]:[said("circle",o)];
});
}
function said(e,t){
const{code:n,message:r,hint:i}=SAID[e];
return{code:n,severity:"error",pointer:t,message:r,hint:i,cites:ASSOCIATION};
}
const ASSOCIATION=/* @__PURE__ */clr({en:"Association",fr:"Association"});
const SAID={
circle:{
code:"record.association-circle",
message:{
en:"the associations go round in a circle: an achievement would be part of itself, come before itself or replace itself",
fr:"les associations tournent en rond : un acquis serait une partie de lui-m\xEAme, se pr\xE9c\xE9derait ou se remplacerait lui-m\xEAme"
},
hint:{
en:"take out one of the associations of the circle",
fr:"retirer une des associations du cercle"
}
},
nowhere:{
code:"record.association-nowhere",
message:{
en:"the association points to an achievement that is not in the record",
fr:"l\u2019association d\xE9signe un acquis qui n\u2019est pas dans le relev\xE9"
},
hint:{
en:"give the id of an achievement that a credential of the record awards, or list the achievement",
fr:"donner l\u2019id d\u2019un acquis attest\xE9 par un justificatif du relev\xE9, ou ajouter cet acquis \xE0 la liste"
}
},
self:{
code:"record.association-self",
message:{
en:"the association relates an achievement to itself",
fr:"l\u2019association relie un acquis \xE0 lui-m\xEAme"
},
hint:{en:"name two achievements",fr:"d\xE9signer deux acquis"}
},
twice:{
code:"record.association-twice",
message:{
en:"the association is there twice",
fr:"l\u2019association figure deux fois"
},
hint:{en:"leave out one of the two",fr:"retirer l\u2019une des deux"}
}
};
const recordHoldsCredentials={
id:"clr.structure",
severity:"error",
cites:/* @__PURE__ */clr({
en:"ClrCredential, ClrSubject (schemas of June 2026)",
fr:"ClrCredential, ClrSubject (sch\xE9mas de juin 2026)"
}),
*check(e){
if(!typesOf(e).includes("ClrCredential"))yield{pointer:"/type",text:NO_RECORD};
const t=memberOf(e,"credentialSubject");
if(!isJsonObject(t))return yield{pointer:"/credentialSubject",text:NO_SUBJECT};
if(!typesOf(t).includes("ClrSubject"))
yield{pointer:"/credentialSubject/type",text:NOT_ITS_SUBJECT};
if(asList(memberOf(t,"verifiableCredential")).length===0)
yield{pointer:"/credentialSubject/verifiableCredential",text:EMPTY};
const n=stringMember(t,"id")!==void 0;
if(!n&&asList(memberOf(t,"identifier")).length===0)
yield{pointer:"/credentialSubject",text:NOBODY};
}
};
const recordMembers={
id:"clr.members",
severity:"error",
cites:/* @__PURE__ */clr({en:"ClrCredential",fr:"ClrCredential"}),
*check(e){
if(!isAbsoluteIri(stringMember(e,"id")??""))yield{pointer:"/id",text:NO_IRI};
if(!stringMember(e,"name"))yield{pointer:"/name",text:NO_NAME};
const t=memberOf(e,"partial");
if(t!==void 0&&typeof t!=="boolean")
yield{pointer:"/partial",text:NOT_YES_OR_NO};
const n=memberOf(e,"awardedDate");
if(n!==void 0&&!isDateTime(String(n)))
yield{pointer:"/awardedDate",text:NO_DATE};
}
};
const recordedAchievements={
id:"clr.achievements",
severity:"error",
cites:/* @__PURE__ */clr({en:"Achievement",fr:"Achievement"}),
*check(e){
for(const{value:t,pointer:n}of partsOf(e,"achievement"))
yield*placed(achievementRemarks(t),n);
}
};
const recordedAssociations={
id:"clr.associations",
severity:"error",
cites:/* @__PURE__ */clr({en:"Association, AssociationType",fr:"Association, AssociationType"}),
*check(e){
for(const{value:t,pointer:n}of partsOf(e,"association")){
if(!typesOf(t).includes("Association"))
yield{pointer:`${n}/type`,text:NO_ASSOCIATION};
const r=stringMember(t,"associationType")??"";
if(!ASSOCIATION_TYPES.some((i)=>i===r))
yield{pointer:`${n}/associationType`,...UNKNOWN_ASSOCIATION};
for(const i of["sourceId","targetId"])
if(!stringMember(t,i))yield{pointer:`${n}/${i}`,text:NO_END};
}
}
};
const RULES=[
recordHoldsCredentials,
recordMembers,
recordedAchievements,
recordedAssociations
];
function checkRecordStructure(e){
return applyRules(RULES,e);
}
function*achievementRemarks(e){
if(!typesOf(e).includes("Achievement"))
yield{pointer:"/type",text:NO_ACHIEVEMENT};
if(!isAbsoluteIri(stringMember(e,"id")??""))yield{pointer:"/id",text:NO_IRI};
for(const n of["name","description"])
if(!stringMember(e,n))yield{pointer:`/${n}`,text:NO_TEXT};
const t=memberOf(e,"criteria");
if(!stringMember(t,"id")&&!stringMember(t,"narrative"))
yield{pointer:"/criteria",text:NO_CRITERIA};
}
function*placed(e,t){
for(const n of e)yield{...n,pointer:`${t}${n.pointer}`};
}
function typesOf(e){
return asList(memberOf(e,"type"));
}
const NO_RECORD={
en:'the type "ClrCredential" is missing',
fr:"le type \xAB ClrCredential \xBB manque"
};
const NO_SUBJECT={
en:"a record is about exactly one person",
fr:"un relev\xE9 porte sur exactement une personne"
};
const NOT_ITS_SUBJECT={
en:'the type "ClrSubject" is missing',
fr:"le type \xAB ClrSubject \xBB manque"
};
const EMPTY={
en:"the record holds no credential",
fr:"le relev\xE9 ne contient aucun justificatif"
};
const NOBODY={
en:"the record does not say whom it is about: neither an id nor an identifier",
fr:"le relev\xE9 ne dit pas sur qui il porte : ni id ni identifiant"
};
const NO_IRI={en:"an absolute IRI is expected",fr:"un IRI absolu est attendu"};
const NO_NAME={en:"a record has a name",fr:"un relev\xE9 a un nom"};
const NOT_YES_OR_NO={en:"true or false is expected",fr:"true ou false est attendu"};
const NO_DATE={
en:"a date with time and zone is expected",
fr:"une date avec heure et fuseau est attendue"
};
const NO_ACHIEVEMENT={
en:'the type "Achievement" is missing',
fr:"le type \xAB Achievement \xBB manque"
};
const NO_TEXT={en:"a text is expected",fr:"un texte est attendu"};
const NO_CRITERIA={
en:"the criteria have neither an address nor a narrative",
fr:"les crit\xE8res n\u2019ont ni adresse ni description"
};
const NO_ASSOCIATION={
en:'the type "Association" is missing',
fr:"le type \xAB Association \xBB manque"
};
const UNKNOWN_ASSOCIATION={
text:{
en:"this is no kind of association: the list is closed",
fr:"ce n\u2019est pas un type d\u2019association : la liste est ferm\xE9e"
},
hint:{
en:`one of: ${/* @__PURE__ */ASSOCIATION_TYPES.join(", ")}`,
fr:`l\u2019un de : ${/* @__PURE__ */ASSOCIATION_TYPES.join(", ")}`
}
};
const NO_END={
en:"the id of an achievement is expected",
fr:"l\u2019id d\u2019un acquis est attendu"
};
const ROLES=/* @__PURE__ */new Map([
["EndorsementCredential","endorsement"],
["BitstringStatusListCredential","status-list"],
["ClrCredential","record"]
]);

export{checkRecordStructure as A,checkContexts as B,toldOtherwise as C,checkAssociations as D,checkJwtClaims as E,AUDIENCE_NAMED as F,verifyProof as G,usedContexts as H,roleOf as a,isEnvelope as b,asFinding as c,isTooMuch as d,envelop as e,finding as f,failed as g,associationsIn as h,indeterminate as i,jwtInEnvelope as j,partsOf as k,achievementsOf as l,achievementRemarks as m,associationFindings as n,openedText as o,passed as p,skipped as q,readInput as r,subjectOf as s,textOf as t,refersOnlyTo as u,checkProofChain as v,checkJwtHeader as w,asFindings as x,valuesAt as y,placeOf as z};
//# sourceMappingURL=receiving.js.map

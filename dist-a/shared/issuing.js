import{a as appendPointer,M as MicrocertError,m as memberOf,g as isMicrocertError,b as asList,s as stringMember,a3 as lazily,f as applyRules,ad as checkFrom,z as pointerTokens,A as ASSESSMENT_TYPES,F as normalizeDateTime,n as findConcept,U as sumDecimals,p as parseDateTime,w as MODES,x as ACCREDITATION_TYPES,S as SUPERVISION,a4 as systemClock,P as formatDateTime,ae as judge,i as isJsonObject,V as nearest,af as uuidUrn,ag as copyJson,a9 as restated,C as deepFreeze,R as secureRandom}from'./foundation.js';
import{p as parseVcJwt,c as checkEndorsementStructure,i as isWellKnownTestKey,u as usualSuites,a as canonicalize,s as secureAsVcJwt,b as secure,S as SUITE_IDS,d as suiteTakesKey,h as holdsNationalNumber,e as snapshot,r as readMicroCertification,f as readAward,g as readIssuerProfile,M as MICROCERT_V1,j as bundledContextStore,o as ownAward,k as snapshotDocument,l as endorsableIds,m as defineMicroCertification,n as openBadgeWriter,w as writtenErrors,B as ByteWriter,q as parseIssuerProfile,t as createContextStore,C as CANONICAL_SUITE,v as canonicalProofs,x as contextsOf}from'./everyday.js';
var mandatoryElement=(function (e,n=false){
return element({en:"mandatory elements",fr:"\xE9l\xE9ments obligatoires"},e,n);
});
var optionalElement=(function (e){
return element({en:"optional elements",fr:"\xE9l\xE9ments facultatifs"},e,false);
});
var principle=(function (e){
return{
source:COUNCIL_RECOMMENDATION,
section:{
en:`Annex II, principle: ${e.en}; how microcert reads it`,
fr:`annexe II, principe : ${e.fr} (traduction non officielle) ; lecture qu\u2019en fait microcert`
},
url:URL$1,
confirmed:false
};
});
var readingOf=(function ({source:e,section:n,url:t}){
const i={
en:`${n.en}; how microcert reads it`,
fr:`${n.fr} ; lecture qu\u2019en fait microcert`
};
return{source:e,section:i,...t&&{url:t},confirmed:false};
});
var element=(function (e,n,t){
return{
source:COUNCIL_RECOMMENDATION,
section:{
en:`Annex I, ${e.en}: ${n.en}`,
fr:`annexe I, ${e.fr} : ${n.fr} (traduction non officielle)`
},
url:URL$1,
confirmed:t
};
});
var remarkWhen=(function (e,n,t,i){
return e?[{pointer:n,text:t,...i&&{hint:i} }]:[];
});
var citedFrom=(function (e,n){
return(t,i=false)=>({source:e,section:t,...n&&{url:n},confirmed:i});
});
var conceptRules=(function ({
prefix:e,
cites:n,
scheme:t,
values:i
}){
const r=t.concepts.map(({code:a})=>a).join(", ");
const s=(a)=>i(a).flatMap(
([o,c])=>typeof c==="string"?[]:[{pointer:o,concept:conceptNamed(t,c)}]
);
return[
{
id:`${e}.code`,
name:{
en:"What the list has a code for is written by its code",
fr:"Ce qui a un code dans la liste est \xE9crit par son code"
},
severity:"warning",
cites:n,
*check(a){
for(const{pointer:o,concept:c}of s(a)){
if(c?.uri===void 0)continue;
yield{
pointer:o,
text:{
en:`a name is written although the list "${t.title.en}" has a code for it`,
fr:`un nom est \xE9crit alors que la liste \xAB ${t.title.fr} \xBB a un code pour cela`
},
hint:{
en:`write the code: \`${c.code}\``,
fr:`\xE9crire le code : \`${c.code}\``
}
};
}
}
},
{
id:`${e}.listed`,
name:{
en:"Values are those of the European list",
fr:"Les valeurs sont celles de la liste europ\xE9enne"
},
severity:"info",
cites:n,
*check(a){
for(const{pointer:o,concept:c}of s(a)){
if(c!==void 0)continue;
yield{
pointer:o,
text:{
en:`this name is not in the list "${t.title.en}", so software cannot compare it`,
fr:`ce nom n\u2019est pas dans la liste \xAB ${t.title.fr} \xBB : un logiciel ne peut pas le comparer`
},
hint:{
en:`if one of these codes fits, write it: ${r}`,
fr:`si l\u2019un de ces codes convient, l\u2019\xE9crire : ${r}`
}
};
}
}
}
];
});
const COUNCIL_RECOMMENDATION={
en:"Council Recommendation of 16 June 2022 on a European approach to micro-credentials for lifelong learning and employability (2022/C 243/02)",
fr:"Recommandation du Conseil du 16 juin 2022 sur une approche europ\xE9enne des microcertifications pour l\u2019apprentissage tout au long de la vie et l\u2019employabilit\xE9 (2022/C 243/02)"
};
const URL$1="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)";
const ANNEX_I={
source:COUNCIL_RECOMMENDATION,
section:{en:"Annex I",fr:"annexe I"},
url:URL$1,
confirmed:true
};





function assertEndorsementsFit({endorsements:e},n,t){
if(e===void 0)return;
const i=n();
const r=e.flatMap(
(s,a)=>problemsOf(s,appendPointer("/endorsements",a),i)
);
if(r.length>0)throw new MicrocertError(t,{findings:r});
}
function problemsOf(e,n,t){
if(typeof e!=="string"){
const i=e;
const r=memberOf(i,"proof")===void 0;
const s=r?[problem("unsigned",n,UNSIGNED,AS_JWT)]:[];
return[...s,...problemsIn(i,n,t)];
}
try{
const i=problemsIn(parseVcJwt(e).credential,n,t);
return i.map((r)=>({...r,pointer:n}));
}catch(i){
if(!isMicrocertError(i))throw i;
return[problem("unreadable",n,i.text)];
}
}
function problemsIn(e,n,t){
if(!asList(memberOf(e,"type")).includes("EndorsementCredential"))
return[problem("no-endorsement",n,NO_ENDORSEMENT)];
const i=checkEndorsementStructure(e).filter(({severity:o})=>o==="error").map((o)=>({...o,pointer:`${n}${o.pointer}`}));
const r=asList(memberOf(e,"credentialSubject"));
const s=r.length>0&&r.every((o)=>t.includes(stringMember(o,"id")??""));
if(s)return i;
const a=appendPointer(n,"credentialSubject");
return[...i,problem("other-subject",a,OTHER_SUBJECT,ABOUT_THIS)];
}
function problem(e,n,t,i){
return{
...{code:`endorsement.${e}`,severity:"error",pointer:n,message:t},
...i&&{hint:i}
};
}
const UNSIGNED={
en:"this endorsement carries no proof: anybody could have written it",
fr:"cette recommandation ne porte pas de preuve : n\u2019importe qui a pu l\u2019\xE9crire"
};
const AS_JWT={
en:"give it as its endorser signed it; one signed as a JWT is given as its text",
fr:"la donner telle que son auteur l\u2019a sign\xE9e ; sign\xE9e en JWT, elle se donne en texte"
};
const NO_ENDORSEMENT={
en:"this is no endorsement: its type is not EndorsementCredential",
fr:"ce n\u2019est pas une recommandation : son type n\u2019est pas EndorsementCredential"
};
const OTHER_SUBJECT={
en:"this endorsement is of something else than what it hangs on",
fr:"cette recommandation porte sur autre chose que ce \xE0 quoi elle est attach\xE9e"
};
const ABOUT_THIS={
en:"its credentialSubject.id must be the id of what it hangs on; of an award, its own id must be given",
fr:"son credentialSubject.id doit \xEAtre l\u2019id de ce \xE0 quoi elle est attach\xE9e ; pour une d\xE9livrance, son id doit \xEAtre donn\xE9"
};
async function signWhole({suites:e,signer:n,contexts:t},i,r){
let s=i;
for(const a of e)s=await secure(s,{suite:a,signer:n,created:r,contexts:t});
return s;
}
async function signAsJwt({signer:e,contexts:n},t,i){
await canonicalize(t,{contexts:n});
return secureAsVcJwt(t,{...i,signer:e});
}
function suitesOf(e,n,t){
return e===void 0?usualSuites(n.algorithm):checkedSuites(e,n,t);
}
function assertSigner(e,n){
if(typeof e?.sign!=="function"||typeof e.id!=="string"){
throw new TypeError(
`${n}: option "signer" must be a Signer { id, algorithm, publicKey, sign }`
);
}
if(e.algorithm!==e.publicKey.algorithm)throw new MicrocertError("ERR_KEY_MISMATCH");
if(isWellKnownTestKey(e.publicKey))throw new MicrocertError("ERR_KEY_WELL_KNOWN");
}
function assertOwnKey({id:e},n){
if(e===n.id||e.startsWith(`${n.id}#`))return;
throw new MicrocertError("ERR_ISSUER_KEY",{
hint:{
en:`the verification method is ${e}: the id of the issuer must be what stands before "#"`,
fr:`la m\xE9thode de v\xE9rification est ${e} : l\u2019id de l\u2019\xE9metteur doit \xEAtre ce qui pr\xE9c\xE8de \xAB # \xBB`
}
});
}
function checkedSuites(e,{algorithm:n},t){
const i=[e].flat();
if(i.length===0||!i.every((r)=>SUITE_IDS.includes(r))){
throw new TypeError(
`${t}: option "suite" must be one or several of: ${SUITE_IDS.join(", ")}`
);
}
if(i.every((r)=>suiteTakesKey(r,n)))return i;
throw otherKey(n);
}
function otherKey(e){
const n=SUITE_IDS.filter((t)=>suiteTakesKey(t,e)).join(", ");
return new MicrocertError("ERR_PROOF_KEY",{
hint:{
en:`the signer has a key of kind ${e}; suites for it: ${n||"none, a JWT only"}`,
fr:`la cl\xE9 du signataire est de type ${e} ; suites qui lui conviennent : ${n||"aucune, un JWT seulement"}`
}
});
}
function assertCanSign({suites:e,signer:n}){
if(e.length===0)throw otherKey(n.algorithm);
}

function textsOf(e){
return[...within(e,"/award")];
}
function freeTextsOf(e){
const n=[];
const t=(i,r)=>{
if(typeof r==="string")n.push([i,r]);
};
t("/award/learner/name",e?.learner?.name);
e?.results?.forEach(({value:i},r)=>{
t(`/award/results/${r}/value`,i);
});
e?.evidence?.forEach((i,r)=>{
for(const s of FREE)t(`/award/evidence/${r}/${s}`,i[s]);
});
return n;
}
const FREE=["name","description","narrative","genre"];
function*within(e,n){
if(typeof e==="string")yield[n,e];
if(typeof e!=="object"||e===null)return;
for(const[t,i]of Object.entries(e))
yield*within(i,appendPointer(n,t));
}
function someText(e,n){
if(typeof e==="string")return n(e);
if(typeof e!=="object"||e===null)return false;
for(const t of Object.keys(e))
if(someText(Reflect.get(e,t),n))return true;
return false;
}

const cite=/* @__PURE__ */citedFrom(
{
en:"General Data Protection Regulation, Regulation (EU) 2016/679",
fr:"R\xE8glement g\xE9n\xE9ral sur la protection des donn\xE9es, r\xE8glement (UE) 2016/679"
},
"https://eur-lex.europa.eu/eli/reg/2016/679/oj"
);
const MINIMISATION=/* @__PURE__ */cite({
en:"Article 5(1)(c), data minimisation; how microcert reads it",
fr:"article 5, paragraphe 1, point c), minimisation des donn\xE9es ; lecture qu\u2019en fait microcert"
});
const SPECIAL_CATEGORIES=/* @__PURE__ */cite({
en:"Article 9, special categories; how microcert reads it",
fr:"article 9, cat\xE9gories particuli\xE8res ; lecture qu\u2019en fait microcert"
});
const BORN=/* @__PURE__ */new RegExp("\\b(?:n[\xE9e]e?\\(?e?\\)? le|date de naissance|date of birth|born (?:on|in)|birth ?date|DOB)\\b","iu");
const birthDate={
id:"privacy.birthDate",
name:{en:"No date of birth",fr:"Pas de date de naissance"},
severity:"warning",
cites:MINIMISATION,
stage:"award",
reads:["/award/learner","/award/evidence","/award/results"],
*check({award:e}){
const n=(e?.learner?.identifiers??[]).map(
({type:i},r)=>[`/award/learner/identifiers/${r}/type`,i]
);
const t=[
...n.filter(([,i])=>/birth|naissance/i.test(i)),
...freeTextsOf(e).filter(([,i])=>BORN.test(i))
];
for(const[i]of t)
yield*remarkWhen(
true,
i,
{
en:"a date of birth seems to stand here",
fr:"une date de naissance semble figurer ici"
},
{
en:"take it out: an award does not need it",
fr:"la retirer : une d\xE9livrance n\u2019en a pas besoin"
}
);
}
};
const EMAIL=/* @__PURE__ */lazily(()=>/* @__PURE__ */new RegExp("[^\\s@<>/?&=]+@[^\\s@<>/?&=]+\\.[\\p{L}]{2,}","u"));
const PHONE=/(?<![\d.])(?:\+\d{1,3}[ .-]?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/;
const STREET=/* @__PURE__ */lazily(
()=>/* @__PURE__ */new RegExp("\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|all\xE9e|route|quai)\\b|\\b\\d{1,5} (?:\\p{Lu}\\p{Ll}+ ){1,3}(?:street|st\\.|road|rd\\.|avenue|lane|drive)\\b","iu")
);
function holdsEmail(e){
return isWorthDecoding(e)&&EMAIL().test(decoded(e));
}
function holdsContact(e){
return holdsEmail(e)||PHONE.test(e)||STREET().test(e);
}
function isWorthDecoding(e){
return e.includes("@")||e.includes("%");
}
function decoded(e){
if(!e.includes("%"))return e;
try{
return decodeURIComponent(e);
}catch{
return e;
}
}
const contact$1={
id:"privacy.contact",
name:{
en:"No e-mail, telephone or postal address in texts",
fr:"Pas d\u2019adresse \xE9lectronique, de t\xE9l\xE9phone ni d\u2019adresse postale dans les textes"
},
severity:"warning",
cites:MINIMISATION,
stage:"award",
reads:["/award/learner","/award/evidence","/award/results"],
*check({award:e}){
const n=(e?.evidence??[]).map(
({id:i=""},r)=>[`/award/evidence/${r}/id`,i]
);
const t=[
...freeTextsOf(e).filter(([,i])=>holdsContact(i)),
...n.filter(([,i])=>holdsEmail(i))
];
for(const[i]of t)
yield*remarkWhen(
true,
i,
{
en:"an e-mail, telephone or postal address seems to stand here",
fr:"une adresse \xE9lectronique, un t\xE9l\xE9phone ou une adresse postale semble figurer ici"
},
{
en:"take it out; an identifier can be hashed: `{ type: emailAddress, hash: sha256$\u2026, salt: \u2026 }`",
fr:"la retirer ; un identifiant peut \xEAtre hach\xE9 : `{ type: emailAddress, hash: sha256$\u2026, salt: \u2026 }`"
}
);
}
};
const WORDS=[
String.raw`disab(?:led|ility|ilities)|handicap\p{L}*|special needs|besoins particuliers|rqth|mdph`,
String.raw`dysle[xc]\p{L}*|dysprax\p{L}*|dysgraph\p{L}*|dysorthograph\p{L}*|dyscalcul\p{L}*|autis\p{L}*|adhd|tdah?|troubles? dys`,
"(?:visually|hearing)[- ]impaired|wheelchair|fauteuil roulant|mal[- ]?voyante?s?|non[- ]voyante?s?|mal[- ]?entendante?s?",
String.raw`illness|maladies?|malades?|hospitali[sz]\p{L}*|(?:sick|medical) leave|burn-?out|psychiatr\p{L}*`,
String.raw`pregnan\p{L}*|maternity leave|enceinte|grossesse`,
"arr\xEAts? (?:de )?(?:maladie|travail)|cong\xE9 (?:de )?maternit\xE9",
"accommodations?|extra time|tiers[- ]temps|temps major\xE9|am\xE9nagements? (?:d[\u2019']examens?|d[\u2019']\xE9preuves?|d[\u2019']\xE9tudes|raisonnables?)",
"medical(?: certificate)?|certificats? m\xE9dica(?:l|ux)"
];
const HEALTH=/* @__PURE__ */lazily(
()=>new RegExp(String.raw`(?<!\p{L})(?:${WORDS.join("|")})(?!\p{L})`,"iu")
);
const health={
id:"privacy.health",
name:{
en:"Nothing about health or accommodations",
fr:"Rien sur la sant\xE9 ni sur des am\xE9nagements"
},
severity:"warning",
cites:SPECIAL_CATEGORIES,
stage:"award",
reads:["/award/learner","/award/evidence","/award/results"],
*check({award:e}){
for(const[n]of freeTextsOf(e).filter(([,t])=>HEALTH().test(t)))
yield*remarkWhen(
true,
n,
{
en:"this seems to speak of health, or of what was granted because of it",
fr:"ceci semble parler de sant\xE9, ou de ce qui a \xE9t\xE9 accord\xE9 \xE0 ce titre"
},
{
en:"where it is about the learner, take it out; where it is the subject of the training, leave it",
fr:"s\u2019il s\u2019agit de l\u2019apprenant, le retirer ; si c\u2019est le sujet de la formation, le laisser"
}
);
}
};
const NATIONAL_TYPE="nationalIdentityNumber";
const LEARNER=/^\/award\/learner\/(?:id|identifiers\/\d+\/value)$/;
const nationalNumber$1={
id:"privacy.nationalNumber",
name:{
en:"No national number of a person anywhere",
fr:"Aucun num\xE9ro national de personne, o\xF9 que ce soit"
},
severity:"error",
cites:MINIMISATION,
stage:"award",
reads:["/award/learner","/award/evidence","/award/results","/award/status"],
*check({award:e}){
yield*remarks(e,(n)=>!LEARNER.test(n));
}
};
function nationalNumberFindings(e){
const n={...nationalNumber$1,check:()=>remarks(e,()=>true)};
return applyRules([n],void 0).map((t)=>({
...t,
pointer:t.pointer.slice("/award".length)
}));
}
function*remarks(e,n){
if(!someText(e,isSuspect))return;
for(const[t,i]of textsOf(e))
if(n(t)&&holdsNationalNumber(i))
yield{pointer:t,text:LOOKS_LIKE,hint:TAKE_OUT};
for(const[t,{type:i}]of(e?.learner?.identifiers??[]).entries()){
if(i!==NATIONAL_TYPE)continue;
yield{pointer:`/award/learner/identifiers/${t}/type`,text:NATIONAL,hint:TAKE_OUT};
}
}
const isSuspect=(e)=>e===NATIONAL_TYPE||holdsNationalNumber(e);
const LOOKS_LIKE={
en:"this looks like a national number of a person (NIR or INE), which must not be in an award",
fr:"ceci ressemble \xE0 un num\xE9ro national de personne (NIR ou INE), qui n\u2019a pas sa place dans une d\xE9livrance"
};
const NATIONAL={
en:"a national number of the learner must not be in an award, not even hashed",
fr:"un num\xE9ro national de l\u2019apprenant n\u2019a pas sa place dans une d\xE9livrance, m\xEAme hach\xE9"
};
const TAKE_OUT={
en:"take it out; a DID of the learner says who it is: `id: did:key:z6Mk\u2026`",
fr:"le retirer ; un DID de l\u2019apprenant dit qui il est : `id: did:key:z6Mk\u2026`"
};
const LEAST_CHARACTERS=5;
const LEAST_LETTERS=2;
const BETWEEN_WORDS=/* @__PURE__ */lazily(()=>/\P{L}+/u);
const SIGN=/* @__PURE__ */lazily(()=>/* @__PURE__ */new RegExp("[\\p{L}\\d]","u"));
const ACCENTS=/* @__PURE__ */lazily(()=>/* @__PURE__ */new RegExp("\\p{M}","gu"));
const personalAddress={
id:"privacy.credentialId",
name:{
en:"The id of the award does not say who the learner is",
fr:"L\u2019identifiant de la d\xE9livrance ne dit pas qui est l\u2019apprenant"
},
severity:"error",
cites:MINIMISATION,
stage:"award",
reads:["/award/id","/award/learner"],
check:({award:e={} })=>remarkWhen(
e.id!==void 0&&namesLearner(e.id,e.learner),
"/award/id",
{
en:"an identifier or the name of the learner stands in the id of the award",
fr:"un identifiant ou le nom de l\u2019apprenant figure dans l\u2019identifiant de la d\xE9livrance"
},
{
en:"leave `id` out, a random one is made; or write one: `id: urn:uuid:\u2026`",
fr:"retirer `id`, il en sera fait un au hasard ; ou en \xE9crire un : `id: urn:uuid:\u2026`"
}
)
};
const personalStatusList={
id:"privacy.statusList",
name:{
en:"The address of the status list does not say who the learner is",
fr:"L\u2019adresse de la liste de statuts ne dit pas qui est l\u2019apprenant"
},
severity:"error",
cites:MINIMISATION,
stage:"award",
reads:["/award/status","/award/learner"],
*check({award:{status:e=[],learner:n}={} }){
for(const[t,{list:i}]of e.entries())
yield*remarkWhen(
namesLearner(i,n),
`/award/status/${t}/list`,
{
en:"an identifier or the name of the learner stands in the address of the status list",
fr:"un identifiant ou le nom de l\u2019apprenant figure dans l\u2019adresse de la liste de statuts"
},
{
en:"use one list for many learners: `list: https://univ.example/status/1`",
fr:"utiliser une liste pour de nombreux apprenants : `list: https://univ.example/status/1`"
}
);
}
};
function namesLearner(e,n){
if(holdsEmail(e)||holdsNationalNumber(decoded(e)))return true;
const t=(n?.identifiers??[]).flatMap((s)=>"value"in s?s.value:[]);
const i=n?.name??"";
if(t.length===0&&i==="")return false;
const r=plain$1(decoded(e));
return t.some((s)=>s.length>=LEAST_CHARACTERS&&standsIn(plain$1(s),r))||holdsName(i,r);
}
function holdsName(e,n){
const t=plain$1(e).split(BETWEEN_WORDS()).filter((i)=>i.length>=LEAST_LETTERS);
if(t.length<2)return false;
return t.every((i)=>standsIn(i,n))||standsIn(t.join(""),n);
}
function standsIn(e,n){
const t=(i)=>SIGN().test(n.charAt(i));
for(let i=n.indexOf(e);i!==-1;i=n.indexOf(e,i+1))
if(!t(i-1)&&!t(i+e.length))return true;
return false;
}
const ASCII=/^[ -~]*$/;
function plain$1(e){
if(ASCII.test(e))return e.toLowerCase();
return e.normalize("NFD").replaceAll(ACCENTS(),"").toLowerCase();
}
const thirdParties={
id:"privacy.thirdParties",
name:{
en:"Pictures and evidence stand on hosts of those who award",
fr:"Images et preuves sont sur les serveurs de qui d\xE9livre"
},
severity:"warning",
cites:MINIMISATION,
stage:"award",
reads:["/award/evidence"],
*check(e){
const n=hostsOf(e);
for(const[t,i]of addressesOf(e)){
const r=hostOf(i);
if(r===void 0||n.length===0)continue;
if(n.some((s)=>isWithin$1(r,s)))continue;
yield*remarkWhen(
true,
t,
{
en:"this stands on the host of somebody else, who learns when and where the award is read",
fr:"ceci se trouve sur le serveur d\u2019un tiers, qui apprend quand et o\xF9 la d\xE9livrance est lue"
},
{
en:"move it to a host of the university, describe it in words, or put the picture in: `url: data:image/png;base64,\u2026`",
fr:"le d\xE9placer sur un serveur de l\u2019universit\xE9, le d\xE9crire, ou inclure l\u2019image : `url: data:image/png;base64,\u2026`"
}
);
}
}
};
function addressesOf({definition:e,award:n,issuer:t}){
const i=(n?.evidence??[]).map(
({id:r},s)=>[`/award/evidence/${s}/id`,r]
);
return[
["/image/url",e.image?.url],
["/issuer/image/url",t?.image?.url],
...i
];
}
function hostsOf({definition:e,issuer:n}){
const t=[
e,
n
];
const i=[...t,...e.awardingBodies??[]];
const r=i.flatMap((s)=>[hostOf(s?.id),hostOf(s?.website)]);
return r.flatMap((s)=>s?.replace(/^www\./,"")??[]);
}
function hostOf(e=""){
const n=/^did:web:([^:#?/]+)/.exec(e)?.[1];
if(n!==void 0)return n.replace(/%3A\d+$/i,"").toLowerCase();
return/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(e)?.[1]?.toLowerCase();
}
function isWithin$1(e,n){
return e===n||e.endsWith(`.${n}`);
}
const PRIVACY=[
nationalNumber$1,
personalAddress,
personalStatusList,
birthDate,
contact$1,
health,
thirdParties
];
function forbiddenInAward(e){
const n=[personalAddress,personalStatusList];
const t=applyRules(n,{definition:{},award:e,now:0});
const i=t.map((r)=>({
...r,
pointer:r.pointer.slice("/award".length)
}));
return[...nationalNumberFindings(e),...i];
}
const NONE=/* @__PURE__ */new Set();
function applyFramework(e,n,t=NONE){
return[
...e.elements.map((i)=>checkElement(e,i,n,t)),
...e.consistency.map((i)=>checkConsistency(i,n,t)),
...(e.requirements??[]).map((i)=>checkRequirement(i,n,t))
];
}
function conformityPolicy(e,n,t){
const i=e.elements.filter((a)=>a.mandatory&&(t==="award"||a.stage==="definition")).map((a)=>elementCheckId(e,a));
const r=n.map(({id:a})=>a);
const s=/* @__PURE__ */new Set([...r.filter((a)=>a.endsWith(".shape")),...i]);
return{
id:e.id,
requires:[...s],
heeds:r.filter((a)=>!s.has(a))
};
}
function elementCheckId({id:e},{key:n}){
return`${e}.${n}`;
}
function checkElement(e,n,t,i){
const r=elementCheckId(e,n);
if(n.stage==="award"&&t.award===void 0)
return{id:r,outcome:"skipped",findings:[]};
const s=applyRules([n.given],t);
if(s.length===0)return checkFrom(r,applyRules(n.rules,t));
const a=unreadOf(n,i);
if(a.length>0)return notLookedAt(r,a);
const o=n.mandatory?"error":"info";
const c=s.map((u)=>({...u,severity:o}));
return{id:r,outcome:n.mandatory?"failed":"skipped",findings:c};
}
function checkConsistency(e,n,t){
const i=unreadOf(e,t);
if(i.length>0)return notLookedAt(e.id,i);
if(e.reads.some((r)=>valueAt(n,r)===void 0)){
return{id:e.id,outcome:"skipped",findings:[]};
}
return checkFrom(e.id,applyRules([e],n));
}
function checkRequirement(e,n,t){
if(e.stage==="award"&&n.award===void 0)
return{id:e.id,outcome:"skipped",findings:[]};
const i=unreadOf(e,t);
return i.length>0?notLookedAt(e.id,i):checkFrom(e.id,applyRules([e],n));
}
function unreadOf({reads:e},n){
return n.size===0?[]:e.filter((t)=>isWithin(t,n));
}
function isWithin(e,n){
const t=!/^\/(award|issuer)(\/|$)/.test(e);
if(t&&n.has(""))return true;
return[...n].some(
(i)=>i!==""&&(e===i||e.startsWith(`${i}/`))
);
}
function valueAt({definition:e,award:n,issuer:t},i){
let r;
let s=true;
for(const a of tokensOf(i)){
if(!s)r=memberOf(r,a);
else if(a==="award")r=n;
else r=a==="issuer"?t:memberOf(e,a);
s=false;
}
return s?memberOf(e,""):r;
}
const TOKENS=/* @__PURE__ */new Map();
function tokensOf(e){
const n=TOKENS.get(e);
if(n!==void 0)return n;
const t=pointerTokens(e);
TOKENS.set(e,t);
return t;
}
function notLookedAt(e,n){
const t=n.map(
(i)=>({
code:"conformity.not-looked-at",
severity:"info",
pointer:i,
message:{
en:"this was not looked at, because something in it is not well-formed",
fr:"ceci n\u2019a pas \xE9t\xE9 examin\xE9, car une partie en est mal form\xE9e"
},
hint:{
en:"correct the findings on its form first",
fr:"corriger d\u2019abord les constats sur sa forme"
}
})
);
return{id:e,outcome:"indeterminate",findings:t};
}
const name$p={en:"Authentic",fr:"Authenticit\xE9"};
const cites$p=/* @__PURE__ */principle(name$p);
const authentic={
key:"authentic",
name:name$p,
requirements:[
{
id:"eu-council-2022.annexII.authentic.registered",
name:{
en:"Who awards it stands in a register",
fr:"L\u2019organisme de d\xE9livrance figure dans un registre"
},
severity:"warning",
cites:cites$p,
stage:"definition",
reads:["/awardingBodies","/issuer"],
check:({definition:{awardingBodies:e=[]},issuer:n})=>remarkWhen(
e.length>0&&[...e,n].every((t)=>(t?.identifiers??[]).length===0),
"/awardingBodies/0/identifiers",
{
en:"neither the awarding body nor the issuer has the number of a register",
fr:"ni l\u2019organisme de d\xE9livrance ni l\u2019\xE9metteur n\u2019a de num\xE9ro de registre"
},
{
en:"add one: `identifiers: [{ type: ext:SIRET, value: \u2026 }]`, or ext:UAI, ext:ROR, ext:DEQAR",
fr:"en ajouter un : `identifiers: [{ type: ext:SIRET, value: \u2026 }]`, ou ext:UAI, ext:ROR, ext:DEQAR"
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.authentic.identity",
question:{
en:"Was the identity of the learner checked before the award, and does the key of the issuer belong to it?",
fr:"L\u2019identit\xE9 de l\u2019apprenant a-t-elle \xE9t\xE9 v\xE9rifi\xE9e avant la d\xE9livrance, et la cl\xE9 de l\u2019\xE9metteur est-elle bien la sienne ?"
},
cites:cites$p
}
]
};
const name$o={en:"Information and guidance",fr:"Information et orientation"};
const cites$o=/* @__PURE__ */principle(name$o);
const informationAndGuidance={
key:"informationAndGuidance",
name:name$o,
requirements:[
{
id:"eu-council-2022.annexII.informationAndGuidance.page",
name:{en:"There is a page to read on",fr:"Une page permet d\u2019en savoir plus"},
severity:"info",
cites:cites$o,
stage:"definition",
reads:["/website","/furtherInformation"],
check:({definition:{website:e,furtherInformation:n=[]} })=>remarkWhen(
e===void 0&&n.every(({url:t})=>t===void 0),
"/furtherInformation",
{
en:"no page is named where people are informed and advised",
fr:"aucune page n\u2019est indiqu\xE9e pour s\u2019informer et \xEAtre orient\xE9"
},
{
en:"add its address: `furtherInformation: [{ url: https://univ.example/micro }]`",
fr:"ajouter son adresse : `furtherInformation: [{ url: https://univ.example/micro }]`"
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.informationAndGuidance.reach",
question:{
en:"Does guidance reach all kinds of learners, whatever their background?",
fr:"L\u2019orientation atteint-elle tous les publics, quel que soit leur parcours ?"
},
cites:cites$o
}
]
};
const name$n={en:"Learner-centred",fr:"Centrage sur l\u2019apprenant"};
const cites$n=/* @__PURE__ */principle(name$n);
const learnerCentred={
key:"learnerCentred",
name:name$n,
requirements:[
{
id:"eu-council-2022.annexII.learnerCentred.purpose",
name:{
en:"It says what learners take it for",
fr:"Elle dit \xE0 quoi elle sert aux apprenants"
},
severity:"info",
cites:cites$n,
stage:"definition",
reads:["/purposes","/description"],
check:({definition:{purposes:e=[],description:n} })=>remarkWhen(
e.length===0&&n===void 0,
"/purposes",
{
en:"nothing says for whom it is, or what they take it for",
fr:"rien ne dit \xE0 qui elle s\u2019adresse, ni \xE0 quoi elle sert"
},
{
en:"write `purposes: [upskilling]`, or a description",
fr:"\xE9crire `purposes: [upskilling]`, ou une description"
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.learnerCentred.accessible",
question:{
en:"Does it fit the learners it is meant for, disabled ones included, and do they take part in improving it?",
fr:"Convient-elle aux apprenants vis\xE9s, y compris en situation de handicap, et participent-ils \xE0 son am\xE9lioration ?"
},
cites:cites$n
}
]
};
const name$m={en:"Learning pathways",fr:"Parcours d\u2019apprentissage"};
const cites$m=/* @__PURE__ */principle(name$m);
const learningPathways={
key:"learningPathways",
name:name$m,
requirements:[
{
id:"eu-council-2022.annexII.learningPathways.target",
name:{
en:"The larger award can be looked up",
fr:"La certification vis\xE9e peut \xEAtre consult\xE9e"
},
severity:"info",
cites:cites$m,
stage:"definition",
reads:["/stackability"],
check:({definition:{stackability:e} })=>(e?.towards??[]).flatMap(
({id:n},t)=>remarkWhen(
n===void 0,
`/stackability/towards/${t}/id`,
{
en:"the larger award has a name but no address, so that nobody can follow the path",
fr:"la certification vis\xE9e a un nom mais pas d\u2019adresse : nul ne peut suivre le parcours"
},
{
en:"add its address: `id: https://univ.example/du/agroecology`",
fr:"ajouter son adresse : `id: https://univ.example/du/agroecologie`"
}
)
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.learningPathways.prior",
question:{
en:"Can what was learnt elsewhere, on the job or alone be validated for it?",
fr:"Ce qui a \xE9t\xE9 appris ailleurs, au travail ou seul peut-il \xEAtre valid\xE9 pour elle ?"
},
cites:cites$m
}
]
};
const name$l={en:"Portable",fr:"Transf\xE9rabilit\xE9"};
const cites$l=/* @__PURE__ */principle(name$l);
const portable={
key:"portable",
name:name$l,
requirements:[
{
id:"eu-council-2022.annexII.portable.own",
name:{en:"The award holds its own data",fr:"La d\xE9livrance porte ses propres donn\xE9es"},
severity:"warning",
cites:cites$l,
stage:"award",
reads:["/award/learner"],
check:({award:e})=>remarkWhen(
/^https?:/.test(e?.learner?.id??""),
"/award/learner/id",
{
en:"the learner is known by a web address only: who holds the site holds the award",
fr:"l\u2019apprenant n\u2019est connu que par une adresse web : qui tient le site tient la d\xE9livrance"
},
{
en:"use a DID of the learner: `id: did:key:z6Mk\u2026`",
fr:"utiliser un DID de l\u2019apprenant : `id: did:key:z6Mk\u2026`"
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.portable.share",
question:{
en:"Does the learner receive the file itself, and can they share it without asking anybody?",
fr:"L\u2019apprenant re\xE7oit-il le fichier lui-m\xEAme, et peut-il le partager sans demander \xE0 personne ?"
},
cites:cites$l
}
]
};
const name$k={en:"Quality",fr:"Qualit\xE9"};
const cites$k=/* @__PURE__ */principle(name$k);
const ESG=/* @__PURE__ */new RegExp("\\b(?:ESG|ENQA|EQAR|DEQAR|HC[E\xC9]RES)\\b|enqa\\.eu|eqar\\.eu|hceres\\.fr","iu");
const quality={
key:"quality",
name:name$k,
requirements:[
{
id:"eu-council-2022.annexII.quality.standards",
name:{
en:"Quality assurance follows the European standards",
fr:"L\u2019assurance qualit\xE9 suit les r\xE9f\xE9rences europ\xE9ennes"
},
severity:"warning",
cites:cites$k,
stage:"definition",
reads:["/qualityAssurance"],
check:({definition:{qualityAssurance:e=[]} })=>remarkWhen(
e.length>0&&!e.some(namesTheStandards),
"/qualityAssurance",
{
en:"no reference to the European standards (ESG), or to a body that works by them",
fr:"aucune r\xE9f\xE9rence aux r\xE9f\xE9rences europ\xE9ennes (ESG), ni \xE0 un organisme qui les suit"
},
{
en:"where it holds, name them: `title: { en: ESG 2015 }`, or the entry in DEQAR as `reference`",
fr:"si c\u2019est le cas, les nommer : `title: { fr: ESG 2015 }`, ou l\u2019entr\xE9e DEQAR dans `reference`"
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.quality.feedback",
question:{
en:"Is there internal quality assurance that hears learners and peers, and an address for complaints?",
fr:"Une assurance qualit\xE9 interne entend-elle les apprenants et les pairs, et y a-t-il une adresse pour les r\xE9clamations ?"
},
cites:cites$k
}
]
};
function namesTheStandards({title:e={},body:n,reference:t=""}){
const i=[...Object.values(e),...Object.values(n?.name??{}),t];
return i.some((r)=>ESG.test(r));
}
const name$j={en:"Recognition",fr:"Reconnaissance"};
const cites$j=/* @__PURE__ */principle(name$j);
const NEEDED=["outcomes","workload","level","qualityAssurance","awardingBodies"];
const recognition={
key:"recognition",
name:name$j,
requirements:[
{
id:"eu-council-2022.annexII.recognition.comparable",
name:{
en:"Others have what they need to compare it",
fr:"D\u2019autres ont de quoi la comparer"
},
severity:"warning",
cites:cites$j,
stage:"definition",
reads:/* @__PURE__ */NEEDED.map((e)=>`/${e}`),
check:({definition:e})=>{
const n=NEEDED.filter((i)=>isMissing(e,i));
const t=n.map((i)=>`\`${i}\``).join(", ");
return remarkWhen(
n.length>0,
`/${n[0]}`,
{
en:"somebody who wants to compare it with a programme of their own lacks what this takes",
fr:"qui veut la comparer \xE0 une formation de chez soi n\u2019a pas de quoi le faire"
},
{en:`describe ${t}`,fr:`d\xE9crire ${t}`}
);
}
}
],
forPeople:[
{
id:"eu-council-2022.annexII.recognition.agreements",
question:{
en:"Do those for whom it is meant know what it will count for, and who decides?",
fr:"Ses destinataires savent-ils pour quoi elle comptera, et qui en d\xE9cide ?"
},
cites:cites$j
}
]
};
function isMissing(e,n){
const t=e[n];
return t===void 0||Array.isArray(t)&&t.length===0;
}
const name$i={en:"Relevance",fr:"Pertinence"};
const cites$i=/* @__PURE__ */principle(name$i);
const relevance={
key:"relevance",
name:name$i,
requirements:[
{
id:"eu-council-2022.annexII.relevance.version",
name:{en:"The definition has a version",fr:"La d\xE9finition a une version"},
severity:"info",
cites:cites$i,
stage:"definition",
reads:["/version"],
check:({definition:{version:e} })=>remarkWhen(
e===void 0,
"/version",
{
en:"nothing shows when the definition was last revised",
fr:"rien n\u2019indique quand la d\xE9finition a \xE9t\xE9 r\xE9vis\xE9e"
},
{
en:'count its versions: `version: "2026"`',
fr:'num\xE9roter ses versions : `version: "2026"`'
}
)
},
{
id:"eu-council-2022.annexII.relevance.skills",
name:{
en:"It is linked to skills, occupations or a field",
fr:"Elle est reli\xE9e \xE0 des comp\xE9tences, des m\xE9tiers ou un domaine"
},
severity:"info",
cites:cites$i,
stage:"definition",
reads:["/alignments","/outcomes","/fieldsOfStudy"],
check:({definition:{alignments:e=[],outcomes:n=[],fieldsOfStudy:t=[]} })=>remarkWhen(
[
...e,
...n.flatMap((i)=>i.alignments??[]),
...t
].length===0,
"/alignments",
{
en:"no link to skills (ESCO), occupations (ROME) or a field of study",
fr:"aucun lien vers des comp\xE9tences (ESCO), des m\xE9tiers (ROME) ou un domaine d\u2019\xE9tudes"
},
{
en:'add at least the field: `fieldsOfStudy: ["0811"]`',
fr:'ajouter au moins le domaine : `fieldsOfStudy: ["0811"]`'
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.relevance.stakeholders",
question:{
en:"Was it made with employers, learners or other people concerned, and is it reviewed with them?",
fr:"A-t-elle \xE9t\xE9 con\xE7ue avec des employeurs, des apprenants ou d\u2019autres int\xE9ress\xE9s, et est-elle revue avec eux ?"
},
cites:cites$i
}
]
};
const name$h={en:"Transparency",fr:"Transparence"};
const cites$h=/* @__PURE__ */principle(name$h);
const transparency={
key:"transparency",
name:name$h,
requirements:[
{
id:"eu-council-2022.annexII.transparency.public",
name:{en:"The definition can be looked up",fr:"La d\xE9finition peut \xEAtre consult\xE9e"},
severity:"info",
cites:cites$h,
stage:"definition",
reads:["/id","/website"],
check:({definition:{id:e="",website:n} })=>remarkWhen(
n===void 0&&!/^https?:/.test(e),
"/website",
{
en:"no web address leads to this definition",
fr:"aucune adresse web ne m\xE8ne \xE0 cette d\xE9finition"
},
{
en:"add its page: `website: https://univ.example/micro/soil-health`",
fr:"ajouter sa page : `website: https://univ.example/micro/sante-des-sols`"
}
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.transparency.catalogue",
question:{
en:"Is it listed in a public catalogue, in words that a learner and an employer understand?",
fr:"Figure-t-elle dans un catalogue public, en des termes que comprennent un apprenant et un employeur ?"
},
cites:cites$h
}
]
};
const name$g={en:"Valid assessment",fr:"\xC9valuation valable"};
const cites$g=/* @__PURE__ */principle(name$g);
const validAssessment={
key:"validAssessment",
name:name$g,
requirements:[
{
id:"eu-council-2022.annexII.validAssessment.criteria",
name:{
en:"Every assessment says what is asked",
fr:"Chaque \xE9valuation dit ce qui est demand\xE9"
},
severity:"warning",
cites:cites$g,
stage:"definition",
reads:["/assessments"],
check:({definition:{assessments:e=[]} })=>e.flatMap(
({criteria:n},t)=>remarkWhen(
n===void 0,
`/assessments/${t}/criteria`,
{
en:"nothing says by which criteria this assessment judges",
fr:"rien ne dit selon quels crit\xE8res cette \xE9valuation juge"
},
{
en:"say it in a sentence: `criteria: { en: Names every horizon and justifies the diagnosis }`",
fr:"le dire en une phrase : `criteria: { fr: Nomme chaque horizon et justifie le diagnostic }`"
}
)
)
}
],
forPeople:[
{
id:"eu-council-2022.annexII.validAssessment.fitting",
question:{
en:"Does each kind of assessment really show the outcome that it assesses?",
fr:"Chaque type d\u2019\xE9valuation montre-t-il vraiment l\u2019acquis qu\u2019il \xE9value ?"
},
cites:cites$g
}
]
};
const PRINCIPLES=[
quality,
transparency,
relevance,
validAssessment,
learningPathways,
recognition,
portable,
learnerCentred,
authentic,
informationAndGuidance
];

function conceptNamed({concepts:e},n){
const t=new Set(Object.values(n).map((i)=>i.trim().toLowerCase()));
return e.find(
({label:i})=>Object.values(i).some((r)=>t.has(r.toLowerCase()))
);
}
const name$f={en:"Type of assessment",fr:"Type d\u2019\xE9valuation"};
const cites$f=/* @__PURE__ */mandatoryElement(name$f);
const given$f={
id:"eu-council-2022.assessmentType.given",
severity:"error",
cites:cites$f,
*check({definition:{assessments:e=[]} }){
if(e.length>0)return;
yield{
pointer:"/assessments",
text:{en:"no assessment is described",fr:"aucune \xE9valuation n\u2019est d\xE9crite"},
hint:{
en:"say how outcomes are assessed: `assessments: [{ type: written-examination, assesses: all }]`",
fr:"dire comment les acquis sont \xE9valu\xE9s : `assessments: [{ type: written-examination, assesses: all }]`"
}
};
}
};
const assessmentType={
key:"assessmentType",
name:name$f,
mandatory:true,
stage:"definition",
cites:cites$f,
reads:["/assessments"],
given:given$f,
rules:/* @__PURE__ */conceptRules({
prefix:"eu-council-2022.assessmentType",
cites:/* @__PURE__ */readingOf(cites$f),
scheme:ASSESSMENT_TYPES,
values:({definition:{assessments:e=[]} })=>e.map(({type:n},t)=>[`/assessments/${t}/type`,n])
})
};
const name$e={en:"Awarding body(ies)",fr:"Organisme(s) de d\xE9livrance"};
const cites$e=/* @__PURE__ */mandatoryElement(name$e);
const given$e={
id:"eu-council-2022.awardingBody.given",
severity:"error",
cites:cites$e,
*check({definition:{awardingBodies:e=[]} }){
if(e.length>0)return;
yield{
pointer:"/awardingBodies",
text:{en:"no awarding body is named",fr:"aucun organisme de d\xE9livrance n\u2019est nomm\xE9"},
hint:{
en:"name it: `awardingBodies: [{ name: { en: University of Exampletown }, country: FR }]`",
fr:"le nommer : `awardingBodies: [{ name: { fr: Universit\xE9 d\u2019Exempleville }, country: FR }]`"
}
};
}
};
const identified={
id:"eu-council-2022.awardingBody.identified",
name:{
en:"The awarding body has an identifier",
fr:"L\u2019organisme de d\xE9livrance a un identifiant"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$e),
*check({definition:{awardingBodies:e=[]} }){
for(const[n,{id:t,identifiers:i=[]}]of e.entries()){
if(t!==void 0||i.length>0)continue;
yield{
pointer:`/awardingBodies/${n}`,
text:{
en:"the awarding body has a name only; names alone can be confused",
fr:"l\u2019organisme de d\xE9livrance n\u2019a qu\u2019un nom ; des noms seuls peuvent \xEAtre confondus"
},
hint:{
en:"add an id, or a registered identifier: `identifiers: [{ type: ext:ROR, value: \u2026 }]`",
fr:"ajouter un identifiant, ou un num\xE9ro de registre : `identifiers: [{ type: ext:UAI, value: \u2026 }]`"
}
};
}
}
};
const awardingBody={
key:"awardingBody",
name:name$e,
mandatory:true,
stage:"definition",
cites:cites$e,
reads:["/awardingBodies"],
given:given$e,
rules:[identified]
};
const name$d={en:"Date of issuing",fr:"Date de d\xE9livrance"};
const cites$d=/* @__PURE__ */mandatoryElement(name$d);
const given$d={
id:"eu-council-2022.issueDate.given",
severity:"error",
cites:cites$d,
*check({award:e}){
if(e?.awardedOn!==void 0)return;
yield{
pointer:"/award/awardedOn",
text:{
en:"the date of the award is not stated",
fr:"la date de d\xE9livrance n\u2019est pas indiqu\xE9e"
},
hint:{
en:"write the day: `awardedOn: 2026-07-01`",
fr:"\xE9crire le jour : `awardedOn: 2026-07-01`"
}
};
}
};
const issueDate={
key:"issueDate",
name:name$d,
mandatory:true,
stage:"award",
cites:cites$d,
reads:["/award/awardedOn"],
given:given$d,
rules:[]
};
const DAY="yyyy-mm-dd".length;
const afterActivity={
id:"eu-council-2022.issueDate.afterActivity",
name:{en:"Award after the end of the activity",fr:"D\xE9livrance apr\xE8s la fin de l\u2019activit\xE9"},
severity:"error",
cites:/* @__PURE__ */readingOf(issueDate.cites),
reads:["/award/awardedOn","/award/activity/end"],
*check({award:e}){
const n=normalizeDateTime(e?.awardedOn??"");
const t=normalizeDateTime(e?.activity?.end??"");
if(n===void 0||t===void 0||!isBefore(n,t))return;
yield{
pointer:"/award/awardedOn",
text:{
en:"the date of the award lies before the end of the activity",
fr:"la date de d\xE9livrance pr\xE9c\xE8de la fin de l\u2019activit\xE9"
},
hint:{
en:"write a date of award on or after `activity.end`, or correct that end",
fr:"\xE9crire une date de d\xE9livrance \xE9gale ou post\xE9rieure \xE0 `activity.end`, ou corriger cette fin"
}
};
}
};
function isBefore(e,n){
return e.endsWith("T00:00:00Z")?e.slice(0,DAY)<n.slice(0,DAY):e<n;
}
const assessmentNamesOutcome={
id:"eu-council-2022.assessmentType.namesOutcome",
name:{en:"Every assessment names its outcomes",fr:"Chaque \xE9valuation nomme ses acquis"},
severity:"warning",
cites:/* @__PURE__ */readingOf(assessmentType.cites),
reads:["/outcomes","/assessments"],
*check({definition:{assessments:e=[]} }){
for(const[n,{assesses:t=[]}]of e.entries()){
if(t.length>0)continue;
yield{
pointer:`/assessments/${n}/assesses`,
text:{
en:"this assessment does not say which outcomes it assesses",
fr:"cette \xE9valuation ne dit pas quels acquis elle \xE9value"
},
hint:{
en:"write their ids, `assesses: [outcome-1]`, or `assesses: all`",
fr:"\xE9crire leurs identifiants, `assesses: [outcome-1]`, ou `assesses: all`"
}
};
}
}
};
const ATTENDANCE=findConcept(ASSESSMENT_TYPES,"level-of-attendance")?.uri;
const attendanceAlone={
id:"eu-council-2022.assessmentType.attendanceAlone",
name:{
en:"More than attendance is assessed",
fr:"L\u2019\xE9valuation ne se limite pas \xE0 l\u2019assiduit\xE9"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(assessmentType.cites),
reads:["/assessments"],
*check({definition:{assessments:e=[]} }){
if(e.length===0||e.some(({type:n})=>n!==ATTENDANCE))return;
yield{
pointer:"/assessments/0/type",
text:{
en:"attendance alone does not show that outcomes were achieved",
fr:"l\u2019assiduit\xE9 seule ne montre pas que les acquis sont atteints"
},
hint:{
en:"add an assessment of the outcomes, such as `type: quiz` or `type: practical-assessment`",
fr:"ajouter une \xE9valuation des acquis, comme `type: quiz` ou `type: practical-assessment`"
}
};
}
};
const name$c={
en:"Integration/stackability options",
fr:"Possibilit\xE9s d\u2019int\xE9gration/d\u2019empilement"
};
const cites$c=/* @__PURE__ */optionalElement(name$c);
const given$c={
id:"eu-council-2022.stackability.given",
severity:"info",
cites:cites$c,
*check({definition:e}){
if(e.stackability!==void 0)return;
yield{
pointer:"/stackability",
text:{
en:"nothing says whether it stands alone or leads towards a larger award",
fr:"rien ne dit si elle est autonome ou m\xE8ne \xE0 une certification plus large"
},
hint:{
en:"write `stackability: { kind: stand-alone }`, or `kind: stackable` with its targets in `towards`",
fr:"\xE9crire `stackability: { kind: stand-alone }`, ou `kind: stackable` avec ses cibles dans `towards`"
}
};
}
};
const stackability={
key:"stackability",
name:name$c,
mandatory:false,
stage:"definition",
cites:cites$c,
reads:["/stackability"],
given:given$c,
rules:[]
};
const BLOCK=/^RNCP ?\d{2,6} ?-? ?BC ?\d{1,3}$/i;
const NAMES_RNCP=/* @__PURE__ */lazily(
()=>/* @__PURE__ */new RegExp("(?<!\\p{L})RNCP(?!\\p{L})|francecompetences\\.fr\\/recherche\\/rncp\\/","iu")
);
const blockCode={
id:"eu-council-2022.stackability.blockCode",
name:{
en:"A block of RNCP that is validated has its code",
fr:"Un bloc du RNCP qui est valid\xE9 a son code"
},
severity:"error",
cites:/* @__PURE__ */readingOf(stackability.cites),
reads:["/stackability"],
*check({definition:{stackability:{towards:e=[]}={},alignments:n=[]} }){
const t=n.some(({framework:i})=>i==="RNCP");
for(const[i,r]of e.entries()){
const{relation:s,part:a=""}=r;
if(s!=="validates"||BLOCK.test(a.trim()))continue;
if(!isInRegister(r)&&!(t&&r.part===void 0))continue;
yield{
pointer:`/stackability/towards/${i}/part`,
text:{
en:"it is said to validate a block of RNCP, and the code of the block is not there",
fr:"elle est dite valider un bloc du RNCP, et le code du bloc n\u2019est pas indiqu\xE9"
},
hint:{
en:"write it, `part: RNCP35584BC01`, or `relation: contributes-to` where it only counts towards it",
fr:"l\u2019\xE9crire, `part: RNCP35584BC01`, ou `relation: contributes-to` si elle y contribue seulement"
}
};
}
}
};
function isInRegister({id:e="",title:n,part:t=""}){
return[e,t,...Object.values(n)].some((i)=>NAMES_RNCP().test(i));
}
const REGISTERS=/* @__PURE__ */new Set(["ext:DEQAR","ext:ETER","ext:ErasmusCode"]);
function isHigherEducation({
level:e={},
awardingBodies:n=[]
}){
return"cycle"in e||n.some(
({identifiers:t=[]})=>t.some(({type:i})=>REGISTERS.has(i))
);
}
const name$b={
en:"Notional workload needed to achieve the learning outcomes (in European Credit Transfer and Accumulation System \u2013 ECTS, wherever possible)",
fr:"Charge de travail th\xE9orique n\xE9cessaire \xE0 l\u2019obtention des acquis d\u2019apprentissage (en ECTS dans la mesure du possible)"
};
const cites$b=/* @__PURE__ */mandatoryElement(name$b,true);
const given$b={
id:"eu-council-2022.notionalWorkload.given",
severity:"error",
cites:cites$b,
*check({definition:{workload:e={} } }){
if((e.ects??0)>0||(e.hours??0)>0)return;
yield{
pointer:"/workload",
text:{en:"no workload is stated",fr:"aucune charge de travail n\u2019est indiqu\xE9e"},
hint:{
en:"give ECTS credits, hours, or both: `workload: { ects: 1, hours: 25 }`",
fr:"donner des cr\xE9dits ECTS, des heures, ou les deux : `workload: { ects: 1, hours: 25 }`"
}
};
}
};
const notZero={
id:"eu-council-2022.notionalWorkload.notZero",
name:{en:"A workload is not zero",fr:"Une charge de travail n\u2019est pas nulle"},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$b),
*check({definition:{workload:e={} } }){
for(const n of["ects","hours"]){
if(e[n]!==0)continue;
yield{
pointer:`/workload/${n}`,
text:{
en:"a workload of zero says nothing",
fr:"une charge de travail nulle ne dit rien"
},
hint:{en:`leave \`${n}\` out`,fr:`retirer \`${n}\``}
};
}
}
};
const inCredits={
id:"eu-council-2022.notionalWorkload.inCredits",
name:{
en:"Higher education states credits",
fr:"L\u2019enseignement sup\xE9rieur indique des cr\xE9dits"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$b),
*check({definition:e}){
if(!isHigherEducation(e)||e.workload?.ects!==void 0)return;
yield{
pointer:"/workload/ects",
text:{
en:"it comes from higher education, and no ECTS credits are stated",
fr:"elle rel\xE8ve de l\u2019enseignement sup\xE9rieur, et aucun cr\xE9dit ECTS n\u2019est indiqu\xE9"
},
hint:{
en:"add the credits, fractions are allowed: `ects: 0.5`",
fr:"ajouter les cr\xE9dits, les fractions sont permises : `ects: 0.5`"
}
};
}
};
const notionalWorkload={
key:"notionalWorkload",
name:name$b,
mandatory:true,
stage:"definition",
cites:cites$b,
reads:["/workload"],
given:given$b,
rules:[notZero,inCredits]
};
const breakdownSum={
id:"eu-council-2022.notionalWorkload.breakdownSum",
name:{
en:"Parts of the workload add up",
fr:"Les parts de la charge de travail font le total"
},
severity:"error",
cites:/* @__PURE__ */readingOf(notionalWorkload.cites),
reads:["/workload/hours","/workload/breakdown"],
*check({definition:{workload:e={} } }){
const n=sumDecimals((e.breakdown??[]).map(({hours:t})=>t));
if(n===e.hours)return;
yield{
pointer:"/workload/breakdown",
text:{
en:"the parts of the workload do not add up to its hours",
fr:"les parts de la charge de travail ne totalisent pas ses heures"
},
hint:{
en:`the parts add up to ${n}: correct them, or \`hours\``,
fr:`les parts totalisent ${n} : les corriger, ou corriger \`hours\``
}
};
}
};
const name$a={
en:"Prerequisites needed to enrol in the learning activity",
fr:"Pr\xE9requis pour s\u2019inscrire \xE0 l\u2019activit\xE9 d\u2019apprentissage"
};
const cites$a=/* @__PURE__ */optionalElement(name$a);
const given$a={
id:"eu-council-2022.prerequisites.given",
severity:"info",
cites:cites$a,
*check({definition:e}){
if(e.prerequisites!==void 0)return;
yield{
pointer:"/prerequisites",
text:{
en:"nothing says what is needed to enrol",
fr:"rien ne dit ce qui est n\xE9cessaire pour s\u2019inscrire"
},
hint:{
en:"write `prerequisites: none`, or `prerequisites: { text: { en: \u2026 } }`",
fr:"\xE9crire `prerequisites: none`, ou `prerequisites: { text: { fr: \u2026 } }`"
}
};
}
};
const prerequisites={
key:"prerequisites",
name:name$a,
mandatory:false,
stage:"definition",
cites:cites$a,
reads:["/prerequisites"],
given:given$a,
rules:[]
};
const circularPrerequisites={
id:"eu-council-2022.prerequisites.circular",
name:{
en:"Prerequisites do not go round in a ring",
fr:"Les pr\xE9requis ne tournent pas en rond"
},
severity:"error",
cites:/* @__PURE__ */readingOf(prerequisites.cites),
reads:["/prerequisites"],
*check({definition:{id:e="",prerequisites:n={} },catalogue:t}){
const i=t?.rings.get(e);
const r="requires"in n?n.requires??[]:[];
for(const[s,a]of r.entries()){
const o=i!==void 0&&t?.rings.get(a)===i;
if(a!==e&&!o)continue;
yield{
pointer:`/prerequisites/requires/${s}`,
text:a===e?{en:"the definition requires itself",fr:"la d\xE9finition s\u2019exige elle-m\xEAme"}:{
en:"what is required here requires this definition in turn, directly or by way of others",
fr:"ce qui est exig\xE9 ici exige \xE0 son tour cette d\xE9finition, directement ou par d\u2019autres"
},
hint:{
en:"nobody could ever enrol: take one of the requirements of the ring out",
fr:"personne ne pourrait s\u2019inscrire : retirer l\u2019une des exigences de la boucle"
}
};
}
}
};
const creditsEarned={
id:"eu-council-2022.notionalWorkload.creditsEarned",
name:{
en:"Credits earned are those of the definition",
fr:"Les cr\xE9dits obtenus sont ceux de la d\xE9finition"
},
severity:"error",
cites:/* @__PURE__ */readingOf(notionalWorkload.cites),
reads:["/award/creditsEarned","/workload/ects"],
*check({definition:{workload:e},award:n}){
const{ects:t=0}=e??{};
if((n?.creditsEarned??0)<=t)return;
yield{
pointer:"/award/creditsEarned",
text:{
en:"more credits are earned than the definition gives",
fr:"plus de cr\xE9dits sont obtenus que la d\xE9finition n\u2019en donne"
},
hint:{
en:`write at most \`creditsEarned: ${t}\``,
fr:`\xE9crire au plus \`creditsEarned: ${t}\``
}
};
}
};
const name$9={
en:"Level (and cycle, if applicable) of the learning experience leading to the micro-credential (European Qualifications Framework, Qualifications Frameworks in the European Higher Education Area), if applicable",
fr:"Niveau (et cycle, le cas \xE9ch\xE9ant) de l\u2019exp\xE9rience d\u2019apprentissage conduisant \xE0 la microcertification (cadre europ\xE9en des certifications, cadres de certification de l\u2019espace europ\xE9en de l\u2019enseignement sup\xE9rieur), le cas \xE9ch\xE9ant"
};
const cites$9=/* @__PURE__ */mandatoryElement(name$9,true);
const given$9={
id:"eu-council-2022.level.given",
severity:"error",
cites:cites$9,
*check({definition:{level:e={} } }){
if(Object.keys(e).length>0)return;
yield{
pointer:"/level",
text:{
en:"no level is stated, nor that none applies",
fr:"aucun niveau n\u2019est indiqu\xE9, ni qu\u2019aucun ne s\u2019applique"
},
hint:{
en:"write `level: { eqf: 6, cycle: first }`, or the reason: `level: { notApplicable: { en: \u2026 } }`",
fr:"\xE9crire `level: { eqf: 6, cycle: first }`, ou la raison : `level: { notApplicable: { fr: \u2026 } }`"
}
};
}
};
const level={
key:"level",
name:name$9,
mandatory:true,
stage:"definition",
cites:cites$9,
reads:["/level"],
given:given$9,
rules:[]
};
const EQF_OF={short:5,first:6,second:7,third:8};
const cycleMatchesEqf={
id:"eu-council-2022.level.cycleMatchesEqf",
name:{en:"Cycle and EQF level belong together",fr:"Cycle et niveau du CEC vont ensemble"},
severity:"warning",
cites:/* @__PURE__ */readingOf(level.cites),
reads:["/level/eqf","/level/cycle"],
*check({definition:e}){
const{level:n={} }=e;
if(!("eqf"in n)||!("cycle"in n)||n.cycle===void 0)return;
const t=EQF_OF[n.cycle];
if(n.eqf===t)return;
yield{
pointer:"/level/cycle",
text:{
en:"the cycle and the EQF level do not belong together",
fr:"le cycle et le niveau du CEC ne vont pas ensemble"
},
hint:{
en:`with this cycle write \`eqf: ${t}\`; the pairs are short 5, first 6, second 7, third 8`,
fr:`avec ce cycle, \xE9crire \`eqf: ${t}\` ; les paires sont short 5, first 6, second 7, third 8`
}
};
}
};
const FRENCH=/* @__PURE__ */lazily(
()=>/* @__PURE__ */new RegExp("(?<!\\p{L})(?:RNCP|CNCP|cadre national des certifications professionnelles)(?!\\p{L})|France comp\xE9tences","iu")
);
const frenchLevel={
id:"eu-council-2022.level.french",
name:{
en:"Level of the French framework and EQF level are the same",
fr:"Le niveau du cadre fran\xE7ais et celui du CEC sont le m\xEAme"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(level.cites),
reads:["/level"],
*check({definition:{level:e={} } }){
if(!("eqf"in e)||!("national"in e))return;
for(const[n,{framework:t,level:i}]of(e.national??[]).entries()){
if(!Object.values(t).some((s)=>FRENCH().test(s)))continue;
const r=/^(?:niveau |level )?([1-8])$/i.exec(i.trim())?.[1];
if(r===void 0||Number(r)===e.eqf)continue;
yield{
pointer:`/level/national/${n}/level`,
text:{
en:"the levels of the French framework are numbered as those of the EQF, and these two differ",
fr:"les niveaux du cadre fran\xE7ais sont num\xE9rot\xE9s comme ceux du CEC, et ces deux-l\xE0 diff\xE8rent"
},
hint:{
en:`correct one of them: \`level: "${e.eqf}"\` goes with this EQF level`,
fr:`corriger l\u2019un des deux : \`level: "${e.eqf}"\` va avec ce niveau du CEC`
}
};
}
}
};
const name$8={
en:"Title of the micro-credential",
fr:"Intitul\xE9 de la microcertification"
};
const cites$8=/* @__PURE__ */mandatoryElement(name$8);
const given$8={
id:"eu-council-2022.title.given",
severity:"error",
cites:cites$8,
*check({definition:{title:e={} } }){
if(Object.values(e).some((n)=>n.trim()!==""))return;
yield{
pointer:"/title",
text:{en:"there is no title",fr:"il n\u2019y a pas d\u2019intitul\xE9"},
hint:{
en:"write the title in every language of the training: `title: { en: Soil health, fr: Sant\xE9 des sols }`",
fr:"\xE9crire l\u2019intitul\xE9 dans chaque langue de la formation : `title: { fr: Sant\xE9 des sols, en: Soil health }`"
}
};
}
};
const title={
key:"title",
name:name$8,
mandatory:true,
stage:"definition",
cites:cites$8,
reads:["/title"],
given:given$8,
rules:[]
};
function primaryLanguages(...e){
const n=e.flatMap((t)=>Object.keys(t??{}));
return new Set(n.map((t)=>t.split("-",1)[0]??t));
}
function lacking(e,n){
return[...n].filter((t)=>!e.has(t));
}
const frenchTitle={
id:"eu-council-2022.title.french",
name:{
en:"French title for an award from France",
fr:"Intitul\xE9 fran\xE7ais pour une certification d\xE9livr\xE9e en France"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(title.cites),
reads:["/title"],
*check({definition:e,issuer:n}){
const t=[n,...e.awardingBodies??[]].map((i)=>i?.country);
if(!t.includes("FR")||primaryLanguages(e.title).has("fr"))return;
yield{
pointer:"/title/fr",
text:{
en:"it is awarded in France and has no title in French",
fr:"elle est d\xE9livr\xE9e en France et n\u2019a pas d\u2019intitul\xE9 en fran\xE7ais"
},
hint:{
en:"add the French title: `title: { fr: Sant\xE9 des sols, en: Soil health }`",
fr:"ajouter l\u2019intitul\xE9 fran\xE7ais : `title: { fr: Sant\xE9 des sols, en: Soil health }`"
}
};
}
};
const name$7={en:"Grade achieved",fr:"Note obtenue"};
const cites$7=/* @__PURE__ */optionalElement(name$7);
const given$7={
id:"eu-council-2022.grade.given",
severity:"info",
cites:cites$7,
*check({award:e}){
if((e?.results??[]).some(
({value:n,status:t})=>n!==void 0||t!==void 0
))
return;
yield{
pointer:"/award/results",
text:{en:"no grade or result is given",fr:"aucune note ni aucun r\xE9sultat n\u2019est donn\xE9"},
hint:{
en:'write the result of an assessment: `results: [{ assessment: assessment-1, value: "14.5" }]`',
fr:'\xE9crire le r\xE9sultat d\u2019une \xE9valuation : `results: [{ assessment: assessment-1, value: "14.5" }]`'
}
};
}
};
const grade={
key:"grade",
name:name$7,
mandatory:false,
stage:"award",
cites:cites$7,
reads:["/award/results"],
given:given$7,
rules:[]
};
const gradePasses={
id:"eu-council-2022.grade.passes",
name:{en:"Results reach what passes",fr:"Les r\xE9sultats atteignent le seuil de r\xE9ussite"},
severity:"warning",
cites:/* @__PURE__ */readingOf(grade.cites),
reads:["/award/results","/assessments"],
*check({definition:{assessments:e=[]},award:n}){
for(const[t,{assessment:i,value:r,status:s}]of(n?.results??[]).entries()){
const a=e.find(({id:o})=>o===i)?.grading;
if(s!==void 0&&s!=="Completed")continue;
if(r===void 0||a===void 0||!isBelow(r,a))continue;
yield{
pointer:`/award/results/${t}/value`,
text:{
en:"this result is below what passes, although the award is made",
fr:"ce r\xE9sultat est sous le seuil de r\xE9ussite, alors que la d\xE9livrance est faite"
},
hint:{
en:"correct the result, or say how it stands: `status: Failed`",
fr:"corriger le r\xE9sultat, ou dire o\xF9 il en est : `status: Failed`"
}
};
}
}
};
function isBelow(e,{passing:n,grades:t}){
if(n===void 0)return false;
if(t!==void 0)return t.indexOf(e)<t.indexOf(n);
return Number(e)<Number(n);
}
const gradingScheme={
id:"eu-council-2022.grade.scheme",
name:{en:"Grades have a grading scheme",fr:"Les notes ont un bar\xE8me"},
severity:"warning",
cites:/* @__PURE__ */readingOf(grade.cites),
reads:["/award/results","/assessments"],
*check({definition:{assessments:e=[]},award:n}){
const t=new Set(
e.filter(({grading:i})=>i!==void 0).map(({id:i})=>i)
);
for(const[i,{assessment:r,value:s}]of(n?.results??[]).entries()){
if(s===void 0||t.has(r))continue;
yield{
pointer:`/award/results/${i}/value`,
text:{
en:"a grade is given, but its assessment has no grading scheme to read it by",
fr:"une note est donn\xE9e, mais son \xE9valuation n\u2019a pas de bar\xE8me pour la lire"
},
hint:{
en:'add the scheme to the assessment: `grading: { kind: score, minimum: 0, maximum: 20, passing: "10" }`',
fr:'ajouter le bar\xE8me \xE0 l\u2019\xE9valuation : `grading: { kind: score, minimum: 0, maximum: 20, passing: "10" }`'
}
};
}
}
};
const LEAST_HOURS=25;
const MOST_HOURS=30;
const hoursPerCredit={
id:"eu-council-2022.notionalWorkload.hoursPerCredit",
name:{en:"Hours match ECTS credits",fr:"Les heures concordent avec les cr\xE9dits ECTS"},
severity:"warning",
cites:/* @__PURE__ */readingOf(notionalWorkload.cites),
reads:["/workload/ects","/workload/hours"],
*check({definition:{workload:e={} } }){
const{ects:n=0,hours:t=0}=e;
if(n===0||t===0)return;
const[i,r]=[LEAST_HOURS,MOST_HOURS].map(
(s)=>sumDecimals(Array.from({length:s},()=>n))
);
if(i===void 0||r===void 0||i<=t&&t<=r)return;
yield{
pointer:"/workload/hours",
text:{
en:"hours and ECTS credits do not match: a credit stands for 25 to 30 hours",
fr:"les heures et les cr\xE9dits ECTS ne concordent pas : un cr\xE9dit correspond \xE0 25 \xE0 30 heures"
},
hint:{
en:`for these credits write \`hours\` from ${i} to ${r}, or correct \`ects\``,
fr:`pour ces cr\xE9dits, \xE9crire \`hours\` entre ${i} et ${r}, ou corriger \`ects\``
}
};
}
};
const integrationTarget={
id:"eu-council-2022.stackability.integration",
name:{
en:"What it is integrated into is named",
fr:"La certification qui l\u2019int\xE8gre est nomm\xE9e"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(stackability.cites),
reads:["/stackability"],
*check({definition:e}){
const{kind:n,towards:t=[]}=e.stackability??{};
if(n!=="integrated"||t.length>0||e.origin?.parent!==void 0)
return;
yield{
pointer:"/stackability/towards",
text:{
en:"it is called integrated, but the award it is part of is not named",
fr:"elle est dite int\xE9gr\xE9e, mais la certification dont elle fait partie n\u2019est pas nomm\xE9e"
},
hint:{
en:"name it in `towards`, or as `origin: { kind: integrated, parent: { title: { en: \u2026 } } }`",
fr:"la nommer dans `towards`, ou dans `origin: { kind: integrated, parent: { title: { fr: \u2026 } } }`"
}
};
}
};
const SKEW_MILLISECONDS=6e4;
const notInTheFuture={
id:"eu-council-2022.issueDate.notInTheFuture",
name:{en:"Award not in the future",fr:"D\xE9livrance qui n\u2019est pas dans le futur"},
severity:"error",
cites:/* @__PURE__ */readingOf(issueDate.cites),
reads:["/award/awardedOn"],
*check({award:e,now:n}){
const t=parseDateTime(normalizeDateTime(e?.awardedOn??"")??"");
if(t===void 0||t<=n+SKEW_MILLISECONDS)return;
yield{
pointer:"/award/awardedOn",
text:{
en:"the date of the award lies in the future",
fr:"la date de d\xE9livrance est dans le futur"
},
hint:{
en:"write the day of the decision, and issue on that day or later; a day without time starts at 00:00 UTC",
fr:"\xE9crire le jour de la d\xE9cision, et d\xE9livrer ce jour-l\xE0 ou apr\xE8s ; un jour sans heure commence \xE0 00:00 UTC"
}
};
}
};
const name$6={en:"Learning outcomes",fr:"Acquis d\u2019apprentissage"};
const cites$6=/* @__PURE__ */mandatoryElement(name$6);
const MIN_CHARACTERS=10;
const MAX_CHARACTERS=300;
const VAGUE={
en:/* @__PURE__ */lazily(
()=>/* @__PURE__ */new RegExp("^(?:(?:to )?be able to |to )?(?:knows?|understands?|learns?|appreciates?|(?:is|be) (?:aware|familiar))(?!\\p{L})","iu")
),
fr:/* @__PURE__ */lazily(
()=>/* @__PURE__ */new RegExp("^(?:\xEAtre capable de )?(?:conna\xEEtre|conna\xEEt|comprendre|comprend|apprendre|apprend|d\xE9couvrir|d\xE9couvre|(?:\xEAtre|est) sensibilis\xE9e?|se familiariser)(?!\\p{L})","iu")
)
};
const given$6={
id:"eu-council-2022.learningOutcomes.given",
severity:"error",
cites:cites$6,
*check({definition:{outcomes:e=[]} }){
if(e.length>0)return;
yield{
pointer:"/outcomes",
text:{
en:"no learning outcome is stated",
fr:"aucun acquis d\u2019apprentissage n\u2019est \xE9nonc\xE9"
},
hint:{
en:"say what the learner can do: `outcomes: [{ en: Interprets a soil profile in the field }]`",
fr:"dire ce que l\u2019apprenant sait faire : `outcomes: [{ fr: Interpr\xE8te un profil de sol sur le terrain }]`"
}
};
}
};
const length={
id:"eu-council-2022.learningOutcomes.length",
name:{en:"Statements have a sane length",fr:"Les \xE9nonc\xE9s ont une longueur raisonnable"},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$6),
*check({definition:{outcomes:e=[]} }){
for(const[n,{statement:t}]of e.entries()){
for(const[i,r]of Object.entries(t)){
if(hasSaneLength(r))continue;
yield{
pointer:`/outcomes/${n}/statement/${i}`,
text:{
en:"this statement is too short or too long to say one thing clearly",
fr:"cet \xE9nonc\xE9 est trop court ou trop long pour dire clairement une chose"
},
hint:{
en:"write one sentence of 10 to 300 characters: a verb, what it is done to, and in which setting",
fr:"\xE9crire une phrase de 10 \xE0 300 caract\xE8res : un verbe, son objet, et dans quel contexte"
}
};
}
}
}
};
const LATIN=/* @__PURE__ */lazily(()=>/* @__PURE__ */new RegExp("^[\\p{Script=Latin}\\p{P}\\p{Z}\\d]+$","u"));
function hasSaneLength(e){
const n=[...e.trim()].length;
return n<=MAX_CHARACTERS&&(n>=MIN_CHARACTERS||!LATIN().test(e));
}
const observable={
id:"eu-council-2022.learningOutcomes.observable",
name:{
en:"Statements begin with what can be observed",
fr:"Les \xE9nonc\xE9s commencent par ce qui s\u2019observe"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$6),
*check({definition:{outcomes:e=[]} }){
for(const[n,{statement:t,kind:i}]of e.entries()){
if(i==="knowledge")continue;
for(const[r,s]of Object.entries(t)){
if(!VAGUE[r.slice(0,2)]?.().test(s.trim()))continue;
yield{
pointer:`/outcomes/${n}/statement/${r}`,
text:{
en:"this statement starts with a verb that an assessment cannot observe",
fr:"cet \xE9nonc\xE9 commence par un verbe qu\u2019une \xE9valuation ne peut pas observer"
},
hint:{
en:"start with an action such as explains, calculates or designs; or say `kind: knowledge`",
fr:"commencer par une action comme explique, calcule ou con\xE7oit ; ou dire `kind: knowledge`"
}
};
}
}
}
};
const learningOutcomes={
key:"learningOutcomes",
name:name$6,
mandatory:true,
stage:"definition",
cites:cites$6,
reads:["/outcomes"],
given:given$6,
rules:[length,observable]
};
const outcomeLanguages={
id:"eu-council-2022.learningOutcomes.languages",
name:{en:"Outcomes in the same languages",fr:"Acquis dans les m\xEAmes langues"},
severity:"warning",
cites:/* @__PURE__ */readingOf(learningOutcomes.cites),
reads:["/outcomes"],
*check({definition:{outcomes:e=[]} }){
const n=primaryLanguages(...e.map(({statement:t})=>t));
for(const[t,{statement:i}]of e.entries()){
const r=lacking(primaryLanguages(i),n);
if(r.length===0)continue;
yield{
pointer:`/outcomes/${t}/statement`,
text:{
en:"other outcomes are stated in a language that this one lacks",
fr:"d\u2019autres acquis sont \xE9nonc\xE9s dans une langue que celui-ci n\u2019a pas"
},
hint:{
en:`add the statement in: ${r.join(", ")}`,
fr:`ajouter l\u2019\xE9nonc\xE9 dans la langue : ${r.join(", ")}`
}
};
}
}
};
const outcomeNotTitle={
id:"eu-council-2022.learningOutcomes.notTheTitle",
name:{en:"Outcomes say more than the title",fr:"Les acquis disent plus que l\u2019intitul\xE9"},
severity:"warning",
cites:/* @__PURE__ */readingOf(learningOutcomes.cites),
reads:["/outcomes","/title"],
*check({definition:{outcomes:e=[],title:n={} } }){
const t=new Set(Object.values(n).map(plain));
for(const[i,{statement:r}]of e.entries()){
for(const[s,a]of Object.entries(r)){
if(!t.has(plain(a)))continue;
yield{
pointer:`/outcomes/${i}/statement/${s}`,
text:{
en:"this outcome only repeats the title",
fr:"cet acquis ne fait que r\xE9p\xE9ter l\u2019intitul\xE9"
},
hint:{
en:"say what the learner can do afterwards: `Interprets a soil profile in the field`",
fr:"dire ce que l\u2019apprenant sait faire ensuite : `Interpr\xE8te un profil de sol sur le terrain`"
}
};
}
}
}
};
const OTHERS=/* @__PURE__ */lazily(()=>/* @__PURE__ */new RegExp("[^\\p{L}\\p{N}]+","gu"));
function plain(e){
return e.normalize("NFKC").toLowerCase().replaceAll(OTHERS()," ").trim();
}
const outcomesAssessed={
id:"eu-council-2022.learningOutcomes.assessed",
name:{en:"Every outcome is assessed",fr:"Chaque acquis est \xE9valu\xE9"},
severity:"warning",
cites:/* @__PURE__ */readingOf(learningOutcomes.cites),
reads:["/outcomes","/assessments"],
*check({definition:{outcomes:e=[],assessments:n=[]} }){
const t=new Set(n.flatMap(({assesses:i=[]})=>i));
for(const[i,{id:r}]of e.entries()){
if(t.has(r))continue;
yield{
pointer:`/outcomes/${i}`,
text:{
en:"no assessment assesses this outcome",
fr:"aucune \xE9valuation n\u2019\xE9value cet acquis"
},
hint:{
en:`add its id to an assessment, \`assesses: [${r}]\`, or write \`assesses: all\``,
fr:`ajouter son identifiant \xE0 une \xE9valuation, \`assesses: [${r}]\`, ou \xE9crire \`assesses: all\``
}
};
}
}
};
const stackingTarget={
id:"eu-council-2022.stackability.target",
name:{
en:"What it stacks towards is named",
fr:"La certification vis\xE9e par l\u2019empilement est nomm\xE9e"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(stackability.cites),
reads:["/stackability"],
*check({definition:e}){
const{kind:n,towards:t=[]}=e.stackability??{};
if(n!=="stackable"||t.length>0)return;
yield{
pointer:"/stackability/towards",
text:{
en:"it is called stackable, but no larger award is named",
fr:"elle est dite empilable, mais aucune certification plus large n\u2019est nomm\xE9e"
},
hint:{
en:"name it: `towards: [{ title: { en: University diploma in agroecology }, relation: contributes-to }]`",
fr:"la nommer : `towards: [{ title: { fr: DU Agro\xE9cologie }, relation: contributes-to }]`"
}
};
}
};
const standAlone={
id:"eu-council-2022.stackability.standAlone",
name:{en:"Stand-alone means without a target",fr:"Autonome veut dire sans cible"},
severity:"warning",
cites:/* @__PURE__ */readingOf(stackability.cites),
reads:["/stackability"],
*check({definition:e}){
const{kind:n,towards:t=[]}=e.stackability??{};
if(n!=="stand-alone"||t.length===0)return;
yield{
pointer:"/stackability/kind",
text:{
en:"it is said to stand alone, yet larger awards are named",
fr:"elle est dite autonome, et pourtant des certifications plus larges sont nomm\xE9es"
},
hint:{
en:"write `kind: stackable`, or leave `towards` out",
fr:"\xE9crire `kind: stackable`, ou retirer `towards`"
}
};
}
};
const titleLanguages={
id:"eu-council-2022.title.languages",
name:{en:"Title in every language used",fr:"Intitul\xE9 dans chaque langue utilis\xE9e"},
severity:"warning",
cites:/* @__PURE__ */readingOf(title.cites),
reads:["/title"],
*check({definition:e}){
const{outcomes:n=[],description:t}=e;
const i=primaryLanguages(t,...n.map(({statement:s})=>s));
const r=lacking(primaryLanguages(e.title),i);
if(r.length===0)return;
yield{
pointer:"/title",
text:{
en:"description and outcomes use a language that the title lacks",
fr:"la description et les acquis utilisent une langue que l\u2019intitul\xE9 n\u2019a pas"
},
hint:{
en:`add the title in: ${r.join(", ")}`,
fr:`ajouter l\u2019intitul\xE9 dans la langue : ${r.join(", ")}`
}
};
}
};
const CONSISTENCY=[
titleLanguages,
frenchTitle,
notInTheFuture,
afterActivity,
outcomeNotTitle,
outcomeLanguages,
outcomesAssessed,
hoursPerCredit,
breakdownSum,
creditsEarned,
cycleMatchesEqf,
frenchLevel,
assessmentNamesOutcome,
attendanceAlone,
circularPrerequisites,
gradingScheme,
gradePasses,
stackingTarget,
integrationTarget,
standAlone,
blockCode
];
const name$5={en:"Further information",fr:"Informations compl\xE9mentaires"};
const cites$5=/* @__PURE__ */optionalElement(name$5);
const given$5={
id:"eu-council-2022.furtherInformation.given",
severity:"info",
cites:cites$5,
*check({definition:e}){
if((e.furtherInformation??[]).length>0)return;
yield{
pointer:"/furtherInformation",
text:{
en:"no further information is given",
fr:"aucune information compl\xE9mentaire n\u2019est donn\xE9e"
},
hint:{
en:"if there is more to know, add a text or an address: `furtherInformation: [{ url: https://\u2026 }]`",
fr:"s\u2019il y a autre chose \xE0 savoir, ajouter un texte ou une adresse : `furtherInformation: [{ url: https://\u2026 }]`"
}
};
}
};
const furtherInformation={
key:"furtherInformation",
name:name$5,
mandatory:false,
stage:"definition",
cites:cites$5,
reads:["/furtherInformation"],
given:given$5,
rules:[]
};
const name$4={
en:"Country(ies)/Region(s) of the issuer",
fr:"Pays/r\xE9gion(s) de l\u2019\xE9metteur"
};
const cites$4=/* @__PURE__ */mandatoryElement(name$4);
const hint={
en:"write the code of two letters: `country: FR`; for a region add `region: Occitanie`",
fr:"\xE9crire le code de deux lettres : `country: FR` ; pour une r\xE9gion, ajouter `region: Occitanie`"
};
const given$4={
id:"eu-council-2022.issuerCountry.given",
severity:"error",
cites:cites$4,
*check({definition:{awardingBodies:e=[]},issuer:n}){
if(n?.country!==void 0||e.some(({country:t})=>t!==void 0))
return;
yield{
pointer:e.length>0?"/awardingBodies/0/country":"/awardingBodies",
text:{
en:"neither an awarding body nor the issuer says in which country it is",
fr:"ni un organisme de d\xE9livrance ni l\u2019\xE9metteur n\u2019indique son pays"
},
hint
};
}
};
const ofIssuer={
id:"eu-council-2022.issuerCountry.ofIssuer",
name:{en:"The issuer says in which country it is",fr:"L\u2019\xE9metteur indique son pays"},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$4),
*check({issuer:e}){
if(e===void 0||e.country!==void 0)return;
yield{
pointer:"/issuer/country",
text:{
en:"the profile of the issuer does not say in which country it is",
fr:"le profil de l\u2019\xE9metteur n\u2019indique pas son pays"
},
hint
};
}
};
const issuerCountry={
key:"issuerCountry",
name:name$4,
mandatory:true,
stage:"definition",
cites:cites$4,
reads:["/awardingBodies","/issuer/country"],
given:given$4,
rules:[ofIssuer]
};
const name$3={
en:"Identification of the learner",
fr:"Identification de l\u2019apprenant"
};
const cites$3=/* @__PURE__ */mandatoryElement(name$3);
const MIN_SALT_BYTES=16;
const ADDRESS_TYPE=/e-?mail|courriel|phone|mobile|address|adresse/i;
const given$3={
id:"eu-council-2022.learnerIdentification.given",
severity:"error",
cites:cites$3,
*check({award:e}){
const{id:n,identifiers:t=[]}=e?.learner??{};
if(n!==void 0||t.length>0)return;
yield{
pointer:"/award/learner",
text:{en:"nothing identifies the learner",fr:"rien n\u2019identifie l\u2019apprenant"},
hint:{
en:"give the learner an id, such as `learner: { id: did:key:z6Mk\u2026 }`, or a hashed identifier",
fr:"donner \xE0 l\u2019apprenant un identifiant, comme `learner: { id: did:key:z6Mk\u2026 }`, ou un identifiant hach\xE9"
}
};
}
};
const nationalNumber={
id:"eu-council-2022.learnerIdentification.nationalNumber",
name:{en:"No national number of a person",fr:"Pas de num\xE9ro national de personne"},
severity:"error",
cites:/* @__PURE__ */readingOf(cites$3),
*check({award:e}){
const{id:n="",identifiers:t=[]}=e?.learner??{};
const i=t.map((s)=>"value"in s?s.value:"");
const r=[
["/award/learner/id",n],
...i.map(
(s,a)=>[`/award/learner/identifiers/${a}/value`,s]
)
];
for(const[s]of r.filter(([,a])=>holdsNationalNumber(a))){
yield{
pointer:s,
text:{
en:"this looks like a national number of a person (NIR or INE), which must not be in an award",
fr:"ceci ressemble \xE0 un num\xE9ro national de personne (NIR ou INE), qui n\u2019a pas sa place dans une d\xE9livrance"
},
hint:{
en:"use a DID of the learner, or a hashed identifier of another kind such as `emailAddress`",
fr:"utiliser un DID de l\u2019apprenant, ou un identifiant hach\xE9 d\u2019un autre type comme `emailAddress`"
}
};
}
}
};
const salted={
id:"eu-council-2022.learnerIdentification.salted",
name:{en:"Hashed identifiers are salted",fr:"Les identifiants hach\xE9s sont sal\xE9s"},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$3),
*check({award:e}){
for(const[n,t]of(e?.learner?.identifiers??[]).entries()){
if(!("hash"in t)||hasBytes(t.salt??"",MIN_SALT_BYTES))continue;
yield{
pointer:`/award/learner/identifiers/${n}/salt`,
text:{
en:"the hash has no salt or a short one, so the identifier can be guessed",
fr:"le hachage n\u2019a pas de sel ou un sel court : l\u2019identifiant peut \xEAtre devin\xE9"
},
hint:{
en:"hash the identifier followed by at least 16 random bytes, and write these as `salt`",
fr:"hacher l\u2019identifiant suivi d\u2019au moins 16 octets al\xE9atoires, et \xE9crire ceux-ci dans `salt`"
}
};
}
}
};
const contact={
id:"eu-council-2022.learnerIdentification.contact",
name:{en:"No address of the learner in clear",fr:"Pas d\u2019adresse de l\u2019apprenant en clair"},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$3),
*check({award:e}){
const{id:n="",identifiers:t=[]}=e?.learner??{};
const i=t.map((s,a)=>({
...s,
pointer:`/award/learner/identifiers/${a}/value`
}));
const r=[
.../^(mailto|tel):/i.test(n)||holdsEmail(n)?["/award/learner/id"]:[],
...i.filter((s)=>"value"in s&&(ADDRESS_TYPE.test(s.type)||holdsEmail(s.value))).map(({pointer:s})=>s)
];
for(const s of r){
yield{
pointer:s,
text:{
en:"an address of the learner stands here in clear",
fr:"une adresse de l\u2019apprenant figure ici en clair"
},
hint:{
en:"write a DID, or the hash: `{ type: emailAddress, hash: sha256$\u2026, salt: \u2026 }`",
fr:"\xE9crire un DID, ou le hachage : `{ type: emailAddress, hash: sha256$\u2026, salt: \u2026 }`"
}
};
}
}
};
const did={
id:"eu-council-2022.learnerIdentification.did",
name:{en:"The learner has a DID",fr:"L\u2019apprenant a un DID"},
severity:"info",
cites:/* @__PURE__ */readingOf(cites$3),
*check({award:e}){
const n=e?.learner?.id;
if(n===void 0||n.startsWith("did:"))return;
yield{
pointer:"/award/learner/id",
text:{
en:"the id of the learner is no DID, so the learner cannot prove to be the holder",
fr:"l\u2019identifiant de l\u2019apprenant n\u2019est pas un DID : l\u2019apprenant ne peut pas prouver qu\u2019il est le titulaire"
},
hint:{
en:"write a DID of the learner: `did:key:z6Mk\u2026`",
fr:"\xE9crire un DID de l\u2019apprenant : `did:key:z6Mk\u2026`"
}
};
}
};
const nameInClear={
id:"eu-council-2022.learnerIdentification.nameInClear",
name:{
en:"No name in clear beside an identifier",
fr:"Pas de nom en clair \xE0 c\xF4t\xE9 d\u2019un identifiant"
},
severity:"info",
cites:/* @__PURE__ */readingOf(cites$3),
*check({award:e}){
const n=e?.learner;
if(n?.name===void 0)return;
yield{
pointer:"/award/learner/name",
text:{
en:"the name of the learner stands in clear although an identifier is there",
fr:"le nom de l\u2019apprenant figure en clair alors qu\u2019un identifiant est pr\xE9sent"
},
hint:{
en:"leave `name` out unless a reader needs it",
fr:"retirer `name`, sauf si un lecteur en a besoin"
}
};
}
};
const UTF8=/* @__PURE__ */new TextEncoder();
function hasBytes(e,n){
return e.length>=n||UTF8.encode(e).length>=n;
}
const learnerIdentification={
key:"learnerIdentification",
name:name$3,
mandatory:true,
stage:"award",
cites:cites$3,
reads:["/award/learner"],
given:given$3,
rules:[nationalNumber,salted,contact,did,nameInClear]
};
const name$2={
en:"Form of participation in the learning activity",
fr:"Forme de participation \xE0 l\u2019activit\xE9 d\u2019apprentissage"
};
const cites$2=/* @__PURE__ */mandatoryElement(name$2,true);
const given$2={
id:"eu-council-2022.participationForm.given",
severity:"error",
cites:cites$2,
*check({definition:{participation:e} }){
if((e?.modes??[]).length>0)return;
yield{
pointer:"/participation",
text:{
en:"no form of participation is stated",
fr:"aucune forme de participation n\u2019est indiqu\xE9e"
},
hint:{
en:"say how learners take part: `participation: { modes: [online] }`",
fr:"dire comment les apprenants participent : `participation: { modes: [online] }`"
}
};
}
};
const participationForm={
key:"participationForm",
name:name$2,
mandatory:true,
stage:"definition",
cites:cites$2,
reads:["/participation"],
given:given$2,
rules:/* @__PURE__ */conceptRules({
prefix:"eu-council-2022.participationForm",
cites:/* @__PURE__ */readingOf(cites$2),
scheme:MODES,
values:({definition:{participation:e} })=>(e?.modes??[]).map(
(n,t)=>[`/participation/modes/${t}`,n]
)
})
};
const name$1={
en:"Type of quality assurance used to underpin the micro-credential",
fr:"Type d\u2019assurance qualit\xE9 sur laquelle repose la microcertification"
};
const cites$1=/* @__PURE__ */mandatoryElement(name$1,true);
const given$1={
id:"eu-council-2022.qualityAssurance.given",
severity:"error",
cites:cites$1,
*check({definition:{qualityAssurance:e=[]} }){
if(e.length>0)return;
yield{
pointer:"/qualityAssurance",
text:{en:"no quality assurance is stated",fr:"aucune assurance qualit\xE9 n\u2019est indiqu\xE9e"},
hint:{
en:"write `qualityAssurance: [{ type: institutional-quality-assurance, title: { en: ESG 2015 } }]`",
fr:"\xE9crire `qualityAssurance: [{ type: institutional-quality-assurance, title: { fr: ESG 2015 } }]`"
}
};
}
};
const named={
id:"eu-council-2022.qualityAssurance.named",
name:{
en:"The agency or framework of quality assurance is named",
fr:"L\u2019agence ou le cadre d\u2019assurance qualit\xE9 est nomm\xE9"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites$1),
*check({definition:{qualityAssurance:e=[]} }){
for(const[n,{title:t,body:i}]of e.entries()){
if(t!==void 0||i!==void 0)continue;
yield{
pointer:`/qualityAssurance/${n}`,
text:{
en:"neither the agency nor the framework of quality assurance is named",
fr:"ni l\u2019agence ni le cadre d\u2019assurance qualit\xE9 n\u2019est nomm\xE9"
},
hint:{
en:"name the body, `body: { name: { en: Hc\xE9res } }`, or the framework, `title: { en: ESG 2015 }`",
fr:"nommer l\u2019organisme, `body: { name: { fr: Hc\xE9res } }`, ou le cadre, `title: { fr: ESG 2015 }`"
}
};
}
}
};
const referenced={
id:"eu-council-2022.qualityAssurance.referenced",
name:{
en:"An address leads to the decision or report",
fr:"Une adresse m\xE8ne \xE0 la d\xE9cision ou au rapport"
},
severity:"info",
cites:/* @__PURE__ */readingOf(cites$1),
*check({definition:{qualityAssurance:e=[]} }){
for(const[n,{reference:t}]of e.entries()){
if(t!==void 0)continue;
yield{
pointer:`/qualityAssurance/${n}/reference`,
text:{
en:"no address leads to the decision or report",
fr:"aucune adresse ne m\xE8ne \xE0 la d\xE9cision ou au rapport"
},
hint:{
en:"add the address of the decision, report or register entry as `reference`",
fr:"ajouter l\u2019adresse de la d\xE9cision, du rapport ou du registre dans `reference`"
}
};
}
}
};
const qualityAssurance=/* @__PURE__ */(()=>({
key:"qualityAssurance",
name:name$1,
mandatory:true,
stage:"definition",
cites:cites$1,
reads:["/qualityAssurance"],
given:given$1,
rules:[
named,
...conceptRules({
prefix:"eu-council-2022.qualityAssurance",
cites:readingOf(cites$1),
scheme:ACCREDITATION_TYPES,
values:({definition:{qualityAssurance:e=[]} })=>e.map(({type:n},t)=>[`/qualityAssurance/${t}/type`,n])
}),
referenced
]
}))();
const name={
en:"Supervision and identity verification during assessment",
fr:"Supervision et v\xE9rification de l\u2019identit\xE9 pendant l\u2019\xE9valuation"
};
const cites=/* @__PURE__ */optionalElement(name);
const UNSUPERVISED_WITH_ID=findConcept(SUPERVISION,"unsupervised-with-id-verification")?.uri;
const given={
id:"eu-council-2022.supervisionAndIdentity.given",
severity:"info",
cites,
*check({definition:{assessments:e=[]} }){
if(e.some(({supervision:n})=>n!==void 0))return;
yield{
pointer:e.length>0?"/assessments/0/supervision":"/assessments",
text:{
en:"nothing says whether assessment is supervised and identity verified",
fr:"rien ne dit si l\u2019\xE9valuation est surveill\xE9e et l\u2019identit\xE9 v\xE9rifi\xE9e"
},
hint:{
en:"write it on the assessment: `supervision: supervised-with-id-verification`",
fr:"l\u2019\xE9crire dans l\u2019\xE9valuation : `supervision: supervised-with-id-verification`"
}
};
}
};
const amongAnswers={
id:"eu-council-2022.supervisionAndIdentity.amongAnswers",
name:{
en:"Supervision is one of the answers of the annex",
fr:"La supervision est l\u2019une des r\xE9ponses de l\u2019annexe"
},
severity:"warning",
cites:/* @__PURE__ */readingOf(cites),
*check({definition:{assessments:e=[]} }){
for(const[n,{supervision:t}]of e.entries()){
if(t===void 0||t!==UNSUPERVISED_WITH_ID)continue;
yield{
pointer:`/assessments/${n}/supervision`,
text:{
en:"the annex does not have identity verification without supervision among its answers",
fr:"l\u2019annexe ne compte pas parmi ses r\xE9ponses la v\xE9rification de l\u2019identit\xE9 sans surveillance"
},
hint:{
en:"check whether `supervised-with-id-verification` or `unsupervised-without-id-verification` is meant",
fr:"v\xE9rifier s\u2019il s\u2019agit de `supervised-with-id-verification` ou de `unsupervised-without-id-verification`"
}
};
}
}
};
const supervisionAndIdentity=/* @__PURE__ */(()=>({
key:"supervisionAndIdentity",
name,
mandatory:false,
stage:"definition",
cites,
reads:["/assessments"],
given,
rules:[
amongAnswers,
...conceptRules({
prefix:"eu-council-2022.supervisionAndIdentity",
cites:readingOf(cites),
scheme:SUPERVISION,
values:({definition:{assessments:e=[]} })=>e.flatMap(
({supervision:n},t)=>n===void 0?[]:[[`/assessments/${t}/supervision`,n]]
)
})
]
}))();
const councilRecommendation2022=/* @__PURE__ */(()=>({
id:"eu-council-2022",
title:COUNCIL_RECOMMENDATION,
cites:ANNEX_I,
elements:[
learnerIdentification,
title,
issuerCountry,
awardingBody,
issueDate,
learningOutcomes,
notionalWorkload,
level,
assessmentType,
participationForm,
qualityAssurance,
prerequisites,
supervisionAndIdentity,
grade,
stackability,
furtherInformation
],
consistency:CONSISTENCY,
requirements:[...PRINCIPLES.flatMap(({requirements:e})=>e),...PRIVACY],
forPeople:PRINCIPLES.flatMap(({forPeople:e})=>e),
disclaimer:{
en:"This says which elements are described. It is no official validation, and it does not say what the award is worth for study or work.",
fr:"Ceci dit quels \xE9l\xE9ments sont d\xE9crits. Ce n\u2019est pas une validation officielle, et cela ne dit pas ce que vaut la certification pour \xE9tudier ou travailler."
}
}))();
function checkMicroCertification(e,n){
const{framework:t,catalogue:i,clock:r=systemClock}=assertOptions(n);
const s=r();
const a=readAll(e,n);
const o=a.map(({name:m,reading:p})=>shapeCheck(m,p));
const{definition:c,award:u,issuer:d}=Object.fromEntries(
a.map(({name:m,reading:p})=>[m,p.value])
);
const l={
definition:c??{},
...u&&{award:u},
...d&&{issuer:d},
...i&&{catalogue:i},
now:s
};
const f=[...o,...applyFramework(t,l,malformedPlaces(a))];
const h=conformityPolicy(t,f,u===void 0?"definition":"award");
return{
verdict:judge(f,h),
policy:h.id,
judgedAt:formatDateTime(s),
checks:f
};
}
function assertOptions(e){
const{framework:n,clock:t}=e??{};
if(!Array.isArray(n?.elements)||!Array.isArray(n?.consistency)){
throw new TypeError(
'the option "framework" must be a framework, such as councilRecommendation2022'
);
}
if(t!==void 0&&typeof t!=="function"){
throw new TypeError('the option "clock" must be a function that returns milliseconds');
}
return e;
}
function readAll(e,n){
const t={
definition:snapshot(e),
award:snapshot(n.award),
issuer:snapshot(n.issuer)
};
const i=readMicroCertification(t.definition);
const r=[
{name:"definition",input:t.definition,reading:i}
];
if(n.award!==void 0){
const s=readAward(t.award,i.value);
const a=i.malformed.has("assessments")?s.findings.filter(({code:o})=>o!=="award.unknown-assessment"):s.findings;
r.push({name:"award",input:t.award,reading:{...s,findings:a} });
}
if(n.issuer!==void 0){
r.push({
name:"issuer",
input:t.issuer,
reading:readIssuerProfile(t.issuer)
});
}
return r;
}
function shapeCheck(e,{findings:n}){
const t=n.map((i)=>({
...i,
pointer:`${prefix(e)}${i.pointer}`
}));
return checkFrom(`${e}.shape`,t);
}
function prefix(e){
return e==="definition"?"":`/${e}`;
}
function malformedPlaces(e){
return new Set(
e.flatMap(({name:n,input:t,reading:i})=>{
if(!isJsonObject(t))return[prefix(n)];
const r=[...i.malformed].filter((s)=>Object.hasOwn(t,s));
return r.map((s)=>`${prefix(n)}/${s}`);
})
);
}
function assertContextUrl(e){
const n=/^https:\/\/[^\s/?#]+[^\s#]*$/.test(e)&&URL.canParse(e);
const t=e!==MICROCERT_V1&&bundledContextStore().has(e);
if(n&&!t)return;
throw new MicrocertError("ERR_CONTEXT_INVALID",{hint:t?ANOTHERS:NO_ADDRESS});
}
const NO_ADDRESS={
en:"the address of the context begins with https:// and has neither spaces nor a fragment (#\u2026)",
fr:"l\u2019adresse du contexte commence par https:// et n\u2019a ni espace ni fragment (#\u2026)"
};
const ANOTHERS={
en:"this is the address of another context: choose one of your own",
fr:"c\u2019est l\u2019adresse d\u2019un autre contexte : en choisir une \xE0 vous"
};
function untilAborted(e,n){
if(e===void 0)return n;
return new Promise((t,i)=>{
const r=()=>i(e.reason);
if(e.aborted)r();
e.addEventListener("abort",r,{once:true});
n.then(t,i).finally(()=>e.removeEventListener("abort",r));
});
}
function awardsWithin(e,{signal:n}){
return n===void 0?e:awardsUntil(e,n);
}
async function*awardsUntil(e,n){
const t=each(e);
let i=false;
try{
for(; ;){
i=true;
const{done:r,value:s}=await untilAborted(n,t.next());
i=false;
if(r===true)return;
yield s;
}
}finally{
const r=t.return();
if(i)r.catch(()=>void 0);
else await r;
}
}
async function*each(e){
yield*e;
}
async function*inWork(e,n,{concurrency:t,ordered:i,signal:r}){
const s=i?inOrder():asDone();
const a=sourceOf(e);
try{
let o=0;
while(!a.isOver()||s.size()>0){
if(s.size()<t)a.ask();
await untilAborted(r,somethingFrom(a,s));
const c=a.answer();
if(c!==void 0)s.add(n(c.item,o++));
if(s.isReady())yield s.next();
}
a.throwWhatEndedIt();
}finally{
await a.close();
}
}
async function somethingFrom(e,n){
if(e.hasAnswer()||n.isReady())return;
const t=[e.asked(),n.size()>0?n.ready():void 0];
await Promise.race(t.filter((i)=>i!==void 0));
}
function sourceOf(e){
const n=e[Symbol.asyncIterator]();
let t;
let i;
let r;
let s=false;
const a=({done:c,value:u})=>{
t=void 0;
if(c===true)s=true;
else i={item:u};
};
const o=(c)=>{
t=void 0;
s=true;
r={error:c};
};
return{
ask:()=>{
if(t===void 0&&i===void 0&&!s)
t=n.next().then(a,o);
},
asked:()=>t,
hasAnswer:()=>i!==void 0,
answer:()=>{
const c=i;
i=void 0;
return c;
},
isOver:()=>s,
throwWhatEndedIt:()=>{
if(r!==void 0)throw r.error;
},
close:async()=>{
if(s)return;
const c=n.return?.();
if(t===void 0)await c;
else c?.catch(()=>void 0);
}
};
}
function inOrder(){
const e=[];
return{
add:(n)=>{
const t={
work:n.then((i)=>{
t.done={result:i};
return i;
})
};
e.push(t);
},
size:()=>e.length,
isReady:()=>e[0]?.done!==void 0,
ready:()=>e[0]?.work??Promise.resolve(),
next:()=>taken(e.shift()?.done)
};
}
function asDone(){
const e=/* @__PURE__ */new Set();
const n=[];
return{
add:(t)=>{
const i=t.then((r)=>{
e.delete(i);
n.push({result:r});
});
e.add(i);
},
size:()=>e.size+n.length,
isReady:()=>n.length>0,
ready:()=>Promise.race(e),
next:()=>taken(n.shift())
};
}
function taken(e){
if(e===void 0)throw new TypeError("nothing is done yet");
return e.result;
}
function nativeThreads(){
const{process:e}=globalThis;
return e?.getBuiltinModule?.("node:worker_threads");
}
function nativeBytes(e){
const{process:n}=globalThis;
const t=n?.getBuiltinModule?.("node:buffer");
if(t===void 0)throw new TypeError("memory of several threads is of use in Node only");
return t.Buffer.from(e);
}
function nativeTurn(){
const{process:e}=globalThis;
const n=e?.getBuiltinModule?.("node:timers");
return new Promise((t)=>{
if(n===void 0)t();
else n.setImmediate(t);
});
}
function coreCount(){
const{process:e,navigator:n}=globalThis;
const t=e?.getBuiltinModule?.("node:os");
return t?.availableParallelism()??n?.hardwareConcurrency??1;
}
const MOST_IN_WORK=1e4;
const MOST_THREADS=64;
const PER_THREAD=8;
const IN_PACKAGE=100;
const LEAST_PER_THREAD=2;
const PER_THREAD_AT_EASE=5;
const HERE_AT_ONCE=25;
const PORTIONS_HERE=12;
function settleCohort(e={}){
assertKnown(e);
const{signal:n,onProgress:t}=e;
assertOption("signal",n===void 0||isSignal(n),"an AbortSignal");
const i=t===void 0||typeof t==="function";
assertOption("onProgress",i,"a function");
const{as:r="json",onError:s="collect",ordered:a=true,threads:o=1}=e;
assertOneOf("as",r,["json","object"]);
assertOneOf("onError",s,["collect","stop"]);
assertOption("ordered",typeof a==="boolean","true or false");
const c=o==="all"?coreCount():o;
assertCount("threads",c);
const u=Math.min(c,MOST_THREADS);
const{concurrency:d=u>1?PER_THREAD*u:1}=e;
assertCount("concurrency",d);
const l=packagesFor(u,e.concurrency);
return{...e,as:r,onError:s,ordered:a,threads:u,concurrency:d,...l};
}
function packagesFor(e,n){
if(n===void 0)
return{packageSize:IN_PACKAGE,packagesPerThread:PER_THREAD_AT_EASE};
const t=IN_PACKAGE*(LEAST_PER_THREAD*e+1);
const i=n>=t?IN_PACKAGE:void 0;
return{packageSize:i,packagesPerThread:LEAST_PER_THREAD};
}
const NAMES=/* @__PURE__ */new Set([
...["as","onError","ordered","threads","concurrency","signal","onProgress"]
]);
function assertKnown(e){
if(typeof e!=="object"||e===null)
throw new TypeError("issueCohort: the options must be an object");
const n=Object.keys(e).find((r)=>!NAMES.has(r));
if(n===void 0)return;
const[t]=nearest(n,[...NAMES]);
const i=t===void 0?"":`: did you mean "${t}"?`;
throw new TypeError(`issueCohort: there is no option "${n}"${i}`);
}
function isSignal(e){
return typeof e==="object"&&e!==null&&["throwIfAborted","addEventListener","removeEventListener"].every(
(n)=>typeof Reflect.get(e,n)==="function"
);
}
function assertOption(e,n,t){
if(!n)throw new TypeError(`issueCohort: option "${e}" must be ${t}`);
}
function assertOneOf(e,n,t){
if(t.some((i)=>i===n))return;
throw new TypeError(`issueCohort: option "${e}" must be one of: ${t.join(", ")}`);
}
function assertCount(e,n){
if(Number.isSafeInteger(n)&&n>=1&&n<=MOST_IN_WORK)return;
throw new TypeError(
`issueCohort: option "${e}" must be a whole number from 1 to ${MOST_IN_WORK}`
);
}
function written({profile:e,clock:n,random:t,framework:i},r,s,{now:a,id:o}={now:n()}){
const{definition:c,writer:u}=r;
const d=ownAward(s,c);
assertNothingForbidden(d);
if(i)assertDescribed(i,{definition:c,award:d,issuer:e,now:a});
assertAlreadyAwarded(d,a);
const l=formatDateTime(a);
const f=d.id??o??uuidUrn(t);
const h=u.write({award:d,validFrom:l,id:f});
const m=()=>endorsableIds(h);
assertEndorsementsFit(d,m,"ERR_AWARD_INVALID");
return{known:r,credential:h,created:l};
}
function wellFormed({known:e,credential:n,created:t}){
const i=copied(n);
const r=e.errors(i,n.credentialSubject.achievement);
if(r.length>0)throw new MicrocertError("ERR_CREDENTIAL_INVALID",{findings:r});
return{known:e,credential:i,created:t};
}
function copied(e){
try{
return snapshotDocument(e);
}catch{
return e;
}
}
function assertNothingForbidden(e){
const n=forbiddenInAward(e);
if(n.length>0)throw new MicrocertError("ERR_AWARD_INVALID",{findings:n});
}
function assertAlreadyAwarded({awardedOn:e},n){
if((parseDateTime(e)??0)<=n)return;
throw new MicrocertError("ERR_AWARD_INVALID",{
findings:[
{
code:"award.future",
severity:"error",
pointer:"/awardedOn",
message:{
en:"the date of award lies in the future",
fr:"la date de d\xE9livrance est dans le futur"
},
hint:{
en:"issue on that day or later; a plain date begins at midnight UTC",
fr:"d\xE9livrer ce jour-l\xE0 ou plus tard ; une date seule commence \xE0 minuit UTC"
}
}
]
});
}
function assertDescribed(e,n){
const t=applyFramework(e,n).flatMap((i)=>i.findings).filter(({severity:i})=>i==="error");
if(t.length>0)throw new MicrocertError("ERR_FRAMEWORK_UNMET",{findings:t});
}
async function issueCredential(e,n,t){
const i=byTemplate(e,n,t);
if(i.unsigned)return issueWhole(e,i.unsigned);
const{options:r,proofValue:s}=await i.proof;
const a=Object.assign(copyJson(r),{proofValue:s});
return Object.assign(i.document(i.values),{proof:[a]});
}
async function issueText(e,n,t){
const i=byTemplate(e,n,t);
if(i.unsigned)return JSON.stringify(await issueWhole(e,i.unsigned));
return i.template.json(i.values,`,"proof":[${(await i.proof).text}]`);
}
function byTemplate(e,n,t){
const i=e.clock();
const r=readByShape(e,n,t,i);
const s=r?.row&&proven(e,r.row);
if(s!==void 0)return s;
const a=r===void 0?snapshot(t):r.copy();
const o=written(e,n,a,{now:i,id:r?.row?.id});
if(e.canonicalProofs===void 0||r?.row!==void 0)return{unsigned:o};
const c=n.templates.match(o.credential);
if(c===void 0)return{unsigned:o};
if(e.framework===void 0)n.awards()?.learn(a,c.template);
const u=o.credential;
const d=()=>copyJson(u);
return proven(e,{...c,document:d,created:o.created})??{unsigned:o};
}
function readByShape({canonicalProofs:e,framework:n,random:t},i,r,s){
if(e===void 0||n!==void 0)return void 0;
return i.awards()?.read(r,s,t);
}
function proven({canonicalProofs:e},{template:n,values:t,document:i,created:r}){
const s=n.canonical(t);
if(e===void 0||s===void 0)return void 0;
return{template:n,values:t,document:i,proof:e.prove(s,r)};
}
async function issueWhole(e,n){
const{credential:t,created:i}=wellFormed(n);
const r=await signWhole(e,t,i);
if(e.canonicalProofs!==void 0)await n.known.learn(n.credential);
return r;
}
function workOn(e,n,{as:t}){
const i=t==="json"?issueText:issueCredential;
return async(r,s,a=r)=>{
try{
return issuedAs(t,s,a,await i(e,n,r));
}catch(o){
if(!isRefusal(o))return{outcome:"broken",error:o};
return{outcome:"refused",index:s,award:a,error:o};
}
};
}
function issuedAs(e,n,t,i){
const r=e==="json"?"text":"credential";
return{outcome:"issued",index:n,award:t,[r]:i};
}
function isRefusal(e){
return isMicrocertError(e)&&e.code!=="ERR_SIGNATURE";
}
const THREADS=/* @__PURE__ */(()=>({
file:new URL("../issuing/cohort/worker-node.js",import.meta.url),
after:50
}))();
function issueCohort(e,n,t,i,r=THREADS){
const s=settleCohort(i);
assertIterable(t);
const a=resultsOf(e,n,awardsWithin(t,s),s,r);
return s.onProgress===void 0?a:telling(a,s.onProgress);
}
function assertIterable(e){
const n=typeof e==="object"&&e!==null&&[Symbol.asyncIterator,Symbol.iterator].some(
(t)=>typeof Reflect.get(e,t)==="function"
);
if(!n)
throw new TypeError("issueCohort: the awards must be an iterable or an async iterable");
}
async function*telling(e,n){
const t={issued:0,refused:0};
for await(const i of e){
t[i.outcome]+=1;
yield i;
await n({...t});
}
}
async function*resultsOf(e,n,t,i,r){
const{signal:s}=i;
s?.throwIfAborted();
const a=e.known(n);
const o=giver(i);
const c=await packagesTask(e,a,i,r);
if(c!==void 0){
const{byPackages:u}=await import("./by-packages.js");
for await(const d of u(t,c))
for(const l of d)yield o(l);
}else if(i.concurrency===1){
const u=workOn(e,a,i);
let d=0;
for await(const l of t){
yield o(await untilAborted(s,u(l,d)));
d+=1;
}
}else{
const u=workOn(signingElsewhere(e,i),a,i);
for await(const d of inWork(each(t),u,i))yield o(d);
}
s?.throwIfAborted();
}
function giver({signal:e,onError:n}){
return(t)=>{
e?.throwIfAborted();
if(t.outcome==="broken")throw t.error;
if(t.outcome==="refused"&&n==="stop")throw placed(t.error,t.index);
return t;
};
}
async function packagesTask(e,n,t,i){
const{packageSize:r}=t;
if(t.threads===1||r===void 0||nativeThreads()===void 0)return void 0;
const{threadTask:s}=await import("./thread-task.js").then((o)=>o.t);
const a=s(e,n.definition);
return a&&{settings:e,known:n,cohort:t,size:r,task:a,threads:i};
}
function signingElsewhere(e,{threads:n}){
const{signElsewhere:t,...i}=e.signer;
if(n===1||t===void 0)return e;
return e.withSigner({
...i,
sign:(r)=>t.call(e.signer,r)
});
}
function placed(e,n){
const{hint:t,cause:i,pointer:r=""}=e;
return restated(e,{
pointer:`/${n}${r}`,
findings:e.findings.map((s)=>({
...s,
pointer:`/${n}${s.pointer}`
})),
...t&&{hint:t},
...i!==void 0&&{cause:i}
});
}
const VARIES=/* @__PURE__ */new Set([
...["id","validFrom","validUntil","awardedDate","activityStartDate","activityEndDate"],
...["identityHash","salt","value","creditsEarned","point","recipientName"],
...["name","description","narrative","genre","statusListIndex","statusListCredential"]
]);
const MOST_SHAPES=16;
const FIRST_TRIES=16;
const MOST_TRIES=64;
function shapeTemplates(e,n){
const t=[];
let i=FIRST_TRIES;
return{
match:(r)=>{
for(const[s,a]of t.entries()){
const o=a.match(r);
if(o===void 0)continue;
if(s>0){
t.splice(s,1);
t.unshift(a);
}
i=Math.min(i+1,MOST_TRIES);
return areInOrder(a,o)?{template:a,values:o}:void 0;
}
return void 0;
},
learn:async(r)=>{
const s=r;
if(i===0||t.some((c)=>c.match(s)))return;
i-=1;
const{compileTemplate:a}=await compiler();
const o=await a(s,{
fixed:sharedParts(r),
varies:VARIES,
contexts:e,
writer:n
});
if(o===void 0)return;
t.unshift(o);
if(t.length>MOST_SHAPES)t.pop();
}
};
}
const compiler=/* @__PURE__ */lazily(()=>import("./compile-template.js").then((e)=>e.k));
function sharedParts(e){
const{"@context":n,type:t,issuer:i,credentialSubject:r,credentialSchema:s}=e;
const{achievement:a}=r;
const o=[n,t,i,a,s];
return new Set(o.filter((c)=>c!==void 0));
}
function areInOrder({holes:e},n){
const t={};
for(let o=0;o<e.length;o+=1){
const c=e[o]?.name??"";
if(!DATES.has(c))continue;
const u=parseDateTime(String(n[o]));
if(u===void 0)return false;
t[c]=u;
}
const{validFrom:i,validUntil:r,activityStartDate:s,activityEndDate:a}=t;
if(i!==void 0&&r!==void 0&&r<=i)return false;
return!(s!==void 0&&a!==void 0&&a<s);
}
const DATES=/* @__PURE__ */new Set([
...["validFrom","validUntil","awardedDate","activityStartDate","activityEndDate"]
]);
function knownDefinitions({
profile:e,
mapping:n,
contexts:t
}){
const i=new ByteWriter();
let r;
const s=/* @__PURE__ */new WeakMap();
return(a)=>{
const o=defineMicroCertification(a);
const c=s.get(o);
if(c!==void 0)return c;
assertEndorsementsFit(o,()=>[o.id],"ERR_DEFINITION_INVALID");
const u=openBadgeWriter({definition:o,issuer:e},n);
const d=shapeTemplates(t,i);
let l;
let f=0;
const h={
definition:o,
writer:u,
errors:writtenErrors(),
templates:d,
awards:()=>l,
learn:async(m)=>{
f+=1;
if(f===1)return;
await d.learn(m);
const{awardTemplates:p,sharedByDefinitions:E}=await awardReading();
r??=E();
l??=p({definition:o,writer:u},r);
}
};
s.set(o,h);
return h;
};
}
const awardReading=/* @__PURE__ */lazily(()=>import("./award-templates.js"));
function renderMethodsIn(e){
if(e===void 0)return void 0;
const n=asList(e);
if(n.length===0||!n.every(isTemplateRenderMethod))
throw new TypeError(
'createIssuer: option "renderMethod" must be one or several of what svgRenderMethod makes'
);
return deepFreeze(
copyJson(n)
);
}
function isTemplateRenderMethod(e){
if(typeof e!=="object"||e===null)return false;
const{type:n,renderSuite:t,template:i}=e;
return n==="TemplateRenderMethod"&&t==="svg-mustache"&&(typeof i==="string"&&i.startsWith("data:image/svg+xml")||typeof i==="object"&&i!==null&&"id"in i);
}
function createIssuer(e){
const n=settle(e);
return Object.freeze({
profile:n.profile,
issue:(t,i)=>issueOne(n,t,i),
issueJwt:(t,i,r={})=>issueOneAsJwt(n,t,i,r),
issueRecord:async(t)=>{
assertCanSign(n);
const{issueRecord:i}=await records();
return i(n,t);
},
issueCohort:(t,i,r={})=>{
assertCanSign(n);
return issueCohort(n,t,i,r);
}
});
}
const records=/* @__PURE__ */lazily(()=>import("./issue-record.js"));
function settle(e){
if(typeof e!=="object"||e===null)
throw new TypeError('createIssuer: the options "profile" and "signer" are needed');
const{signer:n,suite:t,extensions:i=true,contextUrl:r,language:s}=e;
assertSigner(n,"createIssuer");
const a=parseIssuerProfile(e.profile);
assertOwnKey(n,a);
assertEndorsementsFit(a,()=>[a.id],"ERR_PROFILE_INVALID");
if(r!==void 0)assertContextUrl(r);
const o=suitesOf(t,n,"createIssuer");
const c=renderMethodsIn(e.renderMethod);
const u={
extensions:i,
...r&&{contextUrl:r},
...s&&{language:s},
...c&&{renderMethod:c}
};
const d=r===void 0?bundledContextStore():createContextStore({ownContextUrl:r});
const l={
...{profile:a,suites:o,mapping:u,contexts:d},
framework:e.framework,
clock:e.clock??systemClock,
random:e.random??secureRandom,
known:knownDefinitions({profile:a,mapping:u,contexts:d})
};
const f=(h)=>({
...l,
signer:h,
canonicalProofs:proofsFor({signer:h,suites:o,contexts:d,mapping:u}),
withSigner:f
});
return f(n);
}
function proofsFor({
signer:e,
suites:n,
contexts:t,
mapping:i
}){
const[r,...s]=n;
if(r!==CANONICAL_SUITE||s.length>0)return void 0;
return canonicalProofs({signer:e,contexts:t,context:contextsOf(i)});
}
async function issueOne(e,n,t){
assertCanSign(e);
return issueCredential(e,e.known(n),t);
}
async function issueOneAsJwt(e,n,t,i){
const{signer:r,contexts:s}=e;
const{credential:a}=wellFormed(written(e,e.known(n),snapshot(t)));
return signAsJwt({signer:r,contexts:s},a,i);
}
export{principle as A,conformityPolicy as B,HERE_AT_ONCE as H,PORTIONS_HERE as P,councilRecommendation2022 as a,createIssuer as b,checkMicroCertification as c,nativeThreads as d,elementCheckId as e,workOn as f,inWork as g,nativeTurn as h,issueText as i,issuedAs as j,applyFramework as k,assertSigner as l,assertOwnKey as m,nativeBytes as n,assertEndorsementsFit as o,suitesOf as p,assertCanSign as q,signAsJwt as r,settle as s,signWhole as t,forbiddenInAward as u,namesLearner as v,written as w,remarkWhen as x,citedFrom as y,isHigherEducation as z};
//# sourceMappingURL=issuing.js.map

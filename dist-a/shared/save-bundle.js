import{M as MicrocertError,g as isMicrocertError,Y as concatBytes,ay as joinBytes,D as DEFAULT_INPUT_LIMITS,i as isJsonObject,m as memberOf,al as withSource,s as stringMember,ak as printable,F as normalizeDateTime,P as formatDateTime}from'./foundation.js';
import{s as sniffCarrier}from'./sniff.js';
import{n as checkTitle,g as readBytes,F as FORMAT_OPTION,i as instantOption,f as readText,j as readValue,c as styleFor,r as renderReport,k as wrapText,w as writeWhole}from'./terminal.js';
import{i as isOneALine}from'./reason-unreadable.js';
import{m as mayBeRecord,a as MOST_RECORD_BYTES,M as MOST_CARRIER_BYTES}from'./taken-out.js';
import{a6 as PROOF_ONLY,a4 as COMPATIBLE,b6 as recordingFetcher,a7 as STRICT,b7 as mergeIssuerLists,b8 as parseIssuerList,b9 as parseOfflineBundle,ba as makeOfflineBundle}from'./everyday.js';
import{c as credentialIn}from'./credential-in.js';
import{k as partsOf}from'./receiving.js';
var verdictsFor=(function (e,t){
const n=verdictOn(e,t);
return{accepted:n,rejected:n,undetermined:n};
});
var accepted=(function (e,t){
const n=[acceptedAs(e,t),KINDS[e.role],passedOver(e)];
return{en:n.map(({en:s})=>s).join(""),fr:n.map(({fr:s})=>s).join("")};
});
var passedOver=(function ({checks:e}){
const t=e.filter(
({id:n,outcome:s,findings:r})=>n==="proof.suite"&&s==="skipped"&&r.some(({code:i})=>i==="proof.unknown-suite")
).length;
if(t===0)return{en:"",fr:""};
return t===1?{
en:" One more proof, of an unknown kind, was not looked at.",
fr:" Une autre preuve, de type inconnu, n\u2019a pas \xE9t\xE9 examin\xE9e."
}:{
en:` ${t} more proofs, of unknown kinds, were not looked at.`,
fr:` ${t} autres preuves, de types inconnus, n\u2019ont pas \xE9t\xE9 examin\xE9es.`
};
});
var acceptedAs=(function ({policy:e,checks:t},n){
if(e===PROOF_ONLY.id)
return{
en:"The proofs hold. Nothing else counts under this policy: this says nothing about who issued it.",
fr:"Les preuves tiennent. Rien d\u2019autre ne compte selon cette r\xE8gle : cela ne dit rien de qui l\u2019a d\xE9livr\xE9."
};
if(e===COMPATIBLE.id&&t.some(isOpen))
return{
en:"Accepted under the compatible policy: unchanged and in force, but nothing shows who made it.",
fr:"Accept\xE9 selon la r\xE8gle compatible : inchang\xE9 et en vigueur, mais rien ne montre qui l\u2019a fait."
};
if(e===COMPATIBLE.id&&t.some(isUnsigned))
return{
en:"Accepted under the compatible policy: signed and in force, but contexts were added after it was signed.",
fr:"Accept\xE9 selon la r\xE8gle compatible : sign\xE9 et en vigueur, mais des contextes ont \xE9t\xE9 ajout\xE9s apr\xE8s la signature."
};
if(n==="any")
return{
en:"Accepted: authentic, unchanged, in force. Every issuer was declared trusted: this does not say who it is.",
fr:"Accept\xE9 : authentique, inchang\xE9, en vigueur. Tout \xE9metteur a \xE9t\xE9 d\xE9clar\xE9 de confiance : cela ne dit pas qui il est."
};
return{
en:"Accepted: authentic, unchanged, in force, by an issuer you trust.",
fr:"Accept\xE9 : authentique, inchang\xE9, en vigueur, d\u2019un \xE9metteur de confiance."
};
});
var isUnreadable=(function (e){
return e.some(({id:t,outcome:n})=>t.startsWith("input.")&&n==="failed");
});
var assertOneStdin=(function ({files:e,option:t,options:n}){
const s=n("context").map((i)=>i.slice(i.lastIndexOf("=")+1));
const r=[...e,...n("did"),...s,t("offline-bundle")];
if(r.filter((i)=>i==="-").length>1)
throw new MicrocertError("ERR_USAGE",{hint:ONE_STDIN});
});
var openInput=(async function (e,t){
if(/\.(?:jsonl|ndjson)$/i.test(e))return{lines:await opened(e,t)};
const n=e==="-"?void 0:await readUnlessTooLarge(e,t);
if(n!==void 0)return isOneALine(n)?{lines:inMemory(n)}:{bytes:n};
const{bytes:s,size:r}=await opened(e,t);
const{head:i,whole:o,all:a}=await begun(s);
if(isOneALine(i))return{lines:{...counting(a),size:r} };
if(o)return{bytes:i};
if(sniffCarrier(i)!==void 0)
return{bytes:await allBytes(a,e,MOST_CARRIER_BYTES)};
const u=await allBytes(a,e,MOST_RECORD_BYTES);
if(mayBeRecord(u))return{bytes:u};
throw tooLarge(e,MAX);
});
var readUnlessTooLarge=(async function (e,t){
try{
return await readBytes(e,t);
}catch(n){
if(isMicrocertError(n)&&n.code==="ERR_INPUT_TOO_LARGE")return void 0;
throw n;
}
});
var boundedCache=(function (){
const e=/* @__PURE__ */new Map();
let t=0;
const n=(s)=>{
t-=e.get(s)?.bytes.length??0;
e.delete(s);
};
return{
get:(s)=>e.get(s),
set(s,r){
n(s);
e.set(s,r);
t+=r.bytes.length;
for(const i of e.keys()){
if(i===s||e.size<=MAX_ENTRIES&&t<=MAX_BYTES)break;
n(i);
}
}
};
});
var readVerifyOptions=(async function (e,t){
const{option:n,options:s,flag:r}=e;
const i=instantOption(n("at"));
const o=i===void 0?t.clock:()=>i;
const{trust:a,lists:u}=await trustOption(s("trust"),t);
const c=n("offline-bundle");
const d=r("network")?await t.fetcher(s("allow-host")):void 0;
assertNetworkAsked(e,d);
if(n("site")!==void 0&&c!==void 0)
throw new MicrocertError("ERR_USAGE",{hint:SITE_OR_BUNDLE});
const l=await withSite(n("site"),d);
const f=l&&n("save-bundle")!==void 0?recordingFetcher(l,o):void 0;
const E=f?.fetcher??l;
return{
options:{
trust:a,
policy:POLICIES[n("policy")??"strict"]??STRICT,
proofs:n("proofs")==="any"?"any":"all",
didDocuments:await didDocuments(s("did"),t),
clock:o,
cache:boundedCache(),
...await givenContexts(s("context"),t),
...recipientOption(n("recipient")),
...c!==void 0&&{bundle:await readBundle(c,t)},
...E&&{fetcher:askingOnce(E)}
},
recording:f,
lists:u
};
});
var assertNetworkAsked=(function ({option:e,options:t},n){
const s=e("save-bundle")!==void 0||t("allow-host").length>0;
if(s&&n===void 0)
throw new MicrocertError("ERR_USAGE",{hint:NETWORK_NEEDED});
});
var withSite=(async function (e,t){
if(e===void 0)return t;
const{openLocalSite:n}=await import("./open-local-site.js");
return(await n(e,t)).fetcher;
});
var trustOption=(async function (e,t){
if(e.length===0)return{trust:"unchecked",lists:[]};
if(e.includes("any")){
if(e.length>1)throw new MicrocertError("ERR_USAGE",{hint:ANY_ALONE});
return{trust:"any",lists:[]};
}
const n=(u)=>u.endsWith(".json")&&!/^[a-z][a-z\d+.-]+:/i.test(u);
const s=e.filter((u)=>!n(u));
if(!s.every((u)=>/^[a-z][a-z\d+.-]*:\S+$/i.test(u)))
throw new MicrocertError("ERR_USAGE",{hint:TRUST_HINT});
const r=await Promise.all(e.filter(n).map((u)=>issuerList(u,t)));
const{issuers:i,...o}=mergedLists(r);
const a=s.map((u)=>[u,{id:u}]);
return{
trust:{...o,issuers:new Map([...a,...i])},
lists:r.flatMap(({json:u})=>u)
};
});
var mergedLists=(function (e){
return e.reduce(
(t,{file:n,list:s})=>sourced(n,()=>mergeIssuerLists([t,s])),
mergeIssuerLists([])
);
});
var recipientOption=(function (e){
if(e===void 0)return{};
if(/^[a-z][a-z\d+.-]*:\S+$/i.test(e))return{recipient:e};
const[,t,n]=/^([A-Za-z][\w:.-]*)=(.+)$/.exec(e)??[];
if(t!==void 0&&n!==void 0)
return{recipient:{type:t,value:n} };
if(/^[^\s@]+@[^\s@]+$/.test(e))
return{recipient:{type:"emailAddress",value:e,lenient:true} };
throw new MicrocertError("ERR_USAGE",{hint:RECIPIENT_HINT});
});
var didDocuments=(async function (e,t){
return Promise.all(
e.map(async(n)=>{
const s=await readValue(n,t);
if(isDidDocument(s))return s;
throw new MicrocertError("ERR_DID_DOCUMENT",{source:n,hint:DID_HINT});
})
);
});
var givenContexts=(async function (e,t){
if(e.length===0)return{};
const n=e.map(async(s)=>{
const r=s.lastIndexOf("=");
if(r<1)throw new MicrocertError("ERR_USAGE",{hint:CONTEXT_HINT});
const i=s.slice(r+1);
const o=await readValue(i,t);
if(!isJsonObject(o)||memberOf(o,"@context")===void 0)
throw new MicrocertError("ERR_CONTEXT_INVALID",{source:i});
return[s.slice(0,r),o];
});
return{contexts:Object.fromEntries(await Promise.all(n))};
});
var summarize=(function (e,t,n){
const s=credentialIn(e);
const r=n===void 0?s:insideOf(s,n);
const i=memberOf(memberOf(r,"credentialSubject"),"achievement");
const o=stringMember(memberOf(i,"title"),t)??stringMember(i,"name")??stringMember(r,"name");
const a=memberOf(r,"issuer");
const u=stringMember(a,"id")??stringMember(r,"issuer");
const c=[stringMember(a,"name"),u].filter(Boolean).join(" \u2014 ");
if(o===void 0||c==="")return[];
return[o,t==="fr"?`\xC9metteur d\xE9clar\xE9 : ${c}`:`Issuer, as it says: ${c}`];
});
var renderOne=(async function ({bytes:e,report:t},n,{locale:s},r){
const i=styleFor(r.colours);
const o=await wordsIn(e,t,s);
const a=[...summarize(e,s),...o.own].map(
(d,l)=>`${l===0?i.strong(printable(d)):printable(d)}
`
);
const u=t.role==="record"?namesIn(e):NO_NAMES;
const c=renderReport(t,{
locale:s,
style:i,
title:checkTitle,
verdicts:verdictsFor(t,n),
showSkipped:false,
namesSource:true
});
return[
...a,
c,
...section(WORDS.stated,statedLines(t,s,i),s),
...section(WORDS.contexts,contextLines(t,s,i),s),
...section(
WORDS.parts,
t.parts.flatMap((d)=>partLines(d,{locale:s,style:i,names:u,wordsAt:o.at})),
s
)
].join("");
});
var wordsIn=(async function (e,{role:t,parts:n},s){
const r=t==="endorsement";
if(!r&&!n.some((u)=>u.role==="endorsement"))
return{own:[],at:()=>void 0};
const{endorsedLine:i,sayingAt:o}=await import("./describe-endorsements.js");
const a=credentialIn(e);
return{
own:r&&a!==void 0?[i(a,s)]:[],
at:(u)=>o(a,u,s)
};
});
var section=(function (e,t,n){
if(t.length===0)return[];
return[`
${e[n]}${n==="fr"?" :":":"}
`,...t];
});
var statedLines=(function ({stated:e=[]},t,n){
return e.map(({message:s,from:r,pointer:i})=>{
const o=t==="fr"?`\xAB ${s} \xBB`:`\u201C${s}\u201D`;
const a=r==="unsigned-list"?` ${WORDS.unsigned[t]}`:"";
return`  ${wrapText(printable(o),"  ")}${a} ${n.faint(printable(i))}
`;
});
});
var contextLines=(function ({contexts:e},t,n){
return e.flatMap(({url:s,digest:r,source:i,asOf:o})=>{
if(i==="bundled")return[];
const a=o===void 0?"":` ${WORDS.asOf[t]} ${normalizeDateTime(o)??o}`;
const u=`${WORDS[i][t]}${a}`;
return[`  ${printable(s)} (${printable(u)})
    ${n.faint(r)}
`];
});
});
var verdictOn=(function (e,t){
return{accepted,rejected,undetermined}[e.verdict](e,t);
});




const KINDS={
badge:{en:"",fr:""},
record:{en:"",fr:""},
attestation:{
en:" Whether whoever shows it holds its key was not asked.",
fr:" On n\u2019a pas demand\xE9 si qui le montre en d\xE9tient la cl\xE9."
},
endorsement:{
en:" This is an endorsement, and no badge.",
fr:" Il s\u2019agit d\u2019une recommandation, et non d\u2019un badge."
},
"status-list":{
en:" This is a status list, and no badge.",
fr:" Il s\u2019agit d\u2019une liste de statuts, et non d\u2019un badge."
}
};

function isOpen({id:e,outcome:t}){
return e==="issuer.binding"&&t!=="passed";
}
function isUnsigned({id:e,outcome:t}){
return e==="proof.signature"&&t==="failed";
}

function rejected({checks:e}){
if(isUnreadable(e))return UNREADABLE;
const t=e.filter(({outcome:o})=>o==="failed");
const n=REASONS.find(
([o])=>t.some(({findings:a})=>a.some((u)=>u.code===o))
);
if(n!==void 0)return n[1];
if(t.every(({id:o})=>o==="issuer.trust"))
return ESTABLISHED.every((o)=>isPassed(e,o))?NOT_LISTED:NOT_LISTED_AND_OPEN;
const s=t.flatMap(({findings:o})=>o.map(({code:a})=>a));
const r=OUT_OF_TIME.find(([o])=>s.every((a)=>o.includes(a)));
if(r!==void 0)return r[1];
const i=[...new Set(t.map(({id:o})=>o))].map(checkTitle);
return{
en:`Rejected. Checks that failed: ${i.map(({en:o})=>o).join(", ")}.`,
fr:`Refus\xE9. Contr\xF4les en \xE9chec : ${i.map(({fr:o})=>o).join(", ")}.`
};
}
const ESTABLISHED=["proof.signature","issuer.binding"];
function isPassed(e,t){
const n=e.filter(({id:s})=>s===t);
return n.length>0&&n.every(({outcome:s})=>s==="passed");
}
const REASONS=/* @__PURE__ */(()=>[
["proof.missing",{en:"Rejected: it is not signed.",fr:"Refus\xE9 : il n\u2019est pas sign\xE9."}],
[
"ERR_PROOF_SIGNATURE",
{
en:"Rejected: it was changed after it was signed, or signed with another key than it says.",
fr:"Refus\xE9 : il a \xE9t\xE9 modifi\xE9 apr\xE8s sa signature, ou sign\xE9 avec une autre cl\xE9 qu\u2019il ne le dit."
}
],
[
"issuer.missing",
{
en:"Rejected: it does not say who issued it.",
fr:"Refus\xE9 : il ne dit pas qui l\u2019a d\xE9livr\xE9."
}
],
[
"issuer.foreign-key",
{
en:"Rejected: it was not signed by the issuer that it names.",
fr:"Refus\xE9 : il n\u2019a pas \xE9t\xE9 sign\xE9 par l\u2019\xE9metteur qu\u2019il nomme."
}
],
...["status.revoked","status.revocation-listed"].map(
(e)=>[
e,
{en:"Rejected: the issuer has revoked it.",fr:"Refus\xE9 : l\u2019\xE9metteur l\u2019a r\xE9voqu\xE9."}
]
),
[
"status.suspended",
{
en:"Rejected: the issuer has suspended it for the time being.",
fr:"Refus\xE9 : l\u2019\xE9metteur l\u2019a suspendu pour le moment."
}
],
[
"subject.other",
{
en:"Rejected: it is about somebody else than the person asked for.",
fr:"Refus\xE9 : il porte sur une autre personne que celle demand\xE9e."
}
]
])();
const OUT_OF_TIME=[
[
["validity.expired","jwt.expired"],
{
en:"Rejected: it is no longer valid, its end has passed.",
fr:"Refus\xE9 : il n\u2019est plus valide, sa date de fin est pass\xE9e."
}
],
[
["validity.not-yet","proof.not-yet","jwt.not-yet"],
{
en:"Rejected: it is not valid yet, its beginning lies ahead.",
fr:"Refus\xE9 : il n\u2019est pas encore valide, sa date de d\xE9but est \xE0 venir."
}
]
];
const UNREADABLE={
en:"Unreadable: this is no credential that can be read.",
fr:"Illisible : ce n\u2019est pas un justificatif qui puisse \xEAtre lu."
};
const NOT_LISTED={
en:"Rejected: authentic, but its issuer is not among those you trust.",
fr:"Refus\xE9 : authentique, mais son \xE9metteur n\u2019est pas parmi ceux de confiance."
};
const NOT_LISTED_AND_OPEN={
en:"Rejected: its issuer is not among those you trust; whether it is authentic was not established.",
fr:"Refus\xE9 : son \xE9metteur n\u2019est pas parmi ceux de confiance ; son authenticit\xE9 n\u2019a pas \xE9t\xE9 \xE9tablie."
};
function undetermined({checks:e}){
const t=e.filter(
({id:i,outcome:o})=>o==="indeterminate"&&!BESIDE_THE_POINT.has(i)
);
const n=[...new Set(t.map(({id:i})=>i))];
if(n.length===1&&n[0]==="issuer.trust")return ISSUER_OPEN;
if(t.some(({findings:i})=>i.some(({code:o})=>REVOKED.has(o))))
return REVOKED_SINCE;
if(n.length>0&&n.every((i)=>i.startsWith("status.")))return STATUS_OPEN;
const s=t.filter(({findings:i})=>!i.every(({code:o})=>NOT_ASKED.has(o)));
const r=[...new Set(s.map(({id:i})=>i))].map(checkTitle);
if(r.length===0)return NOT_ALL;
return{
en:`Undetermined: nothing speaks against it; not established: ${r.map(({en:i})=>i).join(", ")}.`,
fr:`Ind\xE9termin\xE9 : rien ne s\u2019y oppose ; reste \xE0 \xE9tablir : ${r.map(({fr:i})=>i).join(", ")}.`
};
}
const BESIDE_THE_POINT=/* @__PURE__ */new Set([
"refresh",
"document.related-resources",
"endorsements"
]);
const REVOKED=/* @__PURE__ */new Set(["status.revoked","status.revocation-listed"]);
const NOT_ASKED=/* @__PURE__ */new Set([
"status.not-asked",
"around.not-looked-at",
"issuer.no-good-proof",
"issuer.named-only"
]);
const ISSUER_OPEN={
en:"Undetermined: the signature holds, the issuer was not checked.",
fr:"Ind\xE9termin\xE9 : la signature tient, l\u2019\xE9metteur n\u2019a pas \xE9t\xE9 v\xE9rifi\xE9."
};
const REVOKED_SINCE={
en:"Undetermined: the issuer has revoked it since; whether it had by the moment asked about is not known.",
fr:"Ind\xE9termin\xE9 : l\u2019\xE9metteur l\u2019a r\xE9voqu\xE9 depuis ; on ignore s\u2019il l\u2019avait d\xE9j\xE0 fait \xE0 l\u2019instant consid\xE9r\xE9."
};
const STATUS_OPEN={
en:"Undetermined: authentic, but whether it was revoked is not known.",
fr:"Ind\xE9termin\xE9 : authentique, mais on ignore s\u2019il a \xE9t\xE9 r\xE9voqu\xE9."
};
const NOT_ALL={
en:"Undetermined: nothing speaks against it, but not everything could be established.",
fr:"Ind\xE9termin\xE9 : rien ne s\u2019y oppose, mais tout n\u2019a pas pu \xEAtre \xE9tabli."
};

const ONE_STDIN={
en:"standard input (-) is given twice: it can be read once",
fr:"l\u2019entr\xE9e standard (-) est donn\xE9e deux fois : elle ne peut \xEAtre lue qu\u2019une fois"
};
const MAX=DEFAULT_INPUT_LIMITS.maxBytes;

function tooLarge(e,t){
const n={en:`at most ${t} bytes are read`,fr:`au plus ${t} octets sont lus`};
return new MicrocertError("ERR_INPUT_TOO_LARGE",{source:e,hint:n});
}
async function allBytes(e,t,n){
const s=[];
let r=0;
for await(const i of e){
r+=i.length;
if(r>n)throw tooLarge(t,n);
s.push(i);
}
return joinBytes(s);
}
async function opened(e,t){
const{countedInput:n}=await import("./counted-input.js");
return n(e,t);
}

async function begun(e){
const t=e[Symbol.asyncIterator]();
const n=[];
let[s,r]=[0,false];
while(!r&&s<=MAX){
const{done:a,value:u}=await t.next();
r=a===true;
if(a===true)break;
n.push(u);
s+=u.length;
}
const i=concatBytes(...n);
const o=async function*(){
try{
yield i;
for(let a=await t.next();a.done!==true;a=await t.next())
yield a.value;
}finally{
await t.return?.();
}
};
return{head:i,whole:r,all:o()};
}
function inMemory(e){
const t=async function*(){
yield e;
};
return{...counting(t()),size:e.length};
}
function counting(e){
let t=0;
const n=async function*(){
for await(const s of e){
t+=s.length;
yield s;
}
};
return{bytes:n(),read:()=>t};
}
const POLICY_NAMES=["strict","compatible","proof-only"];
const VERIFY_OPTIONS={
trust:{
type:"string",
multiple:true,
value:"ID|FILE|any",
text:{
en:"an issuer you trust by its id, a list of issuers (JSON file, or the one in an offline bundle), or any; without it the verdict stays open (exit 3)",
fr:"un \xE9metteur de confiance par son identifiant, une liste d\u2019\xE9metteurs (fichier JSON, ou celle d\u2019un lot hors ligne), ou any ; sinon le verdict reste ouvert (code 3)"
}
},
did:{
type:"string",
multiple:true,
value:"FILE",
text:{
en:"did.json of an issuer that uses did:web (repeat it)",
fr:"did.json d\u2019un \xE9metteur en did:web (r\xE9p\xE9table)"
}
},
context:{
type:"string",
multiple:true,
value:"URL=FILE",
text:{
en:"a JSON-LD context that the issuer hosts (repeat it)",
fr:"un contexte JSON-LD h\xE9berg\xE9 par l\u2019\xE9metteur (r\xE9p\xE9table)"
}
},
network:{
type:"boolean",
text:{
en:"ask the web for keys, status lists, schemas and contexts: https and public hosts only; nothing is fetched without it",
fr:"consulter le web pour les cl\xE9s, listes de statuts, sch\xE9mas et contextes : https et h\xF4tes publics seulement ; sinon rien n\u2019est t\xE9l\xE9charg\xE9"
}
},
"allow-host":{
type:"string",
multiple:true,
value:"HOST",
text:{
en:"with --network: ask this host only (repeat it; *.univ.example for those below it)",
fr:"avec --network : ne consulter que cet h\xF4te (r\xE9p\xE9table ; *.univ.example pour ses sous-domaines)"
}
},
site:{
type:"string",
value:"FOLDER",
text:{
en:"a folder that microcert publish wrote, asked instead of the web for what is below its address: did.json, status lists",
fr:"un dossier \xE9crit par microcert publish, consult\xE9 \xE0 la place du web pour ce qui est sous son adresse : did.json, listes de statut"
}
},
"offline-bundle":{
type:"string",
value:"FILE",
text:{
en:"what was fetched before, used instead of the web; its age is shown",
fr:"ce qui a \xE9t\xE9 t\xE9l\xE9charg\xE9 auparavant, employ\xE9 \xE0 la place du web ; sa date est indiqu\xE9e"
}
},
"save-bundle":{
type:"string",
value:"FILE",
text:{
en:"with --network: keep what was fetched, and the lists of issuers given, for --offline-bundle",
fr:"avec --network : garder ce qui a \xE9t\xE9 t\xE9l\xE9charg\xE9, et les listes d\u2019\xE9metteurs donn\xE9es, pour --offline-bundle"
}
},
policy:{
type:"string",
value:/* @__PURE__ */POLICY_NAMES.join("|"),
choices:POLICY_NAMES,
text:{
en:"strict (default); compatible puts up with known shapes of real issuers; proof-only decides by signatures alone",
fr:"strict (par d\xE9faut) ; compatible admet des formes connues d\u2019\xE9metteurs r\xE9els ; proof-only ne juge que par les signatures"
}
},
proofs:{
type:"string",
value:"all|any",
choices:["all","any"],
text:{
en:"whether all proofs of known kinds must hold (default), or any one",
fr:"si toutes les preuves de type connu doivent tenir (par d\xE9faut) ou une seule"
}
},
recipient:{
type:"string",
value:"ID|E-MAIL|TYPE=VALUE",
text:{
en:"whom it should be about: a DID, an e-mail address, or another identifier",
fr:"sur qui il doit porter : un DID, une adresse \xE9lectronique ou un autre identifiant"
}
},
challenge:{
type:"string",
value:"TEXT",
text:{
en:"with --domain: verify a presentation, as the answer to this challenge; take each back once it is answered",
fr:"avec --domain : v\xE9rifier une pr\xE9sentation, comme r\xE9ponse \xE0 ce d\xE9fi ; reprendre chacun une fois r\xE9pondu"
}
},
domain:{
type:"string",
value:"TEXT",
text:{
en:"with --challenge: whom the presentation must be made for, as its holder was told",
fr:"avec --challenge : \xE0 qui la pr\xE9sentation doit s\u2019adresser, tel que dit \xE0 son d\xE9tenteur"
}
},
"from-anyone":{
type:"boolean",
text:{
en:"with --challenge: take credentials from whoever presents them, not only from whom they are about",
fr:"avec --challenge : accepter les justificatifs de qui les pr\xE9sente, et pas seulement de la personne concern\xE9e"
}
},
at:{
type:"string",
value:"DATE-TIME",
text:{
en:"judge as of this instant: 2026-07-01T12:00:00Z",
fr:"juger \xE0 cet instant : 2026-07-01T12:00:00Z"
}
},
force:{
type:"boolean",
text:{en:"replace a bundle that exists",fr:"remplacer un lot existant"}
},
format:FORMAT_OPTION
};
const MAX_BYTES=128*1024*1024;
const MAX_ENTRIES=1e3;

function askingOnce(e){
const t=/* @__PURE__ */new Map();
return async(n)=>{
const s=t.get(n.url);
if(s!==void 0)throw s;
try{
return await e(n);
}catch(r){
const i=isMicrocertError(r)&&r.code==="ERR_FETCH_FAILED";
if(i&&n.signal?.aborted!==true&&t.size<MAX_ENTRIES)
t.set(n.url,r);
throw r;
}
};
}

const POLICIES={
strict:STRICT,
compatible:COMPATIBLE,
"proof-only":PROOF_ONLY
};




function sourced(e,t){
try{
return t();
}catch(n){
throw isMicrocertError(n)?withSource(n,e):n;
}
}
async function issuerList(e,t){
const n=await readValue(e,t);
if(memberOf(n,"@context")!==void 0)
throw new MicrocertError("ERR_ISSUER_LIST",{source:e,hint:A_CREDENTIAL});
return sourced(e,()=>{
const s=isBundle(n)?memberOf(n,"issuers")??null:n;
const r=isBundle(n)&&Array.isArray(s)&&s.length>0?s:[s];
const i=r.map((o)=>parseIssuerList(isJsonObject(o)?o:null));
return{file:e,list:mergeIssuerLists(i),json:r};
});
}
function isBundle(e){
return memberOf(e,"type")==="MicrocertOfflineBundle";
}
async function readBundle(e,t){
const n=await readText(e,t,MAX_BUNDLE_BYTES);
return sourced(e,()=>parseOfflineBundle(n));
}
const MAX_BUNDLE_BYTES=64*1024*1024;


function isDidDocument(e){
const t=stringMember(e,"id");
return t?.startsWith("did:")===true&&memberOf(e,"verificationMethod")!==void 0;
}

const NETWORK_NEEDED={
en:"--save-bundle and --allow-host go with --network",
fr:"--save-bundle et --allow-host vont avec --network"
};
const SITE_OR_BUNDLE={
en:"a bundle would be asked before the site: give --site or --offline-bundle",
fr:"un lot serait consult\xE9 avant le site : donner --site ou --offline-bundle"
};
const TRUST_HINT={
en:"--trust takes the id of an issuer, such as did:web:univ.example, a JSON file with a list, or any",
fr:"--trust prend l\u2019identifiant d\u2019un \xE9metteur, comme did:web:univ.example, un fichier JSON de liste, ou any"
};
const ANY_ALONE={
en:"--trust any trusts every issuer: give it alone, or name issuers without it",
fr:"--trust any accorde sa confiance \xE0 tout \xE9metteur : le donner seul, ou nommer des \xE9metteurs sans lui"
};
const A_CREDENTIAL={
en:'this is a credential, not a list of issuers: name its issuer by id, or give a list {"asOf": "\u2026", "issuers": [{"id": "did:web:\u2026"}]}',
fr:'ceci est un justificatif, et non une liste d\u2019\xE9metteurs : nommer son \xE9metteur par son id, ou donner une liste {"asOf": "\u2026", "issuers": [{"id": "did:web:\u2026"}]}'
};
const RECIPIENT_HINT={
en:"--recipient takes a DID, an e-mail address, or TYPE=VALUE such as sourcedId=s-123",
fr:"--recipient prend un DID, une adresse \xE9lectronique ou TYPE=VALEUR, comme sourcedId=s-123"
};
const DID_HINT={
en:"a did.json has an id that begins with did: and a verificationMethod; microcert keygen writes one",
fr:"un did.json a un id qui commence par did: et un verificationMethod ; microcert keygen en \xE9crit un"
};
const CONTEXT_HINT={en:"--context takes URL=FILE",fr:"--context prend URL=FICHIER"};

function insideOf(e,t){
const n=e===void 0?[]:partsOf(e,"verifiableCredential");
return n.find(({pointer:s})=>s===t)?.value;
}


const WORDS={
stated:{
en:"What the issuer says of the status, in its own words",
fr:"Ce que l\u2019\xE9metteur dit du statut, dans ses propres mots"
},
contexts:{
en:"Contexts that do not come with microcert (SHA-256 of the canonical JSON)",
fr:"Contextes qui ne font pas partie de microcert (SHA-256 du JSON canonique)"
},
parts:{
en:"What it holds or names, each judged by itself",
fr:"Ce qu\u2019il contient ou d\xE9signe, jug\xE9 s\xE9par\xE9ment"
},
given:{en:"given",fr:"fourni"},
fetched:{en:"fetched",fr:"t\xE9l\xE9charg\xE9"},
asOf:{en:"as of",fr:"au"},
unsigned:{en:"(from a list that nobody signed)",fr:"(d\u2019une liste que personne n\u2019a sign\xE9e)"}
};



function renderMany(e,t,n,{locale:s,say:r},i){
const o=styleFor(i.colours);
const a=e.flatMap(({file:u,report:c})=>[
`${signOf(c.verdict,o)} ${o.strong(printable(u))}  ${verdictOn(c,n)[s]}
`,
...c.verdict==="accepted"?[]:reasons(c,s,o),
...statedLines(c,s,o).map((d)=>`  ${d}`)
]);
return`${a.join("")}
${o.strong(r(tally(e,t)))}
`;
}
function reasons({verdict:e,checks:t},n,s){
return t.filter(({outcome:r})=>r===(e==="rejected"?"failed":"indeterminate")).flatMap(
({id:r,findings:i})=>i.slice(0,1).map(({message:o,pointer:a})=>{
const u=a===""?"":s.faint(` ${printable(a)}`);
return`    ${checkTitle(r)[n]}${n==="fr"?" :":":"} ${printable(o[n])}${u}
`;
})
);
}
function partLines({pointer:e,role:t,report:n},{locale:s,style:r,names:i,wordsAt:o}){
const a=t==="endorsement"?o(e):void 0;
const u=s==="fr"?" :":":";
const c=i.get(e);
const d=c===void 0?"":`${r.strong(printable(c))} \u2014 `;
const l=`${d}${ROLES[t][s]}${u} ${PART_VERDICTS[n.verdict][s]}`;
return[
`  ${signOf(n.verdict,r)} ${l} ${r.faint(printable(e))}
`,
...a===void 0?[]:[`    ${wrapText(printable(a),"    ")}
`],
...n.verdict==="accepted"?[]:reasons(n,s,r)
];
}
const NO_NAMES=/* @__PURE__ */new Map();
function namesIn(e){
return new Map(
partsOf(credentialIn(e)??{},"verifiableCredential").flatMap(({value:t,pointer:n})=>{
const s=stringMember(t,"name");
return s===void 0?[]:[[n,s]];
})
);
}
const PART_VERDICTS={
accepted:{en:"it holds",fr:"rien \xE0 redire"},
rejected:{en:"it does not hold",fr:"refus"},
undetermined:{en:"not everything could be established",fr:"tout n\u2019a pas pu \xEAtre \xE9tabli"}
};
const ROLES={
badge:{en:"Credential inside",fr:"Justificatif contenu"},
endorsement:{en:"Endorsement",fr:"Recommandation"},
record:{en:"Record",fr:"Relev\xE9"},
attestation:{en:"Attestation",fr:"Attestation"},
"status-list":{en:"Status list",fr:"Liste de statuts"}
};
function signOf(e,t){
return{
accepted:t.good("\u2714"),
rejected:t.bad("\u2718"),
undetermined:t.doubt("?")
}[e];
}
function tally(e,t){
const n=e.filter(({report:u})=>!isUnreadable(u.checks));
const s=(u)=>n.filter(({report:c})=>c.verdict===u).length;
const[r,i,o]=[s("accepted"),s("rejected"),s("undetermined")];
const a=t+e.length-n.length;
return{
en:[
`${n.length} verified: ${r} accepted`,
`${i} rejected`,
`${o} undetermined`,
...a>0?[`${a} could not be read`]:[]
].join(", "),
fr:[
`${plural(n.length,"v\xE9rifi\xE9")} : ${plural(r,"accept\xE9")}`,
plural(i,"refus\xE9"),
plural(o,"ind\xE9termin\xE9"),
...a>0?[plural(a,"illisible")]:[]
].join(", ")
};
}
function plural(e,t){
return`${e} ${t}${e<2?"":"s"}`;
}
async function saveBundle(e,t,{recording:n,lists:s,options:{didDocuments:r=[]} },i){
const o=n?.recorded()??/* @__PURE__ */new Map();
if(o.size+r.length+s.length===0)return nothingSaved(e);
const[a,...u]=s;
const c=u.length===0?a:s;
const d=formatDateTime(i.clock());
const l=makeOfflineBundle({
asOf:d,
resources:o,
didDocuments:r,
...c&&{issuers:c}
});
await writeWhole({path:e,text:`${JSON.stringify(l,null,2)}
`,replace:t});
return saved(e,o,[r.length,s.length]);
}
function nothingSaved(e){
return{
en:`Nothing was fetched, so nothing was saved: ${e} was not written.`,
fr:`Rien n\u2019a \xE9t\xE9 t\xE9l\xE9charg\xE9, donc rien n\u2019a \xE9t\xE9 gard\xE9 : ${e} n\u2019a pas \xE9t\xE9 \xE9crit.`
};
}
function saved(e,t,[n,s]){
const r=oldest(t);
const i={
en:r===void 0?"nothing was fetched":`${count(t.size,"document")} fetched, the oldest as of ${r}`,
fr:r===void 0?"rien n\u2019a \xE9t\xE9 t\xE9l\xE9charg\xE9":`${count(t.size,"document t\xE9l\xE9charg\xE9","documents t\xE9l\xE9charg\xE9s")}, le plus ancien au ${r}`
};
const o={
en:`${count(n,"DID document")} and ${count(s,"list","lists")} of issuers given`,
fr:`${count(n,"document DID fourni","documents DID fournis")} et ${count(s,"liste d\u2019\xE9metteurs fournie","listes d\u2019\xE9metteurs fournies")}`
};
return{
en:`Saved in ${e}: ${i.en}; ${o.en}.`,
fr:`Gard\xE9 dans ${e} : ${i.fr} ; ${o.fr}.`
};
}
function oldest(e){
const t=[...e.values()].map(({asOf:n})=>normalizeDateTime(n)??n);
return t.sort()[0];
}
function count(e,t,n=`${t}s`){
return`${e} ${e===1?t:n}`;
}
export{PART_VERDICTS as P,VERIFY_OPTIONS as V,assertOneStdin as a,readVerifyOptions as b,renderOne as c,renderMany as d,signOf as e,summarize as f,isUnreadable as i,openInput as o,reasons as r,saveBundle as s,verdictOn as v};
//# sourceMappingURL=save-bundle.js.map

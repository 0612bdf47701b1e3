import{E as isHttpsUrl,G as countryName,n as findConcept,s as stringMember,m as memberOf,w as MODES,L as LEARNING_SETTINGS,A as ASSESSMENT_TYPES,S as SUPERVISION,x as ACCREDITATION_TYPES,M as MicrocertError,a3 as lazily,a4 as systemClock,aA as isLocale}from'./foundation.js';
import{i as isWebAddress,e as wordsOf,g as isOf,L as LABELS,p as periodText,a as amounts,A as ACTIVITY_NAMES,G as GRADING_NAMES,O as OUTCOME_KIND_NAMES,S as STACKABILITY_SENTENCES,R as RELATION_NAMES,d as loadNames}from'./words.js';
import{c as credentialLink,q as qrMatrix,Q as QUIET_ZONE}from'./credential-link.js';
import{n as numberIn,m as markIn,P as PURPOSE_NAMES}from'./wording.js';
import{Q as QF_EHEA_CYCLES}from'./cycles.js';
import{r as readEndorsement}from'./read-endorsement.js';
import{r as readOpenBadge}from'./from-open-badge.js';
import{d as CERTIFICATES_TEXTS}from'./part-texts.js';
import{r as readInput}from'./receiving.js';
import{a5 as DEFAULT_VERIFICATION_LIMITS}from'./everyday.js';
import{looksOf}from'./template.js';
function attachmentOf({text:t,form:e}){
const n=new TextEncoder().encode(t);
return e==="jwt"?{name:"credential.jwt",type:"application/vc+jwt",bytes:n}:{name:"credential.json",type:"application/vc+ld+json",bytes:n};
}
async function linkOf({text:t},{verifier:e,hosted:n}){
if(e!==void 0){
const r={verifier:e,credential:t,...n!==void 0&&{hosted:n} };
const o=await credentialLink(r);
if(o.kind==="none")return void 0;
const{url:s,correction:a}=o;
return{address:s,matrix:qrMatrix(s,{correction:a})};
}
if(n===void 0)return void 0;
const i=String(n);
if(!isHttpsUrl(i))throw new TypeError('option "hosted" must be an https address');
return{address:i,matrix:qrMatrix(i)};
}
function printedSize({size:t}){
return Math.max(104,(t+2*QUIET_ZONE)*0.32*POINTS_PER_MILLIMETRE);
}
const POINTS_PER_MILLIMETRE=72/25.4;
const MONTHS={
en:[
...["January","February","March","April","May","June","July"],
...["August","September","October","November","December"]
],
fr:[
...["janvier","f\xE9vrier","mars","avril","mai","juin","juillet"],
...["ao\xFBt","septembre","octobre","novembre","d\xE9cembre"]
]
};
function dayIn(t,e){
const[,n,i,r]=/^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(t)??[];
const o=MONTHS[e][Number(i)-1];
if(n===void 0||o===void 0)return t;
const s=e==="fr"&&Number(r)===1?"1er":String(Number(r));
return`${s}\xA0${o} ${n}`;
}
function endIn(t,e){
const[,n,i=""]=/T(\d\d:\d\d):[\d.]+(Z|[+-]\d\d:\d\d)$/.exec(t)??[];
if(n===void 0||n==="23:59")return dayIn(t,e);
return`${dayIn(t,e)}, ${n} ${i==="Z"?"UTC":`UTC${i}`}`;
}
const CERTIFICATE_LABELS={
kind:{en:"Micro-certification",fr:"Micro-certification"},
awardedTo:{en:"Awarded to",fr:"D\xE9livr\xE9e \xE0"},
holder:{
en:"Awarded to the holder of the credential attached to this document",
fr:"D\xE9livr\xE9e au titulaire du justificatif joint \xE0 ce document"
},
for:{en:"for having achieved",fr:"pour avoir acquis"},
learner:{en:"Learner",fr:"Titulaire"},
name:{en:"Name",fr:"Nom"},
learnerId:{en:"Digital identity",fr:"Identit\xE9 num\xE9rique"},
identifiers:{en:"Other identifiers",fr:"Autres identifiants"},
hashed:{en:"kept as a hash",fr:"conserv\xE9 sous forme de hachage"},
certification:{en:"Micro-certification",fr:"Micro-certification"},
title:{en:"Title",fr:"Intitul\xE9"},
description:{en:"Description",fr:"Description"},
award:{en:"Award and awarding body",fr:"D\xE9livrance et organisme"},
awardedOn:{en:"Awarded on",fr:"D\xE9livr\xE9e le"},
tookPart:{en:"Took part",fr:"P\xE9riode suivie"},
signedBy:{en:"Signed by",fr:"Sign\xE9e par"},
until:{en:"Valid until",fr:"Valable jusqu\u2019au"},
from:{en:"Valid from",fr:"Valable \xE0 partir du"},
validity:{en:"Validity",fr:"Validit\xE9"},
creditsEarned:{en:"Credits earned",fr:"Cr\xE9dits obtenus"},
breakdown:{en:"Of which",fr:"Dont"},
result:{en:"Result",fr:"R\xE9sultat"},
criteria:{en:"Criteria",fr:"Crit\xE8res"},
kindOf:{en:"Type",fr:"Type"},
evidence:{en:"Evidence",fr:"Preuves d\u2019acquis"},
workload:{en:"Workload",fr:"Charge de travail"},
notStated:{en:"not stated",fr:"non renseign\xE9"},
verify:{en:"How to verify",fr:"Comment v\xE9rifier"},
credential:{en:"Credential",fr:"Justificatif"},
link:{en:"Link",fr:"Lien"},
revocation:{en:"Status",fr:"Statut"},
revocable:{
en:"whether it still holds is published by the issuer; verifying asks there",
fr:"l\u2019\xE9metteur publie s\u2019il vaut toujours ; la v\xE9rification le demande"
},
endorsements:{en:"Endorsed by",fr:"Recommand\xE9e par"},
onCertification:{en:"On the micro-certification",fr:"Sur la micro-certification"},
onAward:{en:"On this award",fr:"Sur cette d\xE9livrance"},
onIssuer:{en:"On who signed it",fr:"Sur le signataire"},
states:{en:"states:",fr:"d\xE9clare :"},
unnamed:{en:"somebody",fr:"quelqu\u2019un"},
statements:{
en:"Each is a statement of who made it, with a signature of its own, which is checked when the credential is verified.",
fr:"Chacune est une d\xE9claration de son auteur, avec sa propre signature, contr\xF4l\xE9e quand le justificatif est v\xE9rifi\xE9."
},
supplement:{en:"Supplement",fr:"Suppl\xE9ment"},
supplementIntro:{
en:"What was learned, how, and how it was assessed, by the European standard elements of Council Recommendation 2022/C 243/02, Annex I.",
fr:"Ce qui a \xE9t\xE9 appris, comment, et comment cela a \xE9t\xE9 \xE9valu\xE9, selon les \xE9l\xE9ments standard europ\xE9ens de la recommandation du Conseil 2022/C 243/02, annexe I."
},
page:{en:"page",fr:"page"},
of:{en:"of",fr:"sur"},
qr:{
en:"QR code: link that verifies this certificate",
fr:"Code QR : lien qui v\xE9rifie ce certificat"
},
verifyByLink:{
en:"Scan the code, or give this file to a verifier: what counts is the signed credential attached to it, not what is printed here.",
fr:"Scanner le code, ou soumettre ce fichier \xE0 un v\xE9rificateur : ce qui fait foi est le justificatif sign\xE9 qui y est joint, non ce qui est imprim\xE9 ici."
},
verifyByFile:{
en:"Give this file to a verifier: what counts is the signed credential attached to it, not what is printed here.",
fr:"Soumettre ce fichier \xE0 un v\xE9rificateur : ce qui fait foi est le justificatif sign\xE9 qui y est joint, non ce qui est imprim\xE9 ici."
},
pageByLink:{
en:"Scan the code, follow the link, or give the file below to a verifier: what counts is the signed credential, not what is shown here.",
fr:"Scanner le code, suivre le lien, ou soumettre le fichier ci-dessous \xE0 un v\xE9rificateur : ce qui fait foi est le justificatif sign\xE9, non ce qui est affich\xE9 ici."
},
pageByFile:{
en:"Give the file below to a verifier: what counts is the signed credential, not what is shown here.",
fr:"Soumettre le fichier ci-dessous \xE0 un v\xE9rificateur : ce qui fait foi est le justificatif sign\xE9, non ce qui est affich\xE9 ici."
},
attached:{
en:"The signed credential (Open Badges 3.0)",
fr:"Le justificatif sign\xE9 (Open Badges 3.0)"
}
};
const RESULT_STATUS_NAMES={
Completed:{en:"completed",fr:"achev\xE9"},
Enrolled:{en:"enrolled",fr:"inscrit"},
Failed:{en:"failed",fr:"\xE9chou\xE9"},
InProgress:{en:"in progress",fr:"en cours"},
OnHold:{en:"on hold",fr:"suspendu"},
Provisional:{en:"provisional",fr:"provisoire"},
Withdrew:{en:"withdrawn",fr:"abandonn\xE9"}
};
function speechIn(t,e){
const n=(i)=>{
const[r,o]=wordsOf(i,t);
return isOf(t,r)?{text:o}:{text:o,language:r};
};
return{
locale:t,
names:e,
said:n,
ours:(i)=>i[t],
concept:(i,r)=>typeof r==="string"?{text:findConcept(i,r)?.label[t]??r}:n(r),
link:(i,r)=>i!==void 0&&isWebAddress(i)?{...r,href:i}:r
};
}
function run(t){
return{text:t};
}
function organisationLine(t,e){
const n=placeOf(t,e.locale);
const i=e.link(t.website,e.said(t.name));
return n===""?[i]:[i,run(` (${n})`)];
}
function placeOf({region:t,country:e},n){
return[t,e&&countryName(e,n)].filter(Boolean).join(", ");
}
function entry(t,e,n){
const i=e.filter((r)=>r!==void 0&&r.length>0);
if(i.length===0)return[];
return[
{
...t!==void 0&&{label:t},
lines:i,
...n!==void 0&&{list:true}
}
];
}
function inRow(t,e=", "){
return t.flatMap((n,i)=>i===0?[n]:[run(e),n]);
}
function capital(t){
const[e,...n]=t;
if(e===void 0||e.language!==void 0)return t;
const[i=""]=e.text;
return[{...e,text:i.toUpperCase()+e.text.slice(i.length)},...n];
}
function learnerEntries({learner:t},{ours:e,link:n}){
const{id:i,name:r,identifiers:o=[]}=t;
const s=o.filter(({type:a})=>a!=="nationalIdentityNumber");
return[
...entry(e(CERTIFICATE_LABELS.name),[r===void 0?void 0:[run(r)]]),
...entry(e(CERTIFICATE_LABELS.learnerId),[
i===void 0?void 0:[n(i,run(i))]
]),
...entry(
e(CERTIFICATE_LABELS.identifiers),
s.map((a)=>[
run(`${a.type}: ${"value"in a?a.value:e(CERTIFICATE_LABELS.hashed)}`)
])
)
];
}
function awardEntries({definition:t,award:e,issuer:n,document:i},r){
const{ours:o,locale:s}=r;
const{awardingBodies:a=[]}=t;
const{start:d,end:c}=e?.activity??{};
const u=[d,c].flatMap((f)=>f===void 0?[]:[dayIn(f,s)]);
return[
...entry(
o(LABELS.awardingBody),
a.map((f)=>organisationLine(f,r))
),
...entry(
o(CERTIFICATE_LABELS.signedBy),
n===void 0?[]:[signerLine(n,r),[run(n.id)]]
),
...entry(o(CERTIFICATE_LABELS.awardedOn),[
e===void 0?void 0:[run(dayIn(e.awardedOn,s))]
]),
...entry(o(CERTIFICATE_LABELS.tookPart),[
u.length===0?void 0:[run(u.join(" \u2013 "))]
]),
...validityEntries(t,i,r)
];
}
function signerLine(t,{link:e,locale:n}){
const i=placeOf(t,n);
const r=e(t.website,run(t.name));
return i===""?[r]:[r,run(` (${i})`)];
}
function validityEntries({validity:t},e,{ours:n,locale:i,said:r}){
const o=stringMember(e,"validFrom");
const s=stringMember(e,"validUntil")??stringMember(e,"expirationDate");
const a=t?.reason===void 0?[]:[run(" ("),r(t.reason),run(")")];
const d=t===void 0?[run(n(LABELS.forGood))]:[run(periodText(t.period,i)),...a];
return[
...entry(n(CERTIFICATE_LABELS.from),[
o===void 0?void 0:[run(dayIn(o,i))]
]),
...s===void 0?entry(n(CERTIFICATE_LABELS.validity),[capital(d)]):entry(n(CERTIFICATE_LABELS.until),[[run(endIn(s,i))]])
];
}
function resultLine(t,e,{ours:n,locale:i,said:r}){
const o=e?.results?.find((p)=>p.assessment===t.id);
if(o===void 0)return void 0;
const{value:s,status:a}=o;
const{maximum:d,grades:c,title:u}=t.grading??{};
const f=d===void 0||c!==void 0?"":` / ${numberIn(d,i)}`;
const l=f===""&&u!==void 0?[run(" \xB7 "),r(u)]:[];
const E=s===void 0?[]:[run(`${markIn(s,i)}${f}`),...l];
const m=a===void 0?[]:[run(n(RESULT_STATUS_NAMES[a]))];
const v=[...E,...E.length>0&&m.length>0?[run(" \xB7 ")]:[],...m];
return v.length===0?void 0:capital(v);
}
function creditsLine(t,e){
if(t?.creditsEarned===void 0)return void 0;
return inRow(amounts({ects:t.creditsEarned},e).map((n)=>run(n.join(" "))));
}
function evidenceLines(t,{link:e}){
return(t?.evidence??[]).map(({id:n,name:i,genre:r,description:o,narrative:s})=>{
const a=e(n,run(i??o??s??r??n??""));
const d=i!==void 0&&r!==void 0?[run(` (${r})`)]:[];
return[a,...d];
});
}
function credentialEntries({award:t,document:e},{ours:n,link:i}){
const r=t?.id??stringMember(e,"id");
const o=memberOf(e,"credentialStatus")!==void 0;
return[
...entry(n(LABELS.identifier),[r===void 0?void 0:[i(r,run(r))]]),
...entry(n(CERTIFICATE_LABELS.revocation),[
o?[run(n(CERTIFICATE_LABELS.revocable))]:void 0
])
];
}
function certificationEntries(t,e){
const{ours:n,said:i,link:r,names:o,locale:s}=e;
const{id:a,title:d,description:c,version:u,languages:f,fieldsOfStudy:l,purposes:E}=t;
return[
...entry(n(CERTIFICATE_LABELS.title),[[i(d)]]),
...entry(n(CERTIFICATE_LABELS.description),[c&&[i(c)]]),
...entry(n(LABELS.identifier),[[r(a,run(a))]]),
...entry(n(LABELS.version),[u===void 0?void 0:[run(u)]]),
...entry(n(LABELS.instruction),[
capital(inRow((f??[]).map((m)=>run(o.language(m,s)))))
]),
...entry(n(LABELS.fields),[
capital(inRow((l??[]).map((m)=>run(o.field(m,s)))))
]),
...entry(n(LABELS.purposes),[
capital(inRow((E??[]).map((m)=>run(PURPOSE_NAMES[m][s]))))
])
];
}
function outcomeEntries({outcomes:t=[]},e){
const n=t.map(({statement:i,kind:r,alignments:o=[]})=>{
const s=r===void 0?[]:[run(` (${e.ours(OUTCOME_KIND_NAMES[r])})`)];
const a=o.flatMap((d)=>[run(" \xB7 "),...alignmentLine(d,e)]);
return[e.said(i),...s,...a];
});
return entry(void 0,n,"list");
}
function alignmentLine({framework:t,code:e,url:n,title:i},r){
const o=[t,e].filter(Boolean).join(" ");
return[run(`${o} \u2013 `),r.link(n,r.said(i))];
}
function alignmentEntries({alignments:t=[]},e){
return entry(
void 0,
t.map((n)=>alignmentLine(n,e)),
"list"
);
}
function workloadLine({workload:t={} },e){
return inRow(
amounts(t,e).map((n)=>run(n.join("\xA0"))),
" \xB7 "
);
}
function breakdownLines({workload:t},e){
const{ours:n,locale:i}=e;
return(t?.breakdown??[]).map(({activity:r,hours:o})=>{
const[s]=amounts({hours:o},e);
const[a,d]=s??[numberIn(o,i),""];
return[run(`${n(ACTIVITY_NAMES[r])}${colonIn(e)} ${a}\xA0${d}`)];
});
}
function levelLine({level:t},e){
const{ours:n,said:i,link:r,locale:o}=e;
if(t===void 0)return[];
if("notApplicable"in t)
return[run(`${n(LABELS.notApplicable)} (`),i(t.notApplicable),run(")")];
const{eqf:s,cycle:a,national:d=[]}=t;
const c=a&&findConcept(QF_EHEA_CYCLES,a)?.label[o];
const u=[
...s===void 0?[]:[[run(`${n(LABELS.eqf)} ${s}`)]],
...c===void 0?[]:[[run(c)]],
...d.map((f)=>[i(f.framework),r(f.url,run(` ${f.level}`))])
];
return capital(u.flatMap((f,l)=>l===0?f:[run(" \xB7 "),...f]));
}
function assessmentEntries(t,{outcomes:e=[]},n,i){
const{ours:r,said:o,concept:s}=i;
const{title:a,type:d,mode:c,supervision:u,criteria:f,assesses:l=[],grading:E}=t;
const m=e.filter(({id:p})=>l.includes(p));
const v=m.length>0&&m.length<e.length;
return[
...entry(r(CERTIFICATE_LABELS.title),[a&&[o(a)]]),
...entry(r(CERTIFICATE_LABELS.kindOf),[capital([s(ASSESSMENT_TYPES,d)])]),
...entry(r(LABELS.mode),[c===void 0?void 0:capital([s(MODES,c)])]),
...entry(r(LABELS.supervision),[
u===void 0?void 0:capital([s(SUPERVISION,u)])
]),
...entry(r(CERTIFICATE_LABELS.criteria),[f&&[o(f)]]),
...entry(r(LABELS.grading),[E&&gradingLine(E,i)]),
...entry(r(LABELS.toPass),[
E?.passing===void 0?void 0:[run(E.passing)]
]),
...v?entry(
r(LABELS.assesses),
m.map(({statement:p})=>[o(p)]),
"list"
):[],
...entry(r(CERTIFICATE_LABELS.result),[resultLine(t,n,i)])
];
}
function gradingLine(t,{ours:e,said:n,locale:i}){
const{kind:r,title:o,minimum:s,maximum:a,grades:d}=t;
const c=[s,a].filter((l)=>l!==void 0);
const u=d?.join(", ")??c.map((l)=>numberIn(l,i)).join("\u2013");
const f=o?n(o):run(e(GRADING_NAMES[r]));
return u===""?[f]:[f,run(` (${u})`)];
}
function participationLine({participation:t},e){
if(t===void 0)return[];
const{modes:n,setting:i}=t;
const r=[
...n.map((o)=>e.concept(MODES,o)),
...i===void 0?[]:[e.concept(LEARNING_SETTINGS,i)]
];
return capital(inRow(r));
}
function qualityEntries({qualityAssurance:t=[]},e){
const{ours:n,said:i,concept:r,link:o}=e;
return t.flatMap(({type:s,title:a,body:d,reference:c})=>[
...entry(n(CERTIFICATE_LABELS.kindOf),[capital([r(ACCREDITATION_TYPES,s)])]),
...entry(n(CERTIFICATE_LABELS.title),[a&&[i(a)]]),
...entry(n(LABELS.body),[d&&organisationLine(d,e)]),
...entry(n(LABELS.reference),[
c===void 0?void 0:[o(c,run(c))]
])
]);
}
function prerequisiteEntries({prerequisites:t},{ours:e,said:n,link:i}){
if(t===void 0)return[];
if("none"in t)return entry(void 0,[[run(e(LABELS.none))]]);
const{text:r,requires:o=[]}=t;
return[
...entry(void 0,[[n(r)]]),
...entry(
e(LABELS.requires),
o.map((s)=>[i(s,run(s))]),
"list"
)
];
}
function stackabilityEntries({stackability:t,origin:e},n){
const{ours:i,said:r,link:o}=n;
const s=e?.parent;
return[
...entry(void 0,[t&&[run(i(STACKABILITY_SENTENCES[t.kind]))]]),
...(t?.towards??[]).flatMap(
(a)=>entry(i(RELATION_NAMES[a.relation]),[targetLine(a,n)])
),
...entry(i(LABELS.carvedOut),[s&&[o(s.id,r(s.title))]])
];
}
function targetLine({id:t,title:e,part:n,ects:i},r){
const o=i===void 0?[]:amounts({ects:i},r).map((d)=>d.join(" "));
const s=[
...n===void 0?[]:[`${r.ours(LABELS.part)} ${n}`],
...o
];
const a=r.link(t,r.said(e));
return s.length===0?[a]:[a,run(` (${s.join(", ")})`)];
}
function furtherEntries({furtherInformation:t=[],website:e},{ours:n,said:i,link:r}){
return[
...entry(
void 0,
t.map(({text:o,url:s})=>[
...o===void 0?[]:[i(o)],
...o===void 0||s===void 0?[]:[run(" ")],
...s===void 0?[]:[r(s,run(s))]
])
),
...entry(n(LABELS.website),[
e===void 0?void 0:[r(e,run(e))]
])
];
}
function colonIn({locale:t}){
return{en:":",fr:"\xA0:"}[t];
}
function endorsementEntries({definition:t,award:e,issuer:n},i){
const r=[
[CERTIFICATE_LABELS.onCertification,t.endorsements],
[CERTIFICATE_LABELS.onAward,e?.endorsements],
[CERTIFICATE_LABELS.onIssuer,n?.endorsements]
];
const o=r.flatMap(
([s,a=[]])=>entry(
i.ours(s),
a.flatMap((d)=>{
const c=readEndorsement(d);
return c===void 0?[]:[statement(c,i)];
})
)
);
if(o.length===0)return[];
return[...o,...entry(void 0,[[run(i.ours(CERTIFICATE_LABELS.statements))]])];
}
function statement({endorserName:t,endorserId:e,comment:n,name:i,validUntil:r},{ours:o,locale:s,link:a}){
const d=a(e,run(t??e??o(CERTIFICATE_LABELS.unnamed)));
const c=n?.trim()?n.trim():i;
const u=r===void 0?"":` (${o(CERTIFICATE_LABELS.until).toLowerCase()} ${endIn(r,s)})`;
if(c===void 0)return[d,run(u)];
const f={en:`\u201C${c}\u201D`,fr:`\xAB\xA0${c}\xA0\xBB`}[s];
return[d,run(` ${o(CERTIFICATE_LABELS.states)} ${f}${u}`)];
}
class Kept{
#n;
#e;
#t=/* @__PURE__ */new Map();
#i=/* @__PURE__ */new Map();
constructor(e,n=Number.POSITIVE_INFINITY){
this.#n=e/2;
this.#e=n;
}
get(e,n){
return this.find(e)??this.keep(e,n());
}
find(e){
const n=this.#t.get(e);
if(n!==void 0)return n;
const i=this.#i.get(e);
return i===void 0?void 0:this.keep(e,i);
}
keep(e,n){
if(typeof e==="string"&&e.length>this.#e)return n;
if(this.#t.size>=this.#n)
[this.#i,this.#t]=[this.#t,/* @__PURE__ */new Map()];
this.#t.set(e,n);
return n;
}
}
class Recurring{
#n;
#e;
constructor(e,n){
this.#n=new Kept(e,n);
this.#e=new Kept(e,n);
}
get(e,n){
return this.find(e)??this.keep(e,n());
}
find(e){
return this.#n.find(e);
}
keep(e,n){
if(this.#e.find(e))return this.#n.keep(e,n);
this.#e.keep(e,true);
return n;
}
}
const MOST_SECTIONS=64;
const KNOWN=/* @__PURE__ */new WeakMap();
const OF_ALL=/* @__PURE__ */new WeakSet();
const OF_SOME=/* @__PURE__ */new WeakSet();
function knownSection(t,e,n,i){
const r=KNOWN.get(t)??new Recurring(MOST_SECTIONS);
KNOWN.set(t,r);
const o=n.length===0?e:`${e} ${JSON.stringify(n)}`;
const s=r.find(o);
if(s!==void 0)return s;
const a=i();
if(a===void 0)return void 0;
(n.length===0?OF_ALL:OF_SOME).add(a);
return r.keep(o,a);
}
function sharing(t){
if(OF_ALL.has(t))return"all";
return OF_SOME.has(t)?"some":"none";
}
function certificateModel(t,{locale:e,names:n,address:i,format:r}){
const o=speechIn(e,n);
const{ours:s,said:a}=o;
const{definition:d,award:c,issuer:u}=t;
const{title:f,description:l,awardingBodies:E=[]}=d;
const m=verifyingWords(i,r,o);
const v=c?.learner.name;
const p=E.map((h)=>({
name:a(h.name),
place:placeOf(h,e)
}));
const g=u&&{name:run(u.name),place:placeOf(u,e)};
return{
locale:e,
kind:s(CERTIFICATE_LABELS.kind),
title:a(f),
...l&&{summary:a(l)},
...v!==void 0&&{learner:v},
learnerIntro:s(
v===void 0?CERTIFICATE_LABELS.holder:CERTIFICATE_LABELS.awardedTo
),
titleIntro:s(CERTIFICATE_LABELS.for),
awardedBy:p.length>0||g===void 0?p:[g],
...u&&{issuer:u.name},
facts:factsOf(t,o),
sections:sectionsOf(t,m,o),
verifying:m,
...c?.id!==void 0&&{id:c.id}
};
}
function factsOf(t,e){
const{definition:n,award:i,issuer:r,document:o}=t;
const{ours:s,concept:a}=e;
const{assessments:d=[]}=n;
const c=d.map(({type:l})=>a(ASSESSMENT_TYPES,l));
const u=c.filter(
({text:l},E)=>c.findIndex((m)=>m.text===l)===E
);
const f=validityEntries(n,o,e);
return[
...entry(s(CERTIFICATE_LABELS.awardedOn),[
i&&[run(dayIn(i.awardedOn,e.locale))]
]),
...entry(s(CERTIFICATE_LABELS.workload),[workloadLine(n,e)]),
...entry(s(LABELS.level),[levelLine(n,e)]),
...entry(s(LABELS.participation),[participationLine(n,e)]),
...entry(s(LABELS.assessment),[capital(inRow(u))]),
...resultFact(t,e),
...f.slice(-1),
...entry(s(CERTIFICATE_LABELS.signedBy),[r&&[run(r.name)]])
];
}
function resultFact({definition:t,award:e},n){
const[i,...r]=t.assessments??[];
if(i===void 0||r.length>0)return[];
return entry(n.ours(CERTIFICATE_LABELS.result),[resultLine(i,e,n)]);
}
function sectionsOf(t,{text:e},n){
const i=entry(void 0,[[run(e)]]);
return partsOf(t,i,n).flatMap((r)=>{
const{id:o,says:s}=r;
const a=()=>sectionOf(r,n);
const d=s===void 0?a():knownSection(t.definition,`${n.locale} ${o}`,s,a);
return d??[];
});
}
function sectionOf({id:t,heading:e,entries:n,isExpected:i},{ours:r}){
const o=n();
if(o.length>0)return{id:t,heading:r(e),entries:o};
if(!i)return void 0;
const s=entry(void 0,[[run(r(CERTIFICATE_LABELS.notStated))]]);
return{id:t,heading:r(e),entries:s};
}
function partsOf(t,e,n){
const{definition:i,award:r}=t;
const o=CERTIFICATE_LABELS;
const s=()=>r===void 0?[]:learnerEntries(r,n);
const a=()=>[...e,...credentialEntries(t,n)];
const d=(u,f,l)=>({id:u,heading:f,entries:()=>l(i,n),says:[]});
const c=(u)=>({...u,isExpected:true});
return[
c({id:"learner",heading:o.learner,entries:s}),
d("certification",o.certification,certificationEntries),
c(awardPart(t,n)),
c(d("outcomes",LABELS.outcomes,outcomeEntries)),
c(workloadPart(t,n)),
c(d("level",LABELS.level,unlabelled(levelLine))),
...assessmentParts(t,n),
c(d("participation",LABELS.participation,unlabelled(participationLine))),
c(d("quality",LABELS.quality,qualityEntries)),
{
id:"endorsements",
heading:o.endorsements,
entries:()=>endorsementEntries(t,n)
},
d("prerequisites",LABELS.prerequisites,prerequisiteEntries),
d("stackability",LABELS.stackability,stackabilityEntries),
d("alignments",LABELS.alignments,alignmentEntries),
{
id:"evidence",
heading:o.evidence,
entries:()=>entry(void 0,evidenceLines(r,n),"list")
},
d("further",LABELS.furtherInformation,furtherEntries),
{id:"credential",heading:o.credential,entries:a}
];
}
function unlabelled(t){
return(e,n)=>entry(void 0,[t(e,n)]);
}
function awardPart(t,e){
const{award:n,issuer:i,document:r}=t;
const{id:o,name:s,website:a,region:d,country:c}=i??{};
const u=["validFrom","validUntil","expirationDate"].map(
(f)=>stringMember(r,f)
);
return{
id:"award",
heading:CERTIFICATE_LABELS.award,
entries:()=>awardEntries(t,e),
says:[o,s,a,d,c,n?.awardedOn,n?.activity,u]
};
}
function workloadPart({definition:t,award:e},n){
const{ours:i}=n;
const r=CERTIFICATE_LABELS;
const o=e?.creditsEarned;
return{
id:"workload",
heading:LABELS.workload,
entries:()=>[
...entry(i(r.workload),[workloadLine(t,n)]),
...entry(i(r.breakdown),breakdownLines(t,n)),
...entry(i(r.creditsEarned),[creditsLine(e,n)])
],
says:o===void 0?[]:[o]
};
}
function assessmentParts({definition:t,award:e},n){
const{assessments:i=[]}=t;
if(i.length===0)
return[
{
id:"assessment",
heading:LABELS.assessment,
entries:()=>[],
says:[],
isExpected:true
}
];
return i.map((r,o)=>{
const s=e?.results?.find((a)=>a.assessment===r.id);
return{
id:`assessment-${o+1}`,
heading:i.length===1?LABELS.assessment:numbered(o+1),
entries:()=>assessmentEntries(r,t,e,n),
says:s===void 0?[]:[s]
};
});
}
function numbered(t){
const{en:e,fr:n}=LABELS.assessment;
return{en:`${e} ${t}`,fr:`${n} ${t}`};
}
const READ_OUT=90;
function verifyingWords(t,e,{ours:n}){
const i=CERTIFICATE_LABELS;
const[r,o]={
html:[i.pageByLink,i.pageByFile],
pdf:[i.verifyByLink,i.verifyByFile]
}[e];
return{
heading:n(i.verify),
text:n(t===void 0?o:r),
...t!==void 0&&t.length<=READ_OUT&&{address:t},
qrAlternative:n(i.qr)
};
}
function readSource(t){
const e=typeof t==="string"?t:JSON.stringify(t);
const n=readInput(e,DEFAULT_VERIFICATION_LIMITS);
if(n.credential===void 0){
const c=n.checks.flatMap((u)=>u.findings);
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{findings:c});
}
const{document:i,jwt:r}=n.credential;
if(r===void 0&&memberOf(i,"proof")===void 0)
throw new MicrocertError(
"ERR_CERTIFICATE_UNSIGNED",
{pointer:"/proof",hint:SIGN_FIRST},
CERTIFICATES_TEXTS
);
const{definition:o,award:s,issuer:a}=readOpenBadge(i,{},knownDefinitions());
const d=r===void 0||e.trimStart().startsWith("{")?"json":"jwt";
return{definition:o,award:s,issuer:a,document:i,text:e,form:d};
}
const knownDefinitions=/* @__PURE__ */lazily(()=>new Kept(32,1e5));
const SIGN_FIRST={
en:"issue it first: a certificate is made of a signed credential, which it carries",
fr:"le d\xE9livrer d\u2019abord : un certificat se fait d\u2019un justificatif sign\xE9, qu\u2019il contient"
};
async function renderCertificate(t,e){
const{format:n,locale:i,fonts:r=[],template:o,clock:s=systemClock}=e;
if(n!=="html"&&n!=="pdf")
throw new TypeError('option "format" must be "html" or "pdf"');
if(!isLocale(i))throw new TypeError('option "locale" must be "en" or "fr"');
const a=looksOf(o);
const d=readSource(t);
const[c,u]=await Promise.all([allNames(),linkOf(d,e)]);
const f=certificateModel(d,{locale:i,names:c,address:u?.address,format:n});
const l=attachmentOf(d);
if(n==="html"){
const{certificateHtml:v}=await htmlPart();
return v(f,{looks:a,attachment:l,link:u});
}
const{certificatePdf:E,fontsFor:m}=await pdfPart();
return E(f,{
looks:a,
attachment:l,
link:u,
fonts:await m(r),
madeAt:s()
});
}
const allNames=/* @__PURE__ */lazily(loadNames);
const htmlPart=/* @__PURE__ */lazily(()=>import("./certificate-html.js"));
const pdfPart=/* @__PURE__ */lazily(()=>import("./pdf.js"));
export{CERTIFICATE_LABELS as C,Kept as K,Recurring as R,printedSize as p,renderCertificate as r,sharing as s};
//# sourceMappingURL=index.js.map

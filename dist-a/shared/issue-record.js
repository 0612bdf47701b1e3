import{y as CREDENTIALS_V2,aX as CLR_2_0_1,Y as OPEN_BADGES_3_0_3,aR as OPEN_BADGES_EXTENSIONS,aY as RECORD_BOUNDS,k as snapshotDocument,Z as isCompactJws,ab as sameLearner,a2 as isAbsoluteIri,h as holdsNationalNumber,a1 as ASSOCIATION_TYPES,aZ as rememberingForms,Q as asSnapshot,b as secure,aS as writeIssuer,ai as wordingOf,a_ as writeIdentity}from'./everyday.js';
import{h as compact,s as stringMember,m as memberOf,ag as copyJson,a as appendPointer,g as isMicrocertError,b as asList,y as parseJsonStrictly,D as DEFAULT_INPUT_LIMITS,F as normalizeDateTime,p as parseDateTime,i as isJsonObject,P as formatDateTime,af as uuidUrn,M as MicrocertError,a6 as addContainers}from'./foundation.js';
import{u as forbiddenInAward}from'./issuing.js';
import{l as achievementsOf,b as isEnvelope,m as achievementRemarks,n as associationFindings}from'./receiving.js';
const SCHEMA="https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json";
const RECORD_CONTEXTS=/* @__PURE__ */Object.freeze([
CREDENTIALS_V2,
CLR_2_0_1,
OPEN_BADGES_3_0_3,
OPEN_BADGES_EXTENSIONS
]);
function writeRecord(e){
const{id:t,name:n,description:s,issuer:i,validFrom:r,validUntil:a,awardedDate:o,partial:c}=e;
const{subject:d,credentials:u,achievements:f,associations:l}=e;
return compact({
"@context":[...RECORD_CONTEXTS],
id:t,
type:["VerifiableCredential","ClrCredential"],
name:n,
description:s,
issuer:i,
validFrom:r,
validUntil:a,
awardedDate:o,
partial:c,
credentialSubject:compact({
id:d.id,
type:["ClrSubject"],
identifier:d.identifier,
verifiableCredential:u,
achievement:listed(f,u),
association:l.length>0?l:void 0
}),
credentialSchema:[{id:SCHEMA,type:"1EdTechJsonSchemaValidator2019"}]
});
}
function listed(e,t){
const n=new Map(e.map((s)=>[s.id,s]));
for(const s of t.flatMap(achievementsOf)){
const i=stringMember(s,"id");
if(i!==void 0&&!n.has(i))n.set(i,shortOf(s));
}
return[...n.values()];
}
const REQUIRED=["name","description","criteria","achievementType"];
function shortOf(e){
const t=REQUIRED.flatMap((s)=>{
const i=memberOf(e,s);
return i===void 0?[]:[[s,copyJson(i)]];
});
const{id:n}=e;
return{
id:n,
type:["Achievement"],
...Object.fromEntries(t)
};
}
function recordError(e,t){
const{message:n,hint:s}=SAID[e];
return{code:`record.${e}`,severity:"error",pointer:t,message:n,...s&&{hint:s} };
}
const SAID={
input:{
message:{
en:"what a record is to say is an object",
fr:"ce que dit un relev\xE9 est un objet"
}
},
"unknown-member":{
message:{en:"this member is not known",fr:"cet \xE9l\xE9ment est inconnu"},
hint:{
en:"id, name, description, subject, credentials, achievements, associations, partial, awardedOn, validUntil",
fr:"id, name, description, subject, credentials, achievements, associations, partial, awardedOn, validUntil"
}
},
id:{
message:{en:"an absolute IRI is expected",fr:"un IRI absolu est attendu"}
},
text:{
message:{en:"a text is expected",fr:"un texte est attendu"}
},
partial:{
message:{
en:"say whether the record is a selection (true) or all that the issuer knows (false)",
fr:"dire si le relev\xE9 est une s\xE9lection (true) ou tout ce que sait l\u2019\xE9metteur (false)"
},
hint:{
en:"left out, it would count as all there is",
fr:"omis, il vaudrait pour la totalit\xE9"
}
},
date:{
message:{
en:"a date, or a date-time with zone, is expected",
fr:"une date, ou une date-heure avec fuseau, est attendue"
}
},
"awarded-later":{
message:{
en:"the date of award lies in the future",
fr:"la date de d\xE9livrance est dans le futur"
}
},
ends:{
message:{
en:"the record would end before it begins",
fr:"le relev\xE9 finirait avant de commencer"
}
},
nobody:{
message:{
en:"the record does not say whom it is about",
fr:"le relev\xE9 ne dit pas sur qui il porte"
},
hint:{
en:"give an id (a DID, for instance) or an identifier besides a name",
fr:"donner un id (un DID, par exemple) ou un identifiant autre qu\u2019un nom"
}
},
"national-number":{
message:{
en:"a national identity number must not be issued",
fr:"un num\xE9ro national d\u2019identit\xE9 ne doit pas \xEAtre d\xE9livr\xE9"
}
},
none:{
message:{en:"a record holds credentials",fr:"un relev\xE9 contient des justificatifs"},
hint:{en:"give at least one",fr:"en donner au moins un"}
},
"too-many":{
message:{
en:"more credentials than a record may hold",
fr:"plus de justificatifs qu\u2019un relev\xE9 ne peut en contenir"
},
hint:{en:"issue several records: 200 each",fr:"d\xE9livrer plusieurs relev\xE9s : 200 chacun"}
},
"too-large":{
message:{
en:"the record is larger than verifiers read by default",
fr:"le relev\xE9 est plus grand que ce que lisent les v\xE9rificateurs par d\xE9faut"
},
hint:{en:"issue several records",fr:"d\xE9livrer plusieurs relev\xE9s"}
},
unreadable:{
message:{en:"this is not well-formed JSON",fr:"ce JSON est mal form\xE9"}
},
jwt:{
message:{
en:"a credential as a JWT does not go into a record: records hold JSON with proofs of its own",
fr:"un justificatif sous forme de JWT n\u2019entre pas dans un relev\xE9 : un relev\xE9 contient du JSON avec ses propres preuves"
},
hint:{
en:"ask its issuer for the same badge with an embedded proof",
fr:"demander \xE0 son \xE9metteur le m\xEAme badge avec une preuve int\xE9gr\xE9e"
}
},
"no-badge":{
message:{
en:'this is no Open Badge 3.0: the type "AchievementCredential" or "OpenBadgeCredential" is missing',
fr:"ce n\u2019est pas un Open Badge 3.0 : le type \xAB AchievementCredential \xBB ou \xAB OpenBadgeCredential \xBB manque"
}
},
"no-id":{
message:{en:"the credential has no id",fr:"le justificatif n\u2019a pas d\u2019id"}
},
"no-achievement":{
message:{
en:"the credential does not say what was earned",
fr:"le justificatif ne dit pas ce qui a \xE9t\xE9 acquis"
}
},
unsigned:{
message:{en:"the credential is not signed",fr:"le justificatif n\u2019est pas sign\xE9"},
hint:{
en:'a file without "proof" is a draft: ask for the signed credential',
fr:"un fichier sans \xAB proof \xBB est un brouillon : demander le justificatif sign\xE9"
}
},
contexts:{
message:{
en:"its contexts do not go with those of a record, which are of Verifiable Credentials 2.0 and Open Badges 3.0.3",
fr:"ses contextes ne vont pas avec ceux d\u2019un relev\xE9, qui sont de Verifiable Credentials 2.0 et Open Badges 3.0.3"
},
hint:{
en:"ask its issuer to issue it anew: a signature holds for the contexts it was made with",
fr:"demander \xE0 son \xE9metteur de le d\xE9livrer \xE0 nouveau : une signature vaut pour les contextes avec lesquels elle a \xE9t\xE9 faite"
}
},
"other-subject":{
message:{
en:"the credential is about another person than the record",
fr:"le justificatif porte sur une autre personne que le relev\xE9"
},
hint:{
en:"a record holds credentials of one person",
fr:"un relev\xE9 contient les justificatifs d\u2019une seule personne"
}
},
"unknown-subject":{
message:{
en:"nothing shows that the credential is about the person of the record",
fr:"rien n\u2019indique que le justificatif porte sur la personne du relev\xE9"
},
hint:{
en:"give the subject the id, or the very identifier, that the credential has",
fr:"donner \xE0 la personne l\u2019id, ou l\u2019identifiant m\xEAme, qui figure dans le justificatif"
}
},
"credential-twice":{
message:{
en:"the credential is in the record already",
fr:"le justificatif est d\xE9j\xE0 dans le relev\xE9"
},
hint:{en:"leave out one of the two",fr:"retirer l\u2019un des deux"}
},
"same-badge":{
message:{
en:"the same badge is in the record already, under another id",
fr:"le m\xEAme badge est d\xE9j\xE0 dans le relev\xE9, sous un autre id"
},
hint:{en:"leave out one of the two",fr:"retirer l\u2019un des deux"}
},
"achievement-twice":{
message:{
en:"the achievement is in the record already",
fr:"l\u2019acquis est d\xE9j\xE0 dans le relev\xE9"
},
hint:{
en:"what a credential awards is listed by itself: leave it out here",
fr:"ce qu\u2019atteste un justificatif est ajout\xE9 \xE0 la liste : ne pas le donner ici"
}
},
achievement:{
message:{
en:"an achievement has an id, a name, a description and criteria",
fr:"un acquis a un id, un nom, une description et des crit\xE8res"
}
},
"association-type":{
message:{
en:"this is no kind of association: the list is closed",
fr:"ce n\u2019est pas un type d\u2019association : la liste est ferm\xE9e"
},
hint:{
en:"exactMatchOf, isChildOf, isParentOf, isPartOf, isPeerOf, isRelatedTo, precedes or replacedBy",
fr:"exactMatchOf, isChildOf, isParentOf, isPartOf, isPeerOf, isRelatedTo, precedes ou replacedBy"
}
}
};
async function readBadges(e,t){
const n="/credentials";
if(!Array.isArray(e)||e.length===0)
return{badges:[],findings:[recordError("none",n)]};
if(e.length>RECORD_BOUNDS.credentials)
return{badges:[],findings:[recordError("too-many",n)]};
const s=[];
const i=[];
const r={ids:/* @__PURE__ */new Set(),contents:/* @__PURE__ */new Map()};
for(const[a,o]of e.entries()){
const c=appendPointer(n,a);
const d=readBadge(o,c);
const u="badge"in d?await badgeFindings(d.badge,{pointer:c,subject:t,known:r}):d;
if("badge"in d)s.push(d.badge);
i.push(...u);
}
return{badges:s,findings:i};
}
function readBadge(e,t){
try{
const n=isText(e)?parsed(e):e;
if(n===void 0)return[recordError("jwt",t)];
const s=snapshotDocument(n);
return isEnvelope(s)?[recordError("jwt",t)]:{badge:s};
}catch(n){
if(!isMicrocertError(n))throw n;
return[{...recordError("unreadable",t),message:n.text}];
}
}
function isText(e){
return typeof e==="string"||ArrayBuffer.isView(e)&&e instanceof Uint8Array;
}
function parsed(e){
const t=typeof e==="string"?e:new TextDecoder().decode(e);
return isCompactJws(t.trim())?void 0:parseJsonStrictly(t,DEFAULT_INPUT_LIMITS);
}
async function badgeFindings(e,{pointer:t,subject:n,known:s}){
const i=(...a)=>appendPointer(t,...a);
const r=asList(memberOf(e,"type"));
if(!r.includes("AchievementCredential")&&!r.includes("OpenBadgeCredential"))
return[recordError("no-badge",i("type"))];
return[
...stringMember(e,"id")?[]:[recordError("no-id",i("id"))],
...asList(memberOf(e,"proof")).length===0?[recordError("unsigned",t)]:[],
...goWithThoseOfRecords(e)?[]:[recordError("contexts",i("@context"))],
...achievementsOf(e).some((a)=>stringMember(a,"id"))?[]:[recordError("no-achievement",i("credentialSubject","achievement"))],
...await learnerFindings(e,n,i("credentialSubject")),
...repetitions(e,t,s)
];
}
function goWithThoseOfRecords(e){
const[t,...n]=asList(memberOf(e,"@context"));
const s=n.filter((i)=>typeof i==="string"&&OPEN_BADGES.test(i));
return t===CREDENTIALS_V2&&s.every((i)=>i===OPEN_BADGES_3_0_3);
}
const OPEN_BADGES=/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context/;
async function learnerFindings(e,t,n){
const[s=null]=asList(memberOf(e,"credentialSubject"));
const i=await sameLearner(t,s);
if(i==="same")return[];
return[recordError(i==="other"?"other-subject":"unknown-subject",n)];
}
function repetitions(e,t,{ids:n,contents:s}){
const{id:i}=e;
const r=typeof i==="string"&&n.has(i);
if(typeof i==="string")n.add(i);
const a=isAmong(e,s);
if(r)return[recordError("credential-twice",appendPointer(t,"id"))];
return a?[recordError("same-badge",t)]:[];
}
function isAmong(e,t){
const n=achievementsOf(e).map((o)=>memberOf(o,"id")??null);
const s=JSON.stringify([memberOf(e,"validFrom")??null,n]);
const i=t.get(s);
if(i===void 0){
t.set(s,{first:e,contents:/* @__PURE__ */new Set()});
return false;
}
if(i.contents.size===0)i.contents.add(contentOf(i.first));
const r=contentOf(e);
const a=i.contents.has(r);
i.contents.add(r);
return a;
}
function contentOf({id:e,proof:t,...n}){
return JSON.stringify(n);
}
const RECORD_MEMBERS=[
"id",
"name",
"description",
"subject",
"credentials",
"achievements",
"associations",
"partial",
"awardedOn",
"validUntil"
];
function toAssociation({type:e,source:t,target:n}){
return{type:"Association",associationType:e,sourceId:t,targetId:n};
}
function memberFindings(e,t){
const n=(r)=>memberOf(e,r)!==void 0;
const s=Object.keys(e).filter((r)=>!RECORD_MEMBERS.some((a)=>a===r));
const i=stringMember(e,"id");
return[
...s.map((r)=>recordError("unknown-member",appendPointer("",r))),
...n("id")&&!(i&&isAbsoluteIri(i))?[recordError("id","/id")]:[],
...stringMember(e,"name")?[]:[recordError("text","/name")],
...n("description")&&!stringMember(e,"description")?[recordError("text","/description")]:[],
...["id","name","description"].filter((r)=>holdsNationalNumber(stringMember(e,r)??"")).map((r)=>recordError("national-number",`/${r}`)),
...typeof memberOf(e,"partial")==="boolean"?[]:[recordError("partial","/partial")],
...dateFindings(e,t)
];
}
function dateFindings(e,t){
const n=["awardedOn","validUntil"].map((r)=>{
const a=memberOf(e,r);
const o=typeof a==="string"?normalizeDateTime(a):void 0;
const c=o===void 0?void 0:parseDateTime(o);
return{instant:c,wrong:a!==void 0&&c===void 0,pointer:`/${r}`};
});
const[s,i]=n;
return[
...n.filter(({wrong:r})=>r).map(({pointer:r})=>recordError("date",r)),
...(s?.instant??t)>t?[recordError("awarded-later","/awardedOn")]:[],
...(i?.instant??t+1)<=t?[recordError("ends","/validUntil")]:[]
];
}
function achievementFindings(e,t){
const n="/achievements";
if(e===void 0)return[];
if(!Array.isArray(e))return[recordError("achievement",n)];
const s=idsIn(t.flatMap(achievementsOf));
return e.flatMap((i,r)=>{
const a=appendPointer(n,r);
const[o]=achievementRemarks(i);
if(o!==void 0)
return[{...recordError("achievement",`${a}${o.pointer}`),hint:o.text}];
const c=stringMember(i,"id")??"";
const d=s.has(c);
s.add(c);
return d?[recordError("achievement-twice",`${a}/id`)]:[];
});
}
function givenAssociationFindings(e,t){
const n="/associations";
if(e===void 0)return[];
if(!Array.isArray(e))return[recordError("association-type",n)];
const s=e.map(
(o,c)=>readAssociation(o,appendPointer(n,c))
);
const i=s.flatMap((o)=>"type"in o?[]:o);
const r=s.filter((o)=>"type"in o);
const a={source:"source",target:"target"};
return[...i,...associationFindings(r,idsIn(t),a)];
}
function readAssociation(e,t){
const n=ASSOCIATION_TYPES.find((r)=>r===stringMember(e,"type"));
const[s,i]=[stringMember(e,"source"),stringMember(e,"target")];
if(n!==void 0&&s!==void 0&&i!==void 0)
return{pointer:t,type:n,source:s,target:i};
return[
...n===void 0?[recordError("association-type",`${t}/type`)]:[],
...s===void 0?[recordError("text",`${t}/source`)]:[],
...i===void 0?[recordError("text",`${t}/target`)]:[]
];
}
function idsIn(e){
return new Set(
e.flatMap((t)=>isJsonObject(t)?stringMember(t,"id")??[]:[])
);
}
async function issueRecord(e,t){
const n=e.clock();
const{record:s,badges:i}=await readRecord(t,n);
const r=formatDateTime(n);
const a=written(e,{record:s,badges:i,created:r});
assertWithinBounds(a);
let o=a;
const c=rememberingForms(e.contexts,LIMITS);
for(const d of e.suites)
o=asSnapshot(
await secure(o,{suite:d,signer:e.signer,created:r,contexts:c})
);
return{...o};
}
const LIMITS={
maxQuads:RECORD_BOUNDS.quads,
maxReferences:RECORD_BOUNDS.contextReferences
};
async function readRecord(e,t){
if(!isJsonObject(e))throw invalid([recordError("input","")]);
const{credentials:n,...s}=e;
const i=snapshotDocument(s);
const r=subjectNode(memberOf(i,"subject")??{});
const{badges:a,findings:o}=await readBadges(n,r);
const c=memberOf(i,"achievements");
const d=[...a.flatMap(achievementsOf),...asList(c)];
const u=[
...memberFindings(e,t),
...subjectFindings(i,r),
...o,
...achievementFindings(withTypes(c),a),
...givenAssociationFindings(memberOf(i,"associations"),d)
];
if(u.length>0)throw invalid(u);
return{record:i,badges:a};
}
function invalid(e){
return new MicrocertError("ERR_RECORD_INVALID",{findings:e});
}
function subjectNode(e){
const{id:t,name:n,identifiers:s}=isJsonObject(e)?e:{};
const i=Array.isArray(s)?s.filter(isJsonObject):[];
const r=writeIdentity({...n&&{name:n},identifiers:i});
return compact({
id:typeof t==="string"?t:void 0,
identifier:r.length>0?r:void 0
});
}
function subjectFindings(e,t){
const n=asList(memberOf(t,"identifier"));
const s=typeof t["id"]==="string"||n.some((a)=>memberOf(a,"identityType")!=="name");
if(!s)return[recordError("nobody","/subject")];
const i=stringMember(e,"id");
const r=memberOf(e,"subject");
return forbiddenInAward({learner:r,awardedOn:"",...i&&{id:i} }).map((a)=>({
...a,
pointer:a.pointer.replace(/^\/learner/,"/subject")
}));
}
function withTypes(e){
if(!Array.isArray(e))return e;
return e.map(
(t)=>isJsonObject(t)?{...t,type:memberOf(t,"type")??["Achievement"]}:t
);
}
function written({profile:e,random:t,mapping:n},{record:s,badges:i,created:r}){
const{id:a,name:o,description:c,subject:d,associations:u=[],partial:f}=s;
const{awardedOn:l,validUntil:m}=s;
const p=withTypes(memberOf(s,"achievements"))??[];
const{language:h="en"}=n;
const g=writeRecord(
compact({
id:a??uuidUrn(t),
name:o,
description:c,
issuer:writeIssuer(e,wordingOf({title:{[h]:o} },h)),
validFrom:r,
validUntil:m===void 0?void 0:normalizeDateTime(m),
awardedDate:normalizeDateTime(l??r),
partial:f,
subject:subjectNode(d),
credentials:i.map((v)=>({...v})),
achievements:p,
associations:u.map(toAssociation)
})
);
return asSnapshot(g);
}
const PROOF_BYTES=4096;
function assertWithinBounds(e){
const t=JSON.stringify(e);
const n=RECORD_BOUNDS.bytes-PROOF_BYTES;
const s=t.length*3>n&&new TextEncoder().encode(t).length>n;
if(s||valuesIn(e)>RECORD_BOUNDS.values)
throw invalid([recordError("too-large","/credentials")]);
}
function valuesIn(e){
let t=1;
const n=[e];
for(let s=n.pop();s!==void 0;s=n.pop()){
t+=Object.keys(s).length;
addContainers(s,n);
}
return t;
}
export{issueRecord};
//# sourceMappingURL=issue-record.js.map

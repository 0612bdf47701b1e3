import{b as learnerAliases,l as learnerKey,a as awardKey}from'./award-key.js';
import{a as isHeldAsId}from'./held-texts.js';
import{a as appendPointer,g as isMicrocertError,z as pointerTokens,M as MicrocertError}from'./foundation.js';
import{N as NO_LEARNER,H as HAS_STATUS,F as FORGOTTEN,d as duplicate}from'./texts.js';
import{hash}from'node:crypto';
import{R as REGISTRY_TEXTS}from'./part-texts.js';
function aboutRow({code:e,message:t,hint:n},i=""){
return{code:e,severity:"error",pointer:i,message:t,...n&&{hint:n} };
}
function aboutColumn(e,t){
return{...aboutRow(e,pointerOf(t)),column:placeOf(t)};
}
function pointerOf({key:e}){
return appendPointer("",e);
}
function placeOf({name:e,letter:t,number:n}){
return{
name:e,
...t!==void 0&&{letter:t},
...n!==void 0&&{number:n}
};
}
function hintForRow({code:e,hint:t},n){
if(!n)return t&&/\bYAML\b/.test(t.en)?IN_JSON[e]:t;
if(Object.hasOwn(IN_COLUMNS,e))return IN_COLUMNS[e];
if(t===void 0)return void 0;
const i={en:valuesOnly(t.en),fr:valuesOnly(t.fr)};
return isNotation(i.en)?void 0:i;
}
function valuesOnly(e){
return e.replaceAll(/* @__PURE__ */new RegExp("`\\w+: ([^`{}[\\]\u2026]+)`","g"),"$1");
}
function isNotation(e){
return/\bYAML\b|`[^`]*[:{[][^`]*`/.test(e.replaceAll(/`did:[^`]*`/g,""));
}
const LEARNER={
en:"write the DID of the learner in learnerId, or the salted hash of an e-mail address in emailHash and emailSalt",
fr:"\xE9crire le DID de l\u2019apprenant dans learnerId, ou l\u2019empreinte sal\xE9e d\u2019un courriel dans emailHash et emailSalt"
};
const ELEMENT="eu-council-2022";
const IN_COLUMNS={
[`${ELEMENT}.learnerIdentification.given`]:NO_LEARNER.hint,
[`${ELEMENT}.learnerIdentification.nationalNumber`]:LEARNER,
[`${ELEMENT}.learnerIdentification.contact`]:LEARNER,
[`${ELEMENT}.learnerIdentification.salted`]:{
en:"hash the address followed by at least 16 random bytes, and write these in emailSalt",
fr:"hacher l\u2019adresse suivie d\u2019au moins 16 octets al\xE9atoires, et \xE9crire ceux-ci dans emailSalt"
},
[`${ELEMENT}.learnerIdentification.nameInClear`]:{
en:"leave learnerName out unless a reader needs it",
fr:"retirer learnerName si aucun lecteur n\u2019en a besoin"
},
[`${ELEMENT}.issueDate.afterActivity`]:{
en:"write in awardedOn a date on or after that of activityEnd, or correct activityEnd",
fr:"\xE9crire dans awardedOn une date \xE9gale ou post\xE9rieure \xE0 celle de activityEnd, ou corriger activityEnd"
},
[`${ELEMENT}.grade.given`]:{
en:"write the result in a column result.ID, with the id of an assessment of the definition",
fr:"\xE9crire le r\xE9sultat dans une colonne result.ID, avec l\u2019identifiant d\u2019une \xE9valuation de la d\xE9finition"
},
[`${ELEMENT}.grade.passes`]:{
en:"correct the result, or say in the column status.ID how it stands: Failed",
fr:"corriger le r\xE9sultat, ou dire dans la colonne status.ID o\xF9 il en est : Failed"
},
[`${ELEMENT}.grade.scheme`]:{
en:"add a grading scheme to this assessment in the definition",
fr:"ajouter un bar\xE8me \xE0 cette \xE9valuation dans la d\xE9finition"
},
"shape.empty":{
en:"fill in the cell, or leave it empty",
fr:"compl\xE9ter la cellule, ou la laisser vide"
}
};
const IN_JSON={
"shape.type":{en:"put a text in double quotes",fr:"mettre un texte entre guillemets"},
"shape.unknown-member":{en:"check the names",fr:"v\xE9rifier les noms"}
};
function rowFindings(e,t){
if(!isMicrocertError(e))throw e;
const{findings:n,code:i,text:r,hint:o,pointer:d=""}=e;
const a=n.length>0?n:[aboutRow({code:i,message:r,hint:o},d)];
return a.map((s)=>inColumns(s,t));
}
function inColumns(e,{award:t,columns:n}){
const{hint:i,example:r,...o}=e;
const d=hintForRow(e,n.size>0);
const a={...o,...d&&{hint:d} };
const s=columnAt(a.pointer,t);
const c=s===void 0?void 0:n.get(s);
if(s===void 0||c===void 0)return a;
return{...a,pointer:pointerOf({key:s}),column:c};
}
const PLACES={
"/id":"awardId",
"/learner/id":"learnerId",
"/learner/name":"learnerName",
"/awardedOn":"awardedOn",
"/activity/start":"activityStart",
"/activity/end":"activityEnd",
"/creditsEarned":"creditsEarned",
"/evidence/0":"evidenceUrl",
"/evidence/0/id":"evidenceUrl",
"/evidence/0/name":"evidenceName"
};
const HASHED={hash:"emailHash",salt:"emailSalt"};
const PLAIN={
type:"identifierType",
value:"identifierValue"
};
function columnAt(e,t){
if(Object.hasOwn(PLACES,e))return PLACES[e];
const[n="",i="",r="",o=""]=pointerTokens(e);
if(n==="results"){
const a=t.results?.[Number(i)]?.assessment;
return`${r==="status"?"status":"result"}.${a}`;
}
if(n!=="learner"||i!=="identifiers")return void 0;
const d=t.learner.identifiers?.[Number(r)];
if(d===void 0)return void 0;
return"hash"in d?HASHED[o]??"emailHash":PLAIN[o]??"identifierValue";
}
async function nextRows(e,t,n){
const i=[];
while(i.length<t&&n?.aborted!==true){
const{value:r,done:o}=await e.next();
if(o===true)break;
i.push(r);
}
return i;
}
function sameIdAs(e){
return{
code:"cohort.same-id",
message:{
en:`line ${e} has the same id of a credential`,
fr:`la ligne ${e} a le m\xEAme identifiant d\u2019attestation`
},
hint:ID_HINT
};
}
const ID_HINT={
en:"give each credential an id of its own, or leave the column out",
fr:"donner \xE0 chaque attestation son identifiant, ou retirer la colonne"
};
const ID_ISSUED={
code:"cohort.id-issued",
message:{
en:"a credential with this id was issued before, to another learner or on another date",
fr:"un justificatif avec cet identifiant a d\xE9j\xE0 \xE9t\xE9 d\xE9livr\xE9, \xE0 un autre apprenant ou \xE0 une autre date"
},
hint:ID_HINT
};
const ID_UNFIT={
code:"cohort.id-unfit",
message:{
en:"no registry can hold this id: it is too long, or holds half of a sign",
fr:"aucun registre ne peut contenir cet identifiant : il est trop long, ou contient la moiti\xE9 d\u2019un signe"
},
hint:ID_HINT
};
function checkRow(e,t){
if(e.outcome==="refused")return e;
const n=t?.(e.award)??[];
if(n.some(({severity:r})=>r==="error")){
const r=new MicrocertError("ERR_FRAMEWORK_UNMET",{findings:n});
return refused(e.line,rowFindings(r,e));
}
if(e.award.status!==void 0)return refused(e.line,[aboutRow(HAS_STATUS,"/status")]);
const i=n.filter(({severity:r})=>r==="warning");
if(i.length===0)return e;
return{...e,warnings:i.map((r)=>inColumns(r,e))};
}
function refused(e,t){
return{outcome:"refused",line:e,findings:t};
}
async function commit(e,t){
let n=/* @__PURE__ */new Map();
for(; ;){
const i=t.filter(({key:o})=>!n.has(o));
if(i.length===0||await isCommitted(e,i))return n;
const r=await e.registry.issuedUnder(t.map(({key:o})=>o));
if(r.size<=n.size)
throw new MicrocertError("ERR_REGISTRY_CONFLICT",{},REGISTRY_TEXTS);
n=r;
}
}
async function isCommitted({registry:e,definition:t,file:n,run:i},r){
const o=n.length;
await n.append(r.map(({line:a})=>a));
const d={id:i,bytes:n.length,after:o};
try{
await e.recordIssued({definition:t,awards:r,run:d});
return true;
}catch(a){
const s=await e.committedBytes(i);
if(s===n.length)return true;
if(s!==o)throw a;
await n.cutTo(o);
if(isMicrocertError(a)&&a.code==="ERR_REGISTRY_CONFLICT")return false;
throw a;
}
}
const ROOM=262144;
function lineWriter(){
let e=new Uint8Array(0);
return(t)=>{
const n=3*t.length+1;
if(e.length<n)e=new Uint8Array(Math.max(ROOM,n));
const{written:i}=UTF8.encodeInto(t,e);
e[i]=NEWLINE;
const r=e.subarray(0,i+1);
e=e.subarray(i+1);
return r;
};
}
const UTF8=/* @__PURE__ */new TextEncoder();
const NEWLINE=10;
function waitingLine(e){
const t=[];
const n=[];
const i={
keyId:e.keyId,
keep:e.registry.keep??"credentials",
write:lineWriter(),
...{since:ownTexts(),until:ownTexts()}
};
const r=/* @__PURE__ */new Map();
const o=({key:a,award:s})=>{
for(const c of[a,s.id])r.delete(c);
};
let d=[];
return{
get waiting(){
return t.length;
},
get signed(){
return d.length;
},
lineOf:(a)=>r.get(a),
add(a){
if("settled"in a)t.push(a);
else{
const s={...a};
t.push(s);
n.push(s);
for(const c of[a.key,a.award.id])r.set(c,a.row.line);
}
},
settle(a){
const s=n.shift();
if(s===void 0)
throw new Error("something came of an award that was not handed in");
const{row:c}=s;
if(a.outcome==="refused"){
const f=rowFindings(a.error,c);
s.settled={outcome:"refused",line:c.line,findings:f};
o(s);
}else d.push({waiting:s,by:signedAward(s,a.text,i)});
},
async commit(){
const a=d;
d=[];
const s=await commit(
e,
a.map(({by:l})=>l)
);
for(const{waiting:l}of a){
const{row:m,key:u,award:h}=l;
o(l);
const v=s.get(u);
l.settled=v===void 0?issued(m,h.id):existing(m.line,v);
}
const c=t.findIndex(({settled:l})=>l===void 0);
const f=t.splice(0,c===-1?t.length:c);
return f.flatMap(({settled:l})=>l??[]);
}
};
}
function issued({line:e,warnings:t},n){
return{outcome:"issued",line:e,credentialId:n,...t&&{warnings:t} };
}
function existing(e,{credentialId:t,issuedAt:n}){
return{outcome:"existing",line:e,credentialId:t,issuedAt:n};
}
function signedAward({key:e,award:t,places:n},i,r){
const{keyId:o,keep:d,write:a}=r;
const{issuedAt:s,validUntil:c}=validityIn(i,r);
const f=a(i);
return{
credentialId:t.id,
key:e,
learner:learnerKey(t),
aliases:learnerAliases(t),
awardedOn:t.awardedOn,
issuedAt:s,
...c!==void 0&&{validUntil:c},
digest:hash("sha256",f.subarray(0,-1),"base64url"),
keyId:o,
places:n,
...d!=="pseudonyms"&&{award:JSON.stringify(t)},
...d==="credentials"&&{text:i},
line:f
};
}
function validityIn(e,{since:t,until:n}){
const[,i,r]=VALIDITY.exec(e)??[];
if(i===void 0)throw new Error("a credential says not since when it is valid");
return{
issuedAt:t(i),
...r!==void 0&&{validUntil:n(r)}
};
}
const VALIDITY=/"validFrom":"([^"]+)"(?:,"validUntil":"([^"]+)")?/;
function ownTexts(){
let e="";
return(t)=>{
if(t!==e)e=JSON.parse(JSON.stringify(t));
return e;
};
}
async function settledOf(e,t){
const n=e.map((u)=>askedOf(u,t));
const i=n.filter((u)=>u.outcome==="award");
const{registry:r,line:o}=t;
const d=linesOnTheWay(i,o);
const a=i.map(({key:u})=>u);
const s=await r.issuedUnder(a);
const c=t.again?/* @__PURE__ */new Set():await r.forgottenUnder(a);
const f=await r.takenIds(i.flatMap(({award:u})=>u.id??[]));
const l=/* @__PURE__ */new Map();
const m=[];
for(const u of n){
const h=u.outcome==="award"?claimed(u,s.get(u.key),{onTheWay:d,inGroup:l,forgotten:c,taken:f}):u;
m.push(h);
if(h.outcome==="award")
for(const v of[h.key,h.award.id??h.key])l.set(v,h.line);
}
return m;
}
function askedOf(e,{definition:t,check:n}){
const i=checkRow(e,n);
return i.outcome==="refused"?i:{...i,key:awardKey(t,i.award)};
}
function linesOnTheWay(e,t){
const n=/* @__PURE__ */new Map();
for(const{key:i,award:r}of e){
for(const o of[i,r.id]){
const d=o===void 0?void 0:t.lineOf(o);
if(o!==void 0&&d!==void 0)n.set(o,d);
}
}
return n;
}
function claimed(e,t,n){
if(t!==void 0)return existing(e.line,t);
const i=clashOf(e,n);
return i===void 0?e:refused(e.line,[inColumns(i,e)]);
}
function clashOf({key:e,award:{id:t} },{onTheWay:n,inGroup:i,forgotten:r,taken:o}){
if(r.has(e))return aboutRow(FORGOTTEN);
const d=(c)=>i.get(c)??n.get(c);
const a=d(e);
if(a!==void 0)return aboutRow(duplicate(a));
if(t===void 0)return void 0;
if(!isHeldAsId(t))return aboutRow(ID_UNFIT,"/id");
const s=d(t);
if(s!==void 0)return aboutRow(sameIdAs(s),"/id");
return o.has(t)?aboutRow(ID_ISSUED,"/id"):void 0;
}
export{aboutRow as a,aboutColumn as b,nextRows as n,placeOf as p,rowFindings as r,settledOf as s,waitingLine as w};
//# sourceMappingURL=settle-rows.js.map

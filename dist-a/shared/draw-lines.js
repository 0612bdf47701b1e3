import{m as memberOf,g as isMicrocertError,s as stringMember,M as MicrocertError}from'./foundation.js';
import{countedInput}from'./counted-input.js';
import{c as createReporter}from'./reporter.js';
import{c as credentialIn}from'./credential-in.js';
import{c as credentialLines}from'./credential-lines.js';
import{d as drawBadge,b as badgeAs}from'./badge-looks.js';
import{f as fromOpenBadge}from'./from-open-badge.js';
import{c as createBaker}from'./bake2.js';
import{o as openPictureFolder}from'./drawing-in.js';
import{createHash}from'node:crypto';
const MOST_REASONS=20;
const MOST_LINES=5;
function drawingTally(e){
const t=Array.from(e,([r,o])=>{
return{kind:r,folder:o,written:0,existing:0,failed:0};
});
const n=/* @__PURE__ */new Map();
return{
kinds:t,
reasons:()=>[...n.values()].sort((r,o)=>o.count-r.count),
failed(r,o,i){
r.failed+=1;
const s=JSON.stringify([r.kind,i.code,i.hint?.en]);
const a=n.get(s)??{kind:r.kind,error:i,count:0,lines:[]};
if(!n.has(s)&&n.size>=MOST_REASONS)return;
n.set(s,a);
a.count+=1;
if(a.lines.length<MOST_LINES)a.lines.push(o);
}
};
}
const MOST_KEPT=8;
function keptArtworks(e){
const t=/* @__PURE__ */new Map();
return{
bakerFor:(n,r)=>{
const o=JSON.stringify([n,shownOf(r)]);
const i=t.get(o);
if(i!==void 0)return i;
const[s]=t.keys();
if(t.size>=MOST_KEPT&&s!==void 0)t.delete(s);
const a=drawn(n,r,e);
t.set(o,a);
return a;
}
};
}
function shownOf(e){
const t=(n)=>String(memberOf(e,n)??"").slice(0,4);
return[
memberOf(memberOf(e,"credentialSubject"),"achievement"),
memberOf(e,"issuer"),
...[t("awardedDate"),t("validFrom"),t("issuanceDate")]
];
}
async function drawn(e,t,n){
const{definition:r}=fromOpenBadge(t);
const o=await drawBadge({subject:t,image:r.image?.url},n);
return createBaker(await badgeAs(e,o));
}
const UUID=/^urn:uuid:([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/i;
function pictureName(e){
const[,t]=UUID.exec(e)??[];
return t?.toLowerCase()??createHash("sha256").update(e).digest("hex").slice(0,32);
}
const AT_ONCE=8;
async function drawLines(e,t){
const{file:n,length:r,folders:o,looks:i,locale:s,signal:a}=e;
const u=await countedInput(n,t,r);
const f=drawingTally(o);
const l=/* @__PURE__ */new Map();
const h={task:e,opened:l,tally:f,artworks:keptArtworks(i)};
const w=createReporter(t,{locale:s,clock:t.clock,...u});
let d;
try{
for(const c of new Set(o.values()))l.set(c,await openPictureFolder(c));
await drawGroups(credentialLines(u.bytes,n),h,w);
}catch(c){
if(!isMicrocertError(c))throw c;
d=c;
}finally{
w.end();
await Promise.all([...l.values()].map((c)=>c.close()));
}
return{
...{kinds:f.kinds,reasons:f.reasons()},
...d&&{brokenBy:d},
...a?.aborted===true&&{stoppedBy:String(a.reason)}
};
}
async function drawGroups(e,t,n){
for await(const r of groupsOf(e)){
if(t.task.signal?.aborted===true)return;
const o=await Promise.allSettled(r.map((i)=>drawLine(i,t)));
for(const[i,s]of o.entries()){
if(s.status==="rejected")throw s.reason;
for(const{kind:a,error:u}of s.value)t.tally.failed(a,r[i]?.line??0,u);
n.row("issued");
}
}
}
async function drawLine({text:e},t){
const n=e===void 0?void 0:readCredentialOn(e);
const r=n&&stringMember(n,"id");
const o=[];
for(const i of t.tally.kinds){
try{
if(e===void 0||n===void 0||r===void 0)
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{hint:NO_CREDENTIAL});
await drawOne(i,{text:e.trim(),credential:n,id:r},t);
}catch(s){
if(!isMicrocertError(s)||isAboutAll(s))throw s;
o.push({kind:i,error:s});
}
}
return o;
}
function readCredentialOn(e){
return credentialIn(new TextEncoder().encode(e));
}
function isAboutAll({code:e}){
return["ERR_FILE_UNWRITABLE","ERR_PEER_MISSING","ERR_USAGE"].includes(e);
}
async function drawOne(e,t,n){
const r=n.opened.get(e.folder);
const o=`${pictureName(t.id)}.${e.kind}`;
let i;
while(r!==void 0&&!await isThere(r,o,t.text)){
i??=await piecesOf(e,t,n);
if(!await r.put(o,i))continue;
e.written+=1;
return;
}
e.existing+=1;
}
async function piecesOf({kind:e},{text:t,credential:n},{task:r,artworks:o}){
if(e==="pdf")return[await r.certificate(t,n)];
const i=await o.bakerFor(e,n);
return i.pieces(t);
}
async function isThere(e,t,n){
const r=await e.read(t);
if(r==="absent")return false;
if(r!=="other"&&await carries(r,n))return true;
throw new MicrocertError("ERR_FILE_EXISTS",{source:t,hint:FOREIGN});
}
async function carries(e,t){
const{unbake:n}=await import("../carriers/index.js");
try{
const r=await n(e);
return r.text===t||r.form==="json"&&plain(r.text)===plain(t);
}catch(r){
if(isMicrocertError(r))return false;
throw r;
}
}
function plain(e){
try{
return JSON.stringify(JSON.parse(e));
}catch{
return void 0;
}
}
async function*groupsOf(e){
for await(const t of e)
for(let n=0;n<t.length;n+=AT_ONCE)yield t.slice(n,n+AT_ONCE);
}
const NO_CREDENTIAL={
en:"a line holds one signed credential with an id, as issue --learners writes them",
fr:"une ligne contient un justificatif sign\xE9 avec un id, comme les \xE9crit issue --learners"
};
const FOREIGN={
en:"something else has the name of this file, and is left alone: move it away, or name another folder",
fr:"autre chose porte le nom de ce fichier, et n\u2019est pas touch\xE9 : le d\xE9placer, ou nommer un autre dossier"
};
export{drawLines};
//# sourceMappingURL=draw-lines.js.map

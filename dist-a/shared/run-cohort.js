import{stat,open,unlink}from'node:fs/promises';
import{C as COHORT_TEXTS}from'./part-texts.js';
import{o as realPathOf,s as systemCode,a as systemHint}from'./terminal.js';
import{l as lockFile}from'./lock-file.js';
import{hash}from'node:crypto';
import{i as isJsonObject,s as stringMember,M as MicrocertError,af as uuidUrn}from'./foundation.js';
import{w as waitingLine,n as nextRows,s as settledOf}from'./settle-rows.js';
const NEWLINE=10;
const STEP=16384;
const LONGEST=4194304;
async function isWrittenUpTo(n,t,e){
if(t>0&&!await isIssued(await lineBefore(n,t),e))return false;
return!await isIssued(await lineFrom(n,t),e);
}
async function isIssued(n,t){
const e=n&&idIn(n);
if(n===void 0||e===void 0)return false;
const[i]=await t.find({credentialId:e});
return i?.digest===hash("sha256",n,"base64url");
}
function idIn(n){
try{
const t=JSON.parse(new TextDecoder().decode(n));
return isJsonObject(t)?stringMember(t,"id"):void 0;
}catch{
return void 0;
}
}
async function lineBefore(n,t){
for(let e=STEP; ;e*=2){
const i=Math.max(0,t-e);
const a=await bytesAt(n,i,t-i);
if(a.at(-1)!==NEWLINE)return void 0;
const o=a.lastIndexOf(NEWLINE,-2);
if(o!==-1||i===0)return a.subarray(o+1,-1);
if(e>LONGEST)return void 0;
}
}
async function lineFrom(n,t){
for(let e=STEP;e<=LONGEST;e*=2){
const i=await bytesAt(n,t,e);
const a=i.indexOf(NEWLINE);
if(a!==-1)return i.subarray(0,a);
if(i.length<e)return void 0;
}
return void 0;
}
async function bytesAt(n,t,e){
const{bytesRead:i,buffer:a}=await n.read(new Uint8Array(e),0,e,t);
return a.subarray(0,i);
}
async function openCredentialFile(n,{run:t,book:e}){
await assertFile(n);
const i=await lockFile(await realPathOf(n));
const a=async(r)=>{
await r?.close();
await i();
};
let o;
try{
const r=await opened(n);
o=r.file;
const{size:u}=await o.stat();
const c=u===0?0:await committedOf(o,u,{run:t,book:e});
if(c===void 0)
throw new MicrocertError("ERR_COHORT_OUTPUT",{source:n,hint:OTHER},COHORT_TEXTS);
if(u===0)await e.beginRun(t);
else await cut(o,c);
const{isNew:w}=r;
return credentialFile({file:o,path:n,kept:c,cutOff:u-c,isNew:w,close:a});
}catch(r){
await a(o);
throw r;
}
}
const OTHER={
en:"name another file with --out: this one is neither cut nor written into",
fr:"nommer un autre fichier avec --out : celui-ci n\u2019est ni coup\xE9 ni modifi\xE9"
};
async function assertFile(n){
const t=await stat(n).catch(()=>void 0);
if(t!==void 0&&!t.isFile()&&!t.isDirectory())
throw unwritable(n,void 0,NO_FILE);
}
const NO_FILE={
en:"this is a device or a pipe: a run can only go on where it stopped in a file",
fr:"c\u2019est un p\xE9riph\xE9rique ou un tube : une ex\xE9cution ne peut reprendre que dans un fichier"
};
function credentialFile({file:n,path:t,kept:e,cutOff:i,isNew:a,close:o}){
let r=e;
return{
get length(){
return r;
},
cutOff:i,
isNew:a,
async append(u){
const c=joined(u);
try{
await writeAll(n,c,r);
await n.datasync();
}catch(w){
await cut(n,r).catch(()=>void 0);
throw unwritable(t,w);
}
r+=c.length;
},
async cutTo(u){
await cut(n,u);
r=u;
},
async close(){
if(a&&r===0)await unlink(t).catch(()=>void 0);
await o(n);
}
};
}
async function opened(n){
try{
const t=await open(n,"r+").catch((e)=>{
if(systemCode(e)==="ENOENT")return void 0;
throw e;
});
return{file:t??await open(n,"wx+",384),isNew:t===void 0};
}catch(t){
throw unwritable(n,t);
}
}
async function committedOf(n,t,{run:e,book:i}){
const a=await i.committedBytes(e);
if(a===void 0||t<a)return void 0;
return await isWrittenUpTo(n,a,i)?a:void 0;
}
function joined(n){
const t=new Uint8Array(n.reduce((i,{length:a})=>i+a,0));
let e=0;
for(const i of n){
t.set(i,e);
e+=i.length;
}
return t;
}
async function cut(n,t){
await n.truncate(t);
await n.datasync();
}
async function writeAll(n,t,e){
let i=0;
while(i<t.length){
const{bytesWritten:a}=await n.write(
t,
i,
t.length-i,
e+i
);
i+=a;
}
}
function unwritable(n,t,e=systemHint(t)){
return new MicrocertError("ERR_FILE_UNWRITABLE",{source:n,cause:t,hint:e});
}
const POOL=4096;
function pooledRandom(n){
let t=new Uint8Array();
let e=0;
return(i)=>{
if(i>POOL)return n(i);
if(e+i>t.length){
t=n(POOL).slice();
e=0;
}
const a=t.slice(e,e+i);
t.fill(0,e,e+i);
e+=i;
return a;
};
}
function oneByOne(n){
let t;
let e=false;
const i=async()=>{
const a=t;
t=void 0;
return a===void 0?[]:await a;
};
return{
last:i,
next:async()=>{
const a=await i();
if(e)return a;
t=n();
t.catch(()=>{
e=true;
});
return a;
},
settled:async()=>{
await t?.catch(()=>void 0);
}
};
}
const CHUNK=2e3;
const MOST_ASKED=1e3;
const MOST_WAITING=1e4;
function runCohort(n,t={}){
const{telemetry:e}=t;
return e===void 0?rowsOf(n,t):toldRows(e,n,t);
}
async function*toldRows(n,t,e){
const{observedRun:i}=await import("./observed-run.js");
yield*i(n,t,(a)=>rowsOf({...t,...a},e));
}
async function*rowsOf(n,t){
const{issuer:e,definition:i,registry:a}=n;
const{threads:o="all",chunk:r=CHUNK}=t;
const u=await a.recordDefinition(i);
const c=waitingLine({...n,definition:u});
const w=n.rows[Symbol.asyncIterator]();
const f=pooledRandom(n.random);
const s=oneByOne(()=>c.commit());
let l=true;
const y=async function*(){
while(l&&c.waiting<MOST_WAITING){
const d=Math.min(r,MOST_ASKED);
const h=await nextRows(w,d,t.signal);
l=h.length===d;
yield*await planned(h,{task:n,options:t,line:c,random:f});
}
};
try{
while(l){
for await(const d of e.issueCohort(i,y(),{threads:o})){
c.settle(d);
if(c.signed>=r)yield*await s.next();
}
yield*await s.next();
yield*await s.last();
}
}catch(d){
yield*await s.next();
yield*await s.last();
throw d;
}finally{
await s.settled();
await w.return?.();
}
}
async function planned(n,{task:t,options:e,line:i,random:a}){
const{check:o,again:r=false}=e;
const u=await settledOf(n,{...t,line:i,check:o,again:r});
const c=u.filter(({outcome:s})=>s==="award").length;
const w=(await t.registry.reservePlaces(c))[Symbol.iterator]();
const f=[];
for(const s of u){
if(s.outcome!=="award")i.add({settled:s});
else{
const l=w.next().value??[];
const y=s.award.id??uuidUrn(a);
const d={...s.award,id:y,...l.length>0&&{status:l} };
i.add({row:s,key:s.key,award:d,places:l});
f.push(d);
}
}
return f;
}
export{openCredentialFile as o,runCohort as r};
//# sourceMappingURL=run-cohort.js.map

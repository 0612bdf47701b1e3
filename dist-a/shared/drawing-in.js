import{l as linksIn,r as renderedCertificate}from'./options2.js';
import{c as clockOf}from'./issuing-sources.js';
import{r as readBadgeLooks,d as drawBadge,b as badgeAs}from'./badge-looks.js';
import{constants}from'node:fs';
import{stat,mkdir,realpath,lstat,opendir,unlink,open,writeFile,link}from'node:fs/promises';
import{resolve,dirname,join}from'node:path';
import{l as lockFile}from'./lock-file.js';
import{a as systemHint,s as systemCode}from'./terminal.js';
import{M as MOST_CARRIER_BYTES}from'./taken-out.js';
import{M as MicrocertError}from'./foundation.js';
const[OWN_FOLDER,OWN_FILE]=[448,384];
const DRAFT=".microcert-draft";
async function openPictureFolder(e){
const t=await madeFolder(e);
const r=await lockFile(join(t,".microcert"));
try{
await takeDraftsAway(t);
}catch(n){
await r();
throw unwritable(e,n);
}
return{
read:(n)=>readIn(join(t,n)),
put:(n,a)=>putIn(t,n,a),
close:r
};
}
async function assertPictureFolder(e){
if(e==="-")throw new MicrocertError("ERR_USAGE",{hint:FOLDER_NEEDED});
const t=resolve(e);
for(const r of[t,dirname(t)]){
const n=await stat(r).catch(()=>void 0);
if(n?.isDirectory())return;
if(n!==void 0)throw unwritable(e,new NoFolder());
}
throw unwritable(e,void 0,NO_PARENT);
}
const FOLDER_NEEDED={
en:"the name of a folder is needed here, for a picture of each credential; - is none",
fr:"il faut ici le nom d\u2019un dossier, pour une image de chaque justificatif ; - n\u2019en est pas un"
};
const NO_PARENT={
en:"the folder is made where it is missing, but the one it would be in is not there: create that first",
fr:"le dossier est cr\xE9\xE9 s\u2019il manque, mais celui qui le contiendrait n\u2019existe pas : le cr\xE9er d\u2019abord"
};
async function madeFolder(e){
try{
await mkdir(e,{mode:OWN_FOLDER}).catch((r)=>{
if(systemCode(r)!=="EEXIST")throw r;
});
const t=await realpath(e);
if(!(await lstat(t)).isDirectory())throw new NoFolder();
return t;
}catch(t){
throw unwritable(e,t);
}
}
class NoFolder extends Error{
code="ENOTDIR";
}
async function takeDraftsAway(e){
for await(const t of await opendir(e))
if(t.name.startsWith(".")&&t.name.endsWith(DRAFT)&&t.isFile())
await unlink(join(e,t.name));
}
async function readIn(e){
const t=await lstat(e).catch((r)=>{
if(systemCode(r)==="ENOENT")return void 0;
throw unreadable(e,r);
});
if(t===void 0)return"absent";
if(!t.isFile()||t.size>MOST_CARRIER_BYTES)return"other";
try{
const r=await open(e,constants.O_RDONLY|(constants.O_NOFOLLOW??0));
try{
return await r.readFile();
}finally{
await r.close();
}
}catch(r){
throw unreadable(e,r);
}
}
async function putIn(e,t,r){
const n=join(e,`.${globalThis.crypto.randomUUID()}${DRAFT}`);
const a=join(e,t);
try{
const o=await open(n,"wx",OWN_FILE);
try{
await writeFile(o,r);
await o.sync();
}finally{
await o.close();
}
await link(n,a);
return true;
}catch(o){
if(systemCode(o)==="EEXIST")return false;
throw unwritable(a,o);
}finally{
await unlink(n).catch(()=>void 0);
}
}
function unwritable(e,t,r=systemHint(t)){
return new MicrocertError("ERR_FILE_UNWRITABLE",{source:e,cause:t,hint:r});
}
function unreadable(e,t){
return new MicrocertError("ERR_FILE_UNREADABLE",{source:e,cause:t,hint:systemHint(t)});
}
const KINDS=["png","svg","pdf"];
function pictureFoldersIn({option:e}){
const t=KINDS.flatMap((r)=>{
const n=e(r);
return n===void 0?[]:[[r,n]];
});
return new Map(t);
}
async function drawingIn(e,t,{badges:r,certificates:n,logo:a,certificateLooks:o=()=>({})}){
const{option:s,locale:d}=e;
const i=pictureFoldersIn(e);
const l=(c)=>c.find((f)=>s(f)!==void 0);
const[w,E]=[l(r),l(n)];
if(w!==void 0&&!i.has("png")&&!i.has("svg"))
throw new MicrocertError("ERR_USAGE",{hint:needsBadge(w)});
if(E!==void 0&&!i.has("pdf"))
throw new MicrocertError("ERR_USAGE",{hint:needsCertificate(E)});
if(s("hosted")!==void 0)throw new MicrocertError("ERR_USAGE",{hint:NOT_HOSTED});
linksIn(s);
for(const c of i.values())await assertPictureFolder(c);
if(i.size===0)return void 0;
const h=clockOf(e,t);
return{
...{folders:i,locale:d,looks:await readBadgeLooks(e,t,{logo:a})},
certificate:async(c,f)=>{
const y={...o(f),clock:h};
const u=await renderedCertificate(c,"pdf",e,y);
return typeof u==="string"?new TextEncoder().encode(u):u;
}
};
}
async function assertDrawable({folders:e,looks:t},r,n){
const a=["png","svg"].filter((i)=>e.has(i));
if(a.length===0)return;
const o={subject:r,image:r.image?.url,options:{profile:n} };
const s=await drawBadge(o,t);
const{createBaker:d}=await import("../carriers/index.js");
for(const i of a)d(await badgeAs(i,s));
}
function needsBadge(e){
return{
en:`--${e} is about badges: add --png FOLDER or --svg FOLDER`,
fr:`--${e} concerne les badges : ajouter --png DOSSIER ou --svg DOSSIER`
};
}
function needsCertificate(e){
return{
en:`--${e} is about certificates: add --pdf FOLDER`,
fr:`--${e} concerne les certificats : ajouter --pdf DOSSIER`
};
}
const NOT_HOSTED={
en:"--hosted is the address of one credential: leave it out for a cohort; --verifier leads to a page for all of them",
fr:"--hosted est l\u2019adresse d\u2019un seul justificatif : la retirer pour une cohorte ; --verifier m\xE8ne \xE0 une page pour tous"
};
export{assertDrawable as a,drawingIn as d,openPictureFolder as o,pictureFoldersIn as p};
//# sourceMappingURL=drawing-in.js.map

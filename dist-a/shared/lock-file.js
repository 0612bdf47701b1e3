import{readFile,unlink,writeFile,stat}from'node:fs/promises';
import{hostname}from'node:os';
import{setTimeout}from'node:timers/promises';
import{C as COHORT_TEXTS}from'./part-texts.js';
import{M as MicrocertError,a4 as systemClock,i as isJsonObject}from'./foundation.js';
import{s as systemCode,a as systemHint}from'./terminal.js';
const HALF_WRITTEN_MS=1e3;
const PAUSE_MS=20;
async function lockFile(t){
const e=`${t}.lock`;
const s=await startOf(process.pid);
const i=JSON.stringify({process:process.pid,host:hostname(),start:s});
while(!await isMade(e,i,t)){
const n=await readFile(e,"utf8").catch(()=>void 0);
if(n===void 0)continue;
if(await isOwned(n))throw busy(t);
if(!isWhole(n)&&await ageOf(e)<HALF_WRITTEN_MS)await setTimeout(PAUSE_MS);
else await takeAway(e,n,t);
}
return()=>unlink(e).catch(()=>void 0);
}
async function isMade(t,e,s){
try{
await writeFile(t,e,{flag:"wx",mode:384});
return true;
}catch(i){
if(systemCode(i)==="EEXIST")return false;
if(systemCode(i)==="ENOSPC")await unlink(t).catch(()=>void 0);
const n=systemHint(i);
throw new MicrocertError("ERR_FILE_UNWRITABLE",{source:s,cause:i,hint:n});
}
}
async function takeAway(t,e,s){
const i=`${t}.turn`;
if(await isMade(i,"",s)){
const n=await readFile(t,"utf8").catch(()=>void 0);
if(n===e)await unlink(t).catch(()=>void 0);
await unlink(i).catch(()=>void 0);
}else if(await ageOf(i)>10*HALF_WRITTEN_MS)await unlink(i).catch(()=>void 0);
else await setTimeout(PAUSE_MS);
}
async function ageOf(t){
const e=await stat(t).catch(()=>void 0);
return e===void 0?0:Math.abs(systemClock()-e.mtimeMs);
}
async function isOwned(t){
const e=ownerIn(t);
if(e===void 0)return false;
if(e["host"]!==hostname())return true;
const s=Number(e["process"]);
if(!isAlive(s))return false;
const[i,n]=[e["start"],await startOf(s)];
return i===void 0||n===void 0||i===n;
}
function isWhole(t){
return ownerIn(t)!==void 0;
}
function ownerIn(t){
try{
const e=JSON.parse(t);
return isJsonObject(e)?e:void 0;
}catch{
return void 0;
}
}
function isAlive(t){
try{
return process.kill(t,0);
}catch(e){
return systemCode(e)==="EPERM";
}
}
async function startOf(t){
const e=await readFile(`/proc/${t}/stat`,"utf8").catch(()=>"");
return e.slice(e.lastIndexOf(")")+2).split(" ")[19];
}
function busy(t){
return new MicrocertError("ERR_COHORT_BUSY",{source:t,hint:HINT},COHORT_TEXTS);
}
const HINT={
en:"wait until it ends; where no process is left, on another machine say, delete the file of this name with .lock behind it",
fr:"attendre qu\u2019elle finisse ; s\u2019il ne reste aucun processus, sur une autre machine par exemple, supprimer le fichier de ce nom suivi de .lock"
};
export{lockFile as l};
//# sourceMappingURL=lock-file.js.map

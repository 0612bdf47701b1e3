import{realpath,stat,readFile}from'node:fs/promises';
import{join}from'node:path';
import{P as PUBLISHING_TEXTS}from'./part-texts.js';
import{M as MicrocertError,s as stringMember,g as isMicrocertError,y as parseJsonStrictly}from'./foundation.js';
import{a as systemHint}from'./terminal.js';
import{r as readManifest,D as DID_OF_HOST,i as isSitePath}from'./read-manifest.js';
import{al as didWebUrl}from'./everyday.js';
async function openLocalSite(r,t){
const i=await rootOf(r);
const s=await baseOf(i,r);
return{
baseUrl:s,
fetcher:async(n)=>{
const{url:e,maxBytes:o=Number.POSITIVE_INFINITY}=n;
const[c=""]=e.split("#");
if(c.startsWith(s))
return{
url:c,
bytes:await bytesOf(i,c.slice(s.length),o)
};
if(t!==void 0)return t(n);
throw new MicrocertError("ERR_FETCH_FAILED",{hint:NOT_BELOW});
}
};
}
async function rootOf(r){
try{
return await realpath(r);
}catch(t){
const i=systemHint(t);
throw new MicrocertError("ERR_FILE_UNREADABLE",{source:r,cause:t,hint:i});
}
}
async function bytesOf(r,t,i){
if(!isSitePath(t))throw new MicrocertError("ERR_FETCH_FAILED",{hint:NO_FILE});
const s=join(r,t);
const n=await stat(s).then(
(e)=>e.isFile()?e.size:void 0,
()=>void 0
);
if(n===void 0)throw new MicrocertError("ERR_FETCH_FAILED",{hint:NO_FILE});
if(n>i)throw new MicrocertError("ERR_FETCH_TOO_LARGE");
return readFile(s);
}
async function baseOf(r,t){
const i=[...(await readManifest(r)).keys()];
const s=i.filter((e)=>!/(?:^\.nojekyll|\.html)$/.test(e));
const n=(e)=>e.endsWith("did.json");
for(const e of[
DID_OF_HOST,
...s.filter(n),
...s.filter((o)=>!n(o))
]){
const o=await idIn(join(r,e));
const c=o?.startsWith("did:web:")?addressOf(o):o;
if(c?.startsWith("https://")&&c.endsWith(`/${e}`))
return c.slice(0,-e.length);
}
throw new MicrocertError("ERR_PUBLISH_FOLDER",{source:t},PUBLISHING_TEXTS);
}
const LIMITS={maxBytes:64*1024*1024};
async function idIn(r){
const t=await readFile(r,"utf8").catch(()=>void 0);
if(t===void 0||!t.startsWith("{"))return void 0;
return stringMember(
orNothing(()=>parseJsonStrictly(t,LIMITS)),
"id"
);
}
function addressOf(r){
return orNothing(()=>didWebUrl(r));
}
function orNothing(r){
try{
return r();
}catch(t){
if(isMicrocertError(t))return void 0;
throw t;
}
}
const NO_FILE={
en:"the folder of the site has no such file: publish it again, with --registry for its status lists",
fr:"le dossier du site n\u2019a pas ce fichier : le publier de nouveau, avec --registry pour ses listes de statut"
};
const NOT_BELOW={
en:"the address is not below that of the site; add --network to ask the web for it",
fr:"l\u2019adresse n\u2019est pas sous celle du site ; ajouter --network pour consulter le web"
};
export{openLocalSite};
//# sourceMappingURL=open-local-site.js.map

import{readdir,stat,readFile}from'node:fs/promises';
import{join}from'node:path';
import{P as PUBLISHING_TEXTS}from'./part-texts.js';
import{M as MicrocertError,g as isMicrocertError,al as withSource,y as parseJsonStrictly,i as isJsonObject,ak as printable}from'./foundation.js';
import{at as importPrivateKey,m as defineMicroCertification,q as parseIssuerProfile}from'./everyday.js';
import{f as readText,e as readDocument,c as styleFor,d as renderError,F as FORMAT_OPTION,E as EXIT}from'./terminal.js';
import{f as findDefinitions}from'./find-definitions.js';
import{I as ISSUER_OPTIONS,r as readProfile,l as loadSigner}from'./load-issuer.js';
import{p as placesIn}from'./places-in.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{w as writeSite,s as siteFiles}from'./write-site.js';
const MOST_BYTES=16384;
async function assertNoKeyIn(e){
const t=await readdir(e,{withFileTypes:true}).catch(()=>[]);
for(const s of t){
const i=join(e,s.name);
if(!s.isDirectory()&&await isPrivateKey(i))
throw new MicrocertError(
"ERR_PUBLISH_KEY",
{source:i,hint:ELSEWHERE},
PUBLISHING_TEXTS
);
}
}
async function isPrivateKey(e){
try{
const t=await stat(e);
if(!t.isFile()||t.size>MOST_BYTES)return false;
await importPrivateKey(await readFile(e,"utf8"));
return true;
}catch(t){
return isMicrocertError(t)&&t.code==="ERR_KEY_MISMATCH";
}
}
const ELSEWHERE={
en:"name another folder with --out, or move the key elsewhere; if it was on the web already, replace it (microcert keys)",
fr:"nommer un autre dossier avec --out, ou d\xE9placer la cl\xE9 ; si elle a d\xE9j\xE0 \xE9t\xE9 en ligne, la remplacer (microcert keys)"
};
const MAX_LIST_BYTES=64*1024*1024;
const SITE_FILE_OPTIONS=/* @__PURE__ */(()=>({
...ISSUER_OPTIONS["issuer"]&&{issuer:ISSUER_OPTIONS["issuer"]},
did:{
type:"string",
value:"FILE",
text:{
en:"did.json of the issuer, as microcert keygen made it, published at the address of its did:web",
fr:"did.json de l\u2019\xE9metteur, tel que microcert keygen l\u2019a cr\xE9\xE9, publi\xE9 \xE0 l\u2019adresse de son did:web"
}
},
"base-url":{
type:"string",
value:"URL",
text:{
en:"address of the site (by default that of the issuer\u2019s did:web)",
fr:"adresse du site (par d\xE9faut celle du did:web de l\u2019\xE9metteur)"
}
},
"context-url":{
type:"string",
value:"URL",
text:{
en:"address below it at which to publish the microcert context, as in issue --context-url",
fr:"adresse, dans le site, o\xF9 publier le contexte microcert, comme dans issue --context-url"
}
},
"status-list":{
type:"string",
multiple:true,
value:"FILE",
text:{
en:"signed status list credential, published at the address that is its id; repeat it",
fr:"liste de statuts sign\xE9e, publi\xE9e \xE0 l\u2019adresse qui est son id ; r\xE9p\xE9table"
}
},
"revocation-list":{
type:"string",
value:"FILE",
text:{
en:"1EdTechRevocationList for old verifiers, published at the address that is its id",
fr:"1EdTechRevocationList pour d\u2019anciens v\xE9rificateurs, publi\xE9e \xE0 l\u2019adresse qui est son id"
}
},
language:{
type:"string",
value:"en|fr",
choices:["en","fr"],
text:{
en:"language of the pages at the addresses themselves (default en); the other is a folder below",
fr:"langue des pages aux adresses m\xEAmes (par d\xE9faut en) ; l\u2019autre est un dossier plus bas"
}
}
}))();
const siteFromFiles=async(e,t)=>{
const{files:s,option:i,options:r}=e;
const n=await readDefinitions(await findDefinitions(s),e,t);
const a=await readProfile(e,t);
if(n===void 0)return void 0;
const o=i("did");
const u=i("revocation-list");
const[d,c]=[i("context-url"),i("base-url")];
const l=[];
for(const f of r("status-list"))
l.push(await readText(f,t,MAX_LIST_BYTES));
return{
profile:await naming(a.path,async()=>parseIssuerProfile(a.value)),
definitions:n,
statusLists:l,
language:languageOf(i("language")),
...o!==void 0&&{didDocument:await readDidDocument(o,t)},
...u!==void 0&&{
revocationList:await readText(u,t,MAX_LIST_BYTES)
},
...d!==void 0&&{contextUrl:d},
...c!==void 0&&{baseUrl:c}
};
};
async function readDefinitions(e,{locale:t},s){
const i=[];
let r=false;
for(const n of e){
const a=await readDocument(n,s);
try{
i.push(defineMicroCertification(a.value));
}catch(o){
if(!isMicrocertError(o))throw o;
r=true;
const u=placesIn({definition:a});
const d=styleFor(s.colours);
s.err(renderError(withSource(o,n),{locale:t,style:d,locate:u}));
}
}
return r?void 0:i;
}
function languageOf(e){
return e==="fr"?"fr":"en";
}
async function readDidDocument(e,t){
return naming(e,async()=>{
const s=parseJsonStrictly(await readText(e,t));
if(!isJsonObject(s))throw new MicrocertError("ERR_DID_DOCUMENT");
return s;
});
}
async function naming(e,t){
try{
return await t();
}catch(s){
throw isMicrocertError(s)&&s.source===void 0?withSource(s,e):s;
}
}
const SITE_REGISTRY_OPTIONS=/* @__PURE__ */(()=>({
registry:{
...REGISTRY_OPTION.registry,
text:{
en:"the registry: adds its status lists, signed, its keys and its definitions; needs the key",
fr:"le registre : ajoute ses listes de statut, sign\xE9es, ses cl\xE9s et ses d\xE9finitions ; demande la cl\xE9"
}
},
...ISSUER_OPTIONS["key"]&&{key:ISSUER_OPTIONS["key"]},
"revocation-list-url":{
type:"string",
value:"URL",
text:{
en:"with --registry: address of a 1EdTechRevocationList for old verifiers",
fr:"avec --registry : adresse d\u2019une 1EdTechRevocationList pour d\u2019anciens v\xE9rificateurs"
}
}
}))();
async function withRegistryContent(e,t,s){
const{option:i}=t;
const r=i("revocation-list-url");
if(i("registry")===void 0){
if(r!==void 0)throw new MicrocertError("ERR_USAGE",{hint:NEEDS_REGISTRY});
if(i("key")!==void 0)
throw new MicrocertError("ERR_USAGE",{hint:KEY_WITH_REGISTRY});
return e;
}
return withRegistry(t,s,async(n)=>{
const a=await signedLists(n,e.profile,t,s);
const{makeRevocationList:o}=await import("../registry/index.js");
return{
...e,
definitions:joined(e.definitions,await n.definitions()),
statusLists:[...e.statusLists??[],...a],
...e.didDocument===void 0&&await keysOf(n,e.profile),
...r!==void 0&&{
revocationList:JSON.stringify(await o(n,{id:r}))
}
};
});
}
async function signedLists(e,t,s,i){
const{buildStatusLists:r}=await import("../registry/index.js");
const n=await loadSigner(s,t,i);
const a=[];
for await(const{text:o}of r(e,{issuer:t,signer:n}))
a.push(o);
await e.signHead(n);
return a;
}
async function keysOf(e,{id:t}){
if(!t.startsWith("did:web:"))return{};
const s=await e.keys();
return s.length===0?{}:{keys:s};
}
function joined(e,t){
const s=new Set(e.map(({id:i})=>i));
return[...e,...t.filter(({id:i})=>!s.has(i))];
}
const KEY_WITH_REGISTRY={
en:"--key signs the status lists of a registry: add --registry, or leave it out",
fr:"--key signe les listes de statut d\u2019un registre : ajouter --registry, ou la retirer"
};
const NEEDS_REGISTRY={
en:"--revocation-list-url needs --registry: what was revoked stands there",
fr:"--revocation-list-url demande --registry : c\u2019est l\xE0 qu\u2019est ce qui a \xE9t\xE9 r\xE9voqu\xE9"
};
const publish=/* @__PURE__ */(()=>({
name:"publish",
operands:"[DEFINITION\u2026]",
count:{least:0,most:1e5},
options:{
...SITE_FILE_OPTIONS,
...SITE_REGISTRY_OPTIONS,
out:{
type:"string",
value:"FOLDER",
text:{
en:"folder of the site; only what changed is written, and what is not ours is never touched",
fr:"dossier du site ; seul ce qui a chang\xE9 est \xE9crit, et ce qui n\u2019est pas \xE0 nous n\u2019est jamais touch\xE9"
}
},
"dry-run":{
type:"boolean",
text:{
en:"say what would be written and removed, and change nothing",
fr:"dire ce qui serait \xE9crit et supprim\xE9, sans rien changer"
}
},
force:{
type:"boolean",
text:{
en:"replace files in the way that were not published from here",
fr:"remplacer les fichiers g\xEAnants qui n\u2019ont pas \xE9t\xE9 publi\xE9s d\u2019ici"
}
},
format:FORMAT_OPTION
},
examples:[
{
line:"microcert publish definitions/ --issuer issuer.yaml --did did.json --out site/",
text:{
en:"pages, data and did.json, for the host of the did:web",
fr:"pages, donn\xE9es et did.json, pour l\u2019h\xF4te du did:web"
}
},
{
line:"microcert publish definitions/ --issuer issuer.yaml --key issuer-key.json --registry microcert.db --out site/",
text:{
en:"with what a registry knows: status lists as of now, keys, definitions",
fr:"avec ce que sait un registre : listes de statut \xE0 jour, cl\xE9s, d\xE9finitions"
}
},
{
line:"microcert publish soil.yaml --issuer issuer.yaml --base-url https://univ.example/badges/ --status-list list.json --out site/",
text:{
en:"for a folder of a site, with a status list",
fr:"pour un dossier d\u2019un site, avec une liste de statuts"
}
}
],
run:runPublish
}))();
async function runPublish(e,t){
const{option:s,flag:i}=e;
const r=s("out");
if(r===void 0||r==="-")throw new MicrocertError("ERR_USAGE",{hint:OUT_NEEDED});
await assertNoKeyIn(r);
const n=await siteFromFiles(e,t);
if(n===void 0)return EXIT.findings;
const a=await withRegistryContent(n,e,t);
const o=i("dry-run");
const u=await writeSite(r,await siteFiles(a),{dryRun:o,force:i("force")});
t.out(
s("format")==="json"?asJson(u,{out:r,dryRun:o}):asText(u,e,t)
);
return EXIT.good;
}
function asJson(e,t){
return`${JSON.stringify({...t,...e},null,2)}
`;
}
function asText({written:e,unchanged:t,removed:s,kept:i},{say:r,option:n,flag:a},o){
const u=styleFor(o.colours);
const d=a("dry-run")?{
en:`Nothing changed (--dry-run). To write: ${e.length}, unchanged: ${t.length}, to remove: ${s.length}`,
fr:`Rien n\u2019est chang\xE9 (--dry-run). \xC0 \xE9crire : ${e.length}, inchang\xE9s : ${t.length}, \xE0 supprimer : ${s.length}`
}:{
en:`Published in ${n("out")}. Written: ${e.length}, unchanged: ${t.length}, removed: ${s.length}`,
fr:`Publi\xE9 dans ${n("out")}. \xC9crits : ${e.length}, inchang\xE9s : ${t.length}, supprim\xE9s : ${s.length}`
};
return[
`${u.good("\u2714")} ${printable(r(d))}`,
...lines(e,u.good("+")),
...lines(s,u.bad("-")),
...keptLines(i,r(KEPT),u),
""
].join("\n");
}
const MOST_LINES=40;
function lines(e,t){
const s=e.slice(0,MOST_LINES).map((i)=>`  ${t} ${i}`);
return e.length>MOST_LINES?[...s,`  ${t} \u2026 ${e.length-MOST_LINES}`]:s;
}
function keptLines(e,t,s){
return e.length===0?[]:[`${s.doubt("!")} ${t}`,...lines(e,"\xB7")];
}
const OUT_NEEDED={
en:"add --out FOLDER, the folder of the site",
fr:"ajouter --out DOSSIER, le dossier du site"
};
const KEPT={
en:"No part of the site any more, but changed by somebody since they were published, so left where they are:",
fr:"Ne font plus partie du site, mais modifi\xE9s par quelqu\u2019un depuis leur publication, donc laiss\xE9s en place :"
};
export{publish};
//# sourceMappingURL=publish.js.map

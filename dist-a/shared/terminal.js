import{ak as printable,F as normalizeDateTime,D as DEFAULT_INPUT_LIMITS,M as MicrocertError,g as isMicrocertError,al as withSource,y as parseJsonStrictly,p as parseDateTime}from'./foundation.js';
import{openSync,fstatSync,readSync,closeSync}from'node:fs';
import{realpath,stat,unlink,open,rename,link}from'node:fs/promises';
import{resolve,dirname,join,basename}from'node:path';
const EXIT={
good:0,
findings:1,
usage:2,
undecided:3,
interrupted:130,
terminated:143
};
function exitAfter(e){
return e==="SIGTERM"?EXIT.terminated:EXIT.interrupted;
}
const COMMON_OPTIONS={
lang:{
type:"string",
value:"en|fr",
choices:["en","fr"],
text:{en:"language of the messages",fr:"langue des messages"}
},
help:{type:"boolean",text:{en:"show this help",fr:"afficher cette aide"} }
};
const FORMAT_OPTION={
type:"string",
value:"text|json",
choices:["text","json"],
text:{
en:"text for people (default), JSON for programs",
fr:"texte pour lire (par d\xE9faut), JSON pour un programme"
}
};
function styleFor(e){
const t=(n,r)=>(o)=>e?`\x1B[${n}m${o}\x1B[${r}m`:o;
return{
good:t(32,39),
bad:t(31,39),
doubt:t(33,39),
faint:t(2,22),
strong:t(1,22)
};
}
function wrapText(e,t,n=100){
const r=[""];
for(const o of e.match(/(?:`[^`]*`|[^ ])+/g)??[]){
const i=r.at(-1)??"";
if(i!==""&&t.length+i.length+o.length+1>n)r.push(o);
else r[r.length-1]=i===""?o:`${i} ${o}`;
}
return r.join(`
${t}`);
}
function renderFindings(e,t){
return e.flatMap((n)=>renderFinding(n,t));
}
function renderFinding(e,{locale:t,style:n,locate:r,namesSource:o=false}){
const{severity:i,pointer:a,message:s,hint:u,cites:c,code:f}=e;
const h={error:n.bad("\u2718"),warning:n.doubt("!"),info:n.faint("\xB7")}[i];
const l=r?.(a)??a;
const d=[`    ${h} ${wrapText(printable(s[t]),"      ")}`];
if(u!==void 0)d.push(`      \u2192 ${wrapText(printable(u[t]),"        ")}`);
const E=c!==void 0&&o?`${c.source[t]}, `:"";
const m=c===void 0?"":` \u2014 ${E}${shortCitation(c,t)}`;
d.push(
`      ${n.faint(`${l===""?"":`${printable(l)}  `}[${f}]${m}`)}`
);
return d;
}
function shortCitation({section:e,confirmed:t},n){
const r={en:" (to be confirmed)",fr:" (\xE0 confirmer)"};
const[o=""]=e[n].split(/ ?: /);
return`${o}${t?"":r[n]}`;
}
function placeText(e,t){
return t===void 0?e:`${e}:${t.line}:${t.column}`;
}
function renderError(e,t){
const{style:n,locale:r}=t;
const o=e.source===void 0?"":`${placeText(e.source,e.position)}: `;
const i=e.code==="ERR_USAGE"&&e.hint!==void 0;
const[a,s]=i?[e.hint,void 0]:[e.text,e.hint];
return[
`${n.bad("\u2718")} ${printable(o)}${printable(a[r])} [${e.code}]`,
...s?[`  \u2192 ${wrapText(printable(s[r]),"    ")}`]:[],
...e.pointer?[`  ${n.faint(printable(e.pointer))}`]:[],
...renderFindings(e.findings,t),
""
].join("\n");
}
function errorAsJson({code:e,text:t,hint:n,position:r}){
return{code:e,message:t,...n&&{hint:n},...r&&{position:r} };
}
async function realPathOf(e){
const t=resolve(e);
try{
return await realpath(t);
}catch{
const n=await realpath(dirname(t)).catch(()=>dirname(t));
return join(n,basename(t));
}
}
function systemCode(e){
return typeof e==="object"&&e!==null&&"code"in e?String(e.code):"EUNKNOWN";
}
function systemHint(e){
const t=systemCode(e);
return REASONS[t]??{en:`the system says ${t}`,fr:`le syst\xE8me r\xE9pond ${t}`};
}
const REASONS={
ENOENT:{
en:"there is no file or folder of this name",
fr:"aucun fichier ou dossier de ce nom"
},
EISDIR:{en:"this is a folder",fr:"c\u2019est un dossier"},
ENOTDIR:{
en:"what should be a folder is a file",
fr:"ce qui devrait \xEAtre un dossier est un fichier"
},
EACCES:{
en:"you are not allowed to read or write it",
fr:"vous n\u2019avez pas le droit de le lire ou de l\u2019\xE9crire"
},
EEXIST:{
en:"something else has this name: a file, or a link that leads nowhere",
fr:"autre chose porte ce nom : un fichier, ou un lien qui ne m\xE8ne nulle part"
},
EROFS:{
en:"nothing can be written on this disk: it is read-only",
fr:"rien ne peut \xEAtre \xE9crit sur ce disque : il est en lecture seule"
},
ENOSPC:{en:"the disk is full",fr:"le disque est plein"}
};
const TITLES={
"input.limits":{en:"Size",fr:"Taille"},
"input.format":{en:"Form of the file",fr:"Forme du fichier"},
"document.schema":{en:"Structure (Open Badges 3.0)",fr:"Structure (Open Badges 3.0)"},
"document.contexts":{en:"Contexts",fr:"Contextes"},
"document.terms":{
en:"Members covered by the signature",
fr:"\xC9l\xE9ments couverts par la signature"
},
"proof.suite":{en:"Kind of proof",fr:"Type de preuve"},
"proof.purpose":{en:"Purpose of the proof",fr:"But de la preuve"},
"proof.expiry":{en:"Expiry of the proof",fr:"Expiration de la preuve"},
"proof.chain":{en:"Chain of proofs",fr:"Cha\xEEne de preuves"},
"proof.signature":{en:"Signature",fr:"Signature"},
"issuer.binding":{en:"Key of the issuer",fr:"Cl\xE9 de l\u2019\xE9metteur"},
"issuer.key-validity":{en:"Validity of the key",fr:"Validit\xE9 de la cl\xE9"},
"issuer.trust":{en:"Trust in the issuer",fr:"Confiance dans l\u2019\xE9metteur"},
"validity.from":{en:"Start of validity",fr:"D\xE9but de validit\xE9"},
"validity.until":{en:"End of validity",fr:"Fin de validit\xE9"},
"document.data-model":{en:"Data model",fr:"Mod\xE8le de donn\xE9es"},
"document.related-resources":{en:"Related resources",fr:"Ressources li\xE9es"},
"jwt.header":{en:"Header of the JWT",fr:"En-t\xEAte du JWT"},
"jwt.claims":{en:"Claims of the JWT",fr:"\xC9nonc\xE9s du JWT"},
"sd-jwt.header":{en:"Header of the SD-JWT",fr:"En-t\xEAte du SD-JWT"},
"sd-jwt.disclosures":{en:"Disclosures",fr:"Divulgations"},
"sd-jwt.claims":{en:"Claims of the SD-JWT",fr:"\xC9nonc\xE9s du SD-JWT"},
"presentation.shown":{en:"What has to be shown",fr:"Ce qui doit \xEAtre montr\xE9"},
"status.list":{en:"Status list",fr:"Liste de statuts"},
"status.revocation":{en:"Revocation",fr:"R\xE9vocation"},
"status.suspension":{en:"Suspension",fr:"Suspension"},
"status.other":{en:"Other status",fr:"Autre statut"},
"credential.schema":{en:"Schema it names",fr:"Sch\xE9ma d\xE9sign\xE9"},
"subject.recipient":{en:"Whom it is about",fr:"Personne concern\xE9e"},
endorsements:{en:"Endorsements",fr:"Recommandations"},
"record.credentials":{en:"Credentials of the record",fr:"Justificatifs du relev\xE9"},
"record.associations":{en:"Associations of the record",fr:"Associations du relev\xE9"},
"record.subjects":{
en:"One person throughout the record",
fr:"Une seule personne dans tout le relev\xE9"
},
refresh:{en:"Newer copy",fr:"Copie plus r\xE9cente"}
};
function checkTitle(e){
return(Object.hasOwn(TITLES,e)?TITLES[e]:void 0)??{en:e,fr:e};
}
const OUTCOME_NAMES={
passed:{en:"passed",fr:"r\xE9ussite"},
failed:{en:"failed",fr:"\xE9chec"},
indeterminate:{en:"not established",fr:"non \xE9tabli"},
skipped:{en:"not applicable",fr:"sans objet"}
};
function renderReport(e,t){
const{locale:n,style:r,verdicts:o,showSkipped:i}=t;
const a={accepted:r.good,rejected:r.bad,undetermined:r.doubt}[e.verdict];
const s={accepted:"\u2714",rejected:"\u2718",undetermined:"?"}[e.verdict];
const u=e.checks.filter(
({outcome:c,findings:f})=>i||c!=="skipped"||f.length>0
);
return[
a(r.strong(`${s} ${o[e.verdict][n]}`)),
"",
...u.flatMap((c)=>renderCheck(c,t)),
""
].join("\n");
}
const SET_ASIDE={en:"has no say",fr:"ne compte pas"};
function renderCheck(e,t){
const{id:n,outcome:r,findings:o,asOf:i}=e;
const{locale:a,style:s,title:u,word:c=({outcome:p})=>OUTCOME_NAMES[p]}=t;
const f={
passed:s.good("\u2714"),
failed:s.bad("\u2718"),
indeterminate:s.doubt("?"),
skipped:s.faint("\u2013")
};
const h=r==="passed"&&o.some(({severity:p})=>p==="warning");
const l=r==="passed"&&t.isNote?.(e)===true;
const d=h?s.doubt("!"):l?s.faint("\xB7"):f[r];
const E=r==="skipped"&&o.length>0;
const m=E?SET_ASIDE:c(e);
const w=r==="passed"?"":s.faint(` \u2014 ${m[a]}`);
const x=i===void 0?"":s.faint(` (${a==="fr"?"au":"as of"} ${normalizeDateTime(i)??i})`);
return[`  ${d} ${u(n)[a]}${w}${x}`,...renderFindings(o,t)];
}
async function readBytes(e,t,n=DEFAULT_INPUT_LIMITS.maxBytes){
try{
const r=e==="-"?await t.stdin(n):readWithin(e,n);
if(r.length<=n)return r;
}catch(r){
const o=systemHint(r);
throw new MicrocertError("ERR_FILE_UNREADABLE",{source:e,cause:r,hint:o});
}
throw new MicrocertError("ERR_INPUT_TOO_LARGE",{source:e,hint:limitHint(n)});
}
async function readText(e,t,n){
return decodeText(await readBytes(e,t,n),e);
}
function decodeText(e,t){
try{
return new TextDecoder("utf-8",{fatal:true}).decode(e);
}catch(n){
throw new MicrocertError("ERR_INPUT_ENCODING",{source:t,cause:n});
}
}
async function writeWhole(...e){
const t=[];
const n=[];
try{
for(const r of e){
const o=join(dirname(r.path),`.${globalThis.crypto.randomUUID()}.tmp`);
t.push({neighbour:o,file:r});
await forPath(r.path,()=>stage(o,r));
}
for(const{neighbour:r,file:o}of t){
await forPath(o.path,()=>place(r,o));
if(!o.replace)n.push(o.path);
}
}catch(r){
await Promise.all(n.map((o)=>unlink(o).catch(()=>void 0)));
throw r;
}finally{
await Promise.all(t.map(({neighbour:r})=>unlink(r).catch(()=>void 0)));
}
}
async function stage(e,{text:t,mode:n=420}){
const r=await open(e,"wx",n);
try{
await r.writeFile(t,"utf8");
await r.sync();
}finally{
await r.close();
}
}
async function place(e,{path:t,replace:n}){
if(n)await rename(e,t);
else await link(e,t);
}
async function forPath(e,t){
try{
await t();
}catch(n){
if(systemCode(n)==="EEXIST")throw existing(e,n);
throw unwritable(e,n);
}
}
async function assertWritable(e,{replace:t,inputs:n=[],taken:r}){
for(const[o,i]of e.entries()){
if(i==="-")throw new MicrocertError("ERR_USAGE",{hint:NAME_NEEDED});
if(await isOneOf(i,[...e.slice(0,o),...n]))
throw new MicrocertError("ERR_FILE_EXISTS",{source:i,hint:OTHER_NAME});
const a=await stat(dirname(resolve(i))).catch((u)=>{
throw unwritable(i,u);
});
if(!a.isDirectory())throw unwritable(i,{code:"ENOTDIR"});
const s=await isFileThere(i);
if(s&&!t)throw existing(i,void 0,r);
}
}
async function isFileThere(e){
const t=await stat(e).catch(()=>void 0);
if(t?.isDirectory())throw unwritable(e,{code:"EISDIR"});
if(t!==void 0&&!t.isFile())
throw new MicrocertError("ERR_FILE_UNWRITABLE",{source:e,hint:NO_FILE});
return t!==void 0;
}
async function isOneOf(e,t){
const n=await Promise.all(t.flatMap((r)=>r??[]).map(realPathOf));
return n.includes(await realPathOf(e));
}
function existing(e,t,n=FORCE_HINT){
return new MicrocertError("ERR_FILE_EXISTS",{source:e,cause:t,hint:n});
}
function unwritable(e,t){
const n=systemCode(t)==="ENOENT";
const r=n?NO_FOLDER:systemHint(t);
return new MicrocertError("ERR_FILE_UNWRITABLE",{source:e,cause:t,hint:r});
}
const NAME_NEEDED={
en:"a file name is needed here, - is none",
fr:"il faut ici un nom de fichier, - n\u2019en est pas un"
};
const OTHER_NAME={
en:"this name is used for another file of the same command: choose another",
fr:"ce nom sert \xE0 un autre fichier de la m\xEAme commande : en choisir un autre"
};
const NO_FILE={
en:"this is a device or a pipe, and no file",
fr:"c\u2019est un p\xE9riph\xE9rique ou un tube, pas un fichier"
};
const NO_FOLDER={
en:"create the folder first",
fr:"cr\xE9er d\u2019abord le dossier"
};
function readWithin(e,t){
const n=openSync(e,"r");
try{
const r=t+1;
let o=new Uint8Array(Math.min(fstatSync(n).size+1,r));
let i=0;
for(; ;){
const a=readSync(n,o,i,o.length-i,null);
i+=a;
if(a===0||i===r)return o.subarray(0,i);
if(i===o.length)o=grown(o,r);
}
}finally{
closeSync(n);
}
}
function grown(e,t){
const n=new Uint8Array(Math.min(Math.max(2*e.length,65536),t));
n.set(e);
return n;
}
function limitHint(e){
return{
en:`at most ${e} bytes are read`,
fr:`au plus ${e} octets sont lus`
};
}
const FORCE_HINT={
en:"choose another name, or add --force",
fr:"choisir un autre nom, ou ajouter --force"
};
async function readDocument(e,t){
return readingFrom(e,async()=>{
const{text:n,isJson:r}=await jsonOrYaml(e,t);
const{fromJson:o,fromYaml:i}=await import("./source-text.js");
return{path:e,...r?o(n):i(n)};
});
}
async function readValue(e,t){
return readingFrom(e,async()=>{
const{text:n,isJson:r}=await jsonOrYaml(e,t);
if(r)return parseJsonStrictly(n);
return(await import("./source-text.js")).fromYaml(n).value;
});
}
async function readingFrom(e,t){
try{
return await t();
}catch(n){
throw isMicrocertError(n)?withSource(n,e):n;
}
}
async function jsonOrYaml(e,t){
const n=await readText(e,t);
if(n.trim()==="")throw new MicrocertError("ERR_INPUT_EMPTY");
const r=/^\s*[[{]/.test(n)&&!e.endsWith(".yaml")&&!e.endsWith(".yml");
return{text:n,isJson:r};
}
function instantOption(e){
if(e===void 0)return void 0;
const t=parseDateTime(e);
if(t===void 0)throw new MicrocertError("ERR_USAGE",{hint:AT_HINT});
return t;
}
const AT_HINT={
en:"--at takes a date-time with zone: 2026-07-01T12:00:00Z",
fr:"--at prend une date avec heure et fuseau : 2026-07-01T12:00:00Z"
};
export{COMMON_OPTIONS as C,EXIT as E,FORMAT_OPTION as F,systemHint as a,assertWritable as b,styleFor as c,renderError as d,readDocument as e,readText as f,readBytes as g,renderFindings as h,instantOption as i,readValue as j,wrapText as k,exitAfter as l,errorAsJson as m,checkTitle as n,realPathOf as o,placeText as p,renderReport as r,systemCode as s,writeWhole as w};
//# sourceMappingURL=terminal.js.map

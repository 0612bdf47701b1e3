#!/usr/bin/env node
import{M as MicrocertError,aA as isLocale,V as nearest,g as isMicrocertError,R as secureRandom,a4 as systemClock,D as DEFAULT_INPUT_LIMITS}from'../shared/foundation.js';
import{C as COMMON_OPTIONS,k as wrapText,E as EXIT,d as renderError,c as styleFor}from'../shared/terminal.js';
import{parseArgs}from'node:util';
var preferredLocale=(function (e){
const t=e["LC_ALL"]||e["LC_MESSAGES"]||e["LANG"]||"";
return t.toLowerCase().startsWith("fr")?"fr":"en";
});
var run=(async function (e,t){
const[n,...i]=commandFirst(e);
const r=wantedLocale(e)??preferredLocale(t.env);
try{
if(n===void 0||HELP.has(n)){
const[a]=i.filter((s)=>!s.startsWith("-")&&s!==r);
t.out(
a===void 0?generalHelp(COMMANDS,r):await helpOn(commandNamed(a),r)
);
return n===void 0?EXIT.usage:EXIT.good;
}
if(VERSION.has(n)){
t.out(`${version}
`);
return EXIT.good;
}
return await runCommand(commandNamed(n),i,t);
}catch(a){
const s=missingPackage(a)??a;
if(!isMicrocertError(s))throw s;
t.err(renderError(s,{locale:r,style:styleFor(t.colours)}));
return exitCodeFor(s.code);
}
});
var commandFirst=(function (e){
const[t="",...n]=e;
if(t==="--lang"&&n.length>0)return[...n.slice(1),"--lang",n[0]??""];
return t.startsWith("--lang=")?[...n,t]:e;
});
var wantedLocale=(function (e){
const t=e.find((n)=>n.startsWith("--lang="))?.slice(7)??e[e.indexOf("--lang")+1];
return e.some((n)=>n.startsWith("--lang"))&&(t==="en"||t==="fr")?t:void 0;
});
var isPersonThere=(function (){
if(process.stdout.isTTY!==true||!isTalkative(process.env))return false;
return process.stdin.isTTY===true;
});
const COMMANDS=[
{
name:"init",
summary:{
en:"Write a definition, award or issuer, with comments (YAML); asks at a terminal.",
fr:"\xC9crire une d\xE9finition, d\xE9livrance ou \xE9metteur, comment\xE9 (YAML) ; interroge au terminal."
},
load:async()=>(await import("../shared/init.js")).init
},
{
name:"check",
summary:{
en:"Check definitions against the European standard elements.",
fr:"Contr\xF4ler des d\xE9finitions selon les \xE9l\xE9ments standard europ\xE9ens."
},
load:async()=>(await import("../shared/check.js")).check
},
{
name:"keygen",
summary:{
en:"Make the signing key of an issuer (Ed25519 by default).",
fr:"Cr\xE9er la cl\xE9 de signature d\u2019un \xE9metteur (Ed25519 par d\xE9faut)."
},
load:async()=>(await import("../shared/keygen.js")).keygen
},
{
name:"issue",
summary:{
en:"Issue an award as a signed Open Badge 3.0.",
fr:"D\xE9livrer une micro-certification en Open Badge 3.0 sign\xE9."
},
load:async()=>(await import("../shared/issue.js")).issue
},
{
name:"endorse",
summary:{
en:"Sign what you say of somebody\u2019s definition, badge or profile.",
fr:"Signer ce que vous dites de la d\xE9finition, du badge ou du profil d\u2019autrui."
},
load:async()=>(await import("../shared/endorse.js")).endorse
},
{
name:"verify",
summary:{
en:"Verify signed credentials (JSON, JWT, PNG, SVG), offline unless told otherwise.",
fr:"V\xE9rifier des justificatifs sign\xE9s (JSON, JWT, PNG, SVG), hors ligne sauf demande."
},
load:async()=>(await import("../shared/verify.js")).verify
},
{
name:"stack",
summary:{
en:"Say what verified credentials add up to on the way to a larger award.",
fr:"Dire ce que des justificatifs v\xE9rifi\xE9s forment, vers une certification plus large."
},
load:async()=>(await import("../shared/stack.js")).stack
},
{
name:"inspect",
summary:{
en:"Show what a credential holds, without judging it.",
fr:"Montrer le contenu d\u2019un justificatif, sans le juger."
},
load:async()=>(await import("../shared/inspect.js")).inspect
},
{
name:"bake",
summary:{
en:"Put a signed credential into a PNG or SVG picture.",
fr:"Mettre un justificatif sign\xE9 dans une image PNG ou SVG."
},
load:async()=>(await import("../shared/bake.js")).bake
},
{
name:"unbake",
summary:{
en:"Take the credential out of a picture.",
fr:"Extraire le justificatif d\u2019une image."
},
load:async()=>(await import("../shared/unbake.js")).unbake
},
{
name:"render",
summary:{
en:"Make a certificate (HTML, PDF) of a signed credential.",
fr:"Faire un certificat (HTML, PDF) d\u2019un justificatif sign\xE9."
},
load:async()=>(await import("../shared/render.js").then((e)=>e.a)).render
},
{
name:"publish",
summary:{
en:"Write the site of an issuer: did.json, status lists, a page per micro-certification.",
fr:"\xC9crire le site d\u2019un \xE9metteur : did.json, listes de statuts, une page par micro-certification."
},
load:async()=>(await import("../shared/publish.js")).publish
},
{
name:"import",
summary:{
en:"Read a badge or credential of others into a definition, and say what it leaves open.",
fr:"Lire le badge ou justificatif d\u2019autrui comme d\xE9finition, et dire ce qu\u2019il laisse ouvert."
},
load:async()=>(await import("../shared/import.js")).importCommand
},
{
name:"revoke",
needs:"registry",
summary:{
en:"Revoke credentials, for good.",
fr:"R\xE9voquer des justificatifs, d\xE9finitivement."
},
load:async()=>(await import("../shared/change-status.js")).revoke
},
{
name:"suspend",
needs:"registry",
summary:{
en:"Suspend credentials for the time being.",
fr:"Suspendre des justificatifs pour un temps."
},
load:async()=>(await import("../shared/change-status.js")).suspend
},
{
name:"reinstate",
needs:"registry",
summary:{
en:"Lift the suspension of credentials.",
fr:"Lever la suspension de justificatifs."
},
load:async()=>(await import("../shared/change-status.js")).reinstate
},
{
name:"correct",
needs:"registry",
summary:{
en:"Revoke a credential and issue it anew, linked to it.",
fr:"R\xE9voquer un justificatif et le d\xE9livrer \xE0 nouveau, li\xE9 \xE0 l\u2019ancien."
},
load:async()=>(await import("../shared/succession.js")).correct
},
{
name:"renew",
needs:"registry",
summary:{
en:"Issue a credential anew before it ends, linked to it.",
fr:"D\xE9livrer \xE0 nouveau un justificatif avant sa fin, li\xE9 \xE0 l\u2019ancien."
},
load:async()=>(await import("../shared/succession.js")).renew
},
{
name:"claim",
needs:"registry",
summary:{
en:"Issue a credential again to the DID of a learner who shows that it is theirs.",
fr:"D\xE9livrer \xE0 nouveau un justificatif au DID d\u2019un apprenant qui montre que c\u2019est le sien."
},
load:async()=>(await import("../shared/claim.js")).claim
},
{
name:"expiring",
needs:"registry",
summary:{
en:"List credentials that end soon.",
fr:"Lister les justificatifs qui se terminent bient\xF4t."
},
load:async()=>(await import("../shared/expiring.js")).expiring
},
{
name:"history",
needs:"registry",
summary:{
en:"Show what happened to a credential since it was issued.",
fr:"Montrer ce qui est arriv\xE9 \xE0 un justificatif depuis sa d\xE9livrance."
},
load:async()=>(await import("../shared/history.js")).history
},
{
name:"keys",
needs:"registry",
summary:{
en:"List, add, retire or revoke the keys of the issuer.",
fr:"Lister, ajouter, retirer ou r\xE9voquer les cl\xE9s de l\u2019\xE9metteur."
},
load:async()=>(await import("../shared/keys.js")).keys
},
{
name:"erase",
needs:"registry",
summary:{
en:"Forget a learner; what was issued stays provable.",
fr:"Oublier un apprenant ; ce qui a \xE9t\xE9 d\xE9livr\xE9 reste prouvable."
},
load:async()=>(await import("../shared/erase.js")).erase
},
{
name:"audit",
needs:"registry",
summary:{
en:"Prove that nothing was removed from the registry, or altered.",
fr:"Prouver que rien n\u2019a \xE9t\xE9 retir\xE9 du registre, ni modifi\xE9."
},
load:async()=>(await import("../shared/audit.js")).audit
},
{
name:"enqueue",
needs:"registry",
summary:{
en:"Queue a cohort, for workers on any machine to issue.",
fr:"Mettre une cohorte en file, \xE0 d\xE9livrer par des processus sur toute machine."
},
load:async()=>(await import("../shared/enqueue.js")).enqueue
},
{
name:"worker",
needs:"registry",
summary:{
en:"Issue what was queued, beside other workers.",
fr:"D\xE9livrer ce qui est en file, \xE0 c\xF4t\xE9 d\u2019autres processus."
},
load:async()=>(await import("../shared/worker.js")).worker
},
{
name:"jobs",
needs:"registry",
summary:{
en:"Show what is queued, in work, done or dead.",
fr:"Montrer ce qui est en file, en cours, fait ou abandonn\xE9."
},
load:async()=>(await import("../shared/jobs.js")).jobs
}
];
const WORDS={
usage:{en:"Usage",fr:"Utilisation"},
options:{en:"Options",fr:"Options"},
examples:{en:"Examples",fr:"Exemples"},
commands:{en:"Commands",fr:"Commandes"},
registry:{
en:"Commands for what was issued (--registry)",
fr:"Commandes pour ce qui a \xE9t\xE9 d\xE9livr\xE9 (--registry)"
},
exits:{en:"Exit codes",fr:"Codes de sortie"},
about:{
en:"Define, check, issue and verify university micro-certifications as Open Badges 3.0.",
fr:"D\xE9finir, contr\xF4ler, d\xE9livrer et v\xE9rifier des micro-certifications universitaires en Open Badges 3.0."
},
more:{
en:"microcert COMMAND --help shows the options of a command, with examples.",
fr:"microcert COMMANDE --help affiche les options d\u2019une commande, avec des exemples."
},
everywhere:{
en:"Every command takes --lang en|fr; microcert --version tells the version.",
fr:"Chaque commande accepte --lang en|fr ; microcert --version donne la version."
},
codes:{
en:[
"0  good",
"1  findings, or rejected",
"2  wrong usage, or unreadable input",
"3  could not be decided"
],
fr:[
"0  tout va bien",
"1  remarques, ou refus",
"2  mauvais usage, ou entr\xE9e illisible",
"3  n\u2019a pas pu \xEAtre d\xE9cid\xE9"
]
}
};
function generalHelp(e,t){
const n=Math.max(...e.map(({name:r})=>r.length));
const i=(r)=>r.map(({name:a,summary:s})=>`  ${a.padEnd(n)}  ${s[t]}`);
return[
WORDS.about[t],
"",
`${heading("usage",t)} microcert ${t==="fr"?"COMMANDE":"COMMAND"} [OPTIONS]`,
"",
heading("commands",t),
...i(e.filter(({needs:r})=>r===void 0)),
"",
heading("registry",t),
...i(e.filter(({needs:r})=>r==="registry")),
"",
heading("exits",t),
...WORDS.codes[t].map((r)=>`  ${r}`),
"",
WORDS.more[t],
WORDS.everywhere[t],
""
].join("\n");
}
function commandHelp({summary:e},t,n){
const i=Object.entries({...t.options,...COMMON_OPTIONS});
const r=i.map(([s,o])=>optionName(s,o));
const a=Math.min(MOST_WIDTH,Math.max(...r.map((s)=>s.length)));
return[
e[n],
"",
`${heading("usage",n)} microcert ${[t.name,t.operands,"[OPTIONS]"].filter(Boolean).join(" ")}`,
"",
heading("options",n),
...i.map(
([,{text:s}],o)=>`  ${besideOrBelow(r[o]??"",a)}${s[n]}`
),
"",
...(t.notes??[]).flatMap((s)=>[wrapText(s[n],""),""]),
heading("examples",n),
...t.examples.flatMap(({line:s,text:o})=>[`  # ${o[n]}`,`  ${s}`,""]),
heading("exits",n),
...WORDS.codes[n].map((s)=>`  ${s}`),
...t.exits?[`  ${t.exits[n]}`]:[],
""
].join("\n");
}
const MOST_WIDTH=38;
function besideOrBelow(e,t){
return e.length>t?`${e}
${" ".repeat(t+4)}`:`${e.padEnd(t)}  `;
}
function heading(e,t){
return`${WORDS[e][t]}${t==="fr"?" :":":"}`;
}
function optionName(e,{value:t}){
return t===void 0?`--${e}`:`--${e} ${t}`;
}
const NAMED=/^Cannot find package '((?:@[\w.-]+\/)?[\w.-]+)/;
function missingPackage(e){
if(!(e instanceof Error))return void 0;
const{code:t}=e;
const n=t==="ERR_MODULE_NOT_FOUND"?NAMED.exec(e.message)?.[1]:void 0;
if(n===void 0)return void 0;
const i={en:`type: npm install ${n}`,fr:`taper : npm install ${n}`};
return new MicrocertError("ERR_PEER_MISSING",{hint:i,cause:e});
}
function parseArguments(e,t,n){
const i={...e.options,...COMMON_OPTIONS};
const{values:r,files:a}=split(i,t);
const s=r["lang"];
const o=typeof s==="string"&&isLocale(s)?s:n;
const c=r["help"]===true;
if(!c){
assertChoices(i,r);
assertCount(e,a);
}
return{
files:a,
locale:o,
option:(u)=>asText(r[u]),
options:(u)=>[r[u]??[]].flat().filter((d)=>typeof d==="string"),
flag:(u)=>r[u]===true,
say:(u)=>u[o]
};
}

function usage(e){
return new MicrocertError("ERR_USAGE",{hint:e});
}
function asText(e){
return typeof e==="string"?e:void 0;
}
function split(e,t){
const n=Object.fromEntries(
Object.entries(e).map(([s,{type:o,multiple:c=false}])=>[s,{type:o,multiple:c}])
);
const{tokens:i}=parseArgs({
args:t.map((s)=>s==="-h"?"--help":s),
options:n,
allowPositionals:true,
strict:false,
tokens:true
});
const r={};
const a=[];
for(const s of i){
if(s.kind==="positional")a.push(s.value);
if(s.kind!=="option")continue;
const o=Object.hasOwn(e,s.name)?e[s.name]:void 0;
if(o===void 0)throw unknownOption(s.rawName,Object.keys(e));
r[s.name]=readValue(s,o,r[s.name]);
}
return{values:r,files:a};
}
function readValue({name:e,value:t},{type:n,multiple:i},r){
if(n==="boolean"){
if(t!==void 0)
throw usage({en:`--${e} takes no value`,fr:`--${e} ne prend pas de valeur`});
return true;
}
if(t===void 0||t===""){
throw usage({en:`--${e} needs a value`,fr:`--${e} demande une valeur`});
}
if(i)return[...Array.isArray(r)?r:[],t];
if(r!==void 0)
throw usage({en:`--${e} is given twice`,fr:`--${e} est donn\xE9 deux fois`});
return t;
}
function unknownOption(e,t){
const[n]=nearest(e.replace(/^-+/,""),t);
return usage({
en:`there is no option ${e}${n?`; did you mean --${n}?`:""}`,
fr:`il n\u2019y a pas d\u2019option ${e}${n?` ; vouliez-vous dire --${n} ?`:""}`
});
}
function assertChoices(e,t){
for(const[n,{choices:i}]of Object.entries(e)){
for(const r of[t[n]??[]].flat()){
if(i===void 0||i.includes(String(r)))continue;
const a=i.join(", ");
throw usage({en:`--${n} takes one of: ${a}`,fr:`--${n} accepte : ${a}`});
}
}
}
function assertCount({name:e,operands:t,count:n},i){
if(i.length>=n.least&&i.length<=n.most)return;
const[r,a]=i.length<n.least?["a file is missing: ","il manque un fichier : "]:["",""];
throw usage({
en:`${r}microcert ${e} takes ${t||"no file"}; see microcert ${e} --help`,
fr:`${a}microcert ${e} prend ${t||"aucun fichier"} ; voir microcert ${e} --help`
});
}
const version="0.1.0";

const HELP=/* @__PURE__ */new Set(["help","--help","-h"]);
const VERSION=/* @__PURE__ */new Set(["version","--version","-v","-V"]);

function exitCodeFor(e){
const t=e==="ERR_FRAMEWORK_UNMET"||/^ERR_REGISTRY_(REVOKED|SUCCEEDED|OTHER_LEARNER)$/.test(e)||/^ERR_(DEFINITION|AWARD|PROFILE|CREDENTIAL)_INVALID$/.test(e);
if(e==="ERR_REGISTRY_UNAVAILABLE")return EXIT.undecided;
return t?EXIT.findings:EXIT.usage;
}
async function helpOn(e,t){
return commandHelp(e,await e.load(),t);
}
async function runCommand(e,t,n){
const i=await e.load();
const r=parseArguments(i,t,preferredLocale(n.env));
if(r.flag("help")){
n.out(commandHelp(e,i,r.locale));
return EXIT.good;
}
return i.run(r,n);
}
function commandNamed(e){
const t=COMMANDS.find((r)=>r.name===e);
if(t!==void 0)return t;
const n=COMMANDS.map((r)=>r.name);
const[i]=nearest(e,n);
throw new MicrocertError("ERR_USAGE",{
hint:i?{
en:`there is no command "${e}"; did you mean microcert ${i}?`,
fr:`il n\u2019y a pas de commande \xAB ${e} \xBB ; vouliez-vous dire microcert ${i} ?`
}:{
en:`there is no command "${e}"; there are: ${n.join(", ")}`,
fr:`il n\u2019y a pas de commande \xAB ${e} \xBB ; il y a : ${n.join(", ")}`
}
});
}

async function stdin(e=DEFAULT_INPUT_LIMITS.maxBytes){
const t=[];
let n=0;
for await(const a of process.stdin){
t.push(a);
n+=a.length;
if(n>e)break;
}
const i=new Uint8Array(n);
let r=0;
for(const a of t){
i.set(a,r);
r+=a.length;
}
return i;
}

function isTalkative({CI:e,TERM:t}){
const n=e!==void 0&&e!==""&&e!=="false"&&e!=="0";
return!n&&t!=="dumb";
}
async function person(){
const{createPerson:e}=await import("../shared/person.js");
return e(process.stdin,process.stdout);
}
async function fetcher(e){
const{createFetcher:t}=await import("../foundation/fetching-node.js");
return t(e.length>0?{hosts:e}:{});
}
process.stdout.on("error",(e)=>{
if(e.code==="EPIPE")return;
process.stderr.write(`microcert: standard output cannot be written (${e.code??"error"})
`);
process.exit(2);
});
function interruption(){
const e=new AbortController();
const t=["SIGINT","SIGTERM"];
const n=(i)=>{
for(const r of t)process.off(r,n);
e.abort(i);
};
for(const i of t)process.on(i,n);
return e.signal;
}
process.exitCode=2;
run(process.argv.slice(2),{
out:(e)=>process.stdout.write(e),
err:(e)=>process.stderr.write(e),
stdin,
stream:()=>process.stdin,
terminal:process.stderr.isTTY===true&&isTalkative(process.env),
interruption,
env:process.env,
colours:process.stdout.isTTY===true&&!process.env["NO_COLOR"]&&process.env["TERM"]!=="dumb",
clock:systemClock,
random:secureRandom,
fetcher,
...isPersonThere()&&{person}
}).then(
(e)=>{
process.exitCode=e;
},
(e)=>{
const t=e instanceof Error?e.name:"Error";
process.stderr.write(`microcert: internal error (${t}); please report it
`);
if(process.env["MICROCERT_DEBUG"])
process.stderr.write(`${e instanceof Error?e.stack:""}
`);
process.exitCode=2;
}
);
export{version as v};
//# sourceMappingURL=main.js.map

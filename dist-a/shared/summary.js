import{r as readCohort,i as isDateFormat}from'./read-cohort.js';
import{countedInput}from'./counted-input.js';
import{g as isMicrocertError,al as withSource,M as MicrocertError,ak as printable}from'./foundation.js';
import{a as systemHint,b as assertWritable,k as wrapText}from'./terminal.js';
import{r as registryFile}from'./open-registry.js';
import{unlink,stat,open,rename}from'node:fs/promises';
import{w as writeCsvRow}from'./write-csv.js';
import{r as renderDrawn}from'./drawn-summary.js';
import{l as linesText}from'./lines-text.js';
import{d as duration,c as count}from'./progress.js';
async function withFirstRead(e){
const t=e[Symbol.asyncIterator]();
const n=await t.next();
return(async function*(){
try{
for(let r=n;r.done!==true;r=await t.next())yield r.value;
}finally{
await t.return?.();
}
})();
}
async function withLearners(e,{option:t},n,r){
const a=t("learners")??"-";
const i=await countedInput(a,n);
const c=dateFormatIn(t("date-format"));
const o=readCohort(i.bytes,{
definition:e.definition,
...c!==void 0&&{dateFormat:c}
});
try{
return await r({sources:e,learners:a,input:i,rows:await withFirstRead(o)});
}catch(s){
const u=isMicrocertError(s)&&/^ERR_(COHORT|INPUT)_/.test(s.code);
throw u&&s.source===void 0?withSource(s,a):s;
}
}
function dateFormatIn(e){
const t=e?.toUpperCase().replaceAll("J","D").replaceAll("A","Y");
if(t!==void 0&&!isDateFormat(t))
throw new MicrocertError("ERR_USAGE",{hint:DATE_FORMAT});
return t;
}
function assertOneStdin({files:e,option:t}){
const n=[e[0],t("learners"),t("issuer"),t("key")];
if(n.filter((r)=>r==="-").length>1)
throw new MicrocertError("ERR_USAGE",{hint:ONE_STDIN});
}
const ONE_STDIN={
en:"standard input (-) can be read for one of them only",
fr:"l\u2019entr\xE9e standard (-) ne peut servir qu\u2019\xE0 l\u2019un d\u2019eux"
};
const DATE_FORMAT={
en:"--date-format takes DD, MM and YYYY with one of / . - or a space between them, as in DD/MM/YYYY",
fr:"--date-format prend JJ, MM et AAAA s\xE9par\xE9s par / . - ou une espace, comme JJ/MM/AAAA"
};
const FLUSH_AT=65536;
function partialOf(e){
return`${e}.partial`;
}
async function openResultsFile(e,t){
const n=partialOf(e);
const r=e.endsWith(".jsonl")?jsonLine:csvLineOf(t);
const a=async(s)=>{
try{
return await s();
}catch(u){
throw new MicrocertError("ERR_FILE_UNWRITABLE",{
source:e,
cause:u,
hint:systemHint(u)
});
}
};
for(const s of[e,n])
if(!await isOurs(s))
throw new MicrocertError("ERR_FILE_EXISTS",{source:s,hint:OTHER});
const i=await a(async()=>{
await unlink(n).catch(()=>void 0);
return open(n,"wx",384);
});
let c=e.endsWith(".jsonl")?"":writeCsvRow(COLUMNS);
const o=async()=>{
const s=c;
c="";
await a(()=>i.writeFile(s,"utf8"));
};
return{
async add(s){
c+=r(s);
if(c.length>=FLUSH_AT)await o();
},
async finish(){
await o();
await a(async()=>{
await i.sync();
await i.close();
await rename(n,e);
});
},
async abandon(){
await i.close();
await unlink(n).catch(()=>void 0);
}
};
}
async function isOurs(e){
const t=await stat(e).catch(()=>void 0);
if(t===void 0||t.isDirectory())return true;
if(!t.isFile())return false;
return t.size===0||BEGINNING.test(await beginningOf(e));
}
async function beginningOf(e){
const t=await open(e,"r").catch((n)=>{
const r=systemHint(n);
throw new MicrocertError("ERR_FILE_UNWRITABLE",{source:e,cause:n,hint:r});
});
try{
const{buffer:n,bytesRead:r}=await t.read(new Uint8Array(200),0,200,0);
return new TextDecoder().decode(n.subarray(0,r));
}finally{
await t.close();
}
}
function assertResultsName(e){
if(e==="-")throw new MicrocertError("ERR_USAGE",{hint:RESULTS_NAME});
}
const RESULTS_NAME={
en:"--results takes the name of a file: .csv or .jsonl",
fr:"--results prend le nom d\u2019un fichier : .csv ou .jsonl"
};
async function writingResults(e,{locale:t},n){
const r=await openResultsFile(e,t);
try{
const a=await n(r);
await r.finish();
return a;
}catch(a){
await r.abandon();
throw a;
}
}
const COLUMNS=["line","outcome","credential","code","place","message","hint"];
const BEGINNING=/* @__PURE__ */new RegExp(`^(?:${/* @__PURE__ */COLUMNS.join(";")}\\r?\\n|\\{"(?:outcome|line)":)`);
const OTHER={
en:"this holds something else than results, and is left alone: name another file with --results",
fr:"ceci contient autre chose que des r\xE9sultats, et n\u2019est pas touch\xE9 : nommer un autre fichier avec --results"
};
function jsonLine(e){
return`${JSON.stringify(e)}
`;
}
function csvLineOf(e){
return(t)=>{
const{line:n,outcome:r}=t;
const a="credentialId"in t?t.credentialId:"";
const i=(o)=>o.filter((s)=>s!==void 0).join(" | ");
const c=findingsOn(t);
return writeCsvRow([
...[String(n),r,a],
i(c.map(({code:o})=>o)),
i(c.map(nameOf)),
i(c.map(({message:o})=>o[e])),
i(c.map(({hint:o})=>o?.[e]))
]);
};
}
function findingsOn(e){
if(e.outcome==="refused")return e.findings;
return e.outcome==="existing"?[]:e.warnings??[];
}
function nameOf({column:e,pointer:t}){
return e?.name??t;
}
async function assertOutputs({out:e,results:t},n,r){
const{files:a,option:i}=n;
const c=[
...e===void 0?[]:[e],
...t===void 0?[]:[t,partialOf(t)]
];
const o=registryFile(n,r);
const s=[
...[a[0],i("learners"),i("issuer"),i("key")],
...o===void 0?[]:["","-wal","-shm"].map((u)=>`${o}${u}`)
];
await assertWritable(c,{replace:true,inputs:s});
}
const MOST_REASONS=20;
const MOST_LINES=5;
function noReasons(){
const e=/* @__PURE__ */new Map();
let t=false;
let n=0;
const r=(a,i)=>{
const c=JSON.stringify([i.code,i.column?.name??i.pointer]);
const o=e.get(c)??{finding:i,count:0,lines:[]};
if(!e.has(c)&&e.size>=MOST_REASONS){
t=true;
return;
}
e.set(c,o);
o.count+=1;
if(o.lines.length<MOST_LINES)o.lines.push(a);
};
return{
add({line:a,findings:i,warnings:c=[]}){
if(c.length>0)n+=1;
for(const o of i??c)r(a,o);
},
list:()=>[...e.values()].sort((a,i)=>weight(i)-weight(a)||i.count-a.count),
get isCut(){
return t;
},
get warned(){
return n;
}
};
}
function weight({finding:e}){
return e.severity==="error"?1:0;
}
function renderSummary(e,t,n){
return[
...counted(e,t,n),
...e.reasons.list().flatMap((r)=>reasonLines(r,t,n)),
...e.drawn?[renderDrawn(e.drawn,t,n).trimEnd()]:[],
...next(e,t,n),
""
].join("\n");
}
function writtenFile({counts:e,files:t,isNew:n}){
return e.issued===0&&n?void 0:t.out;
}
function counted(e,t,n){
const{counts:r,reasons:a,files:i,milliseconds:c}=e;
const{warned:o}=a;
const{issued:s,existing:u,refused:f}=r;
const d=(E)=>count(E,t);
const l=(E)=>(t==="fr"?E<2:E===1)?"":"s";
const x=duration(c);
const{out:m,results:$}=i;
const w=s>0?n.good("\u2714"):n.faint("\xB7");
const h=(E)=>E===void 0?"":COLON[t]+printable(E);
const p=writtenFile(e);
if(s+u+f===0)return[`${n.doubt("!")} ${NO_ROW[t]}`];
const v={
en:[
m===void 0?`${w} ${d(s)} can be issued; nothing was signed or written`:`${w} ${d(s)} issued and signed in ${x}${h(p)}`,
...o>0?[`${n.doubt("!")} ${d(o)} of these with a warning`]:[],
...u>0?[`${n.faint("\xB7")} ${d(u)} issued before and left alone`]:[],
...f>0?[`${n.bad("\u2718")} ${d(f)} refused${h($)}`]:[]
],
fr:[
m===void 0?`${w} ${d(s)} peu${s<2?"":"ven"}t \xEAtre d\xE9livr\xE9e${l(s)} ; rien n\u2019a \xE9t\xE9 sign\xE9 ni \xE9crit`:`${w} ${d(s)} d\xE9livr\xE9e${l(s)} et sign\xE9e${l(s)} en ${x}${h(p)}`,
...o>0?[`${n.doubt("!")} dont ${d(o)} avec un avertissement`]:[],
...u>0?[
`${n.faint("\xB7")} ${d(u)} d\xE9j\xE0 d\xE9livr\xE9e${l(u)}, laiss\xE9e${l(u)} en l\u2019\xE9tat`
]:[],
...f>0?[`${n.bad("\u2718")} ${d(f)} refus\xE9e${l(f)}${h($)}`]:[]
]
};
return v[t];
}
const NO_ROW={
en:"there is no row below the header: nothing to issue",
fr:"il n\u2019y a aucune ligne sous l\u2019en-t\xEAte : rien \xE0 d\xE9livrer"
};
const COLON={en:": ",fr:" : "};
function reasonLines({finding:e,lines:t,count:n},r,a){
const{severity:i,message:c,hint:o,code:s,column:u}=e;
const f=i==="error"?a.bad("\u2718"):a.doubt("!");
const d=u?.letter===void 0?"":` (${u.letter})`;
const l=u===void 0?"":`${printable(u.name)}${d}${COLON[r]}`;
return[
`    ${f} ${wrapText(`${l}${printable(c[r])}`,"      ")}`,
...o?[`      \u2192 ${wrapText(printable(o[r]),"        ")}`]:[],
`      ${a.faint(`${linesText(t,n,r)}  [${s}]`)}`
];
}
function next(e,t,n){
const{counts:r,reasons:a,files:i,stoppedBy:c,isRevocable:o,cutOff:s,isNew:u}=e;
const f=[
...a.isCut?[MORE_REASONS]:[],
...s>0?[CUT_OFF]:[],
...u&&r.existing>0?[ELSEWHERE]:[],
...c!==void 0?[STOPPED]:r.refused>0&&i.out!==void 0?[AGAIN]:[],
...!o&&r.issued>0?[NOT_REVOCABLE]:[]
];
return f.map((d)=>`${n.doubt("\u2192")} ${wrapText(d[t],"  ")}`);
}
const MORE_REASONS={
en:"there are other reasons; each row with its own is in the file of results",
fr:"il y a d\u2019autres motifs ; chaque ligne avec le sien est dans le fichier de r\xE9sultats"
};
const CUT_OFF={
en:"an earlier run ended in the middle: what it wrote without recording it was cut off, and issued anew",
fr:"une ex\xE9cution pr\xE9c\xE9dente s\u2019est interrompue : ce qu\u2019elle avait \xE9crit sans l\u2019enregistrer a \xE9t\xE9 coup\xE9 et d\xE9livr\xE9 \xE0 nouveau"
};
const ELSEWHERE={
en:"what was issued before is in the file it was issued into then, and not in this one",
fr:"ce qui \xE9tait d\xE9j\xE0 d\xE9livr\xE9 est dans le fichier o\xF9 il l\u2019a \xE9t\xE9 alors, et non dans celui-ci"
};
const STOPPED={
en:"stopped before the end; what is issued is safe. Run the same command again to go on",
fr:"arr\xEAt\xE9 avant la fin ; ce qui est d\xE9livr\xE9 est en s\xFBret\xE9. Relancer la m\xEAme commande pour continuer"
};
const AGAIN={
en:"correct these rows and run the same command again: what is issued is not issued twice",
fr:"corriger ces lignes et relancer la m\xEAme commande : ce qui est d\xE9livr\xE9 ne l\u2019est pas deux fois"
};
const NOT_REVOCABLE={
en:"these credentials have no status and cannot be revoked; add --status-url the next time",
fr:"ces justificatifs n\u2019ont pas de statut et ne peuvent pas \xEAtre r\xE9voqu\xE9s ; ajouter --status-url la prochaine fois"
};
export{assertOneStdin as a,assertOutputs as b,assertResultsName as c,writingResults as d,writtenFile as e,renderSummary as f,noReasons as n,reasonLines as r,withLearners as w};
//# sourceMappingURL=summary.js.map

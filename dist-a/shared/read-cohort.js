import{t as tooLong,a as trimmed,j as jsonLines,D as DELIMITERS,b as byteSource,r as readOpening}from'./jsonl-lines.js';
import{a as aboutRow,b as aboutColumn,p as placeOf}from'./settle-rows.js';
import{C as COHORT_TEXTS}from'./part-texts.js';
import{M as MicrocertError,ak as printable,F as normalizeDateTime,c as isPlainDate,h as compact,i as isJsonObject,y as parseJsonStrictly,g as isMicrocertError,al as withSource}from'./foundation.js';
import{L as LEARNER_COLUMNS,N as NEEDS,R as ROW_COLUMNS,l as lettersOf,n as nameReader}from'./columns.js';
import{a as NO_HEADER,N as NO_LEARNER,b as SERIAL_DATE,c as dateOtherwise,D as DATE_ORDER,e as DATE,C as CREDITS,f as EMPTY,n as needsCell,g as NOT_UTF8,h as NUL,i as cellCount,t as tooManyColumns,Q as QUOTE,j as NOT_TEXT,k as NOT_A_ROW,d as duplicate}from'./texts.js';
import{createHash}from'node:crypto';
import{a as awardKey}from'./award-key.js';
const LF=10;
const CR=13;
function lineCounter(n){
const e=[];
let o=n;
let t=0;
let i=0;
let r=0;
let s=0;
const a=(c,d,u)=>{
for(let l=d;l<u;l+=1){
const f=c[l]??0;
if(f===CR||f===LF&&s!==CR)o+=1;
s=f;
}
};
return{
line:()=>o,
ahead:()=>i-t,
add:(c)=>{
e.push(c);
i+=c.length;
},
advance:(c)=>{
while(t<c){
const[d]=e;
if(d===void 0)return;
const u=Math.min(d.length,c-r);
a(d,t-r,u);
t=r+u;
if(u<d.length)return;
e.shift();
r+=d.length;
}
},
last:()=>s
};
}
function breaksIn(n){
let e=0;
for(const o of n)e+=o.match(/\r\n?|\n/g)?.length??0;
return e;
}
function isBreak(n){
return n===LF||n===CR;
}
async function*csvRecords(n){
const{CsvError:e,parse:o}=await import("csv-parse");
const t=lineCounter(n.line);
const i=(a)=>a instanceof e?wrongQuote(t.line()):a;
const r=collect(t,n.maxRowBytes);
const s=o({
delimiter:n.delimiter,
record_delimiter:["\r\n","\n","\r"],
relax_column_count:true,
skip_records_with_error:true,
max_record_size:0,
on_record:r.onRecord,
on_skip:r.onSkip
});
s.on("error",()=>void 0);
s.resume();
try{
let a=n.head;
while(a!==void 0){
t.add(a);
const d=await written(s,a);
yield r.taken();
if(d!==void 0)throw i(d);
if(t.ahead()>n.maxRowBytes)throw tooLong(t.line());
a=await n.rest.next();
}
const c=await ended(s);
yield r.taken();
if(c!==void 0)throw i(c);
}finally{
s.destroy();
}
}
function collect(n,e){
let o=[];
let t;
let i=0;
return{
onRecord:(r,{bytes:s})=>{
let a=n.line();
if(t===void 0&&s-i>e)throw tooLong(a);
n.advance(s);
if(t!==void 0)
a=n.line()-breaksIn(r)-(isBreak(n.last())?1:0);
t=void 0;
i=s;
o.push({line:a,cells:r});
return null;
},
onSkip:(r)=>{
const s=Number(r?.["bytes"]);
n.advance(s);
if(r?.code!=="INVALID_OPENING_QUOTE")throw r;
const a=n.line();
if(t!==a)o.push({line:a,quoteIn:Number(r["index"])});
t=a;
return void 0;
},
taken:()=>{
const r=o;
o=[];
return r;
}
};
}
function written(n,e){
return new Promise((o)=>{
n.write(e,(t)=>o(t??void 0));
});
}
function ended(n){
return new Promise((e)=>{
n.once("error",e);
n.end((o)=>e(o??void 0));
});
}
function wrongQuote(n){
return new MicrocertError(
"ERR_COHORT_QUOTE",
{
position:{line:n,column:1},
hint:{
en:"in this line a cell begins with a quote: close it before the next delimiter, and write each quote within it twice",
fr:"dans cette ligne, une cellule commence par un guillemet : la refermer avant le s\xE9parateur, et y doubler chaque guillemet"
}
},
COHORT_TEXTS
);
}
const where=({letter:n,number:e},o)=>n===void 0?"":`${o} ${n} (${e})`;
function meant(n){
if(n.length===0)return void 0;
return{
en:`did you mean ${n.join(", ")}?`,
fr:`vouliez-vous dire ${n.join(", ")} ?`
};
}
const COLUMN_HINT={
en:"take out columns that are not read; microcert issue --help lists those that are",
fr:"retirer les colonnes qui ne sont pas lues ; microcert issue --help \xE9num\xE8re celles qui le sont"
};
function named(n,e){
const o=n===void 0?["",""]:[` \u201C${n}\u201D`,` \xAB ${n} \xBB`];
return{
en:`${where(e,"column")||"a column"}${o[0]}`,
fr:`${where(e,"la colonne")||"une colonne"}${o[1]}`
};
}
function unknownColumn(n,e,o){
const t=named(n,e);
return{
code:"cohort.unknown-column",
message:{
en:`${t.en} is not known`,
fr:`${t.fr} est inconnue`
},
hint:meant(o)??COLUMN_HINT
};
}
function unknownAssessment(n,e,o,t){
const i=named(n,e);
return{
code:"cohort.unknown-assessment",
message:{
en:`${i.en} is about an assessment that the definition does not have`,
fr:`${i.fr} porte sur une \xE9valuation que la d\xE9finition n\u2019a pas`
},
hint:assessmentHint(o,t)
};
}
const MOST_IDS=20;
function assessmentHint(n,e){
if(e.length===0)
return{
en:"the definition has no assessments: take this column out",
fr:"la d\xE9finition n\u2019a pas d\u2019\xE9valuation : retirer cette colonne"
};
const o=meant(n);
const t=e.length>MOST_IDS?", \u2026":"";
const i=`${printable(e.slice(0,MOST_IDS).join(", "))}${t}`;
return{
en:`${o?`${o.en} `:""}ids of its assessments: ${i}`,
fr:`${o?`${o.fr} `:""}identifiants de ses \xE9valuations : ${i}`
};
}
function unnamedColumn(n,e){
return{
code:"cohort.unnamed-column",
message:{
en:`column ${n} (${e}) has no name`,
fr:`la colonne ${n} (${e}) n\u2019a pas de nom`
},
hint:COLUMN_HINT
};
}
function repeatedColumn(n){
return{
code:"cohort.repeated-column",
message:{
en:`this column stands twice; first as ${where(n,"column")||n.name}`,
fr:`cette colonne figure deux fois ; d\u2019abord comme ${where(n,"colonne")||n.name}`
}
};
}
function missingColumn(n){
return{
code:"cohort.missing-column",
message:{en:`column ${n} is missing`,fr:`la colonne ${n} manque`}
};
}
function needsColumn(n){
return{
code:"cohort.missing-column",
message:{
en:`this column says nothing without column ${n}`,
fr:`cette colonne ne dit rien sans la colonne ${n}`
}
};
}
function readLayout(n,e){
const o=[];
const t=/* @__PURE__ */new Map();
const i=/* @__PURE__ */new Set();
const r=(e.definition.assessments??[]).map(({id:s})=>s);
n.forEach((s,a)=>{
const c=placeAt(a,e);
if(s===""&&e.ordered){
o.push(aboutRow(unnamedColumn(lettersOf(a),a+1)));
return;
}
const d=e.readName(s);
if(d.kind!=="column"){
o.push(unknown(s,c,{...d,assessments:r}));
for(const m of d.close)i.add(m);
return;
}
const{key:u}=d;
const l={key:u,name:printable(s),...c};
const f=t.get(u);
if(f===void 0)t.set(u,l);
else o.push(aboutColumn(repeatedColumn(f),l));
});
if(t.size+i.size===0)o.push(aboutRow(NO_HEADER));
else o.push(...missing(t,i));
if(o.length>0)return{findings:hintsOnce(o)};
return{layout:layoutOf([...t.values()],e),findings:o};
}
function hintsOnce(n){
const e=/* @__PURE__ */new Set();
return n.map(({hint:o,...t})=>{
if(o===void 0||e.has(o.en))return t;
e.add(o.en);
return{...t,hint:o};
});
}
function placeAt(n,{ordered:e}){
return e?{letter:lettersOf(n),number:n+1}:{};
}
function unknown(n,e,{kind:o,close:t,assessments:i}){
const r=t.length>0?printable(n):void 0;
const s=o==="unknown"?unknownColumn(r,e,t):unknownAssessment(r,e,t,i);
return r===void 0?aboutRow(s):aboutColumn(s,{key:r,name:r,...e});
}
function missing(n,e){
const o=[];
const t=(i)=>n.has(i)||e.has(i);
if(!t("awardedOn"))o.push(aboutRow(missingColumn("awardedOn")));
if(!LEARNER_COLUMNS.some(t))o.push(aboutRow(NO_LEARNER));
for(const[i,r]of NEEDS){
const s=n.get(i);
if(s!==void 0&&!t(r))
o.push(aboutColumn(needsColumn(r),s));
}
return o;
}
function layoutOf(n,{definition:{assessments:e=[]} }){
const o=(r)=>n.findIndex((s)=>s.key===r);
const t=Object.fromEntries(ROW_COLUMNS.map((r)=>[r,o(r)]));
const i=e.map(({id:r,grading:s})=>({
assessment:r,
value:o(`result.${r}`),
status:o(`status.${r}`),
isNumber:s!==void 0&&s.grades===void 0&&(s.kind==="score"||s.kind==="percent")
}));
return{
columns:n,
at:t,
results:i.filter(({value:r,status:s})=>r>=0||s>=0)
};
}
const FORMAT=/^(?:DD([-./ ])MM\1YYYY|MM([-./ ])DD\2YYYY|YYYY([-./ ])MM\3DD)$/;
function isDateFormat(n){
return FORMAT.test(n);
}
function dateReader(n){
const e=n===void 0?void 0:formatReader(n);
return(o)=>{
if(normalizeDateTime(o)!==void 0)return{value:o};
const t=e?.(o);
if(t!==void 0)return{value:t};
return{wrong:whatIsWrong(o,n)};
};
}
function formatReader(n){
if(!isDateFormat(n))
throw new TypeError(
'readCohort: option "dateFormat" must be DD, MM and YYYY with one of / . - or a space between them, as in DD/MM/YYYY'
);
const e=n.replace(/[A-Z]/g,"").charAt(0);
const o=n.split(e);
return(t)=>{
const i=t.split(e);
if(i.length!==3)return void 0;
const r=(u)=>i[o.indexOf(u)]??"";
const[s,a,c]=[r("YYYY"),r("MM"),r("DD")];
if(!/^\d{4}$/.test(s)||!/^\d\d?$/.test(a)||!/^\d\d?$/.test(c))return void 0;
const d=`${s}-${a.padStart(2,"0")}-${c.padStart(2,"0")}`;
return isPlainDate(d)?d:void 0;
};
}
const SERIAL=/^\d{5}([.,]\d+)?$/;
const DAY_AND_MONTH=/^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}$/;
function whatIsWrong(n,e){
if(SERIAL.test(n))return SERIAL_DATE;
if(e!==void 0)return dateOtherwise(e);
return DAY_AND_MONTH.test(n)?DATE_ORDER:DATE;
}
const POINT=/^\d{1,7}(?:\.\d{1,3})?$/;
const COMMA=/^-?\d{1,7},\d{1,2}$/;
function pointed(n){
return COMMA.test(n)?n.replace(",","."):n;
}
function creditsIn(n){
const e=POINT.test(n)?Number(n):Number.NaN;
return e<=1e6?{value:e}:{wrong:CREDITS};
}
function awardOf(n,e,o){
const t=n.map(trimmed);
const i=[];
const r=(u,l)=>{
const f=e.columns[l];
i.push(f===void 0?aboutRow(u):aboutColumn(u,f));
};
t.forEach((u,l)=>{
if(u.includes("\uFFFD"))r(NOT_UTF8,l);
else if(u.includes("\0"))r(NUL,l);
});
const s=(u)=>t[u]||void 0;
const a=(u)=>s(e.at[u]);
const c=(u,l)=>{
const f=a(u);
if(f===void 0)return void 0;
const{value:m,wrong:w}=l(f);
if(w!==void 0)r(w,e.at[u]);
return m;
};
if(a("awardedOn")===void 0)r(EMPTY,e.at.awardedOn);
if(!LEARNER_COLUMNS.some((u)=>a(u)!==void 0))r(NO_LEARNER,-1);
for(const[u,l]of NEEDS)
if(a(u)!==void 0&&a(l)===void 0)
r(needsCell(l),e.at[u]);
const d=compact({
id:a("awardId"),
learner:compact({
id:a("learnerId"),
identifiers:identifiersIn(a),
name:a("learnerName")
}),
awardedOn:c("awardedOn",o.readDate)??"",
activity:periodOf(
c("activityStart",o.readDate),
c("activityEnd",o.readDate)
),
results:resultsIn(s,e,o),
creditsEarned:c(
"creditsEarned",
(u)=>creditsIn(o.withComma?pointed(u):u)
),
evidence:evidenceIn(a)
});
return i.length===0?{award:d}:{findings:i};
}
function identifiersIn(n){
const[e,o,t]=[n("emailHash"),n("identifierType"),n("identifierValue")];
if(e===void 0&&t===void 0)return void 0;
const i=[];
if(e!==void 0)
i.push(compact({type:"emailAddress",hash:e,salt:n("emailSalt")}));
if(o!==void 0&&t!==void 0)i.push({type:o,value:t});
return i;
}
function periodOf(n,e){
return n===void 0&&e===void 0?void 0:compact({start:n,end:e});
}
function resultsIn(n,{results:e},{withComma:o}){
const t=[];
for(const{assessment:i,value:r,status:s,isNumber:a}of e){
const c=n(r);
const d=n(s);
if(c===void 0&&d===void 0)continue;
const u=o&&a&&c!==void 0?pointed(c):c;
t.push(compact({assessment:i,value:u,status:d}));
}
return t.length===0?void 0:t;
}
function evidenceIn(n){
const e=n("evidenceUrl");
return e===void 0?void 0:[compact({id:e,name:n("evidenceName")})];
}
async function*rowsOfCsv(n,e,o){
const{delimiter:t,head:i,line:r}=n;
const{maxRowBytes:s,readDate:a}=o;
const c={readDate:a,withComma:t!==","};
let d;
for await(const u of csvRecords({head:i,rest:e,line:r,delimiter:t,maxRowBytes:s})){
const l=[];
for(const f of u){
if(f.cells?.every(isBlank))continue;
if(d===void 0)d=tableOf(f,o);
else l.push(readRow$1(f,d,c));
}
yield l;
}
if(d===void 0)throw new MicrocertError("ERR_INPUT_EMPTY");
}
function tableOf({line:n,cells:e},o){
const t=e?.map(trimmed)??[];
while(t.at(-1)==="")t.pop();
const{definition:i,readName:r,maxColumns:s}=o;
const{layout:a,findings:c}=t.length>s?{layout:void 0,findings:[aboutRow(tooManyColumns(s))]}:readLayout(t,{definition:i,readName:r,ordered:true});
if(e===void 0||a===void 0)
throw new MicrocertError(
"ERR_COHORT_HEADER",
{
position:{line:n,column:1},
findings:e===void 0?[aboutRow(QUOTE)]:c
},
COHORT_TEXTS
);
return{layout:a,columns:placesOf(a)};
}
function placesOf({columns:n}){
return new Map(n.map((e)=>[e.key,placeOf(e)]));
}
function readRow$1(n,e,o){
const{line:t,cells:i}=n;
if(i===void 0){
const c=e.layout.columns[n.quoteIn];
return{line:t,findings:[c?aboutColumn(QUOTE,c):aboutRow(QUOTE)]};
}
const{length:r}=e.layout.columns;
if(i.length<r||!i.slice(r).every(isBlank))
return{line:t,findings:[aboutRow(cellCount(i.length,r))]};
i.length=r;
const{award:s,findings:a}=awardOf(i,e.layout,o);
return s===void 0?{line:t,findings:a}:{line:t,award:s,columns:e.columns};
}
function isBlank(n){
return trimmed(n)==="";
}
async function*rowsOfJsonl({head:n},e,o){
const t=layoutKeeper(o);
for await(const i of jsonLines(n,e,o.maxRowBytes)){
yield i.map((r)=>readLine(r,t,o));
}
}
function readLine({line:n,text:e},o,t){
if(e===void 0)return{line:n,findings:[aboutRow(NOT_UTF8)]};
const{value:i,wrong:r}=parsed(e,t.maxRowBytes);
if(r!==void 0)return{line:n,findings:[r]};
if(!isJsonObject(i))return{line:n,findings:[aboutRow(NOT_A_ROW)]};
const{learner:s}=i;
if(isJsonObject(s))return wholeAward(n,i,s);
const a=Object.keys(i);
if(a.length>t.maxColumns)
return{line:n,findings:[aboutRow(tooManyColumns(t.maxColumns))]};
const{layout:c,columns:d,findings:u}=o(a);
if(c===void 0)return{line:n,findings:u};
return readRow({line:n,row:i,layout:c,columns:d},t);
}
function parsed(n,e){
try{
return{value:parseJsonStrictly(n,{maxBytes:e})};
}catch(o){
if(!isMicrocertError(o))throw o;
const{code:t,text:i,position:r}=o;
const s=r?.column??1;
return{
wrong:aboutRow({
code:t,
message:{
en:`${i.en} (character ${s} of the line)`,
fr:`${i.fr} (caract\xE8re ${s} de la ligne)`
}
})
};
}
}
const NO_COLUMNS=/* @__PURE__ */new Map();
function wholeAward(n,e,o){
if(o["id"]===void 0&&o["identifiers"]===void 0)
return{line:n,findings:[aboutRow(NO_LEARNER,"/learner")]};
if(typeof e["awardedOn"]!=="string")
return{line:n,findings:[aboutRow(missingColumn("awardedOn"),"/awardedOn")]};
return{line:n,award:e,columns:NO_COLUMNS};
}
function readRow({line:n,row:e,layout:o,columns:t},{readDate:i}){
const r=[];
const s=o.columns.map((d)=>{
const u=e[d.key];
if(typeof u==="number"&&d.key==="creditsEarned")return String(u);
if(typeof u==="string"&&/\S/.test(u))return u;
r.push(aboutColumn(NOT_TEXT,d));
return"";
});
if(r.length>0)return{line:n,findings:r};
const{award:a,findings:c}=awardOf(s,o,{readDate:i,withComma:false});
return a===void 0?{line:n,findings:c}:{line:n,award:a,columns:t};
}
function layoutKeeper({
definition:n,
readExactName:e
}){
let o;
return(t)=>{
if(o?.names.length===t.length&&t.every((a,c)=>a===o?.names[c]))
return o.read;
const{layout:i,findings:r}=readLayout(t,{definition:n,readName:e,ordered:false});
const s=i===void 0?NO_COLUMNS:placesOf(i);
o={names:t,read:{columns:s,findings:r,...i&&{layout:i} } };
return o.read;
};
}
const WORDS=5;
function seenKeys(){
let n=1024;
let e=new Uint32Array(n*WORDS);
let o=0;
const t=(s)=>{
let a=(s[0]??0)&n-1;
for(; ;){
const c=a*WORDS;
if(e[c+4]===0||isAt(e,c,s))return c;
a=a+1&n-1;
}
};
const i=(s,a)=>{
const c=t(s);
e.set(s,c);
e[c+4]=a;
};
const r=()=>{
const s=e;
n*=2;
e=new Uint32Array(n*WORDS);
for(let a=0;a<s.length;a+=WORDS){
const c=s[a+4]??0;
if(c>0)i(s.subarray(a,a+4),c);
}
};
return{
firstLine:(s,a)=>{
const c=hashOf(s);
const d=e[t(c)+4]??0;
if(d>0)return d;
if((o+1)*4>n*3)r();
i(c,a);
o+=1;
return void 0;
}
};
}
function isAt(n,e,o){
for(let t=0;t<4;t+=1)if(n[e+t]!==o[t])return false;
return true;
}
function hashOf(n){
const e=new Uint8Array(16);
e.set(createHash("sha256").update(n).digest().subarray(0,16));
return new Uint32Array(e.buffer);
}
const DEFAULT_COHORT_LIMITS={maxRowBytes:1048576,maxColumns:500};
function settle(n,e){
const o=typeof n==="object"&&n!==null&&Symbol.asyncIterator in n;
if(typeof n!=="string"&&!o)
throw new TypeError("readCohort: the source must be a path or an async iterable of bytes");
if(typeof e?.definition?.id!=="string")
throw new TypeError('readCohort: option "definition" is needed');
const{definition:t,format:i,delimiter:r,dateFormat:s}=e;
if(i!==void 0&&i!=="csv"&&i!=="jsonl")
throw new TypeError('readCohort: option "format" must be "csv" or "jsonl"');
if(r!==void 0&&!DELIMITERS.includes(r))
throw new TypeError('readCohort: option "delimiter" must be ";", "," or a tab');
const a=(t.assessments??[]).map(({id:c})=>c);
return{
...{definition:t,format:i,delimiter:r},
...limitsOf(e),
keyOf:e.duplicateKey??((c)=>awardKey(t,c)),
readDate:dateReader(s),
readName:nameReader(a,false),
readExactName:nameReader(a,true)
};
}
function limitsOf({limits:n}){
const e={...DEFAULT_COHORT_LIMITS,...n};
for(const[o,t]of Object.entries(e))
if(!(Number.isSafeInteger(t)&&t>0))
throw new TypeError(`readCohort: limit "${o}" must be a whole number above 0`);
return e;
}
function readCohort(n,e){
return linesOf(n,settle(n,e));
}
async function*linesOf(n,e){
const o=byteSource(n);
try{
const t=await readOpening(o,e);
const i=t.format==="csv"?rowsOfCsv(t,o,e):rowsOfJsonl(t,o,e);
const r=seenKeys();
for await(const s of i)for(const a of s)yield lineOf(a,r,e);
}catch(t){
throw typeof n==="string"&&isMicrocertError(t)&&t.source===void 0?withSource(t,n):t;
}finally{
await o.close();
}
}
function lineOf(n,e,{keyOf:o}){
const{line:t}=n;
if(n.findings!==void 0)return{outcome:"refused",line:t,findings:n.findings};
const i=e.firstLine(o(n.award),t);
if(i!==void 0)
return{outcome:"refused",line:t,findings:[aboutRow(duplicate(i))]};
return{outcome:"award",line:t,award:n.award,columns:n.columns};
}
export{isDateFormat as i,readCohort as r};
//# sourceMappingURL=read-cohort.js.map

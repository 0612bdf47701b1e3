import{aq as crc32}from'./foundation.js';
import{b as broken}from'./errors.js';
const PNG_SIGNATURE=[137,80,78,71,13,10,26,10];
const AROUND=12;
const IHDR_BYTES=13;
const MOST_CHUNKS=65536;
function readChunks(e){
if(PNG_SIGNATURE.some((n,h)=>e[h]!==n))throw broken(SIGNATURE);
const o=new DataView(e.buffer,e.byteOffset,e.byteLength);
const t=[];
let r=PNG_SIGNATURE.length;
let s=false;
while(!s){
const n=chunkAt(e,o,r);
if(t.length===0&&!isHeader(n))throw broken(NO_HEADER);
if(t.push(n)>MOST_CHUNKS)throw broken(TOO_MANY);
r=n.end;
s=n.type==="IEND";
}
if(r!==e.length)throw broken(BEHIND_END);
return t;
}
function isHeader({type:e,data:o}){
return e==="IHDR"&&o.length===IHDR_BYTES;
}
function chunkAt(e,o,t){
const r=e.length-t-AROUND;
if(r<0)throw broken(CUT);
const s=o.getUint32(t);
if(s>r)throw broken(CUT);
const n=t+AROUND+s;
const h=e.subarray(t+4,n-4);
if(crc32(h)!==o.getUint32(n-4))throw broken(CHECKSUM);
const a=String.fromCharCode(...h.subarray(0,4));
if(!/^[A-Za-z]{4}$/.test(a))throw broken(CHUNK_NAME);
return{type:a,start:t,end:n,data:h.subarray(4)};
}
const SIGNATURE={
en:"a PNG begins with eight bytes that are not here: the file may have been sent as text",
fr:"un PNG commence par huit octets qui ne sont pas l\xE0 : le fichier a pu \xEAtre transmis comme du texte"
};
const NO_HEADER={
en:"a PNG begins with its chunk IHDR, of 13 bytes",
fr:"un PNG commence par son bloc IHDR, de 13 octets"
};
const CUT={
en:"the PNG stops in the middle: ask for the original file",
fr:"le PNG s\u2019arr\xEAte au milieu : demander le fichier d\u2019origine"
};
const CHECKSUM={
en:"a checksum of the PNG does not agree: something was changed on the way; ask for the original file",
fr:"une somme de contr\xF4le du PNG ne concorde pas : quelque chose a chang\xE9 en chemin ; demander le fichier d\u2019origine"
};
const TOO_MANY={
en:`the PNG has more than ${MOST_CHUNKS} chunks`,
fr:`le PNG a plus de ${MOST_CHUNKS} blocs`
};
const CHUNK_NAME={
en:"a chunk of the PNG has a name that is not four letters",
fr:"un bloc du PNG porte un nom qui n\u2019est pas de quatre lettres"
};
const BEHIND_END={
en:"bytes stand behind the end of the PNG (IEND)",
fr:"des octets figurent apr\xE8s la fin du PNG (IEND)"
};
export{readChunks as r};
//# sourceMappingURL=chunks.js.map

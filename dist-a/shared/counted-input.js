import{createReadStream}from'node:fs';
import{stat}from'node:fs/promises';
import{a as systemHint}from'./terminal.js';
import{M as MicrocertError}from'./foundation.js';
async function countedInput(e,t,i=Number.POSITIVE_INFINITY){
const c=(n)=>new MicrocertError("ERR_FILE_UNREADABLE",{source:e,cause:n,hint:systemHint(n)});
const o=e==="-"?void 0:await stat(e).catch((n)=>Promise.reject(c(n)));
let r=0;
const a=async function*(){
try{
for await(const n of e==="-"?standardInput(t):fileUpTo(e,i)){
r+=n.length;
yield n;
}
}catch(n){
throw c(n);
}
};
return{
bytes:a(),
read:()=>r,
size:o?.isFile()?Math.min(o.size,i):void 0
};
}
function fileUpTo(e,t){
return t===0?nothing():createReadStream(e,{end:t-1});
}
async function*nothing(){
}
async function*standardInput({stream:e,stdin:t}){
if(e===void 0)yield await t();
else yield*e();
}
export{countedInput};
//# sourceMappingURL=counted-input.js.map

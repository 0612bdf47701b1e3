import{b as byteSource,j as jsonLines}from'./jsonl-lines.js';
import{a as MOST_RECORD_BYTES}from'./taken-out.js';
import{g as isMicrocertError,al as withSource,M as MicrocertError}from'./foundation.js';
const MAX_LINE=MOST_RECORD_BYTES;
const NOT_UTF8=/* @__PURE__ */new Uint8Array([255]);
const BOM=[239,187,191];
async function*credentialLines(s,r){
const n=byteSource(s);
try{
const t=await n.next()??new Uint8Array();
const e=BOM.every((i,o)=>t[o]===i)?t.subarray(BOM.length):t;
yield*jsonLines(e,n,MAX_LINE);
}catch(t){
if(!isMicrocertError(t))throw t;
if(t.code!=="ERR_COHORT_ROW_TOO_LONG")throw withSource(t,r);
const{position:e}=t;
throw new MicrocertError("ERR_INPUT_TOO_LARGE",{
...{source:r,hint:LONG_LINE},
...e&&{position:e}
});
}finally{
await n.close();
}
}
const LONG_LINE={
en:`a line with a credential has at most ${MAX_LINE} bytes; the lines behind it were not read`,
fr:`une ligne avec un justificatif a au plus ${MAX_LINE} octets ; les lignes suivantes n\u2019ont pas \xE9t\xE9 lues`
};
export{NOT_UTF8 as N,credentialLines as c};
//# sourceMappingURL=credential-lines.js.map

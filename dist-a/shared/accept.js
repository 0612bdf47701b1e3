import{M as MicrocertError}from'./foundation.js';
function accept({value:r,findings:o},{strict:n,place:c,needs:s}){
const t=o.map((e)=>({...e,pointer:c(e.pointer)}));
const i=t.some(({severity:e})=>e==="error");
const a=s.some((e)=>!Object.hasOwn(r,e));
if(a||n&&i)
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{findings:t});
return{value:r,findings:t.map(asDoubt)};
}
function asDoubt(r){
return r.severity==="error"?{...r,severity:"warning"}:r;
}
export{accept as a,asDoubt as b};
//# sourceMappingURL=accept.js.map

import{g as isMicrocertError}from'./foundation.js';
const SCOPE="microcert";
const ERROR=2;
function beginSpan(t,n,o){
return begin(t,t.context.active(),n,o);
}
function begin(t,n,o,e){
const r=t.trace.getTracer(SCOPE).startSpan(o,{attributes:e},n);
const i=t.trace.setSpan(n,r);
return{
begin:(c,s)=>begin(t,i,c,s),
end:(c={})=>{
r.setAttributes(c);
r.end();
},
fail:(c)=>{
r.setAttributes({"error.type":isMicrocertError(c)?c.code:"other"});
r.setStatus({code:ERROR});
r.end();
}
};
}
async function during(t,n,o=()=>({})){
try{
const e=await n();
t.end(o(e));
return e;
}catch(e){
t.fail(e);
throw e;
}
}
export{SCOPE as S,beginSpan as b,during as d};
//# sourceMappingURL=telemetry.js.map

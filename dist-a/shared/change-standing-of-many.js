import{c as checkedAct,w as writingEvents}from'./events-writer.js';
import{c as changeWithin}from'./change-standing.js';
import{g as isMicrocertError}from'./foundation.js';
const CHUNK=200;
async function*changeStandingOfMany(t,c,n,e){
const a=checkedAct(e);
for await(const R of inChunks(n,CHUNK)){
const r=await writingEvents(t,async(E)=>{
const i=[];
for(const s of R){
try{
i.push(await changeWithin(E,c,s,a));
}catch(o){
if(!isRefusal(o))throw o;
i.push({credentialId:s,outcome:"refused",error:o});
}
}
return i;
});
yield*r;
}
}
const REFUSALS=/* @__PURE__ */new Set([
"ERR_REGISTRY_UNKNOWN",
"ERR_REGISTRY_REVOKED",
"ERR_REGISTRY_NOT_SUSPENDED",
"ERR_REGISTRY_REASON"
]);
function isRefusal(t){
return isMicrocertError(t)&&REFUSALS.has(t.code);
}
async function*inChunks(t,c){
let n=[];
for await(const e of t){
n.push(e);
if(n.length<c)continue;
yield n;
n=[];
}
if(n.length>0)yield n;
}
export{changeStandingOfMany};
//# sourceMappingURL=change-standing-of-many.js.map

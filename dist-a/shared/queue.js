import{hash}from'node:crypto';
import{c as coreOf}from'./registry-of.js';
import{a as startEngine,Q as QUEUE_OPTIONS}from'./statements.js';
const OPEN=/* @__PURE__ */new WeakMap();
async function openQueue({registry:e,issuer:t}){
if(typeof t!=="string"||t==="")
throw new TypeError('openQueue: option "issuer" must be the id of an issuer');
const r=coreOf(e);
const n=await startEngine(r);
const o=queueName(t);
try{
await n.ask((u)=>u.createQueue(o,QUEUE_OPTIONS));
}catch(u){
await n.stop();
throw u;
}
const s=Object.freeze({name:o,close:()=>n.stop()});
OPEN.set(s,{name:o,registry:e,core:r,engine:n});
return s;
}
function openQueueOf(e){
const t=OPEN.get(e);
if(t===void 0)throw new TypeError("queue must come from openQueue");
return t;
}
function queueName(e){
return`issue-${hash("sha256",e,"hex").slice(0,16)}`;
}
export{openQueueOf as a,openQueue as o};
//# sourceMappingURL=queue.js.map

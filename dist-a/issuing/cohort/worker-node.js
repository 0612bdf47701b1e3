import{parentPort,workerData}from'node:worker_threads';
import{R as secureRandom}from'../../shared/foundation.js';
import{s as signerHolding,R as READY}from'../../shared/thread-task.js';
import{s as settle,i as issueText}from'../../shared/issuing.js';
import{t as textsWriter}from'../../shared/shared-texts.js';
import{f as findFramework}from'../../shared/catalogue.js';
function serve(e,{said:o,...t}){
const s=issuerOf(t);
const r=(n)=>{
e.postMessage(n);
Atomics.add(o,0,1);
};
let i=Promise.resolve();
e.on("message",(n)=>{
i=i.then(async()=>r(await s(n)));
});
r(READY);
}
function issuerOf(e){
let o=0;
let t;
const s=e.framework===void 0?void 0:findFramework(e.framework);
const r=settle({
...e.mapping,
...s&&{framework:s},
profile:e.profile,
signer:signerHolding(e.signer),
suite:e.suites,
clock:()=>o,
random:(n)=>t??secureRandom(n)
});
const i=r.known(e.definition);
return async({rows:n,instants:d,drawn:w,memory:f})=>{
const a=textsWriter(f);
for(const[c,l]of n.entries()){
o=d[c]??Number.NaN;
t=w[c];
a.add(await issueText(r,i,l).catch(()=>void 0));
}
return a.texts();
};
}
if(parentPort!==null)serve(parentPort,workerData);
//# sourceMappingURL=worker-node.js.map

import{S as SCOPE,b as beginSpan,d as during}from'./telemetry.js';
const COUNTERS={
rows:{
name:"microcert.cohort.rows",
description:"Rows of cohorts that were settled, by outcome",
unit:"{row}"
},
bytes:{
name:"microcert.cohort.committed",
description:"Bytes of credentials on the disk and in the registry",
unit:"By"
}
};
async function*observedRun(e,{definition:o,file:t,registry:c},s){
const i=e.metrics.getMeter(SCOPE);
const[u,m]=[COUNTERS.rows,COUNTERS.bytes].map(
({name:r,...w})=>i.createCounter(r,w)
);
const n=beginSpan(e,"microcert.cohort",{"microcert.definition":o.id});
const a={issued:0,existing:0,refused:0};
const f={
file:observedFile(t,n),
registry:observedRegistry(c,n,(r)=>m?.add(r))
};
let d;
try{
for await(const r of s(f)){
a[r.outcome]+=1;
u?.add(1,{outcome:r.outcome});
yield r;
}
}catch(r){
d={error:r};
throw r;
}finally{
if(d===void 0)n.end(counted(a));
else n.fail(d.error);
}
}
function counted(e){
return Object.fromEntries(
Object.entries(e).map(([o,t])=>[`microcert.rows.${o}`,t])
);
}
function observedFile(e,o){
return{
get length(){
return e.length;
},
cutOff:e.cutOff,
isNew:e.isNew,
append:(t)=>during(
o.begin("microcert.cohort.write",{"microcert.credentials":t.length}),
()=>e.append(t)
),
cutTo:(t)=>e.cutTo(t),
close:()=>e.close()
};
}
function observedRegistry(e,o,t){
return{
...e,
async recordIssued(c){
const s={"microcert.credentials":c.awards.length};
const i=o.begin("microcert.cohort.record",s);
await during(i,()=>e.recordIssued(c));
if(c.run?.after!==void 0)t(c.run.bytes-c.run.after);
}
};
}
export{observedRun};
//# sourceMappingURL=observed-run.js.map

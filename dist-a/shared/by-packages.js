import{d as nativeThreads,H as HERE_AT_ONCE,w as written,f as workOn,P as PORTIONS_HERE,g as inWork,h as nativeTurn,j as issuedAs}from'./issuing.js';
import{a as textsReader}from'./shared-texts.js';
import{R as READY}from'./thread-task.js';
import{R as secureRandom}from'./foundation.js';
import{e as snapshot}from'./everyday.js';
function startCrew(t,e){
const o=[];
const a=[];
const n=new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
let r=0;
const i=()=>{
r+=1;
};
try{
while(o.length<e.count)o.push(hire({...t,said:n},e,i));
}catch{
}
const c=(s)=>({
has:(u)=>s.ends[u]!==void 0,
text:textsReader(s),
close:()=>{
a.push(s.memory);
}
});
return{
hasRoom:()=>leastBusy(o)!==void 0,
hasNews:()=>Atomics.load(n,0)>r,
issue:async(s)=>{
const u=leastBusy(o);
if(u===void 0)return void 0;
const d=a.pop();
const h=await u.issue(d?{...s,memory:d}:s);
return h&&c(h);
},
end:async()=>{
await Promise.all(o.map((s)=>s.end()));
}
};
}
function leastBusy(t){
const[e]=t.toSorted((o,a)=>a.room()-o.room());
return e!==void 0&&e.room()>0?e:void 0;
}
function hire(t,{file:e,packages:o},a){
const n=newThread(t,e);
const r=[];
let i=false;
const c=()=>{
i=false;
for(const s of r.splice(0))s(void 0);
};
n.unref();
n.on("message",(s)=>{
a();
if(s===READY)i=true;
else r.shift()?.(s);
if(r.length===0)n.unref();
});
for(const s of["error","exit","messageerror"])n.on(s,c);
return{
room:()=>i?o-r.length:0,
issue:async(s)=>{
try{
n.postMessage(s);
}catch{
return void 0;
}
n.ref();
return new Promise((u)=>{
r.push(u);
});
},
end:async()=>{
await n.terminate();
}
};
}
function newThread(t,e){
const o=nativeThreads();
if(o===void 0)throw new TypeError("there are no threads");
const a={maxYoungGenerationSizeMb:YOUNG_MEGABYTES};
return new o.Worker(e,{workerData:t,execArgv:[],env:{},resourceLimits:a});
}
const YOUNG_MEGABYTES=6;
async function*portionsOf(t,e,o,a){
let n=0;
let r=await begin(n,a);
try{
for await(const i of t){
if("dones"in r)r.dones.push(laidOut(await o(i,n)));
else keep(i,r,e);
n+=1;
if(!isFull(r,e))continue;
yield r;
if(isBroken(r))return;
r=await begin(n,a);
}
}catch(i){
if("dones"in r)r.dones.push({outcome:"broken",error:i});
else r.broken={error:i};
}
yield r;
}
async function begin(t,e){
if(!await e(t))return{dones:[]};
return{start:t,awards:[],rows:[],instants:[],drawn:[]};
}
function keep(t,e,{settings:o,known:a}){
const n=snapshot(t);
const r=o.clock();
const i=drawnFor(n,r,o,a);
e.awards.push(t);
e.rows.push(n);
e.instants.push(r);
e.drawn.push(i);
}
function laidOut(t){
if("text"in t&&!t.text.startsWith("{"))
throw new TypeError("the text of a credential is that of an object");
return t;
}
function isFull(t,{size:e}){
if(!("dones"in t))return t.awards.length===e;
return t.dones.length===HERE_AT_ONCE||isBroken(t);
}
function isBroken(t){
return"dones"in t&&t.dones.at(-1)?.outcome==="broken";
}
function drawnFor(t,e,o,a){
if(o.random===secureRandom||hasId(t))return void 0;
const n={};
const r=(i)=>{
try{
n.bytes=o.random(i).slice();
return n.bytes;
}catch(c){
n.broken={error:c};
throw c;
}
};
try{
written({...o,clock:()=>e,random:r},a,t);
}catch{
if(n.broken)throw n.broken.error;
}
return n.bytes;
}
function hasId(t){
return typeof t==="object"&&t!==null&&Reflect.get(t,"id")!==void 0;
}
async function*byPackages(t,e){
const{settings:o,known:a,cohort:n,size:r,task:i,threads:c}=e;
const s=n.threads-1;
const u=n.packagesPerThread;
let d;
let h=false;
const y=async(f)=>{
if(f<c.after*r)return false;
if(d===void 0)return true;
if(d.hasNews())await nativeTurn();
return d.hasRoom();
};
const p=portionsOf(t,e,workOn(o,a,n),y);
const k=workLater(e);
const m=async(f)=>{
if("dones"in f)return f.dones;
if(f.awards.length===r)
d??=startCrew(i,{count:s,file:c.file,packages:u});
const{rows:w,instants:l,drawn:b}=f;
const v=await d?.issue({rows:w,instants:l,drawn:b});
return h?[]:donesOf(f,v,e,k);
};
try{
const{ordered:f,signal:w}=n;
const l=u*s+PORTIONS_HERE;
yield*inWork(p,m,{concurrency:l,ordered:f,signal:w});
}finally{
h=true;
await d?.end();
}
}
function workLater({settings:t,known:e,cohort:o}){
let a=0;
let n;
const r={
...t,
clock:()=>a,
random:(c)=>n??t.random(c)
};
const i=workOn(r,e,o);
return(c,s)=>{
a=c.instants[s]??Number.NaN;
n=c.drawn[s];
return i(c.rows[s],c.start+s,c.awards[s]);
};
}
async function donesOf(t,e,o,a){
const n=[];
for(let r=0;r<t.awards.length;r+=1){
n.push(e?.has(r)?void 0:await a(t,r));
}
return inTurn(t,n,e,o);
}
function*inTurn(t,e,o,{cohort:{as:a} }){
const{start:n,awards:r,broken:i}=t;
for(let c=0;c<r.length;c+=1){
const s=e[c];
if(s!==void 0){
yield s;
continue;
}
const u=o?.text(c)??"";
yield issuedAs(a,n+c,r[c],a==="json"?u:JSON.parse(u));
}
o?.close();
if(i)yield{outcome:"broken",error:i.error};
}
export{byPackages};
//# sourceMappingURL=by-packages.js.map

import{s as shapesBeside,w as widest,r as refreshed,a as soundByShape,v as verifyCredential,l as learnFrom,n as noFacts,o as openForMany}from'./open-for-many.js';
import{j as bundledContextStore,ae as limitsForRecords,Q as asSnapshot}from'./everyday.js';
import{r as readInput,t as textOf,o as openedText,a as roleOf}from'./receiving.js';
import{o as openSession}from'./session.js';
var runVerification=(async function (e,t,i,n){
const{judged:r}=await run(e,t,i,n);
return r.report;
});
var run=(async function (e,t,i,n){
const r=i??shapesBeside(bundledContextStore());
const o=n===void 0?{text:textOf(e,widest(t.limits)),notes:[]}:await openedText(n,t.limits);
const{text:d,notes:a}=o;
const{verified:c,session:f,part:s}=await verifyText(d,t,r);
const u=await refreshed(c,f);
const v=a.length===0?u:{...u,report:withNotes(u.report,a)};
return{judged:v,text:d,...s&&{part:s} };
});
var readRecord=(function (e,{limits:t}){
if(!e.includes('"ClrCredential"'))return void 0;
const i=readInput(e,limitsForRecords(t));
const n=i.credential?.document;
if(n===void 0)return i;
if(roleOf(n)!=="record")return void 0;
asSnapshot(n);
return i;
});
var verifyText=(async function (e,t,i){
const n=openSession(t);
n.admit();
if(typeof e!=="string")return{verified:await verifyRead(e,n),session:n};
const r=await soundByShape(e,n,i);
if(r!==void 0){
const c=await verifySound(r,n);
return{verified:c,session:n,...c.document&&{part:c.document} };
}
const o=readRecord(e,t);
if(o!==void 0)return verifyRecord(o,t,i);
const d=noFacts();
const a=await verifyCredential(e,n,void 0,d);
await learnFrom(a,d,{session:n,shapes:i});
return{verified:a,session:n};
});
function withNotes(e,t){
if(t.length===0)return e;
const i=e.checks.map(
(n)=>n.id==="input.format"?{...n,findings:[...n.findings,...t]}:n
);
return{...e,checks:i};
}

async function runAndRead(e,t){
const{judged:i,text:n,part:r}=await run(e,t);
if(typeof n!=="string"||r===void 0||i.document!==r)return i;
const{credential:o}=readInput(n,t.limits);
return{report:i.report,...o&&{document:o.document} };
}



function verifyRead(e,t){
return verifyCredential(void 0,t,void 0,{...noFacts(),read:e});
}
function verifySound({facts:e,proofs:t},i){
return verifyCredential(void 0,i,void 0,e,t);
}
async function verifyRecord(e,t,i){
const n=openForMany(t,i);
n.admit();
return{verified:await verifyRead(e,n),session:n};
}
export{runAndRead,runVerification};
//# sourceMappingURL=run-verification.js.map

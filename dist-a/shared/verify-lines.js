import{g as isMicrocertError,M as MicrocertError,s as stringMember}from'./foundation.js';
import{i as isUnreadable,v as verdictOn}from'./save-bundle.js';
import{c as createReporter}from'./reporter.js';
import{c as credentialIn}from'./credential-in.js';
import{c as credentialLines,N as NOT_UTF8}from'./credential-lines.js';
import{az as verify}from'./everyday.js';
const MOST_REASONS=20;
const MOST_LINES=5;
const MOST_REFUSED=1e4;
async function verifyLines(c,e,n,{locale:s},o){
const u=createTally(c);
const r=createReporter(o,{locale:s,clock:o.clock,...e});
const a=async({line:t,text:y})=>{
const p=y??NOT_UTF8;
const f=await verify(p,n);
const v=isUnreadable(f.checks)?"unreadable":f.verdict;
r.row(v==="accepted"?"issued":"refused");
u.add({line:t,verdict:v,report:f,read:p,message:verdictOn(f,n.trust)});
};
let i;
try{
for await(const t of credentialLines(e.bytes,c))
for(const y of t)await a(y);
}catch(t){
if(!isMicrocertError(t))throw t;
i=t;
}finally{
r.end();
}
const d=u.result();
const l=Object.values(d.counts).every((t)=>t===0);
if(l)throw i??new MicrocertError("ERR_INPUT_EMPTY",{source:c});
return{...d,...i&&{brokenBy:i} };
}
function createTally(c){
const e={accepted:0,rejected:0,undetermined:0,unreadable:0};
const n=/* @__PURE__ */new Map();
const s=[];
let o=false;
const u=({line:r,verdict:a,message:i,report:d})=>{
const l=JSON.stringify([a,i.en,codesIn(d)]);
const t=n.get(l)??{verdict:a,message:i,report:d,count:0,lines:[]};
if(!n.has(l)&&n.size>=MOST_REASONS){
o=true;
return;
}
n.set(l,t);
t.count+=1;
if(t.lines.length<MOST_LINES)t.lines.push(r);
};
return{
add(r){
e[r.verdict]+=1;
if(r.verdict==="accepted")return;
if(s.length<MOST_REFUSED)s.push(refusedLine(r));
u(r);
},
result:()=>({
...{file:c,counts:e,isCut:o,notAccepted:s},
reasons:[...n.values()].sort((r,a)=>a.count-r.count)
})
};
}
function codesIn({checks:c}){
return c.filter(({outcome:e})=>e==="failed"||e==="indeterminate").flatMap(({id:e,findings:n})=>[e,...n.map(({code:s})=>s)]);
}
function refusedLine({line:c,read:e,verdict:n}){
const s=typeof e==="string"?new TextEncoder().encode(e):e;
const o=stringMember(credentialIn(s),"id");
return{line:c,...o!==void 0&&{id:o},verdict:n};
}
export{verifyLines};
//# sourceMappingURL=verify-lines.js.map

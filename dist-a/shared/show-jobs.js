import{k as wrapText,c as styleFor,E as EXIT}from'./terminal.js';
import{a as assertPostgres,w as withRegistry}from'./open-registry.js';
import{c as count}from'./progress.js';
import{ak as printable,M as MicrocertError}from'./foundation.js';
import{T as TEXTS}from'./part-texts.js';
import{l as lookAtJobs,r as retryDead,p as purgeDead}from'./look-at-jobs.js';
const MOST_LINES=20;
function renderJobs(t,{retried:n,purged:s},e){
const{definitions:a,dead:i,refused:d}=t;
const{locale:r,style:u}=e;
const c=(o)=>`${u.doubt("\u2192")} ${wrapText(o[r],"  ")}`;
const f=d.flatMap((o)=>refusedLines(o,e));
return[
...n===void 0?[]:[again(n)[r]],
...s===void 0?[]:[gone(s)[r]],
...a.length===0?[NOTHING[r]]:[],
...a.flatMap((o)=>definitionLines(o,e)),
...i.slice(0,MOST_LINES).flatMap((o)=>deadLines(o,e)),
...f.slice(0,MOST_LINES),
...i.length>MOST_LINES||f.length>MOST_LINES?[c(MORE)]:[],
...i.length>0?[c(RETRY)]:[],
""
].join("\n");
}
function definitionLines(t,{locale:n,style:s}){
const e=(l)=>count(l,n);
const{definition:a,version:i,waiting:d,active:r,done:u,dead:c,issued:f,refused:o,rate:$}=t;
const p=$===void 0?"":` \xB7 ${e(Math.round($))}/s`;
const w={
en:[
`${e(d.rows)} waiting`,
`${e(r.rows)} in work`,
`${e(u.rows)} done`,
`${e(c.rows)} dead`
],
fr:[
`${e(d.rows)} en attente`,
`${e(r.rows)} en cours`,
`${e(u.rows)} faites`,
`${e(c.rows)} abandonn\xE9es`
]
};
const g={
en:`${e(f)} issued, ${e(o)} refused`,
fr:`${e(f)} d\xE9livr\xE9es, ${e(o)} refus\xE9es`
};
return[
`${s.strong(printable(a))} ${s.faint(`v${i}`)}`,
`  ${w[n].join(" \xB7 ")}${p}`,
`  ${s.faint(g[n])}`
];
}
function deadLines(t,{locale:n,style:s}){
const{code:e,tries:a,source:i,lines:d}=t;
const[r,u]=d.map((o)=>count(o,n));
const c={
en:`${nameOf(i)}lines ${r} to ${u}, tried ${a} times`,
fr:`${nameOf(i)}lignes ${r} \xE0 ${u}, ${a} essais`
};
const f=Object.hasOwn(TEXTS,e)?TEXTS[e][n]:"";
return[
`  ${s.bad("\u2718")} ${c[n]}${{en:": ",fr:" : "}[n]}${f} [${printable(e)}]`
];
}
function refusedLines({source:t,rows:n},{locale:s,style:e}){
const a={en:"line",fr:"ligne"}[s];
return n.map(({line:i,findings:d})=>{
const r=d.map(({code:c,pointer:f,column:o})=>`${o??f} [${c}]`);
const u=`${nameOf(t)}${a} ${count(i,s)}`;
return`  ${e.bad("\u2718")} ${u}${{en:": ",fr:" : "}[s]}${printable(r.join(", "))}`;
});
}
function nameOf(t){
return t===void 0?"":`${printable(t)}, `;
}
function again(t){
return{
en:`${t} chunk(s) will be tried once more`,
fr:`${t} lot(s) seront retent\xE9s une fois`
};
}
function gone(t){
return{
en:`${t} chunk(s) removed, with what they said of learners`,
fr:`${t} lot(s) supprim\xE9(s), avec ce qu\u2019ils disaient des apprenants`
};
}
const NOTHING={en:"The queue is empty.",fr:"La file est vide."};
const MORE={en:"--format json lists more of them",fr:"--format json en liste davantage"};
const RETRY={
en:"put right what stopped them, then --retry-dead; or remove them with --purge-dead",
fr:"corriger la cause, puis --retry-dead ; ou les supprimer avec --purge-dead"
};
async function showJobs(t,n){
const{option:s,flag:e,locale:a}=t;
if(e("retry-dead")&&e("purge-dead"))
throw new MicrocertError("ERR_USAGE",{hint:ONE_OF_THEM});
assertPostgres(t,n);
return withRegistry(t,n,async(i)=>{
const d=await act(i,t);
const r=await lookAtJobs(i);
n.out(
s("format")==="json"?`${JSON.stringify({...d,...r},null,2)}
`:renderJobs(r,d,{locale:a,style:styleFor(n.colours)})
);
return r.definitions.some(({dead:u})=>u.jobs>0)?EXIT.findings:EXIT.good;
});
}
async function act(t,{flag:n}){
if(n("retry-dead"))return{retried:await retryDead(t)};
return n("purge-dead")?{purged:await purgeDead(t)}:{};
}
const ONE_OF_THEM={
en:"what is removed cannot be tried again: leave out --retry-dead or --purge-dead",
fr:"ce qui est supprim\xE9 ne peut \xEAtre retent\xE9 : retirer --retry-dead ou --purge-dead"
};
export{showJobs};
//# sourceMappingURL=show-jobs.js.map

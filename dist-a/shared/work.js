import{hostname}from'node:os';
import{d as renderError,k as wrapText,o as realPathOf,c as styleFor,l as exitAfter,E as EXIT}from'./terminal.js';
import{w as withGrowingLists,c as awardCheck}from'./status-lists.js';
import{c as createReporter}from'./reporter.js';
import{t as threadsIn}from'./threads-in.js';
import{c as clockOf,m as mappingOf,f as frameworkOf}from'./issuing-sources.js';
import{r as readProfile,l as loadSigner}from'./load-issuer.js';
import{a as assertPostgres,o as openRegistryFor}from'./open-registry.js';
import{r as renderMethodIn}from'./render-method-in.js';
import{c as count,d as duration}from'./progress.js';
import{ak as printable,M as MicrocertError}from'./foundation.js';
import{q as parseIssuerProfile}from'./everyday.js';
import{b as createIssuer}from'./issuing.js';
import{o as openQueue}from'./queue.js';
import{r as runWorker}from'./run-worker.js';
function renderWork(n,e,t){
const{counts:r,chunks:u,milliseconds:a,out:o,isStopped:c}=n;
const s=(w)=>count(w,e);
const d=duration(a);
const p=printable(o);
const i={
en:`${s(r.issued)} issued and signed in ${d}: ${p}`,
fr:`${s(r.issued)} d\xE9livr\xE9es et sign\xE9es en ${d} : ${p}`
};
const f={
en:`${s(r.existing)} issued before and left alone`,
fr:`${s(r.existing)} d\xE9j\xE0 d\xE9livr\xE9es, laiss\xE9es en l\u2019\xE9tat`
};
const l={en:`${s(r.refused)} refused`,fr:`${s(r.refused)} refus\xE9es`};
const $={
en:`${s(u.dead)} chunk(s) given up`,
fr:`${s(u.dead)} lot(s) abandonn\xE9(s)`
};
return[
`${t.good("\u2714")} ${i[e]}`,
...r.existing>0?[`${t.faint("\xB7")} ${f[e]}`]:[],
...r.refused>0?[`${t.bad("\u2718")} ${l[e]}`]:[],
...u.dead>0?[`${t.bad("\u2718")} ${$[e]}`]:[],
...r.refused+u.dead>0?[hint(LOOK,e,t)]:[],
...c?[hint(STOPPED,e,t)]:[],
""
].join("\n");
}
function renderFailure(n,e,t){
const{outcome:r,lines:u,source:a,error:o}=n;
const[c,s]=u.map((l)=>count(l,e));
const d=a===void 0?"":`${printable(a)}, `;
const p={
en:r==="dead"?"given up":"will be tried again",
fr:r==="dead"?"abandonn\xE9":"sera retent\xE9"
};
const i={en:`${d}lines ${c} to ${s}`,fr:`${d}lignes ${c} \xE0 ${s}`};
const f=o===void 0?"":renderError(o,{locale:e,style:t});
return`${f}  ${t.faint(`${i[e]}${{en:": ",fr:" : "}[e]}${p[e]}`)}
`;
}
function hint(n,e,t){
return`${t.doubt("\u2192")} ${wrapText(n[e],"  ")}`;
}
const LOOK={
en:"microcert jobs names the lines, and why; with --retry-dead chunks that were given up are tried again",
fr:"microcert jobs nomme les lignes, et le motif ; avec --retry-dead les lots abandonn\xE9s sont retent\xE9s"
};
const STOPPED={
en:"stopped before the queue was empty; what is issued is safe. Run the same command again to go on",
fr:"arr\xEAt\xE9 avant que la file soit vide ; ce qui est d\xE9livr\xE9 est en s\xFBret\xE9. Relancer la m\xEAme commande pour continuer"
};
async function work(n,e){
const{option:t}=n;
const r=t("out");
if(r===void 0||r==="-")throw new MicrocertError("ERR_USAGE",{hint:OUT_HINT});
assertPostgres(n,e);
const u=threadsIn(n,1);
const a=parseIssuerProfile((await readProfile(n,e)).value);
const o=await loadSigner(n,a,e);
const c=clockOf(n,e);
const s={...mappingOf(n),...await renderMethodIn(n,e)};
const d=t("keep");
const p=createIssuer({profile:a,signer:o,clock:c,random:e.random,...s});
const i=await openRegistryFor(n,e,d&&{keep:d});
try{
await i.assertSigningKey(o);
const f=await openQueue({registry:i,issuer:a.id});
try{
const l={
...{queue:f,registry:withGrowingLists(i),random:e.random,keyId:o.id},
...{issuer:p,file:r,run:`${t("name")??hostname()}:${await realPathOf(r)}`}
};
const $={profile:a,framework:frameworkOf(n),clock:c,mapping:s};
const w=()=>i.signHead(o);
return await workOn({task:l,sources:$,threads:u,signHead:w},n,e);
}finally{
await f.close();
}
}finally{
await i.close();
}
}
async function workOn({task:n,sources:e,threads:t,signHead:r},{flag:u,locale:a},o){
const[c,s,d]=[o.clock(),o.interruption?.(),u("until-empty")];
const p={read:()=>0,size:void 0};
const i=createReporter(o,{locale:a,clock:o.clock,...p});
const[f,l]=[styleFor(o.colours),{done:0,failed:0,dead:0}];
const $={
...{threads:t,untilEmpty:d,...s&&{signal:s} },
check:(E)=>awardCheck({...e,definition:E})
};
try{
for await(const E of runWorker(n,$)){
l[E.outcome]+=1;
for(const g of outcomesIn(E))i.row(g);
if(E.error===void 0)continue;
i.end();
o.err(renderFailure(E,a,f));
}
}finally{
i.end();
}
const w=d&&s?.aborted===true;
const{counts:m}=i;
await r();
const x={
chunks:l,
counts:m,
milliseconds:o.clock()-c,
out:n.file,
isStopped:w
};
o.out(renderWork(x,a,f));
if(w)return exitAfter(String(s.reason));
return d&&m.refused+l.dead>0?EXIT.findings:EXIT.good;
}
function*outcomesIn({issued:n,existing:e,refused:t}){
for(let r=0;r<n;r+=1)yield"issued";
for(let r=0;r<e;r+=1)yield"existing";
for(const r of t)yield"refused";
}
const OUT_HINT={
en:"add --out FILE.jsonl: each worker writes a file of its own, so that it can go on where it stopped",
fr:"ajouter --out FICHIER.jsonl : chaque processus \xE9crit son propre fichier, pour pouvoir reprendre l\xE0 o\xF9 il s\u2019est arr\xEAt\xE9"
};
export{work};
//# sourceMappingURL=work.js.map

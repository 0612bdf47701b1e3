import{resolve}from'node:path';
import{c as styleFor,k as wrapText,E as EXIT,o as realPathOf,l as exitAfter}from'./terminal.js';
import{L as LINK_OPTIONS,P as PICTURE_OPTIONS}from'./options2.js';
import{l as loadSigner}from'./load-issuer.js';
import{r as registryFile,o as openRegistryFor}from'./open-registry.js';
import{d as drawingIn,a as assertDrawable}from'./drawing-in.js';
import{d as drawnAsJson,e as exitAfterDrawing}from'./drawn-summary.js';
import{r as readCohortSources,a as assertSuspendable,w as withGrowingLists,b as addStatusLists,c as awardCheck}from'./status-lists.js';
import{e as writtenFile,w as withLearners,a as assertOneStdin,b as assertOutputs,d as writingResults,c as assertResultsName,f as renderSummary,n as noReasons}from'./summary.js';
import{c as createReporter}from'./reporter.js';
import{stat}from'node:fs/promises';
import{t as threadsIn}from'./threads-in.js';
import{M as MicrocertError}from'./foundation.js';
import{o as openCredentialFile,r as runCohort}from'./run-cohort.js';
import{b as createIssuer}from'./issuing.js';
function noteNotRevocable(e,t){
note(NEVER,e,t);
}
async function noteWhetherRevocable(e,t){
if(e.option("status-url")!==void 0)return;
const s=registryFile(e,t);
const r=s!==void 0&&await stat(s).catch(()=>void 0)===void 0;
note(r?NEVER:UNLESS,e,t);
}
function note(e,{say:t},s){
s.err(`${styleFor(s.colours).doubt("!")} ${wrapText(t(e),"  ")}
`);
}
const NEVER={
en:"without --status-url what is issued has no status, and can never be revoked",
fr:"sans --status-url, ce qui est d\xE9livr\xE9 n\u2019a pas de statut et ne pourra jamais \xEAtre r\xE9voqu\xE9"
};
const UNLESS={
en:"without --status-url what is issued can never be revoked, unless an earlier run gave this registry its status lists",
fr:"sans --status-url, ce qui est d\xE9livr\xE9 ne pourra jamais \xEAtre r\xE9voqu\xE9, sauf si une ex\xE9cution pr\xE9c\xE9dente a donn\xE9 au registre ses listes de statuts"
};
function summaryAsJson(e){
const{counts:t,reasons:s,milliseconds:r,files:n,stoppedBy:a,isRevocable:o,cutOff:u,drawn:i}=e;
const{issued:d,existing:c,refused:f}=t;
const w=n.out===void 0;
const{out:E,...p}=n;
const l=writtenFile(e);
const g={
dryRun:w,
rows:d+c+f,
...{issued:d,existing:c,refused:f,warned:s.warned,milliseconds:r},
files:{...p,...l!==void 0&&{out:l} },
...a!==void 0&&{stoppedBy:a},
...!w&&{revocable:o,cutOffBytes:u},
...i&&{pictures:drawnAsJson(i)},
reasons:s.list().map(({finding:y,count:x,lines:h})=>({...y,count:x,lines:h})),
hasMoreReasons:s.isCut
};
return`${JSON.stringify(g,null,2)}
`;
}
async function issueLearners(e,t){
assertForCohorts(e);
const s=await readCohortSources(e,t);
if(s===void 0)return EXIT.findings;
return withLearners(
s,
e,
t,
(r)=>e.flag("dry-run")?tryRows(r,e,t):issueRows(r,e,t)
);
}
function assertForCohorts(e){
const{option:t,flag:s}=e;
assertSuspendable(e);
const r=["award","jwt","force"].find((n)=>t(n)!==void 0||s(n));
if(r!==void 0)throw new MicrocertError("ERR_USAGE",{hint:notForCohorts(r)});
assertOneStdin(e);
}
async function tryRows(e,t,s){
const{NO_REGISTRY:r,noFile:n,noSigner:a}=await import("./dry-run.js");
const{sources:o,learners:u}=e;
const i=await a(o.profile);
const d={
...{...e,registry:r,file:n(),run:""},
...{keyId:i.id,issuer:issuerOf(o,i,s),signal:s.interruption?.()}
};
await noteWhetherRevocable(t,s);
const c=await run(d,t,s);
return finish({...c,files:{learners:u},isRevocable:true},t,s);
}
async function issueRows(e,t,s){
const{option:r}=t;
const n=filesOf(e.learners,t);
await assertOutputs(n,t,s);
const{definition:a,profile:o}=e.sources;
const u=await drawingIn(t,s,ABOUT);
if(u!==void 0)await assertDrawable(u,a,o);
const i=await loadSigner(t,o,s);
const d=r("keep");
const c=issuerOf(e.sources,i,s);
const f=await openRegistryFor(t,s,d&&{keep:d});
try{
await f.assertSigningKey(i);
const w=withGrowingLists(f);
const E=await addStatusLists(w,{
address:r("status-url"),
isSuspendable:t.flag("suspendable")
});
if(!E)noteNotRevocable(t,s);
const p=await realPathOf(n.out);
const l=await openCredentialFile(n.out,{run:p,book:w});
const g=s.interruption?.();
const y={...e,registry:w,file:l,run:p,issuer:c,keyId:i.id,signal:g};
try{
const x=await writingResults(
n.results,
t,
(R)=>run({...y,results:R},t,s)
);
await f.signHead(i);
const h=await drawnOf({drawing:u,file:l,out:n.out,signal:g},s);
return finish({...x,files:n,isRevocable:E,...h&&{drawn:h} },t,s);
}finally{
await l.close();
}
}finally{
await f.close();
}
}
function filesOf(e,{files:t,option:s}){
const r=s("out");
if(r===void 0||r==="-")throw new MicrocertError("ERR_USAGE",{hint:OUT_HINT});
assertResultsName(s("results"));
const n=s("results")??`${r.replace(/\.jsonl$/,"")}.results.csv`;
const a=[e,t[0],s("issuer"),s("key")].flatMap(
(o)=>o??[]
);
if([r,...a].some((o)=>resolve(o)===resolve(n))||a.some((o)=>resolve(o)===resolve(r)))
throw new MicrocertError("ERR_USAGE",{hint:SAME_FILE});
return{learners:e,out:r,results:n};
}
async function run(e,t,s){
const{sources:r,input:n,results:a,file:o}=e;
const u=createReporter(s,{locale:t.locale,clock:s.clock,...n});
const i=noReasons();
const[d,{signal:c}]=[s.clock(),e];
const f={...e,definition:r.definition,random:s.random};
const w=threadsIn(t,"all");
const E=t.flag("again");
const p={check:awardCheck(r),again:E,threads:w,...c&&{signal:c} };
try{
for await(const l of runCohort(f,p)){
await a?.add(l);
u.row(l.outcome);
i.add(l);
}
}finally{
u.end();
}
return{
...{counts:u.counts,reasons:i,cutOff:o.cutOff,isNew:o.isNew},
milliseconds:s.clock()-d,
stoppedBy:c?.aborted===true?String(c.reason):void 0
};
}
const ABOUT={
badges:/* @__PURE__ */Object.keys(PICTURE_OPTIONS).filter((e)=>e!=="png"&&e!=="svg"),
certificates:/* @__PURE__ */Object.keys(LINK_OPTIONS),
logo:"logo"
};
async function drawnOf({drawing:e,file:t,out:s,signal:r},n){
if(e===void 0||t.length===0)return void 0;
const{drawLines:a}=await import("./draw-lines.js");
return a({...e,file:s,length:t.length,signal:r},n);
}
function issuerOf({profile:e,clock:t,mapping:s},r,{random:n}){
return createIssuer({profile:e,signer:r,clock:t,random:n,...s});
}
function finish(e,{locale:t,option:s},r){
r.out(
s("format")==="json"?summaryAsJson(e):renderSummary(e,t,styleFor(r.colours))
);
if(e.stoppedBy!==void 0)return exitAfter(e.stoppedBy);
const{drawn:n,counts:a}=e;
const o=n===void 0?EXIT.good:exitAfterDrawing(n);
return o===EXIT.good&&a.refused>0?EXIT.findings:o;
}
function notForCohorts(e){
return{
en:`--${e} is for one award: leave it out, or leave out --learners`,
fr:`--${e} concerne une seule d\xE9livrance : retirer cette option, ou --learners`
};
}
const OUT_HINT={
en:"add --out FILE.jsonl: a cohort is written to a file, so that it can be taken up where it stopped",
fr:"ajouter --out FICHIER.jsonl : une cohorte est \xE9crite dans un fichier, pour pouvoir \xEAtre reprise l\xE0 o\xF9 elle s\u2019est arr\xEAt\xE9e"
};
const SAME_FILE={
en:"the credentials and the results are files of their own, and no other of the command: give each another name",
fr:"les justificatifs et les r\xE9sultats sont des fichiers \xE0 part, et aucun autre de la commande : donner \xE0 chacun un autre nom"
};
export{issueLearners};
//# sourceMappingURL=issue-learners.js.map

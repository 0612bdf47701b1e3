import{resolve,basename}from'node:path';
import{a as assertSuspendable,r as readCohortSources,b as addStatusLists,c as awardCheck}from'./status-lists.js';
import{r as reasonLines,a as assertOneStdin,b as assertOutputs,w as withLearners,c as assertResultsName,d as writingResults,n as noReasons}from'./summary.js';
import{c as createReporter}from'./reporter.js';
import{k as wrapText,E as EXIT,c as styleFor,l as exitAfter}from'./terminal.js';
import{a as assertPostgres,o as openRegistryFor}from'./open-registry.js';
import{c as count}from'./progress.js';
import{ak as printable,M as MicrocertError}from'./foundation.js';
import{o as openQueue}from'./queue.js';
import{e as enqueueCohort}from'./enqueue-cohort.js';
function renderEnqueued(e,s,t){
const{counts:o,reasons:r,results:n}=e;
const a=(i)=>count(i,s);
const{queued:u,waiting:l,existing:E,refused:d}=o;
const h=n===void 0?"":`${{en:": ",fr:" : "}[s]}${printable(n)}`;
const c=(i,w,m)=>`${i} ${a(w)} ${m[s]}`;
return[
c(t.good("\u2714"),u,QUEUED),
...l>0?[c(t.faint("\xB7"),l,WAITING)]:[],
...r.warned>0?[c(t.doubt("!"),r.warned,WARNED)]:[],
...E>0?[c(t.faint("\xB7"),E,EXISTING)]:[],
...d>0?[`${c(t.bad("\u2718"),d,REFUSED)}${h}`]:[],
...r.list().flatMap((i)=>reasonLines(i,s,t)),
...next(e).map((i)=>`${t.doubt("\u2192")} ${wrapText(i[s],"  ")}`),
""
].join("\n");
}
function next({counts:e,reasons:s,stoppedBy:t,isRevocable:o,results:r}){
const{queued:n,waiting:a,refused:u}=e;
return[
...s.isCut&&r===void 0?[MORE_REASONS]:[],
...t!==void 0?[STOPPED]:u>0?[AGAIN]:[],
...n+a>0?[WORK]:[],
...!o&&n>0?[NOT_REVOCABLE]:[]
];
}
const QUEUED={en:"queued",fr:"en file"};
const WAITING={en:"in the queue already",fr:"d\xE9j\xE0 en file"};
const WARNED={en:"of these with a warning",fr:"de celles-ci avec un avertissement"};
const EXISTING={
en:"issued before and left alone",
fr:"d\xE9j\xE0 d\xE9livr\xE9es et laiss\xE9es en l\u2019\xE9tat"
};
const REFUSED={en:"refused",fr:"refus\xE9es"};
const MORE_REASONS={
en:"there are other reasons; with --results FILE each row has its own",
fr:"il y a d\u2019autres motifs ; avec --results FICHIER chaque ligne a le sien"
};
const STOPPED={
en:"stopped before the end; run the same command again to go on: nothing is queued twice",
fr:"arr\xEAt\xE9 avant la fin ; relancer la m\xEAme commande pour continuer : rien n\u2019est mis en file deux fois"
};
const AGAIN={
en:"correct these rows and run the same command again: what is queued or issued is left alone",
fr:"corriger ces lignes et relancer la m\xEAme commande : ce qui est en file ou d\xE9livr\xE9 est laiss\xE9 en l\u2019\xE9tat"
};
const WORK={
en:"microcert worker issues it, on as many machines as wanted; microcert jobs says how far it is",
fr:"microcert worker d\xE9livre, sur autant de machines que voulu ; microcert jobs dit o\xF9 en sont les lots"
};
const NOT_REVOCABLE={
en:"these credentials will have no status and cannot be revoked; give --status-url before workers start",
fr:"ces justificatifs n\u2019auront pas de statut et ne pourront pas \xEAtre r\xE9voqu\xE9s ; donner --status-url avant de lancer les processus"
};
async function enqueueLearners(e,s){
if(e.option("learners")===void 0)
throw new MicrocertError("ERR_USAGE",{hint:LEARNERS_HINT});
assertOneStdin(e);
assertSuspendable(e);
assertResults(e);
assertPostgres(e,s);
const t=chunkIn(e);
await assertOutputs({results:e.option("results")},e,s);
const o=await readCohortSources(e,s);
if(o===void 0)return EXIT.findings;
return withLearners(o,e,s,async(r)=>{
const n=await openRegistryFor(e,s);
try{
const a=await openQueue({registry:n,issuer:o.profile.id});
try{
const u=await addStatusLists(n,{
address:e.option("status-url"),
isSuspendable:e.flag("suspendable")
});
return await enqueueAll({cohort:r,queue:a,chunk:t,isRevocable:u},e,s);
}finally{
await a.close();
}
}finally{
await n.close();
}
});
}
async function enqueueAll(e,s,t){
const{locale:o}=s;
const r=s.option("results");
const n=await(r===void 0?enqueueRows(e,s,t):writingResults(r,s,(l)=>enqueueRows(e,s,t,l)));
const{isRevocable:a}=e;
const u=r===void 0?{}:{results:r};
t.out(renderEnqueued({...n,isRevocable:a,...u},o,styleFor(t.colours)));
if(n.stoppedBy!==void 0)return exitAfter(n.stoppedBy);
return n.counts.refused>0?EXIT.findings:EXIT.good;
}
async function enqueueRows({cohort:e,queue:s,chunk:t},{locale:o},r,n){
const{sources:a,learners:u,input:l,rows:E}=e;
const d=r.interruption?.();
const h=createReporter(r,{locale:o,clock:r.clock,...l});
const[c,i]=[{queued:0,waiting:0,existing:0,refused:0},noReasons()];
const w={
...{check:awardCheck(a),chunk:t},
...u!=="-"&&{source:basename(u)},
...d&&{signal:d}
};
const m={queue:s,definition:a.definition,rows:E};
try{
for await(const f of enqueueCohort(m,w)){
await n?.add(f);
c[f.outcome]+=1;
const p=f.outcome==="queued"||f.outcome==="waiting";
h.row(p?"issued":f.outcome);
i.add(f);
}
}finally{
h.end();
}
return{
counts:c,
reasons:i,
stoppedBy:d?.aborted===true?String(d.reason):void 0
};
}
function assertResults({option:e,files:s}){
const t=e("results");
assertResultsName(t);
const o=[s[0],e("learners"),e("issuer")].filter((r)=>r!=="-");
if(t!==void 0&&o.some((r)=>resolve(r??"")===resolve(t)))
throw new MicrocertError("ERR_FILE_EXISTS",{source:t,hint:SAME_FILE});
}
function chunkIn({option:e}){
const s=e("chunk")??"500";
if(/^[1-9]\d{0,3}$/.test(s))return Number(s);
throw new MicrocertError("ERR_USAGE",{hint:CHUNK_HINT});
}
const LEARNERS_HINT={
en:"add --learners FILE with the cohort: CSV or JSONL, a row for each learner",
fr:"ajouter --learners FICHIER avec la cohorte : CSV ou JSONL, une ligne par apprenant"
};
const SAME_FILE={
en:"this name is used for another file of the same command: choose another",
fr:"ce nom sert \xE0 un autre fichier de la m\xEAme commande : en choisir un autre"
};
const CHUNK_HINT={
en:"--chunk takes a whole number from 1 to 9999",
fr:"--chunk prend un nombre entier de 1 \xE0 9999"
};
export{enqueueLearners};
//# sourceMappingURL=enqueue-learners.js.map

import{Z as isCompactJws,a9 as verify$1}from'./everyday.js';
import{V as VERIFY_OPTIONS,a as assertOneStdin,b as readVerifyOptions,s as saveBundle,o as openInput,c as renderOne,d as renderMany,i as isUnreadable}from'./save-bundle.js';
import{b as assertWritable,c as styleFor,d as renderError,E as EXIT,m as errorAsJson}from'./terminal.js';
import{r as reasonUnreadable}from'./reason-unreadable.js';
import{t as takenOut}from'./taken-out.js';
import{b as PRESENTING_TEXTS}from'./part-texts.js';
import{M as MicrocertError,ak as printable,g as isMicrocertError}from'./foundation.js';
var mayBePresentation=(function (e){
const n=new TextDecoder().decode(e);
return n.includes('Presentation"')||isCompactJws(n.trim());
});
var runVerify=(async function (e,n){
const{files:t,option:r,flag:s}=e;
const o=r("save-bundle");
const i=s("force");
assertOneStdin(e);
if(o!==void 0)await assertWritable([o],{replace:i,inputs:t});
const d=await readVerifyOptions(e,n);
const u=[];
for(const a of t)u.push(await verifyFile(a,d,e,n));
const c=o===void 0?void 0:await saveBundle(o,i,d,n);
await write(u,d,e,n);
if(c!==void 0)n.err(`${printable(e.say(c))}
`);
return exitCodeFor(u);
});
var verifyFile=(async function (e,{options:n},t,r){
try{
const s=await openInput(e,r);
if(s.lines!==void 0){
const{verifyLines:u}=await import("./verify-lines.js");
return await u(e,s.lines,n,t,r);
}
const{bytes:o}=await takenOut(s.bytes,e);
const i=reasonUnreadable(o,e);
if(i!==void 0)throw i;
const d=await verifyPresented(o,e,n,t);
if(d!==void 0)return d;
return{file:e,bytes:o,report:await verify$1(s.bytes,n)};
}catch(s){
if(isMicrocertError(s))return{file:e,unreadable:s};
throw s;
}
});
var write=(async function (e,{options:{trust:n} },t,r){
const{option:s,locale:o}=t;
if(s("format")==="json"){
const[a,...f]=await Promise.all(e.map(asJson));
r.out(`${JSON.stringify(f.length===0?a:[a,...f],null,2)}
`);
return;
}
const i=e.filter((a)=>"report"in a);
const d=e.filter((a)=>"unreadable"in a);
const u=styleFor(r.colours);
const[c]=i;
if(e.length===1&&c)r.out(await renderOne(c,n,t,r));
else if(i.length>0)r.out(renderMany(i,d.length,n,t,r));
for(const a of e)await writeOther(a,t,r);
for(const a of d)r.err(renderError(a.unreadable,{locale:o,style:u}));
});
var writeOther=(async function (e,n,t){
if("presentation"in e){
const{renderPresented:i}=await import("./render-presented.js");
t.out(i(e,n,t));
}
if(!("counts"in e))return;
const{renderLines:r}=await import("./render-lines.js");
t.out(r(e,n,t));
const{locale:s}=n;
const o=styleFor(t.colours);
if(e.brokenBy)t.err(renderError(e.brokenBy,{locale:s,style:o}));
});
var exitCodeFor=(function (e){
const n=e.flatMap(codesOf);
return WORST_FIRST.find((t)=>n.includes(t))??EXIT.good;
});
var codesOf=(function (e){
if("unreadable"in e)return EXIT.usage;
if("report"in e)return codeOf(e.report);
if("presentation"in e)return codeOf(e.presentation);
const{counts:n,brokenBy:t}=e;
const{rejected:r,unreadable:s,undetermined:o}=n;
return[
...r>0?[EXIT.findings]:[],
...s>0||t?[EXIT.usage]:[],
...o>0?[EXIT.undecided]:[]
];
});
var codeOf=(function ({verdict:e,checks:n}){
if(isUnreadable(n))return EXIT.usage;
return{accepted:EXIT.good,rejected:EXIT.findings,undetermined:EXIT.undecided}[e];
});
var verifyPresented=(async function (e,n,t,{option:r,flag:s}){
const[o,i]=[r("challenge"),r("domain")];
const d=o!==void 0||i!==void 0||s("from-anyone");
if(!d&&!mayBePresentation(e))return void 0;
const{isPresentation:u}=await import("./is-presentation.js");
const c=u(e);
if(!c&&d)
throw new MicrocertError("ERR_USAGE",{source:n,hint:NO_PRESENTATION});
if(!c)return void 0;
if(o===void 0||i===void 0||o===""||i==="")
throw new MicrocertError(
"ERR_PRESENTATION_UNASKED",
{source:n,hint:GIVE_BOTH},
PRESENTING_TEXTS
);
const{verifyPresentation:a}=await import("../presenting/index.js");
const f=await a(e,{
...t,
...{challenge:o,domain:i,holderIs:s("from-anyone")?"anyone":"subject"},
seen:"elsewhere"
});
return{file:n,presentation:f};
});


const GIVE_BOTH={
en:"add --challenge and --domain as they were given to the holder; without them, anybody could have handed on what was made for somebody else",
fr:"ajouter --challenge et --domain tels qu\u2019ils ont \xE9t\xE9 donn\xE9s au d\xE9tenteur ; sans eux, n\u2019importe qui peut transmettre ce qui \xE9tait fait pour un autre"
};
const NO_PRESENTATION={
en:"--challenge, --domain and --from-anyone are for presentations, and this file holds none",
fr:"--challenge, --domain et --from-anyone concernent les pr\xE9sentations, et ce fichier n\u2019en contient pas"
};
const verify={
name:"verify",
operands:"FILE|- \u2026",
count:{least:1,most:Number.POSITIVE_INFINITY},
options:VERIFY_OPTIONS,
examples:[
{
line:"microcert verify badge.json --trust did:web:univ.example --did did.json",
text:{
en:"a badge of a university you trust",
fr:"un badge d\u2019une universit\xE9 de confiance"
}
},
{
line:"microcert verify badge.png badge.svg --trust issuers.json --network",
text:{
en:"the credentials inside pictures",
fr:"les justificatifs contenus dans des images"
}
},
{
line:"microcert verify *.json --trust issuers.json --network --save-bundle bundle.json",
text:{
en:"many, asking the web for keys and status lists, and keeping what was fetched",
fr:"plusieurs, en consultant le web pour cl\xE9s et listes de statuts, et en gardant ces donn\xE9es"
}
},
{
line:"microcert verify badge.json --trust issuers.json --offline-bundle bundle.json",
text:{
en:"the same without the web, as of the day of the bundle",
fr:"de m\xEAme sans le web, \xE0 la date du lot"
}
},
{
line:"microcert verify badges.jsonl --trust did:web:univ.example --site site/",
text:{
en:"a whole cohort, by the keys and status lists about to be published",
fr:"toute une cohorte, avec les cl\xE9s et listes de statut sur le point d\u2019\xEAtre publi\xE9es"
}
},
{
line:"microcert verify presentation.json --trust issuers.json --challenge c0ffee --domain https://jobs.example",
text:{
en:"what a holder presents, as the answer to what they were asked",
fr:"ce qu\u2019un d\xE9tenteur pr\xE9sente, en r\xE9ponse \xE0 ce qui lui a \xE9t\xE9 demand\xE9"
}
},
{
line:"cat badge.json | microcert verify - --trust any --format json",
text:{en:"from a pipe, for a program",fr:"depuis un tube, pour un programme"}
}
],
exits:{
en:"Of several files, or lines of a .jsonl file, the gravest decides: 1 where one is rejected, else 2 where one cannot be read, else 3.",
fr:"De plusieurs fichiers, ou lignes d\u2019un fichier .jsonl, le plus grave d\xE9cide : 1 si l\u2019un est refus\xE9, sinon 2 si l\u2019un est illisible, sinon 3."
},
run:runVerify
};




async function asJson(e,n,{length:t}){
if("unreadable"in e)return{file:e.file,error:errorAsJson(e.unreadable)};
if("presentation"in e)
return t===1?e.presentation:{file:e.file,report:e.presentation};
if("counts"in e)
return(await import("./render-lines.js")).linesAsJson(e);
return t===1?e.report:{file:e.file,report:e.report};
}

const WORST_FIRST=[EXIT.findings,EXIT.usage,EXIT.undecided];


export{verify};
//# sourceMappingURL=verify.js.map

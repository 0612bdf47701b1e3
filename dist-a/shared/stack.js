import{o as openInput,V as VERIFY_OPTIONS,f as summarize,v as verdictOn,r as reasons,a as assertOneStdin,b as readVerifyOptions,s as saveBundle,i as isUnreadable}from'./save-bundle.js';
import{k as wrapText,h as renderFindings,b as assertWritable,e as readDocument,E as EXIT,c as styleFor,d as renderError,w as writeWhole,p as placeText}from'./terminal.js';
import{pathwayIn}from'./pathway-document.js';
import{c as credentialLines,N as NOT_UTF8}from'./credential-lines.js';
import{r as reasonUnreadable}from'./reason-unreadable.js';
import{t as takenOut}from'./taken-out.js';
import{g as isMicrocertError,M as MicrocertError,a9 as restated,F as normalizeDateTime,h as compact,z as pointerTokens,ak as printable,aj as byImportance,T as compareDecimals}from'./foundation.js';
import{C as CREDITS_OPTION}from'./credits-option.js';
import{n as numberIn}from'./wording.js';
import{d as dateText}from'./describe-award.js';
import{au as textIn}from'./everyday.js';
import{checkStack}from'../stacking/index.js';
const MOST=1e4;
const MOST_BYTES=256*1048576;
async function readCredentials(e,t){
const n=[];
const r=[];
let s=0;
for await(const o of credentialsInAll(e,t)){
if("file"in o){
n.push(o);
s+=o.bytes.length;
assertWithin(n.length,s,o.file);
}else if(isMicrocertError(o))r.push(o);
}
return{credentials:n,unreadable:r};
}
function assertWithin(e,t,n){
if(e>MOST)throw new MicrocertError("ERR_INPUT_TOO_MANY",{source:n,hint:TOO_MANY});
if(t>MOST_BYTES)
throw new MicrocertError("ERR_INPUT_TOO_LARGE",{source:n,hint:TOO_LARGE});
}
async function*credentialsInAll(e,t){
for(const n of e)yield*credentialsIn(n,t);
}
async function*credentialsIn(e,t){
try{
const n=await openInput(e,t);
if(n.lines===void 0)yield await oneIn(n.bytes,e);
else yield*linesIn(n,e);
}catch(n){
if(!isMicrocertError(n))throw n;
yield n;
}
}
async function oneIn(e,t){
const{bytes:n,notes:r}=await takenOut(e,t);
return reasonUnreadable(n,t)??{file:t,bytes:n,notes:r};
}
async function*linesIn({lines:e},t){
let n=true;
for await(const r of credentialLines(e.bytes,t)){
for(const{line:s,text:o}of r){
n=false;
const i=o===void 0?NOT_UTF8:new TextEncoder().encode(o);
const d=reasonUnreadable(i,t);
yield d===void 0?{file:t,line:s,bytes:i,notes:[]}:atLine(s,t,d);
}
}
if(n)yield new MicrocertError("ERR_INPUT_EMPTY",{source:t});
}
function atLine(e,t,n){
const{hint:r,findings:s,position:{column:o}={column:1} }=n;
const i={line:e,column:o};
return restated(n,{source:t,position:i,findings:s,...r&&{hint:r} });
}
const TOO_MANY={
en:`at most ${MOST} credentials are weighed together: hand in those of one learner`,
fr:`au plus ${MOST} justificatifs sont pes\xE9s ensemble : donner ceux d\u2019un seul apprenant`
};
const TOO_LARGE={
en:`at most ${MOST_BYTES} bytes are weighed together: hand in those of one learner`,
fr:`au plus ${MOST_BYTES} octets sont pes\xE9s ensemble : donner ceux d\u2019un seul apprenant`
};
const STACK_OPTIONS=/* @__PURE__ */(()=>({
on:{
type:"string",
value:"DATE",
text:{
en:"day of the decision, on which components must be valid: 2026-09-01 (default: the present, or --at)",
fr:"jour de la d\xE9cision, o\xF9 les composantes doivent \xEAtre valables : 2026-09-01 (par d\xE9faut : le pr\xE9sent, ou --at)"
}
},
credits:CREDITS_OPTION,
"max-steps":{
type:"string",
value:"N",
text:{
en:"the most steps to take for the answer (default 2000000); beyond them it stays open (exit 3)",
fr:"nombre maximal d\u2019\xE9tapes pour r\xE9pondre (par d\xE9faut 2000000) ; au-del\xE0, la r\xE9ponse reste ouverte (code 3)"
}
},
svg:{
type:"string",
value:"FILE",
text:{
en:"the pathway as a picture, with what is held filled in, in the language of --lang",
fr:"le parcours en image, o\xF9 ce qui est d\xE9tenu est rempli, dans la langue de --lang"
}
},
...VERIFY_OPTIONS
}))();
function readStackOptions({
option:e
}){
const[t,n]=[e("on"),e("max-steps")];
if(t!==void 0&&normalizeDateTime(t)===void 0)
throw new MicrocertError("ERR_USAGE",{hint:ON_HINT});
if(n!==void 0&&!/^[1-9]\d{0,14}$/.test(n))
throw new MicrocertError("ERR_USAGE",{hint:STEPS_HINT});
return compact({
on:t,
maxSteps:n===void 0?void 0:Number(n),
creditUnit:e("credits")==="ects"?"ECTS":void 0
});
}
const ON_HINT={
en:"--on takes a date, or a date-time with zone: 2026-09-01",
fr:"--on prend une date, ou une date avec heure et fuseau : 2026-09-01"
};
const STEPS_HINT={
en:"--max-steps takes a whole number, 1 or more",
fr:"--max-steps prend un nombre entier, 1 ou plus"
};
function componentNamed(e,{components:t},n){
const{title:r,ects:s}=t[e]??{};
return{
title:r===void 0?e:textIn(r,n,"en"),
credits:creditsText(s,n)
};
}
function creditsText(e,t){
return e===void 0?"":`${numberIn(e,t)} ECTS`;
}
function missingPart({pointer:e},t,{known:n,locale:r}){
const[s,...o]=pointerTokens(e);
if(s!=="requires")return{label:WHOLE[r],choices:[]};
const i=requirementAt(t.requires,o);
if(typeof i==="string")
return{
label:componentNamed(i,t,r).title,
choices:[],
component:i
};
const d=o.length===0;
const c=i.title===void 0?void 0:textIn(i.title,r,"en");
const u={pathway:t,locale:r};
return{
label:c??i.block??(d?WHOLE:CHOICE)[r],
choices:partsOf(i).filter((a)=>typeof a!=="string"||!n.counted.has(a)).map((a)=>`${inWords(a,u)}${isUndetermined(a,n)?OPEN[r]:""}`)
};
}
function isUndetermined(e,{undetermined:t}){
return typeof e==="string"&&t.has(e);
}
const OPEN={en:" (undetermined)",fr:" (ind\xE9termin\xE9)"};
const WHOLE={en:"The award as a whole",fr:"La certification enti\xE8re"};
const CHOICE={en:"A choice",fr:"Un choix"};
function requirementAt(e,t){
let n=e;
for(const r of t){
const s=Number(r);
if(Number.isInteger(s)&&typeof n!=="string")
n=partsOf(n)[s]??n;
}
return n;
}
function partsOf(e){
if("all"in e)return e.all;
return"any"in e?e.any:e.of;
}
const OR={en:" or ",fr:" ou "};
const AND={en:" and ",fr:" et "};
function inWords(e,t){
const{pathway:n,locale:r}=t;
if(typeof e==="string")return componentNamed(e,n,r).title;
if(e.title!==void 0)return textIn(e.title,r,"en");
const s=partsOf(e).map((d)=>inWords(d,t));
if("all"in e)return`(${s.join(AND[r])})`;
if("any"in e)return`(${s.join(OR[r])})`;
const o={en:"of",fr:"parmi"}[r];
const i="choose"in e?numberIn(e.choose,r):creditsText(e.credits,r);
return`(${i} ${o} ${s.join(", ")})`;
}
function shownCredentials({
report:e,
credentials:t
}){
return e.credentials.flatMap((n,r)=>{
const s=t[r];
if(s===void 0)return[];
const o=n.inside?.map((i)=>({
...{judged:i,file:s},
at:i.pointer.slice(n.pointer.length)
}));
return[{judged:n,file:s},...o??[]];
});
}
function placeOf(e){
if(e===void 0)return"";
const{file:t,line:n}=e.file;
const r=n===void 0?t:`${t}:${n}`;
return[r,e.at].filter((s)=>s!==void 0).join(" ");
}
function excludedLines(e,t){
const{report:n,trust:r}=e;
const{locale:s,style:o}=t;
const i=new Set(n.findings.map(({code:c})=>c));
const d=new Map(n.excluded.map(({held:c,findings:u})=>[c,u]));
return shownCredentials(e).flatMap((c)=>{
const{judged:u,file:a,at:m}=c;
const{held:f,report:p,inside:h}=u;
const l=d.get(f);
if(l===void 0)return[];
const[x=""]=summarize(a.bytes,s,m);
const w=[o.strong(printable(placeOf(c))),printable(x)];
const y=p.verdict==="accepted"||h!==void 0;
const E=l.filter(
({code:g})=>(y||isBeside(g))&&!i.has(g)
);
const v=y?[]:[`    ${wrapText(verdictOn(p,r)[s],"    ")}`,...reasonLines$1(p,t)];
return[
`  ${signFor(l,o)} ${w.filter(Boolean).join("  ")}`,
...v,
...findingLines([...E,...m===void 0?a.notes:[]],t)
];
});
}
function reasonLines$1(e,{locale:t,style:n}){
return reasons(e,t,n).map((r)=>r.trimEnd());
}
const TOLD_BY_VERDICT=/* @__PURE__ */new Set(["stack.not-accepted","stack.not-decided","stack.other-learner"]);
function isBeside(e){
return e.startsWith("stack.")&&!TOLD_BY_VERDICT.has(e);
}
function findingLines(e,{locale:t,style:n}){
const r=e.map((s)=>{
const o=/^\/credentials\/\d+(.*)$/s.exec(s.pointer)?.[1]??"";
const i=HINTS[s.code]??s.hint;
return{...s,pointer:o,...i&&{hint:i} };
});
return renderFindings(r,{locale:t,style:n});
}
const WHO={
en:"name the learner, by an identifier that stands in all of them: `--recipient ID`",
fr:"nommer l\u2019apprenant, par un identifiant pr\xE9sent dans tous : `--recipient ID`"
};
const HINTS={
"stack.several-learners":WHO,
"stack.learner-unknown":WHO,
"stack.bound":{
en:"raise `--max-steps`, or have fewer components accept the same achievements",
fr:"relever `--max-steps`, ou faire accepter les m\xEAmes acquis par moins de composantes"
}
};
function signFor(e,t){
const n=(r)=>e.some((s)=>s.severity===r);
if(n("error"))return t.bad("\u2718");
return n("warning")?t.doubt("?"):t.faint("\xB7");
}
const MOST_WIDTH=48;
function table(e){
const t=e.map((s)=>s.map(printable));
const n=Math.max(0,...t.map((s)=>s.length));
const r=Array.from(
{length:n},
(s,o)=>layoutOf(t.map((i)=>i[o]??""))
);
return t.map(
(s)=>s.map((o,i)=>padded(o,r[i])).join("  ").trimEnd()
);
}
function layoutOf(e){
return{
width:Math.min(MOST_WIDTH,Math.max(...e.map(lengthOf))),
isNumber:e.every((t)=>t===""||/^[\d.,]+ ECTS$/.test(t))
};
}
function padded(e,t){
if(t===void 0)return e;
const n=" ".repeat(Math.max(0,t.width-lengthOf(e)));
return t.isNumber?n+e:e+n;
}
function lengthOf(e){
return[...e.normalize("NFC").replace(/* @__PURE__ */new RegExp("\\p{M}","gu"),"")].length;
}
function renderStack(e,t){
const{pathway:n,report:r}=e;
const{locale:s}=t;
const{shortest:o,alternatives:i}=r;
return[
...heading(e,t),
...section(countsTitle(e,s),countedLines(e,t)),
...section(BLOCKS[s],blockLines(r,t)),
...section(EXCLUDED[s],excludedLines(e,t)),
...section(missingTitle(r)[s],missingLines(e,t)),
...section(shortestTitle(o,s),shortestLines(o,n,s)),
...section(ALTERNATIVES[s],alternativeLines(i,n,s)),
""
].join("\n");
}
function section(e,t){
return t.length===0?[]:["",e,...t];
}
function heading(e,t){
const{pathway:n,report:r,on:s}=e;
const{locale:o,style:i}=t;
const{title:d,id:c,version:u,kind:a}=n;
const m=[c,u,a].filter((l)=>l!==void 0).join(" \xB7 ");
const{sign:f,paint:p,text:h}=ANSWERS[r.answer];
return[
i.strong(printable(textIn(d,o,"en"))),
i.faint(printable(m)),
`${DAY[o]} ${dateText(s)}`,
"",
i[p](i.strong(`${f} ${h[o]}`)),
`  ${r.says[o]}`,
...findingLines(byImportance(r.findings),t),
...adviceLines(e,t)
];
}
function adviceLines(e,{locale:t,style:n}){
const{report:r,trust:s}=e;
const o=shownCredentials(e).filter(
({judged:i})=>i.inside===void 0&&i.report.verdict==="undetermined"
);
if(o.length===0||r.answer==="eligible")return[];
return[
`    ${n.doubt("!")} ${leftOut(o.length)[t]}`,
...s==="unchecked"?[`      \u2192 ${wrapText(WHOM_TO_TRUST[t],"        ")}`]:[]
];
}
function leftOut(e){
return e===1?{
en:"one credential that could not be established is left out of what follows",
fr:"un justificatif qui n\u2019a pas pu \xEAtre \xE9tabli est laiss\xE9 de c\xF4t\xE9 dans ce qui suit"
}:{
en:`${e} credentials that could not be established are left out of what follows`,
fr:`${e} justificatifs qui n\u2019ont pas pu \xEAtre \xE9tablis sont laiss\xE9s de c\xF4t\xE9 dans ce qui suit`
};
}
const DAY={en:"Day of the decision:",fr:"Jour de la d\xE9cision :"};
const ANSWERS={
eligible:{
sign:"\u2714",
paint:"good",
text:{
en:"Eligible: what is held meets the rules of the pathway.",
fr:"\xC9ligible : ce qui est d\xE9tenu remplit les r\xE8gles du parcours."
}
},
"not-yet":{
sign:"\u2718",
paint:"bad",
text:{
en:"Not yet: what is held does not meet the rules of the pathway.",
fr:"Pas encore : ce qui est d\xE9tenu ne remplit pas les r\xE8gles du parcours."
}
},
undetermined:{
sign:"?",
paint:"doubt",
text:{
en:"Undetermined: it could not be told whether the rules of the pathway are met.",
fr:"Ind\xE9termin\xE9 : il n\u2019a pas pu \xEAtre \xE9tabli si les r\xE8gles du parcours sont remplies."
}
}
};
const WHOM_TO_TRUST={
en:"say whose credentials you trust: `--trust did:web:univ.example`, or a list of issuers",
fr:"dire \xE0 quels \xE9metteurs vous faites confiance : `--trust did:web:univ.example`, ou une liste"
};
function countsTitle({pathway:e,report:{ects:t} },n){
const{min:r}=e.rules.credits??{};
const s=r!==void 0||compareDecimals(t,0)>0;
const o=r===void 0?"":` / ${numberIn(r,n)}`;
const i=s?` \u2014 ${numberIn(t,n)}${o} ECTS`:"";
return n==="fr"?`Ce qui compte${i} :`:`What counts${i}:`;
}
function countedLines(e,t){
const{report:n,pathway:r}=e;
const{locale:s,style:o}=t;
const i=n.components.filter(({held:a})=>a!==void 0);
if(i.length===0)return[`  ${o.faint(NOTHING[s])}`];
const d=new Map(shownCredentials(e).map((a)=>[a.judged.held,a]));
const c=i.map(({held:a=""})=>d.get(a));
const u=table(
i.map(({component:a,ects:m},f)=>[
componentNamed(a,r,s).title,
creditsText(m,s),
placeOf(c[f])
])
);
return i.flatMap(({outcome:a,findings:m},f)=>{
const{file:p,at:h}=c[f]??{};
const l=h===void 0?p?.notes??[]:[];
return[
`  ${a==="counted"?o.good("\u2714"):o.doubt("?")} ${u[f]}`,
...findingLines([...m,...l],t)
];
});
}
const NOTHING={en:"nothing so far",fr:"rien jusqu\u2019ici"};
const EXCLUDED={
en:"What does not count, and why:",
fr:"Ce qui ne compte pas, et pourquoi :"
};
const BLOCKS={en:"Blocks of competences:",fr:"Blocs de comp\xE9tences :"};
const BLOCK_OUTCOMES={
validated:{en:"validated",fr:"valid\xE9"},
accumulated:{en:"accumulated from its components",fr:"accumul\xE9 par ses composantes"},
open:{en:"open",fr:"ouvert"}
};
function blockLines({blocks:e},{locale:t,style:n}){
const r=table(
e.map(({block:s,title:o,outcome:i})=>[
[s,o&&textIn(o,t,"en")].filter(Boolean).join(" "),
BLOCK_OUTCOMES[i][t]
])
);
return e.map(({outcome:s},o)=>{
const i=s==="open"?n.bad("\u2718"):n.good("\u2714");
return`  ${i} ${r[o]}`;
});
}
function missingTitle({answer:e}){
return e==="undetermined"?{en:"What is missing, as far as is known:",fr:"Ce qui manque, pour autant qu\u2019on sache :"}:{en:"What is missing:",fr:"Ce qui manque :"};
}
const MOST_CHOICES=8;
function missingLines({report:e,pathway:t},{locale:n,style:r}){
const s=outcomesIn(e);
const o=e.answer==="undetermined";
const i=e.missing.map((u)=>missingPart(u,t,{known:s,locale:n}));
const d=table(
e.missing.map(({message:u},a)=>[i[a]?.label??"",u[n]])
);
const c=n==="fr"?" :":":";
return i.flatMap(({choices:u,component:a},m)=>{
const f=a!==void 0&&s.undetermined.has(a);
const p=o||f?r.doubt("?"):r.bad("\u2718");
const h=`  ${p} ${d[m]}`;
if(f)return[h,...reasonLines(a,e,n)];
if(u.length===0)return[h];
const l=u.length-MOST_CHOICES;
const x=l>0?[{en:`${l} more`,fr:`${l} autres`}[n]]:[];
const w=[...u.slice(0,MOST_CHOICES),...x].join(", ");
return[`${h}${c}`,`      ${wrapText(printable(w),"      ")}`];
});
}
function outcomesIn({components:e}){
const t=(n)=>new Set(n.map(({component:r})=>r));
return{
counted:t(e.filter(({held:n})=>n!==void 0)),
undetermined:t(
e.filter(({outcome:n,held:r})=>n==="undetermined"&&r===void 0)
)
};
}
function reasonLines(e,{components:t},n){
const{findings:r=[]}=t.find(({component:o})=>o===e)??{};
const s=r.find(({severity:o})=>o!=="error");
if(s===void 0)return[];
return[`      ${wrapText(printable(s.message[n]),"      ")}`];
}
function shortestTitle(e,t){
const n=creditsIn(e,t);
return t==="fr"?`La voie la plus courte pour compl\xE9ter${n} :`:`The shortest way to complete${n}:`;
}
function creditsIn(e,t){
return e===void 0||compareDecimals(e.ects,0)===0?"":` \u2014 ${creditsText(e.ects,t)}`;
}
function shortestLines(e,t,n){
const r=(e?.components??[]).map((s)=>componentNamed(s,t,n));
return table(r.map(({title:s,credits:o})=>[s,o])).map((s)=>`  + ${s}`);
}
const ALTERNATIVES={
en:"Other ways to complete:",
fr:"Autres voies pour compl\xE9ter :"
};
function alternativeLines(e,t,n){
return e.map((r)=>{
const s=r.components.map((o)=>componentNamed(o,t,n).title);
return`  + ${wrapText(`${printable(s.join(" + "))}${creditsIn(r,n)}`,"    ")}`;
});
}
const stack={
name:"stack",
operands:"PATHWAY [CREDENTIAL|- \u2026]",
count:{least:1,most:Number.POSITIVE_INFINITY},
options:STACK_OPTIONS,
examples:[
{
line:"microcert stack pathway.yaml soil.json water.png --trust did:web:univ.example --network",
text:{
en:"what the badges of a learner add up to, and what is missing",
fr:"ce que forment les badges d\u2019un apprenant, et ce qui manque"
}
},
{
line:"microcert stack pathway.yaml badges/*.json --trust issuers.json --network --on 2026-09-01",
text:{
en:"as of the day on which the jury meets",
fr:"au jour o\xF9 le jury se r\xE9unit"
}
},
{
line:"microcert stack pathway.yaml badges.jsonl --trust issuers.json --recipient lea@univ.example",
text:{
en:"of a file with a badge on each line, those of one learner",
fr:"d\u2019un fichier avec un badge par ligne, ceux d\u2019un seul apprenant"
}
},
{
line:"microcert stack pathway.yaml badges/*.json --trust issuers.json --network --svg pathway.svg",
text:{
en:"and a picture of it, for the learner",
fr:"et une image, pour l\u2019apprenant"
}
},
{
line:"microcert stack pathway.yaml --lang fr",
text:{
en:"what somebody who holds nothing yet needs, in French (exit 1)",
fr:"ce qu\u2019il faut \xE0 qui ne d\xE9tient encore rien, en fran\xE7ais (code 1)"
}
},
{
line:"microcert check pathway.yaml",
text:{
en:"before that: whether the pathway itself is in order",
fr:"avant cela : si le parcours lui-m\xEAme est en ordre"
}
}
],
notes:[
{
en:"PATHWAY is the larger award in YAML or JSON: what is required, what counts for it, and the rules. Each credential is verified as `microcert verify` does; what does not hold does not count. This says what adds up: the decision is made by the jury.",
fr:"PATHWAY est la certification vis\xE9e, en YAML ou JSON : ce qui est requis, ce qui compte pour elle, et les r\xE8gles. Chaque justificatif est v\xE9rifi\xE9 comme par `microcert verify` ; ce qui ne tient pas ne compte pas. Ceci dit ce que l\u2019ensemble forme : la d\xE9cision appartient au jury."
}
],
exits:{
en:"Here 0 is eligible, 1 not yet, 3 undetermined; 2 also where any credential, or the pathway, cannot be read.",
fr:"Ici 0 veut dire \xE9ligible, 1 pas encore, 3 ind\xE9termin\xE9 ; 2 aussi si un justificatif, ou le parcours, est illisible."
},
run:runStack
};
async function runStack(e,t){
const{files:n,option:r,flag:s,locale:o}=e;
const[i="",...d]=n;
const[c,u]=[r("save-bundle"),r("svg")];
const a=s("force");
assertOneStdin(e);
const m=[c,u].filter((b)=>b!==void 0);
await assertWritable(m,{replace:a,inputs:n});
const f=readStackOptions(e);
const p=await readVerifyOptions(e,t);
const h=await readDocument(i,t);
const l=pathwayOrTell(h,e,t);
if(l===void 0)return EXIT.usage;
const{credentials:x,unreadable:w}=await readCredentials(d,t);
if(w.length>0)return tellUnreadable(w,e,t);
const y=x.map(({bytes:b})=>b);
const E=await checkStack(l,y,{...p.options,...f});
const v=c===void 0?void 0:await saveBundle(c,a,p,t);
const g=unreadableIn(E,x);
if(g.length>0)return tellUnreadable(g,e,t);
if(u!==void 0)await drawInto(u,{pathway:l,report:E,locale:o,replace:a});
if(r("format")==="json")t.out(asJson(E,x));
else{
const b=f.on??E.judgedAt;
const T={report:E,pathway:l,credentials:x,on:b,trust:p.options.trust};
t.out(renderStack(T,{locale:o,style:styleFor(t.colours)}));
}
if(v!==void 0)t.err(`${printable(e.say(v))}
`);
return EXITS[E.answer];
}
const EXITS={
eligible:EXIT.good,
"not-yet":EXIT.findings,
undetermined:EXIT.undecided
};
async function drawInto(e,{pathway:t,replace:n,...r}){
const{pathwayPicture:s}=await import("./pathway-picture.js").then((o)=>o.i);
await writeWhole({path:e,text:s(t,r),replace:n});
}
function pathwayOrTell(e,{locale:t},n){
try{
return pathwayIn(e);
}catch(r){
if(!isMicrocertError(r))throw r;
const s=(o)=>`${placeText(e.path,e.locate(o))} ${o}`;
n.err(renderError(r,{locale:t,style:styleFor(n.colours),locate:s}));
return void 0;
}
}
const MOST_TOLD=20;
function tellUnreadable(e,{locale:t,say:n},r){
const s=styleFor(r.colours);
for(const i of e.slice(0,MOST_TOLD))r.err(renderError(i,{locale:t,style:s}));
const o=e.length-MOST_TOLD;
if(o>0){
const i={
en:`and ${o} more that cannot be read`,
fr:`et ${o} autres qui ne peuvent \xEAtre lus`
};
r.err(`${n(i)}
`);
}
return EXIT.usage;
}
function unreadableIn({credentials:e},t){
return t.flatMap(({file:n,line:r},s)=>{
const{checks:o=[]}=e[s]?.report??{};
if(!isUnreadable(o))return[];
const i=o.flatMap((u)=>u.outcome==="failed"?u.findings:[]);
const d=r===void 0?{}:{position:{line:r,column:1} };
const c=new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{
...{source:n,findings:i},
...d
});
return isMicrocertError(c)?[c]:[];
});
}
function asJson(e,t){
const n=e.credentials.map((r,s)=>{
const{file:o,line:i,notes:d=[]}=t[s]??{};
const c={file:o,...i!==void 0&&{line:i},...d.length>0&&{notes:d} };
return{...c,...r};
});
return`${JSON.stringify({...e,credentials:n},null,2)}
`;
}
export{stack};
//# sourceMappingURL=stack.js.map

import{aj as byImportance,M as MicrocertError,V as nearest,ak as printable,g as isMicrocertError}from'./foundation.js';
import{s as sourceOf,p as placesIn}from'./places-in.js';
import{m as errorAsJson,p as placeText,k as wrapText,r as renderReport,c as styleFor,E as EXIT,e as readDocument,d as renderError}from'./terminal.js';
import{v as version}from'../cli/main.js';
import{listRules,catalogueOf}from'../frameworks/index.js';
import{F as FRAMEWORKS,f as findFramework}from'./catalogue.js';
import{f as findDefinitions}from'./find-definitions.js';
import{r as renderConformity}from'./render-conformity.js';
import{l as looksLikePathway}from'./looks-like-pathway.js';
import{a as councilRecommendation2022,c as checkMicroCertification}from'./issuing.js';
var runCheck=(async function (e,t){
const{files:r,option:o,flag:n,locale:i}=e;
const a=styleFor(t.colours);
const s=findFramework(o("framework")??"")??councilRecommendation2022;
const c=o("explain");
if(c!==void 0||n("list-rules")){
t.out(
c===void 0?renderRules(s,i,a):explainRule(c,i,a)
);
return EXIT.good;
}
if(r.length===0)throw new MicrocertError("ERR_USAGE",{hint:NO_FILE});
const l={
...await given("award",o("award"),t),
...await given("issuer",o("issuer"),t)
};
const u=await findDefinitions(r);
const f={framework:s,locale:i,style:a,around:l};
const d={files:0,unreadable:0,incomplete:0,warned:0};
const p=counting(await checkAll(u,{framework:s,around:l},t),d);
const m=o("format")??"text";
if(m==="text")writeText(p,{context:f,counts:d,many:u.length>MANY},t);
else t.out(FORMATS[m]([...p],f));
return exitCodeFor(d,n("strict"));
});
var given=(async function (e,t,r){
return t===void 0?{}:{[e]:await readDocument(t,r)};
});
var checkAll=(async function (e,{framework:t,around:r},o){
const n=Object.fromEntries(
Object.entries(r).map(([u,{value:f}])=>[u,f])
);
const i=[];
for(const u of e)i.push([u,await readOrTell(u,o)]);
const a=i.map(([,u])=>"value"in u?u.value:null);
const s=a.some(looksLikePathway)?await import("./pathway-document.js"):void 0;
const c=catalogueOf(a.map((u)=>looksLikePathway(u)?null:u));
const l={framework:t,catalogue:c,clock:o.clock,...n};
return checking(
i,
l,
s&&((u)=>s.checkPathway(u,o.clock))
);
});
var checking=(function*(e,t,r){
for(const[o,n]of e)
yield isMicrocertError(n)?{path:o,error:n}:{path:o,source:n,...reportOn(n.value,t,r)};
});
var reportOn=(function (e,t,r){
return r!==void 0&&looksLikePathway(e)?{kind:"pathway",report:r(e)}:{kind:"definition",report:checkMicroCertification(e,t)};
});
var counting=(function*(e,t){
for(const r of e){
t.files+=1;
if("error"in r)t.unreadable+=1;
else if(!isGood(r.report,false))t.incomplete+=1;
else if(!isGood(r.report,true))t.warned+=1;
yield r;
}
});
var readOrTell=(async function (e,t){
try{
return await readDocument(e,t);
}catch(r){
if(isMicrocertError(r))return r;
throw r;
}
});
var exitCodeFor=(function (e,t){
const{files:r,unreadable:o,incomplete:n,warned:i}=e;
if(o===r)return EXIT.usage;
return o+n+(t?i:0)===0?EXIT.good:EXIT.findings;
});
var isGood=(function ({verdict:e,checks:t},r){
const o=t.some(
({findings:n})=>n.some(({severity:i})=>i==="warning")
);
return e==="accepted"&&!(r&&o);
});
var writeText=(function (e,{context:t,counts:r,many:o},n){
const{framework:i,locale:a,style:s,around:c}=t;
const l=[];
let u=false;
for(const f of e){
if("error"in f){
n.err(renderError(f.error,{locale:a,style:s}));
continue;
}
u||=f.kind==="definition";
if(o&&isGood(f.report,true))continue;
const d=placesIn({definition:f.source,...c});
const p=f.kind==="pathway"?renderPathwayCheck(f.report,{locale:a,style:s,locate:d}):renderConformity(f.report,{framework:i,locale:a,style:s,locate:d});
l.push(`${s.strong(printable(f.path))}
${p}`);
}
if(r.files>1)l.push(summary(r,t));
if(u||r.files>1)l.push(`${s.faint(i.disclaimer[a])}
`);
if(l.length>0)n.out(l.join("\n"));
});
function placeOf(e,t,r){
const{source:o,inside:n}=sourceOf(e,{definition:t,...r});
const i=o?.locate(n);
return{path:(o??t).path,...i&&{position:i} };
}
function tellingFindings({checks:e}){
const t=e.flatMap((r)=>r.findings);
return byImportance(t.filter(({code:r})=>r!=="conformity.not-looked-at"));
}
const COMMANDS={
error:"error",
warning:"warning",
info:"notice"
};
function asGithub(e,t){
const{locale:r,around:o}=t;
const n=e.flatMap((i)=>{
if("error"in i){
const{code:a,text:s,hint:c,position:l}=i.error;
const u={path:i.path,...l&&{position:l} };
return[annotation("error",u,a,[s[r],c?.[r]])];
}
return tellingFindings(i.report).map(
({code:a,severity:s,message:c,hint:l,pointer:u})=>annotation(COMMANDS[s]??"notice",placeOf(u,i.source,o),a,[
c[r],
l?.[r]
])
);
});
return n.map((i)=>`${i}
`).join("");
}
function annotation(e,{path:t,position:r},o,n){
const i=[
["file",t],
["line",r?.line],
["col",r?.column],
["title",o]
].filter(([,a])=>a!==void 0).map(([a,s])=>`${a}=${escapeProperty(String(s))}`).join(",");
return`::${e} ${i}::${escapeData(n.filter(Boolean).join(" \u2192 "))}`;
}
function escapeData(e){
return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A");
}
function escapeProperty(e){
return escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C");
}
function asJson(e,{framework:t,around:r}){
const o=e.map((n)=>{
if("error"in n)return{file:n.path,error:errorAsJson(n.error)};
const i=n.report.checks.map((s)=>({
...s,
findings:s.findings.map((c)=>({
...c,
place:placeOf(c.pointer,n.source,r)
}))
}));
if(n.kind==="pathway")return{file:n.path,...n.report,checks:i};
const a=(t.forPeople??[]).map(({id:s,question:c})=>({id:s,question:c}));
return{file:n.path,...n.report,checks:i,forPeople:a};
});
return`${JSON.stringify(o.length===1?o[0]:o,null,2)}
`;
}
function asJunit(e,t){
const r=e.map((o)=>suiteOf(o,t));
return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="microcert">
${r.join("")}</testsuites>
`;
}
function suiteOf(e,t){
const r=attribute("name",e.path);
if("error"in e){
const{code:s,text:c,hint:l}=e.error;
const u=sentence({message:c,...l&&{hint:l} },t);
const f=`<error ${attribute("type",s)} ${attribute("message",u)}/>`;
return`  <testsuite ${r} tests="1" failures="0" errors="1" skipped="0">
    <testcase ${r} ${attribute("classname",e.path)}>${f}</testcase>
  </testsuite>
`;
}
const{checks:o}=e.report;
const n=(s)=>o.filter((c)=>c.outcome===s).length;
const i=`tests="${o.length}" failures="${n("failed")}" errors="0" skipped="${n("skipped")+n("indeterminate")}"`;
const a=o.map((s)=>caseOf(s,e,t));
return`  <testsuite ${r} ${i}>
${a.join("")}  </testsuite>
`;
}
function caseOf({id:e,outcome:t,findings:r},o,n){
const i=`<testcase ${attribute("name",e)} ${attribute("classname",o.path)}`;
if(t==="skipped"||t==="indeterminate")
return`    ${i}><skipped/></testcase>
`;
const a=r.map((u)=>{
const{path:f,position:d}=placeOf(u.pointer,o.source,n.around);
return`${placeText(f,d)} ${u.pointer} ${sentence(u,n)} [${u.code}]`;
});
if(a.length===0)return`    ${i}/>
`;
const s=escapeXml(a.join("\n"));
if(t==="passed")return`    ${i}><system-out>${s}</system-out></testcase>
`;
const[c]=r;
const l=c===void 0?e:sentence(c,n);
return`    ${i}><failure ${attribute("type",c?.code??e)} ${attribute("message",l)}>${s}</failure></testcase>
`;
}
function sentence({message:e,hint:t},{locale:r}){
return[e[r],t?.[r]].filter(Boolean).join(" \u2192 ");
}
function attribute(e,t){
return`${e}="${escapeXml(t).replaceAll('"',"&quot;").replaceAll("\n","&#10;")}"`;
}
function escapeXml(e){
return e.replace(/* @__PURE__ */new RegExp("[^\\P{Cc}\\n\\t]|[\\ufffe\\uffff]|\\p{Surrogate}","gu"),"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");
}
const LEVELS={
error:"error",
warning:"warning",
info:"note"
};
function asSarif(e,t){
const{framework:r,locale:o}=t;
const n=listRules(r).map(({id:a,name:s,part:c,severity:l,cites:u})=>({
id:a,
shortDescription:{text:s[o]},
fullDescription:{text:`${c[o]}. ${u.source[o]}, ${u.section[o]}`},
defaultConfiguration:{level:LEVELS[l]},
...u.url&&{helpUri:u.url}
}));
const i={
$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
version:"2.1.0",
runs:[
{
tool:{driver:{name:"microcert",version,rules:n} },
columnKind:"utf16CodeUnits",
results:e.flatMap((a)=>sarifResults(a,n,t))
}
]
};
return`${JSON.stringify(i,null,2)}
`;
}
function sarifResults(e,t,{locale:r,around:o}){
if("error"in e){
const{code:n,text:i,hint:a,position:s}=e.error;
const c={text:[i[r],a?.[r]].filter(Boolean).join(": ")};
const l={path:e.path,...s&&{position:s} };
return[{ruleId:n,level:"error",message:c,locations:[location(l)]}];
}
return tellingFindings(e.report).map(({code:n,severity:i,message:a,hint:s,pointer:c})=>{
const l=t.findIndex(({id:u})=>u===n);
return{
ruleId:n,
...l>=0&&{ruleIndex:l},
level:LEVELS[i],
message:{text:[a[r],s?.[r]].filter(Boolean).join(". ")},
locations:[location(placeOf(c,e.source,o))]
};
});
}
function location({path:e,position:t}){
const r=t&&{startLine:t.line,startColumn:t.column};
return{
physicalLocation:{
artifactLocation:{uri:asUri(e)},
...r&&{region:r}
}
};
}
function asUri(e){
return e.replaceAll("\\","/").split("/").map((t)=>encodeURIComponent(t)).join("/");
}
const WEIGHTS={
error:{en:"error",fr:"erreur"},
warning:{en:"warning",fr:"avertissement"},
info:{en:"note",fr:"remarque"}
};
function renderRules(e,t,r){
const o=[r.strong(`${e.id} \u2014 ${e.title[t]}`)];
let n="";
for(const s of listRules(e)){
if(s.part[t]!==n){
n=s.part[t];
o.push("",`  ${wrapText(n,"  ")}`);
}
o.push(`    ${s.id}  ${r.faint(`(${WEIGHTS[s.severity][t]})`)}`);
o.push(`      ${wrapText(s.name[t],"      ")}`);
}
const i=e.forPeople??[];
const a={en:"For people to judge",fr:"\xC0 l\u2019appr\xE9ciation des personnes"};
if(i.length>0)o.push("",`  ${a[t]}`);
for(const{id:s,question:c}of i)
o.push(`    ${s}`,`      ${wrapText(c[t],"      ")}`);
return`${o.join("\n")}
`;
}
function explainRule(e,t,r){
const o=FRAMEWORKS.flatMap(
(p)=>listRules(p).map((m)=>({framework:p,rule:m}))
);
const n=o.filter(({rule:p})=>p.id===e);
const[i]=n;
if(i===void 0)throw new MicrocertError("ERR_USAGE",{hint:unknownRule(e,o)});
const{rule:a}=i;
const s=n.map(({framework:p})=>p.id).join(", ");
const c=LABELS[t];
const l=[
[c.holds,a.name[t]],
[c.part,a.part[t]],
[c.weight,WEIGHTS[a.severity][t]],
[c.stage,c[a.stage]],
[c.source,a.cites.source[t]],
[c.section,a.cites.section[t]],
...a.cites.url===void 0?[]:[[c.url,a.cites.url]],
[c.confirmed,a.cites.confirmed?c.yes:c.no],
[c.frameworks,s]
];
const u=Math.max(...l.map(([p])=>p.length));
const f=" ".repeat(u+4);
const d=l.map(
([p,m])=>`  ${r.faint(p.padEnd(u))}  ${wrapText(m,f)}`
);
return`${r.strong(a.id)}
${d.join("\n")}
`;
}
function unknownRule(e,t){
const r=[...new Set(t.map(({rule:i})=>i.id))];
const o=r.filter((i)=>i.endsWith(`.${e}`));
const n=[...o,...nearest(e,r)].slice(0,3).join(", ");
return n===""?{
en:`there is no rule "${e}"; microcert check --list-rules shows them`,
fr:`il n\u2019y a pas de r\xE8gle \xAB ${e} \xBB ; microcert check --list-rules les montre`
}:{
en:`there is no rule "${e}"; did you mean ${n}?`,
fr:`il n\u2019y a pas de r\xE8gle \xAB ${e} \xBB ; vouliez-vous dire ${n} ?`
};
}
const LABELS=/* @__PURE__ */(()=>({
en:{
...{holds:"Passes when",part:"Part",weight:"Weight",stage:"Judged on"},
...{source:"Source",section:"Section",url:"Address",confirmed:"Compared"},
...{frameworks:"Frameworks",definition:"the definition",award:"the award"},
yes:"yes, with the text itself",
no:"no: this is how microcert reads it, or the wording is still to be compared"
},
fr:{
...{holds:"R\xE9ussit si",part:"Partie",weight:"Poids",stage:"Jug\xE9e sur"},
...{source:"Source",section:"Section",url:"Adresse",confirmed:"Compar\xE9e"},
...{frameworks:"Cadres",definition:"la d\xE9finition",award:"la d\xE9livrance"},
yes:"oui, avec le texte m\xEAme",
no:"non : lecture qu\u2019en fait microcert, ou formulation encore \xE0 comparer"
}
}))();
function renderPathwayCheck(e,t){
return renderReport(e,{
...t,
title:()=>({en:"Pathway to a larger award",fr:"Parcours vers une certification"}),
verdicts:{
accepted:{
en:"The pathway is in order: its rules fit together, and can be met.",
fr:"Le parcours est en ordre : ses r\xE8gles vont ensemble, et peuvent \xEAtre remplies."
},
rejected:NOT_IN_ORDER,
undetermined:NOT_IN_ORDER
},
word:()=>({en:"to correct",fr:"\xE0 corriger"}),
namesSource:true,
showSkipped:false
});
}
const NOT_IN_ORDER={en:"The pathway is not in order.",fr:"Le parcours n\u2019est pas en ordre."};
const FRAMEWORK_IDS=/* @__PURE__ */FRAMEWORKS.map(({id:e})=>e);
const check={
name:"check",
operands:"DEFINITION\u2026",
count:{least:0,most:1e5},
options:{
award:{
type:"string",
value:"FILE",
text:{en:"check this award as well",fr:"contr\xF4ler aussi cette d\xE9livrance"}
},
issuer:{
type:"string",
value:"FILE",
text:{en:"profile of the issuer, with --award",fr:"profil de l\u2019\xE9metteur, avec --award"}
},
strict:{
type:"boolean",
text:{
en:"answer 1 for warnings as well",
fr:"r\xE9pondre 1 pour les avertissements aussi"
}
},
framework:{
type:"string",
value:"ID",
choices:FRAMEWORK_IDS,
text:{
en:`what to hold it against: ${/* @__PURE__ */FRAMEWORK_IDS.join(", ")}`,
fr:`le cadre \xE0 appliquer : ${/* @__PURE__ */FRAMEWORK_IDS.join(", ")}`
}
},
"list-rules":{
type:"boolean",
text:{en:"show the rules of the framework",fr:"montrer les r\xE8gles du cadre"}
},
explain:{
type:"string",
value:"RULE",
text:{en:"say what a rule asks and why",fr:"dire ce que demande une r\xE8gle et pourquoi"}
},
format:{
type:"string",
value:"text|json|sarif|github|junit",
choices:["text","json","sarif","github","junit"],
text:{
en:"text for people (default); JSON, SARIF 2.1, GitHub annotations or JUnit for programs",
fr:"texte pour lire (par d\xE9faut) ; JSON, SARIF 2.1, annotations GitHub ou JUnit pour un programme"
}
}
},
examples:[
{
line:"microcert check soil-health.yaml",
text:{en:"one definition, in YAML or JSON",fr:"une d\xE9finition, en YAML ou JSON"}
},
{
line:"microcert check definitions/ --framework digital-fcu --lang fr",
text:{
en:"a whole folder against another framework, with messages in French",
fr:"tout un dossier selon un autre cadre, avec des messages en fran\xE7ais"
}
},
{
line:"microcert check definitions/ --format sarif > microcert.sarif",
text:{en:"in a pipeline",fr:"dans une cha\xEEne CI"}
},
{
line:"microcert check pathway.yaml",
text:{
en:"a pathway to a larger award: whether its rules can be met (see microcert stack)",
fr:"un parcours vers une certification : si ses r\xE8gles peuvent \xEAtre remplies (voir microcert stack)"
}
},
{
line:"microcert check --explain digital-fcu.hours",
text:{
en:"what a rule asks and where it comes from",
fr:"ce que demande une r\xE8gle et d\u2019o\xF9 elle vient"
}
},
{
line:"microcert check soil-health.yaml --award award.json --issuer issuer.json",
text:{en:"with the elements of an award",fr:"avec les \xE9l\xE9ments d\u2019une d\xE9livrance"}
}
],
run:runCheck
};

const FORMATS={json:asJson,sarif:asSarif,github:asGithub,junit:asJunit};
const NO_FILE={
en:"a file is missing: microcert check takes DEFINITION\u2026; see microcert check --help",
fr:"il manque un fichier : microcert check prend DEFINITION\u2026 ; voir microcert check --help"
};









const MANY=10;
function summary(e,{locale:t,style:r}){
const{files:o,unreadable:n,incomplete:i,warned:a}=e;
const s={
en:`${o} files: ${i} to complete, ${a} with warnings, ${n} not readable`,
fr:`${o} fichiers : ${i} \xE0 compl\xE9ter, ${a} avec avertissements, ${n} illisibles`
};
const c=i+n>0?r.bad:r.good;
return`${c(s[t])}
`;
}
export{check};
//# sourceMappingURL=check.js.map

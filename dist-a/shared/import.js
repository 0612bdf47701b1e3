import{Document,isScalar,stringify}from'yaml';
import{b as asList,m as memberOf,s as stringMember,ak as printable,y as parseJsonStrictly,g as isMicrocertError,al as withSource,M as MicrocertError,i as isJsonObject}from'./foundation.js';
import{c as checkMicroCertification,a as councilRecommendation2022}from'./issuing.js';
import{c as credentialIn}from'./credential-in.js';
import{C as CREDITS_OPTION}from'./credits-option.js';
import{f as fromEuropeanLearningModel,l as looksLikeElm}from'./from-european-learning-model.js';
import{l as looksLikeEdubadge,a as looksLikeOpenBadge,f as fromOpenBadge}from'./from-open-badge.js';
import{k as wrapText,b as assertWritable,w as writeWhole,E as EXIT,c as styleFor,h as renderFindings}from'./terminal.js';
import{basename}from'node:path';
import{r as reasonUnreadable}from'./reason-unreadable.js';
import{r as readCredential}from'./taken-out.js';
import{Z as isCompactJws}from'./everyday.js';
import{d as describedElements}from'./described-elements.js';
function readOpenBadge(e,t){
const n=fromOpenBadge(e,t);
const o=criteriaOf(e);
return{...n,...o!==void 0&&{texts:[{title:CRITERIA,text:o}]} };
}
function criteriaOf(e){
const[t=null]=asList(memberOf(e,"credentialSubject"));
const[n]=asList(memberOf(t,"achievement"));
const[o=null]=asList(memberOf(n??e,"criteria"));
const i=stringMember(o,"narrative");
return i?.trim()?i:void 0;
}
const CRITERIA={
en:"The criteria of the badge, in its own words:",
fr:"Les crit\xE8res du badge, dans ses propres mots :"
};
const OPEN_BADGE={
name:"open-badge",
title:{en:"an Open Badge 3.0",fr:"un Open Badge 3.0"},
recognises:looksLikeOpenBadge,
read:(e,{creditsAreEcts:t})=>readOpenBadge(e,t?{creditUnit:"ECTS"}:{})
};
const READERS=[
{
name:"elm",
title:{
en:"a credential of the European Learning Model",
fr:"un justificatif du mod\xE8le europ\xE9en d\u2019apprentissage"
},
recognises:looksLikeElm,
read:fromEuropeanLearningModel
},
{
name:"edubadge",
title:{en:"an edubadge of SURF",fr:"un edubadge de SURF"},
recognises:looksLikeEdubadge,
read:(e)=>readOpenBadge(e,{creditUnit:"ECTS"})
},
OPEN_BADGE
];
function readerFor(e,t){
const n=READERS.find(
(o)=>e===void 0?o.recognises(t):o.name===e
);
return n??OPEN_BADGE;
}
function inReadingOrder(e){
const t=(o)=>ORDER.includes(o)?ORDER.indexOf(o):ORDER.length;
const n=Object.entries(e).sort(([o],[i])=>t(o)-t(i));
return Object.fromEntries(n);
}
function importedDefinition(e,t){
const{locale:n,file:o,title:i,texts:a=[]}=t;
const s=new Document(inReadingOrder(e),{aliasDuplicateObjects:false});
const r=s.contents?.items??[];
for(const[u,{key:m}]of r.entries()){
if(!isScalar(m))continue;
const h=String(m.value);
const E=Object.hasOwn(ABOUT,h)?ABOUT[h]?.[n]:void 0;
if(E===void 0)continue;
m.commentBefore=` ${E}`;
m.spaceBefore=u>0;
}
const l=printable(basename(o));
const d={
en:`Definition of a micro-certification, read from ${i.en} (${l}).`,
fr:`D\xE9finition d\u2019une micro-certification, lue dans ${i.fr} (${l}).`
};
const f=[d,CHECK_IT].map((u)=>`# ${u[n]}`);
const c=s.toString({lineWidth:100}).trimEnd();
const p=a.flatMap((u)=>["",`# ${u.title[n]}`,...quotation(u.text)]);
return[...f,"",c,...p,...missing(e,n),""].join("\n");
}
const MOST_QUOTED=4e3;
function quotation(e){
const t=e.length>MOST_QUOTED?`${e.slice(0,MOST_QUOTED)} \u2026`:e;
return t.split(/[\n\r\u0085\u2028\u2029]+/).map((n)=>printable(n).trim()).filter((n)=>n!=="").map((n)=>`#   ${wrapText(n,"#   ")}`);
}
function missing(e,t){
const{checks:n}=checkMicroCertification(e,{framework:councilRecommendation2022,clock:()=>0});
const o=councilRecommendation2022.elements.filter(({stage:a})=>a==="definition");
const i=o.flatMap(({key:a,name:s,mandatory:r,given:l})=>{
const d=findingsOf(n,`${councilRecommendation2022.id}.${a}`).find(({code:p})=>p===l.id);
if(d===void 0)return[];
const f=r?MANDATORY:OPTIONAL;
const c=d.hint?.[t];
return[
`# - ${wrapText(`${s[t]} (${f[t]})`,"#   ")}`,
...c===void 0?[]:[`#   \u2192 ${wrapText(c,"#     ")}`]
];
});
return i.length===0?[]:["",`# ${LEFT[t]}`,...i];
}
function findingsOf(e,t){
return e.find((n)=>n.id===t)?.findings??[];
}
const CHECK_IT={
en:"Look it over and fill it in; check it with: microcert check FILE",
fr:"La relire et la compl\xE9ter ; la contr\xF4ler : microcert check FICHIER"
};
const LEFT={
en:"What the standard elements (Annex I) ask for and the document does not say:",
fr:"Ce que demandent les \xE9l\xE9ments standard (annexe I) et que le document ne dit pas :"
};
const MANDATORY={en:"mandatory",fr:"obligatoire"};
const OPTIONAL={en:"optional",fr:"facultatif"};
const ORDER=[
...["id","version","title","description","awardingBodies","languages","outcomes"],
...["workload","level","assessments","participation","qualityAssurance","prerequisites"],
...["stackability","origin","purposes","fieldsOfStudy","alignments","validity","image"],
...["website","furtherInformation"]
];
const ABOUT={
id:{
en:"Absolute address that names the definition for good; give it your own.",
fr:"Adresse absolue qui nomme la d\xE9finition pour de bon ; lui donner la v\xF4tre."
},
title:{
en:'One text per language; "und" is a language that the document does not name.',
fr:"Un texte par langue ; \xAB und \xBB est une langue que le document ne nomme pas."
},
awardingBodies:{en:"Who awards.",fr:"Qui d\xE9livre."},
outcomes:{
en:"What the learner will know, understand and be able to do.",
fr:"Ce que l\u2019apprenant saura, comprendra et pourra faire."
},
workload:{
en:"ECTS, hours of 60 minutes, or both.",
fr:"ECTS, heures de 60 minutes, ou les deux."
},
level:{
en:"EQF 1 to 8; cycle: short, first, second or third.",
fr:"CEC 1 \xE0 8 ; cycle : short, first, second ou third."
},
assessments:{
en:"Types and supervision: a concept of the Union\u2019s lists, or a name per language where none fits.",
fr:"Types et surveillance : un concept des listes de l\u2019Union, ou un nom par langue si aucun ne convient."
},
participation:{en:"Forms of participation.",fr:"Formes de participation."},
qualityAssurance:{
en:"Quality assurance; the type may be a name that stands in for a concept.",
fr:"Assurance qualit\xE9 ; le type peut \xEAtre un nom qui tient lieu de concept."
},
alignments:{
en:"Links to entries of other frameworks.",
fr:"Liens vers des entr\xE9es d\u2019autres r\xE9f\xE9rentiels."
},
stackability:{
en:"How it relates to larger awards.",
fr:"Rapport \xE0 des dipl\xF4mes plus larges."
},
furtherInformation:{en:"Anything else worth knowing.",fr:"Toute autre information utile."}
};
const SOURCES=/* @__PURE__ */(()=>["auto",...READERS.map(({name:e})=>e)])();
const FORMATS=["yaml","json"];
const importCommand={
name:"import",
operands:"FILE|-",
count:{least:1,most:1},
options:{
from:{
type:"string",
value:/* @__PURE__ */SOURCES.join("|"),
choices:SOURCES,
text:{
en:"what the file is; found out by itself unless said (auto)",
fr:"ce qu\u2019est le fichier ; trouv\xE9 tout seul sauf indication (auto)"
}
},
out:{
type:"string",
value:"FILE",
text:{
en:"where to write the definition; standard output when left out",
fr:"o\xF9 \xE9crire la d\xE9finition ; sortie standard \xE0 d\xE9faut"
}
},
format:{
type:"string",
value:/* @__PURE__ */FORMATS.join("|"),
choices:FORMATS,
text:{
en:"YAML with comments (default), or JSON (also by the name of --out)",
fr:"YAML comment\xE9 (par d\xE9faut), ou JSON (aussi d\u2019apr\xE8s le nom de --out)"
}
},
credits:CREDITS_OPTION,
"award-out":{
type:"string",
value:"FILE",
text:{
en:"write the learner\u2019s award too, readable by you alone; it is never printed",
fr:"\xE9crire aussi la d\xE9livrance de l\u2019apprenant, lisible par vous seul ; jamais affich\xE9e"
}
},
force:{
type:"boolean",
text:{en:"replace files that exist",fr:"remplacer les fichiers existants"}
}
},
examples:[
{
line:"microcert import badge.json --out soil-health.yaml",
text:{
en:"the definition in YAML; then microcert check soil-health.yaml",
fr:"la d\xE9finition en YAML ; puis microcert check soil-health.yaml"
}
},
{
line:"microcert import badge.json --credits ects --format json > soil-health.json",
text:{
en:"credits are known to be ECTS; JSON to standard output, findings beside it",
fr:"les cr\xE9dits sont des ECTS ; JSON sur la sortie standard, remarques \xE0 c\xF4t\xE9"
}
},
{
line:"microcert import diploma.jsonld --from elm --out soil-health.yaml",
text:{
en:"a European Digital Credential, sealed or not; the seal is not looked at",
fr:"un justificatif num\xE9rique europ\xE9en, scell\xE9 ou non ; le cachet n\u2019est pas examin\xE9"
}
},
{
line:"microcert import badge.json --out soil-health.yaml --award-out award.yaml",
text:{
en:"the award of the learner as well, in a file of its own",
fr:"la d\xE9livrance de l\u2019apprenant aussi, dans un fichier \xE0 part"
}
}
],
run:runImport
};
async function runImport(e,t){
const{files:n,option:o,flag:i,locale:a}=e;
const[s="-"]=n;
const[r,l]=[o("out"),o("award-out")];
const d=i("force");
const f=[r,l].flatMap((b)=>b??[]);
await assertWritable(f,{replace:d,inputs:[s]});
const c=await readFrom(s,e,t);
const{reader:p,reading:u}=c;
const{definition:m,award:h,texts:E}=u;
const g=formatOf(r,o("format"))==="json"?`${JSON.stringify(inReadingOrder(m),null,2)}
`:importedDefinition(m,{locale:a,file:s,title:p.title,texts:E});
const x=[
...r===void 0?[]:[{path:r,text:g,replace:d}],
...l===void 0?[]:[awardFile(l,{award:h,replace:d,file:s})]
];
await writeWhole(...x);
const w=summaryOf(c,{invocation:e,io:t,out:r,awardOut:l});
if(r===void 0)t.out(g);
(r===void 0?t.err:t.out)(w);
return EXIT.good;
}
async function readFrom(e,{option:t},n){
const{bytes:o,notes:i}=await readCredential(e,n);
const a=reasonUnreadable(o,e);
if(a!==void 0)throw a;
const s=new TextDecoder().decode(o);
const r=isCompactJws(s.trim())?credentialIn(o):parseJsonStrictly(s);
const l=t("from");
const d=l==="auto"?void 0:l;
const f=readerFor(d,isJsonObject(r)?r:{});
try{
const c=t("credits")==="ects";
return{reader:f,reading:f.read(r,{creditsAreEcts:c}),notes:i};
}catch(c){
throw isMicrocertError(c)?withSource(c,e):c;
}
}
function formatOf(e,t){
return t??(e?.toLowerCase().endsWith(".json")?"json":"yaml");
}
function awardFile(e,{award:t,replace:n,file:o}){
if(t===void 0)
throw new MicrocertError("ERR_CREDENTIAL_UNREADABLE",{source:o,hint:NO_AWARD});
const i=formatOf(e,void 0)==="json";
const a=i?`${JSON.stringify(t,null,2)}
`:stringify(t);
return{path:e,text:a,replace:n,mode:384};
}
function summaryOf({reader:e,reading:{definition:t,findings:n},notes:o},{invocation:{say:i,locale:a},io:s,out:r,awardOut:l}){
const d=styleFor(s.colours);
const f=checkMicroCertification(t,{framework:councilRecommendation2022,clock:s.clock});
const{en:c,fr:p}=describedElements(f,councilRecommendation2022).sentence;
const u=[r,l].flatMap((g)=>g??[]);
const m=u.length>1?{en:"are",fr:"sont \xE9crits"}:{en:"is",fr:"est \xE9crit"};
const h={en:u.join(" and "),fr:u.join(" et ")};
const E=[
`${d.good("\u2714")} ${i({en:`Read as ${e.title.en}: it ${c}.`,fr:`Lu comme ${e.title.fr} : il ${p}.`})}`,
...u.length===0?[]:[`  ${i({en:`${h.en} ${m.en} written.`,fr:`${h.fr} ${m.fr}.`})}`],
...renderFindings(o,{locale:a,style:d}),
...n.length===0?[]:[`  ${i(LEFT_OPEN)}`],
...renderFindings(n,{locale:a,style:d}),
...r===void 0?[]:[`  ${i(NEXT)} microcert check ${r}`]
];
return`${E.join("\n")}
`;
}
const NO_AWARD={
en:"there is no award in it: leave --award-out out",
fr:"il ne contient pas de d\xE9livrance : retirer --award-out"
};
const LEFT_OPEN={en:"What it leaves open:",fr:"Ce qu\u2019il laisse ouvert :"};
const NEXT={en:"Look it over, then:",fr:"La relire, puis :"};
export{importCommand};
//# sourceMappingURL=import.js.map

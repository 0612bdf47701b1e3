import{P as PICTURE_OPTIONS,C as CERTIFICATE_OPTIONS,l as linksIn,r as renderedCertificate}from'./options2.js';
import{F as FRENCH_COLUMNS,R as ROW_COLUMNS}from'./columns.js';
import{L as LEARNER_OPTIONS}from'./options.js';
import{E as EXIT,w as writeWhole,b as assertWritable,e as readDocument,c as styleFor,h as renderFindings}from'./terminal.js';
import{f as frameworkOf,a as findingsOn,c as clockOf,r as renderRefusal,e as endorsedSources,m as mappingOf}from'./issuing-sources.js';
import{I as ISSUER_OPTIONS,r as readProfile,l as loadSigner}from'./load-issuer.js';
import{F as FRAMEWORK_OPTION,M as MAPPING_OPTIONS,E as ENDORSEMENT_OPTION}from'./mapping-options.js';
import{d as drawBadge,r as readBadgeLooks,b as badgeAs}from'./badge-looks.js';
import{M as MicrocertError}from'./foundation.js';
import{p as placesIn}from'./places-in.js';
import{r as renderMethodIn}from'./render-method-in.js';
import{m as defineMicroCertification,a8 as parseAward,q as parseIssuerProfile}from'./everyday.js';
import{b as createIssuer}from'./issuing.js';
import{o as openBadgeLosses}from'./open-badge-losses.js';
function columnsNote(){
const e=FRENCH_COLUMNS.map(([t])=>t).join(", ");
return[
{
en:`Columns of a cohort: ${ROW_COLUMNS.join(", ")}; for each assessment of the definition, result.ID and status.ID.`,
fr:`Colonnes d\u2019une cohorte : ${e} ; pour chaque \xE9valuation de la d\xE9finition, r\xE9sultat.ID et statut.ID.`
},
{
en:"Needed: awardedOn, and who the learner is: learnerId, or identifierType with identifierValue, or emailHash. Take out all others.",
fr:"Il faut : d\xE9livr\xE9 le, et qui est l\u2019apprenant : did apprenant, ou type identifiant avec valeur identifiant, ou empreinte courriel. Retirer toutes les autres."
}
];
}
function pictureFiles({option:e}){
return[e("svg"),e("png")].flatMap((t)=>t??[]);
}
function pictureInputs({option:e}){
return[e("image"),e("logo")];
}
function pictureOptionIn({option:e}){
return Object.keys(PICTURE_OPTIONS).find((t)=>e(t)!==void 0);
}
async function drawPictures(e,t,r){
const{option:i}=t;
const[s,n]=[i("svg"),i("png")];
if(s===void 0&&n===void 0){
const p=pictureOptionIn(t);
if(p!==void 0)throw new MicrocertError("ERR_USAGE",{hint:needsPicture(p)});
return{bake:()=>[],notes:[]};
}
const{bake:a}=await import("../carriers/index.js");
const{definition:u,award:d,profile:c}=e;
const l={profile:c,year:d.awardedOn.slice(0,4)};
const f={subject:u,image:u.image?.url,options:l};
const E=await drawBadge(f,await readBadgeLooks(t,r));
const o=[];
if(s!==void 0)o.push({path:s,picture:await badgeAs("svg",E)});
if(n!==void 0)o.push({path:n,picture:await badgeAs("png",E)});
return{
bake:(p,h)=>o.map(({path:g,picture:w})=>({path:g,text:a(w,p),replace:h})),
notes:E.isDrawn&&hasLogoElsewhere(e,t)?[LOGO_NOT_FETCHED]:[]
};
}
function hasLogoElsewhere({profile:e},{option:t}){
return t("logo")===void 0&&/^https?:/i.test(e.image?.url??"");
}
function needsPicture(e){
return{
en:`--${e} is about a picture: add --svg FILE or --png FILE`,
fr:`--${e} concerne une image : ajouter --svg FICHIER ou --png FICHIER`
};
}
const LOGO_NOT_FETCHED={
en:"the logo of the issuer is a web address, and nothing is fetched: add --logo FILE to show it",
fr:"le logo de l\u2019\xE9metteur est une adresse web, et rien n\u2019est t\xE9l\xE9charg\xE9 : ajouter --logo FICHIER pour l\u2019afficher"
};
const issue=/* @__PURE__ */(()=>({
name:"issue",
operands:"DEFINITION",
count:{least:1,most:1},
options:{
award:{
type:"string",
value:"FILE|-",
text:{
en:"the award: learner, date, results (JSON or YAML)",
fr:"la d\xE9livrance : apprenant, date, r\xE9sultats (JSON ou YAML)"
}
},
...LEARNER_OPTIONS,
...ISSUER_OPTIONS,
out:{
type:"string",
value:"FILE",
text:{
en:"where to write the credential; standard output by default, unless a picture holds it. With --learners: a file, with a credential on each line (.jsonl)",
fr:"o\xF9 \xE9crire le justificatif ; sortie standard par d\xE9faut, sauf si une image le contient. Avec --learners : un fichier, un justificatif par ligne (.jsonl)"
}
},
...ENDORSEMENT_OPTION,
...PICTURE_OPTIONS,
...CERTIFICATE_OPTIONS,
...MAPPING_OPTIONS,
jwt:{
type:"boolean",
text:{
en:"a JWT around the credential instead of proofs inside it; the key decides: EdDSA, ES256, ES384 or RS256",
fr:"un JWT autour du justificatif au lieu de preuves \xE0 l\u2019int\xE9rieur ; selon la cl\xE9 : EdDSA, ES256, ES384 ou RS256"
}
},
...FRAMEWORK_OPTION,
at:{
type:"string",
value:"DATE-TIME",
text:{
en:"instant of issuing, for reproducible runs",
fr:"instant de d\xE9livrance, pour des ex\xE9cutions reproductibles"
}
},
force:{
type:"boolean",
text:{en:"replace a file that exists",fr:"remplacer un fichier existant"}
}
},
examples:[
{
line:"microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json --out badge.json",
text:{en:"with a key from a file",fr:"avec une cl\xE9 dans un fichier"}
},
{
line:"microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json --png badge.png --svg badge.svg --logo logo.svg",
text:{
en:"as pictures with the credential in them",
fr:"en images, avec le justificatif dedans"
}
},
{
line:'MICROCERT_KEY="$SECRET" microcert issue soil.yaml --award - --issuer issuer.json < award.json > badge.json',
text:{
en:"in a pipeline, with a key from the environment",
fr:"dans une cha\xEEne CI, avec une cl\xE9 de l\u2019environnement"
}
},
{
line:"microcert issue soil.yaml --learners jury.csv --issuer issuer.json --dry-run",
text:{
en:"a cohort, tried first: every row is checked, nothing is signed or written",
fr:"une cohorte, \xE0 l\u2019essai : chaque ligne est v\xE9rifi\xE9e, rien n\u2019est sign\xE9 ni \xE9crit"
}
},
{
line:"microcert issue soil.yaml --learners jury.csv --issuer issuer.json --key issuer-key.json --registry microcert.db --status-url https://univ.example/status/ --out badges.jsonl",
text:{
en:"the cohort; run again, it goes on where it stopped, and issues nothing twice",
fr:"la cohorte ; relanc\xE9e, elle reprend l\xE0 o\xF9 elle s\u2019est arr\xEAt\xE9e, et ne d\xE9livre rien deux fois"
}
},
{
line:"microcert issue soil.yaml --learners jury.csv --issuer issuer.json --key issuer-key.json --registry microcert.db --out badges.jsonl --png badges --pdf certificates",
text:{
en:"with a badge and a certificate of each in these folders, named after its id; run again, what is missing is made",
fr:"avec un badge et un certificat de chacun dans ces dossiers, nomm\xE9s d\u2019apr\xE8s son id ; relanc\xE9e, fait ce qui manque"
}
}
],
notes:columnsNote(),
exits:{
en:"With --learners: 1 where rows were refused, 130 after Ctrl-C and 143 after SIGTERM. What is issued is safe; run it again to go on.",
fr:"Avec --learners : 1 si des lignes sont refus\xE9es, 130 apr\xE8s Ctrl-C et 143 apr\xE8s SIGTERM. Ce qui est d\xE9livr\xE9 est en s\xFBret\xE9 ; relancer pour continuer."
},
run:runIssue
}))();
async function runIssue(e,t){
if(e.option("learners")!==void 0){
const{issueLearners:h}=await import("./issue-learners.js");
return h(e,t);
}
const{out:r,replace:i,written:s}=await outputsOf(e);
const n=await readSources(e,t);
const a=frameworkOf(e);
const u=findingsOn(n,clockOf(e,t),a);
if(u.some(({severity:h})=>h==="error")){
t.err(renderRefusal({sources:n,findings:u,framework:a},e,t));
return EXIT.findings;
}
const{text:d,pictures:c,losses:l}=await issueOne(n,{framework:a},e,t);
const f=r===void 0?[]:[{path:r,text:d,replace:i}];
const E=await certificateOf(d.trim(),i,e,t);
await writeWhole(...f,...c.bake(d.trim(),i),...E);
if(s.length===0)t.out(d);
const o=s.length===0?t.err:t.out;
const{notes:p}=c;
o(renderDone({written:s,notes:p,losses:l,sources:n,findings:u},e,t));
return EXIT.good;
}
async function outputsOf(e){
const{files:t,option:r,options:i,flag:s}=e;
const n=Object.keys(LEARNER_OPTIONS).find((o)=>r(o)!==void 0||s(o));
if(n!==void 0)throw new MicrocertError("ERR_USAGE",{hint:onlyForCohorts(n)});
const a=r("out")==="-"?void 0:r("out");
const u=s("force");
const d=[t[0],r("award"),r("issuer"),r("key")];
const c=[...i("endorsement"),r("render-method")];
const l=[...d,...c,...pictureInputs(e)];
const f=r("pdf");
if(f===void 0&&certificateOptionIn(e)!==void 0)
throw new MicrocertError("ERR_USAGE",{hint:LINKS_OF_CERTIFICATES});
linksIn(r);
const E=[a,f].flatMap((o)=>o??[]).concat(pictureFiles(e));
if(s("jwt")&&i("suite").length>0)
throw new MicrocertError("ERR_USAGE",{hint:JWT_OR_SUITE});
if(l.filter((o)=>o==="-").length>1)
throw new MicrocertError("ERR_USAGE",{hint:ONE_STDIN});
await assertWritable(E,{replace:u,inputs:l});
return{out:a,replace:u,written:E};
}
async function readSources(e,t){
const{files:r,option:i}=e;
const s=i("award");
if(s===void 0)throw new MicrocertError("ERR_USAGE",{hint:AWARD_HINT});
const n={
definition:await readDocument(r[0]??"-",t),
award:await readDocument(s,t),
issuer:await readProfile(e,t)
};
return endorsedSources(n,e,t);
}
async function issueOne(e,{framework:t},r,i){
const{flag:s}=r;
const n=defineMicroCertification(e.definition.value);
const a=parseAward(e.award.value,n);
const u=parseIssuerProfile(e.issuer.value);
const d=await drawPictures({definition:n,award:a,profile:u},r,i);
const c=createIssuer({
profile:u,
signer:await loadSigner(r,u,i),
clock:clockOf(r,i),
random:i.random,
...mappingOf(r),
...await renderMethodIn(r,i),
...t&&{framework:t}
});
const l=s("plain")?openBadgeLosses(n,a):[];
const f=s("jwt")?await c.issueJwt(n,a):JSON.stringify(await c.issue(n,a),null,2);
return{text:`${f}
`,pictures:d,losses:l};
}
function renderDone({written:e,notes:t,losses:r,sources:i,findings:s},{say:n,locale:a},u){
const d=styleFor(u.colours);
const c=e.join(", ");
const l=e.length===0?{en:"Issued and signed",fr:"D\xE9livr\xE9 et sign\xE9"}:{en:`Issued and signed: ${c}`,fr:`D\xE9livr\xE9 et sign\xE9 : ${c}`};
const f={
en:"Plain Open Badges terms leave out:",
fr:"Les termes Open Badges seuls omettent :"
};
const E={en:":",fr:" :"}[a];
return[
`${d.good("\u2714")} ${n(l)}`,
...renderFindings(s,{locale:a,style:d,locate:placesIn(i)}),
...t.map((o)=>`  \xB7 ${n(o)}`),
...r.length>0?[n(f)]:[],
...r.map(({pointer:o,reason:p})=>`  \xB7 ${o}${E} ${p[a]}`),
""
].join("\n");
}
function certificateOptionIn({option:e}){
return Object.keys(CERTIFICATE_OPTIONS).find((t)=>e(t)!==void 0);
}
async function certificateOf(e,t,r,i){
const s=r.option("pdf");
if(s===void 0)return[];
const n=clockOf(r,i);
return[{path:s,text:await renderedCertificate(e,"pdf",r,{clock:n}),replace:t}];
}
const LINKS_OF_CERTIFICATES={
en:"--verifier and --hosted are about a certificate: add --pdf FILE",
fr:"--verifier et --hosted concernent un certificat : ajouter --pdf FICHIER"
};
function onlyForCohorts(e){
return{
en:`--${e} is for a cohort: add --learners FILE, or leave it out`,
fr:`--${e} concerne une cohorte : ajouter --learners FICHIER, ou retirer cette option`
};
}
const JWT_OR_SUITE={
en:"--suite is for proofs inside; with --jwt there are none: leave one of them out",
fr:"--suite concerne les preuves \xE0 l\u2019int\xE9rieur ; avec --jwt il n\u2019y en a pas : retirer l\u2019une des deux"
};
const ONE_STDIN={
en:"standard input (-) can be read for one of them only",
fr:"l\u2019entr\xE9e standard (-) ne peut servir qu\u2019\xE0 l\u2019un d\u2019eux"
};
const AWARD_HINT={
en:"add --award FILE with the award: learner, awardedOn, results",
fr:"ajouter --award FICHIER avec la d\xE9livrance : learner, awardedOn, results"
};
export{issue};
//# sourceMappingURL=issue.js.map

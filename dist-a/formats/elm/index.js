import{L as LOCAL_NAMES,P as PICTURE_TERMS,a as LEGAL_IDENTIFIERS,N as NATIONAL_LEVELS,E as ESCO_SKILLS,b as frameworkScheme,V as VERSION_SCHEME,c as NO_REQUIREMENT,d as NEUTRAL_PICTURE,e as ELM_SCHEMA,g as ELM_CREDENTIAL_TYPE,h as ELM_CONTEXTS}from'../../shared/from-european-learning-model.js';
import{h as compact,n as findConcept,l as decimalText,d as isCountryCode,F as normalizeDateTime,A as ASSESSMENT_TYPES,w as MODES,S as SUPERVISION,x as ACCREDITATION_TYPES,L as LEARNING_SETTINGS,M as MicrocertError,aj as byImportance}from'../../shared/foundation.js';
import{E as EQF_LEVELS,L as LEARNING_OPPORTUNITIES,C as CREDENTIAL_TYPES}from'../../shared/learning-opportunities.js';
import{a2 as isAbsoluteIri,bg as partIri,bh as toDuration,h as holdsNationalNumber,bf as inUtc,b4 as endOfValidity}from'../../shared/everyday.js';
import{COUNTRIES}from'../../shared/countries.js';
import{LANGUAGES}from'../../shared/languages2.js';
import{C as CREDIT_POINTS,S as SKILL_TYPES}from'../../shared/skill-types.js';
import{FIELDS_OF_STUDY}from'../../shared/fields-of-study.js';
const lost=(e,n)=>({severity:"warning",message:{en:e,fr:n} });
const noted=(e,n)=>({severity:"info",message:{en:e,fr:n} });
const LOSSES={
"no-term":/* @__PURE__ */lost(
"the European Learning Model has no term for it: it is left out",
"le mod\xE8le europ\xE9en d\u2019apprentissage n\u2019a pas de terme pour cela : l\u2019information est omise"
),
"as-text":/* @__PURE__ */lost(
"the European Learning Model keeps it as text for people, which no program reads back",
"le mod\xE8le europ\xE9en d\u2019apprentissage n\u2019en garde qu\u2019un texte \xE0 lire, qu\u2019aucun programme ne relit"
),
"as-date":/* @__PURE__ */lost(
"the European Learning Model keeps the date at which it ends; period and reason are left out",
"le mod\xE8le europ\xE9en d\u2019apprentissage garde la date de fin ; la dur\xE9e et la raison sont omises"
),
"as-part":/* @__PURE__ */lost(
"the European Learning Model says only that one is part of the other: kind, relation, part and credits are left out",
"le mod\xE8le europ\xE9en d\u2019apprentissage dit seulement que l\u2019une fait partie de l\u2019autre : nature, relation, partie et cr\xE9dits sont omis"
),
"grade-needed":/* @__PURE__ */lost(
"the European Learning Model has this on an assessment with a grade only, and there is no grade: it is left out",
"le mod\xE8le europ\xE9en d\u2019apprentissage ne le pr\xE9voit que pour une \xE9valuation not\xE9e, et il n\u2019y a pas de note : l\u2019information est omise"
),
"not-in-list":/* @__PURE__ */lost(
"issuers of European Digital Credentials accept concepts of the EU list only: it is left out",
"les \xE9metteurs de justificatifs num\xE9riques europ\xE9ens n\u2019acceptent que les concepts de la liste de l\u2019UE : l\u2019information est omise"
),
"list-newer":/* @__PURE__ */lost(
"this concept is not in the snapshot of the EU list; issuers of European Digital Credentials look it up in the current one",
"ce concept n\u2019est pas dans la version connue de la liste de l\u2019UE ; les \xE9metteurs de justificatifs num\xE9riques europ\xE9ens le cherchent dans la version actuelle"
),
"iri-taken":/* @__PURE__ */lost(
"this IRI names something else in the document, or holds inside one document only: it is left out",
"cet IRI d\xE9signe autre chose dans le document, ou ne vaut qu\u2019\xE0 l\u2019int\xE9rieur d\u2019un document : il est omis"
),
"body-needed":/* @__PURE__ */lost(
"quality assurance needs the body that assures it, with its country: it is left out",
"l\u2019assurance qualit\xE9 demande l\u2019organisme qui l\u2019assure, avec son pays : l\u2019information est omise"
),
language:/* @__PURE__ */lost(
"the EU list of languages has no such entry: its main language is written if there is one",
"la liste des langues de l\u2019UE n\u2019a pas cette entr\xE9e : sa langue principale est \xE9crite si elle existe"
),
picture:/* @__PURE__ */lost(
"a picture must be part of the document, as PNG or JPEG: it is left out",
"une image doit faire partie du document, en PNG ou JPEG : elle est omise"
),
hashed:/* @__PURE__ */lost(
"the European Learning Model has no hashed identifiers: it is left out",
"le mod\xE8le europ\xE9en d\u2019apprentissage n\u2019a pas d\u2019identifiants hach\xE9s : l\u2019information est omise"
),
"national-number":/* @__PURE__ */lost(
"a national number of a person does not belong in a credential: it is left out",
"un num\xE9ro national d\u2019une personne n\u2019a pas sa place dans un justificatif : il est omis"
),
"issuer-awards":/* @__PURE__ */noted(
"no awarding body is stated: the issuer is written as the one",
"aucun organisme de d\xE9livrance n\u2019est indiqu\xE9 : l\u2019\xE9metteur est \xE9crit comme tel"
),
"seal-adds-identifier":/* @__PURE__ */noted(
"the issuer has no identifier of type ext:eIDAS, which the shapes ask for: the sealing software has to add it from the certificate of the seal",
"l\u2019\xE9metteur n\u2019a pas d\u2019identifiant de type ext:eIDAS, que les formes demandent : le logiciel de scellement doit l\u2019ajouter d\u2019apr\xE8s le certificat du cachet"
),
"part-unsigned":/* @__PURE__ */noted(
"this part is told again within the larger award: the signature of its own credential is not carried, nor the order of parts",
"cette partie est redite dans le titre plus large : la signature de son propre justificatif n\u2019est pas reprise, ni l\u2019ordre des parties"
),
"another-credential":/* @__PURE__ */lost(
"a place in a status list belongs to one credential alone, and the sealed one is another: who seals it gives it a status of its own",
"une place dans une liste de statuts n\u2019appartient qu\u2019\xE0 un justificatif, et celui qui est scell\xE9 en est un autre : qui le scelle lui donne son propre statut"
)
};
function createDraft(e,n){
const t=/* @__PURE__ */new Map();
const i=/* @__PURE__ */new Map();
const o=/* @__PURE__ */new Map();
const s=[];
return{
language:e,
country:n,
losses:s,
name(a){
const r=(t.get(a)??0)+1;
t.set(a,r);
return`${LOCAL_NAMES}${a}:${r}`;
},
claim(a,r){
if(!isAbsoluteIri(a)||a.startsWith(LOCAL_NAMES))return false;
const c=JSON.stringify(r);
const l=i.get(a);
if(l===void 0)i.set(a,c);
return l===void 0||l===c;
},
lose(a,r){
s.push({code:`elm.${a}`,pointer:r,...LOSSES[a]});
return void 0;
},
once(a,r){
const c=JSON.stringify(a);
const l=o.get(c)??r();
o.set(c,l);
return l;
}
};
}
function elmNode(e,n,t){
return{id:n,type:e,...compact(t)};
}
function oneOrMore(e){
return e.length>1?e:e[0];
}
function listedConcept(e,{uri:n="",label:t}){
return conceptNode(n,{inScheme:inScheme(e.source),prefLabel:{en:t.en} });
}
function conceptOf(e,n){
const t=findConcept(e,n);
if(t===void 0)throw new TypeError("the list has no such code");
return listedConcept(e,t);
}
function conceptNode(e,n){
return elmNode("Concept",e,n);
}
function inScheme(e){
return elmNode("ConceptScheme",e,{});
}
function writeConcept(e,n,t,i){
if(typeof t!=="string"){
if(n.strict)return e.lose("not-in-list",i);
return conceptNode(e.name("concept"),{prefLabel:t});
}
const o=findConcept(n,t);
if(o?.uri!==void 0)return listedConcept(n,o);
const s=t.startsWith(n.base);
if(n.strict&&!s)return e.lose("not-in-list",i);
const a=conceptNode(t,{inScheme:s?inScheme(n.source):void 0});
if(!e.claim(t,a))return e.lose("iri-taken",i);
if(s)e.lose("list-newer",i);
return a;
}
function countryConcept(e){
const n=COUNTRIES.concepts.find((t)=>t.code===e);
return n&&listedConcept(COUNTRIES,n);
}
function languageConcept(e){
const n=(s)=>LANGUAGES.concepts.find((a)=>a.code===s);
const[t,i]=[n(e),n(e.split("-")[0]??e)];
const o=t??i;
return o&&{node:listedConcept(LANGUAGES,o),exact:t!==void 0};
}
function creditPoint(e,n){
return elmNode("CreditPoint",e.name("creditPoint"),{
framework:conceptOf(CREDIT_POINTS,"ects"),
point:decimalText(n)
});
}
function noteNode(e,n){
return elmNode("Note",e.name("note"),{noteLiteral:n});
}
function identifierNode(e,n,t){
return elmNode("Identifier",e.name("identifier"),{notation:t,schemeName:n});
}
function webResource(e,n,t){
return elmNode("WebResource",e.name("webResource"),{contentURL:n,title:t});
}
const EMBEDDED=/^data:image\/(?<type>png|jpeg);base64,(?<content>[A-Za-z0-9+/]+=*)$/;
function isEmbedded(e){
return EMBEDDED.test(e);
}
function writeEmbedded(e,{url:n,caption:t}){
const{type:i,content:o}=EMBEDDED.exec(n)?.groups??{};
if(i===void 0||o===void 0)return void 0;
return e.once(
["picture",n,t],
()=>mediaObject(e,{content:o,type:i.toUpperCase(),caption:t})
);
}
function mediaObject(e,{content:n,type:t,caption:i}){
const{fileTypes:o,encodings:s,base64:a}=PICTURE_TERMS;
return elmNode("MediaObject",e.name("mediaObject"),{
content:n,
description:i,
contentEncoding:conceptNode(a,{
inScheme:inScheme(s),
prefLabel:{en:"base64"}
}),
contentType:conceptNode(`${o}/${t}`,{
inScheme:inScheme(o),
notation:"file-type",
prefLabel:{en:t}
})
});
}
function writeOrganisation(e,n,t){
const{id:i,name:o,website:s,identifiers:a=[],email:r,image:c}=n;
const l=i!==void 0&&e.claim(i,n);
if(i!==void 0&&!l)e.lose("iri-taken",`${t}/id`);
if(c!==void 0&&writeEmbedded(e,c)===void 0)
e.lose("picture",`${t}/image`);
const u=r===void 0?void 0:`mailto:${r}`;
if(u!==void 0&&!isAbsoluteIri(u))e.lose("no-term",`${t}/email`);
return e.once(
["organisation",n],
()=>elmNode("Organisation",l?i:e.name("org"),{
legalName:o,
location:writeLocation(e,n),
...writeIdentifiers$1(e,a,n.country??e.country),
homepage:s===void 0?void 0:webResource(e,s),
contactPoint:u===void 0?void 0:contactPoint(e,u),
logo:c&&writeEmbedded(e,c)
})
);
}
function writeLocation(e,{country:n,region:t}){
const i=countryConcept(n??e.country??"");
return elmNode("Location",e.name("location"),{
address:i&&elmNode("Address",e.name("address"),{countryCode:i}),
geographicName:t===void 0?void 0:{[e.language]:t}
});
}
function writeIdentifiers$1(e,n,t){
const i=countryConcept(t??"");
const o=Object.entries(LEGAL_IDENTIFIERS).flatMap(([r,c])=>{
const l=n.find((u)=>u.type===r);
return l===void 0?[]:[{entry:l,term:c}];
});
const s=new Set(o.map(({entry:r})=>r));
const a=n.filter((r)=>!s.has(r));
return{
...Object.fromEntries(
o.map(({entry:r,term:c})=>[
c,
elmNode("LegalIdentifier",e.name("legalIdentifier"),{
notation:r.value,
spatial:i
})
])
),
identifier:oneOrMore(a.map(({type:r,value:c})=>identifierNode(e,r,c)))
};
}
function contactPoint(e,n){
if(!isAbsoluteIri(n))return void 0;
return elmNode("ContactPoint",e.name("contactPoint"),{
emailAddress:elmNode("Mailbox",n,{})
});
}
function issuerAndBodies(e,{issuer:n,definition:t}){
const{awardingBodies:i=[]}=t;
const{name:o,...s}=n;
const a={...s,name:{[e.language]:o} };
const r=i.findIndex((p)=>p.id===n.id);
const c=i[r];
const l=c&&mergeOrganisations(a,c);
const u=writeOrganisation(e,l??a,"/issuer");
const d=(n.identifiers??[]).some(({type:p})=>p==="ext:eIDAS");
if(n.endorsements!==void 0)e.lose("no-term","/issuer/endorsements");
if(!d)e.lose("seal-adds-identifier","/issuer/identifiers");
if(i.length===0)e.lose("issuer-awards","/awardingBodies");
const m=i.map(
(p,g)=>l!==void 0&&g===r?u:writeOrganisation(e,p,`/awardingBodies/${g}`)
);
return{issuer:u,awardingBodies:m.length>0?m:[u]};
}
function mergeOrganisations(e,n){
const t=["country","region","website","identifiers"];
const i=t.every(
(s)=>e[s]===void 0||n[s]===void 0||JSON.stringify(e[s])===JSON.stringify(n[s])
);
const o=Object.entries(e.name).every(
([s,a])=>(n.name[s]??a)===a
);
return i&&o?{...e,...n,name:{...e.name,...n.name} }:void 0;
}
function missingParts(e,n){
const{definition:t,issuer:i,id:o,validFrom:s}=e;
const{country:a,picture:r}=n;
const c=[
{place:"/issuer",country:i.country},
...(t.awardingBodies??[]).map((d,m)=>({
place:`/awardingBodies/${m}`,
country:d.country
}))
];
const l=a===void 0?c.filter((d)=>d.country===void 0):[];
const u=[
...l.map(({place:d})=>missing("country",`${d}/country`,COUNTRY,COUNTRY_HINT)),
a!==void 0&&!isCountryCode(a)&&missing("country","",COUNTRY,CODE_HINT),
primaryLanguageOf(e,n)===void 0&&missing("language","/title",LANGUAGE,LANGUAGE_HINT),
!isAbsoluteIri(o)&&missing("id","/award/id",ID),
normalizeDateTime(s)===void 0&&missing("date","",DATE),
r!==void 0&&!isEmbedded(r)&&missing("picture","",PICTURE)
];
return u.filter((d)=>d!==false);
}
function primaryLanguageOf({definition:{title:e,languages:n=[]} },{language:t}){
const i=t===void 0?[]:[t];
return[...i,...n,...Object.keys(e)].find(
(o)=>Object.hasOwn(e,o)&&languageConcept(o)!==void 0
);
}
function missing(e,n,t,i){
return{
code:`elm.${e}-missing`,
severity:"error",
pointer:n,
message:t,
...i&&{hint:i}
};
}
const COUNTRY={
en:"every organisation needs a location: a country",
fr:"chaque organisme a besoin d\u2019un lieu : un pays"
};
const COUNTRY_HINT={
en:'state the country there, or give the option "country" for all that state none',
fr:"indiquer le pays \xE0 cet endroit, ou donner l\u2019option \xAB country \xBB pour ceux qui n\u2019en indiquent pas"
};
const CODE_HINT={
en:'the option "country" is an ISO 3166-1 alpha-2 code: FR',
fr:"l\u2019option \xAB country \xBB est un code ISO 3166-1 alpha-2 : FR"
};
const LANGUAGE={
en:"the display needs a language of the EU list, and the title is in none of them",
fr:"l\u2019affichage demande une langue de la liste de l\u2019UE et le titre n\u2019est dans aucune d\u2019elles"
};
const LANGUAGE_HINT={
en:"write the title in such a language too",
fr:"\xE9crire aussi le titre dans une telle langue"
};
const ID={
en:"the credential needs an absolute IRI as id: urn:uuid:\u2026",
fr:"le justificatif a besoin d\u2019un IRI absolu comme identifiant : urn:uuid:\u2026"
};
const DATE={
en:"validFrom has to be a date-time with zone",
fr:"validFrom doit \xEAtre une date avec heure et fuseau horaire"
};
const PICTURE={
en:'the option "picture" has to be a PNG or JPEG in a data: IRI in base64',
fr:"l\u2019option \xAB picture \xBB doit \xEAtre un PNG ou JPEG dans un IRI data: en base64"
};
function writeAssessmentSpecification(e,{id:n},t,i){
const{id:o,type:s,mode:a,criteria:r,assesses:c,grading:l}=t;
return e.once(["assessment",o],()=>{
const u=`/assessments/${i}`;
const d=partIri(n,"assessment",o);
const m=e.claim(d,["assessment",o]);
if(!m)e.lose("iri-taken",`${u}/id`);
if(c!==void 0)e.lose("no-term",`${u}/assesses`);
if(l!==void 0)e.lose("as-text",`${u}/grading`);
const p=writeConcept(e,ASSESSMENT_TYPES,s,`${u}/type`);
return elmNode("LearningAssessmentSpecification",m?d:e.name("assessment"),{
title:titleOf(t),
dcType:p,
mode:a&&writeConcept(e,MODES,a,`${u}/mode`),
description:r,
gradingScheme:l&&writeGrading(e,l)
});
});
}
function titleOf({title:e,type:n}){
if(e!==void 0)return e;
if(typeof n!=="string")return n;
return findConcept(ASSESSMENT_TYPES,n)?.label??ASSESSMENT;
}
const ASSESSMENT={en:"Assessment",fr:"\xC9valuation"};
const GRADING_TITLES={
score:{en:"Score",fr:"Score"},
percent:{en:"Percentage",fr:"Pourcentage"},
grade:{en:"Grades",fr:"Mentions"},
"pass-fail":{en:"Pass or fail",fr:"R\xE9ussite ou \xE9chec"}
};
function writeGrading(e,n){
const{kind:t,title:i,minimum:o,maximum:s,grades:a,passing:r}=n;
const c=(u)=>[
o===void 0?[]:[`${u.from} ${o}`],
s===void 0?[]:[`${u.to} ${s}`],
a===void 0?[]:[`${u.grades} ${a.join(", ")}`],
r===void 0?[]:[`${u.pass} ${r}`]
].flat().join("; ");
const l=c(WORDS.en)!=="";
return elmNode("GradingScheme",e.name("gradingScheme"),{
title:i??GRADING_TITLES[t],
description:l?{en:c(WORDS.en),fr:c(WORDS.fr)}:void 0
});
}
const WORDS={
en:{
from:"lowest:",
to:"highest:",
grades:"from the lowest to the highest:",
pass:"to pass:"
},
fr:{
from:"minimum :",
to:"maximum :",
grades:"de la plus basse \xE0 la plus haute :",
pass:"pour r\xE9ussir :"
}
};
function writeAssessments(e,n){
const{definition:t,award:i}=n;
const o=i.results??[];
const s=new Set(
o.flatMap((r)=>r.value===void 0?[]:[r.assessment])
);
for(const[r,{id:c,supervision:l}]of(t.assessments??[]).entries())
if(l!==void 0&&!s.has(c))
e.lose("grade-needed",`/assessments/${r}/supervision`);
const a=o.map((r,c)=>writeResult(e,n,r,c));
return oneOrMore(a.filter((r)=>r!==void 0));
}
function writeResult(e,{definition:n,awardedBy:t},{assessment:i,value:o,status:s},a){
const r=(n.assessments??[]).findIndex((d)=>d.id===i);
const c=n.assessments?.[r];
const l=`/award/results/${a}`;
if(o===void 0||c===void 0){
e.lose("grade-needed",l);
return void 0;
}
if(s!==void 0)e.lose("no-term",`${l}/status`);
const{supervision:u}=c;
return elmNode("LearningAssessment",e.name("learningAssessment"),{
title:titleOf(c),
awardedBy:t,
grade:noteNode(e,{[e.language]:o}),
idVerification:u&&writeConcept(e,SUPERVISION,u,`/assessments/${r}/supervision`),
specifiedBy:writeAssessmentSpecification(e,n,c,r)
});
}
function writeAccreditations(e,n){
const t=n.map((i,o)=>writeAccreditation(e,i,o));
return oneOrMore(t.filter((i)=>i!==void 0));
}
function writeAccreditation(e,{type:n,title:t,body:i,reference:o},s){
const a=`/qualityAssurance/${s}`;
if(i===void 0||(i.country??e.country)===void 0){
e.lose("body-needed",a);
return void 0;
}
const r=writeConcept(e,ACCREDITATION_TYPES,n,a);
if(r===void 0)return void 0;
return elmNode("Accreditation",e.name("accreditation"),{
dcType:r,
title:t??titleFrom(n),
accreditingAgent:writeOrganisation(e,i,`${a}/body`),
landingPage:o===void 0?void 0:webResource(e,o)
});
}
function titleFrom(e){
if(typeof e!=="string")return e;
return findConcept(ACCREDITATION_TYPES,e)?.label??ASSURANCE;
}
const ASSURANCE={en:"Quality assurance",fr:"Assurance qualit\xE9"};
function writeLevel(e,n){
if(n===void 0)return{};
if("notApplicable"in n){
e.lose("no-term","/level");
return{};
}
const{eqf:t,cycle:i,national:o=[]}=n;
if(i!==void 0)e.lose("no-term","/level/cycle");
const s=o.map((a,r)=>writeNational(e,a,r));
return{
eqfLevel:t===void 0?void 0:conceptOf(EQF_LEVELS,String(t)),
nqfLevel:oneOrMore(s.filter((a)=>a!==void 0))
};
}
function writeNational(e,{framework:n,level:t,url:i},o){
const s=`/level/national/${o}`;
if(!i?.startsWith(NATIONAL_LEVELS.base)){
e.lose("not-in-list",s);
return void 0;
}
const a=conceptNode(i,{
inScheme:inScheme(NATIONAL_LEVELS.scheme),
notation:t,
prefLabel:n
});
if(e.claim(i,a))return a;
e.lose("iri-taken",s);
return void 0;
}
function writeOutcome(e,{id:n},{id:t,statement:i,kind:o,alignments:s=[]},a){
const r=partIri(n,"outcome",t);
const c=e.claim(r,["outcome",t]);
if(!c)e.lose("iri-taken",`/outcomes/${a}/id`);
const l=s.flatMap(
(d,m)=>writeSkill(e,d,`/outcomes/${a}/alignments/${m}`)
);
const u=({id:d})=>d.startsWith(ESCO_SKILLS.base);
return elmNode("LearningOutcome",c?r:e.name("learningOutcome"),{
title:i,
dcType:o&&conceptOf(SKILL_TYPES,o),
relatedESCOSkill:oneOrMore(l.filter(u)),
relatedSkill:oneOrMore(l.filter((d)=>!u(d)))
});
}
function writeSkill(e,{framework:n,code:t,url:i,title:o},s){
const a=i.startsWith(ESCO_SKILLS.base);
if(a&&n!=="ESCO")e.lose("no-term",`${s}/framework`);
const r=conceptNode(i,{
inScheme:inScheme(a?ESCO_SKILLS.scheme:frameworkScheme(n)),
notation:t,
prefLabel:o
});
if(e.claim(i,r))return[r];
e.lose("iri-taken",s);
return[];
}
function writeQualification(e,n){
const{id:t,version:i,title:o,description:s,outcomes:a=[],assessments:r=[]}=n;
const{qualityAssurance:c=[],website:l}=n;
loseWholes(e,n);
const u=e.claim(t,"the definition");
if(!u)loseIds(e,n);
return elmNode("Qualification",u?t:e.name("qualification"),{
title:o,
description:s,
dcType:conceptOf(LEARNING_OPPORTUNITIES,"short-learning-programme"),
identifier:i===void 0?void 0:identifierNode(e,VERSION_SCHEME,i),
homepage:l===void 0?void 0:webResource(e,l),
language:writeLanguages(e,n),
thematicArea:writeFields(e,n),
...writeWorkload(e,n),
...writeLevel(e,n.level),
...writeParticipation(e,n),
learningOutcome:oneOrMore(a.map((d,m)=>writeOutcome(e,n,d,m))),
provenBy:oneOrMore(
r.map((d,m)=>writeAssessmentSpecification(e,n,d,m))
),
accreditation:writeAccreditations(e,c),
entryRequirement:writeRequirement(e,n),
isPartOf:writeLargerAwards(e,n),
...writeFurther(e,n)
});
}
function loseIds(e,{outcomes:n=[],assessments:t=[]}){
e.lose("iri-taken","/id");
for(const i of n.keys())e.lose("iri-taken",`/outcomes/${i}/id`);
for(const i of t.keys())e.lose("iri-taken",`/assessments/${i}/id`);
}
const WITHOUT_TERM=["origin","purposes","alignments","endorsements"];
function loseWholes(e,n){
for(const t of WITHOUT_TERM)
if(n[t]!==void 0)e.lose("no-term",`/${t}`);
if(n.validity!==void 0)e.lose("as-date","/validity");
}
function writeLanguages(e,{languages:n=[]}){
const t=n.map((o,s)=>{
const a=languageConcept(o);
if(!a?.exact)e.lose("language",`/languages/${s}`);
return a?.node;
});
const i=new Map(t.flatMap((o)=>o===void 0?[]:[[o.id,o]]));
return oneOrMore([...i.values()]);
}
function writeFields(e,{fieldsOfStudy:n=[]}){
const t=n.map(
(i,o)=>writeConcept(e,FIELDS_OF_STUDY,i,`/fieldsOfStudy/${o}`)
);
return oneOrMore(t.filter((i)=>i!==void 0));
}
function writeWorkload(e,{workload:n={} }){
const{ects:t,hours:i,breakdown:o}=n;
if(o!==void 0)e.lose("no-term","/workload/breakdown");
return{
creditPoint:t===void 0?void 0:creditPoint(e,t),
volumeOfLearning:i===void 0?void 0:toDuration(i)
};
}
function writeParticipation(e,{participation:n}){
const{modes:t=[],setting:i}=n??{};
const o=t.map(
(s,a)=>writeConcept(e,MODES,s,`/participation/modes/${a}`)
);
return{
mode:oneOrMore(o.filter((s)=>s!==void 0)),
learningSetting:i===void 0?void 0:writeConcept(e,LEARNING_SETTINGS,i,"/participation/setting")
};
}
function writeRequirement(e,{prerequisites:n}){
if(n===void 0)return void 0;
if("none"in n)return noteNode(e,NO_REQUIREMENT);
if(n.requires!==void 0)e.lose("no-term","/prerequisites/requires");
return noteNode(e,n.text);
}
function writeLargerAwards(e,{stackability:n}){
if(n===void 0)return void 0;
const{towards:t=[]}=n;
if(t.length===0)e.lose("no-term","/stackability");
else e.lose("as-part","/stackability/kind");
const i=t.map(({id:o,title:s,part:a,ects:r},c)=>{
const l=`/stackability/towards/${c}`;
const u=o!==void 0&&e.claim(o,["larger award",s]);
if(o!==void 0&&!u)e.lose("iri-taken",`${l}/id`);
e.lose("as-part",`${l}/relation`);
if(a!==void 0)e.lose("as-part",`${l}/part`);
if(r!==void 0)e.lose("as-part",`${l}/ects`);
return elmNode("Qualification",u?o:e.name("qualification"),{title:s});
});
return oneOrMore(i);
}
function writeFurther(e,{furtherInformation:n=[]}){
const t=n.flatMap(
({text:o,url:s})=>o===void 0||s!==void 0?[]:[noteNode(e,o)]
);
const i=n.flatMap(
({text:o,url:s})=>s===void 0?[]:[webResource(e,s,o)]
);
return{additionalNote:oneOrMore(t),supplementaryDocument:oneOrMore(i)};
}
function writeAchievement(e,n){
const{definition:t,award:i,awardingBodies:o}=n;
const{title:s}=t;
const a=writeQualification(e,t);
if(a.id!==t.id)
for(const c of(i.results??[]).keys())
e.lose("iri-taken",`/award/results/${c}/assessment`);
const r=elmNode("AwardingProcess",e.name("awardingProcess"),{
awardingBody:oneOrMore(o),
awardingDate:normalizeDateTime(i.awardedOn)
});
if(i.evidence!==void 0)e.lose("no-term","/award/evidence");
if(i.endorsements!==void 0)e.lose("no-term","/award/endorsements");
if(i.status!==void 0)e.lose("another-credential","/award/status");
return elmNode("LearningAchievement",e.name("learningAchievement"),{
title:s,
awardedBy:r,
provenBy:writeAssessments(e,{definition:t,award:i,awardedBy:r}),
influencedBy:writeActivity(e,n,r),
creditReceived:i.creditsEarned===void 0?void 0:creditPoint(e,i.creditsEarned),
specifiedBy:a
});
}
function writeActivity(e,{definition:n,award:t},i){
const{start:o,end:s}=t.activity??{};
if(o===void 0&&s===void 0)return void 0;
return elmNode("LearningActivity",e.name("activity"),{
title:n.title,
awardedBy:i,
temporal:elmNode("PeriodOfTime",e.name("period"),{
startDate:o&&normalizeDateTime(o),
endDate:s&&normalizeDateTime(s)
})
});
}
function writeDisplay(e,{title:n,description:t,image:i},o){
const s=[e.language,...Object.keys(n).filter((u)=>u!==e.language)];
const a=s.flatMap((u)=>languageConcept(u)?.node??[]);
const r=[...new Map(a.map((u)=>[u.id,u])).values()];
const c=o===void 0?i:{url:o};
if(i!==void 0&&(o!==void 0||!isEmbedded(i.url)))
e.lose("picture","/image");
const l=(c&&writeEmbedded(e,c))??mediaObject(e,{content:NEUTRAL_PICTURE,type:"PNG"});
return elmNode("DisplayParameter",e.name("displayParameter"),{
title:n,
description:t,
primaryLanguage:r[0],
language:oneOrMore(r),
individualDisplay:oneOrMore(
r.map(
(u)=>elmNode("IndividualDisplay",e.name("individualDisplay"),{
language:u,
displayDetail:elmNode("DisplayDetail",e.name("displayDetail"),{
image:l,
page:1
})
})
)
)
});
}
function asWhole(e,{definition:n,award:t}){
const{issuer:i,id:o,validFrom:s}=e;
return{issuer:i,id:o,validFrom:s,definition:n,award:t};
}
function missingInParts(e,n){
return(e.parts??[]).flatMap(
(t,i)=>missingParts(asWhole(e,t),n).filter(({pointer:o})=>IN_A_DEFINITION.test(o)).map((o)=>({...o,pointer:`/parts/${i}${o.pointer}`}))
);
}
const IN_A_DEFINITION=/^\/(?:awardingBodies|title)\b/;
function writeParts(e,n){
const t=(n.parts??[]).map((i,o)=>{
const s=`/parts/${o}`;
const a={
...e,
lose:(c,l)=>l.startsWith("/issuer")?void 0:e.lose(c,`${s}${l}`)
};
e.lose("part-unsigned",s);
const{awardingBodies:r}=issuerAndBodies(a,asWhole(n,i));
return writeAchievement(a,{...i,awardingBodies:r});
});
return oneOrMore(t);
}
function writePerson(e,{learner:n},t){
const i=harmless(e,n.id,"/award/learner/id");
const o=harmless(e,n.name,"/award/learner/name");
const s=i!==void 0&&e.claim(i,"the learner");
if(i!==void 0&&!s)e.lose("iri-taken","/award/learner/id");
return elmNode("Person",s?i:e.name("person"),{
fullName:o===void 0?void 0:{[e.language]:o},
identifier:oneOrMore(writeIdentifiers(e,n)),
hasClaim:t
});
}
function harmless(e,n,t){
const i=n!==void 0&&holdsNationalNumber(n);
return i?e.lose("national-number",t):n;
}
function writeIdentifiers(e,{identifiers:n=[]}){
return n.flatMap((t,i)=>{
const o=`/award/learner/identifiers/${i}`;
if("hash"in t){
e.lose("hashed",o);
return[];
}
if(t.type==="nationalIdentityNumber"||holdsNationalNumber(t.value)){
e.lose("national-number",o);
return[];
}
return[identifierNode(e,t.type,t.value)];
});
}
function toEuropeanLearningModel(e,n={}){
const t=primaryLanguageOf(e,n);
const i=[...missingParts(e,n),...missingInParts(e,n)];
if(i.length>0||t===void 0)
throw new MicrocertError("ERR_EXPORT_INCOMPLETE",{findings:i});
const{definition:o,award:s,id:a}=e;
const r=createDraft(t,n.country);
r.claim(a,"the credential");
const{issuer:c,awardingBodies:l}=issuerAndBodies(r,e);
const u=writeAchievement(r,{definition:o,award:s,awardingBodies:l});
const d=writeParts(r,e);
const m=d===void 0?u:{...u,hasPart:d};
const p=inUtc(e.validFrom);
const g=endOfValidity(o,s);
const f=compact({
"@context":ELM_CONTEXTS,
id:a,
type:["VerifiableCredential",ELM_CREDENTIAL_TYPE],
credentialProfiles:conceptOf(CREDENTIAL_TYPES,"generic"),
displayParameter:writeDisplay(r,o,n.picture),
credentialSchema:ELM_SCHEMA,
credentialSubject:writePerson(r,s,m),
issuer:c,
issued:p,
issuanceDate:p,
validFrom:p,
validUntil:g,
expirationDate:g
});
return{credential:f,losses:byImportance(r.losses)};
}
function forUpload(e){
return{credential:e};
}
export{f as fromEuropeanLearningModel,l as looksLikeElm}from'../../shared/from-european-learning-model.js';
export{forUpload,toEuropeanLearningModel};
//# sourceMappingURL=index.js.map

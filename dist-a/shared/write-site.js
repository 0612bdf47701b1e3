import{p as pathOf,b as baseUrlOf,a as placeOfAchievement,N as NO_JEKYLL,i as isSitePath,r as readManifest,O as OURS,m as manifestText,c as manifestPath}from'./read-manifest.js';
import{t as trusted,h as html,L as LABELS,a as amounts,A as ACTIVITY_NAMES,j as joined,B as BETWEEN,S as STACKABILITY_SENTENCES,R as RELATION_NAMES,O as OUTCOME_KIND_NAMES,f as factList,G as GRADING_NAMES,o as organisation,b as factsOf,w as wordsIn,c as workload,l as level,d as loadNames}from'./words.js';
import{M as MicrocertError,am as LOCALES,A as ASSESSMENT_TYPES,w as MODES,S as SUPERVISION,x as ACCREDITATION_TYPES,G as countryName,b as asList,m as memberOf,a6 as addContainers,y as parseJsonStrictly,i as isJsonObject,s as stringMember,g as isMicrocertError}from'./foundation.js';
import{C as CONTENT_SECURITY_POLICY,S as STYLE}from'./style.js';
import{n as numberIn}from'./wording.js';
import{P as PUBLISHING_TEXTS}from'./part-texts.js';
import{ap as makeDidDocument,al as didWebUrl,j as bundledContextStore,M as MICROCERT_V1}from'./everyday.js';
import{t as toAchievement}from'./to-achievement.js';
import{readFile,lstat,unlink,readdir,rm,open,link,rename,realpath,mkdir,rmdir}from'node:fs/promises';
import{join,basename,dirname}from'node:path';
import{s as systemCode,a as systemHint}from'./terminal.js';
import{createHash,randomUUID}from'node:crypto';
import{hostname}from'node:os';
function assertApart(t){
const e=/* @__PURE__ */new Map();
for(const{path:n}of t){
const s=n.toLowerCase();
const i=e.get(s);
if(i!==void 0)throw collision(n,i);
e.set(s,n);
}
for(const{path:n}of t){
const s=n.toLowerCase().split("/");
for(let i=1;i<s.length;i+=1){
const r=e.get(s.slice(0,i).join("/"));
if(r!==void 0)throw collision(n,r);
}
}
}
function collision(t,e){
const n={
en:`it stands against ${e}; capitals do not count, as many file systems do not tell them apart. Two definitions of one id, or ids that differ in capitals or in a slash at the end alone?`,
fr:`il se heurte \xE0 ${e} ; les majuscules ne comptent pas, car bien des syst\xE8mes ne les distinguent pas. Deux d\xE9finitions de m\xEAme id, ou des id qui ne diff\xE8rent que par des majuscules ou une barre finale ?`
};
return new MicrocertError("ERR_PUBLISH_COLLISION",{source:t,hint:n},PUBLISHING_TEXTS);
}
function siteOf(t){
const{language:e}=t;
return{
...t,
languages:[e,...LOCALES.filter((n)=>n!==e)],
below:(n)=>n===e?"":`${n}/`
};
}
function wayTo(t,e){
const n=e.split("/").filter(Boolean);
const s=t.split("/");
let i=0;
while(i<n.length&&i<s.length-1&&n[i]===s[i])i+=1;
const r=`${"../".repeat(n.length-i)}${s.slice(i).join("/")}`;
return r===""?"./":r;
}
function document(t,e,n){
const{ours:s,locale:i}=n;
const{folder:r,title:o,summary:a,json:c,main:l}=t;
const d=`${r}${e.below(i)}`;
const f=(u)=>`${e.base}${r}${e.below(u)}`;
return html`${trusted("<!doctype html>")}
<html lang="${i}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${o}</title>
<meta name="description" content="${a}">
<link rel="canonical" href="${f(i)}">${e.languages.map(
(u)=>html`
<link rel="alternate" hreflang="${u}" href="${f(u)}">`
)}
<link rel="alternate" hreflang="x-default" href="${f(e.language)}">${c===void 0?void 0:html`
<link rel="alternate" type="application/ld+json" href="${wayTo(c,d)}">`}
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">${s(LABELS.skip)}</a>
<header class="top">
<div class="wide">
<a class="home" href="${wayTo(e.below(i),d)}">${logo(e,n)}<bdi>${e.profile.name}</bdi></a>
<nav aria-label="${s(LABELS.languages)}">
<ul class="tongues">${e.languages.map((u)=>tongue(u,t,e,i))}
</ul>
</nav>
</div>
</header>
<main id="content">${l}
</main>
<footer class="foot">
<div class="wide"><p>${s(LABELS.descriptionOnly)}</p></div>
</footer>
</body>
</html>
`.markup;
}
const OWN_NAMES={en:"English",fr:"Fran\xE7ais"};
function tongue(t,{folder:e},n,s){
const i=OWN_NAMES[t];
if(t===s)
return html`
<li><span aria-current="true">${i}</span></li>`;
const r=wayTo(`${e}${n.below(t)}`,`${e}${n.below(s)}`);
return html`
<li><a href="${r}" hreflang="${t}" lang="${t}" rel="alternate">${i}</a></li>`;
}
function logo({profile:t,base:e},n){
return t.image&&picture({url:t.image.url},e,n);
}
function picture({url:t,caption:e},n,{plain:s}){
const i=t.startsWith("data:image/")||originOf(t)===originOf(n);
const r=e===void 0?"":s(e);
return i?html`<img src="${t}" alt="${r}">`:void 0;
}
function originOf(t){
return URL.canParse(t)?new URL(t).origin:void 0;
}
function sectionsOf(t,e){
const{outcomes:n=[],assessments:s=[],qualityAssurance:i=[],alignments:r=[]}=t;
return[
[LABELS.outcomes,some(n,(o)=>outcomeList(o,e))],
[LABELS.workload,breakdown(t,e)],
[
LABELS.assessment,
some(s,(o)=>html`${o.map((a)=>assessmentOf(a,t,e))}`)
],
[
LABELS.quality,
some(i,(o)=>html`${o.map((a)=>qualityOf(a,e))}`)
],
[LABELS.prerequisites,prerequisites(t,e)],
[LABELS.stackability,stackability(t,e)],
[LABELS.alignments,some(r,(o)=>alignmentList(o,e))],
[LABELS.furtherInformation,furtherInformation(t,e)]
];
}
function some(t,e){
return t.length===0?void 0:e(t);
}
function outcomeList(t,e){
const{ours:n,said:s}=e;
return html`<p class="quiet">${n(LABELS.ability)}</p>
<ul class="outcomes">${t.map(
({statement:i,kind:r,alignments:o=[]})=>html`
<li><p>${s(i)}${r&&html` <span class="kind">${n(OUTCOME_KIND_NAMES[r])}</span>`}</p>${some(
o,
(a)=>alignmentList(a,e)
)}</li>`
)}
</ul>`;
}
function alignmentList(t,{said:e,link:n}){
return html`
<ul class="links">${t.map(
({framework:s,code:i,url:r,title:o})=>html`
<li><span class="framework"><bdi>${[s,i].filter(Boolean).join(" ")}</bdi></span> ${n(r,e(o))}</li>`
)}
</ul>`;
}
function breakdown({workload:t={} },e){
const{ours:n,locale:s}=e;
const{breakdown:i=[],hours:r,ects:o}=t;
if(i.length===0)return void 0;
const a=amounts(
{...r!==void 0&&{hours:r},...o!==void 0&&{ects:o} },
e
);
return html`<table>
<thead><tr><th scope="col">${n(LABELS.activity)}</th><th scope="col">${n(LABELS.hoursColumn)}</th></tr></thead>
<tbody>${i.map(
({activity:c,hours:l})=>html`
<tr><th scope="row">${n(ACTIVITY_NAMES[c])}</th><td>${numberIn(l,s)}</td></tr>`
)}
</tbody>
</table>${some(
a,
(c)=>html`
<p class="quiet">${n(LABELS.total)}${colon(e)} ${joined(
c.map(([l,d])=>`${l} ${d}`),
BETWEEN
)}</p>`
)}`;
}
function assessmentOf(t,{outcomes:e=[]},n){
const{said:s,concept:i}=n;
const{title:r,type:o,mode:a,supervision:c,criteria:l,assesses:d=[],grading:f}=t;
const u=e.filter(({id:m})=>d.includes(m));
const h=i(ASSESSMENT_TYPES,o);
return html`
<article>
<h3>${r?s(r):h}</h3>${r&&html`
<p class="quiet">${h}</p>`}${l&&html`
<p>${s(l)}</p>`}
${factList(
[
[LABELS.mode,a===void 0?a:i(MODES,a)],
[
LABELS.supervision,
c===void 0?c:i(SUPERVISION,c)
],
[LABELS.grading,f&&gradingText(f,n)],
[
LABELS.toPass,
f?.passing===void 0?void 0:html`<bdi>${f.passing}</bdi>`
],
[
LABELS.assesses,
u.length===0||u.length===e.length?void 0:html`<ul class="plain">${u.map(({statement:m})=>html`<li>${s(m)}</li>`)}</ul>`
]
],
n
)}
</article>`;
}
function gradingText({kind:t,title:e,minimum:n,maximum:s,grades:i},r){
const{ours:o,said:a}=r;
const c=[n,s].filter((f)=>f!==void 0).map(String);
const l=i?.join(", ")??c.join("\u2013");
const d=e?a(e):html`${o(GRADING_NAMES[t])}`;
return l===""?d:html`${d} (<bdi>${l}</bdi>)`;
}
function qualityOf({type:t,title:e,body:n,reference:s},i){
const{concept:r,said:o,link:a}=i;
const c=r(ACCREDITATION_TYPES,t);
return html`
<article>
<h3>${e?o(e):c}</h3>${e&&html`
<p class="quiet">${c}</p>`}
${factList(
[
[LABELS.body,n&&organisation(n,i)],
[
LABELS.reference,
s===void 0?void 0:a(s,html`<bdi>${s}</bdi>`)
]
],
i
)}
</article>`;
}
function prerequisites({prerequisites:t},e){
const{ours:n,said:s,link:i}=e;
if(t===void 0)return void 0;
if("none"in t)return html`<p>${n(LABELS.none)}</p>`;
const{text:r,requires:o=[]}=t;
return html`<p>${s(r)}</p>${some(
o,
(a)=>html`
<p>${n(LABELS.requires)}</p>
<ul>${a.map((c)=>html`<li>${i(c,html`<bdi>${c}</bdi>`)}</li>`)}</ul>`
)}`;
}
function stackability({stackability:t,origin:e},n){
const{ours:s,said:i,link:r}=n;
const o=e?.parent;
if(t===void 0&&o===void 0)return void 0;
const{id:a,title:c}=o??{};
const l=c&&(a===void 0?i(c):r(a,i(c)));
return html`${t&&html`<p>${s(STACKABILITY_SENTENCES[t.kind])}</p>`}${some(
t?.towards??[],
(d)=>html`
<ul>${d.map((f)=>html`<li>${targetText(f,n)}</li>`)}</ul>`
)}${l&&html`
<p>${s(LABELS.carvedOut)}${colon(n)} ${l}</p>`}`;
}
function targetText({id:t,title:e,relation:n,part:s,ects:i},r){
const{ours:o,said:a,link:c}=r;
const l=t===void 0?a(e):c(t,a(e));
const d=i===void 0?[]:amounts({ects:i},r).map((h)=>h.join(" "));
const f=[...s===void 0?[]:[`${o(LABELS.part)} ${s}`],...d];
const u=f.length===0?void 0:html` (<bdi>${f.join(", ")}</bdi>)`;
return html`${o(RELATION_NAMES[n])}${colon(r)} ${l}${u}`;
}
function furtherInformation({furtherInformation:t=[],website:e},{ours:n,said:s,link:i}){
if(t.length===0&&e===void 0)return void 0;
return html`${t.map(
({text:r,url:o})=>html`
<p>${r&&s(r)}${r&&o&&html` `}${o&&i(o,html`<bdi>${o}</bdi>`)}</p>`
)}${e&&html`
<p>${i(e,html`${n(LABELS.website)}`)}</p>`}`;
}
function colon({locale:t}){
return{en:":",fr:"\xA0:"}[t];
}
function achievementPage(t,{definition:e,place:n},s){
const i=wordsIn(s);
const r=`${n.folder}/`;
const{title:o,description:a}=e;
const c=a===void 0?"":i.plain(a);
const l=html`
${hero(e,t,i)}
<div class="wide columns two">
<aside class="card" aria-labelledby="glance">
<h2 id="glance">${i.ours(LABELS.glance)}</h2>
${factList(factsOf(e,i,t.names),i)}
</aside>
<div>${sectionsOf(e,i).map(
([f,u])=>u===void 0?void 0:html`
<section>
<h2>${i.ours(f)}</h2>
${u}
</section>`
)}
${forSoftware(e,wayTo(n.json,`${r}${t.below(s)}`),t,i)}
</div>
</div>`;
const d=`${i.plain(o)} \u2013 ${t.profile.name}`;
return document({folder:r,title:d,summary:c,json:n.json,main:l},t,i);
}
function hero(t,e,n){
const{title:s,description:i,image:r}=t;
return html`<div class="hero">
<div class="wide">
<div class="words">
<p class="kicker">${n.ours(LABELS.describedBy)} <bdi>${e.profile.name}</bdi></p>
<h1>${n.said(s)}</h1>${i&&html`
<p class="lead">${n.said(i)}</p>`}${figures(t,n)}
</div>${r&&picture(r,e.base,n)}
</div>
</div>`;
}
function figures({workload:t={},level:e},n){
const{ours:s}=n;
const i=e!==void 0&&"eqf"in e?e.eqf:void 0;
const r=[
...amounts(t,n),
...i===void 0?[]:[[i,s(LABELS.eqf)]]
];
return r.length===0?void 0:html`
<ul class="figures">${r.map(([o,a])=>html`<li><strong>${o}</strong> ${a}</li>`)}</ul>`;
}
function forSoftware({id:t,version:e},n,{profile:s},i){
const{ours:r}=i;
return html`<section class="data">
<h2>${r(LABELS.forSoftware)}</h2>
${factList(
[
[LABELS.identifier,html`<code>${t}</code>`],
[LABELS.version,e===void 0?void 0:html`<bdi>${e}</bdi>`],
[LABELS.issuer,html`<bdi>${s.name}</bdi><br><code>${s.id}</code>`],
[LABELS.file,html`<a href="${n}" type="application/ld+json">${r(LABELS.openBadge)}</a>`]
],
i
)}
</section>`;
}
function indexPage(t,e,n){
const s=wordsIn(n);
const{ours:i}=s;
const{name:r,website:o,region:a,country:c}=t.profile;
const l=[a,c&&countryName(c,n)].filter(Boolean).join(", ");
const d=[...e].sort((h,m)=>compareTitles(h,m,s));
const f=html`
<div class="hero">
<div class="wide">
<div class="words">
<p class="kicker">${i(LABELS.several)}</p>
<h1><bdi>${r}</bdi></h1>${l===""?void 0:html`
<p class="quiet"><bdi>${l}</bdi></p>`}
<p class="lead">${i(LABELS.indexIntro)}</p>${o&&html`
<p class="lead">${s.link(o,html`<bdi>${o}</bdi>`)}</p>`}
</div>
</div>
</div>
<div class="wide columns">
<div>${d.length===0?html`
<p>${i(LABELS.nothingYet)}</p>`:html`
<ul class="cards">${d.map((h)=>card(h,t,s))}
</ul>`}</div>
${forVerifiers(t,s)}
</div>`;
const u=`${i(LABELS.all)} \u2013 ${r}`;
return document({folder:"",title:u,summary:i(LABELS.indexIntro),main:f},t,s);
}
function card({definition:t,place:e},n,s){
const{title:i,description:r}=t;
const o=n.below(s.locale);
return html`
<li>
<h2><a href="${wayTo(`${e.folder}/${o}`,o)}">${s.said(i)}</a></h2>${r&&html`
<p>${s.said(r)}</p>`}
<p class="brief">${brief(t,n,s)}</p>
</li>`;
}
function brief(t,{names:e},n){
const s=factsOf(t,n,e).find(
([o])=>o===LABELS.instruction
);
const i={...n,link:(o,a)=>a};
const r=[workload(t,n),level(t.level,i),s?.[1]];
return joined(
r.filter((o)=>o!==void 0),
BETWEEN
);
}
function forVerifiers({profile:t,documents:e,below:n},s){
const{ours:i,locale:r}=s;
const o=e.map(
({path:a})=>html`<li><a href="${wayTo(a,n(r))}"><code>${a}</code></a></li>`
);
return html`<section class="data">
<h2>${i(LABELS.published)}</h2>
${factList(
[
[LABELS.issuer,html`<code>${t.id}</code>`],
[LABELS.files,o.length===0?void 0:html`<ul class="plain">${o}</ul>`]
],
s
)}
</section>`;
}
function compareTitles(t,e,n){
const s=({definition:o})=>n.plain(o.title).normalize("NFD").replaceAll(/* @__PURE__ */new RegExp("\\p{M}","gu"),"").toLowerCase();
const[i,r]=[s(t),s(e)];
if(i!==r)return i<r?-1:1;
return t.definition.id<e.definition.id?-1:1;
}
const MAX_LIST_BYTES=64*1024*1024;
function jsonFile(t,e){
return textFile(t,`${JSON.stringify(e,null,2)}
`);
}
function textFile(t,e){
return{path:t,bytes:new TextEncoder().encode(e)};
}
function didFiles({profile:t,keys:e=[],didDocument:n},s){
if(e.length===0&&n===void 0)return[];
const i=t.id;
if(!i.startsWith("did:web:"))throw unfit(i,DID_WEB_ONLY);
if(e.length>0&&n!==void 0)throw unfit(i,ONE_DOCUMENT);
if(n!==void 0)assertDidDocument(n,i);
const r=n??makeDidDocument({did:i,keys:e});
return[jsonFile(pathOf(didWebUrl(i),s),r)];
}
async function contextFiles(t,e){
if(t===void 0)return[];
return[jsonFile(pathOf(t,e),await bundledContextStore().load(MICROCERT_V1))];
}
function listFiles({profile:t,statusLists:e=[],revocationList:n},s){
const i=e.map((o)=>{
const a=readList(o);
const c=asList(memberOf(a,"type")).includes(LIST_TYPE);
if(!c||memberOf(a,"proof")===void 0)throw unfit(idOf(a),SIGNED_LIST);
if(issuerIn(a)!==t.id)throw unfit(idOf(a),OWN_LIST);
return textFile(pathOf(idOf(a),s),o);
});
if(n===void 0)return i;
const r=readList(n);
if(!Array.isArray(memberOf(r,"revokedCredential")))throw unfit(idOf(r),REVOKED);
if(![void 0,t.id].includes(issuerIn(r)))throw unfit(idOf(r),OWN_LIST);
return[...i,textFile(pathOf(idOf(r),s),n)];
}
const LIST_TYPE="BitstringStatusListCredential";
function readList(t){
const e=parseJsonStrictly(t,{maxBytes:MAX_LIST_BYTES});
if(!isJsonObject(e)||stringMember(e,"id")===void 0)throw unfit(void 0,NO_ID);
return e;
}
function idOf(t){
return stringMember(t,"id")??"";
}
function issuerIn(t){
return stringMember(t,"issuer")??stringMember(memberOf(t,"issuer"),"id");
}
const SECRETS=/* @__PURE__ */new Set([
...["secretKeyMultibase","privateKeyMultibase","privateKeyBase58","privateKeyJwk"],
...["secretKeyJwk","privateKeyPem","d","k","p","q","dp","dq","qi","oth"]
]);
function assertDidDocument(t,e){
if(t["id"]!==e)throw unfit(e,OWN_DOCUMENT);
if(!Array.isArray(t["verificationMethod"]))throw unfit(e,NO_KEYS);
const n=[t];
for(let s=n.pop();s!==void 0;s=n.pop()){
if(!Array.isArray(s)&&Object.keys(s).some((i)=>SECRETS.has(i)))
throw new MicrocertError(
"ERR_PUBLISH_CONTENT",
{source:e,hint:SECRET},
PUBLISHING_TEXTS
);
addContainers(s,n);
}
}
function unfit(t,e){
const n=t===void 0?{hint:e}:{source:t,hint:e};
return new MicrocertError("ERR_PUBLISH_CONTENT",n,PUBLISHING_TEXTS);
}
const DID_WEB_ONLY={
en:"only a did:web has a did.json to publish: leave the keys out, or make the issuer a did:web",
fr:"seul un did:web a un did.json \xE0 publier : retirer les cl\xE9s, ou donner \xE0 l\u2019\xE9metteur un did:web"
};
const ONE_DOCUMENT={
en:"give keys or a DID document, not both",
fr:"donner des cl\xE9s ou un document DID, pas les deux"
};
const OWN_DOCUMENT={
en:"the id of the DID document is not that of the issuer",
fr:"l\u2019id du document DID n\u2019est pas celui de l\u2019\xE9metteur"
};
const NO_KEYS={
en:"the DID document lists no keys (verificationMethod)",
fr:"le document DID ne contient aucune cl\xE9 (verificationMethod)"
};
const SECRET={
en:"the DID document holds a private key; nothing was written. If it was ever published, replace that key",
fr:"le document DID contient une cl\xE9 priv\xE9e ; rien n\u2019a \xE9t\xE9 \xE9crit. S\u2019il a d\xE9j\xE0 \xE9t\xE9 publi\xE9, remplacer cette cl\xE9"
};
const SIGNED_LIST={
en:"a status list is a signed BitstringStatusListCredential: sign it first",
fr:"une liste de statuts est un BitstringStatusListCredential sign\xE9 : la signer d\u2019abord"
};
const OWN_LIST={
en:"the list is by another issuer than the one of the site: publish it on the site of that one",
fr:"la liste est d\u2019un autre \xE9metteur que celui du site : la publier sur le site de celui-ci"
};
const REVOKED={
en:"a 1EdTechRevocationList has a list revokedCredential",
fr:"une 1EdTechRevocationList a une liste revokedCredential"
};
const NO_ID={
en:"a list is a JSON object with the address of its publication as id",
fr:"une liste est un objet JSON dont l\u2019id est l\u2019adresse de publication"
};
async function siteFiles(t){
const{profile:e,definitions:n,contextUrl:s,baseUrl:i,language:r="en"}=t;
const o=baseUrlOf(e.id,i);
const a=n.map(
(u)=>({
definition:u,
place:placeOfAchievement(u.id,o)
})
);
const c=[
...didFiles(t,o),
...await contextFiles(s,o),
...listFiles(t,o)
];
const l=await loadNames();
const d=siteOf({base:o,profile:e,language:r,names:l,documents:c});
const f=[
textFile(NO_JEKYLL,""),
...c,
...a.flatMap((u)=>achievementFiles(u,d,s)),
...pagesIn(d,"",(u)=>indexPage(d,a,u))
];
assertApart(f);
return f;
}
function achievementFiles(t,e,n){
const{definition:s,place:i}=t;
return[
jsonFile(i.json,achievementDocument(s,e,n)),
...pagesIn(e,`${i.folder}/`,(r)=>achievementPage(e,t,r))
];
}
function achievementDocument(t,{profile:e},n){
const s=n===void 0?{}:{contextUrl:n};
return toAchievement({definition:t,issuer:e},s);
}
function pagesIn(t,e,n){
return t.languages.map(
(s)=>textFile(`${e}${t.below(s)}index.html`,n(s))
);
}
function digestOf(t){
return createHash("sha256").update(t).digest("hex");
}
async function compareSite(t,e,n,s){
const i=[];
const r=[];
for(const c of e){
const l=await presentDigest(t,c.path);
if(l===digestOf(c.bytes))r.push(c.path);
else if(s||l===void 0||isOurs(c.path,l,n))i.push(c);
else throw foreign(t,c.path,NOT_OURS);
}
const o=new Set(e.map(({path:c})=>c));
const a=[...n.keys()].filter((c)=>!o.has(c));
return{write:i,unchanged:r,...await leftovers(t,a,n)};
}
function isOurs(t,e,n){
return n.get(t)?.includes(e)??false;
}
async function leftovers(t,e,n){
const s=[];
const i=[];
for(const r of e){
const o=await leftover(t,r);
if(o!==void 0)(isOurs(r,o,n)?s:i).push(r);
}
return{remove:s,kept:i};
}
async function presentDigest(t,e){
const n=e.split("/");
for(let i=1;i<n.length;i+=1){
const r=n.slice(0,i).join("/");
const o=await kindOf(t,r);
if(o==="nothing")return void 0;
if(o!=="folder")throw foreign(t,r,NO_FOLDER);
}
const s=await kindOf(t,e);
if(s==="nothing")return void 0;
if(s!=="file")throw foreign(t,e,NO_FILE);
return digestOf(await readFile(join(t,e)));
}
async function leftover(t,e){
try{
return await presentDigest(t,e);
}catch(n){
if(n instanceof MicrocertError)return"something else";
throw n;
}
}
async function kindOf(t,e){
try{
const n=await lstat(join(t,e));
if(n.isFile())return"file";
return n.isDirectory()?"folder":"other";
}catch(n){
if(systemCode(n)==="ENOENT")return"nothing";
throw n;
}
}
function foreign(t,e,n){
return new MicrocertError(
"ERR_PUBLISH_FOREIGN",
{source:join(t,e),hint:n},
PUBLISHING_TEXTS
);
}
const NOT_OURS={
en:"this file was not published from here, or was changed since: move it away, choose another folder, or replace it with --force; nothing was written",
fr:"ce fichier n\u2019a pas \xE9t\xE9 publi\xE9 d\u2019ici, ou a \xE9t\xE9 modifi\xE9 depuis : le d\xE9placer, choisir un autre dossier, ou le remplacer avec --force ; rien n\u2019a \xE9t\xE9 \xE9crit"
};
const NO_FOLDER={
en:"a folder of the site would be here; links are not followed; nothing was written",
fr:"un dossier du site serait ici ; les liens ne sont pas suivis ; rien n\u2019a \xE9t\xE9 \xE9crit"
};
const NO_FILE={
en:"a file of the site would be here, and this is a folder or a link, which is not followed; nothing was written",
fr:"un fichier du site serait ici, et c\u2019est un dossier ou un lien, qui n\u2019est pas suivi ; rien n\u2019a \xE9t\xE9 \xE9crit"
};
async function whileLocked(t,e){
const n=JSON.stringify({host:hostname(),process:process.pid,run:randomUUID()});
await takeLock(t,n);
try{
await sweep(t);
return await e();
}finally{
await unlink(t).catch(()=>void 0);
}
}
async function sweep(t){
const e=`${basename(t)}.`;
const n=await readdir(dirname(t));
for(const s of n.filter((i)=>i.startsWith(e)))
await rm(join(dirname(t),s),{force:true});
}
async function takeLock(t,e){
if(await createdWith(t,e))return;
const n=await readFile(t,"utf8").catch(()=>"");
if(isAlive(n))throw busy(t);
await removeStale(t,n);
if(!await createdWith(t,e))throw busy(t);
}
async function createdWith(t,e){
const n=`${t}.${randomUUID()}`;
try{
const s=await open(n,"wx");
await s.writeFile(e).finally(()=>s.close());
await link(n,t);
return true;
}catch(s){
if(["EEXIST","ENOENT"].includes(systemCode(s)))return false;
throw s;
}finally{
await unlink(n).catch(()=>void 0);
}
}
async function removeStale(t,e){
const n=`${t}.${randomUUID()}`;
try{
await rename(t,n);
}catch(i){
if(systemCode(i)==="ENOENT")return;
throw i;
}
const s=await readFile(n,"utf8").catch(()=>void 0);
if(s!==e)await link(n,t).catch(()=>void 0);
await rm(n,{force:true});
if(s!==e)throw busy(t);
}
function isAlive(t){
const[e,n]=holderIn(t);
if(e===void 0||n===void 0)return true;
if(e!==hostname())return true;
try{
process.kill(n,0);
return true;
}catch(s){
return systemCode(s)!=="ESRCH";
}
}
function holderIn(t){
const e=/^\{"host":"([^"\\]*)","process":(\d{1,10}),"run":"[\da-f-]{36}"\}$/.exec(t);
return e===null?[]:[e[1]??"",Number(e[2])];
}
function busy(t){
return new MicrocertError("ERR_PUBLISH_BUSY",{source:t,hint:WAIT},PUBLISHING_TEXTS);
}
const WAIT={
en:"wait for it to end; if none is running, on this machine or another, delete this file",
fr:"attendre la fin ; si aucun n\u2019est en cours, ni sur cette machine ni sur une autre, supprimer ce fichier"
};
const STAGED="staged";
async function writeSite(t,e,{dryRun:n=false,force:s=false}={}){
for(const{path:i}of e)
if(!isSitePath(i))
throw new MicrocertError("ERR_PUBLISH_ADDRESS",{source:i},PUBLISHING_TEXTS);
assertApart(e);
return orUnwritable(t,async()=>{
if(n){
const r=await realpath(t).catch(()=>t);
return summaryOf(await compareSite(r,e,await readManifest(r),s));
}
await mkdir(t,{recursive:true});
const i=await realpath(t);
await makeRealFolder(join(i,OURS));
return whileLocked(join(i,OURS,"lock"),async()=>{
const r=await readManifest(i);
const o=await compareSite(i,e,r,s);
await apply(i,e,r,o);
return summaryOf(o);
});
});
}
function summaryOf({write:t,unchanged:e,remove:n,kept:s}){
return{written:t.map(({path:i})=>i),unchanged:e,removed:n,kept:s};
}
async function apply(t,e,n,s){
const i=new Set(s.unchanged.filter((a)=>!n.has(a)));
const r=new Map(
e.filter(({path:a})=>!i.has(a)).map(({path:a,bytes:c})=>[a,[digestOf(c)]])
);
const o=join(t,OURS,STAGED);
await rm(o,{recursive:true,force:true});
try{
if(s.write.length+s.remove.length>0){
await stage(o,s.write);
await replaceManifest(t,n,union(n,r));
await place(t,o,s.write);
await removeAll(t,s.remove);
}
await replaceManifest(t,await readManifest(t),r);
}finally{
await rm(o,{recursive:true,force:true});
}
}
function union(t,e){
const n=new Map(t);
for(const[s,i]of e)
n.set(s,[.../* @__PURE__ */new Set([...t.get(s)??[],...i])]);
return n;
}
async function stage(t,e){
await mkdir(t);
for(const[n,{bytes:s}]of e.entries())
await writeSynced(join(t,String(n)),s);
}
async function place(t,e,n){
const s=/* @__PURE__ */new Set();
for(const[i,{path:r}]of n.entries()){
const o=join(t,r);
await mkdir(dirname(o),{recursive:true});
await rename(join(e,String(i)),o);
s.add(dirname(o));
}
for(const i of s)await syncFolder(i);
}
async function removeAll(t,e){
for(const n of e){
await unlink(join(t,n));
await removeEmptied(t,dirname(n));
}
}
async function removeEmptied(t,e){
if(e===".")return;
try{
await rmdir(join(t,e));
}catch{
return;
}
await removeEmptied(t,dirname(e));
}
async function replaceManifest(t,e,n){
const s=manifestText(n);
const i=manifestPath(t);
if(s===manifestText(e)&&await lstat(i).catch(()=>void 0))return;
const r=`${i}.new`;
await rm(r,{force:true});
await writeSynced(r,new TextEncoder().encode(s));
await rename(r,i);
await syncFolder(join(t,OURS));
}
async function writeSynced(t,e){
const n=await open(t,"wx",420);
try{
await n.writeFile(e);
await n.sync();
}finally{
await n.close();
}
}
async function syncFolder(t){
const e=await open(t,"r").catch(()=>void 0);
await e?.sync().catch(()=>void 0);
await e?.close();
}
async function makeRealFolder(t){
await mkdir(t).catch((n)=>{
if(systemCode(n)!=="EEXIST")throw n;
});
const e=await lstat(t);
if(!e.isDirectory())
throw new MicrocertError("ERR_PUBLISH_FOREIGN",{source:t},PUBLISHING_TEXTS);
}
async function orUnwritable(t,e){
try{
return await e();
}catch(n){
if(isMicrocertError(n))throw n;
const s=pathIn(n)??t;
throw new MicrocertError("ERR_FILE_UNWRITABLE",{source:s,cause:n,hint:systemHint(n)});
}
}
function pathIn(t){
return typeof t==="object"&&t!==null&&"path"in t?String(t.path):void 0;
}
export{siteFiles as s,writeSite as w};
//# sourceMappingURL=write-site.js.map

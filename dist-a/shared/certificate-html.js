import{Q as QUIET_ZONE}from'./credential-link.js';
import{a as qrShape}from'./qr-svg.js';
import{_ as encodeBase64url}from'./foundation.js';
import{t as trusted,h as html,j as joined}from'./words.js';
import{p as policyWith}from'./style.js';
import{C as CERTIFICATE_LABELS}from'./index.js';
function certificateStyle(e){
return`
:root { --accent: ${e}; --ink: #17262a; --quiet: #4a5c60; --line: #d5dfdd; --wash: #f4f7f6; }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; background: #e9eeed; }
body {
  margin: 0; color: var(--ink); line-height: 1.5; overflow-wrap: anywhere;
  font-family: "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
.sheet { max-width: 52rem; margin: 2rem auto; background: #fff; border-top: .6rem solid var(--accent); box-shadow: 0 1px 6px rgb(0 0 0 / 14%); }
.front, .supplement { padding: clamp(1.25rem, 4vw, 3.5rem); }
.by { display: flex; gap: 1.25rem; align-items: center; justify-content: space-between; flex-wrap: wrap; }
.by p { margin: 0; }
.by strong { font-size: 1.15rem; }
.by img { max-height: 4.5rem; max-width: 14rem; }
.by .place { display: block; }
.place, .quiet { color: var(--quiet); }
.kind { color: var(--accent); font-weight: 650; letter-spacing: .06em; text-transform: uppercase; font-size: .9rem; margin: 3rem 0 0; }
.intro { color: var(--quiet); margin: 1.4rem 0 0; }
.learner { font-size: clamp(1.5rem, 1rem + 2vw, 2.1rem); font-weight: 650; margin: .1rem 0 0; line-height: 1.25; }
h1 { color: var(--accent); font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); line-height: 1.2; margin: .2rem 0 0; text-wrap: balance; }
.summary { margin: 1rem 0 0; max-width: 42rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.1rem 2rem; margin: 2.2rem 0 0; padding: 1.4rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--quiet); font-size: .875rem; }
.facts dd { margin: 0; font-weight: 600; }
.verify { display: flex; gap: 1.5rem; align-items: center; margin: 2.2rem 0 0; }
.verify svg { width: 8.5rem; height: 8.5rem; flex: none; }
.verify h2 { margin: 0 0 .3rem; border: 0; padding: 0; }
.verify p { margin: 0 0 .4rem; }
h2 { color: var(--accent); font-size: 1.2rem; line-height: 1.25; margin: 0 0 .6rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.supplement { border-top: 1px solid var(--line); background: #fff; }
dl { margin: 0; }
.pairs > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1.25rem; padding: .2rem 0; }
.pairs dt { color: var(--quiet); }
dd { margin: 0; }
.said { margin: 0; white-space: pre-line; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li { margin: 0 0 .3rem; }
li::marker { color: var(--accent); }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 34rem) {
  .sheet { margin: 0; box-shadow: none; }
  .pairs > div { grid-template-columns: 1fr; }
  .verify { align-items: flex-start; flex-direction: column; }
}
@media (forced-colors: active) { .verify svg { forced-color-adjust: none; } }
@page { size: A4; margin: 14mm; }
@media print {
  html { background: none; font-size: 10pt; }
  .sheet { margin: 0; max-width: none; box-shadow: none; }
  .front { break-after: page; padding: 8mm 0 0; }
  .supplement { border: 0; padding: 0; }
  h2, h3 { break-after: avoid; }
  .pairs > div, li, .verify { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .download { display: none; }
}
`;
}
function certificateHtml(e,r){
const{accent:t,frame:i}=r.looks;
const a=certificateStyle(t);
const n=[e.title.text,e.learner].filter(Boolean).join(" \u2013 ");
const l=bodyOf(e,r);
const o=e.locale;
if(i!==void 0)return i({language:o,title:n,style:a,body:l.markup,model:e});
return html`${trusted("<!doctype html>")}
<html lang="${o}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyWith(a,"data:")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${n}</title>
<style>${trusted(a)}</style>
</head>
<body>
${l}
</body>
</html>
`.markup;
}
function bodyOf(e,{looks:r,link:t,attachment:i}){
const{locale:a}=e;
return html`<main class="sheet">
<article class="front" aria-labelledby="title">
${awarding(e,r.logo)}
<p class="kind">${e.kind}</p>
<p class="intro">${e.learnerIntro}</p>${e.learner===void 0?void 0:html`
<p class="learner"><bdi>${e.learner}</bdi></p>`}
<p class="intro">${e.titleIntro}</p>
<h1 id="title">${runOf(e.title)}</h1>${e.summary&&html`
<p class="summary">${runOf(e.summary)}</p>`}
<dl class="facts">${e.facts.map(
({label:n,lines:l})=>html`
<div><dt>${n}</dt><dd>${joined(l.map(lineOf),html`<br>`)}</dd></div>`
)}
</dl>
<section class="verify" aria-labelledby="verify">${t&&qrOf(t,e)}
<div>
<h2 id="verify">${e.verifying.heading}</h2>
<p>${e.verifying.text}</p>${t&&html`
<p><a href="${t.address}" rel="noopener noreferrer">${e.verifying.address??CERTIFICATE_LABELS.link[a]}</a></p>`}
<p class="download"><a download="${i.name}" href="data:${i.type};base64,${base64Of(i.bytes)}">${CERTIFICATE_LABELS.attached[a]}</a></p>
</div>
</section>
</article>
<section class="supplement" aria-labelledby="supplement">
<h2 id="supplement">${CERTIFICATE_LABELS.supplement[a]}</h2>
<p class="quiet">${CERTIFICATE_LABELS.supplementIntro[a]}</p>${e.sections.map(sectionOf)}
</section>
</main>`;
}
function qrOf({matrix:e},{verifying:r}){
const t=e.size+2*QUIET_ZONE;
return html`
<svg viewBox="0 0 ${t} ${t}" role="img" aria-label="${r.qrAlternative}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${t}v${t}H0z"/><path d="${qrShape(e.modules)}"/></svg>`;
}
function awarding({awardedBy:e},r){
return html`<header class="by">
<div>${e.map(
({name:t,place:i})=>html`
<p><strong>${runOf(t)}</strong>${i===""?void 0:html` <span class="place"><bdi>${i}</bdi></span>`}</p>`
)}
</div>${r&&html`
<img src="data:${r.type};base64,${base64Of(r.bytes)}" alt="${r.alternative}">`}
</header>`;
}
function sectionOf({id:e,heading:r,entries:t}){
return html`
<section aria-labelledby="${e}">
<h3 id="${e}">${r}</h3>${inGroups(t).map(
(i)=>i[0]?.label===void 0?i.map(contentOf):pairs(i)
)}
</section>`;
}
function inGroups(e){
const r=[];
for(const t of e){
const i=r.at(-1);
const a=i!==void 0&&i[0]?.label===void 0===(t.label===void 0);
if(a)i.push(t);
else r.push([t]);
}
return r;
}
function pairs(e){
return html`
<dl class="pairs">${e.map(
(r)=>html`
<div><dt>${r.label}</dt><dd>${contentOf(r)}</dd></div>`
)}
</dl>`;
}
function contentOf({lines:e,list:r}){
if(r)
return html`
<ul>${e.map(
(t)=>html`
<li>${lineOf(t)}</li>`
)}
</ul>`;
return html`${e.map((t)=>html`<p class="said">${lineOf(t)}</p>`)}`;
}
function lineOf(e){
return html`${e.map(runOf)}`;
}
function runOf({text:e,language:r,href:t}){
const i=r===void 0?html`<bdi>${e}</bdi>`:html`<bdi lang="${r}">${e}</bdi>`;
return t===void 0?i:html`<a href="${t}" rel="noopener noreferrer">${i}</a>`;
}
function base64Of(e){
const r=encodeBase64url(e).replaceAll("-","+").replaceAll("_","/");
return r.padEnd(Math.ceil(r.length/4)*4,"=");
}
export{certificateHtml};
//# sourceMappingURL=certificate-html.js.map

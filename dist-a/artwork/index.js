import{d as decimal,C as CENTRE,h as hexOf,f as fixedText,e as escapeXml,a as artworkFacts,p as paletteOf,b as hashOf,F as FONTS,s as seal,c as breakLines,D as DISC_TEXT}from'../shared/pathway-picture.js';
import{r as readSvg}from'../shared/read-svg.js';
import{A as ARTWORK_TEXTS}from'../shared/part-texts.js';
import{M as MicrocertError,g as isMicrocertError}from'../shared/foundation.js';
import{t as textWidth,i as isMeasured}from'../shared/text-width.js';
const MIDDLE=218;
const BELOW_EMBLEM=272;
function logoCard({href:t,ratio:e}){
const[n,s]=[76,210];
const o=Math.min(Math.max(n*e,60),s);
const[i,r]=[o+32,n+24];
const c=CENTRE-i/2;
const a=MIDDLE-r/2;
return`<rect x="${decimal(c)}" y="${decimal(a)}" width="${decimal(i)}" height="${r}" rx="18" fill="#fff"/><image x="${decimal(c+16)}" y="${decimal(a+12)}" width="${decimal(o)}" height="${n}" preserveAspectRatio="xMidYMid meet" href="${t}"/>`;
}
function ornament(t,e){
const n=(o,i)=>`M${o-i} ${e}l${i}-${i} ${i} ${i}-${i} ${i}Z`;
const s=[n(CENTRE-34,8),n(CENTRE,12),n(CENTRE+34,8)].join("");
return`<path fill="${hexOf(t)}" d="${s}"/>`;
}
function emblem(t){
return`<g fill="${hexOf(t)}" transform="translate(${CENTRE} ${MIDDLE-6})"><path d="M0-42 84-8 0 26-84-8Z"/><path d="M-48 16V42C-30 62 30 62 48 42V16L0 36Z"/><path d="M70-4h7V34h-7Z"/><circle cx="73.5" cy="38" r="8"/></g>`;
}
const MOST_BYTES=262144;
function readLogo(t){
const e=typeof t==="string"?bytesOfDataIri(t):t;
if(e.length>MOST_BYTES)throw refused(TOO_LARGE);
if(isPng(e))return{href:dataIri("image/png",e),ratio:ratioOfPng(e)};
return{href:dataIri("image/svg+xml",e),ratio:ratioOfSvg(safeSvg(e))};
}
function isDataPicture(t){
return/^data:image\/(?:png|svg\+xml)[;,]/i.test(t);
}
function pictureInData(t){
return isDataPicture(t)?bytesOfDataIri(t):void 0;
}
function bytesOfDataIri(t){
if(!isDataPicture(t))throw refused(KINDS);
if(t.length>3*MOST_BYTES+100)throw refused(TOO_LARGE);
const e=t.indexOf(",");
const[n,s]=[t.slice(0,e),t.slice(e+1)];
try{
if(!/;base64$/i.test(n))return new TextEncoder().encode(decodeURIComponent(s));
return Uint8Array.from(atob(decodeURIComponent(s)),(o)=>o.charCodeAt(0));
}catch(o){
throw refused(KINDS,o);
}
}
function dataIri(t,e){
let n="";
for(const s of e)n+=String.fromCharCode(s);
return`data:${t};base64,${btoa(n)}`;
}
const SIGNATURE=[137,80,78,71,13,10,26,10];
const HEADER=[73,72,68,82];
function isPng(t){
const e=SIGNATURE.every((n,s)=>t[s]===n);
if(e&&(t.length<33||HEADER.some((n,s)=>t[12+s]!==n)))
throw refused(KINDS);
return e;
}
function ratioOfPng(t){
const e=new DataView(t.buffer,t.byteOffset,t.byteLength);
return bounded(e.getUint32(16)/e.getUint32(20));
}
const bounded=(t)=>Number.isFinite(t)&&t>0?Math.min(Math.max(t,0.25),4):1;
function safeSvg(t){
try{
const e=new TextDecoder("utf-8",{fatal:true}).decode(t);
const{notes:n}=readSvg(e);
if(n.length>0)
throw new MicrocertError(
"ERR_ARTWORK_LOGO",
{hint:OWN_PARTS,findings:n},
ARTWORK_TEXTS
);
if(/<(?:[\w-]+:)?text[\s>]/.test(e))throw refused(OUTLINES);
return e;
}catch(e){
if(isMicrocertError(e)&&e.code==="ERR_ARTWORK_LOGO")throw e;
throw refused(KINDS,e);
}
}
function ratioOfSvg(t){
const e=/<(?:svg:)?svg\b[^>]*>/.exec(t)?.[0]??"";
const n=/\sviewBox\s*=\s*["']\s*([^"']*)/.exec(e)?.[1]?.trim().split(/[\s,]+/).map(Number);
if(n?.length===4)return bounded(Number(n[2])/Number(n[3]));
const s=(o)=>Number.parseFloat(new RegExp(`\\s${o}\\s*=\\s*["']([\\d.]+)`).exec(e)?.[1]??"");
return bounded(s("width")/s("height"));
}
function refused(t,e){
return new MicrocertError("ERR_ARTWORK_LOGO",{hint:t,cause:e},ARTWORK_TEXTS);
}
const KINDS={
en:"give a PNG or SVG file, or a data: address of one",
fr:"donner un fichier PNG ou SVG, ou une adresse data: de ce type"
};
const TOO_LARGE={
en:"a logo of at most 256 KiB is taken: save a smaller one",
fr:"un logo d\u2019au plus 256 Kio est accept\xE9 : en enregistrer un plus petit"
};
const OUTLINES={
en:"the SVG has text, which looks different with other fonts: convert text to paths when saving it",
fr:"le SVG contient du texte, qui change avec les polices : convertir le texte en trac\xE9s en l\u2019enregistrant"
};
const OWN_PARTS={
en:"the SVG holds scripts, foreign markup or references to the outside: save it as a plain drawing",
fr:"le SVG contient des scripts, du balisage \xE9tranger ou des r\xE9f\xE9rences externes : l\u2019enregistrer comme simple dessin"
};
const RIBBON={top:566,bottom:644};
const HALF=252;
const TAIL=66;
const DROP=20;
const LARGEST=52;
const SMALLEST=20;
const DOT="\u2002\u2022\u2002";
function ribbon(t,{fold:e,ribbonInk:n,rim:s},o){
const{top:i,bottom:r}=RIBBON;
const[c,a]=[CENTRE-HALF,CENTRE+HALF];
const d=(u,g)=>{
const[$,E]=[u-g*44,u+g*TAIL];
const p=E-g*24;
const x=(i+r)/2+DROP;
return`<path fill="${hexOf(s[1])}" d="M${$} ${i+DROP}H${E}L${p} ${x} ${E} ${r+DROP}H${$}Z"/><path fill="${hexOf(e)}" d="M${u} ${r}v${DROP}H${$}Z"/>`;
};
const l=`<path fill="${o}" d="M${c} ${i}H${a}V${r}H${c}Z"/>`;
const f=t.join(DOT);
const h=Math.max(SMALLEST,Math.min(LARGEST,Math.floor((2*HALF-60)/textWidth(f))));
const m={text:f,y:(i+r)/2+h*0.357,width:h*textWidth(f)};
return`${d(c,-1)}${d(a,1)}${l}<g fill="${hexOf(n)}">${fixedText(m,h)}</g>`;
}
const TRACKING=0.09;
const CAPITALS=0.714;
function ringText(t,e){
const{size:n,shown:s}=fitted(t,e);
const o=CAPITALS*n/2;
const i=e.side==="below";
const r=i?CENTRE+e.radius+o:CENTRE-e.radius+o;
let c=-widthOf(s,n)/2;
const a=Array.from(s,(d)=>{
const l=textWidth(d)*n;
const f=(c+l/2)/e.radius*(180/Math.PI);
c+=l+TRACKING*n;
if(d===" ")return"";
return`<text transform="rotate(${decimal(i?-f:f)} ${CENTRE} ${CENTRE})" x="${CENTRE}" y="${decimal(r)}">${escapeXml(d)}</text>`;
});
return`<g aria-label="${escapeXml(s)}" font-size="${n}" text-anchor="middle">${a.join("")}</g>`;
}
const widthOf=(t,e)=>e*(textWidth(t)+TRACKING*(Array.from(t).length-1));
function fitted(t,{radius:e,span:n,largest:s,smallest:o}){
const i=e*n*Math.PI/180;
for(let c=s;c>=o;c--)
if(widthOf(t,c)<=i)return{size:c,shown:t};
const r=Array.from(t);
while(r.length>1&&widthOf(`${r.join("").trimEnd()}\u2026`,o)>i)
r.pop();
return{size:o,shown:`${r.join("").trimEnd()}\u2026`};
}
function badgeArtwork(t,e={}){
const n=artworkFacts(t,e);
const s=logoOf(e,n);
const o=paletteOf(e.colours??{},n.fields);
const i=hashOf(JSON.stringify([n,o,s?.href.length]));
const r=`b${i.toString(36)}`;
const c={rim:`${r}-r`,disc:`${r}-c`,ribbon:`${r}-b`};
const a=n.measures.length>0;
const{texts:d,hasEmblem:l}=words(n,{hasRibbon:a,hasLogo:s!==void 0});
return[
`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800" role="img" aria-labelledby="${r}-t ${r}-d" lang="${escapeXml(n.language)}">`,
`<title id="${r}-t">${escapeXml(n.title)}</title>`,
`<desc id="${r}-d">${escapeXml(descriptionOf(n))}</desc>`,
seal(o,c,hashOf(n.id)),
s&&logoCard(s),
l&&emblem(o.emblem),
`<g font-family="${FONTS}" font-weight="600">`,
`<g fill="${hexOf(o.ringInk)}">${ring(n,a)}</g>`,
`<g fill="${hexOf(o.ink)}">${d}</g>`,
a?ribbon(n.measures,o,`url(#${c.ribbon})`):ornament(o.emblem,ORNAMENT),
"</g></svg>\n"
].filter((f)=>typeof f==="string").join("");
}
function logoOf({logo:t},{profile:e}){
if(t!==void 0)return readLogo(t);
const n=e?.image?.url;
return n!==void 0&&isDataPicture(n)?readLogo(n):void 0;
}
const KIND="Micro-certification";
function descriptionOf({locale:t,body:e,measures:n,year:s}){
const o={en:" awarded by ",fr:" d\xE9livr\xE9e par "}[t];
const i=`${KIND}${e===void 0?"":o+e}`;
return`${[i,...n,...s===void 0?[]:[s]].join(", ")}.`;
}
const RING_RADIUS=319;
function ring({body:t,language:e,year:n},s){
const o=(a)=>a.toLocaleUpperCase(e);
const i=o(KIND)+(n===void 0?"":` \xB7 ${n}`);
const r={largest:34,smallest:17};
const c=t!==void 0&&isMeasured(o(t))?o(t):void 0;
return[
c===void 0?"":ringText(c,{
radius:RING_RADIUS,
span:s?224:190,
side:"above",
...r
}),
ringText(i,{
radius:RING_RADIUS,
span:s?74:120,
side:"below",
...r,
largest:28
})
].join("");
}
function widthBetween(t,e){
const n=Math.max(Math.abs(t-CENTRE),Math.abs(e-CENTRE));
return n>=DISC_TEXT?0:2*Math.sqrt(DISC_TEXT**2-n**2);
}
const ORNAMENT=600;
const ABOVE_EMBLEM=176;
const BODY=58;
function words({title:t,body:e},{hasRibbon:n,hasLogo:s}){
const o=n?RIBBON.top-12:ORNAMENT-30;
const i=e!==void 0&&!isMeasured(e.toUpperCase())?e:void 0;
const r={
top:BELOW_EMBLEM,
bottom:i===void 0?o:o-BODY,
widthBetween,
largest:88,
smallest:24
};
const c=breakLines(t,r);
const a=s?c:breakLines(t,{...r,top:ABOVE_EMBLEM});
const d=!s&&(c.size>=LARGE||a.size<c.size*1.12);
const l=[d?c:a];
if(i!==void 0)
l.push(breakLines(i,{...r,top:o-BODY,bottom:o,largest:30,smallest:18}));
const f=l.flatMap(({lines:h,size:m})=>h.map((u)=>fixedText(u,m)));
return{texts:f.join(""),hasEmblem:d};
}
const LARGE=40;
export{g as pathwayPicture}from'../shared/pathway-picture.js';
export{badgeArtwork,pictureInData};
//# sourceMappingURL=index.js.map

import{ak as printable,i as isJsonObject,u as iscedFCodeOf,l as decimalText,aA as isLocale,T as compareDecimals}from'./foundation.js';
import{o as openGroup,d as definePathway,g as groupsIn,s as suffices}from'./define-pathway.js';
import{m as defineMicroCertification,au as textIn}from'./everyday.js';
import{f as fromOpenBadge}from'./from-open-badge.js';
import{t as textWidth,a as isIdeograph,i as isMeasured,b as isRightToLeft}from'./text-width.js';
const MOST_LETTERS=250;
function artworkFacts(t,{locale:n,profile:e,year:o}){
const{definition:i,year:r,issuer:s}=readSubject(t);
if(o!==void 0&&!/^\d{4}$/.test(o))
throw new TypeError('the option "year" must be four digits');
const a=languageFor(i,n);
const c=/^fr(?:-|$)/.test(a)?"fr":"en";
const u=e??s;
const f=i.awardingBodies??[];
const l=f.map(({name:h})=>tidy(textFor(h,a,c)));
return{
id:i.id,
language:a,
locale:c,
title:tidy(textFor(i.title,a,c)),
body:l.length>0?l.join(" \xB7 "):u&&tidy(u.name),
measures:measuresOf(i,c),
year:o??r,
fields:i.fieldsOfStudy??[],
profile:u
};
}
function readSubject(t){
const n=isJsonObject(t)&&(Object.hasOwn(t,"@context")||Object.hasOwn(t,"type"));
if(!n)
return{definition:defineMicroCertification(t),year:void 0,issuer:void 0};
const{definition:e,award:o,issuer:i}=fromOpenBadge(t);
return{definition:e,year:o&&/^\d{4}/.exec(o.awardedOn)?.[0],issuer:i};
}
function languageFor({title:t,languages:n=[]},e){
const o=Object.keys(t);
const i=e===void 0?[]:[e,e.split("-")[0]??e];
return[...i,...n].find((r)=>o.includes(r))??o[0]??"en";
}
const textFor=(t,n,e)=>textIn(t,n,e,"en");
function tidy(t){
const n=printable(t.toWellFormed().normalize("NFC")).replaceAll(/[ \t]+/g," ").trim();
const e=Array.from(n.slice(0,4*MOST_LETTERS));
return e.length>MOST_LETTERS?`${e.slice(0,MOST_LETTERS-1).join("")}\u2026`:n;
}
function measuresOf({workload:t,level:n},e){
const o=(s)=>e==="fr"?String(s).replace(".",","):String(s);
const i=[];
if(t?.ects!==void 0)i.push(`${o(t.ects)} ECTS`);
else if(t?.hours!==void 0)i.push(`${o(t.hours)} h`);
const r=n!==void 0&&"eqf"in n?n.eqf:void 0;
if(r!==void 0)i.push(e==="fr"?`CEC ${r}`:`EQF ${r}`);
return i;
}
const LEADING$1=1.2;
const ABOVE$1=0.92;
const BELOW$1=0.25;
const MOST_LINES=5;
function breakLines(t,n){
const e=unitsOf(t,Number.POSITIVE_INFINITY);
return largestOf(e,n,Math.max(n.smallest,n.largest*WHOLE_WORDS))??largestOf(unitsOf(t,LONGEST_WORD),n,n.smallest)??shortened(t,n);
}
const WHOLE_WORDS=0.5;
const LONGEST_WORD=18;
function largestOf(t,n,e){
for(let o=n.largest;o>=e;o-=o>40?2:1){
const i=bestAt(t,o,n);
if(i!==void 0)return i;
}
return void 0;
}
const CLOSING=/* @__PURE__ */new RegExp("^[:;!?\xBB)\\]}%\u20AC,.\u2026\u3001\u3002\uFF0C\uFF09\u300D\u300F\u3011]","u");
function unitsOf(t,n){
const e=t.replaceAll(/* @__PURE__ */new RegExp(" (?=[:;!?\xBB%\u20AC](?: |$))","g"),"\xA0").replaceAll(/* @__PURE__ */new RegExp("\xAB ","g"),"\xAB\xA0");
return e.split(" ").flatMap(
(o)=>piecesOf(o).flatMap((i)=>partsOf(i,n)).map((i,r)=>({...i,space:r===0}))
);
}
function partsOf(t,n){
const e=Array.from(t);
const o=Math.max(1,Math.ceil(e.length/n));
const i=Math.ceil(e.length/o);
return Array.from({length:o},(r,s)=>({
text:e.slice(s*i,(s+1)*i).join(""),
tail:s<o-1?"-":""
}));
}
function piecesOf(t){
const n=[];
let e="";
for(const o of t){
const i=e!==""&&isIdeograph(o)&&!CLOSING.test(o);
if(i){
n.push(e);
e="";
}
e+=o;
if(/* @__PURE__ */new RegExp("[-\u2010\u2013\u2014/]$","u").test(e)&&e.length>2){
n.push(e);
e="";
}
}
return e===""?n:[...n,e];
}
function bestAt(t,n,e){
const o=Math.min(MOST_LINES,t.length);
let i;
for(let r=1;r<=o;r++){
const s=placesOf(r,n,e);
const a=s&&fill(t,n,s);
const c=(a?.cost??Number.POSITIVE_INFINITY)+0.02*r;
if(a&&s&&c<(i?.cost??Number.POSITIVE_INFINITY))
i={cost:c,set:{size:n,lines:a.lines} };
}
return i?.set;
}
function placesOf(t,n,e){
const o=n*(ABOVE$1+BELOW$1+LEADING$1*(t-1));
const i=e.bottom-e.top-o;
if(i<0)return void 0;
const r=e.top+i/2+n*ABOVE$1;
return Array.from({length:t},(s,a)=>{
const c=r+a*n*LEADING$1;
return{y:c,width:e.widthBetween(c-n*ABOVE$1,c+n*BELOW$1)};
});
}
function fill(t,n,e){
let o=[{cost:0,lines:[]}];
for(const[i,r]of e.entries()){
const s=i===e.length-1;
o=nextWays(t,n,r,{ways:o,isLast:s});
}
return o[t.length];
}
function nextWays(t,n,e,{ways:o,isLast:i}){
const r=[];
const s=(a,c)=>{
const u=a.cost+costOf(c,e,i);
if(u>=(r[c.end]?.cost??Number.POSITIVE_INFINITY))return;
const f={text:c.text,y:e.y,width:c.width};
r[c.end]={cost:u,lines:[...a.lines,f]};
};
for(const[a,c]of o.entries()){
if(c===void 0)continue;
for(const u of linesFrom(t,a,n,e))
if(!i||u.end===t.length)s(c,u);
}
return r;
}
function*linesFrom(t,n,e,o){
let i="";
for(let r=n;r<t.length;r++){
const s=t[r];
if(s===void 0)return;
i+=(s.space&&i!==""?" ":"")+s.text;
const a=i+s.tail;
const c=e*textWidth(a);
if(c>o.width)return;
yield{text:a,width:c,end:r+1};
}
}
const DANGLING=/* @__PURE__ */new RegExp("(?:^| )\\p{L}{1,3}$","u");
function costOf(t,n,e){
const o=1-t.width/n.width;
return o*o+(!e&&DANGLING.test(t.text)?0.08:0);
}
function shortened(t,n){
const e=n.smallest;
const o=mostPlaces(e,n);
let i=t;
const r=o.flatMap((s,a)=>{
if(i==="")return[];
const c=a===o.length-1;
const[u,f]=cutLine(i,s.width/e,c);
i=f;
return[{text:u,y:s.y,width:e*textWidth(u)}];
});
return{size:e,lines:r};
}
function mostPlaces(t,n){
for(let e=MOST_LINES;e>0;e--){
const o=placesOf(e,t,n);
if(o!==void 0)return o;
}
return[];
}
function cutLine(t,n,e){
if(textWidth(t)<=n)return[t,""];
const o=Array.from(t);
const i=e?"\u2026":"";
let r=o.length;
while(r>1&&textWidth(o.slice(0,r).join("").trimEnd()+i)>n)r--;
const s=o.lastIndexOf(" ",r);
if(!e&&s>r/2)r=s;
const a=o.slice(0,r).join("").trimEnd();
return[a+i,o.slice(r).join("").trimStart()];
}
const HEX=/^#(?:[\da-f]{3}|[\da-f]{6})$/i;
function parseColour(t){
if(!HEX.test(t))return void 0;
const n=t.slice(1);
const e=n.length===3?n.replaceAll(/./g,"$&$&"):n;
const o=(i)=>Number.parseInt(e.slice(i,i+2),16);
return[o(0),o(2),o(4)];
}
function hexOf(t){
return`#${t.map((n)=>Math.round(n).toString(16).padStart(2,"0")).join("")}`;
}
function mix(t,n,e){
const o=(i)=>Math.round(t[i]+(n[i]-t[i])*e);
return[o(0),o(1),o(2)];
}
const WHITE$1=[255,255,255];
const BLACK=[0,0,0];
function luminance(t){
const[n,e,o]=t.map((i)=>{
const r=i/255;
return r<=0.04045?r/12.92:((r+0.055)/1.055)**2.4;
});
return 0.2126*n+0.7152*e+0.0722*o;
}
function contrast(t,n){
const[e,o]=[luminance(t),luminance(n)];
return(Math.max(e,o)+0.05)/(Math.min(e,o)+0.05);
}
const TEXT_CONTRAST=4.5;
const SHAPE_CONTRAST=3;
function inkOn(t){
return contrast(WHITE$1,t)>=TEXT_CONTRAST||contrast(WHITE$1,t)>contrast(BLACK,t)?WHITE$1:BLACK;
}
function toldFrom(t,n,e){
const o=inkOn(n);
for(let i=0;i<1;i+=0.05){
const r=mix(t,o,i);
if(contrast(r,n)>=e)return r;
}
return o;
}
const LINES_SHARE=0.1;
const PAPER=[255,253,248];
const SHADING=0.28;
const BY_FIELD={
"01":["#7a2348","#e8b65a"],
"02":["#4b2e83","#f2a98f"],
"03":["#0f4c75","#f2a65a"],
"04":["#22395b","#cfa968"],
"05":["#00545e","#f4c95d"],
"06":["#2b2f8c","#5fd4c4"],
"07":["#33454e","#ff9f43"],
"08":["#1f5a38","#e3b23c"],
"09":["#971d34","#ecd9a0"],
"10":["#4a3f6b","#ffd166"]
};
const OTHERWISE=["#1b2a4a","#d9ac4e"];
function paletteOf(t,n){
const e=iscedFCodeOf(n[0]??"")?.slice(0,2)??"";
const[o,i]=BY_FIELD[e]??OTHERWISE;
const r=colourOf(t.primary??o,"primary");
const s=colourOf(
t.accent??(t.primary===void 0?i:OTHERWISE[1]),
"accent"
);
const a=inkOn(r);
const c=clearedFor(a,r);
const u=inkOn(a);
const f=mix(c,u,SHADING);
const l=contrast(s,c)>=SHAPE_CONTRAST&&contrast(s,f)>=SHAPE_CONTRAST;
return{
disc:[c,f],
ink:a,
emblem:l?s:a,
accent:s,
rim:[mix(s,[255,255,255],0.35),mix(s,[0,0,0],0.22)],
fold:mix(s,[0,0,0],0.45),
ribbon:[mix(s,inkOn(inkOn(s)),0.3),s],
ribbonInk:toldFrom(mix(r,inkOn(s),0.35),s,TEXT_CONTRAST),
paper:PAPER,
ringInk:toldFrom(ringColour(r,s),PAPER,TEXT_CONTRAST)
};
}
function ringColour(t,n){
const e=contrast(t,PAPER)<SHAPE_CONTRAST;
return e&&contrast(n,PAPER)>contrast(t,PAPER)?n:t;
}
function colourOf(t,n){
const e=typeof t==="string"?parseColour(t):void 0;
if(e===void 0)
throw new TypeError(`the option "colours.${n}" must be a colour: "#rrggbb" or "#rgb"`);
return e;
}
function clearedFor(t,n){
const e=inkOn(t);
for(let o=0;o<1;o+=0.04){
const i=mix(n,e,o);
if(contrast(t,mix(i,t,LINES_SHARE))>=TEXT_CONTRAST)return i;
}
return e;
}
const ENTITIES={
"&":"&amp;",
"<":"&lt;",
">":"&gt;",
'"':"&quot;",
"'":"&#39;"
};
const FORBIDDEN=/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
function escapeXml(t){
return t.toWellFormed().replaceAll(FORBIDDEN,"\uFFFD").replaceAll(/[&<>"']/g,(n)=>ENTITIES[n]??"");
}
function decimal(t){
return String(Number(t.toFixed(2)));
}
function hashOf(t){
let n=2166136261;
for(const e of new TextEncoder().encode(t))n=Math.imul(n^e,16777619);
return n>>>0;
}
const CENTRE=400;
const DISC=290;
const DISC_TEXT=262;
const RIM=372;
const RING=351;
function seal({disc:t,rim:n,ink:e,paper:o,accent:i,ribbon:r},s,a){
const[c,u]=t;
const[f,l]=n;
return[
"<defs>",
`<linearGradient id="${s.rim}" x1="0" y1="0" x2="1" y2="1">${stop(0,f)}${stop(0.5,i)}${stop(1,l)}</linearGradient>`,
`<radialGradient id="${s.disc}" cx=".5" cy=".36" r=".72">${stop(0,c)}${stop(1,u)}</radialGradient>`,
`<linearGradient id="${s.ribbon}">${stop(0,r[0])}${stop(1,r[1])}</linearGradient>`,
"</defs>",
`<path fill="url(#${s.rim})" d="${scalloped(RIM,60)}"/>`,
circle(RING,`fill="${hexOf(o)}"`),
circle(RING-7,`fill="none" stroke="url(#${s.rim})" stroke-width="2"`),
circle(DISC,`fill="url(#${s.disc})" stroke="url(#${s.rim})" stroke-width="7"`),
`<g fill="none" stroke="${hexOf(e)}" stroke-opacity="${LINES_SHARE}" stroke-width="1.2">${fineLines(a)}</g>`,
circle(DISC-12,`fill="none" stroke="url(#${s.rim})" stroke-width="1.5"`)
].join("");
}
const stop=(t,n)=>`<stop offset="${t}" stop-color="${hexOf(n)}"/>`;
const circle=(t,n)=>`<circle cx="${CENTRE}" cy="${CENTRE}" r="${t}" ${n}/>`;
function scalloped(t,n){
const e=Array.from({length:n},(s,a)=>{
const c=2*Math.PI*a/n;
return`${decimal(CENTRE+t*Math.sin(c))} ${decimal(CENTRE-t*Math.cos(c))}`;
});
const o=2*t*Math.sin(Math.PI/n);
const i=decimal(o*0.56);
const r=[...e.slice(1),e[0]].map((s)=>`A${i} ${i} 0 0 1 ${s}`);
return`M${e[0]}${r.join("")}Z`;
}
function fineLines(t){
const n=13+t%10;
const e=96+(t>>>8)%110;
return Array.from({length:n},(o,i)=>{
const r=decimal(180*i/n);
return`<ellipse cx="${CENTRE}" cy="${CENTRE}" rx="${DISC-14}" ry="${e}" transform="rotate(${r} ${CENTRE} ${CENTRE})"/>`;
}).join("");
}
const FONTS="'Noto Sans','Segoe UI','Helvetica Neue',Arial,'Noto Sans Arabic','Noto Sans CJK SC',sans-serif";
function textLine({text:t,y:n,width:e},{size:o,x:i,anchor:r}){
const s=isMeasured(t)?` textLength="${decimal(e)}" lengthAdjust="spacingAndGlyphs"`:"";
const a=isRightToLeft(t)?' direction="rtl"':"";
return`<text x="${decimal(i)}" y="${decimal(n)}" font-size="${decimal(o)}" text-anchor="${r}"${s}${a}>${escapeXml(t)}</text>`;
}
function fixedText(t,n){
return textLine(t,{size:n,x:CENTRE,anchor:"middle"});
}
const LEADING=1.2;
const ABOVE=0.92;
const BELOW=0.25;
const SMALLEST=0.8;
function paragraph(t,{width:n,size:e,most:o,ink:i}){
const r=e*(ABOVE+BELOW+LEADING*(o-1));
const s=breakLines(t,{
...{top:0,bottom:r,widthBetween:()=>n},
...{largest:e,smallest:e*SMALLEST}
});
const a=(s.lines[0]?.y??0)-s.size*ABOVE;
const c=isRightToLeft(t);
return{
height:s.size*(ABOVE+BELOW+LEADING*(s.lines.length-1)),
at:(u,f)=>{
const l=c?u+n:u;
const h=s.lines.map(
($)=>textLine({...$,y:f+$.y-a},{size:s.size,x:l,anchor:"start"})
);
return`<g fill="${hexOf(i)}">${h.join("")}</g>`;
}
};
}
const WHITE=[255,255,255];
const GREY=[84,90,102];
const FAINT=0.16;
function pathwayColours(t){
const{disc:n,ink:e,accent:o,paper:i}=paletteOf(t,[]);
const[r]=n;
const s=mix(i,r,0.05);
const a=(f)=>({
ground:f,
ink:toldFrom(r,f,TEXT_CONTRAST),
line:mix(f,r,FAINT)
});
const c=mix(r,e,0.22);
const u=mix(WHITE,o,0.2);
return{
head:n,
headInk:e,
bar:{ground:c,ink:e,line:toldFrom(o,c,SHAPE_CONTRAST)},
answer:{ground:e,ink:toldFrom(r,e,TEXT_CONTRAST),line:e},
page:a(s),
cards:[a(WHITE),a(s)],
held:{ground:r,ink:inkOn(r),line:toldFrom(o,r,SHAPE_CONTRAST)},
undetermined:{
ground:u,
ink:toldFrom(r,u,TEXT_CONTRAST),
line:toldFrom(o,u,SHAPE_CONTRAST)
},
open:{
ground:WHITE,
ink:GREY,
line:toldFrom(mix(WHITE,GREY,0.55),WHITE,SHAPE_CONTRAST)
},
next:{
ground:WHITE,
ink:toldFrom(r,WHITE,TEXT_CONTRAST),
line:toldFrom(o,WHITE,SHAPE_CONTRAST)
}
};
}
function mark(t,n,e,{ground:o,ink:i,line:r}){
const s=`transform="translate(${decimal(n)} ${decimal(e)})"`;
if(t==="held")return`<g ${s}>${disc(i)}${stroke(TICK,o)}</g>`;
if(t==="undetermined")return`<g ${s}>${disc(i)}${stroke(QUESTION,o)}</g>`;
if(t==="next")return`<g ${s}>${ring(r)}${stroke(PLUS,i)}</g>`;
if(t==="missing"||t==="alternative")return`<g ${s}>${ring(r)}</g>`;
if(t==="spare")return`<g ${s}>${ring(r)}${stroke(DASH,i)}</g>`;
return"";
}
const TICK="M-4.6.4l3.2 3.2L4.8-3.4";
const QUESTION="M-2.9-2.6a2.9 2.9 0 1 1 4.2 2.6q-1.3.7-1.3 2M0 5v.1";
const PLUS="M-4.4 0h8.8M0-4.4v8.8";
const DASH="M-4 0h8";
const disc=(t)=>`<circle r="11" fill="${hexOf(t)}"/>`;
const ring=(t)=>`<circle r="10" fill="none" stroke="${hexOf(t)}" stroke-width="1.6"/>`;
const stroke=(t,n)=>`<path d="${t}" fill="none" stroke="${hexOf(n)}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`;
function card({x:t,y:n,width:e,height:o},{ground:i,line:r},{radius:s,dashed:a=false,weight:c=1.5}){
const u=c/2;
const f=a?' stroke-dasharray="5 4"':"";
return`<rect x="${decimal(t+u)}" y="${decimal(n+u)}" width="${decimal(e-c)}" height="${decimal(o-c)}" rx="${s}" fill="${hexOf(i)}" stroke="${hexOf(r)}" stroke-width="${c}"${f}/>`;
}
const STATE_WORDS={
held:{en:"Held",fr:"Acquis"},
undetermined:{en:"Undetermined",fr:"Ind\xE9termin\xE9"},
next:{en:"Missing",fr:"Manquant"},
alternative:{en:"Alternative",fr:"Autre possibilit\xE9"},
missing:{en:"Missing",fr:"Manquant"},
spare:{en:"Not needed",fr:"Non n\xE9cessaire"},
plain:{en:"",fr:""}
};
const ANSWER_WORDS={
eligible:{en:"Eligible",fr:"\xC9ligible"},
"not-yet":{en:"Not yet eligible",fr:"Pas encore \xE9ligible"},
undetermined:{en:"Undetermined",fr:"Ind\xE9termin\xE9"}
};
const DECISION={
en:"The decision is the jury\u2019s.",
fr:"La d\xE9cision appartient au jury."
};
const HELD_LIST={en:"Held",fr:"Acquis"};
const MISSING_LIST={en:"Missing",fr:"Manquant"};
function creditsText(t,n){
const e=decimalText(t);
return`${n==="fr"?e.replace(".",","):e}\xA0ECTS`;
}
function reachedText(t,n,e){
const o=creditsText(t,e);
if(n===void 0)return o;
const i=creditsText(n,e);
const r=t>n;
const s=o.replace("\xA0ECTS","");
if(e==="fr")return r?`${o} (${i} requis)`:`${s} sur ${i}`;
return r?`${o} (${i} needed)`:`${s} of ${i}`;
}
function neededText(t,n){
const e=creditsText(t,n);
return n==="fr"?`${e} requis`:`${e} needed`;
}
function ruleText(t,n){
const{condition:e,of:o}=openGroup(t);
const i=o.length;
const r=e.kind==="credits"?outOf(creditsText(e.credits,n),i,n,true):chosen(e.count,i,n);
if(t.block===void 0)return r;
return`${n==="fr"?"Bloc":"Block"} ${t.block} \xB7 ${r}`;
}
function chosen(t,n,e){
if(t<n)return outOf(String(t),n,e,false);
if(n===1)return e==="fr"?"Requis":"Required";
return e==="fr"?`Les ${n} sont requis`:`All ${n} required`;
}
function outOf(t,n,e,o){
if(n===1)return e==="fr"?`${t} de celui-ci`:`${t} of this one`;
if(e==="fr")return`${t} parmi ces ${n}`;
return`${t} ${o?"from":"of"} these ${n}`;
}
function afterText(t,n){
return`${n==="fr"?"apr\xE8s":"after"} ${t.join(", ")}`;
}
const PADDING$2=14;
const SMALL=12.5;
const FOOT=34;
const MARK$1=30;
function tile({title:t,ects:n,after:e,state:o},{width:i,colours:r,locale:s}){
const a=groundOf(o,r);
const c=i-2*PADDING$2;
const{ink:u}=a;
const f=paragraph(t,{width:c-MARK$1,size:16,most:5,ink:u});
const l=e.length===0?void 0:paragraph(afterText(e,s),{width:c,size:SMALL,most:3,ink:u});
const h=PADDING$2+Math.max(f.height,24)+6;
const $=h+(l===void 0?0:l.height+4)+FOOT;
return{
height:$,
at:(g,p,d)=>{
const m=o!=="held"&&o!=="next"&&o!=="plain";
const x=o==="next"?2.5:1.5;
return[
"<g>",
card({x:g,y:p,width:i,height:d},outlined(a,o),{
...{radius:12,dashed:m,weight:x}
}),
f.at(g+PADDING$2,p+PADDING$2),
l?.at(g+PADDING$2,p+h),
mark(o,g+i-PADDING$2-10,p+PADDING$2+10,a),
foot({state:o,ects:n,locale:s,inner:c,ink:hexOf(u)},g+PADDING$2,p+d-PADDING$2),
"</g>"
].filter((y)=>y!==void 0).join("");
}
};
}
function groundOf(t,{held:n,undetermined:e,next:o,open:i}){
if(t==="held")return n;
if(t==="undetermined")return e;
return t==="next"||t==="plain"?o:i;
}
function outlined(t,n){
return n==="held"?{...t,line:t.ground}:t;
}
function foot({state:t,ects:n,locale:e,inner:o,ink:i},r,s){
const a=n===void 0?"":creditsText(n,e);
const c=STATE_WORDS[t][e];
const u=(h)=>({text:h,y:s,width:SMALL*textWidth(h)});
const f=c===""?"":textLine(u(c),{size:SMALL,x:r,anchor:"start"});
const l=a===""?"":textLine(u(a),{size:SMALL,x:r+o,anchor:"end"});
return`<g fill="${i}">${f}${l}</g>`;
}
const GAP=14;
const PADDING$1=16;
const MARK=30;
const COLUMN=216;
function wholeGroup(t,n,e){
const o=openGroup(t).of.some((i)=>typeof i==="string");
return o?groupCard(t,{width:n,depth:0},e):inGroup(t,{width:n,depth:-1,ground:e.colours.page},e);
}
function groupCard(t,{width:n,depth:e},o){
const i=o.colours.cards[e%2===0?0:1];
const r=n<COLUMN?3:PADDING$1;
const s=inGroup(t,{width:n-2*r,depth:e,ground:i},o);
return{
height:s.height+2*r,
at:(a,c,u)=>[
"<g>",
card({x:a,y:c,width:n,height:u},i,{radius:16}),
s.at(a+r,c+r,u-2*r),
"</g>"
].join("")
};
}
function inGroup(t,{width:n,depth:e,ground:o},i){
const{locale:r,isMet:s}=i;
const{ink:a}=o;
const c=s(t);
const u=n-(c?MARK:0);
const f=paragraph(ruleText(t,r),{width:u,size:13.5,most:3,ink:a});
const l=t.title&&paragraph(tidy(textIn(t.title,r,"en","fr")),{
...{width:u,size:19,most:4,ink:a}
});
const h=l===void 0?0:l.height+4;
const $=Math.max(h+f.height,c?22:0)+12;
const g=groupBody(t,{width:n,depth:e},i);
return{
height:$+g.height,
at:(p,d,m)=>[
l?.at(p,d)??"",
f.at(p,d+(l===void 0&&c?3:h)),
c?mark("held",p+n-11,d+11,o):"",
g.at(p,d+$,m-$)
].join("")
};
}
function groupBody(t,{width:n,depth:e},o){
const{of:i}=openGroup(t);
const r=i.filter((c)=>typeof c==="string");
const s=i.filter((c)=>typeof c!=="string");
const a=[
...tileRows(r,n,o),
...groupRows(s,{width:n,depth:e+1},o)
];
return stacked(a);
}
function stacked(t){
const n=t.reduce((e,{height:o})=>e+o,0)+GAP*(t.length-1);
return{
height:n,
at:(e,o,i)=>{
let r=o;
return t.map((s,a)=>{
const c=a===t.length-1?o+i-r:s.height;
const u=s.at(e,r,c);
r+=s.height+GAP;
return u;
}).join("");
}
};
}
const columnsIn=(t)=>Math.max(1,Math.floor((t+GAP)/(COLUMN*0.8+GAP)));
function tileRows(t,n,{colours:e,locale:o,facts:i}){
const r=Math.ceil(t.length/Math.min(columnsIn(n),4));
const s=Math.ceil(t.length/Math.max(1,r));
const a=(n-GAP*(s-1))/s;
return chunked(t,s).map((c)=>{
const u=c.map((f)=>tile(i(f),{width:a,colours:e,locale:o}));
return beside(u.map((f)=>({placed:f,width:a})));
});
}
function chunked(t,n){
const e=n===0?0:Math.ceil(t.length/n);
return Array.from({length:e},(o,i)=>t.slice(i*n,(i+1)*n));
}
function beside(t){
return{
height:Math.max(0,...t.map(({placed:n})=>n.height)),
at:(n,e,o)=>{
let i=n;
return t.map(({placed:r,width:s})=>{
const a=r.at(i,e,o);
i+=s+GAP;
return a;
}).join("");
}
};
}
function groupRows(t,{width:n,depth:e},o){
const i=Math.min(4,Math.max(1,Math.floor(n/COLUMN)));
const r=[];
for(const s of t){
const a=Math.min(i,weightOf(s));
const c=r.at(-1);
if(c!==void 0&&c.weight+a<=i){
c.groups.push(s);
c.weight+=a;
}else r.push({groups:[s],weight:a});
}
return r.map((s)=>{
const a=n-GAP*(s.groups.length-1);
return beside(
s.groups.map((c)=>{
const u=a*Math.min(i,weightOf(c))/s.weight;
return{placed:groupCard(c,{width:u,depth:e},o),width:u};
})
);
});
}
function weightOf(t){
const{of:n}=openGroup(t);
const e=n.map((o)=>typeof o==="string"?1:weightOf(o));
return e.reduce((o,i)=>o+i,0);
}
const PADDING=32;
const BAR=12;
function head({title:t,above:n,needed:e,reached:o,answer:i},{
width:r,
colours:s,
locale:a,
fill:c
}){
const u=r-2*PADDING;
const f=s.headInk;
const l=n===""?void 0:paragraph(n,{width:u,size:15,most:2,ink:f});
const h=paragraph(t,{width:u,size:32,most:4,ink:f});
const $=PADDING-4+(l===void 0?0:l.height+6);
const g=$+h.height+22;
const p=creditsLine(e,o,a);
const d=e!==void 0&&o!==void 0;
const m=d?g+BAR+10:g-14;
const x=p!==""||i!==void 0;
const y=x?m+48:g+8;
return{
height:y,
at:(b,M)=>[
`<rect x="${b}" y="${M}" width="${r}" height="${decimal(y)}" fill="${c}"/>`,
l?.at(b+PADDING,M+PADDING-6),
h.at(b+PADDING,M+$),
d?bar(o/e,{x:b+PADDING,y:M+g,width:u},s):"",
`<g fill="${hexOf(f)}">${placedLine(p,b+PADDING,M+m+24)}</g>`,
i&&pill(i,b+r-PADDING,M+m+18,s)
].join("")
};
}
function creditsLine(t,n,e){
if(n!==void 0)return reachedText(n,t,e);
return t===void 0?"":neededText(t,e);
}
const SIZE=17;
function placedLine(t,n,e){
if(t==="")return"";
return textLine({text:t,y:e,width:SIZE*textWidth(t)},{size:SIZE,x:n,anchor:"start"});
}
function bar(t,{x:n,y:e,width:o},{bar:{ground:i,line:r,ink:s} }){
const a=Math.max(0,Math.min(1,t))*o;
const c=(f,l,h="")=>`<rect x="${decimal(n)}" y="${decimal(e)}" width="${decimal(f)}" height="${BAR}" rx="${Math.min(BAR,f)/2}" fill="${l}"${h}/>`;
const u=c(o,hexOf(i),` stroke="${hexOf(s)}" stroke-opacity=".35"`);
return u+(a>0?c(a,hexOf(r)):"");
}
const ANSWER=16;
function pill({text:t,state:n},e,o,{answer:i}){
const r=ANSWER*textWidth(t);
const s=r+56;
const a={text:t,y:o+5.6,width:r};
return[
`<rect x="${decimal(e-s)}" y="${decimal(o-17)}" width="${decimal(s)}" height="34" rx="17" fill="${hexOf(i.ground)}"/>`,
mark(n,e-s+20,o,{...i,line:i.ink}),
`<g fill="${hexOf(i.ink)}">${textLine(a,{size:ANSWER,x:e-18,anchor:"end"})}</g>`
].join("");
}
const WIDTH=1e3;
const MARGIN=32;
function pathwayPicture(t,n){
const e=definePathway(t);
const{report:o,locale:i,colours:r={} }=n;
if(!isLocale(i))throw new TypeError('the option "locale" must be "en" or "fr"');
const s=outcomesIn(o,e);
const a=pathwayColours(r);
const c=drawnParts({defined:e,report:o,outcomes:s,locale:i});
const{title:u,states:f}=c;
const l=`p${hashOf(JSON.stringify([e,r,i,c.answer?.text,[...f]])).toString(36)}`;
const h=WIDTH-2*MARGIN;
const $=head(c,{width:WIDTH,colours:a,locale:i,fill:`url(#${l}-h)`});
const g={colours:a,locale:i,facts:c.facts,isMet:c.isMet};
const p=wholeGroup(e.requires,h,g);
const d=paragraph(`${o?.says[i]??DECISION[i]}`,{
...{width:h,size:14,most:3,ink:a.page.ink}
});
const m=$.height+24;
const x=m+p.height+GAP+6;
const y=Math.ceil(x+d.height+26);
const[b,M]=a.head;
return[
`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-labelledby="${l}-t ${l}-d" lang="${i}">`,
`<title id="${l}-t">${escapeXml(u)}</title>`,
`<desc id="${l}-d">${escapeXml(descriptionOf(c,o,i))}</desc>`,
`<defs><linearGradient id="${l}-h"><stop offset="0" stop-color="${hexOf(b)}"/><stop offset="1" stop-color="${hexOf(M)}"/></linearGradient></defs>`,
`<rect width="${WIDTH}" height="${y}" fill="${hexOf(a.page.ground)}"/>`,
`<g font-family="${FONTS}" font-weight="600">`,
$.at(0,0),
p.at(MARGIN,m,p.height),
d.at(MARGIN,Number(decimal(x))),
"</g></svg>\n"
].join("");
}
function outcomesIn(t,{components:n}){
if(t===void 0)return/* @__PURE__ */new Map();
const e=Array.isArray(t.components)?t.components:[];
const o=new Map(e.map((r)=>[r.component,r]));
const i=Object.keys(n);
if(i.length!==o.size||i.some((r)=>!o.has(r)))
throw new TypeError('pathwayPicture: "report" must be the answer for this pathway');
return o;
}
function drawnParts({defined:t,report:n,outcomes:e,locale:o}){
const{kind:i,awardingBodies:r=[],components:s,rules:a}=t;
const c=(d)=>tidy(textIn(d,o,"en","fr"));
const u=new Map(
[...e].flatMap(
([d,{outcome:m,ects:x=0}])=>m==="counted"?[[d,x]]:[]
)
);
const f=(d)=>n!==void 0&&suffices(d,u);
const l=spareIn(t,f);
const h=new Map(
Object.keys(s).map((d)=>[
d,
stateOf(e.get(d),{report:n,isSpare:l.has(d)})
])
);
const $=(d)=>{
const{title:m={},ects:x,after:y=[]}=s[d]??{};
return{
title:c(m),
ects:e.get(d)?.ects??x,
after:y.map((b)=>c(s[b]?.title??{})),
state:h.get(d)??"plain"
};
};
const g=r.map(({name:d})=>c(d));
const p=a.credits?.min;
return{
title:c(t.title),
above:[...i===void 0?[]:[spelled(i)],...g].join(" \xB7 "),
needed:p!==void 0&&compareDecimals(p,0)>0?p:void 0,
reached:n?.ects,
answer:n&&answerOf(n,o),
facts:$,
isMet:f,
states:h
};
}
function spelled(t){
const n=KINDS[t]??tidy(t).replaceAll("-"," ");
return n.charAt(0).toUpperCase()+n.slice(1);
}
const KINDS={
"diplome-universitaire":"dipl\xF4me universitaire",
"bloc-de-competences":"bloc de comp\xE9tences"
};
function answerOf({answer:t},n){
const e={eligible:"held","not-yet":"missing",undetermined:"undetermined"};
return{text:ANSWER_WORDS[t][n],state:e[t]};
}
function spareIn({requires:t},n){
const e=groupsIn(t,"").filter(({group:o})=>n(o));
return new Set(
e.flatMap(
({group:o})=>groupsIn(o,"").flatMap(
(i)=>openGroup(i.group).of.filter((r)=>typeof r==="string")
)
)
);
}
function stateOf(t,{report:n,isSpare:e}){
if(t===void 0||n===void 0)return"plain";
if(t.outcome==="counted")return"held";
const o=t.held!==void 0||n.answer!=="eligible";
if(t.outcome==="undetermined"&&o)return"undetermined";
if(n.shortest?.components.includes(t.component))return"next";
if(e||n.answer==="eligible")return"spare";
return n.shortest===void 0?"missing":"alternative";
}
function descriptionOf({title:t,needed:n,reached:e,answer:o,facts:i,states:r},s,a){
if(s===void 0||o===void 0||e===void 0)
return`${t}. ${[...r.keys()].map((f)=>i(f).title).join(", ")}.`;
const c=a==="fr"?"\xA0: ":": ";
const u=(f,l)=>{
const h=[...r].flatMap(
([$,g])=>l.includes(g)?[i($).title]:[]
);
return h.length>0?` ${f}${c}${h.join(", ")}.`:"";
};
return[
`${o.text}. ${reachedText(e,n,a)}.`,
u(HELD_LIST[a],["held"]),
u(ANSWER_WORDS.undetermined[a],["undetermined"]),
u(MISSING_LIST[a],["next","missing"]),
` ${DECISION[a]}`
].join("");
}
const pathwayPicture$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
pathwayPicture
},Symbol.toStringTag,{value:"Module"}));
export{CENTRE as C,DISC_TEXT as D,FONTS as F,artworkFacts as a,hashOf as b,breakLines as c,decimal as d,escapeXml as e,fixedText as f,pathwayPicture as g,hexOf as h,pathwayPicture$1 as i,paletteOf as p,seal as s};
//# sourceMappingURL=pathway-picture.js.map

import{M as MicrocertError,s as stringMember,m as memberOf,ak as printable,g as isMicrocertError,al as withSource}from'./foundation.js';
import{g as readBytes,b as assertWritable,w as writeWhole,c as styleFor,E as EXIT}from'./terminal.js';
import{M as MOST_CARRIER_BYTES,r as readCredential}from'./taken-out.js';
import{P as PICTURE_OPTIONS,L as LINK_OPTIONS,l as linksIn,r as renderedCertificate}from'./options2.js';
import{c as credentialIn}from'./credential-in.js';
import{c as clockOf}from'./issuing-sources.js';
const LOOKS_OPTIONS={
logo:{
type:"string",
value:"FILE",
text:{
en:"logo of the issuer at the top of a certificate (PNG or JPEG); read out as such, with the name of the issuer",
fr:"logo de l\u2019\xE9metteur en haut d\u2019un certificat (PNG ou JPEG) ; lu comme tel, avec le nom de l\u2019\xE9metteur"
}
},
colour:{
type:"string",
value:"#RRGGBB",
text:{
en:"colour of titles and rules, dark enough to be read on white",
fr:"couleur des titres et filets, assez fonc\xE9e pour \xEAtre lue sur du blanc"
}
},
font:{
type:"string",
multiple:true,
value:"FILE",
text:{
en:"a font (TTF or OTF) for scripts that Noto Sans does not write; may be repeated",
fr:"une police (TTF ou OTF) pour les \xE9critures absentes de Noto Sans ; peut \xEAtre r\xE9p\xE9t\xE9e"
}
}
};
async function readCertificateLooks({option:e,options:t,locale:r},o){
const{usableLooks:l}=await import("./template.js");
const[s,u]=[e("logo"),e("colour")];
const a=await Promise.all(
t("font").map(async(n)=>({
regular:await readBytes(n,o,MOST_CARRIER_BYTES)
}))
);
const i=s===void 0?void 0:await readBytes(s,o);
const f=(n)=>{
const c={
...u!==void 0&&{colours:{accent:u} },
...i&&{logo:{bytes:i,alternative:n} }
};
return{template:c,...a.length>0&&{fonts:a} };
};
if(!l(f("").template??{}))
throw new MicrocertError("ERR_USAGE",{hint:LOOKS});
return(n)=>{
const c=stringMember(memberOf(n,"issuer"),"name");
return f(c===void 0?LOGO[r]:`${LOGO_OF[r]}${c}`);
};
}
const LOGO_OF={en:"Logo of ",fr:"Logo : "};
const LOGO={en:"Logo of the issuer",fr:"Logo de l\u2019\xE9metteur"};
const LOOKS={
en:"--colour is #rrggbb and dark enough to be read on white; --logo is a PNG or JPEG of 1 MiB at most",
fr:"--colour s\u2019\xE9crit #rrggbb, assez fonc\xE9e pour \xEAtre lue sur du blanc ; --logo est un PNG ou JPEG d\u2019au plus 1 Mio"
};
const folder=(e,t)=>({
type:"string",
value:"FOLDER",
text:{en:e,fr:t}
});
const BADGE_OPTIONS=/* @__PURE__ */(()=>({
...Object.fromEntries(
Object.entries(PICTURE_OPTIONS).filter(([e])=>!["png","svg","logo"].includes(e))
),
"badge-logo":{
type:"string",
value:"FILE",
text:{
en:"logo on the drawn badge (PNG or SVG, up to 256 KiB); what issue calls --logo",
fr:"logo sur le badge dessin\xE9 (PNG ou SVG, jusqu\u2019\xE0 256 Kio) ; ce que issue nomme --logo"
}
}
}))();
const FOLDER_OPTIONS=/* @__PURE__ */(()=>({
pdf:folder(
"of a file with a credential on each line: a certificate of each as PDF, in this folder, named after its id",
"d\u2019un fichier avec un justificatif par ligne : un certificat PDF de chacun, dans ce dossier, nomm\xE9 d\u2019apr\xE8s son id"
),
png:folder(
"the same: a badge as PNG with the credential in it",
"de m\xEAme : un badge PNG avec le justificatif dedans"
),
svg:folder(
"the same: a badge as SVG with the credential in it",
"de m\xEAme : un badge SVG avec le justificatif dedans"
),
...BADGE_OPTIONS
}))();
const render=/* @__PURE__ */(()=>({
name:"render",
operands:"CREDENTIAL|-",
count:{least:1,most:1},
options:{
format:{
type:"string",
value:"html|pdf",
choices:["html","pdf"],
text:{
en:"page or PDF; by default as the name of --out ends",
fr:"page ou PDF ; par d\xE9faut selon la fin du nom de --out"
}
},
out:{
type:"string",
value:"FILE",
text:{en:"where to write the certificate",fr:"o\xF9 \xE9crire le certificat"}
},
...LINK_OPTIONS,
...LOOKS_OPTIONS,
...FOLDER_OPTIONS,
at:{
type:"string",
value:"DATE-TIME",
text:{
en:"instant of making, for reproducible PDF files",
fr:"instant de fabrication, pour des PDF reproductibles"
}
},
force:{
type:"boolean",
text:{en:"replace a file that exists",fr:"remplacer un fichier existant"}
}
},
examples:[
{
line:"microcert render badge.json --out certificate.pdf --lang fr",
text:{
en:"a PDF in French, with the credential attached",
fr:"un PDF en fran\xE7ais, avec le justificatif joint"
}
},
{
line:"microcert render badge.png --out certificate.html --verifier https://univ.example/verify/",
text:{
en:"a page, with a QR code that verifies it, of a baked picture",
fr:"une page, avec un code QR qui la v\xE9rifie, d\u2019une image"
}
},
{
line:"microcert render badges.jsonl --pdf certificates --png badges",
text:{
en:"a certificate and a badge of each credential of a cohort, in these folders; what is there is left alone",
fr:"un certificat et un badge de chaque justificatif d\u2019une cohorte, dans ces dossiers ; ce qui est l\xE0 n\u2019est pas touch\xE9"
}
}
],
notes:[
{
en:"A certificate says what the credential says; nothing is verified here: see microcert verify.",
fr:"Un certificat dit ce que dit le justificatif ; rien n\u2019est v\xE9rifi\xE9 ici : voir microcert verify."
}
],
run:runRender
}))();
async function runRender(e,t){
const{renderEach:r}=await import("./render-each.js");
const o=await r(e,t);
return o??renderOne(e,t);
}
async function renderOne(e,t){
const{files:r,option:o,options:l,flag:s,say:u}=e;
const[a="-"]=r;
const i=o("out");
if(i===void 0)throw new MicrocertError("ERR_USAGE",{hint:OUT_NEEDED});
const f=formatOf(o("format"),i);
const n=s("force");
linksIn(o);
await assertWritable([i],{replace:n,inputs:[a,o("logo"),...l("font")]});
const{bytes:c}=await readCredential(a,t);
const d=await readCertificateLooks(e,t);
const h=clockOf(e,t);
const p=await ofFile(
a,
()=>renderedCertificate(decode(c,a),f,e,{
...d(credentialIn(c)),
clock:h
})
);
await writeWhole({path:i,text:p,replace:n});
const E={en:`Certificate: ${i}`,fr:`Certificat : ${i}`};
t.out(`${styleFor(t.colours).good("\u2714")} ${printable(u(E))}
`);
return EXIT.good;
}
function formatOf(e,t){
const r=/\.(?:(pdf)|html?)$/i.exec(t);
if(e===void 0&&r===null)
throw new MicrocertError("ERR_USAGE",{hint:FORMAT_NEEDED});
return(e??(r?.[1]===void 0?"html":"pdf"))==="pdf"?"pdf":"html";
}
function decode(e,t){
try{
return new TextDecoder("utf-8",{fatal:true}).decode(e).trim();
}catch(r){
throw new MicrocertError("ERR_INPUT_ENCODING",{source:t,cause:r});
}
}
async function ofFile(e,t){
try{
return await t();
}catch(r){
throw isMicrocertError(r)?withSource(r,e):r;
}
}
const OUT_NEEDED={
en:"add --out FILE: where to write the certificate (.html or .pdf); or, for a file with a credential on each line, --pdf FOLDER, --png FOLDER or --svg FOLDER",
fr:"ajouter --out FICHIER : o\xF9 \xE9crire le certificat (.html ou .pdf) ; ou, pour un fichier avec un justificatif par ligne, --pdf DOSSIER, --png DOSSIER ou --svg DOSSIER"
};
const FORMAT_NEEDED={
en:"add --format html or --format pdf, or let the name of --out end in .html or .pdf",
fr:"ajouter --format html ou --format pdf, ou un nom --out finissant par .html ou .pdf"
};
const render$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
render
},Symbol.toStringTag,{value:"Module"}));
export{BADGE_OPTIONS as B,LOOKS_OPTIONS as L,render$1 as a,readCertificateLooks as r};
//# sourceMappingURL=render.js.map

import{E as isHttpsUrl,M as MicrocertError}from'./foundation.js';
const LINK_OPTIONS={
verifier:{
type:"string",
value:"URL",
text:{
en:"verifier page that the QR code of the certificate leads to, with the credential in the link where that fits",
fr:"page de v\xE9rification o\xF9 m\xE8ne le code QR du certificat, avec le justificatif dans le lien s\u2019il y tient"
}
},
hosted:{
type:"string",
value:"URL",
text:{
en:"where this credential is published: the QR code of the certificate leads there else",
fr:"o\xF9 ce justificatif est publi\xE9 : le code QR du certificat y m\xE8ne sinon"
}
}
};
const CERTIFICATE_OPTIONS=/* @__PURE__ */(()=>({
pdf:{
type:"string",
value:"FILE",
text:{
en:"a certificate as PDF, in the language of --lang, with the credential attached. With --learners: a folder. Needs fontkit and @expo-google-fonts/noto-sans",
fr:"un certificat en PDF, dans la langue de --lang, avec le justificatif joint. Avec --learners : un dossier. Demande fontkit et @expo-google-fonts/noto-sans"
}
},
...LINK_OPTIONS
}))();
async function renderedCertificate(e,i,{option:n,locale:t},{clock:s,...o}){
const{renderCertificate:a}=await import("../certificates/index.js");
const r={locale:t,clock:s,...linksIn(n),...o};
return i==="html"?a(e,{...r,format:i}):a(e,{...r,format:i});
}
function linksIn(e){
const i=["verifier","hosted"].flatMap((n)=>{
const t=e(n);
if(t!==void 0&&(!isHttpsUrl(t)||t.includes("#")))
throw new MicrocertError("ERR_USAGE",{hint:httpsNeeded(n)});
return t===void 0?[]:[[n,t]];
});
return Object.fromEntries(i);
}
function httpsNeeded(e){
return{
en:`--${e} is an https address, without # and what follows`,
fr:`--${e} est une adresse https, sans # ni ce qui suit`
};
}
const PICTURE_OPTIONS={
svg:{
type:"string",
value:"FILE",
text:{
en:"the badge as SVG, drawn from the definition, with the credential in it. With --learners: a folder, with a file for each",
fr:"le badge en SVG, dessin\xE9 d\u2019apr\xE8s la d\xE9finition, avec le justificatif dedans. Avec --learners : un dossier, un fichier pour chacun"
}
},
png:{
type:"string",
value:"FILE",
text:{
en:"the badge as PNG, with the credential in it. With --learners: a folder. Needs @resvg/resvg-js and @expo-google-fonts/noto-sans",
fr:"le badge en PNG, avec le justificatif dedans. Avec --learners : un dossier. Demande @resvg/resvg-js et @expo-google-fonts/noto-sans"
}
},
image:{
type:"string",
value:"FILE",
text:{
en:"a picture of your own for the badge (PNG or SVG) instead of a drawn one",
fr:"votre propre image pour le badge (PNG ou SVG) au lieu d\u2019un dessin"
}
},
logo:{
type:"string",
value:"FILE",
text:{
en:"logo on the drawn badge (PNG or SVG, up to 256 KiB)",
fr:"logo sur le badge dessin\xE9 (PNG ou SVG, jusqu\u2019\xE0 256 Kio)"
}
},
colours:{
type:"string",
value:"#RRGGBB[,#RRGGBB]",
text:{
en:"colours of the drawn badge: disc, and rim with ribbon (default: by field of study)",
fr:"couleurs du badge dessin\xE9 : disque, puis bord et ruban (par d\xE9faut : selon le domaine d\u2019\xE9tudes)"
}
},
"badge-lang":{
type:"string",
value:"TAG",
text:{
en:"language of the drawn badge, where the title has it (default: the first language of instruction)",
fr:"langue du badge dessin\xE9, si le titre l\u2019a (par d\xE9faut : la premi\xE8re langue de formation)"
}
}
};
export{CERTIFICATE_OPTIONS as C,LINK_OPTIONS as L,PICTURE_OPTIONS as P,linksIn as l,renderedCertificate as r};
//# sourceMappingURL=options2.js.map

import{B as BADGE_OPTIONS,r as readCertificateLooks,L as LOOKS_OPTIONS}from'./render.js';
import{L as LINK_OPTIONS}from'./options2.js';
import{c as styleFor}from'./terminal.js';
import{p as pictureFoldersIn,d as drawingIn}from'./drawing-in.js';
import{r as renderDrawn,e as exitAfterDrawing}from'./drawn-summary.js';
import{M as MicrocertError}from'./foundation.js';
async function renderEach(e,r){
const{files:c,option:a,options:f,flag:d,locale:u}=e;
const i=(t)=>a(t)!==void 0||f(t).length>0||d(t);
if(pictureFoldersIn(e).size===0){
const t=Object.keys(BADGE_OPTIONS).find(i);
if(t!==void 0)throw new MicrocertError("ERR_USAGE",{hint:forEach(t)});
return void 0;
}
const n=["out","format","force"].find(i);
if(n!==void 0)throw new MicrocertError("ERR_USAGE",{hint:forOne(n)});
const o=await drawingIn(e,r,{
badges:Object.keys(BADGE_OPTIONS),
certificates:[...Object.keys(LINK_OPTIONS),...Object.keys(LOOKS_OPTIONS)],
logo:"badge-logo",
certificateLooks:await readCertificateLooks(e,r)
});
if(o===void 0)return void 0;
const{drawLines:l}=await import("./draw-lines.js");
const O=r.interruption?.();
const s=await l({...o,file:c[0]??"-",signal:O},r);
r.out(renderDrawn(s,u,styleFor(r.colours)));
return exitAfterDrawing(s);
}
function forEach(e){
return{
en:`--${e} is about badges of a file with a credential on each line: add --png FOLDER or --svg FOLDER`,
fr:`--${e} concerne les badges d\u2019un fichier avec un justificatif par ligne : ajouter --png DOSSIER ou --svg DOSSIER`
};
}
function forOne(e){
return{
en:`--${e} is for one certificate; into folders, files are named after the ids of credentials, and none is replaced`,
fr:`--${e} concerne un seul certificat ; dans des dossiers, les fichiers sont nomm\xE9s d\u2019apr\xE8s l\u2019id des justificatifs, et aucun n\u2019est remplac\xE9`
};
}
export{renderEach};
//# sourceMappingURL=render-each.js.map

import{F as FORMAT_OPTION,f as readText,E as EXIT,c as styleFor,k as wrapText}from'./terminal.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{M as MicrocertError,ak as printable}from'./foundation.js';
const erase=/* @__PURE__ */(()=>({
name:"erase",
operands:"",
count:{least:0,most:0},
options:{
learner:{
type:"string",
value:"ID|-",
text:{
en:"the learner, as awards name them: the id or any other identifier, else the name; - reads it from standard input",
fr:"l\u2019apprenant, tel que les d\xE9livrances le nomment : l\u2019id ou tout autre identifiant, sinon le nom ; - le lit sur l\u2019entr\xE9e standard"
}
},
yes:{
type:"boolean",
text:{en:"do so without asking",fr:"le faire sans demander"}
},
...REGISTRY_OPTION,
format:FORMAT_OPTION
},
examples:[
{
line:"microcert erase --learner did:key:z6Mk\u2026 --registry registry.db",
text:{
en:"asks first; what was issued stays provable, and can still be revoked",
fr:"demande d\u2019abord ; ce qui a \xE9t\xE9 d\xE9livr\xE9 reste prouvable, et r\xE9vocable"
}
}
],
run:runErase
}))();
async function runErase(e,t){
const{option:r,say:i}=e;
const n=await learnerOf(r("learner"),t);
const s=r("format")==="json";
return withRegistry(e,t,async(a)=>{
const o=(await a.find({learner:n})).length;
if(o===0){
const l=await a.erase(n);
const c=[i(NOBODY),...putOff(l,e,t),""].join("\n");
t.out(s?`${JSON.stringify(l)}
`:c);
return EXIT.findings;
}
if(!await isAgreed(o,e,t)){
t.err(`${i(LEFT)}
`);
return EXIT.usage;
}
const u=await a.erase(n);
t.out(s?`${JSON.stringify(u,null,2)}
`:rendered(u,e,t));
return EXIT.good;
});
}
function rendered(e,t,r){
const{credentialIds:i,related:n}=e;
const{say:s}=t;
const a=styleFor(r.colours);
const o=(u)=>u.map((l)=>`  ${printable(l)}`);
return[
`${a.good("\u2714")} ${s(done(i.length))}`,
...o(i),
...n.length>0?[
`${a.doubt("!")} ${wrapText(s(leftRelated(n.length)),"  ")}`,
...o(n)
]:[],
...putOff(e,t,r),
a.faint(s(ELSEWHERE)),
""
].join("\n");
}
function putOff({isPutOff:e},{say:t},{colours:r}){
return e?[`${styleFor(r).doubt("!")} ${wrapText(t(PUT_OFF),"  ")}`]:[];
}
async function learnerOf(e,t){
if(e===void 0)throw new MicrocertError("ERR_USAGE",{hint:WHO});
return e==="-"?(await readText("-",t)).trim():e;
}
async function isAgreed(e,{flag:t,say:r,option:i},n){
if(t("yes"))return true;
if(n.person===void 0||i("learner")==="-")
throw new MicrocertError("ERR_USAGE",{hint:CONFIRM});
const s=await n.person();
try{
const a=await s.ask(r(question(e)));
return/^(?:y|yes|o|oui)$/i.test(a?.trim()??"");
}finally{
s.leave();
}
}
function question(e){
return{
en:`Forget the learner (credentials: ${e})? This cannot be undone. [y/N] `,
fr:`Oublier l\u2019apprenant (justificatifs : ${e}) ? C\u2019est irr\xE9versible. [o/N] `
};
}
function done(e){
return{
en:`Forgotten. Still provable (${e}):`,
fr:`Oubli\xE9. Toujours prouvables (${e}) :`
};
}
function leftRelated(e){
return{
en:`Not touched, though they share an identifier with these (${e}): where they are of the same person, do the same with the other identifier.`,
fr:`Non touch\xE9s, bien qu\u2019ils partagent un identifiant avec ceux-ci (${e}) : s\u2019ils concernent la m\xEAme personne, recommencer avec l\u2019autre identifiant.`
};
}
const PUT_OFF={
en:"The file could not be written anew, since others use it or the disk is full: copies may be left in it. Run the same command again once nobody else uses it.",
fr:"Le fichier n\u2019a pas pu \xEAtre r\xE9\xE9crit, car d\u2019autres l\u2019utilisent ou le disque est plein : des copies peuvent y rester. Relancer la m\xEAme commande quand personne d\u2019autre ne l\u2019utilise."
};
const WHO={
en:"add --learner ID: how awards name the learner",
fr:"ajouter --learner ID : comment les d\xE9livrances nomment l\u2019apprenant"
};
const CONFIRM={
en:"add --yes: this cannot be undone, and there is nobody to ask",
fr:"ajouter --yes : c\u2019est irr\xE9versible, et il n\u2019y a personne \xE0 interroger"
};
const LEFT={en:"Nothing was changed.",fr:"Rien n\u2019a \xE9t\xE9 chang\xE9."};
const NOBODY={
en:"The registry knows no such learner.",
fr:"Le registre ne conna\xEEt pas cet apprenant."
};
const ELSEWHERE={
en:"Files of credentials, backups and the holder\u2019s own copies are not touched.",
fr:"Les fichiers de justificatifs, les sauvegardes et les copies du titulaire ne sont pas touch\xE9s."
};
export{erase};
//# sourceMappingURL=erase.js.map

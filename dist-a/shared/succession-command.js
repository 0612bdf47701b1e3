import{rm}from'node:fs/promises';
import{F as FORMAT_OPTION,b as assertWritable,e as readDocument,E as EXIT,w as writeWhole,c as styleFor}from'./terminal.js';
import{I as ISSUER_OPTIONS,r as readProfile,l as loadSigner}from'./load-issuer.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{A as ACT_OPTIONS,a as actOf}from'./act-options.js';
import{F as FRAMEWORKS,f as findFramework}from'./catalogue.js';
import{M as MicrocertError,ak as printable}from'./foundation.js';
import{q as parseIssuerProfile,m as defineMicroCertification}from'./everyday.js';
import{a as councilRecommendation2022,b as createIssuer}from'./issuing.js';
function successionCommand(e){
return{
name:e.name,
operands:"ID",
count:{least:1,most:1},
options:{
award:OPTIONS.award,
definition:OPTIONS.definition,
...ISSUER_OPTIONS,
out:OPTIONS.out,
...ACT_OPTIONS,
...e.otherLearner&&{"other-learner":OPTIONS.otherLearner},
...e.options,
framework:OPTIONS.framework,
...REGISTRY_OPTION,
format:FORMAT_OPTION
},
examples:e.examples,
run:(t,r)=>follow(e,t,r)
};
}
async function follow(e,t,r){
const{files:n,option:a}=t;
const[o=""]=n;
const[i,s]=[a("out"),a("award")];
if(i===void 0||s===void 0)
throw new MicrocertError("ERR_USAGE",{hint:NEEDED});
const f=actOf(t);
const w=[s,a("definition"),a("issuer"),a("key")];
await assertWritable([i],{replace:false,inputs:w,taken:NEW_NAME});
const h=(await readDocument(s,r)).value;
const u=await issuerFor(t,r);
const l=await definitionFor(t,r);
const p=t.flag("other-learner");
const E={...f,...u,isOtherLearner:p,...l&&{definition:l} };
const c=await withRegistry(t,r,async(d)=>{
const m=await delivering(
i,
(I)=>e.follow(d,o,h,{...E,deliver:I},t,r)
);
await d.signHead(u.signer);
return m;
});
const{text:g,...x}=c;
if(a("format")==="json")r.out(`${JSON.stringify({...x,out:i},null,2)}
`);
else r.out(renderDone(e,c,i,t,r));
return EXIT.good;
}
async function delivering(e,t){
let r=false;
try{
return await t(async(n)=>{
await writeWhole({path:e,text:`${n}
`,replace:false});
r=true;
});
}catch(n){
if(r)await rm(e,{force:true});
throw n;
}
}
async function issuerFor(e,t){
const r=parseIssuerProfile((await readProfile(e,t)).value);
const n=await loadSigner(e,r,t);
const a=findFramework(e.option("framework")??councilRecommendation2022.id);
const o={profile:r,signer:n,clock:t.clock,random:t.random};
return{signer:n,issuer:createIssuer({...o,...a&&{framework:a} })};
}
async function definitionFor({option:e},t){
const r=e("definition");
return r===void 0?void 0:defineMicroCertification((await readDocument(r,t)).value);
}
function renderDone({done:e},{credentialId:t,predecessor:r},n,{say:a},{colours:o}){
const i=styleFor(o);
const s=[
`${i.good("\u2714")} ${a(e)} ${printable(n)}`,
`  ${printable(r)} \u2192 ${printable(t)}`,
i.faint(a(PUBLISH))
];
return`${s.join("\n")}
`;
}
const OPTIONS=/* @__PURE__ */(()=>({
award:{
type:"string",
value:"FILE|-",
text:{
en:"the award as it is to be, whole: learner, date, results (JSON or YAML)",
fr:"la d\xE9livrance telle qu\u2019elle doit \xEAtre, enti\xE8re : apprenant, date, r\xE9sultats (JSON ou YAML)"
}
},
definition:{
type:"string",
value:"FILE",
text:{
en:"the definition, where it changed as well; by default the one it was issued from",
fr:"la d\xE9finition, si elle a chang\xE9 aussi ; par d\xE9faut celle d\u2019origine"
}
},
out:{
type:"string",
value:"FILE",
text:{
en:"where to write the new credential: a file that does not exist yet",
fr:"o\xF9 \xE9crire le nouveau justificatif : un fichier qui n\u2019existe pas encore"
}
},
otherLearner:{
type:"boolean",
text:{
en:"the old one was issued to the wrong person",
fr:"l\u2019ancien a \xE9t\xE9 d\xE9livr\xE9 \xE0 la mauvaise personne"
}
},
framework:{
type:"string",
value:"ID|none",
choices:[...FRAMEWORKS.map(({id:e})=>e),"none"],
text:{
en:"refuse to issue what it does not accept (default eu-council-2022); see check --help",
fr:"refuser de d\xE9livrer ce qu\u2019il n\u2019accepte pas (par d\xE9faut eu-council-2022) ; voir check --help"
}
}
}))();
const NEW_NAME={
en:"choose another name: a credential that was issued is never written over",
fr:"choisir un autre nom : un justificatif d\xE9livr\xE9 n\u2019est jamais remplac\xE9"
};
const NEEDED={
en:"add --award FILE with the award as it is to be, and --out FILE for the new credential",
fr:"ajouter --award FICHIER avec la d\xE9livrance telle qu\u2019elle doit \xEAtre, et --out FICHIER pour le nouveau justificatif"
};
const PUBLISH={
en:"Publish the status lists again (microcert publish), so that verifiers know both.",
fr:"Republier les listes de statuts (microcert publish), pour que les v\xE9rificateurs connaissent les deux."
};
export{successionCommand as s};
//# sourceMappingURL=succession-command.js.map

import{s as sniffCarrier}from'./sniff.js';
import{M as MicrocertError,m as memberOf,h as compact,i as isJsonObject,g as isMicrocertError,al as withSource}from'./foundation.js';
import{c as credentialIn}from'./credential-in.js';
import{b as assertWritable,c as styleFor,E as EXIT,w as writeWhole,g as readBytes}from'./terminal.js';
import{c as clockOf}from'./issuing-sources.js';
import{I as ISSUER_OPTIONS,r as readProfile,l as loadSigner}from'./load-issuer.js';
import{M as MAPPING_OPTIONS}from'./mapping-options.js';
import{t as takenOut,M as MOST_CARRIER_BYTES}from'./taken-out.js';
import{q as parseIssuerProfile,S as SUITE_IDS}from'./everyday.js';
import{c as createEndorser}from'./create-endorser.js';
const text=(e,n)=>({en:e,fr:n});
const endorse=/* @__PURE__ */(()=>({
name:"endorse",
operands:"FILE|-",
count:{least:1,most:1},
options:{
comment:{
type:"string",
value:"TEXT",
text:text(
"what is said of it: plain text or Markdown, no HTML",
"ce qui en est dit : texte ou Markdown, sans HTML"
)
},
name:{
type:"string",
value:"TEXT",
text:text(
"title of the endorsement; made of the name of who endorses by default",
"titre de la recommandation ; form\xE9 du nom de son auteur par d\xE9faut"
)
},
description:{
type:"string",
value:"TEXT",
text:text("what kind of endorsement it is","de quelle sorte de recommandation il s\u2019agit")
},
"valid-until":{
type:"string",
value:"DATE",
text:text(
"until when it holds; for good by default",
"jusqu\u2019\xE0 quand elle vaut ; sans fin par d\xE9faut"
)
},
...ISSUER_OPTIONS,
issuer:{
type:"string",
value:"FILE",
text:text(
"profile of who endorses: id, name, country (JSON or YAML)",
"profil de qui recommande : id, name, country (JSON ou YAML)"
)
},
...MAPPING_OPTIONS["suite"]&&{suite:MAPPING_OPTIONS["suite"]},
jwt:{
type:"boolean",
text:text(
"a JWT around the endorsement instead of proofs inside it",
"un JWT autour de la recommandation au lieu de preuves \xE0 l\u2019int\xE9rieur"
)
},
out:{
type:"string",
value:"FILE",
text:text(
"where to write the endorsement; standard output by default",
"o\xF9 \xE9crire la recommandation ; sortie standard par d\xE9faut"
)
},
at:{
type:"string",
value:"DATE-TIME",
text:text(
"instant of signing, for reproducible runs",
"instant de signature, pour des ex\xE9cutions reproductibles"
)
},
force:{
type:"boolean",
text:text("replace a file that exists","remplacer un fichier existant")
}
},
examples:[
{
line:'microcert endorse soil.yaml --comment "Examined in 2026: no reservation." --issuer agency.json --key agency-key.json --out endorsement.json',
text:text(
"of a definition, by an agency; hang it on badges with microcert issue --endorsement",
"sur une d\xE9finition, par une agence ; \xE0 attacher aux badges avec microcert issue --endorsement"
)
},
{
line:'microcert endorse badge.png --comment "She does what it says." --issuer employer.json --key employer-key.json --jwt',
text:text(
"of what somebody was awarded, by their employer, as a JWT",
"sur ce que quelqu\u2019un a obtenu, par son employeur, en JWT"
)
}
],
notes:[
text(
'FILE is what is endorsed: the profile of an issuer, a definition (JSON or YAML), a badge in any form; or a statement with "about" and "comment" (microcert/schemas/endorsement.schema.json). Nothing in it is verified.',
"FILE est ce qui est recommand\xE9 : le profil d\u2019un \xE9metteur, une d\xE9finition (JSON ou YAML), un badge sous toute forme ; ou une d\xE9claration avec \xAB about \xBB et \xAB comment \xBB (microcert/schemas/endorsement.schema.json). Rien n\u2019y est v\xE9rifi\xE9."
)
],
run:runEndorse
}))();
async function runEndorse(e,n){
const{files:o,option:t,options:r,flag:s,say:d}=e;
const[a="-"]=o;
const i=t("out")==="-"?void 0:t("out");
if(s("jwt")&&r("suite").length>0)
throw new MicrocertError("ERR_USAGE",{hint:JWT_OR_SUITE});
if([a,t("issuer"),t("key")].filter((u)=>u==="-").length>1)
throw new MicrocertError("ERR_USAGE",{hint:ONE_STDIN});
const c=s("force");
const w=[a,t("issuer"),t("key")];
if(i!==void 0)await assertWritable([i],{replace:c,inputs:w});
const m=statementOf(await subjectIn(a,n),e);
const p=await readProfile(e,n);
const l=parseIssuerProfile(p.value);
const f=SUITE_IDS.filter((u)=>r("suite").includes(u));
const E=createEndorser({
profile:l,
signer:await loadSigner(e,l,n),
language:e.locale,
clock:clockOf(e,n),
random:n.random,
...f.length>0&&{suite:f}
});
const h=s("jwt")?await E.endorse(m,{as:"jwt"}):JSON.stringify(await E.endorse(m),null,2);
const x=styleFor(n.colours);
if(i===void 0){
n.out(`${h}
`);
n.err(`${x.good("\u2714")} ${d(text("Endorsed and signed","Recommandation sign\xE9e"))}
`);
return EXIT.good;
}
await writeWhole({path:i,text:`${h}
`,replace:c});
const y=text(`Endorsed and signed: ${i}`,`Recommandation sign\xE9e : ${i}`);
n.out(`${x.good("\u2714")} ${d(y)}
`);
return EXIT.good;
}
function statementOf(e,{option:n}){
const o=Object.hasOwn(e,"about")&&!Object.hasOwn(e,"id");
const t=o||Object.hasOwn(e,"comment")?e:{about:e};
const r=n("comment")??memberOf(t,"comment");
if(r===void 0)throw new MicrocertError("ERR_USAGE",{hint:COMMENT_HINT});
return compact({
...t,
comment:r,
name:n("name")??memberOf(t,"name"),
description:n("description")??memberOf(t,"description"),
validUntil:n("valid-until")??memberOf(t,"validUntil")
});
}
async function subjectIn(e,n){
const o=await readBytes(e,n,MOST_CARRIER_BYTES);
if(sniffCarrier(o)===void 0){
const r=credentialIn(o)??await valueIn(o,e);
if(isJsonObject(r))return r;
}
const t=credentialIn((await takenOut(o,e)).bytes);
if(t!==void 0)return t;
throw new MicrocertError("ERR_USAGE",{source:e,hint:SUBJECT_HINT});
}
async function valueIn(e,n){
const o=new TextDecoder().decode(e);
try{
const{fromJson:t,fromYaml:r}=await import("./source-text.js");
return o.trimStart().startsWith("{")?t(o).value:r(o).value;
}catch(t){
throw isMicrocertError(t)?withSource(t,n):t;
}
}
const COMMENT_HINT=/* @__PURE__ */text(
'add --comment "TEXT" with what is said of it',
"ajouter --comment \xAB TEXTE \xBB avec ce qui en est dit"
);
const SUBJECT_HINT=/* @__PURE__ */text(
"give the file of an issuer profile, a definition or a badge",
"donner le fichier d\u2019un profil d\u2019\xE9metteur, d\u2019une d\xE9finition ou d\u2019un badge"
);
const JWT_OR_SUITE=/* @__PURE__ */text(
"--suite is for proofs inside; with --jwt there are none: leave one of them out",
"--suite concerne les preuves \xE0 l\u2019int\xE9rieur ; avec --jwt il n\u2019y en a pas : retirer l\u2019une des deux"
);
const ONE_STDIN=/* @__PURE__ */text(
"standard input (-) can be read for one of them only",
"l\u2019entr\xE9e standard (-) ne peut servir qu\u2019\xE0 l\u2019un d\u2019eux"
);
export{endorse};
//# sourceMappingURL=endorse.js.map

import{M as MicrocertError,ak as printable,p as parseDateTime,F as normalizeDateTime}from'./foundation.js';
import{F as FORMAT_OPTION,E as EXIT,c as styleFor}from'./terminal.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{A as ACT_OPTIONS,a as actOf}from'./act-options.js';
import{k as keysInDid}from'./keys-in-did.js';
import{av as publicKeyToJwk}from'./everyday.js';
const keys=/* @__PURE__ */(()=>({
name:"keys",
operands:"",
count:{least:0,most:0},
options:{
add:{
type:"string",
value:"FILE",
text:{
en:"add the keys of a did.json, before the first is used",
fr:"ajouter les cl\xE9s d\u2019un did.json, avant leur premier usage"
}
},
retire:{
type:"string",
value:"ID",
text:{
en:"a key that signs no more; what it signed holds on",
fr:"une cl\xE9 qui ne signe plus ; ce qu\u2019elle a sign\xE9 reste valable"
}
},
revoke:{
type:"string",
value:"ID",
text:{
en:"a key that is no longer yours alone (stolen, lost): what it signed is in doubt; needs --reason",
fr:"une cl\xE9 qui n\u2019est plus \xE0 vous seul (vol\xE9e, perdue) : ce qu\u2019elle a sign\xE9 est mis en doute ; avec --reason"
}
},
at:{
type:"string",
value:"DATE-TIME",
text:{
en:"since when, or until when it still signs (default now)",
fr:"depuis quand, ou jusqu\u2019\xE0 quand elle signe encore (par d\xE9faut maintenant)"
}
},
...ACT_OPTIONS,
...REGISTRY_OPTION,
format:FORMAT_OPTION
},
examples:[
{
line:"microcert keys --registry registry.db",
text:{en:"which keys there are",fr:"quelles cl\xE9s il y a"}
},
{
line:"microcert keys --add did-2027.json --registry registry.db",
text:{
en:"the next key, published some time before it signs",
fr:"la prochaine cl\xE9, publi\xE9e un peu avant de signer"
}
},
{
line:"microcert keys --retire did:web:univ.example#z6Mk\u2026 --at 2027-01-31 --registry registry.db",
text:{
en:"the old one ends then, so that both overlap",
fr:"l\u2019ancienne finit alors, les deux se chevauchent"
}
}
],
run:runKeys
}))();
async function runKeys(e,t){
const n=["add","retire","revoke"].filter((i)=>e.option(i));
if(n.length>1)throw new MicrocertError("ERR_USAGE",{hint:ONE});
const r=await changeOf(e,t);
const{listed:s,outcome:o}=await withRegistry(e,t,async(i)=>({
outcome:await r(i),
listed:await i.keys()
}));
if(e.option("format")==="json"){
t.out(`${JSON.stringify({outcome:o,keys:s.map(asJson)},null,2)}
`);
return EXIT.good;
}
if(o==="already")t.out(`${e.say(ALREADY)}
`);
t.out(renderKeys(s,e,t));
if(o==="done")t.out(`${styleFor(t.colours).faint(e.say(PUBLISH))}
`);
return EXIT.good;
}
async function changeOf(e,t){
const[n,r,s]=["add","retire","revoke"].map(e.option);
const o=instantOf(e.option("at"));
const i=o===void 0?{}:{at:o};
if(n!==void 0){
const a=await keysInDid(n,t);
return async(u)=>{
const d=[];
for(const l of a)d.push((await u.addKey(l)).outcome);
return d.includes("done")?"done":"already";
};
}
if(r!==void 0){
return async(a)=>(await a.retireKey(r,i)).outcome;
}
if(s!==void 0){
const a={...actOf(e),...i};
return async(u)=>(await u.revokeKey(s,a)).outcome;
}
return async()=>"listed";
}
function instantOf(e){
if(e===void 0)return void 0;
const t=parseDateTime(normalizeDateTime(e)??"");
if(t===void 0)throw new MicrocertError("ERR_USAGE",{hint:AT});
return t;
}
function asJson({publicKey:e,...t}){
return{...t,publicKeyJwk:publicKeyToJwk(e)};
}
function renderKeys(e,{say:t},{colours:n}){
const r=styleFor(n);
if(e.length===0)return`${t(NONE)}
`;
return e.map(
(s)=>`${printable(s.id)}
  ${printable(s.addedAt)}  ${stateOf(s,t,r)}
`
).join("");
}
function stateOf({expires:e,revoked:t},n,r){
if(t!==void 0)return r.bad(`${n(STATES.revoked)} ${printable(t)}`);
if(e!==void 0)return r.doubt(`${n(STATES.ends)} ${printable(e)}`);
return r.good(n(STATES.open));
}
const STATES={
open:{en:"signs",fr:"signe"},
ends:{en:"signs until",fr:"signe jusqu\u2019au"},
revoked:{en:"revoked since",fr:"r\xE9voqu\xE9e depuis"}
};
const PUBLISH={
en:"Verifiers learn of it once did.json is published again: microcert publish.",
fr:"Les v\xE9rificateurs le sauront quand did.json sera republi\xE9 : microcert publish."
};
const ALREADY={en:"It was so before.",fr:"C\u2019\xE9tait d\xE9j\xE0 le cas."};
const NONE={
en:"The registry knows no key yet: the first to sign is added by itself.",
fr:"Le registre ne conna\xEEt pas encore de cl\xE9 : la premi\xE8re qui signe est ajout\xE9e d\u2019elle-m\xEAme."
};
const ONE={
en:"--add, --retire and --revoke are done one at a time",
fr:"--add, --retire et --revoke se font l\u2019un apr\xE8s l\u2019autre"
};
const AT={
en:"--at takes a date (2027-01-31) or a date-time with zone (2027-01-31T12:00:00Z)",
fr:"--at prend une date (2027-01-31) ou une date avec heure et fuseau (2027-01-31T12:00:00Z)"
};
export{keys};
//# sourceMappingURL=keys.js.map

import{stat}from'node:fs/promises';
import{M as MicrocertError,y as parseJsonStrictly,m as memberOf,s as stringMember}from'./foundation.js';
import{F as FORMAT_OPTION,w as writeWhole,E as EXIT,b as assertWritable,f as readText,h as renderFindings,c as styleFor}from'./terminal.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{k as keysInDid}from'./keys-in-did.js';
const audit=/* @__PURE__ */(()=>({
name:"audit",
operands:"",
count:{least:0,most:0},
options:{
did:{
type:"string",
multiple:true,
value:"FILE",
text:{
en:"did.json with the keys that you trust, from elsewhere than the registry; may be repeated",
fr:"did.json des cl\xE9s de confiance, venant d\u2019ailleurs que du registre ; r\xE9p\xE9table"
}
},
"expect-head":{
type:"string",
value:"FILE",
text:{
en:"what --save-head wrote the last time: shows whether events were removed at the end",
fr:"ce que --save-head a \xE9crit la derni\xE8re fois : montre si des \xE9v\xE9nements ont \xE9t\xE9 retir\xE9s \xE0 la fin"
}
},
"save-head":{
type:"string",
value:"FILE",
text:{
en:"write the end of the chain, to be kept elsewhere; replaces the file",
fr:"\xE9crire la fin de la cha\xEEne, \xE0 garder ailleurs ; remplace le fichier"
}
},
...REGISTRY_OPTION,
format:FORMAT_OPTION
},
examples:[
{
line:"microcert audit --registry registry.db --did did.json --expect-head head.json --save-head head.json",
text:{
en:"every night, with the head kept on another machine",
fr:"chaque nuit, la t\xEAte \xE9tant gard\xE9e sur une autre machine"
}
}
],
exits:{
en:"1 names the first entry that is wrong.",
fr:"1 nomme la premi\xE8re entr\xE9e fautive."
},
run:runAudit
}))();
async function runAudit(e,t){
const{option:n,options:a}=e;
const[s,r]=[n("expect-head"),n("save-head")];
if(r!==void 0)await assertHeadGoesTo(r,t);
const o=[];
for(const h of a("did"))o.push(...await keysInDid(h,t));
const i=s===void 0?void 0:await readHead(s,t);
const c=await withRegistry(
e,
t,
(h)=>h.audit({keys:o,...i&&{seen:i} })
);
const{registry:l,end:d,isIntact:u}=c;
if(r!==void 0&&u){
const h=`${JSON.stringify({registry:l,...d},null,2)}
`;
await writeWhole({path:r,text:h,replace:true});
}
t.out(
n("format")==="json"?`${JSON.stringify(c,null,2)}
`:renderReport(c,e,t)
);
return u?EXIT.good:EXIT.findings;
}
async function assertHeadGoesTo(e,t){
await assertWritable([e],{replace:true});
const n=await stat(e).catch(()=>void 0);
if(n===void 0||n.isFile()&&n.size===0)return;
const a=n.isFile()&&await readHead(e,t).then(Boolean,()=>false);
if(!a)throw new MicrocertError("ERR_FILE_EXISTS",{source:e,hint:NO_HEAD});
}
async function readHead(e,t){
const n=parseJsonStrictly(await readText(e,t));
const[a,s]=[memberOf(n,"sequence"),stringMember(n,"hash")];
const r=stringMember(n,"registry");
if(typeof a!=="number"||s===void 0)
throw new MicrocertError("ERR_USAGE",{source:e,hint:HEAD});
return{sequence:a,hash:s,...r!==void 0&&{registry:r} };
}
function renderReport({isIntact:e,fault:t,remarks:n,events:a,awards:s,end:r,vouched:o},{say:i,locale:c},{colours:l}){
const d=styleFor(l);
const u=[...t?[t]:[],...n];
return[
e?`${d.good("\u2714")} ${i(INTACT)}`:`${d.bad("\u2718")} ${i(BROKEN)}`,
`  ${i(counted(a,s))}`,
`  ${d.faint(`${i(END)} #${r.sequence} ${r.hash}`)}`,
...o?[`  ${i(vouchedFor(o.sequence,o.keyId))}`]:[],
...renderFindings(u,{locale:c,style:d}),
""
].join("\n");
}
function counted(e,t){
return{
en:`events in order: ${e}; credentials: ${t}`,
fr:`\xE9v\xE9nements en ordre : ${e} ; justificatifs : ${t}`
};
}
function vouchedFor(e,t){
return{
en:`signed by the issuer up to #${e} (${t})`,
fr:`sign\xE9 par l\u2019\xE9metteur jusqu\u2019\xE0 #${e} (${t})`
};
}
const END={en:"end of the chain:",fr:"fin de la cha\xEEne :"};
const INTACT={
en:"Nothing was removed or altered, as far as can be told.",
fr:"Rien n\u2019a \xE9t\xE9 retir\xE9 ni modifi\xE9, pour autant qu\u2019on puisse le dire."
};
const BROKEN={
en:"The registry is not as it was written.",
fr:"Le registre n\u2019est plus tel qu\u2019il a \xE9t\xE9 \xE9crit."
};
const NO_HEAD={
en:"this holds something else than a head, and is left alone: name another file with --save-head",
fr:"ceci contient autre chose qu\u2019une t\xEAte, et n\u2019est pas touch\xE9 : nommer un autre fichier avec --save-head"
};
const HEAD={
en:"--expect-head takes the file that --save-head wrote",
fr:"--expect-head prend le fichier \xE9crit par --save-head"
};
export{audit};
//# sourceMappingURL=audit.js.map

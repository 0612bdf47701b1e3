import{f as readText,a as systemHint,F as FORMAT_OPTION,E as EXIT,m as errorAsJson,c as styleFor,d as renderError}from'./terminal.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{A as ACT_OPTIONS,a as actOf}from'./act-options.js';
import{createReadStream}from'node:fs';
import{M as MicrocertError,g as isMicrocertError,ak as printable}from'./foundation.js';
const IDS_OPTION={
type:"string",
value:"FILE|-",
text:{
en:"a file with more ids, one a line; empty lines and lines that begin with # are passed over",
fr:"un fichier d\u2019autres ids, un par ligne ; les lignes vides ou commen\xE7ant par # sont ignor\xE9es"
}
};
const MOST=2e3;
async function*credentialIds({files:e,option:t},s){
const r=t("ids");
if(e.length===0&&r===void 0)
throw new MicrocertError("ERR_USAGE",{hint:WHICH});
yield*e;
if(r===void 0)return;
let n=e.length===0;
for await(const o of r==="-"?(await readText("-",s)).split("\n"):linesOf(r)){
const i=o.trim();
if(i.length>MOST)throw new MicrocertError("ERR_INPUT_TEXT_TOO_LONG",{source:r});
if(i===""||i.startsWith("#"))continue;
n=false;
yield i;
}
if(n)throw new MicrocertError("ERR_INPUT_EMPTY",{source:r});
}
async function*linesOf(e){
const t=new TextDecoder("utf-8",{fatal:true});
let s="";
try{
for await(const r of createReadStream(e)){
const n=(s+t.decode(r,{stream:true})).split("\n");
s=n.pop()??"";
yield*n;
if(s.length>MOST)throw new MicrocertError("ERR_INPUT_TEXT_TOO_LONG",{source:e});
}
yield s+t.decode();
}catch(r){
if(isMicrocertError(r))throw r;
const n=r instanceof TypeError?"ERR_INPUT_ENCODING":"ERR_FILE_UNREADABLE";
throw new MicrocertError(n,{source:e,cause:r,hint:systemHint(r)});
}
}
const WHICH={
en:"name the credentials by their ids (urn:uuid:\u2026), or give a file of them: --ids FILE",
fr:"d\xE9signer les justificatifs par leurs ids (urn:uuid:\u2026), ou en donner un fichier : --ids FICHIER"
};
function statusCommand(e){
return{
name:e.name,
operands:"ID \u2026",
count:{least:0,most:Number.POSITIVE_INFINITY},
options:{...ACT_OPTIONS,ids:IDS_OPTION,...REGISTRY_OPTION,format:FORMAT_OPTION},
examples:e.examples,
exits:{
en:"1 where something could not be done to one of several; the others are done. JSON comes as a line each.",
fr:"1 si l\u2019un de plusieurs n\u2019a pas pu \xEAtre trait\xE9 ; les autres le sont. Le JSON vient ligne par ligne."
},
run:(t,s)=>changeStatus(e,t,s)
};
}
async function changeStatus(e,t,s){
const r=actOf(t);
const n=t.option("format")==="json"?writeJson:writeText;
const o={done:0,already:0,refused:0};
let i=false;
await withRegistry(t,s,async(a)=>{
const c=credentialIds(t,s);
for await(const u of a.changeMany(e.act,c,r)){
o[u.outcome]+=1;
if(u.outcome==="done"&&u.isTold)i=true;
n(u,e,t,s);
}
});
if(t.option("format")!=="json")
s.out(summaryOf({...o,isTold:i},t,s));
return o.refused>0?EXIT.findings:EXIT.good;
}
function writeJson(e,t,s,r){
const n="error"in e?{...e,error:errorAsJson(e.error)}:e;
r.out(`${JSON.stringify(n)}
`);
}
function writeText(e,t,s,r){
const{say:n,locale:o}=s;
const i=styleFor(r.colours);
const a=printable(e.credentialId);
if("error"in e){
r.err(`${a}
${renderError(e.error,{locale:o,style:i})}`);
return;
}
const c=e.outcome==="done"?i.good("\u2714"):i.faint("\xB7");
r.out(`${c} ${a}  ${n(e.outcome==="done"?t.done:t.already)}
`);
if(!e.isTold)r.out(`  ${i.doubt("!")} ${n(TOLD_NOWHERE)}
`);
}
function summaryOf(e,{say:t},{colours:s}){
const r=styleFor(s);
const n=e.done+e.already+e.refused;
const o=n>1?[t(numbers(e))]:[];
if(e.isTold)o.push(r.faint(t(PUBLISH)));
return o.map((i)=>`${i}
`).join("");
}
function numbers({done:e,already:t,refused:s}){
return{
en:`Done: ${e}, so before: ${t}, refused: ${s}`,
fr:`Faits : ${e}, d\xE9j\xE0 faits : ${t}, refus\xE9s : ${s}`
};
}
const PUBLISH={
en:"Verifiers learn of it once the status lists are published again: microcert publish.",
fr:"Les v\xE9rificateurs le sauront quand les listes de statuts seront republi\xE9es : microcert publish."
};
const TOLD_NOWHERE={
en:"it has no entry in a status list for this: verifiers cannot learn of it",
fr:"il n\u2019a pas d\u2019entr\xE9e pour cela dans une liste de statuts : les v\xE9rificateurs ne peuvent pas le savoir"
};
const revoke=/* @__PURE__ */statusCommand({
name:"revoke",
act:"revoked",
done:{en:"revoked",fr:"r\xE9voqu\xE9"},
already:{en:"was revoked before",fr:"\xE9tait d\xE9j\xE0 r\xE9voqu\xE9"},
examples:[
{
line:'microcert revoke urn:uuid:\u2026 --registry registry.db --reason "plagiarism established" --category fraud',
text:{en:"for good",fr:"pour toujours"}
},
{
line:'microcert revoke --ids ids.txt --registry registry.db --reason "wrong session" --category error',
text:{en:"many at once",fr:"plusieurs \xE0 la fois"}
}
]
});
const suspend=/* @__PURE__ */statusCommand({
name:"suspend",
act:"suspended",
done:{en:"suspended",fr:"suspendu"},
already:{en:"was suspended before",fr:"\xE9tait d\xE9j\xE0 suspendu"},
examples:[
{
line:'microcert suspend urn:uuid:\u2026 --registry registry.db --reason "inquiry" --category investigation',
text:{
en:"until microcert reinstate lifts it",
fr:"jusqu\u2019\xE0 ce que microcert reinstate le l\xE8ve"
}
}
]
});
const reinstate=/* @__PURE__ */statusCommand({
name:"reinstate",
act:"reinstated",
done:{en:"reinstated",fr:"r\xE9tabli"},
already:{en:"was reinstated before",fr:"\xE9tait d\xE9j\xE0 r\xE9tabli"},
examples:[
{
line:'microcert reinstate urn:uuid:\u2026 --registry registry.db --reason "inquiry closed"',
text:{en:"it holds again",fr:"il vaut de nouveau"}
}
]
});
export{reinstate,revoke,suspend};
//# sourceMappingURL=change-status.js.map

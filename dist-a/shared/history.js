import{F as FORMAT_OPTION,E as EXIT,c as styleFor}from'./terminal.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
import{ak as printable}from'./foundation.js';
const history=/* @__PURE__ */(()=>({
name:"history",
operands:"ID",
count:{least:1,most:1},
options:{...REGISTRY_OPTION,format:FORMAT_OPTION},
examples:[
{
line:"microcert history urn:uuid:\u2026 --registry registry.db",
text:{
en:"what was done to it, when and why",
fr:"ce qui lui est arriv\xE9, quand et pourquoi"
}
}
],
run:runHistory
}))();
async function runHistory(n,o){
const{files:s,option:i}=n;
const[e=""]=s;
const r=await withRegistry(n,o,(d)=>d.history(e));
o.out(
i("format")==="json"?`${JSON.stringify(r,null,2)}
`:renderHistory(r,n,o)
);
return EXIT.good;
}
function renderHistory(n,o,{colours:s}){
const{say:i}=o;
const e=styleFor(s);
const{standing:r,predecessor:d,definition:a,validUntil:u,erasedAt:c}=n;
const l={valid:e.good,suspended:e.doubt,revoked:e.bad}[r];
const f=[
[WORDS.standing,l(i(STANDINGS[r]))],
[WORDS.definition,printable(`${a.id} (${a.version})`)],
[WORDS.validUntil,printable(u??"")],
[WORDS.predecessor,printable(d?.credentialId??"")],
[WORDS.erased,printable(c??"")]
];
const p=Math.max(...f.map(([t])=>i(t).length));
return[
e.strong(printable(n.credentialId)),
...f.filter(([,t])=>t!=="").map(([t,E])=>`  ${e.faint(i(t).padEnd(p))}  ${E}`),
...n.events.map((t)=>`  ${renderEvent(t,o)}`),
""
].join("\n");
}
function renderEvent(n,{say:o,locale:s}){
const{at:i,type:e,category:r,reason:d,by:a,successor:u}=n;
const c=Object.hasOwn(EVENTS,e)?EVENTS[e]:void 0;
const l=r&&Object.hasOwn(CATEGORIES,r)?CATEGORIES[r]:void 0;
const f=[l?o(l):r,d].filter(Boolean).join(COLON[s]);
const p=[f,a,u&&`\u2192 ${u}`].filter(Boolean).join(" \xB7 ");
const t=`${i}  #${n.sequence} ${c===void 0?e:o(c)}`;
return printable(p===""?t:`${t} (${p})`);
}
const WORDS={
standing:{en:"Standing",fr:"\xC9tat"},
definition:{en:"Definition",fr:"D\xE9finition"},
validUntil:{en:"Valid until",fr:"Valable jusqu\u2019au"},
predecessor:{en:"In place of",fr:"\xC0 la place de"},
erased:{en:"Learner forgotten",fr:"Apprenant oubli\xE9"}
};
const STANDINGS={
valid:{en:"in force",fr:"en vigueur"},
suspended:{en:"suspended",fr:"suspendu"},
revoked:{en:"revoked",fr:"r\xE9voqu\xE9"}
};
const COLON={en:": ",fr:" : "};
const CATEGORIES={
error:{en:"error",fr:"erreur"},
fraud:{en:"fraud",fr:"fraude"},
correction:{en:"correction",fr:"correction"},
renewal:{en:"renewal",fr:"renouvellement"},
investigation:{en:"investigation",fr:"enqu\xEAte"},
request:{en:"request",fr:"demande"},
other:{en:"other",fr:"autre"}
};
const EVENTS={
issued:{en:"issued",fr:"d\xE9livr\xE9"},
revoked:{en:"revoked",fr:"r\xE9voqu\xE9"},
suspended:{en:"suspended",fr:"suspendu"},
reinstated:{en:"reinstated",fr:"r\xE9tabli"},
corrected:{en:"corrected",fr:"corrig\xE9"},
renewed:{en:"renewed",fr:"renouvel\xE9"},
claimed:{en:"claimed",fr:"r\xE9clam\xE9"},
erased:{en:"learner forgotten",fr:"apprenant oubli\xE9"}
};
export{history};
//# sourceMappingURL=history.js.map

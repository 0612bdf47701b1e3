import{ak as printable,s as stringMember}from'./foundation.js';
import{n as checkTitle,c as styleFor,r as renderReport}from'./terminal.js';
import{P as PART_VERDICTS,e as signOf,r as reasons}from'./save-bundle.js';
const TITLES={
"presentation.format":{en:"Form of the presentation",fr:"Forme de la pr\xE9sentation"},
"presentation.proof":{en:"Signature of the holder",fr:"Signature du d\xE9tenteur"},
"presentation.purpose":{en:"Purpose of the proof",fr:"But de la preuve"},
"presentation.challenge":{en:"Challenge",fr:"D\xE9fi"},
"presentation.domain":{en:"Whom it was made for",fr:"Destinataire"},
"presentation.dates":{en:"Age and end",fr:"Anciennet\xE9 et fin"},
"presentation.holder":{en:"Key of the holder",fr:"Cl\xE9 du d\xE9tenteur"},
"presentation.replay":{en:"Used for the first time",fr:"Premier usage"},
"presentation.credentials":{en:"Credentials in it",fr:"Justificatifs contenus"},
"presentation.subject":{
en:"Presented by whom they are about",
fr:"Pr\xE9sent\xE9 par la personne concern\xE9e"
}
};
function presentationCheckTitle(e){
return(Object.hasOwn(TITLES,e)?TITLES[e]:void 0)??checkTitle(e);
}
const PRESENTATION_VERDICTS={
accepted:{
en:"The presentation holds: its holder made it for you, and each credential in it holds.",
fr:"La pr\xE9sentation tient : son d\xE9tenteur l\u2019a faite pour vous et chaque justificatif qu\u2019elle contient tient."
},
rejected:{
en:"The presentation does not hold.",
fr:"La pr\xE9sentation ne tient pas."
},
undetermined:{
en:"Not everything about the presentation could be established.",
fr:"Tout n\u2019a pas pu \xEAtre \xE9tabli sur la pr\xE9sentation."
}
};
function renderPresented({file:e,presentation:t},{locale:i,say:n},r){
const o=styleFor(r.colours);
const{holder:s,parts:a}=t;
const c=s===void 0?n(NOBODY):`${n(MADE_BY)} ${printable(s)}`;
const u=renderReport(t,{
...{locale:i,style:o,title:presentationCheckTitle,verdicts:PRESENTATION_VERDICTS},
...{showSkipped:false,namesSource:true}
});
const d=a.flatMap((p)=>partLines(p,i,o));
const f=d.length===0?[]:[`
${n(CREDENTIALS)}
`,...d];
return[`${o.strong(printable(e))}
${c}
`,u,...f].join("");
}
function partLines({pointer:e,report:t,document:i},n,r){
const o=stringMember(i,"name");
const s=o===void 0?"":`${r.strong(printable(o))} \u2014 `;
const a=`${s}${PART_VERDICTS[t.verdict][n]}`;
return[
`  ${signOf(t.verdict,r)} ${a} ${r.faint(printable(e))}
`,
...t.verdict==="accepted"?[]:reasons(t,n,r)
];
}
const MADE_BY={en:"Presentation by",fr:"Pr\xE9sentation par"};
const NOBODY={
en:"Presentation; nothing shows by whom",
fr:"Pr\xE9sentation ; rien ne montre par qui"
};
const CREDENTIALS={
en:"Credentials in it, each judged by itself:",
fr:"Justificatifs qu\u2019elle contient, jug\xE9s s\xE9par\xE9ment :"
};
export{renderPresented};
//# sourceMappingURL=render-presented.js.map

import{l as linesText}from'./lines-text.js';
import{c as count}from'./progress.js';
import{m as errorAsJson,c as styleFor,k as wrapText}from'./terminal.js';
import{r as reasons}from'./save-bundle.js';
import{ak as printable}from'./foundation.js';
function renderLines({file:i,counts:r,reasons:c,isCut:a},{locale:o},e){
const n=styleFor(e.colours);
const t=ORDER.find((s)=>r[s]>0)??"accepted";
return[
`${signOf(t,n)} ${n.strong(printable(i))}  ${tallyOf(r,o)}`,
...c.flatMap((s)=>reasonLines(s,o,n)),
...a?[`    ${MORE[o]}`]:[],
""
].join("\n");
}
function linesAsJson(i){
const{file:r,counts:c,reasons:a,isCut:o,notAccepted:e,brokenBy:n}=i;
const{accepted:t,rejected:s,undetermined:d,unreadable:u}=c;
const f=t+s+d+u;
return{
file:r,
credentials:{total:f,accepted:t,rejected:s,undetermined:d,unreadable:u},
reasons:a.map(({report:{checks:p},...l})=>({
...l,
checks:p.filter(({outcome:$})=>$==="failed"||$==="indeterminate")
})),
hasMoreReasons:o,
notAccepted:e,
notAcceptedLeftOut:f-t-e.length,
...n&&{error:errorAsJson(n)}
};
}
const ORDER=["rejected","unreadable","undetermined"];
function signOf(i,r){
if(i==="accepted")return r.good("\u2714");
return i==="undetermined"?r.doubt("?"):r.bad("\u2718");
}
function tallyOf(i,r){
const{accepted:c,rejected:a,undetermined:o,unreadable:e}=i;
const n=c+a+o+e;
const t=(d)=>count(d,r);
if(r==="en")
return[
`${t(n)} ${n===1?"credential":"credentials"}: ${t(c)} accepted`,
`${t(a)} rejected`,
`${t(o)} undetermined`,
...e>0?[`${t(e)} could not be read`]:[]
].join(", ");
const s=(d,u)=>`${t(d)} ${u}${d<2?"":"s"}`;
return[
`${s(n,"justificatif")} : ${s(c,"accept\xE9")}`,
s(a,"refus\xE9"),
s(o,"ind\xE9termin\xE9"),
...e>0?[s(e,"illisible")]:[]
].join(", ");
}
function reasonLines({verdict:i,message:r,report:c,lines:a,count:o},e,n){
return[
`  ${signOf(i,n)} ${wrapText(printable(r[e]),"    ")}`,
`    ${n.faint(linesText(a,o,e))}`,
...reasons(c,e,n).map((t)=>t.trimEnd())
];
}
const MORE={
en:"there are other reasons, which are not shown",
fr:"il y a d\u2019autres motifs, qui ne sont pas montr\xE9s"
};
export{linesAsJson,renderLines};
//# sourceMappingURL=render-lines.js.map

import{l as linesText}from'./lines-text.js';
import{c as count}from'./progress.js';
import{d as renderError,k as wrapText,E as EXIT,l as exitAfter,m as errorAsJson}from'./terminal.js';
import{ak as printable}from'./foundation.js';
function renderDrawn(s,t,n){
const{kinds:e,reasons:r,brokenBy:o}=s;
return[
...e.map((a)=>kindLine(a,t,n)),
...r.flatMap((a)=>reasonLines(a,t,n)),
...o?[renderError(o,{locale:t,style:n}).trimEnd()]:[],
...isWhole(s)?[]:[`${n.doubt("\u2192")} ${wrapText(AGAIN[t],"  ")}`],
""
].join("\n");
}
function drawnAsJson({kinds:s,reasons:t,brokenBy:n,stoppedBy:e}){
return{
...Object.fromEntries(s.map(({kind:r,...o})=>[r,o])),
...t.length>0&&{
reasons:t.map(({kind:r,error:o,count:a,lines:i})=>{
return{kind:r,...errorAsJson(o),count:a,lines:i};
})
},
...n&&{brokenBy:errorAsJson(n)},
...e!==void 0&&{stoppedBy:e}
};
}
function exitAfterDrawing({kinds:s,brokenBy:t,stoppedBy:n}){
if(t!==void 0)return EXIT.usage;
if(n!==void 0)return exitAfter(n);
return s.some(({failed:e})=>e>0)?EXIT.findings:EXIT.good;
}
function isWhole({kinds:s,brokenBy:t,stoppedBy:n}){
const e=s.every(({failed:r})=>r===0);
return e&&t===void 0&&n===void 0;
}
function kindLine({kind:s,folder:t,written:n,existing:e,failed:r},o,a){
const i=(c)=>count(c,o);
const u=(c)=>(o==="fr"?c<2:c===1)?"":"s";
const m=r>0?a.bad("\u2718"):n>0?a.good("\u2714"):a.faint("\xB7");
const $=s.toUpperCase();
const d={
en:[
`${i(n)} ${$} written: ${printable(t)}`,
...e>0?[`${i(e)} there already and left alone`]:[],
...r>0?[`${i(r)} could not be made`]:[]
],
fr:[
`${i(n)} ${$} \xE9crit${u(n)} : ${printable(t)}`,
...e>0?[`${i(e)} d\xE9j\xE0 l\xE0, laiss\xE9${u(e)} en l\u2019\xE9tat`]:[],
...r>0?[`${i(r)} impossible${u(r)} \xE0 faire`]:[]
]
};
return`${m} ${d[o].join(" \xB7 ")}`;
}
function reasonLines({kind:s,error:t,count:n,lines:e},r,o){
const{text:a,hint:i,code:u}=t;
const m={en:":",fr:" :"};
const $=`${s.toUpperCase()}${m[r]} ${a[r]}`;
return[
`    ${o.bad("\u2718")} ${wrapText(printable($),"      ")}`,
...i?[`      \u2192 ${wrapText(printable(i[r]),"        ")}`]:[],
`      ${o.faint(`${linesText(e,n,r)}  [${u}]`)}`
];
}
const AGAIN={
en:"the credentials are as they were; the same command makes what is missing, and leaves what is there",
fr:"les justificatifs sont comme avant ; la m\xEAme commande fait ce qui manque, et laisse ce qui est l\xE0"
};
export{drawnAsJson as d,exitAfterDrawing as e,renderDrawn as r};
//# sourceMappingURL=drawn-summary.js.map

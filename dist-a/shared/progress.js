
const BAR=24;
const SOON=500;
function progressLine(r,n,t){
const{issued:f,existing:u,refused:e}=r;
const o=f+u+e;
const s=shareOf(r);
const i=[
...s===void 0?[]:[t?bar(s,n):percent(s,n)],
`${count(o,n)} ${{en:o===1?"row":"rows",fr:o<2?"ligne":"lignes"}[n]}`,
...u>0?[
{
en:`${count(u,n)} issued before`,
fr:`${count(u,n)} d\xE9j\xE0 d\xE9livr\xE9es`
}[n]
]:[],
...e>0?[
{
en:`${count(e,n)} refused`,
fr:`${count(e,n)} refus\xE9e${e<2?"":"s"}`
}[n]
]:[],
...pace(r,o,s,n)
];
return i.join(" \xB7 ");
}
function count(r,n){
return new Intl.NumberFormat(n).format(r);
}
function duration(r){
const n=Math.max(1,Math.round(r/1e3));
if(n<90)return`${n} s`;
const t=Math.round(n/60);
return t<90?`${t} min`:`${Math.floor(t/60)} h ${t%60} min`;
}
function shareOf({read:r,size:n}){
return n===void 0||n===0?void 0:Math.min(r/n,1);
}
function bar(r,n){
const t=Math.round(r*BAR);
return`${"\u2588".repeat(t)}${"\u2591".repeat(BAR-t)} ${percent(r,n)}`;
}
function percent(r,n){
return new Intl.NumberFormat(n,{style:"percent"}).format(Math.floor(r*100)/100);
}
function pace({milliseconds:r},n,t,f){
if(r<SOON||n===0)return[];
const u=count(Math.round(n*1e3/r),f);
const e={en:`${u}/s`,fr:`${u}/s`}[f];
if(t===void 0||t===0||t===1)return[e];
const o=duration(r*(1-t)/t);
return[e,{en:`${o} left`,fr:`encore ${o}`}[f]];
}
export{count as c,duration as d,progressLine as p};
//# sourceMappingURL=progress.js.map

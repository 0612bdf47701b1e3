import{ag as firstSignAt,ah as isSpace}from'./everyday.js';
var sniffCarrier=(function (n){
const[r,e,t,o]=n;
if(r===137&&e===80&&t===78&&o===71)return"png";
const i=firstSignAt(n);
if(startsWith(n,"%PDF-",i))return"pdf";
return n[i]===LESS_THAN&&isSvg(n.subarray(i,i+HEAD_BYTES))?"svg":void 0;
});
var startsWith=(function (n,r,e){
for(let t=0;t<r.length;t+=1)
if(n[e+t]!==r.charCodeAt(t))return false;
return true;
});
const HEAD_BYTES=65536;

const LESS_THAN=60;

const PROLOG=[
["<?","?>"],
["<!--","-->"]
];
function isSvg(n){
const r=new TextDecoder("latin1").decode(n);
let e=0;
for(; ;){
while(isSpace(r.charCodeAt(e)))e+=1;
const t=endOfProlog(r,e);
if(t===void 0)return/^<(?:[\w.-]{1,64}:)?svg[\s/>]/.test(r.slice(e,e+80));
if(t<=e)return false;
e=t;
}
}
function endOfProlog(n,r){
for(const[o,i]of PROLOG)
if(n.startsWith(o,r))return after(n.indexOf(i,r),i.length);
if(!/^<!doctype\s/i.test(n.slice(r,r+10)))return void 0;
const e=n.indexOf("[",r);
const t=n.indexOf(">",r);
if(e<0||e>t)return after(t,1);
return after(n.indexOf(">",Math.max(e,n.indexOf("]",e))),1);
}
function after(n,r){
return n<0?0:n+r;
}
export{sniffCarrier as s};
//# sourceMappingURL=sniff.js.map

import{p as progressLine}from'./progress.js';
const BAR_EVERY=100;
const LINE_EVERY=1e4;
const overLine=(e)=>`\r\x1B[?7l${e}\x1B[K\x1B[?7h`;
function createReporter(e,d){
const{locale:u,clock:n,read:f,size:B}=d;
const s={issued:0,existing:0,refused:0};
const c=n();
const r=e.terminal===true;
const i=(o)=>{
const t={...s,...{read:f(),size:B,milliseconds:o-c} };
return progressLine(t,u,r);
};
const a=()=>e.err(overLine(i(n())));
const E=r?setInterval(a,BAR_EVERY):void 0;
if(r)a();
let l=c;
return{
counts:s,
row(o){
s[o]+=1;
if(r)return;
const t=n();
if(t-l<LINE_EVERY)return;
l=t;
e.err(`${i(t)}
`);
},
end:()=>{
clearInterval(E);
if(r)e.err(overLine(""));
}
};
}
export{createReporter as c};
//# sourceMappingURL=reporter.js.map

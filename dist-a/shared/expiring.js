import{ar as isPeriod,O as addPeriod,p as parseDateTime,F as normalizeDateTime,M as MicrocertError,ak as printable}from'./foundation.js';
import{F as FORMAT_OPTION,E as EXIT}from'./terminal.js';
import{R as REGISTRY_OPTION,w as withRegistry}from'./open-registry.js';
const expiring=/* @__PURE__ */(()=>({
name:"expiring",
operands:"",
count:{least:0,most:0},
options:{
before:{
type:"string",
value:"DATE|PERIOD",
text:{
en:"those that end before that day, or within that time from now (default P3M)",
fr:"ceux qui se terminent avant ce jour, ou d\u2019ici ce d\xE9lai (par d\xE9faut P3M)"
}
},
...REGISTRY_OPTION,
format:FORMAT_OPTION
},
examples:[
{
line:"microcert expiring --before 2027-01-01 --registry registry.db",
text:{
en:"neither revoked nor renewed yet, the soonest first",
fr:"ni r\xE9voqu\xE9s ni encore renouvel\xE9s, les plus proches d\u2019abord"
}
}
],
exits:{
en:"JSON comes as a line each.",
fr:"Le JSON vient ligne par ligne."
},
run:runExpiring
}))();
async function runExpiring(e,r){
const{option:n,say:s}=e;
const t=n("format")==="json";
const a=beforeOf(n("before")??"P3M",r.clock());
const u=await withRegistry(e,r,async(c)=>{
let i=0;
for await(const o of c.expiring({before:a})){
i+=1;
r.out(`${t?JSON.stringify(o):lineOf(o)}
`);
}
return i;
});
if(!t&&u===0)r.out(`${s(NONE)}
`);
return EXIT.good;
}
function beforeOf(e,r){
if(isPeriod(e))return addPeriod(r,e);
const n=parseDateTime(normalizeDateTime(e)??"");
if(n===void 0)throw new MicrocertError("ERR_USAGE",{hint:BEFORE});
return n;
}
function lineOf({validUntil:e,credentialId:r,definition:n}){
return printable(`${e}  ${r}  ${n.id}`);
}
const BEFORE={
en:"--before takes a date (2027-01-01) or a period (P3M, P10D)",
fr:"--before prend une date (2027-01-01) ou une dur\xE9e (P3M, P10D)"
};
const NONE={
en:"No credential that is in force ends before then.",
fr:"Aucun justificatif en vigueur ne se termine d\u2019ici l\xE0."
};
export{expiring};
//# sourceMappingURL=expiring.js.map

import{r as readEndorsement}from'./read-endorsement.js';
import{s as stringMember,i as isJsonObject,M as MicrocertError,b as asList,m as memberOf,y as parseJsonStrictly,g as isMicrocertError,al as withSource}from'./foundation.js';
import{f as readText}from'./terminal.js';
async function withEndorsements(r,o,t){
let e=r;
for(const s of o){
const i=await endorsementIn(s,t);
const c=readEndorsement(i)?.about??[];
const d=["issuer","definition"].find(
(h)=>c.includes(stringMember(e[h].value,"id")??"")
);
const a=d??"award";
const n=e[a];
if(n===void 0||!isJsonObject(n.value))
throw new MicrocertError("ERR_USAGE",{source:s,hint:ABOUT_NOTHING});
const u=asList(memberOf(n.value,"endorsements"));
const l={...n.value,endorsements:[...u,i]};
e={...e,[a]:{...n,value:l} };
}
return e;
}
async function endorsementIn(r,o){
const t=(await readText(r,o)).trim();
if(!t.startsWith("{"))return t;
try{
return parseJsonStrictly(t);
}catch(e){
throw isMicrocertError(e)?withSource(e,r):e;
}
}
const ABOUT_NOTHING={
en:"this endorsement is about neither the issuer nor the definition: one of an award is given with that award",
fr:"cette recommandation ne porte ni sur l\u2019\xE9metteur ni sur la d\xE9finition : celle d\u2019une d\xE9livrance se donne avec elle"
};
export{withEndorsements};
//# sourceMappingURL=hung-endorsements.js.map

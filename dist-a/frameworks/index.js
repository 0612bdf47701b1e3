import{r as ringsOf}from'../shared/graph.js';
import{s as stringMember,b as asList,m as memberOf}from'../shared/foundation.js';
var catalogueOf=(function (t){
const n=/* @__PURE__ */new Map();
for(const r of t){
const i=stringMember(r,"id");
const e=asList(memberOf(memberOf(r,"prerequisites"),"requires"));
const s=e.filter((a)=>typeof a==="string");
if(i!==void 0)n.set(i,[...n.get(i)??[],...s]);
}
return{rings:ringsOf(n)};
});

function listRules(t){
const{elements:n,consistency:r,requirements:i=[]}=t;
return[
...n.flatMap(({name:e,stage:s,mandatory:a,given:c,rules:f})=>[
{...entry(c),part:e,name:DESCRIBED,stage:s,severity:weight(a)},
...f.map((o)=>({...entry(o),part:e,name:o.name,stage:s}))
]),
...r.map((e)=>({
...entry(e),
part:TOGETHER,
name:e.name,
stage:e.reads.some((s)=>s.startsWith("/award"))?AWARD:DEFINITION
})),
...i.map((e)=>({
...entry(e),
part:BESIDES,
name:e.name,
stage:e.stage
}))
];
}
function entry({id:t,severity:n,cites:r}){
return{id:t,severity:n,cites:r};
}
function weight(t){
return t?"error":"info";
}
const AWARD="award";
const DEFINITION="definition";
const DESCRIBED={en:"The element is described",fr:"L\u2019\xE9l\xE9ment est d\xE9crit"};
const TOGETHER={en:"How the parts fit together",fr:"Coh\xE9rence entre les parties"};
const BESIDES={
en:"Further requirements and principles",
fr:"Autres exigences et principes"
};
export{k as applyFramework,c as checkMicroCertification,B as conformityPolicy,a as councilRecommendation2022}from'../shared/issuing.js';
export{F as FRAMEWORKS,d as digitalFcu,e as extendFramework,f as findFramework,m as microbol,s as surfEdubadges,t as trustedMicrocredential,u as universite360,w as weBuild}from'../shared/catalogue.js';
export{d as describedElements}from'../shared/described-elements.js';
export{catalogueOf,listRules};
//# sourceMappingURL=index.js.map

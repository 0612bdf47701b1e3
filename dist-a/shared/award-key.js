import{F as normalizeDateTime,i as isJsonObject}from'./foundation.js';
function awardKey(n,r){
const{learner:t,awardedOn:e}=r;
const a=normalizeDateTime(e)??e;
return JSON.stringify([n.id,a,...whoIs(t)]).normalize("NFC");
}
function whoIs({id:n,identifiers:r=[]}){
if(n!==void 0)return["id",n];
if(!Array.isArray(r))return["identifiers",[r]];
const t=r.map(
(e)=>(JSON.stringify(partsOf(e))??"null").normalize("NFC")
);
return["identifiers",[...new Set(t)].sort()];
}
function partsOf(n){
if(!isJsonObject(n))return n;
const{type:r,hash:t,value:e}=n;
return t===void 0?[r,"value",e]:[r,"hash",t];
}
function learnerKey(n){
return identifiersOf(n)[0]??n.learner.name??"";
}
function learnerAliases(n){
return identifiersOf(n).slice(1);
}
function identifiersOf({learner:{id:n,identifiers:r=[]} }){
const t=r.map((e)=>"hash"in e?e.hash:e.value);
return[...new Set(n===void 0?t:[n,...t])];
}
export{awardKey as a,learnerAliases as b,learnerKey as l};
//# sourceMappingURL=award-key.js.map

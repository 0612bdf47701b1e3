import{r as readEndorsement}from'./read-endorsement.js';
import{b as asList,m as memberOf,z as pointerTokens}from'./foundation.js';
import{d as dateText}from'./describe-award.js';
function describeEndorsements({definition:e,award:o,issuer:t},n){
const r=[
[{en:"on the definition",fr:"sur la d\xE9finition"},e],
[{en:"on the award",fr:"sur la d\xE9livrance"},o],
[{en:"on the issuer",fr:"sur l\u2019\xE9metteur"},t]
];
return r.flatMap(
([d,{endorsements:u=[]}={}])=>u.flatMap((s)=>{
const i=sayingOf(readEndorsement(s),n,d[n]);
return i===void 0?[]:[[ENDORSEMENT,i]];
})
);
}
function isEndorsement(e){
return asList(memberOf(e,"type")).includes("EndorsementCredential");
}
function describeEndorsement(e){
const{about:o,name:t,description:n,comment:r,endorserName:d,endorserId:u,validFrom:s,validUntil:i}=readEndorsement(e)??NOTHING;
return[
[ENDORSEMENT,t??""],
[{en:"By",fr:"De"},[d,u].filter(Boolean).join(" \u2014 ")],
[{en:"About",fr:"Sur"},o.join(", ")],
[{en:"Says",fr:"Dit"},r??""],
[{en:"Description",fr:"Description"},n??""],
[{en:"Valid from",fr:"Valable \xE0 partir du"},dateText(s)],
[{en:"Valid until",fr:"Valable jusqu\u2019au"},dateText(i)]
];
}
function endorsedLine(e,o){
const{about:t,comment:n=""}=readEndorsement(e)??NOTHING;
const r=t.join(", ");
return{en:`About ${r}: \u201C${n}\u201D`,fr:`Sur ${r} : \xAB ${n} \xBB`}[o];
}
function sayingAt(e,o,t){
let n=e;
for(const r of pointerTokens(o))
n=Array.isArray(n)?n[Number(r)]:memberOf(n,r);
if(typeof n!=="string"&&(typeof n!=="object"||n===null))return void 0;
return sayingOf(readEndorsement(n),t);
}
function sayingOf(e,o,t){
if(e===void 0)return void 0;
const{endorserName:n,endorserId:r,comment:d,name:u}=e;
const s=[n??r,t&&`(${t})`].filter(Boolean).join(" ");
const i=d?.trim()?d.trim():u;
if(i===void 0)return s;
return{en:`${s}: \u201C${i}\u201D`,fr:`${s} : \xAB ${i} \xBB`}[o];
}
const NOTHING={about:[]};
const ENDORSEMENT={en:"Endorsement",fr:"Recommandation"};
export{describeEndorsement,describeEndorsements,endorsedLine,isEndorsement,sayingAt};
//# sourceMappingURL=describe-endorsements.js.map

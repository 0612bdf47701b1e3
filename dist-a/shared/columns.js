import{V as nearest}from'./foundation.js';
const ROW_COLUMNS=[
"awardId",
"learnerId",
"learnerName",
"emailHash",
"emailSalt",
"identifierType",
"identifierValue",
"awardedOn",
"activityStart",
"activityEnd",
"creditsEarned",
"evidenceUrl",
"evidenceName"
];
const NEEDS=[
["emailSalt","emailHash"],
["identifierType","identifierValue"],
["identifierValue","identifierType"],
["evidenceName","evidenceUrl"]
];
const LEARNER_COLUMNS=["learnerId","emailHash","identifierValue"];
const FRENCH_COLUMNS=[
["id attestation","awardId"],
["did apprenant","learnerId"],
["nom apprenant","learnerName"],
["empreinte courriel","emailHash"],
["sel courriel","emailSalt"],
["type identifiant","identifierType"],
["valeur identifiant","identifierValue"],
["d\xE9livr\xE9 le","awardedOn"],
["date d\xE9livrance","awardedOn"],
["d\xE9but activit\xE9","activityStart"],
["fin activit\xE9","activityEnd"],
["cr\xE9dits obtenus","creditsEarned"],
["url preuve","evidenceUrl"],
["nom preuve","evidenceName"]
];
const PREFIXES=/* @__PURE__ */new Map([
["result","result"],
["resultat","result"],
["status","status"],
["statut","status"]
]);
function nameReader(t,r){
const i=[
...ROW_COLUMNS,
...["result","status"].flatMap((e)=>t.map((n)=>`${e}.${n}`))
];
const d=new Set(i);
const l=new Map([
...ROW_COLUMNS.map((e)=>[folding(e),e]),
...FRENCH_COLUMNS.map(([e,n])=>[folding(e),n])
]);
const o=(e)=>{
const n=e.indexOf(".");
const a=n<0?void 0:PREFIXES.get(folding(e.slice(0,n)));
return a&&`${a}.${idLike(e.slice(n+1).trim(),t)??""}`;
};
return(e)=>{
if(d.has(e))return{kind:"column",key:e};
const n=o(e);
const a=r?void 0:n??l.get(folding(e));
if(a!==void 0&&!a.endsWith("."))return{kind:"column",key:a};
const s=n===void 0?"unknown":"unknown-assessment";
return{kind:s,close:nearest(e,i)};
};
}
function idLike(t,r){
if(r.includes(t))return t;
const i=r.filter((d)=>d.toLowerCase()===t.toLowerCase());
return i.length===1?i[0]:void 0;
}
function folding(t){
return t.normalize("NFD").replace(/* @__PURE__ */new RegExp("[\\p{M}\\s_-]","gu"),"").toLowerCase();
}
function lettersOf(t){
let r="";
for(let i=t+1;i>0;i=Math.floor((i-1)/26))
r=String.fromCharCode(65+(i-1)%26)+r;
return r;
}
export{FRENCH_COLUMNS as F,LEARNER_COLUMNS as L,NEEDS as N,ROW_COLUMNS as R,lettersOf as l,nameReader as n};
//# sourceMappingURL=columns.js.map

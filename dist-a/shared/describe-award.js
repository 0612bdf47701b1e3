import{m as markIn,n as numberIn}from'./wording.js';
import{au as textIn}from'./everyday.js';
function describeAward(n,r,e){
const{learner:i,awardedOn:t,activity:u,creditsEarned:a}=n;
const{results:f=[],evidence:c=[],status:x=[]}=n;
return[
[{en:"Learner",fr:"Apprenant"},learnerText(i,e)],
[{en:"Awarded on",fr:"D\xE9livr\xE9 le"},dateText(t)],
[
{en:"Took part",fr:"P\xE9riode"},
[dateText(u?.start),dateText(u?.end)].filter(Boolean).join(" \u2013 ")
],
...f.map(
({assessment:s,value:o,status:d})=>[
{en:"Result",fr:"R\xE9sultat"},
[
nameOf(s,r,e),
o&&markIn(o,e),
d&&statusText(d,e)
].filter(Boolean).join(" \xB7 ")
]
),
[
{en:"Credits earned",fr:"Cr\xE9dits obtenus"},
a===void 0?"":`${numberIn(a,e)} ECTS`
],
...c.map(
({name:s,genre:o,id:d})=>[
{en:"Evidence",fr:"Preuve d\u2019acquis"},
[s,o,d].filter(Boolean).join(" \xB7 ")
]
),
...x.map(
({purpose:s,list:o,index:d})=>[
{en:"Status",fr:"Statut"},
[purposeText(s,e),`${o}#${d}`].join(" \xB7 ")
]
)
];
}
function dateText(n){
if(typeof n!=="string")return"";
return n.replace(/T00:00:00(?:\.0+)?Z$/,"").replace(/T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/," $1 UTC");
}
function learnerText({id:n,name:r,identifiers:e=[]},i){
const t=e.length;
const u={
en:`${t} identifier${t===1?"":"s"}`,
fr:`${t} identifiant${t===1?"":"s"}`
};
return[r,n,t>0?u[i]:void 0].filter(Boolean).join(" \u2014 ");
}
function nameOf(n,{assessments:r=[]},e){
const i=r.find(({id:t})=>t===n)?.title;
return i===void 0?n:textIn(i,e);
}
const STATUSES_FR={
Completed:"achev\xE9",
Enrolled:"inscrit",
Failed:"\xE9chou\xE9",
InProgress:"en cours",
OnHold:"suspendu",
Provisional:"provisoire",
Withdrew:"abandonn\xE9"
};
function statusText(n,r){
return r==="fr"?STATUSES_FR[n]??n:n;
}
const PURPOSES_FR={
revocation:"r\xE9vocation",
suspension:"suspension"
};
function purposeText(n,r){
return r==="fr"?PURPOSES_FR[n]??n:n;
}
export{describeAward as a,dateText as d};
//# sourceMappingURL=describe-award.js.map

import{S as STACKING_TEXTS}from'./part-texts.js';
import{a as appendPointer,aB as thousandths,r as isDecimal,aC as fromThousandths,V as nearest,O as addPeriod,i as isJsonObject,h as compact,M as MicrocertError,C as deepFreeze}from'./foundation.js';
import{bm as countryFindings,aU as readByShape,bn as malformedMembers,e as snapshot}from'./everyday.js';
import{A as principle}from'./issuing.js';
import{r as ringsOf,d as depthFirst}from'./graph.js';
import{n as numberIn}from'./wording.js';
function openGroup(e){
if("all"in e)
return{condition:{kind:"choose",count:e.all.length},of:e.all,list:"all"};
if("any"in e)
return{condition:{kind:"choose",count:1},of:e.any,list:"any"};
const t="choose"in e?{kind:"choose",count:e.choose}:{kind:"credits",credits:e.credits};
return{condition:t,of:e.of,list:"of"};
}
function partsOf(e,t){
const{of:n,list:r}=openGroup(e);
return n.map((s,o)=>({
requirement:s,
pointer:appendPointer(t,r,o)
}));
}
function keysBelow({requirement:e,pointer:t}){
if(typeof e==="string")return[{key:e,pointer:t}];
return partsOf(e,t).flatMap(keysBelow);
}
function groupsIn(e,t){
const n=partsOf(e,t).flatMap(
({requirement:r,pointer:s})=>typeof r==="string"?[]:groupsIn(r,s)
);
return[{group:e,pointer:t},...n];
}
const LEARNING_PATHWAYS=/* @__PURE__ */principle({
en:"Learning pathways",
fr:"Parcours d\u2019apprentissage"
});
const CREDITS=/* @__PURE__ */unconfirmed(
{en:"ECTS Users\u2019 Guide 2015",fr:"Guide d\u2019utilisation de l\u2019ECTS 2015"},
{en:"credit accumulation",fr:"accumulation de cr\xE9dits"}
);
const BLOCKS=/* @__PURE__ */unconfirmed(
{en:"French Labour Code",fr:"Code du travail"},
{en:"article L6113-1, blocks of competences",fr:"article L6113-1, blocs de comp\xE9tences"}
);
const PRIOR_LEARNING=/* @__PURE__ */unconfirmed(
{en:"French Education Code",fr:"Code de l\u2019\xE9ducation"},
{
en:"article L613-3, validation of prior learning (VAE)",
fr:"article L613-3, validation des acquis de l\u2019exp\xE9rience"
}
);
const RELATED=/* @__PURE__ */unconfirmed(
{en:"Open Badges 3.0",fr:"Open Badges 3.0"},
{en:"Achievement: related, version",fr:"Achievement : related, version"}
);
function unconfirmed(e,t){
return{source:e,section:t,confirmed:false};
}
const TEXTS$1={
"pathway.too-deep":{
message:{
en:"groups stand inside groups too deep",
fr:"les groupes sont imbriqu\xE9s trop profond\xE9ment"
}
},
"pathway.too-large":{
message:{
en:"the pathway holds too many values",
fr:"le parcours contient trop de valeurs"
}
},
"pathway.decimal":{
message:{
en:"at most three decimals are expected here",
fr:"au plus trois d\xE9cimales sont attendues ici"
},
cites:CREDITS
},
"pathway.group-kind":{
message:{
en:"a group asks for one thing: `all`, `any`, `choose` with `of`, or `credits` with `of`",
fr:"un groupe demande une seule chose : `all`, `any`, `choose` avec `of`, ou `credits` avec `of`"
},
hint:{
en:"put one group into another: `{ all: [a, { choose: 1, of: [b, c] }] }`",
fr:"mettre un groupe dans un autre : `{ all: [a, { choose: 1, of: [b, c] }] }`"
}
},
"pathway.choose-too-many":{
message:{
en:"more are to be chosen than there are",
fr:"il faut en choisir plus qu\u2019il n\u2019y en a"
},
hint:{
en:"lower the number, or add to the list",
fr:"baisser le nombre, ou compl\xE9ter la liste"
}
},
"pathway.credits-nothing":{
message:{
en:"a group of no credits asks for nothing",
fr:"un groupe de z\xE9ro cr\xE9dit ne demande rien"
},
hint:{en:"write how many are needed",fr:"\xE9crire combien sont requis"}
},
"pathway.credits-unreachable":{
message:{
en:"more credits are asked for than these components bring",
fr:"plus de cr\xE9dits sont demand\xE9s que ces composantes n\u2019en apportent"
},
hint:{
en:"lower the number, or add components",
fr:"baisser le nombre, ou ajouter des composantes"
},
cites:CREDITS
},
"pathway.credits-unknown":{
message:{
en:"credits are counted, and nothing says how many this component brings",
fr:"des cr\xE9dits sont compt\xE9s, et rien ne dit combien cette composante en apporte"
},
hint:{en:"add `ects: \u2026`",fr:"ajouter `ects: \u2026`"},
cites:CREDITS
},
"pathway.minimum-above-maximum":{
message:{en:"the minimum is above the maximum",fr:"le minimum d\xE9passe le maximum"},
hint:{en:"correct one of the two",fr:"corriger l\u2019un des deux"}
},
"pathway.maximum-too-low":{
message:{
en:"what is required brings more credits than this maximum lets count",
fr:"ce qui est requis apporte plus de cr\xE9dits que ce maximum n\u2019en laisse compter"
},
hint:{en:"raise the maximum, or require less",fr:"relever le maximum, ou exiger moins"},
cites:CREDITS
},
"pathway.share-without-credits":{
message:{
en:"a share is one of the credits of the award, and nothing says how many these are",
fr:"une part est celle des cr\xE9dits de la certification, et rien ne dit combien ils sont"
},
hint:{
en:"add `credits: { min: \u2026 }` to the rules",
fr:"ajouter `credits: { min: \u2026 }` aux r\xE8gles"
}
},
"pathway.elsewhere-without-body":{
message:{
en:"what comes from elsewhere cannot be told, as no awarding body of the pathway has an id",
fr:"ce qui vient d\u2019ailleurs ne peut \xEAtre distingu\xE9 : aucun organisme du parcours n\u2019a d\u2019identifiant"
},
hint:{
en:"add `awardingBodies: [{ id: \u2026, name: \u2026 }]` to the pathway",
fr:"ajouter `awardingBodies: [{ id: \u2026, name: \u2026 }]` au parcours"
}
},
"pathway.age-twice":{
message:{
en:"the age is in years or in months, not both",
fr:"l\u2019\xE2ge est en ann\xE9es ou en mois, pas les deux"
},
hint:{en:"keep one of the two",fr:"garder l\u2019un des deux"}
},
"pathway.grade-number":{
message:{
en:"with a highest value, the lowest result is a number from 0 to that value",
fr:"avec une valeur maximale, le r\xE9sultat minimal est un nombre de 0 \xE0 cette valeur"
},
hint:{
en:'write `minimum: "12"` and `outOf: 20`, or leave `outOf` out for grades such as C',
fr:'\xE9crire `minimum: "12"` et `outOf: 20`, ou retirer `outOf` pour des notes comme C'
}
},
"pathway.level-below-floor":{
message:{
en:"this component is below the level that each must have, so it could never count",
fr:"cette composante est sous le niveau que chacune doit avoir : elle ne compterait jamais"
},
hint:{en:"correct the level, or the floor",fr:"corriger le niveau, ou le plancher"}
},
"pathway.level-unreachable":{
message:{
en:"the components at this level bring fewer credits than this share asks for",
fr:"les composantes de ce niveau apportent moins de cr\xE9dits que cette part n\u2019en demande"
},
hint:{
en:"lower the share, or say which components have that level: `level: 7`",
fr:"baisser la part, ou dire quelles composantes ont ce niveau : `level: 7`"
}
},
"pathway.unknown-component":{
message:{en:"no component has this key",fr:"aucune composante n\u2019a cette cl\xE9"}
},
"pathway.duplicate-leaf":{
message:{
en:"this component is required in two places, and can count in one only",
fr:"cette composante est requise \xE0 deux endroits, et ne peut compter qu\u2019\xE0 un seul"
},
hint:{
en:"require it once, or write a second component that accepts other achievements too",
fr:"ne l\u2019exiger qu\u2019une fois, ou \xE9crire une seconde composante qui accepte d\u2019autres acquis"
},
cites:CREDITS
},
"pathway.unused-component":{
message:{en:"no group names this component",fr:"aucun groupe ne nomme cette composante"},
hint:{
en:"add its key to a group, or take it out",
fr:"ajouter sa cl\xE9 \xE0 un groupe, ou la retirer"
}
},
"pathway.cycle":{
message:{
en:"this prerequisite needs this component in turn, directly or by way of others",
fr:"ce pr\xE9requis exige \xE0 son tour cette composante, directement ou par d\u2019autres"
},
hint:{
en:"nobody could ever begin: take one of the prerequisites of the ring out",
fr:"personne ne pourrait commencer : retirer l\u2019un des pr\xE9requis de la boucle"
}
},
"pathway.duplicate-achievement":{
message:{
en:"this achievement is accepted here already",
fr:"cet acquis est d\xE9j\xE0 accept\xE9 ici"
},
hint:{
en:"write it once, with all its versions",
fr:"l\u2019\xE9crire une fois, avec toutes ses versions"
}
},
"pathway.repeatable-differs":{
message:{
en:"two components accept the same achievement, and only one of them lets it count anew",
fr:"deux composantes acceptent le m\xEAme acquis, et une seule le laisse compter \xE0 nouveau"
},
hint:{
en:"write `repeatable` in both, or in none",
fr:"\xE9crire `repeatable` dans les deux, ou dans aucune"
}
},
"pathway.duplicate-block":{
message:{en:"two groups are this block",fr:"deux groupes sont ce bloc"},
hint:{en:"give each block one group",fr:"donner \xE0 chaque bloc un seul groupe"},
cites:BLOCKS
},
"pathway.unknown-block":{
message:{en:"no group is this block",fr:"aucun groupe n\u2019est ce bloc"},
hint:{
en:"write `block: \u2026` in the group that is it",
fr:"\xE9crire `block: \u2026` dans le groupe qui l\u2019est"
},
cites:BLOCKS
},
"pathway.validates-not":{
message:{
en:"this component is said to validate the block, but does not meet its group by itself",
fr:"cette composante est dite valider le bloc, mais ne suffit pas \xE0 remplir son groupe"
},
hint:{
en:"make it a choice of its own in that group (`any`), or write `contributesTo`",
fr:"en faire un choix \xE0 part dans ce groupe (`any`), ou \xE9crire `contributesTo`"
},
cites:BLOCKS
},
"pathway.contributes-alone":{
message:{
en:"this component is said only to count towards the block, but meets its group by itself or stands outside of it",
fr:"cette composante est dite seulement contribuer au bloc, mais suffit \xE0 remplir son groupe ou est hors de lui"
},
hint:{
en:"write `validates` where it validates the whole block, else put it among others in that group",
fr:"\xE9crire `validates` si elle valide tout le bloc, sinon la placer parmi d\u2019autres dans ce groupe"
},
cites:BLOCKS
},
"pathway.impossible":{
message:{
en:"nobody could meet all of this at once: the rules, prerequisites and choices exclude each other",
fr:"personne ne pourrait remplir tout cela \xE0 la fois : r\xE8gles, pr\xE9requis et choix s\u2019excluent"
},
hint:{
en:"look for an achievement that two required components need, and for outcomes that overlap",
fr:"chercher un acquis dont deux composantes requises ont besoin, et des acquis qui se recoupent"
},
cites:LEARNING_PATHWAYS
}
};
function problem(e,t,n){
const r=TEXTS$1[e];
return{code:e,severity:"error",pointer:t,...r,...n&&{hint:n} };
}
function ruleFindings$1(e){
const{rules:t={},components:n={} }=e;
const{credits:r,age:s,level:o}=t;
const i=o?.floor;
const a=r?.min!==void 0&&r.max!==void 0&&r.min>r.max;
const c=Object.entries(n).filter(
([,u])=>i!==void 0&&u.level!==void 0&&u.level<i
);
return[
...a?[problem("pathway.minimum-above-maximum","/rules/credits/min")]:[],
...s?.maxMonths!==void 0&&s.maxYears!==void 0?[problem("pathway.age-twice","/rules/age")]:[],
...gradeFindings(t.grade),
...shareFindings(e),
...c.map(
([u])=>problem("pathway.level-below-floor",appendPointer("/components",u,"level"))
)
];
}
function gradeFindings(e){
if(e?.outOf===void 0)return[];
const t=decimalIn(e.minimum);
const n=t!==void 0&&t<=e.outOf;
return n?[]:[problem("pathway.grade-number","/rules/grade/minimum")];
}
function decimalIn(e){
if(!/^\d{1,7}(?:[.,]\d{1,3})?$/.test(e))return void 0;
const t=Number(e.replace(",","."));
return isDecimal(t)?t:void 0;
}
function shareFindings({rules:e={},awardingBodies:t=[]}){
const{credits:n,level:r,elsewhere:s,priorLearning:o}=e;
const i=[
["/rules/level/share",r?.share],
["/rules/elsewhere",s],
["/rules/priorLearning",o]
];
const a=i.filter(([,u])=>u!==void 0&&n?.min===void 0);
const c=s!==void 0&&t.every(({id:u})=>u===void 0);
return[
...a.map(([u])=>problem("pathway.share-without-credits",u)),
...c?[problem("pathway.elsewhere-without-body","/rules/elsewhere")]:[]
];
}
function creditBounds({
credits:e,
level:t,
elsewhere:n,
priorLearning:r
}){
const s=thousandths(e?.min??0);
const o=(a)=>thousandths(a)*s/1e3;
const i=(a)=>a===void 0?Number.POSITIVE_INFINITY:Math.floor(o(a));
return{
needed:s,
most:e?.max===void 0?Number.POSITIVE_INFINITY:thousandths(e.max),
atLevel:t?.share===void 0?0:Math.ceil(o(t.share.min)),
mostElsewhere:i(n?.maxShare),
mostPrior:i(r?.maxShare)
};
}
const UNKNOWN="warning";
const TEXTS={
"stack.no-place":{
message:{
en:"no component of the pathway accepts this achievement in this version",
fr:"aucune composante du parcours n\u2019accepte cet acquis dans cette version"
},
cites:LEARNING_PATHWAYS
},
"stack.expired":{
message:{
en:"it is no longer valid on the day of the decision",
fr:"il n\u2019est plus valable au jour de la d\xE9cision"
}
},
"stack.awarded-later":{
message:{
en:"it was awarded only after the day of the decision",
fr:"il n\u2019a \xE9t\xE9 d\xE9livr\xE9 qu\u2019apr\xE8s le jour de la d\xE9cision"
}
},
"stack.too-old":{
message:{
en:"it was awarded too long before the day of the decision",
fr:"il a \xE9t\xE9 d\xE9livr\xE9 trop longtemps avant le jour de la d\xE9cision"
},
cites:LEARNING_PATHWAYS
},
"stack.level-below":{
message:{
en:"its level is below the one that each component must have",
fr:"son niveau est inf\xE9rieur \xE0 celui que chaque composante doit avoir"
}
},
"stack.level-unknown":{
severity:UNKNOWN,
message:{
en:"a level is asked for, and neither the credential nor the pathway states one",
fr:"un niveau est demand\xE9, et ni le justificatif ni le parcours n\u2019en indique"
}
},
"stack.grade-below":{
message:{
en:"a result is below the one that each component must have",
fr:"un r\xE9sultat est inf\xE9rieur \xE0 celui que chaque composante doit avoir"
}
},
"stack.grade-unknown":{
severity:UNKNOWN,
message:{
en:"a result is asked for, and none is stated that can be compared",
fr:"un r\xE9sultat est demand\xE9, et aucun n\u2019est indiqu\xE9 qui puisse \xEAtre compar\xE9"
}
},
"stack.awarding-body":{
message:{
en:"it was not awarded by a body that the pathway accepts",
fr:"il n\u2019a pas \xE9t\xE9 d\xE9livr\xE9 par un organisme que le parcours accepte"
},
hint:{
en:"awarding bodies are compared by their ids",
fr:"les organismes de d\xE9livrance sont compar\xE9s par leur identifiant"
}
},
"stack.contributes-only":{
message:{
en:"it says that it counts towards this block, not that it validates it",
fr:"il dit contribuer \xE0 ce bloc, et non le valider"
},
cites:BLOCKS
},
"stack.prerequisite-missing":{
message:{
en:"a prerequisite of this component is not held",
fr:"un pr\xE9requis de cette composante n\u2019est pas d\xE9tenu"
},
hint:{
en:"earn the prerequisite: it counts then",
fr:"acqu\xE9rir le pr\xE9requis : il compte alors"
}
},
"stack.prerequisite-open":{
severity:UNKNOWN,
message:{
en:"it could not be told whether a prerequisite of this component is held",
fr:"il n\u2019a pas pu \xEAtre \xE9tabli si un pr\xE9requis de cette composante est d\xE9tenu"
},
hint:{
en:"see to what is open in the credential that is held for the prerequisite",
fr:"r\xE9gler ce qui reste ouvert pour le justificatif d\xE9tenu pour ce pr\xE9requis"
}
},
"stack.prerequisite-later":{
message:{
en:"it was awarded before a prerequisite of this component was",
fr:"il a \xE9t\xE9 d\xE9livr\xE9 avant que ne le soit un pr\xE9requis de cette composante"
}
},
"stack.other-learner":{
message:{en:"it is about another learner",fr:"il concerne un autre apprenant"}
},
"stack.counted-once":{
message:{
en:"the same achievement counts already, be it in another version or under another id",
fr:"le m\xEAme acquis compte d\xE9j\xE0, dans une autre version ou sous un autre identifiant"
},
cites:RELATED
},
"stack.overlap":{
message:{
en:"it has too many learning outcomes in common with one that counts",
fr:"il a trop d\u2019acquis d\u2019apprentissage en commun avec un autre qui compte"
},
cites:CREDITS
},
"stack.place-taken":{
severity:"info",
message:{
en:"something else fills the component that it could count for",
fr:"la composante pour laquelle il pourrait compter est d\xE9j\xE0 remplie"
}
},
"stack.beyond-maximum":{
severity:"info",
message:{
en:"with it, more would count than the pathway lets: in credits, from elsewhere or from prior learning",
fr:"avec lui, il compterait plus que le parcours n\u2019admet : en cr\xE9dits, d\u2019ailleurs ou par la VAE"
},
cites:PRIOR_LEARNING
},
"stack.credits-fewer":{
severity:UNKNOWN,
message:{
en:"the credential states fewer credits than the pathway: those that it states count",
fr:"le justificatif indique moins de cr\xE9dits que le parcours : ce sont les siens qui comptent"
},
cites:CREDITS
},
"stack.bound":{
severity:UNKNOWN,
message:{
en:"the answer takes more work than the bound `maxSteps` lets do",
fr:"la r\xE9ponse demande plus de travail que la limite `maxSteps` n\u2019en permet"
},
hint:{
en:"raise `maxSteps`, or have fewer components accept the same achievements",
fr:"relever `maxSteps`, ou faire accepter les m\xEAmes acquis par moins de composantes"
}
},
"stack.best-open":{
severity:"info",
message:{
en:"the rules are met; whether more of what is held could count takes more work than the bound `maxSteps` lets do",
fr:"les r\xE8gles sont remplies ; savoir si davantage pourrait compter d\xE9passe la limite de travail `maxSteps`"
}
},
"stack.shortest-open":{
severity:"info",
message:{
en:"the shortest way to complete takes more work than the bound `maxSteps` lets do",
fr:"la voie la plus courte pour compl\xE9ter d\xE9passe la limite de travail `maxSteps`"
}
},
"stack.doubt":{
severity:UNKNOWN,
message:{
en:"the rules would be met if what could not be told in the meantime holds",
fr:"les r\xE8gles seraient remplies si ce qui n\u2019a pas pu \xEAtre \xE9tabli est av\xE9r\xE9"
},
hint:{
en:"see to what is open in the credentials that are excluded with a doubt",
fr:"r\xE9gler ce qui reste ouvert pour les justificatifs \xE9cart\xE9s avec un doute"
}
},
"stack.several-learners":{
message:{
en:"these are about different learners, and nothing says whose stack is asked for",
fr:"ceux-ci concernent des apprenants diff\xE9rents, et rien ne dit de qui il s\u2019agit"
},
hint:{en:"say whose it is",fr:"dire de qui il s\u2019agit"}
}
};
function stackFinding(e,t=""){
const{severity:n="error",...r}=TEXTS[e];
return{code:e,severity:n,pointer:t,...r};
}
function componentMissing(e){
return missing("stack.component-missing",e,{
en:"this component is missing",
fr:"cette composante manque"
});
}
function componentUndetermined(e){
return missing("stack.component-undetermined",e,{
en:"it could not be told whether this component is held",
fr:"il n\u2019a pas pu \xEAtre \xE9tabli si cette composante est d\xE9tenue"
});
}
function choiceMissing(e,t){
return missing("stack.choice-missing",e,{
en:`${t} more of these ${t===1?"is":"are"} needed`,
fr:`il en faut encore ${t} parmi ceux-ci`
});
}
function creditsMissing(e,t,n){
const[r,s]=["en","fr"].map(
(i)=>numberIn(fromThousandths(n),i)
);
const o={
"stack.group-credits-missing":{en:"of these",fr:"parmi ceux-ci"},
"stack.credits-missing":{en:"in all",fr:"en tout"},
"stack.level-missing":{en:"at this level",fr:"\xE0 ce niveau"}
}[e];
return missing(e,t,{
en:`${r} more ECTS credits ${o.en} are needed`,
fr:`il faut encore ${s} cr\xE9dits ECTS ${o.fr}`
});
}
function missing(e,t,n){
return{code:e,severity:"error",pointer:t,message:n,cites:LEARNING_PATHWAYS};
}
const THE_JURY_DECIDES={
en:"This says what verified components add up to under the rules of the pathway. The decision is made by the jury.",
fr:"Ceci dit ce que les composantes v\xE9rifi\xE9es forment ensemble selon les r\xE8gles du parcours. La d\xE9cision appartient au jury."
};
function missingFrom(e,t){
const{needed:n,atLevel:r}=creditBounds(e.rules);
const s=sum$1(t.credits.values());
const o=(i,a,c)=>i>0?[creditsMissing(a,c,i)]:[];
return{
requirements:missingIn(e.requires,"/requires",t),
credits:o(n-s,"stack.credits-missing","/rules/credits/min"),
level:o(r-t.atLevel,"stack.level-missing","/rules/level/share")
};
}
function sum$1(e){
let t=0;
for(const n of e)t+=n;
return t;
}
function creditsBelow$1(e,{credits:t}){
return sum$1(keysBelow({requirement:e,pointer:""}).map(({key:n})=>t.get(n)??0));
}
function lackOf(e,t){
const{condition:n,of:r}=openGroup(e);
if(n.kind==="credits")
return thousandths(n.credits)-creditsBelow$1(e,t);
return n.count-r.filter((s)=>isMet(s,t)).length;
}
function isMet(e,t){
if(typeof e==="string")return t.credits.has(e);
return lackOf(e,t)<=0;
}
function missingIn(e,t,n){
if(isMet(e,n))return[];
if(typeof e==="string")
return n.undetermined?.has(e)?[componentUndetermined(t)]:[componentMissing(t)];
const{condition:r,of:s}=openGroup(e);
const o=lackOf(e,n);
if(r.kind==="credits")
return[creditsMissing("stack.group-credits-missing",t,o)];
if(r.count<s.length)return[choiceMissing(t,o)];
return partsOf(e,t).flatMap(
(i)=>missingIn(i.requirement,i.pointer,n)
);
}
function blocksOf(e,t){
return groupsIn(e.requires,"/requires").flatMap(({group:n,pointer:r})=>{
const{block:s,title:o}=n;
if(s===void 0)return[];
const i=keysBelow({requirement:n,pointer:r}).map(({key:l})=>l).filter((l)=>t.credits.has(l));
const a=i.some((l)=>e.components[l]?.validates===s);
const c=a?"validated":"accumulated";
const u=isMet(n,t)?c:"open";
return[{block:s,...o&&{title:o},pointer:r,outcome:u,components:i}];
});
}
function suffices(e,t){
return isMet(e,{credits:t});
}
function d(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e);
}
function y(e){
return typeof e=="number"&&Number.isFinite(e);
}
function v(e,t){
if(e.length<=t)return false;
let n=0;
for(const r of e)n+=1;
return n>t;
}
let R;
function U(e){
return R??=new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),R.test(e);
}
function w(e){
return!(typeof e!="string"||v(e,2048)||!U(e));
}
let T;
function F(e){
return T??=new RegExp("\\S","u"),T.test(e);
}
function b(e){
return!(typeof e!="string"||v(e,1e5)||!F(e));
}
let N;
function G(e){
return N??=new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$","u"),N.test(e);
}
function H(e){
return!(typeof e!="string"||!G(e));
}
function S(e){
if(!d(e)||Object.keys(e).length>100||Object.keys(e).length<1)return false;
for(let t in e){
if(!H(t))return false;
let n=e[t];
if(!b(n))return false;
}
return true;
}
let B;
function J(e){
return B??=new RegExp("^[A-Z]{2}$","u"),B.test(e);
}
function K(e){
return!(typeof e!="string"||!J(e));
}
let _;
function Q(e){
return _??=new RegExp('^https?://[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),_.test(e);
}
function V(e){
return!(typeof e!="string"||v(e,2048)||!Q(e));
}
let C;
function W(e){
return C??=new RegExp("^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$","u"),C.test(e);
}
function X(e){
return!(typeof e!="string"||!W(e));
}
function ee(e){
if(!d(e)||e.type===void 0||e.value===void 0)return false;
for(let r in e)
if(r!=="type"&&r!=="value")
return false;
let t=e.type;
if(t!==void 0&&!X(t))
return false;
let n=e.value;
return!(n!==void 0&&!b(n));
}
function re(e){
if(!d(e)||e.name===void 0)return false;
for(let a in e)
if(a!=="id"&&a!=="name"&&a!=="country"&&a!=="region"&&a!=="website"&&a!=="identifiers")
return false;
let t=e.id;
if(t!==void 0&&!w(t))
return false;
let n=e.name;
if(n!==void 0&&!S(n))
return false;
let r=e.country;
if(r!==void 0&&!K(r))
return false;
let s=e.region;
if(s!==void 0&&!b(s))
return false;
let o=e.website;
if(o!==void 0&&!V(o))
return false;
let i=e.identifiers;
if(i!==void 0){
if(!Array.isArray(i)||i.length>1e3||i.length<1)return false;
for(let a of i)
if(!ee(a))return false;
}
return true;
}
let D;
function te(e){
return D??=new RegExp("^[A-Za-z][A-Za-z0-9._\\-]{0,63}$","u"),D.test(e);
}
function Z(e){
return!(typeof e!="string"||!te(e));
}
function E(e){
if(!(typeof e=="string"||d(e)))return false;
if(d(e)){
if(!Y(e))return false;
}else if(!Z(e))return false;
return true;
}
function P(e){
return!(!y(e)||e>1e6||e<0);
}
function Y(e){
if(!d(e))return false;
for(let c in e)
if(c!=="title"&&c!=="block"&&c!=="all"&&c!=="any"&&c!=="choose"&&c!=="credits"&&c!=="of")
return false;
let t=e.title;
if(t!==void 0&&!S(t))
return false;
let n=e.block;
if(n!==void 0&&!b(n))
return false;
let r=e.all;
if(r!==void 0){
if(!Array.isArray(r)||r.length>1e3||r.length<1)return false;
for(let c of r)
if(!E(c))return false;
}
let s=e.any;
if(s!==void 0){
if(!Array.isArray(s)||s.length>1e3||s.length<1)return false;
for(let c of s)
if(!E(c))return false;
}
let o=e.choose;
if(o!==void 0&&(!(y(o)&&o%1===0)||y(o)&&(o>1e3||o<1)))
return false;
let i=e.credits;
if(i!==void 0&&!P(i))
return false;
let a=e.of;
if(a!==void 0){
if(!Array.isArray(a)||a.length>1e3||a.length<1)return false;
for(let c of a)
if(!E(c))return false;
}
return true;
}
function ie(e){
if(!(typeof e=="string"||d(e)))return false;
if(d(e)){
if(!d(e)||e.id===void 0)return false;
for(let r in e)
if(r!=="id"&&r!=="versions")
return false;
let t=e.id;
if(t!==void 0&&!w(t))
return false;
let n=e.versions;
if(n!==void 0){
if(!Array.isArray(n)||n.length>1e3||n.length<1||new Set(n).size<n.length)return false;
for(let r of n)
if(!b(r))return false;
}
}else if(!w(e))return false;
return true;
}
function O(e){
return!(!(y(e)&&e%1===0)||y(e)&&(e>8||e<1));
}
function ne(e){
if(!d(e)||e.title===void 0||e.accepts===void 0)return false;
for(let l in e)
if(l!=="title"&&l!=="accepts"&&l!=="ects"&&l!=="level"&&l!=="after"&&l!=="outcomes"&&l!=="validates"&&l!=="contributesTo"&&l!=="repeatable")
return false;
let t=e.title;
if(t!==void 0&&!S(t))
return false;
let n=e.accepts;
if(n!==void 0){
if(!Array.isArray(n)||n.length>1e3||n.length<1)return false;
for(let l of n)
if(!ie(l))return false;
}
let r=e.ects;
if(r!==void 0&&!P(r))
return false;
let s=e.level;
if(s!==void 0&&!O(s))
return false;
let o=e.after;
if(o!==void 0){
if(!Array.isArray(o)||o.length>1e3||o.length<1||new Set(o).size<o.length)return false;
for(let l of o)
if(!Z(l))return false;
}
let i=e.outcomes;
if(i!==void 0){
if(!Array.isArray(i)||i.length>1e3||i.length<1||new Set(i).size<i.length)return false;
for(let l of i)
if(!w(l))return false;
}
let a=e.validates;
if(a!==void 0&&!b(a))
return false;
let c=e.contributesTo;
if(c!==void 0&&!b(c))
return false;
let u=e.repeatable;
return!(u!==void 0&&typeof u!="boolean");
}
function z(e){
return!(!y(e)||e>1||e<0);
}
function oe(e){
if(!d(e)||e.id===void 0||e.title===void 0||e.requires===void 0||e.components===void 0)return false;
for(let f in e)
if(f!=="$schema"&&f!=="id"&&f!=="version"&&f!=="title"&&f!=="description"&&f!=="kind"&&f!=="awardingBodies"&&f!=="requires"&&f!=="components"&&f!=="rules")
return false;
let t=e.$schema;
if(t!==void 0&&typeof t!="string")
return false;
let n=e.id;
if(n!==void 0&&!w(n))
return false;
let r=e.version;
if(r!==void 0&&!b(r))
return false;
let s=e.title;
if(s!==void 0&&!S(s))
return false;
let o=e.description;
if(o!==void 0&&!S(o))
return false;
let i=e.kind;
if(i!==void 0&&!b(i))
return false;
let a=e.awardingBodies;
if(a!==void 0){
if(!Array.isArray(a)||a.length>1e3||a.length<1)return false;
for(let f of a)
if(!re(f))return false;
}
let c=e.requires;
if(c!==void 0&&!Y(c))
return false;
let u=e.components;
if(u!==void 0){
if(!d(u)||Object.keys(u).length>1e3||Object.keys(u).length<1)return false;
for(let f in u){
if(!Z(f))return false;
let m=u[f];
if(!ne(m))return false;
}
}
let l=e.rules;
if(l!==void 0){
if(!d(l))return false;
for(let h in l)
if(h!=="credits"&&h!=="level"&&h!=="age"&&h!=="grade"&&h!=="awardingBodies"&&h!=="elsewhere"&&h!=="priorLearning"&&h!=="overlap"&&h!=="order")
return false;
let f=l.credits;
if(f!==void 0){
if(!d(f)||Object.keys(f).length<1)return false;
for(let q in f)
if(q!=="min"&&q!=="max")
return false;
let h=f.min;
if(h!==void 0&&!P(h))
return false;
let x=f.max;
if(x!==void 0&&!P(x))
return false;
}
let m=l.level;
if(m!==void 0){
if(!d(m)||Object.keys(m).length<1)return false;
for(let q in m)
if(q!=="floor"&&q!=="share")
return false;
let h=m.floor;
if(h!==void 0&&!O(h))
return false;
let x=m.share;
if(x!==void 0){
if(!d(x)||x.level===void 0||x.min===void 0)return false;
for(let L in x)
if(L!=="level"&&L!=="min")
return false;
let q=x.level;
if(q!==void 0&&!O(q))
return false;
let j=x.min;
if(j!==void 0&&!z(j))
return false;
}
}
let g=l.age;
if(g!==void 0){
if(!d(g)||Object.keys(g).length<1)return false;
for(let q in g)
if(q!=="maxMonths"&&q!=="maxYears")
return false;
let h=g.maxMonths;
if(h!==void 0&&(!(y(h)&&h%1===0)||y(h)&&(h>9999||h<1)))
return false;
let x=g.maxYears;
if(x!==void 0&&(!(y(x)&&x%1===0)||y(x)&&(x>999||x<1)))
return false;
}
let p=l.grade;
if(p!==void 0){
if(!d(p)||p.minimum===void 0)return false;
for(let q in p)
if(q!=="minimum"&&q!=="outOf")
return false;
let h=p.minimum;
if(h!==void 0&&!b(h))
return false;
let x=p.outOf;
if(x!==void 0&&(!y(x)||x>1e6||x<1e-3))
return false;
}
let $=l.awardingBodies;
if($!==void 0){
if(!Array.isArray($)||$.length>1e3||$.length<1||new Set($).size<$.length)return false;
for(let h of $)
if(!w(h))return false;
}
let k=l.elsewhere;
if(k!==void 0){
if(!d(k)||k.maxShare===void 0)return false;
for(let x in k)
if(x!=="maxShare")
return false;
let h=k.maxShare;
if(h!==void 0&&!z(h))
return false;
}
let I=l.priorLearning;
if(I!==void 0){
if(!d(I)||I.maxShare===void 0)return false;
for(let x in I)
if(x!=="maxShare")
return false;
let h=I.maxShare;
if(h!==void 0&&!z(h))
return false;
}
let M=l.overlap;
if(M!==void 0){
if(!d(M)||M.maxShare===void 0)return false;
for(let x in M)
if(x!=="maxShare")
return false;
let h=M.maxShare;
if(h!==void 0&&!z(h))
return false;
}
let A=l.order;
if(A!==void 0&&A!=="any"&&A!=="awarded")
return false;
}
return true;
}
const schema='{"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/$defs/iri"},"version":{"$ref":"#/$defs/text"},"title":{"$ref":"#/$defs/languageMap"},"description":{"$ref":"#/$defs/languageMap"},"kind":{"$ref":"#/$defs/text"},"awardingBodies":{"type":"array","items":{"$ref":"#/$defs/organisation"},"minItems":1,"maxItems":1000},"requires":{"$ref":"#/$defs/group"},"components":{"type":"object","minProperties":1,"maxProperties":1000,"propertyNames":{"$ref":"#/$defs/token"},"additionalProperties":{"$ref":"#/$defs/component"}},"rules":{"properties":{"credits":{"properties":{"min":{"$ref":"#/$defs/decimal"},"max":{"$ref":"#/$defs/decimal"}},"type":"object","minProperties":1,"additionalProperties":false},"level":{"properties":{"floor":{"$ref":"#/$defs/eqf"},"share":{"properties":{"level":{"$ref":"#/$defs/eqf"},"min":{"$ref":"#/$defs/share"}},"type":"object","required":["level","min"],"additionalProperties":false}},"type":"object","minProperties":1,"additionalProperties":false},"age":{"properties":{"maxMonths":{"type":"integer","minimum":1,"maximum":9999},"maxYears":{"type":"integer","minimum":1,"maximum":999}},"type":"object","minProperties":1,"additionalProperties":false},"grade":{"properties":{"minimum":{"$ref":"#/$defs/text"},"outOf":{"type":"number","minimum":0.001,"maximum":1000000}},"type":"object","required":["minimum"],"additionalProperties":false},"awardingBodies":{"type":"array","items":{"$ref":"#/$defs/iri"},"minItems":1,"maxItems":1000,"uniqueItems":true},"elsewhere":{"properties":{"maxShare":{"$ref":"#/$defs/share"}},"type":"object","required":["maxShare"],"additionalProperties":false},"priorLearning":{"properties":{"maxShare":{"$ref":"#/$defs/share"}},"type":"object","required":["maxShare"],"additionalProperties":false},"overlap":{"properties":{"maxShare":{"$ref":"#/$defs/share"}},"type":"object","required":["maxShare"],"additionalProperties":false},"order":{"enum":["any","awarded"]}},"type":"object","additionalProperties":false}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://w3id.org/microcert/schemas/pathway.schema.json","type":"object","required":["id","title","requires","components"],"additionalProperties":false,"$defs":{"iri":{"type":"string","maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"link":{"type":"string","maxLength":2048,"pattern":"^https?://[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},"text":{"type":"string","maxLength":100000,"pattern":"\\\\S"},"token":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._\\\\-]{0,63}$"},"languageMap":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/language"},"additionalProperties":{"$ref":"#/$defs/text"}},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"decimal":{"type":"number","minimum":0,"maximum":1000000},"identifierType":{"type":"string","pattern":"^(name|sourcedId|systemId|productId|userName|accountId|emailAddress|nationalIdentityNumber|isbn|issn|lisSourcedId|oneRosterSourcedId|sisSourcedId|ltiContextId|ltiDeploymentId|ltiToolId|ltiPlatformId|ltiUserId|identifier|ext:[A-Za-z0-9._]+)$"},"identifier":{"properties":{"type":{"$ref":"#/$defs/identifierType"},"value":{"$ref":"#/$defs/text"}},"type":"object","required":["type","value"],"additionalProperties":false},"organisation":{"properties":{"id":{"$ref":"#/$defs/iri"},"name":{"$ref":"#/$defs/languageMap"},"country":{"$ref":"#/$defs/country"},"region":{"$ref":"#/$defs/text"},"website":{"$ref":"#/$defs/link"},"identifiers":{"type":"array","items":{"$ref":"#/$defs/identifier"},"minItems":1,"maxItems":1000}},"type":"object","required":["name"],"additionalProperties":false},"share":{"type":"number","minimum":0,"maximum":1},"eqf":{"type":"integer","minimum":1,"maximum":8},"accepted":{"type":["string","object"],"if":{"type":"object"},"then":{"properties":{"id":{"$ref":"#/$defs/iri"},"versions":{"type":"array","items":{"$ref":"#/$defs/text"},"minItems":1,"maxItems":1000,"uniqueItems":true}},"type":"object","required":["id"],"additionalProperties":false},"else":{"$ref":"#/$defs/iri"}},"component":{"properties":{"title":{"$ref":"#/$defs/languageMap"},"accepts":{"type":"array","items":{"$ref":"#/$defs/accepted"},"minItems":1,"maxItems":1000},"ects":{"$ref":"#/$defs/decimal"},"level":{"$ref":"#/$defs/eqf"},"after":{"type":"array","items":{"$ref":"#/$defs/token"},"minItems":1,"maxItems":1000,"uniqueItems":true},"outcomes":{"type":"array","items":{"$ref":"#/$defs/iri"},"minItems":1,"maxItems":1000,"uniqueItems":true},"validates":{"$ref":"#/$defs/text"},"contributesTo":{"$ref":"#/$defs/text"},"repeatable":{"type":"boolean"}},"type":"object","required":["title","accepts"],"additionalProperties":false},"requirement":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/group"},"else":{"$ref":"#/$defs/token"}},"group":{"properties":{"title":{"$ref":"#/$defs/languageMap"},"block":{"$ref":"#/$defs/text"},"all":{"type":"array","items":{"$ref":"#/$defs/requirement"},"minItems":1,"maxItems":1000},"any":{"type":"array","items":{"$ref":"#/$defs/requirement"},"minItems":1,"maxItems":1000},"choose":{"type":"integer","minimum":1,"maximum":1000},"credits":{"$ref":"#/$defs/decimal"},"of":{"type":"array","items":{"$ref":"#/$defs/requirement"},"minItems":1,"maxItems":1000}},"type":"object","additionalProperties":false}}}';
const schema$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
accepts:oe,
schema
},Symbol.toStringTag,{value:"Module"}));
function cycleFindings(e){
const t=ringsOf(graphOf(e));
return Object.entries(e).flatMap(
([n,{after:r=[]}])=>r.flatMap((s,o)=>{
const i=t.get(n);
const a=s===n||i!==void 0&&t.get(s)===i;
return a?[problem("pathway.cycle",appendPointer("/components",n,"after",o))]:[];
})
);
}
function inOrder(e){
const t=graphOf(e);
const n=/* @__PURE__ */new Set();
return[...t.keys()].flatMap((r)=>[...depthFirst(r,t,n)]);
}
function graphOf(e){
return new Map(Object.entries(e).map(([t,{after:n=[]}])=>[t,n]));
}
function pathwayFindings(e){
const t=e.requires===void 0?[]:kindFindings(e.requires,"/requires");
const n=e.requires===void 0||t.length>0?void 0:leavesOf(e.requires);
return[
...t,
...decimalFindings(e),
...bodyFindings(e),
...referenceFindings(e,n),
...achievementFindings(e),
...cycleFindings(e.components??{}),
...ruleFindings$1(e)
];
}
function leavesOf(e){
return keysBelow({requirement:e,pointer:"/requires"});
}
function kindFindings(e,t){
const n=new Set(Object.keys(e));
const r=["all","any","choose","credits"].filter((c)=>n.has(c));
const[s=""]=r;
const o=s==="all"||s==="any";
if(r.length!==1||n.has("of")===o)
return[problem("pathway.group-kind",t)];
const i=o?s:"of";
const a=e[i]??[];
return a.flatMap(
(c,u)=>typeof c==="string"?[]:kindFindings(c,appendPointer(t,i,u))
);
}
function decimalFindings({components:e={},rules:t={},requires:n}){
const{credits:r,level:s,elsewhere:o,priorLearning:i,overlap:a,grade:c}=t;
const u=[
...Object.entries(e).map(
([f,{ects:m}])=>[appendPointer("/components",f,"ects"),m]
),
["/rules/credits/min",r?.min],
["/rules/credits/max",r?.max],
["/rules/level/share/min",s?.share?.min],
["/rules/elsewhere/maxShare",o?.maxShare],
["/rules/priorLearning/maxShare",i?.maxShare],
["/rules/overlap/maxShare",a?.maxShare],
["/rules/grade/outOf",c?.outOf],
...creditsOfGroups(n)
];
const l=u.filter(([,f])=>f!==void 0&&!isDecimal(f));
return l.map(([f])=>problem("pathway.decimal",f));
}
function creditsOfGroups(e){
if(e===void 0||kindFindings(e,"").length>0)return[];
return groupsIn(e,"/requires").flatMap(
({group:t,pointer:n})=>"credits"in t?[[appendPointer(n,"credits"),t.credits]]:[]
);
}
function bodyFindings({awardingBodies:e=[]}){
return e.flatMap(
({country:t},n)=>countryFindings(t,`/awardingBodies/${n}/country`)
);
}
function referenceFindings({components:e},t){
if(e===void 0)return[];
const n=Object.keys(e);
const r=(c,u)=>Object.hasOwn(e,c)?[]:[problem("pathway.unknown-component",u,hintFor(c,n))];
const s=Object.entries(e).flatMap(
([c,{after:u=[]}])=>u.flatMap((l,f)=>r(l,appendPointer("/components",c,"after",f)))
);
if(t===void 0)return s;
const o=/* @__PURE__ */new Set();
const i=t.flatMap(({key:c,pointer:u})=>{
const l=o.has(c);
o.add(c);
return l?[problem("pathway.duplicate-leaf",u)]:r(c,u);
});
const a=n.filter((c)=>!o.has(c));
return[
...i,
...s,
...a.map((c)=>problem("pathway.unused-component",appendPointer("/components",c)))
];
}
function hintFor(e,t){
const[n]=nearest(e,t);
if(n!==void 0)
return{en:`did you mean "${n}"?`,fr:`vouliez-vous dire \xAB ${n} \xBB ?`};
const r=t.slice(0,20).join(", ");
return{en:`keys of the components: ${r}`,fr:`cl\xE9s des composantes : ${r}`};
}
function achievementFindings({components:e={} }){
const t=/* @__PURE__ */new Map();
return Object.entries(e).flatMap(([n,{accepts:r,repeatable:s=false}])=>{
const o=r.map((l)=>typeof l==="string"?l:l.id);
const i=appendPointer("/components",n);
const a=o.flatMap(
(l,f)=>o.indexOf(l)===f?[]:[problem("pathway.duplicate-achievement",appendPointer(i,"accepts",f))]
);
const c=o.some((l)=>(t.get(l)??s)!==s);
for(const l of o)t.set(l,t.get(l)??s);
const u=c?[problem("pathway.repeatable-differs",i)]:[];
return[...a,...u];
});
}
function conflictsAmong(e,t,n){
const r=/* @__PURE__ */new Map();
if(e.some(({names:i})=>i.length>1)){
for(const{one:i,other:a}of pairsWithCommon(e,({names:c})=>c,n))
if(i.identity!==a.identity)join(r,i.id,a.id);
}
if(t===void 0)return r;
const s=thousandths(t);
const o=new Map(e.map(({id:i,outcomes:a})=>[i,new Set(a).size]));
for(const{one:i,other:a,count:c}of pairsWithCommon(e,({outcomes:u})=>u,n)){
const u=Math.min(o.get(i.id)??0,o.get(a.id)??0);
if(c*1e3>s*u)join(r,i.id,a.id);
}
return r;
}
function*pairsWithCommon(e,t,n){
const r=/* @__PURE__ */new Map();
for(const s of e){
const o=/* @__PURE__ */new Map();
for(const i of new Set(t(s))){
const a=r.get(i)??[];
n.left-=a.length>>2;
if(n.left<0)return;
countThose(a,s,o);
r.set(i,a);
}
for(const[i,a]of o)yield{one:s,other:i,count:a};
}
}
function countThose(e,t,n){
for(const r of e)
if(r.leaf!==t.leaf)n.set(r,(n.get(r)??0)+1);
e.push(t);
}
function join(e,t,n){
for(const[r,s]of[
[t,n],
[n,t]
])
e.set(r,(e.get(r)??/* @__PURE__ */new Set()).add(s));
}
function identitiesOf({components:e}){
const t=new Set(
Object.values(e).filter((o)=>o.repeatable===true).flatMap(({accepts:o})=>o.map(({id:i})=>i))
);
const n=/* @__PURE__ */new Map();
const r=(o)=>{
const i=n.get(o)??n.size;
n.set(o,i);
return i;
};
let s=0;
return{
ofHeld({stated:o,awarded:i}){
const{achievement:a,related:c=[],replacedBy:u=[]}=o;
const l=[...c,...u];
if(!t.has(a))
return{identity:r(a),names:[a,...l]};
return{identity:r(`${a} ${i}`),names:l};
},
ofEarned(o){
if(!t.has(o))
return{identity:r(o),names:[o]};
s+=1;
return{identity:r(`${o} anew ${s}`),names:[]};
}
};
}
function buildProblem(e,t,{of:n},r){
const s=keysBelow({requirement:e.requires,pointer:""}).map(({key:p})=>p);
const o=new Map(s.map((p,$)=>[p,$]));
const i=new Map(t.map((p,$)=>[p,$]));
const a=identitiesOf(e);
const c=s.map((p)=>{
const $=n.get(p)??[];
return[
...$.map((k)=>heldDraft(k,e,{identities:a,numberOf:i})),
...earnedDrafts(p,e,{identities:a,of:n})
];
});
let u=0;
const l=c.map(
(p,$)=>p.map(({needs:k,...I})=>{
const M=u;
u+=1;
return{...I,id:M,leaf:$,needs:k.map((A)=>o.get(A)??-1)};
})
);
const f={...creditBounds(e.rules),mostHeld:Number.POSITIVE_INFINITY};
const m=conflictsAmong(l.flat(),e.rules.overlap?.maxShare,r);
const g=nodeOf(e.requires,o);
return{problem:{tree:g,bounds:f,choices:l,conflicts:m},keys:s,held:t};
}
function nodeOf(e,t){
if(typeof e==="string")return{leaf:t.get(e)??-1};
const{condition:n,of:r}=openGroup(e);
const s=r.map((o)=>nodeOf(o,t));
return n.kind==="choose"?{count:n.count,parts:s}:{credits:thousandths(n.credits),parts:s};
}
function creditsOf({credits:e},{ects:t}){
const n=t===void 0?void 0:thousandths(t);
return Math.min(e??n??0,n??e??0);
}
function heldDraft({held:e,key:t,needs:n},{components:r,rules:s,awardingBodies:o=[]},{identities:i,numberOf:a}){
const c=r[t];
const{stated:u}=e;
const l=creditsOf(e,c);
const f=(u.awardingBodies??[]).some(
(g)=>o.some((p)=>p.id===g)
);
const m=u.outcomes??[];
return{
...i.ofHeld(e),
held:a.get(e)??-1,
credits:l,
atLevel:isAtLevel(u.level??c.level,s)?l:0,
elsewhere:s.elsewhere===void 0||f?0:l,
prior:u.priorLearning===true?l:0,
needs:n,
outcomes:m.length>0?m:c.outcomes??[]
};
}
function isAtLevel(e,{level:t}){
return t?.share!==void 0&&e!==void 0&&e>=t.share.level;
}
function earnedDrafts(e,{components:t,rules:n},{identities:r,of:s}){
const o=t[e];
const i=thousandths(o.ects??0);
const a=(u)=>(s.get(u)??[]).some(({needs:l})=>l.length===0);
const c=(o.after??[]).filter((u)=>!a(u));
return o.accepts.map(({id:u})=>({
...r.ofEarned(u),
credits:i,
atLevel:isAtLevel(o.level,n)?i:0,
elsewhere:0,
prior:0,
needs:c,
outcomes:o.outcomes??[]
}));
}
function isAccepted({stated:e},{accepts:t}){
return t.some(
({id:n,versions:r})=>n===e.achievement&&(r===void 0||e.version!==void 0&&r.includes(e.version))
);
}
function admit(e,t){
const n=appendPointer("/components",t.key);
const r=[
...dateCodes(e,t),
...levelCodes(e,t),
...gradeCodes(e.stated.results??[],t.pathway.rules.grade),
...bodyCodes(e,t.pathway.rules),
...relationCodes(e,t)
];
const s=r.map((o)=>stackFinding(o,n));
return{
refusals:s.filter(({severity:o})=>o==="error"),
doubts:s.filter(({severity:o})=>o!=="error")
};
}
function dateCodes({awarded:e,until:t},{component:n,pathway:r,on:s}){
const{age:o}=r.rules;
const i=[];
if(s>t)i.push("stack.expired");
if(e>s)i.push("stack.awarded-later");
if(o===void 0||n.validates!==void 0)return i;
const a=o.maxYears===void 0?`P${o.maxMonths??0}M`:`P${o.maxYears}Y`;
if(s>addPeriod(e,a))i.push("stack.too-old");
return i;
}
function levelCodes({stated:e},{component:t,pathway:n}){
const{floor:r}=n.rules.level??{};
if(r===void 0)return[];
const s=e.level??t.level;
if(s===void 0)return["stack.level-unknown"];
return s<r?["stack.level-below"]:[];
}
function gradeCodes(e,t){
if(t===void 0)return[];
const n=e.map((r)=>reaches(r,t));
if(n.includes(false))return["stack.grade-below"];
return e.length===0||n.includes(void 0)?["stack.grade-unknown"]:[];
}
function reaches({value:e,grades:t,maximum:n},r){
if(r.outOf===void 0){
const[a,c]=[e,r.minimum].map((u)=>t?.indexOf(u)??-1);
if(a!==void 0&&c!==void 0&&a>=0&&c>=0)return a>=c;
return e===r.minimum?true:void 0;
}
const[s,o]=[decimalIn(e),decimalIn(r.minimum)];
if(s===void 0||o===void 0||n===void 0||n<=0)
return void 0;
const i=(a)=>BigInt(Math.round(a*1e3));
return i(s)*i(r.outOf)>=i(o)*i(n);
}
function bodyCodes({stated:e},{awardingBodies:t}){
if(t===void 0)return[];
const n=(e.awardingBodies??[]).some((r)=>t.includes(r));
return n?[]:["stack.awarding-body"];
}
function relationCodes({stated:e},{component:t,pathway:n}){
const{validates:r}=t;
if(r===void 0)return[];
const s=(e.towards??[]).filter(
({id:i,part:a})=>(i===void 0||i===n.id)&&a===r
);
const o=s.length>0&&s.every(({relation:i})=>i==="contributes-to");
return o?["stack.contributes-only"]:[];
}
function candidatesFor(e,t,n){
const r={
of:/* @__PURE__ */new Map(),
first:/* @__PURE__ */new Map(),
refused:/* @__PURE__ */new Map(),
doubtful:/* @__PURE__ */new Map(),
reasons:/* @__PURE__ */new Map(),
undetermined:/* @__PURE__ */new Set()
};
const s=grouped(t);
for(const o of inOrder(e.components)){
const{accepts:i=[]}=e.components[o]??{};
const a=i.flatMap(({id:u})=>s.get(u)??[]);
const c=a.flatMap((u)=>candidate(u,{pathway:e,key:o,...n},r));
r.of.set(o,c);
r.first.set(o,firstOf(c));
}
return r;
}
function candidate(e,t,n){
const{pathway:r,key:s,withDoubts:o}=t;
const i=r.components[s];
if(i===void 0||!isAccepted(e,i))return[];
const{refusals:a,doubts:c}=admit(e,{...t,component:i});
const{needs:u,refusal:l}=prerequisitesOf(e,t,n.first);
const f=l===void 0?[]:[l];
const m=({severity:M})=>M!=="error";
const g=[...a,...f.filter((M)=>!m(M))];
const p=[...e.stated.doubts??[],...c];
const $=[...p,...f.filter(m)];
note(n.refused,e.stated.id,g);
note(n.doubtful,e.stated.id,$);
noteReasons(n.reasons,s,[...g,...$]);
if(g.length===0&&$.length>0)n.undetermined.add(s);
const k=u.length>0&&r.rules.order==="awarded";
const I=a.length>0||k||p.length>0&&!o;
return I?[]:[{held:e,key:s,needs:u}];
}
function grouped(e){
const t=/* @__PURE__ */new Map();
for(const n of e){
const{achievement:r}=n.stated;
const s=t.get(r);
if(s===void 0)t.set(r,[n]);
else s.push(n);
}
return t;
}
function note(e,t,n){
const r=e.get(t);
if(r!==void 0)r.push(...n);
else if(n.length>0)e.set(t,[...n]);
}
function noteReasons(e,t,n){
const r=new Set(e.get(t)?.map(({code:o})=>o));
const s=appendPointer("/components",t);
for(const o of n){
if(!r.has(o.code))note(e,t,[{...o,pointer:s}]);
r.add(o.code);
}
}
function prerequisitesOf(e,{pathway:t,key:n,hoped:r},s){
const{after:o=[],repeatable:i=false}=t.components[n]??{};
const a=t.rules.order==="awarded";
const c=({stated:p,awarded:$})=>p.achievement!==e.stated.achievement||i&&$!==e.awarded;
const u=(p)=>($)=>(p.get($)??[]).some(
(k)=>c(k)&&(!a||k.awarded<=e.awarded)
);
const l=o.filter((p)=>!u(s)(p));
if(l.length===0)return{needs:l};
const f=a?"stack.prerequisite-later":"stack.prerequisite-missing";
const m=r!==void 0&&l.every(u(r.first));
const g=m?"stack.prerequisite-open":f;
return{needs:l,refusal:stackFinding(g,appendPointer("/components",n))};
}
function firstOf(e){
const t=/* @__PURE__ */new Map();
for(const{held:n,needs:r}of e){
const[s,o]=t.get(n.stated.achievement)??[];
if(r.length>0||o!==void 0||s?.awarded===n.awarded)continue;
t.set(n.stated.achievement,s===void 0?[n]:[s,n]);
}
return[...t.values()].flat();
}
const NOTHING=/* @__PURE__ */(()=>({
...{earnCredits:0,earnCount:0,heldCredits:0,heldCount:0},
...{credits:0,atLevel:0,most:0,elsewhere:0,prior:0,used:0},
picked:void 0
}))();
function compareCost(e,t){
return e.earnCredits-t.earnCredits||e.earnCount-t.earnCount||t.heldCredits-e.heldCredits||t.heldCount-e.heldCount;
}
function stateOf(e,t,n){
const r=e.held!==void 0;
const{credits:s}=e;
return{
earnCredits:r?0:s,
earnCount:r?0:1,
heldCredits:r?s:0,
heldCount:r?1:0,
credits:Math.min(s,t),
atLevel:Math.min(e.atLevel,n.bounds.atLevel),
most:n.countsMost?s:0,
elsewhere:n.countsElsewhere?e.elsewhere:0,
prior:n.countsPrior?e.prior:0,
used:n.countsUsed&&r?1:0,
picked:e
};
}
function stateFrom(e){
const t=(i)=>e.reduce((a,c)=>a+i(c),0);
const n=({held:i})=>i!==void 0;
const r=t((i)=>n(i)?i.credits:0);
const s=e.filter(n).length;
const o=t((i)=>i.credits);
return{
earnCredits:o-r,
earnCount:e.length-s,
heldCredits:r,
heldCount:s,
credits:o,
atLevel:t(({atLevel:i})=>i),
most:o,
elsewhere:t(({elsewhere:i})=>i),
prior:t(({prior:i})=>i),
used:s,
picked:void 0
};
}
function isWithin(e,{bounds:t}){
return e.most<=t.most&&e.elsewhere<=t.mostElsewhere&&e.prior<=t.mostPrior&&e.used<=t.mostHeld;
}
function sum(e,t,n,{bounds:r}){
return{
earnCredits:e.earnCredits+t.earnCredits,
earnCount:e.earnCount+t.earnCount,
heldCredits:e.heldCredits+t.heldCredits,
heldCount:e.heldCount+t.heldCount,
credits:Math.min(e.credits+t.credits,n),
atLevel:Math.min(e.atLevel+t.atLevel,r.atLevel),
most:e.most+t.most,
elsewhere:e.elsewhere+t.elsewhere,
prior:e.prior+t.prior,
used:e.used+t.used,
picked:joined(e.picked,t.picked)
};
}
function joined(e,t){
if(e===void 0)return t;
return t===void 0?e:{one:e,other:t};
}
function addSums(e,t,n,r,s){
s.work.left-=t.length*n.length;
if(s.work.left<0)return;
for(const o of t)
for(const i of n){
const a=sum(o,i,r,s);
if(isWithin(a,s))e.push(a);
}
}
function frontOf(e,t){
if(e.length<2||t.left<0)return e;
e.sort(compareCost);
const n=[];
for(const r of e){
let s=0;
while(s<n.length&&!isAsGood(n[s]??r,r))s+=1;
t.left-=s>>3;
if(s===n.length)n.push(r);
if(t.left<0)return n;
}
return n;
}
function isAsGood(e,t){
return e.credits>=t.credits&&e.atLevel>=t.atLevel&&e.most<=t.most&&e.elsewhere<=t.elsewhere&&e.prior<=t.prior&&e.used<=t.used;
}
function beyond(e,t,n){
n.left-=e.length*t.length>>3;
return t.filter((r)=>!e.some((s)=>compareCost(s,r)<=0&&isAsGood(s,r)));
}
function choicesOf(e){
const t=[];
const n=[e.picked];
while(n.length>0){
const r=n.pop();
if(r===void 0)continue;
if("leaf"in r)t.push(r);
else n.push(r.one,r.other);
}
return t.sort((r,s)=>r.leaf-s.leaf);
}
const NO_PROSPECTS={held:0,all:0,home:0,own:0,atLevel:0,count:0};
function prospectsOf(e){
let[t,n,r,s,o,i]=[0,0,0,0,0,0];
for(const a of e){
n=Math.max(n,a.credits);
o=Math.max(o,a.atLevel);
if(a.held===void 0)continue;
i=1;
t=Math.max(t,a.credits);
if(a.elsewhere===0)r=Math.max(r,a.credits);
if(a.prior===0)s=Math.max(s,a.credits);
}
return{held:t,all:n,home:r,own:s,atLevel:o,count:i};
}
function together(e,t){
return{
held:e.held+t.held,
all:e.all+t.all,
home:e.home+t.home,
own:e.own+t.own,
atLevel:e.atLevel+t.atLevel,
count:e.count+t.count
};
}
function without$1(e,t){
return{
held:e.held-t.held,
all:e.all-t.all,
home:e.home-t.home,
own:e.own-t.own,
atLevel:e.atLevel-t.atLevel,
count:e.count-t.count
};
}
function outlookOn({choices:e,bounds:t},n){
const r=e.map(prospectsOf).reduce(together,NO_PROSPECTS);
return(s,o)=>{
const i=without$1(r,o);
if(s.credits+i.all<t.needed||s.atLevel+i.atLevel<t.atLevel)
return false;
return n===void 0||couldBeBetter(s,n,{rest:i,bounds:t});
};
}
function couldBeBetter(e,t,{rest:n,bounds:r}){
const s=Math.min(
n.held,
n.home+r.mostElsewhere-e.elsewhere,
n.own+r.mostPrior-e.prior,
r.most-e.most
);
const o=e.earnCredits+Math.max(0,r.needed-e.credits-s);
if(o!==t.earnCredits)return o<t.earnCredits;
if(e.earnCredits<t.earnCredits)return true;
if(e.earnCount!==t.earnCount)return e.earnCount<t.earnCount;
const i=e.heldCredits+s;
if(i!==t.heldCredits)return i>t.heldCredits;
return e.heldCount+n.count>t.heldCount;
}
function bestByTree(e,{forced:t,found:n,work:r}){
const{tree:s,bounds:o}=e;
const i=outlookOn(e,n);
if(!i(NOTHING,NO_PROSPECTS))return void 0;
const a={problem:e,forced:t,ruler:rulerFor(e,r),outlook:i};
const{met:c}=frontsOf(s,{wanted:o.needed,isNeeded:true},a);
if(r.left<0)return void 0;
return c.find(({credits:u,atLevel:l})=>u>=o.needed&&l>=o.atLevel);
}
function rulerFor({choices:e,bounds:t},n){
const r=(s,o)=>e.reduce((i,a)=>i+a.reduce((c,u)=>Math.max(c,s(u)),0),0)>o;
return{
bounds:t,
countsMost:r(({credits:s})=>s,t.most),
countsElsewhere:r(({elsewhere:s})=>s,t.mostElsewhere),
countsPrior:r(({prior:s})=>s,t.mostPrior),
countsUsed:r(({held:s})=>s===void 0?0:1,t.mostHeld),
work:n
};
}
function frontsOf(e,t,n){
if("leaf"in e)return leafFronts(e.leaf,t,n);
if("count"in e)return chooseFronts(e,t,n);
return creditFronts(e,t,n);
}
function leafFronts(e,{wanted:t,isNeeded:n},r){
const{problem:s,forced:o,ruler:i}=r;
i.work.left-=s.choices[e]?.length??0;
const a=(s.choices[e]??[]).map((l)=>stateOf(l,t,i));
const c=frontOf(
a.filter((l)=>isWithin(l,i)),
i.work
);
const u=n||o.has(e)?[]:beyond(c,[NOTHING],i.work);
return{met:c,unmet:u,seen:prospectsOf(s.choices[e]??[])};
}
function chooseFronts(e,t,n){
const r=e.parts.length-e.count;
const{met:s,unmet:o,seen:i}=r<e.count?byMissed(e,t,n):byMet(e,t,n);
return{met:s,unmet:t.isNeeded?[]:beyond(s,o,n.ruler.work),seen:i};
}
function byMet({count:e,parts:t},{wanted:n,isNeeded:r},s){
let o=[[NOTHING]];
let i=NO_PROSPECTS;
for(const[c,u]of t.entries()){
const{met:l,unmet:f,seen:m}=frontsOf(u,{wanted:n,isNeeded:false},s);
i=together(i,m);
const g=r?e-(t.length-c-1):0;
const p={staying:f,rising:l,least:g,top:e,most:e,wanted:n,seen:i};
o=raised(o,p,s);
}
const a=r?[]:o.slice(0,e).flat();
return{met:o[e]??[],unmet:frontOf(a,s.ruler.work),seen:i};
}
function byMissed({count:e,parts:t},{wanted:n,isNeeded:r},s){
const o=t.length-e;
const i=r?o:o+1;
let a=[[NOTHING]];
let c=NO_PROSPECTS;
for(const l of t){
const{met:f,unmet:m,seen:g}=frontsOf(l,{wanted:n,isNeeded:i===0},s);
c=together(c,g);
const p={staying:f,rising:m,least:0,top:o+1,most:i,wanted:n,seen:c};
a=raised(a,p,s);
}
const u=frontOf(a.slice(0,o+1).flat(),s.ruler.work);
return{met:u,unmet:a[o+1]??[],seen:c};
}
function raised(e,t,n){
const{staying:r,rising:s,least:o,most:i,top:a,wanted:c,seen:u}=t;
const{ruler:l}=n;
const f=Array.from({length:Math.min(i,e.length)+1},()=>[]);
for(let m=e.length-1;m>=0;m-=1){
const g=e[m]??[];
const p=Math.min(m+1,a);
if(m>=o)addSums(f[m]??[],g,r,c,l);
if(p>=o)addSums(f[p]??[],g,s,c,l);
}
return f.map((m)=>hopeful(m,u,n));
}
function hopeful(e,t,{outlook:n,ruler:r}){
return frontOf(
e.filter((s)=>n(s,t)),
r.work
);
}
function creditFronts({credits:e,parts:t},{wanted:n,isNeeded:r},s){
const{ruler:o}=s;
const i=Math.max(n,e);
let a=[NOTHING];
let c=NO_PROSPECTS;
for(const m of t){
const{met:g,unmet:p,seen:$}=frontsOf(m,{wanted:i,isNeeded:false},s);
c=together(c,$);
const k=[];
addSums(k,a,p,i,o);
addSums(k,a,g,i,o);
a=hopeful(k,c,s);
if(o.work.left<0)break;
}
const u=(m)=>frontOf(
m.map((g)=>capped(g,n)),
o.work
);
const l=u(a.filter((m)=>m.credits>=e));
const f=r?[]:u(a.filter((m)=>m.credits<e));
return{met:l,unmet:beyond(l,f,o.work),seen:c};
}
function capped(e,t){
return e.credits>t?{...e,credits:t}:e;
}
function mostHeld({choices:e},t){
const n=e.map((o)=>[...new Set(o.flatMap(identityIfHeld))]);
const r=/* @__PURE__ */new Map();
const s=n.filter((o,i)=>{
const a=o.find((c)=>!r.has(c));
if(a===void 0)return makesRoom(i,{identities:n,placeOf:r,tried:/* @__PURE__ */new Set()},t);
r.set(a,i);
return true;
});
return t.left<0?Number.POSITIVE_INFINITY:s.length;
}
function identityIfHeld({held:e,identity:t}){
return e===void 0?[]:[t];
}
function makesRoom(e,{identities:t,placeOf:n,tried:r},s){
const o=/* @__PURE__ */new Map();
const i=[e];
for(const a of i)
for(const c of t[a]??[]){
s.left-=1;
if(r.has(c))continue;
r.add(c);
o.set(c,a);
const u=n.get(c);
if(u!==void 0)i.push(u);
else return moved(c,{start:e,cameFrom:o,placeOf:n});
}
return false;
}
function moved(e,{start:t,cameFrom:n,placeOf:r}){
const s=new Map([...r].map(([o,i])=>[i,o]));
for(let o=e;o!==void 0;){
const i=n.get(o)??t;
const a=i===t?void 0:s.get(i);
r.set(o,i);
o=a;
}
return true;
}
function narrowed(e,t){
return{...e,choices:e.choices.map((n)=>n.filter(t))};
}
function bestChoices(e,t,n){
const r={...e,bounds:{...e.bounds,mostHeld:mostHeld(e,t)} };
const s=r.choices.reduce((a,{length:c})=>a+c,r.choices.length);
const o=[{forbidden:/* @__PURE__ */new Set(),forced:/* @__PURE__ */new Set()}];
let i=n;
for(let a=o.pop();a!==void 0;a=o.pop()){
const{forbidden:c,forced:u}=a;
t.left-=s+c.size;
const l=narrowed(r,({id:p})=>!c.has(p));
const f=bestByTree(l,{forced:u,found:i?.state,work:t});
if(t.left<0)return{...i&&{found:i},isProven:false};
if(f===void 0||i!==void 0&&compareCost(f,i.state)>=0)
continue;
const m=choicesOf(f);
const g=branchesAt(m,a,r);
if(g===void 0)i={choices:m,state:f};
else o.push(...g.reverse());
}
return{...i&&{found:i},isProven:true};
}
function branchesAt(e,t,n){
return overNeeds(e,t)??overIdentities(e,t,n)??overConflicts(e,t,n);
}
function without(e,t){
return{...e,forbidden:/* @__PURE__ */new Set([...e.forbidden,...t])};
}
function overNeeds(e,t){
const n=new Set(e.map(({leaf:r})=>r));
for(const{id:r,needs:s}of e){
const o=s.find((a)=>!n.has(a));
if(o===void 0)continue;
const i={...t,forced:/* @__PURE__ */new Set([...t.forced,o])};
return[i,without(t,[r])];
}
return void 0;
}
function overIdentities(e,t,n){
const r=/* @__PURE__ */new Map();
for(const{identity:u,leaf:l}of e)
r.set(u,[...r.get(u)??[],l]);
const s=[...r].find(([,u])=>u.length>1);
if(s===void 0)return void 0;
const[o,i]=s;
const a=n.choices.flat().filter((u)=>u.identity===o);
const c=(u)=>without(
t,
a.flatMap(({id:l,leaf:f})=>u(f)?[]:[l])
);
return[
...i.map((u)=>c((l)=>l===u)),
c((u)=>!i.includes(u))
];
}
function overConflicts(e,t,{conflicts:n}){
if(n.size===0)return void 0;
for(const{id:r}of e){
const s=n.get(r);
const o=s&&e.find((i)=>s.has(i.id));
if(o!==void 0)return[without(t,[o.id]),without(t,[r])];
}
return void 0;
}
function possibleFindings(e){
const t=[
...unknownCredits(e),
...groupFindings(e),
...ruleFindings(e),
...blockFindings(e)
];
return t.length>0?t:togetherFindings(e);
}
function creditsBelow(e,{components:t}){
return keysBelow({requirement:e,pointer:""}).reduce(
(n,{key:r})=>n+thousandths(t[r]?.ects??0),
0
);
}
function unknownCredits({requires:e,components:t,rules:n}){
const r=n.credits!==void 0;
const s=groupsIn(e,"").filter(({group:i})=>r||"credits"in i);
const o=new Set(
s.flatMap(({group:i})=>keysBelow({requirement:i,pointer:""})).map(({key:i})=>i)
);
return[...o].flatMap(
(i)=>t[i]?.ects===void 0?[problem("pathway.credits-unknown",appendPointer("/components",i,"ects"))]:[]
);
}
function groupFindings(e){
return groupsIn(e.requires,"/requires").flatMap(({group:t,pointer:n})=>{
const{condition:r,of:s}=openGroup(t);
if(r.kind==="choose")
return r.count>s.length?[problem("pathway.choose-too-many",appendPointer(n,"choose"))]:[];
const o=appendPointer(n,"credits");
if(r.credits===0)return[problem("pathway.credits-nothing",o)];
return thousandths(r.credits)>creditsBelow(t,e)?[problem("pathway.credits-unreachable",o)]:[];
});
}
function ruleFindings(e){
const{requires:t,components:n,rules:r}=e;
const{needed:s,most:o,atLevel:i}=creditBounds(r);
const a=r.level?.share?.level??0;
const c=Object.values(n).filter((u)=>(u.level??0)>=a).reduce((u,{ects:l=0})=>u+thousandths(l),0);
return[
...s>creditsBelow(t,e)?[problem("pathway.credits-unreachable","/rules/credits/min")]:[],
...leastCredits(t,e)>o?[problem("pathway.maximum-too-low","/rules/credits/max")]:[],
...i>c?[problem("pathway.level-unreachable","/rules/level/share")]:[]
];
}
function leastCredits(e,t){
if(typeof e==="string")
return thousandths(t.components[e]?.ects??0);
const{condition:n,of:r}=openGroup(e);
if(n.kind==="credits")return thousandths(n.credits);
const s=r.map((o)=>leastCredits(o,t)).sort((o,i)=>o-i);
return s.slice(0,n.count).reduce((o,i)=>o+i,0);
}
function blockFindings(e){
const{requires:t,components:n}=e;
const r=groupsIn(t,"/requires").filter(({group:i})=>i.block!==void 0);
const s=new Map(r.map(({group:i})=>[i.block,i]));
const o=r.filter(({group:i})=>s.get(i.block)!==i);
return[
...o.map(
({pointer:i})=>problem("pathway.duplicate-block",appendPointer(i,"block"))
),
...Object.keys(n).flatMap((i)=>[
...relationFindings(i,"validates",{pathway:e,groupOf:s}),
...relationFindings(i,"contributesTo",{pathway:e,groupOf:s})
])
];
}
function relationFindings(e,t,{pathway:{components:n},groupOf:r}){
const s=n[e];
const o=s?.[t];
if(o===void 0)return[];
const i=appendPointer("/components",e,t);
const a=r.get(o);
if(a===void 0)return[problem("pathway.unknown-block",i)];
const c=keysBelow({requirement:a,pointer:""}).some((l)=>l.key===e);
const u=suffices(a,/* @__PURE__ */new Map([[e,thousandths(s?.ects??0)]]));
if(t==="validates")return u?[]:[problem("pathway.validates-not",i)];
return c&&!u?[]:[problem("pathway.contributes-alone",i)];
}
const MOST_STEPS=5e5;
function togetherFindings(e){
const t={left:MOST_STEPS};
const n=candidatesFor(e,[],{on:0,withDoubts:false});
const{problem:r}=buildProblem(e,[],n,t);
const{found:s,isProven:o}=bestChoices(r,t);
return s===void 0&&o?[problem("pathway.impossible","/requires")]:[];
}
const DEEPEST=40;
const MOST_VALUES=2e5;
function readPathway(e){
const t=sizeProblem(e);
if(t!==void 0)return{findings:[t]};
const n=readByShape(schema$1,e);
const r=n.value;
const s=[...n.findings,...pathwayFindings(r)];
const o=isWhole(r)&&malformedMembers(s).size===0;
if(!o||s.some(({severity:a})=>a==="error"))return{findings:s};
const i=inFull(r);
return{pathway:i,findings:[...s,...possibleFindings(i)]};
}
function isWhole(e){
const{id:t,title:n,requires:r,components:s}=e;
return[t,n,r,s].every((o)=>o!==void 0);
}
function inFull({$schema:e,components:t,rules:n={},...r}){
const s=Object.entries(t).map(([o,i])=>[o,ofInput(i)]);
return{...r,components:Object.fromEntries(s),rules:n};
}
function ofInput({accepts:e,...t}){
return compact({
...t,
accepts:e.map((n)=>typeof n==="string"?{id:n}:n)
});
}
function sizeProblem(e){
let[t,n]=[[e],0];
for(let r=0;t.length>0;r+=1){
n+=t.length;
if(r>DEEPEST)return problem("pathway.too-deep","");
if(n>MOST_VALUES)return problem("pathway.too-large","");
t=t.flatMap((s)=>{
if(Array.isArray(s))return s;
return isJsonObject(s)?Object.values(s):[];
});
}
return void 0;
}
const defined=/* @__PURE__ */new WeakSet();
function definePathway(e){
if(typeof e==="object"&&e!==null&&defined.has(e))return e;
const{pathway:t,findings:n}=readPathway(snapshot(e));
const r=n.filter(({severity:o})=>o==="error");
if(r.length>0||t===void 0)
throw new MicrocertError("ERR_PATHWAY_INVALID",{findings:r},STACKING_TEXTS);
const s=deepFreeze(t);
defined.add(s);
return s;
}
export{THE_JURY_DECIDES as T,stackFinding as a,stateFrom as b,bestChoices as c,definePathway as d,blocksOf as e,candidatesFor as f,groupsIn as g,buildProblem as h,missingFrom as m,narrowed as n,openGroup as o,suffices as s};
//# sourceMappingURL=define-pathway.js.map

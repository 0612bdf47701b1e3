import{$ as canonicalJson,h as compact,s as stringMember,a2 as isDateTime,r as isDecimal,p as parseDateTime,a as appendPointer,g as isMicrocertError,i as isJsonObject,ae as judge,aC as fromThousandths,aB as thousandths,F as normalizeDateTime,C as deepFreeze,P as formatDateTime}from'../shared/foundation.js';
import{a as stackFinding,b as stateFrom,n as narrowed,c as bestChoices,m as missingFrom,T as THE_JURY_DECIDES,e as blocksOf,d as definePathway,f as candidatesFor,h as buildProblem}from'../shared/define-pathway.js';
import{bg as partIri,bO as verifyAndRead,am as settleOptions}from'../shared/everyday.js';
import{f as fromOpenBadge}from'../shared/from-open-badge.js';
import{r as relatedAchievements}from'../shared/related-achievements.js';
import{k as partsOf,s as subjectOf}from'../shared/receiving.js';
const TEXTS={
"stack.not-accepted":{
severity:"error",
message:{
en:"the credential is not accepted, so it does not count",
fr:"le justificatif n\u2019est pas accept\xE9 : il ne compte pas"
},
hint:{en:"its own report says why",fr:"son propre rapport dit pourquoi"}
},
"stack.not-decided":{
severity:"warning",
message:{
en:"it could not be decided whether the credential holds, so it does not count for now",
fr:"il n\u2019a pas pu \xEAtre d\xE9cid\xE9 si le justificatif tient : il ne compte pas pour l\u2019instant"
},
hint:{
en:"its own report says what is open: a list or key that could not be asked, say",
fr:"son propre rapport dit ce qui reste ouvert : une liste ou une cl\xE9 non consult\xE9e, par exemple"
}
},
"stack.not-a-badge":{
severity:"error",
message:{
en:"this is no badge that a component could accept",
fr:"ce n\u2019est pas un badge qu\u2019une composante pourrait accepter"
},
hint:{
en:"hand in Open Badges 3.0, by themselves or in a learner record",
fr:"donner des Open Badges 3.0, seuls ou dans un relev\xE9"
}
},
"stack.no-award":{
severity:"error",
message:{
en:"the credential does not say when what was awarded to whom",
fr:"le justificatif ne dit pas ce qui a \xE9t\xE9 d\xE9livr\xE9, quand et \xE0 qui"
}
},
"stack.record-closed":{
severity:"error",
message:{
en:"the learner record does not hold, so the credentials in it were not looked at",
fr:"le relev\xE9 ne tient pas : les justificatifs qu\u2019il contient n\u2019ont pas \xE9t\xE9 examin\xE9s"
},
hint:{
en:"hand in its credentials by themselves: each stands for itself",
fr:"donner ses justificatifs s\xE9par\xE9ment : chacun vaut par lui-m\xEAme"
}
},
"stack.record-apart":{
severity:"warning",
message:{
en:"the learner record itself is not accepted; each credential in it counts, or not, by its own report",
fr:"le relev\xE9 lui-m\xEAme n\u2019est pas accept\xE9 ; chaque justificatif qu\u2019il contient compte, ou non, selon son propre rapport"
}
},
"stack.learner-unknown":{
severity:"warning",
message:{
en:"it cannot be told whether this is about the same learner as the others",
fr:"on ne peut dire si ceci concerne le m\xEAme apprenant que les autres"
},
hint:{
en:"say who it is, by an identifier that stands in all of them: the option `recipient`",
fr:"dire de qui il s\u2019agit, par un identifiant pr\xE9sent dans tous : l\u2019option `recipient`"
}
}
};
function credentialFinding(e,t=""){
return{code:e,pointer:t,...TEXTS[e]};
}
const ASKED_FOR="recipient";
const SOMEBODY_ELSE="somebody else";
function learnerByRecipient({checks:e}){
const{outcome:t,findings:n=[]}=e.find(({id:s})=>s==="subject.recipient")??{};
if(t==="passed")return{learner:ASKED_FOR,doubts:[]};
if(t==="failed")return{learner:SOMEBODY_ELSE,doubts:[]};
return{doubts:[credentialFinding("stack.learner-unknown"),...n]};
}
function learnersAsStated(e){
const t=e.map(({id:r,identifiers:i})=>{
if(r!==void 0)return{isId:true,name:r};
const o=i&&canonicalJson(i);
return{isId:false,name:o};
});
const[n]=t;
const s=t.every(({name:r})=>r!==void 0&&r===n?.name);
return t.map(({isId:r,name:i})=>{
if(i!==void 0&&(r||s))return{learner:i,doubts:[]};
if(t.length===1)return{doubts:[]};
return{doubts:[credentialFinding("stack.learner-unknown")]};
});
}
const WORDS=/recognition of prior learning|validation of prior learning|validation des acquis|\b(?:RPL|APL|VAE)\b/i;
function isPriorLearning(e){
const t=typeof e==="string"?[e]:Object.values(e);
return t.some((n)=>WORDS.test(n));
}
function readHeld(e,t){
const n=fromOpenBadge(e,t);
const{definition:s,award:r}=n;
if(r===void 0)return void 0;
const i=compact({
achievement:s.id,
version:s.version,
related:relatedAchievements(e),
ects:creditsOf(r,s),
level:s.level&&"eqf"in s.level?s.level.eqf:void 0,
awardedOn:r.awardedOn,
validUntil:endIn(e),
results:resultsOf(r,s),
awardingBodies:bodiesOf(n),
outcomes:outcomesOf(s),
priorLearning:(s.assessments??[]).some(({type:o})=>isPriorLearning(o)),
towards:s.stackability?.towards?.map(
({id:o,part:a,relation:d})=>compact({id:o,part:a,relation:d})
)
});
return{component:i,learner:r.learner};
}
function creditsOf(e,{workload:t}){
const n=e.creditsEarned??t?.ects;
return isDecimal(n)?n:void 0;
}
function endIn(e){
const t=["validUntil","expirationDate"].flatMap(
(s)=>stringMember(e,s)??[]
);
const n=(s)=>parseDateTime(s)??0;
return t.filter(isDateTime).sort((s,r)=>n(s)-n(r))[0];
}
function resultsOf({results:e=[]},{assessments:t=[]}){
return e.flatMap(({assessment:n,value:s})=>{
if(s===void 0)return[];
const r=t.find(({id:o})=>o===n)?.grading;
const i=r?.kind==="percent"?100:void 0;
return[compact({value:s,grades:r?.grades,maximum:r?.maximum??i})];
});
}
function bodiesOf({definition:e,issuer:t}){
const n=(e.awardingBodies??[]).flatMap(({id:s})=>s??[]);
if(n.length>0)return n;
return t===void 0?[]:[t.id];
}
function outcomesOf({id:e,outcomes:t=[]}){
return t.map(({id:n,alignments:s=[]})=>{
const r=s.find(({framework:i})=>i==="ESCO")??s[0];
return r?.url??partIri(e,"outcome",n);
});
}
async function openCredentials(e,t,n){
const s={options:t,reading:n,ids:/* @__PURE__ */new Set()};
const r=[];
for(const[i,o]of e.entries()){
const a=appendPointer("/credentials",i);
r.push(await open(await verifyAndRead(o,t),a,s));
}
return r;
}
async function open(e,t,n){
const{report:s,document:r}=e;
const i=nameOf(r,t,n);
if(s.role==="record"&&r!==void 0){
const{findings:o,inside:a}=await openRecord({report:s,document:r},t,n);
return{pointer:t,id:i,report:s,findings:o,...a&&{inside:a} };
}
return{pointer:t,id:i,report:s,...readJudged(e,n.reading)};
}
const PLACE="/credentials/";
function nameOf(e,t,{ids:n}){
const s=stringMember(e,"id");
const r=s===void 0||s.startsWith(PLACE)||n.has(s)?t:s;
n.add(r);
return r;
}
async function openRecord(e,t,n){
const{report:s,document:r}=e;
const i=new Map(s.parts.map((c)=>[c.pointer,c.report]));
const o=partsOf(r,"verifiableCredential");
const a=o.some((c)=>i.has(c.pointer));
if(s.verdict==="rejected"&&!a)
return{findings:[credentialFinding("stack.record-closed"),...reasonsAgainst(s)]};
const d=[];
for(const c of o){
const f=i.get(c.pointer);
const u=await judgedInside(c,f,n);
const p=await openInside(u,`${t}${c.pointer}`,n);
d.push(asOfRecord(p,c.pointer,e,n));
}
return{inside:d,findings:ownRemarks(s)};
}
async function judgedInside({value:e},t,{options:n}){
if(t!==void 0&&isJsonObject(e))return{report:t,document:e};
return verifyAndRead(asInput(e),n);
}
function asInput(e){
return typeof e==="string"||isJsonObject(e)?e:JSON.stringify(e);
}
async function openInside(e,t,n){
const s=nameOf(e.document,t,n);
return{pointer:t,id:s,report:e.report,...readJudged(e,n.reading)};
}
function asOfRecord(e,t,{report:n,document:s},{options:r}){
const{held:i,...o}=e;
const{findings:a=[]}=n.checks.find(({id:u})=>u==="record.subjects")??{};
const d=a.find(({pointer:u})=>u===t)?.code;
if(d==="record.other-subject"&&r.recipient===void 0)
return{...o,findings:[stackFinding("stack.other-learner"),...e.findings]};
const c=stringMember(subjectOf(s),"id");
const f=d===void 0&&n.verdict==="accepted"&&c!==void 0;
if(i===void 0||i.learner.id!==void 0||!f)return e;
return{...e,held:{...i,learner:{...i.learner,id:c} } };
}
const ABOUT_WHAT_IS_INSIDE=/* @__PURE__ */new Set(["record.credentials","record.subjects"]);
function ownRemarks({verdict:e,checks:t}){
if(e==="accepted")return[];
const n=e==="rejected"?"failed":"indeterminate";
const s=t.filter(
(r)=>r.outcome===n&&!ABOUT_WHAT_IS_INSIDE.has(r.id)
);
if(s.length===0)return[];
return[credentialFinding("stack.record-apart"),...s.flatMap(({findings:r})=>r)];
}
function readJudged({report:e,document:t},n){
if(e.verdict==="rejected"||t===void 0)
return{findings:reasonsAgainst(e)};
const s=e.verdict==="undetermined"?[credentialFinding("stack.not-decided"),...reasonsIn(e,"indeterminate")]:[];
if(e.role!=="badge")
return{findings:[credentialFinding("stack.not-a-badge"),...s]};
try{
const r=readHeld(t,n);
if(r===void 0)return{findings:[credentialFinding("stack.no-award"),...s]};
return{held:r,findings:s};
}catch(r){
if(!isMicrocertError(r))throw r;
return{findings:[credentialFinding("stack.not-a-badge"),...r.findings,...s]};
}
}
function reasonsAgainst(e){
const t=e.checks.some(
({id:r,outcome:i})=>r==="subject.recipient"&&i==="failed"
);
const n=credentialFinding("stack.not-accepted");
const s=reasonsIn(e,"failed");
return t?[stackFinding("stack.other-learner"),n,...s]:[n,...s];
}
function reasonsIn({checks:e},t){
return e.filter((n)=>n.outcome===t).flatMap(({findings:n})=>n);
}
const STACK_POLICY=/* @__PURE__ */Object.freeze({
id:"stack",
requires:/* @__PURE__ */Object.freeze(["stack.learner","stack.requirements"]),
heeds:/* @__PURE__ */Object.freeze(["stack.credits","stack.level"])
});
function stackChecks(e,t){
const{missing:n,findings:s}=e;
const r=s.some(({code:o})=>o==="stack.several-learners");
const i=(o)=>n.filter(({code:a})=>checkOf(a)===o);
return[
{id:"stack.credentials",outcome:"passed",findings:t},
r?{
id:"stack.learner",
outcome:"indeterminate",
findings:[asDoubt(stackFinding("stack.several-learners"))]
}:{id:"stack.learner",outcome:"passed",findings:[]},
...["stack.requirements","stack.credits","stack.level"].map(
(o)=>ruleCheck(o,i(o),e)
)
];
}
function checkOf(e){
if(e==="stack.credits-missing")return"stack.credits";
return e==="stack.level-missing"?"stack.level":"stack.requirements";
}
function ruleCheck(e,t,{answer:n,findings:s}){
const r=e==="stack.requirements"?s:[];
if(t.length===0)return{id:e,outcome:"passed",findings:r};
if(n!=="undetermined")
return{id:e,outcome:"failed",findings:[...t,...r]};
return{id:e,outcome:"indeterminate",findings:[...r,...t.map(asDoubt)]};
}
function asDoubt(e){
return{...e,severity:"warning"};
}
function verdictOn(e){
return judge(e,STACK_POLICY);
}
function firstFit({bounds:e,choices:t,conflicts:n},s=[]){
const r=({held:l,needs:m})=>l!==void 0&&m.length===0;
const i=s.filter(r);
const o=t.flat().filter(r);
const a=({elsewhere:l,prior:m})=>l+m>0;
const d=[...o].sort(
(l,m)=>Number(a(l))-Number(a(m))||m.credits-l.credits||l.id-m.id
);
const[c,f,u]=[/* @__PURE__ */new Set(),/* @__PURE__ */new Set(),/* @__PURE__ */new Set()];
const p={credits:0,elsewhere:0,prior:0};
return[...i,...d].filter((l)=>{
const m=n.get(l.id);
const h=!c.has(l.leaf)&&!f.has(l.identity)&&!(m&&[...m].some((w)=>u.has(w)));
const g=p.credits+l.credits<=e.most&&p.elsewhere+l.elsewhere<=e.mostElsewhere&&p.prior+l.prior<=e.mostPrior;
if(!h||!g)return false;
c.add(l.leaf);
f.add(l.identity);
u.add(l.id);
p.credits+=l.credits;
p.elsewhere+=l.elsewhere;
p.prior+=l.prior;
return true;
});
}
function foundIn(e,{tree:t,bounds:n}){
const s=new Map(e.map(({leaf:o,credits:a})=>[o,a]));
const r=stateFrom(e);
const i=r.credits>=n.needed&&r.atLevel>=n.atLevel;
if(!i||!isMet(t,s))return void 0;
return{choices:[...e].sort((o,a)=>o.leaf-a.leaf),state:r};
}
function isMet(e,t){
if("leaf"in e)return t.has(e.leaf);
if("count"in e)
return e.parts.filter((n)=>isMet(n,t)).length>=e.count;
return creditsIn(e,t)>=e.credits;
}
function creditsIn(e,t){
if("leaf"in e)return t.get(e.leaf)??0;
return e.parts.reduce((n,s)=>n+creditsIn(s,t),0);
}
const MOST_ALTERNATIVES=5;
function completionsOf(e,{maxSteps:t}){
const{found:n,isProven:s}=shortestOf(e.problem,{left:t});
if(n===void 0||!s)
return{alternatives:[],findings:[stackFinding("stack.shortest-open")]};
return{
shortest:completion(n.choices,e),
alternatives:alternativesTo(n.choices,e,{left:t}),
allocation:firstFit(e.problem,n.choices),
findings:[]
};
}
function shortestOf(e,t){
const n=firstFit(e);
const s=new Map(n.map(({leaf:o,id:a})=>[o,a]));
const r=narrowed(
e,
({leaf:o,held:a,id:d})=>s.has(o)?s.get(o)===d:a===void 0
);
const i=bestChoices(r,{left:t.left>>2});
return bestChoices(e,t,i.found);
}
function completion(e,{keys:t}){
const n=e.filter(({held:r})=>r===void 0);
const s=n.reduce((r,i)=>r+i.credits,0);
return{
components:n.map(({leaf:r})=>t[r]??""),
ects:fromThousandths(s)
};
}
function alternativesTo(e,t,n){
const s=/* @__PURE__ */new Map();
for(const{leaf:r,held:i}of e){
if(i!==void 0||s.size>=MOST_ALTERNATIVES)continue;
const o=narrowed(
t.problem,
(c)=>c.leaf!==r||c.held!==void 0
);
const a=shortestOf(o,n);
if(n.left<0)break;
if(a.found===void 0)continue;
const d=completion(a.found.choices,t);
s.set(d.components.join(" "),d);
}
return[...s.values()].sort(
(r,i)=>r.ects-i.ects||r.components.length-i.components.length
);
}
function describeStack(e){
const{pathway:t,answer:n,completions:s,findings:r,allocation:i}=e;
const o=countedIn(e);
const a=missingFrom(t,o);
const{shortest:d,alternatives:c}=s;
return{
answer:n,
components:componentsOf(e),
excluded:excludedFrom$1(e),
ects:fromThousandths(i.reduce((f,{credits:u})=>f+u,0)),
blocks:blocksOf(t,o),
missing:n==="eligible"?[]:[...a.requirements,...a.credits,...a.level],
...d&&{shortest:d},
alternatives:c,
findings:r,
says:THE_JURY_DECIDES
};
}
function countedIn({allocation:e,candidates:t,sure:{keys:n} }){
return{
undetermined:t.undetermined,
credits:new Map(e.map(({leaf:s,credits:r})=>[n[s]??"",r])),
atLevel:e.reduce((s,{atLevel:r})=>s+r,0)
};
}
function componentsOf(e){
const{pathway:t,sure:n,allocation:s,answer:r,candidates:i,findings:o}=e;
const a=new Map(s.map((c)=>[n.keys[c.leaf],c]));
const d=r==="undetermined"&&o.some(({code:c})=>c==="stack.bound");
return Object.entries(t.components).map(([c,f])=>{
const u=a.get(c);
const{title:p}=f;
if(u===void 0){
const l=i.undetermined.has(c)?"undetermined":"open";
return{component:c,title:p,outcome:l,findings:i.reasons.get(c)??[]};
}
return{
component:c,
title:p,
outcome:d?"undetermined":"counted",
held:idOf(u,n),
ects:fromThousandths(u.credits),
findings:remarksOn(u,f,{key:c,sure:n})
};
});
}
function idOf({held:e},t){
return t.held[e??-1]?.stated.id??"";
}
function remarksOn(e,{ects:t},{key:n,sure:s}){
const r=s.held[e.held??-1]?.credits;
const i=t!==void 0&&r!==void 0&&r<thousandths(t);
return i?[stackFinding("stack.credits-fewer",appendPointer("/components",n))]:[];
}
function excludedFrom$1(e){
const{held:t,others:n,isMixed:s,allocation:r,sure:i}=e;
const o=new Set(r.map((u)=>idOf(u,i)));
const a=s?"stack.several-learners":"stack.other-learner";
const d=n.map(({stated:u})=>({
held:u.id,
findings:[stackFinding(a)]
}));
const c=choicesByHeld(i);
const f=t.flatMap(
({stated:{id:u} },p)=>o.has(u)?[]:[{held:u,findings:reasonsFor(u,c.get(p)??[],e)}]
);
return[...d,...f].sort((u,p)=>u.held<p.held?-1:1);
}
function choicesByHeld({problem:{choices:e} }){
const t=/* @__PURE__ */new Map();
for(const n of e.flat()){
if(n.held===void 0)continue;
const s=t.get(n.held);
if(s===void 0)t.set(n.held,[n]);
else s.push(n);
}
return t;
}
function reasonsFor(e,t,{candidates:n,sure:s,allocation:r,isWhole:i}){
const o=eachOnce([
...n.refused.get(e)??[],
...n.doubtful.get(e)??[]
]);
if(t.length===0)return o.length>0?o:[stackFinding("stack.no-place")];
if(!i)return[stackFinding("stack.bound"),...o];
const a=/* @__PURE__ */new Map();
for(const d of t){
if(d.needs.length>0)continue;
const c=hindrance(d,r,s);
const f=s.keys[d.leaf]??"";
if(!a.has(c))a.set(c,stackFinding(c,appendPointer("/components",f)));
}
return[...a.values(),...o];
}
function eachOnce(e){
const t=({code:s,pointer:r})=>r.startsWith("/components/")?s:`${s} ${r}`;
const n=/* @__PURE__ */new Map();
for(const s of e)
if(!n.has(t(s)))n.set(t(s),s);
return[...n.values()];
}
function hindrance(e,t,n){
if(t.some((r)=>isSame(e,r,n)))return"stack.counted-once";
if(t.some((r)=>r.leaf===e.leaf))return"stack.place-taken";
const s=n.problem.conflicts.get(e.id);
if(t.some((r)=>s?.has(r.id)))return"stack.overlap";
return"stack.beyond-maximum";
}
function isSame(e,t,n){
if(e.identity===t.identity)return true;
if(!n.problem.conflicts.get(e.id)?.has(t.id))return false;
const s=new Set(namesOf(e,n));
return namesOf(t,n).some((r)=>s.has(r));
}
function namesOf({held:e},t){
const{achievement:n="",related:s=[],replacedBy:r=[]}=t.held[e??-1]?.stated??{};
return[n,...s,...r];
}
function settleHeld(e){
if(!Array.isArray(e))throw new TypeError('evaluateStack: "held" must be a list');
const t=e.map((n,s)=>settle(n,`held[${s}]`));
if(new Set(t.map(({stated:n})=>n.id)).size<t.length)
throw new TypeError("evaluateStack: two of what is held have the same id");
return t.sort(inOrder);
}
function settle(e,t){
const{id:n,achievement:s,awardedOn:r,validUntil:i,ects:o}=e??{};
for(const[a,d]of Object.entries({id:n,achievement:s}))
if(typeof d!=="string"||d==="")
throw new TypeError(`evaluateStack: "${t}.${a}" must be a text`);
if(o!==void 0&&!isDecimal(o))
throw new TypeError(
`evaluateStack: "${t}.ects" must be credits with at most three decimals`
);
return{
stated:e,
awarded:instantOf(r,`${t}.awardedOn`),
until:i===void 0?Number.POSITIVE_INFINITY:instantOf(i,`${t}.validUntil`),
credits:o===void 0?void 0:thousandths(o)
};
}
function instantOf(e,t){
const n=typeof e==="string"?normalizeDateTime(e):void 0;
const s=n===void 0?void 0:parseDateTime(n);
if(s===void 0)
throw new TypeError(`evaluateStack: "${t}" must be a date, or a date-time with zone`);
return s;
}
function inOrder(e,t){
return compareTexts(e.stated.achievement,t.stated.achievement)||e.awarded-t.awarded||compareTexts(e.stated.id,t.stated.id);
}
function compareTexts(e,t){
if(e===t)return 0;
return e<t?-1:1;
}
const MAX_STEPS=2e6;
function settleStackOptions(e){
const{on:t,learner:n,maxSteps:s=MAX_STEPS}=e??{};
if(!Number.isSafeInteger(s)||s<1)
throw new TypeError('evaluateStack: option "maxSteps" must be a whole number, 1 or more');
if(n!==void 0&&typeof n!=="string")
throw new TypeError('evaluateStack: option "learner" must be a text');
return{on:instantOf(t,"on"),learner:n,maxSteps:s};
}
function byLearner(e,t){
const n=new Set(e.flatMap(({stated:r})=>r.learner??[]));
if(t===void 0)return{own:e,others:[],isMixed:n.size>1};
const s=({stated:r})=>r.learner===void 0||r.learner===t;
return{
own:e.filter(s),
others:e.filter((r)=>!s(r)),
isMixed:false
};
}
function evaluateStack(e,t,n){
const s=definePathway(e);
const r=settleStackOptions(n);
const{own:i,others:o,isMixed:a}=byLearner(settleHeld(t),r.learner);
const d=openStack(s,a?i.map(ofSomebody):i,r);
const c=a?{answer:"undetermined",findings:[stackFinding("stack.several-learners")]}:answerOf(d,r);
const f=c.answer==="eligible"||a||!d.isWhole?void 0:completionsOf(d.sure,r);
const u=f?.shortest?.components.length===0;
const p=u?void 0:f;
const l=u?{answer:"eligible",findings:[stackFinding("stack.best-open")]}:c;
const m=l.allocation??f?.allocation??(d.isWhole?firstFit(d.sure.problem):[]);
return deepFreeze(
describeStack({
...d,
...a&&{held:[]},
others:a?[...i,...o]:o,
isMixed:a,
answer:l.answer,
findings:[...l.findings,...p?.findings??[]],
allocation:m,
completions:p??NONE
})
);
}
const NONE={alternatives:[],findings:[]};
const BEYOND=[/* @__PURE__ */stackFinding("stack.bound"),/* @__PURE__ */stackFinding("stack.shortest-open")];
function ofSomebody({stated:e,...t}){
return{...t,stated:{...e,doubts:[stackFinding("stack.several-learners")]} };
}
function openStack(e,t,{on:n,maxSteps:s}){
const r=candidatesFor(e,t,{on:n,withDoubts:true});
const i=r.doubtful.size===0?r:candidatesFor(e,t,{on:n,withDoubts:false,hoped:r});
const o={left:s};
const a=buildProblem(e,t,i,o);
return{pathway:e,held:t,candidates:i,hoped:r,sure:a,isWhole:o.left>=0};
}
function answerOf({pathway:e,held:t,hoped:n,sure:s,isWhole:r},i){
const{maxSteps:o}=i;
if(!r)return{answer:"undetermined",findings:BEYOND};
const{found:a,isProven:d}=bestHeld(s,{left:o});
if(a!==void 0){
const u=d?[]:[stackFinding("stack.best-open")];
return{answer:"eligible",allocation:a.choices,findings:u};
}
if(!d)return{answer:"undetermined",findings:[stackFinding("stack.bound")]};
if(n.doubtful.size===0)return{answer:"not-yet",findings:[]};
const c={left:o};
const f=bestHeld(buildProblem(e,t,n,c),c);
if(f.found!==void 0)
return{answer:"undetermined",findings:[stackFinding("stack.doubt")]};
if(!f.isProven)return{answer:"undetermined",findings:[stackFinding("stack.bound")]};
return{answer:"not-yet",findings:[]};
}
function bestHeld({problem:e},t){
const n=({held:r,needs:i})=>r!==void 0&&i.length===0;
const s=narrowed(e,n);
return bestChoices(s,t,foundIn(firstFit(s),s));
}
const MOST_CREDENTIALS=1e4;
async function checkStack(e,t,n){
const s=definePathway(e);
if(!Array.isArray(t)||t.length>MOST_CREDENTIALS)
throw new TypeError(`checkStack: "credentials" must be a list of at most ${MOST_CREDENTIALS}`);
const{on:r,maxSteps:i,creditUnit:o,...a}=n??{};
const{now:d}=settleOptions(a);
const c={cache:/* @__PURE__ */new Map(),...a,clock:()=>d};
const f=await openCredentials(t,c,o?{creditUnit:o}:{});
const u=formatDateTime(d);
const p=a.recipient!==void 0;
const l=f.flatMap((h)=>[h,...h.inside??[]]);
const m=evaluateStack(s,heldIn(l,p),{
on:r??u,
...p&&{learner:ASKED_FOR},
...i!==void 0&&{maxSteps:i}
});
return deepFreeze(reportOn(s,f,{evaluation:m,judgedAt:u,all:l}));
}
function heldIn(e,t){
const n=e.flatMap(({held:r,...i})=>r?[{...i,held:r}]:[]);
const s=t?n.map(({report:r})=>learnerByRecipient(r)):learnersAsStated(n.map(({held:r})=>r.learner));
return n.map(({id:r,held:i,findings:o},a)=>{
const{learner:d,doubts:c=[]}=s[a]??{};
const f=[...o,...c];
return{
...i.component,
id:r,
...d!==void 0&&{learner:d},
...f.length>0&&{doubts:f}
};
});
}
function reportOn({id:e,version:t,title:n},s,{evaluation:r,judgedAt:i,all:o}){
const a=excludedFrom(o,r);
const d=a.flatMap(({findings:f})=>f.map(asRemark));
const c=stackChecks(r,d);
return{
verdict:verdictOn(c),
policy:STACK_POLICY.id,
judgedAt:i,
checks:c,
...r,
excluded:a,
pathway:{id:e,...t!==void 0&&{version:t},title:n},
credentials:s.map(asJudged)
};
}
function asJudged({pointer:e,id:t,report:n,inside:s}){
return{pointer:e,held:t,report:n,...s&&{inside:s.map(asJudged)} };
}
function excludedFrom(e,{excluded:t}){
const n=new Map(t.map(({held:s,findings:r})=>[s,r]));
return e.flatMap(({id:s,held:r,pointer:i,findings:o,inside:a})=>{
const d=r===void 0?o:n.get(s);
if(d===void 0||a!==void 0&&d.length===0)return[];
const c=d.map((f)=>placedIn(i,f));
return[{held:s,findings:c}];
});
}
function placedIn(e,t){
const n=t.pointer.startsWith("/components/");
return{...t,pointer:n?e:`${e}${t.pointer}`};
}
function asRemark(e){
return e.severity==="error"?{...e,severity:"warning"}:e;
}
export{checkStack,definePathway,evaluateStack};
//# sourceMappingURL=index.js.map

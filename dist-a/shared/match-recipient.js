import{m as memberOf,a as appendPointer,b as asList}from'./foundation.js';
import{aA as openBadges,aB as readIdentity,aC as compareIdentity}from'./everyday.js';
const IDENTITY=/* @__PURE__ */openBadges("IdentityObject");
const TEXTS={
"recipient.nothing-to-compare":{
severity:"warning",
message:{
en:"the credential does not name its learner in the way that is known here",
fr:"le justificatif ne d\xE9signe pas l\u2019apprenant de la mani\xE8re connue ici"
},
hint:{
en:"compare another identifier, of a type that the credential has",
fr:"comparer un autre identifiant, d\u2019un type pr\xE9sent dans le justificatif"
},
cites:/* @__PURE__ */openBadges("AchievementSubject: id, identifier")
},
"recipient.identifier-malformed":{
severity:"warning",
message:{
en:"an identifier of the learner does not have the members it needs",
fr:"un identifiant de l\u2019apprenant n\u2019a pas les membres n\xE9cessaires"
},
cites:IDENTITY
},
"recipient.hash-unknown":{
severity:"warning",
message:{
en:"an identifier is hashed in a way that is not known here; sha256 and md5 are",
fr:"un identifiant est hach\xE9 d\u2019une mani\xE8re inconnue ici ; sha256 et md5 sont connus"
},
cites:IDENTITY
},
"recipient.hash-malformed":{
severity:"warning",
message:{
en:"the hash of an identifier does not have the length or the digits of its kind",
fr:"le hachage d\u2019un identifiant n\u2019a pas la longueur ou les chiffres de son genre"
},
cites:IDENTITY
},
"recipient.md5-unavailable":{
severity:"warning",
message:{
en:"an identifier is hashed with md5, which this platform does not offer",
fr:"un identifiant est hach\xE9 avec md5, que cette plateforme n\u2019offre pas"
},
cites:IDENTITY
},
"recipient.md5":{
severity:"warning",
message:{
en:"the identifier is hashed with md5, of which two identifiers with one hash can be made",
fr:"l\u2019identifiant est hach\xE9 avec md5, dont on sait faire deux identifiants de m\xEAme hachage"
},
hint:{en:"issuers: hash with sha256",fr:"\xE9metteurs : hacher avec sha256"},
cites:IDENTITY
},
"recipient.normalized":{
severity:"info",
message:{
en:"the identifiers are the same only in small letters and without spaces around them",
fr:"les identifiants ne sont identiques qu\u2019en minuscules et sans espaces autour"
},
cites:/* @__PURE__ */openBadges("IdentityObject",false)
},
"recipient.too-many-identifiers":{
severity:"warning",
message:{
en:"the learner has more identifiers than are looked at",
fr:"l\u2019apprenant a plus d\u2019identifiants qu\u2019il n\u2019en est examin\xE9"
},
cites:/* @__PURE__ */openBadges("AchievementSubject: identifier",false)
}
};
function recipientFinding(e,n){
return{code:e,pointer:n,...TEXTS[e]};
}
const MAX_IDENTIFIERS=100;
async function matchRecipient(e,n,{pointer:t="/credentialSubject",normalize:s=false}={}){
assertRecipient(n);
if(typeof n==="string")return matchId(e,n,t);
const{type:i,value:r}=n;
const{identities:a,findings:d}=identitiesOf(e,i,t);
const o=await findMatch(a,r,"exact");
if("outcome"in o)return o;
const h=r.trim().toLowerCase();
const f=s?await findMatch(a.map(fold),h,"normalized"):o;
if("outcome"in f)return f;
const c=[...d,...o.doubts];
if(c.length>0)return{outcome:"undecidable",findings:c};
if(a.length>0)return{outcome:"no-match",findings:[]};
return nothingToCompare(t);
}
function matchId(e,n,t){
const s=memberOf(e,"id");
const i=appendPointer(t,"id");
if(typeof s!=="string")return nothingToCompare(t);
return s===n?{outcome:"match",by:"id",written:"exact",pointer:i,findings:[]}:{outcome:"no-match",findings:[]};
}
function identitiesOf(e,n,t){
const s=memberOf(e,"identifier");
const i=appendPointer(t,"identifier");
const r=Array.from(asList(s));
const a=[];
const d=[];
if(r.length>MAX_IDENTIFIERS)
a.push(recipientFinding("recipient.too-many-identifiers",i));
for(const[o,h]of r.slice(0,MAX_IDENTIFIERS).entries()){
const f=Array.isArray(s)?appendPointer(i,o):i;
const c=readIdentity(h);
if(c===void 0)
a.push(recipientFinding("recipient.identifier-malformed",f));
else if(c.type===n)d.push({identity:c,pointer:f});
}
return{identities:d,findings:a};
}
async function findMatch(e,n,t){
const s=[];
for(const{identity:i,pointer:r}of e){
const a=await compareIdentity(i,n);
if(a===true){
const d=remarksOn(i,t).map((o)=>recipientFinding(o,r));
return{outcome:"match",by:i.kind,written:t,pointer:r,findings:d};
}
if(a!==false)s.push(recipientFinding(a,r));
}
return{doubts:s};
}
function remarksOn(e,n){
const t=e.kind==="hash"&&e.algorithm==="md5";
return[
...t?["recipient.md5"]:[],
...n==="normalized"?["recipient.normalized"]:[]
];
}
function fold({identity:e,pointer:n}){
if(e.kind==="hash")return{identity:e,pointer:n};
return{identity:{...e,text:e.text.trim().toLowerCase()},pointer:n};
}
function nothingToCompare(e){
const n=[recipientFinding("recipient.nothing-to-compare",e)];
return{outcome:"undecidable",findings:n};
}
function assertRecipient(e){
const n=typeof e==="string"?[e]:[memberOf(e,"type"),memberOf(e,"value")];
if(!n.every((t)=>typeof t==="string"&&t!==""&&t.isWellFormed()))
throw new TypeError(
'matchRecipient: "recipient" must be an IRI, or an object of type and value'
);
}
export{matchRecipient as m};
//# sourceMappingURL=match-recipient.js.map

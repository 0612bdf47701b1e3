import{y as parseJsonStrictly,i as isJsonObject,g as isMicrocertError,b as asList,m as memberOf,a as appendPointer}from'./foundation.js';
import{f as finding,b as isEnvelope,j as jwtInEnvelope,t as textOf,p as passed,c as asFinding,d as isTooMuch,g as failed}from'./receiving.js';
import{Z as isCompactJws,aH as parseVpJwt,Q as asSnapshot,y as CREDENTIALS_V2,z as CREDENTIALS_V1}from'./everyday.js';
const CREDENTIALS_FINDINGS={
"presentation.rejected":{
severity:"warning",
message:{
en:"this credential does not hold: see its own report",
fr:"ce justificatif ne tient pas : voir son propre rapport"
}
},
"presentation.undetermined":{
severity:"warning",
message:{
en:"this credential could not be judged: see its own report",
fr:"ce justificatif n\u2019a pas pu \xEAtre jug\xE9 : voir son propre rapport"
}
},
"presentation.nested":{
severity:"error",
message:{
en:"a presentation stands where a credential is expected",
fr:"une pr\xE9sentation figure l\xE0 o\xF9 un justificatif est attendu"
},
hint:{
en:"whom it was made for is not known here: ask its holder to present the credentials themselves",
fr:"on ignore ici \xE0 qui elle s\u2019adressait : demander \xE0 son d\xE9tenteur de pr\xE9senter les justificatifs eux-m\xEAmes"
}
},
"presentation.empty":{
severity:"error",
message:{
en:"the presentation holds no credential",
fr:"la pr\xE9sentation ne contient aucun justificatif"
}
},
"presentation.too-many":{
severity:"warning",
message:{
en:"the presentation holds more credentials than one verification looks at",
fr:"la pr\xE9sentation contient plus de justificatifs qu\u2019une v\xE9rification n\u2019en examine"
}
},
"presentation.not-looked-at":{
severity:"info",
message:{
en:"not looked at, as the presentation itself does not hold",
fr:"non examin\xE9, car la pr\xE9sentation elle-m\xEAme ne tient pas"
}
},
"presentation.other-subject":{
severity:"error",
message:{
en:"this credential is about somebody else than who presents it",
fr:"ce justificatif porte sur une autre personne que celle qui le pr\xE9sente"
}
},
"presentation.unknown-subject":{
severity:"warning",
message:{
en:"nothing shows that this credential is about who presents it: it names no DID of theirs",
fr:"rien n\u2019indique que ce justificatif porte sur qui le pr\xE9sente : il ne nomme aucun DID de cette personne"
},
hint:{
en:"the issuer can issue it again to the learner\u2019s DID (claim); or accept it from anyone who has it (holderIs)",
fr:"l\u2019\xE9metteur peut le r\xE9\xE9mettre au DID de l\u2019apprenant (claim) ; ou l\u2019accepter de quiconque le d\xE9tient (holderIs)"
}
},
"presentation.anyone":{
severity:"info",
message:{
en:"whose the credentials are was not asked: the verifier takes them from anyone",
fr:"\xE0 qui sont les justificatifs n\u2019a pas \xE9t\xE9 demand\xE9 : le v\xE9rificateur les accepte de quiconque"
}
}
};
const OWN_FINDINGS={
"presentation.type":{
severity:"error",
message:{
en:"this is no presentation: its type must be VerifiablePresentation",
fr:"ce n\u2019est pas une pr\xE9sentation : son type doit \xEAtre VerifiablePresentation"
},
hint:{
en:"a single credential is verified by `verify`",
fr:"un justificatif seul se v\xE9rifie avec `verify`"
}
},
"presentation.context":{
severity:"error",
message:{
en:"the contexts of a presentation are addresses, the first that of verifiable credentials",
fr:"les contextes d\u2019une pr\xE9sentation sont des adresses, la premi\xE8re celle des justificatifs v\xE9rifiables"
}
},
"presentation.member":{
severity:"error",
message:{
en:"a member is named by an address or a keyword: whoever looks for its usual name would miss it",
fr:"un membre est d\xE9sign\xE9 par une adresse ou un mot-cl\xE9 : qui cherche son nom usuel ne le verrait pas"
}
},
"presentation.credential":{
severity:"error",
message:{
en:"a credential in a presentation is an object, or the text of a JWT",
fr:"un justificatif dans une pr\xE9sentation est un objet, ou le texte d\u2019un JWT"
}
},
"presentation.two-proofs":{
severity:"error",
message:{
en:"a presentation in a JWT has no proof of its own",
fr:"une pr\xE9sentation dans un JWT n\u2019a pas de preuve propre"
}
},
"presentation.envelope":{
severity:"error",
message:{
en:"an enveloped presentation holds a JWT in its id as a data URL, and nothing beside it",
fr:"une pr\xE9sentation sous enveloppe contient un JWT dans son id, comme URL de donn\xE9es, et rien d\u2019autre"
}
},
"presentation.not-an-object":{
severity:"error",
message:{
en:"a presentation is a JSON object, or a JWT",
fr:"une pr\xE9sentation est un objet JSON, ou un JWT"
}
},
"presentation.no-proof":{
severity:"error",
message:{
en:"the presentation is not signed: anybody could have put it together",
fr:"la pr\xE9sentation n\u2019est pas sign\xE9e : n\u2019importe qui a pu la composer"
}
},
"presentation.many-proofs":{
severity:"error",
message:{
en:"the presentation has more proofs than are looked at",
fr:"la pr\xE9sentation a plus de preuves qu\u2019il n\u2019en est examin\xE9"
}
},
"presentation.no-challenge":{
severity:"error",
message:{
en:"the presentation answers no challenge, so it may have been made for anybody at any time",
fr:"la pr\xE9sentation ne r\xE9pond \xE0 aucun d\xE9fi : elle a pu \xEAtre faite pour quiconque, \xE0 tout moment"
}
},
"presentation.challenge":{
severity:"error",
message:{
en:"the presentation answers another challenge than yours",
fr:"la pr\xE9sentation r\xE9pond \xE0 un autre d\xE9fi que le v\xF4tre"
},
hint:{
en:"it was made for another occasion: ask the holder anew",
fr:"elle a \xE9t\xE9 faite pour une autre occasion : redemander au d\xE9tenteur"
}
},
"presentation.no-domain":{
severity:"error",
message:{
en:"the presentation does not say for whom it was made",
fr:"la pr\xE9sentation ne dit pas \xE0 qui elle s\u2019adresse"
}
},
"presentation.domain":{
severity:"error",
message:{
en:"the presentation was made for somebody else than you",
fr:"la pr\xE9sentation s\u2019adresse \xE0 quelqu\u2019un d\u2019autre que vous"
}
},
"presentation.no-date":{
severity:"warning",
message:{
en:"the presentation does not say when it was made",
fr:"la pr\xE9sentation ne dit pas quand elle a \xE9t\xE9 faite"
}
},
"presentation.too-old":{
severity:"error",
message:{
en:"the presentation was made longer ago than you accept",
fr:"la pr\xE9sentation est plus ancienne que ce que vous acceptez"
}
},
"presentation.several-holders":{
severity:"error",
message:{
en:"a presentation has one holder, named by an id",
fr:"une pr\xE9sentation a un seul d\xE9tenteur, d\xE9sign\xE9 par un id"
}
},
"presentation.two-holders":{
severity:"error",
message:{
en:"the JWT names another holder (iss) than the presentation in it",
fr:"le JWT d\xE9signe un autre d\xE9tenteur (iss) que la pr\xE9sentation qu\u2019il contient"
}
},
"presentation.foreign-key":{
severity:"error",
message:{
en:"the presentation was signed with a key that is not its holder\u2019s",
fr:"la pr\xE9sentation a \xE9t\xE9 sign\xE9e avec une cl\xE9 qui n\u2019est pas celle de son d\xE9tenteur"
}
},
"presentation.self-asserted":{
severity:"warning",
message:{
en:"nothing shows that the key belongs to the holder: it was not found through a DID of theirs",
fr:"rien ne montre que la cl\xE9 appartient au d\xE9tenteur : elle n\u2019a pas \xE9t\xE9 trouv\xE9e par un DID de celui-ci"
}
},
"presentation.key-ended":{
severity:"error",
message:{
en:"the key of the holder has expired or was revoked",
fr:"la cl\xE9 du d\xE9tenteur a expir\xE9 ou a \xE9t\xE9 r\xE9voqu\xE9e"
}
},
"presentation.no-good-proof":{
severity:"info",
message:{
en:"no proof holds, so nothing shows who presents",
fr:"aucune preuve ne tient : rien ne montre qui pr\xE9sente"
}
},
"presentation.replayed":{
severity:"error",
message:{
en:"the holder has answered this challenge before: the presentation is used a second time",
fr:"le d\xE9tenteur a d\xE9j\xE0 r\xE9pondu \xE0 ce d\xE9fi : la pr\xE9sentation sert une seconde fois"
}
},
"presentation.replay-elsewhere":{
severity:"info",
message:{
en:"whether it was used before was not asked here: each challenge is taken back once answered, says the verifier",
fr:"ici, il n\u2019a pas \xE9t\xE9 demand\xE9 si elle a d\xE9j\xE0 servi : chaque d\xE9fi est repris une fois r\xE9pondu, dit le v\xE9rificateur"
}
},
"presentation.replay-unknown":{
severity:"warning",
message:{
en:"whether the presentation was used before is not known: nothing remembers those that came before",
fr:"on ignore si la pr\xE9sentation a d\xE9j\xE0 servi : rien ne retient celles qui l\u2019ont pr\xE9c\xE9d\xE9e"
},
hint:{
en:"give a store (seen), or say that challenges are taken back once answered",
fr:"donner un registre (seen), ou dire que les d\xE9fis sont repris une fois r\xE9pondus"
}
},
"presentation.replay-unanswered":{
severity:"warning",
message:{
en:"what remembers the presentations that came before gave no answer",
fr:"ce qui retient les pr\xE9sentations pr\xE9c\xE9dentes n\u2019a pas r\xE9pondu"
}
}
};
const TEXTS=/* @__PURE__ */(()=>({
...CREDENTIALS_FINDINGS,
...OWN_FINDINGS
}))();
function presentationFinding(n,s=""){
const{severity:t,message:e,hint:r}=TEXTS[n];
return finding(t,n,s,e,r);
}
const FORMAT="presentation.format";
function readPresentation(n,s){
const t=textOf(n,s);
if(typeof t!=="string")
return{
checks:t.checks.map(
(e)=>e.id==="input.format"?{...e,id:FORMAT}:e
)
};
try{
const e=readText(t,s);
if("code"in e)return unread(e);
const r=formFindings(e);
if(r.length>0)return unread(...r);
asSnapshot(e.document);
return{presentation:e,checks:[passed("input.limits"),passed(FORMAT)]};
}catch(e){
if(!isMicrocertError(e))throw e;
const r=e.findings[0]??asFinding(e);
return isTooMuch(e)?{checks:[failed("input.limits",r)]}:unread(r);
}
}
function unread(...n){
return{checks:[passed("input.limits"),failed(FORMAT,...n)]};
}
function readText(n,s){
const t=n.trim();
if(isCompactJws(t))return fromJwt(t,s);
const e=parseJsonStrictly(n,s);
if(!isJsonObject(e))return presentationFinding("presentation.not-an-object");
if(!isEnvelope(e,"presentation"))return{document:e};
const r=jwtInEnvelope(e,"presentation");
return r===void 0?presentationFinding("presentation.envelope","/id"):fromJwt(r,s);
}
function fromJwt(n,s){
const t=parseVpJwt(n,s);
return{document:t.presentation,jwt:t};
}
function formFindings({document:n,jwt:s}){
const t=asList(memberOf(n,"type"));
if(!t.includes("VerifiablePresentation"))
return[presentationFinding("presentation.type","/type")];
const e=[];
if(!hasPlainContexts(n))
e.push(presentationFinding("presentation.context","/@context"));
for(const r of Object.keys(n))
if(isAddress(r))
e.push(presentationFinding("presentation.member",appendPointer("",r)));
for(const[r,i]of credentialsIn(n).entries())
if(!isJsonObject(i)&&typeof i!=="string")
e.push(presentationFinding("presentation.credential",placeOf(r)));
if(s!==void 0&&memberOf(n,"proof")!==void 0)
e.push(presentationFinding("presentation.two-proofs","/proof"));
return e;
}
function hasPlainContexts(n){
const s=asList(memberOf(n,"@context"));
const[t]=s;
if(t!==CREDENTIALS_V2&&t!==CREDENTIALS_V1)return false;
return s.every((e)=>typeof e==="string");
}
function isAddress(n){
return n.startsWith("@")&&n!=="@context"||n.includes(":");
}
function credentialsIn(n){
return asList(memberOf(n,"verifiableCredential"));
}
function placeOf(n){
return`/verifiableCredential/${n}`;
}
export{placeOf as a,readPresentation as b,credentialsIn as c,presentationFinding as p,readText as r};
//# sourceMappingURL=read-presentation.js.map

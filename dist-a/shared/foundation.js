
var conceptScheme=(function (e,t){
const n=t.map(
([i,r,o,a])=>({
code:i,
...r!==null&&{uri:`${e.base}${r}`},
label:{en:o,fr:a}
})
);
return{...e,concepts:n};
});
var changeOfBase=(function (e,t){
const n=[Float64Array.of(1)];
const i=new Float64Array(2*MOST_SUMMED);
const r=(o)=>{
for(let a=n.length;a<=o;a+=1){
const s=[...n[a-1]??[]];
shiftIn(s,0,e,t);
n.push(Float64Array.from(s));
}
return n[o]??i;
};
return(o)=>{
if(o.length>MOST_SUMMED)return shifted(o,e,t);
const{length:a}=r(o.length);
i.fill(0,0,a);
for(let s=0;s<o.length;s+=1)
addTo(i,o[s]??0,r(s));
carryIn(i,a,t);
return i.subarray(0,a);
};
});
var lazily=(function (e){
let t;
return()=>{
t??=e();
return t;
};
});
const CORE_TEXTS={
ERR_JSON_SYNTAX:{en:"this is not well-formed JSON",fr:"ce JSON est mal form\xE9"},
ERR_JSON_DUPLICATE_KEY:{
en:"an object has the same member twice",
fr:"un objet contient deux fois le m\xEAme membre"
},
ERR_JSON_FORBIDDEN_KEY:{
en:"the member name __proto__ is refused",
fr:"le nom de membre __proto__ est refus\xE9"
},
ERR_JSON_LONE_SURROGATE:{
en:"a text holds half of a surrogate pair, which is not a character",
fr:"un texte contient une moiti\xE9 de paire de substitution, qui n\u2019est pas un caract\xE8re"
},
ERR_JSON_VALUE:{
en:"this value cannot be written in JSON",
fr:"cette valeur ne peut pas s\u2019\xE9crire en JSON"
},
ERR_YAML_SYNTAX:{en:"this is not well-formed YAML",fr:"ce YAML est mal form\xE9"},
ERR_YAML_ALIAS:{
en:"anchors and aliases (& and *) are not read",
fr:"les ancres et alias (& et *) ne sont pas lus"
},
ERR_INPUT_EMPTY:{en:"nothing is written here",fr:"rien n\u2019est \xE9crit ici"},
ERR_INPUT_TOO_LARGE:{
en:"the input is larger than the limit",
fr:"l\u2019entr\xE9e d\xE9passe la taille limite"
},
ERR_INPUT_TOO_DEEP:{
en:"the input is nested deeper than the limit",
fr:"l\u2019entr\xE9e d\xE9passe la profondeur limite"
},
ERR_INPUT_TOO_MANY:{
en:"the input holds more items or values than the limit",
fr:"l\u2019entr\xE9e contient plus d\u2019\xE9l\xE9ments ou de valeurs que la limite"
},
ERR_INPUT_TEXT_TOO_LONG:{
en:"a text is longer than the limit",
fr:"un texte d\xE9passe la longueur limite"
},
ERR_INPUT_ENCODING:{
en:"the input is not UTF-8 text",
fr:"l\u2019entr\xE9e n\u2019est pas un texte UTF-8"
},
ERR_ENCODING:{
en:"this text is not in the announced encoding",
fr:"ce texte n\u2019est pas dans l\u2019encodage annonc\xE9"
},
ERR_DATE:{en:"this is not a valid date",fr:"cette date n\u2019est pas valide"},
ERR_DECIMAL:{
en:"this is not a usable decimal number",
fr:"ce nombre d\xE9cimal n\u2019est pas utilisable"
},
ERR_DEFINITION_INVALID:{
en:"the definition of the micro-certification is not valid",
fr:"la d\xE9finition de la micro-certification n\u2019est pas valide"
},
ERR_AWARD_INVALID:{en:"the award is not valid",fr:"la d\xE9livrance n\u2019est pas valide"},
ERR_PROFILE_INVALID:{
en:"the issuer profile is not valid",
fr:"le profil de l\u2019\xE9metteur n\u2019est pas valide"
},
ERR_RECORD_INVALID:{en:"the record is not valid",fr:"le relev\xE9 n\u2019est pas valide"},
ERR_CREDENTIAL_INVALID:{
en:"the credential is not valid",
fr:"le justificatif n\u2019est pas valide"
},
ERR_CREDENTIAL_UNREADABLE:{
en:"this credential does not carry a micro-certification that can be read back",
fr:"ce justificatif ne contient pas de micro-certification relisible"
},
ERR_EXPORT_INCOMPLETE:{
en:"the format asks for something that is not stated",
fr:"le format demande une information qui n\u2019est pas indiqu\xE9e"
},
ERR_FRAMEWORK_UNMET:{
en:"the definition or award does not meet the requested framework",
fr:"la d\xE9finition ou la d\xE9livrance ne satisfait pas le cadre demand\xE9"
},
ERR_KEY_FORMAT:{
en:"this key is not in a known format",
fr:"le format de cette cl\xE9 est inconnu"
},
ERR_KEY_TYPE:{
en:"this kind of key cannot be used here",
fr:"ce type de cl\xE9 ne convient pas ici"
},
ERR_KEY_MISMATCH:{
en:"the private key and the public key do not belong together",
fr:"la cl\xE9 priv\xE9e et la cl\xE9 publique ne vont pas ensemble"
},
ERR_KEY_NOT_PRIVATE:{
en:"a private key is needed to sign",
fr:"une cl\xE9 priv\xE9e est n\xE9cessaire pour signer"
},
ERR_KEY_MISSING:{
en:"no key was given",
fr:"aucune cl\xE9 n\u2019a \xE9t\xE9 donn\xE9e"
},
ERR_KEY_WELL_KNOWN:{
en:"this is a test key published in a specification: anybody can sign with it",
fr:"cette cl\xE9 de test est publi\xE9e dans une sp\xE9cification : n\u2019importe qui peut signer avec elle"
},
ERR_ISSUER_KEY:{
en:"the signing key does not belong to the issuer: nobody could accept what it signs",
fr:"la cl\xE9 de signature n\u2019appartient pas \xE0 l\u2019\xE9metteur : personne ne pourrait accepter ce qu\u2019elle signe"
},
ERR_SIGNATURE:{
en:"the signer did not return a usable signature",
fr:"le signataire n\u2019a pas rendu de signature utilisable"
},
ERR_CRYPTO_UNAVAILABLE:{
en:"this platform does not offer the cryptography that this kind of key needs",
fr:"cette plateforme n\u2019offre pas la cryptographie que demande ce type de cl\xE9"
},
ERR_COMPRESSION_UNAVAILABLE:{
en:"this platform offers no DEFLATE compression",
fr:"cette plateforme n\u2019offre pas la compression DEFLATE"
},
ERR_DID_SYNTAX:{en:"this is not a well-formed DID",fr:"ce DID est mal form\xE9"},
ERR_DID_METHOD:{
en:"this DID method is not supported",
fr:"cette m\xE9thode de DID n\u2019est pas prise en charge"
},
ERR_PAGE_SETTINGS:{
en:"the settings of the verifier page are not usable",
fr:"les r\xE9glages de la page de v\xE9rification ne sont pas utilisables"
},
ERR_DID_DOCUMENT:{
en:"the DID document is not usable",
fr:"le document DID n\u2019est pas utilisable"
},
ERR_DID_NOT_AVAILABLE:{
en:"the document that holds the key is not at hand",
fr:"le document qui contient la cl\xE9 n\u2019est pas disponible"
},
ERR_VERIFICATION_METHOD:{
en:"the verification method is not usable",
fr:"la m\xE9thode de v\xE9rification n\u2019est pas utilisable"
},
ERR_CONTEXT_UNKNOWN:{
en:"the credential uses a JSON-LD context that is not bundled",
fr:"le justificatif utilise un contexte JSON-LD qui n\u2019est pas fourni"
},
ERR_CONTEXT_INVALID:{
en:"a JSON-LD context cannot be processed",
fr:"un contexte JSON-LD ne peut pas \xEAtre trait\xE9"
},
ERR_TERM_UNDEFINED:{
en:"a member is defined by no JSON-LD context, so it would stay unsigned",
fr:"un membre n\u2019est d\xE9fini par aucun contexte JSON-LD et ne serait donc pas sign\xE9"
},
ERR_IRI_RELATIVE:{
en:"an identifier or type is not an absolute IRI, so it would stay unsigned",
fr:"un identifiant ou un type n\u2019est pas un IRI absolu et ne serait donc pas sign\xE9"
},
ERR_IRI_BLANK_NODE:{
en:"an identifier, type or reference is a blank node (_:\u2026), which names nothing outside of the document",
fr:"un identifiant, un type ou une r\xE9f\xE9rence est un n\u0153ud anonyme (_:\u2026), qui ne d\xE9signe rien hors du document"
},
ERR_LINKED_DATA:{
en:"the document cannot be read as JSON-LD",
fr:"le document ne se lit pas comme du JSON-LD"
},
ERR_CANONICALIZATION_LIMIT:{
en:"putting the document into canonical form takes more work than the limit",
fr:"la mise en forme canonique du document d\xE9passe la limite de travail"
},
ERR_PROOF_INVALID:{en:"the proof is not well-formed",fr:"la preuve est mal form\xE9e"},
ERR_PROOF_SIGNATURE:{
en:"the signature does not match the document and the key",
fr:"la signature ne correspond pas au document et \xE0 la cl\xE9"
},
ERR_PROOF_CHAIN:{
en:"the proof depends on an earlier proof that cannot be found or used",
fr:"la preuve d\xE9pend d\u2019une preuve ant\xE9rieure introuvable ou inutilisable"
},
ERR_PROOF_KEY:{
en:"this kind of proof is not made with this kind of key",
fr:"ce type de preuve ne se fait pas avec ce type de cl\xE9"
},
ERR_PROOF_SUITE:{
en:"this kind of proof is not supported",
fr:"ce type de preuve n\u2019est pas pris en charge"
},
ERR_JWT_SYNTAX:{
en:"this is not a well-formed JWT (compact JWS)",
fr:"ce JWT est mal form\xE9 (JWS compact)"
},
ERR_JWT_TWO_DOCUMENTS:{
en:'the JWT holds two credentials, or parts of them, in its claims and under "vc"',
fr:"le JWT contient deux justificatifs, ou des parties, dans ses \xE9nonc\xE9s et sous \xAB vc \xBB"
},
ERR_JWT_KEY:{
en:"the key of the JWT cannot be told",
fr:"la cl\xE9 du JWT ne peut pas \xEAtre d\xE9termin\xE9e"
},
ERR_FETCH_REFUSED:{
en:"this may not be fetched from the network",
fr:"ceci ne peut pas \xEAtre t\xE9l\xE9charg\xE9 depuis le r\xE9seau"
},
ERR_FETCH_FAILED:{
en:"the network gave no usable answer",
fr:"le r\xE9seau n\u2019a pas donn\xE9 de r\xE9ponse utilisable"
},
ERR_FETCH_TOO_LARGE:{
en:"the answer from the network is larger than the limit",
fr:"la r\xE9ponse du r\xE9seau d\xE9passe la taille limite"
},
ERR_ISSUER_LIST:{
en:"the list of issuers is not usable",
fr:"la liste d\u2019\xE9metteurs n\u2019est pas utilisable"
},
ERR_OFFLINE_BUNDLE:{
en:"the offline bundle is not usable",
fr:"le lot hors ligne n\u2019est pas utilisable"
},
ERR_VOCABULARY_CODE:{
en:"this code is not in the vocabulary",
fr:"ce code n\u2019est pas dans le vocabulaire"
},
ERR_FILE_UNREADABLE:{en:"the file cannot be read",fr:"le fichier ne peut pas \xEAtre lu"},
ERR_FILE_EXISTS:{
en:"the file exists already and is not replaced",
fr:"le fichier existe d\xE9j\xE0 et n\u2019est pas remplac\xE9"
},
ERR_FILE_UNWRITABLE:{
en:"the file cannot be written",
fr:"le fichier ne peut pas \xEAtre \xE9crit"
},
ERR_USAGE:{
en:"the command is not used as it should be",
fr:"la commande n\u2019est pas utilis\xE9e comme il faut"
},
ERR_PEER_MISSING:{
en:"a package that this needs is not installed",
fr:"un paquet n\xE9cessaire n\u2019est pas install\xE9"
}
};
class MicrocertError extends Error{
code;
text;
pointer;
source;
position;
hint;
findings;
constructor(t,{pointer:n,source:i,position:r,hint:o,findings:a=[],cause:s}={},u=CORE_TEXTS){
const c=u[t]??{en:t,fr:t};
super(c.en,s===void 0?void 0:{cause:s});
this.name="MicrocertError";
this.code=t;
this.text=c;
this.pointer=n;
this.source=i;
this.position=r;
this.hint=o;
this.findings=a;
}
}
function isMicrocertError(e){
return e instanceof MicrocertError;
}
function withSource(e,t){
const{pointer:n,position:i,hint:r,findings:o,cause:a}=e;
return restated(e,{
source:t,
findings:o,
cause:a,
...n!==void 0&&{pointer:n},
...i&&{position:i},
...r&&{hint:r}
});
}
function restated({code:e,text:t},n){
return new MicrocertError(e,n,{[e]:t});
}
function isJsonObject(e){
if(typeof e!=="object"||e===null||Array.isArray(e))return false;
const t=Object.getPrototypeOf(e);
return t===Object.prototype||t===null;
}
function asList(e){
if(e===void 0)return[];
return Array.isArray(e)?e:[e];
}
function memberOf(e,t){
return isJsonObject(e)&&Object.hasOwn(e,t)?e[t]:void 0;
}
function ownMember(e,t){
return Object.hasOwn(e,t)?e[t]:void 0;
}
function stringMember(e,t){
const n=memberOf(e,t);
return typeof n==="string"?n:void 0;
}
function addContainers(e,t){
const n=Array.isArray(e)?e:Object.values(e);
for(const i of n)
if(typeof i==="object"&&i!==null)t.push(i);
}
function compact(e){
const t={};
for(const n of Object.keys(e)){
const i=Reflect.get(e,n);
if(i!==void 0)t[n]=i;
}
return t;
}
function copyJson(e){
if(typeof e!=="object"||e===null)return e;
if(Array.isArray(e)){
const i=[];
for(const r of e)i.push(copyJson(r));
return i;
}
const t={};
const n=e;
for(const i of Object.keys(n))t[i]=copyJson(n[i]??null);
return t;
}
function deepFreeze(e){
if(typeof e==="object"&&e!==null&&!Object.isFrozen(e)){
Object.freeze(e);
for(const t of Object.values(e))deepFreeze(t);
}
return e;
}
function applyRules(e,t){
const n=[];
for(const i of e)
for(const r of i.check(t))n.push(toFinding$1(i,r));
return n;
}
function toFinding$1({id:e,severity:t,cites:n},{pointer:i,text:r,hint:o}){
const a=o&&exampleIn(o);
return{
...{code:e,severity:t,pointer:i,message:r},
...o&&{hint:o},
...a&&{example:a},
cites:n
};
}
function exampleIn({en:e,fr:t}){
const[n,i]=[e,t].map((r)=>/`([^`]*: [^`]*)`/.exec(r)?.[1]);
if(n===void 0||i===void 0)return void 0;
return{en:n,fr:i};
}
function appendPointer(e,...t){
let n=e;
for(const i of t)
n+=typeof i==="number"?`/${i}`:`/${escapeToken(i)}`;
return n;
}
function pointerTokens(e){
if(e==="")return[];
return e.slice(1).split("/").map((t)=>t.replaceAll("~1","/").replaceAll("~0","~"));
}
function escapeToken(e){
if(!e.includes("~")&&!e.includes("/"))return e;
return e.replaceAll("~","~0").replaceAll("/","~1");
}
function nearest(e,t){
const n=e.toLowerCase().slice(0,100);
if(n.length<3)return[];
const i=Math.min(4,Math.ceil(n.length/3));
return t.map((r)=>({candidate:r,distance:distance(n,r.toLowerCase())})).filter(({distance:r})=>r<=i).sort((r,o)=>r.distance-o.distance).slice(0,3).map(({candidate:r})=>r);
}
function distance(e,t){
const n=e.length>=4?editDistance(e,t.slice(0,e.length))+1:Number.MAX_VALUE;
return Math.min(editDistance(e,t),n);
}
function editDistance(e,t){
let n=Array.from({length:t.length+1},(i,r)=>r);
for(let i=1;i<=e.length;i++){
const r=[i];
for(let o=1;o<=t.length;o++){
const a=(n[o-1]??0)+(e[i-1]===t[o-1]?0:1);
r.push(Math.min(a,(n[o]??0)+1,(r[o-1]??0)+1));
}
n=r;
}
return n[t.length]??0;
}
function schemaErrors(e,t,n="#"){
const i=[];
look(partOf(e,n),t,{root:e,at:"",path:"#",errors:i});
return i;
}
function say(e,t,n){
const{at:i,path:r,errors:o,propertyName:a}=e;
o.push({
instancePath:i,
schemaPath:`${r}/${t}`,
keyword:t,
params:n,
...a!==void 0&&{propertyName:a}
});
}
function partOf(e,t){
const n=t.split("/").slice(1);
return n.reduce((i,r)=>objectIn(i,r),e);
}
function objectIn(e,t){
const n=e[t];
return isJsonObject(n)?n:NOTHING$1;
}
const NOTHING$1={};
const GROUPS={
number:["minimum","maximum"],
string:["maxLength","pattern"],
array:["minItems","maxItems","items","uniqueItems"],
object:[
...["minProperties","maxProperties","required","propertyNames","additionalProperties"],
"properties"
]
};
function look(e,t,n){
const{type:i}=e;
const r=i===void 0?[]:[i].flat().map(String);
const[o=""]=r.length===1?r:[];
const a=isGroup(o)&&has(e,o)?o:void 0;
const s=r.length>0&&!r.some((c)=>isOfType(t,c));
if(s&&a===void 0)say(n,"type",{type:i});
const u=(c)=>{
if(has(e,c)&&isOfType(t,c))LOOK[c](e,t,n);
else if(s&&a===c)say(n,"type",{type:i});
};
u("number");
u("string");
lookAtAny(e,t,n);
u("array");
u("object");
}
function isGroup(e){
return Object.hasOwn(GROUPS,e);
}
function has(e,t){
return GROUPS[t].some((n)=>e[n]!==void 0);
}
function isOfType(e,t){
if(t==="array")return Array.isArray(e);
if(t==="object")
return typeof e==="object"&&e!==null&&!Array.isArray(e);
if(t==="string")return typeof e==="string";
if(t==="boolean")return typeof e==="boolean";
const n=typeof e==="number"&&Number.isFinite(e);
return n&&(t==="number"||e%1===0);
}
function lookAtAny(e,t,n){
const{$ref:i,const:r,enum:o,anyOf:a,if:s}=e;
if(typeof i==="string")lookAtReferred(i,t,n);
if(r!==void 0&&t!==r)say(n,"const",{allowedValue:r});
if(Array.isArray(o)&&!o.some((u)=>u===t))
say(n,"enum",{allowedValues:o});
if(Array.isArray(a))lookAtUnion(a.filter(isJsonObject),t,n);
if(isJsonObject(s)){
const u=holds(s,t,n)?"then":"else";
look(objectIn(e,u),t,{...n,path:`${n.path}/${u}`});
}
}
function lookAtReferred(e,t,n){
const i=partOf(n.root,e);
look(i,t,{...n,path:refersOn(i)?"#":e});
}
function refersOn(e){
if(Array.isArray(e))return e.some(refersOn);
if(!isJsonObject(e))return false;
return Object.hasOwn(e,"$ref")||Object.values(e).some(refersOn);
}
function lookAtUnion(e,t,n){
if(e.some((i)=>holds(i,t,n)))return;
for(const[i,r]of e.entries())
look(r,t,{...n,path:`${n.path}/anyOf/${i}`});
say(n,"anyOf",{});
}
function holds(e,t,n){
const i=[];
look(e,t,{...n,errors:i});
return i.length===0;
}
const LOOK={
number:({minimum:e,maximum:t},n,i)=>{
if(Number(n)>Number(t??Infinity))
say(i,"maximum",{comparison:"<=",limit:t});
if(Number(n)<Number(e??-Infinity))
say(i,"minimum",{comparison:">=",limit:e});
},
string:({maxLength:e,pattern:t},n,i)=>{
const r=String(n);
if(typeof e==="number"&&r.length>e&&[...r].length>e)
say(i,"maxLength",{limit:e});
if(typeof t==="string"&&!new RegExp(t,"u").test(r))
say(i,"pattern",{pattern:t});
},
array:(e,t,n)=>lookAtItems(e,t,n),
object:(e,t,n)=>{
const i=t;
lookAtNames(e,i,n);
lookAtOthers(e,i,n);
lookAtMembers(e,i,n);
}
};
function lookAtItems(e,t,n){
const{minItems:i,maxItems:r,uniqueItems:o}=e;
if(t.length>Number(r??Infinity))say(n,"maxItems",{limit:r});
if(t.length<Number(i??0))say(n,"minItems",{limit:i});
const a=objectIn(e,"items");
for(const[u,c]of t.entries())
look(a,c,{
...n,
at:appendPointer(n.at,u),
path:`${n.path}/items`
});
const s=o===true?lastTwice(t):void 0;
if(s!==void 0)say(n,"uniqueItems",s);
}
function lastTwice(e){
for(let t=e.length-1;t>0;t-=1){
const n=e.slice(0,t).findLastIndex((i)=>isSame(i,e[t]));
if(n!==-1)return{i:t,j:n};
}
return void 0;
}
function isSame(e,t){
if(e===t||Object.is(e,t))return true;
if(!isContainer(e)||!isContainer(t)||Array.isArray(e)!==Array.isArray(t))
return false;
const n=Object.keys(e);
return n.length===Object.keys(t).length&&n.every((i)=>Object.hasOwn(t,i)&&isSame(e[i],t[i]));
}
function isContainer(e){
return typeof e==="object"&&e!==null;
}
function lookAtNames(e,t,n){
const{minProperties:i,maxProperties:r,required:o,propertyNames:a}=e;
const s=Object.keys(t).length;
if(s>Number(r??Infinity))
say(n,"maxProperties",{limit:r});
if(s<Number(i??0))say(n,"minProperties",{limit:i});
for(const u of Array.isArray(o)?o.map(String):[])
if(t[u]===void 0)say(n,"required",{missingProperty:u});
if(!isJsonObject(a))return;
for(const u in t)
look(a,u,{...n,path:`${n.path}/propertyNames`,propertyName:u});
}
function lookAtOthers(e,t,n){
const{additionalProperties:i}=e;
if(i===void 0)return;
const r=objectIn(e,"properties");
for(const o in t){
if(Object.hasOwn(r,o))continue;
if(isJsonObject(i))
look(i,t[o],{
...n,
at:appendPointer(n.at,o),
path:`${n.path}/additionalProperties`
});
else say(n,"additionalProperties",{additionalProperty:o});
}
}
function lookAtMembers(e,t,n){
for(const[i,r]of Object.entries(objectIn(e,"properties")))
if(isJsonObject(r)&&t[i]!==void 0)
look(r,t[i],{
...n,
at:appendPointer(n.at,i),
path:`${n.path}/properties/${encodeURIComponent(i)}`
});
}
const MOST_FINDINGS=1e3;
function schemaFindings({accepts:e,schema:t},n,i){
if(e(n))return[];
const r=JSON.parse(t);
const o=memberNames(r);
const a=schemaErrors(r,n,i).slice(0,MOST_FINDINGS).map((u)=>toFinding(u,o));
const s=/* @__PURE__ */new Map();
for(const u of a){
const c=`${u.code} ${u.pointer}`;
if(!s.has(c))s.set(c,u);
}
return s.size===0?[REFUSED]:[...s.values()];
}
const NOT_ALLOWED={
code:"shape.not-allowed",
message:{en:"this value is not allowed here",fr:"cette valeur n\u2019est pas permise ici"}
};
const REFUSED=/* @__PURE__ */(()=>({severity:"error",pointer:"",...NOT_ALLOWED}))();
function memberNames(e,t="#"){
if(typeof e!=="object"||e===null)return{};
const{additionalProperties:n,properties:i={} }=e;
const r=n===false?{[t]:Object.keys(i??{})}:{};
const o=Object.entries(e).map(([a,s])=>memberNames(s,`${t}/${a}`));
return Object.assign(r,...o);
}
function toFinding(e,t){
const n=SAY[e.keyword]??sayNotAllowed;
return{severity:"error",...n(e,t)};
}
const TYPE_HINTS={
string:{
en:"in YAML, put a text that looks like a number, a date or true/false in quotes",
fr:"en YAML, mettre entre guillemets un texte qui ressemble \xE0 un nombre, une date ou true/false"
},
object:{
en:"write its members by name: `{ name: \u2026 }`",
fr:"\xE9crire ses membres par leur nom : `{ nom: \u2026 }`"
},
array:{
en:"write a list, even of one: `[\u2026]`",
fr:"\xE9crire une liste, m\xEAme d\u2019un seul \xE9l\xE9ment : `[\u2026]`"
},
number:{
en:"write digits without quotes, decimals after a point: `1.5`",
fr:"\xE9crire des chiffres sans guillemets, les d\xE9cimales apr\xE8s un point : `1.5`"
}
};
const OR_PER_LANGUAGE={
en:"write its members by name; a text stands per language: `{ en: \u2026 }`",
fr:"\xE9crire ses membres par leur nom ; un texte figure par langue : `{ fr: \u2026 }`"
};
function mayBePerLanguage({instancePath:e,schemaPath:t}){
return e!==""&&t==="#/type";
}
function hintForType(e){
const t=[e.params["type"]].flat().map(String);
if(t.includes("object")&&mayBePerLanguage(e))return OR_PER_LANGUAGE;
const n=t.map((i)=>TYPE_HINTS[i==="integer"?"number":i]);
return n.findLast((i)=>i!==void 0)??TYPE_HINTS["object"]??EMPTY.hint;
}
const SAY={
required:({instancePath:e,params:t})=>({
code:"shape.required",
pointer:appendPointer(e,String(t["missingProperty"])),
message:{
en:`"${t["missingProperty"]}" is missing`,
fr:`\xAB ${t["missingProperty"]} \xBB manque`
},
hint:{
en:`add \`${t["missingProperty"]}: \u2026\``,
fr:`ajouter \`${t["missingProperty"]}: \u2026\``
}
}),
additionalProperties:({instancePath:e,schemaPath:t,params:n},i)=>({
code:"shape.unknown-member",
pointer:appendPointer(e,String(n["additionalProperty"])),
message:{
en:`"${n["additionalProperty"]}" is not known here`,
fr:`\xAB ${n["additionalProperty"]} \xBB n\u2019est pas connu ici`
},
hint:suggestion(
String(n["additionalProperty"]),
i[t.replace(/\/additionalProperties$/,"")]??[]
)
}),
type:(e)=>({
code:"shape.type",
pointer:e.instancePath,
message:typeMessage(e.params["type"]),
hint:hintForType(e)
}),
enum:({instancePath:e,params:t})=>({
code:"shape.enum",
pointer:e,
message:{
en:"this value is not one of those allowed",
fr:"cette valeur n\u2019est pas parmi celles permises"
},
hint:oneOf(t["allowedValues"])
}),
const:({instancePath:e,params:t})=>({
code:"shape.enum",
pointer:e,
message:{
en:"this value is not the one allowed",
fr:"cette valeur n\u2019est pas celle permise"
},
hint:oneOf([t["allowedValue"]])
}),
pattern:({instancePath:e,schemaPath:t,propertyName:n})=>({
...patternWords(t),
pointer:n===void 0?e:appendPointer(e,n)
}),
minimum:({instancePath:e,params:t})=>bound("shape.minimum",e,"least","moins",t["limit"]),
maximum:({instancePath:e,params:t})=>bound("shape.maximum",e,"most","plus",t["limit"]),
minItems:({instancePath:e})=>({...EMPTY,pointer:e}),
maxItems:({instancePath:e,params:t})=>({
code:"shape.too-many",
pointer:e,
message:{
en:`at most ${t["limit"]} may stand here`,
fr:`il peut y en avoir ici au plus ${t["limit"]}`
}
}),
minProperties:({instancePath:e})=>({...EMPTY,pointer:e}),
minLength:({instancePath:e})=>({...EMPTY,pointer:e}),
uniqueItems:({instancePath:e,params:t})=>({
code:"shape.duplicate",
pointer:appendPointer(e,Number(t["i"])),
message:{en:"the same value stands here twice",fr:"la m\xEAme valeur figure ici deux fois"}
})
};
const EMPTY={
code:"shape.empty",
message:{en:"nothing is written here",fr:"rien n\u2019est \xE9crit ici"},
hint:{en:"fill it in, or leave the member out",fr:"le compl\xE9ter, ou retirer le membre"}
};
function sayNotAllowed({instancePath:e}){
return{...NOT_ALLOWED,pointer:e};
}
const TYPE_NAMES={
string:{en:"a text",fr:"un texte"},
number:{en:"a number",fr:"un nombre"},
integer:{en:"a whole number",fr:"un nombre entier"},
boolean:{en:"true or false",fr:"true ou false"},
array:{en:"a list",fr:"une liste"},
object:{en:"an object",fr:"un objet"}
};
function typeMessage(e){
const t=[e].flat().map((n)=>TYPE_NAMES[String(n)]??{en:String(n),fr:String(n)});
return{
en:`${t.map((n)=>n.en).join(" or ")} is expected here`,
fr:`il faut ici ${t.map((n)=>n.fr).join(" ou ")}`
};
}
const PATTERNS={
iri:{
code:"shape.iri",
what:{
en:"an absolute address without spaces (an IRI) is expected here",
fr:"il faut ici une adresse absolue sans espaces (un IRI)"
},
hint:{
en:"write it whole: `https://univ.example/micro/soil-health`, `urn:\u2026` or `did:\u2026`",
fr:"l\u2019\xE9crire enti\xE8re : `https://univ.example/micro/sante-des-sols`, `urn:\u2026` ou `did:\u2026`"
}
},
link:{
code:"shape.link",
what:{
en:"a web address (https://\u2026) is expected here",
fr:"il faut ici une adresse web (https://\u2026)"
}
},
"picture-address":{
code:"shape.link",
what:{
en:"a web address or a data: IRI of a PNG or SVG is expected here",
fr:"il faut ici une adresse web ou un IRI data: d\u2019un PNG ou SVG"
}
},
language:{
code:"shape.language",
what:{
en:"a language tag is expected here",
fr:"il faut ici une \xE9tiquette de langue"
},
hint:{en:"write `fr`, `en` or `pt-BR`",fr:"\xE9crire `fr`, `en` ou `pt-BR`"}
},
text:{code:"shape.empty",what:EMPTY.message,hint:EMPTY.hint},
token:{
code:"shape.token",
what:{
en:"a short name is expected here: a letter, then letters, digits, dots, hyphens or underscores",
fr:"il faut ici un nom court : une lettre, puis lettres, chiffres, points, tirets ou soulign\xE9s"
}
},
country:{
code:"shape.country",
what:{
en:"a country code of two capital letters (ISO 3166-1 alpha-2) is expected here",
fr:"il faut ici un code pays de deux lettres majuscules (ISO 3166-1 alpha-2)"
},
hint:{en:"write `FR`",fr:"\xE9crire `FR`"}
},
identifierType:{
code:"shape.identifier-type",
what:{
en:"a term of the Open Badges identifier types is expected here, or ext: and a name, such as ext:SIRET",
fr:"il faut ici un terme des types d\u2019identifiant d\u2019Open Badges, ou ext: et un nom, comme ext:SIRET"
},
hint:{
en:"for a student number write `sisSourcedId`, for the number in a learning platform `ltiUserId`, for one of your own `ext:INE`",
fr:"pour un num\xE9ro d\u2019\xE9tudiant \xE9crire `sisSourcedId`, pour celui d\u2019une plateforme `ltiUserId`, pour un num\xE9ro propre `ext:INE`"
}
}
};
function patternWords(e){
const t=e.split("/").at(-2)??"";
const n=Object.hasOwn(PATTERNS,t)?PATTERNS[t]:void 0;
if(n)
return{code:n.code,message:n.what,...n.hint&&{hint:n.hint} };
return{
code:"shape.pattern",
message:{
en:"this text does not have the expected form",
fr:"ce texte n\u2019a pas la forme attendue"
}
};
}
function bound(e,t,n,i,r){
return{
code:e,
pointer:t,
message:{
en:`a number of at ${n} ${r} is expected here`,
fr:`il faut ici un nombre d\u2019au ${i} ${r}`
},
hint:{en:"correct the number",fr:"corriger le nombre"}
};
}
function oneOf(e){
const t=[e].flat().join(", ");
return{en:`one of: ${t}`,fr:`au choix : ${t}`};
}
function suggestion(e,t){
const[n]=nearest(e,t);
return n===void 0||n===e?{en:"check its spelling and its place",fr:"v\xE9rifier son orthographe et sa place"}:{en:`did you mean "${n}"?`,fr:`vouliez-vous dire \xAB ${n} \xBB ?`};
}
const DEFAULT_INPUT_LIMITS={
maxBytes:1048576,
maxDepth:64,
maxItems:Number.POSITIVE_INFINITY,
maxTextLength:Number.POSITIVE_INFINITY,
maxValues:Number.POSITIVE_INFINITY
};
function withDefaults({
maxBytes:e=DEFAULT_INPUT_LIMITS.maxBytes,
maxDepth:t=DEFAULT_INPUT_LIMITS.maxDepth,
maxItems:n=DEFAULT_INPUT_LIMITS.maxItems,
maxTextLength:i=DEFAULT_INPUT_LIMITS.maxTextLength,
maxValues:r=DEFAULT_INPUT_LIMITS.maxValues
}){
return{maxBytes:e,maxDepth:t,maxItems:n,maxTextLength:i,maxValues:r};
}
const DATE_TIME=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const IN_UTC=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const PLAIN_DATE=/^\d{4}-\d{2}-\d{2}$/;
const PERIOD=/^P(?=\d)(?:(?<years>\d{1,3})Y)?(?:(?<months>\d{1,4})M)?(?:(?<days>\d{1,5})D)?$/;
const systemClock=()=>Date.now();
function isDateTime(e){
return parseDateTime(e)!==void 0;
}
function isPlainDate(e){
return PLAIN_DATE.test(e)&&isDayOf(e);
}
function parseDateTime(e){
if(IN_UTC.test(e))return instantInUtc(e);
if(!DATE_TIME.test(e)||!isDayOf(e))return void 0;
if(digits(e,11)>23||digits(e,14)>59||digits(e,17)>59)return void 0;
const t=e.length-6;
if(!e.endsWith("Z")&&(digits(e,t+1)>14||digits(e,t+4)>59))
return void 0;
const n=Date.parse(e);
return isWritable(n)?n:void 0;
}
function instantInUtc(e){
const t=digits(e,0)*100+digits(e,2);
const[n,i]=[digits(e,5),digits(e,8)];
const[r,o,a]=[digits(e,11),digits(e,14),digits(e,17)];
if(!isCalendarDay(t,n,i)||r>23||o>59||a>59)return void 0;
return t<100?Date.parse(e):Date.UTC(t,n-1,i,r,o,a);
}
const FIRST=/* @__PURE__ */Date.parse("0001-01-01T00:00:00Z");
const LAST=/* @__PURE__ */Date.parse("9999-12-31T23:59:59.999Z");
function isWritable(e){
return e>=FIRST&&e<=LAST;
}
function formatDateTime(e){
if(!isWritable(e))throw new MicrocertError("ERR_DATE");
return`${new Date(e).toISOString().slice(0,19)}Z`;
}
function normalizeDateTime(e){
if(isPlainDate(e))return`${e}T00:00:00Z`;
const t=parseDateTime(e);
if(t===void 0)return void 0;
return IN_UTC.test(e)?e:formatDateTime(t);
}
function isPeriod(e){
return PERIOD.test(e);
}
function addPeriod(e,t){
const n=PERIOD.exec(t)?.groups;
if(!n)throw new MicrocertError("ERR_DATE");
const{years:i="0",months:r="0",days:o="0"}=n;
const a=new Date(e);
const s=a.getUTCDate();
a.setUTCDate(1);
a.setUTCMonth(a.getUTCMonth()+Number(i)*12+Number(r));
a.setUTCDate(Math.min(s,daysInMonth(a.getUTCFullYear(),a.getUTCMonth()+1)));
return a.getTime()+Number(o)*864e5;
}
function isDayOf(e){
return isCalendarDay(digits(e,0)*100+digits(e,2),digits(e,5),digits(e,8));
}
function digits(e,t){
return(e.charCodeAt(t)-48)*10+e.charCodeAt(t+1)-48;
}
function isCalendarDay(e,t,n){
return e>=1&&t>=1&&t<=12&&n>=1&&n<=daysInMonth(e,t);
}
function daysInMonth(e,t){
const n=e%4===0&&e%100!==0||e%400===0;
if(t===2)return n?29:28;
return t===4||t===6||t===9||t===11?30:31;
}
const COUNTRY_CODES=/* @__PURE__ */new Set(/* @__PURE__ */"AD AL AT BA BE BY CH CY DK EE GR ES FI FO FR GG GI GL HR IE IM IS IT JE LI LT LU LV MC MD ME MT NL NO PL PT RO RS RU SE SI SK SM TR UA GB VA BG DE AX DZ AS AO AI AQ AG AR AM AW AU AZ BS BH BD BB BZ BJ BM BT BO BW BV BR IO VG BN BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CK CR CI CU CD DJ DM DO TL EC EG SV GQ ER ET FK FJ GF PF GA GM GE GH GD GP GU GT GN GW GY HT HM HN HK IN ID IR IQ IL JM JP JO KZ KE KI KW KG LA LB LS LR MO MG MW MY MV ML MH MQ MR MU MX FM MN MS MA MZ NA NR NZ NI NE NG NU NF KP MP OM PK PW PS PA PG PY PE PH PN PR QA RE RW BL KN LC MF PM VC WS ST SA SN SC SL SG SB ZA GS KR LK SD SR SJ SY TW TJ TZ TH TG TK TO TT TN TM TC TV UG AE US UM UY VI UZ VU VE VN EH YE ZM ZW AF XK TF NP SH BQ CW SX HU SS NC YT MM SO LY WF CZ SZ MK".split(" "));
const FIELD_OF_STUDY_CODES=/* @__PURE__ */new Set(/* @__PURE__ */"00 000 001 002 003 009 0000 0011 0021 0031 0099 01 011 018 0110 0111 0112 0113 0114 0119 0188 02 020 021 022 023 028 029 0200 0210 0211 0212 0213 0214 0215 0219 0220 0221 0222 0223 0228 0229 0230 0231 0232 0239 0288 0299 03 030 031 032 038 039 0300 0310 0311 0312 0313 0314 0319 0320 0321 0322 0329 0388 0399 04 040 041 042 048 049 0400 0410 0411 0412 0413 0414 0415 0416 0417 0419 0421 0488 0499 05 050 051 052 053 054 058 059 0500 0510 0511 0512 0519 0520 0521 0522 0529 0530 0531 0532 0533 0539 0540 0541 0542 0588 0599 06 061 068 0610 0611 0612 0613 0619 0688 07 070 071 072 073 078 079 0700 0710 0711 0712 0713 0714 0715 0716 0719 0720 0721 0722 0723 0724 0729 0730 0731 0732 0788 0799 08 080 081 082 083 084 088 089 0800 0810 0811 0812 0819 0821 0831 0841 0888 0899 09 090 091 092 098 099 0900 0910 0911 0912 0913 0914 0915 0916 0917 0919 0920 0921 0922 0923 0929 0988 0999 10 100 101 102 103 104 108 109 1000 1010 1011 1012 1013 1014 1015 1019 1020 1021 1022 1029 1030 1031 1032 1039 1041 1088 1099 99 999 9999".split(" "));
const COUNTRY_NAMES={
en:"|AD Andorra|AE United Arab Emirates|AF Afghanistan|AG Antigua & Barbuda|AI Anguilla|AL Albania|AM Armenia|AO Angola|AQ Antarctica|AR Argentina|AS American Samoa|AT Austria|AU Australia|AW Aruba|AX \xC5land Islands|AZ Azerbaijan|BA Bosnia & Herzegovina|BB Barbados|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BL St. Barth\xE9lemy|BM Bermuda|BN Brunei|BO Bolivia|BQ Caribbean Netherlands|BR Brazil|BS Bahamas|BT Bhutan|BV Bouvet Island|BW Botswana|BY Belarus|BZ Belize|CA Canada|CC Cocos (Keeling) Islands|CD Congo - Kinshasa|CF Central African Republic|CG Congo - Brazzaville|CH Switzerland|CI C\xF4te d\u2019Ivoire|CK Cook Islands|CL Chile|CM Cameroon|CN China|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|CW Cura\xE7ao|CX Christmas Island|CY Cyprus|CZ Czechia|DE Germany|DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FK Falkland Islands|FM Micronesia|FO Faroe Islands|FR France|GA Gabon|GB United Kingdom|GD Grenada|GE Georgia|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia|GN Guinea|GP Guadeloupe|GQ Equatorial Guinea|GR Greece|GS South Georgia & South Sandwich Islands|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana|HK Hong Kong SAR China|HM Heard & McDonald Islands|HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel|IM Isle of Man|IN India|IO British Indian Ocean Territory|IQ Iraq|IR Iran|IS Iceland|IT Italy|JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros|KN St. Kitts & Nevis|KP North Korea|KR South Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan|LA Laos|LB Lebanon|LC St. Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MF St. Martin|MG Madagascar|MH Marshall Islands|MK North Macedonia|ML Mali|MM Myanmar (Burma)|MN Mongolia|MO Macao SAR China|MP Northern Mariana Islands|MQ Martinique|MR Mauritania|MS Montserrat|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NC New Caledonia|NE Niger|NF Norfolk Island|NG Nigeria|NI Nicaragua|NL Netherlands|NO Norway|NP Nepal|NR Nauru|NU Niue|NZ New Zealand|OM Oman|PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|PM St. Pierre & Miquelon|PN Pitcairn Islands|PR Puerto Rico|PS Palestinian Territories|PT Portugal|PW Palau|PY Paraguay|QA Qatar|RE R\xE9union|RO Romania|RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan|SE Sweden|SG Singapore|SH St. Helena|SI Slovenia|SJ Svalbard & Jan Mayen|SK Slovakia|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan|ST S\xE3o Tom\xE9 & Pr\xEDncipe|SV El Salvador|SX Sint Maarten|SY Syria|SZ Eswatini|TC Turks & Caicos Islands|TD Chad|TF French Southern Territories|TG Togo|TH Thailand|TJ Tajikistan|TK Tokelau|TL Timor-Leste|TM Turkmenistan|TN Tunisia|TO Tonga|TR T\xFCrkiye|TT Trinidad & Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|UM U.S. Outlying Islands|US United States|UY Uruguay|UZ Uzbekistan|VA Vatican City|VC St. Vincent & Grenadines|VE Venezuela|VG British Virgin Islands|VI U.S. Virgin Islands|VN Vietnam|VU Vanuatu|WF Wallis & Futuna|WS Samoa|XK Kosovo|YE Yemen|YT Mayotte|ZA South Africa|ZM Zambia|ZW Zimbabwe|",
fr:"|AD Andorre|AE \xC9mirats arabes unis|AF Afghanistan|AG Antigua-et-Barbuda|AI Anguilla|AL Albanie|AM Arm\xE9nie|AO Angola|AQ Antarctique|AR Argentine|AS Samoa am\xE9ricaines|AT Autriche|AU Australie|AW Aruba|AX \xCEles \xC5land|AZ Azerba\xEFdjan|BA Bosnie-Herz\xE9govine|BB Barbade|BD Bangladesh|BE Belgique|BF Burkina Faso|BG Bulgarie|BH Bahre\xEFn|BI Burundi|BJ B\xE9nin|BL Saint-Barth\xE9lemy|BM Bermudes|BN Brunei|BO Bolivie|BQ Pays-Bas carib\xE9ens|BR Br\xE9sil|BS Bahamas|BT Bhoutan|BV \xCEle Bouvet|BW Botswana|BY Bi\xE9lorussie|BZ Belize|CA Canada|CC \xCEles Cocos|CD Congo-Kinshasa|CF R\xE9publique centrafricaine|CG Congo-Brazzaville|CH Suisse|CI C\xF4te d\u2019Ivoire|CK \xCEles Cook|CL Chili|CM Cameroun|CN Chine|CO Colombie|CR Costa Rica|CU Cuba|CV Cap-Vert|CW Cura\xE7ao|CX \xCEle Christmas|CY Chypre|CZ Tch\xE9quie|DE Allemagne|DJ Djibouti|DK Danemark|DM Dominique|DO R\xE9publique dominicaine|DZ Alg\xE9rie|EC \xC9quateur|EE Estonie|EG \xC9gypte|EH Sahara occidental|ER \xC9rythr\xE9e|ES Espagne|ET \xC9thiopie|FI Finlande|FJ Fidji|FK \xCEles Malouines|FM Micron\xE9sie|FO \xCEles F\xE9ro\xE9|FR France|GA Gabon|GB Royaume-Uni|GD Grenade|GE G\xE9orgie|GF Guyane fran\xE7aise|GG Guernesey|GH Ghana|GI Gibraltar|GL Groenland|GM Gambie|GN Guin\xE9e|GP Guadeloupe|GQ Guin\xE9e \xE9quatoriale|GR Gr\xE8ce|GS G\xE9orgie du Sud-et-les \xCEles Sandwich du Sud|GT Guatemala|GU Guam|GW Guin\xE9e-Bissau|GY Guyana|HK R.A.S. chinoise de Hong Kong|HM \xCEles Heard-et-MacDonald|HN Honduras|HR Croatie|HT Ha\xEFti|HU Hongrie|ID Indon\xE9sie|IE Irlande|IL Isra\xEBl|IM \xCEle de Man|IN Inde|IO Territoire britannique de l\u2019oc\xE9an Indien|IQ Irak|IR Iran|IS Islande|IT Italie|JE Jersey|JM Jama\xEFque|JO Jordanie|JP Japon|KE Kenya|KG Kirghizstan|KH Cambodge|KI Kiribati|KM Comores|KN Saint-Christophe-et-Ni\xE9v\xE8s|KP Cor\xE9e du Nord|KR Cor\xE9e du Sud|KW Kowe\xEFt|KY \xCEles Ca\xEFmans|KZ Kazakhstan|LA Laos|LB Liban|LC Sainte-Lucie|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lituanie|LU Luxembourg|LV Lettonie|LY Libye|MA Maroc|MC Monaco|MD Moldavie|ME Mont\xE9n\xE9gro|MF Saint-Martin|MG Madagascar|MH \xCEles Marshall|MK Mac\xE9doine du Nord|ML Mali|MM Myanmar (Birmanie)|MN Mongolie|MO R.A.S. chinoise de Macao|MP \xCEles Mariannes du Nord|MQ Martinique|MR Mauritanie|MS Montserrat|MT Malte|MU Maurice|MV Maldives|MW Malawi|MX Mexique|MY Malaisie|MZ Mozambique|NA Namibie|NC Nouvelle-Cal\xE9donie|NE Niger|NF \xCEle Norfolk|NG Nigeria|NI Nicaragua|NL Pays-Bas|NO Norv\xE8ge|NP N\xE9pal|NR Nauru|NU Niue|NZ Nouvelle-Z\xE9lande|OM Oman|PA Panama|PE P\xE9rou|PF Polyn\xE9sie fran\xE7aise|PG Papouasie-Nouvelle-Guin\xE9e|PH Philippines|PK Pakistan|PL Pologne|PM Saint-Pierre-et-Miquelon|PN \xCEles Pitcairn|PR Porto Rico|PS Territoires palestiniens|PT Portugal|PW Palaos|PY Paraguay|QA Qatar|RE La R\xE9union|RO Roumanie|RS Serbie|RU Russie|RW Rwanda|SA Arabie saoudite|SB \xCEles Salomon|SC Seychelles|SD Soudan|SE Su\xE8de|SG Singapour|SH Sainte-H\xE9l\xE8ne|SI Slov\xE9nie|SJ Svalbard et Jan Mayen|SK Slovaquie|SL Sierra Leone|SM Saint-Marin|SN S\xE9n\xE9gal|SO Somalie|SR Suriname|SS Soudan du Sud|ST Sao Tom\xE9-et-Principe|SV Salvador|SX Saint-Martin (partie n\xE9erlandaise)|SY Syrie|SZ Eswatini|TC \xCEles Turques-et-Ca\xEFques|TD Tchad|TF Terres australes fran\xE7aises|TG Togo|TH Tha\xEFlande|TJ Tadjikistan|TK Tokelau|TL Timor oriental|TM Turkm\xE9nistan|TN Tunisie|TO Tonga|TR Turquie|TT Trinit\xE9-et-Tobago|TV Tuvalu|TW Ta\xEFwan|TZ Tanzanie|UA Ukraine|UG Ouganda|UM \xCEles mineures \xE9loign\xE9es des \xC9tats-Unis|US \xC9tats-Unis|UY Uruguay|UZ Ouzb\xE9kistan|VA \xC9tat de la Cit\xE9 du Vatican|VC Saint-Vincent-et-les Grenadines|VE Venezuela|VG \xCEles Vierges britanniques|VI \xCEles Vierges des \xC9tats-Unis|VN Vi\xEAt Nam|VU Vanuatu|WF Wallis-et-Futuna|WS Samoa|XK Kosovo|YE Y\xE9men|YT Mayotte|ZA Afrique du Sud|ZM Zambie|ZW Zimbabwe|"
};
function isCountryCode(e){
return COUNTRY_CODES.has(e);
}
function countryName(e,t){
return nameAtHand(e,t)??namesIn(t).of(e)??e;
}
const MOST_KEPT=32;
const kept=/* @__PURE__ */new Map();
function namesIn(e){
const t=kept.get(e);
if(t!==void 0)return t;
const n=new Intl.DisplayNames(e,{type:"region"});
const[i]=kept.size>=MOST_KEPT?kept.keys():[];
if(i!==void 0)kept.delete(i);
kept.set(e,n);
return n;
}
function nameAtHand(e,t){
if(!isCountryCode(e)||!Object.hasOwn(COUNTRY_NAMES,t))return void 0;
const n=COUNTRY_NAMES[t]??"";
const i=n.indexOf(`|${e} `);
const r=i+`|${e} `.length;
return i===-1?void 0:n.slice(r,n.indexOf("|",r));
}
async function loadCountries(){
return(await import("./countries.js")).COUNTRIES;
}

function findConcept(e,t){
const{formerBase:n}=e;
const i=n!==void 0&&t.startsWith(n)?`${e.base}${t.slice(n.length)}`:t;
const r=indexOf(e);
return r.get(i)??r.get(nameKey(i));
}
function nearestCodes(e,t){
return nearest(
t,
e.concepts.map(({code:n})=>n)
);
}
const INDEXES=/* @__PURE__ */new WeakMap();
function indexOf(e){
const t=INDEXES.get(e);
if(t!==void 0)return t;
const n=/* @__PURE__ */new Map();
for(const i of[...e.concepts].reverse()){
n.set(nameKey(i.label.fr),i);
n.set(nameKey(i.label.en),i);
}
for(const i of e.concepts){
n.set(i.code,i);
if(i.uri!==void 0)n.set(i.uri,i);
}
INDEXES.set(e,n);
return n;
}
function nameKey(e){
return`name ${e.toLowerCase().replaceAll("\u2019","'").trim()}`;
}
const SUPERVISION=/* @__PURE__ */conceptScheme(
{"title":{"en":"Supervision and identity verification","fr":"Surveillance et v\xE9rification de l\u2019identit\xE9"},"base":"http://data.europa.eu/snb/supervision-verification/","source":"http://data.europa.eu/snb/supervision-verification/25831c2","asOf":"2024-02-14","strict":true,"digest":"86f0a42d63aaff0575b798bfe95d3b25b3d569477fa02788330fd42768993726"},
[
["supervised-with-id-verification","70be69aaf9","Supervised with ID verification","supervis\xE9e avec v\xE9rification de l\u2019identit\xE9"],
["unsupervised-without-id-verification","c598449d64","Unsupervised without ID verification","non supervis\xE9e sans v\xE9rification de l\u2019identit\xE9"],
["unsupervised-with-id-verification","df2880c5cb","Unsupervised with ID verification","non supervis\xE9e avec v\xE9rification de l\u2019identit\xE9"],
["supervised-without-id-verification",null,"Supervised without ID verification","supervis\xE9e sans v\xE9rification de l\u2019identit\xE9"]
]
);
const ASSESSMENT_TYPES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Types of assessment","fr":"Types d\u2019\xE9valuation"},"base":"http://data.europa.eu/snb/assessment/","source":"http://data.europa.eu/snb/assessment/25831c2","asOf":"2024-02-14","strict":false,"digest":"26486931cea96ca3731bd995259fbf7884ceeae225bdfb0c5697788687034ec6"},
[
["peer-assessment","19a2e5e671","peer assessment","\xE9valuation par les pairs"],
["marked-assignment","2939dae15f","marked assignment","devoir not\xE9"],
["continuous-evaluation","3484bd7e51","continuous evaluation","contr\xF4le continu"],
["portfolio","4f03b91c0e","portfolio","portfolio"],
["group-performance","56539a6507","group performance","prestation de groupe"],
["practical-assessment","6a4db9f11d","practical assessment","\xE9valuation pratique"],
["written-examination","6e6cb2cc78","written examination","examen \xE9crit"],
["level-of-attendance","7331eb4762","level of attendance","niveau d\u2019assiduit\xE9"],
["project-work","795dac4096","project work","projet"],
["peer-review","812e3b0ae1","peer review","examen par les pairs"],
["quiz","b1b68f6735","quiz","quiz"],
["problem-based-learning","c4256a2726","problem based learning","apprentissage par probl\xE8mes"],
["oral-examination","d30284d7df","oral examination","examen oral"],
["artefact-assessment","de4d165a6c","artefact assessment","\xE9valuation d\u2019une production"]
]
);
const MODES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Forms of participation","fr":"Formes de participation"},"base":"http://data.europa.eu/snb/learning-assessment/","source":"http://data.europa.eu/snb/learning-assessment/25831c2","asOf":"2024-02-14","strict":false,"digest":"e5344525af8d2907d4d8b7462dc12ca6a9bab9e3d646c506c71f57c670e28b1d"},
[
["workbased","729f3bed4b","Workbased","en situation de travail"],
["project-based","7813801c77","Project based","par projet"],
["presential","9191af2ed9","Presential","en pr\xE9sentiel"],
["online","920fbb3cbe","Online","en ligne"],
["blended","e92d221e4d","Blended","mixte (hybride)"],
["research-lab-based","ed4c557045","Research-Lab based","en laboratoire de recherche"],
["hybrid","c_3a90b26d","Hybrid","hybride"]
]
);
const MAX_DECIMALS=3;
const MAX_VALUE=1e6;
const SCALE=10**MAX_DECIMALS;
function isDecimal(e){
return typeof e==="number"&&e>=0&&e<=MAX_VALUE&&toThousandths(e)!==void 0;
}
function sumDecimals(e){
return e.reduce((t,n)=>t+thousandths(n),0)/SCALE;
}
function compareDecimals(e,t){
return thousandths(e)-thousandths(t);
}
function decimalText(e){
return String(thousandths(e)/SCALE);
}
function thousandths(e){
const t=toThousandths(e);
if(t===void 0)throw new MicrocertError("ERR_DECIMAL");
return t;
}
function fromThousandths(e){
return e/SCALE;
}
function toThousandths(e){
if(!Number.isFinite(e))return void 0;
const t=Math.round(e*SCALE);
return t/SCALE===e?t:void 0;
}
function judge(e,t){
const{places:n,requires:i,heeds:r,tolerates:o}=readingOf(t);
if(i.length===0)throw new TypeError("a policy must require at least one check");
const a=new Array(n.size).fill(SILENCE);
for(const u of e){
const c=n.get(u.id);
if(c===void 0)continue;
const l=GRAVITY[outcomeUnder(u,o)];
if(l>(a[c]??SILENCE))a[c]=l;
}
if(a.includes(GRAVITY.failed))return"rejected";
const s=i.every((u)=>a[u]===GRAVITY.passed)&&r.every((u)=>a[u]===GRAVITY.passed||a[u]===GRAVITY.skipped);
return s?"accepted":"undetermined";
}
const readings=/* @__PURE__ */new WeakMap();
function readingOf(e){
const t=readings.get(e);
if(t!==void 0)return t;
const{requires:n,heeds:i,tolerates:r=NOTHING}=e;
const o=/* @__PURE__ */new Map();
const a=(u)=>{
const c=o.get(u)??o.size;
o.set(u,c);
return c;
};
const s={places:o,requires:n.map(a),heeds:i.map(a),tolerates:r};
if([e,n,i,r].every(isFixed))readings.set(e,s);
return s;
}
function isFixed(e){
return Object.isFrozen(e)&&Object.values(Object.getOwnPropertyDescriptors(e)).every(isPlain);
}
function isPlain(e){
return"value"in e;
}
function outcomeUnder({outcome:e,findings:t},n){
if(e==="passed"||e==="skipped")return e;
const i=t.filter(({severity:o})=>o!=="info");
const r=i.length>0&&i.every(({code:o})=>n.includes(o));
return r?"passed":e;
}
const NOTHING=/* @__PURE__ */Object.freeze([]);
const SILENCE=0;
const GRAVITY={
skipped:1,
passed:2,
indeterminate:3,
failed:4
};
const WEIGHT={error:0,warning:1,info:2};
function byImportance(e){
if(e.length<2)return e;
return[...e].sort((t,n)=>WEIGHT[t.severity]-WEIGHT[n.severity]);
}
function checkFrom(e,t){
if(t.length===0)return{id:e,outcome:"passed",findings:t};
const n=t.some((i)=>i.severity==="error");
return{id:e,outcome:n?"failed":"passed",findings:byImportance(t)};
}
function eqfUri(e){
return`${EQF_BASE}${e}`;
}
function eqfLevelOf(e){
const t=/^http:\/\/data\.europa\.eu\/(?:snb|esco)\/eqf\/([1-8])$/.exec(e)?.[1];
return t===void 0?void 0:Number(t);
}
const EQF_BASE="http://data.europa.eu/snb/eqf/";
const ISCED_F_BASE="http://data.europa.eu/snb/isced-f/";
const FORMER_BASE="http://data.europa.eu/esco/isced-f/";
function isIscedFCode(e){
return FIELD_OF_STUDY_CODES.has(e);
}
function iscedFCodeOf(e){
const t=[ISCED_F_BASE,FORMER_BASE].find((i)=>e.startsWith(i));
const n=t===void 0?void 0:e.slice(t.length);
return n!==void 0&&isIscedFCode(n)?n:void 0;
}
function iscedFUri(e){
const t=isIscedFCode(e)?e:iscedFCodeOf(e);
return t===void 0?e:`${ISCED_F_BASE}${t}`;
}
function nearestIscedFCodes(e){
return nearest(e,[...FIELD_OF_STUDY_CODES]);
}
async function loadFieldsOfStudy(){
return(await import("./fields-of-study.js")).FIELDS_OF_STUDY;
}
const ACCREDITATION_TYPES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Types of quality assurance","fr":"Types d\u2019assurance qualit\xE9"},"base":"http://data.europa.eu/snb/accreditation/","source":"http://data.europa.eu/snb/accreditation/25831c2","asOf":"2024-02-14","strict":true,"digest":"ce9ca763944cea95a8fc4f21de764d1f83d13cd4c6247431d05e8cc9502dc5e3"},
[
["institutional-license","003293d2ce","Institutional License","habilitation de l\u2019\xE9tablissement"],
["program-quality-assurance","820101cba6","Program Quality Assurance","assurance qualit\xE9 de la formation"],
["institutional-quality-assurance","bb4618238e","Institutional Quality Assurance","assurance qualit\xE9 institutionnelle"],
["program-license","e57dddfcf3","Program License","habilitation de la formation"]
]
);
const LEARNING_SETTINGS=/* @__PURE__ */conceptScheme(
{"title":{"en":"Learning settings","fr":"Cadres d\u2019apprentissage"},"base":"http://data.europa.eu/snb/learning-setting/","source":"http://data.europa.eu/snb/learning-setting/25831c2","asOf":"2024-02-14","strict":true,"digest":"961fd804923e6417321b59924d40acf76d1f6f49f94283911ff22caa2041609b"},
[
["formal","6fd4685715","formal learning","apprentissage formel"],
["non-formal","e207a81fc7","non-formal learning","apprentissage non formel"]
]
);
function readAsWritten(e,t){
if(e.length>MAX_LENGTH&&!mayBuild(e,t))return void 0;
if(e.includes("__proto__")||e.includes("\\ud"))return void 0;
const n=parsed(e);
if(n===void 0||!isWithin(n,{limits:t,values:0},0))return void 0;
const i=/^[[{]\n( {1,10}|\t)\S/.exec(e)?.[1]??"";
const r=i!==""&&e.endsWith("\n")?"\n":"";
return JSON.stringify(n,null,i)+r===e?n:void 0;
}
const MAX_LENGTH=131072;
function mayBuild(e,{maxValues:t}){
let n=2*t;
if(n===Number.POSITIVE_INFINITY)return false;
for(let i=0;i<e.length&&n>0;i+=1){
const r=e.charCodeAt(i);
if(r===44||r===91||r===123)n-=1;
}
return n>0;
}
const MAX_DEPTH$1=64;
function parsed(e){
try{
return JSON.parse(e);
}catch{
return void 0;
}
}
function isWithin(e,t,n){
const{limits:i}=t;
t.values+=1;
if(t.values>i.maxValues)return false;
if(typeof e==="string")return e.length<=i.maxTextLength;
if(typeof e!=="object"||e===null)return true;
if(n>=i.maxDepth||n>=MAX_DEPTH$1)return false;
return Array.isArray(e)?areWithin(e,t,n):membersAreWithin(e,t,n);
}
function areWithin(e,t,n){
if(e.length>t.limits.maxItems)return false;
for(const i of e)if(!isWithin(i,t,n+1))return false;
return true;
}
function membersAreWithin(e,t,n){
for(const i of Object.keys(e))
if(i.length>t.limits.maxTextLength||!isWithin(e[i]??null,t,n+1))
return false;
return true;
}
function parseJsonStrictly(e,t={}){
const n=withDefaults(t);
const{maxBytes:i}=n;
if(utf8Length(e,i)>i)throw new MicrocertError("ERR_INPUT_TOO_LARGE");
const r=e.startsWith("\uFEFF")?e.slice(1):e;
const o=readAsWritten(r,n);
if(o!==void 0)return o;
scan({text:r,at:0,bounds:n,values:0,open:[],wellFormed:r.isWellFormed()});
return JSON.parse(r);
}
function scan(e){
let t=true;
for(; ;){
skipSpace(e);
if(t){
t=scanValue(e);
continue;
}
const n=e.open.at(-1);
if(n===void 0)break;
t=scanAfterValue(e,n);
}
if(e.at<e.text.length)throw refused(e,"ERR_JSON_SYNTAX");
}
function scanValue(e){
e.values+=1;
if(e.values>e.bounds.maxValues)throw refused(e,"ERR_INPUT_TOO_MANY");
const t=e.text[e.at];
if(t==="{"||t==="[")return scanOpening(e,t);
if(t==='"')scanString(e);
else scanWord(e);
return false;
}
function scanOpening(e,t){
if(e.open.length>=e.bounds.maxDepth)throw refused(e,"ERR_INPUT_TOO_DEEP");
e.at+=1;
skipSpace(e);
if(e.text[e.at]===(t==="{"?"}":"]")){
e.at+=1;
return false;
}
const n=t==="{"?/* @__PURE__ */new Set():void 0;
if(n===void 0)e.open.push({names:n,token:0});
else e.open.push({names:n,token:scanName(e,n)});
return true;
}
function scanAfterValue(e,t){
const{names:n}=t;
const i=e.text[e.at];
if(i===","){
e.at+=1;
skipSpace(e);
t.token=n===void 0?nextIndex(e,t):nextName(e,n);
return true;
}
if(i!==(n===void 0?"]":"}"))throw refused(e,"ERR_JSON_SYNTAX");
e.at+=1;
e.open.pop();
return false;
}
function nextIndex(e,{token:t}){
const n=Number(t)+1;
if(n>=e.bounds.maxItems)throw refused(e,"ERR_INPUT_TOO_MANY");
return n;
}
function nextName(e,t){
const n=e.open.pop();
const i=scanName(e,t);
if(n!==void 0)e.open.push(n);
return i;
}
function scanName(e,t){
const n=e.at;
if(e.text[n]!=='"')throw refused(e,"ERR_JSON_SYNTAX");
const i=scanString(e);
if(i==="__proto__")throw refused(e,"ERR_JSON_FORBIDDEN_KEY",{start:n,name:i});
if(t.has(i))throw refused(e,"ERR_JSON_DUPLICATE_KEY",{start:n,name:i});
t.add(i);
skipSpace(e);
if(e.text[e.at]!==":")throw refused(e,"ERR_JSON_SYNTAX");
e.at+=1;
return i;
}
const TO_ESCAPE=/[ !#-[\]-\uffff]*/y;
const ESCAPE=/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD=/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BEYOND_PLAIN=/[^ -[\]-\uffff]/;
function scanString(e){
const t=e.at;
const n=scanContent(e);
if(n.length<=e.bounds.maxTextLength)return n;
throw refused(e,"ERR_INPUT_TEXT_TOO_LONG",{start:t});
}
function scanContent(e){
const t=e.at;
const n=e.text.indexOf('"',t+1);
const i=e.text.slice(t+1,Math.max(n,t+1));
if(n<0||BEYOND_PLAIN.test(i))return scanEscapedString(e);
e.at=n+1;
if(!e.wellFormed&&!i.isWellFormed()){
throw refused(e,"ERR_JSON_LONE_SURROGATE",{start:t});
}
return i;
}
function scanEscapedString(e){
const t=e.at;
e.at+=1;
for(; ;){
match(TO_ESCAPE,e);
const r=e.text[e.at];
if(r==='"')break;
if(r!=="\\")throw refused(e,"ERR_JSON_SYNTAX");
match(ESCAPE,e);
}
e.at+=1;
const n=e.text.slice(t,e.at);
const i=JSON.parse(n);
if(!n.isWellFormed()||!i.isWellFormed()){
throw refused(e,"ERR_JSON_LONE_SURROGATE",{start:t});
}
return i;
}
function scanWord(e){
const t=e.at;
const n=match(WORD,e);
if(/^-?\d/.test(n)&&!isKept(n))throw refused(e,"ERR_JSON_VALUE",{start:t});
}
const MOST_DIGITS=17;
function isKept(e){
const t=Number(e);
if(e.length<=MOST_DIGITS-2)return Number.isFinite(t);
if(!Number.isFinite(t))return false;
const[n=""]=e.split(/[eE]/);
const i=n.replace(/\D/g,"").replace(/^0+/,"");
if(/[1-9]/.test(i.slice(MOST_DIGITS)))return false;
if(n!==e||e.includes("."))return true;
return String(t)===e||BigInt(e)===BigInt(t);
}
function match(e,t){
e.lastIndex=t.at;
const n=e.exec(t.text)?.[0];
if(n===void 0)throw refused(t,"ERR_JSON_SYNTAX");
t.at+=n.length;
return n;
}
function skipSpace(e){
const{text:t}=e;
let{at:n}=e;
for(; ;n++){
const i=t[n];
if(i!==" "&&i!=="\n"&&i!=="	"&&i!=="\r")break;
}
e.at=n;
}
function refused({text:e,at:t,open:n},i,{start:r=t,name:o}={}){
const a=n.map(({token:u})=>u);
const s=appendPointer("",...a,...o===void 0?[]:[o]);
return new MicrocertError(i,{pointer:s,position:positionAt(e,r)});
}
function positionAt(e,t){
const n=e.slice(0,t).split("\n");
return{line:n.length,column:(n.at(-1)?.length??0)+1};
}
function utf8Length(e,t){
if(e.length>t||e.length*3<=t)return e.length;
return new TextEncoder().encode(e).length;
}
function isHttpsUrl(e){
return typeof e==="string"&&/^https:\/\/[^\s\\]+$/i.test(e)&&URL.canParse(e);
}
function concatBytes(...e){
return joinBytes(e);
}
function joinBytes(e){
const t=new Uint8Array(e.reduce((i,r)=>i+r.length,0));
let n=0;
for(const i of e){
t.set(i,n);
n+=i.length;
}
return t;
}
function equalBytes(e,t){
return e.length===t.length&&e.every((n,i)=>n===t[i]);
}
function encodeHex(e){
let t="";
for(const n of e)t+=(n<16?"0":"")+n.toString(16);
return t;
}
function decodeHex(e){
if(e.length%2!==0||!/^[\da-f]*$/i.test(e))throw new MicrocertError("ERR_ENCODING");
const t=new Uint8Array(e.length/2);
for(let n=0;n<t.length;n++){
t[n]=Number.parseInt(e.slice(2*n,2*n+2),16);
}
return t;
}
function nativeCrypto(){
const{process:e}=globalThis;
return e?.getBuiltinModule?.("node:crypto");
}
function nativeZlib(){
const{process:e}=globalThis;
return e?.getBuiltinModule?.("node:zlib");
}
function nativeBuffers(){
const{process:e}=globalThis;
return e?.getBuiltinModule?.("node:buffer");
}
function sameBytes(e,t){
const n=nativeBuffers();
if(e.length!==t.length)return false;
return n===void 0?equalBytes(e,t):n.Buffer.compare(e,t)===0;
}
function hostEnvironment(){
return globalThis.process?.env??{};
}
function webCrypto(){
const e=globalThis.crypto?.subtle;
if(e===void 0)throw new MicrocertError("ERR_CRYPTO_UNAVAILABLE");
return e;
}
function sha256(e){
return digest("sha256",e);
}
function digest(e,t){
const n=nativeCrypto();
return n===void 0?digestOnWeb(e==="sha256"?"SHA-256":"SHA-384",t):bytesIn(n.hash(e,t,"latin1"));
}
function bytesIn(e){
const t=new Uint8Array(e.length);
for(let n=0;n<e.length;n+=1)t[n]=e.charCodeAt(n);
return t;
}
function hashOfText(e,t){
const n=nativeCrypto();
return n===void 0?digest(e,new TextEncoder().encode(t)):bytesIn(n.hash(e,t,"latin1"));
}
const secureRandom=(e)=>globalThis.crypto.getRandomValues(new Uint8Array(e));
function ownBuffer(e){
return new Uint8Array(e);
}
async function digestOnWeb(e,t){
return new Uint8Array(await webCrypto().digest(e,ownBuffer(t)));
}
const HARMFUL=/[^ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\u{10ffff}]/gu;
function printable(e){
return e.replace(HARMFUL," ");
}
const LOCALES=["en","fr"];
function isLocale(e){
return LOCALES.includes(e);
}
const ALPHABET$1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NO_SIGN=255;
const VALUES$1=/* @__PURE__ */Uint8Array.from({length:128},(e,t)=>{
const n=ALPHABET$1.indexOf(String.fromCharCode(t));
return n<0?NO_SIGN:n;
});
const CODES$1=/* @__PURE__ */new TextEncoder().encode(ALPHABET$1);
const ascii$1=/* @__PURE__ */new TextDecoder();
function encodeBase64url(e){
const t=new Uint8Array(Math.ceil(e.length*4/3));
const n=(i,r)=>{
t[i]=CODES$1[r&63]??0;
};
for(let i=0,r=0;i<e.length;i+=3,r+=4){
const o=(e[i]??0)<<16|(e[i+1]??0)<<8|(e[i+2]??0);
n(r,o>>18);
n(r+1,o>>12);
n(r+2,o>>6);
n(r+3,o);
}
return ascii$1.decode(t);
}
function decodeBase64url(e){
if(e.length%4===1)throw new MicrocertError("ERR_ENCODING");
const t=new Uint8Array(Math.floor(e.length*3/4));
let[n,i,r]=[0,0,0];
for(let o=0;o<e.length;o++){
const a=VALUES$1[e.charCodeAt(o)]??NO_SIGN;
if(a===NO_SIGN)throw new MicrocertError("ERR_ENCODING");
n=n<<6|a;
i+=6;
if(i>=8){
i-=8;
t[r++]=n>>i;
n&=(1<<i)-1;
}
}
if(n!==0)throw new MicrocertError("ERR_ENCODING");
return t;
}
function canonicalJson(e){
return serialize(e,void 0,0);
}
const MAX_DEPTH=1e3;
function serialize(e,t,n){
if(n>MAX_DEPTH)throw new MicrocertError("ERR_INPUT_TOO_DEEP");
if(e===null||typeof e==="boolean")return String(e);
if(typeof e==="string")return serializeString(e,t);
if(typeof e==="number"&&Number.isFinite(e))return JSON.stringify(e);
if(Array.isArray(e))return serializeArray(e,t,n);
if(isJsonObject(e))return serializeObject(e,t,n);
throw new MicrocertError("ERR_JSON_VALUE",{pointer:pointerTo(t)});
}
function serializeArray(e,t,n){
const i=Array.from(
e,
(r,o)=>serialize(r,{around:t,token:o},n+1)
);
return`[${i.join(",")}]`;
}
function serializeObject(e,t,n){
const i=Object.keys(e).sort().map((r)=>{
const o={around:t,token:r};
return`${serializeString(r,o)}:${serialize(e[r],o,n+1)}`;
});
return`{${i.join(",")}}`;
}
function serializeString(e,t){
if(e.isWellFormed())return JSON.stringify(e);
throw new MicrocertError("ERR_JSON_LONE_SURROGATE",{pointer:pointerTo(t)});
}
function pointerTo(e){
const t=[];
for(let n=e;n!==void 0;n=n.around)t.push(n.token);
return appendPointer("",...t.reverse());
}
const ALPHABET="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const NO_DIGIT=58;
const VALUES=/* @__PURE__ */(()=>{
const e=new Uint8Array(128).fill(NO_DIGIT);
for(let t=0;t<ALPHABET.length;t+=1)
e[ALPHABET.charCodeAt(t)]=t;
return e;
})();
const CODES=/* @__PURE__ */new TextEncoder().encode(ALPHABET);
const ascii=/* @__PURE__ */new TextDecoder();
const DIGITS=4;
const DIGIT_LIMB=58**DIGITS;
const BYTES=3;
const BYTE_LIMB=256**BYTES;
const MOST_SUMMED=32;
const LINE=/* @__PURE__ */new Uint8Array(2*MOST_SUMMED*DIGITS);
const DEFAULT_MAX_LENGTH=1024;
function encodeBase58btc(e){
const t=[];
for(let r=e.length;r>0;r-=BYTES)
t.push(bigEndian(e,Math.max(r-BYTES,0),r));
const n=textOf(toDigits(t));
const i=leading(e,0);
return i===0?n:"1".repeat(i)+n;
}
function decodeBase58btc(e,{maxLength:t=DEFAULT_MAX_LENGTH}={}){
if(e.length>t)throw new MicrocertError("ERR_ENCODING");
const n=[];
for(let i=e.length;i>0;i-=DIGITS)
n.push(limbValue(e,Math.max(i-DIGITS,0),i));
return bytesOf(toBytes(n),leading(e,"1"));
}
const toDigits=/* @__PURE__ */changeOfBase(BYTE_LIMB,DIGIT_LIMB);
const toBytes=/* @__PURE__ */changeOfBase(DIGIT_LIMB,BYTE_LIMB);

function addTo(e,t,n){
for(let i=0;i<n.length;i+=1)
e[i]=(e[i]??0)+t*(n[i]??0);
}
function carryIn(e,t,n){
let i=0;
for(let r=0;r<t;r+=1){
const o=(e[r]??0)+i;
i=Math.floor(o/n);
e[r]=o-i*n;
}
}
function shifted(e,t,n){
const i=[];
for(let r=e.length-1;r>=0;r-=1)shiftIn(i,e[r]??0,t,n);
return i;
}
function shiftIn(e,t,n,i){
let r=t;
for(let o=0;o<e.length;o++){
const a=(e[o]??0)*n+r;
r=Math.floor(a/i);
e[o]=a-r*i;
}
if(r>0)pushLimbs(e,r,i);
}
function pushLimbs(e,t,n){
for(let i=t;i>0;i=Math.floor(i/n))e.push(i%n);
}
function bigEndian(e,t,n){
let i=0;
for(let r=t;r<n;r+=1)i=i*256+(e[r]??0);
return i;
}
function bytesOf(e,t){
const n=e.length*BYTES;
const i=roomFor(n);
for(let a=0,s=n;s>0;a+=1,s-=BYTES){
const u=e[a]??0;
i[s-1]=u&255;
i[s-2]=u>>8&255;
i[s-3]=u>>16;
}
let r=0;
while(r<n&&i[r]===0)r+=1;
const o=new Uint8Array(t+n-r);
for(let a=t;r<n;a+=1,r+=1)o[a]=i[r]??0;
return o;
}
function textOf(e){
const t=e.length*DIGITS;
const n=roomFor(t);
let i=t;
for(let r=0;r<e.length;r+=1){
let o=(e[r]??0)|0;
for(let a=DIGITS;a>0;a-=1){
const s=o/58|0;
i-=1;
n[i]=CODES[o-s*58]??0;
o=s;
}
}
while(i<t&&n[i]===CODES[0])i+=1;
return ascii.decode(n.subarray(i,t));
}
function roomFor(e){
return e>LINE.length?new Uint8Array(e):LINE;
}
function limbValue(e,t,n){
let i=0;
for(let r=t;r<n;r++){
const o=VALUES[e.charCodeAt(r)]??NO_DIGIT;
if(o===NO_DIGIT)throw new MicrocertError("ERR_ENCODING");
i=i*58+o;
}
return i;
}
function leading(e,t){
let n=0;
while(n<e.length&&e[n]===t)n+=1;
return n;
}
function encodeMultibase(e){
return`z${encodeBase58btc(e)}`;
}
function decodeMultibase(e){
if(e.startsWith("z"))return decodeBase58btc(e.slice(1));
if(e.startsWith("u"))return decodeBase64url(e.slice(1));
throw new MicrocertError("ERR_ENCODING");
}
/* @__NO_SIDE_EFFECTS__ */
function addStop(e,{value:t,trail:n},i){
const r=t[i];
if(typeof r==="object"&&r!==null)
e.push({value:r,trail:{token:i,above:n} });
}
function pointerAlong(e){
const t=[];
for(let n=e;n!==void 0;n=n.above)t.push(n.token);
return appendPointer("",...t.reverse());
}
function base64urlTexts(){
const e=nativeBuffers()?.Buffer;
if(e===void 0)return PLAIN;
let t=e.allocUnsafe(ENOUGH);
const n=(i)=>{
if(t.length<i)t=e.allocUnsafe(i);
return t;
};
return{
ofText:(i)=>{
const r=n(i.length*MOST_BYTES_OF_A_SIGN);
return r.toString("base64url",0,r.write(i,0,"utf8"));
},
ofBytes:({buffer:i,byteOffset:r,length:o})=>e.from(i,r,o).toString("base64url"),
toText:(i)=>{
const r=n(i.length);
const o=r.write(i,0,"base64url");
const a=r.toString("utf8",0,o);
const s=r.toString("base64url",0,o)===i;
return s&&!a.includes(REPLACEMENT)?a:PLAIN.toText(i);
}
};
}
const ENOUGH=1024;
const MOST_BYTES_OF_A_SIGN=3;
const REPLACEMENT="\uFFFD";
const PLAIN={
ofBytes:encodeBase64url,
ofText:(e)=>encodeBase64url(new TextEncoder().encode(e)),
toText:(e)=>{
const t=decodeBase64url(e);
try{
return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(t);
}catch(n){
throw new MicrocertError("ERR_INPUT_ENCODING",{cause:n});
}
}
};
const table=/* @__PURE__ */lazily(
()=>Uint32Array.from({length:256},(e,t)=>{
let n=t;
for(let i=0;i<8;i++){
n=n&1?3988292384^n>>>1:n>>>1;
}
return n;
})
);
function crc32(e){
return nativeZlib()?.crc32?.(e)??crc32ByTable(e);
}
function crc32ByTable(e){
const t=table();
let n=4294967295;
for(let i=0;i<e.length;i++){
n=(t[(n^(e[i]??0))&255]??0)^n>>>8;
}
return~n>>>0;
}
const SLICE_BYTES=16*1024;
async function inflateRaw(e,t){
const n=nativeZlib();
return n===void 0?inflateOnWeb(e,t):inflateNatively(n,e,t);
}
const RUNS=3;
const LEAST_PIECE=16*1024;
async function deflateRaw(e){
const t=nativeZlib();
if(t===void 0)return deflateOnWeb(e);
const n=Math.max(LEAST_PIECE,e.length>>1);
return new Uint8Array(t.deflateRawSync(e,{level:9,strategy:RUNS,chunkSize:n}));
}
async function deflateOnWeb(e,t="deflate-raw"){
const{chunks:n}=await readUpTo(through(e,stream("CompressionStream",t)),Infinity);
return concatBytes(...n);
}
function deflateAfter(e,t){
const n=nativeZlib();
return n&&new Uint8Array(n.deflateRawSync(t,{level:9,dictionary:e}));
}
async function deflateText(e){
const t=nativeZlib();
return t===void 0?deflateOnWeb(e):new Uint8Array(t.deflateRawSync(e,{level:9}));
}
async function deflateZlib(e,t){
const n=nativeZlib();
return n===void 0?deflateOnWeb(e,"deflate"):n.deflateSync(e,{level:t});
}
async function inflateAfter(e,t,n){
const{length:i}=e;
const[r,o]=[i&255,i>>8];
const a=Uint8Array.of(0,r,o,r^255,o^255);
const s=await inflateRaw(concatBytes(a,e,t),i+n);
return s.outcome==="expanded"?{outcome:"expanded",bytes:s.bytes.slice(i)}:s;
}
function inflateNatively(e,t,n){
try{
const i=Math.max(1,n);
const{buffer:r,engine:o}=e.inflateRawSync(t,{info:true,maxOutputLength:i});
if(r.length>n)return{outcome:"too-large"};
if(o.bytesWritten!==t.length)return{outcome:"corrupt"};
return{outcome:"expanded",bytes:new Uint8Array(r)};
}catch(i){
return{outcome:codeOf(i)==="ERR_BUFFER_TOO_LARGE"?"too-large":"corrupt"};
}
}
function codeOf(e){
return e instanceof Error&&"code"in e?e.code:void 0;
}
async function inflateOnWeb(e,t){
const n=await expandOnWeb(e,t);
if(n.outcome!=="expanded")return n;
const i=await expandOnWeb(e.subarray(0,-1),t);
return i.outcome==="corrupt"?n:{outcome:"corrupt"};
}
async function expandOnWeb(e,t){
const n=through(e,stream("DecompressionStream"));
try{
const{chunks:i,whole:r}=await readUpTo(n,t);
return r?{outcome:"expanded",bytes:concatBytes(...i)}:{outcome:"too-large"};
}catch{
return{outcome:"corrupt"};
}
}
function stream(e,t="deflate-raw"){
try{
return new globalThis[e](t);
}catch(n){
throw new MicrocertError("ERR_COMPRESSION_UNAVAILABLE",{cause:n});
}
}
function through(e,t){
let n=0;
const i=new ReadableStream(
{
pull(r){
if(n>=e.length)return r.close();
r.enqueue(ownBuffer(e.subarray(n,n+SLICE_BYTES)));
n+=SLICE_BYTES;
}
},
{highWaterMark:0}
);
return i.pipeThrough(t);
}
async function readUpTo(e,t){
const n=e.getReader();
const i=[];
let r=0;
for(let o=await n.read();!o.done;o=await n.read()){
r+=o.value.length;
if(r>t){
await n.cancel().catch(()=>{
});
return{chunks:[],whole:false};
}
i.push(o.value);
}
return{chunks:i,whole:true};
}
const SRI=/^(sha256|sha384|sha512)-([A-Za-z\d+/]+={0,2})$/;
const NAMES={sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"};
async function matchesSri(e,t){
const n=t.trim().split(/\s+/).slice(0,10).flatMap((a)=>{
const[,s,u]=SRI.exec(a)??[];
return s===void 0?[]:[{name:s,value:u}];
});
const i=n.map(({name:a})=>a).sort().at(-1);
if(i===void 0)return"unknown";
const r=toBase64(await digestOf(e,NAMES[i]));
const o=n.filter(({name:a})=>a===i);
return o.some(({value:a})=>a===r)?"same":"other";
}
const MULTIHASHES=[
{prefix:[18,32],name:"SHA-256"},
{prefix:[32,48],name:"SHA-384"},
{prefix:[19,64],name:"SHA-512"}
];
const MAX_TEXT=128;
async function matchesMultihash(e,t){
const n=t.length>MAX_TEXT?void 0:decoded(t);
const i=MULTIHASHES.find(
({prefix:[r,o]})=>n?.[0]===r&&n[1]===o&&n.length===o+2
);
if(n===void 0||i===void 0)return"unknown";
return equalBytes(n.subarray(2),await digestOf(e,i.name))?"same":"other";
}
function decoded(e){
try{
return decodeMultibase(e);
}catch(t){
if(isMicrocertError(t))return void 0;
throw t;
}
}
async function digestOf(e,t){
return new Uint8Array(await webCrypto().digest(t,ownBuffer(e)));
}
function toBase64(e){
return btoa(String.fromCharCode(...e));
}
function uuidUrn(e){
return`urn:uuid:${uuidOf(e(16),4)}`;
}
function uuidOf(e,t){
const n=e.slice();
n[6]=(n[6]??0)&15|t<<4;
n[8]=(n[8]??0)&63|128;
const i=encodeHex(n);
const r=[i.slice(0,8),i.slice(8,12),i.slice(12,16),i.slice(16,20)];
return`${r.join("-")}-${i.slice(20)}`;
}
const MEANT=/^[ \n\r\t]*ey[\w-]*\.[\w.=-]*~/;
const MOST=65536;
function beginsAsSdJwt(e){
if(typeof e==="string")return MEANT.test(e);
if(e[0]===123)return false;
return MEANT.test(new TextDecoder().decode(e.subarray(0,MOST)));
}
export{canonicalJson as $,ASSESSMENT_TYPES as A,iscedFUri as B,deepFreeze as C,DEFAULT_INPUT_LIMITS as D,isHttpsUrl as E,normalizeDateTime as F,countryName as G,sha256 as H,ISCED_F_BASE as I,equalBytes as J,decodeHex as K,LEARNING_SETTINGS as L,MicrocertError as M,nativeCrypto as N,addPeriod as O,formatDateTime as P,encodeHex as Q,secureRandom as R,SUPERVISION as S,compareDecimals as T,sumDecimals as U,nearest as V,decodeBase64url as W,encodeMultibase as X,concatBytes as Y,decodeMultibase as Z,encodeBase64url as _,appendPointer as a,webCrypto as a0,ownBuffer as a1,isDateTime as a2,lazily as a3,systemClock as a4,hostEnvironment as a5,addContainers as a6,CORE_TEXTS as a7,hashOfText as a8,restated as a9,isLocale as aA,thousandths as aB,fromThousandths as aC,deflateZlib as aD,sameBytes as aE,matchesSri as aF,outcomeUnder as aG,base64urlTexts as aa,isWritable as ab,beginsAsSdJwt as ac,checkFrom as ad,judge as ae,uuidUrn as af,copyJson as ag,pointerAlong as ah,addStop as ai,byImportance as aj,printable as ak,withSource as al,LOCALES as am,conceptScheme as an,inflateRaw as ao,inflateAfter as ap,crc32 as aq,isPeriod as ar,matchesMultihash as as,loadCountries as at,loadFieldsOfStudy as au,uuidOf as av,deflateAfter as aw,deflateText as ax,joinBytes as ay,deflateRaw as az,asList as b,isPlainDate as c,isCountryCode as d,schemaFindings as e,applyRules as f,isMicrocertError as g,compact as h,isJsonObject as i,eqfUri as j,eqfLevelOf as k,decimalText as l,memberOf as m,findConcept as n,ownMember as o,parseDateTime as p,nearestCodes as q,isDecimal as r,stringMember as s,isIscedFCode as t,iscedFCodeOf as u,nearestIscedFCodes as v,MODES as w,ACCREDITATION_TYPES as x,parseJsonStrictly as y,pointerTokens as z};
//# sourceMappingURL=foundation.js.map

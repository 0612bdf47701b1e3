import{h as compact,m as memberOf,E as isHttpsUrl,a as appendPointer,b as asList,i as isJsonObject,g as isMicrocertError,W as decodeBase64url,s as stringMember}from'./foundation.js';
import{i as isIri,a as isStatusSize,b as gunzip,e as entriesIn,M as MIN_STATUS_ENTRIES,r as readValue}from'./status-bits.js';
var bitstring=(function (e,t,s=true){
return{
source:{en:"W3C Bitstring Status List v1.0",fr:"W3C Bitstring Status List v1.0"},
section:{en:e,fr:e},
url:`https://www.w3.org/TR/vc-bitstring-status-list/#${t}`,
confirmed:s
};
});

const REVOCATION_LIST$1={
source:{en:"Open Badges 3.0",fr:"Open Badges 3.0"},
section:{en:"1EdTechRevocationList (deprecated)",fr:"1EdTechRevocationList (obsol\xE8te)"},
url:"https://www.imsglobal.org/spec/ob/v3p0/",
confirmed:false
};
const DATA_MODEL={
source:{
en:"W3C Verifiable Credentials Data Model v2.0",
fr:"W3C Verifiable Credentials Data Model v2.0"
},
section:{en:"Status",fr:"Status"},
url:"https://www.w3.org/TR/vc-data-model-2.0/#status",
confirmed:true
};
const OWN_LIMIT={
source:{en:"microcert",fr:"microcert"},
section:{en:"limits on input",fr:"limites des entr\xE9es"},
confirmed:false
};
const VALIDATE$1=/* @__PURE__ */bitstring("Validate Algorithm","validate-algorithm");
const PURPOSE=/* @__PURE__ */bitstring("statusPurpose","bitstringstatuslistentry");
const STATUS_ANSWER_CODES=[
"status.revoked",
"status.suspended",
"status.message",
"status.refresh",
"status.purpose-unknown",
"status.purpose-mismatch",
"status.index-beyond-list",
"status.list-too-short-for-size",
"status.list-id-differs",
"status.list-issuer-differs",
"status.revocation-listed",
"status.credential-without-id"
];
const ANSWER_TEXTS={
"status.revoked":{
severity:"error",
message:{
en:"the issuer revoked the credential",
fr:"l\u2019\xE9metteur a r\xE9voqu\xE9 le justificatif"
},
hint:{
en:"ask the issuer: a corrected credential may have taken its place",
fr:"interroger l\u2019\xE9metteur : un justificatif rectifi\xE9 l\u2019a peut-\xEAtre remplac\xE9"
},
cites:PURPOSE
},
"status.suspended":{
severity:"error",
message:{
en:"the issuer suspended the credential; this may be lifted",
fr:"l\u2019\xE9metteur a suspendu le justificatif ; la suspension peut \xEAtre lev\xE9e"
},
cites:PURPOSE
},
"status.message":{
severity:"info",
message:{
en:"the issuer attached a message to the credential",
fr:"l\u2019\xE9metteur a joint un message au justificatif"
},
cites:PURPOSE
},
"status.refresh":{
severity:"info",
message:{
en:"the issuer has a newer version of the credential",
fr:"l\u2019\xE9metteur dispose d\u2019une version plus r\xE9cente du justificatif"
},
cites:PURPOSE
},
"status.purpose-unknown":{
severity:"warning",
message:{
en:"a status is set whose purpose is not known here",
fr:"un statut est pos\xE9 dont la finalit\xE9 est inconnue ici"
},
hint:{en:"ask the issuer what it means",fr:"demander sa signification \xE0 l\u2019\xE9metteur"},
cites:PURPOSE
},
"status.purpose-mismatch":{
severity:"error",
message:{
en:"the status list does not serve the purpose the credential names",
fr:"la liste de statuts ne sert pas la finalit\xE9 que le justificatif d\xE9signe"
},
cites:VALIDATE$1
},
"status.index-beyond-list":{
severity:"error",
message:{
en:"the index lies beyond the end of the status list",
fr:"l\u2019indice d\xE9passe la fin de la liste de statuts"
},
cites:VALIDATE$1
},
"status.list-too-short-for-size":{
severity:"error",
message:{
en:"with statuses of this size the list has fewer than 131,072 entries",
fr:"avec des statuts de cette taille, la liste a moins de 131 072 entr\xE9es"
},
cites:VALIDATE$1
},
"status.list-id-differs":{
severity:"warning",
message:{
en:"the status list calls itself otherwise than its address in the credential",
fr:"la liste de statuts se nomme autrement que son adresse dans le justificatif"
},
cites:/* @__PURE__ */bitstring("BitstringStatusListCredential","bitstringstatuslistcredential")
},
"status.list-issuer-differs":{
severity:"error",
message:{
en:"the status list is by somebody else than the issuer of the credential",
fr:"la liste de statuts vient d\u2019un autre que l\u2019\xE9metteur du justificatif"
},
hint:{
en:"name whoever may publish lists for this issuer in `issuers`",
fr:"nommer dans `issuers` qui peut publier des listes pour cet \xE9metteur"
},
cites:/* @__PURE__ */bitstring("Validate Algorithm","validate-algorithm",false)
},
"status.revocation-listed":{
severity:"error",
message:{
en:"the issuer\u2019s revocation list names the credential",
fr:"la liste de r\xE9vocation de l\u2019\xE9metteur d\xE9signe le justificatif"
},
hint:{
en:"ask the issuer: a corrected credential may have taken its place",
fr:"interroger l\u2019\xE9metteur : un justificatif rectifi\xE9 l\u2019a peut-\xEAtre remplac\xE9"
},
cites:REVOCATION_LIST$1
},
"status.credential-without-id":{
severity:"warning",
message:{
en:"the credential has no id, so it cannot be looked for in the revocation list",
fr:"le justificatif n\u2019a pas d\u2019id et ne peut donc pas \xEAtre cherch\xE9 dans la liste de r\xE9vocation"
},
cites:REVOCATION_LIST$1
}
};
const ENTRY=/* @__PURE__ */bitstring("BitstringStatusListEntry","bitstringstatuslistentry");
const STATUS_ENTRY_CODES=[
"status.entry-not-an-object",
"status.too-many-entries",
"status.type-missing",
"status.type-ambiguous",
"status.type-unknown",
"status.type-superseded",
"status.id-invalid",
"status.id-is-list",
"status.purpose-missing",
"status.index-missing",
"status.index-malformed",
"status.index-is-number",
"status.list-address",
"status.size-malformed",
"status.size-unsupported",
"status.messages-missing",
"status.messages-malformed",
"status.messages-incomplete",
"status.reference-malformed",
"status.revocation-list-address"
];
const ENTRY_TEXTS={
"status.entry-not-an-object":{
severity:"error",
message:{en:"a status is a JSON object",fr:"un statut est un objet JSON"},
cites:DATA_MODEL
},
"status.too-many-entries":{
severity:"error",
message:{
en:"the credential names more statuses than are looked at",
fr:"le justificatif d\xE9signe plus de statuts qu\u2019il n\u2019en est examin\xE9"
},
cites:OWN_LIMIT
},
"status.type-missing":{
severity:"error",
message:{en:"the status does not say its type",fr:"le statut n\u2019indique pas son type"},
hint:{
en:"write `type: BitstringStatusListEntry`",
fr:"\xE9crire `type: BitstringStatusListEntry`"
},
cites:DATA_MODEL
},
"status.type-ambiguous":{
severity:"error",
message:{
en:"the status has two types that are read differently",
fr:"le statut a deux types qui se lisent diff\xE9remment"
},
cites:DATA_MODEL
},
"status.type-unknown":{
severity:"warning",
message:{
en:"this type of status cannot be read: the credential may have been revoked",
fr:"ce type de statut ne peut pas \xEAtre lu : le justificatif a pu \xEAtre r\xE9voqu\xE9"
},
hint:{
en:"ask the issuer; BitstringStatusListEntry and 1EdTechRevocationList are read",
fr:"interroger l\u2019\xE9metteur ; BitstringStatusListEntry et 1EdTechRevocationList sont lus"
},
cites:DATA_MODEL
},
"status.type-superseded":{
severity:"warning",
message:{
en:"StatusList2021 and earlier lists are not read: the credential may have been revoked",
fr:"StatusList2021 et les listes ant\xE9rieures ne sont pas lues : le justificatif a pu \xEAtre r\xE9voqu\xE9"
},
hint:{
en:"BitstringStatusListEntry took their place; ask the issuer",
fr:"BitstringStatusListEntry les remplace ; interroger l\u2019\xE9metteur"
},
cites:DATA_MODEL
},
"status.id-invalid":{
severity:"error",
message:{
en:"the id of the status is not an absolute URL",
fr:"l\u2019id du statut n\u2019est pas une URL absolue"
},
cites:DATA_MODEL
},
"status.id-is-list":{
severity:"warning",
message:{
en:"the id of the status is the address of the list; it should name the entry alone",
fr:"l\u2019id du statut est l\u2019adresse de la liste ; il devrait ne nommer que l\u2019entr\xE9e"
},
hint:{
en:"leave the id out, or add `#` and the index",
fr:"omettre l\u2019id, ou ajouter `#` et l\u2019indice"
},
cites:ENTRY
},
"status.purpose-missing":{
severity:"error",
message:{
en:"the status does not say its purpose, as one text",
fr:"le statut n\u2019indique pas sa finalit\xE9, en un seul texte"
},
hint:{en:"write `statusPurpose: revocation`",fr:"\xE9crire `statusPurpose: revocation`"},
cites:ENTRY
},
"status.index-missing":{
severity:"error",
message:{
en:"the status does not say its place in the list",
fr:"le statut n\u2019indique pas sa place dans la liste"
},
cites:ENTRY
},
"status.index-malformed":{
severity:"error",
message:{
en:"the index is not a whole number in decimal digits, without sign, spaces or leading zero",
fr:"l\u2019indice n\u2019est pas un nombre entier en chiffres d\xE9cimaux, sans signe, espace ni z\xE9ro initial"
},
cites:ENTRY
},
"status.index-is-number":{
severity:"warning",
message:{
en:"the index is a JSON number, where a text of digits is asked for",
fr:"l\u2019indice est un nombre JSON alors qu\u2019un texte de chiffres est demand\xE9"
},
hint:{
en:"issuers: put the index in quotation marks",
fr:"\xE9metteurs : mettre l\u2019indice entre guillemets"
},
cites:ENTRY
},
"status.list-address":{
severity:"error",
message:{
en:"the address of the status list is not one absolute https URL",
fr:"l\u2019adresse de la liste de statuts n\u2019est pas une seule URL https absolue"
},
cites:ENTRY
},
"status.size-malformed":{
severity:"error",
message:{
en:"the size of the status is not a whole number of bits above 0",
fr:"la taille du statut n\u2019est pas un nombre entier de bits sup\xE9rieur \xE0 0"
},
cites:ENTRY
},
"status.size-unsupported":{
severity:"error",
message:{
en:"statuses of more than 8 bits are not read",
fr:"les statuts de plus de 8 bits ne sont pas lus"
},
cites:OWN_LIMIT
},
"status.messages-missing":{
severity:"error",
message:{
en:"a status of several bits has to say what each value means",
fr:"un statut de plusieurs bits doit dire ce que signifie chaque valeur"
},
cites:ENTRY
},
"status.messages-malformed":{
severity:"error",
message:{
en:'a status message is a value such as "0x1" and a text',
fr:'un message de statut est une valeur telle que "0x1" et un texte'
},
cites:ENTRY
},
"status.messages-incomplete":{
severity:"error",
message:{
en:"the status messages do not name every value exactly once",
fr:"les messages de statut ne nomment pas chaque valeur exactement une fois"
},
cites:ENTRY
},
"status.reference-malformed":{
severity:"error",
message:{
en:"a status reference is an absolute URL, or several",
fr:"une r\xE9f\xE9rence de statut est une URL absolue, ou plusieurs"
},
cites:ENTRY
},
"status.revocation-list-address":{
severity:"error",
message:{
en:"the id of a 1EdTechRevocationList is the address of the list: an absolute https URL",
fr:"l\u2019id d\u2019une 1EdTechRevocationList est l\u2019adresse de la liste : une URL https absolue"
},
cites:REVOCATION_LIST$1
}
};
const LIST=/* @__PURE__ */bitstring("BitstringStatusListCredential","bitstringstatuslistcredential");
const EXPANSION=/* @__PURE__ */bitstring("Bitstring Expansion Algorithm","bitstring-expansion-algorithm");
const VALIDATE=/* @__PURE__ */bitstring("Validate Algorithm","validate-algorithm");
const STATUS_LIST_CODES=[
"status.list-not-an-object",
"status.list-type",
"status.list-subject",
"status.list-purpose",
"status.list-ttl",
"status.list-encoding",
"status.list-not-gzip",
"status.list-corrupt",
"status.list-too-large",
"status.list-too-short",
"status.decompression-unavailable",
"status.revocation-list-shape",
"status.revocation-list-entry",
"status.revocation-list-too-long",
"status.list-unsigned"
];
const LIST_TEXTS={
"status.list-not-an-object":{
severity:"error",
message:{en:"a status list is a JSON object",fr:"une liste de statuts est un objet JSON"},
cites:LIST
},
"status.list-type":{
severity:"error",
message:{
en:"the document is not a VerifiableCredential and BitstringStatusListCredential",
fr:"le document n\u2019est pas un VerifiableCredential et BitstringStatusListCredential"
},
cites:LIST
},
"status.list-subject":{
severity:"error",
message:{
en:"a status list has exactly one subject, an object of type BitstringStatusList",
fr:"une liste de statuts a exactement un sujet, un objet de type BitstringStatusList"
},
cites:LIST
},
"status.list-purpose":{
severity:"error",
message:{
en:"the status list does not say its purpose, as a text or a list of different texts",
fr:"la liste de statuts n\u2019indique pas sa finalit\xE9, en un texte ou une liste de textes diff\xE9rents"
},
cites:LIST
},
"status.list-ttl":{
severity:"error",
message:{
en:"the time for which the list may be kept is not a whole number of milliseconds",
fr:"la dur\xE9e de conservation de la liste n\u2019est pas un nombre entier de millisecondes"
},
cites:LIST
},
"status.list-encoding":{
severity:"error",
message:{
en:'the list is not "u" and base64url without padding',
fr:"la liste n\u2019est pas \xAB u \xBB suivi de base64url sans remplissage"
},
cites:LIST
},
"status.list-not-gzip":{
severity:"error",
message:{
en:"the list is not compressed with gzip",
fr:"la liste n\u2019est pas compress\xE9e avec gzip"
},
cites:EXPANSION
},
"status.list-corrupt":{
severity:"error",
message:{
en:"the compressed list is cut off, changed, or has something behind its end",
fr:"la liste compress\xE9e est tronqu\xE9e, modifi\xE9e ou suivie d\u2019autre chose"
},
cites:EXPANSION
},
"status.list-too-large":{
severity:"error",
message:{
en:"the status list is larger than the limit",
fr:"la liste de statuts d\xE9passe la taille limite"
},
hint:{
en:"raise `maxBytes` where lists of this size are expected",
fr:"relever `maxBytes` si des listes de cette taille sont attendues"
},
cites:OWN_LIMIT
},
"status.list-too-short":{
severity:"error",
message:{
en:"the status list has fewer than 131,072 entries: whoever watches it can tell people apart",
fr:"la liste de statuts a moins de 131 072 entr\xE9es : qui l\u2019observe peut distinguer les personnes"
},
cites:VALIDATE
},
"status.decompression-unavailable":{
severity:"warning",
message:{
en:"this platform cannot expand the list: the credential may have been revoked",
fr:"cette plateforme ne peut pas d\xE9compresser la liste : le justificatif a pu \xEAtre r\xE9voqu\xE9"
},
cites:EXPANSION
},
"status.revocation-list-shape":{
severity:"error",
message:{
en:"a revocation list has `revokedCredential`, a list of objects",
fr:"une liste de r\xE9vocation a `revokedCredential`, une liste d\u2019objets"
},
cites:REVOCATION_LIST$1
},
"status.revocation-list-entry":{
severity:"error",
message:{
en:"a revoked credential is an object with an `id`; `revoked` is true, false or absent",
fr:"un justificatif r\xE9voqu\xE9 est un objet avec un `id` ; `revoked` est true, false ou absent"
},
cites:REVOCATION_LIST$1
},
"status.revocation-list-too-long":{
severity:"error",
message:{
en:"the revocation list has more entries than the limit",
fr:"la liste de r\xE9vocation a plus d\u2019entr\xE9es que la limite"
},
cites:OWN_LIMIT
},
"status.list-unsigned":{
severity:"warning",
message:{
en:"a revocation list of this type is not signed: only the connection vouches for it",
fr:"une liste de r\xE9vocation de ce type n\u2019est pas sign\xE9e : seule la connexion en r\xE9pond"
},
hint:{
en:"issuers: publish a BitstringStatusListCredential instead",
fr:"\xE9metteurs : publier plut\xF4t un BitstringStatusListCredential"
},
cites:REVOCATION_LIST$1
}
};
const STATUS_CODES=/* @__PURE__ */(()=>Object.freeze([
...STATUS_ENTRY_CODES,
...STATUS_LIST_CODES,
...STATUS_ANSWER_CODES
]))();
const TEXTS=/* @__PURE__ */(()=>({
...ENTRY_TEXTS,
...LIST_TEXTS,
...ANSWER_TEXTS
}))();
function statusFinding(e,t){
return{code:e,pointer:t,...TEXTS[e]};
}
function holdsError(e){
return e.some(({severity:t})=>t==="error");
}
function parseBitstringEntry(e,t){
const s=(f,p)=>statusFinding(p,appendPointer(t,f));
const i=readPurpose(e,s);
const r=readIndex(e,s);
const n=readListUrl(e,s);
const a=readId(e,s);
const o=readSize(e,s);
const u=readMessages(e,o,t);
const d=readReferences(e,s);
const l=[a,i,r,n,o,u,d];
const c=l.flatMap((f)=>f.findings);
if(holdsError(c))return{findings:c};
const m=compact({
kind:"bitstring",
pointer:t,
id:a.value,
purpose:i.value,
index:r.value,
listUrl:n.value,
size:o.value,
messages:u.value,
references:d.value
});
return{entry:Object.freeze(m),findings:c};
}
function good(e,...t){
return{value:e,findings:t};
}
function readId(e,t){
const s=memberOf(e,"id");
if(s===void 0)return good(void 0);
if(!isIri(s))return good(void 0,t("id","status.id-invalid"));
return s===memberOf(e,"statusListCredential")?good(s,t("id","status.id-is-list")):good(s);
}
function readPurpose(e,t){
const s=memberOf(e,"statusPurpose");
return typeof s==="string"&&s!==""?good(s):good("",t("statusPurpose","status.purpose-missing"));
}
function readIndex(e,t){
const s=memberOf(e,"statusListIndex");
if(s===void 0)return good(0,t("statusListIndex","status.index-missing"));
const i=typeof s==="string"&&/^(?:0|[1-9]\d{0,15})$/.test(s)?Number(s):s;
if(typeof i!=="number"||!Number.isSafeInteger(i)||i<0)
return good(0,t("statusListIndex","status.index-malformed"));
return typeof s==="number"?good(Math.abs(i),t("statusListIndex","status.index-is-number")):good(i);
}
function readListUrl(e,t){
const s=memberOf(e,"statusListCredential");
return isHttpsUrl(s)?good(s):good("",t("statusListCredential","status.list-address"));
}
function readSize(e,t){
const s=memberOf(e,"statusSize");
if(s===void 0)return good(1);
if(isStatusSize(s))return good(s);
const i=Number.isSafeInteger(s)&&Number(s)>=1;
return good(1,t("statusSize",i?"status.size-unsupported":"status.size-malformed"));
}
function readReferences(e,t){
const s=memberOf(e,"statusReference");
const i=Array.from(asList(s));
if(s===void 0)return good([]);
return i.length>0&&i.every(isIri)?good(Object.freeze([...i])):good([],t("statusReference","status.reference-malformed"));
}
function readMessages(e,t,s){
const i=/* @__PURE__ */new Map();
const r=memberOf(e,"statusMessage");
const n=appendPointer(s,"statusMessage");
const a=(u,d=n)=>good(i,statusFinding(u,d));
if(t.findings.length>0)return good(i);
if(r===void 0)
return t.value>1?a("status.messages-missing"):good(i);
if(!Array.isArray(r))return a("status.messages-malformed");
const o=2**t.value;
if(r.length!==o)return a("status.messages-incomplete");
for(const[u,d]of r.entries()){
const l=readMessage(d);
if(l===void 0)return a("status.messages-malformed",appendPointer(n,u));
if(l[0]>=o||i.has(l[0]))
return a("status.messages-incomplete",appendPointer(n,u));
i.set(...l);
}
return good(i);
}
function readMessage(e){
const[t,s]=[memberOf(e,"status"),memberOf(e,"message")];
if(!isJsonObject(e)||typeof t!=="string"||typeof s!=="string")return;
return/^0x[\da-fA-F]{1,4}$/.test(t)?[Number(t),s]:void 0;
}
const DEFAULT_MAX_ENTRIES$1=8;
const BITSTRING="BitstringStatusListEntry";
const REVOCATION_LIST="1EdTechRevocationList";
const SUPERSEDED=/* @__PURE__ */new Set([
"StatusList2021Entry",
"RevocationList2020Status",
"RevocationList2021Status",
"SuspensionList2020Status"
]);
function parseStatusEntry(e,t="/credentialStatus"){
if(!isJsonObject(e))return wrong("status.entry-not-an-object",t);
const s=typesOf(e);
const i=appendPointer(t,"type");
if(s.length===0)return wrong("status.type-missing",i);
const r=[BITSTRING,REVOCATION_LIST].filter((a)=>s.includes(a));
if(r.length>1)return wrong("status.type-ambiguous",i);
if(r[0]===BITSTRING)return parseBitstringEntry(e,t);
if(r[0]===REVOCATION_LIST)return parseRevocationListEntry(e,t);
const n=s.some((a)=>SUPERSEDED.has(a));
return{
entry:Object.freeze({kind:"unknown",pointer:t,types:s}),
findings:[statusFinding(n?"status.type-superseded":"status.type-unknown",i)]
};
}
function parseStatusEntries(e,{maxEntries:t=DEFAULT_MAX_ENTRIES$1}={}){
const s="/credentialStatus";
if(e===void 0)return[];
if(!Array.isArray(e))return[parseStatusEntry(e,s)];
const i=Array.from(
e.slice(0,t),
(r,n)=>parseStatusEntry(r,appendPointer(s,n))
);
if(e.length<=t)return i;
return[...i,wrong("status.too-many-entries",s)];
}
function parseRevocationListEntry(e,t){
const s=memberOf(e,"id");
if(!isHttpsUrl(s))
return wrong("status.revocation-list-address",appendPointer(t,"id"));
return{entry:Object.freeze({kind:"revocation-list",pointer:t,listUrl:s}),findings:[]};
}
function typesOf(e){
const t=Array.from(asList(memberOf(e,"type")));
return t.every((s)=>typeof s==="string"&&s!=="")?t:[];
}
function wrong(e,t){
return{findings:[statusFinding(e,t)]};
}
const CODES={
"not-gzip":"status.list-not-gzip",
corrupt:"status.list-corrupt",
"too-large":"status.list-too-large"
};
async function decodeStatusList(e,t){
if(e.length>longestText(t))return{code:"status.list-too-large"};
const s=decodeText(e);
if(s===void 0)return{code:"status.list-encoding"};
try{
const i=await gunzip(s,t);
return"bytes"in i?{bits:i.bytes}:{code:CODES[i.outcome]};
}catch(i){
if(!isMicrocertError(i))throw i;
return{code:"status.decompression-unavailable"};
}
}
function longestText(e){
return Math.ceil((e+e/1e3+1024)*4/3);
}
function decodeText(e){
if(!e.startsWith("u"))return void 0;
try{
return decodeBase64url(e.slice(1));
}catch{
return void 0;
}
}
const SUBJECT="/credentialSubject";
const DEFAULT_MAX_BYTES=4*1024*1024;
const MAX_PURPOSES=16;
async function readStatusList(e,t={}){
const{maxBytes:s,minEntries:i}=settle(t);
if(!isJsonObject(e))
return{findings:[statusFinding("status.list-not-an-object","")]};
const r=memberOf(e,"credentialSubject");
const n=shapeFindings(e,r);
if(holdsError(n))return{findings:n};
const a=stringMember(r,"encodedList")??"";
const o=await decodeStatusList(a,s);
const u=appendPointer(SUBJECT,"encodedList");
if("code"in o)return{findings:[statusFinding(o.code,u)]};
const{bits:d}=o;
if(entriesIn(d,1)<i)
return{findings:[statusFinding("status.list-too-short",u)]};
const l=memberOf(r,"ttl");
const c=compact({
id:stringMember(e,"id"),
issuer:issuerOf(e),
purposes:purposesOf(r)??[],
ttlMilliseconds:typeof l==="number"?l:void 0,
minEntries:i,
bits:d
});
return{list:Object.freeze(c),findings:n};
}
function settle({
maxBytes:e=DEFAULT_MAX_BYTES,
minEntries:t=MIN_STATUS_ENTRIES
}){
for(const[s,i]of Object.entries({maxBytes:e,minEntries:t})){
if(!Number.isSafeInteger(i)||i<1)
throw new TypeError(`readStatusList: option "${s}" must be a whole number above 0`);
}
return{maxBytes:e,minEntries:t};
}
function shapeFindings(e,t){
const s=[];
if(!hasTypes(e,"VerifiableCredential","BitstringStatusListCredential"))
s.push(statusFinding("status.list-type","/type"));
if(!hasTypes(t,"BitstringStatusList"))
return[...s,statusFinding("status.list-subject",SUBJECT)];
const i=(n)=>appendPointer(SUBJECT,n);
if(purposesOf(t)===void 0)
s.push(statusFinding("status.list-purpose",i("statusPurpose")));
if(stringMember(t,"encodedList")===void 0)
s.push(statusFinding("status.list-encoding",i("encodedList")));
const r=memberOf(t,"ttl");
if(r!==void 0&&!(Number.isSafeInteger(r)&&Number(r)>=0))
s.push(statusFinding("status.list-ttl",i("ttl")));
return s;
}
function hasTypes(e,...t){
const s=asList(memberOf(e,"type"));
return t.every((i)=>s.includes(i));
}
function purposesOf(e){
const t=Array.from(asList(memberOf(e,"statusPurpose")));
if(t.length===0||t.length>MAX_PURPOSES)return void 0;
const s=t.filter((i)=>typeof i==="string"&&i!=="");
return new Set(s).size===t.length?Object.freeze([...s]):void 0;
}
function issuerOf(e){
const t=memberOf(e,"issuer");
return typeof t==="string"?t:stringMember(t,"id");
}
const DEFAULT_MAX_ENTRIES=1e5;
const MEMBER="/revokedCredential";
function readRevocationList(e,{maxEntries:t=DEFAULT_MAX_ENTRIES}={}){
const s=(n,a)=>({
findings:[statusFinding(n,a),unsigned()]
});
const i=memberOf(e,"revokedCredential");
if(!isJsonObject(e))return s("status.revocation-list-shape","");
if(!Array.isArray(i))return s("status.revocation-list-shape",MEMBER);
if(i.length>t)return s("status.revocation-list-too-long",MEMBER);
const r=/* @__PURE__ */new Map();
for(const[n,a]of i.entries()){
const o=readEntry(a);
if(o===void 0)
return s("status.revocation-list-entry",appendPointer(MEMBER,n));
if(o.revoked)r.set(o.id,o.reason);
}
return{list:Object.freeze({revoked:r}),findings:[unsigned()]};
}
function statusInRevocationList(e,t,s){
const{pointer:i}=t;
if(s===void 0){
const r=[statusFinding("status.credential-without-id",i)];
return{outcome:"indeterminate",findings:r};
}
if(!e.revoked.has(s))
return{outcome:"passed",meaning:"not-set",findings:[]};
return compact({
outcome:"failed",
meaning:"revoked",
message:e.revoked.get(s),
findings:[statusFinding("status.revocation-listed",i)]
});
}
function readEntry(e){
const[t,s=true,i]=["id","revoked","revocationReason"].map(
(r)=>memberOf(e,r)
);
if(typeof t!=="string"||t===""||typeof s!=="boolean")return void 0;
return{id:t,revoked:s,reason:typeof i==="string"?i:void 0};
}
function unsigned(){
return statusFinding("status.list-unsigned","");
}
function statusAt(e,t,{issuers:s}={}){
const i=fitFindings(e,t,s);
if(holdsError(i))return{outcome:"failed",findings:i};
const r=readValue(e.bits,t.index,t.size);
const n=t.messages.get(r);
const{meaning:a,code:o,outcome:u}=meaningOf(t.purpose,r);
const d=o===void 0?i:[statusFinding(o,t.pointer),...i];
const l=e.id!==void 0&&e.id!==t.listUrl;
const c=u==="passed"&&l?"indeterminate":u;
return compact({outcome:c,meaning:a,value:r,message:n,findings:d});
}
function fitFindings(e,t,s){
const i=[];
const r=(a,o)=>i.push(statusFinding(o,appendPointer(t.pointer,a)));
const n=entriesIn(e.bits,t.size);
if(!e.purposes.includes(t.purpose))r("statusPurpose","status.purpose-mismatch");
if(n<e.minEntries)r("statusSize","status.list-too-short-for-size");
if(t.index>=n)r("statusListIndex","status.index-beyond-list");
if(s!==void 0&&!(e.issuer!==void 0&&s.includes(e.issuer)))
r("statusListCredential","status.list-issuer-differs");
if(e.id!==t.listUrl)r("statusListCredential","status.list-id-differs");
return i;
}
const SET=/* @__PURE__ */new Map([
["revocation",{meaning:"revoked",outcome:"failed",code:"status.revoked"}],
["suspension",{meaning:"suspended",outcome:"failed",code:"status.suspended"}],
["message",{meaning:"message",outcome:"passed",code:"status.message"}],
["refresh",{meaning:"refresh",outcome:"passed",code:"status.refresh"}]
]);
function meaningOf(e,t){
if(t===0)return{meaning:"not-set",outcome:"passed"};
return SET.get(e)??{
meaning:"other",
outcome:"indeterminate",
code:"status.purpose-unknown"
};
}
export{STATUS_ANSWER_CODES as S,STATUS_CODES as a,STATUS_ENTRY_CODES as b,STATUS_LIST_CODES as c,parseStatusEntry as d,readRevocationList as e,statusInRevocationList as f,parseStatusEntries as p,readStatusList as r,statusAt as s};
//# sourceMappingURL=status-at.js.map

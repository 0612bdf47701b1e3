import{h as compact,m as memberOf,i as isJsonObject,M as MicrocertError,F as normalizeDateTime,b as asList,s as stringMember,a as appendPointer,p as parseDateTime,R as secureRandom,a4 as systemClock,P as formatDateTime,af as uuidUrn}from'./foundation.js';
import{aQ as writeStatus,y as CREDENTIALS_V2,Y as OPEN_BADGES_3_0_3,aR as OPEN_BADGES_EXTENSIONS,aS as writeIssuer,aT as wordingIn,e as snapshot,aU as readByShape,aV as statusFindings,h as holdsNationalNumber,aW as isLanguageTag,q as parseIssuerProfile,j as bundledContextStore,c as checkEndorsementStructure}from'./everyday.js';
import{l as assertSigner,m as assertOwnKey,o as assertEndorsementsFit,p as suitesOf,q as assertCanSign,r as signAsJwt,t as signWhole}from'./issuing.js';
import{E as ENDORSING_TEXTS}from'./part-texts.js';
const ENDORSEMENT_SCHEMA="https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json";
function writeEndorsement(e,t){
const n=writeStatus(e.status);
return compact({
"@context":[CREDENTIALS_V2,OPEN_BADGES_3_0_3,OPEN_BADGES_EXTENSIONS],
id:e.id,
type:["VerifiableCredential","EndorsementCredential"],
name:e.name,
description:e.description,
issuer:writeIssuer(e.endorser,wordingIn(t)),
validFrom:e.validFrom,
validUntil:e.validUntil,
credentialSubject:{
id:e.about,
type:["EndorsementSubject"],
endorsementComment:e.comment
},
credentialSchema:Array.isArray(n)?void 0:[{id:ENDORSEMENT_SCHEMA,type:"1EdTechJsonSchemaValidator2019"}],
credentialStatus:n
});
}
function $(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e);
}
function x(e){
return typeof e=="number"&&Number.isFinite(e);
}
function p(e,t){
if(e.length<=t)return false;
let n=0;
for(const r of e)n+=1;
return n>t;
}
let g;
function A(e){
return g??=new RegExp('^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$',"u"),g.test(e);
}
function c(e){
return!(typeof e!="string"||p(e,2048)||!A(e));
}
let y;
function j(e){
return y??=new RegExp("\\S","u"),y.test(e);
}
function o(e){
return!(typeof e!="string"||p(e,1e5)||!j(e));
}
function w(e){
if(!$(e)||e.about===void 0||e.comment===void 0)return false;
for(let s in e)
if(s!=="$schema"&&s!=="about"&&s!=="comment"&&s!=="name"&&s!=="description"&&s!=="id"&&s!=="validUntil"&&s!=="status")
return false;
let t=e.$schema;
if(t!==void 0&&typeof t!="string")
return false;
let n=e.about;
if(n!==void 0&&!c(n))
return false;
let r=e.comment;
if(r!==void 0&&!o(r))
return false;
let i=e.name;
if(i!==void 0&&!o(i))
return false;
let a=e.description;
if(a!==void 0&&!o(a))
return false;
let l=e.id;
if(l!==void 0&&!c(l))
return false;
let u=e.validUntil;
if(u!==void 0&&(typeof u!="string"||p(u,64)))
return false;
let d=e.status;
if(d!==void 0){
if(!Array.isArray(d)||d.length>8||d.length<1)return false;
for(let s of d){
if(!$(s)||s.purpose===void 0||s.list===void 0||s.index===void 0)return false;
for(let E in s)
if(E!=="purpose"&&E!=="list"&&E!=="index")
return false;
let f=s.purpose;
if(f!==void 0&&!o(f))
return false;
let h=s.list;
if(h!==void 0&&!c(h))
return false;
let m=s.index;
if(m!==void 0&&(!(x(m)&&m%1===0)||x(m)&&(m>4294967295||m<0)))
return false;
}
}
return true;
}
const schema='{"properties":{"$schema":{"type":"string"},"about":{"$ref":"#/$defs/iri"},"comment":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"id":{"$ref":"#/$defs/iri"},"validUntil":{"type":"string","maxLength":64},"status":{"type":"array","items":{"properties":{"purpose":{"$ref":"#/$defs/text"},"list":{"$ref":"#/$defs/iri"},"index":{"type":"integer","minimum":0,"maximum":4294967295}},"type":"object","required":["purpose","list","index"],"additionalProperties":false},"minItems":1,"maxItems":8}},"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://w3id.org/microcert/schemas/endorsement.schema.json","type":"object","required":["about","comment"],"additionalProperties":false,"$defs":{"iri":{"type":"string","maxLength":2048,"pattern":"^[A-Za-z][A-Za-z0-9+.\\\\-]*:[^\\\\u0000-\\\\u0020<>\\"{}|\\\\\\\\^`]+$"},"text":{"type":"string","maxLength":100000,"pattern":"\\\\S"}}}';
const schema$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
accepts:w,
schema
},Symbol.toStringTag,{value:"Module"}));
const HTML=/<(?:\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$)|[!?])|&#/;
const LINK=/(?:\]\(|\]:|<)\s*<?\s*(?:javascript|vbscript|data)(?::|&)/i;
function markupFindings(e,t){
if(!HTML.test(e)&&!LINK.test(e))return[];
return[{code:"endorsement.markup",severity:"error",pointer:t,message:MARKUP,hint:PLAIN}];
}
const MARKUP={
en:"this text holds HTML, or a link that would run something",
fr:"ce texte contient du HTML, ou un lien qui ex\xE9cuterait quelque chose"
};
const PLAIN={
en:"write plain text or Markdown; put a space after a \u201C<\u201D that is meant as such",
fr:"\xE9crire du texte ou du Markdown ; mettre une espace apr\xE8s un \xAB < \xBB voulu comme tel"
};
function readStatement(e,t){
const n=snapshot(e);
const r=memberOf(n,"about");
const i=isJsonObject(r)?{...n,about:memberOf(r,"id")??null}:n;
const{value:a,findings:l}=readByShape(schema$1,i);
const u=a;
const d=[
...l,
...isOwn(u.about,r,t.endorser)?[problem("of-oneself","/about",OF_ONESELF,OTHERS)]:[],
...textFindings(u),
...endFindings(u.validUntil,t.now),
...statusFindings(u.status)
];
if(d.length>0)
throw new MicrocertError("ERR_ENDORSEMENT_INVALID",{findings:d},ENDORSING_TEXTS);
const{validUntil:s,...f}=u;
return compact({...f,validUntil:s&&normalizeDateTime(s)});
}
function isOwn(e,t,{id:n}){
if(e===n)return true;
const r=["issuer","awardingBodies","creator"].flatMap(
(i)=>asList(memberOf(t,i))
);
return r.some((i)=>i===n||stringMember(i,"id")===n);
}
function textFindings(e){
return["comment","name","description"].flatMap((t)=>{
const n=e[t];
const r=appendPointer("",t);
if(n===void 0)return[];
const i=holdsNationalNumber(n)?[problem("national-number",r,NATIONAL_NUMBER)]:[];
return[...markupFindings(n,r),...i];
});
}
function endFindings(e,t){
if(e===void 0)return[];
const n=parseDateTime(normalizeDateTime(e)??"");
if(n===void 0)return[problem("date","/validUntil",NOT_A_DATE,DATE_HINT)];
return n<=t?[problem("ended","/validUntil",ENDED)]:[];
}
function problem(e,t,n,r){
const i="error";
return{code:`endorsement.${e}`,severity:i,pointer:t,message:n,...r&&{hint:r} };
}
const OF_ONESELF={
en:"the endorser would endorse themselves, or what they issue or award",
fr:"l\u2019auteur se recommanderait lui-m\xEAme, ou ce qu\u2019il \xE9met ou d\xE9livre"
};
const OTHERS={
en:"an endorsement is the word of somebody else: sign it as the profile of who says so",
fr:"une recommandation est la parole d\u2019un autre : la signer avec le profil de qui la donne"
};
const NATIONAL_NUMBER={
en:"this text holds what looks like a national number of a person",
fr:"ce texte contient ce qui ressemble \xE0 un num\xE9ro national d\u2019une personne"
};
const NOT_A_DATE={
en:"this is not a date the calendar knows, or it has no time zone",
fr:"cette date n\u2019existe pas au calendrier, ou elle n\u2019a pas de fuseau horaire"
};
const DATE_HINT={
en:"write 2031-12-31, or 2031-12-31T14:00:00+02:00",
fr:"\xE9crire 2031-12-31, ou 2031-12-31T14:00:00+02:00"
};
const ENDED={
en:"this date is past: the endorsement would have ended before it began",
fr:"cette date est pass\xE9e : la recommandation aurait pris fin avant de commencer"
};
function createEndorser(e){
const t=settle(e);
return Object.freeze({
profile:t.profile,
endorse:(n,r={})=>endorse(t,n,r)
});
}
const CALLER="createEndorser";
function settle(e){
if(typeof e!=="object"||e===null)
throw new TypeError(`${CALLER}: the options "profile" and "signer" are needed`);
const{signer:t,suite:n,language:r="en"}=e;
assertSigner(t,CALLER);
if(typeof r!=="string"||!isLanguageTag(r))
throw new TypeError(`${CALLER}: option "language" must be a language tag, such as "fr"`);
const i=parseIssuerProfile(e.profile);
assertOwnKey(t,i);
assertEndorsementsFit(i,()=>[i.id],"ERR_PROFILE_INVALID");
const a=suitesOf(n,t,CALLER);
return{
...{profile:i,signer:t,suites:a,language:r},
contexts:bundledContextStore(),
clock:e.clock??systemClock,
random:e.random??secureRandom
};
}
async function endorse(e,t,n){
const{as:r="json",...i}=n;
if(r!=="json"&&r!=="jwt")
throw new TypeError('endorse: option "as" must be "json" or "jwt"');
if(r==="json")assertCanSign(e);
const a=e.clock();
const l=written(e,t,a);
if(r==="jwt")return signAsJwt(e,l,i);
return await signWhole(e,l,formatDateTime(a));
}
function written({profile:e,language:t,random:n},r,i){
const{
id:a=uuidUrn(n),
name:l,
...u
}=readStatement(r,{
endorser:e,
now:i
});
const d={
...u,
...{id:a,name:l??titleIn(t,e.name),endorser:e},
validFrom:formatDateTime(i)
};
const s=writeEndorsement(d,t);
const f=checkEndorsementStructure(s).filter(
({severity:h})=>h==="error"
);
if(f.length>0)throw new MicrocertError("ERR_CREDENTIAL_INVALID",{findings:f});
return s;
}
function titleIn(e,t){
return/^fr\b/.test(e)?`Recommandation \xE9mise par ${t}`:`Endorsement by ${t}`;
}
export{createEndorser as c};
//# sourceMappingURL=create-endorser.js.map

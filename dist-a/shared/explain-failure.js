import{a as appendPointer,i as isJsonObject,M as MicrocertError,g as isMicrocertError,s as stringMember,a7 as CORE_TEXTS}from'./foundation.js';
import{aR as OPEN_BADGES_EXTENSIONS}from'./everyday.js';
import{e as tooManyAlike}from'./canonicalize.js';
const CONTEXT_ERRORS=/* @__PURE__ */new Set([
"context overflow",
"cyclic IRI mapping",
"invalid @import value",
"invalid @nest value",
"invalid @prefix value",
"invalid @propagate value",
"invalid @protected value",
"invalid @version value",
"invalid base IRI",
"invalid base direction",
"invalid container mapping",
"invalid context entry",
"invalid context member",
"invalid context nullification",
"invalid default language",
"invalid IRI mapping",
"invalid keyword alias",
"invalid language mapping",
"invalid local context",
"invalid remote context",
"invalid reverse property",
"invalid scoped context",
"invalid term definition",
"invalid type mapping",
"invalid vocab mapping",
"keyword redefinition",
"loading remote context failed",
"processing mode conflict",
"protected term redefinition",
"recursive context inclusion"
]);
const CONTEXT_LOSSES=/* @__PURE__ */new Set([
"relative @vocab reference",
"reserved term"
]);
const LONGEST_NAME_SHOWN=80;
const REPLACED_IN_2_0=/* @__PURE__ */new Map([
["issuanceDate","validFrom"],
["expirationDate","validUntil"]
]);
function hintForTerm(e){
const n=REPLACED_IN_2_0.get(e);
if(n!==void 0){
return{
en:`"${e}" belongs to data model 1.1: write "${n}"`,
fr:`\xAB ${e} \xBB rel\xE8ve du mod\xE8le de donn\xE9es 1.1 : \xE9crire \xAB ${n} \xBB`
};
}
if(!isTermLike(e))return NOT_A_TERM;
const t=e.length>LONGEST_NAME_SHOWN?`${e.slice(0,LONGEST_NAME_SHOWN)}\u2026`:e;
return{
en:`"${t}" is not defined here: check its spelling and the "type" of the object that holds it, or remove it`,
fr:`\xAB ${t} \xBB n\u2019est pas d\xE9fini ici : v\xE9rifier son orthographe et le \xAB type \xBB de l\u2019objet qui le contient, ou le retirer`
};
}
function isTermLike(e){
return/^[A-Za-z@][\w:/#-]*$/.test(e);
}
const NOT_A_TERM={
en:"a member in here is not defined: its name is none that a context could define; remove it",
fr:"un membre n\u2019est pas d\xE9fini ici : son nom n\u2019est pas de ceux qu\u2019un contexte d\xE9finit ; le retirer"
};
function hintForReference(e){
if(/^1EdTech(?:JsonSchemaValidator2019|RevocationList|CredentialRefresh)$/.test(e)){
return{
en:`the type ${e} is defined by ${OPEN_BADGES_EXTENSIONS}: add it to "@context"`,
fr:`le type ${e} est d\xE9fini par ${OPEN_BADGES_EXTENSIONS} : l\u2019ajouter \xE0 \xAB @context \xBB`
};
}
return{
en:"write an absolute IRI (https:, urn:, did:) or a type that a context defines",
fr:"\xE9crire un IRI absolu (https:, urn:, did:) ou un type d\xE9fini par un contexte"
};
}
const MARK="\0";
async function locateMembers(e,n,t){
const i=new Set(n.flatMap((c)=>undefinedMember(c)??[]));
const r=new Set(n.flatMap((c)=>relativeKeyword(c)??[]));
if(i.size+r.size===0)return[];
const o=[];
const s=marksIn(e,"",{names:i,texts:r,suspects:o});
const u=[];
let a=[];
for(const c of await t(s)){
const d=o[markNumber(c)];
if(!d){
a.push(c);
continue;
}
u.push(...a.flatMap((f)=>lossAt(d,f)));
a=[];
}
return distinct(u);
}
async function locateReferences(e,n,t,i){
const r=new Set(n.flatMap((c)=>relativeObject(c)??[]));
if(r.size===0)return[];
const o=[];
const s=mapMembers(e,"",(c,d)=>{
if(!r.has(c))return c;
return`microcert-mark-${o.push({kind:"reference",pointer:d,name:c})-1}`;
});
const u=(await t(s)).flatMap((c)=>{
const[,d]=/^microcert-mark-(\d+)$/.exec(relativeObject(c)??"")??[];
return o[Number(d)]??[];
});
const a=new Set(i.map(({pointer:c})=>c));
return distinct(u).filter(({pointer:c})=>!a.has(c));
}
function lossNamedBy(e){
const n=undefinedMember(e);
if(n!==void 0)return{kind:"member",pointer:"",name:n};
const t=relativeKeyword(e)??relativeObject(e);
return t===void 0?void 0:{kind:"reference",pointer:"",name:t};
}
function lossAt({pointer:e,name:n,texts:t},i){
if(undefinedMember(i)===n)return[{kind:"member",pointer:e,name:n}];
const r=relativeKeyword(i);
const o=r===void 0?void 0:t.get(r);
if(r===void 0||o===void 0)return[];
return[{kind:"reference",pointer:o,name:r}];
}
function marksIn(e,n,t){
const i={};
for(const[r,o]of Object.entries(e)){
const s=appendPointer(n,r);
i[r]=r==="@context"?o:withMarks(o,s,t);
const u=textsOf(o,s);
if(!t.names.has(r)&&![...u.keys()].some((c)=>t.texts.has(c)))
continue;
const a=t.suspects.push({pointer:s,name:r,texts:u})-1;
i[`${r}${MARK}${a}`]=null;
}
return i;
}
function withMarks(e,n,t){
if(isJsonObject(e))return marksIn(e,n,t);
if(!Array.isArray(e))return e;
const i=e;
return i.map((r,o)=>withMarks(r,appendPointer(n,o),t));
}
function textsOf(e,n){
if(typeof e==="string")return/* @__PURE__ */new Map([[e,n]]);
const t=Array.isArray(e)?e:[];
return new Map(
t.flatMap(
(i,r)=>typeof i==="string"?[[i,appendPointer(n,r)]]:[]
)
);
}
function mapMembers(e,n,t){
const i=Object.entries(e).map(([r,o])=>{
const s=r==="@context";
return[r,s?o:mapTexts(o,appendPointer(n,r),t)];
});
return Object.fromEntries(i);
}
function mapTexts(e,n,t){
if(typeof e==="string")return t(e,n);
if(isJsonObject(e))return mapMembers(e,n,t);
if(!Array.isArray(e))return e;
const i=e;
return i.map((r,o)=>mapTexts(r,appendPointer(n,o),t));
}
function undefinedMember({code:e,details:n}){
return e==="invalid property"?textIn(n,"property"):void 0;
}
function relativeKeyword({code:e,details:n}){
if(e==="relative @type reference")return textIn(n,"type");
return e==="relative @id reference"?textIn(n,"id"):void 0;
}
function relativeObject({code:e,details:n}){
return e==="relative object reference"?textIn(n,"object"):void 0;
}
function textIn(e,n){
const t=e[n];
return typeof t==="string"?t:void 0;
}
function markNumber(e){
const[,n]=undefinedMember(e)?.split(MARK)??[];
return n===void 0?-1:Number(n);
}
function distinct(e){
return[...new Map(e.map((n)=>[n.pointer,n])).values()];
}
function objectsIn(e){
if(typeof e!=="object"||e===null)return 0;
const n=isJsonObject(e)?1:0;
return Object.values(e).reduce((t,i)=>t+objectsIn(i),n);
}
const MOST_FINDINGS=50;
async function explainFailure(e,n,t){
const i=causes(e);
const r=i.find(isMicrocertError);
if(r)return r;
if(e instanceof Error&&e.message.startsWith("Maximum deep iterations"))
return tooManyAlike();
const o=i.map(codeOf).find((c)=>c!==void 0);
if(o!==void 0&&CONTEXT_ERRORS.has(o))return contextInvalid(o);
const s=await t(n);
if(o===void 0&&s.length>0)return lossError(n,s,t);
const u=o===void 0?void 0:jsonldHint(o,"document");
const a=anonymous(e,o);
return new MicrocertError("ERR_LINKED_DATA",{pointer:"",...u&&{hint:u},cause:a});
}
async function lossError(e,n,t){
const i=n.find(({code:d})=>CONTEXT_LOSSES.has(d));
if(i)return contextInvalid(i.code);
if(objectsIn(e)>MOST_SEARCHED)return unlocated(n);
const r=await locateMembers(e,n,t);
const o=await locateReferences(e,n,t,r);
const s=[...r,...o].slice(0,MOST_FINDINGS);
const u=s.map(lossFinding);
const[a]=s;
if(a)
return new MicrocertError(codeFor(a),{
pointer:placeOf(a),
hint:hintFor(a),
findings:u
});
const c=new Error(`JSON-LD safe mode: ${n.map(({code:d})=>d).join(", ")}`);
return new MicrocertError("ERR_LINKED_DATA",{pointer:"",hint:LOST,cause:c});
}
const MOST_SEARCHED=200;
function unlocated(e){
const n=new Map(
e.flatMap((t)=>lossNamedBy(t)??[]).map((t)=>[t.name,t])
);
return lossesWithoutPlace([...n.values()].slice(0,MOST_FINDINGS));
}
function lossesWithoutPlace(e){
const[n]=e;
const t=n?codeFor(n):"ERR_LINKED_DATA";
return new MicrocertError(t,{
pointer:"",
hint:n?hintFor(n):LOST,
findings:e.map(lossFinding)
});
}
const LOST={
en:"an empty object, a null, a language tag or a misplaced value would be lost when the document is signed",
fr:"un objet vide, un null, un code de langue ou une valeur mal plac\xE9e serait perdu \xE0 la signature du document"
};
function lossFinding(e){
const n=codeFor(e);
return{
code:n,
severity:"error",
pointer:placeOf(e),
message:CORE_TEXTS[n],
hint:hintFor(e)
};
}
function placeOf({kind:e,name:n,pointer:t}){
if(e!=="member"||isTermLike(n))return t;
return t.slice(0,t.lastIndexOf("/"));
}
function codeFor({kind:e}){
return e==="member"?"ERR_TERM_UNDEFINED":"ERR_IRI_RELATIVE";
}
function hintFor({kind:e,name:n}){
return e==="member"?hintForTerm(n):hintForReference(n);
}
function contextInvalid(e){
return new MicrocertError("ERR_CONTEXT_INVALID",{
pointer:"/@context",
hint:jsonldHint(e,"contexts")
});
}
function jsonldHint(e,n){
return{
en:`JSON-LD calls it "${e}": ${n==="contexts"?"check the contexts and their order":"check the document"}`,
fr:`JSON-LD nomme cette erreur \xAB ${e} \xBB : ${n==="contexts"?"v\xE9rifier les contextes et leur ordre":"v\xE9rifier le document"}`
};
}
function causes(e){
const n=[];
let t=e;
while(typeof t==="object"&&t!==null&&n.length<8){
n.push(t);
const{cause:i,details:r}=t;
t=i??r?.cause;
}
return n;
}
function codeOf(e){
const{details:n}=e;
return stringMember(n,"code");
}
function anonymous(e,n){
const t=e instanceof Error?e.name:typeof e;
return new Error(n===void 0?t:`${t}: ${n}`);
}
export{explainFailure,lossesWithoutPlace};
//# sourceMappingURL=explain-failure.js.map

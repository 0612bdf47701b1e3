import{R as REGISTRY_TEXTS}from'./part-texts.js';
import{h as holdsNationalNumber}from'./everyday.js';
import{A as ACT_CATEGORIES}from'./act-said.js';
import{M as MicrocertError,P as formatDateTime}from'./foundation.js';
import{w as writing,n as nextInChain,a as recordIssuedWithin,b as appendEvent}from'./registry-of.js';
const MOST_REASON=200;
const MOST_BY=100;
const IDENTIFIER=/\S@\S|\bdid:[a-z\d]+:|\bmailto:|\burn:uuid:/i;
const CONTROL=/* @__PURE__ */new RegExp("\\p{Cc}|\\p{Zl}|\\p{Zp}","u");
function checkedAct({reason:e,category:r="other",by:t},n){
if(typeof e!=="string")throw new TypeError('option "reason" must be a text');
if(!ACT_CATEGORIES.includes(r))
throw new TypeError(`option "category" must be one of: ${ACT_CATEGORIES.join(", ")}`);
assertText(e,MOST_REASON,NEEDED);
if(t!==void 0)assertText(t,MOST_BY,BY);
const s=r==="other"?n??r:r;
return{category:s,reason:e.trim(),...t!==void 0&&{by:t.trim()} };
}
const MOST_WORDS=8;
function assertNamesNobody({reason:e,by:r=""},t){
if([e,r].some((n)=>phrasesOf(n).some(t)))
throw new MicrocertError("ERR_REGISTRY_REASON",{hint:NOBODY},REGISTRY_TEXTS);
}
function phrasesOf(e){
const r=[...e.matchAll(/* @__PURE__ */new RegExp(`[^\\s,;()[\\]"'\xAB\xBB\u201C\u201D]+`,"gu"))];
const t=r.flatMap(
({index:n},s)=>r.slice(s,s+MOST_WORDS).map((o)=>e.slice(n,o.index+o[0].length))
);
return[
.../* @__PURE__ */new Set([e,...t,...t.map((n)=>n.replace(/[.:!?]+$/u,""))])
];
}
function assertText(e,r,t){
const n=e.trim();
if(n===""||n.length>r||CONTROL.test(n)||!n.isWellFormed())
throw new MicrocertError("ERR_REGISTRY_REASON",{hint:t},REGISTRY_TEXTS);
if(IDENTIFIER.test(n)||holdsNationalNumber(n))
throw new MicrocertError("ERR_REGISTRY_REASON",{hint:NOBODY},REGISTRY_TEXTS);
}
const NEEDED={
en:'give a reason in one line of at most 200 characters, such as "typing error in the number of credits"',
fr:"donner un motif en une ligne d\u2019au plus 200 caract\xE8res, par exemple \xAB erreur de saisie du nombre de cr\xE9dits \xBB"
};
const BY={
en:'say who decided in one line of at most 100 characters, such as "registrar\u2019s office"',
fr:"dire qui a d\xE9cid\xE9 en une ligne d\u2019au plus 100 caract\xE8res, par exemple \xAB service de la scolarit\xE9 \xBB"
};
const NOBODY={
en:"the reason stays in the log for good: leave out names, numbers, addresses and DIDs of people",
fr:"le motif reste dans le journal pour toujours : omettre noms, num\xE9ros, adresses et DID de personnes"
};
function writingEvents(e,r){
return writing(e,async(t)=>{
let n=await nextInChain(e,t);
return r({
core:e,
db:t,
at:formatDateTime(e.clock()),
append:async(s,o)=>{
const{sequence:i,hash:a}=await appendEvent(e,t,n,{type:s,payload:o});
n={sequence:i+1,hash:a};
return i;
},
recordIssued:async(s)=>{
await recordIssuedWithin(e,t,s);
n=await nextInChain(e,t);
}
});
});
}
export{assertNamesNobody as a,checkedAct as c,writingEvents as w};
//# sourceMappingURL=events-writer.js.map

import{O as OPEN_BADGES_2,F as FAMILY_NAMES,r as readSvg}from'./read-svg.js';
import{D as DEFAULT_INPUT_LIMITS,M as MicrocertError}from'./foundation.js';
import{o as openBadges2,w as wrongForm,a as assertWithin}from'./errors.js';
import{a as CARRIERS_TEXTS}from'./part-texts.js';
import{Z as isCompactJws}from'./everyday.js';
const PURPOSES={
[FAMILY_NAMES["open-badge"].keyword]:"open-badge",
[FAMILY_NAMES.clr.keyword]:"clr",
[OPEN_BADGES_2.keyword]:"open-badges-2"
};
const TEXT_TYPES=/* @__PURE__ */new Set(["iTXt","tEXt","zTXt"]);
const MOST_KEYWORD=79;
function badgeChunks(r){
return r.flatMap((t)=>{
if(!TEXT_TYPES.has(t.type))return[];
const e=t.data.subarray(0,MOST_KEYWORD+1).indexOf(0);
const n=String.fromCharCode(...t.data.subarray(0,e<0?MOST_KEYWORD:e));
const i=Object.hasOwn(PURPOSES,n)?PURPOSES[n]:void 0;
return i===void 0?[]:[{chunk:t,purpose:i,rest:t.data.subarray(e+1)}];
});
}
const DEFAULT_CARRIER_LIMITS=/* @__PURE__ */Object.freeze({
maxBytes:32*1048576,
maxSvgBytes:4*1048576,
maxTextBytes:DEFAULT_INPUT_LIMITS.maxBytes
});
const NAMES=["maxBytes","maxSvgBytes","maxTextBytes"];
function settleCarrierLimits(r={}){
const t={...DEFAULT_CARRIER_LIMITS,...r};
for(const e of NAMES){
if(!Number.isSafeInteger(t[e])||t[e]<1)
throw new TypeError(`option "limits.${e}" must be a whole number above 0`);
}
return t;
}
function unbakedText(r,t=[]){
const e=withoutSpaceAround(r);
if(e.startsWith("{"))return{form:"json",text:e,notes:t};
if(isCompactJws(e))return{form:"jwt",text:e,notes:t};
if(/^https?:/i.test(e))throw openBadges2();
throw wrongForm(NEITHER);
}
function withoutSpaceAround(r){
const t=(i)=>" 	\n\r".includes(r.charAt(i));
let[e,n]=[0,r.length];
while(e<n&&t(e))e+=1;
while(n>e&&t(n-1))n-=1;
return r.slice(e,n);
}
function theOne(r,t){
const[e,...n]=r;
if(e===void 0)
throw new MicrocertError("ERR_CARRIER_EMPTY",{hint:ORIGINAL},CARRIERS_TEXTS);
if(n.length===0)return{one:e,notes:[]};
if(t!=="first")
throw new MicrocertError("ERR_CARRIER_AMBIGUOUS",{hint:ASK},CARRIERS_TEXTS);
return{one:e,notes:[FIRST_OF_SEVERAL]};
}
const NEITHER={
en:"what stands in the place of the credential is neither JSON nor a compact JWS",
fr:"ce qui figure \xE0 la place du justificatif n\u2019est ni du JSON ni un JWS compact"
};
const ORIGINAL={
en:"a picture loses its credential when it is edited, converted or sent through some services: ask for the original file",
fr:"une image perd son justificatif lorsqu\u2019elle est retouch\xE9e, convertie ou transmise par certains services : demander le fichier d\u2019origine"
};
const ASK={
en:"ask the issuer for a file with one credential; the specification takes the first, which is done on request",
fr:"demander \xE0 l\u2019\xE9metteur un fichier avec un seul justificatif ; la sp\xE9cification prend le premier, ce qui se fait sur demande"
};
const FIRST_OF_SEVERAL={
code:"carrier.first-of-several",
severity:"warning",
pointer:"",
message:{
en:"the file holds several credentials; the first was taken, as was asked for",
fr:"le fichier contient plusieurs justificatifs ; le premier a \xE9t\xE9 pris, comme demand\xE9"
}
};
function unbakeSvg(r,t,e){
assertWithin(r.length,t.maxSvgBytes);
const{badges:n,notes:i}=readSvg(decodeSvg(r));
const s=n.filter(({purpose:u})=>u!=="open-badges-2");
if(s.length===0&&n.length>0)throw openBadges2();
const{one:a,notes:c}=theOne(s,e);
const o=heldBy(a);
assertWithin(o.length,t.maxTextBytes);
return unbakedText(o,[...c,...i]);
}
function decodeSvg(r){
try{
return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(r);
}catch(t){
throw new MicrocertError("ERR_INPUT_ENCODING",{cause:t});
}
}
function heldBy({verify:r,body:t,hasElements:e}){
if(e)throw wrongForm(ELEMENTS);
const n=/^[ \t\r\n]*$/.test(t);
if(r===void 0)return t;
if(!n)throw wrongForm(BOTH);
return r;
}
const ELEMENTS={
en:"other elements stand where the credential should",
fr:"d\u2019autres \xE9l\xE9ments figurent l\xE0 o\xF9 devrait \xEAtre le justificatif"
};
const BOTH={
en:"it stands in the attribute verify and in the element as well: two readers would see two credentials",
fr:"il figure \xE0 la fois dans l\u2019attribut verify et dans l\u2019\xE9l\xE9ment : deux lecteurs verraient deux justificatifs"
};
export{DEFAULT_CARRIER_LIMITS as D,unbakeSvg as a,badgeChunks as b,decodeSvg as d,settleCarrierLimits as s,theOne as t,unbakedText as u};
//# sourceMappingURL=unbake-svg.js.map

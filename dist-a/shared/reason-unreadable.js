import{M as MicrocertError,ac as beginsAsSdJwt,y as parseJsonStrictly,g as isMicrocertError,al as withSource}from'./foundation.js';
import{a as MOST_RECORD_BYTES}from'./taken-out.js';
import{p as parseSdJwt}from'./parse-sd-jwt.js';
import{Z as isCompactJws,p as parseVcJwt}from'./everyday.js';
var isOneALine=(function (t){
const e=new TextDecoder().decode(t).split("\n",MOST_LINES).filter((r)=>r.trim()!=="");
return e.length>1&&e.slice(0,2).every(isDocument);
});
var decode=(function (t){
try{
return new TextDecoder("utf-8",{fatal:true}).decode(t);
}catch(e){
throw new MicrocertError("ERR_INPUT_ENCODING",{cause:e});
}
});
var isBlank=(function (t){
return t.every((e)=>e===32||e>=9&&e<=13);
});
var reasonUnreadable=(function (t,e){
if(isBlank(t))return new MicrocertError("ERR_INPUT_EMPTY",{source:e});
try{
const r=decode(t).trim();
if(beginsAsSdJwt(r))parseSdJwt(r);
else if(isCompactJws(r))parseVcJwt(r);
else parseJsonStrictly(r,{maxBytes:MOST_RECORD_BYTES});
return void 0;
}catch(r){
if(isMicrocertError(r))return withSource(withHint(r,t),e);
throw r;
}
});

function withHint(t,e){
const{code:r,pointer:n,position:i,hint:o}=t;
if(r!=="ERR_JSON_SYNTAX"||o!==void 0)return t;
return new MicrocertError(r,{
hint:isOneALine(e)?ONE_A_LINE:CUT,
cause:t,
...n!==void 0&&{pointer:n},
...i&&{position:i}
});
}

const MOST_LINES=100;
function isDocument(t){
const e=t.trim();
if(isCompactJws(e))return true;
if(!e.startsWith("{"))return false;
try{
parseJsonStrictly(e);
return true;
}catch(r){
if(isMicrocertError(r))return false;
throw r;
}
}


const ONE_A_LINE={
en:"the file holds several documents, one a line: give each in a file of its own, as `split -l 1 -a 5 cohort.jsonl badge-` makes them",
fr:"le fichier contient plusieurs documents, un par ligne : donner chacun dans son propre fichier, comme `split -l 1 -a 5 cohorte.jsonl badge-` les fait"
};
const CUT={
en:"the file may have been cut or changed on its way: ask for the original file, as an attachment",
fr:"le fichier a pu \xEAtre coup\xE9 ou modifi\xE9 en chemin : demander le fichier d\u2019origine, en pi\xE8ce jointe"
};
export{isOneALine as i,reasonUnreadable as r};
//# sourceMappingURL=reason-unreadable.js.map

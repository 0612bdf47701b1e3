import{LineCounter,parseDocument,visit,isSeq,isMap,isPair,isScalar}from'yaml';
import{y as parseJsonStrictly,z as pointerTokens,M as MicrocertError,D as DEFAULT_INPUT_LIMITS}from'./foundation.js';
var fromJson=(function (e){
const n=parseJsonStrictly(e);
let r;
return{
value:n,
locate:(t)=>{
r??=parseTree(e);
return locate(r.document.contents,t,r.lines);
}
};
});

function fromYaml(e){
const{document:n,lines:r}=parseTree(e);
const[t]=n.errors;
if(t!==void 0)throw yamlError(t,r);
return{
value:toPlain(n,r),
locate:(o)=>locate(n.contents,o,r)
};
}
function parseTree(e){
const n=new LineCounter();
return{
document:parseDocument(e,{lineCounter:n,uniqueKeys:true,merge:false}),
lines:n
};
}
function position(e,n){
const{line:r,col:t}=e.linePos(n);
return{line:Math.max(1,r),column:Math.max(1,t)};
}
function yamlError({pos:[e],code:n},r){
const t=Object.hasOwn(YAML_REASONS,n)?YAML_REASONS[n]:void 0;
return new MicrocertError("ERR_YAML_SYNTAX",{
position:position(r,e),
...t&&{hint:t}
});
}
const YAML_REASONS={
DUPLICATE_KEY:{
en:"the same name stands twice in one place: keep one",
fr:"le m\xEAme nom figure deux fois au m\xEAme endroit : n\u2019en garder qu\u2019un"
},
TAB_AS_INDENT:{
en:"indent with spaces, not tabs",
fr:"indenter avec des espaces, pas des tabulations"
},
BAD_INDENT:{
en:"lines that belong together begin in the same column",
fr:"les lignes qui vont ensemble commencent \xE0 la m\xEAme colonne"
},
MISSING_CHAR:{
en:"a quote, bracket or brace is not closed",
fr:"un guillemet, un crochet ou une accolade n\u2019est pas ferm\xE9"
},
MULTIPLE_DOCS:{
en:"write one document to a file: a line of three dashes begins another",
fr:"\xE9crire un seul document par fichier : une ligne de trois tirets en commence un autre"
},
MULTILINE_IMPLICIT_KEY:{
en:"a name and its colon stand on one line; put a text with a colon in quotes",
fr:"un nom et son deux-points tiennent sur une ligne ; mettre entre guillemets un texte avec un deux-points"
},
BLOCK_AS_IMPLICIT_KEY:{
en:"put a text with a colon in quotes",
fr:"mettre entre guillemets un texte avec un deux-points"
},
UNEXPECTED_TOKEN:{
en:"something stands here that does not belong; put a text with special characters in quotes",
fr:"quelque chose n\u2019a pas sa place ici ; mettre entre guillemets un texte avec des caract\xE8res sp\xE9ciaux"
}
};
function toPlain(e,n){
let r;
visit(e,{
Alias:(t,o)=>{
r=o.range?.[0];
return visit.BREAK;
}
});
if(r!==void 0)
throw new MicrocertError("ERR_YAML_ALIAS",{
position:position(n,r),
hint:NO_ALIASES
});
try{
const t=e.toJS({maxAliasCount:0});
assertDepth(t,DEFAULT_INPUT_LIMITS.maxDepth);
return t;
}catch(t){
if(t instanceof MicrocertError)throw t;
throw new MicrocertError("ERR_YAML_SYNTAX",{cause:t});
}
}
function assertDepth(e,n){
if(n<0)throw new MicrocertError("ERR_INPUT_TOO_DEEP");
if(typeof e==="object"&&e!==null){
for(const r of Object.values(e))assertDepth(r,n-1);
}
}
function locate(e,n,r){
let t={value:e,shown:e};
for(const s of pointerTokens(n)){
const i=step(t.value,s);
if(i===void 0)break;
t=i;
}
if(t.shown===e&&n!=="")return void 0;
const o=rangeStart(t.shown);
return o===void 0?void 0:position(r,o);
}
function step(e,n){
if(isSeq(e)){
const t=e.items[Number(n)];
return t===void 0?void 0:{value:t,shown:t};
}
const r=isMap(e)?e.items.find(({key:t})=>keyText(t)===n):void 0;
return r&&{value:r.value,shown:r.key};
}
function keyText(e){
return isScalar(e)?String(e.value):void 0;
}
function rangeStart(e){
if(isPair(e))return rangeStart(e.key);
return isMap(e)||isSeq(e)||isScalar(e)?e.range?.[0]:void 0;
}
const NO_ALIASES={
en:"write the text out where it is needed",
fr:"\xE9crire le texte en entier l\xE0 o\xF9 il sert"
};
export{fromJson,fromYaml};
//# sourceMappingURL=source-text.js.map

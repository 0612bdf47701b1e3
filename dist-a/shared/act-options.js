import{A as ACT_CATEGORIES}from'./act-said.js';
import{M as MicrocertError}from'./foundation.js';
const ACT_OPTIONS={
reason:{
type:"string",
value:"TEXT",
text:{
en:"why, in one line without names: it stays in the log for good",
fr:"pourquoi, en une ligne sans noms : cela reste dans le journal pour toujours"
}
},
category:{
type:"string",
value:"WORD",
choices:ACT_CATEGORIES,
text:{
en:`why, in a word: ${/* @__PURE__ */ACT_CATEGORIES.join(", ")}`,
fr:`pourquoi, en un mot : ${/* @__PURE__ */ACT_CATEGORIES.join(", ")}`
}
},
by:{
type:"string",
value:"OFFICE",
text:{
en:"who decided: an office or a function",
fr:"qui a d\xE9cid\xE9 : un service ou une fonction"
}
}
};
function actOf({option:n}){
const e=n("reason");
if(e===void 0)throw new MicrocertError("ERR_USAGE",{hint:REASON});
const o=ACT_CATEGORIES.find(
(r)=>r===n("category")
);
const t=n("by");
return{reason:e,...o&&{category:o},...t!==void 0&&{by:t} };
}
const REASON={
en:"add --reason TEXT: why, in one line without names",
fr:"ajouter --reason TEXTE : pourquoi, en une ligne sans noms"
};
export{ACT_OPTIONS as A,actOf as a};
//# sourceMappingURL=act-options.js.map

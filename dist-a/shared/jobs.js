import{F as FORMAT_OPTION}from'./terminal.js';
import{R as REGISTRY_OPTION}from'./open-registry.js';
const jobs=/* @__PURE__ */(()=>({
name:"jobs",
operands:"",
count:{least:0,most:0},
options:{
...REGISTRY_OPTION,
"retry-dead":{
type:"boolean",
text:{
en:"have chunks that were given up tried once more",
fr:"faire retenter une fois les lots abandonn\xE9s"
}
},
"purge-dead":{
type:"boolean",
text:{
en:"remove chunks that were given up, and what they say of learners",
fr:"supprimer les lots abandonn\xE9s, et ce qu\u2019ils disent des apprenants"
}
},
format:FORMAT_OPTION
},
examples:[
{
line:"microcert jobs --registry postgres://registry.univ.example/microcert",
text:{en:"look",fr:"regarder"}
},
{
line:"microcert jobs --retry-dead",
text:{
en:"once what stopped them is put right; the registry is in MICROCERT_REGISTRY",
fr:"une fois la cause corrig\xE9e ; le registre est dans MICROCERT_REGISTRY"
}
}
],
exits:{
en:"1 where there are dead chunks.",
fr:"1 s\u2019il y a des lots abandonn\xE9s."
},
run:async(e,t)=>(await import("./show-jobs.js")).showJobs(e,t)
}))();
export{jobs};
//# sourceMappingURL=jobs.js.map

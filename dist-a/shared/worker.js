import{L as LEARNER_OPTIONS}from'./options.js';
import{I as ISSUER_OPTIONS}from'./load-issuer.js';
import{F as FRAMEWORK_OPTION,M as MAPPING_OPTIONS}from'./mapping-options.js';
const{registry,keep}=LEARNER_OPTIONS;
const worker=/* @__PURE__ */(()=>({
name:"worker",
operands:"",
count:{least:0,most:0},
options:{
...ISSUER_OPTIONS,
...registry&&{registry},
out:{
type:"string",
value:"FILE.jsonl",
text:{
en:"the file of credentials of this worker alone; it goes on where it stopped",
fr:"le fichier de justificatifs de ce seul processus ; il reprend l\xE0 o\xF9 il s\u2019est arr\xEAt\xE9"
}
},
name:{
type:"string",
value:"NAME",
text:{
en:"what sets it apart from workers on other machines (default: the name of the machine; give one where that changes)",
fr:"ce qui le distingue des processus d\u2019autres machines (par d\xE9faut le nom de la machine ; \xE0 donner s\u2019il change)"
}
},
"until-empty":{
type:"boolean",
text:{
en:"end when nothing waits and nobody works, instead of waiting for more",
fr:"finir quand rien n\u2019attend et que personne ne travaille, au lieu d\u2019attendre la suite"
}
},
threads:{
type:"string",
value:"N|all",
text:{
en:"over how many threads it signs (default 1: start more workers instead)",
fr:"sur combien de fils il signe (par d\xE9faut 1 : lancer plut\xF4t d\u2019autres processus)"
}
},
...keep&&{keep},
...MAPPING_OPTIONS,
...FRAMEWORK_OPTION
},
examples:[
{
line:"microcert worker --issuer issuer.json --key issuer-key.json --registry postgres://registry.univ.example/microcert --out issued-1.jsonl",
text:{
en:"on as many machines as wanted, each with its own --out",
fr:"sur autant de machines que voulu, chacune avec son --out"
}
}
],
exits:{
en:"With --until-empty: 1 where a row was refused or a chunk given up, 130 or 143 where it was stopped before. Without, to be stopped (SIGTERM, Ctrl-C) is its end: 0.",
fr:"Avec --until-empty : 1 si une ligne a \xE9t\xE9 refus\xE9e ou un lot abandonn\xE9, 130 ou 143 en cas d\u2019arr\xEAt avant. Sans, \xEAtre arr\xEAt\xE9 (SIGTERM, Ctrl-C) est sa fin : 0."
},
run:async(e,t)=>(await import("./work.js")).work(e,t)
}))();
export{worker};
//# sourceMappingURL=worker.js.map

import{L as LEARNER_OPTIONS}from'./options.js';
import{I as ISSUER_OPTIONS}from'./load-issuer.js';
import{F as FRAMEWORK_OPTION}from'./mapping-options.js';
const{issuer}=ISSUER_OPTIONS;
const{learners,registry,"status-url":statusUrl,suspendable}=LEARNER_OPTIONS;
const enqueue=/* @__PURE__ */(()=>({
name:"enqueue",
operands:"DEFINITION",
count:{least:1,most:1},
options:{
...learners&&{learners},
...issuer&&{issuer},
...registry&&{registry},
chunk:{
type:"string",
value:"N",
text:{
en:"how many rows a worker takes and commits at once (default 500)",
fr:"combien de lignes un processus prend et valide \xE0 la fois (par d\xE9faut 500)"
}
},
results:{
type:"string",
value:"FILE",
text:{
en:"where to say for each row whether it is queued, and else why not: .csv or .jsonl",
fr:"o\xF9 dire pour chaque ligne si elle est en file, et sinon pourquoi : .csv ou .jsonl"
}
},
...statusUrl&&{"status-url":statusUrl},
...suspendable&&{suspendable},
...LEARNER_OPTIONS["date-format"]&&{"date-format":LEARNER_OPTIONS["date-format"]},
...FRAMEWORK_OPTION
},
examples:[
{
line:"microcert enqueue soil.yaml --learners jury.csv --issuer issuer.json --registry postgres://registry.univ.example/microcert",
text:{
en:"no key is needed: workers sign",
fr:"sans cl\xE9 : ce sont les processus worker qui signent"
}
}
],
exits:{
en:"1 where a row was refused: it is not in the queue. 130 after Ctrl-C and 143 after SIGTERM.",
fr:"1 si une ligne a \xE9t\xE9 refus\xE9e : elle n\u2019est pas en file. 130 apr\xE8s Ctrl-C et 143 apr\xE8s SIGTERM."
},
run:async(e,s)=>(await import("./enqueue-learners.js")).enqueueLearners(e,s)
}))();
export{enqueue};
//# sourceMappingURL=enqueue.js.map

import{F as FORMAT_OPTION}from'./terminal.js';
import{R as REGISTRY_OPTION}from'./open-registry.js';
const LEARNER_OPTIONS=/* @__PURE__ */(()=>({
learners:{
type:"string",
value:"FILE|-",
text:{
en:"a cohort instead of one award: CSV or JSONL, a row for each learner",
fr:"une cohorte au lieu d\u2019une d\xE9livrance : CSV ou JSONL, une ligne par apprenant"
}
},
...REGISTRY_OPTION,
keep:{
type:"string",
value:"pseudonyms|awards|credentials",
choices:["pseudonyms","awards","credentials"],
text:{
en:"how much of learners the registry keeps (default pseudonyms); readable by whoever has the file, unless MICROCERT_REGISTRY_KEY is set from the beginning",
fr:"ce que le registre garde des apprenants (par d\xE9faut pseudonyms) ; lisible par qui a le fichier, sauf si MICROCERT_REGISTRY_KEY est d\xE9finie d\xE8s le d\xE9but"
}
},
again:{
type:"boolean",
text:{
en:"issue as well what was issued to a learner who was forgotten since (erase); else such a row is refused",
fr:"d\xE9livrer aussi ce qui l\u2019avait \xE9t\xE9 \xE0 un apprenant oubli\xE9 depuis (erase) ; sinon une telle ligne est refus\xE9e"
}
},
results:{
type:"string",
value:"FILE",
text:{
en:"where to say for each row what came of it: .csv or .jsonl (default: the name of --out with .results.csv)",
fr:"o\xF9 dire pour chaque ligne ce qu\u2019il en est : .csv ou .jsonl (par d\xE9faut : le nom de --out avec .results.csv)"
}
},
"status-url":{
type:"string",
value:"URL",
text:{
en:"address (https) under which status lists are published; needed once, so that what is issued can be revoked",
fr:"adresse (https) o\xF9 sont publi\xE9es les listes de statut ; \xE0 donner une fois, pour pouvoir r\xE9voquer"
}
},
suspendable:{
type:"boolean",
text:{
en:"with --status-url: a second status entry, so that what is issued can be suspended too",
fr:"avec --status-url : une seconde entr\xE9e de statut, pour pouvoir aussi suspendre"
}
},
"date-format":{
type:"string",
value:"DD/MM/YYYY",
text:{
en:"how dates are written in the cohort, besides 2026-07-01",
fr:"comment les dates sont \xE9crites dans la cohorte, outre 2026-07-01"
}
},
"dry-run":{
type:"boolean",
text:{
en:"check every row; sign nothing, write nothing; no key is needed",
fr:"v\xE9rifier chaque ligne ; ne rien signer, ne rien \xE9crire ; sans cl\xE9"
}
},
format:FORMAT_OPTION,
threads:{
type:"string",
value:"N|all",
text:{
en:"over how many threads a cohort is signed (default all)",
fr:"sur combien de fils une cohorte est sign\xE9e (par d\xE9faut all)"
}
}
}))();
export{LEARNER_OPTIONS as L};
//# sourceMappingURL=options.js.map

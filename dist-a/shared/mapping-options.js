import{S as SUITE_IDS}from'./everyday.js';
import{F as FRAMEWORKS}from'./catalogue.js';
const MAPPING_OPTIONS={
suite:{
type:"string",
multiple:true,
value:/* @__PURE__ */SUITE_IDS.join("|"),
choices:SUITE_IDS,
text:{
en:"kind of proof (default eddsa-rdfc-2022, or ecdsa-rdfc-2019 for a P-256 or P-384 key); repeat it for a proof set",
fr:"type de preuve (par d\xE9faut eddsa-rdfc-2022, ou ecdsa-rdfc-2019 pour une cl\xE9 P-256 ou P-384) ; r\xE9p\xE9table"
}
},
plain:{
type:"boolean",
text:{
en:"plain Open Badges terms only, for readers that refuse other contexts; says what is left out",
fr:"termes Open Badges seuls, pour les lecteurs qui refusent d\u2019autres contextes ; dit ce qui manque"
}
},
"context-url":{
type:"string",
value:"URL",
text:{
en:"address at which you host the microcert context",
fr:"adresse o\xF9 vous h\xE9bergez le contexte microcert"
}
},
"render-method":{
type:"string",
value:"FILE",
text:{
en:"an SVG with tags such as {{credentialSubject.achievement.name}} by which programs may show the badge; it goes into each credential and is signed (W3C draft)",
fr:"un SVG avec des balises comme {{credentialSubject.achievement.name}} par lequel les programmes peuvent montrer le badge ; plac\xE9 dans chaque justificatif et sign\xE9 (projet du W3C)"
}
},
"render-method-url":{
type:"string",
value:"URL",
text:{
en:"where that very file is published (https): its address and digest are written instead of the file",
fr:"o\xF9 ce fichier m\xEAme est publi\xE9 (https) : son adresse et son empreinte sont \xE9crites \xE0 sa place"
}
}
};
const FRAMEWORK_OPTION=/* @__PURE__ */(()=>({
framework:{
type:"string",
value:"ID|none",
choices:[...FRAMEWORKS.map(({id:e})=>e),"none"],
text:{
en:"refuse to issue what it does not accept (default eu-council-2022); see check --help",
fr:"refuser de d\xE9livrer ce qu\u2019il n\u2019accepte pas (par d\xE9faut eu-council-2022) ; voir check --help"
}
}
}))();
const ENDORSEMENT_OPTION={
endorsement:{
type:"string",
multiple:true,
value:"FILE",
text:{
en:"an endorsement (JSON or JWT) to hang on what it is about: issuer, definition or award; may be repeated",
fr:"une recommandation (JSON ou JWT) \xE0 attacher \xE0 ce dont elle parle : \xE9metteur, d\xE9finition ou d\xE9livrance ; r\xE9p\xE9table"
}
}
};
export{ENDORSEMENT_OPTION as E,FRAMEWORK_OPTION as F,MAPPING_OPTIONS as M};
//# sourceMappingURL=mapping-options.js.map

import{an as conceptScheme}from'../shared/foundation.js';
const ENTITLEMENT_STATUSES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Statuses of an entitlement","fr":"Statuts d\u2019un droit"},"base":"http://data.europa.eu/snb/entitlement-status/","source":"http://data.europa.eu/snb/entitlement-status/25831c2","asOf":"2024-02-14","strict":true,"digest":"7775f398f34bdd1c52210fe0df91d65992477d76b7c915b52a7354af0afd8697"},
[
["prospective","5b8d6b34fb","prospective","\xE0 venir"],
["actual","b7015a8a8c","actual","effectif"]
]
);
const ENTITLEMENT_TYPES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Types of entitlement","fr":"Types de droit"},"base":"http://data.europa.eu/snb/entitlement/","source":"http://data.europa.eu/snb/entitlement/25831c2","asOf":"2024-02-14","strict":false,"digest":"b651f1ce6b15a9ec68351619fbdae80fb32d088f6442ee7e46e3777e537ab483"},
[
["occupation","52f62180c2","occupation","profession"],
["learning-opportunity","64aad92881","learning opportunity","offre d\u2019apprentissage"],
["membership","bebd32e8e6","membership","adh\xE9sion"]
]
);
const SKILL_REUSE_LEVELS=/* @__PURE__ */conceptScheme(
{"title":{"en":"Reusability of a skill","fr":"Degr\xE9s de transf\xE9rabilit\xE9 d\u2019une aptitude"},"base":"http://data.europa.eu/snb/skill-reuse-level/","source":"http://data.europa.eu/snb/skill-reuse-level/25831c2","asOf":"2024-02-14","strict":false,"digest":"488b2ded8a1d7b45942272f9e84f7e9084dcf44da1292bbc1af5321f0c947d02"},
[
["cross-sector","cross-sector","cross-sector skills and competences","aptitudes et comp\xE9tences intersectorielles"],
["occupation-specific","occupation-specific","occupation specific skills and competences","aptitudes et comp\xE9tences sp\xE9cifiques d\u2019une profession"],
["sector-specific","sector-specific","sector specific skills and competences","aptitudes et comp\xE9tences sp\xE9cifiques d\u2019un secteur"],
["transversal","transversal","transversal skills and competences","aptitudes et comp\xE9tences transversales"]
]
);
export{x as ACCREDITATION_TYPES,A as ASSESSMENT_TYPES,I as ISCED_F_BASE,L as LEARNING_SETTINGS,w as MODES,S as SUPERVISION,G as countryName,k as eqfLevelOf,j as eqfUri,n as findConcept,d as isCountryCode,t as isIscedFCode,u as iscedFCodeOf,B as iscedFUri,at as loadCountries,au as loadFieldsOfStudy,q as nearestCodes}from'../shared/foundation.js';
export{C as CREDENTIAL_TYPES,E as EQF_LEVELS,L as LEARNING_OPPORTUNITIES}from'../shared/learning-opportunities.js';
export{C as CREDIT_POINTS,S as SKILL_TYPES}from'../shared/skill-types.js';
export{Q as QF_EHEA_CYCLES}from'../shared/cycles.js';
export{L as LEARNING_ACTIVITIES}from'../shared/learning-activities.js';
export{l as loadLanguages}from'../shared/languages.js';
export{ENTITLEMENT_STATUSES,ENTITLEMENT_TYPES,SKILL_REUSE_LEVELS};
//# sourceMappingURL=index.js.map

import{an as conceptScheme}from'./foundation.js';
const CREDIT_POINTS=/* @__PURE__ */conceptScheme(
{"title":{"en":"Credit systems","fr":"Syst\xE8mes de cr\xE9dits"},"base":"http://data.europa.eu/snb/education-credit/","source":"http://data.europa.eu/snb/education-credit/25831c2","asOf":"2024-02-14","strict":false,"digest":"c9710fb4361a809ebeeca3e459a9895e918b8d3e9845eb11c5649a4eb4bfdb2f"},
[
["ecvet","60b314e826","European credit system for vocational education and training","syst\xE8me europ\xE9en de cr\xE9dits d\u2019apprentissage pour l\u2019enseignement et la formation professionnels"],
["ects","6fcec5c5af","European Credit Transfer System","syst\xE8me europ\xE9en de transfert et d\u2019accumulation de cr\xE9dits"]
]
);
const SKILL_TYPES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Kinds of learning outcome","fr":"Types d\u2019acquis d\u2019apprentissage"},"base":"http://data.europa.eu/snb/skill-type/","source":"http://data.europa.eu/snb/skill-type/25831c2","asOf":"2024-02-14","strict":false,"digest":"0dc5d34d465449eaf80f50c080d1d2b7d0cc9fc4346357cde98e55b06dd17f69"},
[
["knowledge","knowledge","knowledge","savoir"],
["skill","skill","skill","aptitude"]
]
);
export{CREDIT_POINTS as C,SKILL_TYPES as S};
//# sourceMappingURL=skill-types.js.map

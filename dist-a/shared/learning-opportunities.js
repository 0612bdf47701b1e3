import{an as conceptScheme}from'./foundation.js';
const CREDENTIAL_TYPES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Types of credential","fr":"Types de justificatif"},"base":"http://data.europa.eu/snb/credential/","source":"http://data.europa.eu/snb/credential/25831c2","asOf":"2024-02-14","strict":true,"digest":"637cadaa0fb684fc4175ded88c5798e9f81a7c22a0fec9059c1c0ad3e76bf834"},
[
["learning-activity","48b514e72a","Learning Activity","activit\xE9 d\u2019apprentissage"],
["qualification-award","6cf8e68c43","Qualification Award","attribution d\u2019une certification"],
["diploma-supplement","6dff8a0f87","Diploma Supplement","suppl\xE9ment au dipl\xF4me"],
["learning-entitlement","bdc47cb449","Learning Entitlement","droit li\xE9 \xE0 l\u2019apprentissage"],
["generic","e34929035b","Generic","G\xE9n\xE9rique"]
]
);
const EQF_LEVELS=/* @__PURE__ */conceptScheme(
{"title":{"en":"Levels of the European Qualifications Framework","fr":"Niveaux du cadre europ\xE9en des certifications"},"base":"http://data.europa.eu/snb/eqf/","formerBase":"http://data.europa.eu/esco/eqf/","source":"http://data.europa.eu/snb/eqf/25831c2","asOf":"2024-02-14","strict":true,"digest":"109ea0fcf9843902ff9b0af58d32597c1db7f18b956e86a7547c72b87527c026"},
[
["1","1","Level 1","Niveau 1"],
["2","2","Level 2","Niveau 2"],
["3","3","Level 3","Niveau 3"],
["4","4","Level 4","Niveau 4"],
["5","5","Level 5","Niveau 5"],
["6","6","Level 6","Niveau 6"],
["7","7","Level 7","Niveau 7"],
["8","8","Level 8","Niveau 8"]
]
);
const LEARNING_OPPORTUNITIES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Learning opportunities","fr":"Offres d\u2019apprentissage"},"base":"http://data.europa.eu/snb/learning-opportunity/","source":"http://data.europa.eu/snb/learning-opportunity/25831c2","asOf":"2024-02-14","strict":false,"digest":"070c6db9950ca21bfbd976975634be41d7a9e72b559ba8f9abb1a523779ac3d2"},
[
["course","05053c1cbe","Course","cours"],
["programme-module","0f7dac46ca","Programme module","module d\u2019un programme"],
["mentoring","11252a5207","Mentoring","mentorat"],
["mooc","17744a2647","MOOC","MOOC (cours en ligne ouvert \xE0 tous)"],
["apprenticeship","63f9f6180c","Apprenticeship","apprentissage en entreprise"],
["study-visit","65a4cf5de2","Study visit","visite d\u2019\xE9tude"],
["short-learning-programme","74a4a268e8","Short learning programme","programme court"],
["internship","77b99de990","Internship","stage"],
["educational-programme","79343569f3","Educational programme","programme de formation"],
["class","7e1ac538db","Class","classe"],
["service-learning","8b965da2d4","Service learning","apprentissage par le service"],
["thesis","b2434ca358","Thesis","th\xE8se ou m\xE9moire"]
]
);
export{CREDENTIAL_TYPES as C,EQF_LEVELS as E,LEARNING_OPPORTUNITIES as L};
//# sourceMappingURL=learning-opportunities.js.map

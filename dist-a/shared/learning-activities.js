import{an as conceptScheme}from'./foundation.js';
const LEARNING_ACTIVITIES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Learning activities","fr":"Activit\xE9s d\u2019apprentissage"},"base":"http://data.europa.eu/snb/learning-activity/","source":"http://data.europa.eu/snb/learning-activity/25831c2","asOf":"2024-02-14","strict":false,"digest":"ce410956bef5f58c5ca124e35d3ad17214274d5d168c8b2194dabd7282c7b0d9"},
[
["practice-coursework","3c8bd58d62","lab / simulation / practice coursework","travaux pratiques, laboratoire ou simulation"],
["job-experience","4357e0e681","job experience","exp\xE9rience professionnelle"],
["volunteering","59eaf34fab","volunteering","b\xE9n\xE9volat"],
["research","a7e556215a","research","recherche"],
["self-motivated-study","b660f5dcea","self-motivated study","\xE9tude \xE0 l\u2019initiative de l\u2019apprenant"],
["e-learning-coursework","bf2e3a7bae","e-learning coursework","cours en ligne"],
["internship","bf5588ff84","internship","stage"],
["apprenticeship","d46a826a39","apprenticeship","apprentissage en entreprise"],
["workshop","efff75e10a","workshop, seminar or conference","atelier, s\xE9minaire ou conf\xE9rence"],
["educational-programme","fd33e234ae","educational programme","programme de formation"],
["classroom-coursework","ff436ea7c9","classroom coursework","cours en salle"]
]
);
export{LEARNING_ACTIVITIES as L};
//# sourceMappingURL=learning-activities.js.map

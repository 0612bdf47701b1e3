// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/learning-activities.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link LEARNING_ACTIVITIES}. */
export type LearningActivityCode = "practice-coursework" | "job-experience" | "volunteering" | "research" | "self-motivated-study" | "e-learning-coursework" | "internship" | "apprenticeship" | "workshop" | "educational-programme" | "classroom-coursework";

/** What learners do. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const LEARNING_ACTIVITIES: ConceptScheme<LearningActivityCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Learning activities","fr":"Activités d’apprentissage"},"base":"http://data.europa.eu/snb/learning-activity/","source":"http://data.europa.eu/snb/learning-activity/25831c2","asOf":"2024-02-14","strict":false,"digest":"ce410956bef5f58c5ca124e35d3ad17214274d5d168c8b2194dabd7282c7b0d9"},
[
["practice-coursework","3c8bd58d62","lab / simulation / practice coursework","travaux pratiques, laboratoire ou simulation"],
["job-experience","4357e0e681","job experience","expérience professionnelle"],
["volunteering","59eaf34fab","volunteering","bénévolat"],
["research","a7e556215a","research","recherche"],
["self-motivated-study","b660f5dcea","self-motivated study","étude à l’initiative de l’apprenant"],
["e-learning-coursework","bf2e3a7bae","e-learning coursework","cours en ligne"],
["internship","bf5588ff84","internship","stage"],
["apprenticeship","d46a826a39","apprenticeship","apprentissage en entreprise"],
["workshop","efff75e10a","workshop, seminar or conference","atelier, séminaire ou conférence"],
["educational-programme","fd33e234ae","educational programme","programme de formation"],
["classroom-coursework","ff436ea7c9","classroom coursework","cours en salle"],
]);

// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/learning-opportunities.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link LEARNING_OPPORTUNITIES}. */
export type LearningOpportunityCode = "course" | "programme-module" | "mentoring" | "mooc" | "apprenticeship" | "study-visit" | "short-learning-programme" | "internship" | "educational-programme" | "class" | "service-learning" | "thesis";

/** Kinds of course and programme. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const LEARNING_OPPORTUNITIES: ConceptScheme<LearningOpportunityCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Learning opportunities","fr":"Offres d’apprentissage"},"base":"http://data.europa.eu/snb/learning-opportunity/","source":"http://data.europa.eu/snb/learning-opportunity/25831c2","asOf":"2024-02-14","strict":false,"digest":"070c6db9950ca21bfbd976975634be41d7a9e72b559ba8f9abb1a523779ac3d2"},
[
["course","05053c1cbe","Course","cours"],
["programme-module","0f7dac46ca","Programme module","module d’un programme"],
["mentoring","11252a5207","Mentoring","mentorat"],
["mooc","17744a2647","MOOC","MOOC (cours en ligne ouvert à tous)"],
["apprenticeship","63f9f6180c","Apprenticeship","apprentissage en entreprise"],
["study-visit","65a4cf5de2","Study visit","visite d’étude"],
["short-learning-programme","74a4a268e8","Short learning programme","programme court"],
["internship","77b99de990","Internship","stage"],
["educational-programme","79343569f3","Educational programme","programme de formation"],
["class","7e1ac538db","Class","classe"],
["service-learning","8b965da2d4","Service learning","apprentissage par le service"],
["thesis","b2434ca358","Thesis","thèse ou mémoire"],
]);

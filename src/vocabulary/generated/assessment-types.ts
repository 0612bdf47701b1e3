// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/assessment-types.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link ASSESSMENT_TYPES}. */
export type AssessmentTypeCode = "peer-assessment" | "marked-assignment" | "continuous-evaluation" | "portfolio" | "group-performance" | "practical-assessment" | "written-examination" | "level-of-attendance" | "project-work" | "peer-review" | "quiz" | "problem-based-learning" | "oral-examination" | "artefact-assessment";

/** Types of assessment. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const ASSESSMENT_TYPES: ConceptScheme<AssessmentTypeCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Types of assessment","fr":"Types d’évaluation"},"base":"http://data.europa.eu/snb/assessment/","source":"http://data.europa.eu/snb/assessment/25831c2","asOf":"2024-02-14","strict":false,"digest":"26486931cea96ca3731bd995259fbf7884ceeae225bdfb0c5697788687034ec6"},
[
["peer-assessment","19a2e5e671","peer assessment","évaluation par les pairs"],
["marked-assignment","2939dae15f","marked assignment","devoir noté"],
["continuous-evaluation","3484bd7e51","continuous evaluation","contrôle continu"],
["portfolio","4f03b91c0e","portfolio","portfolio"],
["group-performance","56539a6507","group performance","prestation de groupe"],
["practical-assessment","6a4db9f11d","practical assessment","évaluation pratique"],
["written-examination","6e6cb2cc78","written examination","examen écrit"],
["level-of-attendance","7331eb4762","level of attendance","niveau d’assiduité"],
["project-work","795dac4096","project work","projet"],
["peer-review","812e3b0ae1","peer review","examen par les pairs"],
["quiz","b1b68f6735","quiz","quiz"],
["problem-based-learning","c4256a2726","problem based learning","apprentissage par problèmes"],
["oral-examination","d30284d7df","oral examination","examen oral"],
["artefact-assessment","de4d165a6c","artefact assessment","évaluation d’une production"],
]);

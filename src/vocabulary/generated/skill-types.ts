// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/skill-types.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link SKILL_TYPES}. */
export type SkillTypeCode = "knowledge" | "skill";

/** Knowledge and skill. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const SKILL_TYPES: ConceptScheme<SkillTypeCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Kinds of learning outcome","fr":"Types d’acquis d’apprentissage"},"base":"http://data.europa.eu/snb/skill-type/","source":"http://data.europa.eu/snb/skill-type/25831c2","asOf":"2024-02-14","strict":false,"digest":"0dc5d34d465449eaf80f50c080d1d2b7d0cc9fc4346357cde98e55b06dd17f69"},
[
["knowledge","knowledge","knowledge","savoir"],
["skill","skill","skill","aptitude"],
]);

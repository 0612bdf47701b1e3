// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/skill-reuse-levels.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link SKILL_REUSE_LEVELS}. */
export type SkillReuseLevelCode = "cross-sector" | "occupation-specific" | "sector-specific" | "transversal";

/** How widely a skill can be used. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const SKILL_REUSE_LEVELS: ConceptScheme<SkillReuseLevelCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Reusability of a skill","fr":"Degrés de transférabilité d’une aptitude"},"base":"http://data.europa.eu/snb/skill-reuse-level/","source":"http://data.europa.eu/snb/skill-reuse-level/25831c2","asOf":"2024-02-14","strict":false,"digest":"488b2ded8a1d7b45942272f9e84f7e9084dcf44da1292bbc1af5321f0c947d02"},
[
["cross-sector","cross-sector","cross-sector skills and competences","aptitudes et compétences intersectorielles"],
["occupation-specific","occupation-specific","occupation specific skills and competences","aptitudes et compétences spécifiques d’une profession"],
["sector-specific","sector-specific","sector specific skills and competences","aptitudes et compétences spécifiques d’un secteur"],
["transversal","transversal","transversal skills and competences","aptitudes et compétences transversales"],
]);

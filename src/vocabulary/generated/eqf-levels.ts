// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/eqf-levels.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link EQF_LEVELS}. */
export type EqfLevelCode = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";

/** Levels of the European Qualifications Framework. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const EQF_LEVELS: ConceptScheme<EqfLevelCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Levels of the European Qualifications Framework","fr":"Niveaux du cadre européen des certifications"},"base":"http://data.europa.eu/snb/eqf/","formerBase":"http://data.europa.eu/esco/eqf/","source":"http://data.europa.eu/snb/eqf/25831c2","asOf":"2024-02-14","strict":true,"digest":"109ea0fcf9843902ff9b0af58d32597c1db7f18b956e86a7547c72b87527c026"},
[
["1","1","Level 1","Niveau 1"],
["2","2","Level 2","Niveau 2"],
["3","3","Level 3","Niveau 3"],
["4","4","Level 4","Niveau 4"],
["5","5","Level 5","Niveau 5"],
["6","6","Level 6","Niveau 6"],
["7","7","Level 7","Niveau 7"],
["8","8","Level 8","Niveau 8"],
]);

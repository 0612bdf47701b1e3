// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/accreditation-types.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link ACCREDITATION_TYPES}. */
export type AccreditationTypeCode = "institutional-license" | "program-quality-assurance" | "institutional-quality-assurance" | "program-license";

/** Types of quality assurance and accreditation. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const ACCREDITATION_TYPES: ConceptScheme<AccreditationTypeCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Types of quality assurance","fr":"Types d’assurance qualité"},"base":"http://data.europa.eu/snb/accreditation/","source":"http://data.europa.eu/snb/accreditation/25831c2","asOf":"2024-02-14","strict":true,"digest":"ce9ca763944cea95a8fc4f21de764d1f83d13cd4c6247431d05e8cc9502dc5e3"},
[
["institutional-license","003293d2ce","Institutional License","habilitation de l’établissement"],
["program-quality-assurance","820101cba6","Program Quality Assurance","assurance qualité de la formation"],
["institutional-quality-assurance","bb4618238e","Institutional Quality Assurance","assurance qualité institutionnelle"],
["program-license","e57dddfcf3","Program License","habilitation de la formation"],
]);

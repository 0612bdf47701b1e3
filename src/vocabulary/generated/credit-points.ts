// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/credit-points.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link CREDIT_POINTS}. */
export type CreditPointCode = "ecvet" | "ects";

/** Systems of credit points. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const CREDIT_POINTS: ConceptScheme<CreditPointCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Credit systems","fr":"Systèmes de crédits"},"base":"http://data.europa.eu/snb/education-credit/","source":"http://data.europa.eu/snb/education-credit/25831c2","asOf":"2024-02-14","strict":false,"digest":"c9710fb4361a809ebeeca3e459a9895e918b8d3e9845eb11c5649a4eb4bfdb2f"},
[
["ecvet","60b314e826","European credit system for vocational education and training","système européen de crédits d’apprentissage pour l’enseignement et la formation professionnels"],
["ects","6fcec5c5af","European Credit Transfer System","système européen de transfert et d’accumulation de crédits"],
]);

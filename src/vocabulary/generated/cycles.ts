// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/cycles.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link QF_EHEA_CYCLES}. */
export type CycleCode = "short" | "first" | "second" | "third";

/** Cycles of the Qualifications Framework of the European Higher Education Area. No list of the EU has them: the IRIs are terms of this project.  */
export const QF_EHEA_CYCLES: ConceptScheme<CycleCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Cycles of the European Higher Education Area","fr":"Cycles de l’espace européen de l’enseignement supérieur"},"base":"https://w3id.org/microcert/v1#","source":"https://w3id.org/microcert/v1","asOf":"2026-11-24","strict":false,"digest":"4640059625cc65a2cfa969f805d5789c95864909cbfb2467123c6fe3fd241dbf"},
[
["short","shortCycle","short cycle","cycle court"],
["first","firstCycle","first cycle","premier cycle"],
["second","secondCycle","second cycle","deuxième cycle"],
["third","thirdCycle","third cycle","troisième cycle"],
]);

// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/modes.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link MODES}. */
export type ModeCode = "workbased" | "project-based" | "presential" | "online" | "blended" | "research-lab-based" | "hybrid";

/** Modes of learning and assessment, which Annex I calls forms of participation; the path of their IRIs says `learning-assessment`. `hybrid` is newer than the snapshot and was seen in one place only. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const MODES: ConceptScheme<ModeCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Forms of participation","fr":"Formes de participation"},"base":"http://data.europa.eu/snb/learning-assessment/","source":"http://data.europa.eu/snb/learning-assessment/25831c2","asOf":"2024-02-14","strict":false,"digest":"e5344525af8d2907d4d8b7462dc12ca6a9bab9e3d646c506c71f57c670e28b1d"},
[
["workbased","729f3bed4b","Workbased","en situation de travail"],
["project-based","7813801c77","Project based","par projet"],
["presential","9191af2ed9","Presential","en présentiel"],
["online","920fbb3cbe","Online","en ligne"],
["blended","e92d221e4d","Blended","mixte (hybride)"],
["research-lab-based","ed4c557045","Research-Lab based","en laboratoire de recherche"],
["hybrid","c_3a90b26d","Hybrid","hybride"],
]);

// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/supervision.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link SUPERVISION}. */
export type SupervisionCode = "supervised-with-id-verification" | "unsupervised-without-id-verification" | "unsupervised-with-id-verification" | "supervised-without-id-verification";

/** Supervision and identity verification during assessment, gathered from published samples. The IRI of "supervised without" is not known, so it is written as a name; "unsupervised with" rests on one source. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const SUPERVISION: ConceptScheme<SupervisionCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Supervision and identity verification","fr":"Surveillance et vérification de l’identité"},"base":"http://data.europa.eu/snb/supervision-verification/","source":"http://data.europa.eu/snb/supervision-verification/25831c2","asOf":"2024-02-14","strict":true,"digest":"86f0a42d63aaff0575b798bfe95d3b25b3d569477fa02788330fd42768993726"},
[
["supervised-with-id-verification","70be69aaf9","Supervised with ID verification","supervisée avec vérification de l’identité"],
["unsupervised-without-id-verification","c598449d64","Unsupervised without ID verification","non supervisée sans vérification de l’identité"],
["unsupervised-with-id-verification","df2880c5cb","Unsupervised with ID verification","non supervisée avec vérification de l’identité"],
["supervised-without-id-verification",null,"Supervised without ID verification","supervisée sans vérification de l’identité"],
]);

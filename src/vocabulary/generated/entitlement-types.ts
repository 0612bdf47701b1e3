// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/entitlement-types.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link ENTITLEMENT_TYPES}. */
export type EntitlementTypeCode = "occupation" | "learning-opportunity" | "membership";

/** What a credential entitles to. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const ENTITLEMENT_TYPES: ConceptScheme<EntitlementTypeCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Types of entitlement","fr":"Types de droit"},"base":"http://data.europa.eu/snb/entitlement/","source":"http://data.europa.eu/snb/entitlement/25831c2","asOf":"2024-02-14","strict":false,"digest":"b651f1ce6b15a9ec68351619fbdae80fb32d088f6442ee7e46e3777e537ab483"},
[
["occupation","52f62180c2","occupation","profession"],
["learning-opportunity","64aad92881","learning opportunity","offre d’apprentissage"],
["membership","bebd32e8e6","membership","adhésion"],
]);

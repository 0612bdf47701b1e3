// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/entitlement-statuses.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link ENTITLEMENT_STATUSES}. */
export type EntitlementStatusCode = "prospective" | "actual";

/** Whether an entitlement is in force. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const ENTITLEMENT_STATUSES: ConceptScheme<EntitlementStatusCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Statuses of an entitlement","fr":"Statuts d’un droit"},"base":"http://data.europa.eu/snb/entitlement-status/","source":"http://data.europa.eu/snb/entitlement-status/25831c2","asOf":"2024-02-14","strict":true,"digest":"7775f398f34bdd1c52210fe0df91d65992477d76b7c915b52a7354af0afd8697"},
[
["prospective","5b8d6b34fb","prospective","à venir"],
["actual","b7015a8a8c","actual","effectif"],
]);

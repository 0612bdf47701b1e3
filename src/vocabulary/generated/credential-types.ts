// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/credential-types.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link CREDENTIAL_TYPES}. */
export type CredentialTypeCode = "learning-activity" | "qualification-award" | "diploma-supplement" | "learning-entitlement" | "generic";

/** Profiles of European Digital Credentials. None of them is called micro-credential. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const CREDENTIAL_TYPES: ConceptScheme<CredentialTypeCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Types of credential","fr":"Types de justificatif"},"base":"http://data.europa.eu/snb/credential/","source":"http://data.europa.eu/snb/credential/25831c2","asOf":"2024-02-14","strict":true,"digest":"637cadaa0fb684fc4175ded88c5798e9f81a7c22a0fec9059c1c0ad3e76bf834"},
[
["learning-activity","48b514e72a","Learning Activity","activité d’apprentissage"],
["qualification-award","6cf8e68c43","Qualification Award","attribution d’une certification"],
["diploma-supplement","6dff8a0f87","Diploma Supplement","supplément au diplôme"],
["learning-entitlement","bdc47cb449","Learning Entitlement","droit lié à l’apprentissage"],
["generic","e34929035b","Generic","Générique"],
]);

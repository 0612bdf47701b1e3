import type { LocalText } from '../foundation/locale.js';
import type { Outcome } from '../foundation/report.js';
import type { CredentialRole } from './report.js';

// Nouns, so that each reads well before "passed" and before "failed".
const TITLES: Readonly<Record<string, LocalText>> = {
  'input.limits': { en: 'Size', fr: 'Taille' },
  'input.format': { en: 'Form of the file', fr: 'Forme du fichier' },
  'document.schema': { en: 'Structure (Open Badges 3.0)', fr: 'Structure (Open Badges 3.0)' },
  'document.contexts': { en: 'Contexts', fr: 'Contextes' },
  'document.terms': {
    en: 'Members covered by the signature',
    fr: 'Éléments couverts par la signature',
  },
  'proof.suite': { en: 'Kind of proof', fr: 'Type de preuve' },
  'proof.purpose': { en: 'Purpose of the proof', fr: 'But de la preuve' },
  'proof.expiry': { en: 'Expiry of the proof', fr: 'Expiration de la preuve' },
  'proof.chain': { en: 'Chain of proofs', fr: 'Chaîne de preuves' },
  'proof.signature': { en: 'Signature', fr: 'Signature' },
  'issuer.binding': { en: 'Key of the issuer', fr: 'Clé de l’émetteur' },
  'issuer.key-validity': { en: 'Validity of the key', fr: 'Validité de la clé' },
  'issuer.trust': { en: 'Trust in the issuer', fr: 'Confiance dans l’émetteur' },
  'validity.from': { en: 'Start of validity', fr: 'Début de validité' },
  'validity.until': { en: 'End of validity', fr: 'Fin de validité' },
  'document.data-model': { en: 'Data model', fr: 'Modèle de données' },
  'document.related-resources': { en: 'Related resources', fr: 'Ressources liées' },
  'jwt.header': { en: 'Header of the JWT', fr: 'En-tête du JWT' },
  'jwt.claims': { en: 'Claims of the JWT', fr: 'Énoncés du JWT' },
  'sd-jwt.header': { en: 'Header of the SD-JWT', fr: 'En-tête du SD-JWT' },
  'sd-jwt.disclosures': { en: 'Disclosures', fr: 'Divulgations' },
  'sd-jwt.claims': { en: 'Claims of the SD-JWT', fr: 'Énoncés du SD-JWT' },
  'presentation.proof': { en: 'Signature of the holder', fr: 'Signature du détenteur' },
  'presentation.shown': { en: 'What has to be shown', fr: 'Ce qui doit être montré' },
  'status.list': { en: 'Status list', fr: 'Liste de statuts' },
  'status.revocation': { en: 'Revocation', fr: 'Révocation' },
  'status.suspension': { en: 'Suspension', fr: 'Suspension' },
  'status.other': { en: 'Other status', fr: 'Autre statut' },
  'credential.schema': { en: 'Schema it names', fr: 'Schéma désigné' },
  'subject.recipient': { en: 'Whom it is about', fr: 'Personne concernée' },
  endorsements: { en: 'Endorsements', fr: 'Recommandations' },
  'record.credentials': { en: 'Credentials of the record', fr: 'Justificatifs du relevé' },
  'record.associations': { en: 'Associations of the record', fr: 'Associations du relevé' },
  'record.subjects': {
    en: 'One person throughout the record',
    fr: 'Une seule personne dans tout le relevé',
  },
  refresh: { en: 'Newer copy', fr: 'Copie plus récente' },
};

/** Of a learner record, another standard says what stands in it. */
const RECORD_STRUCTURE: LocalText = {
  en: 'Structure (Comprehensive Learner Record 2.0)',
  fr: 'Structure (Comprehensive Learner Record 2.0)',
};

/** Name of a check on a credential of a role, a badge where none is said, for people; the id itself for any other. */
export function checkTitle(id: string, role?: CredentialRole): LocalText {
  if (id === 'document.schema' && role === 'record') return RECORD_STRUCTURE;
  return (Object.hasOwn(TITLES, id) ? TITLES[id] : undefined) ?? { en: id, fr: id };
}

/** What came of a check, in a word after its name. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, LocalText>> = {
  passed: { en: 'passed', fr: 'réussite' },
  failed: { en: 'failed', fr: 'échec' },
  indeterminate: { en: 'not established', fr: 'non établi' },
  skipped: { en: 'not applicable', fr: 'sans objet' },
};

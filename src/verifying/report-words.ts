import type { LocalText } from '../foundation/locale.js';
import type { CredentialRole } from './report.js';

/** Headings and labels of a report, in a terminal and on the verifier page. */
export const REPORT_WORDS = {
  stated: {
    en: 'What the issuer says of the status, in its own words',
    fr: 'Ce que l’émetteur dit du statut, dans ses propres mots',
  },
  parts: {
    en: 'What it holds or names, each judged by itself',
    fr: 'Ce qu’il contient ou désigne, jugé séparément',
  },
  asOf: { en: 'as of', fr: 'au' },
} as const;

/** What a part of a document is to it. */
export const ROLE_NAMES: Readonly<Record<CredentialRole, LocalText>> = {
  badge: { en: 'Credential inside', fr: 'Justificatif contenu' },
  endorsement: { en: 'Endorsement', fr: 'Recommandation' },
  record: { en: 'Record', fr: 'Relevé' },
  attestation: { en: 'Attestation', fr: 'Attestation' },
  'status-list': { en: 'Status list', fr: 'Liste de statuts' },
};

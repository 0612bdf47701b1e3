import type { LocalText } from '../../foundation/locale.js';
import type { ResultStatus } from '../../model/index.js';

/** Words of a certificate that pages of a site do not have. */
export const CERTIFICATE_LABELS = {
  kind: { en: 'Micro-certification', fr: 'Micro-certification' },
  awardedTo: { en: 'Awarded to', fr: 'Délivrée à' },
  holder: {
    en: 'Awarded to the holder of the credential attached to this document',
    fr: 'Délivrée au titulaire du justificatif joint à ce document',
  },
  for: { en: 'for having achieved', fr: 'pour avoir acquis' },
  learner: { en: 'Learner', fr: 'Titulaire' },
  name: { en: 'Name', fr: 'Nom' },
  learnerId: { en: 'Digital identity', fr: 'Identité numérique' },
  identifiers: { en: 'Other identifiers', fr: 'Autres identifiants' },
  hashed: { en: 'kept as a hash', fr: 'conservé sous forme de hachage' },
  certification: { en: 'Micro-certification', fr: 'Micro-certification' },
  title: { en: 'Title', fr: 'Intitulé' },
  description: { en: 'Description', fr: 'Description' },
  award: { en: 'Award and awarding body', fr: 'Délivrance et organisme' },
  awardedOn: { en: 'Awarded on', fr: 'Délivrée le' },
  tookPart: { en: 'Took part', fr: 'Période suivie' },
  signedBy: { en: 'Signed by', fr: 'Signée par' },
  until: { en: 'Valid until', fr: 'Valable jusqu’au' },
  from: { en: 'Valid from', fr: 'Valable à partir du' },
  validity: { en: 'Validity', fr: 'Validité' },
  creditsEarned: { en: 'Credits earned', fr: 'Crédits obtenus' },
  breakdown: { en: 'Of which', fr: 'Dont' },
  result: { en: 'Result', fr: 'Résultat' },
  results: { en: 'Results', fr: 'Résultats' },
  criteria: { en: 'Criteria', fr: 'Critères' },
  kindOf: { en: 'Type', fr: 'Type' },
  evidence: { en: 'Evidence', fr: 'Preuves d’acquis' },
  workload: { en: 'Workload', fr: 'Charge de travail' },
  more: { en: 'Further information', fr: 'Informations complémentaires' },
  notStated: { en: 'not stated', fr: 'non renseigné' },
  verify: { en: 'How to verify', fr: 'Comment vérifier' },
  credential: { en: 'Credential', fr: 'Justificatif' },
  link: { en: 'Link', fr: 'Lien' },
  revocation: { en: 'Status', fr: 'Statut' },
  revocable: {
    en: 'whether it still holds is published by the issuer; verifying asks there',
    fr: 'l’émetteur publie s’il vaut toujours ; la vérification le demande',
  },
  endorsements: { en: 'Endorsed by', fr: 'Recommandée par' },
  onCertification: { en: 'On the micro-certification', fr: 'Sur la micro-certification' },
  onAward: { en: 'On this award', fr: 'Sur cette délivrance' },
  onIssuer: { en: 'On who signed it', fr: 'Sur le signataire' },
  states: { en: 'states:', fr: 'déclare :' },
  unnamed: { en: 'somebody', fr: 'quelqu’un' },
  statements: {
    en: 'Each is a statement of who made it, with a signature of its own, which is checked when the credential is verified.',
    fr: 'Chacune est une déclaration de son auteur, avec sa propre signature, contrôlée quand le justificatif est vérifié.',
  },
  supplement: { en: 'Supplement', fr: 'Supplément' },
  supplementIntro: {
    en: 'What was learned, how, and how it was assessed, by the European standard elements of Council Recommendation 2022/C 243/02, Annex I.',
    fr: 'Ce qui a été appris, comment, et comment cela a été évalué, selon les éléments standard européens de la recommandation du Conseil 2022/C 243/02, annexe I.',
  },
  page: { en: 'page', fr: 'page' },
  of: { en: 'of', fr: 'sur' },
  qr: {
    en: 'QR code: link that verifies this certificate',
    fr: 'Code QR : lien qui vérifie ce certificat',
  },
  verifyByLink: {
    en: 'Scan the code, or give this file to a verifier: what counts is the signed credential attached to it, not what is printed here.',
    fr: 'Scanner le code, ou soumettre ce fichier à un vérificateur : ce qui fait foi est le justificatif signé qui y est joint, non ce qui est imprimé ici.',
  },
  verifyByFile: {
    en: 'Give this file to a verifier: what counts is the signed credential attached to it, not what is printed here.',
    fr: 'Soumettre ce fichier à un vérificateur : ce qui fait foi est le justificatif signé qui y est joint, non ce qui est imprimé ici.',
  },
  pageByLink: {
    en: 'Scan the code, follow the link, or give the file below to a verifier: what counts is the signed credential, not what is shown here.',
    fr: 'Scanner le code, suivre le lien, ou soumettre le fichier ci-dessous à un vérificateur : ce qui fait foi est le justificatif signé, non ce qui est affiché ici.',
  },
  pageByFile: {
    en: 'Give the file below to a verifier: what counts is the signed credential, not what is shown here.',
    fr: 'Soumettre le fichier ci-dessous à un vérificateur : ce qui fait foi est le justificatif signé, non ce qui est affiché ici.',
  },
  attached: {
    en: 'The signed credential (Open Badges 3.0)',
    fr: 'Le justificatif signé (Open Badges 3.0)',
  },
} as const;

export const RESULT_STATUS_NAMES: Readonly<Record<ResultStatus, LocalText>> = {
  Completed: { en: 'completed', fr: 'achevé' },
  Enrolled: { en: 'enrolled', fr: 'inscrit' },
  Failed: { en: 'failed', fr: 'échoué' },
  InProgress: { en: 'in progress', fr: 'en cours' },
  OnHold: { en: 'on hold', fr: 'suspendu' },
  Provisional: { en: 'provisional', fr: 'provisoire' },
  Withdrew: { en: 'withdrawn', fr: 'abandonné' },
};

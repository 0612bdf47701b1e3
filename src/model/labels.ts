import type { Locale } from '../foundation/locale.js';

/**
 * What is stated of a micro-certification and of its award, by name: as headings and labels of pages, of certificates, of
 * the verifier page and of the command line. Where a label stands for an element of Annex I of Council Recommendation
 * 2022/C 243/02, it is the name of that element, shortened; French names are working translations. What only one of
 * them says is in a table of its own; what stands in the criteria of a badge as well is in `criteria-labels.ts`.
 */
export const LABELS = {
  title: { en: 'Title', fr: 'Intitulé' },
  description: { en: 'Description', fr: 'Description' },
  identifier: { en: 'Identifier', fr: 'Identifiant' },
  version: { en: 'Version', fr: 'Version' },
  issuer: { en: 'Issuer', fr: 'Émetteur' },
  awardingBody: { en: 'Awarding body', fr: 'Organisme de délivrance' },
  languages: { en: 'Languages', fr: 'Langues' },
  fieldsOfStudy: { en: 'Field of study', fr: 'Domaine d’études' },
  purposes: { en: 'Purpose', fr: 'Finalité' },
  /** The element of Annex I. */
  notionalWorkload: { en: 'Notional workload', fr: 'Charge de travail théorique' },
  /** The amount, beside it or where there is little room. */
  workload: { en: 'Workload', fr: 'Charge de travail' },
  credits: { en: 'ECTS credits', fr: 'crédits ECTS' },
  credit: { en: 'ECTS credit', fr: 'crédit ECTS' },
  hours: { en: 'hours', fr: 'heures' },
  hour: { en: 'hour', fr: 'heure' },
  level: { en: 'Level', fr: 'Niveau' },
  eqfLevel: { en: 'EQF level', fr: 'niveau CEC' },
  notApplicable: { en: 'none applies', fr: 'sans objet' },
  assessment: { en: 'Type of assessment', fr: 'Type d’évaluation' },
  mode: { en: 'Mode', fr: 'Modalité' },
  supervision: {
    en: 'Supervision and identity verification',
    fr: 'Supervision et vérification de l’identité',
  },
  grading: { en: 'Grading', fr: 'Notation' },
  assesses: { en: 'Outcomes assessed', fr: 'Acquis évalués' },
  participation: { en: 'Form of participation', fr: 'Forme de participation' },
  quality: { en: 'Type of quality assurance', fr: 'Type d’assurance qualité' },
  qualityBody: { en: 'Body', fr: 'Organisme' },
  qualityReference: { en: 'Decision, report or register', fr: 'Décision, rapport ou registre' },
  requires: { en: 'These awards are needed:', fr: 'Ces certifications sont exigées :' },
  stackability: { en: 'Integration and stackability', fr: 'Intégration et empilement' },
  part: { en: 'part', fr: 'partie' },
  carvedOut: { en: 'Part of', fr: 'Issue de' },
  furtherInformation: { en: 'Further information', fr: 'Informations complémentaires' },
  alignments: { en: 'Links to other frameworks', fr: 'Liens avec d’autres référentiels' },
  website: { en: 'Web page of the training', fr: 'Page web de la formation' },
  noEnd: { en: 'without end date', fr: 'sans date de fin' },
  /** Of an award; in French a word for every gender. */
  learner: { en: 'Learner', fr: 'Titulaire' },
  /** In French, the micro-certification: it is what is awarded, whatever file it comes in. */
  awardedOn: { en: 'Awarded on', fr: 'Délivrée le' },
  tookPart: { en: 'Took part', fr: 'Période suivie' },
  validFrom: { en: 'Valid from', fr: 'Valable à partir du' },
  validUntil: { en: 'Valid until', fr: 'Valable jusqu’au' },
  creditsEarned: { en: 'Credits earned', fr: 'Crédits obtenus' },
  result: { en: 'Result', fr: 'Résultat' },
  status: { en: 'Status', fr: 'Statut' },
} as const;

/** The same for one line of several, in the narrow column of a terminal: shorter, and in the singular. */
export const SHORT_LABELS = {
  outcome: { en: 'Outcome', fr: 'Acquis' },
  participation: { en: 'Participation', fr: 'Participation' },
  quality: { en: 'Quality assurance', fr: 'Assurance qualité' },
  stackability: { en: 'Stackability', fr: 'Empilement' },
  evidence: { en: 'Evidence', fr: 'Preuve d’acquis' },
  alignment: { en: 'Linked to', fr: 'Lien' },
  furtherInformation: { en: 'To know more', fr: 'Pour en savoir plus' },
  website: { en: 'Web page', fr: 'Page web' },
} as const;

/** What is stated of a learner record: how much of what its issuer knew it holds. */
export const RECORD_LABELS = {
  record: { en: 'Record', fr: 'Relevé' },
  extent: { en: 'Extent', fr: 'Étendue' },
  selection: { en: 'a selection', fr: 'une sélection' },
  whole: {
    en: 'all that the issuer knew of this learner',
    fr: 'tout ce que l’émetteur savait de cette personne',
  },
} as const;

/** What stands between a label and what it names on a page: French puts a space in front, at which no line breaks. */
export function colonIn(locale: Locale): string {
  return { en: ':', fr: '\u00a0:' }[locale];
}

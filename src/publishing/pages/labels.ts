import type { LocalText } from '../../foundation/locale.js';
import type {
  GradingKind,
  OutcomeKind,
  StackabilityKind,
  StackingRelation,
  WorkloadActivity,
} from '../../model/index.js';

/**
 * Words of the pages. Where a heading stands for an element of Annex I of Council Recommendation 2022/C 243/02, it is the
 * name of that element, shortened; French names are working translations.
 */
export const LABELS = {
  several: { en: 'Micro-certifications', fr: 'Micro-certifications' },
  describedBy: {
    en: 'Micro-certification described by',
    fr: 'Micro-certification décrite par',
  },
  all: { en: 'All micro-certifications', fr: 'Toutes les micro-certifications' },
  skip: { en: 'Skip to the content', fr: 'Aller au contenu' },
  languages: { en: 'Languages of this page', fr: 'Langues de cette page' },
  glance: { en: 'At a glance', fr: 'En bref' },
  outcomes: { en: 'Learning outcomes', fr: 'Acquis d’apprentissage' },
  ability: {
    en: 'What holders know, understand and are able to do:',
    fr: 'Ce que les titulaires savent, comprennent et sont capables de faire :',
  },
  workload: { en: 'Notional workload', fr: 'Charge de travail théorique' },
  activity: { en: 'Activity', fr: 'Activité' },
  hoursColumn: { en: 'Hours', fr: 'Heures' },
  total: { en: 'In all', fr: 'En tout' },
  credits: { en: 'ECTS credits', fr: 'crédits ECTS' },
  credit: { en: 'ECTS credit', fr: 'crédit ECTS' },
  hours: { en: 'hours', fr: 'heures' },
  hour: { en: 'hour', fr: 'heure' },
  level: { en: 'Level', fr: 'Niveau' },
  eqf: { en: 'EQF level', fr: 'niveau CEC' },
  eqfInFull: {
    en: 'European Qualifications Framework',
    fr: 'Cadre européen des certifications',
  },
  notApplicable: { en: 'none applies', fr: 'sans objet' },
  assessment: { en: 'Type of assessment', fr: 'Type d’évaluation' },
  mode: { en: 'Mode', fr: 'Modalité' },
  supervision: {
    en: 'Supervision and identity verification',
    fr: 'Supervision et vérification de l’identité',
  },
  grading: { en: 'Grading', fr: 'Notation' },
  toPass: { en: 'To pass', fr: 'Pour réussir' },
  assesses: { en: 'Outcomes assessed', fr: 'Acquis évalués' },
  participation: { en: 'Form of participation', fr: 'Forme de participation' },
  setting: { en: 'Setting', fr: 'Cadre' },
  quality: { en: 'Type of quality assurance', fr: 'Type d’assurance qualité' },
  body: { en: 'Body', fr: 'Organisme' },
  reference: { en: 'Decision, report or register', fr: 'Décision, rapport ou registre' },
  prerequisites: { en: 'Prerequisites', fr: 'Prérequis' },
  none: { en: 'None.', fr: 'Aucun.' },
  requires: { en: 'These awards are needed:', fr: 'Ces certifications sont exigées :' },
  stackability: {
    en: 'Integration and stackability',
    fr: 'Intégration et empilement',
  },
  part: { en: 'part', fr: 'partie' },
  carvedOut: { en: 'Part of', fr: 'Issue de' },
  furtherInformation: { en: 'Further information', fr: 'Informations complémentaires' },
  alignments: { en: 'Links to other frameworks', fr: 'Liens avec d’autres référentiels' },
  website: { en: 'Web page of the training', fr: 'Page web de la formation' },
  awardingBody: { en: 'Awarding body', fr: 'Organisme de délivrance' },
  instruction: { en: 'Languages', fr: 'Langues' },
  fields: { en: 'Field of study', fr: 'Domaine d’études' },
  purposes: { en: 'Purpose', fr: 'Finalité' },
  validity: { en: 'Validity of an award', fr: 'Validité d’une délivrance' },
  forGood: { en: 'without end date', fr: 'sans date de fin' },
  forSoftware: { en: 'Data for software', fr: 'Données pour logiciels' },
  identifier: { en: 'Identifier', fr: 'Identifiant' },
  version: { en: 'Version', fr: 'Version' },
  openBadge: {
    en: 'The same as an Open Badges 3.0 achievement (JSON)',
    fr: 'La même chose en « achievement » Open Badges 3.0 (JSON)',
  },
  issuer: { en: 'Issuer', fr: 'Émetteur' },
  file: { en: 'File', fr: 'Fichier' },
  files: { en: 'Files', fr: 'Fichiers' },
  published: { en: 'Published here for verifiers', fr: 'Publié ici pour vérifier' },
  nothingYet: {
    en: 'No micro-certification is described here yet.',
    fr: 'Aucune micro-certification n’est encore décrite ici.',
  },
  descriptionOnly: {
    en: 'This page is the issuer’s own description, arranged by the European standard elements for micro-credentials (Council Recommendation 2022/C 243/02, Annex I). It is not an award, and it does not say what an award is worth for study or work.',
    fr: 'Cette page est la description qu’en donne l’émetteur, ordonnée selon les éléments standard européens des microcertifications (recommandation du Conseil 2022/C 243/02, annexe I). Ce n’est pas une délivrance, et elle ne dit pas ce que vaut une délivrance pour étudier ou travailler.',
  },
  indexIntro: {
    en: 'Short trainings and the certifications they end in, as the issuer describes them. Each page lists the European standard elements that are stated.',
    fr: 'Des formations courtes et les certifications auxquelles elles mènent, telles que l’émetteur les décrit. Chaque page présente les éléments standard européens renseignés.',
  },
} as const;

export const OUTCOME_KIND_NAMES: Readonly<Record<OutcomeKind, LocalText>> = {
  knowledge: { en: 'Knowledge', fr: 'Savoir' },
  skill: { en: 'Skill', fr: 'Aptitude' },
};

export const ACTIVITY_NAMES: Readonly<Record<WorkloadActivity, LocalText>> = {
  contact: { en: 'Contact hours', fr: 'Heures en présence' },
  online: { en: 'Online', fr: 'En ligne' },
  'self-study': { en: 'Self-study', fr: 'Travail personnel' },
  'work-based': { en: 'Work-based learning', fr: 'En situation de travail' },
  project: { en: 'Project', fr: 'Projet' },
  assessment: { en: 'Assessment', fr: 'Évaluation' },
};

export const GRADING_NAMES: Readonly<Record<GradingKind, LocalText>> = {
  score: { en: 'Points', fr: 'Points' },
  percent: { en: 'Percent', fr: 'Pourcentage' },
  grade: { en: 'Grades', fr: 'Mentions' },
  'pass-fail': { en: 'Passed or failed', fr: 'Réussi ou non' },
};

export const STACKABILITY_SENTENCES: Readonly<Record<StackabilityKind, LocalText>> = {
  'stand-alone': {
    en: 'It stands alone.',
    fr: 'Elle se suffit à elle-même.',
  },
  integrated: {
    en: 'It is part of a larger award.',
    fr: 'Elle est intégrée à une certification plus large.',
  },
  stackable: {
    en: 'It can be stacked towards a larger award.',
    fr: 'Elle est empilable vers une certification plus large.',
  },
};

/** `contributes-to` and `validates` are never confused: one counts, the other grants. */
export const RELATION_NAMES: Readonly<Record<StackingRelation, LocalText>> = {
  'contributes-to': { en: 'Counts towards', fr: 'Compte pour' },
  validates: { en: 'Validates in', fr: 'Valide dans' },
};

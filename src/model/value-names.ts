import type { LocalText } from '../foundation/locale.js';
import type { ResultStatus } from './award.js';
import type {
  GradingKind,
  OutcomeKind,
  Purpose,
  StackabilityKind,
  StackingRelation,
  WorkloadActivity,
} from './micro-certification.js';

/** What learners take a training for, in words. */
export const PURPOSE_NAMES: Readonly<Record<Purpose, LocalText>> = {
  upskilling: { en: 'upskilling', fr: 'montée en compétences' },
  reskilling: { en: 'reskilling', fr: 'reconversion' },
  'cross-skilling': { en: 'cross-skilling', fr: 'polyvalence' },
};

/** What holders have gained by an outcome. */
export const OUTCOME_KIND_NAMES: Readonly<Record<OutcomeKind, LocalText>> = {
  knowledge: { en: 'Knowledge', fr: 'Savoir' },
  skill: { en: 'Skill', fr: 'Aptitude' },
};

/** What the hours of a workload are spent on. */
export const ACTIVITY_NAMES: Readonly<Record<WorkloadActivity, LocalText>> = {
  contact: { en: 'Contact hours', fr: 'Heures en présence' },
  online: { en: 'Online', fr: 'En ligne' },
  'self-study': { en: 'Self-study', fr: 'Travail personnel' },
  'work-based': { en: 'Work-based learning', fr: 'En situation de travail' },
  project: { en: 'Project', fr: 'Projet' },
  assessment: { en: 'Assessment', fr: 'Évaluation' },
};

/** In what a result is expressed. */
export const GRADING_NAMES: Readonly<Record<GradingKind, LocalText>> = {
  score: { en: 'Points', fr: 'Points' },
  percent: { en: 'Percent', fr: 'Pourcentage' },
  grade: { en: 'Grades', fr: 'Mentions' },
  'pass-fail': { en: 'Passed or failed', fr: 'Réussi ou non' },
};

/** How it stands to larger awards, as a sentence about the micro-certification. */
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

/** How far a learner has come with an assessment (Open Badges 3.0, `ResultStatusType`). */
export const RESULT_STATUS_NAMES: Readonly<Record<ResultStatus, LocalText>> = {
  Completed: { en: 'completed', fr: 'achevé' },
  Enrolled: { en: 'enrolled', fr: 'inscrit' },
  Failed: { en: 'failed', fr: 'échoué' },
  InProgress: { en: 'in progress', fr: 'en cours' },
  OnHold: { en: 'on hold', fr: 'suspendu' },
  Provisional: { en: 'provisional', fr: 'provisoire' },
  Withdrew: { en: 'withdrawn', fr: 'abandonné' },
};

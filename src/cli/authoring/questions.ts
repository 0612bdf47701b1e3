import {
  ACCREDITATION_TYPES,
  ASSESSMENT_TYPES,
  LEARNING_SETTINGS,
  MODES,
  QF_EHEA_CYCLES,
  SUPERVISION,
} from '../../vocabulary/index.js';
import type { Choice, Question } from './question.js';

const STACKABILITY: readonly Choice[] = [
  { code: 'stand-alone', label: { en: 'stands alone', fr: 'autonome' } },
  {
    code: 'integrated',
    label: { en: 'part of a larger award', fr: 'intégrée à une certification plus large' },
  },
  {
    code: 'stackable',
    label: {
      en: 'counts towards a larger award',
      fr: 'empilable vers une certification plus large',
    },
  },
];

/** What is asked of somebody who begins a definition, in this order. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'title',
    pointer: '/title',
    value: 'TEXT',
    text: { en: 'Title', fr: 'Intitulé' },
    example: { en: 'Soil health', fr: 'Santé des sols' },
  },
  {
    name: 'id',
    pointer: '/id',
    value: 'IRI',
    text: {
      en: 'Address that names the definition for good',
      fr: 'Adresse qui nomme la définition pour de bon',
    },
    example: {
      en: 'https://univ.example/micro/soil-health',
      fr: 'https://univ.example/micro/sante-des-sols',
    },
  },
  {
    name: 'description',
    pointer: '/description',
    value: 'TEXT',
    text: {
      en: 'What it is about, in a few sentences',
      fr: 'De quoi il s’agit, en quelques phrases',
    },
    example: {
      en: 'How to read the health of a soil in the field.',
      fr: 'Lire la santé d’un sol sur le terrain.',
    },
  },
  {
    name: 'body',
    pointer: '/awardingBodies/0/name',
    value: 'TEXT',
    text: { en: 'Name of the awarding body', fr: 'Nom de l’organisme de délivrance' },
    example: { en: 'University of Example', fr: 'Université Exemple' },
  },
  {
    name: 'country',
    pointer: '/awardingBodies/0/country',
    value: 'CODE',
    text: {
      en: 'Country of the awarding body, two capital letters',
      fr: 'Pays de l’organisme, deux lettres majuscules',
    },
    example: { en: 'FR', fr: 'FR' },
  },
  {
    name: 'outcome',
    several: true,
    pointer: '/outcomes',
    value: 'TEXT',
    text: {
      en: 'Learning outcome: what the learner will know, understand or be able to do',
      fr: 'Acquis d’apprentissage : ce que l’apprenant saura, comprendra ou pourra faire',
    },
    example: { en: 'Reads a soil profile', fr: 'Lit un profil de sol' },
  },
  {
    name: 'hours',
    pointer: '/workload/hours',
    value: 'NUMBER',
    text: {
      en: 'Workload of a learner in hours',
      fr: 'Charge de travail d’un apprenant en heures',
    },
    example: { en: '25', fr: '25' },
  },
  {
    name: 'ects',
    pointer: '/workload/ects',
    value: 'NUMBER',
    text: { en: 'ECTS credits (fractions allowed)', fr: 'Crédits ECTS (fractions permises)' },
    example: { en: '1', fr: '1' },
  },
  {
    name: 'eqf',
    pointer: '/level/eqf',
    value: '1-8',
    text: {
      en: 'Level of the European Qualifications Framework (EQF), 1 to 8',
      fr: 'Niveau du cadre européen des certifications (CEC), de 1 à 8',
    },
    example: { en: '6', fr: '6' },
  },
  {
    name: 'cycle',
    pointer: '/level/cycle',
    value: 'CYCLE',
    text: {
      en: 'Cycle of the European Higher Education Area',
      fr: 'Cycle de l’espace européen de l’enseignement supérieur',
    },
    choices: QF_EHEA_CYCLES.concepts,
  },
  {
    name: 'assessment',
    several: true,
    pointer: '/assessments',
    value: 'TYPE',
    text: { en: 'Type of assessment', fr: 'Type d’évaluation' },
    scheme: ASSESSMENT_TYPES,
  },
  {
    name: 'supervision',
    pointer: '/assessments/0/supervision',
    value: 'CODE',
    text: {
      en: 'Supervision and identity verification during the assessment',
      fr: 'Surveillance et vérification d’identité pendant l’évaluation',
    },
    scheme: SUPERVISION,
    needs: 'assessment',
  },
  {
    name: 'mode',
    several: true,
    pointer: '/participation/modes',
    value: 'MODE',
    text: { en: 'Form of participation', fr: 'Forme de participation' },
    scheme: MODES,
  },
  {
    name: 'setting',
    pointer: '/participation/setting',
    value: 'CODE',
    text: { en: 'Learning setting', fr: 'Cadre d’apprentissage' },
    scheme: LEARNING_SETTINGS,
    needs: 'mode',
  },
  {
    name: 'quality',
    several: true,
    pointer: '/qualityAssurance',
    value: 'TYPE',
    text: { en: 'Quality assurance behind it', fr: 'Assurance qualité qui la fonde' },
    scheme: ACCREDITATION_TYPES,
  },
  {
    name: 'prerequisites',
    pointer: '/prerequisites',
    value: 'TEXT',
    text: {
      en: 'What is needed to enrol, or: none',
      fr: 'Ce qu’il faut pour s’inscrire, ou : none (aucun)',
    },
    example: { en: 'none', fr: 'none' },
  },
  {
    name: 'stackability',
    pointer: '/stackability/kind',
    value: 'KIND',
    text: { en: 'Relation to larger awards', fr: 'Rapport aux certifications plus larges' },
    choices: STACKABILITY,
  },
  {
    name: 'towards',
    several: true,
    pointer: '/stackability/towards',
    value: 'TEXT',
    text: {
      en: 'Larger award it leads towards',
      fr: 'Certification plus large à laquelle elle mène',
    },
    example: {
      en: 'University diploma in agroecology',
      fr: 'Diplôme d’université Agroécologie',
    },
    needs: 'stackability',
  },
];

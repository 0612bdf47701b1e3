import type { ConceptScheme } from './concept-scheme.js';

/** Types of assessment. Source: EU Vocabularies, code lists of the Commission’s European Learning Model repository (2024-02-14). */
export const ASSESSMENT_TYPES: ConceptScheme = {
  title: { en: 'Types of assessment', fr: 'Types d’évaluation' },
  base: 'http://data.europa.eu/snb/assessment/',
  asOf: '2024-02-14',
  concepts: [
    {
      code: 'peer-assessment',
      uri: 'http://data.europa.eu/snb/assessment/19a2e5e671',
      label: { en: 'peer assessment', fr: 'évaluation par les pairs' },
    },
    {
      code: 'marked-assignment',
      uri: 'http://data.europa.eu/snb/assessment/2939dae15f',
      label: { en: 'marked assignment', fr: 'devoir noté' },
    },
    {
      code: 'continuous-evaluation',
      uri: 'http://data.europa.eu/snb/assessment/3484bd7e51',
      label: { en: 'continuous evaluation', fr: 'contrôle continu' },
    },
    {
      code: 'portfolio',
      uri: 'http://data.europa.eu/snb/assessment/4f03b91c0e',
      label: { en: 'portfolio', fr: 'portfolio' },
    },
    {
      code: 'group-performance',
      uri: 'http://data.europa.eu/snb/assessment/56539a6507',
      label: { en: 'group performance', fr: 'prestation de groupe' },
    },
    {
      code: 'practical-assessment',
      uri: 'http://data.europa.eu/snb/assessment/6a4db9f11d',
      label: { en: 'practical assessment', fr: 'évaluation pratique' },
    },
    {
      code: 'written-examination',
      uri: 'http://data.europa.eu/snb/assessment/6e6cb2cc78',
      label: { en: 'written examination', fr: 'examen écrit' },
    },
    {
      code: 'level-of-attendance',
      uri: 'http://data.europa.eu/snb/assessment/7331eb4762',
      label: { en: 'level of attendance', fr: 'niveau d’assiduité' },
    },
    {
      code: 'project-work',
      uri: 'http://data.europa.eu/snb/assessment/795dac4096',
      label: { en: 'project work', fr: 'projet' },
    },
    {
      code: 'peer-review',
      uri: 'http://data.europa.eu/snb/assessment/812e3b0ae1',
      label: { en: 'peer review', fr: 'examen par les pairs' },
    },
    {
      code: 'quiz',
      uri: 'http://data.europa.eu/snb/assessment/b1b68f6735',
      label: { en: 'quiz', fr: 'quiz' },
    },
    {
      code: 'problem-based-learning',
      uri: 'http://data.europa.eu/snb/assessment/c4256a2726',
      label: { en: 'problem based learning', fr: 'apprentissage par problèmes' },
    },
    {
      code: 'oral-examination',
      uri: 'http://data.europa.eu/snb/assessment/d30284d7df',
      label: { en: 'oral examination', fr: 'examen oral' },
    },
    {
      code: 'artefact-assessment',
      uri: 'http://data.europa.eu/snb/assessment/de4d165a6c',
      label: { en: 'artefact assessment', fr: 'évaluation d’une production' },
    },
  ],
};

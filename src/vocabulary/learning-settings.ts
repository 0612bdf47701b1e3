import type { ConceptScheme } from './concept-scheme.js';

/** Formal and non-formal learning. Source: EU Vocabularies, code lists of the Commission’s European Learning Model repository (2024-02-14). */
export const LEARNING_SETTINGS: ConceptScheme = {
  title: { en: 'Learning settings', fr: 'Cadres d’apprentissage' },
  base: 'http://data.europa.eu/snb/learning-setting/',
  asOf: '2024-02-14',
  concepts: [
    {
      code: 'formal',
      uri: 'http://data.europa.eu/snb/learning-setting/6fd4685715',
      label: { en: 'formal learning', fr: 'apprentissage formel' },
    },
    {
      code: 'non-formal',
      uri: 'http://data.europa.eu/snb/learning-setting/e207a81fc7',
      label: { en: 'non-formal learning', fr: 'apprentissage non formel' },
    },
  ],
};

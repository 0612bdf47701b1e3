import type { ConceptScheme } from './concept-scheme.js';

/** Types of quality assurance and accreditation. Source: EU Vocabularies, code lists of the Commission’s European Learning Model repository (2024-02-14). */
export const ACCREDITATION_TYPES: ConceptScheme = {
  title: { en: 'Types of quality assurance', fr: 'Types d’assurance qualité' },
  base: 'http://data.europa.eu/snb/accreditation/',
  asOf: '2024-02-14',
  concepts: [
    {
      code: 'institutional-license',
      uri: 'http://data.europa.eu/snb/accreditation/003293d2ce',
      label: { en: 'Institutional License', fr: 'habilitation de l’établissement' },
    },
    {
      code: 'program-quality-assurance',
      uri: 'http://data.europa.eu/snb/accreditation/820101cba6',
      label: { en: 'Program Quality Assurance', fr: 'assurance qualité de la formation' },
    },
    {
      code: 'institutional-quality-assurance',
      uri: 'http://data.europa.eu/snb/accreditation/bb4618238e',
      label: { en: 'Institutional Quality Assurance', fr: 'assurance qualité institutionnelle' },
    },
    {
      code: 'program-license',
      uri: 'http://data.europa.eu/snb/accreditation/e57dddfcf3',
      label: { en: 'Program License', fr: 'habilitation de la formation' },
    },
  ],
};

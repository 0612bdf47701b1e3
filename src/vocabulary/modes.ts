import type { ConceptScheme } from './concept-scheme.js';

/** Modes of learning and assessment, which Annex I calls forms of participation; the path of their IRIs says `learning-assessment`.
 * `hybrid` is newer than the snapshot. Source: EU Vocabularies, code lists of the Commission’s European Learning Model repository (2024-02-14). */
export const MODES: ConceptScheme = {
  title: { en: 'Forms of participation', fr: 'Formes de participation' },
  base: 'http://data.europa.eu/snb/learning-assessment/',
  asOf: '2024-02-14',
  concepts: [
    {
      code: 'workbased',
      uri: 'http://data.europa.eu/snb/learning-assessment/729f3bed4b',
      label: { en: 'Workbased', fr: 'en situation de travail' },
    },
    {
      code: 'project-based',
      uri: 'http://data.europa.eu/snb/learning-assessment/7813801c77',
      label: { en: 'Project based', fr: 'par projet' },
    },
    {
      code: 'presential',
      uri: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
      label: { en: 'Presential', fr: 'en présentiel' },
    },
    {
      code: 'online',
      uri: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
      label: { en: 'Online', fr: 'en ligne' },
    },
    {
      code: 'blended',
      uri: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d',
      label: { en: 'Blended', fr: 'mixte (hybride)' },
    },
    {
      code: 'research-lab-based',
      uri: 'http://data.europa.eu/snb/learning-assessment/ed4c557045',
      label: { en: 'Research-Lab based', fr: 'en laboratoire de recherche' },
    },
    {
      code: 'hybrid',
      uri: 'http://data.europa.eu/snb/learning-assessment/c_3a90b26d',
      label: { en: 'Hybrid', fr: 'hybride' },
    },
  ],
};

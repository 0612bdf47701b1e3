import type { ConceptScheme } from './concept-scheme.js';

/** Supervision and identity verification during assessment, gathered from published samples. The IRI of
 * "supervised without" is not known, so it is written as a name; "unsupervised with" rests on one source. */
export const SUPERVISION: ConceptScheme = {
  title: {
    en: 'Supervision and identity verification',
    fr: 'Surveillance et vérification de l’identité',
  },
  base: 'http://data.europa.eu/snb/supervision-verification/',
  asOf: '2024-02-14',
  concepts: [
    {
      code: 'supervised-with-id-verification',
      uri: 'http://data.europa.eu/snb/supervision-verification/70be69aaf9',
      label: {
        en: 'Supervised with ID verification',
        fr: 'supervisée avec vérification de l’identité',
      },
    },
    {
      code: 'unsupervised-without-id-verification',
      uri: 'http://data.europa.eu/snb/supervision-verification/c598449d64',
      label: {
        en: 'Unsupervised without ID verification',
        fr: 'non supervisée sans vérification de l’identité',
      },
    },
    {
      code: 'unsupervised-with-id-verification',
      uri: 'http://data.europa.eu/snb/supervision-verification/df2880c5cb',
      label: {
        en: 'Unsupervised with ID verification',
        fr: 'non supervisée avec vérification de l’identité',
      },
    },
    {
      code: 'supervised-without-id-verification',
      label: {
        en: 'Supervised without ID verification',
        fr: 'supervisée sans vérification de l’identité',
      },
    },
  ],
};

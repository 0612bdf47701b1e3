// What the university awards, and to whom: made up for this example.
import { defineMicroCertification } from 'microcert';

export const definition = defineMicroCertification({
  id: 'https://univ.example/micro/soil-health',
  title: { en: 'Soil health', fr: 'Santé des sols' },
  languages: ['fr'],
  awardingBodies: [{ name: { fr: 'Université Exemple' }, country: 'FR' }],
  outcomes: [{ statement: { en: 'Reads a soil profile', fr: 'Lit un profil de sol' } }],
  workload: { ects: 2, hours: 54 },
  level: { eqf: 6 },
  assessments: [
    {
      ...{ id: 'exam', type: 'written-examination', mode: 'online' },
      grading: { kind: 'score', title: { fr: 'Note sur 20', en: 'Mark out of 20' }, maximum: 20 },
    },
  ],
  participation: { modes: ['online'] },
  qualityAssurance: [{ type: 'institutional-quality-assurance' }],
});

export const award = {
  learner: { name: 'Zoé Exemple' },
  awardedOn: '2026-07-01',
  results: [{ assessment: 'exam', value: '14' }],
};

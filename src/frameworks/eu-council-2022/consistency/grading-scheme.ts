import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { grade } from '../grade.js';

/** A grade means something only in its scheme. */
export const gradingScheme: ConsistencyRule = {
  id: 'eu-council-2022.grade.scheme',
  name: { en: 'Grades have a grading scheme', fr: 'Les notes ont un barème' },
  severity: 'warning',
  cites: readingOf(grade.cites),
  reads: ['/award/results', '/assessments'],
  *check({ definition: { assessments = [] }, award }) {
    const graded = new Set(
      assessments.filter(({ grading }) => grading !== undefined).map(({ id }) => id),
    );
    for (const [index, { assessment, value }] of (award?.results ?? []).entries()) {
      if (value === undefined || graded.has(assessment)) continue;
      yield {
        pointer: `/award/results/${index}/value`,
        text: {
          en: 'a grade is given, but its assessment has no grading scheme to read it by',
          fr: 'une note est donnée, mais son évaluation n’a pas de barème pour la lire',
        },
        hint: {
          en: 'add the scheme to the assessment: `grading: { kind: score, minimum: 0, maximum: 20, passing: "10" }`',
          fr: 'ajouter le barème à l’évaluation : `grading: { kind: score, minimum: 0, maximum: 20, passing: "10" }`',
        },
      };
    }
  },
};

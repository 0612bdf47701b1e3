import type { GradingScheme } from '../../../model/micro-certification.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { grade } from '../grade.js';

/** An assessment that was completed has a result that passes. */
export const gradePasses: ConsistencyRule = {
  id: 'eu-council-2022.grade.passes',
  name: { en: 'Results reach what passes', fr: 'Les résultats atteignent le seuil de réussite' },
  severity: 'warning',
  cites: readingOf(grade.cites),
  reads: ['/award/results', '/assessments'],
  *check({ definition: { assessments = [] }, award }) {
    for (const [index, { assessment, value, status }] of (award?.results ?? []).entries()) {
      const grading = assessments.find(({ id }) => id === assessment)?.grading;
      if (status !== undefined && status !== 'Completed') continue;
      if (value === undefined || grading === undefined || !isBelow(value, grading)) continue;
      yield {
        pointer: `/award/results/${index}/value`,
        text: {
          en: 'this result is below what passes, although the award is made',
          fr: 'ce résultat est sous le seuil de réussite, alors que la délivrance est faite',
        },
        hint: {
          en: 'correct the result, or say how it stands: `status: Failed`',
          fr: 'corriger le résultat, ou dire où il en est : `status: Failed`',
        },
      };
    }
  },
};

function isBelow(value: string, { passing, grades }: GradingScheme): boolean {
  if (passing === undefined) return false;
  if (grades !== undefined) return grades.indexOf(value) < grades.indexOf(passing);
  return Number(value) < Number(passing);
}

import type { ConsistencyRule } from '../../framework.js';
import { assessmentType } from '../assessment-type.js';
import { readingOf } from '../citation.js';

/** Every assessment says which outcomes it assesses. */
export const assessmentNamesOutcome: ConsistencyRule = {
  id: 'eu-council-2022.assessmentType.namesOutcome',
  name: { en: 'Every assessment names its outcomes', fr: 'Chaque évaluation nomme ses acquis' },
  severity: 'warning',
  cites: readingOf(assessmentType.cites),
  reads: ['/outcomes', '/assessments'],
  *check({ definition: { assessments = [] } }) {
    for (const [index, { assesses = [] }] of assessments.entries()) {
      if (assesses.length > 0) continue;
      yield {
        pointer: `/assessments/${index}/assesses`,
        text: {
          en: 'this assessment does not say which outcomes it assesses',
          fr: 'cette évaluation ne dit pas quels acquis elle évalue',
        },
        hint: {
          en: 'write their ids, `assesses: [outcome-1]`, or `assesses: all`',
          fr: 'écrire leurs identifiants, `assesses: [outcome-1]`, ou `assesses: all`',
        },
      };
    }
  },
};

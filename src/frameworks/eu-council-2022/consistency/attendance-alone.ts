import { findConcept } from '../../../vocabulary/concept-scheme.js';
import { ASSESSMENT_TYPES } from '../../../vocabulary/generated/assessment-types.js';
import type { ConsistencyRule } from '../../framework.js';
import { assessmentType } from '../assessment-type.js';
import { readingOf } from '../citation.js';

const ATTENDANCE = findConcept(ASSESSMENT_TYPES, 'level-of-attendance')?.uri;

/** Having been there shows no outcome. */
export const attendanceAlone: ConsistencyRule = {
  id: 'eu-council-2022.assessmentType.attendanceAlone',
  name: {
    en: 'More than attendance is assessed',
    fr: 'L’évaluation ne se limite pas à l’assiduité',
  },
  severity: 'warning',
  cites: readingOf(assessmentType.cites),
  reads: ['/assessments'],
  *check({ definition: { assessments = [] } }) {
    if (assessments.length === 0 || assessments.some(({ type }) => type !== ATTENDANCE)) return;
    yield {
      pointer: '/assessments/0/type',
      text: {
        en: 'attendance alone does not show that outcomes were achieved',
        fr: 'l’assiduité seule ne montre pas que les acquis sont atteints',
      },
      hint: {
        en: 'add an assessment of the outcomes, such as `type: quiz` or `type: practical-assessment`',
        fr: 'ajouter une évaluation des acquis, comme `type: quiz` ou `type: practical-assessment`',
      },
    };
  },
};

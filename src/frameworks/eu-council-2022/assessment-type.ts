import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import { ASSESSMENT_TYPES } from '../../vocabulary/generated/assessment-types.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { mandatoryElement, readingOf } from './citation.js';
import { conceptRules } from './concept-rules.js';

const name: LocalText = { en: 'Type of assessment', fr: 'Type d’évaluation' };
const cites = mandatoryElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.assessmentType.given',
  severity: 'error',
  cites,
  *check({ definition: { assessments = [] } }) {
    if (assessments.length > 0) return;
    yield {
      pointer: '/assessments',
      text: { en: 'no assessment is described', fr: 'aucune évaluation n’est décrite' },
      hint: {
        en: 'say how outcomes are assessed: `assessments: [{ type: written-examination, assesses: all }]`',
        fr: 'dire comment les acquis sont évalués : `assessments: [{ type: written-examination, assesses: all }]`',
      },
    };
  },
};

/** How outcomes are assessed. */
export const assessmentType: FrameworkElement = {
  key: 'assessmentType',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/assessments'],
  given,
  rules: conceptRules({
    prefix: 'eu-council-2022.assessmentType',
    cites: readingOf(cites),
    scheme: ASSESSMENT_TYPES,
    values: ({ definition: { assessments = [] } }) =>
      assessments.map(({ type }, index) => [`/assessments/${index}/type`, type] as const),
  }),
};

import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { optionalElement } from './citation.js';

const name: LocalText = { en: 'Grade achieved', fr: 'Note obtenue' };
const cites = optionalElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.grade.given',
  severity: 'info',
  cites,
  *check({ award }) {
    if (
      (award?.results ?? []).some(
        ({ value, status }) => value !== undefined || status !== undefined,
      )
    )
      return;
    yield {
      pointer: '/award/results',
      text: { en: 'no grade or result is given', fr: 'aucune note ni aucun résultat n’est donné' },
      hint: {
        en: 'write the result of an assessment: `results: [{ assessment: assessment-1, value: "14.5" }]`',
        fr: 'écrire le résultat d’une évaluation : `results: [{ assessment: assessment-1, value: "14.5" }]`',
      },
    };
  },
};

/** What the learner achieved. */
export const grade: FrameworkElement = {
  key: 'grade',
  name,
  mandatory: false,
  stage: 'award',
  cites,
  reads: ['/award/results'],
  given,
  rules: [],
};

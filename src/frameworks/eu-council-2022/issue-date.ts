import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { mandatoryElement } from './citation.js';

const name: LocalText = { en: 'Date of issuing', fr: 'Date de délivrance' };
const cites = mandatoryElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.issueDate.given',
  severity: 'error',
  cites,
  *check({ award }) {
    if (award?.awardedOn !== undefined) return;
    yield {
      pointer: '/award/awardedOn',
      text: {
        en: 'the date of the award is not stated',
        fr: 'la date de délivrance n’est pas indiquée',
      },
      hint: {
        en: 'write the day: `awardedOn: 2026-07-01`',
        fr: 'écrire le jour : `awardedOn: 2026-07-01`',
      },
    };
  },
};

/** When it was awarded. */
export const issueDate: FrameworkElement = {
  key: 'issueDate',
  name,
  mandatory: true,
  stage: 'award',
  cites,
  reads: ['/award/awardedOn'],
  given,
  rules: [],
};

import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import { MODES } from '../../vocabulary/generated/modes.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { mandatoryElement, readingOf } from './citation.js';
import { conceptRules } from './concept-rules.js';

const name: LocalText = {
  en: 'Form of participation in the learning activity',
  fr: 'Forme de participation à l’activité d’apprentissage',
};
const cites = mandatoryElement(name, true);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.participationForm.given',
  severity: 'error',
  cites,
  *check({ definition: { participation } }) {
    if ((participation?.modes ?? []).length > 0) return;
    yield {
      pointer: '/participation',
      text: {
        en: 'no form of participation is stated',
        fr: 'aucune forme de participation n’est indiquée',
      },
      hint: {
        en: 'say how learners take part: `participation: { modes: [online] }`',
        fr: 'dire comment les apprenants participent : `participation: { modes: [online] }`',
      },
    };
  },
};

/** How learners take part. */
export const participationForm: FrameworkElement = {
  key: 'participationForm',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/participation'],
  given,
  rules: conceptRules({
    prefix: 'eu-council-2022.participationForm',
    cites: readingOf(cites),
    scheme: MODES,
    values: ({ definition: { participation } }) =>
      (participation?.modes ?? []).map(
        (mode, index) => [`/participation/modes/${index}`, mode] as const,
      ),
  }),
};

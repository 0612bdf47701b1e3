import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { optionalElement } from './citation.js';

const name: LocalText = {
  en: 'Prerequisites needed to enrol in the learning activity',
  fr: 'Prérequis pour s’inscrire à l’activité d’apprentissage',
};
const cites = optionalElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.prerequisites.given',
  severity: 'info',
  cites,
  *check({ definition }) {
    if (definition.prerequisites !== undefined) return;
    yield {
      pointer: '/prerequisites',
      text: {
        en: 'nothing says what is needed to enrol',
        fr: 'rien ne dit ce qui est nécessaire pour s’inscrire',
      },
      hint: {
        en: 'write `prerequisites: none`, or `prerequisites: { text: { en: … } }`',
        fr: 'écrire `prerequisites: none`, ou `prerequisites: { text: { fr: … } }`',
      },
    };
  },
};

/** What is needed to enrol. */
export const prerequisites: FrameworkElement = {
  key: 'prerequisites',
  name,
  mandatory: false,
  stage: 'definition',
  cites,
  reads: ['/prerequisites'],
  given,
  rules: [],
};

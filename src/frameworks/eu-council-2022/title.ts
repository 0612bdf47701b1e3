import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { mandatoryElement } from './citation.js';

const name: LocalText = {
  en: 'Title of the micro-credential',
  fr: 'Intitulé de la microcertification',
};
const cites = mandatoryElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.title.given',
  severity: 'error',
  cites,
  *check({ definition: { title = {} } }) {
    if (Object.values(title).some((text) => text.trim() !== '')) return;
    yield {
      pointer: '/title',
      text: { en: 'there is no title', fr: 'il n’y a pas d’intitulé' },
      hint: {
        en: 'write the title in every language of the training: `title: { en: Soil health, fr: Santé des sols }`',
        fr: 'écrire l’intitulé dans chaque langue de la formation : `title: { fr: Santé des sols, en: Soil health }`',
      },
    };
  },
};

/** What it is called. */
export const title: FrameworkElement = {
  key: 'title',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/title'],
  given,
  rules: [],
};

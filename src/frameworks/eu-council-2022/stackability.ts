import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { optionalElement } from './citation.js';

const name: LocalText = {
  en: 'Integration/stackability options',
  fr: 'Possibilités d’intégration/d’empilement',
};
const cites = optionalElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.stackability.given',
  severity: 'info',
  cites,
  *check({ definition }) {
    if (definition.stackability !== undefined) return;
    yield {
      pointer: '/stackability',
      text: {
        en: 'nothing says whether it stands alone or leads towards a larger award',
        fr: 'rien ne dit si elle est autonome ou mène à une certification plus large',
      },
      hint: {
        en: 'write `stackability: { kind: stand-alone }`, or `kind: stackable` with its targets in `towards`',
        fr: 'écrire `stackability: { kind: stand-alone }`, ou `kind: stackable` avec ses cibles dans `towards`',
      },
    };
  },
};

/** How it relates to larger awards. */
export const stackability: FrameworkElement = {
  key: 'stackability',
  name,
  mandatory: false,
  stage: 'definition',
  cites,
  reads: ['/stackability'],
  given,
  rules: [],
};

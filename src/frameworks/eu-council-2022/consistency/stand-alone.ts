import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { stackability } from '../stackability.js';

/** What stands alone leads towards nothing else. */
export const standAlone: ConsistencyRule = {
  id: 'eu-council-2022.stackability.standAlone',
  name: { en: 'Stand-alone means without a target', fr: 'Autonome veut dire sans cible' },
  severity: 'warning',
  cites: readingOf(stackability.cites),
  reads: ['/stackability'],
  *check({ definition }) {
    const { kind, towards = [] } = definition.stackability ?? {};
    if (kind !== 'stand-alone' || towards.length === 0) return;
    yield {
      pointer: '/stackability/kind',
      text: {
        en: 'it is said to stand alone, yet larger awards are named',
        fr: 'elle est dite autonome, et pourtant des certifications plus larges sont nommées',
      },
      hint: {
        en: 'write `kind: stackable`, or leave `towards` out',
        fr: 'écrire `kind: stackable`, ou retirer `towards`',
      },
    };
  },
};

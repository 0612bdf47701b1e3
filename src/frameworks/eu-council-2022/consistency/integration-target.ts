import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { stackability } from '../stackability.js';

/** What is integrated says into what: a target, or the degree it was carved out of. */
export const integrationTarget: ConsistencyRule = {
  id: 'eu-council-2022.stackability.integration',
  name: {
    en: 'What it is integrated into is named',
    fr: 'La certification qui l’intègre est nommée',
  },
  severity: 'warning',
  cites: readingOf(stackability.cites),
  reads: ['/stackability'],
  *check({ definition }) {
    const { kind, towards = [] } = definition.stackability ?? {};
    if (kind !== 'integrated' || towards.length > 0 || definition.origin?.parent !== undefined)
      return;
    yield {
      pointer: '/stackability/towards',
      text: {
        en: 'it is called integrated, but the award it is part of is not named',
        fr: 'elle est dite intégrée, mais la certification dont elle fait partie n’est pas nommée',
      },
      hint: {
        en: 'name it in `towards`, or as `origin: { kind: integrated, parent: { title: { en: … } } }`',
        fr: 'la nommer dans `towards`, ou dans `origin: { kind: integrated, parent: { title: { fr: … } } }`',
      },
    };
  },
};

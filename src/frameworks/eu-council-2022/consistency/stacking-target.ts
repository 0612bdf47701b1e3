import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { stackability } from '../stackability.js';

/** What is stackable says towards what. */
export const stackingTarget: ConsistencyRule = {
  id: 'eu-council-2022.stackability.target',
  name: {
    en: 'What it stacks towards is named',
    fr: 'La certification visée par l’empilement est nommée',
  },
  severity: 'warning',
  cites: readingOf(stackability.cites),
  reads: ['/stackability'],
  *check({ definition }) {
    const { kind, towards = [] } = definition.stackability ?? {};
    if (kind !== 'stackable' || towards.length > 0) return;
    yield {
      pointer: '/stackability/towards',
      text: {
        en: 'it is called stackable, but no larger award is named',
        fr: 'elle est dite empilable, mais aucune certification plus large n’est nommée',
      },
      hint: {
        en: 'name it: `towards: [{ title: { en: University diploma in agroecology }, relation: contributes-to }]`',
        fr: 'la nommer : `towards: [{ title: { fr: DU Agroécologie }, relation: contributes-to }]`',
      },
    };
  },
};

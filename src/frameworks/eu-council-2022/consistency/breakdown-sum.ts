import { sumDecimals } from '../../../foundation/decimal.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { notionalWorkload } from '../notional-workload.js';

/** What the hours are made of adds up to the hours. */
export const breakdownSum: ConsistencyRule = {
  id: 'eu-council-2022.notionalWorkload.breakdownSum',
  name: {
    en: 'Parts of the workload add up',
    fr: 'Les parts de la charge de travail font le total',
  },
  severity: 'error',
  cites: readingOf(notionalWorkload.cites),
  reads: ['/workload/hours', '/workload/breakdown'],
  *check({ definition: { workload = {} } }) {
    const sum = sumDecimals((workload.breakdown ?? []).map(({ hours }) => hours));
    if (sum === workload.hours) return;
    yield {
      pointer: '/workload/breakdown',
      text: {
        en: 'the parts of the workload do not add up to its hours',
        fr: 'les parts de la charge de travail ne totalisent pas ses heures',
      },
      hint: {
        en: `the parts add up to ${sum}: correct them, or \`hours\``,
        fr: `les parts totalisent ${sum} : les corriger, ou corriger \`hours\``,
      },
    };
  },
};

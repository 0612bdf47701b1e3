import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { notionalWorkload } from '../notional-workload.js';

/** Nobody earns more credits than the definition gives. */
export const creditsEarned: ConsistencyRule = {
  id: 'eu-council-2022.notionalWorkload.creditsEarned',
  name: {
    en: 'Credits earned are those of the definition',
    fr: 'Les crédits obtenus sont ceux de la définition',
  },
  severity: 'error',
  cites: readingOf(notionalWorkload.cites),
  reads: ['/award/creditsEarned', '/workload/ects'],
  *check({ definition: { workload }, award }) {
    const { ects = 0 } = workload ?? {};
    if ((award?.creditsEarned ?? 0) <= ects) return;
    yield {
      pointer: '/award/creditsEarned',
      text: {
        en: 'more credits are earned than the definition gives',
        fr: 'plus de crédits sont obtenus que la définition n’en donne',
      },
      hint: {
        en: `write at most \`creditsEarned: ${ects}\``,
        fr: `écrire au plus \`creditsEarned: ${ects}\``,
      },
    };
  },
};

import type { Cycle } from '../../../model/micro-certification.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { level } from '../level.js';

const EQF_OF: Readonly<Record<Cycle, number>> = { short: 5, first: 6, second: 7, third: 8 };

/** The cycles of the European Higher Education Area and the levels 5 to 8 of the EQF go in pairs. */
export const cycleMatchesEqf: ConsistencyRule = {
  id: 'eu-council-2022.level.cycleMatchesEqf',
  name: { en: 'Cycle and EQF level belong together', fr: 'Cycle et niveau du CEC vont ensemble' },
  severity: 'warning',
  cites: readingOf(level.cites),
  reads: ['/level/eqf', '/level/cycle'],
  *check({ definition }) {
    const { level: stated = {} } = definition;
    if (!('eqf' in stated) || !('cycle' in stated) || stated.cycle === undefined) return;
    const expected = EQF_OF[stated.cycle];
    if (stated.eqf === expected) return;
    yield {
      pointer: '/level/cycle',
      text: {
        en: 'the cycle and the EQF level do not belong together',
        fr: 'le cycle et le niveau du CEC ne vont pas ensemble',
      },
      hint: {
        en: `with this cycle write \`eqf: ${expected}\`; the pairs are short 5, first 6, second 7, third 8`,
        fr: `avec ce cycle, écrire \`eqf: ${expected}\` ; les paires sont short 5, first 6, second 7, third 8`,
      },
    };
  },
};

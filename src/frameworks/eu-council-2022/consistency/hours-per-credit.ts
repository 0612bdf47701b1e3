import { sumDecimals } from '../../../foundation/decimal.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { notionalWorkload } from '../notional-workload.js';

const LEAST_HOURS = 25;
const MOST_HOURS = 30;

/** One credit stands for 25 to 30 hours of work (ECTS Users’ Guide 2015); sums, since products of fractions are inexact. */
export const hoursPerCredit: ConsistencyRule = {
  id: 'eu-council-2022.notionalWorkload.hoursPerCredit',
  name: { en: 'Hours match ECTS credits', fr: 'Les heures concordent avec les crédits ECTS' },
  severity: 'warning',
  cites: readingOf(notionalWorkload.cites),
  reads: ['/workload/ects', '/workload/hours'],
  *check({ definition: { workload = {} } }) {
    const { ects = 0, hours = 0 } = workload;
    if (ects === 0 || hours === 0) return;
    const [least, most] = [LEAST_HOURS, MOST_HOURS].map((times) =>
      sumDecimals(Array.from({ length: times }, () => ects)),
    );
    if (least === undefined || most === undefined || (least <= hours && hours <= most)) return;
    yield {
      pointer: '/workload/hours',
      text: {
        en: 'hours and ECTS credits do not match: a credit stands for 25 to 30 hours',
        fr: 'les heures et les crédits ECTS ne concordent pas : un crédit correspond à 25 à 30 heures',
      },
      hint: {
        en: `for these credits write \`hours\` from ${least} to ${most}, or correct \`ects\``,
        fr: `pour ces crédits, écrire \`hours\` entre ${least} et ${most}, ou corriger \`ects\``,
      },
    };
  },
};

import { normalizeDateTime, parseDateTime } from '../../../foundation/time.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { issueDate } from '../issue-date.js';

const SKEW_MILLISECONDS = 60_000;

/** Nothing is awarded before it happened; a minute is left for clocks that differ. */
export const notInTheFuture: ConsistencyRule = {
  id: 'eu-council-2022.issueDate.notInTheFuture',
  name: { en: 'Award not in the future', fr: 'Délivrance qui n’est pas dans le futur' },
  severity: 'error',
  cites: readingOf(issueDate.cites),
  reads: ['/award/awardedOn'],
  *check({ award, now }) {
    const awarded = parseDateTime(normalizeDateTime(award?.awardedOn ?? '') ?? '');
    if (awarded === undefined || awarded <= now + SKEW_MILLISECONDS) return;
    yield {
      pointer: '/award/awardedOn',
      text: {
        en: 'the date of the award lies in the future',
        fr: 'la date de délivrance est dans le futur',
      },
      hint: {
        en: 'write the day of the decision, and issue on that day or later; a day without time starts at 00:00 UTC',
        fr: 'écrire le jour de la décision, et délivrer ce jour-là ou après ; un jour sans heure commence à 00:00 UTC',
      },
    };
  },
};

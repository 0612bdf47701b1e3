import { normalizeDateTime } from '../../../foundation/time.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { issueDate } from '../issue-date.js';

const DAY = 'yyyy-mm-dd'.length;

/** Nothing is awarded before the learning and its assessment ended. */
export const afterActivity: ConsistencyRule = {
  id: 'eu-council-2022.issueDate.afterActivity',
  name: { en: 'Award after the end of the activity', fr: 'Délivrance après la fin de l’activité' },
  severity: 'error',
  cites: readingOf(issueDate.cites),
  reads: ['/award/awardedOn', '/award/activity/end'],
  *check({ award }) {
    const awarded = normalizeDateTime(award?.awardedOn ?? '');
    const ended = normalizeDateTime(award?.activity?.end ?? '');
    if (awarded === undefined || ended === undefined || !isBefore(awarded, ended)) return;
    yield {
      pointer: '/award/awardedOn',
      text: {
        en: 'the date of the award lies before the end of the activity',
        fr: 'la date de délivrance précède la fin de l’activité',
      },
      hint: {
        en: 'write a date of award on or after `activity.end`, or correct that end',
        fr: 'écrire une date de délivrance égale ou postérieure à `activity.end`, ou corriger cette fin',
      },
    };
  },
};

/** Both in UTC, so texts sort as instants do. Midnight stands for a whole day: that is how a plain date is kept. */
function isBefore(awarded: string, ended: string): boolean {
  return awarded.endsWith('T00:00:00Z')
    ? awarded.slice(0, DAY) < ended.slice(0, DAY)
    : awarded < ended;
}

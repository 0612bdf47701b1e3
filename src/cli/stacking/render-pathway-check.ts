import type { Report } from '../../foundation/report.js';
import type { FindingsStyle } from '../render-findings.js';
import { renderReport } from '../render-report.js';

/** What is wrong with a pathway as it is written, as a person reads it. */
export function renderPathwayCheck(report: Report, options: FindingsStyle): string {
  return renderReport(report, {
    ...options,
    title: () => ({ en: 'Pathway to a larger award', fr: 'Parcours vers une certification' }),
    verdicts: {
      accepted: {
        en: 'The pathway is in order: its rules fit together, and can be met.',
        fr: 'Le parcours est en ordre : ses règles vont ensemble, et peuvent être remplies.',
      },
      rejected: NOT_IN_ORDER,
      undetermined: NOT_IN_ORDER,
    },
    word: () => ({ en: 'to correct', fr: 'à corriger' }),
    namesSource: true,
    showSkipped: false,
  });
}

const NOT_IN_ORDER = { en: 'The pathway is not in order.', fr: 'Le parcours n’est pas en ordre.' };

import { FRENCH_COLUMNS, type RowColumn } from '../../cohort/columns.js';
import { writeCsvRow } from '../../cohort/index.js';
import type { Locale } from '../../foundation/locale.js';
import type { GradingScheme, MicroCertification } from '../../model/index.js';

/**
 * The table of a cohort of a definition: its columns, and a row that shows what goes into them. That row is no learner's:
 * no reader takes it, so that it cannot be issued where it is left standing.
 */
export function cohortTemplate(definition: MicroCertification, locale: Locale): string {
  const { assessments = [], workload } = definition;
  const named = (key: RowColumn): string =>
    locale === 'fr' ? (FRENCH_COLUMNS.find(([, column]) => column === key)?.[0] ?? key) : key;
  const columns: readonly (readonly [name: string, example: string])[] = [
    [named('learnerId'), 'did:key:z6Mk…'],
    [named('emailHash'), 'sha256$…'],
    [named('emailSalt'), '…'],
    [named('awardedOn'), { en: 'YYYY-MM-DD', fr: 'AAAA-MM-JJ' }[locale]],
    ...assessments.flatMap(({ id, grading }) => [
      [`${RESULT[locale]}.${id}`, valuesOf(grading)] as const,
      [`${STATUS[locale]}.${id}`, 'Completed'] as const,
    ]),
    ...(workload?.ects === undefined
      ? []
      : [[named('creditsEarned'), String(workload.ects)] as const]),
  ];
  // Spreadsheets read accents, and the letters of any language, where the mark stands first.
  return `\uFEFF${writeCsvRow(columns.map(([name]) => name))}${writeCsvRow(columns.map(([, example]) => example))}`;
}

const RESULT = { en: 'result', fr: 'résultat' };
const STATUS = { en: 'status', fr: 'statut' };

/** What an assessment can give. */
function valuesOf(grading: GradingScheme | undefined): string {
  if (grading === undefined) return '…';
  const { grades, minimum, maximum, kind } = grading;
  if (grades !== undefined) return grades.join(' / ');
  const most = maximum ?? (kind === 'percent' ? 100 : undefined);
  return most === undefined ? '…' : `${minimum ?? 0}…${most}`;
}

import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import type { Check, Outcome, Report, Verdict } from '../foundation/report.js';
import { renderFindings } from './render-findings.js';
import type { Style } from './style.js';

/** How a report is written. */
export interface ReportStyle {
  readonly locale: Locale;
  readonly style: Style;
  /** Name of a check for people. */
  readonly title: (id: string) => LocalText;
  /** Sentence for each verdict. */
  readonly verdicts: Readonly<Record<Verdict, LocalText>>;
  /** Where a pointer stands in the text the user wrote. */
  readonly locate?: (pointer: JsonPointer) => string | undefined;
  /** Whether checks that do not apply are shown. */
  readonly showSkipped: boolean;
}

/** A report as a person reads it: the verdict, then each check with what was found. */
export function renderReport(report: Report, options: ReportStyle): string {
  const { locale, style, verdicts, showSkipped } = options;
  const paint = { accepted: style.good, rejected: style.bad, undetermined: style.doubt }[
    report.verdict
  ];
  const sign = { accepted: '✔', rejected: '✘', undetermined: '?' }[report.verdict];
  const shown = report.checks.filter(({ outcome }) => showSkipped || outcome !== 'skipped');
  const width = Math.max(0, ...shown.map(({ id }) => options.title(id)[locale].length));
  return [
    paint(style.strong(`${sign} ${verdicts[report.verdict][locale]}`)),
    '',
    ...shown.flatMap((check) => renderCheck(check, width, options)),
    '',
  ].join('\n');
}

const OUTCOMES: Readonly<Record<Outcome, LocalText>> = {
  passed: { en: 'passed', fr: 'réussi' },
  failed: { en: 'failed', fr: 'échoué' },
  indeterminate: { en: 'not established', fr: 'non établi' },
  skipped: { en: 'not applicable', fr: 'sans objet' },
};

function renderCheck(
  { id, outcome, findings }: Check,
  width: number,
  options: ReportStyle,
): readonly string[] {
  const { locale, style, title } = options;
  const sign = {
    passed: style.good('✔'),
    failed: style.bad('✘'),
    indeterminate: style.doubt('?'),
    skipped: style.faint('–'),
  };
  const name = title(id)[locale].padEnd(width);
  return [
    `  ${sign[outcome]} ${name}  ${style.faint(OUTCOMES[outcome][locale])}`,
    ...renderFindings(findings, options),
  ];
}

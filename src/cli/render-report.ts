import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import type { Check, Report, Verdict } from '../foundation/report.js';
import { normalizeDateTime } from '../foundation/time.js';
import { OUTCOME_NAMES } from '../verifying/check-titles.js';
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
  /** Word for an outcome other than passed. */
  readonly word?: (check: Check) => LocalText;
  /** Whether a check that passed has a note on what is not there: the sign of success would contradict it. */
  readonly isNote?: (check: Check) => boolean;
  /** Whether a citation names its text besides the section. */
  readonly namesSource?: boolean;
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
  // What was set aside for a reason is shown with it: nobody should take it for something that holds.
  const shown = report.checks.filter(
    ({ outcome, findings }) => showSkipped || outcome !== 'skipped' || findings.length > 0,
  );
  return [
    paint(style.strong(`${sign} ${verdicts[report.verdict][locale]}`)),
    '',
    ...shown.flatMap((check) => renderCheck(check, options)),
    '',
  ].join('\n');
}

const SET_ASIDE = { en: 'has no say', fr: 'ne compte pas' };

function renderCheck(check: Check, options: ReportStyle): readonly string[] {
  const { id, outcome, findings, asOf } = check;
  const { locale, style, title, word = ({ outcome: other }) => OUTCOME_NAMES[other] } = options;
  const sign = {
    passed: style.good('✔'),
    failed: style.bad('✘'),
    indeterminate: style.doubt('?'),
    skipped: style.faint('–'),
  };
  const warns = outcome === 'passed' && findings.some(({ severity }) => severity === 'warning');
  const notes = outcome === 'passed' && options.isNote?.(check) === true;
  const shown = warns ? style.doubt('!') : notes ? style.faint('·') : sign[outcome];
  // The sign says "passed" well enough; every other outcome is put into words.
  const setAside = outcome === 'skipped' && findings.length > 0;
  const words = setAside ? SET_ASIDE : word(check);
  const said = outcome === 'passed' ? '' : style.faint(` — ${words[locale]}`);
  // What a check relied on may be older than the report.
  const aged =
    asOf === undefined
      ? ''
      : style.faint(` (${locale === 'fr' ? 'au' : 'as of'} ${normalizeDateTime(asOf) ?? asOf})`);
  return [`  ${shown} ${title(id)[locale]}${said}${aged}`, ...renderFindings(findings, options)];
}

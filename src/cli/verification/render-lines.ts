import type { Locale } from '../../foundation/locale.js';
import { linesText } from '../cohort/lines-text.js';
import { count } from '../cohort/progress.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import { errorAsJson } from '../render-error.js';
import { printable, type Style, styleFor, wrapText } from '../style.js';
import { reasons } from './render.js';
import type { LineReason, LineVerdict, VerifiedLines } from './verify-lines.js';

/** A file with a credential on each line, as a person reads it: how many of each verdict, and each reason once. */
export function renderLines(
  { file, counts, reasons: why, isCut }: VerifiedLines,
  { locale }: Pick<Invocation, 'locale'>,
  io: Pick<Io, 'colours'>,
): string {
  const style = styleFor(io.colours);
  const worst = ORDER.find((verdict) => counts[verdict] > 0) ?? 'accepted';
  return [
    `${signOf(worst, style)} ${style.strong(printable(file))}  ${tallyOf(counts, locale)}`,
    ...why.flatMap((reason) => reasonLines(reason, locale, style)),
    ...(isCut ? [`    ${MORE[locale]}`] : []),
    '',
  ].join('\n');
}

/** The same for a program. */
export function linesAsJson(lines: VerifiedLines): object {
  const { file, counts, reasons: why, isCut, notAccepted, brokenBy } = lines;
  const { accepted, rejected, undetermined, unreadable } = counts;
  const total = accepted + rejected + undetermined + unreadable;
  return {
    file,
    credentials: { total, accepted, rejected, undetermined, unreadable },
    reasons: why.map(({ report: { checks }, ...reason }) => ({
      ...reason,
      checks: checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'indeterminate'),
    })),
    hasMoreReasons: isCut,
    notAccepted,
    notAcceptedLeftOut: total - accepted - notAccepted.length,
    ...(brokenBy && { error: errorAsJson(brokenBy) }),
  };
}

const ORDER: readonly LineVerdict[] = ['rejected', 'unreadable', 'undetermined'];

function signOf(verdict: LineVerdict, style: Style): string {
  if (verdict === 'accepted') return style.good('✔');
  return verdict === 'undetermined' ? style.doubt('?') : style.bad('✘');
}

function tallyOf(counts: VerifiedLines['counts'], locale: Locale): string {
  const { accepted, rejected, undetermined, unreadable } = counts;
  const total = accepted + rejected + undetermined + unreadable;
  const n = (value: number) => count(value, locale);
  if (locale === 'en')
    return [
      `${n(total)} ${total === 1 ? 'credential' : 'credentials'}: ${n(accepted)} accepted`,
      `${n(rejected)} rejected`,
      `${n(undetermined)} undetermined`,
      ...(unreadable > 0 ? [`${n(unreadable)} could not be read`] : []),
    ].join(', ');
  const some = (value: number, word: string) => `${n(value)} ${word}${value < 2 ? '' : 's'}`;
  return [
    `${some(total, 'justificatif')} : ${some(accepted, 'accepté')}`,
    some(rejected, 'refusé'),
    some(undetermined, 'indéterminé'),
    ...(unreadable > 0 ? [some(unreadable, 'illisible')] : []),
  ].join(', ');
}

function reasonLines(
  { verdict, message, report, lines, count: times }: LineReason,
  locale: Locale,
  style: Style,
): readonly string[] {
  return [
    `  ${signOf(verdict, style)} ${wrapText(printable(message[locale]), '    ')}`,
    `    ${style.faint(linesText(lines, times, locale))}`,
    ...reasons(report, locale, style).map((line) => line.trimEnd()),
  ];
}

const MORE = {
  en: 'there are other reasons, which are not shown',
  fr: 'il y a d’autres motifs, qui ne sont pas montrés',
};

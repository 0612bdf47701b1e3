import type { Locale, LocalText } from '../../foundation/locale.js';
import type { WorkedChunk } from '../../jobs/index.js';
import { count, duration } from '../cohort/progress.js';
import type { Counts } from '../cohort/reporter.js';
import { renderError } from '../render-error.js';
import { colonIn, printable, type Style, wrapText } from '../style.js';

/** What a worker did. */
export interface Work {
  readonly chunks: Readonly<Record<WorkedChunk['outcome'], number>>;
  readonly counts: Counts;
  readonly milliseconds: number;
  /** Its file. */
  readonly out: string;
  /** Whether it was stopped before the queue was empty. */
  readonly isStopped: boolean;
}

/** What a worker did, for a person. */
export function renderWork(work: Work, locale: Locale, style: Style): string {
  const { counts, chunks, milliseconds, out, isStopped } = work;
  const n = (value: number) => count(value, locale);
  const took = duration(milliseconds);
  const file = printable(out);
  const issued = {
    en: `${n(counts.issued)} issued and signed in ${took}: ${file}`,
    fr: `${n(counts.issued)} délivrées et signées en ${took} : ${file}`,
  };
  const before = {
    en: `${n(counts.existing)} issued before and left alone`,
    fr: `${n(counts.existing)} déjà délivrées, laissées en l’état`,
  };
  const refused = { en: `${n(counts.refused)} refused`, fr: `${n(counts.refused)} refusées` };
  const dead = {
    en: `${n(chunks.dead)} chunk(s) given up`,
    fr: `${n(chunks.dead)} lot(s) abandonné(s)`,
  };
  return [
    `${style.good('✔')} ${issued[locale]}`,
    ...(counts.existing > 0 ? [`${style.faint('·')} ${before[locale]}`] : []),
    ...(counts.refused > 0 ? [`${style.bad('✘')} ${refused[locale]}`] : []),
    ...(chunks.dead > 0 ? [`${style.bad('✘')} ${dead[locale]}`] : []),
    ...(counts.refused + chunks.dead > 0 ? [hint(LOOK, locale, style)] : []),
    ...(isStopped ? [hint(STOPPED, locale, style)] : []),
    '',
  ].join('\n');
}

/** Why a chunk was not issued; its place, and nothing of what it holds. */
export function renderFailure(chunk: WorkedChunk, locale: Locale, style: Style): string {
  const { outcome, lines, source, error } = chunk;
  const [from, to] = lines.map((line) => count(line, locale));
  const file = source === undefined ? '' : `${printable(source)}, `;
  const what = {
    en: outcome === 'dead' ? 'given up' : 'will be tried again',
    fr: outcome === 'dead' ? 'abandonné' : 'sera retenté',
  };
  const place = { en: `${file}lines ${from} to ${to}`, fr: `${file}lignes ${from} à ${to}` };
  const told = error === undefined ? '' : renderError(error, { locale, style });
  return `${told}  ${style.faint(`${place[locale]}${colonIn(locale)} ${what[locale]}`)}\n`;
}

function hint(text: LocalText, locale: Locale, style: Style): string {
  return `${style.doubt('→')} ${wrapText(text[locale], '  ')}`;
}

const LOOK = {
  en: 'microcert jobs names the lines, and why; with --retry-dead chunks that were given up are tried again',
  fr: 'microcert jobs nomme les lignes, et le motif ; avec --retry-dead les lots abandonnés sont retentés',
};
const STOPPED = {
  en: 'stopped before the queue was empty; what is issued is safe. Run the same command again to go on',
  fr: 'arrêté avant que la file soit vide ; ce qui est délivré est en sûreté. Relancer la même commande pour continuer',
};

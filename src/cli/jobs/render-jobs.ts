import { type ErrorCode, TEXTS } from '../../foundation/errors/listed.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import type { DeadJob, DefinitionJobs, JobsReport, RefusedRows } from '../../jobs/index.js';
import { count } from '../cohort/progress.js';
import { colonIn, printable, type Style, wrapText } from '../style.js';

/** What was done to dead chunks. */
export interface Acted {
  readonly retried?: number;
  readonly purged?: number;
}

interface Look {
  readonly locale: Locale;
  readonly style: Style;
}

const MOST_LINES = 20;

/** What the queues hold, for a person. */
export function renderJobs(report: JobsReport, { retried, purged }: Acted, look: Look): string {
  const { definitions, dead, refused } = report;
  const { locale, style } = look;
  const hint = (text: LocalText) => `${style.doubt('→')} ${wrapText(text[locale], '  ')}`;
  const rows = refused.flatMap((some) => refusedLines(some, look));
  return [
    ...(retried === undefined ? [] : [again(retried)[locale]]),
    ...(purged === undefined ? [] : [gone(purged)[locale]]),
    ...(definitions.length === 0 ? [NOTHING[locale]] : []),
    ...definitions.flatMap((one) => definitionLines(one, look)),
    ...dead.slice(0, MOST_LINES).flatMap((job) => deadLines(job, look)),
    ...rows.slice(0, MOST_LINES),
    ...(dead.length > MOST_LINES || rows.length > MOST_LINES ? [hint(MORE)] : []),
    ...(dead.length > 0 ? [hint(RETRY)] : []),
    '',
  ].join('\n');
}

function definitionLines(one: DefinitionJobs, { locale, style }: Look): readonly string[] {
  const n = (value: number) => count(value, locale);
  const { definition, version, waiting, active, done, dead, issued, refused, rate } = one;
  const perSecond = rate === undefined ? '' : ` · ${n(Math.round(rate))}/s`;
  const parts = {
    en: [
      `${n(waiting.rows)} waiting`,
      `${n(active.rows)} in work`,
      `${n(done.rows)} done`,
      `${n(dead.rows)} dead`,
    ],
    fr: [
      `${n(waiting.rows)} en attente`,
      `${n(active.rows)} en cours`,
      `${n(done.rows)} faites`,
      `${n(dead.rows)} abandonnées`,
    ],
  };
  const came = {
    en: `${n(issued)} issued, ${n(refused)} refused`,
    fr: `${n(issued)} délivrées, ${n(refused)} refusées`,
  };
  return [
    `${style.strong(printable(definition))} ${style.faint(`v${version}`)}`,
    `  ${parts[locale].join(' · ')}${perSecond}`,
    `  ${style.faint(came[locale])}`,
  ];
}

function deadLines(job: DeadJob, { locale, style }: Look): readonly string[] {
  const { code, tries, source, lines } = job;
  const [from, to] = lines.map((line) => count(line, locale));
  const place = {
    en: `${nameOf(source)}lines ${from} to ${to}, tried ${tries} times`,
    fr: `${nameOf(source)}lignes ${from} à ${to}, ${tries} essais`,
  };
  const text = Object.hasOwn(TEXTS, code) ? TEXTS[code as ErrorCode][locale] : '';
  return [`  ${style.bad('✘')} ${place[locale]}${colonIn(locale)} ${text} [${printable(code)}]`];
}

function refusedLines({ source, rows }: RefusedRows, { locale, style }: Look): readonly string[] {
  const word = { en: 'line', fr: 'ligne' }[locale];
  return rows.map(({ line, findings }) => {
    const why = findings.map(({ code, pointer, column }) => `${column ?? pointer} [${code}]`);
    const place = `${nameOf(source)}${word} ${count(line, locale)}`;
    return `  ${style.bad('✘')} ${place}${colonIn(locale)} ${printable(why.join(', '))}`;
  });
}

function nameOf(source: string | undefined): string {
  return source === undefined ? '' : `${printable(source)}, `;
}

function again(chunks: number): LocalText {
  return {
    en: `${chunks} chunk(s) will be tried once more`,
    fr: `${chunks} lot(s) seront retentés une fois`,
  };
}

function gone(chunks: number): LocalText {
  return {
    en: `${chunks} chunk(s) removed, with what they said of learners`,
    fr: `${chunks} lot(s) supprimé(s), avec ce qu’ils disaient des apprenants`,
  };
}

const NOTHING = { en: 'The queue is empty.', fr: 'La file est vide.' };
const MORE = { en: '--format json lists more of them', fr: '--format json en liste davantage' };
const RETRY = {
  en: 'put right what stopped them, then --retry-dead; or remove them with --purge-dead',
  fr: 'corriger la cause, puis --retry-dead ; ou les supprimer avec --purge-dead',
};

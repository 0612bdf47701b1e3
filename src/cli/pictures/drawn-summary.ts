import type { Locale } from '../../foundation/locale.js';
import { linesText } from '../cohort/lines-text.js';
import { count } from '../cohort/progress.js';
import { EXIT, type ExitCode, exitAfter } from '../exit-codes.js';
import { errorAsJson, renderError } from '../render-error.js';
import { colonIn, printable, type Style, wrapText } from '../style.js';
import type { DrawingReason, DrawnKind, DrawnLines } from './drawn-lines.js';

/** What came of the pictures, and how to make what is missing, for a person. */
export function renderDrawn(drawn: DrawnLines, locale: Locale, style: Style): string {
  const { kinds, reasons, brokenBy } = drawn;
  return [
    ...kinds.map((kind) => kindLine(kind, locale, style)),
    ...reasons.flatMap((reason) => reasonLines(reason, locale, style)),
    ...(brokenBy ? [renderError(brokenBy, { locale, style }).trimEnd()] : []),
    ...(isWhole(drawn) ? [] : [`${style.doubt('→')} ${wrapText(AGAIN[locale], '  ')}`]),
    '',
  ].join('\n');
}

/** The same for a program, by the kind. */
export function drawnAsJson({ kinds, reasons, brokenBy, stoppedBy }: DrawnLines): object {
  return {
    ...Object.fromEntries(kinds.map(({ kind, ...came }) => [kind, came])),
    ...(reasons.length > 0 && {
      reasons: reasons.map(({ kind, error, count: times, lines }) => {
        return { kind, ...errorAsJson(error), count: times, lines };
      }),
    }),
    ...(brokenBy && { brokenBy: errorAsJson(brokenBy) }),
    ...(stoppedBy !== undefined && { stoppedBy }),
  };
}

/** What the process answers. */
export function exitAfterDrawing({ kinds, brokenBy, stoppedBy }: DrawnLines): ExitCode {
  if (brokenBy !== undefined) return EXIT.usage;
  if (stoppedBy !== undefined) return exitAfter(stoppedBy);
  return kinds.some(({ failed }) => failed > 0) ? EXIT.findings : EXIT.good;
}

function isWhole({ kinds, brokenBy, stoppedBy }: DrawnLines): boolean {
  const isMade = kinds.every(({ failed }) => failed === 0);
  return isMade && brokenBy === undefined && stoppedBy === undefined;
}

function kindLine(
  { kind, folder, written, existing, failed }: DrawnKind,
  locale: Locale,
  style: Style,
): string {
  const n = (value: number) => count(value, locale);
  const s = (value: number) => ((locale === 'fr' ? value < 2 : value === 1) ? '' : 's');
  const sign = failed > 0 ? style.bad('✘') : written > 0 ? style.good('✔') : style.faint('·');
  const name = kind.toUpperCase();
  const parts = {
    en: [
      `${n(written)} ${name} written: ${printable(folder)}`,
      ...(existing > 0 ? [`${n(existing)} there already and left alone`] : []),
      ...(failed > 0 ? [`${n(failed)} could not be made`] : []),
    ],
    fr: [
      `${n(written)} ${name} écrit${s(written)} : ${printable(folder)}`,
      ...(existing > 0 ? [`${n(existing)} déjà là, laissé${s(existing)} en l’état`] : []),
      ...(failed > 0 ? [`${n(failed)} impossible${s(failed)} à faire`] : []),
    ],
  };
  return `${sign} ${parts[locale].join(' · ')}`;
}

function reasonLines(
  { kind, error, count: times, lines }: DrawingReason,
  locale: Locale,
  style: Style,
): readonly string[] {
  const { text, hint, code } = error;
  const what = `${kind.toUpperCase()}${colonIn(locale)} ${text[locale]}`;
  return [
    `    ${style.bad('✘')} ${wrapText(printable(what), '      ')}`,
    ...(hint ? [`      → ${wrapText(printable(hint[locale]), '        ')}`] : []),
    `      ${style.faint(`${linesText(lines, times, locale)}  [${code}]`)}`,
  ];
}

const AGAIN = {
  en: 'the credentials are as they were; the same command makes what is missing, and leaves what is there',
  fr: 'les justificatifs sont comme avant ; la même commande fait ce qui manque, et laisse ce qui est là',
};

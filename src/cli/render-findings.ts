import type { TextPosition } from '../foundation/errors/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Locale } from '../foundation/locale.js';
import type { Citation, Finding } from '../foundation/report.js';
import { printable, type Style, wrapText } from './style.js';

/** How findings are written. */
export interface FindingsStyle {
  readonly locale: Locale;
  readonly style: Style;
  /** Where a pointer stands in the text the user wrote, when there is one. */
  readonly locate?: (pointer: JsonPointer) => string | undefined;
  /** Whether a citation names its text: where rules come from several, a section alone says little. */
  readonly namesSource?: boolean;
}

/** Findings as lines for a person: what, where, what to do, why. */
export function renderFindings(
  findings: readonly Finding[],
  options: FindingsStyle,
): readonly string[] {
  return findings.flatMap((finding) => renderFinding(finding, options));
}

function renderFinding(
  finding: Finding,
  { locale, style, locate, namesSource = false }: FindingsStyle,
): readonly string[] {
  const { severity, pointer, message, hint, cites, code } = finding;
  const sign = { error: style.bad('✘'), warning: style.doubt('!'), info: style.faint('·') }[
    severity
  ];
  const place = locate?.(pointer) ?? pointer;
  const lines = [`    ${sign} ${wrapText(printable(message[locale]), '      ')}`];
  if (hint !== undefined) lines.push(`      → ${wrapText(printable(hint[locale]), '        ')}`);
  const text = cites !== undefined && namesSource ? `${cites.source[locale]}, ` : '';
  const why = cites === undefined ? '' : ` — ${text}${shortCitation(cites, locale)}`;
  lines.push(
    `      ${style.faint(`${place === '' ? '' : `${printable(place)}  `}[${code}]${why}`)}`,
  );
  return lines;
}

/** Where a rule comes from, in few words: the section. What was not compared with the primary text says so. */
function shortCitation({ section, confirmed }: Citation, locale: Locale): string {
  const doubt = { en: ' (to be confirmed)', fr: ' (à confirmer)' };
  const [place = ''] = section[locale].split(/ ?: /);
  return `${place}${confirmed ? '' : doubt[locale]}`;
}

/** `file:line:column` of a position. */
export function placeText(path: string, position: TextPosition | undefined): string {
  return position === undefined ? path : `${path}:${position.line}:${position.column}`;
}

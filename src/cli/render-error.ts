import type { AnyMicrocertError } from '../foundation/errors/index.js';
import type { Locale } from '../foundation/locale.js';
import { placeText, renderFindings } from './render-findings.js';
import { printable, type Style } from './style.js';

/** An error as a person reads it: where, what, what to do. */
export function renderError(
  error: AnyMicrocertError,
  { locale, style, path }: { readonly locale: Locale; readonly style: Style; readonly path?: string },
): string {
  const place = path === undefined ? '' : `${placeText(path, error.position)}: `;
  return [
    `${style.bad('✘')} ${printable(place)}${error.text[locale]} [${error.code}]`,
    ...(error.hint ? [`  → ${printable(error.hint[locale])}`] : []),
    ...(error.pointer ? [`  ${style.faint(printable(error.pointer))}`] : []),
    ...renderFindings(error.findings, { locale, style }),
    '',
  ].join('\n');
}

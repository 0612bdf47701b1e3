import type { AnyMicrocertError } from '../foundation/errors/index.js';
import { type FindingsStyle, placeText, renderFindings } from './render-findings.js';
import { printable } from './style.js';

/** An error as a person reads it: where, what, what to do. */
export function renderError(error: AnyMicrocertError, options: FindingsStyle): string {
  const { style, locale } = options;
  const place = error.source === undefined ? '' : `${placeText(error.source, error.position)}: `;
  return [
    `${style.bad('✘')} ${printable(place)}${error.text[locale]} [${error.code}]`,
    ...(error.hint ? [`  → ${printable(error.hint[locale])}`] : []),
    ...(error.pointer ? [`  ${style.faint(printable(error.pointer))}`] : []),
    ...renderFindings(error.findings, options),
    '',
  ].join('\n');
}

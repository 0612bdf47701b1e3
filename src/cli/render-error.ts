import type {
  AnyMicrocertError,
  MicrocertError,
  TextPosition,
} from '../foundation/errors/index.js';
import type { LocalText } from '../foundation/locale.js';
import { type FindingsStyle, placeText, renderFindings } from './render-findings.js';
import { printable, wrapText } from './style.js';

/** An error as a person reads it: where, what, what to do. */
export function renderError(error: AnyMicrocertError, options: FindingsStyle): string {
  const { style, locale } = options;
  const place = error.source === undefined ? '' : `${placeText(error.source, error.position)}: `;
  // What is wrong with a command line is all there is to say about it.
  const isUsage = error.code === 'ERR_USAGE' && error.hint !== undefined;
  const [message, hint] = isUsage ? [error.hint, undefined] : [error.text, error.hint];
  return [
    `${style.bad('✘')} ${printable(place)}${printable(message[locale])} [${error.code}]`,
    ...(hint ? [`  → ${wrapText(printable(hint[locale]), '    ')}`] : []),
    ...(error.pointer ? [`  ${style.faint(printable(error.pointer))}`] : []),
    ...renderFindings(error.findings, options),
    '',
  ].join('\n');
}

/** An error as a program reads it. */
export function errorAsJson({ code, text, hint, position }: MicrocertError): {
  readonly code: string;
  readonly message: LocalText;
  readonly hint?: LocalText;
  readonly position?: TextPosition;
} {
  return { code, message: text, ...(hint && { hint }), ...(position && { position }) };
}

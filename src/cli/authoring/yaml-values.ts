import { stringify } from 'yaml';
import type { Locale } from '../../foundation/locale.js';

/** A text in double quotes, on one line: whatever stands in it is read back as it was. */
export function quoted(text: string): string {
  return stringify(text, {
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  }).trimEnd();
}

/** A code as it is where it can stand so, for instance `written-examination`; in quotes otherwise. */
export function codeOrQuoted(text: string): string {
  // Of more than three letters: "no", "on" and "off" are no texts to some readers.
  return /^[a-z][a-z]{3,}(?:-[a-z]+)*$/.test(text) && !/^(?:true|false|null)$/.test(text)
    ? text
    : quoted(text);
}

/** A number without quotes, as it was understood. */
export function numberOrQuoted(value: number | string): string {
  return typeof value === 'number' ? String(value) : quoted(value);
}

/** One text in one language: `{ fr: "Santé des sols" }`. */
export function inOneLanguage(text: string, locale: Locale): string {
  return `{ ${locale}: ${quoted(text)} }`;
}

import { decimalText } from '../foundation/decimal.js';
import type { Locale } from '../foundation/locale.js';

/** Credits or hours as they are written in a language: `1.5`, in French `1,5`. */
export function numberIn(value: number, locale: Locale): string {
  const text = decimalText(value);
  return locale === 'fr' ? text.replace('.', ',') : text;
}

/** A mark as it is written in a language: `14.5`, in French `14,5`; what is no decimal number stays as it is. */
export function markIn(value: string, locale: Locale): string {
  return locale === 'fr' && /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;
}

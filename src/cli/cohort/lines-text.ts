import type { Locale } from '../../foundation/locale.js';
import { count } from './progress.js';

/** `line 2`, `lines 2, 3, 4, 5, 6 and 9,995 more`. */
export function linesText(lines: readonly number[], times: number, locale: Locale): string {
  const more = times - lines.length;
  const list = lines.map((line) => count(line, locale)).join(', ');
  const rest = { en: ` and ${count(more, locale)} more`, fr: ` et ${count(more, locale)} autres` };
  const word = { en: 'line', fr: 'ligne' }[locale];
  return `${word}${times > 1 ? 's' : ''} ${list}${more > 0 ? rest[locale] : ''}`;
}

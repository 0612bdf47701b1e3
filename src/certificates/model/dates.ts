import type { Locale } from '../../foundation/locale.js';

/** Those of the platform would change with its version, and the bytes of a certificate with them. */
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  fr: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'],
    ...['août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
};

/** A day in words: `1 July 2026`, `1er juillet 2026`. What is no date stays as it is. */
export function dayIn(date: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(date) ?? [];
  const name = MONTHS[locale][Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  const number = locale === 'fr' && Number(day) === 1 ? '1er' : String(Number(day));
  return `${number}\u00a0${name} ${year}`;
}

/** An end: the day, and the time with it, unless that is the last minute of the day. */
export function endIn(date: string, locale: Locale): string {
  const [, time, zone = ''] = /T(\d\d:\d\d):[\d.]+(Z|[+-]\d\d:\d\d)$/.exec(date) ?? [];
  if (time === undefined || time === '23:59') return dayIn(date, locale);
  return `${dayIn(date, locale)}, ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

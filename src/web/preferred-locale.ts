import { LOCALES, type Locale } from '../foundation/locale.js';

/** The first language of the reader that the page speaks. */
export function preferredLocale(languages: readonly string[]): Locale {
  const known = languages.map((language) => language.toLowerCase().split('-')[0]);
  return known.map((code) => LOCALES.find((each) => each === code)).find(Boolean) ?? 'en';
}

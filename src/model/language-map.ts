/**
 * One text in several languages, keyed by BCP 47 tag: `{ fr: 'Santé des sols', en: 'Soil health' }`.
 *
 * At least one language; no empty text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 */
export type LanguageMap = Readonly<Record<string, string>>;

// RFC 5646 section 2.1, the part in use: language, script, region, variants.
const LANGUAGE_TAG =
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/;

/** True for a language tag in its canonical letter case: `fr`, `pt-BR`, `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text);
}

/** The text in the first of the wanted languages that the map has, else in the first language it has. */
export function textIn(map: LanguageMap, ...languages: readonly string[]): string {
  const wanted = languages.find((language) => Object.hasOwn(map, language)) ?? Object.keys(map)[0];
  return wanted === undefined ? '' : (map[wanted] ?? '');
}

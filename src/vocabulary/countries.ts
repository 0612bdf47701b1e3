import type { ConceptScheme } from './concept-scheme.js';
import { COUNTRY_CODES } from './generated/codes.js';
import { COUNTRY_NAMES } from './generated/country-names.js';

/** True for a code of a country or territory (ISO 3166-1 alpha-2): `FR`. Groups such as `EU` are no countries. */
export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

/**
 * Name of a country in a language, or its code where there is no name for it. In English and French it is that of Unicode
 * CLDR, whatever the platform; in other languages, that of the platform.
 */
export function countryName(code: string, language: string): string {
  // The platform takes milliseconds to read its own names for the first time.
  return nameAtHand(code, language) ?? namesIn(language).of(code) ?? code;
}

// They take some hundred times as long to make as to ask. Languages are written by people, so there is a bound.
const MOST_KEPT = 32;
const kept = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(language, names);
  return names;
}

function nameAtHand(code: string, language: string): string | undefined {
  if (!isCountryCode(code) || !Object.hasOwn(COUNTRY_NAMES, language)) return undefined;
  const names = COUNTRY_NAMES[language] ?? '';
  const start = names.indexOf(`|${code} `);
  const name = start + `|${code} `.length;
  return start === -1 ? undefined : names.slice(name, names.indexOf('|', name));
}

/** Countries and territories with their EU IRIs, loaded when first asked for. */
export async function loadCountries(): Promise<ConceptScheme> {
  return (await import('./generated/countries.js')).COUNTRIES;
}

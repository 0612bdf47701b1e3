import type { ConceptScheme } from './concept-scheme.js';
import { COUNTRY_CODES } from './generated/codes.js';

/** True for a code of a country or territory (ISO 3166-1 alpha-2): `FR`. Groups such as `EU` are no countries. */
export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

/** Name of a country in a language, or its code where the platform has no name for it. */
export function countryName(code: string, language: string): string {
  return namesIn(language).of(code) ?? code;
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

/** Countries and territories with their EU IRIs, loaded when first asked for. */
export async function loadCountries(): Promise<ConceptScheme> {
  return (await import('./generated/countries.js')).COUNTRIES;
}

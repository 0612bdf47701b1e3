import type { ConceptScheme } from './concept-scheme.js';
import { COUNTRY_CODES } from './generated/codes.js';

/** True for a code of a country or territory (ISO 3166-1 alpha-2): `FR`. Groups such as `EU` are no countries. */
export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

/** Name of a country in a language, or its code where the platform has no name for it. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** Countries and territories with their EU IRIs, loaded when first asked for. */
export async function loadCountries(): Promise<ConceptScheme> {
  return (await import('./generated/countries.js')).COUNTRIES;
}

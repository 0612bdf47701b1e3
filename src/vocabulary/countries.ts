/**
 * True for a country code of two letters (ISO 3166-1 alpha-2) that the platform's own region names know.
 *
 * Groups such as `EU`, old codes and aliases such as `UK` are no countries.
 */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NOT_COUNTRIES.has(code)) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

/** Name of a country in a language, or its code where the platform has no name for it. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

// What CLDR names beside ISO 3166-1 countries: groups, exceptional reservations, aliases and withdrawn codes.
const NOT_COUNTRIES: ReadonlySet<string> = new Set([
  ...['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'],
  ...[
    'UK',
    'AN',
    'BU',
    'CS',
    'DD',
    'FX',
    'NT',
    'SU',
    'TP',
    'YD',
    'YU',
    'ZR',
    'QU',
    'NH',
    'RH',
    'VD',
    'DY',
    'HV',
  ],
]);

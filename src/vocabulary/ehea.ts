/**
 * Countries of the European Higher Education Area (ISO 3166-1 alpha-2), whose higher education counts in ECTS. 49 members
 * since San Marino joined in 2020.
 *
 * @see https://ehea.info/page-full_members
 */
const EHEA_COUNTRIES =
  ' AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LI LT LU LV MD ME MK MT NL NO ' +
  'PL PT RO RS RU SE SI SK SM TR UA VA ';

/** True for a country of the European Higher Education Area (ISO 3166-1 alpha-2). */
export function isEheaCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && EHEA_COUNTRIES.includes(` ${code} `);
}

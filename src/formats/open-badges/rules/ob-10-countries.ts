import { isCountryCode } from '../../../vocabulary/countries.js';
import { type BadgeRule, openBadges, partsOfClass, placesOfWrong } from './rule.js';

/** The schema takes any text for a country code. */
export const countriesKnown: BadgeRule = {
  id: 'open-badges.OB-10',
  severity: 'warning',
  cites: openBadges('Address: addressCountryCode'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'Address'))
      for (const pointer of placesOfWrong(part, 'addressCountryCode', isNoCountry))
        yield { pointer, text: NO_COUNTRY };
  },
};

function isNoCountry(code: string): boolean {
  return !isCountryCode(code);
}

const NO_COUNTRY = {
  en: 'this is not a country code of two letters (ISO 3166-1 alpha-2)',
  fr: 'ce n’est pas un code pays à deux lettres (ISO 3166-1 alpha-2)',
};

import { isCountryCode } from '../../../vocabulary/countries.js';
import { type BadgeRule, openBadges, partsOfClass, textsAt } from './rule.js';

/** The schema takes any text for a country code. */
export const countriesKnown: BadgeRule = {
  id: 'open-badges.OB-10',
  severity: 'warning',
  cites: openBadges('Address: addressCountryCode'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'Address')) {
      for (const [code, pointer] of textsAt(part, 'addressCountryCode')) {
        if (isCountryCode(code)) continue;
        yield {
          pointer,
          text: {
            en: 'this is not a country code of two letters (ISO 3166-1 alpha-2)',
            fr: 'ce n’est pas un code pays à deux lettres (ISO 3166-1 alpha-2)',
          },
        };
      }
    }
  },
};

import { recipientGiven } from './ob-01-recipient.js';
import { criteriaGiven } from './ob-02-criteria.js';
import { referencesResolve } from './ob-03-references.js';
import { statusGiven } from './ob-04-status.js';
import { valuesOnScale } from './ob-05-values.js';
import { termsKnown } from './ob-06-terms.js';
import { typesName } from './ob-07-types.js';
import { contextsInOrder, dataModelCurrent } from './ob-08-contexts.js';
import { idsAbsolute, idsUnique } from './ob-08-ids.js';
import { datesExist, datesInOrder } from './ob-09-dates.js';
import { countriesKnown } from './ob-10-countries.js';
import { imagesUsable } from './ob-11-images.js';
import { endorsementsFit, endorsementsProven } from './ob-12-endorsements.js';
import { ownTermsSpelt } from './own-terms.js';
import type { BadgeRule } from './rule.js';
import { issuerDescribed, nothingEmpty } from './values-present.js';

/** Every rule on the structure of an Open Badge, in the order in which a reader wants them. */
export const BADGE_RULES: readonly BadgeRule[] = [
  recipientGiven,
  criteriaGiven,
  referencesResolve,
  statusGiven,
  valuesOnScale,
  termsKnown,
  typesName,
  contextsInOrder,
  dataModelCurrent,
  idsAbsolute,
  idsUnique,
  datesExist,
  datesInOrder,
  countriesKnown,
  imagesUsable,
  endorsementsProven,
  endorsementsFit,
  issuerDescribed,
  nothingEmpty,
  ownTermsSpelt,
];

/** Those that a credential must not break: the others warn. */
export const BADGE_ERROR_RULES: readonly BadgeRule[] = BADGE_RULES.filter(
  ({ severity }) => severity === 'error',
);

/** Those that an endorsement by itself can break; how it is secured, and what it hangs on, is seen from outside. */
export const ENDORSEMENT_RULES: readonly BadgeRule[] = [
  typesName,
  dataModelCurrent,
  idsAbsolute,
  idsUnique,
  datesExist,
  datesInOrder,
  countriesKnown,
  issuerDescribed,
  nothingEmpty,
];

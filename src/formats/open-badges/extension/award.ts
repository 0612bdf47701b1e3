import { compact } from '../../../foundation/json/values.js';
import type { Award } from '../../../model/award.js';
import { writeCredits } from './credits.js';
import type { AwardTerms } from './types.js';

/** Our own type of a subject. */
export const AWARD_TYPE = 'EuropeanMicroCredentialAward';

/** What Open Badges cannot say of an award: which name is the learner's, and the unit of the credits. */
export function writeAward({ learner, creditsEarned }: Award): AwardTerms {
  return compact({ recipientName: learner.name, creditReceived: writeCredits(creditsEarned) });
}

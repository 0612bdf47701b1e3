import type { Finding } from '../../foundation/report.js';
import { applyRules } from '../../foundation/rule.js';
import type { Award } from '../../model/award.js';
import type { FrameworkRequirement } from '../framework.js';
import { birthDate } from './birth-date.js';
import { contact } from './contact.js';
import { health } from './health.js';
import { nationalNumber, nationalNumberFindings } from './national-numbers.js';
import { personalAddress, personalStatusList } from './personal-address.js';
import { thirdParties } from './third-parties.js';

export { holdsNationalNumber } from '../../model/holds-national-number.js';
export { holdsEmail } from './contact-patterns.js';
export { namesLearner } from './personal-address.js';

/** What an award should not hold about its learner, besides what the element "Identification of the learner" asks. */
export const PRIVACY: readonly FrameworkRequirement[] = [
  nationalNumber,
  personalAddress,
  personalStatusList,
  birthDate,
  contact,
  health,
  thirdParties,
];

/** What must never be issued, whatever the framework, with places in the award itself. */
export function forbiddenInAward(award: Award): readonly Finding[] {
  const rules = [personalAddress, personalStatusList];
  const address = applyRules(rules, { definition: {}, award, now: 0 });
  const placed = address.map((finding) => ({
    ...finding,
    pointer: finding.pointer.slice('/award'.length),
  }));
  return [...nationalNumberFindings(award), ...placed];
}

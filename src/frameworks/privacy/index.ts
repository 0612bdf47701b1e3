import type { FrameworkRequirement } from '../framework.js';
import { birthDate } from './birth-date.js';
import { contact } from './contact.js';
import { health } from './health.js';
import { nationalNumber } from './national-numbers.js';

export { holdsNationalNumber } from './national-number.js';
export { nationalNumberFindings } from './national-numbers.js';

/** What an award should not hold about its learner, besides what the element "Identification of the learner" asks. */
export const PRIVACY: readonly FrameworkRequirement[] = [
  nationalNumber,
  birthDate,
  contact,
  health,
];

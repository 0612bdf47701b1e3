import type { LocalText } from '../../../foundation/locale.js';
import type { FrameworkRequirement, QuestionForPeople } from '../../framework.js';

/**
 * One principle of Annex II. The principles bind those who provide and award; a definition holds evidence at most, so
 * nothing here is ever an error, and the rest is put as questions.
 */
export interface Principle {
  /** Stable name: `validAssessment`. */
  readonly key: string;
  /** Name. */
  readonly name: LocalText;
  /** Evidence that a machine can look for. */
  readonly requirements: readonly FrameworkRequirement[];
  /** What is left for people to judge. */
  readonly forPeople: readonly QuestionForPeople[];
}

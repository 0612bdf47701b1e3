import type { Severity } from '../../../src/foundation/report.js';
import type { Change } from '../../support/definitions.js';

/** A rule, and the one thing that makes it speak. */
export interface RuleCase {
  readonly title: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Differences from the complete example that the good and the bad case share. */
  readonly base?: readonly Change[];
  /** The one thing in which the bad case differs from the good one. */
  readonly change: Change;
  readonly at: string;
}

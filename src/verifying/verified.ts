import type { JsonObject } from '../foundation/json/values.js';
import type { VerificationReport } from './report.js';

/** The report on a credential, and what it is about. */
export interface Judged {
  /** What came of verifying it. */
  readonly report: VerificationReport;
  /** The credential as plain data, the newer copy where that took its place; absent when the input cannot be read. */
  readonly document?: JsonObject;
}

/** What came of one credential: the report, and what was in it. */
export interface Verified extends Judged {
  /** Whether a proof holds and none is broken: nothing is asked of the network for the sake of a forgery. */
  readonly sound: boolean;
  /** Whether addresses may be asked for its sake: its issuer is not known to be a stranger, and the policy would listen. */
  readonly asks: boolean;
}

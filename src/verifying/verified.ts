import type { JsonObject } from '../foundation/json/values.js';
import type { Facts } from './facts.js';
import type { CredentialRole, VerificationReport } from './report.js';
import type { Session } from './session.js';

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

/**
 * Verifies a credential, and those that it holds or names: each of them comes through here again. Without a role it is
 * looked at as what its types say. What is known of it by itself is found out where it is not given.
 */
export type VerifyCredential = (
  input: unknown,
  session: Session,
  role?: CredentialRole,
  facts?: Facts,
) => Promise<Verified>;

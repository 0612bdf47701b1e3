import type { Facts } from './facts.js';
import type { CredentialRole } from './report.js';
import type { Session } from './session.js';
import type { Verified } from './verified.js';

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

import { lazily } from '../foundation/lazily.js';
import { settleOptions, type VerifyOptions } from './options.js';
import type { VerifyInput } from './read-input.js';
import type { VerificationReport } from './report.js';

/**
 * Verifies a signed Open Badge 3.0: what it is, that nothing was changed, who signed it, whether it is in force.
 *
 * Works offline unless a fetcher is given. A bad credential gives a report, never an exception. Verifying says that
 * the credential is authentic and in force, not that it is good enough for a purpose.
 *
 * @param input - JSON text or a compact JWT, their UTF-8 bytes, or the object.
 * @param options - Whom to trust, and what else is known.
 * @returns Every check with its findings in English and French, and the verdict of the policy; endorsements and status
 * lists have a report of their own in `parts`.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_DID_DOCUMENT` when a DID document given is none,
 * `ERR_CONTEXT_INVALID` when a context given is none.
 * @example
 * ```ts
 * const report = await verify(text, { trust: ['did:web:univ.example'], didDocuments: [didDocument] });
 * if (report.verdict === 'accepted') enrol();
 * ```
 */
export async function verify(
  input: VerifyInput,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const settings = settleOptions(options);
  const { runVerification } = await verification();
  return runVerification(input, settings);
}

// What verifies weighs more than all the rest, and whoever only issues never needs it.
const verification = lazily(() => import('./run-verification.js'));

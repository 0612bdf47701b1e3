import type { Report } from '../../foundation/report.js';
import {
  settleOptions,
  type VerificationReport,
  type VerifyOptions,
} from '../../verifying/index.js';
import { indeterminate } from '../../verifying/outcomes.js';
import { said } from './texts.js';
import { verifySdJwtVc } from './verify-sd-jwt-vc.js';

/**
 * Verifies an SD-JWT VC as a credential among others, by whoever asked for no presentation: whether it is the holder who
 * shows it is not asked. It is judged by a policy of its own: `policy`, `proofs` and `contexts` are about linked data.
 *
 * @throws TypeError when an option is not usable.
 */
export async function verifyAsCredential(
  text: string,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const { recipient } = settleOptions(options);
  const { policy: _, proofs: __, contexts: ___, recipient: ____, ...rest } = options;
  const judged = await verifySdJwtVc(text, { ...rest, keyBinding: 'not-asked' });
  const { verdict, checks } = recipient === undefined ? judged : withOpenRecipient(judged);
  const { policy, judgedAt } = judged;
  return {
    ...{ verdict, policy, judgedAt, checks, contexts: [], parts: [] },
    ...({ role: 'attestation', securing: 'sd-jwt' } as const),
  };
}

/** Whom it is about is told by a key alone: whether that is the recipient who is expected stays open. */
export function withOpenRecipient<Judged extends Report>(judged: Judged): Judged {
  const open = indeterminate('subject.recipient', said('sd-jwt.recipient', '/cnf'));
  const verdict = judged.verdict === 'accepted' ? 'undetermined' : judged.verdict;
  return { ...judged, verdict, checks: [...judged.checks, open] };
}

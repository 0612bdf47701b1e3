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
  const { verdict, policy, judgedAt, checks } = await verifySdJwtVc(text, {
    ...rest,
    keyBinding: 'not-asked',
  });
  const report = {
    ...{ policy, judgedAt, contexts: [], parts: [] },
    ...({ role: 'attestation', securing: 'sd-jwt' } as const),
  };
  if (recipient === undefined) return { ...report, verdict, checks };
  // Whom it is about is told by a key, and nobody was asked to show that they hold it.
  const open = indeterminate('subject.recipient', said('sd-jwt.recipient', '/cnf'));
  const doubted = verdict === 'accepted' ? 'undetermined' : verdict;
  return { ...report, verdict: doubted, checks: [...checks, open] };
}

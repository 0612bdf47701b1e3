import type { VerificationSettings } from './options.js';
import { refreshed } from './refresh.js';
import type { VerificationReport } from './report.js';
import { openSession } from './session.js';
import { verifyCredential } from './verify-credential.js';

/** Verifies a credential from beginning to end: itself, what it leads to, and the newer copy where there is one. */
export async function runVerification(
  input: unknown,
  settings: VerificationSettings,
): Promise<VerificationReport> {
  const session = openSession(settings);
  session.admit();
  return refreshed(await verifyCredential(input, session), session);
}

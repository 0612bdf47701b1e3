import { lazily } from '../foundation/lazily.js';
import { settleOptions, type VerifyOptions } from './options.js';
import type { OpenFile, VerifyInput } from './read-input.js';
import type { VerificationReport } from './report.js';
import type { Judged } from './verified.js';

/**
 * Verifies a credential that is handed in as such; `everyday.ts` opens files that carry one, and says what verifying is.
 *
 * @param input - JSON text or a compact JWT, their UTF-8 bytes, or the object.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_DID_DOCUMENT` when a DID document given is none,
 * `ERR_CONTEXT_INVALID` when a context given is none.
 */
export async function verify(
  input: VerifyInput,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const settings = settleOptions(options);
  const { runVerification } = await verification();
  return runVerification(input, settings);
}

/**
 * The same of what is inside a file, once it is opened.
 *
 * @param open - Takes the credential out; what it throws of this library makes the input unreadable.
 */
export async function verifyOpened(
  open: OpenFile,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const settings = settleOptions(options);
  const { runVerification } = await verification();
  return runVerification(undefined, settings, undefined, open);
}

/**
 * The same as `verify`, with the credential that the report is about: what goes on to be used is what was verified.
 *
 * @throws TypeError when an option is not usable, and what `verify` throws.
 */
export async function verifyAndRead(input: VerifyInput, options: VerifyOptions): Promise<Judged> {
  const settings = settleOptions(options);
  const { runAndRead } = await verification();
  return runAndRead(input, settings);
}

// What verifies weighs more than all the rest, and whoever only issues never needs it.
const verification = lazily(() => import('./run-verification.js'));

import { lazily } from '../../foundation/lazily.js';
import type { VerifyInput } from '../../verifying/index.js';
import type { PresentationReport } from './report.js';
import { settlePresentationOptions, type VerifyPresentationOptions } from './settle-options.js';

/**
 * Verifies a presentation: that it answers this verifier and this challenge, that its holder made it, lately and for the
 * first time, that the credentials in it are about the holder, and each of these as `verify` does. A bad presentation gives
 * a report, never an exception.
 *
 * The bounds on records (`limits.record`) are those on a presentation as a whole.
 *
 * @param input - JSON text or a compact JWT, their UTF-8 bytes, or the object.
 * @throws TypeError when an option is not usable, and what `verify` throws.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations
 * @example
 * ```ts
 * const { verdict, holder, parts } = await verifyPresentation(received, {
 *   ...{ challenge, domain: 'https://jobs.example', trust: ['did:web:univ.example'] },
 *   seen, // { once(key, untilMs) { … } }
 * });
 * ```
 */
export async function verifyPresentation(
  input: VerifyInput,
  options: VerifyPresentationOptions,
): Promise<PresentationReport> {
  const settings = settlePresentationOptions(options);
  const { runPresentation } = await verification();
  return runPresentation(input, settings);
}

// As with `verify`: whoever only presents never needs it.
const verification = lazily(() => import('./run-presentation.js'));

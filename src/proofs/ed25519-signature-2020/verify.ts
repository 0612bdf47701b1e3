import { asList, type JsonValue } from '../../foundation/json/values.js';
import { ED25519_2020_V1 } from '../../linked-data/index.js';
import type { SuiteVerdict, VerificationTask } from '../shared/types.js';
import { errorAt, malformed, unsupported } from '../shared/verdicts.js';
import { verifyWithVc } from '../vendor/digitalbazaar.js';

/**
 * Verifies one `Ed25519Signature2020` proof of a credential.
 *
 * @throws `MicrocertError` when the document or the proof cannot be read as linked data.
 * @see https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020
 */
export async function verifyEd25519Signature2020(task: VerificationTask): Promise<SuiteVerdict> {
  // Chains came with Data Integrity; the library that verifies here leaves every other proof out.
  if (task.previous.length > 0) return unsupported('ERR_PROOF_CHAIN');
  const contexts = asList<JsonValue>(task.document['@context']);
  if (contexts.includes(ED25519_2020_V1)) return verifyWithVc(task);
  const hint = {
    en: `this kind of proof needs the context ${ED25519_2020_V1}`,
    fr: `ce type de preuve demande le contexte ${ED25519_2020_V1}`,
  };
  return malformed([errorAt('ERR_PROOF_INVALID', '/@context', hint)]);
}

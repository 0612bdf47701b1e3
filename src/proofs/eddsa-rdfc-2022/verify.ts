import { verifyWithCryptosuite } from '../shared/data-integrity.js';
import type { SuiteVerdict, VerificationTask } from '../shared/types.js';
import { eddsaRdfc2022 } from './cryptosuite.js';

/**
 * Verifies one `eddsa-rdfc-2022` proof.
 *
 * @throws `MicrocertError` when the document or the proof cannot be read as linked data.
 * @see https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-rdfc-2022
 */
export async function verifyEddsaRdfc2022(task: VerificationTask): Promise<SuiteVerdict> {
  return verifyWithCryptosuite(eddsaRdfc2022, task);
}

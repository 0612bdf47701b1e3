import { secureWithCryptosuite } from '../shared/data-integrity.js';
import type { SecuredParts, SigningTask } from '../shared/types.js';
import { eddsaRdfc2022 } from './cryptosuite.js';

/**
 * Secures a document with `eddsa-rdfc-2022`.
 *
 * @see https://www.w3.org/TR/vc-di-eddsa/#create-proof-eddsa-rdfc-2022
 */
export async function secureEddsaRdfc2022(task: SigningTask): Promise<SecuredParts> {
  return secureWithCryptosuite(eddsaRdfc2022, task);
}

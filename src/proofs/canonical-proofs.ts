import { nativeCrypto } from '../foundation/native.js';
import { eddsaRdfc2022 } from './eddsa-rdfc-2022/cryptosuite.js';
import {
  type CanonicalSigner,
  type CanonicalTask,
  canonicalSigner,
} from './shared/canonical-signer.js';

/** The suite that documents are signed with by their canonical form. */
export const CANONICAL_SUITE = 'eddsa-rdfc-2022';

/**
 * What makes `eddsa-rdfc-2022` proofs of documents whose canonical form is known; the signer has an Ed25519 key. Nothing
 * where hashing is a matter of waiting.
 */
export function canonicalProofs(task: CanonicalTask): CanonicalSigner | undefined {
  const crypto = nativeCrypto();
  return crypto && canonicalSigner(eddsaRdfc2022, task, crypto);
}

import { concatBytes } from '../foundation/encodings/bytes.js';
import type { PublicKey, verifySignature } from '../identity/index.js';
import { decodeSignature } from './shared/proof-value.js';

/** What an `eddsa-rdfc-2022` proof signs, hashed already, and the text of its signature. */
export interface HashedProof {
  /** SHA-256 of the canonical form of its options. */
  readonly optionsHash: Uint8Array;
  /** SHA-256 of the canonical form of the document. */
  readonly documentHash: Uint8Array;
  readonly proofValue: string;
}

/**
 * Whether an `eddsa-rdfc-2022` proof holds with a key, as far as the hashes go: that the proof is well-formed otherwise
 * is known to the caller.
 *
 * @param verify - Verifies the signature, on this thread or another.
 * @see https://www.w3.org/TR/vc-di-eddsa/#proof-verification-eddsa-rdfc-2022
 */
export async function holdsOverHashes(
  { optionsHash, documentHash, proofValue }: HashedProof,
  key: PublicKey,
  verify: typeof verifySignature,
): Promise<boolean> {
  const signature = key.algorithm === 'Ed25519' ? decodeSignature(proofValue) : undefined;
  if (signature === undefined) return false;
  return verify(key, concatBytes(optionsHash, documentHash), signature);
}

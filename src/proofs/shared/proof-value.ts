import { decodeMultibase, encodeMultibase } from '../../foundation/encodings/multibase.js';
import type { CurveAlgorithm } from '../../identity/index.js';

/** Bytes of a signature, of every kind. */
export const SIGNATURE_BYTES: Readonly<Record<CurveAlgorithm, number>> = {
  Ed25519: 64,
  'P-256': 64,
  'P-384': 96,
};

// Base58 is decoded in quadratic time: a text that cannot stand for 64 or 96 bytes is never decoded. 96 bytes take 132
// characters at most; a leading zero byte takes one, hence 64 at least.
const SIGNATURE_TEXT = /^z[1-9A-HJ-NP-Za-km-z]{64,132}$/;

/**
 * The bytes of a signature written as `z` and base58btc, or nothing when it is not one.
 *
 * @param algorithm - kind of the key, where it is known: only its length will do.
 */
export function decodeSignature(text: unknown, algorithm?: CurveAlgorithm): Uint8Array | undefined {
  if (typeof text !== 'string' || !SIGNATURE_TEXT.test(text)) return undefined;
  const lengths = algorithm ? [SIGNATURE_BYTES[algorithm]] : Object.values(SIGNATURE_BYTES);
  try {
    const bytes = decodeMultibase(text);
    return lengths.includes(bytes.length) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A signature as `proofValue`: `z` followed by base58btc. */
export function encodeSignature(signature: Uint8Array): string {
  return encodeMultibase(signature);
}

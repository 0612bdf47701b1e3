import { decodeMultibase, encodeMultibase } from '../../foundation/encodings/multibase.js';
import type { CurveAlgorithm } from '../../identity/index.js';

/** Bytes of a signature, of every kind. */
export const SIGNATURE_BYTES: Readonly<Record<CurveAlgorithm, number>> = {
  Ed25519: 64,
  'P-256': 64,
  'P-384': 96,
};

const LENGTHS: ReadonlySet<number> = new Set(Object.values(SIGNATURE_BYTES));

// Base58 is decoded in quadratic time: a text that cannot stand for 64 or 96 bytes is never decoded. 96 bytes take 132
// characters at most; a leading zero byte takes one, hence 64 at least.
const SIGNATURE_TEXT = /^z[1-9A-HJ-NP-Za-km-z]{64,132}$/;

/** The bytes of a signature written as `z` and base58btc, or nothing when it is not one. */
export function decodeSignature(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || !SIGNATURE_TEXT.test(text)) return undefined;
  try {
    const bytes = decodeMultibase(text);
    return LENGTHS.has(bytes.length) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A signature as `proofValue`: `z` followed by base58btc. */
export function encodeSignature(signature: Uint8Array): string {
  return encodeMultibase(signature);
}

import { decodeMultibase, encodeMultibase } from '../../foundation/encodings/multibase.js';

const SIGNATURE_BYTES = 64;

// Base58 is decoded in quadratic time: a text that cannot stand for 64 bytes is never decoded. 64 bytes
// take 88 characters at most; a leading zero byte takes one, hence 64 at least.
const SIGNATURE_TEXT = /^z[1-9A-HJ-NP-Za-km-z]{64,88}$/;

/** The 64 bytes of a signature written as `z` and base58btc, or nothing when it is not one. */
export function decodeSignature(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || !SIGNATURE_TEXT.test(text)) return undefined;
  try {
    const bytes = decodeMultibase(text);
    return bytes.length === SIGNATURE_BYTES ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A signature as `proofValue`: `z` followed by base58btc. */
export function encodeSignature(signature: Uint8Array): string {
  return encodeMultibase(signature);
}

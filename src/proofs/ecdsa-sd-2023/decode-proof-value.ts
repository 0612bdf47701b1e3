import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { MOST_SIGNS } from './limits.js';

/**
 * The bytes of a value, in base64url behind `u`; nothing when it is no such text.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue (steps 1 and 2)
 */
export function decodeProofValue(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || text[0] !== 'u' || text.length > MOST_SIGNS) return undefined;
  try {
    return decodeBase64url(text.slice(1));
  } catch {
    return undefined;
  }
}

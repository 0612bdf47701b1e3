import { MicrocertError } from '../errors/index.js';
import { decodeBase58btc, encodeBase58btc } from './base58btc.js';
import { decodeBase64url } from './base64url.js';

/**
 * Bytes as multibase text in base58btc (`z…`), the form of Multikey and Data Integrity.
 *
 * @see https://www.w3.org/TR/cid-1.0/#multibase-0
 */
export function encodeMultibase(bytes: Uint8Array): string {
  return `z${encodeBase58btc(bytes)}`;
}

/**
 * The bytes of a multibase text: base58btc (`z…`) or base64url without padding (`u…`).
 *
 * @throws MicrocertError `ERR_ENCODING` for anything else.
 */
export function decodeMultibase(text: string): Uint8Array {
  if (text.startsWith('z')) return decodeBase58btc(text.slice(1));
  if (text.startsWith('u')) return decodeBase64url(text.slice(1));
  throw new MicrocertError('ERR_ENCODING');
}

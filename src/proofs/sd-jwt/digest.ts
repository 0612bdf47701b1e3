import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { decodeHex } from '../../foundation/encodings/hex.js';
import { nativeCrypto } from '../../foundation/native.js';
import { sha256Hex } from '../../foundation/sha256.js';

/** The one hash function that digests are made by here, as `_sd_alg` names it (RFC 9901 section 4.1.1). */
export const HASH_NAME = 'sha-256';

/** Makes digests. */
export type Digest = (text: string) => string;

/**
 * The digest of a disclosure, or of all that a key binding JWT covers: SHA-256 of the ASCII text, in base64url. The host
 * is asked once for what it can do, as many are made one after the other.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4.2.3
 */
export function digester(): Digest {
  const native = nativeCrypto();
  return native === undefined
    ? (text) => encodeBase64url(decodeHex(sha256Hex(text)))
    : (text) => native.hash('sha256', text, 'base64url');
}

import { concatBytes } from '../foundation/encodings/bytes.js';
import { decodeMultibase, encodeMultibase } from '../foundation/encodings/multibase.js';
import { MicrocertError } from '../foundation/errors/index.js';

/** A public key. */
export interface PublicKey {
  /** Kind of key. */
  readonly algorithm: 'Ed25519';
  /** The key: 32 bytes (RFC 8032 section 5.1.5). */
  readonly bytes: Uint8Array;
  /** The key as Multikey text: `z6Mk…`. */
  readonly multibase: string;
}

// Multicodec `ed25519-pub` (0xed) and `ed25519-priv` (0x1300) as variable-length integers.
const PUBLIC_PREFIX = Uint8Array.of(0xed, 0x01);
const SECRET_PREFIX = Uint8Array.of(0x80, 0x26);
const KEY_LENGTH = 32;

/** A public key of 32 bytes. */
export function makePublicKey(bytes: Uint8Array): PublicKey {
  if (bytes.length !== KEY_LENGTH) throw new MicrocertError('ERR_KEY_FORMAT');
  const multibase = encodeMultibase(concatBytes(PUBLIC_PREFIX, bytes));
  return Object.freeze({ algorithm: 'Ed25519', bytes: bytes.slice(), multibase });
}

/**
 * A public key from Multikey text: `z6Mk…`.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` when it is no Multikey, `ERR_KEY_TYPE` when it is another kind of key.
 * @see https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function publicKeyFromMultikey(text: string): PublicKey {
  return makePublicKey(withoutPrefix(text, PUBLIC_PREFIX));
}

/** The 32 bytes of a secret Multikey: `z3u2…`. */
export function secretFromMultikey(text: string): Uint8Array {
  return withoutPrefix(text, SECRET_PREFIX);
}

/** A secret of 32 bytes as Multikey text. */
export function secretToMultikey(secret: Uint8Array): string {
  return encodeMultibase(concatBytes(SECRET_PREFIX, secret));
}

function withoutPrefix(text: string, prefix: Uint8Array): Uint8Array {
  // 34 bytes take 46 to 48 signs in base58: anything longer is no key, and is not decoded.
  if (text.length > 64) throw new MicrocertError('ERR_KEY_FORMAT');
  let bytes: Uint8Array;
  try {
    bytes = decodeMultibase(text);
  } catch (cause) {
    throw new MicrocertError('ERR_KEY_FORMAT', { cause });
  }
  const fits = bytes[0] === prefix[0] && bytes[1] === prefix[1];
  if (!fits) throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
  if (bytes.length !== KEY_LENGTH + 2) throw new MicrocertError('ERR_KEY_FORMAT');
  return bytes.slice(2);
}

/** Said wherever another kind of key turns up. */
export const ED25519_ONLY = {
  en: 'an Ed25519 key is needed; microcert keygen makes one',
  fr: 'une clé Ed25519 est nécessaire ; microcert keygen en crée une',
} as const;

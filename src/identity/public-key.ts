import { concatBytes } from '../foundation/encodings/bytes.js';
import { decodeMultibase, encodeMultibase } from '../foundation/encodings/multibase.js';
import { MicrocertError } from '../foundation/errors/index.js';

/** A public key. */
export interface PublicKey {
  /** Kind of key. */
  readonly algorithm: 'Ed25519';
  /** The key: 32 bytes (RFC 8032 section 5.1.5). */
  readonly bytes: Uint8Array;
  /** The key as Multikey text: `z6Mk…`. Where signatures are verified, this is what counts. */
  readonly multibase: string;
}

// Multicodec `ed25519-pub` (0xed) and `ed25519-priv` (0x1300) as variable-length integers.
const PUBLIC_PREFIX = Uint8Array.of(0xed, 0x01);
const SECRET_PREFIX = Uint8Array.of(0x80, 0x26);
const PREFIX_LENGTH = 2;
const KEY_LENGTH = 32;

// 66 bytes, the longest form that is read, take 91 signs in base58: anything longer is no key, and is not decoded.
const MAX_TEXT = 96;

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

/** A secret, and the public key where it stands beside it. */
export interface StatedSecret {
  /** 32 bytes (RFC 8032 section 5.1.5). */
  readonly secret: Uint8Array;
  /** The public key that is said to belong to it. */
  readonly stated?: PublicKey;
}

/** The secret of a secret Multikey: `z3u2…`, or `zrv…`, in which the public key follows the secret. */
export function secretFromMultikey(text: string): StatedSecret {
  const bytes = withoutPrefix(text, SECRET_PREFIX);
  const secret = bytes.slice(0, KEY_LENGTH);
  if (bytes.length === KEY_LENGTH) return { secret };
  return { secret, stated: makePublicKey(bytes.slice(KEY_LENGTH)) };
}

/** A secret of 32 bytes as Multikey text. */
export function secretToMultikey(secret: Uint8Array): string {
  return encodeMultibase(concatBytes(SECRET_PREFIX, secret));
}

function withoutPrefix(text: string, prefix: Uint8Array): Uint8Array {
  if (text.length > MAX_TEXT) throw new MicrocertError('ERR_KEY_FORMAT');
  let bytes: Uint8Array;
  try {
    bytes = decodeMultibase(text);
  } catch {
    throw new MicrocertError('ERR_KEY_FORMAT');
  }
  // Shorter ones are no keys of any kind: some signs were lost.
  if (bytes.length < PREFIX_LENGTH + KEY_LENGTH) throw new MicrocertError('ERR_KEY_FORMAT');
  if (bytes[0] !== prefix[0] || bytes[1] !== prefix[1]) {
    throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
  }
  const lengths = prefix === SECRET_PREFIX ? [KEY_LENGTH, 2 * KEY_LENGTH] : [KEY_LENGTH];
  if (!lengths.includes(bytes.length - PREFIX_LENGTH)) throw new MicrocertError('ERR_KEY_FORMAT');
  return bytes.slice(PREFIX_LENGTH);
}

/** Said wherever another kind of key turns up. */
export const ED25519_ONLY = {
  en: 'an Ed25519 key is needed; microcert keygen makes one',
  fr: 'une clé Ed25519 est nécessaire ; microcert keygen en crée une',
} as const;

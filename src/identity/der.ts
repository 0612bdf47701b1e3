import { concatBytes, equalBytes } from '../foundation/encodings/bytes.js';

const KEY_LENGTH = 32;

// RFC 8410 section 7 and section 4: the fixed bytes in front of an Ed25519 key.
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);
const SPKI = Uint8Array.of(0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0);
// RFC 8410 section 3: the algorithm is 1.3.101.112, without parameters.
const ED25519 = Uint8Array.of(6, 3, 0x2b, 0x65, 0x70);

const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  sequence: 0x30,
  attributes: 0xa0,
  publicKey: 0x81,
} as const;

/** What a DER text holds: a key; a key of another algorithm; or nothing that can be read. */
export type DerOutcome<Key> = Key | 'other algorithm' | undefined;

/** A secret, and the public key where it stands beside it. */
export interface DerSecret {
  /** 32 bytes. */
  readonly secret: Uint8Array;
  /** 32 bytes. */
  readonly publicBytes?: Uint8Array;
}

/** A secret of 32 bytes as PKCS #8. */
export function toPkcs8(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(concatBytes(PKCS8, secret));
}

/** A public key of 32 bytes as SubjectPublicKeyInfo. */
export function toSpki(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(concatBytes(SPKI, publicKey));
}

/**
 * The secret in PKCS #8, and the public key that its second version can hold.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5958#section-2
 */
export function fromPkcs8(bytes: Uint8Array): DerOutcome<DerSecret> {
  const [version, algorithm, key, ...more] = childrenOf(bytes) ?? [];
  if (version?.tag !== TAG.integer || algorithm?.tag !== TAG.sequence || key === undefined) {
    return undefined;
  }
  if (!equalBytes(algorithm.content, ED25519)) return 'other algorithm';
  // RFC 8410 section 7: the octet string holds another octet string, which holds the secret.
  const [inner, ...others] = elements(key.content) ?? [];
  const nested = key.tag === TAG.octetString && inner?.tag === TAG.octetString;
  if (!nested || others.length > 0 || inner.content.length !== KEY_LENGTH) return undefined;
  const secret = inner.content.slice();
  const stated = more.filter(({ tag }) => tag !== TAG.attributes);
  if (stated.length === 0) return { secret };
  const publicBytes = stated.length === 1 ? bitsOf(stated[0], TAG.publicKey) : undefined;
  return publicBytes && { secret, publicBytes };
}

/** The public key in SubjectPublicKeyInfo: 32 bytes. */
export function fromSpki(bytes: Uint8Array): DerOutcome<Uint8Array> {
  const [algorithm, key, ...more] = childrenOf(bytes) ?? [];
  if (algorithm?.tag !== TAG.sequence || more.length > 0) return undefined;
  return equalBytes(algorithm.content, ED25519) ? bitsOf(key, TAG.bitString) : 'other algorithm';
}

interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** The elements of the one sequence that the bytes are. */
function childrenOf(bytes: Uint8Array): readonly DerElement[] | undefined {
  const [sequence, ...more] = elements(bytes) ?? [];
  if (sequence?.tag !== TAG.sequence || more.length > 0) return undefined;
  return elements(sequence.content);
}

function elements(bytes: Uint8Array): readonly DerElement[] | undefined {
  const found: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const { length, start } = lengthAt(bytes, at + 1);
    if (start + length > bytes.length) return undefined;
    found.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

/** X.690 section 8.1.3: one byte, or the number of the bytes that follow; two of them are enough for any key. */
function lengthAt(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly start: number } {
  const first = bytes[at] ?? Number.POSITIVE_INFINITY;
  if (first < 0x80) return { length: first, start: at + 1 };
  const [high = 0, low = 0] = [bytes[at + 1], bytes[at + 2]];
  if (first === 0x81) return { length: high, start: at + 2 };
  if (first === 0x82) return { length: 256 * high + low, start: at + 3 };
  return { length: Number.POSITIVE_INFINITY, start: at };
}

/** The key in a bit string: a byte that says that no bits are left over, and 32 bytes. */
function bitsOf(element: DerElement | undefined, tag: number): Uint8Array | undefined {
  if (element?.tag !== tag || element.content[0] !== 0) return undefined;
  return element.content.length === KEY_LENGTH + 1 ? element.content.slice(1) : undefined;
}

import { concatBytes } from '../foundation/encodings/bytes.js';

// RFC 8410 section 7 and section 4: the fixed bytes in front of an Ed25519 key.
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);
const SPKI = Uint8Array.of(0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0);

/** A secret of 32 bytes as PKCS #8. */
export function toPkcs8(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(concatBytes(PKCS8, secret));
}

/** A public key of 32 bytes as SubjectPublicKeyInfo. */
export function toSpki(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(concatBytes(SPKI, publicKey));
}

/** The secret in PKCS #8, or nothing when it is not an Ed25519 key in its shortest form. */
export function fromPkcs8(bytes: Uint8Array): Uint8Array | undefined {
  return after(PKCS8, bytes);
}

/** The public key in SubjectPublicKeyInfo, or nothing when it is not an Ed25519 key. */
export function fromSpki(bytes: Uint8Array): Uint8Array | undefined {
  return after(SPKI, bytes);
}

function after(head: Uint8Array, bytes: Uint8Array): Uint8Array | undefined {
  const fits =
    bytes.length === head.length + 32 && head.every((byte, index) => byte === bytes[index]);
  return fits ? bytes.slice(head.length) : undefined;
}

import { nativeCrypto, ownBuffer, webCrypto } from '../foundation/native.js';
import { toSpki } from './der.js';
import type { PublicKey } from './public-key.js';
import { isSmallOrder } from './small-order.js';

const SIGNATURE_LENGTH = 64;

// 2^252 + 27742317777372353535851937790883648493, least byte first: the order of the group (RFC 8032 section 5.1).
const ORDER = Uint8Array.of(
  ...[
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
  ],
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10],
);

/**
 * Whether a signature over some bytes was made with the private key of this public key. Never throws for a bad one.
 *
 * Stricter than RFC 8032 in what it leaves open: keys of small order, for which one signature fits many texts, are
 * refused, and S must lie below the group order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8032#section-5.1.7
 */
export async function verifySignature(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (signature.length !== SIGNATURE_LENGTH || isSmallOrder(key.bytes)) return false;
  // RFC 8032 5.1.7 step 1: S below the group order, else a second signature fits the same text.
  if (!isBelow(signature.subarray(32), ORDER)) return false;
  try {
    return await (verifyNatively(key, bytes, signature) ?? verifyOnWeb(key, bytes, signature));
  } catch {
    return false; // 32 bytes that are no point of the curve
  }
}

// Importing a key costs as much as a signature; the key lives as long as the object that stands for it.
const imported = new WeakMap<PublicKey, import('node:crypto').KeyObject>();

function verifyNatively(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean | undefined {
  const crypto = nativeCrypto();
  if (crypto === undefined) return undefined;
  let handle = imported.get(key);
  if (handle === undefined) {
    handle = crypto.createPublicKey({
      key: toSpki(key.bytes) as never,
      format: 'der',
      type: 'spki',
    });
    imported.set(key, handle);
  }
  return crypto.verify(null, bytes, handle, signature);
}

async function verifyOnWeb(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const subtle = webCrypto();
  const handle = await subtle.importKey('spki', toSpki(key.bytes), 'Ed25519', false, ['verify']);
  return subtle.verify('Ed25519', handle, ownBuffer(signature), ownBuffer(bytes));
}

/** Compares two numbers of 32 bytes, least byte first. */
function isBelow(number: Uint8Array, bound: Uint8Array): boolean {
  for (let index = 31; index >= 0; index--) {
    const difference = (number[index] ?? 0) - (bound[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

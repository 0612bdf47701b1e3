import { isMicrocertError } from '../foundation/errors/index.js';
import { type NativeCrypto, nativeCrypto, ownBuffer, webCrypto } from '../foundation/native.js';
import { toSpki } from './der.js';
import { importEd25519 } from './import-ed25519.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';
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
 * @throws MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform has no Ed25519: that says nothing of the signature.
 * @see https://www.rfc-editor.org/rfc/rfc8032#section-5.1.7
 */
export async function verifySignature(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (signature.length !== SIGNATURE_LENGTH) return false;
  // RFC 8032 5.1.7 step 1: S below the group order, else a second signature fits the same text.
  if (!isBelow(signature.subarray(32), ORDER)) return false;
  return verifierFor(key)(bytes, signature);
}

/** Verifies with one key, which the platform holds. */
type Verifier = (bytes: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;

// Importing a key costs most of a signature. Kept by their text, since a resolver makes a new object each time; the
// text alone decides, so no other key can come to stand in its place.
const MAX_KEPT = 256;
const nativeVerifiers = new Map<string, Verifier>();
const webVerifiers = new Map<string, Verifier>();

function verifierFor({ multibase }: PublicKey): Verifier {
  const crypto = nativeCrypto();
  const kept = crypto === undefined ? webVerifiers : nativeVerifiers;
  const found = kept.get(multibase);
  if (found !== undefined) return found;
  const { bytes } = publicKeyFromMultikey(multibase);
  const made = isSmallOrder(bytes) ? () => false : makeVerifier(bytes, crypto);
  const [oldest] = kept.size < MAX_KEPT ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(multibase, made);
  return made;
}

function makeVerifier(key: Uint8Array, crypto: NativeCrypto | undefined): Verifier {
  if (crypto === undefined) return webVerifier(key);
  const handle = crypto.createPublicKey({ key: toSpki(key), format: 'der', type: 'spki' });
  return (bytes, signature) => crypto.verify(null, bytes, handle, signature);
}

function webVerifier(key: Uint8Array): Verifier {
  const handle = importEd25519({ format: 'spki', key: toSpki(key), extractable: false }).catch(
    (error: unknown) => {
      if (isMicrocertError(error)) throw error;
      return undefined; // 32 bytes that are no point of the curve
    },
  );
  return async (bytes, signature) => {
    const held = await handle;
    if (held === undefined) return false;
    return webCrypto().verify('Ed25519', held, ownBuffer(signature), ownBuffer(bytes));
  };
}

/** Compares two numbers of 32 bytes, least byte first. */
function isBelow(number: Uint8Array, bound: Uint8Array): boolean {
  for (let index = 31; index >= 0; index--) {
    const difference = (number[index] ?? 0) - (bound[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

import { decodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { nativeCrypto } from '../foundation/native.js';
import { assertPublicKey } from './assert-arguments.js';
import { CURVES, isScalar } from './curves.js';
import { publicKeyToSpki } from './export-public-key.js';
import { nativeVerifier, type Verifier, webVerifier } from './platform-key.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';
import { makeRsaKey } from './rsa-key.js';
import { textOfKey } from './same-public-key.js';
import { isSmallOrder } from './small-order.js';

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
 * The kind of the key alone decides how: Ed25519; ECDSA with SHA-256 on P-256 and SHA-384 on P-384, r and s one after the
 * other, never DER; RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * Ed25519 is stricter than RFC 8032 in what that leaves open: keys of small order, for which one signature fits many
 * texts, are refused, and S must lie below the group order. ECDSA takes s and n − s, as FIPS 186-5 does and signers
 * produce: whoever sees a signature can write the other one, so a signature is no name for what it signs.
 *
 * @throws MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform lacks the algorithm: that says nothing of the
 * signature; `ERR_KEY_TYPE` or `ERR_KEY_FORMAT` when the key contradicts itself.
 * @see https://www.rfc-editor.org/rfc/rfc8032#section-5.1.7
 * @see https://csrc.nist.gov/pubs/fips/186-5/final section 6.4.2
 * @see https://www.rfc-editor.org/rfc/rfc8017#section-8.2.2
 */
export async function verifySignature(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  assertPublicKey(key, 'verifySignature');
  return isWellFormed(key, signature) && verifierFor(key).verify(bytes, signature);
}

/**
 * The same on another thread, where the platform can: it takes more time in all, and none of it where the caller has other
 * work to do meanwhile. The bytes are copied before this returns.
 */
export async function verifySignatureElsewhere(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  assertPublicKey(key, 'verifySignatureElsewhere');
  if (!isWellFormed(key, signature)) return false;
  const { verify, verifyElsewhere = verify } = verifierFor(key);
  return verifyElsewhere(bytes, signature);
}

/** What a signature must be before any work is done for it. */
function isWellFormed({ algorithm }: PublicKey, signature: Uint8Array): boolean {
  // The length of the modulus, which the platform compares (RFC 8017 section 8.2.2 step 1).
  if (algorithm === 'RSA') return signature.length > 0;
  if (algorithm === 'Ed25519') {
    // RFC 8032 5.1.7 step 1: S below the group order, else a second signature fits the same text.
    return signature.length === 64 && isBelow(signature.subarray(32), ORDER);
  }
  const curve = CURVES[algorithm];
  // FIPS 186-5 section 6.4.2 step 1: both from 1 to n − 1. With zeros, forgeries have passed in more than one library.
  return (
    signature.length === 2 * curve.length &&
    isScalar(curve, signature.subarray(0, curve.length)) &&
    isScalar(curve, signature.subarray(curve.length))
  );
}

// Importing a key costs most of a signature. Kept by their text, since a resolver makes a new object each time; the
// text alone decides, so no other key can come to stand in its place.
const MAX_KEPT = 256;
const nativeVerifiers = new Map<string, Verifier>();
const webVerifiers = new Map<string, Verifier>();

function verifierFor(key: PublicKey): Verifier {
  const crypto = nativeCrypto();
  const kept = crypto === undefined ? webVerifiers : nativeVerifiers;
  const text = textOfKey(key);
  const found = kept.get(text);
  if (found !== undefined) return found;
  const made = makeVerifier(reread(key), crypto);
  const [oldest] = kept.size < MAX_KEPT ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(text, made);
  return made;
}

/** The key as its text has it: the bytes beside it can be overwritten, and its kind can be claimed. */
function reread(key: PublicKey): PublicKey {
  if (key.algorithm === 'RSA') return makeRsaKey(decodeBase64url(key.n), decodeBase64url(key.e));
  const read = publicKeyFromMultikey(key.multibase);
  if (read.algorithm !== key.algorithm) throw new MicrocertError('ERR_KEY_TYPE');
  return read;
}

function makeVerifier(key: PublicKey, crypto: ReturnType<typeof nativeCrypto>): Verifier {
  const { algorithm } = key;
  if (algorithm === 'Ed25519' && isSmallOrder(key.bytes)) return { verify: () => false };
  const spki = publicKeyToSpki(key);
  return crypto === undefined
    ? webVerifier(algorithm, spki)
    : nativeVerifier(crypto, algorithm, spki);
}

/** Compares two numbers of 32 bytes, least byte first. */
function isBelow(number: Uint8Array, bound: Uint8Array): boolean {
  for (let index = 31; index >= 0; index--) {
    const difference = (number[index] ?? 0) - (bound[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

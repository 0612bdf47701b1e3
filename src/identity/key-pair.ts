import { encodeBase64url } from '../foundation/encodings/base64url.js';
import type { JsonObject } from '../foundation/json/values.js';
import { nativeCrypto } from '../foundation/native.js';
import type { CurveAlgorithm, EcAlgorithm, KeyAlgorithm } from './algorithms.js';
import { publicKeyFromSpki } from './import-public-key.js';
import { type PublicJwk, publicKeyToJwk, publicPartOfJwk, type RsaPublicJwk } from './jwk.js';
import { curveToPkcs8 } from './key-der.js';
import { pemText } from './pem.js';
import { type HeldKey, holdNatively, holdOnWeb } from './platform-key.js';
import { assertSecret, type PublicKey, secretToMultikey } from './public-key.js';

/** A private RSA key in JSON (RFC 7518 section 6.3.2). */
export interface RsaPrivateJwk extends RsaPublicJwk {
  /** Secret exponent in base64url. */
  readonly d: string;
  /** First prime in base64url. */
  readonly p: string;
  /** Second prime in base64url. */
  readonly q: string;
  /** `d` modulo `p` − 1, in base64url. */
  readonly dp: string;
  /** `d` modulo `q` − 1, in base64url. */
  readonly dq: string;
  /** Inverse of `q` modulo `p`, in base64url. */
  readonly qi: string;
}

/** A private key in JSON: the public one, and the secret in base64url. */
export type PrivateJwk<Algorithm extends KeyAlgorithm = KeyAlgorithm> = Algorithm extends 'RSA'
  ? RsaPrivateJwk
  : PublicJwk<Algorithm> & { readonly d: string };

/** A public and a private key that belong together. The secret shows in no log: it can only be asked for. */
export interface KeyPair<Algorithm extends KeyAlgorithm = KeyAlgorithm> {
  /** The public key. */
  readonly publicKey: PublicKey<Algorithm>;
  /** Verification method that the imported key names as its own: an absolute DID URL or https address. */
  readonly id?: string;
  /** The private key as JWK. Keep it secret. */
  exportJwk(): PrivateJwk<Algorithm>;
  /**
   * The private key as Multikey text, `z3u2…`. Keep it secret.
   *
   * @throws MicrocertError `ERR_KEY_TYPE` for RSA, which has no such form here.
   */
  exportMultikey(): string;
  /** The private key as PEM (PKCS #8). Keep it secret. */
  exportPem(): string;
  /**
   * Signs some bytes. Ed25519: 64 bytes (RFC 8032 section 5.1.6). P-256, P-384: ECDSA with SHA-256 or SHA-384, r and s
   * one after the other, 64 or 96 bytes. RSA: RSASSA-PKCS1-v1_5 with SHA-256, as many bytes as the modulus.
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
  /** The same on a thread of the platform, so that several cores sign at once; where the platform can. */
  signElsewhere?(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * The key pair of a secret: 32 bytes, 48 of P-384.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` when it is none.
 */
export async function keyPairFromSecret<Algorithm extends CurveAlgorithm = 'Ed25519'>(
  given: Uint8Array,
  algorithm?: Algorithm,
  id?: string,
): Promise<KeyPair<Algorithm>>;
export async function keyPairFromSecret(
  given: Uint8Array,
  algorithm: CurveAlgorithm = 'Ed25519',
  id?: string,
): Promise<KeyPair> {
  const secret = given.slice();
  assertSecret(algorithm, secret);
  const { publicForm, ...held } = await holdKey(algorithm, curveToPkcs8(algorithm, secret));
  const publicKey = publicKeyOf(publicForm) as PublicKey<CurveAlgorithm>;
  // Methods close over the secret; no member holds it, so neither JSON nor an inspector can show it.
  return Object.freeze({
    publicKey,
    ...(id !== undefined && { id }),
    exportJwk: () =>
      ({ ...publicKeyToJwk(publicKey), d: encodeBase64url(secret) }) as PrivateJwk<
        'Ed25519' | EcAlgorithm
      >,
    exportMultikey: () => secretToMultikey(algorithm, secret),
    exportPem: () => pemText('PRIVATE KEY', curveToPkcs8(algorithm, secret, publicKey)),
    ...held,
  });
}

/** Has the platform hold a private key. */
export async function holdKey(algorithm: KeyAlgorithm, pkcs8: Uint8Array): Promise<HeldKey> {
  const crypto = nativeCrypto();
  return crypto === undefined
    ? holdOnWeb(algorithm, pkcs8)
    : holdNatively(crypto, algorithm, pkcs8);
}

/** The public key of a private one that the platform holds. */
export function publicKeyOf(form: HeldKey['publicForm']): PublicKey {
  if (form instanceof Uint8Array) return publicKeyFromSpki(form);
  const { kty, crv, x, y } = form;
  return publicPartOfJwk({ kty, crv, x, y } as JsonObject);
}

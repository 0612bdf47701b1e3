import { decodeBase64url, encodeBase64url } from '../foundation/encodings/base64url.js';
import { nativeCrypto, ownBuffer, secureRandom, webCrypto } from '../foundation/native.js';
import type { Random } from '../foundation/ports.js';
import { toPkcs8 } from './der.js';
import { importEd25519 } from './import-ed25519.js';
import { pemText } from './pem.js';
import { makePublicKey, type PublicKey, secretToMultikey } from './public-key.js';

/** An Ed25519 key in JSON (RFC 8037 section 2). */
export interface PrivateJwk {
  /** Octet key pair. */
  readonly kty: 'OKP';
  /** The curve. */
  readonly crv: 'Ed25519';
  /** Public key in base64url. */
  readonly x: string;
  /** Secret in base64url. */
  readonly d: string;
}

/** A public and a private key that belong together. The secret shows in no log: it can only be asked for. */
export interface KeyPair {
  /** The public key. */
  readonly publicKey: PublicKey;
  /** Verification method that the imported key names as its own: an absolute DID URL or https address. */
  readonly id?: string;
  /** The private key as JWK. Keep it secret. */
  exportJwk(): PrivateJwk;
  /** The private key as Multikey text, `z3u2…`. Keep it secret. */
  exportMultikey(): string;
  /** The private key as PEM (PKCS #8). Keep it secret. */
  exportPem(): string;
  /** Signs some bytes: 64 bytes (RFC 8032 section 5.1.6). */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * Makes an Ed25519 key pair.
 *
 * @param options - `random`: where its 32 random bytes come from; the platform's by default.
 * @throws TypeError when `random` gives anything but 32 bytes; MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the
 * platform has no Ed25519.
 */
export async function generateKeyPair({
  random = secureRandom,
}: {
  readonly random?: Random;
} = {}): Promise<KeyPair> {
  const secret: unknown = random(SECRET_LENGTH);
  if (!(secret instanceof Uint8Array) || secret.length !== SECRET_LENGTH) {
    throw new TypeError(
      'generateKeyPair: option "random" must return as many bytes as it is asked for',
    );
  }
  return keyPairFromSecret(secret);
}

const SECRET_LENGTH = 32;

/** The key pair of a secret of 32 bytes (RFC 8032 section 5.1.5). */
export async function keyPairFromSecret(given: Uint8Array, id?: string): Promise<KeyPair> {
  const secret = given.slice();
  const { publicBytes, sign } = await (nativeKey(secret) ?? webKey(secret));
  const publicKey = makePublicKey(publicBytes);
  // Methods close over the secret; no member holds it, so neither JSON nor an inspector can show it.
  return Object.freeze({
    publicKey,
    ...(id !== undefined && { id }),
    exportJwk: () => {
      const [x, d] = [encodeBase64url(publicKey.bytes), encodeBase64url(secret)];
      return { kty: 'OKP', crv: 'Ed25519', x, d } as const;
    },
    exportMultikey: () => secretToMultikey(secret),
    exportPem: () => pemText('PRIVATE KEY', toPkcs8(secret)),
    sign,
  });
}

interface HeldKey {
  readonly publicBytes: Uint8Array;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** The key is imported once and kept: importing it costs ten times as much as signing. */
function nativeKey(secret: Uint8Array): HeldKey | undefined {
  const crypto = nativeCrypto();
  if (crypto === undefined) return undefined;
  const key = crypto.createPrivateKey({ key: toPkcs8(secret), format: 'der', type: 'pkcs8' });
  const spki = crypto.createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicBytes = new Uint8Array(spki).slice(-SECRET_LENGTH);
  return { publicBytes, sign: async (bytes) => new Uint8Array(crypto.sign(null, bytes, key)) };
}

async function webKey(secret: Uint8Array): Promise<HeldKey> {
  const exportable = await importEd25519({
    format: 'pkcs8',
    key: toPkcs8(secret),
    extractable: true,
  });
  const { x = '' } = await webCrypto().exportKey('jwk', exportable);
  const key = await importEd25519({ format: 'pkcs8', key: toPkcs8(secret), extractable: false });
  const sign = async (bytes: Uint8Array) =>
    new Uint8Array(await webCrypto().sign('Ed25519', key, ownBuffer(bytes)));
  return { publicBytes: decodeBase64url(x), sign };
}

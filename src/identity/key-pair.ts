import { decodeBase64url, encodeBase64url } from '../foundation/encodings/base64url.js';
import { nativeCrypto, ownBuffer, secureRandom, webCrypto } from '../foundation/native.js';
import type { Random } from '../foundation/ports.js';
import { fromSpki, toPkcs8 } from './der.js';
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
 */
export async function generateKeyPair({
  random = secureRandom,
}: {
  readonly random?: Random;
} = {}): Promise<KeyPair> {
  return keyPairFromSecret(random(32).slice());
}

/** The key pair of a secret of 32 bytes (RFC 8032 section 5.1.5). */
export async function keyPairFromSecret(secret: Uint8Array): Promise<KeyPair> {
  const { publicBytes, sign } = await (nativeKey(secret) ?? webKey(secret));
  const publicKey = makePublicKey(publicBytes);
  // Methods close over the secret; no member holds it, so neither JSON nor an inspector can show it.
  return Object.freeze({
    publicKey,
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
  const key = crypto.createPrivateKey({
    key: toPkcs8(secret) as never,
    format: 'der',
    type: 'pkcs8',
  });
  const spki = crypto.createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicBytes = fromSpki(new Uint8Array(spki)) ?? new Uint8Array();
  return { publicBytes, sign: async (bytes) => new Uint8Array(crypto.sign(null, bytes, key)) };
}

async function webKey(secret: Uint8Array): Promise<HeldKey> {
  const subtle = webCrypto();
  const pkcs8 = toPkcs8(secret);
  const exportable = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x = '' } = await subtle.exportKey('jwk', exportable);
  const key = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  const sign = async (bytes: Uint8Array) =>
    new Uint8Array(await subtle.sign('Ed25519', key, ownBuffer(bytes)));
  return { publicBytes: decodeBase64url(x), sign };
}

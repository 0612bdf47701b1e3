import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { webCrypto } from '../foundation/native.js';
import { numberOf } from './curves.js';
import { publicKeyToJwk } from './jwk.js';
import { fromPkcs8, type RsaNumbers, rsaToPkcs8 } from './key-der.js';
import { RSA_SECRETS } from './key-json.js';
import { holdKey, type KeyPair, type RsaPrivateJwk } from './key-pair.js';
import { pemText } from './pem.js';
import { makeRsaKey } from './rsa-key.js';

/**
 * The key pair of the numbers of a private RSA key.
 *
 * @throws MicrocertError `ERR_KEY_MISMATCH` when the numbers do not belong together; `ERR_KEY_TYPE`, `ERR_KEY_FORMAT`.
 */
export async function rsaKeyPair(numbers: RsaNumbers, id?: string): Promise<KeyPair<'RSA'>> {
  const [n = NONE, e = NONE, ...secrets] = numbers;
  const publicKey = makeRsaKey(n, e);
  assertBelongTogether(numbers);
  const pkcs8 = rsaToPkcs8(numbers);
  const { sign } = await holdKey('RSA', pkcs8).catch(refuse);
  const texts = RSA_SECRETS.map((name, at) => [name, encodeBase64url(secrets[at] ?? NONE)]);
  return Object.freeze({
    publicKey,
    ...(id !== undefined && { id }),
    exportJwk: () =>
      ({ ...publicKeyToJwk(publicKey), ...Object.fromEntries(texts) }) as RsaPrivateJwk,
    exportMultikey: () => {
      throw new MicrocertError('ERR_KEY_TYPE', { hint: NO_MULTIKEY });
    },
    exportPem: () => pemText('PRIVATE KEY', pkcs8),
    sign,
  });
}

const NONE = new Uint8Array();

/**
 * RFC 8017 section 3.2. Platforms differ in what they look at, and one that signs with a prime that is not its own gives
 * the key away.
 */
function assertBelongTogether(numbers: RsaNumbers): void {
  const [n = 0n, e = 0n, d = 0n, p = 0n, q = 0n, dp, dq, qi = 0n] = numbers.map(numberOf);
  const belong =
    p > 1n &&
    q > 1n &&
    p * q === n &&
    dp === d % (p - 1n) &&
    dq === d % (q - 1n) &&
    (e * d) % (p - 1n) === 1n &&
    (e * d) % (q - 1n) === 1n &&
    (qi * q) % p === 1n;
  if (!belong) throw new MicrocertError('ERR_KEY_MISMATCH');
}

/** Whatever a platform says of a bad key may quote it. */
function refuse(error: unknown): never {
  throw error instanceof MicrocertError ? error : new MicrocertError('ERR_KEY_FORMAT');
}

/** Makes an RSA key pair of 3,072 bits, with the platform's own randomness. */
export async function generateRsaKeyPair(): Promise<KeyPair<'RSA'>> {
  const { privateKey } = await webCrypto().generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 3072,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ['sign', 'verify'],
  );
  const read = fromPkcs8(new Uint8Array(await webCrypto().exportKey('pkcs8', privateKey)));
  if (typeof read !== 'object' || read.algorithm !== 'RSA')
    throw new MicrocertError('ERR_KEY_FORMAT');
  return rsaKeyPair(read.numbers);
}

const NO_MULTIKEY = {
  en: 'an RSA key is exported as JWK or PEM',
  fr: 'une clé RSA s’exporte en JWK ou en PEM',
};

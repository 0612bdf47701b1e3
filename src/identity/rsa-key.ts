import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { numberOf } from './curves.js';
import { rsaToSpki } from './key-der.js';
import type { PublicKey } from './public-key.js';

// RFC 7518 section 3.3 asks for 2,048 bits; beyond 8,192 a verification takes too long to be asked for by a stranger.
const [LEAST_BITS, MOST_BITS] = [2048, 8192];
// FIPS 186-5 section A.1.1: odd, above 2^16. Every platform reads exponents of 32 bits, some no larger ones.
const [LEAST_EXPONENT, MOST_EXPONENT] = [2n ** 16n, 2n ** 32n];

/**
 * A public RSA key from its numbers.
 *
 * @param n - modulus, without zeros in front.
 * @param e - exponent, without zeros in front.
 * @throws MicrocertError `ERR_KEY_TYPE` when it is too short or too long to be used, `ERR_KEY_FORMAT` for even numbers.
 */
export function makeRsaKey(n: Uint8Array, e: Uint8Array): PublicKey<'RSA'> {
  const bits = 8 * n.length - Math.clz32(n[0] ?? 0) + 24;
  if (bits < LEAST_BITS || bits > MOST_BITS)
    throw new MicrocertError('ERR_KEY_TYPE', { hint: LENGTH });
  const exponent = numberOf(e);
  if (exponent <= LEAST_EXPONENT || exponent >= MOST_EXPONENT) {
    throw new MicrocertError('ERR_KEY_TYPE', { hint: EXPONENT });
  }
  const even = (bytes: Uint8Array) => ((bytes.at(-1) ?? 0) & 1) === 0;
  if (even(n) || even(e)) throw new MicrocertError('ERR_KEY_FORMAT');
  const [nText, eText] = [encodeBase64url(n), encodeBase64url(e)];
  return Object.freeze({ algorithm: 'RSA', bytes: rsaToSpki(n, e), n: nText, e: eText });
}

const LENGTH = {
  en: 'an RSA key has 2,048 to 8,192 bits',
  fr: 'une clé RSA a de 2 048 à 8 192 bits',
};
const EXPONENT = {
  en: 'the exponent of an RSA key is usually 65537',
  fr: 'l’exposant d’une clé RSA est d’ordinaire 65537',
};

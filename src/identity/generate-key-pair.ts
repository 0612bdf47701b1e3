import { secureRandom } from '../foundation/native.js';
import type { Random } from '../foundation/ports.js';
import type { CurveAlgorithm, KeyAlgorithm } from './algorithms.js';
import { CURVES, isScalar } from './curves.js';
import { type KeyPair, keyPairFromSecret } from './key-pair.js';
import { SECRET_LENGTH } from './public-key.js';
import { generateRsaKeyPair } from './rsa-key-pair.js';

/** What kind of key to make, and from what. */
export interface KeyPairOptions<Algorithm extends KeyAlgorithm = KeyAlgorithm> {
  /** Kind of key; `Ed25519` by default. RSA keys, of 3,072 bits, serve for JSON Web Signatures alone. */
  readonly algorithm?: Algorithm;
  /** Where the random bytes come from; the platform by default. Not for RSA, whose primes only the platform finds. */
  readonly random?: Random;
}

/**
 * Makes a key pair.
 *
 * @throws TypeError for an unknown algorithm, and when `random` gives another number of bytes than it is asked for;
 * MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform does not know the algorithm.
 */
export async function generateKeyPair<Algorithm extends KeyAlgorithm = 'Ed25519'>(
  options?: KeyPairOptions<Algorithm>,
): Promise<KeyPair<Algorithm>>;
export async function generateKeyPair({
  algorithm = 'Ed25519',
  random,
}: KeyPairOptions = {}): Promise<KeyPair> {
  if (algorithm === 'RSA') {
    if (random !== undefined) throw new TypeError('generateKeyPair: RSA takes no option "random"');
    return generateRsaKeyPair();
  }
  if (!Object.hasOwn(SECRET_LENGTH, algorithm)) {
    throw new TypeError('generateKeyPair: option "algorithm" must be Ed25519, P-256, P-384 or RSA');
  }
  return keyPairFromSecret(randomSecret(algorithm, random ?? secureRandom), algorithm);
}

function randomSecret(algorithm: CurveAlgorithm, random: Random): Uint8Array {
  // A secret is drawn again when it is zero, or not below the order of the group (FIPS 186-5 section A.2.2), which for
  // these curves happens less often than once in four thousand million draws.
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const secret: unknown = random(SECRET_LENGTH[algorithm]);
    if (!(secret instanceof Uint8Array) || secret.length !== SECRET_LENGTH[algorithm]) break;
    if (algorithm === 'Ed25519' || isScalar(CURVES[algorithm], secret)) return secret;
  }
  throw new TypeError(
    'generateKeyPair: option "random" must return as many bytes as it is asked for, at random',
  );
}

const MAX_DRAWS = 8;

import { MicrocertError } from '../foundation/errors/index.js';
import { hostEnvironment } from '../foundation/native.js';
import type { KeyAlgorithm } from './algorithms.js';
import { assertPublicKey } from './assert-arguments.js';
import { publicKeyOfDidJwk } from './did-jwk.js';
import { verificationMethodFor } from './did-key.js';
import { importPrivateKey } from './import-private-key.js';
import type { KeyPair } from './key-pair.js';
import type { PublicKey } from './public-key.js';
import { samePublicKey } from './same-public-key.js';

/** Signs: with a key in memory, or as a thin callback to an HSM or a KMS, from which the key never comes out. */
export interface Signer {
  /** Verification method: an absolute DID URL, `did:web:univ.example#key-1`. */
  readonly id: string;
  /** Kind of key. */
  readonly algorithm: KeyAlgorithm;
  /** The public key, so that what is signed can be checked and published test keys refused. */
  readonly publicKey: PublicKey;
  /**
   * Signs some bytes, which it hashes itself. Ed25519: 64 bytes (RFC 8032 section 5.1.6). P-256 with SHA-256, P-384 with
   * SHA-384: r and s one after the other, 64 or 96 bytes, not DER. RSA: RSASSA-PKCS1-v1_5 with SHA-256.
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
  /**
   * Signs the same on another thread. Where it is given, a cohort on several threads calls it, several times before the
   * first is answered.
   */
  signElsewhere?(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * A signer with a key in memory.
 *
 * @param options - `keyPair`; `id`: the verification method, by default the one that the imported key names, else the
 * did:key of the key, or the did:jwk of an RSA key.
 * @throws MicrocertError `ERR_VERIFICATION_METHOD` when `id` is no absolute address, `ERR_KEY_MISMATCH` when it is the
 * did:key or did:jwk of another key: nobody could verify what is signed so.
 */
export function createSigner({
  keyPair,
  id,
}: {
  readonly keyPair: KeyPair;
  readonly id?: string;
}): Signer {
  assertPublicKey(keyPair?.publicKey, 'createSigner: option "keyPair"');
  const { publicKey, sign, signElsewhere } = keyPair;
  const method = id ?? keyPair.id ?? verificationMethodFor(publicKey);
  assertMethodOf(publicKey, method);
  return Object.freeze({
    id: method,
    algorithm: publicKey.algorithm,
    publicKey,
    sign,
    ...(signElsewhere && { signElsewhere }),
  });
}

function assertMethodOf(publicKey: PublicKey, method: string): void {
  if (!/^[a-z][a-z\d+.-]*:[^\s#]+(?:#\S+)?$/i.test(method)) {
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: ABSOLUTE });
  }
  const [did = ''] = method.split('#');
  if (method.startsWith('did:key:')) {
    const own = [verificationMethodFor(publicKey), verificationMethodFor(publicKey).split('#')[0]];
    if (!own.includes(method)) throw new MicrocertError('ERR_KEY_MISMATCH');
  }
  if (method.startsWith('did:jwk:')) {
    const same = samePublicKey(publicKeyOfDidJwk(did), publicKey);
    if (!same || method !== `${did}#0`) throw new MicrocertError('ERR_KEY_MISMATCH');
  }
}

/**
 * A signer with the private key in an environment variable: JWK, Multikey or PEM.
 *
 * @param name - Name of the variable.
 * @param options - `env`: the variables, by default the process's; `id`: the verification method, by default the one that
 * the key names (`kid` of a JWK, `id` of a Multikey), else the did:key of the key.
 * @throws MicrocertError `ERR_KEY_MISSING` when the variable is empty, and what {@link importPrivateKey} and
 * {@link createSigner} throw.
 */
export async function signerFromEnv(
  name: string,
  {
    env = hostEnvironment(),
    id,
  }: { readonly env?: Readonly<Record<string, string | undefined>>; readonly id?: string } = {},
): Promise<Signer> {
  const text = env[name];
  if (text === undefined || text.trim() === '') {
    const hint = {
      en: `set the environment variable ${name}`,
      fr: `définir la variable d’environnement ${name}`,
    };
    throw new MicrocertError('ERR_KEY_MISSING', { hint });
  }
  return createSigner({ keyPair: await importPrivateKey(text), ...(id !== undefined && { id }) });
}

const ABSOLUTE = {
  en: 'a verification method is an absolute address, such as did:web:univ.example#key-1',
  fr: 'une méthode de vérification est une adresse absolue, comme did:web:univ.example#cle-1',
} as const;

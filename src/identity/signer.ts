import { MicrocertError } from '../foundation/errors/index.js';
import { verificationMethodFor } from './did-key.js';
import { importPrivateKey } from './import-key.js';
import type { KeyPair } from './key-pair.js';
import type { PublicKey } from './public-key.js';

/** Signs: with a key in memory, or as a thin callback to an HSM or a KMS, from which the key never comes out. */
export interface Signer {
  /** Verification method: an absolute DID URL, `did:web:univ.example#key-1`. */
  readonly id: string;
  /** Kind of key. */
  readonly algorithm: 'Ed25519';
  /** The public key, so that what is signed can be checked and published test keys refused. */
  readonly publicKey: PublicKey;
  /** Signs some bytes: 64 bytes (RFC 8032 section 5.1.6). */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * A signer with a key in memory.
 *
 * @param options - `keyPair`; `id`: the verification method, by default the did:key of the key.
 */
export function createSigner({
  keyPair,
  id,
}: {
  readonly keyPair: KeyPair;
  readonly id?: string;
}): Signer {
  const { publicKey, sign } = keyPair;
  return Object.freeze({
    id: id ?? verificationMethodFor(publicKey),
    algorithm: 'Ed25519',
    publicKey,
    sign,
  });
}

/**
 * A signer with the private key in an environment variable: JWK, Multikey or PEM.
 *
 * @param name - Name of the variable.
 * @param options - `env`: the variables, by default the process's; `id`: the verification method, by default the did:key
 * of the key.
 * @throws MicrocertError `ERR_KEY_MISSING` when the variable is empty, and what {@link importPrivateKey} throws.
 */
export async function signerFromEnv(
  name: string,
  {
    env = globalThis.process?.env ?? {},
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

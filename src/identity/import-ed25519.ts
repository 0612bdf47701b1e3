import { MicrocertError } from '../foundation/errors/index.js';
import { webCrypto } from '../foundation/native.js';

/** A key for Web Cryptography. */
export interface WebKey {
  /** Form of a private key, or of a public one. */
  readonly format: 'pkcs8' | 'spki';
  /** The key in that form. */
  readonly key: Uint8Array<ArrayBuffer>;
  /** Whether the platform gives it out again. */
  readonly extractable: boolean;
}

/**
 * Takes an Ed25519 key in.
 *
 * @throws MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform does not know Ed25519: that says nothing of the key.
 * @see https://wicg.github.io/webcrypto-secure-curves/#ed25519
 */
export async function importEd25519({ format, key, extractable }: WebKey): Promise<CryptoKey> {
  const usage = format === 'pkcs8' ? 'sign' : 'verify';
  try {
    return await webCrypto().importKey(format, key, 'Ed25519', extractable, [usage]);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'NotSupportedError') {
      throw new MicrocertError('ERR_CRYPTO_UNAVAILABLE', { cause });
    }
    throw cause;
  }
}

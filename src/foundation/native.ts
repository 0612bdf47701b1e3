import { MicrocertError } from './errors/index.js';
import type { Random } from './ports.js';

/** Node's own cryptography, asked of the host rather than imported, so that browsers load this file as well. */
export function nativeCrypto(): typeof import('node:crypto') | undefined {
  return globalThis.process?.getBuiltinModule?.('node:crypto');
}

/** The platform's Web Cryptography. */
export function webCrypto(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new MicrocertError('ERR_CRYPTO_UNAVAILABLE');
  return subtle;
}

/** SHA-256 of some bytes: 32 bytes. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  const native = nativeCrypto();
  if (native === undefined)
    return new Uint8Array(await webCrypto().digest('SHA-256', ownBuffer(bytes)));
  return new Uint8Array(native.createHash('sha256').update(bytes).digest());
}

/** Random bytes of the platform, fit for cryptography. */
export const secureRandom: Random = (length) =>
  globalThis.crypto.getRandomValues(new Uint8Array(length));

/** The bytes in a buffer of their own, as Web Cryptography wants them. */
export function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

import { MicrocertError } from '../../foundation/errors/index.js';
import type { Signer } from '../../identity/index.js';

const SIGNATURE_BYTES = 64;

/**
 * Asks a signer for an Ed25519 signature, 64 bytes.
 *
 * @throws `MicrocertError` `ERR_SIGNATURE` when it gives anything else.
 */
export async function sign(signer: Signer, bytes: Uint8Array): Promise<Uint8Array> {
  const signature: unknown = await signer.sign(bytes);
  if (signature instanceof Uint8Array && signature.length === SIGNATURE_BYTES) return signature;
  throw new MicrocertError('ERR_SIGNATURE', {
    hint: {
      en: 'an Ed25519 signature of 64 bytes is expected',
      fr: 'une signature Ed25519 de 64 octets est attendue',
    },
  });
}

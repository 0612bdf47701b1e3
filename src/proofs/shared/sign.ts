import { MicrocertError } from '../../foundation/errors/index.js';
import type { Signer } from '../../identity/index.js';
import { SIGNATURE_BYTES } from './proof-value.js';

/**
 * Asks a signer for a signature: 64 bytes, 96 with P-384.
 *
 * @throws `MicrocertError` `ERR_SIGNATURE` when it gives anything else.
 */
export async function sign(signer: Signer, bytes: Uint8Array): Promise<Uint8Array> {
  return signatureOf(signer, await signer.sign(bytes));
}

/**
 * What a signer gave, which is a signature: 64 bytes, 96 with P-384.
 *
 * @throws `MicrocertError` `ERR_SIGNATURE` when it is anything else.
 */
export function signatureOf({ algorithm }: Signer, signature: unknown): Uint8Array {
  const length = algorithm === 'RSA' ? undefined : SIGNATURE_BYTES[algorithm];
  if (signature instanceof Uint8Array && signature.length === length) return signature;
  throw new MicrocertError('ERR_SIGNATURE', {
    hint:
      algorithm === 'Ed25519'
        ? {
            en: 'an Ed25519 signature of 64 bytes is expected',
            fr: 'une signature Ed25519 de 64 octets est attendue',
          }
        : {
            en: 'an ECDSA signature is r and s one after the other, 64 bytes (P-256) or 96 (P-384), not DER',
            fr: 'une signature ECDSA est r suivi de s, sur 64 octets (P-256) ou 96 (P-384), et non du DER',
          },
  });
}

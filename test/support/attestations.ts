import { createHash } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import type { Wallet } from './wallet.js';

/** What a wallet signs, and when. */
export interface Bound {
  readonly aud: string;
  readonly nonce: string;
  readonly iat?: number;
}

/** What a wallet of others shows of an SD-JWT VC: `@sd-jwt/sd-jwt-vc` chooses the disclosures and binds them to its key. */
export function showAttestation(
  wallet: Wallet,
  text: string,
  claims: readonly string[],
  { iat = Math.floor(Date.now() / 1000), ...asked }: Bound,
): Promise<string> {
  const hasher = (data: string | ArrayBuffer) =>
    createHash('sha256')
      .update(typeof data === 'string' ? data : new Uint8Array(data))
      .digest();
  const instance = new SDJwtVcInstance({
    ...{ hasher, hashAlg: 'sha-256' },
    kbSigner: wallet.signText,
    kbSignAlg: wallet.alg,
  });
  const frame = Object.fromEntries(claims.map((name) => [name, true]));
  return instance.present(text, frame, { kb: { payload: { ...asked, iat } } });
}

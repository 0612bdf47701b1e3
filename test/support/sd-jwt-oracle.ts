import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';

/** A key pair of Node's own, for the oracle. */
export function oracleKeys(kind: 'EdDSA' | 'ES256'): KeyPairKeyObjectResult {
  return kind === 'EdDSA'
    ? generateKeyPairSync('ed25519')
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

export interface OracleOptions {
  readonly alg: 'EdDSA' | 'ES256';
  readonly privateKey?: KeyObject;
  readonly publicKey?: KeyObject;
  readonly holder?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
}

/** `@sd-jwt/sd-jwt-vc` over Node's cryptography: another implementation, by other people. */
export function oracle({ alg, privateKey, publicKey, holder }: OracleOptions): SDJwtVcInstance {
  const digest = alg === 'EdDSA' ? null : 'sha256';
  const use = (key: KeyObject) => ({ key, dsaEncoding: 'ieee-p1363' }) as const;
  const signer = (key: KeyObject | undefined) => async (data: string) => {
    if (key === undefined) throw new Error('the oracle has no private key');
    return sign(digest, Buffer.from(data), use(key)).toString('base64url');
  };
  const verifier = (key: KeyObject | undefined) => async (data: string, signature: string) => {
    if (key === undefined) throw new Error('the oracle has no public key');
    return verify(digest, Buffer.from(data), use(key), Buffer.from(signature, 'base64url'));
  };
  return new SDJwtVcInstance({
    signer: signer(privateKey),
    verifier: verifier(publicKey),
    kbSigner: signer(holder?.privateKey),
    kbVerifier: (data, signature) => verifier(holder?.publicKey)(data, signature),
    kbSignAlg: alg,
    signAlg: alg,
    hashAlg: 'sha-256',
    hasher: (data) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    saltGenerator: () => randomBytes(16).toString('base64url'),
  });
}

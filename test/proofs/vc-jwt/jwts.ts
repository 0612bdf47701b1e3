import { Buffer } from 'node:buffer';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { createSigner, generateKeyPair, type Signer } from '../../../src/identity/index.js';
import { parseVcJwt, type VcJwt } from '../../../src/proofs/vc-jwt/index.js';
import { BADGE } from '../fixtures.js';

/** A badge that is about somebody and ends, so that every claim has something to say. */
export const ENDING: JsonObject = { ...BADGE, validUntil: '2030-01-01T00:00:00Z' };

/** One signer for each JWS algorithm. */
export const SIGNERS: Readonly<Record<'EdDSA' | 'ES256' | 'ES384' | 'RS256', Signer>> = {
  EdDSA: createSigner({ keyPair: await generateKeyPair() }),
  ES256: createSigner({ keyPair: await generateKeyPair({ algorithm: 'P-256' }) }),
  ES384: createSigner({ keyPair: await generateKeyPair({ algorithm: 'P-384' }) }),
  RS256: createSigner({
    keyPair: await generateKeyPair({ algorithm: 'RSA' }),
    id: 'did:web:univ.example#rsa',
  }),
};

/** Text, bytes or an object as base64url. */
export function base64url(value: string | Uint8Array | object): string {
  const plain = typeof value === 'string' || value instanceof Uint8Array;
  return Buffer.from(plain ? value : JSON.stringify(value)).toString('base64url');
}

/** A compact JWS of any header and payload, signed by nobody. */
export function unsigned(header: string | object, payload: string | Uint8Array | object): string {
  return `${base64url(header)}.${base64url(payload)}.${base64url(new Uint8Array(64))}`;
}

/** A JWT with this payload, read. */
export function parsed(payload: object, header: object = { alg: 'EdDSA', kid: 'a:b' }): VcJwt {
  return parseVcJwt(unsigned(header, payload));
}

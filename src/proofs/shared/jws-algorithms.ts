import type { PublicKey } from '../../identity/index.js';

/** Kinds of keys, and the JWS algorithm that each signs with. No key signs with two, so none can be mistaken. */
const ALGORITHMS: Readonly<Record<PublicKey['algorithm'], JwsAlgorithm>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
};

/** A JWS algorithm of this library (RFC 7518 section 3.1, RFC 8037 section 3.1). */
export type JwsAlgorithm = 'EdDSA' | 'ES256' | 'ES384' | 'RS256';

/** The JWS algorithm that a kind of key signs with. */
export function jwsAlgorithmFor(algorithm: PublicKey['algorithm']): JwsAlgorithm {
  return ALGORITHMS[algorithm];
}

/** The kind of key that a JWS algorithm asks for; nothing for `none`, for shared secrets, and for those not known here. */
export function keyAlgorithmFor(alg: unknown): PublicKey['algorithm'] | undefined {
  if (alg === 'Ed25519') return 'Ed25519'; // RFC 9864 gave EdDSA with Ed25519 this name of its own
  const kinds = Object.keys(ALGORITHMS) as PublicKey['algorithm'][];
  return kinds.find((kind) => ALGORITHMS[kind] === alg);
}

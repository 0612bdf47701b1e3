/** Kinds of keys: three curves, and RSA for JSON Web Signatures. */
export const KEY_ALGORITHMS = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const;

/** Kind of a key. It alone decides how a signature is made and verified; no document has a say in it. */
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];

/** Kinds of keys for ECDSA. */
export type EcAlgorithm = 'P-256' | 'P-384';

/** Kinds of keys that are a point of a curve, and so have a Multikey form and a did:key. */
export type CurveAlgorithm = 'Ed25519' | EcAlgorithm;

/** True for the name of a kind of key. */
export function isKeyAlgorithm(name: unknown): name is KeyAlgorithm {
  return KEY_ALGORITHMS.some((algorithm) => algorithm === name);
}

/** Said wherever a key is of none of these kinds. */
export const KNOWN_KEYS = {
  en: 'keys to sign with are Ed25519, P-256, P-384, or RSA of 2,048 bits or more; microcert keygen makes one',
  fr: 'les clés de signature sont Ed25519, P-256, P-384 ou RSA d’au moins 2 048 bits ; microcert keygen en crée une',
} as const;

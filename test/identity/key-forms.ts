import { expect } from 'vitest';
import { generateKeyPair, type KeyPair } from '../../src/identity/index.js';

/** Matches an error of a code. */
export const code = (expected: string): unknown => expect.objectContaining({ code: expected });
export const message: Uint8Array = new TextEncoder().encode('micro-certification');

export const pairs: {
  readonly Ed25519: KeyPair<'Ed25519'>;
  readonly 'P-256': KeyPair<'P-256'>;
  readonly 'P-384': KeyPair<'P-384'>;
  readonly RSA: KeyPair<'RSA'>;
} = {
  Ed25519: await generateKeyPair({ algorithm: 'Ed25519' }),
  'P-256': await generateKeyPair({ algorithm: 'P-256' }),
  'P-384': await generateKeyPair({ algorithm: 'P-384' }),
  RSA: await generateKeyPair({ algorithm: 'RSA' }),
} as const;
export const replaced = (whole: Uint8Array, at: number, part: Uint8Array): Uint8Array => {
  const copy = whole.slice();
  copy.set(part, at);
  return copy;
};

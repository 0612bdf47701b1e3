import { assertPublicKey } from './assert-arguments.js';
import type { PublicKey } from './public-key.js';

/** The one text that a key has, and no other key: its Multikey, or the numbers of RSA. */
export function textOfKey(key: PublicKey): string {
  return key.algorithm === 'RSA' ? `RSA ${key.n} ${key.e}` : `${key.algorithm} ${key.multibase}`;
}

/** True when two public keys are the same. */
export function samePublicKey(a: PublicKey, b: PublicKey): boolean {
  for (const key of [a, b]) assertPublicKey(key, 'samePublicKey');
  return textOfKey(a) === textOfKey(b);
}

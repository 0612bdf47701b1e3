import { assertPublicKey } from './assert-arguments.js';
import { curveToSpki } from './key-der.js';
import { pemText } from './pem.js';
import type { PublicKey } from './public-key.js';

/** A public key as SubjectPublicKeyInfo. */
export function publicKeyToSpki(key: PublicKey): Uint8Array<ArrayBuffer> {
  return key.algorithm === 'RSA' ? new Uint8Array(key.bytes) : curveToSpki(key);
}

/** A public key as PEM (SubjectPublicKeyInfo). */
export function publicKeyToPem(key: PublicKey): string {
  assertPublicKey(key, 'publicKeyToPem');
  return pemText('PUBLIC KEY', publicKeyToSpki(key));
}

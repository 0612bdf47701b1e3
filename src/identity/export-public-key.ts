import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { toSpki } from './der.js';
import { pemText } from './pem.js';
import type { PublicKey } from './public-key.js';

/** A public Ed25519 key in JSON (RFC 8037 section 2). */
export interface PublicJwk {
  /** Octet key pair. */
  readonly kty: 'OKP';
  /** The curve. */
  readonly crv: 'Ed25519';
  /** The key in base64url. */
  readonly x: string;
}

/** A public key as JWK. */
export function publicKeyToJwk({ bytes }: PublicKey): PublicJwk {
  return { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(bytes) };
}

/** A public key as PEM (SubjectPublicKeyInfo). */
export function publicKeyToPem({ bytes }: PublicKey): string {
  return pemText('PUBLIC KEY', toSpki(bytes));
}

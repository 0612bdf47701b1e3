import { nativeCrypto } from '../../foundation/native.js';
import { sha256Hex } from '../../foundation/sha256.js';

/** A digest of a text in UTF-8, or of its bytes, in hexadecimal digits, at once. */
export type TextHash = (text: string | Uint8Array) => string;

/** The digest; nothing where the host has none that answers at once. */
export function textHash(digest: 'sha256' | 'sha384'): TextHash | undefined {
  const native = nativeCrypto();
  if (native !== undefined) return (text) => native.hash(digest, text, 'hex');
  return digest === 'sha256' ? sha256Hex : undefined;
}

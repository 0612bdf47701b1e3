import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { decodeBase64url, encodeBase64url } from '../foundation/encodings/base64url.js';
import { concatBytes } from '../foundation/encodings/bytes.js';
import type { Random } from '../foundation/ports.js';
import { registryError } from './registry-error.js';

/** Encrypts what a registry keeps of learners. */
export interface Sealing {
  /** A text so that only who has the key can read it, at its place only. */
  seal(text: string, place: string): string;
  /**
   * The text again.
   *
   * @throws MicrocertError `ERR_REGISTRY_CORRUPT` where it was changed, or stood at another place.
   */
  open(sealed: string, place: string): string;
}

const [NONCE, TAG] = [12, 16];

/** AES-256-GCM with a random nonce; the place it stands at is authenticated with it. NIST SP 800-38D. */
export function sealingWith(key: Uint8Array, random: Random): Sealing {
  return {
    seal: (text, place) => {
      const nonce = random(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(new TextEncoder().encode(place));
      const sealed = concatBytes(cipher.update(text, 'utf8'), cipher.final());
      return encodeBase64url(concatBytes(nonce, sealed, cipher.getAuthTag()));
    },
    open: (sealed, place) => {
      try {
        const bytes = decodeBase64url(sealed);
        const nonce = bytes.subarray(0, NONCE);
        // Else a shorter tag would be taken, which is guessed sooner.
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
        decipher.setAAD(new TextEncoder().encode(place));
        decipher.setAuthTag(bytes.subarray(-TAG));
        const text = concatBytes(decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final());
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
      } catch (cause) {
        throw registryError('ERR_REGISTRY_CORRUPT', { cause });
      }
    },
  };
}

/** Nothing encrypted. */
export const unsealed: Sealing = { seal: (text) => text, open: (text) => text };

/** A text by which a key is known again, and which tells nothing of it. */
export function markOfKey(key: Uint8Array): string {
  return createHmac('sha256', key).update('microcert registry: key check').digest('base64url');
}

/** Whether the key is the one of that mark. */
export function hasMark(key: Uint8Array, mark: string): boolean {
  const [one, other] = [markOfKey(key), mark].map((text) => new TextEncoder().encode(text));
  return one !== undefined && other?.length === one.length && timingSafeEqual(one, other);
}

/** The secret of pseudonyms, bound to the key where there is one: then the database alone does not hold it. */
export function boundSecret(secret: Uint8Array, key: Uint8Array | undefined): Uint8Array {
  return key === undefined ? secret : createHmac('sha256', key).update(secret).digest();
}

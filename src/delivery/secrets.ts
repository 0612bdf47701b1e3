import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { ownBuffer, webCrypto } from '../foundation/native.js';
import type { Random } from '../foundation/ports.js';

/** What codes and tokens are made and known again with. */
export interface Secrets {
  /**
   * A keyed hash, base64url of 256 bits: what is kept in place of a code. Who reads the store can neither use it nor try
   * codes out on it. The same text for another use has another hash.
   */
  hash(use: string, text: string): Promise<string>;
  /** A new code or token of 256 bits (RFC 6749 section 10.10 asks for 128 or more). */
  newCode(): string;
  /** So many digits, each as likely. */
  digits(length: number): string;
}

/** Bytes of a secret from which no one guesses. */
const LEAST_SECRET = 32;

/**
 * Secrets that follow from one that every process of a service is given.
 *
 * @throws TypeError for a secret that is too short.
 */
export function secretsOf(secret: Uint8Array, random: Random): Secrets {
  if (!(secret instanceof Uint8Array) || secret.length < LEAST_SECRET)
    throw new TypeError('secret must be 32 bytes or more, the same in every process');
  const bytes = ownBuffer(secret);
  let key: Promise<CryptoKey> | undefined;
  const imported = () => {
    key ??= webCrypto().importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return key;
  };
  return Object.freeze({
    hash: async (use: string, text: string) => {
      const given = new TextEncoder().encode(`${use}\0${text}`);
      return encodeBase64url(
        new Uint8Array(await webCrypto().sign('HMAC', await imported(), given)),
      );
    },
    newCode: () => encodeBase64url(random(32)),
    digits: (length: number) => digits(random, length),
  });
}

/** Bytes above 249 are drawn again: 256 is no multiple of ten, and the first digits would come more often. */
function digits(random: Random, length: number): string {
  let text = '';
  while (text.length < length)
    for (const byte of random(length)) if (byte < 250 && text.length < length) text += byte % 10;
  return text;
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1)
    difference |= one.charCodeAt(at) ^ other.charCodeAt(at % Math.max(other.length, 1));
  return difference === 0;
}

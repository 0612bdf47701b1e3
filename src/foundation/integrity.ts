import { equalBytes } from './encodings/bytes.js';
import { decodeMultibase } from './encodings/multibase.js';
import { isMicrocertError } from './errors/index.js';
import { ownBuffer, webCrypto } from './native.js';

/** Whether some bytes are those that a digest stands for; `unknown` when the digest is in no form that is known. */
export type Integrity = 'same' | 'other' | 'unknown';

const SRI = /^(sha256|sha384|sha512)-([A-Za-z\d+/]+={0,2})$/;
const NAMES = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

/**
 * Compares bytes with `digestSRI`. Of several digests the strongest counts, as browsers have it.
 *
 * @see https://www.w3.org/TR/SRI/#the-integrity-attribute
 */
export async function matchesSri(bytes: Uint8Array, digestSRI: string): Promise<Integrity> {
  const known = digestSRI
    .trim()
    .split(/\s+/)
    .slice(0, 10)
    .flatMap((text) => {
      const [, name, value] = SRI.exec(text) ?? [];
      return name === undefined ? [] : [{ name: name as keyof typeof NAMES, value }];
    });
  const strongest = known
    .map(({ name }) => name)
    .sort()
    .at(-1);
  if (strongest === undefined) return 'unknown';
  const digest = toBase64(await digestOf(bytes, NAMES[strongest]));
  const wanted = known.filter(({ name }) => name === strongest);
  return wanted.some(({ value }) => value === digest) ? 'same' : 'other';
}

// Multihash: function, length, digest. SHA2-256 is 0x12, SHA2-512 is 0x13, SHA2-384 is 0x20.
const MULTIHASHES = [
  { prefix: [0x12, 32], name: 'SHA-256' },
  { prefix: [0x20, 48], name: 'SHA-384' },
  { prefix: [0x13, 64], name: 'SHA-512' },
] as const;
const MAX_TEXT = 128; // 66 bytes in base58 take 91 signs

/**
 * Compares bytes with `digestMultibase`, a multihash.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#resource-integrity
 */
export async function matchesMultihash(
  bytes: Uint8Array,
  digestMultibase: string,
): Promise<Integrity> {
  const multihash = digestMultibase.length > MAX_TEXT ? undefined : decoded(digestMultibase);
  const kind = MULTIHASHES.find(
    ({ prefix: [code, length] }) =>
      multihash?.[0] === code && multihash[1] === length && multihash.length === length + 2,
  );
  if (multihash === undefined || kind === undefined) return 'unknown';
  return equalBytes(multihash.subarray(2), await digestOf(bytes, kind.name)) ? 'same' : 'other';
}

function decoded(text: string): Uint8Array | undefined {
  try {
    return decodeMultibase(text);
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

async function digestOf(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  return new Uint8Array(await webCrypto().digest(name, ownBuffer(bytes)));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

import { encodeHex } from './encodings/hex.js';
import type { Random } from './ports.js';

/**
 * A random UUID as an absolute IRI: `urn:uuid:…`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4 version 4
 */
export function uuidUrn(random: Random): string {
  return `urn:uuid:${uuidOf(random(16), 4)}`;
}

/**
 * Sixteen bytes as a UUID: random ones in version 4, those of a digest in version 8.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5
 */
export function uuidOf(from: Uint8Array, version: 4 | 8): string {
  const bytes = from.slice();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = encodeHex(bytes);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${groups.join('-')}-${hex.slice(20)}`;
}

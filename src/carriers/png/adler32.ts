const MODULUS = 65_521;
/** As many sums as stay exact below 2^32 (RFC 1950 section 9 and zlib). */
const SAFE_RUN = 5552;

/**
 * Checksum behind zlib data.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1950#section-9
 */
export function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let start = 0; start < bytes.length; start += SAFE_RUN) {
    const end = Math.min(start + SAFE_RUN, bytes.length);
    for (let at = start; at < end; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return high * 65_536 + low;
}

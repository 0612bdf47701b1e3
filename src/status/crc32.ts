const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});

/**
 * Checksum of some bytes, as gzip writes it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952#section-8
 */
export function crc32(bytes: Uint8Array): number {
  let checksum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    checksum = (TABLE[(checksum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (checksum >>> 8);
  }
  return ~checksum >>> 0;
}

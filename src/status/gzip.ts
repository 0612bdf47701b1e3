import { crc32 } from '../foundation/crc32.js';
import { deflateRaw, inflateRaw } from '../foundation/deflate.js';
import { concatBytes } from '../foundation/encodings/bytes.js';

/** What came of expanding: `not-gzip` for another format, `corrupt` for what is cut, changed or has something behind it. */
export type Gunzipped =
  | { readonly outcome: 'expanded'; readonly bytes: Uint8Array }
  | { readonly outcome: 'not-gzip' | 'corrupt' | 'too-large' };

// RFC 1952 section 2.3: ten bytes in front (with the flags in the fourth), eight behind.
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
// As far as DEFLATE can expand: what announces more has lost its end, and four other bytes stand there.
const MOST = 1032;

const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

// No time, no name, system "unknown": the same bits give the same text, whoever compresses and when.
const OWN_HEADER: readonly number[] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/**
 * Expands exactly one gzip member, to `maxBytes` at most.
 *
 * @throws MicrocertError `ERR_COMPRESSION_UNAVAILABLE` where the platform cannot.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export async function gunzip(data: Uint8Array, maxBytes: number): Promise<Gunzipped> {
  if (data[0] !== 0x1f || data[1] !== 0x8b || data[2] !== 8) return { outcome: 'not-gzip' };
  const start = bodyStart(data);
  const end = data.length - TRAILER_BYTES;
  if (start === undefined || start > end) return { outcome: 'corrupt' };
  const trailer = new DataView(data.buffer, data.byteOffset + end, TRAILER_BYTES);
  const [checksum, length] = [trailer.getUint32(0, true), trailer.getUint32(4, true)];
  if (length > maxBytes) return { outcome: length > MOST * data.length ? 'corrupt' : 'too-large' };
  // The announced length bounds the work: whatever goes on beyond it has lied.
  const inflated = await inflateRaw(data.subarray(start, end), length);
  if (inflated.outcome !== 'expanded') return { outcome: 'corrupt' };
  const { bytes } = inflated;
  return bytes.length === length && crc32(bytes) === checksum ? inflated : { outcome: 'corrupt' };
}

/** Bytes as one gzip member. */
export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const trailer = new DataView(new ArrayBuffer(TRAILER_BYTES));
  trailer.setUint32(0, crc32(bytes), true);
  trailer.setUint32(4, bytes.length, true);
  const body = await deflateRaw(bytes);
  return concatBytes(Uint8Array.from(OWN_HEADER), body, new Uint8Array(trailer.buffer));
}

/** Where the compressed data begin, behind a header of variable length; nothing when the header is not one. */
function bodyStart(data: Uint8Array): number | undefined {
  const flags = data[3] ?? FLAG.reserved;
  if ((flags & FLAG.reserved) !== 0) return undefined;
  let at = HEADER_BYTES;
  if (flags & FLAG.extra) at += 2 + (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue;
    const zero = data.indexOf(0, at);
    if (zero < 0) return undefined;
    at = zero + 1;
  }
  return flags & FLAG.headerChecksum ? behindChecksum(data, at) : at;
}

/** RFC 1952 section 2.3.1.2: the lower half of the checksum of all that stands in front of it. */
function behindChecksum(data: Uint8Array, at: number): number | undefined {
  const expected = crc32(data.subarray(0, at)) & 0xffff;
  return expected === (data[at] ?? 0) + 256 * (data[at + 1] ?? 0) ? at + 2 : undefined;
}

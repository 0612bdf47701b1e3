import {
  constants,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  crc32 as nodeCrc32,
} from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, crc32ByTable } from '../../src/foundation/crc32.js';
import { gunzip, gzip } from '../../src/status/gzip.js';

const text = new TextEncoder().encode('a status list, or something else');
const outcome = async (data: Uint8Array, maxBytes = 1000) => (await gunzip(data, maxBytes)).outcome;
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** A gzip member with flags and what they announce behind the ten fixed bytes of its header. */
function member(flags: number, extra: readonly number[]): Uint8Array {
  const plain = new Uint8Array(gzipSync(text));
  const head = plain.slice(0, 10);
  head[3] = flags;
  return joined(head, Uint8Array.from(extra), plain.slice(10));
}

// RFC 1952 section 8
it('crc32 MUST agree with zlib on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodeCrc32(bytes));
      expect(crc32ByTable(bytes)).toBe(nodeCrc32(bytes));
    }),
  );
});

describe('gzip', () => {
  it('MUST be read by zlib and give back any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const data = await gzip(bytes);
        expect(new Uint8Array(gunzipSync(data))).toEqual(bytes);
        expect(await gunzip(data, 3000)).toEqual({ outcome: 'expanded', bytes });
        expect(await gunzip(new Uint8Array(gzipSync(bytes)), 3000)).toEqual({
          outcome: 'expanded',
          bytes,
        });
      }),
    );
  });

  // RFC 1952 section 2.3.1: no flags, no time, system 255 (unknown)
  it('MUST write neither time nor name nor system', async () => {
    const [...header] = (await gzip(text)).subarray(0, 10);
    expect(header).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  });
});

describe('gunzip', () => {
  // RFC 1952 section 2.3.1: extra field, name, comment, checksum of the header
  it('MUST pass over the optional parts of the header', async () => {
    const name = [...new TextEncoder().encode('list'), 0];
    const extra = [3, 0, 1, 2, 3];
    expect(await outcome(member(0, []))).toBe('expanded');
    expect(await outcome(member(8, name))).toBe('expanded');
    expect(await outcome(member(16, name))).toBe('expanded');
    expect(await outcome(member(4 | 8 | 16, [...extra, ...name, ...name]))).toBe('expanded');
    const bare = member(2, []);
    const sum = crc32(bare.subarray(0, 10));
    expect(await outcome(member(2, [sum & 255, (sum >> 8) & 255]))).toBe('expanded');
    expect(await outcome(member(2, [(sum & 255) ^ 1, (sum >> 8) & 255]))).toBe('corrupt');
  });

  it('MUST refuse flags that are reserved, and headers without an end', async () => {
    for (const flag of [32, 64, 128]) expect(await outcome(member(flag, []))).toBe('corrupt');
    const unnamed = Uint8Array.from({ length: 40 }, (_, i) => [0x1f, 0x8b, 8, 8][i] ?? 1);
    expect(await outcome(unnamed)).toBe('corrupt');
    expect(await outcome(member(4, [255, 255]))).toBe('corrupt');
    expect(await outcome(Uint8Array.from([0x1f, 0x8b, 8]))).toBe('corrupt');
  });

  it('MUST refuse other formats: zlib, raw DEFLATE, nothing', async () => {
    for (const data of [deflateSync(text), deflateRawSync(text), new Uint8Array(), text])
      expect(await outcome(new Uint8Array(data))).toBe('not-gzip');
  });

  it('MUST refuse what is cut off at any place', async () => {
    const data = await gzip(text);
    for (let length = 3; length < data.length; length++)
      expect(['corrupt', 'too-large']).toContain(await outcome(data.subarray(0, length)));
  });

  it('MUST refuse trailing bytes and a second member', async () => {
    const data = await gzip(text);
    expect(await outcome(joined(data, Uint8Array.of(0)))).toBe('corrupt');
    expect(await outcome(joined(data, new Uint8Array(8)))).toBe('corrupt');
    expect(await outcome(joined(data, data))).toBe('corrupt');
    expect(await outcome(joined(await gzip(new Uint8Array()), data))).toBe('corrupt');
  });

  it('any change of one bit behind the header MUST be noticed', async () => {
    const data = await gzip(text);
    for (let bit = 80; bit < data.length * 8; bit++) {
      const changed = data.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const result = await gunzip(changed, 1000);
      // Padding between the last block and the next byte carries nothing.
      if (result.outcome === 'expanded') expect(result.bytes).toEqual(text);
    }
  });

  it('MUST refuse what is longer than allowed, announced or not', async () => {
    const data = await gzip(new Uint8Array(2000));
    expect(await outcome(data, 2000)).toBe('expanded');
    expect(await outcome(data, 1999)).toBe('too-large');
    const lying = data.slice();
    new DataView(lying.buffer).setUint32(lying.length - 4, 10, true);
    expect(await outcome(lying, 2000)).toBe('corrupt');
  });

  it('MUST read members that were flushed in between', async () => {
    const data = gzipSync(text, { finishFlush: constants.Z_FINISH, level: 0 });
    expect(await outcome(new Uint8Array(data))).toBe('expanded');
  });
});

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deflateRaw, inflateRaw } from '../../src/foundation/deflate.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As in a browser: nothing of Node. */
function withoutNode(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
}

describe.each([
  ['by Node', () => {}],
  ['by Compression Streams', withoutNode],
])('raw DEFLATE %s', (_, prepare) => {
  it('MUST give back any bytes that were compressed, here or by zlib', async () => {
    prepare();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const expanded = { outcome: 'expanded', bytes };
        expect(await inflateRaw(await deflateRaw(bytes), bytes.length)).toEqual(expanded);
        expect(await inflateRaw(deflateRawSync(bytes), bytes.length + 9)).toEqual(expanded);
        expect(new Uint8Array(inflateRawSync(await deflateRaw(bytes)))).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('MUST stop where the limit is', async () => {
    prepare();
    const data = deflateRawSync(new Uint8Array(100_000));
    expect(await inflateRaw(data, 100_000)).toHaveProperty('outcome', 'expanded');
    expect(await inflateRaw(data, 99_999)).toEqual({ outcome: 'too-large' });
    expect(await inflateRaw(data, 0)).toEqual({ outcome: 'too-large' });
  });

  it('MUST refuse what is cut off, and what is no DEFLATE', async () => {
    prepare();
    const data = deflateRawSync(Uint8Array.from({ length: 500 }, (__, i) => (i * i) % 251));
    for (const length of [0, 1, 100, data.length - 1]) {
      expect(await inflateRaw(data.subarray(0, length), 500)).toEqual({ outcome: 'corrupt' });
    }
    expect(await inflateRaw(new Uint8Array([7, 255, 255]), 500)).toEqual({ outcome: 'corrupt' });
  });

  // zlib stops at the end of the data and says nothing of the rest; so do the streams of some versions of Node, while
  // those of browsers refuse it (Compression Streams, "decompress flush and enqueue").
  it('MUST refuse bytes behind the end', async () => {
    prepare();
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.uint8Array({ minLength: 1, maxLength: 20 }),
        async (bytes, more) => {
          const data = new Uint8Array([...deflateRawSync(bytes), ...more]);
          expect(await inflateRaw(data, 500)).toEqual({ outcome: 'corrupt' });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('raw DEFLATE', () => {
  it('a platform without it MUST be an error, never bad data', async () => {
    withoutNode();
    vi.stubGlobal('DecompressionStream', undefined);
    vi.stubGlobal('CompressionStream', undefined);
    const unavailable = expect.objectContaining({ code: 'ERR_COMPRESSION_UNAVAILABLE' });
    await expect(inflateRaw(new Uint8Array([3, 0]), 10)).rejects.toThrow(unavailable);
    await expect(deflateRaw(new Uint8Array(1))).rejects.toThrow(unavailable);
  });
});

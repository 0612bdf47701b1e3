import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../src/certificates/pdf/writer/jpeg.js';
import { readPng } from '../../src/certificates/pdf/writer/png.js';
import { chunk, IEND, join, SIGNATURE } from '../support/pictures.js';

/** A PNG of bytes as they stand before compression. */
function picture(
  [width, height, depth, type, interlace = 0]: readonly number[],
  rows: readonly number[],
  ...others: readonly Uint8Array[]
): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width ?? 0);
  view.setUint32(4, height ?? 0);
  header.set([depth ?? 0, type ?? 0, 0, 0, interlace], 8);
  const data = chunk('IDAT', deflateSync(Uint8Array.from(rows)));
  return join(SIGNATURE, chunk('IHDR', header), ...others, data, IEND);
}

// PNG third edition, 7.2, 8.1, 9.2, 11.2.1, 11.3.1.1
describe('a logo in PNG', () => {
  it('is read with every filter', async () => {
    const rows = [
      ...[0, 10, 20, 30],
      ...[1, 10, 10, 10],
      ...[2, 1, 1, 1],
      ...[3, 10, 10, 10],
      ...[4, 1, 1, 1],
    ];
    const { pixels, space, cover } = await readPng(picture([3, 5, 8, 0], rows));
    expect([...pixels]).toEqual([
      ...[10, 20, 30],
      ...[10, 20, 30],
      ...[11, 21, 31],
      ...[15, 28, 39],
      ...[16, 29, 40],
    ]);
    expect([space, cover]).toEqual(['DeviceGray', undefined]);
  });

  it('is read with what shines through, and with sixteen bits', async () => {
    const coloured = await readPng(picture([2, 1, 8, 6], [0, 1, 2, 3, 255, 4, 5, 6, 128]));
    expect([...coloured.pixels]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...(coloured.cover ?? [])]).toEqual([255, 128]);
    const deep = await readPng(picture([1, 1, 16, 4], [0, 0xff, 0xff, 0x80, 0x80]));
    expect([...deep.pixels, ...(deep.cover ?? [])]).toEqual([255, 128]);
  });

  it('is read with a palette of two bits, one colour of which is clear', async () => {
    const palette = chunk('PLTE', Uint8Array.of(1, 1, 1, 2, 2, 2, 3, 3, 3));
    const clear = chunk('tRNS', Uint8Array.of(255, 0));
    const bytes = picture([3, 1, 2, 3], [0, 0b00011000], palette, clear);
    const { pixels, cover } = await readPng(bytes);
    expect([...pixels]).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect([...(cover ?? [])]).toEqual([255, 0, 255]);
    await expect(readPng(picture([1, 1, 2, 3], [0, 0b11000000], palette))).rejects.toThrow();
  });

  it('is read interlaced', async () => {
    // Two by two: the first pass has the first pixel, the sixth the one beside, the seventh the row below.
    const { pixels } = await readPng(picture([2, 2, 8, 0, 1], [0, 1, 0, 2, 0, 3, 4]));
    expect([...pixels]).toEqual([1, 2, 3, 4]);
  });

  it.each<readonly [string, Uint8Array]>([
    ['pixels are missing', picture([2, 2, 8, 0], [0, 1, 2])],
    ['there are too many', picture([1, 1, 8, 0], [0, 1, 2])],
    ['a filter is none', picture([1, 1, 8, 0], [5, 1])],
    ['it is larger than can be meant', picture([60_000, 60_000, 8, 0], [0])],
  ])('MUST be refused where %s', async (_, bytes) => {
    await expect(readPng(bytes)).rejects.toThrow();
  });
});

describe('a logo in JPEG', () => {
  const frame = [0xff, 0xc0, 0, 17, 8, 0, 2, 0, 3, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0];
  it('is measured and taken as it is', () => {
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2, ...frame, 0xff, 0xd9);
    expect(readJpeg(bytes)).toMatchObject({ width: 3, height: 2, space: 'DeviceRGB' });
  });

  it('MUST be refused where it ends too soon', () => {
    expect(() => readJpeg(Uint8Array.of(0xff, 0xd8, ...frame))).toThrow(RangeError);
    expect(() => readJpeg(Uint8Array.of(0xff, 0xd8, 0xff))).toThrow(RangeError);
  });
});

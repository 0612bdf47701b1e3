import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatusBits } from '../../src/status/index.js';

describe('createStatusBits', () => {
  // Bitstring Status List section 1.3: the first index is the left-most bit
  it('entry 0 MUST be the most significant bit of the first byte', () => {
    const bits = createStatusBits(16);
    for (const index of [0, 9]) bits.set(index, 1);
    expect([...bits.toBytes()]).toEqual([0b1000_0000, 0b0100_0000]);
    bits.set(0, 0);
    expect([...bits.toBytes()]).toEqual([0, 0b0100_0000]);
  });

  it('entries of several bits MUST stand one behind the other, the most significant bit first', () => {
    const bits = createStatusBits(5, { statusSize: 3 });
    for (const [index, value] of [1, 2, 3, 4, 7].entries()) bits.set(index, value);
    expect([...bits.toBytes()]).toEqual([0b001_010_01, 0b1_100_111_0]);
  });

  it('any sequence of settings MUST leave the last value of each entry', () => {
    const settings = fc.array(fc.tuple(fc.nat(99), fc.nat(255)), { maxLength: 200 });
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 8 }), (changes, statusSize) => {
        const bits = createStatusBits(100, { statusSize });
        const expected = new Array<number>(100).fill(0);
        for (const [index, number] of changes) {
          expected[index] = number % 2 ** statusSize;
          bits.set(index, number % 2 ** statusSize);
        }
        expect(expected.map((_, index) => bits.get(index))).toEqual(expected);
        const again = createStatusBits(100, { statusSize, bytes: bits.toBytes() });
        expect(again.toBytes()).toEqual(bits.toBytes());
      }),
    );
  });

  it('its bytes MUST be a copy', () => {
    const start = Uint8Array.of(0);
    const bits = createStatusBits(8, { bytes: start });
    start[0] = 255;
    bits.toBytes()[0] = 255;
    expect([...bits.toBytes()]).toEqual([0]);
  });

  it('what is not usable MUST be a TypeError that names it', () => {
    for (const length of [0, -1, 1.5, Number.NaN, 2 ** 33])
      expect(() => createStatusBits(length)).toThrow(/"length"/);
    for (const statusSize of [0, 9, 1.5])
      expect(() => createStatusBits(8, { statusSize })).toThrow(/"statusSize"/);
    expect(() => createStatusBits(8, { bytes: new Uint8Array(2) })).toThrow(/"bytes"/);
    const bits = createStatusBits(8, { statusSize: 2 });
    for (const index of [-1, 8, 0.5, Number.NaN]) {
      expect(() => bits.get(index)).toThrow(/"index"/);
      expect(() => bits.set(index, 0)).toThrow(/"index"/);
    }
    for (const value of [-1, 4, 0.5]) expect(() => bits.set(0, value)).toThrow(/"value"/);
  });
});

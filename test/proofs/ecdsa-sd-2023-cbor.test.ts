import { describe, expect, it } from 'vitest';
import { cborReader, encodeCbor } from '../../src/proofs/ecdsa-sd-2023/cbor.js';

describe('CBOR', () => {
  const reads = (hex: string) => {
    const source = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    return () => {
      const reader = cborReader(source);
      const number = reader.number();
      reader.end();
      return number;
    };
  };

  // RFC 8949, appendix A
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['18ff', 255],
    ['190100', 256],
    ['1a00010000', 65_536],
    ['1affffffff', 4_294_967_295],
  ])('%s MUST be read as %d and written so', (hex, number) => {
    expect(reads(hex)()).toBe(number);
    expect(Buffer.from(encodeCbor(number)).toString('hex')).toBe(hex);
  });

  it.each([
    ['a number longer than it need be', '1817'],
    ['a number of two bytes that fits one', '1900ff'],
    ['a number of four bytes that fits two', '1a0000ffff'],
    ['a number of eight bytes', '1b0000000000000001'],
    ['a length that is left open', '1f'],
    ['a reserved length', '1c'],
    ['a negative number', '20'],
    ['a tag', 'c000'],
    ['something behind', '0000'],
    ['nothing', ''],
  ])('refuses %s', (_, hex) => {
    expect(reads(hex)).toThrow(expect.objectContaining({ code: 'ERR_ENCODING' }));
  });

  it('refuses a map whose keys are out of order, or there twice', () => {
    for (const keys of [
      [1, 0],
      [1, 1],
    ]) {
      const source = Uint8Array.from([0xa2, ...keys.flatMap((one) => [one, 0x41, 0])]);
      const reader = cborReader(source);
      expect(() => reader.map(2, () => reader.bytes(1))).toThrow();
    }
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/foundation/sha256.js';

const expected = (text: string) => createHash('sha256').update(text).digest('hex');

describe('SHA-256', () => {
  // FIPS 180-4, examples
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('%o MUST give its known hash', (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });

  it('every length around the end of a block MUST give what Node gives', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'x'.repeat(length);
      expect(sha256Hex(text)).toBe(expected(text));
    }
  });

  it('any text MUST give what Node gives, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'large' }), (text) => {
        expect(sha256Hex(text)).toBe(expected(text));
      }),
    );
  });
});

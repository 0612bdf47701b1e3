import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrMatrix } from '../../../src/carriers/qr/qr-matrix.js';

describe('the mask of a QR code', () => {
  // ISO/IEC 18004, evaluation of the masks; `uqr` weighs them as well, by itself.
  it('MUST be the one that another implementation finds best, in codes of every size', () => {
    const lengths = Array.from({ length: 40 }, (_, index) => 10 + 45 * index);
    for (const length of lengths) {
      const text = Array.from({ length }, (_, at) =>
        String.fromCharCode(33 + ((at * at * 7 + length) % 90)),
      ).join('');
      const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
      expect(qrMatrix(text).modules).toEqual(data);
    }
  });
});

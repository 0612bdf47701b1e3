import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  decimalText,
  isDecimal,
  sumDecimals,
} from '../../src/foundation/decimal.js';
import { decimal } from '../support/arbitrary-values.js';

describe('decimals', () => {
  it('MUST add up as people add them up', () => {
    expect(sumDecimals([0.1, 0.2])).toBe(0.3);
    expect(sumDecimals(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumDecimals([])).toBe(0);
  });

  it('MUST add up to the same in any order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), (values) => {
        expect(sumDecimals(values.toReversed())).toBe(sumDecimals(values));
      }),
    );
  });

  it('MUST compare by value, not by binary fraction', () => {
    expect(compareDecimals(0.3, 0.3)).toBe(0);
    expect(compareDecimals(0.299, 0.3)).toBeLessThan(0);
    expect(compareDecimals(1.5, 0.5)).toBeGreaterThan(0);
  });

  it('MUST be written without exponent, and read back', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(decimalText(value)).toMatch(/^\d+(\.\d{1,3})?$/);
        expect(Number(decimalText(value))).toBe(value);
      }),
    );
    expect(decimalText(0.001)).toBe('0.001');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.5, 1_000_000.001, 0.1234, 1e-7, '1', null])(
    'refuses %o',
    (value) => {
      expect(isDecimal(value)).toBe(false);
    },
  );

  it('MUST throw where something else is added', () => {
    expect(() => sumDecimals([1, Number.NaN])).toThrow(/decimal/);
    expect(() => sumDecimals([0.1234])).toThrow(/decimal/);
  });
});

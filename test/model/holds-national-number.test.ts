import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsNationalNumber } from '../../src/model/holds-national-number.js';

// The same without a first look at digits: what the texts below are held against.
const SPACE = '[ \\u00a0\\u202f]?';
const inGroups = (pattern: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\d])${pattern.replaceAll(' ', SPACE)}(?![\\p{L}\\d])`, flags);
const INE = inGroups(String.raw`\d \d \d \d \d \d \d \d \d (?:\d[A-Z]|[A-Z]{2})`, 'iu');

describe('holdsNationalNumber', () => {
  it('MUST find a student number wherever its pattern is found', () => {
    const sign = fc.constantFrom(
      ...'0123456789'.repeat(4),
      ...'AZaz -.é',
      '\u00a0',
      '\u202f',
      '\u2003',
    );
    let found = 0;
    const property = fc.property(
      fc.string({ unit: sign, maxLength: 24 }),
      fc.array(
        fc.tuple(
          fc.constantFrom(...'0123456789'),
          fc.constantFrom('', '', ' ', '\u00a0', '\u202f', '  '),
        ),
        {
          minLength: 8,
          maxLength: 11,
        },
      ),
      fc.constantFrom('A', '3B', 'AB', '12', ' AB', ''),
      (around, digits, end) => {
        const text = `${around} ${digits.map(([digit, space]) => digit + space).join('')}${end} ${around}`;
        if (INE.test(text)) found += 1;
        // Fifteen digits may be a social security number besides; without a 1 or 2 they are none.
        const inside = text.replaceAll(/[12]/g, '3');
        expect(holdsNationalNumber(inside)).toBe(INE.test(inside));
      },
    );
    fc.assert(property, { numRuns: 3000 });
    expect(found).toBeGreaterThan(100);
  });

  it('MUST find the number of a Corsican wherever its pattern is found', () => {
    const NIR = inGroups(String.raw`[12] \d \d \d \d 2 [AB] \d \d \d \d \d \d (\d \d)`, 'iu');
    const around = fc.string({
      unit: fc.constantFrom(...'12a B_-.é', '\u00a0'),
      maxLength: 3,
    });
    const space = fc.constantFrom(...Array<string>(30).fill(''), ' ', '\u202f', '  ');
    const digits = fc.stringMatching(/^[12]\d{4}2[ABab]\d{6}$/);
    let [found, missed] = [0, 0];
    const property = fc.property(
      fc.tuple(around, around, digits, fc.array(space, { minLength: 15, maxLength: 15 })),
      ([before, after, number, spaces]) => {
        const stated = number.toUpperCase().replace('2A', '19').replace('2B', '18');
        const key = String(97 - (Number(stated) % 97)).padStart(2, '0');
        const signs = [...number, ...key].map((sign, at) => sign + (at < 14 ? spaces[at] : ''));
        const text = `${before}${signs.join('')}${after}`;
        const is = NIR.test(text) || INE.test(text);
        if (is) found += 1;
        else missed += 1;
        expect(holdsNationalNumber(text)).toBe(is);
      },
    );
    fc.assert(property, { numRuns: 3000 });
    expect(Math.min(found, missed)).toBeGreaterThan(100);
  });

  it.each([
    ['2 55 08 14 168 025 38', true],
    ['255081416802538', true],
    ['2 55 08 14 168 025 39', false],
    ['1 84 12 2A 004 123 40', false],
    ['a255081416802538', false],
  ])('MUST look at the key of a social security number: %s', (text, is) => {
    expect(holdsNationalNumber(text)).toBe(is);
  });

  it('MUST find the number of a Corsican, whose longest run of digits is eight', () => {
    const key = String(97 - (Number('1841219004123') % 97)).padStart(2, '0');
    expect(holdsNationalNumber(`184122A004123${key}`)).toBe(true);
    expect(holdsNationalNumber(`1 84 12 2A 004 123 ${key}`)).toBe(true);
  });
});

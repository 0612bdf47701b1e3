import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsoluteIri } from '../../src/formats/shared/iris.js';
import { printable } from '../../src/foundation/printable.js';
import { holdsNationalNumber } from '../../src/model/holds-national-number.js';

const everyCodePoint = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

describe('classes of signs that are named by their code points', () => {
  // RFC 3987, and what N-Quads cannot hold between < and >
  it('an IRI MUST hold every sign but control characters and those of N-Quads', () => {
    const wrong = everyCodePoint.filter(
      (sign) => isAbsoluteIri(`urn:${sign}`) === /[\p{Cc} <>"{}|\\^`]/u.test(sign),
    );
    expect(wrong).toEqual([]);
  });

  it('printable text MUST lose control characters, separators and what turns the direction, and nothing else', () => {
    const harmful = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
    const wrong = everyCodePoint.filter(
      (sign) => printable(sign) !== (harmful.test(sign) ? ' ' : sign),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a look at a text beforehand', () => {
  const spaces = String.raw`[ \u00a0\u202f]?`;
  const alone = (body: string) =>
    new RegExp(`(?<![\\p{L}\\d])${body.replaceAll(' ', spaces)}(?![\\p{L}\\d])`, 'giu');
  const INE = String.raw`\d \d \d \d \d \d \d \d \d (?:\d[A-Z]|[A-Z]{2})`;
  const sign = fc.constantFrom(...'0123456789', 'A', 'b', 'ſ', '\u212a', ' ', '\u202f', 'é', '-');
  const digits = (least: number) => fc.string({ unit: sign, minLength: least, maxLength: 40 });

  it('MUST NOT pass over a student number', () => {
    const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 10 });
    fc.assert(
      fc.property(nine, fc.constantFrom('', ' ', '\u00a0'), digits(0), (number, space, rest) => {
        const text = `${number.join(space)}${rest}`;
        if (text.search(alone(INE)) !== -1) expect(holdsNationalNumber(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    for (const text of [
      '0123456789A',
      '012345678AB',
      '012345678 ſ\u212a'.replace(' ', ''),
      '012345678kb',
    ])
      expect(holdsNationalNumber(text)).toBe(true);
    for (const text of ['01234567A', 'x0123456789A', '0123456789AB'])
      expect(holdsNationalNumber(text)).toBe(false);
  });

  it('MUST NOT pass over a social security number', () => {
    // Of the thirteen digits 1850775123456 and of one of Corsica; the key is 97 less the remainder.
    const key = (digitsOf: string) => String(97 - (Number(digitsOf) % 97)).padStart(2, '0');
    const plain = `1850775123456${key('1850775123456')}`;
    const corsican = `185072A123456${key('1850719123456')}`;
    for (const text of [
      plain,
      plain.replace(/^(.)(..)(..)/, '$1 $2 $3 '),
      corsican,
      corsican.toLowerCase(),
    ])
      expect(holdsNationalNumber(`n° ${text}.`)).toBe(true);
    const wrongKey = key('1850775123456') === '11' ? '12' : '11';
    expect(holdsNationalNumber(`1850775123456${wrongKey}`)).toBe(false);
  });
});

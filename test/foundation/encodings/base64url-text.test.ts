import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from '../../../src/foundation/encodings/base64url.js';
import { base64urlTexts } from '../../../src/foundation/encodings/base64url-text.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const outcomeOf = (read: () => string): string => {
  try {
    return `read ${read()}`;
  } catch {
    return 'refused';
  }
};

// RFC 4648 section 5; one value has one text
describe('texts in base64url by the quickest way of the host', () => {
  const { ofText, toText, toTexts, asciiBytes } = base64urlTexts();

  it('MUST be those of the plain way, short and long, one after the other', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 400, maxLength: 3000 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const encoded = encodeBase64url(new TextEncoder().encode(text));
        expect(ofText(text)).toBe(encoded);
        expect(toText(encoded)).toBe(text);
      }),
    );
  });

  it('MUST refuse what the plain way refuses: other signs, bits left over, what is no UTF-8', () => {
    const bytes = fc.uint8Array({ maxLength: 40 }).map(encodeBase64url);
    const signs = fc.string({ unit: fc.constantFrom(...'Ab9-_=+/ \n\u00e9'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(bytes, signs), (encoded) => {
        const plainly = () => strict.decode(decodeBase64url(encoded));
        expect(outcomeOf(() => toText(encoded))).toBe(outcomeOf(plainly));
      }),
      { numRuns: 2000 },
    );
    expect(toText(encodeBase64url(new TextEncoder().encode('\ufffd\ufeff')))).toBe('\ufffd\ufeff');
    expect(() => toText('_w')).toThrow();
  });

  it('MUST read several together as each by itself, or leave them to that', () => {
    const encoded = fc.oneof(
      fc.string({ unit: 'grapheme' }).map(ofText),
      fc.uint8Array({ maxLength: 6 }).map(encodeBase64url),
      fc.string({ unit: fc.constantFrom(...'Ab9-_wQgE'), maxLength: 7 }),
      fc.constantFrom('a line\nand another', '\ufffd', '\ufeff[]', '\n').map(ofText),
    );
    fc.assert(
      fc.property(fc.array(encoded, { maxLength: 5 }), (all) => {
        const together = toTexts(all);
        if (together !== undefined) expect(together).toEqual(all.map((each) => toText(each)));
      }),
      { numRuns: 3000 },
    );
    expect(toTexts(['WyJhIl0', 'w6k'])).toEqual(['["a"]', 'é']);
  });

  it.each([
    ['bits left over of four', ['WyJhIl0', 'AB']],
    ['bits left over of two', ['AAB', 'WyJhIl0']],
    ['a sign too many', ['AAAAA']],
    ['what is no UTF-8', ['_w']],
    ['the first bytes of a sign, the rest of which comes next', ['4oI', 'rA']],
    ['a text of two lines', [ofText('a\nb')]],
    ['more than there is room for', [ofText('a'.repeat(9000))]],
  ])('leaves to the reader of one: %s', (_, all) => {
    expect(toTexts(all)).toBeUndefined();
  });

  it('MUST give the bytes of base64url itself', () => {
    expect([...asciiBytes('aZ09-_.')]).toEqual([0x61, 0x5a, 0x30, 0x39, 0x2d, 0x5f, 0x2e]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrMatrix } from '../../../src/carriers/qr/qr-matrix.js';
import { qrSvg } from '../../../src/carriers/qr/qr-svg.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';

const title = 'Check this badge';

// ISO/IEC 18004: 21 modules a side for version 1, four more for each version after it.
describe('the QR code of a text', () => {
  it('MUST have the size of its version and the three finder patterns', () => {
    const { version, size, modules } = qrMatrix('https://univ.example/verify/');
    expect(size).toBe(17 + 4 * version);
    expect(modules).toHaveLength(size);
    for (const [y, x] of [[0, 0], [0, size - 7], [size - 7, 0]] as const) // biome-ignore format: corners
      expect(modules.slice(y, y + 7).map((row) => row.slice(x, x + 7).map(Number).join(''))).toEqual([
        '1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111',
      ]); // biome-ignore format: as it looks
  });

  it('MUST refuse a text that fits no code as large as allowed, and say so', () => {
    expect(qrMatrix('a'.repeat(997), { largest: 25 }).version).toBe(25);
    for (const call of [
      () => qrMatrix('a'.repeat(998), { largest: 25 }),
      () => qrMatrix('a'.repeat(9_000_000), { correction: 'L' }),
    ])
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_CARRIER_QR_TOO_LONG' }));
  });

  it('MUST answer any text with a code or with one of its own errors', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
        try {
          expect(qrMatrix(text, { correction: 'H' }).size).toBeGreaterThan(20);
        } catch (error) {
          expect(isMicrocertError(error) || text === '' || !text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['an empty text', '', {}],
    ['half of a surrogate pair', '\ud800', {}],
    ['an unknown correction', 'a', { correction: 'X' as 'L' }],
    ['a version that does not exist', 'a', { largest: 41 }],
  ])('MUST refuse %s', (_, text, options) => {
    expect(() => qrMatrix(text, options)).toThrow(TypeError);
  });
});

describe('a QR code as SVG', () => {
  it('MUST draw each dark module, and nothing else, inside a quiet zone of four modules', () => {
    const text = 'https://univ.example/badges/é';
    const svg = qrSvg(text, { title });
    const { size, modules } = qrMatrix(text);
    expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
    const drawn = modules.map((row) => row.map(() => false));
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
      for (let at = 0; at < Number(length); at += 1) {
        const row = drawn[Number(y) - 4];
        if (row) row[Number(x) - 4 + at] = true;
      }
    expect(drawn).toEqual(modules);
  });

  // WCAG 2.2, 1.1.1: an image has a name; XML 1.0 for what a name may hold.
  it('MUST be an image with the name given, whatever signs are in it', () => {
    const svg = qrSvg('a', { title: `<script>"&'\u0000` });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;&#39;\uFFFD</title>');
  });

  it('MUST take a size in millimetres or pixels', () => {
    expect(qrSvg('a', { title, size: '40mm' })).toContain(' width="40mm" height="40mm"');
    expect(qrSvg('a', { title, size: 240 })).toContain(' width="240" height="240"');
  });

  it.each([
    ['no title', { title: ' ' }],
    ['a size that is no length', { title, size: '40mm" onload="alert(1)' }],
    ['a size of nothing', { title, size: 0 }],
    ['a colour that is more than a colour', { title, colours: { dark: '#000"/>' } }],
    ['light modules on dark', { title, colours: { dark: '#ffffff', light: '#000000' } }],
    ['colours that no camera tells apart', { title, colours: { dark: '#aaaaaa' } }],
  ])('MUST refuse %s', (_, options) => {
    expect(() => qrSvg('a', options)).toThrow(TypeError);
  });
});

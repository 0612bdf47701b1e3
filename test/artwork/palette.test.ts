import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, hexOf, mix } from '../../src/artwork/colours.js';
import { LINES_SHARE, paletteOf } from '../../src/artwork/palette.js';
import { iscedFUri } from '../../src/vocabulary/index.js';
import { colour } from '../support/drawn-badge.js';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

function expectReadable(palette: ReturnType<typeof paletteOf>) {
  for (const ground of palette.disc) {
    expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, mix(ground, palette.ink, LINES_SHARE))).toBeGreaterThanOrEqual(
      4.5,
    );
    expect(contrast(palette.emblem, ground)).toBeGreaterThanOrEqual(3);
  }
  for (const ground of palette.ribbon)
    expect(contrast(palette.ribbonInk, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.ringInk, palette.paper)).toBeGreaterThanOrEqual(4.5);
}

describe('colours of a badge', () => {
  // WCAG 2.2, success criteria 1.4.3 and 1.4.11
  it('MUST leave every text readable, whatever colours the issuer has', () => {
    fc.assert(
      fc.property(hex, hex, (primary, accent) =>
        expectReadable(paletteOf({ primary, accent }, [])),
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])(
    'of the field %s MUST be readable, and kept as they are',
    (field) => {
      const palette = paletteOf({}, field === '' ? [] : [iscedFUri(field)]);
      expectReadable(palette);
    },
  );

  it('MUST differ from field to field, and be the same for all of a field', () => {
    const of = (code: string) => hexOf(paletteOf({}, [iscedFUri(code)]).disc[0]);
    expect(of('0811')).toBe(of('0821'));
    expect(of('0811')).not.toBe(of('0613'));
  });

  it('SHOULD be those of the issuer, untouched where they can be read', () => {
    const { disc, accent } = paletteOf({ primary: '#004d40', accent: '#c9a227' }, []);
    expect([hexOf(disc[0]), hexOf(accent)]).toEqual(['#004d40', '#c9a227']);
  });

  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  it('MUST be compared as WCAG does', () => {
    expect(contrast(colour('#fff'), colour('#000'))).toBeCloseTo(21, 5);
    expect(contrast(colour('#777777'), colour('#fff'))).toBeCloseTo(4.48, 2);
  });
});

import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Face } from '../../src/certificates/pdf/text/face.js';
import { loadFontkit } from '../../src/certificates/pdf/text/fontkit.js';

const fontkit = await loadFontkit();
const FONTS = ['300Light', '400Regular', '600SemiBold', '400Regular_Italic'] as const;

const WESTERN = [
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)),
  ...Array.from({ length: 64 }, (_, index) => String.fromCharCode(0xc0 + index)),
];
/** Signs that many fonts draw as one, or move towards each other, come often. */
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...WESTERN),
    fc.constantFrom(...'fffillijtTVAWoý0-.:'),
    fc.constantFrom('ff', 'fi', 'ffi', 'fl', 'ffl', 'fj'),
  ),
  minLength: 1,
  maxLength: 40,
});

describe.each(FONTS)('words in Noto Sans %s', async (weight) => {
  const bytes = await readFile(
    `node_modules/@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`,
  );
  // OpenType, GSUB and GPOS, as `fontkit` carries them out over the whole word.
  it('MUST have the glyphs, each as far from the next, that the whole word is shaped into', () => {
    const face = new Face(fontkit, bytes, []);
    const scale = 1000 / face.font.unitsPerEm;
    fc.assert(
      fc.property(words, (word) => {
        const { glyphs, positions } = face.font.layout(
          word,
          undefined,
          undefined,
          undefined,
          'ltr',
        );
        const whole = glyphs.map(({ id }, index) => ({
          id,
          advance: (positions[index]?.xAdvance ?? 0) * scale,
        }));
        const shaped = face.shape(word, false).glyphs.map(({ id, advance }) => ({ id, advance }));
        expect(shaped).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});

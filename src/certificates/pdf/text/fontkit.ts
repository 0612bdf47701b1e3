import { MicrocertError } from '../../../foundation/errors/index.js';

/** The part of a glyph of `fontkit` that is used here. */
export interface FontkitGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/** Where `fontkit` puts a glyph, in units of the font. */
export interface FontkitPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** Some glyphs of a font as a font. */
export interface FontkitSubset {
  /** Takes a glyph in, and gives its number there. */
  includeGlyph(id: number): number;
  encode(): Uint8Array;
  /** There where the outlines are those of PostScript. */
  readonly cff?: object;
}

/** The part of a font of `fontkit` that is used here. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly postscriptName: string | null;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;
  /** Features of OpenType that it has. */
  readonly availableFeatures: readonly string[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number): FontkitGlyph;
  layout(
    text: string,
    features: undefined,
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl',
  ): { readonly glyphs: readonly FontkitGlyph[]; readonly positions: readonly FontkitPosition[] };
  createSubset(): FontkitSubset;
}

/** What reads fonts. */
export interface Fontkit {
  create(bytes: Uint8Array): FontkitFont | object;
}

/**
 * What reads fonts.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where `fontkit` is not installed.
 */
export async function loadFontkit(): Promise<Fontkit> {
  try {
    return (await import('fontkit')) as unknown as Fontkit;
  } catch (cause) {
    throw new MicrocertError('ERR_PEER_MISSING', { hint: INSTALL, cause });
  }
}

const INSTALL = {
  en: 'type: npm install fontkit @expo-google-fonts/noto-sans',
  fr: 'taper : npm install fontkit @expo-google-fonts/noto-sans',
};

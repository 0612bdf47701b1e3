import { crc32 } from '../../../foundation/crc32.js';
import { CERTIFICATES_TEXTS } from '../../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../../foundation/errors/index.js';
import { Kept } from '../../../foundation/kept.js';
import { Recurring } from '../../../foundation/recurring.js';
import { deflated, type StreamBytes } from '../writer/objects.js';
import { bytesOf, number } from '../writer/values.js';
import type { Fontkit, FontkitFont } from './fontkit.js';
import { unicodeMap } from './unicode-map.js';

/** A glyph in its place, in thousandths of the size. */
export interface PlacedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** The same as text. */
  readonly text: string;
  /** As the font has it, and as the text needs it. */
  readonly width: number;
  readonly advance: number;
  readonly right: number;
  readonly up: number;
}

/** Signs as glyphs. */
export interface Shaped {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  /** What `TJ` shows, where nothing of it depends on the document. */
  readonly operand: string | undefined;
  /** Whether the glyphs tell, one after the other, which signs they stand for. */
  readonly tellsText: boolean;
}

/** A part of a font, as it stands in a document. */
export interface FontProgram {
  readonly file: StreamBytes;
  readonly isCff: boolean;
  readonly widths: string;
  readonly unicode: StreamBytes;
  /** Six letters before its name (ISO 32000-2, 9.9.2). */
  readonly tag: string;
}

/** Words and parts that are kept of a font: those of one learner after the other make room for each other. */
const MOST_WORDS = 4000;
const MOST_JOINED = 1000;
const MOST_PROGRAMS = 8;
/** Signs below this one, most of Latin, are looked up once. */
const OFTEN = 0x250;
/** Longer ones do not come again. */
const LONGEST_WORD = 64;
/** Of numbers of glyphs. */
const LONGEST_LIST = 4096;

/** One weight of a font, and what was made with it: words as glyphs, and parts of it. */
export class Face {
  readonly font: FontkitFont;
  /** Glyphs that every document has, with their numbers there. */
  readonly base: ReadonlyMap<number, number>;
  readonly #baseGlyphs: readonly PlacedGlyph[];
  /** Their numbers as a string has them. */
  readonly #baseCodes: ReadonlyMap<number, string>;
  readonly #scale: number;
  /** Whether no more than two signs beside each other can change how they stand. */
  readonly #isPairwise: boolean;
  readonly #has: boolean[] = [];
  /** By the numbers of both signs. */
  readonly #pairs = new Map<number, PlacedGlyph | undefined>();
  readonly #joined = new Kept<readonly PlacedGlyph[]>(MOST_JOINED, LONGEST_WORD);
  readonly #words = new Recurring<Shaped>(MOST_WORDS, LONGEST_WORD);
  readonly #programs = new Kept<Promise<FontProgram>>(MOST_PROGRAMS, LONGEST_LIST);

  /**
   * @param samples - texts whose signs every document has: then its part of the font is made once for all.
   * @throws MicrocertError `ERR_CERTIFICATE_FONT` for bytes that are no font.
   */
  constructor(fontkit: Fontkit, bytes: Uint8Array, samples: readonly string[]) {
    this.font = opened(fontkit, bytes);
    this.#scale = 1000 / this.font.unitsPerEm;
    this.#isPairwise = !this.font.availableFeatures.some((feature) => CONTEXTUAL.has(feature));
    const base = new Map<number, number>();
    const glyphs: PlacedGlyph[] = [];
    for (const glyph of samples.flatMap((sample) => this.#glyphsOf(sample, false))) {
      if (base.has(glyph.id)) continue;
      glyphs.push(glyph);
      base.set(glyph.id, glyphs.length);
    }
    [this.base, this.#baseGlyphs] = [base, glyphs];
    this.#baseCodes = new Map([...base].map(([id, code]) => [id, codeText(code)]));
  }

  /** Whether it can write a sign. */
  has(codePoint: number): boolean {
    if (codePoint >= OFTEN) return this.font.hasGlyphForCodePoint(codePoint);
    const known = this.#has[codePoint] ?? this.font.hasGlyphForCodePoint(codePoint);
    this.#has[codePoint] = known;
    return known;
  }

  /** A word as glyphs, from left to right whichever way it runs. */
  shape(text: string, isLeftwards: boolean): Shaped {
    const key = `${isLeftwards ? '<' : '>'}${text}`;
    return this.#words.get(key, () => this.#shaped(text, isLeftwards));
  }

  #shaped(text: string, isLeftwards: boolean): Shaped {
    const glyphs =
      (isLeftwards ? undefined : this.#sideBySide(text)) ?? this.#glyphsOf(text, isLeftwards);
    const logical = isLeftwards ? glyphs.toReversed() : glyphs;
    let [told, width, isOfBase] = ['', 0, true];
    for (const glyph of logical) {
      told += glyph.text;
      isOfBase &&= glyph.up === 0 && this.#baseCodes.has(glyph.id);
    }
    for (const { advance } of glyphs) width += advance;
    return {
      glyphs,
      width,
      operand: isOfBase ? operandOf(glyphs, 0, (id) => this.#baseCodes.get(id) ?? '') : undefined,
      tellsText: told === text,
    };
  }

  /**
   * A word of plain signs, each of which stands as it does beside its neighbour alone: a name is new with every certificate,
   * and pairs of signs are not. Nothing where more than that depends on each other.
   */
  #sideBySide(text: string): readonly PlacedGlyph[] | undefined {
    if (!this.#isPairwise || !PLAIN.test(text)) return undefined;
    const glyphs: PlacedGlyph[] = [];
    let behindJoined = 0;
    for (let at = 0; at < text.length; at += 1) {
      const glyph = this.#besideNext(text, at);
      if (glyph !== undefined) {
        glyphs.push(glyph);
        continue;
      }
      // What stands before is one sign, not several that are joined.
      if (at > 0 && at === behindJoined) return undefined;
      behindJoined = this.#endOfJoined(text, at);
      const joined = this.#joinedIn(text, at, behindJoined);
      if (joined === undefined) return undefined;
      // How far the sign before them is from them is known only now.
      if (at > 0) glyphs.pop();
      glyphs.push(...joined);
      at = behindJoined - 1;
    }
    return glyphs;
  }

  #endOfJoined(text: string, start: number): number {
    let at = start;
    while (at < text.length - 1 && this.#besideNext(text, at) === undefined) at += 1;
    return at + 1;
  }

  /** Signs that are drawn as one, with the one before them, as they stand between their neighbours. */
  #joinedIn(text: string, start: number, end: number): readonly PlacedGlyph[] | undefined {
    const around = text.slice(Math.max(0, start - 1), end + 1);
    const key = `${start > 0}${around}`;
    const known = this.#joined.find(key);
    if (known !== undefined) return known;
    const glyphs = this.#glyphsOf(around, false);
    const [before] = start > 0 ? this.#glyphsOf(around.slice(0, 1), false) : [];
    const [behind] = end < text.length ? this.#glyphsOf(around.slice(-1), false) : [];
    if (glyphs.some(isMoved) || (before && glyphs[0]?.id !== before.id)) return undefined;
    if (behind && glyphs.at(-1)?.id !== behind.id) return undefined;
    return this.#joined.keep(key, behind === undefined ? glyphs : glyphs.slice(0, -1));
  }

  /** A sign as it stands beside the next one; the last of a word has none beside it. */
  #besideNext(text: string, at: number): PlacedGlyph | undefined {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const key = (text.charCodeAt(at) << 8) | next;
    const known = this.#pairs.get(key);
    if (known !== undefined || this.#pairs.has(key)) return known;
    const made = this.#pairOf(text.slice(at, at + 2));
    this.#pairs.set(key, made);
    return made;
  }

  #pairOf(pair: string): PlacedGlyph | undefined {
    const [sign, next] = [...pair].map((each) => this.#glyphsOf(each, false));
    const [first, second, ...others] = this.#glyphsOf(pair, false);
    if (sign?.length !== 1 || first?.id !== sign[0]?.id || second?.id !== next?.[0]?.id) return;
    if (others.length > 0 || isMoved(first) || isMoved(second)) return;
    return first;
  }

  #glyphsOf(text: string, isLeftwards: boolean): readonly PlacedGlyph[] {
    const direction = isLeftwards ? 'rtl' : 'ltr';
    const run = this.font.layout(text, undefined, undefined, undefined, direction);
    const scale = this.#scale;
    return run.glyphs.map(({ id, codePoints, advanceWidth }, index) => {
      const { xAdvance = advanceWidth, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
      return {
        id,
        codePoints,
        text: String.fromCodePoint(...codePoints),
        width: advanceWidth * scale,
        advance: xAdvance * scale,
        right: xOffset * scale,
        up: yOffset * scale,
      };
    });
  }

  /** The part of the font that has all glyphs of the base, and these. */
  program(extra: readonly PlacedGlyph[]): Promise<FontProgram> {
    const key = extra.map(({ id }) => id).join(' ');
    return this.#programs.get(key, () => this.#made([...this.#baseGlyphs, ...extra]));
  }

  async #made(glyphs: readonly PlacedGlyph[]): Promise<FontProgram> {
    const subset = this.font.createSubset();
    for (const { id } of glyphs) subset.includeGlyph(id);
    const file = new Uint8Array(subset.encode());
    const missing = this.font.getGlyph(0).advanceWidth * this.#scale;
    return {
      file: await deflated(file, 'short'),
      isCff: subset.cff !== undefined,
      widths: `[0[${[missing, ...glyphs.map(({ width }) => width)].map(number).join(' ')}]]`,
      unicode: await deflated(
        bytesOf(unicodeMap(glyphs.map(({ codePoints }) => codePoints))),
        'short',
      ),
      tag: lettersOf(crc32(file)),
    };
  }
}

/** Letters and signs of western Europe, none of which sits on another; each is a byte. */
const PLAIN = /^[\x21-\x7e\xc0-\xff]{1,200}$/;

/** Features of OpenType by which glyphs depend on more than the next one. */
const CONTEXTUAL: ReadonlySet<string> = /* @__PURE__ */ new Set(['calt', 'clig', 'rclt', 'curs']);

function isMoved(glyph: PlacedGlyph | undefined): boolean {
  return glyph !== undefined && (glyph.right !== 0 || glyph.up !== 0);
}

function opened(fontkit: Fontkit, bytes: Uint8Array): FontkitFont {
  try {
    const font = fontkit.create(bytes);
    if (!('layout' in font)) throw new TypeError('a collection of fonts');
    // What is broken further in shows when something is laid out.
    font.layout('a', undefined, undefined, undefined, 'ltr');
    return font;
  } catch (cause) {
    throw new MicrocertError('ERR_CERTIFICATE_FONT', { hint: NO_FONT, cause }, CERTIFICATES_TEXTS);
  }
}

const NO_FONT = {
  en: 'one of the fonts is no TrueType or OpenType font that can be read',
  fr: 'l’une des polices n’est pas une police TrueType ou OpenType lisible',
};

/**
 * Glyphs as `TJ` shows them (ISO 32000-2, 9.4.3): codes of two bytes, and between them how much the next one stands nearer.
 *
 * @param size - of the text: how far a glyph is raised is said in points.
 */
export function operandOf(
  glyphs: readonly PlacedGlyph[],
  size: number,
  codeOf: (id: number) => string,
): string {
  let [operand, codes]: [string, string] = ['', ''];
  const settle = (nearer = 0) => {
    if (codes !== '') operand += `(${codes})`;
    codes = '';
    if (Math.abs(nearer) >= 0.01) operand += `${number(nearer)} `;
  };
  for (const { id, width, advance, right, up } of glyphs) {
    if (right !== 0) settle(-right);
    if (up !== 0) {
      settle();
      operand += `]TJ ${number((up * size) / 1000)} Ts[`;
    }
    codes += codeOf(id);
    if (up !== 0) {
      settle();
      operand += ']TJ 0 Ts[';
    }
    const nearer = width + right - advance;
    if (Math.abs(nearer) >= 0.01) settle(nearer);
  }
  settle();
  return operand;
}

/** A number as a string has it. */
export function codeText(code: number): string {
  return byteText(code >> 8) + byteText(code & 0xff);
}

/** A byte in a string: as it is where it is one of ASCII and means nothing there (ISO 32000-2, 7.3.4.2). */
function byteText(byte: number): string {
  const isPlain = byte < 0x80 && !SPECIAL.has(byte);
  return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
}

/** Ends of lines, brackets and the backslash. */
const SPECIAL: ReadonlySet<number> = /* @__PURE__ */ new Set([0x0a, 0x0d, 0x28, 0x29, 0x5c]);

function lettersOf(checksum: number): string {
  let [letters, rest] = ['', checksum];
  for (let index = 0; index < 6; index += 1) {
    letters += String.fromCharCode(0x41 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return letters;
}

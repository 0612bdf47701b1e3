import type { Run } from '../../model/types.js';
import type { Directions } from './bidi.js';
import type { Shaped } from './face.js';
import type { UsedFont, Weight } from './fonts.js';

/** Signs of one font that run one way. */
export interface Piece {
  readonly text: string;
  readonly shaped: Shaped;
  /** Which font of its weight it is in. */
  readonly font: number;
  /** Even where it runs to the right (UAX 9). */
  readonly level: number;
}

/** What no line is broken in; its width in thousandths of the size. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly kind: 'word' | 'space' | 'break';
}

/** Fonts of a document, and what was laid out with them. */
export interface Fonts {
  readonly byWeight: Readonly<Record<Weight, readonly UsedFont[]>>;
  readonly all: readonly UsedFont[];
  /** There where something runs to the left. */
  readonly directions: Directions | undefined;
  /** Signs that no font can write are gathered here, to be named together. */
  readonly missing: Set<string>;
}

/** Scripts without spaces break between any two signs. */
const WORDS =
  /\r\n|[\n\r\u2028\u2029]|[ \t]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{M}\p{Po}]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[^ \t\n\r\u2028\u2029])+/gu;

/** The runs of a line in words: each run, and its words. */
export function wordsOf(
  line: readonly Run[],
  weight: Weight,
  fonts: Fonts,
): readonly (readonly Word[])[] {
  if (fonts.directions !== undefined) return wordsBothWays(line, weight, fonts, fonts.directions);
  return line.map(({ text }) => cut(writable(text), undefined, weight, fonts));
}

/** Which way a sign runs depends on those before and behind it, whichever run they are in. */
function wordsBothWays(
  line: readonly Run[],
  weight: Weight,
  fonts: Fonts,
  directions: Directions,
): readonly (readonly Word[])[] {
  const texts = line.map(({ text }) => writable(text));
  const levels = directions.levelsOf(texts.join(''));
  let start = 0;
  return texts.map((text) => {
    const own = levels.subarray(start, start + text.length);
    start += text.length;
    return cut(text, own, weight, fonts);
  });
}

/** Letters and signs of western Europe, in one line: nothing is left out of them, and only a space is a place to break. */
const WESTERN = /^[ -~\xa0-\xac\xae-\xff]*$/;
const WESTERN_WORDS = / +|[^ ]+/g;

/** What no font draws, and nobody sees, is left out. */
function writable(text: string): string {
  if (WESTERN.test(text)) return text;
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(
      /(?![\n\r\t\u2028\u2029])[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu,
      '',
    );
}

function cut(
  text: string,
  levels: Uint8Array | undefined,
  weight: Weight,
  fonts: Fonts,
): readonly Word[] {
  if (levels === undefined && WESTERN.test(text))
    return (text.match(WESTERN_WORDS) ?? []).map((word) => wordOf(word, undefined, weight, fonts));
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) =>
    /^[\n\r\u2028\u2029]/.test(word)
      ? BREAK
      : wordOf(word, levels?.subarray(index, index + word.length), weight, fonts),
  );
}

const BREAK: Word = { pieces: [], width: 0, kind: 'break' };

/** A word, in pieces of one font and one way each. */
export function wordOf(
  text: string,
  levels: Uint8Array | undefined,
  weight: Weight,
  fonts: Fonts,
): Word {
  const pieces: Piece[] = [];
  let [font, level, start, at]: [number, number, number, number] = [0, 0, 0, 0];
  const settle = () => {
    if (at > start) pieces.push(pieceOf(text.slice(start, at), font, level, weight, fonts));
    start = at;
  };
  for (const sign of text) {
    const needed = fontFor(sign, at > start ? font : undefined, weight, fonts);
    const way = levels?.[at] ?? 0;
    if (needed !== font || way !== level) settle();
    [font, level] = [needed, way];
    at += sign.length;
  }
  settle();
  const width = pieces.reduce((sum, { shaped }) => sum + shaped.width, 0);
  return { pieces, width, kind: /^[ \t]/.test(text) ? 'space' : 'word' };
}

/** Marks and joiners stay with the font of what they stand on. */
function fontFor(
  sign: string,
  before: number | undefined,
  weight: Weight,
  { byWeight, missing }: Fonts,
): number {
  const code = sign.codePointAt(0) ?? 0;
  if (before !== undefined && code >= FIRST_MARK && isMark(sign)) return before;
  // A tab is as wide as a space.
  const looked = code === 9 ? 32 : code;
  const all = byWeight[weight];
  if (all[0]?.face.has(looked)) return 0;
  const index = all.findIndex(({ face }) => face.has(looked));
  if (index < 0) missing.add(sign);
  return Math.max(index, 0);
}

/** No sign before it is a mark. */
const FIRST_MARK = 0x300;

function isMark(sign: string): boolean {
  return /^(?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f])$/u.test(sign);
}

function pieceOf(
  text: string,
  font: number,
  level: number,
  weight: Weight,
  { byWeight, directions }: Fonts,
): Piece {
  const used = byWeight[weight][font];
  if (used === undefined) throw new RangeError('there is no such font');
  const isLeftwards = level % 2 === 1;
  const shown = isLeftwards && directions !== undefined ? directions.mirrored(text) : text;
  const shaped = used.face.shape(
    shown.includes('\t') ? shown.replaceAll('\t', ' ') : shown,
    isLeftwards,
  );
  return { text, shaped, font, level };
}

import type { Line, Run } from '../../model/types.js';
import type { Weight } from './fonts.js';
import { type Fonts, type Piece, type Word, wordOf, wordsOf } from './words.js';

/** How a text looks. */
export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly colour: string;
  /** From one baseline to the next, in sizes; 1.4 by default. */
  readonly leading?: number;
}

/** A piece of a run, in points. */
export interface LaidPiece extends Piece {
  readonly run: Run;
  readonly width: number;
}

/** Pieces that stand on one line, from left to right. */
export interface LaidLine {
  readonly pieces: readonly LaidPiece[];
}

/** Puts a line of text into lines no wider than `width`: between words, and within one where it alone is wider. */
export function layOut(
  line: Line,
  { weight, size }: TextStyle,
  width: number,
  fonts: Fonts,
): readonly LaidLine[] {
  const filling = new Filling(width, size / 1000);
  for (const [index, words] of wordsOf(line, weight, fonts).entries()) {
    const run = line[index] ?? NOTHING;
    for (const word of words) {
      if (word.kind === 'break') filling.close();
      else if (filling.isRoomFor(word)) filling.add(word, run);
      else
        for (const part of inParts(word, (width - SLACK) * (1000 / size), weight, fonts))
          filling.add(part, run);
    }
  }
  filling.close();
  return filling.lines;
}

const NOTHING: Run = { text: '' };
/** Signs beside each other may take a little more room than each by itself. */
const SLACK = 2;

/** Lines that are filled one after the other. */
class Filling {
  readonly lines: LaidLine[] = [];
  readonly #width: number;
  readonly #scale: number;
  #current: LaidPiece[] = [];
  #used = 0;

  constructor(width: number, scale: number) {
    this.#width = width;
    this.#scale = scale;
  }

  /** Whether a word fits a line. */
  isRoomFor({ width }: Word): boolean {
    return width * this.#scale <= this.#width;
  }

  add({ pieces, width, kind }: Word, run: Run): void {
    const isFirst = this.#current.length === 0;
    if (!isFirst && kind === 'word' && this.#used + width * this.#scale > this.#width)
      this.#put(this.#current);
    // No line begins with a space.
    if (kind === 'space' && this.#current.length === 0) return;
    for (const piece of pieces)
      this.#current.push({ ...piece, run, width: piece.shaped.width * this.#scale });
    this.#used += width * this.#scale;
  }

  close(): void {
    this.#put(withoutSpaceAtEnd(this.#current));
  }

  /** The space between two lines is written, so that who reads them aloud does not take their words for one. */
  #put(pieces: readonly LaidPiece[]): void {
    this.lines.push({ pieces: inReadingOrder(pieces) });
    [this.#current, this.#used] = [[], 0];
  }
}

/** A word that is wider than the line, a grapheme at a time. */
function inParts(word: Word, width: number, weight: Weight, fonts: Fonts): readonly Word[] {
  const parts: Word[] = [];
  for (const { text, level } of word.pieces) {
    const partOf = (part: string) =>
      wordOf(part, new Uint8Array(part.length).fill(level), weight, fonts);
    let [part, used] = ['', 0];
    // Each is measured by itself: to measure all that came before again and again would take its square.
    for (const { segment } of graphemes.segment(text)) {
      const wide = partOf(segment).width;
      if (used + wide > width && part !== '') {
        parts.push(partOf(part));
        [part, used] = ['', 0];
      }
      part += segment;
      used += wide;
    }
    if (part !== '') parts.push(partOf(part));
  }
  return parts;
}

const graphemes = /* @__PURE__ */ new Intl.Segmenter('en');

/** From left to right: what runs to the left is turned round, the innermost first (UAX 9, L2). */
function inReadingOrder(pieces: readonly LaidPiece[]): readonly LaidPiece[] {
  const highest = pieces.reduce((most, { level }) => Math.max(most, level), 0);
  if (highest === 0) return pieces;
  const ordered = [...withoutSpaceAtEnd(pieces)];
  for (let level = highest; level > 0; level -= 1) turnFrom(level, ordered);
  return ordered;
}

function turnFrom(level: number, pieces: LaidPiece[]): void {
  for (let at = 0; at < pieces.length; at += 1) {
    const start = at;
    while (at < pieces.length && (pieces[at]?.level ?? 0) >= level) at += 1;
    if (at - start > 1) pieces.splice(start, at - start, ...pieces.slice(start, at).reverse());
  }
}

function withoutSpaceAtEnd(pieces: readonly LaidPiece[]): readonly LaidPiece[] {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.text.trim() === '') end -= 1;
  return end === pieces.length ? pieces : pieces.slice(0, end);
}

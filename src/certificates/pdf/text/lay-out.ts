import { Kept } from '../../../foundation/kept.js';
import { Recurring } from '../../../foundation/recurring.js';
import type { Line } from '../../model/types.js';
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

/** A piece, and which one of its line it is in the order of speech. */
export interface PlacedPiece extends Piece {
  readonly index: number;
}

/** Neighbours of one run, on one line. */
export interface Row {
  /** Which run of the line it is of. */
  readonly run: number;
  readonly pieces: readonly PlacedPiece[];
  readonly text: string;
  /** In points. */
  readonly width: number;
  /** Where all of it is in one font and nothing depends on the document: that font, and what `TJ` shows. */
  readonly ready: { readonly font: number; readonly operand: string } | undefined;
}

/** What stands on one line, from left to right. */
export interface LaidLine {
  readonly rows: readonly Row[];
}

/** Lines that were laid out before, by look and then by text: those of a definition come with every certificate. */
export type KnownLines = Kept<Recurring<readonly LaidLine[]>, number>;

/** Fonts of a document, and lines that were laid out for others. */
export interface Setting extends Fonts {
  readonly knownLines: KnownLines;
}

/** Longer ones are not kept, so that what is kept has a bound. */
const LONGEST_TEXT = 1000;
const MOST_LINES = 500;
const MOST_LOOKS = 64;

/** Nothing known yet. */
export function noKnownLines(): KnownLines {
  return new Kept(MOST_LOOKS);
}

/** Puts a line of text into lines no wider than there is room: between words, and within one where it alone is wider. */
export function layOut(
  line: Line,
  style: TextStyle,
  room: number,
  fonts: Setting,
): readonly LaidLine[] {
  const width = Math.round(room * 100) / 100;
  const texts = line.length === 1 ? (line[0]?.text ?? '') : line.map(({ text }) => text).join('\0');
  // With two ways to run there are two ways to lay out.
  if (fonts.directions !== undefined) return laidOut(line, style, width, fonts);
  const alike = fonts.knownLines.get(
    lookOf(style, width),
    () => new Recurring(MOST_LINES, LONGEST_TEXT),
  );
  const known = alike.find(texts);
  if (known !== undefined) return known;
  const lines = laidOut(line, style, width, fonts);
  // What cannot be written is named each time.
  return fonts.missing.size > 0 ? lines : alike.keep(texts, lines);
}

/** Weight, size and width as one number: what makes a difference to where lines end. */
function lookOf({ weight, size }: TextStyle, width: number): number {
  return width * 1e5 + size * 100 + (weight === 'bold' ? 1 : 0);
}

function laidOut(
  line: Line,
  { weight, size }: TextStyle,
  width: number,
  fonts: Fonts,
): readonly LaidLine[] {
  const filling = new Filling(width, size / 1000);
  const most = (width * 1000) / size;
  const partsOf = (word: Word) =>
    word.width <= most ? [word] : inParts(word, ((width - SLACK) * 1000) / size, weight, fonts);
  for (const [run, words] of wordsOf(line, weight, fonts).entries()) {
    for (const word of words) {
      if (word.kind === 'break') filling.close();
      else filling.addAll(partsOf(word), run);
    }
  }
  filling.close();
  return filling.lines;
}

/** Signs beside each other may take a little more room than each by itself. */
const SLACK = 2;

interface Placed {
  readonly piece: PlacedPiece;
  readonly run: number;
}

/** Lines that are filled one after the other. */
class Filling {
  readonly lines: LaidLine[] = [];
  readonly #width: number;
  readonly #scale: number;
  #current: Placed[] = [];
  #used = 0;

  constructor(width: number, scale: number) {
    this.#width = width;
    this.#scale = scale;
  }

  addAll(words: readonly Word[], run: number): void {
    for (const word of words) this.#add(word, run);
  }

  #add({ pieces, width, kind }: Word, run: number): void {
    const isFirst = this.#current.length === 0;
    if (!isFirst && kind === 'word' && this.#used + width * this.#scale > this.#width)
      this.#put(this.#current);
    // No line begins with a space.
    if (kind === 'space' && this.#current.length === 0) return;
    for (const piece of pieces)
      this.#current.push({ piece: { ...piece, index: this.#current.length }, run });
    this.#used += width * this.#scale;
  }

  close(): void {
    this.#put(withoutSpaceAtEnd(this.#current));
  }

  /** The space between two lines is written, so that who reads them aloud does not take their words for one. */
  #put(placed: readonly Placed[]): void {
    this.lines.push({ rows: rowsOf(inReadingOrder(placed), this.#scale) });
    [this.#current, this.#used] = [[], 0];
  }
}

function rowsOf(placed: readonly Placed[], scale: number): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const [index, { run }] of placed.entries()) {
    if (placed[index + 1]?.run === run) continue;
    rows.push(
      rowOf(
        run,
        placed.slice(start, index + 1).map(({ piece }) => piece),
        scale,
      ),
    );
    start = index + 1;
  }
  return rows;
}

function rowOf(run: number, pieces: readonly PlacedPiece[], scale: number): Row {
  const [first] = pieces;
  let [text, width, operand]: [string, number, string | undefined] = ['', 0, ''];
  for (const { text: own, shaped, font } of pieces) {
    text += own;
    width += shaped.width * scale;
    const isPlain = font === first?.font && shaped.operand !== undefined && shaped.tellsText;
    operand = isPlain && operand !== undefined ? operand + shaped.operand : undefined;
  }
  const ready = operand === undefined ? undefined : { font: first?.font ?? 0, operand };
  return { run, pieces, text, width, ready };
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
function inReadingOrder(placed: readonly Placed[]): readonly Placed[] {
  const highest = placed.reduce((most, { piece }) => Math.max(most, piece.level), 0);
  if (highest === 0) return placed;
  const ordered = [...withoutSpaceAtEnd(placed)];
  for (let level = highest; level > 0; level -= 1) turnFrom(level, ordered);
  return ordered;
}

function turnFrom(level: number, placed: Placed[]): void {
  for (let at = 0; at < placed.length; at += 1) {
    const start = at;
    while (at < placed.length && (placed[at]?.piece.level ?? 0) >= level) at += 1;
    if (at - start > 1) placed.splice(start, at - start, ...placed.slice(start, at).reverse());
  }
}

function withoutSpaceAtEnd(placed: readonly Placed[]): readonly Placed[] {
  let end = placed.length;
  while (end > 0 && placed[end - 1]?.piece.text.trim() === '') end -= 1;
  return end === placed.length ? placed : placed.slice(0, end);
}

import type { Line, Run } from '../model/types.js';
import type { FontSet, Weight } from './fonts.js';
import type { PdfDocument } from './pdf-document.js';

/** How a text looks. */
export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly colour: string;
  /** From one baseline to the next, in sizes; 1.4 by default. */
  readonly leading?: number;
}

/** A part of a line in one font, of one run. */
export interface Piece {
  readonly text: string;
  readonly font: string;
  readonly width: number;
  readonly run: Run;
}

/** Pieces that stand on one line. */
export interface LaidLine {
  readonly pieces: readonly Piece[];
}

/** What a text is laid out with. */
export interface Setting {
  readonly document: PdfDocument;
  readonly fonts: FontSet;
  /** Signs that no font can write are gathered here, to be named together. */
  readonly missing: Set<string>;
}

interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly breaks: boolean;
  readonly space: boolean;
}

/** Puts a line of text into lines no wider than `width`: between words, and within one where it alone is wider. */
export function layOut(
  line: Line,
  style: TextStyle,
  width: number,
  setting: Setting,
): readonly LaidLine[] {
  const filling = new Filling(width);
  for (const word of line.flatMap((run) => wordsOf(run, style, setting))) {
    if (word.breaks) filling.close();
    else if (word.width <= width) filling.add(word);
    else for (const part of inParts(word, style, width, setting)) filling.add(part);
  }
  filling.close();
  return filling.lines;
}

/** Lines that are filled one after the other. */
class Filling {
  readonly lines: LaidLine[] = [];
  readonly #width: number;
  #current: Piece[] = [];
  #used = 0;

  constructor(width: number) {
    this.#width = width;
  }

  add({ pieces, width, space }: Word): void {
    const full = this.#used + width > this.#width && this.#current.length > 0;
    if (full && !space) this.close();
    // No line begins with a space.
    if (space && this.#current.length === 0) return;
    this.#current.push(...pieces);
    this.#used += width;
  }

  close(): void {
    this.lines.push({ pieces: inReadingOrder(withoutSpaceAtEnd(this.#current)) });
    [this.#current, this.#used] = [[], 0];
  }
}

/** Scripts without spaces break between any two signs. */
const WORDS =
  /\r\n|[\n\r\u2028\u2029]|[ \t]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{M}\p{Po}]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[^ \t\n\r\u2028\u2029])+/gu;

function wordsOf(run: Run, style: TextStyle, setting: Setting): readonly Word[] {
  return [...writable(run.text).matchAll(WORDS)].map(([text]) => {
    const breaks = /^[\n\r\u2028\u2029]/.test(text);
    return breaks
      ? { pieces: [], width: 0, breaks, space: false }
      : wordOf(text, run, style, setting);
  });
}

/** What no font draws, and nobody sees, is left out. */
function writable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(
      /(?![\n\r\t\u2028\u2029])[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu,
      '',
    );
}

function wordOf(text: string, run: Run, style: TextStyle, setting: Setting): Word {
  const pieces: Piece[] = [];
  let [font, start, at]: [string | undefined, number, number] = [undefined, 0, 0];
  const cut = (end: number) => {
    if (font !== undefined && end > start)
      pieces.push(pieceOf(text.slice(start, end), font, run, style, setting));
    start = end;
  };
  for (const sign of text) {
    const needed = fontFor(sign, font, style, setting);
    if (needed !== font) cut(at);
    font = needed;
    at += sign.length;
  }
  cut(text.length);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  return { pieces, width, breaks: false, space: /^[ \t]/.test(text) };
}

/** Marks and joiners stay with the font of what they stand on. */
function fontFor(
  sign: string,
  before: string | undefined,
  { weight }: TextStyle,
  { fonts, missing }: Setting,
): string {
  if (before !== undefined && /^(?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f])$/u.test(sign))
    return before;
  const name = fonts.nameFor(sign.codePointAt(0) ?? 0, weight);
  if (name === undefined) missing.add(sign);
  return name ?? `${weight}-0`;
}

function pieceOf(
  text: string,
  font: string,
  run: Run,
  { size }: TextStyle,
  { document }: Setting,
): Piece {
  document.font(font);
  document.fontSize(size);
  return { text, font, run, width: document.widthOfString(text) };
}

/** A word that is wider than the line, a grapheme at a time. */
function inParts(word: Word, style: TextStyle, width: number, setting: Setting): readonly Word[] {
  const parts: Word[] = [];
  for (const { text, run } of word.pieces) {
    let [part, used] = ['', 0];
    // Each is measured by itself: to measure all that came before again and again would take its square.
    for (const { segment } of graphemes.segment(text)) {
      const wide = wordOf(segment, run, style, setting).width;
      if (used + wide > width - SLACK && part !== '') {
        parts.push(wordOf(part, run, style, setting));
        [part, used] = ['', 0];
      }
      part += segment;
      used += wide;
    }
    if (part !== '') parts.push(wordOf(part, run, style, setting));
  }
  return parts;
}

/** Signs beside each other may take a little more room than each by itself. */
const SLACK = 2;
const graphemes = /* @__PURE__ */ new Intl.Segmenter('en');

function withoutSpaceAtEnd(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.text.trim() === '') end -= 1;
  return pieces.slice(0, end);
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Words of a script that runs to the left follow each other to the left; each is turned round by its font. */
function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ text }) => RIGHT_TO_LEFT.test(text))) return joined(pieces);
  const ordered: Piece[] = [];
  let turned: Piece[] = [];
  const settle = () => {
    const spaces: Piece[] = [];
    while (turned[0]?.text.trim() === '') spaces.push(...turned.splice(0, 1));
    ordered.push(...turned, ...spaces);
    turned = [];
  };
  for (const piece of pieces) {
    const goesOn =
      RIGHT_TO_LEFT.test(piece.text) || (turned.length > 0 && piece.text.trim() === '');
    if (goesOn) turned.unshift(piece);
    else {
      settle();
      ordered.push(piece);
    }
  }
  settle();
  return ordered;
}

/** Fewer pieces to draw: neighbours of one run and font are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.run === piece.run && last.font === piece.font)
      all[all.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: last.width + piece.width,
      };
    else all.push(piece);
  }
  return all;
}

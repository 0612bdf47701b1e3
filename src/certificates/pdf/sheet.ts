import type { Line, Run } from '../model/types.js';
import { type LaidLine, type LaidPiece, layOut, type TextStyle } from './text/lay-out.js';
import type { Fonts } from './text/words.js';
import type { PdfDocument } from './writer/document.js';
import type { Artifact, PdfPage } from './writer/page.js';
import type { StructureElement } from './writer/structure.js';
import { textString } from './writer/values.js';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 56, top: 64, bottom: 68 } as const;
/** What can be written on between the margins. */
export const INNER: number = PAGE.width - 2 * PAGE.margin;

/** Where a text stands. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

/** What is known of a text before it is drawn. */
export interface Block {
  readonly lines: readonly LaidLine[];
  readonly style: TextStyle;
  readonly height: number;
}

/** Pages that are written from top to bottom: what does not fit goes on, on the next one. */
export class Sheet {
  /** Where the next line begins. */
  y: number = PAGE.top;
  readonly document: PdfDocument;
  readonly fonts: Fonts;
  page: PdfPage;
  readonly #onPage: (page: PdfPage) => void;

  constructor(document: PdfDocument, fonts: Fonts, onPage: (page: PdfPage) => void) {
    [this.document, this.fonts, this.#onPage] = [document, fonts, onPage];
    this.page = document.addPage();
    onPage(this.page);
  }

  /** Begins a page. */
  turn(): void {
    this.page.settle();
    this.page = this.document.addPage();
    this.y = PAGE.top;
    this.#onPage(this.page);
  }

  /** Turns the page unless so much fits on this one. */
  keep(height: number): void {
    if (this.y + height > PAGE.height - PAGE.bottom && this.y > PAGE.top) this.turn();
  }

  /** Measures a text. */
  block(line: Line, style: TextStyle, width: number): Block {
    const lines = layOut(line, style, width, this.fonts);
    return { lines, style, height: lines.length * leadingOf(style) };
  }

  /** Writes a text into an element, and moves below it. */
  write({ lines, style }: Block, { x }: Box, element: StructureElement): void {
    const leading = leadingOf(style);
    for (const { pieces } of lines) {
      if (this.y + leading > PAGE.height - PAGE.bottom) this.turn();
      this.#line(pieces, x, this.y + 0.77 * leading + 0.2 * (style.size - leading), style, element);
      this.y += leading;
    }
  }

  #line(
    pieces: readonly LaidPiece[],
    x: number,
    baseline: number,
    style: TextStyle,
    element: StructureElement,
  ): void {
    let left = x;
    for (const row of rowsOf(pieces)) {
      const { href, language } = row.run;
      const owner =
        href === undefined && language === undefined
          ? element
          : this.#marked(row, left, baseline, style, element);
      this.page.mark(owner);
      writePieces(this.page, row.pieces, { x: left, baseline }, style, this.fonts);
      left += row.width;
    }
  }

  /** An element within a paragraph: of another language, or one that leads somewhere. */
  #marked(
    { run: { href, language }, width, text }: Row,
    x: number,
    baseline: number,
    { size }: TextStyle,
    element: StructureElement,
  ): StructureElement {
    const options = language === undefined ? {} : { language };
    const marked = element.within(href === undefined ? 'Span' : 'Link', options);
    if (href !== undefined)
      this.document.link(this.page, marked, {
        x,
        y: baseline - size,
        width,
        height: 1.3 * size,
        address: new URL(href).href,
        text,
      });
    return marked;
  }

  /** Draws what says nothing: a rule, a band. */
  ornament(draw: (page: PdfPage) => void, type: Artifact = 'Layout'): void {
    this.page.artifact(type);
    draw(this.page);
    this.page.settle();
  }

  /** Where something stands, as the structure says it: from below left. */
  boxOf(x: number, y: number, width: number, height: number): [number, number, number, number] {
    return [x, PAGE.height - y - height, x + width, PAGE.height - y];
  }

  /** A text as an element of its own. */
  paragraph(parent: StructureElement, type: string, block: Block, box: Box): void {
    this.write(block, box, parent.within(type));
  }
}

/** Neighbours of one run. */
interface Row {
  readonly run: Run;
  readonly pieces: LaidPiece[];
  width: number;
  text: string;
}

function rowsOf(pieces: readonly LaidPiece[]): readonly Row[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    let row = rows.at(-1);
    if (row === undefined || row.run !== piece.run) {
      row = { run: piece.run, pieces: [], width: 0, text: '' };
      rows.push(row);
    }
    row.pieces.push(piece);
    row.width += piece.width;
    row.text += piece.text;
  }
  return rows;
}

/** Writes pieces beside each other. */
export function writePieces(
  page: PdfPage,
  pieces: readonly LaidPiece[],
  { x, baseline }: { readonly x: number; readonly baseline: number },
  { weight, size, colour }: TextStyle,
  { byWeight }: Fonts,
): void {
  let [left, start, operand, current]: [number, number, string, number] = [x, x, '', -1];
  const settle = () => {
    if (operand !== '') page.text(operand, start, baseline);
    [operand, start] = ['', left];
  };
  page.fill(colour);
  for (const { text, shaped, font, width } of pieces) {
    const used = byWeight[weight][font];
    if (font !== current) {
      settle();
      if (used !== undefined) page.font(used.name, size);
      current = font;
    }
    const shown = used?.operand(shaped, size) ?? '';
    if (shaped.tellsText) operand += shown;
    else {
      settle();
      page.says(textString(text), () => page.text(shown, left, baseline));
      left += width;
      start = left;
      continue;
    }
    left += width;
  }
  settle();
}

/** From one baseline to the next. */
export function leadingOf({ size, leading = 1.4 }: TextStyle): number {
  return size * leading;
}

/** Text of our own as a line. */
export function lineOf(...runs: readonly (Run | string)[]): Line {
  return runs.map((run) => (typeof run === 'string' ? { text: run } : run));
}

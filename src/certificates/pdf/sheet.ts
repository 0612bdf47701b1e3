import type { Line, Run } from '../model/types.js';
import { type LaidLine, layOut, type Row, type Setting, type TextStyle } from './text/lay-out.js';
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
  readonly line: Line;
  readonly lines: readonly LaidLine[];
  readonly style: TextStyle;
  readonly height: number;
}

/** Pages that are written from top to bottom: what does not fit goes on, on the next one. */
export class Sheet {
  /** Where the next line begins. */
  y: number = PAGE.top;
  readonly document: PdfDocument;
  readonly fonts: Setting;
  page: PdfPage;
  readonly #onPage: (page: PdfPage) => void;
  readonly #exact = new Float64Array(1);
  readonly #halves = new Int32Array(this.#exact.buffer);

  constructor(document: PdfDocument, fonts: Setting, onPage: (page: PdfPage) => void) {
    [this.document, this.fonts, this.#onPage] = [document, fonts, onPage];
    this.page = document.addPage();
    onPage(this.page);
  }

  /** Where the next line begins, to the last bit: two whole numbers are written much sooner than one with a fraction. */
  get exactPlace(): string {
    this.#exact[0] = this.y;
    return `${this.#halves[0]} ${this.#halves[1]}`;
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
    return { line, lines, style, height: lines.length * leadingOf(style) };
  }

  /** Writes a text into an element, and moves below it. */
  write({ line, lines, style }: Block, { x }: Box, element: StructureElement): void {
    const leading = leadingOf(style);
    for (const { rows } of lines) {
      if (this.y + leading > PAGE.height - PAGE.bottom) this.turn();
      const baseline = this.y + 0.77 * leading + 0.2 * (style.size - leading);
      let left = x;
      for (const row of rows) {
        this.#row(row, line[row.run], { x: left, baseline }, style, element);
        left += row.width;
      }
      this.y += leading;
    }
  }

  #row(
    row: Row,
    { href, language }: Omit<Run, 'text'> = {},
    place: Place,
    style: TextStyle,
    element: StructureElement,
  ): void {
    // Signs that run to the left stand the other way round on the page; the structure has them in the order of speech.
    const isTold = row.pieces.every(({ level, shaped }) => level % 2 === 0 && shaped.tellsText);
    const options = {
      ...(language !== undefined && { language }),
      ...(!isTold && { text: spoken(row) }),
    };
    let owner = element;
    if (href !== undefined) owner = element.within('Link', options);
    else if (language !== undefined || !isTold) owner = element.within('Span', options);
    if (href !== undefined) this.#link(href, row, place, style, owner);
    this.page.mark(owner);
    writeRow(this.page, row, place, style, this.fonts);
  }

  #link(
    href: string,
    { width, text }: Row,
    { x, baseline }: Place,
    { size }: TextStyle,
    element: StructureElement,
  ): void {
    const area = { x, y: baseline - size, width, height: 1.3 * size };
    this.document.link(this.page, element, { ...area, address: new URL(href).href, text });
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

/** The text of a row in the order of speech. */
function spoken({ pieces }: Row): string {
  return pieces
    .toSorted((one, other) => one.index - other.index)
    .map(({ text }) => text)
    .join('');
}

/** Where a text begins. */
interface Place {
  readonly x: number;
  readonly baseline: number;
}

/** Writes what stands beside each other. */
export function writeRow(
  page: PdfPage,
  { ready, pieces }: Row,
  { x, baseline }: Place,
  { weight, size, colour }: TextStyle,
  { byWeight }: Setting,
): void {
  page.fill(colour);
  const fonts = byWeight[weight];
  if (ready !== undefined) {
    fonts[ready.font]?.use(page, size);
    page.text(ready.operand, x, baseline);
    return;
  }
  let left = x;
  for (const { text, shaped, font } of pieces) {
    const used = fonts[font];
    used?.use(page, size);
    const draw = () => page.text(used?.operand(shaped, size) ?? '', left, baseline);
    if (shaped.tellsText) draw();
    else page.says(textString(text), draw);
    left += (shaped.width * size) / 1000;
  }
}

/** From one baseline to the next. */
export function leadingOf({ size, leading = 1.4 }: TextStyle): number {
  return size * leading;
}

/** Text of our own as a line. */
export function lineOf(...runs: readonly (Run | string)[]): Line {
  return runs.map((run) => (typeof run === 'string' ? { text: run } : run));
}

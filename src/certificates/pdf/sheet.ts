import type { Line, Run } from '../model/types.js';
import { type LaidLine, layOut, type Piece, type Setting, type TextStyle } from './lay-out.js';
import type { PdfDocument, PdfElement } from './pdf-document.js';

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
  readonly setting: Setting;
  readonly #onPage: () => void;

  constructor(setting: Setting, onPage: () => void) {
    this.setting = setting;
    this.#onPage = onPage;
  }

  get document(): PdfDocument {
    return this.setting.document;
  }

  /** Begins a page. */
  turn(): void {
    this.document.addPage();
    this.y = PAGE.top;
    this.#onPage();
  }

  /** Turns the page unless so much fits on this one. */
  keep(height: number): void {
    if (this.y + height > PAGE.height - PAGE.bottom && this.y > PAGE.top) this.turn();
  }

  /** Measures a text. */
  block(line: Line, style: TextStyle, width: number): Block {
    const lines = layOut(line, style, width, this.setting);
    return { lines, style, height: lines.length * leadingOf(style) };
  }

  /** Writes a text into an element, and moves below it. */
  write({ lines, style }: Block, { x }: Box, element: PdfElement): void {
    const leading = leadingOf(style);
    for (const { pieces } of lines) {
      if (this.y + leading > PAGE.height - PAGE.bottom) this.turn();
      this.#line(pieces, x, this.y + 0.77 * leading + 0.2 * (style.size - leading), style, element);
      this.y += leading;
    }
  }

  #line(
    pieces: readonly Piece[],
    x: number,
    baseline: number,
    style: TextStyle,
    element: PdfElement,
  ): void {
    let [left, plain]: [number, (() => void)[]] = [x, []];
    const settle = () => {
      const drawn = plain;
      if (drawn.length > 0)
        element.add(() => {
          for (const draw of drawn) draw();
        });
      plain = [];
    };
    for (const piece of pieces) {
      const at = left;
      const draw = () => this.#piece(piece, at, baseline, style);
      left += piece.width;
      const { href, language } = piece.run;
      if (href === undefined && language === undefined) plain.push(draw);
      else {
        settle();
        this.#marked(piece, at, baseline, style, element, draw);
      }
    }
    settle();
  }

  #marked(
    { run, width, text }: Piece,
    x: number,
    baseline: number,
    { size }: TextStyle,
    element: PdfElement,
    draw: () => void,
  ): void {
    const { href, language } = run;
    const options = language === undefined ? {} : { lang: language };
    const type = href === undefined ? 'Span' : 'Link';
    const marked = this.document.struct(type, options);
    element.add(marked);
    marked.add(draw);
    // ISO 32000-2, 14.8.4.7.2: what is followed belongs to the structure.
    if (href !== undefined)
      this.document.link(x, baseline - size, width, 1.3 * size, new URL(href).href, {
        structParent: marked,
        // For `pdfkit`, a text that is no object is a name.
        Contents: Object(text),
      });
    marked.end();
  }

  #piece({ text, font }: Piece, x: number, baseline: number, { size, colour }: TextStyle): void {
    const { document } = this;
    document.font(font);
    document.fontSize(size);
    document.fillColor(colour);
    document.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Draws what says nothing: a rule, a band. */
  ornament(draw: (document: PdfDocument) => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw(this.document);
    this.document.endMarkedContent();
  }

  /** An element within another. */
  within(parent: PdfElement, type: string, options: object = {}): PdfElement {
    const element = this.document.struct(type, options);
    parent.add(element);
    return element;
  }

  /** A text as an element of its own. */
  paragraph(parent: PdfElement, type: string, block: Block, box: Box): void {
    const element = this.within(parent, type);
    this.write(block, box, element);
    element.end();
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

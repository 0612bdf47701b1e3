import type { StreamBytes } from './objects.js';
import type { StructureElement } from './structure.js';
import { fillColour, number } from './values.js';

/** What is drawn that says nothing: for looks, or the number of the page (ISO 32000-2, 14.8.2.2). */
export type Artifact = 'Layout' | 'Pagination';

/** A page as it is written: operators in a text, all of which belong to an element or say nothing. */
export class PdfPage {
  /** Number of its object. */
  readonly number: number;
  readonly height: number;
  /** Number of the element of each mark, in order. */
  readonly marks: number[] = [];
  /** Numbers of its annotations. */
  readonly annotations: number[] = [];
  /** What is on it so far, in parts. */
  readonly parts: (string | Promise<StreamBytes>)[] = [];
  #operators = '';
  #open: StructureElement | Artifact | undefined;
  #isText = false;
  #colour = '';
  #font = '';

  constructor(number: number, height: number) {
    this.number = number;
    this.height = height;
  }

  /** Whether nothing on it says anything yet. */
  get isBlank(): boolean {
    return this.marks.length === 0 && this.parts.length === 0;
  }

  /** Ends a part, which begins and ends without anything that goes on before and behind it; gives its operators. */
  part(): string {
    this.settle();
    const operators = this.#operators;
    [this.#operators, this.#colour, this.#font] = ['', '', ''];
    return operators;
  }

  /** Ends a part, and leaves it where it is. */
  endPart(): void {
    const operators = this.part();
    if (operators !== '') this.parts.push(operators);
  }

  /** What is drawn from here on belongs to an element. */
  mark(element: StructureElement): void {
    if (this.#open === element) return;
    this.settle();
    const mark = this.marks.push(element.number) - 1;
    element.kids.push({ page: this.number, mark });
    this.#operators += `/${element.type}<</MCID ${mark}>>BDC\n`;
    this.#open = element;
  }

  /** What is drawn from here on says nothing. */
  artifact(type: Artifact): void {
    this.settle();
    this.#operators += `/Artifact<</Type/${type}>>BDC\n`;
    this.#open = type;
  }

  /** Ends what was begun. */
  settle(): void {
    this.#endText();
    if (this.#open !== undefined) this.#operators += 'EMC\n';
    this.#open = undefined;
  }

  /** Text from here: what stands between the brackets of `TJ`. */
  text(operand: string, x: number, y: number): void {
    if (!this.#isText) this.#operators += 'BT\n';
    this.#isText = true;
    this.#operators += `1 0 0 1 ${number(x)} ${number(this.height - y)} Tm[${operand}]TJ\n`;
  }

  /** What is drawn says this, whatever its glyphs stand for (ISO 32000-2, 14.9.4). */
  says(text: string, draw: () => void): void {
    this.#endText();
    this.#operators += `/Span<</ActualText${text}>>BDC\n`;
    draw();
    this.#endText();
    this.#operators += 'EMC\n';
  }

  font(name: string, size: number): void {
    const font = `/${name} ${number(size)} Tf\n`;
    if (font !== this.#font) this.#operators += font;
    this.#font = font;
  }

  fill(colour: string): void {
    if (colour !== this.#colour) this.#operators += `${fillColour(colour)}\n`;
    this.#colour = colour;
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.#endText();
    const below = this.height - y - height;
    this.#operators += `${number(x)} ${number(below)} ${number(width)} ${number(height)} re f\n`;
  }

  /** Operators of its own, in units of its own from a place above left; downwards where the unit is negative. */
  drawing(operators: string, x: number, y: number, [across, up]: readonly [number, number]): void {
    this.#endText();
    const place = `${number(x)} ${number(this.height - y)}`;
    this.#operators += `q ${scaled(across)} 0 0 ${scaled(up)} ${place} cm\n${operators}\nQ\n`;
  }

  #endText(): void {
    if (this.#isText) this.#operators += 'ET\n';
    this.#isText = false;
  }
}

/** Finer than a place: it is multiplied by all that is drawn. */
function scaled(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}

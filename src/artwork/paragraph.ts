import { breakLines } from './break-lines.js';
import { hexOf, type Rgb } from './colours.js';
import { textLine } from './straight-text.js';
import { isRightToLeft } from './text-width.js';

/** A text in lines, one below the other, that can be put somewhere. */
export interface Paragraph {
  readonly height: number;
  /** Drawn with its upper left corner at a place. */
  readonly at: (x: number, y: number) => string;
}

/** How a paragraph is set. */
export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly most: number;
  readonly ink: Rgb;
}

const LEADING = 1.2;
const ABOVE = 0.92;
const BELOW = 0.25;
/** How much smaller letters become before an ellipsis cuts a text. */
const SMALLEST = 0.8;

/** A text set from the left (from the right in scripts that are written so), in at most some lines. */
export function paragraph(text: string, { width, size, most, ink }: Setting): Paragraph {
  const bottom = size * (ABOVE + BELOW + LEADING * (most - 1));
  const set = breakLines(text, {
    ...{ top: 0, bottom, widthBetween: () => width },
    ...{ largest: size, smallest: size * SMALLEST },
  });
  const rise = (set.lines[0]?.y ?? 0) - set.size * ABOVE;
  const isTurned = isRightToLeft(text);
  return {
    height: set.size * (ABOVE + BELOW + LEADING * (set.lines.length - 1)),
    at: (x, y) => {
      const start = isTurned ? x + width : x;
      const lines = set.lines.map((line) =>
        textLine({ ...line, y: y + line.y - rise }, { size: set.size, x: start, anchor: 'start' }),
      );
      return `<g fill="${hexOf(ink)}">${lines.join('')}</g>`;
    },
  };
}

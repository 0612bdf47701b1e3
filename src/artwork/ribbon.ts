import { hexOf } from './colours.js';
import type { Palette } from './palette.js';
import { CENTRE } from './seal.js';
import { fixedText } from './straight-text.js';
import { textWidth } from './text-width.js';

export const RIBBON = { top: 566, bottom: 644 } as const;
const HALF = 252;
const TAIL = 66;
const DROP = 20;
const LARGEST = 52;
const SMALLEST = 20;
const DOT = '\u2002•\u2002';

/** A ribbon across the seal, with credits and level. */
export function ribbon(
  measures: readonly string[],
  { fold, ribbonInk, rim }: Palette,
  fill: string,
): string {
  const { top, bottom } = RIBBON;
  const [left, right] = [CENTRE - HALF, CENTRE + HALF];
  const tail = (x: number, out: number) => {
    const [inner, end] = [x - out * 44, x + out * TAIL];
    const notch = end - out * 24;
    const middle = (top + bottom) / 2 + DROP;
    return `<path fill="${hexOf(rim[1])}" d="M${inner} ${top + DROP}H${end}L${notch} ${middle} ${end} ${bottom + DROP}H${inner}Z"/><path fill="${hexOf(fold)}" d="M${x} ${bottom}v${DROP}H${inner}Z"/>`;
  };
  const band = `<path fill="${fill}" d="M${left} ${top}H${right}V${bottom}H${left}Z"/>`;
  const text = measures.join(DOT);
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor((2 * HALF - 60) / textWidth(text))));
  const line = { text, y: (top + bottom) / 2 + size * 0.357, width: size * textWidth(text) };
  return `${tail(left, -1)}${tail(right, 1)}${band}<g fill="${hexOf(ribbonInk)}">${fixedText(line, size)}</g>`;
}

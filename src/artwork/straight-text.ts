import { escapeXml } from '../foundation/escape-xml.js';
import type { SetLine } from './break-lines.js';
import { CENTRE } from './seal.js';
import { isMeasured, isRightToLeft } from './text-width.js';
import { decimal } from './xml.js';

/** Where a line goes, and how large it is. */
interface Place {
  readonly size: number;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A line. Where its width is known it keeps it in any font: letters are drawn in or out. */
export function textLine({ text, y, width }: SetLine, { size, x, anchor }: Place): string {
  const keep = isMeasured(text)
    ? ` textLength="${decimal(width)}" lengthAdjust="spacingAndGlyphs"`
    : '';
  const direction = isRightToLeft(text) ? ' direction="rtl"' : '';
  return `<text x="${decimal(x)}" y="${decimal(y)}" font-size="${decimal(size)}" text-anchor="${anchor}"${keep}${direction}>${escapeXml(text)}</text>`;
}

/** A line around the middle of a badge. */
export function fixedText(line: SetLine, size: number): string {
  return textLine(line, { size, x: CENTRE, anchor: 'middle' });
}

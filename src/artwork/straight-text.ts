import type { SetLine } from './break-lines.js';
import { CENTRE } from './seal.js';
import { isMeasured, isRightToLeft } from './text-width.js';
import { decimal, escapeXml } from './xml.js';

/** A line around the middle. Where its width is known it keeps it in any font: letters are drawn in or out. */
export function fixedText({ text, y, width }: SetLine, size: number): string {
  const keep = isMeasured(text)
    ? ` textLength="${decimal(width)}" lengthAdjust="spacingAndGlyphs"`
    : '';
  const direction = isRightToLeft(text) ? ' direction="rtl"' : '';
  return `<text x="${CENTRE}" y="${decimal(y)}" font-size="${decimal(size)}" text-anchor="middle"${keep}${direction}>${escapeXml(text)}</text>`;
}

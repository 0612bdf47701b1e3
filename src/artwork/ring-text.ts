import { escapeXml } from '../foundation/escape-xml.js';
import { CENTRE } from './seal.js';
import { textWidth } from './text-width.js';
import { decimal } from './xml.js';

/** An arc for text, around the middle of the picture. */
export interface Arc {
  /** Where capitals stand in the middle between inside and outside. */
  readonly radius: number;
  /** The angle that text may take, in degrees, half on each side. */
  readonly span: number;
  /** Above, read clockwise; or below, read counter-clockwise. */
  readonly side: 'above' | 'below';
  readonly largest: number;
  readonly smallest: number;
}

/** Space between letters, as a share of the size: capitals want it. */
const TRACKING = 0.09;
/** Height of capitals (Noto Sans). */
const CAPITALS = 0.714;

/**
 * Text on an arc, each letter upright in the middle of its place whatever font there is; what is too long ends in an
 * ellipsis.
 */
export function ringText(text: string, arc: Arc): string {
  const { size, shown } = fitted(text, arc);
  const half = (CAPITALS * size) / 2;
  const isBelow = arc.side === 'below';
  const y = isBelow ? CENTRE + arc.radius + half : CENTRE - arc.radius + half;
  let at = -widthOf(shown, size) / 2;
  const letters = Array.from(shown, (letter) => {
    const width = textWidth(letter) * size;
    const turn = ((at + width / 2) / arc.radius) * (180 / Math.PI);
    at += width + TRACKING * size;
    if (letter === ' ') return '';
    return `<text transform="rotate(${decimal(isBelow ? -turn : turn)} ${CENTRE} ${CENTRE})" x="${CENTRE}" y="${decimal(y)}">${escapeXml(letter)}</text>`;
  });
  return `<g aria-label="${escapeXml(shown)}" font-size="${size}" text-anchor="middle">${letters.join('')}</g>`;
}

const widthOf = (text: string, size: number) =>
  size * (textWidth(text) + TRACKING * (Array.from(text).length - 1));

function fitted(text: string, { radius, span, largest, smallest }: Arc) {
  const room = (radius * span * Math.PI) / 180;
  for (let size = largest; size >= smallest; size--)
    if (widthOf(text, size) <= room) return { size, shown: text };
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`, smallest) > room)
    letters.pop();
  return { size: smallest, shown: `${letters.join('').trimEnd()}…` };
}

import { CENTRE } from './seal.js';
import { textWidth } from './text-width.js';
import { decimal, escapeXml } from './xml.js';

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

/** Text on an arc, each letter in its place whatever font there is; what is too long ends in an ellipsis. */
export function ringText(text: string, arc: Arc): string {
  const { size, shown } = fitted(text, arc);
  const half = (CAPITALS * size) / 2;
  const below = arc.side === 'below';
  const baseline = below ? arc.radius + half : arc.radius - half;
  // Where letters are half as high as capitals, they are as far apart as they are wide.
  const turn = (length: number) => length / arc.radius;
  const whole = widthOf(shown, size);
  let at = -whole / 2;
  const places = Array.from(shown, (letter) => {
    const width = textWidth(letter) * size;
    // A letter stands upright on the arc in its middle, and starts half its width before.
    const angle = turn(at + width / 2);
    at += width + TRACKING * size;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const sign = below ? -1 : 1;
    return {
      x: CENTRE + baseline * sin - (width / 2) * cos,
      y: CENTRE - sign * baseline * cos - sign * (width / 2) * sin,
      rotate: (sign * angle * 180) / Math.PI,
    };
  });
  const list = (name: 'x' | 'y' | 'rotate') =>
    `${name}="${places.map((place) => decimal(place[name])).join(' ')}"`;
  return `<text font-size="${size}" ${list('x')} ${list('y')} ${list('rotate')}>${escapeXml(shown)}</text>`;
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

import { hexOf, type Rgb } from '../colours.js';
import { decimal } from '../xml.js';
import type { Ground } from './pathway-colours.js';
import type { TileState } from './pathway-words.js';

/** A sign in a circle of 22 across, by its middle. */
export function mark(
  state: TileState,
  x: number,
  y: number,
  { ground, ink, line }: Ground,
): string {
  const at = `transform="translate(${decimal(x)} ${decimal(y)})"`;
  if (state === 'held' || state === 'own')
    return `<g ${at}>${disc(ink)}${stroke(TICK, ground)}</g>`;
  if (state === 'undetermined') return `<g ${at}>${disc(ink)}${stroke(QUESTION, ground)}</g>`;
  if (state === 'next') return `<g ${at}>${ring(line)}${stroke(PLUS, ink)}</g>`;
  if (state === 'missing' || state === 'alternative') return `<g ${at}>${ring(line)}</g>`;
  if (state === 'spare') return `<g ${at}>${ring(line)}${stroke(DASH, ink)}</g>`;
  return '';
}

const TICK = 'M-4.6.4l3.2 3.2L4.8-3.4';
const QUESTION = 'M-2.9-2.6a2.9 2.9 0 1 1 4.2 2.6q-1.3.7-1.3 2M0 5v.1';
const PLUS = 'M-4.4 0h8.8M0-4.4v8.8';
const DASH = 'M-4 0h8';

const disc = (colour: Rgb) => `<circle r="11" fill="${hexOf(colour)}"/>`;
const ring = (colour: Rgb) =>
  `<circle r="10" fill="none" stroke="${hexOf(colour)}" stroke-width="1.6"/>`;
const stroke = (path: string, colour: Rgb) =>
  `<path d="${path}" fill="none" stroke="${hexOf(colour)}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card with round corners, its outline inside of it. */
export function card(
  { x, y, width, height }: Box,
  { ground, line }: Ground,
  { radius, dashed = false, weight = 1.5 }: { radius: number; dashed?: boolean; weight?: number },
): string {
  const inset = weight / 2;
  const dash = dashed ? ' stroke-dasharray="5 4"' : '';
  return `<rect x="${decimal(x + inset)}" y="${decimal(y + inset)}" width="${decimal(width - weight)}" height="${decimal(height - weight)}" rx="${radius}" fill="${hexOf(ground)}" stroke="${hexOf(line)}" stroke-width="${weight}"${dash}/>`;
}

import { hexOf, type Rgb } from './colours.js';
import { LINES_SHARE, type Palette } from './palette.js';
import { decimal } from './xml.js';

/** The middle of the picture; it is twice as wide and high. */
export const CENTRE = 400;
/** The inner disc, and how far text may go on it. */
const DISC = 290;
export const DISC_TEXT = 262;
const RIM = 372;
const RING = 351;

/** Ids of the picture, told from those of other pictures on the same page. */
export interface SealIds {
  readonly rim: string;
  readonly disc: string;
  readonly ribbon: string;
}

/** Rim, ring and disc, without a word on them. */
export function seal(
  { disc, rim, ink, paper, accent, ribbon }: Palette,
  ids: SealIds,
  hash: number,
): string {
  const [middle, edge] = disc;
  const [light, dark] = rim;
  return [
    '<defs>',
    `<linearGradient id="${ids.rim}" x1="0" y1="0" x2="1" y2="1">${stop(0, light)}${stop(0.5, accent)}${stop(1, dark)}</linearGradient>`,
    `<radialGradient id="${ids.disc}" cx=".5" cy=".36" r=".72">${stop(0, middle)}${stop(1, edge)}</radialGradient>`,
    `<linearGradient id="${ids.ribbon}">${stop(0, ribbon[0])}${stop(1, ribbon[1])}</linearGradient>`,
    '</defs>',
    `<path fill="url(#${ids.rim})" d="${scalloped(RIM, 60)}"/>`,
    circle(RING, `fill="${hexOf(paper)}"`),
    circle(RING - 7, `fill="none" stroke="url(#${ids.rim})" stroke-width="2"`),
    circle(DISC, `fill="url(#${ids.disc})" stroke="url(#${ids.rim})" stroke-width="7"`),
    `<g fill="none" stroke="${hexOf(ink)}" stroke-opacity="${LINES_SHARE}" stroke-width="1.2">${fineLines(hash)}</g>`,
    circle(DISC - 12, `fill="none" stroke="url(#${ids.rim})" stroke-width="1.5"`),
  ].join('');
}

const stop = (offset: number, colour: Rgb) =>
  `<stop offset="${offset}" stop-color="${hexOf(colour)}"/>`;

const circle = (radius: number, rest: string) =>
  `<circle cx="${CENTRE}" cy="${CENTRE}" r="${radius}" ${rest}/>`;

/** A circle with so many round lobes. */
function scalloped(radius: number, lobes: number): string {
  const points = Array.from({ length: lobes }, (_, i) => {
    const angle = (2 * Math.PI * i) / lobes;
    return `${decimal(CENTRE + radius * Math.sin(angle))} ${decimal(CENTRE - radius * Math.cos(angle))}`;
  });
  const chord = 2 * radius * Math.sin(Math.PI / lobes);
  const lobe = decimal(chord * 0.56);
  const arcs = [...points.slice(1), points[0]].map((point) => `A${lobe} ${lobe} 0 0 1 ${point}`);
  return `M${points[0]}${arcs.join('')}Z`;
}

/** Ellipses turned around the middle, as on a bank note; how many and how narrow is each definition's own. */
function fineLines(hash: number): string {
  const count = 13 + (hash % 10);
  const narrow = 96 + ((hash >>> 8) % 110);
  return Array.from({ length: count }, (_, i) => {
    const turn = decimal((180 * i) / count);
    return `<ellipse cx="${CENTRE}" cy="${CENTRE}" rx="${DISC - 14}" ry="${narrow}" transform="rotate(${turn} ${CENTRE} ${CENTRE})"/>`;
  }).join('');
}

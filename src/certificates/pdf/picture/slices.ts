import type { PictureShapes } from './shapes-in.js';

/** A part of a picture, from one height to another. */
export interface Slice {
  readonly top: number;
  readonly bottom: number;
}

/** How high a picture may be on the first page, and on those behind it, in its own units at full size. */
export interface Room {
  readonly first: number;
  readonly further: number;
}

/** How much smaller a picture becomes before it takes another page. */
const SMALLEST = 0.82;
const STEP = 0.02;

/** The parts of a picture for pages, as few as can be, and the scale that they are drawn at. */
export function slicesOf(
  shapes: PictureShapes,
  height: number,
  room: Room,
): { readonly slices: readonly Slice[]; readonly scale: number } {
  const at = (scale: number) =>
    cut(shapes, height, { first: room.first / scale, further: room.further / scale });
  const fewest = at(SMALLEST).length;
  let scale = 1;
  while (scale > SMALLEST && at(scale).length > fewest) scale -= STEP;
  return { slices: at(scale), scale };
}

function cut(shapes: PictureShapes, height: number, { first, further }: Room): readonly Slice[] {
  const slices: Slice[] = [];
  let top = 0;
  for (let most = first; height - top > most; most = further) {
    const bottom = bestCut(shapes, top, top + most);
    slices.push({ top, bottom });
    top = bottom;
  }
  return [...slices, { top, bottom: height }];
}

/** Between what stands below each other, there is at least this much. */
const HALF_GAP = 7;
/** A page is not left emptier than this for a better place to cut. */
const LEAST = 0.5;

/** Where least is cut through: the last such place. */
function bestCut(shapes: PictureShapes, top: number, most: number): number {
  const least = top + (most - top) * LEAST;
  let best = { at: most, cost: Number.POSITIVE_INFINITY };
  for (const { bottom } of shapes.areas) {
    const at = bottom + HALF_GAP;
    if (at < least || at > most) continue;
    const cost = costAt(shapes, at);
    if (cost < best.cost || (cost === best.cost && at > best.at)) best = { at, cost };
  }
  return best.at;
}

/** What is higher than this is a card around others, and may go on, on the next page. */
const CARD = 260;

function costAt({ areas, texts }: PictureShapes, at: number): number {
  const through = areas.filter(({ top, bottom }) => top < at && at < bottom);
  const lines = texts.filter(({ y, size }) => y - size < at && at < y + size * 0.3);
  const costs = through.map(({ top, bottom }) => (bottom - top > CARD ? 1 : 100));
  return costs.reduce((sum, cost) => sum + cost, 1000 * lines.length);
}

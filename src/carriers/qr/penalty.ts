import { type BitLines, BORDER, bandsIn, onesIn, strideOf, WORD } from './bit-lines.js';

const [LINE, BLOCK, FINDER, BALANCE] = [3, 3, 40, 10] as const;

/**
 * How hard a code is to read (ISO/IEC 18004, evaluation of the masks): long runs, blocks, what looks like a corner, and more of one colour than of the
 * other.
 */
export function penaltyOf({ size, rows, columns }: BitLines): number {
  let penalty = balancePenalty(rows, size);
  for (let band = 0; band < bandsIn(size); band += 1) {
    penalty += blockPenalty(rows, band, size);
    penalty += linePenalty(rows, band, size) + linePenalty(columns, band, size);
  }
  return penalty;
}

/** Bits of a band that are lines. */
function linesOf(band: number, size: number): number {
  const lines = size - band * WORD;
  return lines >= WORD ? -1 : (1 << Math.max(0, lines)) - 1;
}

/** Of squares of two by two in one colour. */
function blockPenalty(rows: Int32Array, band: number, size: number): number {
  const stride = strideOf(size);
  const start = band * stride + BORDER;
  // The last row has none below it.
  const withNext = linesOf(band, size - 1);
  let [blocks, before, isAlikeBefore] = [0, 0, 0];
  for (let at = start; at < start + size; at += 1) {
    const word = rows[at] ?? 0;
    const below = (word >>> 1) | ((rows[at + stride] ?? 0) << (WORD - 1));
    const isAlike = ~(word ^ below) & withNext;
    blocks += onesIn(isAlike & isAlikeBefore & ~(word ^ before));
    [before, isAlikeBefore] = [word, isAlike];
  }
  return blocks * BLOCK;
}

function balancePenalty(rows: Int32Array, size: number): number {
  const total = size * size;
  let dark = 0;
  for (const word of rows) dark += onesIn(word);
  return (Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1) * BALANCE;
}

/** Of the rows or columns of a band. */
function linePenalty(words: Int32Array, band: number, size: number): number {
  const start = band * strideOf(size) + BORDER;
  const lines = linesOf(band, size);
  let [penalty, corners] = [0, cornersIn(words, start, size)];
  // Where modules are of the colour of those before them, one, two and three steps ago; where five were of one colour.
  let [one, two, three, longBefore, before] = [0, 0, 0, 0, ~(words[start] ?? 0)];
  for (let at = start; at < start + size; at += 1) {
    const word = words[at] ?? 0;
    const same = ~(word ^ before) & lines;
    const long = same & one & two & three;
    // Each module of a run from the fifth one on, and what a run costs besides.
    if (long !== 0) penalty += onesIn(long) + onesIn(long & ~longBefore) * (LINE - 1);
    const wideEnds = long & longBefore & word & ~(words[at + 1] ?? 0);
    if (wideEnds !== 0) corners += wideCornersAround(words, at, wideEnds, start, start + size);
    [three, two, one, longBefore, before] = [two, one, same, long, word];
  }
  return penalty + corners * FINDER;
}

/** How often something looks like a corner, 1:1:3:1:1 with light on both sides and four times as much on one; no larger ones. */
function cornersIn(words: Int32Array, start: number, size: number): number {
  let corners = 0;
  for (let at = start + CORE - 1; at < start + size; at += 1) {
    const dark =
      inkAt(words, at) & inkAt(words, at - 2) & inkAt(words, at - 3) & inkAt(words, at - 4);
    const light =
      inkAt(words, at + 1) | inkAt(words, at - 1) | inkAt(words, at - 5) | inkAt(words, at - 7);
    const core = dark & inkAt(words, at - 6) & ~light;
    if (core === 0) continue;
    const behind = inkAt(words, at + 2) | inkAt(words, at + 3) | inkAt(words, at + 4);
    const ahead = inkAt(words, at - 8) | inkAt(words, at - 9) | inkAt(words, at - 10);
    corners += onesIn(core & ~behind) + onesIn(core & ~ahead);
  }
  return corners;
}

function inkAt(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

/** Modules of what looks like a corner, without the light around it. */
const CORE = 7;

/** The same two and more modules wide, in the few lines where a dark run ends that is as wide as its middle. */
function wideCornersAround(
  words: Int32Array,
  end: number,
  lines: number,
  first: number,
  behind: number,
): number {
  let corners = 0;
  for (let rest = lines; rest !== 0; rest &= rest - 1) {
    const line = { words, bit: rest & -rest, first, behind };
    const middle = runFrom(line, end, -1, true);
    if (middle % 3 !== 0) continue;
    const unit = middle / 3;
    const after = lightBeside(line, end + 1, 1, unit);
    const before = lightBeside(line, end - middle, -1, unit);
    if (Math.min(after, before) < unit) continue;
    corners += (after >= 4 * unit ? 1 : 0) + (before >= 4 * unit ? 1 : 0);
  }
  return corners;
}

/** One line of a band. */
interface OneLine {
  readonly words: Int32Array;
  readonly bit: number;
  readonly first: number;
  readonly behind: number;
}

/** How wide the light behind a light and a dark run is, where both are as wide as they should be. */
function lightBeside(line: OneLine, from: number, step: 1 | -1, unit: number): number {
  if (runFrom(line, from, step, false) !== unit) return 0;
  if (runFrom(line, from + step * unit, step, true) !== unit) return 0;
  return runFrom(line, from + 2 * step * unit, step, false);
}

/** How many modules of a colour follow each other. */
function runFrom(
  { words, bit, first, behind }: OneLine,
  from: number,
  step: 1 | -1,
  isDark: boolean,
): number {
  let at = from;
  while (at >= first && at < behind && ((inkAt(words, at) & bit) !== 0) === isDark) at += step;
  // Around the code all is light.
  if (!isDark && (at < first || at >= behind)) return Number.POSITIVE_INFINITY;
  return Math.abs(at - from);
}

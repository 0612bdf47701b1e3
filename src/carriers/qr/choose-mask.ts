import { Kept } from '../../foundation/kept.js';
import { lazily } from '../../foundation/lazily.js';
import { type BitLines, BORDER, lightLines, strideOf, turn } from './bit-lines.js';
import { penaltyOf } from './penalty.js';

/** A code that was made with the first mask; where it has a type, a module is no data. */
export interface FirstMasked {
  readonly size: number;
  readonly data: readonly (readonly boolean[])[];
  readonly types: readonly (readonly number[])[];
}

/**
 * The modules of a code with the mask that is best to read (ISO/IEC 18004, evaluation of the masks): the lowest penalty, of
 * equals the first. The library that encodes can do so as well; it takes many times as long, which with every certificate
 * is as long as issuing some.
 */
export function withBestMask(code: FirstMasked): boolean[][] {
  const grid = new Grid(code);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let mask = 0; mask < MASKS.length; mask += 1) {
    const penalty = penaltyOf(grid.masked(mask));
    if (penalty < least) [best, least] = [mask, penalty];
  }
  return modulesOf(grid.masked(best));
}

function modulesOf({ size, columns }: BitLines): boolean[][] {
  const modules: boolean[][] = [];
  const stride = strideOf(size);
  for (let y = 0; y < size; y += 1) {
    const row: boolean[] = [];
    for (let x = 0; x < size; x += 1) {
      const word = columns[(x >> 5) * stride + BORDER + y] ?? 0;
      row.push(((word >> (x & 31)) & 1) === 1);
    }
    modules.push(row);
  }
  return modules;
}

/** Where a mask turns modules round (ISO/IEC 18004, data mask patterns). */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The modules of data that each mask turns round are the same in all codes of a size. */
function turnedIn({ size, types }: FirstMasked): readonly BitLines[] {
  return MASKS.map((turns) => {
    const turned = lightLines(size);
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) if (types[y]?.[x] === 0 && turns(x, y)) turn(turned, x, y);
    return turned;
  });
}

const MOST_SIZES = 16;
const turnedBySize = /* @__PURE__ */ lazily(
  () => new Kept<readonly BitLines[], number>(MOST_SIZES),
);

/** The modules of a code, on which masks are laid in turn. */
class Grid {
  readonly #plain: BitLines;
  readonly #shown: BitLines;
  readonly #turned: readonly BitLines[];
  readonly #correction: number;
  readonly #places: ReturnType<typeof formatPlaces>;

  constructor(code: FirstMasked) {
    const { size, data } = code;
    this.#places = formatPlaces(size);
    this.#turned = turnedBySize().get(size, () => turnedIn(code));
    const first = lightLines(size);
    for (const [y, row] of data.entries())
      for (let x = 0; x < size; x += 1) if (row[x]) turn(first, x, y);
    const format = this.#formatOf(data);
    this.#correction = (format ^ FORMAT_MASK) >> 13;
    this.#turnFormat(first, format);
    this.#plain = lightLines(size);
    lay(this.#turned[0], first, this.#plain);
    this.#shown = first;
  }

  /** The modules with a mask; the next call writes over them. */
  masked(mask: number): BitLines {
    lay(this.#turned[mask], this.#plain, this.#shown);
    this.#turnFormat(this.#shown, formatBits((this.#correction << 3) | mask));
    return this.#shown;
  }

  #formatOf(data: FirstMasked['data']): number {
    let bits = 0;
    for (const [bit, [[x, y]]] of this.#places.entries()) if (data[y]?.[x]) bits |= 1 << bit;
    return bits;
  }

  #turnFormat(lines: BitLines, bits: number): void {
    for (const [bit, places] of this.#places.entries()) {
      if (((bits >> bit) & 1) === 0) continue;
      for (const [x, y] of places) turn(lines, x, y);
    }
  }
}

/** Turns modules round. */
function lay(turned: BitLines | undefined, from: BitLines, to: BitLines): void {
  if (turned === undefined) return;
  for (let at = 0; at < to.rows.length; at += 1) {
    to.rows[at] = (from.rows[at] ?? 0) ^ (turned.rows[at] ?? 0);
    to.columns[at] = (from.columns[at] ?? 0) ^ (turned.columns[at] ?? 0);
  }
}

const FORMAT_MASK = 0b101010000010010;
const FORMAT_GENERATOR = 0b10100110111;

/** Level of correction and mask with their own ten bits of correction (ISO/IEC 18004, format information). */
function formatBits(data: number): number {
  let rest = data;
  for (let bit = 0; bit < 10; bit += 1) rest = (rest << 1) ^ ((rest >> 9) * FORMAT_GENERATOR);
  return ((data << 10) | rest) ^ FORMAT_MASK;
}

type Position = readonly [x: number, y: number];

/** Where each of the fifteen bits of the format stands: around the corner above left, and along the two others. */
function formatPlaces(size: number): readonly (readonly [Position, Position])[] {
  return Array.from({ length: 15 }, (_, bit): readonly [Position, Position] => [
    bit < 8 ? [8, bit < 6 ? bit : bit + 1] : [bit === 8 ? 7 : 14 - bit, 8],
    bit < 8 ? [size - 1 - bit, 8] : [8, size - 15 + bit],
  ]);
}

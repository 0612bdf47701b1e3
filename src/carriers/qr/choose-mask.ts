import { lazily } from '../../foundation/lazily.js';
import { penaltyOf } from './penalty.js';

/** A code that was made with the first mask; where it has a type, a module is no data. */
export interface FirstMasked {
  readonly size: number;
  readonly data: readonly (readonly boolean[])[];
  readonly types: readonly (readonly number[])[];
}

/**
 * The modules of a code with the mask that is best to read (ISO/IEC 18004, evaluation of the masks): the lowest penalty, of
 * equals the first. The library that encodes can do so as well; it takes five times as long, which with every certificate
 * is as long as issuing some.
 */
export function withBestMask(code: FirstMasked): boolean[][] {
  const { size } = code;
  const grid = new Grid(code);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let mask = 0; mask < 8; mask += 1) {
    const penalty = penaltyOf(grid.masked(mask), size, least);
    if (penalty < least) [best, least] = [mask, penalty];
  }
  const modules = grid.masked(best);
  const rows: boolean[][] = [];
  for (let y = 0; y < size; y += 1) {
    const row: boolean[] = [];
    for (let x = 0; x < size; x += 1) row.push(modules[y * size + x] === 1);
    rows.push(row);
  }
  return rows;
}

/** Masks repeat after twelve modules each way. */
const PERIOD = 12;
const RULES: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];
const masks = /* @__PURE__ */ lazily(() =>
  RULES.map((rule) =>
    Uint8Array.from({ length: PERIOD * PERIOD }, (_, at) =>
      rule(at % PERIOD, Math.floor(at / PERIOD)) === 0 ? 1 : 0,
    ),
  ),
);

/** Modules row by row, 1 where dark, on which masks are laid in turn. */
class Grid {
  readonly #size: number;
  readonly #plain: Uint8Array;
  readonly #isData: Uint8Array;
  readonly #shown: Uint8Array;
  readonly #correction: number;
  readonly #places: ReturnType<typeof formatPlaces>;

  constructor({ size, data, types }: FirstMasked) {
    this.#size = size;
    this.#places = formatPlaces(size);
    this.#shown = new Uint8Array(size * size);
    this.#isData = new Uint8Array(size * size);
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        if (data[y]?.[x]) this.#shown[y * size + x] = 1;
        if (types[y]?.[x] === 0) this.#isData[y * size + x] = 1;
      }
    }
    this.#plain = this.#shown.slice();
    this.#correction = this.#formatOf(this.#shown) >> 13;
    this.#plain = this.masked(0).slice();
  }

  /** The modules with a mask; the next call writes over them. */
  masked(mask: number): Uint8Array {
    const size = this.#size;
    const pattern = masks()[mask] ?? new Uint8Array(PERIOD * PERIOD);
    for (let y = 0, at = 0; y < size; y += 1) {
      const row = (y % PERIOD) * PERIOD;
      for (let x = 0; x < size; x += 1, at += 1)
        this.#shown[at] =
          (this.#plain[at] ?? 0) ^ ((this.#isData[at] ?? 0) & (pattern[row + (x % PERIOD)] ?? 0));
    }
    this.#writeFormat(formatBits((this.#correction << 3) | mask));
    return this.#shown;
  }

  /** The five bits that matter are the last of fifteen, each of which stands twice. */
  #formatOf(modules: Uint8Array): number {
    let bits = 0;
    for (const [bit, [[x, y]]] of this.#places.entries())
      bits |= (modules[y * this.#size + x] ?? 0) << bit;
    return bits ^ FORMAT_MASK;
  }

  #writeFormat(bits: number): void {
    for (const [bit, places] of this.#places.entries())
      for (const [x, y] of places) this.#shown[y * this.#size + x] = (bits >> bit) & 1;
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

/** Where each bit of the format stands: around the corner above left, and along the two others. */
function formatPlaces(size: number): readonly (readonly [Position, Position])[] {
  return Array.from({ length: 15 }, (_, bit): readonly [Position, Position] => [
    bit < 8 ? [8, bit < 6 ? bit : bit + 1] : [bit === 8 ? 7 : 14 - bit, 8],
    bit < 8 ? [size - 1 - bit, 8] : [8, size - 15 + bit],
  ]);
}

import { lazily } from '../../foundation/lazily.js';

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
    const penalty = penaltyOf(grid.masked(mask), size);
    if (penalty < least) [best, least] = [mask, penalty];
  }
  const modules = grid.masked(best);
  return Array.from({ length: size }, (_, y) =>
    Array.from(modules.subarray(y * size, (y + 1) * size), (dark) => dark === 1),
  );
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

  constructor({ size, data, types }: FirstMasked) {
    this.#size = size;
    this.#shown = Uint8Array.from(data.flat(), Number);
    this.#isData = Uint8Array.from(types.flat(), (type) => (type === 0 ? 1 : 0));
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
    for (const [bit, [[x, y]]] of formatPlaces(this.#size).entries())
      bits |= (modules[y * this.#size + x] ?? 0) << bit;
    return bits ^ FORMAT_MASK;
  }

  #writeFormat(bits: number): void {
    for (const [bit, places] of formatPlaces(this.#size).entries())
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

const [LINE, BLOCK, FINDER, BALANCE] = [3, 3, 40, 10] as const;

/** How hard a code is to read: long runs, blocks, what looks like a corner, and more of one colour than of the other. */
function penaltyOf(modules: Uint8Array, size: number): number {
  let [penalty, dark] = [0, 0];
  for (let line = 0; line < size; line += 1)
    penalty += linePenalty(modules, line * size, 1, size) + linePenalty(modules, line, size, size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const at = y * size + x;
      const colour = modules[at] ?? 0;
      dark += colour;
      if (x === size - 1 || y === size - 1 || colour !== modules[at + 1]) continue;
      if (colour === modules[at + size] && colour === modules[at + size + 1]) penalty += BLOCK;
    }
  }
  const total = size * size;
  return penalty + (Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1) * BALANCE;
}

/** Of one row or column. */
function linePenalty(modules: Uint8Array, start: number, step: number, size: number): number {
  // The last seven runs, the newest first; around the code all is light.
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  let [penalty, colour, run] = [0, 0, size];
  const looksLikeCorner = () => {
    if (b === 0 || c !== b || d !== b * 3 || e !== b || f !== b) return 0;
    return (a >= b * 4 && g >= b ? FINDER : 0) + (g >= b * 4 && a >= b ? FINDER : 0);
  };
  for (let index = 0, at = start, own = 0; index < size; index += 1, at += step) {
    if (modules[at] === colour) {
      run += 1;
      own += 1;
      if (own === 5) penalty += LINE;
      else if (own > 5) penalty += 1;
      continue;
    }
    [g, f, e, d, c, b, a] = [f, e, d, c, b, a, run];
    if (colour === 0) penalty += looksLikeCorner();
    [colour, run, own] = [modules[at] ?? 0, 1, 1];
  }
  if (colour === 1) [g, f, e, d, c, b, a, run] = [f, e, d, c, b, a, run, 0];
  [g, f, e, d, c, b, a] = [f, e, d, c, b, a, run + size];
  return penalty + looksLikeCorner();
}

/** Light words at both ends of a line, as all is light around a code. */
export const BORDER = 4;
/** Lines in a word. */
export const WORD = 32;

/**
 * Modules as bits, so that 32 lines are looked at in one step: of the lines of a band, one after the other, each word holds the
 * next module, dark ones as 1. They are there twice, as rows and as columns.
 */
export interface BitLines {
  readonly size: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** All light. */
export function lightLines(size: number): BitLines {
  const words = bandsIn(size) * strideOf(size);
  return { size, rows: new Int32Array(words), columns: new Int32Array(words) };
}

/** How many words it takes that each line has a bit. */
export function bandsIn(size: number): number {
  return Math.ceil(size / WORD);
}

/** Words from the start of a band to that of the next one. */
export function strideOf(size: number): number {
  return size + 2 * BORDER;
}

/** Turns a module round: dark where it was light. */
export function turn({ size, rows, columns }: BitLines, x: number, y: number): void {
  const stride = strideOf(size);
  const row = (y >> 5) * stride + BORDER + x;
  const column = (x >> 5) * stride + BORDER + y;
  rows[row] = (rows[row] ?? 0) ^ (1 << (y & 31));
  columns[column] = (columns[column] ?? 0) ^ (1 << (x & 31));
}

/** How many bits of a word are 1. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

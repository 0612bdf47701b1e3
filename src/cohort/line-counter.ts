const LF = 0x0a;
const CR = 0x0d;

/** Counts lines of bytes that come in pieces, and keeps no more of them than were not counted yet. */
export interface LineCounter {
  /** Number of the line that is counted up to, from 1. */
  line(): number;
  /** Bytes that were handed in and are not counted yet. */
  ahead(): number;
  /** Hands in bytes. */
  add(piece: Uint8Array): void;
  /** Counts up to an offset from the beginning, never backwards. A line ends with LF, CR, or both. */
  advance(offset: number): void;
  /** The byte before the offset that was counted up to. */
  last(): number;
}

/** Counts from a line on. */
export function lineCounter(first: number): LineCounter {
  const pieces: Uint8Array[] = [];
  let line = first;
  let counted = 0;
  let given = 0;
  let start = 0;
  let last = 0;
  const count = (piece: Uint8Array, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const byte = piece[at] ?? 0;
      if (byte === CR || (byte === LF && last !== CR)) line += 1;
      last = byte;
    }
  };
  return {
    line: () => line,
    ahead: () => given - counted,
    add: (piece) => {
      pieces.push(piece);
      given += piece.length;
    },
    advance: (offset) => {
      while (counted < offset) {
        const [piece] = pieces;
        if (piece === undefined) return;
        const to = Math.min(piece.length, offset - start);
        count(piece, counted - start, to);
        counted = start + to;
        if (to < piece.length) return;
        pieces.shift();
        start += piece.length;
      }
    },
    last: () => last,
  };
}

/** Line breaks in texts, counted the same way. */
export function breaksIn(texts: readonly string[]): number {
  let breaks = 0;
  for (const text of texts) breaks += text.match(/\r\n?|\n/g)?.length ?? 0;
  return breaks;
}

/** Whether a byte ends a line. */
export function isBreak(byte: number): boolean {
  return byte === LF || byte === CR;
}

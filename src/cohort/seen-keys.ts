import { createHash } from 'node:crypto';

/** Which keys a file had so far, and in which line. */
export interface SeenKeys {
  /** The line that had this key first; nothing when it is this one. */
  firstLine(key: string, line: number): number | undefined;
}

/** Four words of a hash, and a line. */
const WORDS = 5;

/**
 * Remembers keys by 16 bytes of their SHA-256, which no two keys of a file share by accident or on purpose: 20 bytes for
 * each key, and as many again as are free.
 */
export function seenKeys(): SeenKeys {
  let capacity = 1024;
  let table = new Uint32Array(capacity * WORDS);
  let used = 0;
  /** Where a hash stands, or the free place for it: one whose line is 0. */
  const placeOf = (hash: Uint32Array): number => {
    let slot = (hash[0] ?? 0) & (capacity - 1);
    for (;;) {
      const at = slot * WORDS;
      if (table[at + 4] === 0 || isAt(table, at, hash)) return at;
      slot = (slot + 1) & (capacity - 1);
    }
  };
  const put = (hash: Uint32Array, line: number): void => {
    const at = placeOf(hash);
    table.set(hash, at);
    table[at + 4] = line;
  };
  const grow = (): void => {
    const old = table;
    capacity *= 2;
    table = new Uint32Array(capacity * WORDS);
    for (let at = 0; at < old.length; at += WORDS) {
      const line = old[at + 4] ?? 0;
      if (line > 0) put(old.subarray(at, at + 4), line);
    }
  };
  return {
    firstLine: (key, line) => {
      const hash = hashOf(key);
      const known = table[placeOf(hash) + 4] ?? 0;
      if (known > 0) return known;
      if ((used + 1) * 4 > capacity * 3) grow();
      put(hash, line);
      used += 1;
      return undefined;
    },
  };
}

function isAt(table: Uint32Array, at: number, hash: Uint32Array): boolean {
  for (let word = 0; word < 4; word += 1) if (table[at + word] !== hash[word]) return false;
  return true;
}

function hashOf(key: string): Uint32Array {
  const bytes = new Uint8Array(16);
  bytes.set(createHash('sha256').update(key).digest().subarray(0, 16));
  return new Uint32Array(bytes.buffer);
}

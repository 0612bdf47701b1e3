import { base64urlTexts } from '../../foundation/encodings/base64url-text.js';
import type { Random } from '../../foundation/ports.js';

/** Gives out salts, each once. */
export interface Salts {
  /** 144 random bits in base64url. RFC 9901 section 9.3 asks for 128; these end where a sign of base64url does. */
  next(): string;
  /** A random place among so many, at most 256. */
  place(count: number): number;
}

const BYTES = 18;
const SIGNS = 24;
const DRAWN_AT_ONCE = 32;

/**
 * Salts from a source of randomness, which is asked, and whose answer is written in base64url, for many at once.
 *
 * @param atOnce - How many are drawn: to ask the platform costs as much as hundreds of them.
 */
export function createSalts(random: Random, atOnce: number = DRAWN_AT_ONCE): Salts {
  let drawn = '';
  let at = 0;
  return {
    next: () => {
      if (at >= drawn.length) {
        drawn = base64urlTexts().ofBytes(random(BYTES * atOnce));
        at = 0;
      }
      at += SIGNS;
      return drawn.slice(at - SIGNS, at);
    },
    place: (count) => (random(1)[0] ?? 0) % count,
  };
}

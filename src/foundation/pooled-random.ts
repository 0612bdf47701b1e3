import type { Random } from './ports.js';

/** Some pages of memory, asked for at once: to ask the system costs much more than the bytes do. */
const POOL = 4096;

/**
 * The same randomness, drawn in larger pieces. A byte is given out once, and not kept after that.
 *
 * @param random - Where it comes from.
 */
export function pooledRandom(random: Random): Random {
  let pool = new Uint8Array();
  let used = 0;
  return (length) => {
    if (length > POOL) return random(length);
    if (used + length > pool.length) {
      pool = random(POOL).slice();
      used = 0;
    }
    const bytes = pool.slice(used, used + length);
    pool.fill(0, used, used + length);
    used += length;
    return bytes;
  };
}

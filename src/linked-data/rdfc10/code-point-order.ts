/** Compares two texts; what `sort` takes, where nothing means the order of UTF-16 units. */
export type Order = ((left: string, right: string) => number) | undefined;

const BEYOND_FFFF = /[\ud800-\udfff]/;

/** Whether a text holds a character beyond U+FFFF: without one, ECMAScript sorts by code point anyway. */
export function holdsBeyondFfff(text: string): boolean {
  return BEYOND_FFFF.test(text);
}

/** The order of the specification (RDFC-1.0, section 1.2.1): by code point. */
export function byCodePoint(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  for (let at = 0; at < end; at += 1) {
    const [one, other] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (one !== other) return lifted(one) - lifted(other);
  }
  return left.length - right.length;
}

/** Half of a pair stands for a character beyond all others: above U+E000 to U+FFFF, that is, not below. */
function lifted(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

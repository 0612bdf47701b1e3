/** A number with at most two decimals: finer than anything seen, and the same on every machine. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** A small number out of a text, always the same (FNV-1a); for what may look different, not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

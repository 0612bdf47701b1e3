/** Space that may stand in front, as bytes of UTF-8. */
const SPACE: ReadonlySet<number> = /* @__PURE__ */ new Set([0x20, 0x09, 0x0a, 0x0d]);
const MOST_SPACE = 64;

/**
 * True for text, or its bytes, that begins as a link or the fragment of one: no JSON and no JWT does. Cheap, and says nothing of
 * what comes after.
 */
export function beginsAsLink(input: string | Uint8Array): boolean {
  if (typeof input === 'string') return /^\s{0,64}(?:https?:\/\/|#\w)/i.test(input);
  let from = 0;
  while (from < MOST_SPACE && SPACE.has(input[from] ?? 0)) from += 1;
  return beginsAsLink(String.fromCharCode(...input.subarray(from, from + 8)));
}

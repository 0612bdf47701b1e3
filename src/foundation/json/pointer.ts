/**
 * Place of a value inside a JSON document (RFC 6901): `''` is the whole document,
 * `/outcomes/0` the first outcome.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export type JsonPointer = string;

/** Appends reference tokens to a pointer, escaping `~` and `/` (RFC 6901 section 3). */
export function appendPointer(
  base: JsonPointer,
  ...tokens: readonly (string | number)[]
): JsonPointer {
  let pointer = base;
  for (const token of tokens)
    pointer += typeof token === 'number' ? `/${token}` : `/${escapeToken(token)}`;
  return pointer;
}

/** The reference tokens of a pointer, unescaped. */
export function pointerTokens(pointer: JsonPointer): readonly string[] {
  if (pointer === '') return [];
  // RFC 6901 section 4: `~1` first, then `~0`, else `~01` would turn into `/`.
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeToken(token: string): string {
  if (!token.includes('~') && !token.includes('/')) return token; // nearly all
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

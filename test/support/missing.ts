/** Whether a place may be missing. */
export type Covered = (place: string) => boolean;

/** Places of what is said before and not after, unless they are covered; an entry of a list may have moved. */
export function missing(
  before: unknown,
  after: unknown,
  pointer: string,
  covered: Covered,
): readonly string[] {
  if (typeof before !== 'object' || before === null)
    return before === after || covered(pointer) ? [] : [pointer];
  const entries = Object.entries(before);
  if (!Array.isArray(before)) {
    const members = (after ?? {}) as Record<string, unknown>;
    return entries.flatMap(([name, one]) =>
      missing(one, members[name], `${pointer}/${name}`, covered),
    );
  }
  const others: readonly unknown[] = Array.isArray(after) ? after : [];
  return entries.flatMap(([index, one]) => {
    const attempts = [undefined, ...others].map((other) =>
      missing(one, other, `${pointer}/${index}`, covered),
    );
    return attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best));
  });
}

/** Places at or under one of these. */
export function coveredBy(pointers: readonly string[]): Covered {
  return (place) => pointers.some((one) => place === one || place.startsWith(`${one}/`));
}

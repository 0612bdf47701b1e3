/**
 * Every order of the items, each one swap away from the one before (Steinhaus, Johnson and Trotter): the order of orders
 * decides how much work is done before too much is refused, and this one is that of the reference stack.
 */
export function* permutations(items: readonly number[]): Iterable<readonly number[]> {
  const current = items.toSorted((a, b) => a - b);
  const looksLeft = new Map(current.map((item) => [item, true]));
  for (;;) {
    yield [...current];
    const at = largestMobile(current, looksLeft);
    const moving = current[at];
    if (moving === undefined) return;
    const to = looksLeft.get(moving) ? at - 1 : at + 1;
    current[at] = current[to] ?? moving;
    current[to] = moving;
    for (const item of current) if (item > moving) looksLeft.set(item, !looksLeft.get(item));
  }
}

/** Place of the largest item that is larger than the one it looks at; -1 when there is none. */
function largestMobile(items: readonly number[], looksLeft: ReadonlyMap<number, boolean>): number {
  let found = -1;
  for (const [at, item] of items.entries()) {
    const beside = items[looksLeft.get(item) ? at - 1 : at + 1];
    if (beside !== undefined && item > beside && item > (items[found] ?? -1)) found = at;
  }
  return found;
}

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

/**
 * Every order of the items in which some are alike, but for orders that differ in those alone: one of them speaks for all.
 * `likeness` is equal for items that are alike.
 */
export function* ordersOf(
  items: readonly number[],
  likeness: (item: number) => number,
): Iterable<readonly number[]> {
  const sorted = items.toSorted((a, b) => a - b);
  const kinds = new Map<number, number[]>();
  for (const item of sorted) {
    const kind = likeness(item);
    kinds.set(kind, [...(kinds.get(kind) ?? []), item]);
  }
  if (kinds.size === items.length) yield* permutations(items);
  else if (kinds.size === 1) yield sorted;
  else yield* ordersOfKinds([...kinds.values()], items.length);
}

function* ordersOfKinds(
  kinds: readonly (readonly number[])[],
  length: number,
): Iterable<readonly number[]> {
  const used = kinds.map(() => 0);
  const order: number[] = [];
  function* complete(): Iterable<readonly number[]> {
    if (order.length === length) yield [...order];
    for (const [index, items] of kinds.entries()) {
      const next = items[used[index] ?? 0];
      if (next === undefined) continue;
      used[index] = (used[index] ?? 0) + 1;
      order.push(next);
      yield* complete();
      order.pop();
      used[index] -= 1;
    }
  }
  yield* complete();
}

import type { Choice, Problem, Work } from './problem.js';

/**
 * How many places can be filled by what is held at once, if each identity fills one: the most that can be matched (Kuhn). Where
 * many places accept the same few things, this is what tells that they do not suffice.
 */
export function mostHeld({ choices }: Problem, work: Work): number {
  const identities = choices.map((places) => [...new Set(places.flatMap(identityIfHeld))]);
  const placeOf = new Map<number, number>();
  const count = identities.filter((list, leaf) => {
    // Nearly always something is free at once.
    const free = list.find((identity) => !placeOf.has(identity));
    if (free === undefined) return makesRoom(leaf, { identities, placeOf, tried: new Set() }, work);
    placeOf.set(free, leaf);
    return true;
  });
  // Beyond the bound nothing is known.
  return work.left < 0 ? Number.POSITIVE_INFINITY : count.length;
}

function identityIfHeld({ held, identity }: Choice): readonly number[] {
  return held === undefined ? [] : [identity];
}

interface Matching {
  readonly identities: readonly (readonly number[])[];
  readonly placeOf: Map<number, number>;
  readonly tried: Set<number>;
}

/** Fills a place by moving what fills others along, where there is a way: breadth first, so that it may be long. */
function makesRoom(start: number, { identities, placeOf, tried }: Matching, work: Work): boolean {
  const cameFrom = new Map<number, number>();
  const open = [start];
  for (const leaf of open)
    for (const identity of identities[leaf] ?? []) {
      work.left -= 1;
      if (tried.has(identity)) continue;
      tried.add(identity);
      cameFrom.set(identity, leaf);
      const taken = placeOf.get(identity);
      if (taken !== undefined) open.push(taken);
      else return moved(identity, { start, cameFrom, placeOf });
    }
  return false;
}

interface Way {
  readonly start: number;
  readonly cameFrom: ReadonlyMap<number, number>;
  readonly placeOf: Map<number, number>;
}

function moved(free: number, { start, cameFrom, placeOf }: Way): true {
  const holderOf = new Map([...placeOf].map(([identity, leaf]) => [leaf, identity]));
  for (let identity: number | undefined = free; identity !== undefined; ) {
    const leaf: number = cameFrom.get(identity) ?? start;
    const before: number | undefined = leaf === start ? undefined : holderOf.get(leaf);
    placeOf.set(identity, leaf);
    identity = before;
  }
  return true;
}

import { thousandths } from '../../foundation/decimal.js';
import type { Choice, Work } from './problem.js';

/** A choice with the names it goes by, and with what it teaches. */
export interface Drafted extends Choice {
  readonly names: readonly string[];
  readonly outcomes: readonly string[];
}

/** For the number of a choice, those that may not stand beside it. */
export type Conflicts = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Choices for different places that are the same under another name, or have more outcomes in common than may be.
 *
 * @param maxShare - Of the outcomes of the one that has fewer; without it outcomes may be in common.
 */
export function conflictsAmong(
  choices: readonly Drafted[],
  maxShare: number | undefined,
  work: Work,
): Conflicts {
  const conflicts = new Map<number, Set<number>>();
  // One name each: then the identities say it all.
  if (choices.some(({ names }) => names.length > 1))
    for (const { one, other } of pairsWithCommon(choices, ({ names }) => names, work))
      if (one.identity !== other.identity) join(conflicts, one.id, other.id);
  if (maxShare === undefined) return conflicts;
  const most = thousandths(maxShare);
  const sizes = new Map(choices.map(({ id, outcomes }) => [id, new Set(outcomes).size]));
  for (const { one, other, count } of pairsWithCommon(choices, ({ outcomes }) => outcomes, work)) {
    const fewer = Math.min(sizes.get(one.id) ?? 0, sizes.get(other.id) ?? 0);
    if (count * 1000 > most * fewer) join(conflicts, one.id, other.id);
  }
  return conflicts;
}

interface Pair {
  readonly one: Drafted;
  readonly other: Drafted;
  /** How many texts they have in common. */
  readonly count: number;
}

/** Pairs of choices for different places that have texts in common, as long as there is work left. */
function* pairsWithCommon(
  choices: readonly Drafted[],
  textsOf: (choice: Drafted) => readonly string[],
  work: Work,
): Iterable<Pair> {
  const having = new Map<string, Drafted[]>();
  for (const one of choices) {
    const common = new Map<Drafted, number>();
    for (const text of new Set(textsOf(one))) {
      const before = having.get(text) ?? [];
      work.left -= before.length >> 2;
      if (work.left < 0) return;
      countThose(before, one, common);
      having.set(text, before);
    }
    for (const [other, count] of common) yield { one, other, count };
  }
}

/** Counts those that have a text as well, and joins them. */
function countThose(before: Drafted[], one: Drafted, common: Map<Drafted, number>): void {
  for (const other of before)
    if (other.leaf !== one.leaf) common.set(other, (common.get(other) ?? 0) + 1);
  before.push(one);
}

function join(conflicts: Map<number, Set<number>>, one: number, other: number): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    conflicts.set(a, (conflicts.get(a) ?? new Set<number>()).add(b));
}

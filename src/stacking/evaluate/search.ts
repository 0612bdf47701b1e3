import { bestByTree } from './best-by-tree.js';
import { choicesOf, compareCost, type State } from './fronts.js';
import { mostHeld } from './most-held.js';
import { type Choice, narrowed, type Problem, type Work, withoutCopies } from './problem.js';

/** The best choices, and what they amount to. */
export interface Found {
  readonly choices: readonly Choice[];
  readonly state: State;
}

/** What a search came to. `found` without `isProven` may not be the best; neither says that there may be none. */
export interface SearchResult {
  readonly found?: Found;
  /** Whether all was looked at within the bound of work. */
  readonly isProven: boolean;
}

interface Branch {
  readonly forbidden: ReadonlySet<number>;
  readonly forced: ReadonlySet<number>;
}

/**
 * The best choices that meet the tree within the bounds, and stand beside each other: branch and bound. What two choices
 * have to do with one another is passed over at first; where the best without it breaks it, the search goes on in branches
 * that do not, as long as they promise better than what was found.
 *
 * @param start - Choices that are allowed, to be bettered.
 */
export function bestChoices(given: Problem, work: Work, start?: Found): SearchResult {
  const whole = withoutCopies(given, work);
  const problem = { ...whole, bounds: { ...whole.bounds, mostHeld: mostHeld(whole, work) } };
  const size = problem.choices.reduce((sum, { length }) => sum + length, problem.choices.length);
  const open: Branch[] = [{ forbidden: new Set(), forced: new Set() }];
  let found = start;
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    // To leave out what is forbidden takes work as well.
    work.left -= size + branch.forbidden.size;
    const looked = lookInto(branch, { problem, found, work });
    if (work.left < 0) return { ...(found && { found }), isProven: false };
    found = looked.found ?? found;
    open.push(...(looked.branches ?? []).reverse());
  }
  return { ...(found && { found }), isProven: true };
}

interface Looking {
  readonly problem: Problem;
  readonly found: Found | undefined;
  readonly work: Work;
}

/** Something better, or branches in which it may be; neither where the branch promises nothing better. */
function lookInto(
  branch: Branch,
  { problem, found, work }: Looking,
): { readonly found?: Found; readonly branches?: Branch[] } {
  const { forbidden, forced } = branch;
  const allowed = narrowed(problem, ({ id }) => !forbidden.has(id));
  const state = bestByTree(allowed, { forced, found: found?.state, work });
  const isBetter = state && (found === undefined || compareCost(state, found.state) < 0);
  if (work.left < 0 || state === undefined || !isBetter) return {};
  const choices = choicesOf(state);
  const branches = branchesAt(choices, branch, problem, work);
  return branches === undefined ? { found: { choices, state } } : { branches };
}

/** Branches that together hold all that is allowed, and each less than what breaks; nothing where nothing is broken. */
function branchesAt(
  choices: readonly Choice[],
  branch: Branch,
  problem: Problem,
  work: Work,
): Branch[] | undefined {
  return (
    overNeeds(choices, branch) ??
    overIdentities(choices, branch, problem, work) ??
    overConflicts(choices, branch, problem)
  );
}

function without(branch: Branch, ids: Iterable<number>): Branch {
  return { ...branch, forbidden: new Set([...branch.forbidden, ...ids]) };
}

/** A choice stands on a place that is not filled: fill it, or choose otherwise. */
function overNeeds(choices: readonly Choice[], branch: Branch): Branch[] | undefined {
  const filled = new Set(choices.map(({ leaf }) => leaf));
  for (const { id, needs } of choices) {
    const missing = needs.find((leaf) => !filled.has(leaf));
    if (missing === undefined) continue;
    const filling = { ...branch, forced: new Set([...branch.forced, missing]) };
    return [filling, without(branch, [id])];
  }
  return undefined;
}

/** One and the same was chosen for several places: for one of them alone, or for none. */
function overIdentities(
  choices: readonly Choice[],
  branch: Branch,
  problem: Problem,
  work: Work,
): Branch[] | undefined {
  const places = new Map<number, number[]>();
  for (const { identity, leaf } of choices)
    places.set(identity, [...(places.get(identity) ?? []), leaf]);
  const twice = [...places].find(([, leaves]) => leaves.length > 1);
  if (twice === undefined) return undefined;
  const [identity, leaves] = twice;
  const same = problem.choices.flat().filter((choice) => choice.identity === identity);
  // Each branch holds what it forbids.
  work.left -= ((leaves.length + 1) * (same.length + branch.forbidden.size)) >> 3;
  if (work.left < 0) return [];
  const outside = (keep: (leaf: number) => boolean) =>
    without(
      branch,
      same.flatMap(({ id, leaf }) => (keep(leaf) ? [] : [id])),
    );
  return [
    ...leaves.map((only) => outside((leaf) => leaf === only)),
    outside((leaf) => !leaves.includes(leaf)),
  ];
}

/** Two choices may not stand beside each other: without the one, or without the other. */
function overConflicts(
  choices: readonly Choice[],
  branch: Branch,
  { conflicts }: Problem,
): Branch[] | undefined {
  if (conflicts.size === 0) return undefined;
  for (const { id } of choices) {
    const against = conflicts.get(id);
    const other = against && choices.find((choice) => against.has(choice.id));
    if (other !== undefined) return [without(branch, [other.id]), without(branch, [id])];
  }
  return undefined;
}

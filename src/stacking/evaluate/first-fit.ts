import { stateFrom } from './fronts.js';
import type { Choice, Node, Problem } from './problem.js';
import type { Found } from './search.js';

/**
 * Whatever of the things held may stand beside what stands already: allowed, though not always the best. What nothing limits
 * comes first, then what brings most. What waits for a prerequisite does not stand.
 *
 * @param start - Choices that are taken before all others.
 */
export function firstFit(
  { bounds, choices, conflicts }: Problem,
  start: readonly Choice[] = [],
): readonly Choice[] {
  const isStanding = ({ held, needs }: Choice) => held !== undefined && needs.length === 0;
  const first = start.filter(isStanding);
  const held = choices.flat().filter(isStanding);
  const isLimited = ({ elsewhere, prior }: Choice) => elsewhere + prior > 0;
  const sorted = [...held].sort(
    (a, b) => Number(isLimited(a)) - Number(isLimited(b)) || b.credits - a.credits || a.id - b.id,
  );
  const [leaves, identities, ids] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const total = { credits: 0, elsewhere: 0, prior: 0 };
  return [...first, ...sorted].filter((choice) => {
    const against = conflicts.get(choice.id);
    const isApart =
      !leaves.has(choice.leaf) &&
      !identities.has(choice.identity) &&
      !(against && [...against].some((id) => ids.has(id)));
    const isWithin =
      total.credits + choice.credits <= bounds.most &&
      total.elsewhere + choice.elsewhere <= bounds.mostElsewhere &&
      total.prior + choice.prior <= bounds.mostPrior;
    if (!isApart || !isWithin) return false;
    leaves.add(choice.leaf);
    identities.add(choice.identity);
    ids.add(choice.id);
    total.credits += choice.credits;
    total.elsewhere += choice.elsewhere;
    total.prior += choice.prior;
    return true;
  });
}

/** Choices as something found, where they meet all that is asked. */
export function foundIn(choices: readonly Choice[], { tree, bounds }: Problem): Found | undefined {
  const creditsAt = new Map(choices.map(({ leaf, credits }) => [leaf, credits]));
  const state = stateFrom(choices);
  const isEnough = state.credits >= bounds.needed && state.atLevel >= bounds.atLevel;
  if (!isEnough || !isMet(tree, creditsAt)) return undefined;
  return { choices: [...choices].sort((a, b) => a.leaf - b.leaf), state };
}

function isMet(node: Node, creditsAt: ReadonlyMap<number, number>): boolean {
  if ('leaf' in node) return creditsAt.has(node.leaf);
  if ('count' in node)
    return node.parts.filter((part) => isMet(part, creditsAt)).length >= node.count;
  return creditsIn(node, creditsAt) >= node.credits;
}

function creditsIn(node: Node, creditsAt: ReadonlyMap<number, number>): number {
  if ('leaf' in node) return creditsAt.get(node.leaf) ?? 0;
  return node.parts.reduce((sum, part) => sum + creditsIn(part, creditsAt), 0);
}

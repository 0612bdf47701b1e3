import type { StackProblem } from './build-problem.js';
import type { Choice } from './problem.js';

/** What of the things held fills which place. */
export type Allocation = readonly Choice[];

/** Those of some choices that are held. */
export function heldAmong(choices: readonly Choice[]): Allocation {
  return choices.filter(({ held }) => held !== undefined);
}

/**
 * Whatever may stand beside what stands already, place by place: allowed, though not the best. It is shown where the best
 * was not worked out.
 */
export function firstFit({ problem }: StackProblem): Allocation {
  const { bounds, choices, conflicts } = problem;
  const taken: Choice[] = [];
  const total = { credits: 0, elsewhere: 0, prior: 0 };
  for (const places of choices) {
    const fitting = places.find(
      ({ id, held, identity, needs, credits, elsewhere, prior }) =>
        held !== undefined &&
        needs.length === 0 &&
        total.credits + credits <= bounds.most &&
        total.elsewhere + elsewhere <= bounds.mostElsewhere &&
        total.prior + prior <= bounds.mostPrior &&
        taken.every((other) => other.identity !== identity && !conflicts.get(id)?.has(other.id)),
    );
    if (fitting === undefined) continue;
    taken.push(fitting);
    total.credits += fitting.credits;
    total.elsewhere += fitting.elsewhere;
    total.prior += fitting.prior;
  }
  return taken;
}

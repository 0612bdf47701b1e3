import type { State } from './fronts.js';
import type { Bounds, Choice, Problem } from './problem.js';

/** What some places can bring at most, each for itself. */
export interface Prospects {
  /** Credits, of what is held and of all. */
  readonly held: number;
  readonly all: number;
  /** Credits of what is held at home, and of what was not recognised as prior learning. */
  readonly home: number;
  readonly own: number;
  readonly atLevel: number;
  /** Places that something held can fill. */
  readonly count: number;
}

/** No places. */
export const NO_PROSPECTS: Prospects = { held: 0, all: 0, home: 0, own: 0, atLevel: 0, count: 0 };

/** What one place can bring at most. */
export function prospectsOf(choices: readonly Choice[]): Prospects {
  let [held, all, home, own, atLevel, count] = [0, 0, 0, 0, 0, 0];
  for (const choice of choices) {
    all = Math.max(all, choice.credits);
    atLevel = Math.max(atLevel, choice.atLevel);
    if (choice.held === undefined) continue;
    count = 1;
    held = Math.max(held, choice.credits);
    if (choice.elsewhere === 0) home = Math.max(home, choice.credits);
    if (choice.prior === 0) own = Math.max(own, choice.credits);
  }
  return { held, all, home, own, atLevel, count };
}

/** What two sets of places can bring. */
export function together(a: Prospects, b: Prospects): Prospects {
  return {
    held: a.held + b.held,
    all: a.all + b.all,
    home: a.home + b.home,
    own: a.own + b.own,
    atLevel: a.atLevel + b.atLevel,
    count: a.count + b.count,
  };
}

/** What is left of some places without others. */
function without(a: Prospects, b: Prospects): Prospects {
  return {
    held: a.held - b.held,
    all: a.all - b.all,
    home: a.home - b.home,
    own: a.own - b.own,
    atLevel: a.atLevel - b.atLevel,
    count: a.count - b.count,
  };
}

/** Whether something can still become of a state. */
export type Outlook = (state: State, seen: Prospects) => boolean;

/**
 * Looks ahead: a state is given up that can no longer reach what is needed, or be better than what was found.
 *
 * @param found - The best so far.
 */
export function outlookOn({ choices, bounds }: Problem, found: State | undefined): Outlook {
  const whole = choices.map(prospectsOf).reduce(together, NO_PROSPECTS);
  return (state, seen) => {
    const rest = without(whole, seen);
    if (state.credits + rest.all < bounds.needed || state.atLevel + rest.atLevel < bounds.atLevel)
      return false;
    return found === undefined || couldBeBetter(state, found, { rest, bounds });
  };
}

interface Ahead {
  readonly rest: Prospects;
  readonly bounds: Bounds;
}

/** Whether a state may yet cost less than another, in the order of what costs. */
function couldBeBetter(state: State, found: State, { rest, bounds }: Ahead): boolean {
  // What is limited brings no more than its limit lets.
  const most = Math.min(
    rest.held,
    rest.home + bounds.mostElsewhere - state.elsewhere,
    rest.own + bounds.mostPrior - state.prior,
    bounds.most - state.most,
  );
  const toEarn = state.earnCredits + Math.max(0, bounds.needed - state.credits - most);
  if (toEarn !== found.earnCredits) return toEarn < found.earnCredits;
  if (state.earnCredits < found.earnCredits) return true;
  if (state.earnCount !== found.earnCount) return state.earnCount < found.earnCount;
  const hoped = state.heldCredits + most;
  if (hoped !== found.heldCredits) return hoped > found.heldCredits;
  return state.heldCount + rest.count > found.heldCount;
}

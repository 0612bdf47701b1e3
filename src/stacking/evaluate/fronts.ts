import type { Bounds, Choice, Work } from './problem.js';

/** Choices that were made, as the tree they were put together by. */
export type Picked = undefined | Choice | { readonly one: Picked; readonly other: Picked };

/**
 * What some choices amount to. Cost comes first: credits to earn, components to earn, then what is held and left unused.
 * `credits` and `atLevel` are wanted and stop growing where no more is asked; `most`, `elsewhere` and `prior` are limited.
 */
export interface State {
  readonly earnCredits: number;
  readonly earnCount: number;
  readonly heldCredits: number;
  readonly heldCount: number;
  readonly credits: number;
  readonly atLevel: number;
  readonly most: number;
  readonly elsewhere: number;
  readonly prior: number;
  /** Places that something held fills. */
  readonly used: number;
  readonly picked: Picked;
}

/** States of which none is at least as good as another in everything. */
export type Front = readonly State[];

/** Nothing chosen. */
export const NOTHING: State = {
  ...{ earnCredits: 0, earnCount: 0, heldCredits: 0, heldCount: 0 },
  ...{ credits: 0, atLevel: 0, most: 0, elsewhere: 0, prior: 0, used: 0 },
  picked: undefined,
};

/** Which limits can be reached at all: what cannot is not counted, so that fewer states differ. */
export interface Ruler {
  readonly bounds: Bounds;
  readonly countsMost: boolean;
  readonly countsElsewhere: boolean;
  readonly countsPrior: boolean;
  readonly countsUsed: boolean;
  readonly work: Work;
}

/** Below zero where the first costs less: first credits and components to earn, then more of what is held. */
export function compareCost(a: State, b: State): number {
  return (
    a.earnCredits - b.earnCredits ||
    a.earnCount - b.earnCount ||
    b.heldCredits - a.heldCredits ||
    b.heldCount - a.heldCount
  );
}

/** What a choice alone amounts to; `wanted` is how many credits are of use here. */
export function stateOf(choice: Choice, wanted: number, ruler: Ruler): State {
  const isHeld = choice.held !== undefined;
  const { credits } = choice;
  return {
    earnCredits: isHeld ? 0 : credits,
    earnCount: isHeld ? 0 : 1,
    heldCredits: isHeld ? credits : 0,
    heldCount: isHeld ? 1 : 0,
    credits: Math.min(credits, wanted),
    atLevel: Math.min(choice.atLevel, ruler.bounds.atLevel),
    most: ruler.countsMost ? credits : 0,
    elsewhere: ruler.countsElsewhere ? choice.elsewhere : 0,
    prior: ruler.countsPrior ? choice.prior : 0,
    used: ruler.countsUsed && isHeld ? 1 : 0,
    picked: choice,
  };
}

/** What several choices amount to, in full. */
export function stateFrom(choices: readonly Choice[]): State {
  const sum = (of: (choice: Choice) => number) => choices.reduce((all, one) => all + of(one), 0);
  const isHeld = ({ held }: Choice) => held !== undefined;
  const heldCredits = sum((one) => (isHeld(one) ? one.credits : 0));
  const heldCount = choices.filter(isHeld).length;
  const credits = sum((one) => one.credits);
  return {
    earnCredits: credits - heldCredits,
    earnCount: choices.length - heldCount,
    heldCredits,
    heldCount,
    credits,
    atLevel: sum(({ atLevel }) => atLevel),
    most: credits,
    elsewhere: sum(({ elsewhere }) => elsewhere),
    prior: sum(({ prior }) => prior),
    used: heldCount,
    picked: undefined,
  };
}

/** Whether a state keeps within what is limited. */
export function isWithin(state: State, { bounds }: Ruler): boolean {
  return (
    state.most <= bounds.most &&
    state.elsewhere <= bounds.mostElsewhere &&
    state.prior <= bounds.mostPrior &&
    state.used <= bounds.mostHeld
  );
}

function sum(a: State, b: State, wanted: number, { bounds }: Ruler): State {
  return {
    earnCredits: a.earnCredits + b.earnCredits,
    earnCount: a.earnCount + b.earnCount,
    heldCredits: a.heldCredits + b.heldCredits,
    heldCount: a.heldCount + b.heldCount,
    credits: Math.min(a.credits + b.credits, wanted),
    atLevel: Math.min(a.atLevel + b.atLevel, bounds.atLevel),
    most: a.most + b.most,
    elsewhere: a.elsewhere + b.elsewhere,
    prior: a.prior + b.prior,
    used: a.used + b.used,
    picked: joined(a.picked, b.picked),
  };
}

function joined(one: Picked, other: Picked): Picked {
  if (one === undefined) return other;
  return other === undefined ? one : { one, other };
}

/** Adds every sum of two states to a list, as long as there is work left. */
export function addSums(into: State[], a: Front, b: Front, wanted: number, ruler: Ruler): void {
  ruler.work.left -= a.length * b.length;
  if (ruler.work.left < 0) return;
  for (const one of a)
    for (const other of b) {
      const both = sum(one, other, wanted, ruler);
      if (isWithin(both, ruler)) into.push(both);
    }
}

/** The states of a list that no other is at least as good as; of equals the first. */
export function frontOf(states: State[], work: Work): Front {
  if (states.length < 2 || work.left < 0) return states;
  states.sort(compareCost);
  const kept: State[] = [];
  for (const state of states) {
    let at = 0;
    while (at < kept.length && !isAsGood(kept[at] ?? state, state)) at += 1;
    work.left -= at >> 3;
    if (at === kept.length) kept.push(state);
    if (work.left < 0) return kept;
  }
  return kept;
}

/** Whether a state that costs no more is as good in the rest, too. */
function isAsGood(a: State, b: State): boolean {
  return (
    a.credits >= b.credits &&
    a.atLevel >= b.atLevel &&
    a.most <= b.most &&
    a.elsewhere <= b.elsewhere &&
    a.prior <= b.prior &&
    a.used <= b.used
  );
}

/** Those of the second front that nothing of the first is at least as good as, in cost and all else. */
export function beyond(first: Front, second: Front, work: Work): Front {
  work.left -= (first.length * second.length) >> 3;
  return second.filter((b) => !first.some((a) => compareCost(a, b) <= 0 && isAsGood(a, b)));
}

/** The choices that led to a state, by place. */
export function choicesOf(state: State): readonly Choice[] {
  const choices: Choice[] = [];
  const open: Picked[] = [state.picked];
  while (open.length > 0) {
    const next = open.pop();
    if (next === undefined) continue;
    if ('leaf' in next) choices.push(next);
    else open.push(next.one, next.other);
  }
  return choices.sort((a, b) => a.leaf - b.leaf);
}

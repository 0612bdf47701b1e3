import type { Held } from './held.js';

/** What is held, told apart by whose it is. */
export interface ByLearner {
  readonly own: readonly Held[];
  readonly others: readonly Held[];
  /** Whether it is about several learners, and nothing says whose stack is asked for. */
  readonly isMixed: boolean;
}

/** What says nothing of a learner is the one's who asks. */
export function byLearner(held: readonly Held[], learner: string | undefined): ByLearner {
  const named = new Set(held.flatMap(({ stated }) => stated.learner ?? []));
  if (learner === undefined) return { own: held, others: [], isMixed: named.size > 1 };
  const isOwn = ({ stated }: Held) => stated.learner === undefined || stated.learner === learner;
  return {
    own: held.filter(isOwn),
    others: held.filter((one) => !isOwn(one)),
    isMixed: false,
  };
}

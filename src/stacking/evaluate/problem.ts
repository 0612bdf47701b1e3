/** What may fill a place: something held, or something that could be earned. */
export interface Choice {
  /** Its number among all choices of a problem. */
  readonly id: number;
  /** Number of the place. */
  readonly leaf: number;
  /** Achievements that are one and the same have one number; none counts twice. */
  readonly identity: number;
  /** Number of what is held; absent for what could be earned. */
  readonly held?: number;
  /** Credits in thousandths, of which at the level of the share, from elsewhere, from prior learning. */
  readonly credits: number;
  readonly atLevel: number;
  readonly elsewhere: number;
  readonly prior: number;
  /** Places that must be filled for this choice to stand. */
  readonly needs: readonly number[];
}

/** A requirement as the search sees it. */
export type Node =
  | { readonly leaf: number }
  | { readonly count: number; readonly parts: readonly Node[] }
  | { readonly credits: number; readonly parts: readonly Node[] };

/** Bounds in thousandths of a credit. */
export interface Bounds {
  readonly needed: number;
  readonly most: number;
  readonly atLevel: number;
  readonly mostElsewhere: number;
  readonly mostPrior: number;
  /** How many places what is held can fill at once. */
  readonly mostHeld: number;
}

/** Which choices meet a tree of requirements within bounds. */
export interface Problem {
  readonly tree: Node;
  readonly bounds: Bounds;
  /** The choices of each place, in their order. */
  readonly choices: readonly (readonly Choice[])[];
  /** For a choice, those that may not stand beside it. */
  readonly conflicts: ReadonlyMap<number, ReadonlySet<number>>;
}

/** How much work may be done, in steps; below zero it is used up. */
export interface Work {
  left: number;
}

/** The same problem with fewer choices. */
export function narrowed(problem: Problem, keeps: (choice: Choice) => boolean): Problem {
  return { ...problem, choices: problem.choices.map((choices) => choices.filter(keeps)) };
}

/**
 * The same problem without copies: of choices for a place that amount to the same and that nothing sets apart, the first.
 * However often something was handed in, it is weighed once.
 */
export function withoutCopies(problem: Problem, work: Work): Problem {
  const choices = problem.choices.map((places) => {
    work.left -= places.length;
    const seen = new Set<string>();
    return places.filter((choice) => {
      if (problem.conflicts.has(choice.id)) return true;
      const name = amountOf(choice);
      if (seen.has(name)) return false;
      seen.add(name);
      return true;
    });
  });
  return { ...problem, choices };
}

function amountOf({ identity, held, credits, atLevel, elsewhere, prior, needs }: Choice): string {
  const isHeld = held !== undefined;
  return [identity, isHeld, credits, atLevel, elsewhere, prior, ...needs].join(' ');
}

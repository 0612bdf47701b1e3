import { fromThousandths } from '../../foundation/decimal.js';
import type { Finding } from '../../foundation/report.js';
import type { Allocation } from './allocation.js';
import type { StackProblem } from './build-problem.js';
import { stackFinding } from './findings.js';
import { firstFit } from './first-fit.js';
import type { StackSettings } from './held.js';
import { type Choice, narrowed, type Problem, type Work } from './problem.js';
import { bestChoices, type SearchResult } from './search.js';
import type { Completion } from './types.js';

/** Ways to complete, and what of the things held counts in the shortest. */
export interface Completions {
  readonly shortest?: Completion;
  readonly alternatives: readonly Completion[];
  readonly allocation?: Allocation;
  readonly findings: readonly Finding[];
}

const MOST_ALTERNATIVES = 5;

/** The shortest way to complete, and for each component in it the shortest way without, within the bound of work. */
export function completionsOf(stack: StackProblem, { maxSteps }: StackSettings): Completions {
  const { found, isProven } = shortestOf(stack.problem, { left: maxSteps });
  if (found === undefined || !isProven)
    return { alternatives: [], findings: [stackFinding('stack.shortest-open')] };
  return {
    shortest: completion(found.choices, stack),
    alternatives: alternativesTo(found.choices, stack, { left: maxSteps }),
    // What the shortest way does anew counts until then.
    allocation: firstFit(stack.problem, found.choices),
    findings: [],
  };
}

/** Begins with what completes a first fit: what is better is looked for from there. */
function shortestOf(problem: Problem, work: Work): SearchResult {
  const fit = firstFit(problem);
  const placeOf = new Map(fit.map(({ leaf, id }) => [leaf, id]));
  const around = narrowed(problem, ({ leaf, held, id }) =>
    placeOf.has(leaf) ? placeOf.get(leaf) === id : held === undefined,
  );
  const first = bestChoices(around, { left: work.left >> 2 });
  return bestChoices(problem, work, first.found);
}

function completion(choices: readonly Choice[], { keys }: StackProblem): Completion {
  const earned = choices.filter(({ held }) => held === undefined);
  const credits = earned.reduce((sum, choice) => sum + choice.credits, 0);
  return {
    components: earned.map(({ leaf }) => keys[leaf] ?? ''),
    ects: fromThousandths(credits),
  };
}

function alternativesTo(
  choices: readonly Choice[],
  stack: StackProblem,
  work: Work,
): readonly Completion[] {
  const found = new Map<string, Completion>();
  for (const { leaf, held } of choices) {
    if (held !== undefined || found.size >= MOST_ALTERNATIVES) continue;
    const without = narrowed(
      stack.problem,
      (choice) => choice.leaf !== leaf || choice.held !== undefined,
    );
    const other = shortestOf(without, work);
    if (work.left < 0) break;
    if (other.found === undefined) continue;
    const way = completion(other.found.choices, stack);
    found.set(way.components.join(' '), way);
  }
  return [...found.values()].sort(
    (a, b) => a.ects - b.ects || a.components.length - b.components.length,
  );
}

import { deepFreeze } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { definePathway } from '../pathway/define-pathway.js';
import type { Pathway } from '../pathway/pathway.js';
import type { Allocation } from './allocation.js';
import { buildProblem, type StackProblem } from './build-problem.js';
import { type Candidates, candidatesFor } from './candidates.js';
import { type Completions, completionsOf } from './completions.js';
import { describeStack } from './describe-stack.js';
import { stackFinding } from './findings.js';
import { firstFit, foundIn } from './first-fit.js';
import { type Held, type StackSettings, settleHeld, settleStackOptions } from './held.js';
import { byLearner } from './learners.js';
import { type Choice, narrowed, type Work } from './problem.js';
import { bestChoices, type SearchResult } from './search.js';
import type { EvaluateStackOptions, HeldComponent, StackAnswer, StackEvaluation } from './types.js';

/**
 * Says whether what somebody holds adds up to a larger award under the rules of a pathway, what counts for what, what is
 * missing, and the shortest way to complete. Each achievement counts once, and the best allocation is found exactly; where
 * that takes more than `maxSteps`, the answer is `undetermined`, never wrong. It verifies nothing: see `checkStack`.
 *
 * The answer does not depend on the order in which things are handed in.
 *
 * @param pathway - What `definePathway` gave, or the pathway as written.
 * @param held - What is held, or tried out.
 * @throws TypeError when an option or something held cannot be used; `MicrocertError` `ERR_PATHWAY_INVALID`.
 */
export function evaluateStack(
  pathway: Pathway,
  held: readonly HeldComponent[],
  options: EvaluateStackOptions,
): StackEvaluation {
  const defined = definePathway(pathway);
  const settings = settleStackOptions(options);
  const { own, others, isMixed } = byLearner(settleHeld(held), settings.learner);
  const open = openStack(defined, isMixed ? own.map(ofSomebody) : own, settings);
  const first = isMixed
    ? { answer: 'undetermined' as const, findings: [stackFinding('stack.several-learners')] }
    : answerOf(open, settings);
  const ways =
    first.answer === 'eligible' || isMixed || !open.isWhole
      ? undefined
      : completionsOf(open.sure, settings);
  // Where nothing is left to earn, the rules are met, whether the first search came to its end or not.
  const isComplete = ways?.shortest?.components.length === 0;
  const completions = isComplete ? undefined : ways;
  const answered: Answered = isComplete
    ? { answer: 'eligible', findings: [stackFinding('stack.best-open')] }
    : first;
  const allocation =
    answered.allocation ?? ways?.allocation ?? (open.isWhole ? firstFit(open.sure.problem) : []);
  return deepFreeze(
    describeStack({
      ...open,
      ...(isMixed && { held: [] }),
      others: isMixed ? [...own, ...others] : others,
      isMixed,
      answer: answered.answer,
      findings: [...answered.findings, ...(completions?.findings ?? [])],
      allocation,
      completions: completions ?? NONE,
    }),
  );
}

const NONE: Completions = { alternatives: [], findings: [] };
const BEYOND = [stackFinding('stack.bound'), stackFinding('stack.shortest-open')];

/** Whose it is nobody knows, so it may count and is not known to. */
function ofSomebody({ stated, ...held }: Held): Held {
  return { ...held, stated: { ...stated, doubts: [stackFinding('stack.several-learners')] } };
}

/** The question with all that is known to be held. */
interface OpenStack {
  readonly pathway: Pathway;
  readonly held: readonly Held[];
  readonly candidates: Candidates;
  /** The same with what may be held. */
  readonly hoped: Candidates;
  readonly sure: StackProblem;
  /** Whether it is known what may not stand beside what; beyond the bound of work nothing is told to count. */
  readonly isWhole: boolean;
}

function openStack(
  pathway: Pathway,
  held: readonly Held[],
  { on, maxSteps }: StackSettings,
): OpenStack {
  const work: Work = { left: maxSteps };
  const hoped = candidatesFor(pathway, held, { on, withDoubts: true }, work);
  const candidates =
    hoped.doubtful.size === 0 || !hoped.isWhole
      ? hoped
      : candidatesFor(pathway, held, { on, withDoubts: false, hoped }, work);
  // Not built of what is not known: copies times places of it are what the bound is there for.
  const built = candidates.isWhole ? candidates : { ...candidates, of: new Map() };
  const sure = buildProblem(pathway, held, built, work);
  return { pathway, held, candidates, hoped, sure, isWhole: work.left >= 0 };
}

interface Answered {
  readonly answer: StackAnswer;
  readonly allocation?: Allocation;
  readonly findings: readonly Finding[];
}

/** By what is known to be held; where that does not suffice, by what may be held, which can only leave it open. */
function answerOf(
  { pathway, held, hoped, sure, isWhole }: OpenStack,
  settings: StackSettings,
): Answered {
  const { maxSteps } = settings;
  if (!isWhole) return { answer: 'undetermined', findings: BEYOND };
  const { found, isProven } = bestHeld(sure, { left: maxSteps });
  if (found !== undefined) {
    const findings = isProven ? [] : [stackFinding('stack.best-open')];
    return { answer: 'eligible', allocation: found.choices, findings };
  }
  if (!isProven) return { answer: 'undetermined', findings: [stackFinding('stack.bound')] };
  if (hoped.doubtful.size === 0) return { answer: 'not-yet', findings: [] };
  const work: Work = { left: maxSteps };
  const best = bestHeld(buildProblem(pathway, held, hoped, work), work);
  if (best.found !== undefined)
    return { answer: 'undetermined', findings: [stackFinding('stack.doubt')] };
  if (!best.isProven) return { answer: 'undetermined', findings: [stackFinding('stack.bound')] };
  return { answer: 'not-yet', findings: [] };
}

/** The best of what is held alone, without what waits for something to be earned. */
function bestHeld({ problem }: StackProblem, work: Work): SearchResult {
  const isHeld = ({ held, needs }: Choice) => held !== undefined && needs.length === 0;
  const heldOnly = narrowed(problem, isHeld);
  return bestChoices(heldOnly, work, foundIn(firstFit(heldOnly), heldOnly));
}

import { fromThousandths, thousandths } from '../../foundation/decimal.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import type { Pathway, PathwayComponent } from '../pathway/pathway.js';
import type { Allocation } from './allocation.js';
import type { StackProblem } from './build-problem.js';
import type { Candidates } from './candidates.js';
import type { Completions } from './completions.js';
import { stackFinding, THE_JURY_DECIDES } from './findings.js';
import type { Held } from './held.js';
import { hindrancesOf } from './hindrances.js';
import { blocksOf, type Counted, missingFrom } from './missing.js';
import type { Choice } from './problem.js';
import type { ComponentOutcome, ExcludedComponent, StackAnswer, StackEvaluation } from './types.js';

/** All that was found out. */
export interface Findings {
  readonly pathway: Pathway;
  readonly held: readonly Held[];
  readonly candidates: Candidates;
  readonly sure: StackProblem;
  /** Whether it is known what may not stand beside what. */
  readonly isWhole: boolean;
  /** What others hold, or nobody knows who. */
  readonly others: readonly Held[];
  readonly isMixed: boolean;
  readonly answer: StackAnswer;
  readonly findings: readonly Finding[];
  readonly allocation: Allocation;
  readonly completions: Completions;
}

/** Puts an answer into the words of the pathway. */
export function describeStack(found: Findings): StackEvaluation {
  const { pathway, answer, completions, findings, allocation } = found;
  const counted = countedIn(found);
  const missing = missingFrom(pathway, counted);
  const { shortest, alternatives } = completions;
  return {
    answer,
    components: componentsOf(found),
    excluded: excludedFrom(found),
    ects: fromThousandths(allocation.reduce((sum, { credits }) => sum + credits, 0)),
    blocks: blocksOf(pathway, counted),
    missing:
      answer === 'eligible' ? [] : [...missing.requirements, ...missing.credits, ...missing.level],
    ...(shortest && { shortest }),
    alternatives,
    findings,
    says: THE_JURY_DECIDES,
  };
}

/** Components of which it could not be told: for what is held, or as the work for it is beyond the bound. */
function unknownIn({
  candidates,
  isWhole,
  isMixed,
  sure: { keys },
}: Findings): ReadonlySet<string> {
  if (isWhole || isMixed) return candidates.undetermined;
  const isUnknown = (key: string) => (candidates.of.get(key)?.length ?? 1) > 0;
  return new Set([...candidates.undetermined, ...keys.filter(isUnknown)]);
}

function countedIn(found: Findings): Counted {
  const {
    allocation,
    sure: { keys },
  } = found;
  return {
    undetermined: unknownIn(found),
    credits: new Map(allocation.map(({ leaf, credits }) => [keys[leaf] ?? '', credits])),
    atLevel: allocation.reduce((sum, { atLevel }) => sum + atLevel, 0),
  };
}

function componentsOf(found: Findings): readonly ComponentOutcome[] {
  const { pathway, sure, allocation, answer, candidates, findings } = found;
  const choiceOf = new Map(allocation.map((choice) => [sure.keys[choice.leaf], choice]));
  // Where the search ran out, what is shown is allowed, but nobody knows whether it is the best.
  const isOpen = answer === 'undetermined' && findings.some(({ code }) => code === 'stack.bound');
  const unknown = unknownIn(found);
  return Object.entries(pathway.components).map(([key, component]): ComponentOutcome => {
    const choice = choiceOf.get(key);
    const { title } = component;
    if (choice === undefined) {
      const outcome = unknown.has(key) ? 'undetermined' : 'open';
      return { component: key, title, outcome, findings: candidates.reasons.get(key) ?? [] };
    }
    return {
      component: key,
      title,
      outcome: isOpen ? 'undetermined' : 'counted',
      held: idOf(choice, sure),
      ects: fromThousandths(choice.credits),
      findings: remarksOn(choice, component, { key, sure }),
    };
  });
}

function idOf({ held }: Choice, sure: StackProblem): string {
  return sure.held[held ?? -1]?.stated.id ?? '';
}

function remarksOn(
  choice: Choice,
  { ects }: PathwayComponent,
  { key, sure }: { readonly key: string; readonly sure: StackProblem },
): readonly Finding[] {
  const stated = sure.held[choice.held ?? -1]?.credits;
  const isFewer = ects !== undefined && stated !== undefined && stated < thousandths(ects);
  return isFewer ? [stackFinding('stack.credits-fewer', appendPointer('/components', key))] : [];
}

function excludedFrom(found: Findings): readonly ExcludedComponent[] {
  const { held, others, isMixed, allocation, sure } = found;
  const counting = new Set(allocation.map((choice) => idOf(choice, sure)));
  const about = isMixed ? 'stack.several-learners' : 'stack.other-learner';
  const elsewhere = others.map(({ stated }) => ({
    held: stated.id,
    findings: [stackFinding(about)],
  }));
  const choicesOf = choicesByHeld(sure);
  const own = held.flatMap(({ stated: { id } }, number) =>
    counting.has(id)
      ? []
      : [{ held: id, findings: reasonsFor(id, choicesOf.get(number) ?? [], found) }],
  );
  return [...elsewhere, ...own].sort((a, b) => (a.held < b.held ? -1 : 1));
}

/** Choices of what is held, by its number. */
type ChoicesOf = ReadonlyMap<number, readonly Choice[]>;

function choicesByHeld({ problem: { choices } }: StackProblem): ChoicesOf {
  const found = new Map<number, Choice[]>();
  for (const choice of choices.flat()) {
    if (choice.held === undefined) continue;
    const before = found.get(choice.held);
    if (before === undefined) found.set(choice.held, [choice]);
    else before.push(choice);
  }
  return found;
}

/** Why something does not count: what it lacks itself, or else what stands in its way, each reason once. */
function reasonsFor(id: string, choices: readonly Choice[], found: Findings): readonly Finding[] {
  const { candidates, isWhole } = found;
  const said = eachOnce([
    ...(candidates.refused.get(id) ?? []),
    ...(candidates.doubtful.get(id) ?? []),
  ]);
  const isLookedAt = candidates.isWhole && choices.length === 0;
  if (isLookedAt) return said.length > 0 ? said : [stackFinding('stack.no-place')];
  if (!isWhole) return [stackFinding('stack.bound'), ...said];
  return [...hindrancesOf(choices, found.allocation, found.sure), ...said];
}

/** What several components say of the same is one reason; a credential may be in doubt about several of its places. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const nameOf = ({ code, pointer }: Finding) =>
    pointer.startsWith('/components/') ? code : `${code} ${pointer}`;
  const found = new Map<string, Finding>();
  for (const finding of findings)
    if (!found.has(nameOf(finding))) found.set(nameOf(finding), finding);
  return [...found.values()];
}

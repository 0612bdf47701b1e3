import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { CREDITS, OWN_RULE, PRIOR_LEARNING } from '../citations.js';
import type { Allocation } from './allocation.js';
import type { StackProblem } from './build-problem.js';
import { stackFinding } from './findings.js';
import type { Choice } from './problem.js';

/** What stands in the way of something held that could count by itself, each reason once. */
export function hindrancesOf(
  choices: readonly Choice[],
  allocation: Allocation,
  sure: StackProblem,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const choice of choices) {
    if (choice.needs.length > 0) continue;
    const finding = hindrance(choice, allocation, sure);
    if (!found.has(finding.code)) found.set(finding.code, finding);
  }
  return [...found.values()];
}

function hindrance(choice: Choice, allocation: Allocation, sure: StackProblem): Finding {
  const pointer = appendPointer('/components', sure.keys[choice.leaf] ?? '');
  if (allocation.some((other) => other.identity === choice.identity)) return countedBefore(pointer);
  if (allocation.some((other) => isRelated(choice, other, sure)))
    return stackFinding('stack.counted-once', pointer);
  if (allocation.some((other) => other.leaf === choice.leaf))
    return stackFinding('stack.place-taken', pointer);
  const against = sure.problem.conflicts.get(choice.id);
  if (allocation.some((other) => against?.has(other.id)))
    return stackFinding('stack.overlap', pointer);
  return beyondMaximum(pointer, limitsPassed(choice, allocation, sure));
}

/** Whether one goes by a name of the other. */
function isRelated(a: Choice, b: Choice, sure: StackProblem): boolean {
  if (!sure.problem.conflicts.get(a.id)?.has(b.id)) return false;
  const names = new Set(namesOf(a, sure));
  return namesOf(b, sure).some((name) => names.has(name));
}

function namesOf({ held }: Choice, sure: StackProblem): readonly string[] {
  const { achievement = '', related = [], replacedBy = [] } = sure.held[held ?? -1]?.stated ?? {};
  return [achievement, ...related, ...replacedBy];
}

/** The same badge twice, say by itself and in a learner record, is nothing to put right. */
function countedBefore(pointer: JsonPointer): Finding {
  return {
    ...{ code: 'stack.counted-once', severity: 'info', pointer, cites: CREDITS },
    message: {
      en: 'the same achievement counts already: each counts once, however often it is handed in',
      fr: 'le même acquis compte déjà : chacun compte une fois, même donné plusieurs fois',
    },
  };
}

type Limit = 'credits' | 'elsewhere' | 'prior';

/** Which maxima of the pathway would be passed if it counted besides what counts. */
function limitsPassed(
  choice: Choice,
  allocation: Allocation,
  { problem: { bounds } }: StackProblem,
): readonly Limit[] {
  const limits = [
    ['credits', bounds.most],
    ['elsewhere', bounds.mostElsewhere],
    ['prior', bounds.mostPrior],
  ] as const;
  const total = (limit: Limit) => allocation.reduce((sum, one) => sum + one[limit], choice[limit]);
  return limits.filter(([limit, most]) => total(limit) > most).map(([limit]) => limit);
}

const LIMITS: Readonly<Record<Limit, LocalText>> = {
  credits: { en: 'in all', fr: 'en tout' },
  elsewhere: { en: 'from elsewhere', fr: 'd’ailleurs' },
  prior: { en: 'from prior learning', fr: 'par la VAE' },
};

/** Where no maximum is passed by it alone, what counts instead is of more use. */
function beyondMaximum(pointer: JsonPointer, limits: readonly Limit[]): Finding {
  const base = stackFinding('stack.beyond-maximum', pointer);
  if (limits.length === 0) return base;
  const named = (locale: 'en' | 'fr') => limits.map((limit) => LIMITS[limit][locale]).join(', ');
  return {
    ...base,
    cites: limits.every((limit) => limit === 'prior') ? PRIOR_LEARNING : OWN_RULE,
    message: {
      en: `with it, more credits would count than the pathway lets: ${named('en')}`,
      fr: `avec lui, il compterait plus de crédits que le parcours n’admet : ${named('fr')}`,
    },
  };
}

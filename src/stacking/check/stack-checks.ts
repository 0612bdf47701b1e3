import {
  type Check,
  type Finding,
  judge,
  type Policy,
  type Verdict,
} from '../../foundation/report.js';
import { stackFinding } from '../evaluate/findings.js';
import type { StackEvaluation } from '../evaluate/types.js';

/** Which checks decide on a stack: the rules of the pathway, over the credentials that hold. */
export const STACK_POLICY: Policy = Object.freeze({
  id: 'stack',
  requires: Object.freeze(['stack.learner', 'stack.requirements']),
  heeds: Object.freeze(['stack.credits', 'stack.level']),
});

/** The checks of a stack; which credentials count for nothing is told, and decides nothing by itself. */
export function stackChecks(
  evaluation: StackEvaluation,
  credentials: readonly Finding[],
): readonly Check[] {
  const { missing, findings } = evaluation;
  const isMixed = findings.some(({ code }) => code === 'stack.several-learners');
  const ofRule = (check: string) => missing.filter(({ code }) => checkOf(code) === check);
  return [
    { id: 'stack.credentials', outcome: 'passed', findings: credentials },
    isMixed
      ? {
          id: 'stack.learner',
          outcome: 'indeterminate',
          findings: [asDoubt(stackFinding('stack.several-learners'))],
        }
      : { id: 'stack.learner', outcome: 'passed', findings: [] },
    ...['stack.requirements', 'stack.credits', 'stack.level'].map((id) =>
      ruleCheck(id, ofRule(id), evaluation),
    ),
  ];
}

function checkOf(code: string): string {
  if (code === 'stack.credits-missing') return 'stack.credits';
  return code === 'stack.level-missing' ? 'stack.level' : 'stack.requirements';
}

/** What is not met while the answer is open may be met yet. */
function ruleCheck(
  id: string,
  missing: readonly Finding[],
  { answer, findings }: StackEvaluation,
): Check {
  const remarks = id === 'stack.requirements' ? findings : [];
  if (missing.length === 0) return { id, outcome: 'passed', findings: remarks };
  if (answer !== 'undetermined')
    return { id, outcome: 'failed', findings: [...missing, ...remarks] };
  return { id, outcome: 'indeterminate', findings: [...remarks, ...missing.map(asDoubt)] };
}

function asDoubt(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

/** The verdict of the policy over these checks. */
export function verdictOn(checks: readonly Check[]): Verdict {
  return judge(checks, STACK_POLICY);
}

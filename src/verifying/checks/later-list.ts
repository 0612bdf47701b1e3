import type { Check, Finding } from '../../foundation/report.js';
import { indeterminate } from '../outcomes.js';

/** Codes that say that something is from after the instant of judgement. */
const LATER: ReadonlySet<string> = new Set(['validity.not-yet', 'proof.not-yet', 'jwt.not-yet']);

/**
 * A check of a status list that fails only because the list is from after the instant of judgement: who asks about an
 * earlier day gets today's list, in which nothing is wrong. What held on that day it cannot say, so this is a doubt.
 */
export function laterAsOpen(check: Check): Check {
  return check.outcome === 'failed' && isLater(check.findings)
    ? { ...check, ...indeterminate(check.id, ...check.findings) }
    : check;
}

/** Whether a list is from after the instant of judgement. */
export function isFromLater(checks: readonly Check[]): boolean {
  return checks.some(({ outcome, findings }) => outcome === 'indeterminate' && isLater(findings));
}

function isLater(findings: readonly Finding[]): boolean {
  const reasons = findings.filter(({ severity }) => severity !== 'info');
  return reasons.length > 0 && reasons.every(({ code }) => LATER.has(code));
}

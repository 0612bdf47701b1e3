import type { ErrorCode } from '../../foundation/errors/index.js';
import type { Check, Finding } from '../../foundation/report.js';
import { failed, indeterminate } from '../outcomes.js';

/** Codes that say that something could not be had or done here, rather than that something is wrong there. */
const DOUBTS: ReadonlySet<string> = new Set<ErrorCode>([
  'ERR_CANONICALIZATION_LIMIT',
  'ERR_CONTEXT_UNKNOWN',
  'ERR_CRYPTO_UNAVAILABLE',
  'ERR_DID_METHOD',
  'ERR_DID_NOT_AVAILABLE',
  'ERR_FETCH_FAILED',
  'ERR_FETCH_REFUSED',
  'ERR_FETCH_TOO_LARGE',
  'ERR_INPUT_TOO_DEEP',
]);

/** Whether an error leaves a question open instead of answering it with no. */
function isDoubt(code: string): boolean {
  return DOUBTS.has(code);
}

/** The outcome of a check that an error ended: a doubt, whose findings warn of it, or a failure. */
export function endedBy(id: string, code: string, findings: readonly Finding[]): Check {
  if (!isDoubt(code)) return failed(id, ...findings);
  return indeterminate(
    id,
    ...findings.map((each) =>
      each.severity === 'error' ? { ...each, severity: 'warning' as const } : each,
    ),
  );
}

import type { ErrorCode } from '../../foundation/errors/index.js';

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
export function isDoubt(code: string): boolean {
  return DOUBTS.has(code);
}

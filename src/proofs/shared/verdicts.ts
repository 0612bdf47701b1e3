import {
  CORE_TEXTS,
  type CoreCode,
  type ErrorCode,
  type MicrocertError,
} from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import type { ProofNotPassed } from './types.js';

/** A finding of weight `error` with the text of a code. */
export function errorAt(code: CoreCode, pointer: JsonPointer, hint?: LocalText): Finding {
  return { code, severity: 'error', pointer, message: CORE_TEXTS[code], ...(hint && { hint }) };
}

/** The verdict on a signature that does not belong to the document and the key. */
export function mismatch(): ProofNotPassed {
  const code = 'ERR_PROOF_SIGNATURE';
  const findings = [errorAt(code, '/proof/proofValue')];
  return { outcome: 'failed', reason: 'mismatch', code, findings };
}

/** The verdict on a proof that cannot be used as it is. */
export function malformed(findings: readonly Finding[]): ProofNotPassed {
  return { outcome: 'failed', reason: 'malformed', code: 'ERR_PROOF_INVALID', findings };
}

/** The verdict on a proof that was made with another suite than its key is for. */
export function wrongKey(): ProofNotPassed {
  const code = 'ERR_PROOF_KEY';
  const findings = [errorAt(code, '/proof/verificationMethod')];
  return { outcome: 'failed', reason: 'key', code, findings };
}

/** The verdict on a proof whose chain is broken. */
export function brokenChain(findings: readonly Finding[]): ProofNotPassed {
  return { outcome: 'failed', reason: 'chain', code: 'ERR_PROOF_CHAIN', findings };
}

/** The verdict on a proof that this library does not know how to verify. */
export function unsupported(code: 'ERR_PROOF_SUITE' | 'ERR_PROOF_CHAIN'): ProofNotPassed {
  const findings = [errorAt(code, '/proof')];
  return { outcome: 'indeterminate', reason: 'unsupported', code, findings };
}

/** What an error on the way to the signature says about the proof. */
export function verdictOn(error: MicrocertError): ProofNotPassed {
  const { code, text: message, pointer = '', hint, findings } = error;
  const own: Finding = { code, severity: 'error', pointer, message, ...(hint && { hint }) };
  return {
    outcome: DOUBTS.has(code) ? 'indeterminate' : 'failed',
    reason: code === 'ERR_CREDENTIAL_INVALID' ? 'malformed' : 'unprocessable',
    code,
    findings: findings.length > 0 ? findings : [own],
  };
}

/** Codes that say that something is missing here, rather than wrong there. */
const DOUBTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ERR_CONTEXT_UNKNOWN',
  'ERR_CANONICALIZATION_LIMIT',
  'ERR_INPUT_TOO_DEEP',
  'ERR_CRYPTO_UNAVAILABLE',
]);

import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Check } from '../../foundation/report.js';
import type { ResolvedMethod } from '../../identity/index.js';

/** A proof that holds: with which key, and when it says that it was made. */
export interface HoldingProof {
  readonly method: ResolvedMethod;
  readonly created: string | undefined;
  readonly pointer: JsonPointer;
}

/** What came of the proofs: checks, and the proofs that hold. */
export interface ProofOutcome {
  readonly checks: readonly Check[];
  readonly holding: readonly HoldingProof[];
  /** Whether a proof got as far as the signature: the document was then put into canonical form, every term known. */
  readonly allTermsKnown: boolean;
}

import type { PathwayInput, StackEvaluation } from '../../stacking/index.js';

/** A pathway that a certificate shows as a picture. It is not in the signed credential, and the certificate says so. */
export interface CertificatePathway {
  /** The pathway; at least one of its components accepts what the credential is about. */
  readonly pathway: PathwayInput;
  /**
   * What the learner holds of it: the answer of `checkStack` or `evaluateStack` for this pathway. Without it, the picture
   * points at what the credential attests.
   */
  readonly report?: StackEvaluation & { readonly judgedAt?: string };
}

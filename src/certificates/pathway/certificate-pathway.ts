import type { PathwayInput, StackCredential, StackEvaluation } from '../../stacking/index.js';

/** A pathway that a certificate shows as a picture. It is not in the signed credential, and the certificate says so. */
export interface CertificatePathway {
  /** The pathway; at least one of its components accepts what the credential is about. */
  readonly pathway: PathwayInput;
  /**
   * What the learner holds of it: the answer of `checkStack` or `evaluateStack` for this pathway. Without it, the picture
   * points at what the credential attests. One of `checkStack` must be about this credential, be it among others: nobody
   * is shown what somebody else holds.
   */
  readonly report?: PathwayAnswer;
}

/** What is held of a pathway, as far as a certificate shows it. */
export interface PathwayAnswer extends StackEvaluation {
  /** When it was told. */
  readonly judgedAt?: string;
  /** By which credentials, where they are known. */
  readonly credentials?: readonly AnsweredCredential[];
}

/** A credential that an answer is about, and those that it holds. */
export type AnsweredCredential = Pick<StackCredential, 'held'> & {
  readonly inside?: readonly AnsweredCredential[];
};

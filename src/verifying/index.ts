export type { UsedContext } from '../linked-data/index.js';
export {
  DEFAULT_VERIFICATION_LIMITS,
  type GivenLimits,
  type RecordLimits,
  type VerificationLimits,
} from './limits.js';
export { type ProofPolicy, settleOptions, type VerifyOptions } from './options.js';
export { COMPATIBLE, PROOF_ONLY, STRICT } from './policies.js';
export { readInput, type VerifyInput } from './read-input.js';
export type { Recipient, RecipientIdentifier } from './recipient.js';
export type { CredentialRole, PartReport, Securing, VerificationReport } from './report.js';
export type { StatedStatus } from './stated-status.js';
export type { Trust, TrustedIssuer } from './trust.js';
export type { Judged } from './verified.js';
export { verify, verifyAndRead, verifyOpened } from './verify.js';

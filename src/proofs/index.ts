export {
  type ContextStore,
  type ContextStoreOptions,
  createContextStore,
  type FetchedContext,
  type FetchedContextLimits,
} from '../linked-data/index.js';
export { secure } from './secure.js';
export {
  type ProofNotPassed,
  type ProofPassed,
  type ProofResult,
  type ProofSuiteMatch,
  type Secured,
  type SecureOptions,
  SUITE_IDS,
  type SuiteId,
  type VerifyProofOptions,
} from './shared/types.js';
export { isSuiteId, proofSuiteOf } from './suites.js';
export { verifyProof } from './verify-proof.js';

export {
  type ContextStore,
  type ContextStoreOptions,
  createContextStore,
  type FetchedContext,
  type FetchedContextLimits,
} from '../linked-data/index.js';
export { checkProofChain, type ProofChain } from './check-proof-chain.js';
export { secure } from './secure.js';
export {
  type ProofAnswering,
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
export { isSuiteId, proofSuiteOf, signsLinkedData, suiteTakesKey } from './suites.js';
export {
  type EnvelopedCredential,
  envelop,
  isCompactJws,
  parseVcJwt,
  type SecureVcJwtOptions,
  type SignedJwt,
  secureAsVcJwt,
  type VcJwt,
} from './vc-jwt/index.js';
export { verifyProof } from './verify-proof.js';

export { verify } from './everyday.js';
export {
  ASSOCIATION_TYPES,
  type Association,
  type AssociationType,
  type ClrCredential,
  type ClrSubject,
  type RecordedAchievement,
} from './formats/clr/types.js';
export type { OpenBadgeCredential } from './formats/open-badges/index.js';
export {
  type AnyMicrocertError,
  type ErrorCode,
  isMicrocertError,
  MicrocertError,
  type MicrocertErrorOptions,
  type TextPosition,
} from './foundation/errors/index.js';
export type { JsonPointer } from './foundation/json/pointer.js';
export type { JsonObject, JsonValue } from './foundation/json/values.js';
export type { InputLimits } from './foundation/limits.js';
export { LOCALES, type Locale, type LocalText } from './foundation/locale.js';
export type {
  Cache,
  CacheEntry,
  Clock,
  EndSignal,
  Fetched,
  Fetcher,
  FetchPurpose,
  FetchRequest,
  HostAbortSignal,
  Random,
} from './foundation/ports.js';
export type {
  Check,
  Citation,
  Finding,
  Outcome,
  Policy,
  Report,
  Severity,
  Verdict,
} from './foundation/report.js';
// Not through `frameworks/index.js`: the bundler would bring all seven frameworks along, where one is in daily use.
export {
  type CheckOptions,
  checkMicroCertification,
} from './frameworks/check-micro-certification.js';
export { councilRecommendation2022 } from './frameworks/eu-council-2022/index.js';
export type { Framework } from './frameworks/framework.js';
export type {
  DidDocument,
  IssuerList,
  OfflineBundle,
  PublicKey,
  Signer,
} from './identity/index.js';
export {
  type CohortCredential,
  type CohortOptions,
  type CohortProgress,
  type CohortRefused,
  type CohortResult,
  type CohortText,
  createIssuer,
  type Issuer,
  type IssuerOptions,
  type JwtForm,
  type RecordAssociation,
  type RecordInput,
  type SignedCredential,
  type SignedRecord,
} from './issuing/index.js';
export type {
  Award,
  IssuerProfile,
  MicroCertification,
  MicroCertificationInput,
} from './model/index.js';
export { defineMicroCertification, parseAward } from './model/index.js';
export type { SecureVcJwtOptions, SuiteId } from './proofs/index.js';
export {
  COMPATIBLE,
  type CredentialRole,
  DEFAULT_VERIFICATION_LIMITS,
  type GivenLimits,
  type PartReport,
  PROOF_ONLY,
  type ProofPolicy,
  type Recipient,
  type RecipientIdentifier,
  type RecordLimits,
  type Securing,
  STRICT,
  type StatedStatus,
  type Trust,
  type TrustedIssuer,
  type UsedContext,
  type VerificationLimits,
  type VerificationReport,
  type VerifyInput,
  type VerifyOptions,
} from './verifying/index.js';

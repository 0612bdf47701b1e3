export { compareDecimals, isDecimal, sumDecimals } from '../foundation/decimal.js';
export type {
  ActivityPeriod,
  AssessmentResult,
  Award,
  AwardInput,
  Evidence,
  HashedIdentifier,
  Learner,
  PlainIdentifier,
  ResultStatus,
  StatusPlace,
} from './award.js';
export { RESULT_STATUSES } from './award.js';
export type { CohortRow } from './cohort-row.js';
export { defineMicroCertification } from './define-micro-certification.js';
export type { SignedEndorsement } from './endorsement.js';
export { hashIdentifier } from './hash-identifier.js';
export type { IssuerProfile, IssuerProfileInput } from './issuer-profile.js';
export { isLanguageTag, type LanguageMap, textIn } from './language-map.js';
export {
  ALIGNMENT_FRAMEWORKS,
  type Alignment,
  type Assessment,
  type ConceptValue,
  CYCLES,
  type Cycle,
  type FurtherInformation,
  GRADING_KINDS,
  type GradingKind,
  type GradingScheme,
  type LearningOutcome,
  type Level,
  type LevelNotApplicable,
  type MicroCertification,
  type NationalLevel,
  ORIGIN_KINDS,
  type Organisation,
  type OrganisationIdentifier,
  type Origin,
  type OriginKind,
  OUTCOME_KINDS,
  type OutcomeKind,
  type Participation,
  type Picture,
  type Prerequisites,
  PURPOSES,
  type Purpose,
  type QualityAssurance,
  STACKABILITY_KINDS,
  STACKING_RELATIONS,
  type Stackability,
  type StackabilityKind,
  type StackingRelation,
  type StackingTarget,
  type StatedLevel,
  type Validity,
  WORKLOAD_ACTIVITIES,
  type Workload,
  type WorkloadActivity,
  type WorkloadPart,
} from './micro-certification.js';
export type {
  AssessmentInput,
  LearningOutcomeInput,
  MicroCertificationInput,
} from './micro-certification-input.js';
export { parseAward } from './parse-award.js';
export { parseIssuerProfile } from './parse-issuer-profile.js';

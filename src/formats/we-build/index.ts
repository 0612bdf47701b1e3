export { fromWeBuild, type WeBuildReading } from './from-we-build.js';
export type { ToWeBuildOptions, WeBuildParts } from './parts.js';
export { claimsOfAwards, toWeBuild, type WeBuildWriting } from './to-we-build.js';
export {
  LEGAL_CATEGORY,
  type TypeMetadata,
  type TypeMetadataClaim,
  type TypeMetadataOptions,
  weBuildTypeMetadata,
} from './type-metadata.js';
export {
  type AssessmentCode,
  type IdVerificationCode,
  type ParticipationCode,
  type QualityCode,
  WE_BUILD_TYPE,
  type WeBuildClaims,
} from './types.js';

export {
  type AssessmentCode,
  fromWeBuild,
  type IdVerificationCode,
  type ParticipationCode,
  type QualityCode,
  type ToWeBuildOptions,
  type TypeMetadata,
  type TypeMetadataClaim,
  type TypeMetadataOptions,
  toWeBuild,
  type WeBuildClaims,
  type WeBuildParts,
  type WeBuildReading,
  type WeBuildWriting,
  weBuildTypeMetadata,
} from '../../formats/we-build/index.js';
export { type ClaimPath, type IssueSdJwtOptions, issueSdJwt } from '../../proofs/sd-jwt/index.js';
export type { SeenStore } from '../replay.js';
export type { ShownPart } from '../shown-parts.js';
export { type IssueSdJwtVcOptions, issueSdJwtVc } from './issue-sd-jwt-vc.js';
export type { VerifySdJwtVcOptions } from './options.js';
export { type PresentSdJwtVcOptions, presentSdJwtVc } from './present-sd-jwt-vc.js';
export { type SdJwtVcReport, verifySdJwtVc } from './verify-sd-jwt-vc.js';

export type { BadgePart } from '../formats/open-badges/badge-parts.js';
export {
  type CreatePresentationOptions,
  createPresentation,
  type Presentation,
  type PresentationFormat,
  type PresentationSuite,
} from './create/create-presentation.js';
export {
  type DeriveCredentialOptions,
  deriveCredential,
  partsToShow,
} from './derive/derive-credential.js';
export type { SeenStore } from './replay.js';
export { PRESENTATION_POLICY } from './verify/policy.js';
export type { PresentationReport, PresentedCredential } from './verify/report.js';
export type { VerifyPresentationOptions } from './verify/settle-options.js';
export { verifyPresentation } from './verify/verify-presentation.js';

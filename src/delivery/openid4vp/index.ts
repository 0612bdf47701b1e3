export type { RateLimit } from '../http/rate-limit.js';
export type { OnError, RequestHandler } from '../http/routes.js';
export type { DeliveryStore } from '../store.js';
export { type BadgeVerificationOptions, badgeVerification } from './badge-verification.js';
export type { ClaimPath } from './claim-path.js';
export {
  type AskedPresentation,
  createOpenid4vpVerifier,
  type Openid4vpVerifier,
} from './create-openid4vp-verifier.js';
export type {
  AskedClaim,
  AskedCredential,
  AskInput,
  AskResult,
  Openid4vpVerifierOptions,
  PresentationForm,
  Presented,
  PresentedAnswer,
  Verified,
} from './options.js';

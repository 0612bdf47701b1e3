export type { RateLimit } from '../http/rate-limit.js';
export type { OnError, RequestHandler } from '../http/routes.js';
export { createVcApi, type VcApi } from './create-vc-api.js';
export { type IssueOpenBadgesOptions, issueOpenBadges } from './issue-open-badges.js';
export type {
  DeriveCredential,
  IssueCredential,
  PresentationOptions,
  VcApiOperation,
  VcApiOptions,
  VcApiPermission,
} from './options.js';
export type { ProblemDetails } from './problems.js';

export type { RateLimit } from '../http/rate-limit.js';
export type { OnError, RequestHandler } from '../http/routes.js';
export type { DeliveryStore } from '../store.js';
export { createOpenBadgesApi, type OpenBadgesApi } from './create-open-badges-api.js';
export {
  type BadgePage,
  type HeldBadge,
  type LearnerBadges,
  memoryBadges,
} from './learner-badges.js';
export type {
  LearnerProfiles,
  NewClient,
  OpenBadgesApiOptions,
  ServiceDescription,
} from './options.js';
export { registryBadges } from './registry-badges.js';

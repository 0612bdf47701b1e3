import { secureRandom } from '../../foundation/native.js';
import type { Clock } from '../../foundation/ports.js';
import { systemClock } from '../../foundation/time.js';
import { rateLimiter } from '../http/rate-limit.js';
import { type Secrets, secretsOf } from '../secrets.js';
import { type ServiceUrl, serviceUrl } from '../service-url.js';
import type { DeliveryStore } from '../store.js';
import type { LearnerBadges } from './learner-badges.js';
import type { LearnerProfiles, OpenBadgesApiOptions, ServiceDescription } from './options.js';
import { OFFLINE, type Permission, scopeOf } from './scopes.js';

/** What the endpoints work with. */
export interface Service {
  readonly at: ServiceUrl;
  readonly about: ServiceDescription;
  readonly store: DeliveryStore;
  readonly secrets: Secrets;
  readonly badges: LearnerBadges;
  readonly profiles: LearnerProfiles | undefined;
  readonly accept: OpenBadgesApiOptions['accept'];
  readonly mayRegister: OpenBadgesApiOptions['mayRegister'];
  readonly authenticate: OpenBadgesApiOptions['authenticate'];
  /** What can be allowed here. */
  readonly permissions: readonly Permission[];
  /** The scopes that clients may have. */
  readonly scopes: readonly string[];
  /** Throws for a request too many. */
  readonly limit: (request: Request) => void;
  readonly maxPage: number;
  readonly maxBytes: number;
  readonly clock: Clock;
}

/** Where what is served, under the address of the service. */
export const PATHS = {
  credentials: '/ims/ob/v3p0/credentials',
  profile: '/ims/ob/v3p0/profile',
  discovery: '/ims/ob/v3p0/discovery',
  register: '/oauth/register',
  authorize: '/oauth/authorize',
  token: '/oauth/token',
  revoke: '/oauth/revoke',
} as const;

/**
 * The options, checked and complete.
 *
 * @throws TypeError for one that is not usable.
 */
export function serviceOf(options: OpenBadgesApiOptions): Service {
  const { service: about, store, secret, badges, profiles, rateLimit } = options;
  const { accept, mayRegister, authenticate } = options;
  const { maxPage = 100, maxBytes = 1_048_576 } = options;
  const { clock = systemClock, random = secureRandom } = options;
  assertDescription(about);
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new TypeError(what);
  };
  must(typeof store?.change === 'function', 'store must be a DeliveryStore');
  must(typeof badges?.page === 'function', 'badges must be able to give pages: { page }');
  must(profiles === undefined || typeof profiles.get === 'function', 'profiles must have get');
  for (const [name, given] of Object.entries({ accept, mayRegister, authenticate }))
    must(typeof given === 'function', `${name} must be a function`);
  must(Number.isInteger(maxPage) && maxPage >= 1, 'maxPage must be a number from 1');
  must(Number.isInteger(maxBytes) && maxBytes >= 1, 'maxBytes must be a number from 1');
  const permissions = permissionsOf(badges, profiles);
  return {
    ...{ at: serviceUrl(options.url, 'url'), about, store, badges, profiles },
    ...{ accept, mayRegister, authenticate, permissions, maxPage, maxBytes, clock },
    secrets: secretsOf(secret, random),
    scopes: [...permissions.map(scopeOf), OFFLINE],
    limit: rateLimit === undefined ? () => {} : rateLimiter(rateLimit, clock),
  };
}

/** What is not served cannot be allowed. */
function permissionsOf(
  badges: LearnerBadges,
  profiles: LearnerProfiles | undefined,
): readonly Permission[] {
  return [
    'credential.readonly',
    ...(badges.put ? (['credential.upsert'] as const) : []),
    ...(profiles ? (['profile.readonly'] as const) : []),
    ...(profiles?.put ? (['profile.update'] as const) : []),
  ];
}

function assertDescription(about: ServiceDescription): void {
  const { name, termsUrl, privacyUrl, imageUrl } = about ?? {};
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError('service: name must be a text');
  for (const [what, url] of Object.entries({ termsUrl, privacyUrl, imageUrl }))
    if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
      throw new TypeError(`service: ${what} must be an https address`);
}

import { secureRandom } from '../../foundation/native.js';
import type { Clock } from '../../foundation/ports.js';
import { systemClock } from '../../foundation/time.js';
import { createResolver, type Resolver } from '../../identity/index.js';
import { rateLimiter } from '../http/rate-limit.js';
import { type Secrets, secretsOf } from '../secrets.js';
import { type ServiceUrl, serviceUrl } from '../service-url.js';
import type { DeliveryStore } from '../store.js';
import {
  type AuthorizationOptions,
  type CredentialConfiguration,
  type Issuance,
  type Openid4vciIssuerOptions,
  WALLET_FORMATS,
  type WalletClient,
} from './options.js';

/** What the endpoints of an issuer work with. */
export interface Service {
  readonly at: ServiceUrl;
  readonly name: string;
  readonly store: DeliveryStore;
  readonly secrets: Secrets;
  readonly configurations: ReadonlyMap<string, CredentialConfiguration>;
  readonly issuance: Issuance;
  readonly resolver: Resolver;
  readonly authorization: AuthorizationOptions | undefined;
  /** Throws for a request too many. */
  readonly limit: (request: Request) => void;
  readonly maxWrongCodes: number;
  readonly keepMilliseconds: number;
  readonly clock: Clock;
}

const DAY_SECONDS = 86_400;

/**
 * The options of an issuer, checked and complete.
 *
 * @throws TypeError for one that is not usable.
 */
export function serviceOf(options: Openid4vciIssuerOptions): Service {
  const { name, store, secret, issuance, authorization, rateLimit } = options;
  const { maxWrongCodes = 5, keepSeconds = 7 * DAY_SECONDS } = options;
  const { clock = systemClock, random = secureRandom, resolver = createResolver() } = options;
  if (typeof name !== 'string' || name.trim() === '') throw new TypeError('name must be a text');
  if (typeof store?.change !== 'function') throw new TypeError('store must be a DeliveryStore');
  if (typeof issuance?.issue !== 'function')
    throw new TypeError('issuance must be able to issue: { issue, record }');
  if (!Number.isInteger(maxWrongCodes) || maxWrongCodes < 1)
    throw new TypeError('maxWrongCodes must be a number from 1');
  if (!(Number.isFinite(keepSeconds) && keepSeconds > 0))
    throw new TypeError('keepSeconds must be a number above 0');
  assertClients(authorization);
  return {
    at: serviceUrl(options.url, 'url'),
    ...{ name, store, issuance, resolver, authorization, maxWrongCodes, clock },
    secrets: secretsOf(secret, random),
    configurations: new Map(checkedConfigurations(options.configurations)),
    limit: rateLimit === undefined ? () => {} : rateLimiter(rateLimit, clock),
    keepMilliseconds: keepSeconds * 1000,
  };
}

function checkedConfigurations(
  given: Openid4vciIssuerOptions['configurations'],
): readonly (readonly [string, CredentialConfiguration])[] {
  const entries = Object.entries(given ?? {});
  if (entries.length === 0) throw new TypeError('configurations must name one or several');
  for (const [id, one] of entries) assertConfiguration(id, one);
  return entries;
}

function assertConfiguration(id: string, one: CredentialConfiguration): void {
  const { definition, format, signedWith, vct, vctIntegrity } = one;
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new TypeError(`configurations: ${what}`);
  };
  must(/^[\w.~:/+-]{1,200}$/.test(id), 'an id must be of letters, digits and . _ ~ : / + -');
  must(WALLET_FORMATS.includes(format), `format must be one of ${WALLET_FORMATS.join(', ')}`);
  must(typeof definition?.id === 'string', 'definition must be a micro-certification');
  must(Array.isArray(signedWith) && signedWith.length > 0, 'signedWith must name how it is signed');
  must((vct !== undefined) === (format === 'dc+sd-jwt'), 'vct goes with dc+sd-jwt alone');
  must(vctIntegrity === undefined || vct !== undefined, 'vctIntegrity goes with vct alone');
}

/** Schemes that a browser runs or reads files with. */
const NEVER = /^(javascript|data|vbscript|file|blob|about|view-source):/i;

function assertClients(authorization: AuthorizationOptions | undefined): void {
  if (authorization === undefined) return;
  if (typeof authorization.authenticate !== 'function' || !authorization.awardFor)
    throw new TypeError('authorization must have clients, authenticate and awardFor');
  authorization.clients.forEach(assertClient);
}

function assertClient({ id, redirectUris }: WalletClient): void {
  if (typeof id !== 'string' || id === '') throw new TypeError('clients: id must be a text');
  // RFC 6749 section 3.1.2: absolute, and without a fragment.
  const isUsable = (uri: string) => URL.canParse(uri) && !NEVER.test(uri) && !uri.includes('#');
  if (!redirectUris.every(isUsable))
    throw new TypeError('clients: redirectUris must be absolute addresses without a fragment');
}

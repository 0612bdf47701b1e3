import { secureRandom } from '../../foundation/native.js';
import type { Clock } from '../../foundation/ports.js';
import { systemClock } from '../../foundation/time.js';
import type { Signer } from '../../identity/index.js';
import { rateLimiter } from '../http/rate-limit.js';
import { type Secrets, secretsOf } from '../secrets.js';
import { type ServiceUrl, serviceUrl } from '../service-url.js';
import type { DeliveryStore } from '../store.js';
import type { Openid4vpVerifierOptions } from './options.js';

/** What the endpoints of a verifier work with. */
export interface Service {
  readonly at: ServiceUrl;
  readonly name: string;
  readonly store: DeliveryStore;
  readonly secrets: Secrets;
  readonly verify: Openid4vpVerifierOptions['verify'];
  readonly pathsOf: Openid4vpVerifierOptions['pathsOf'];
  readonly signer: Signer | undefined;
  /** Who asks, as wallets know it (section 5.9.3); what they present is for this one alone. */
  readonly clientId: string;
  readonly limit: (request: Request) => void;
  readonly clock: Clock;
}

/** Paths of the endpoints, behind the path of the verifier. */
export const PATHS = { request: '/request', response: '/response' } as const;

/**
 * The options of a verifier, checked and complete.
 *
 * @throws TypeError for one that is not usable.
 */
export function serviceOf(options: Openid4vpVerifierOptions): Service {
  const { name, store, secret, verify, pathsOf, signer, rateLimit } = options;
  const { clock = systemClock, random = secureRandom } = options;
  if (typeof name !== 'string' || name.trim() === '') throw new TypeError('name must be a text');
  if (typeof store?.change !== 'function') throw new TypeError('store must be a DeliveryStore');
  if (typeof verify !== 'function') throw new TypeError('verify must be a function');
  const at = serviceUrl(options.url, 'url');
  return {
    ...{ at, name, store, verify, pathsOf, signer, clock },
    secrets: secretsOf(secret, random),
    clientId: clientIdOf(at, signer),
    limit: rateLimit === undefined ? () => {} : rateLimiter(rateLimit, clock),
  };
}

/** A DID where requests are signed by its key; else the address that answers go to, which says no more of who asks. */
function clientIdOf({ url }: ServiceUrl, signer: Signer | undefined): string {
  if (signer === undefined) return `redirect_uri:${url}${PATHS.response}`;
  const [did = '', fragment] = signer.id.split('#');
  if (!did.startsWith('did:') || fragment === undefined || signer.algorithm === 'RSA')
    throw new TypeError('signer must have a key of a DID (did:…#…): Ed25519, P-256 or P-384');
  return `decentralized_identifier:${did}`;
}

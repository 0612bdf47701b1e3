import { systemClock } from '../../foundation/time.js';
import { settlePresentationOptions } from '../../presenting/verify/settle-options.js';
import { settleOptions } from '../../verifying/index.js';
import { json } from '../http/answers.js';
import { bearerToken } from '../http/bearer.js';
import { ProtocolError } from '../http/protocol-error.js';
import { rateLimiter } from '../http/rate-limit.js';
import { type RequestHandler, type Route, routed } from '../http/routes.js';
import { serviceUrl } from '../service-url.js';
import { OPERATIONS, vcApiDocument } from './openapi.js';
import {
  type Asked,
  deriveCredential,
  issueCredential,
  verifyCredential,
  verifyPresented,
} from './operations.js';
import type { VcApiOperation, VcApiOptions } from './options.js';
import { problemAnswer } from './problems.js';

/** Issues and verifies for other programs. */
export interface VcApi {
  /** Answers requests under its address. Never throws. */
  readonly handle: RequestHandler;
  /** What is served, in OpenAPI 3.0; served as `/openapi.json` as well. */
  readonly openapi: object;
}

/**
 * The VC API of the W3C Credentials Community Group: `/credentials/issue`, `/credentials/verify`, `/presentations/verify`
 * and `/credentials/derive`, of which those are served that options are given for.
 *
 * @throws TypeError for an option that is not usable.
 * @see https://w3c-ccg.github.io/vc-api/
 * @example
 * ```ts
 * const api = createVcApi({
 *   url: 'https://univ.example/vc',
 *   name: 'Université Exemple',
 *   authorize: ({ token }) => (isKnown(token) ? 'allowed' : 'unauthorized'),
 *   issue: issueOpenBadges({ signer }),
 *   verify: { trust: ['did:web:univ.example'] },
 * });
 * server.all('*', (request) => api.handle(request));
 * ```
 */
export function createVcApi(options: VcApiOptions): VcApi {
  const { url, name, authorize, rateLimit, onError } = options;
  const { maxBytes = 1_048_576, clock = systemClock } = options;
  const at = serviceUrl(url, 'url');
  assertOptions(options, maxBytes);
  const serve = operationsOf(options);
  const served = [...serve.keys()];
  const openapi = vcApiDocument({ url, name }, served);
  const limit = rateLimit === undefined ? () => {} : rateLimiter(rateLimit, clock);
  const routes = served.map((operation): Route => {
    const answer = async (request: Request) => {
      limit(request);
      await assertAllowed(authorize, operation, request);
      return (serve.get(operation) as Serve)({ request, maxBytes });
    };
    const path = `${at.path}${OPERATIONS[operation].path}`;
    return { path, methods: { POST: answer }, isOpen: false };
  });
  const told: Route = {
    path: `${at.path}/openapi.json`,
    methods: { GET: async () => json(openapi) },
    isOpen: true,
  };
  return Object.freeze({ handle: routed([...routes, told], onError, problemAnswer), openapi });
}

type Serve = (asked: Asked) => Promise<Response>;

function operationsOf({
  issue,
  verify,
  presentations,
  derive,
}: VcApiOptions): ReadonlyMap<VcApiOperation, Serve> {
  const serve = new Map<VcApiOperation, Serve>();
  if (issue) serve.set('issueCredential', (asked) => issueCredential(issue, asked));
  if (verify) serve.set('verifyCredential', (asked) => verifyCredential(verify, asked));
  if (presentations)
    serve.set('verifyPresentation', (asked) => verifyPresented(presentations, asked));
  if (derive) serve.set('deriveCredential', (asked) => deriveCredential(derive, asked));
  if (serve.size === 0)
    throw new TypeError('createVcApi: one of issue, verify, presentations and derive is needed');
  return serve;
}

/** Wrong options are found now, and not with the first request. */
function assertOptions(options: VcApiOptions, maxBytes: number): void {
  const { name, authorize, issue, verify, presentations, derive } = options;
  if (typeof name !== 'string' || name.trim() === '') throw new TypeError('name must be a text');
  if (typeof authorize !== 'function') throw new TypeError('authorize must be a function');
  const isUsable = (given: unknown) => given === undefined || typeof given === 'function';
  if (!isUsable(issue) || !isUsable(derive))
    throw new TypeError('issue and derive must be functions');
  if (!Number.isInteger(maxBytes) || maxBytes < 1)
    throw new TypeError('maxBytes must be a number from 1');
  if (verify !== undefined) settleOptions(verify);
  if (presentations === undefined) return;
  settlePresentationOptions({ domain: 'asked', ...presentations, challenge: 'asked' });
}

async function assertAllowed(
  authorize: VcApiOptions['authorize'],
  operation: VcApiOperation,
  request: Request,
): Promise<void> {
  const token = bearerToken(request);
  const permission = await authorize({ operation, request, ...(token !== undefined && { token }) });
  if (permission === 'allowed') return;
  if (permission === 'forbidden') throw new ProtocolError(FORBIDDEN);
  // RFC 6750 section 3: who brings no token is told of no error.
  const challenge = token === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
  throw new ProtocolError({ ...UNAUTHORIZED, headers: { 'www-authenticate': challenge } });
}

const FORBIDDEN = { status: 403, error: 'forbidden', description: 'this is not allowed to you' };
const UNAUTHORIZED = {
  status: 401,
  error: 'unauthorized',
  description: 'a bearer token is needed',
};

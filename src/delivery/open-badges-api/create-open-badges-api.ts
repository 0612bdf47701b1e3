import { json } from '../http/answers.js';
import { type RequestHandler, type Route, routed } from '../http/routes.js';
import { authorizeEndpoint } from './authorize-endpoint.js';
import { getCredentials, upsertCredential } from './credentials-endpoint.js';
import { serviceDescription } from './discovery.js';
import type { OpenBadgesApiOptions } from './options.js';
import { getProfile, putProfile } from './profile-endpoint.js';
import { registerEndpoint } from './register-endpoint.js';
import { serverMetadata } from './server-metadata.js';
import { PATHS, type Service, serviceOf } from './service.js';
import { statusAnswer } from './status-info.js';
import { revokeEndpoint, tokenEndpoint } from './token-endpoint.js';

/** Lets learners share their badges with other programs. */
export interface OpenBadgesApi {
  /**
   * Answers requests under its address, and those to `/.well-known/oauth-authorization-server` with its path behind. Never
   * throws.
   */
  readonly handle: RequestHandler;
  /** The service description, served as `/ims/ob/v3p0/discovery`. */
  readonly description: object;
}

/**
 * The Open Badges 3.0 API of a host: badges and profiles of learners, for programs that they allow it (OAuth 2.0 with PKCE and
 * dynamic registration).
 *
 * @throws TypeError for an option that is not usable.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#open-badges-api
 * @example
 * ```ts
 * const api = createOpenBadgesApi({
 *   url: 'https://univ.example',
 *   service: { name: 'Université Exemple', termsUrl, privacyUrl, imageUrl },
 *   store: registryDeliveryStore(registry),
 *   secret,
 *   badges: registryBadges(registry, async (learner) => [`mailto:${learner}`]),
 *   accept: async () => false,
 *   mayRegister: ({ host }) => partners.includes(host),
 *   authenticate: async (request, { returnTo }) => sessionOf(request) ?? loginPage(returnTo),
 * });
 * server.all('*', (request) => api.handle(request));
 * ```
 */
export function createOpenBadgesApi(options: OpenBadgesApiOptions): OpenBadgesApi {
  const service = serviceOf(options);
  const description = serviceDescription(service);
  const { onError } = options;
  // Each side has its own way to say no.
  const api = routed(apiRoutes(service, description), onError, statusAnswer);
  const oauth = routed(oauthRoutes(service), onError);
  const isOAuth = (request: Request) =>
    new URL(request.url).pathname.startsWith(`${service.at.path}/oauth/`);
  return Object.freeze({
    handle: (request: Request) => (isOAuth(request) ? oauth(request) : api(request)),
    description,
  });
}

function apiRoutes(service: Service, description: object): readonly Route[] {
  const { at, badges, profiles } = service;
  const { put } = badges;
  const change = profiles?.put;
  const credentials: Route['methods'] = {
    GET: (request) => getCredentials(service, request),
    ...(put && { POST: (request) => upsertCredential(service, put.bind(badges), request) }),
  };
  const profile: Route['methods'] | undefined = profiles && {
    GET: (request) => getProfile(service, profiles, request),
    ...(change && { PUT: (request) => putProfile(service, change.bind(profiles), request) }),
  };
  const told = (document: object): Route['methods'] => ({ GET: async () => json(document) });
  const open = (path: string, methods: Route['methods']): Route => ({
    ...{ path: `${at.path}${path}`, methods, isOpen: true },
  });
  return [
    open(PATHS.credentials, credentials),
    ...(profile ? [open(PATHS.profile, profile)] : []),
    open(PATHS.discovery, told(description)),
    {
      // The path of the service stands behind (RFC 8414 section 3.1).
      path: `/.well-known/oauth-authorization-server${at.path}`,
      methods: told(serverMetadata(service)),
      isOpen: true,
    },
  ];
}

function oauthRoutes(service: Service): readonly Route[] {
  const posted = (path: string, serve: typeof tokenEndpoint): Route => ({
    path: `${service.at.path}${path}`,
    methods: { POST: (request) => serve(service, request) },
    // Clients have a secret, which no page in a browser can keep.
    isOpen: false,
  });
  const decide = (request: Request) => authorizeEndpoint(service, request);
  return [
    posted(PATHS.register, registerEndpoint),
    posted(PATHS.token, tokenEndpoint),
    posted(PATHS.revoke, revokeEndpoint),
    {
      path: `${service.at.path}${PATHS.authorize}`,
      methods: { GET: decide, POST: decide },
      isOpen: false,
    },
  ];
}

import { json } from '../http/answers.js';
import { type RequestHandler, type Route, routed } from '../http/routes.js';
import { authorizationEndpoint } from './authorization-endpoint.js';
import { credentialEndpoint } from './credential-endpoint.js';
import { type CredentialOffer, makeOffer, type OfferInput } from './make-offer.js';
import { issuerMetadata, PATHS, serverMetadata } from './metadata.js';
import { nonceEndpoint } from './nonces.js';
import { offerEndpoint } from './offer-endpoint.js';
import type { Openid4vciIssuerOptions } from './options.js';
import { type Service, serviceOf } from './service.js';
import { tokenEndpoint } from './token-endpoint.js';

/** Hands credentials out to wallets. */
export interface Openid4vciIssuer {
  /**
   * Answers requests under the address of the issuer, and those to `/.well-known/openid-credential-issuer` and
   * `/.well-known/oauth-authorization-server` with its path behind. Never throws.
   */
  readonly handle: RequestHandler;
  /**
   * Offers an award to the wallet of its learner.
   *
   * @throws TypeError for an option that is not usable; `MicrocertError` `ERR_AWARD_INVALID`, `ERR_EXPORT_INCOMPLETE`,
   * `ERR_REGISTRY_…`.
   */
  offer(input: OfferInput): Promise<CredentialOffer>;
}

/**
 * A credential issuer for wallets: OpenID4VCI 1.0 with codes of offers and with logging in, proofs of type `jwt`.
 *
 * @throws TypeError for an option that is not usable; `MicrocertError` `ERR_EXPORT_INCOMPLETE` for a definition that an SD-JWT VC
 * cannot say.
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html
 * @example
 * ```ts
 * const wallets = createOpenid4vciIssuer({
 *   url: 'https://univ.example/wallet',
 *   name: 'Université Exemple',
 *   store: registryDeliveryStore(registry),
 *   secret,
 *   configurations: {
 *     'soil-health': { definition, format: 'ldp_vc', signedWith: ['eddsa-rdfc-2022'] },
 *   },
 *   issuance: registryIssuance({ issuer, signer, registry }),
 * });
 * const { link, txCode } = await wallets.offer({ award, configurationIds: ['soil-health'] });
 * server.all('*', (request) => wallets.handle(request));
 * ```
 */
export function createOpenid4vciIssuer(options: Openid4vciIssuerOptions): Openid4vciIssuer {
  const service = serviceOf(options);
  return Object.freeze({
    handle: routed(routesOf(service), options.onError),
    offer: (input: OfferInput) => makeOffer(service, input),
  });
}

function routesOf(service: Service): readonly Route[] {
  const { at, authorization } = service;
  const told = (path: string, document: object): Route => ({
    path,
    methods: { GET: async () => json(document) },
    isOpen: true,
  });
  const posted = (path: string, serve: typeof tokenEndpoint): Route => ({
    path: `${at.path}${path}`,
    methods: { POST: (request) => serve(service, request) },
    isOpen: true,
  });
  const routes = [
    // The path of the issuer stands behind (section 12.2.2, RFC 8414 section 3.1).
    told(`/.well-known/openid-credential-issuer${at.path}`, issuerMetadata(service)),
    told(`/.well-known/oauth-authorization-server${at.path}`, serverMetadata(service)),
    {
      path: `${at.path}${PATHS.offer}`,
      methods: { GET: (request: Request) => offerEndpoint(service, request) },
      isOpen: true,
    },
    posted(PATHS.token, tokenEndpoint),
    posted(PATHS.nonce, nonceEndpoint),
    posted(PATHS.credential, credentialEndpoint),
  ];
  if (authorization === undefined) return routes;
  const decide = (request: Request) => authorizationEndpoint(service, authorization, request);
  const path = `${at.path}${PATHS.authorize}`;
  return [...routes, { path, methods: { GET: decide, POST: decide }, isOpen: false }];
}

import { compact, type JsonObject } from '../../foundation/json/values.js';
import { CREDENTIALS_V2, OPEN_BADGES_3_0_3 } from '../../linked-data/index.js';
import type { CredentialConfiguration, DescribedClaim } from './options.js';
import type { Service } from './service.js';

/** Algorithms of the proofs that wallets send. */
export const PROOF_ALGORITHMS: readonly string[] = ['EdDSA', 'ES256', 'ES384'];

/** Paths of the endpoints, behind the path of the issuer. */
export const PATHS = {
  offer: '/offer',
  authorize: '/authorize',
  token: '/token',
  nonce: '/nonce',
  credential: '/credential',
} as const;

/** Name of the grant with a code of an offer (OpenID4VCI 1.0 section 4.1.1). */
export const PRE_AUTHORIZED = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/**
 * What wallets are told of the issuer.
 *
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.2.4
 */
export function issuerMetadata({ at, name, configurations, issuance }: Service): JsonObject {
  const supported = [...configurations].map(
    ([id, one]) => [id, configurationOf(id, one, issuance.claimsOf?.(one))] as const,
  );
  return {
    credential_issuer: at.url,
    credential_endpoint: `${at.url}${PATHS.credential}`,
    nonce_endpoint: `${at.url}${PATHS.nonce}`,
    display: [{ name }],
    credential_configurations_supported: Object.fromEntries(supported),
  };
}

/** @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-12.3 and RFC 8414 section 2 */
export function serverMetadata({ at, authorization }: Service): JsonObject {
  const canLogIn = authorization !== undefined;
  return compact({
    issuer: at.url,
    token_endpoint: `${at.url}${PATHS.token}`,
    authorization_endpoint: canLogIn ? `${at.url}${PATHS.authorize}` : undefined,
    response_types_supported: canLogIn ? ['code'] : [],
    grant_types_supported: [...(canLogIn ? ['authorization_code'] : []), PRE_AUTHORIZED],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: canLogIn ? ['S256'] : undefined,
    authorization_details_types_supported: canLogIn ? ['openid_credential'] : undefined,
    authorization_response_iss_parameter_supported: canLogIn ? true : undefined,
    'pre-authorized_grant_anonymous_access_supported': true,
  });
}

function configurationOf(
  id: string,
  one: CredentialConfiguration,
  claims: readonly DescribedClaim[] | undefined,
): JsonObject {
  const { definition, format, signedWith, vct } = one;
  return compact({
    format,
    scope: id,
    cryptographic_binding_methods_supported: ['did:key', 'did:jwk', 'jwk'],
    credential_signing_alg_values_supported: [...signedWith],
    proof_types_supported: {
      jwt: { proof_signing_alg_values_supported: [...PROOF_ALGORITHMS] },
    },
    credential_metadata: compact({
      display: Object.entries(definition.title).map(([locale, name]) => ({ name, locale })),
      claims: claims?.map((claim) => ({ ...claim }) as unknown as JsonObject),
    }),
    vct,
    credential_definition: typesOf(format),
  });
}

/** OpenID4VCI 1.0 appendices A.1.1 and A.1.2. */
function typesOf(format: CredentialConfiguration['format']): JsonObject | undefined {
  const type = ['VerifiableCredential', 'OpenBadgeCredential'];
  if (format === 'jwt_vc_json') return { type };
  if (format === 'ldp_vc') return { '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3], type };
  return undefined;
}

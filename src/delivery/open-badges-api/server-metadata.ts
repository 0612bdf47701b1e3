import { PATHS, type Service } from './service.js';

/** What every client here has, whatever it asks for. */
export const CLIENT_TERMS = {
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
} as const;

/** What clients of OAuth look for, where they do not read the service description (RFC 8414 section 2). */
export function serverMetadata({ at: { url }, scopes }: Service): object {
  return {
    issuer: url,
    authorization_endpoint: `${url}${PATHS.authorize}`,
    token_endpoint: `${url}${PATHS.token}`,
    revocation_endpoint: `${url}${PATHS.revoke}`,
    registration_endpoint: `${url}${PATHS.register}`,
    scopes_supported: scopes,
    response_types_supported: CLIENT_TERMS.response_types,
    grant_types_supported: CLIENT_TERMS.grant_types,
    token_endpoint_auth_methods_supported: [CLIENT_TERMS.token_endpoint_auth_method],
    revocation_endpoint_auth_methods_supported: [CLIENT_TERMS.token_endpoint_auth_method],
    code_challenge_methods_supported: ['S256'],
    // RFC 9207 section 3.
    authorization_response_iss_parameter_supported: true,
  };
}

import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { compact, type JsonObject } from '../../foundation/json/values.js';
import type { Signer } from '../../identity/index.js';
import { jwsAlgorithmFor } from '../../proofs/shared/jws-algorithms.js';
import { ProtocolError, refused } from '../http/protocol-error.js';
import { parametersOf, readForm } from '../http/read-body.js';
import { dcqlOf, type QueriedCredential } from './dcql.js';
import { PATHS, type Service } from './service.js';
import { readWaiting, secretsOfRequest } from './waiting.js';

const ALGORITHMS = ['EdDSA', 'ES256', 'ES384'];
const SUITES = [
  ...['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'],
  // Of a credential that is shown in part.
  'ecdsa-sd-2023',
];
/** How long a signed request holds once it was fetched. */
const SIGNED_SECONDS = 300;
const MAX_BYTES = 16_384;

/**
 * The members of a request.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-5
 */
export function requestMembers(
  { at, name, clientId }: Service,
  query: readonly QueriedCredential[],
  { state, nonce }: { readonly state: string; readonly nonce: string },
): JsonObject {
  return {
    response_type: 'vp_token',
    response_mode: 'direct_post',
    client_id: clientId,
    response_uri: `${at.url}${PATHS.response}`,
    ...{ state, nonce },
    dcql_query: dcqlOf(query),
    client_metadata: { client_name: name, vp_formats_supported: supported(query) },
  };
}

/** Appendix B, for the forms that are asked for. */
function supported(query: readonly QueriedCredential[]): JsonObject {
  const asked = (format: string) => query.some((one) => one.format === format);
  return compact({
    ldp_vc: asked('ldp_vc')
      ? { proof_type_values: ['DataIntegrityProof'], cryptosuite_values: SUITES }
      : undefined,
    jwt_vc_json: asked('jwt_vc_json') ? { alg_values: ALGORITHMS } : undefined,
    'dc+sd-jwt': asked('dc+sd-jwt')
      ? { 'sd-jwt_alg_values': ALGORITHMS, 'kb-jwt_alg_values': ALGORITHMS }
      : undefined,
  }) as JsonObject;
}

/**
 * Gives a signed request to the wallet that fetches it, as often as it does until it is answered.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-5.10
 */
export async function requestEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const { signer, clock } = service;
  const { id = '' } = parametersOf(new URL(request.url).searchParams);
  const { entry, ...secrets } = await secretsOfRequest(service, id.slice(0, 200));
  const waiting = await readWaiting(service, entry);
  if (signer === undefined || waiting?.result.state !== 'waiting') throw gone();
  const walletNonce = request.method === 'POST' ? await walletNonceIn(request) : undefined;
  const now = Math.floor(clock() / 1000);
  const payload = compact({
    ...requestMembers(service, waiting.query, secrets),
    // Section 5.8: wallets that were not found out beforehand.
    aud: 'https://self-issued.me/v2',
    iat: now,
    exp: now + SIGNED_SECONDS,
    wallet_nonce: walletNonce,
  });
  return new Response(await signed(signer, payload), {
    headers: {
      'content-type': 'application/oauth-authz-req+jwt',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

function gone(): ProtocolError {
  const description = 'no such request is waiting';
  return new ProtocolError({ status: 404, error: 'invalid_request', description });
}

async function walletNonceIn(request: Request): Promise<string | undefined> {
  const { wallet_nonce: nonce } = await readForm(request, MAX_BYTES);
  if (nonce !== undefined && nonce.length > 512)
    throw refused('invalid_request', 'wallet_nonce is too long');
  return nonce;
}

/** RFC 9101 section 5.2, with the type that OpenID4VP section 5.8 asks for. */
async function signed(signer: Signer, payload: object): Promise<string> {
  const header = {
    alg: jwsAlgorithmFor(signer.algorithm),
    typ: 'oauth-authz-req+jwt',
    kid: signer.id,
  };
  const encode = (part: object) => encodeBase64url(new TextEncoder().encode(JSON.stringify(part)));
  const text = `${encode(header)}.${encode(payload)}`;
  const signature = await signer.sign(new TextEncoder().encode(text));
  return `${text}.${encodeBase64url(signature)}`;
}

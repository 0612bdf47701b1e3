import { isMicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, type JsonObject, stringMember } from '../../foundation/json/values.js';
import { json } from '../http/answers.js';
import { ProtocolError, refused } from '../http/protocol-error.js';
import { readJson } from '../http/read-body.js';
import { deliver } from './deliver.js';
import { entryId, readEntry, type TokenEntry } from './entries.js';
import { nonceEnd } from './nonces.js';
import { readProof } from './read-proof.js';
import type { Service } from './service.js';

const MAX_BYTES = 32_768;

/**
 * Hands a credential out to a wallet that has a token and proves its key.
 *
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8
 */
export async function credentialEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const { id: tokenId, token } = await tokenOf(service, request);
  const malformed = 'invalid_credential_request';
  const body = await readJson(request, { maxBytes: MAX_BYTES, malformed });
  const configurationId = configurationIn(service, body, token);
  const { holder, nonce } = await readProof(service, proofIn(body), token.clientId);
  await useNonce(service, nonce, tokenId);
  const configuration = service.configurations.get(configurationId);
  const awardId = token.grants[configurationId];
  if (configuration === undefined || awardId === undefined) throw denied();
  try {
    const text = await deliver(service, awardId, { configurationId, configuration, holder });
    const credential: unknown = configuration.format === 'ldp_vc' ? JSON.parse(text) : text;
    return json({ credentials: [{ credential }] });
  } catch (error) {
    if (isMicrocertError(error) && DENIED.includes(error.code)) throw denied();
    throw error;
  }
}

const DENIED: readonly string[] = [
  'ERR_DELIVERY_DENIED',
  'ERR_REGISTRY_CONFLICT',
  'ERR_REGISTRY_FORGOTTEN',
  // What a wallet would claim was claimed, revoked or suspended meanwhile, or has ended.
  'ERR_REGISTRY_SUCCEEDED',
  'ERR_REGISTRY_REVOKED',
  'ERR_REGISTRY_SUSPENDED',
  'ERR_REGISTRY_ENDED',
];

function denied(): ProtocolError {
  return refused('credential_request_denied', 'this credential is not handed out to this wallet');
}

async function tokenOf(
  service: Service,
  request: Request,
): Promise<{ readonly id: string; readonly token: TokenEntry }> {
  const [, given] = /^bearer ([\w~+/.=-]{1,512})$/i.exec(
    request.headers.get('authorization') ?? '',
  ) ?? [undefined, undefined];
  // RFC 6750 section 3.1: who brings no token is told of no error.
  if (given === undefined) throw unauthorized('Bearer');
  const id = await entryId(service, 'token', given);
  const token = await readEntry(service, 'token', id);
  if (token === undefined || token.isTakenBack) throw unauthorized('Bearer error="invalid_token"');
  return { id, token };
}

function unauthorized(challenge: string): ProtocolError {
  return new ProtocolError({
    status: 401,
    error: 'invalid_token',
    description: 'the access token is missing, unknown or has expired',
    headers: { 'www-authenticate': challenge },
  });
}

/** Section 8.2: by identifier where the wallet was given identifiers, by configuration otherwise; never by both. */
function configurationIn({ configurations }: Service, body: JsonObject, token: TokenEntry): string {
  const identifier = stringMember(body, 'credential_identifier');
  const configuration = stringMember(body, 'credential_configuration_id');
  if ((identifier === undefined) === (configuration === undefined))
    throw malformed('either credential_configuration_id or credential_identifier must be given');
  if (token.hasDetails !== (identifier !== undefined))
    throw malformed(
      token.hasDetails ? 'credential_identifier must be used' : 'there are no identifiers',
    );
  if (Object.hasOwn(body, 'credential_response_encryption'))
    throw refused('invalid_encryption_parameters', 'responses are not encrypted here');
  const id = identifier ?? configuration ?? '';
  if (Object.hasOwn(token.grants, id)) return id;
  if (identifier !== undefined)
    throw refused('unknown_credential_identifier', 'this credential identifier is not known');
  if (configurations.has(id)) throw denied();
  throw refused('unknown_credential_configuration', 'this credential configuration is not known');
}

function proofIn(body: JsonObject): string {
  const { proofs } = body;
  if (!isJsonObject(proofs)) throw refused('invalid_proof', 'proofs must hold a proof of type jwt');
  const { jwt, ...others } = proofs;
  if (Object.keys(others).length > 0 || !Array.isArray(jwt))
    throw refused('invalid_proof', 'proofs must hold proofs of type jwt, and no others');
  const [proof, ...more] = jwt;
  // No batch size is announced (section 12.2.4): one at a time.
  if (more.length > 0) throw malformed('one proof at a time');
  if (typeof proof !== 'string') throw refused('invalid_proof', 'the proof must be a JWT');
  return proof;
}

function malformed(description: string): ProtocolError {
  return refused('invalid_credential_request', description);
}

/** A nonce serves one token: with it, a wallet that lost the answer may ask again; with another, it was overheard. */
async function useNonce(service: Service, nonce: string, tokenId: string): Promise<void> {
  const expiresAt = await nonceEnd(service, nonce);
  if (expiresAt === undefined)
    throw refused('invalid_nonce', 'the nonce is unknown or has expired: ask for a new one');
  const id = await entryId(service, 'nonce', nonce);
  if (await service.store.create(id, { value: JSON.stringify(tokenId), expiresAt })) return;
  if ((await readEntry(service, 'nonce', id)) !== tokenId)
    throw refused('invalid_nonce', 'the nonce was used before: ask for a new one');
}

import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import { json } from '../http/answers.js';
import { ProtocolError, refused } from '../http/protocol-error.js';
import { readJson } from '../http/read-body.js';
import { entryId, putEntry } from './entries.js';
import { scopesIn } from './scopes.js';
import { CLIENT_TERMS } from './server-metadata.js';
import type { Service } from './service.js';

const MAX_BYTES = 16_384;
const MOST_REDIRECTS = 10;
/** A client that never gets a token is forgotten: anybody may register, and most who try never come back. */
const UNUSED_SECONDS = 30 * 86_400;

/** What a client says of itself; section 7.1 of Open Badges 3.0 asks for all of it. */
interface Metadata {
  readonly name: string;
  readonly host: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** As it was given, for the answer. */
  readonly given: JsonObject;
}

/**
 * Registers a client.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-3
 */
export async function registerEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const body = await readJson(request, {
    ...{ maxBytes: MAX_BYTES, malformed: 'invalid_client_metadata' },
  });
  const metadata = metadataIn(service, body);
  const { name, host, redirectUris, scopes, given } = metadata;
  if (!(await service.mayRegister({ name, host })))
    throw new ProtocolError({ ...DENIED, status: 403 });
  const [clientId, secret] = [service.secrets.newCode(), service.secrets.newCode()];
  await putEntry(service, 'client', {
    id: await entryId(service, 'client', clientId),
    entry: {
      name,
      secret: await service.secrets.hash('badges-secret', secret),
      redirectUris,
      scopes,
    },
    seconds: UNUSED_SECONDS,
  });
  const issued = {
    ...{ client_id: clientId, client_secret: secret },
    client_id_issued_at: Math.floor(service.clock() / 1000),
    client_secret_expires_at: 0,
  };
  return json({ ...given, ...CLIENT_TERMS, ...issued, scope: scopes.join(' ') }, { status: 201 });
}

const DENIED = { error: 'access_denied', description: 'this client is not registered here' };

const URLS = ['client_uri', 'logo_uri', 'tos_uri', 'policy_uri'] as const;
const TEXTS = ['client_name', 'software_id', 'software_version'] as const;

function metadataIn(service: Service, body: JsonObject): Metadata {
  const texts = TEXTS.map((name) => [name, plainText(body[name], name)] as const);
  const urls = URLS.map((name) => [name, httpsUrl(body[name], name)] as const);
  const redirectUris = redirectsIn(body['redirect_uris']);
  const hosts = new Set([...urls.map(([, url]) => url), ...redirectUris].map(hostOf));
  // Open Badges 3.0 section 7.1: else a client could show the name and the pages of another one.
  if (hosts.size > 1) throw metadataError('all addresses must be of one host');
  const [host = ''] = hosts;
  assertAmong(body['token_endpoint_auth_method'], [CLIENT_TERMS.token_endpoint_auth_method]);
  assertAmong(body['grant_types'], CLIENT_TERMS.grant_types);
  assertAmong(body['response_types'], CLIENT_TERMS.response_types);
  const { scope } = body;
  const scopes = typeof scope === 'string' ? scopesIn(scope, service.scopes) : undefined;
  if (scopes === undefined) throw metadataError('scope must name scopes of this service');
  const given = Object.fromEntries([...texts, ...urls, ['redirect_uris', redirectUris] as const]);
  return { name: given['client_name'] as string, host, redirectUris, scopes, given };
}

/** It is shown to learners: without signs that turn the direction of a text or are not seen. */
function plainText(value: JsonValue | undefined, name: string): string {
  const isPlain = typeof value === 'string' && /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,200}$/u.test(value);
  if (isPlain && value.trim() !== '') return value;
  throw metadataError(`${name} must be a text of 200 signs at most`);
}

function httpsUrl(value: JsonValue | undefined, name: string): string {
  if (typeof value === 'string' && isSafeUrl(value)) return value;
  throw metadataError(`${name} must be an https address`);
}

function redirectsIn(value: JsonValue | undefined): readonly string[] {
  const isList = Array.isArray(value) && value.length > 0 && value.length <= MOST_REDIRECTS;
  if (isList && value.every((uri): uri is string => typeof uri === 'string' && isSafeUrl(uri)))
    return value;
  throw refused(
    'invalid_redirect_uri',
    'redirect_uris must be one to ten https addresses without a fragment',
  );
}

/** RFC 6749 section 3.1.2: without a fragment. Written as it is compared, without a user or hidden signs. */
function isSafeUrl(text: string): boolean {
  if (!/^https:\/\/[!-~]{1,2000}$/.test(text) || /[#\\@]/.test(text)) return false;
  return URL.canParse(text) && HOST.test(new URL(text).host);
}

// Of a host that is none in the DNS, a browser would take `;` and `,` for an end where the policy of a page names it.
const HOST = /^[a-z\d.-]+(?::\d+)?$/;

const hostOf = (url: string) => new URL(url).host;

/** One value or a list, where it is given. */
function assertAmong(value: JsonValue | undefined, known: readonly string[]): void {
  if (value === undefined) return;
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((one) => typeof one === 'string' && known.includes(one)))
    throw metadataError(`what is supported: ${known.join(', ')}`);
}

function metadataError(description: string): ProtocolError {
  return refused('invalid_client_metadata', description);
}

import { empty, json } from '../http/answers.js';
import { type ProtocolError, refused } from '../http/protocol-error.js';
import { type Form, readForm } from '../http/read-body.js';
import { challengeOfVerifier } from '../oauth/pkce.js';
import { isSameSecret } from '../secrets.js';
import { GRANT_SECONDS } from './authorize-endpoint.js';
import { clientOf } from './client-of.js';
import { entryId, type GrantEntry, putEntry, readEntry, useEntry } from './entries.js';
import { OFFLINE, scopesIn } from './scopes.js';
import type { Service } from './service.js';

const MAX_BYTES = 16_384;
const ACCESS_SECONDS = 3600;
/** Tokens are of 43 signs; nobody has one of hundreds. */
const MAX_TOKEN = 512;

/** Gives an access token for a code or a refresh token, each once. */
export async function tokenEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const form = await readForm(request, MAX_BYTES);
  const clientId = await clientOf(service, request);
  const grantType = form['grant_type'];
  if (grantType === 'authorization_code') return byCode(service, form, clientId);
  if (grantType === 'refresh_token') return byRefreshToken(service, form, clientId);
  if (grantType === undefined) throw refused('invalid_request', 'grant_type is missing');
  throw refused('unsupported_grant_type', 'this grant type is not supported');
}

/** RFC 6749 section 4.1.3 and RFC 7636 section 4.6. */
async function byCode(service: Service, form: Form, clientId: string): Promise<Response> {
  const id = await entryId(service, 'code', textIn(form, 'code'));
  const challenge = await challengeOfVerifier(form);
  const code = await useEntry(service, 'code', {
    id,
    isTheirs: (entry) =>
      isSameSecret(entry.challenge, challenge) &&
      entry.clientId === clientId &&
      entry.redirectUri === form['redirect_uri'],
  });
  if (code === undefined || code === 'not theirs') throw unknown();
  if (code.isUsed) throw await stolen(service, code.grant);
  const grant = await readEntry(service, 'grant', code.grant);
  if (grant === undefined) throw unknown();
  await keepClient(service, clientId);
  return tokens(service, { grant, grantId: code.grant, scopes: grant.scopes });
}

/** RFC 6749 section 6; each refresh token is used once (RFC 9700 section 4.14.2). */
async function byRefreshToken(service: Service, form: Form, clientId: string): Promise<Response> {
  const id = await entryId(service, 'refresh', textIn(form, 'refresh_token'));
  const isTheirs = (entry: { readonly clientId: string }) => entry.clientId === clientId;
  const before = await readEntry(service, 'refresh', id);
  const grant = before && (await readEntry(service, 'grant', before.grant));
  if (before === undefined || grant === undefined || !isTheirs(before)) throw unknown();
  // Before it is used: a request that is refused for its scope can be made again.
  const scopes = form['scope'] === undefined ? grant.scopes : scopesIn(form['scope'], grant.scopes);
  if (scopes === undefined) throw refused('invalid_scope', 'the scope was not granted');
  const token = await useEntry(service, 'refresh', { id, isTheirs });
  if (token === undefined || token === 'not theirs') throw unknown();
  if (token.isUsed) throw await stolen(service, token.grant);
  return tokens(service, { grant, grantId: token.grant, scopes });
}

/** What comes twice was stolen, and so may be all that was given for it (RFC 6749 section 4.1.2). */
async function stolen({ store }: Service, grant: string): Promise<ProtocolError> {
  await store.take(grant);
  return unknown();
}

/** A client that is in use is not forgotten. */
async function keepClient(service: Service, clientId: string): Promise<void> {
  const id = await entryId(service, 'client', clientId);
  await service.store.change(id, () => ({ answer: true, expiresAt: Number.MAX_SAFE_INTEGER }));
}

async function tokens(
  service: Service,
  {
    grant: { clientId, scopes: granted },
    grantId,
    scopes,
  }: {
    readonly grant: GrantEntry;
    readonly grantId: string;
    readonly scopes: readonly string[];
  },
): Promise<Response> {
  const { store, clock, secrets } = service;
  const [access, refresh] = [secrets.newCode(), secrets.newCode()];
  await putEntry(service, 'access', {
    id: await entryId(service, 'access', access),
    entry: { grant: grantId, clientId, scopes },
    seconds: ACCESS_SECONDS,
  });
  const isRefreshed = granted.includes(OFFLINE);
  if (isRefreshed) {
    await putEntry(service, 'refresh', {
      id: await entryId(service, 'refresh', refresh),
      entry: { grant: grantId, clientId, isUsed: false },
      seconds: GRANT_SECONDS,
    });
    const expiresAt = clock() + GRANT_SECONDS * 1000;
    await store.change(grantId, () => ({ answer: true, expiresAt }));
  }
  return json({
    ...{ access_token: access, token_type: 'Bearer', expires_in: ACCESS_SECONDS },
    scope: scopes.join(' '),
    ...(isRefreshed && { refresh_token: refresh }),
  });
}

/** Takes a token back; one that is not known is as good as taken back (RFC 7009 section 2.2). */
export async function revokeEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const form = await readForm(request, MAX_BYTES);
  const clientId = await clientOf(service, request);
  const token = textIn(form, 'token');
  const refreshId = await entryId(service, 'refresh', token);
  const refresh = await readEntry(service, 'refresh', refreshId);
  // Section 2.1: with a refresh token goes all that was given for the same grant.
  if (refresh?.clientId === clientId) await service.store.take(refresh.grant);
  const accessId = await entryId(service, 'access', token);
  const access = await readEntry(service, 'access', accessId);
  if (access?.clientId === clientId) await service.store.take(accessId);
  return empty(200);
}

function textIn(form: Form, name: string): string {
  const text = form[name];
  if (text === undefined) throw refused('invalid_request', `${name} is missing`);
  if (text.length > MAX_TOKEN) throw unknown();
  return text;
}

function unknown(): ProtocolError {
  return refused('invalid_grant', 'this is unknown, has expired, or was used before');
}

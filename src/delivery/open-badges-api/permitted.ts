import { bearerToken } from '../http/bearer.js';
import { ProtocolError } from '../http/protocol-error.js';
import { entryId, readEntry } from './entries.js';
import { type Permission, scopeOf } from './scopes.js';
import type { Service } from './service.js';

/**
 * The learner for whom a request is made.
 *
 * @throws ProtocolError 401 without a token that holds, 403 where it is not for this (RFC 6750 section 3.1).
 */
export async function permitted(
  service: Service,
  request: Request,
  permission: Permission,
): Promise<string> {
  service.limit(request);
  const token = bearerToken(request);
  if (token === undefined) throw unauthorized('Bearer');
  const access = await readEntry(service, 'access', await entryId(service, 'access', token));
  // A grant that was taken back takes its tokens along.
  const grant = access && (await readEntry(service, 'grant', access.grant));
  if (access === undefined || grant === undefined)
    throw unauthorized('Bearer error="invalid_token"');
  if (access.scopes.includes(scopeOf(permission))) return grant.learner;
  throw new ProtocolError({
    ...{ status: 403, error: 'insufficient_scope', description: 'the token is not for this' },
    headers: {
      'www-authenticate': `Bearer error="insufficient_scope", scope="${scopeOf(permission)}"`,
    },
  });
}

function unauthorized(challenge: string): ProtocolError {
  const description = 'an access token is needed';
  const headers = { 'www-authenticate': challenge };
  return new ProtocolError({ status: 401, error: 'unauthorized', description, headers });
}

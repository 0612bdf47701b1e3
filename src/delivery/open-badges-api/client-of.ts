import { ProtocolError } from '../http/protocol-error.js';
import { isSameSecret } from '../secrets.js';
import { entryId, readEntry } from './entries.js';
import type { Service } from './service.js';

/**
 * The id of the client that asks, by its secret (`client_secret_basic`, RFC 6749 section 2.3.1).
 *
 * @throws ProtocolError 401 `invalid_client`.
 */
export async function clientOf(service: Service, request: Request): Promise<string> {
  const [id, secret] = credentialsIn(request.headers.get('authorization') ?? '');
  const entry = await readEntry(service, 'client', await entryId(service, 'client', id));
  const hash = await service.secrets.hash('badges-secret', secret);
  if (entry !== undefined && isSameSecret(entry.secret, hash)) return id;
  throw new ProtocolError({
    ...{ status: 401, error: 'invalid_client', description: 'id or secret of the client is wrong' },
    headers: { 'www-authenticate': 'Basic realm="oauth"' },
  });
}

function credentialsIn(header: string): readonly [string, string] {
  const [, encoded = ''] = /^Basic +([A-Za-z0-9+/]{1,1024}={0,2})$/i.exec(header) ?? [];
  try {
    const [id = '', secret = ''] = atob(encoded).split(':');
    return [decodeURIComponent(id), decodeURIComponent(secret)];
  } catch {
    return ['', ''];
  }
}

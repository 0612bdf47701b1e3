import { json } from '../http/answers.js';
import { ProtocolError } from '../http/protocol-error.js';
import { parametersOf } from '../http/read-body.js';
import { entryId, readEntry } from './entries.js';
import { codeOfOffer, offerOf } from './make-offer.js';
import type { Service } from './service.js';

/**
 * Gives an offer to the wallet that was told where it is, until it ends.
 *
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-4.1.3
 */
export async function offerEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const { id: name = '' } = parametersOf(new URL(request.url).searchParams);
  const told =
    name.length > MOST_NAME
      ? undefined
      : await readEntry(service, 'offered', await entryId(service, 'offered', name));
  if (told === undefined) throw gone();
  return json(offerOf(service, told, await codeOfOffer(service, name)));
}

/** Names are of 43 signs. */
const MOST_NAME = 100;

function gone(): ProtocolError {
  const description = 'no such offer is there, or its time is over';
  return new ProtocolError({ status: 404, error: 'invalid_request', description });
}

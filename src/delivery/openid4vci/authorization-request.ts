import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { stringMember } from '../../foundation/json/values.js';
import type { Form } from '../http/read-body.js';
import { challengeIn } from '../oauth/pkce.js';
import type { AuthorizationOptions, WalletClient } from './options.js';
import type { Service } from './service.js';

/** The members of a request that count; all else in it is passed over, as RFC 6749 section 3.1 asks. */
export const REQUEST_MEMBERS = [
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'code_challenge',
  'code_challenge_method',
  'authorization_details',
  'issuer_state',
] as const;

/** Whom the answer goes to. */
export interface Recipient {
  readonly client: WalletClient;
  readonly redirectUri: string;
  readonly state: string | undefined;
}

/** What a wallet asks for. */
export interface AuthorizationRequest {
  readonly challenge: string;
  readonly configurationIds: readonly string[];
  readonly hasDetails: boolean;
  readonly issuerState: string | undefined;
}

/**
 * Whom the answer goes to; nothing for a wallet or an address that is not known, sign by sign: then nobody is sent anywhere
 * (RFC 9700 section 4.1.3).
 */
export function recipientOf({ clients }: AuthorizationOptions, form: Form): Recipient | undefined {
  const client = clients.find(({ id }) => id === form['client_id']);
  const { redirect_uri: redirectUri, state } = form;
  if (client === undefined || redirectUri === undefined) return undefined;
  if (!client.redirectUris.includes(redirectUri)) return undefined;
  return { client, redirectUri, state };
}

/** What is asked for, or the error that the wallet is told (RFC 6749 section 4.1.2.1). */
export function requestIn(service: Service, form: Form): AuthorizationRequest | string {
  if (form['response_type'] !== 'code') return 'unsupported_response_type';
  const challenge = challengeIn(form);
  if (challenge === undefined || (form['state'] ?? '').length > MAX_STATE) return 'invalid_request';
  const { authorization_details: details, issuer_state: issuerState } = form;
  const hasDetails = details !== undefined;
  const ids = hasDetails ? idsInDetails(details) : idsInScope(service, form['scope'] ?? '');
  if (ids === undefined) return 'invalid_request';
  const isKnown = ids.length > 0 && ids.every((id) => service.configurations.has(id));
  if (!isKnown) return hasDetails ? 'invalid_authorization_details' : 'invalid_scope';
  return { challenge, configurationIds: [...new Set(ids)], hasDetails, issuerState };
}

const MAX_STATE = 2_048;

/** Section 5.1.2: a scope names a configuration. Others are passed over. */
function idsInScope({ configurations }: Service, scope: string): readonly string[] {
  return scope.split(' ').filter((id) => configurations.has(id));
}

/** Section 5.1.1 (RFC 9396). */
function idsInDetails(text: string): readonly string[] | undefined {
  try {
    const details = parseJsonStrictly(text, { maxBytes: 8_192, maxDepth: 8, maxItems: 20 });
    if (!Array.isArray(details)) return undefined;
    return details.map((one) =>
      stringMember(one, 'type') === 'openid_credential'
        ? (stringMember(one, 'credential_configuration_id') ?? '')
        : '',
    );
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

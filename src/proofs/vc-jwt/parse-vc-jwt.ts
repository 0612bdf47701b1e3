import { MicrocertError } from '../../foundation/errors/index.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import { type SignedJwt, parseCompactJws } from '../shared/compact-jws.js';
import { withClaims, withoutClaims } from './claims.js';

/** A credential with a JWT around it, read but not verified. */
export interface VcJwt extends SignedJwt {
  /** The credential: the payload without the registered claims, or its member `vc` completed by them (data model 1.1). */
  readonly credential: JsonObject;
  /** Which form the payload has: `top` (data model 2.0) or `vc` (1.1). */
  readonly form: 'top' | 'vc';
}

/**
 * Members of a credential. Beside one that is in the claim `vc` they make a second one, or state what nobody would look
 * at there: an end of validity, a status.
 */
const MEMBERS = [
  ...['@context', 'type', 'issuer', 'credentialSubject', 'proof'],
  ...['validFrom', 'validUntil', 'issuanceDate', 'expirationDate'],
  ...['credentialStatus', 'credentialSchema', 'relatedResource', 'refreshService'],
  ...['evidence', 'termsOfUse'],
];

/**
 * Reads a JWT that secures a credential, by the same strict rules as any JSON. Nothing is verified.
 *
 * @throws MicrocertError `ERR_JWT_SYNTAX` when it is no compact JWS of two JSON objects, `ERR_JWT_TWO_DOCUMENTS` when it
 * holds a credential twice; and what the strict JSON reader throws.
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-with-jose
 */
export function parseVcJwt(text: string, limits: Partial<InputLimits> = {}): VcJwt {
  const jwt = parseCompactJws(text, limits);
  const { payload } = jwt;
  const inside: JsonValue | undefined = memberOf(payload, 'vc');
  if (inside !== undefined && MEMBERS.some((name) => memberOf(payload, name) !== undefined))
    throw new MicrocertError('ERR_JWT_TWO_DOCUMENTS');
  if (inside !== undefined && !isJsonObject(inside)) throw new MicrocertError('ERR_JWT_SYNTAX');
  return {
    ...jwt,
    credential: inside === undefined ? withoutClaims(payload) : withClaims(inside, payload),
    form: inside === undefined ? 'top' : 'vc',
  };
}

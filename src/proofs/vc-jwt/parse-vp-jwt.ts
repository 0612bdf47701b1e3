import { MicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import { type SignedJwt, parseCompactJws } from '../shared/compact-jws.js';
import { withoutClaims } from './claims.js';

/** A presentation with a JWT around it, read but not verified. */
export interface VpJwt extends SignedJwt {
  /** The presentation: the payload without the registered claims, or its member `vp` (data model 1.1). */
  readonly presentation: JsonObject;
}

const MEMBERS = ['@context', 'type', 'holder', 'verifiableCredential', 'proof'];

/**
 * Reads a JWT that secures a presentation. Nothing is verified.
 *
 * @throws MicrocertError `ERR_JWT_SYNTAX` when it is no compact JWS of two JSON objects, `ERR_JWT_TWO_DOCUMENTS` when it
 * holds a presentation twice; and what the strict JSON reader throws.
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-vps-with-jose
 */
export function parseVpJwt(text: string, limits: Partial<InputLimits> = {}): VpJwt {
  const jwt = parseCompactJws(text, limits);
  const { payload } = jwt;
  const inside = memberOf(payload, 'vp');
  if (inside === undefined) return { ...jwt, presentation: withoutClaims(payload) };
  if (MEMBERS.some((name) => memberOf(payload, name) !== undefined))
    throw new MicrocertError('ERR_JWT_TWO_DOCUMENTS');
  if (!isJsonObject(inside)) throw new MicrocertError('ERR_JWT_SYNTAX');
  return { ...jwt, presentation: inside };
}

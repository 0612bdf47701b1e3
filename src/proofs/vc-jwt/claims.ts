import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import { formatDateTime } from '../../foundation/time.js';

/** Claims that stand beside the members of a credential and are none of them. */
export const REGISTERED: ReadonlySet<string> = new Set([
  ...['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'],
  ...['cnf', 'nonce'],
]);

/** The credential whose members are the claims of a payload (data model 2.0). */
export function withoutClaims(payload: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !REGISTERED.has(name)));
}

/**
 * The credential in the claim `vc` (data model 1.1), where members may be left out that a registered claim states.
 * What stands there already stays: whether the two agree is checked.
 *
 * @see https://www.w3.org/TR/vc-data-model/#jwt-decoding
 */
export function withClaims(inside: JsonObject, payload: JsonObject): JsonObject {
  const stated = {
    id: memberOf(payload, 'jti'),
    issuer: memberOf(payload, 'iss'),
    issuanceDate: dateOf(memberOf(payload, 'nbf')),
    expirationDate: dateOf(memberOf(payload, 'exp')),
  };
  const missing = Object.entries(stated).filter(
    ([name, value]) => value !== undefined && !Object.hasOwn(inside, name),
  );
  const older = Object.hasOwn(inside, 'validFrom');
  const added = missing.filter(([name]) => !older || !name.endsWith('Date'));
  return {
    ...inside,
    ...(Object.fromEntries(added) as JsonObject),
    ...named(inside, 'issuer', memberOf(payload, 'iss')),
    ...named(inside, 'credentialSubject', memberOf(payload, 'sub')),
  };
}

/** A member that is an object without an id, with the id that a claim states. */
function named(inside: JsonObject, name: string, id: JsonValue | undefined): JsonObject {
  const member = memberOf(inside, name);
  if (!isJsonObject(member) || id === undefined || Object.hasOwn(member, 'id')) return {};
  return { [name]: { ...member, id } };
}

/** A NumericDate (RFC 7519 section 2) as the date-time of a credential. */
function dateOf(value: JsonValue | undefined): string | undefined {
  const milliseconds = typeof value === 'number' ? value * 1000 : Number.NaN;
  return Math.abs(milliseconds) < MAX_TIME ? formatDateTime(milliseconds) : undefined;
}

const MAX_TIME = 8.64e15;

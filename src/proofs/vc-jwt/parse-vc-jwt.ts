import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import { withClaims, withoutClaims } from './claims.js';

/** A credential with a JWT around it, read but not verified. */
export interface VcJwt {
  /** JOSE header. */
  readonly header: JsonObject;
  /** Every claim. */
  readonly payload: JsonObject;
  /** The credential: the payload without the registered claims, or its member `vc` completed by them (data model 1.1). */
  readonly credential: JsonObject;
  /** Which form the payload has: `top` (data model 2.0) or `vc` (1.1). */
  readonly form: 'top' | 'vc';
  /** What was signed: header and payload as they were written. */
  readonly signedBytes: Uint8Array;
  /** The signature. */
  readonly signature: Uint8Array;
}

// RFC 7515 section 7.1: three runs of base64url with dots between them. An empty signature is `alg: none`.
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

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

/** True for a text that has the form of a compact JWS. */
export function isCompactJws(text: string): boolean {
  return COMPACT.test(text);
}

/**
 * Reads a JWT that secures a credential, by the same strict rules as any JSON. Nothing is verified.
 *
 * @throws MicrocertError `ERR_JWT_SYNTAX` when it is no compact JWS of two JSON objects, `ERR_JWT_TWO_DOCUMENTS` when it
 * holds a credential twice; and what the strict JSON reader throws.
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-with-jose
 */
export function parseVcJwt(text: string, limits: Partial<InputLimits> = {}): VcJwt {
  if (limits.maxBytes !== undefined && text.length > limits.maxBytes)
    throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  const [first = '', second = '', third = ''] = text.split('.');
  if (!COMPACT.test(text)) throw new MicrocertError('ERR_JWT_SYNTAX');
  const header = objectIn(first, limits);
  const payload = objectIn(second, limits);
  const inside: JsonValue | undefined = memberOf(payload, 'vc');
  if (inside !== undefined && MEMBERS.some((name) => memberOf(payload, name) !== undefined))
    throw new MicrocertError('ERR_JWT_TWO_DOCUMENTS');
  if (inside !== undefined && !isJsonObject(inside)) throw new MicrocertError('ERR_JWT_SYNTAX');
  return {
    header,
    payload,
    credential: inside === undefined ? withoutClaims(payload) : withClaims(inside, payload),
    form: inside === undefined ? 'top' : 'vc',
    signedBytes: new TextEncoder().encode(`${first}.${second}`),
    signature: bytesIn(third),
  };
}

function objectIn(part: string, limits: Partial<InputLimits>): JsonObject {
  const text = textIn(bytesIn(part));
  const value = parseJsonStrictly(text, limits);
  if (isJsonObject(value)) return value;
  throw new MicrocertError('ERR_JWT_SYNTAX');
}

function bytesIn(part: string): Uint8Array {
  try {
    return decodeBase64url(part);
  } catch (cause) {
    throw new MicrocertError('ERR_JWT_SYNTAX', { cause });
  }
}

function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause });
  }
}

import { decodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import {
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import { type KeyAlgorithm, KNOWN_KEYS } from './algorithms.js';

/** Longest text that is looked at as a key, in UTF-16 units: a PEM file with text around it is far shorter. */
export const MAX_KEY_TEXT = 65_536;

/** A key in JSON. Whatever is wrong with the text, nothing of it comes out: it may be a secret. */
export function parseKeyJson(text: string): JsonObject {
  try {
    const value = parseJsonStrictly(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Without the cause: an error of a parser may quote the text, and the text is a key.
  }
  throw new MicrocertError('ERR_KEY_FORMAT');
}

/**
 * The kind of a JWK, which must be one to sign with.
 *
 * @throws MicrocertError `ERR_KEY_TYPE` for another kind, or one that its `alg`, `use` or `key_ops` keeps from signing.
 * @see https://www.rfc-editor.org/rfc/rfc8037#section-2
 * @see https://www.rfc-editor.org/rfc/rfc7518#section-6
 * @see https://www.rfc-editor.org/rfc/rfc9864#section-2.2 for the algorithm called `Ed25519`
 */
export function algorithmOfJwk(jwk: JsonObject): KeyAlgorithm {
  const form = FORMS.find(({ kty, crv }) => {
    const same = stringMember(jwk, 'kty') === kty;
    return same && (crv === undefined || stringMember(jwk, 'crv') === crv);
  });
  const signs =
    form !== undefined &&
    isAbsentOr(jwk, 'alg', form.alg) &&
    isAbsentOr(jwk, 'use', ['sig']) &&
    hasOperation(memberOf(jwk, 'key_ops'));
  if (!signs) throw new MicrocertError('ERR_KEY_TYPE', { hint: KNOWN_KEYS });
  return form.algorithm;
}

interface JwkForm {
  readonly algorithm: KeyAlgorithm;
  readonly kty: string;
  readonly crv?: string;
  /** The algorithms that the key may be meant for. */
  readonly alg: readonly string[];
}

const FORMS: readonly JwkForm[] = [
  { algorithm: 'Ed25519', kty: 'OKP', crv: 'Ed25519', alg: ['EdDSA', 'Ed25519'] },
  { algorithm: 'P-256', kty: 'EC', crv: 'P-256', alg: ['ES256'] },
  { algorithm: 'P-384', kty: 'EC', crv: 'P-384', alg: ['ES384'] },
  { algorithm: 'RSA', kty: 'RSA', alg: ['RS256'] },
];

function isAbsentOr(jwk: JsonObject, name: string, allowed: readonly unknown[]): boolean {
  const value = memberOf(jwk, name);
  return value === undefined || allowed.includes(value);
}

/** RFC 7517 section 4.3. */
function hasOperation(operations: unknown): boolean {
  if (operations === undefined) return true;
  return (
    Array.isArray(operations) && operations.some((name) => name === 'verify' || name === 'sign')
  );
}

/**
 * The bytes of a member of a JWK that always has as many: a coordinate or a secret keeps its zeros in front (RFC 7518
 * section 6.2.1.2).
 */
export function fixedBytes(jwk: JsonObject, name: 'd' | 'x' | 'y', length: number): Uint8Array {
  const text = stringMember(jwk, name) ?? '';
  // Looked at before decoding: base64url writes 4 signs for 3 bytes.
  if (text.length !== Math.ceil((4 * length) / 3)) throw new MicrocertError('ERR_KEY_FORMAT');
  return decode(text);
}

/** Members of a private RSA key after its modulus and exponent, in the order of RFC 8017. */
export const RSA_SECRETS = ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const;

/** The bytes of a number in a JWK: as few as it takes (RFC 7518 section 2, Base64urlUInt). */
export function numberBytes(
  jwk: JsonObject,
  name: 'n' | 'e' | (typeof RSA_SECRETS)[number],
): Uint8Array {
  const text = stringMember(jwk, name) ?? '';
  if (text.length > MAX_NUMBER_TEXT) throw new MicrocertError('ERR_KEY_FORMAT');
  const bytes = decode(text);
  if (bytes.length === 0 || bytes[0] === 0) throw new MicrocertError('ERR_KEY_FORMAT');
  return bytes;
}

// 8,192 bits.
const MAX_NUMBER_TEXT = 1366;

function decode(text: string): Uint8Array {
  try {
    return decodeBase64url(text);
  } catch {
    throw new MicrocertError('ERR_KEY_FORMAT');
  }
}

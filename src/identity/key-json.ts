import { decodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import {
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import { ED25519_ONLY } from './public-key.js';

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
 * Refuses a JWK that is not an Ed25519 key to sign with.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8037#section-2
 * @see https://www.rfc-editor.org/rfc/rfc9864#section-2.2 for the algorithm called `Ed25519`
 */
export function assertOkp(jwk: JsonObject): void {
  const curve = stringMember(jwk, 'kty') === 'OKP' && stringMember(jwk, 'crv') === 'Ed25519';
  const signs = isAbsentOr(jwk, 'alg', ['EdDSA', 'Ed25519']) && isAbsentOr(jwk, 'use', ['sig']);
  if (!curve || !signs) throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
}

function isAbsentOr(jwk: JsonObject, name: string, allowed: readonly unknown[]): boolean {
  const value = memberOf(jwk, name);
  return value === undefined || allowed.includes(value);
}

/** The 32 bytes of a member of a JWK. */
export function keyBytes(jwk: JsonObject, name: 'd' | 'x'): Uint8Array {
  const text = stringMember(jwk, name) ?? '';
  // 32 bytes take 43 signs in base64url.
  if (text.length !== 43) throw new MicrocertError('ERR_KEY_FORMAT');
  try {
    return decodeBase64url(text);
  } catch {
    throw new MicrocertError('ERR_KEY_FORMAT');
  }
}

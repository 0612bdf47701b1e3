import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';

/** A compact JWS of two JSON objects, read but not verified. */
export interface SignedJwt {
  /** JOSE header. */
  readonly header: JsonObject;
  /** Every claim. */
  readonly payload: JsonObject;
  /** What was signed: header and payload as they were written. */
  readonly signedBytes: Uint8Array;
  /** The signature. */
  readonly signature: Uint8Array;
}

// RFC 7515 section 7.1: three runs of base64url with dots between them. An empty signature is `alg: none`.
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** True for a text that has the form of a compact JWS. */
export function isCompactJws(text: string): boolean {
  return COMPACT.test(text);
}

/**
 * Reads a JWT by the same strict rules as any JSON. Nothing is verified.
 *
 * @throws MicrocertError `ERR_JWT_SYNTAX` when it is no compact JWS of two JSON objects; and what the strict JSON reader
 * throws.
 */
export function parseJwt(text: string, limits: Partial<InputLimits> = {}): SignedJwt {
  if (limits.maxBytes !== undefined && text.length > limits.maxBytes)
    throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  const [first = '', second = '', third = ''] = text.split('.');
  if (!COMPACT.test(text)) throw new MicrocertError('ERR_JWT_SYNTAX');
  return {
    header: objectIn(first, limits),
    payload: objectIn(second, limits),
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

import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { type Base64urlTexts, base64urlTexts } from '../../foundation/encodings/base64url-text.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import type { Signer } from '../../identity/index.js';

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
 * Reads a compact JWS by the same strict rules as any JSON. Nothing is verified.
 *
 * @throws MicrocertError `ERR_JWT_SYNTAX` when it is no compact JWS of two JSON objects, `ERR_INPUT_TOO_LARGE`; and what
 * the strict JSON reader throws.
 */
export function parseCompactJws(
  text: string,
  limits: Partial<InputLimits> = {},
  base64url: Base64urlTexts = base64urlTexts(),
): SignedJwt {
  if (limits.maxBytes !== undefined && text.length > limits.maxBytes)
    throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  if (!COMPACT.test(text)) throw new MicrocertError('ERR_JWT_SYNTAX');
  const [header = '', payload = '', signature = ''] = text.split('.');
  return readJws({ jwt: text, header, payload, signature }, limits, base64url);
}

/** A compact JWS and its three parts, of the form that it must have. */
export interface JwsParts {
  readonly jwt: string;
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
  /** What stands in header and payload, where it was read from base64url before; what comes after that is no matter. */
  readonly texts?: readonly string[] | undefined;
}

/**
 * Reads a compact JWS that was taken apart before.
 *
 * @throws MicrocertError as {@link parseCompactJws} does.
 */
export function readJws(
  { jwt, header, payload, signature, texts }: JwsParts,
  limits: Partial<InputLimits>,
  base64url: Base64urlTexts,
): SignedJwt {
  const objectIn = (part: string, text: string | undefined): JsonObject => {
    const json = text ?? orSyntax(() => base64url.toText(part));
    const value = parseJsonStrictly(json, limits);
    if (isJsonObject(value)) return value;
    throw new MicrocertError('ERR_JWT_SYNTAX');
  };
  return {
    header: objectIn(header, texts?.[0]),
    payload: objectIn(payload, texts?.[1]),
    signedBytes: base64url.asciiBytes(jwt.slice(0, header.length + 1 + payload.length)),
    signature: orSyntax(() => decodeBase64url(signature)),
  };
}

function orSyntax<Value>(decode: () => Value): Value {
  try {
    return decode();
  } catch (cause) {
    if (isMicrocertError(cause) && cause.code !== 'ERR_ENCODING') throw cause;
    throw new MicrocertError('ERR_JWT_SYNTAX', { cause });
  }
}

const MIN_SIGNATURE = 64;
const utf8 = /* @__PURE__ */ new TextEncoder();

/**
 * Signs header and payload, texts of JSON, as a compact JWS.
 *
 * @throws MicrocertError `ERR_SIGNATURE` when the signer gives no usable signature.
 */
export async function signCompactJws(
  header: string,
  payload: string,
  signer: Signer,
  base64url: Base64urlTexts = base64urlTexts(),
): Promise<string> {
  const { ofText } = base64url;
  return signEncodedJws(`${ofText(header)}.${ofText(payload)}`, signer, base64url);
}

/**
 * Signs header and payload that are base64url already, with a dot between them.
 *
 * @throws MicrocertError as {@link signCompactJws} does.
 */
export async function signEncodedJws(
  text: string,
  signer: Signer,
  { ofBytes }: Base64urlTexts,
): Promise<string> {
  const signature: unknown = await signer.sign(utf8.encode(text));
  if (!(signature instanceof Uint8Array) || signature.length < MIN_SIGNATURE)
    throw new MicrocertError('ERR_SIGNATURE');
  return `${text}.${ofBytes(signature)}`;
}

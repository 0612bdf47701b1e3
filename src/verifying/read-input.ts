import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../foundation/errors/save-as-utf8.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { InputLimits } from '../foundation/limits.js';
import type { Check, Finding } from '../foundation/report.js';
import { asSnapshot, DEFAULT_DOCUMENT_LIMITS, type DocumentLimits } from '../linked-data/index.js';
import {
  isCompactJws,
  isEnvelope,
  jwtInEnvelope,
  parseVcJwt,
  type VcJwt,
} from '../proofs/vc-jwt/index.js';
import { asFinding, failed, finding, passed } from './outcomes.js';
import type { Securing } from './report.js';
import { serializeWithin } from './serialize-within.js';

/** What is verified: JSON text or a compact JWT, the UTF-8 bytes of either, or the object itself. */
export type VerifyInput = string | Uint8Array | JsonObject | object;

/** A credential that was read: plain data, and the JWT around it where there is one. */
export interface Credential {
  readonly securing: Securing;
  readonly document: JsonObject;
  readonly jwt?: VcJwt;
}

/** The credential, or why there is none. */
export interface ReadInput {
  /** Absent when the input cannot be read. */
  readonly credential?: Credential;
  /** `input.limits` and `input.format`. */
  readonly checks: readonly Check[];
}

/** Reads whatever was handed in; an unreadable input is a failed check, never an exception. */
export function readInput(input: unknown, limits: InputLimits): ReadInput {
  try {
    const text = toText(input, limits);
    const trimmed = withoutSpaceAround(text);
    const isJwt = isCompactJws(trimmed) || MEANT_AS_JWT.test(trimmed);
    const credential = isJwt ? fromJwt(trimmed, limits) : fromJson(text, limits);
    // Parsed here and held by nobody else: within the bounds of linked data it need not be copied again.
    if (isWithin(limits, DEFAULT_DOCUMENT_LIMITS)) asSnapshot(credential.document);
    return { credential, checks: [passed('input.limits'), passed('input.format')] };
  } catch (error) {
    return unread(error);
  }
}

/** What was read as JSON within the limits. */
export function readJson(document: JsonObject): ReadInput {
  const credential = { securing: 'data-integrity', document } as const;
  return { credential, checks: [passed('input.limits'), passed('input.format')] };
}

/** The text of whatever was handed in, or why there is none. */
export function textOf(input: unknown, limits: InputLimits): string | ReadInput {
  try {
    return toText(input, limits);
  } catch (error) {
    return unread(error);
  }
}

/** Takes a credential out of a file that carries it, within the bounds of the verification. */
export type OpenFile = (limits: InputLimits) => Promise<{
  readonly text: string;
  /** What is to be said of the file. */
  readonly notes: readonly Finding[];
}>;

/** What a file gave: the credential, or why there is none. */
export interface Opened {
  readonly text: string | ReadInput;
  readonly notes: readonly Finding[];
}

/** The credential out of a file; one that cannot be opened is a failed check, never an exception. */
export async function openedText(open: OpenFile, limits: InputLimits): Promise<Opened> {
  try {
    return await open(limits);
  } catch (error) {
    return { text: unread(error), notes: [] };
  }
}

function unread(error: unknown): ReadInput {
  if (!isMicrocertError(error)) throw error;
  const found = error.code === 'ERR_CREDENTIAL_UNREADABLE' ? reasonIn(error) : asFinding(error);
  return isTooMuch(error)
    ? { checks: [failed('input.limits', found)] }
    : { checks: [passed('input.limits'), failed('input.format', found)] };
}

/** Whether an error says that an input is beyond a bound, rather than that it is wrong. */
export function isTooMuch({ code }: { readonly code: string }): boolean {
  return TOO_MUCH.has(code);
}

function isWithin(limits: InputLimits, bounds: DocumentLimits): boolean {
  const { maxDepth, maxValues, maxItems } = limits;
  return (
    maxDepth <= bounds.maxDepth && maxValues <= bounds.maxValues && maxItems <= bounds.maxItems
  );
}

/** What begins like the header of a JWT (`{"…` in base64url) and has dots is told what is wrong with it as a JWT. */
const MEANT_AS_JWT = /^ey[\w-]*\.[\w.=-]*$/;

const TOO_MUCH: ReadonlySet<string> = new Set([
  'ERR_INPUT_TOO_LARGE',
  'ERR_INPUT_TOO_DEEP',
  'ERR_INPUT_TOO_MANY',
  'ERR_INPUT_TEXT_TOO_LONG',
]);

/**
 * A text without the white space of JSON around it, and no other: a byte order mark, say, is skipped once, by the reader
 * of JSON. Sign by sign, as a pattern for the end would go over every run of spaces inside, again from each of them.
 */
function withoutSpaceAround(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function fromJwt(text: string, limits: InputLimits): Credential {
  const jwt = parseVcJwt(text, limits);
  return { securing: 'jwt', document: jwt.credential, jwt };
}

function fromJson(text: string, limits: InputLimits): Credential {
  const value: JsonValue = parseJsonStrictly(text, limits);
  if (!isJsonObject(value)) throw unreadable(NOT_AN_OBJECT);
  if (!isEnvelope(value)) return { securing: 'data-integrity', document: value };
  const jwt = jwtInEnvelope(value);
  if (jwt === undefined) throw unreadable(NOT_AN_ENVELOPE);
  return fromJwt(jwt, limits);
}

/**
 * Objects go through text as well: the copy is free of getters, prototypes and `toJSON` surprises, and what is
 * checked is what is used. What is too large is not even decoded.
 */
function toText(input: unknown, limits: InputLimits): string {
  if (typeof input === 'string') {
    if (input.length > limits.maxBytes) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
    return input;
  }
  // Asked in this order, nothing of a hostile object is run here.
  if (ArrayBuffer.isView(input) && input instanceof Uint8Array) return decode(input, limits);
  return serializeWithin(input, limits);
}

function decode(bytes: Uint8Array, { maxBytes }: InputLimits): string {
  if (bytes.length > maxBytes) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause, hint: SAVE_AS_UTF8 });
  }
}

function unreadable(found: Finding): MicrocertError<'ERR_CREDENTIAL_UNREADABLE'> {
  return new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings: [found] });
}

function reasonIn(error: MicrocertError): Finding {
  return error.findings[0] ?? asFinding(error);
}

const NOT_AN_OBJECT = finding(
  'error',
  'input.not-an-object',
  '',
  { en: 'a credential is a JSON object', fr: 'un justificatif est un objet JSON' },
  {
    en: 'give one credential, `{…}` or a JWT; take those of a list one by one',
    fr: 'donner un seul justificatif, `{…}` ou un JWT ; prendre un par un ceux d’une liste',
  },
);
const NOT_AN_ENVELOPE = finding('error', 'input.envelope', '/id', {
  en: 'an enveloped credential holds a JWT in its id as a data URL, and nothing beside it',
  fr: 'un justificatif sous enveloppe contient un JWT dans son id, comme URL de données, et rien d’autre',
});

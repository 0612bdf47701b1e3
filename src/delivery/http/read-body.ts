import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import { ProtocolError, refused } from './protocol-error.js';

/** The members of a form, each once. */
export type Form = Readonly<Record<string, string>>;

const MAX_DEPTH = 16;
const MAX_VALUES = 2_000;
const MOST_PARAMETERS = 100;

/**
 * The body of a request as a JSON object.
 *
 * @throws ProtocolError 413, 415; 400 with `malformed` for what is no JSON object.
 */
export async function readJson(
  request: Request,
  {
    maxBytes,
    malformed,
    types = ['application/json'],
    limits = {},
  }: {
    readonly maxBytes: number;
    readonly malformed: string;
    readonly types?: readonly string[];
    /** Other bounds than are usual here. */
    readonly limits?: Partial<InputLimits>;
  },
): Promise<JsonObject> {
  assertType(request, types);
  const text = await readText(request, maxBytes);
  const usual = { maxDepth: MAX_DEPTH, maxValues: MAX_VALUES };
  try {
    const value = parseJsonStrictly(text, { ...usual, ...limits, maxBytes });
    if (isJsonObject(value)) return value;
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
  }
  throw refused(malformed, 'the body must be a JSON object');
}

/**
 * The body of a request as a form.
 *
 * @throws ProtocolError 413, 415; 400 where a parameter stands twice, which RFC 6749 section 3.2 forbids.
 */
export async function readForm(request: Request, maxBytes: number): Promise<Form> {
  assertType(request, ['application/x-www-form-urlencoded']);
  const text = await readText(request, maxBytes);
  // Looked at before they are taken apart: anybody may send a large form, of a few letters each.
  if (text.split('&', MOST_PARAMETERS + 1).length > MOST_PARAMETERS)
    throw refused('invalid_request', 'the body has more parameters than are read');
  return parametersOf(new URLSearchParams(text));
}

/**
 * Parameters of a form or a query. An empty one is as if it were left out (RFC 6749 section 3.1).
 *
 * @throws ProtocolError 400 where one stands twice.
 */
export function parametersOf(given: URLSearchParams): Form {
  const form = new Map<string, string>();
  for (const [name, value] of given) {
    if (form.has(name)) throw refused('invalid_request', 'a parameter stands twice');
    if (value !== '') form.set(name, value);
  }
  return Object.fromEntries(form);
}

/** The media type of the body, without its parameters. */
export function mediaTypeOf(request: Request): string {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/**
 * Refuses a body that says that it is something else.
 *
 * @throws ProtocolError 415.
 */
export function assertType(request: Request, expected: readonly string[]): void {
  if (expected.includes(mediaTypeOf(request))) return;
  const description = `the content type must be ${expected.join(' or ')}`;
  throw new ProtocolError({ status: 415, error: 'invalid_request', description });
}

/**
 * The body as text. No more is read than is allowed, whatever the request says of its length.
 *
 * @throws ProtocolError 413; 415 where it is compressed, as a few bytes could become very many; 400 for what is no UTF-8.
 */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  assertPlain(request);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, bytes] = ['', 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      if (bytes > maxBytes) throw tooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof ProtocolError) throw error;
    throw refused('invalid_request', 'the body could not be read as UTF-8');
  }
}

function assertPlain(request: Request): void {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() === 'identity') return;
  const description = 'the body must not be compressed';
  // RFC 9110 section 15.5.16: what would be taken.
  const headers = { 'accept-encoding': 'identity' };
  throw new ProtocolError({ status: 415, error: 'invalid_request', description, headers });
}

function tooLarge(): ProtocolError {
  const description = 'the body is larger than is accepted';
  return new ProtocolError({ status: 413, error: 'invalid_request', description });
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import { ProtocolError, refused } from './protocol-error.js';

/** The members of a form, each once. */
export type Form = Readonly<Record<string, string>>;

const MAX_DEPTH = 16;
const MAX_VALUES = 2_000;

/**
 * The body of a request as a JSON object.
 *
 * @throws ProtocolError 413, 415; 400 with `malformed` for what is no JSON object.
 */
export async function readJson(
  request: Request,
  { maxBytes, malformed }: { readonly maxBytes: number; readonly malformed: string },
): Promise<JsonObject> {
  assertType(request, 'application/json');
  const text = await readText(request, maxBytes);
  try {
    const value = parseJsonStrictly(text, { maxBytes, maxDepth: MAX_DEPTH, maxValues: MAX_VALUES });
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
  assertType(request, 'application/x-www-form-urlencoded');
  return parametersOf(new URLSearchParams(await readText(request, maxBytes)));
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

function assertType(request: Request, expected: string): void {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() === expected) return;
  const description = `the content type must be ${expected}`;
  throw new ProtocolError({ status: 415, error: 'invalid_request', description });
}

/** No more is read than is allowed, whatever the request says of its length. */
async function readText(request: Request, maxBytes: number): Promise<string> {
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

function tooLarge(): ProtocolError {
  const description = 'the body is larger than is accepted';
  return new ProtocolError({ status: 413, error: 'invalid_request', description });
}

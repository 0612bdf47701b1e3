import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { refused } from '../http/protocol-error.js';
import { readJson } from '../http/read-body.js';

/** What stands in a body: the document by the name that the operation has for it, and its options. */
export interface ApiRequest {
  readonly document: JsonObject | string;
  readonly options: JsonObject;
}

/**
 * Reads a request.
 *
 * @throws ProtocolError 400 for one without its document, and for members and options that are not known: what is passed
 * over in silence could have been meant to be heeded.
 */
export async function readApiRequest(
  request: Request,
  {
    maxBytes,
    member,
    options: known,
  }: {
    readonly maxBytes: number;
    readonly member: string;
    readonly options: readonly string[];
  },
): Promise<ApiRequest> {
  const body = await readJson(request, {
    ...{ maxBytes, malformed: 'invalid_request' },
    // The engine that verifies has its own, narrower bounds; these are for the body around it.
    limits: { maxDepth: 80, maxValues: 50_000 },
  });
  const { [member]: document, options = {}, ...others } = body;
  if (Object.keys(others).length > 0)
    throw refused('invalid_request', `the body has ${member} and options, and no other member`);
  if (!isJsonObject(document) && typeof document !== 'string')
    throw refused('invalid_request', `${member} is missing, or is no object`);
  if (!isJsonObject(options)) throw refused('invalid_request', 'options must be an object');
  if (!Object.keys(options).every((name) => known.includes(name)))
    throw refused('invalid_request', `options that are known: ${known.join(', ') || 'none'}`);
  return { document, options };
}

/** An option that is a text. */
export function textOption(options: JsonObject, name: string): string | undefined {
  return optionOf(options, name, (value) => typeof value === 'string', 'a text') as
    | string
    | undefined;
}

/** An option that is yes or no; no where it is left out. */
export function flagOption(options: JsonObject, name: string): boolean {
  const value = optionOf(options, name, (given) => typeof given === 'boolean', 'true or false');
  return value === true;
}

/** An option that is a list of JSON pointers (RFC 6901). */
export function pointersOption(options: JsonObject, name: string): readonly string[] | undefined {
  const isPointer = (value: JsonValue) => typeof value === 'string' && /^(\/|$)/.test(value);
  const isList = (value: JsonValue) =>
    Array.isArray(value) && value.length <= MOST_POINTERS && value.every(isPointer);
  return optionOf(options, name, isList, 'a list of JSON pointers') as
    | readonly string[]
    | undefined;
}

const MOST_POINTERS = 1000;

function optionOf(
  options: JsonObject,
  name: string,
  holds: (value: JsonValue) => boolean,
  wanted: string,
): JsonValue | undefined {
  const value = options[name];
  if (value === undefined || holds(value)) return value;
  throw refused('invalid_request', `options: ${name} must be ${wanted}`);
}

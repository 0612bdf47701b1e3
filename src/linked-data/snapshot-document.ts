import { type CoreCode, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer } from '../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';

/** Bounds on a document before it is read as linked data, so that hostile input stays cheap. */
export interface DocumentLimits {
  /** Deepest nesting of arrays and objects. */
  readonly maxDepth: number;
  /** Most values of any kind, members and items, in the whole document. */
  readonly maxValues: number;
  /** Most items in one array: JSON-LD compares items pairwise. */
  readonly maxItems: number;
}

/** Bounds used where the caller gives none: 64 levels, 20,000 values, 2,000 items in one array. */
export const DEFAULT_DOCUMENT_LIMITS: DocumentLimits = {
  maxDepth: DEFAULT_INPUT_LIMITS.maxDepth,
  maxValues: 20_000,
  maxItems: 2000,
};

/**
 * A private copy of a document that holds JSON and nothing else, so that no getter can change it between
 * check and use and every value of it takes part in the signature.
 *
 * @throws `MicrocertError` `ERR_LINKED_DATA` when it is not an object; `ERR_JSON_VALUE`,
 * `ERR_JSON_FORBIDDEN_KEY` or `ERR_JSON_LONE_SURROGATE` for content that JSON or UTF-8 cannot carry;
 * `ERR_INPUT_TOO_DEEP` or `ERR_CANONICALIZATION_LIMIT` beyond a limit.
 */
export function snapshotDocument(
  document: unknown,
  limits: DocumentLimits = DEFAULT_DOCUMENT_LIMITS,
): JsonObject {
  if (isJsonObject(document)) {
    if (snapshots.has(document)) return document;
    return asSnapshot(copyObject(document, { limits, place: [], values: 0 }));
  }
  throw new MicrocertError('ERR_LINKED_DATA', {
    pointer: '',
    hint: { en: 'a JSON object is expected', fr: 'un objet JSON est attendu' },
  });
}

// Known by the object itself, which never leaves this library: whoever is given its content is given another object.
const snapshots = new WeakSet<object>();

/**
 * Marks a document as good as a snapshot, so that it is not copied again: a new object that nobody outside holds, made of
 * parts of a snapshot, or parsed strictly within the same limits.
 */
export function asSnapshot<Document extends JsonObject>(document: Document): Document {
  snapshots.add(document);
  return document;
}

interface Walk {
  readonly limits: DocumentLimits;
  /** Members and indexes on the way to where the walk is: only an error makes a pointer of them. */
  readonly place: (string | number)[];
  values: number;
}

function copyAt(token: string | number, value: unknown, walk: Walk): JsonValue {
  walk.place.push(token);
  const copy = copyValue(value, walk);
  walk.place.pop();
  return copy;
}

function copyValue(value: unknown, walk: Walk): JsonValue {
  walk.values += 1;
  if (walk.values > walk.limits.maxValues) throw at('ERR_CANONICALIZATION_LIMIT', walk);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return wellFormed(value, walk);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (walk.place.length >= walk.limits.maxDepth) throw at('ERR_INPUT_TOO_DEEP', walk);
  if (Array.isArray(value)) return copyArray(value, walk);
  if (isJsonObject(value)) return copyObject(value, walk);
  throw at('ERR_JSON_VALUE', walk);
}

function copyArray(items: readonly unknown[], walk: Walk): JsonValue {
  if (items.length > walk.limits.maxItems) throw at('ERR_CANONICALIZATION_LIMIT', walk);
  const copy: JsonValue[] = [];
  for (let index = 0; index < items.length; index += 1)
    copy.push(copyAt(index, items[index], walk));
  return copy;
}

function copyObject(object: object, walk: Walk): JsonObject {
  const copy: Record<string, JsonValue> = {};
  for (const name of Object.keys(object)) {
    const member: unknown = Reflect.get(object, name);
    // Assigning it would set a prototype instead of a member, and the member would ride along unsigned.
    if (name === '__proto__') throw at('ERR_JSON_FORBIDDEN_KEY', walk);
    wellFormed(name, walk);
    if (member !== undefined) copy[name] = copyAt(name, member, walk);
  }
  return copy;
}

/** Half a surrogate pair becomes U+FFFD in UTF-8: two different texts would have the same hash. */
function wellFormed(text: string, walk: Walk): string {
  if (!text.isWellFormed()) throw at('ERR_JSON_LONE_SURROGATE', walk);
  return text;
}

function at<Code extends CoreCode>(code: Code, { place }: Walk): MicrocertError<Code> {
  return new MicrocertError(code, { pointer: appendPointer('', ...place) });
}

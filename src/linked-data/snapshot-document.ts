import { type ErrorCode, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
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
const DEFAULT_DOCUMENT_LIMITS: DocumentLimits = {
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
  if (isJsonObject(document))
    return copyObject(document, '', { limits, depth: 1, seen: { values: 0 } });
  throw new MicrocertError('ERR_LINKED_DATA', {
    pointer: '',
    hint: { en: 'a JSON object is expected', fr: 'un objet JSON est attendu' },
  });
}

interface Walk {
  readonly limits: DocumentLimits;
  readonly depth: number;
  readonly seen: { values: number };
}

function copyValue(value: unknown, pointer: JsonPointer, walk: Walk): JsonValue {
  walk.seen.values += 1;
  if (walk.seen.values > walk.limits.maxValues) throw at('ERR_CANONICALIZATION_LIMIT', pointer);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return wellFormed(value, pointer);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (walk.depth >= walk.limits.maxDepth) throw at('ERR_INPUT_TOO_DEEP', pointer);
  const inside = { ...walk, depth: walk.depth + 1 };
  if (Array.isArray(value)) return copyArray(value, pointer, inside);
  if (isJsonObject(value)) return copyObject(value, pointer, inside);
  throw at('ERR_JSON_VALUE', pointer);
}

function copyArray(items: readonly unknown[], pointer: JsonPointer, walk: Walk): JsonValue {
  if (items.length > walk.limits.maxItems) throw at('ERR_CANONICALIZATION_LIMIT', pointer);
  return Array.from(items, (item, index) => copyValue(item, appendPointer(pointer, index), walk));
}

function copyObject(object: object, pointer: JsonPointer, walk: Walk): JsonObject {
  const copy: Record<string, JsonValue> = {};
  for (const [name, member] of Object.entries(object)) {
    // Assigning it would set a prototype instead of a member, and the member would ride along unsigned.
    if (name === '__proto__') throw at('ERR_JSON_FORBIDDEN_KEY', pointer);
    wellFormed(name, pointer);
    if (member !== undefined) copy[name] = copyValue(member, appendPointer(pointer, name), walk);
  }
  return copy;
}

/** Half a surrogate pair becomes U+FFFD in UTF-8: two different texts would have the same hash. */
function wellFormed(text: string, pointer: JsonPointer): string {
  if (/\p{Surrogate}/u.test(text)) throw at('ERR_JSON_LONE_SURROGATE', pointer);
  return text;
}

function at<Code extends ErrorCode>(code: Code, pointer: JsonPointer): MicrocertError<Code> {
  return new MicrocertError(code, { pointer });
}

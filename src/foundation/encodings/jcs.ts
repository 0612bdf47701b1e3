import { MicrocertError } from '../errors/index.js';
import { appendPointer, type JsonPointer } from '../json/pointer.js';
import { isJsonObject, type JsonValue } from '../json/values.js';
import { isWellFormedText } from '../json/well-formed-text.js';

/**
 * The one text that stands for a JSON value, whatever the order of its members (JCS).
 *
 * @throws MicrocertError `ERR_JSON_VALUE` for what JSON cannot hold, `ERR_JSON_LONE_SURROGATE` for half a character,
 * `ERR_INPUT_TOO_DEEP` beyond 1,000 levels.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: JsonValue): string {
  return serialize(value, '', 0);
}

const MAX_DEPTH = 1000;

function serialize(value: unknown, pointer: JsonPointer, depth: number): string {
  if (depth > MAX_DEPTH) throw new MicrocertError('ERR_INPUT_TOO_DEEP');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return serializeString(value, pointer);
  // RFC 8785 section 3.2.2.3: numbers print as ECMAScript prints them, which JSON.stringify does.
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => serialize(item, appendPointer(pointer, index), depth + 1)).join(',')}]`;
  }
  if (!isJsonObject(value)) throw new MicrocertError('ERR_JSON_VALUE', { pointer });
  // RFC 8785 section 3.2.3: by UTF-16 code unit, which is how ECMAScript compares strings.
  const members = Object.keys(value)
    .sort()
    .map((name) => {
      const at = appendPointer(pointer, name);
      return `${serializeString(name, at)}:${serialize(value[name], at, depth + 1)}`;
    });
  return `{${members.join(',')}}`;
}

function serializeString(text: string, pointer: JsonPointer): string {
  if (!isWellFormedText(text)) throw new MicrocertError('ERR_JSON_LONE_SURROGATE', { pointer });
  return JSON.stringify(text);
}

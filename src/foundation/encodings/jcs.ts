import { MicrocertError } from '../errors/index.js';
import { appendPointer, type JsonPointer } from '../json/pointer.js';
import { isJsonObject, type JsonValue } from '../json/values.js';

/**
 * The one text that stands for a JSON value, whatever the order of its members (JCS).
 *
 * @throws MicrocertError `ERR_JSON_VALUE` for what JSON cannot hold, `ERR_JSON_LONE_SURROGATE` for half a character,
 * `ERR_INPUT_TOO_DEEP` beyond 1,000 levels, each with a pointer.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: JsonValue): string {
  return serialize(value, undefined, 0);
}

const MAX_DEPTH = 1000;

/** Place of a value: only an error makes a pointer of it. */
interface Place {
  readonly around: Place | undefined;
  readonly token: string | number;
}

function serialize(value: unknown, place: Place | undefined, depth: number): string {
  if (depth > MAX_DEPTH) throw new MicrocertError('ERR_INPUT_TOO_DEEP');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return serializeString(value, place);
  // RFC 8785 section 3.2.2.3: numbers print as ECMAScript prints them, which JSON.stringify does.
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return serializeArray(value, place, depth);
  if (isJsonObject(value)) return serializeObject(value, place, depth);
  throw new MicrocertError('ERR_JSON_VALUE', { pointer: pointerTo(place) });
}

function serializeArray(
  items: readonly unknown[],
  place: Place | undefined,
  depth: number,
): string {
  // Array.from, since `map` would leave the holes of a sparse array out.
  const texts = Array.from(items, (item, index) =>
    serialize(item, { around: place, token: index }, depth + 1),
  );
  return `[${texts.join(',')}]`;
}

function serializeObject(
  value: Readonly<Record<string, unknown>>,
  place: Place | undefined,
  depth: number,
): string {
  // RFC 8785 section 3.2.3: by UTF-16 code unit, which is how ECMAScript compares strings.
  const members = Object.keys(value)
    .sort()
    .map((name) => {
      const inside = { around: place, token: name };
      return `${serializeString(name, inside)}:${serialize(value[name], inside, depth + 1)}`;
    });
  return `{${members.join(',')}}`;
}

function serializeString(text: string, place: Place | undefined): string {
  if (text.isWellFormed()) return JSON.stringify(text);
  throw new MicrocertError('ERR_JSON_LONE_SURROGATE', { pointer: pointerTo(place) });
}

function pointerTo(place: Place | undefined): JsonPointer {
  const tokens: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.around) tokens.push(at.token);
  return appendPointer('', ...tokens.reverse());
}

import type { InputLimits } from '../limits.js';
import type { JsonObject, JsonValue } from './values.js';

/**
 * The value of a JSON text that is, sign for sign, what ECMAScript writes for this value, on one line or indented as its
 * second line is; or that holds lists, words and texts without an escape alone. Such a text says nothing twice, has no number
 * that loses digits and nothing after its end: it needs no look at every sign. Nothing for any other text, right or wrong,
 * and for one beyond the limits.
 *
 * @see https://tc39.es/ecma262/#sec-json.stringify
 */
export function readAsWritten(text: string, limits: InputLimits): JsonValue | undefined {
  if (text.length > MAX_LENGTH && !mayBuild(text, limits)) return undefined;
  const value = parsed(text);
  const isEscaped = text.includes('\\');
  const walk: Walk = { limits, values: 0, isPlain: !isEscaped };
  if (value === undefined || !isWithin(value, walk, 0)) return undefined;
  // To write it again would tell nothing: there is no name, no number and no escape in which it could differ.
  if (walk.isPlain && text.isWellFormed()) return value;
  // `__proto__` and halves of surrogate pairs are written and read back without a change.
  if (text.includes('__proto__') || (isEscaped && text.includes('\\ud'))) return undefined;
  return isAsWritten(text, value) ? value : undefined;
}

function isAsWritten(text: string, value: JsonValue): boolean {
  const indent = text[1] === '\n' ? (/^[[{]\n( {1,10}|\t)\S/.exec(text)?.[1] ?? '') : '';
  const end = indent !== '' && text.endsWith('\n') ? '\n' : '';
  return JSON.stringify(value, null, indent) + end === text;
}

// Here values are built before they are counted: of a longer text, that could be too many.
const MAX_LENGTH = 131_072;

/** Whether a long text can hold no more values than twice the limit: each but the first has a comma or a bracket before it. */
function mayBuild(text: string, { maxValues }: InputLimits): boolean {
  let left = 2 * maxValues;
  if (left === Number.POSITIVE_INFINITY) return false;
  for (let at = 0; at < text.length && left > 0; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x2c || sign === 0x5b || sign === 0x7b) left -= 1;
  }
  return left > 0;
}

// Deeper than this, whatever the limits are, goes to the reader that takes no stack.
const MAX_DEPTH = 64;

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

interface Walk {
  readonly limits: InputLimits;
  values: number;
  /** Whether no object and no number was met. */
  isPlain: boolean;
}

/** Looks no deeper than the limit, so that nesting never costs more stack than that. */
function isWithin(value: JsonValue, walk: Walk, depth: number): boolean {
  const { limits } = walk;
  walk.values += 1;
  if (walk.values > limits.maxValues) return false;
  if (typeof value === 'string') return value.length <= limits.maxTextLength;
  if (typeof value === 'number') walk.isPlain = false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= limits.maxDepth || depth >= MAX_DEPTH) return false;
  return Array.isArray(value)
    ? areWithin(value as readonly JsonValue[], walk, depth)
    : membersAreWithin(value as JsonObject, walk, depth);
}

function areWithin(items: readonly JsonValue[], walk: Walk, depth: number): boolean {
  if (items.length > walk.limits.maxItems) return false;
  for (const item of items) if (!isWithin(item, walk, depth + 1)) return false;
  return true;
}

function membersAreWithin(object: JsonObject, walk: Walk, depth: number): boolean {
  walk.isPlain = false;
  for (const name of Object.keys(object))
    if (name.length > walk.limits.maxTextLength || !isWithin(object[name] ?? null, walk, depth + 1))
      return false;
  return true;
}

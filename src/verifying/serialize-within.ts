import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import type { InputLimits } from '../foundation/limits.js';

/**
 * An object as JSON text, given up as soon as it is beyond a limit: one object that stands in many places of another
 * makes a text without end out of next to nothing. Getters and `toJSON` run once, here.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_DEEP`, `ERR_INPUT_TOO_MANY`, `ERR_INPUT_TOO_LARGE` beyond a limit;
 * `ERR_JSON_VALUE` for what JSON cannot hold: circles, raw bytes, whatever throws when it is looked at.
 */
export function serializeWithin(input: unknown, limits: InputLimits): string {
  try {
    const text: unknown = JSON.stringify(input, visitor(limits));
    if (typeof text === 'string') return text;
  } catch (cause) {
    if (isMicrocertError(cause)) throw cause;
    throw new MicrocertError('ERR_JSON_VALUE', { cause });
  }
  throw new MicrocertError('ERR_JSON_VALUE');
}

type Visit = (this: object, name: string, value: unknown) => unknown;

/** Looks at every value before it is written; `this` is what holds it. */
function visitor(limits: InputLimits): Visit {
  const room = { values: limits.maxValues, signs: limits.maxBytes };
  const depths = new WeakMap<object, number>();
  return function visit(name, value) {
    room.values -= 1;
    room.signs -= name.length + (typeof value === 'string' ? value.length : 0);
    if (room.values < 0) throw new MicrocertError('ERR_INPUT_TOO_MANY');
    if (room.signs < 0) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
    if (typeof value !== 'object' || value === null) return value;
    assertFew(value, limits);
    const depth = (depths.get(this) ?? 0) + 1;
    if (depth > limits.maxDepth) throw new MicrocertError('ERR_INPUT_TOO_DEEP');
    depths.set(value, depth);
    return value;
  };
}

/** The members of a value are all named before the first of them is looked at. */
function assertFew(value: object, { maxItems }: InputLimits): void {
  if (ArrayBuffer.isView(value)) throw new MicrocertError('ERR_JSON_VALUE');
  if (Array.isArray(value) && value.length > maxItems)
    throw new MicrocertError('ERR_INPUT_TOO_MANY');
}

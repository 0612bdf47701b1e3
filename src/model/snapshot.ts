/**
 * A deep copy of plain data; what cannot be copied (functions, cycles of classes) is left for the shape to refuse.
 *
 * Data as JSON has it, which is nearly all there is, is copied member by member: a catalogue has thousands of documents,
 * and `structuredClone` takes ten times as long. It copies whatever else is handed in.
 */
export function snapshot(input: unknown): unknown {
  try {
    const copy = copyPlain(input, { values: MOST_VALUES }, 0);
    return copy === NOT_PLAIN ? structuredClone(input) : copy;
  } catch {
    return undefined;
  }
}

const NOT_PLAIN = Symbol('not plain');
// More than any definition has; parts that are used many times over would otherwise be copied as often.
const MOST_VALUES = 20_000;
const DEEPEST = 64;

function copyPlain(value: unknown, left: { values: number }, depth: number): unknown {
  left.values -= 1;
  if (left.values < 0 || depth > DEEPEST) return NOT_PLAIN;
  if (typeof value === 'function' || typeof value === 'symbol') return NOT_PLAIN;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? copyList(value, left, depth) : copyObject(value, left, depth);
}

function copyObject(value: object, left: { values: number }, depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return NOT_PLAIN;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member = copyPlain(Reflect.get(value, name), left, depth + 1);
    // Written to a plain object, this name would be no member.
    if (member === NOT_PLAIN || name === '__proto__') return NOT_PLAIN;
    copy[name] = member;
  }
  return copy;
}

function copyList(list: readonly unknown[], left: { values: number }, depth: number): unknown {
  const copy: unknown[] = [];
  for (const item of list) {
    const member = copyPlain(item, left, depth + 1);
    if (member === NOT_PLAIN) return NOT_PLAIN;
    copy.push(member);
  }
  return copy;
}

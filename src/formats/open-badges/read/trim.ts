import { pointerTokens } from '../../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { type Sources, withoutEntry } from './sources.js';

/** An input of the model, and where its parts stand in the document. */
export interface Sourced {
  /** The input. */
  readonly input: JsonObject;
  /** Where its parts stand. */
  readonly sources: Sources;
}

// Without these, an entry of a list says nothing.
const ESSENTIAL: ReadonlySet<string> = new Set(['id', 'type', 'title', 'name', 'framework', 'url']);

/**
 * The input without the smallest parts that errors lie in: a member of an entry where the entry can do without it, the
 * entry of a list, else the member at the top. So one bad alignment does not cost all the others.
 */
export function withoutWrongParts(
  { input, sources }: Sourced,
  errors: readonly Finding[],
): Sourced {
  const places = errors.map(({ pointer }) => pointerTokens(pointer));
  const names = new Set(places.map(([name = '']) => name));
  let mended: Sourced = { input, sources };
  for (const name of names) {
    const inside = places.filter(([first]) => first === name).map(([, ...rest]) => rest);
    mended = mend(mended, name, inside);
  }
  return mended;
}

type Place = readonly string[];

function mend({ input, sources }: Sourced, name: string, places: readonly Place[]): Sourced {
  const value = Object.hasOwn(input, name) ? input[name] : undefined;
  const wholly = places.some(([first]) => first === undefined);
  if (wholly || value === undefined) return { input: without(input, [name]), sources };
  if (Array.isArray(value)) return mendList({ input, sources }, { name, list: value, places });
  const kept = isJsonObject(value) ? without(value, firsts(places)) : {};
  const gone = !isJsonObject(value) || Object.keys(kept).length === 0;
  return { input: gone ? without(input, [name]) : { ...input, [name]: kept }, sources };
}

interface Listed {
  readonly name: string;
  readonly list: readonly JsonValue[];
  readonly places: readonly Place[];
}

function mendList({ input, sources }: Sourced, { name, list, places }: Listed): Sourced {
  let moved = sources;
  const kept: JsonValue[] = [];
  // Backwards, so that the places of the entries before stay what they are.
  for (const [index, entry] of [...list.entries()].reverse()) {
    const inside = places.filter(([at]) => at === String(index)).map(([, ...rest]) => rest);
    const mended = inside.length === 0 ? entry : mendEntry(entry, inside);
    if (mended === undefined) moved = withoutEntry(moved, name, index);
    else kept.unshift(mended);
  }
  const left = kept.length === 0 ? without(input, [name]) : { ...input, [name]: kept };
  return { input: left, sources: moved };
}

function mendEntry(entry: JsonValue, places: readonly Place[]): JsonValue | undefined {
  const members = firsts(places);
  const mendable =
    isJsonObject(entry) &&
    places.every(([member]) => member !== undefined) &&
    members.every((member) => !ESSENTIAL.has(member) && Object.hasOwn(entry, member));
  return mendable ? without(entry, members) : undefined;
}

function firsts(places: readonly Place[]): readonly string[] {
  return places.flatMap(([first]) => (first === undefined ? [] : [first]));
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

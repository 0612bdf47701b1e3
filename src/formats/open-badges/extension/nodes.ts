import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';

/** Turns one JSON value into another; what it does not know it hands on, for the model to refuse. */
export type Reader = (value: JsonValue) => JsonValue;

/** A list, or nothing where it would be empty: Open Badges leave empty lists out. */
export function nonEmpty<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

/** Each value once, in the order of their first appearance. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** A member that may be one value or several, each read; nothing when it is absent. */
export function readList(
  node: JsonValue,
  name: string,
  read: Reader = same,
): readonly JsonValue[] | undefined {
  const member = memberOf(node, name);
  return member === undefined ? undefined : asList<JsonValue>(member).map(read);
}

/** A member, read; nothing when it is absent. */
export function readMember(node: JsonValue, name: string, read: Reader): JsonValue | undefined {
  const member = memberOf(node, name);
  return member === undefined ? undefined : read(member);
}

/** A reader of objects; anything else is handed on. */
export function ofObject(
  read: (node: JsonObject) => Readonly<Record<string, JsonValue | undefined>>,
): Reader {
  return (value) => {
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(read(value)).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries) as JsonObject;
  };
}

/** A reader of one of a few names, by a table from our names to those of the document. */
export function ofNames(names: Readonly<Record<string, string>>): Reader {
  return (value) => Object.entries(names).find(([, written]) => written === value)?.[0] ?? value;
}

function same(value: JsonValue): JsonValue {
  return value;
}

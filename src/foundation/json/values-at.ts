import { appendPointer, type JsonPointer } from './pointer.js';
import { asList, type JsonObject, type JsonValue, memberOf } from './values.js';

/** A value with its place. */
export interface Placed {
  readonly value: JsonValue;
  readonly pointer: JsonPointer;
}

/** The values of a member that holds one or several, as JSON-LD writes them, each with its place. */
export function valuesAt(node: JsonObject, name: string, at: JsonPointer = ''): readonly Placed[] {
  const member = memberOf(node, name);
  const place = appendPointer(at, name);
  return asList<JsonValue>(member).map((value, index) => ({
    value,
    pointer: Array.isArray(member) ? appendPointer(place, index) : place,
  }));
}

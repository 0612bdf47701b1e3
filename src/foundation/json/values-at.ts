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
  if (member === undefined) return NONE; // nearly always
  const place = appendPointer(at, name);
  if (!Array.isArray(member)) return [{ value: member, pointer: place }];
  return asList<JsonValue>(member).map((value, index) => ({
    value,
    pointer: appendPointer(place, index),
  }));
}

const NONE: readonly Placed[] = [];

/**
 * Where the value with an index stands among those of a member that holds one or several: what goes through them by
 * `asList` makes a pointer only for the one that is remarked on.
 */
export function placeOf(node: JsonObject, name: string, index: number): JsonPointer {
  const place = appendPointer('', name);
  return Array.isArray(memberOf(node, name)) ? appendPointer(place, index) : place;
}

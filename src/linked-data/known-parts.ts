import type { JsonObject } from '../foundation/json/values.js';
import type { Hole, HoleValue, Shape } from './template/shape.js';

/** What is the same for all objects that were read by one shape. */
export interface PartsOfShape {
  readonly shape: Shape;
  readonly holes: readonly Hole[];
  /** The URL of every reference to a context in it. */
  readonly contextUrls: readonly string[];
}

/** An object that was read by a shape, and what stands in the holes of it. */
export interface KnownPart {
  readonly alike: PartsOfShape;
  readonly values: readonly HoleValue[];
}

// Known by the object itself, for as long as it lives.
const parts = new WeakMap<object, KnownPart>();

/** Remembers how an object was read, so that nobody has to read it again: one that nobody can change. */
export function rememberPart(object: JsonObject, part: KnownPart): void {
  parts.set(object, part);
}

/** How an object was read; nothing for any other. */
export function knownPart(object: object): KnownPart | undefined {
  return parts.get(object);
}

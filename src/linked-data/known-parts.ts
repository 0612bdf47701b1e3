import type { JsonObject } from '../foundation/json/values.js';
import type { FormNotes, FormShape } from './template/canonical-template.js';
import type { Hole, HoleValue, Shape } from './template/shape.js';

/** The members and indexes on the way from an object to what is inside it. */
export type Way = readonly (string | number)[];

/** What is the same for all objects that were read by one shape. */
export interface PartsOfShape {
  readonly shape: Shape;
  readonly holes: readonly Hole[];
  /** The URL of every reference to a context in it. */
  readonly contextUrls: readonly string[];
  /** The ids in it: those that vary by the index of the hole, and the others. */
  readonly ids: { readonly holes: readonly number[]; readonly still: ReadonlySet<string> };
  /** To each object in it that has an id, itself among them, before those inside it; not into proofs. */
  readonly waysToIds: readonly Way[];
  /** The form of the object by itself, without its proof. */
  readonly form: FormShape;
}

/** An object that was read by a shape, and what stands in the holes of it. */
export interface KnownPart {
  readonly alike: PartsOfShape;
  readonly values: readonly HoleValue[];
  /** What was found when the object was put into that form, if it was. */
  readonly notes: FormNotes;
}

// Known by the object itself, for as long as it lives.
const parts = new WeakMap<object, KnownPart>();

/** Remembers how an object was read, so that nobody has to read it again: one that nobody can change. */
export function rememberPart(object: JsonObject, part: KnownPart): void {
  parts.set(object, part);
}

/** Whether a known part holds something with an id. */
export function holdsId({ alike: { ids }, values }: KnownPart, id: string): boolean {
  if (ids.still.has(id)) return true;
  for (let at = 0; at < ids.holes.length; at += 1)
    if (values[ids.holes[at] ?? -1] === id) return true;
  return false;
}

// What was found to leave its contexts alone, looked at by itself.
const clean = new WeakSet<object>();

/** Remembers that `checkContexts` has nothing to say of an object by itself. */
export function rememberClean(object: JsonObject): void {
  clean.add(object);
}

/** Whether `checkContexts` has nothing to say of an object by itself, as far as that is known. */
export function isKnownClean(object: object): boolean {
  return clean.has(object);
}

/** How an object was read; nothing for any other. */
export function knownPart(object: object): KnownPart | undefined {
  return parts.get(object);
}

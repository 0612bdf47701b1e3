import { appendPointer, type JsonPointer } from './pointer.js';
import type { JsonObject } from './values.js';

/** The way to a value inside a document, last step first. A pointer is made of it only where something is to be said. */
export interface Trail {
  /** Name of the member, or index of the item, that the last step goes to. */
  readonly token: string | number;
  /** The way to what holds it; absent at the top. */
  readonly above: Trail | undefined;
}

/** An array or object, and the way to it. An array is read like an object, by its indexes. */
export interface Stop {
  readonly value: JsonObject;
  readonly trail: Trail | undefined;
}

/** Adds a member of a stop to those where a walk has still to go; what is no array or object leads nowhere. */
export function addStop(open: Stop[], { value, trail }: Stop, token: string): void {
  const member = value[token];
  if (typeof member === 'object' && member !== null)
    open.push({ value: member as JsonObject, trail: { token, above: trail } });
}

/** Place at the end of a way; the whole document where there was no step. */
export function pointerAlong(trail: Trail | undefined): JsonPointer {
  const tokens: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.above) tokens.push(step.token);
  return appendPointer('', ...tokens.reverse());
}

import { appendPointer, type JsonPointer } from './pointer.js';

/** The way to a value inside a document, last step first. A pointer is made of it only where something is to be said. */
export interface Trail {
  /** Name of the member, or index of the item, that the last step goes to. */
  readonly token: string | number;
  /** The way to what holds it; absent at the top. */
  readonly above: Trail | undefined;
}

/** Place at the end of a way; the whole document where there was no step. */
export function pointerAlong(trail: Trail | undefined): JsonPointer {
  const tokens: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.above) tokens.push(step.token);
  return appendPointer('', ...tokens.reverse());
}

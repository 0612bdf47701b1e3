import { isJsonObject, type JsonValue } from '../foundation/json/values.js';

/** How many objects a document holds, itself included: no more blank nodes can come of it, but for lists. */
export function objectsIn(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = isJsonObject(value) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, member) => sum + objectsIn(member), own);
}

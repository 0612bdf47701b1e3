import type { JsonValue } from '../foundation/json/values.js';

/** An object takes the complete processor of JSON-LD about as long as ten other values. */
const OBJECT = 10;

/** How much work a document makes for the complete processor: its values, members and items, an object counted ten times. */
export function weightOf(document: JsonValue): number {
  let weight = 0;
  const open: JsonValue[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    weight += isObject ? OBJECT : 1;
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return weight;
}

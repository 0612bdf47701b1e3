import type { JsonObject } from '../foundation/json/values.js';
import { objectsIn } from './objects-in.js';

/**
 * Most deep comparisons of blank nodes, however many resemble each other: each keeps a record of those before it, so
 * that two thousand of them in a ring would take seconds and more than a hundred megabytes.
 */
const MOST_COMPARISONS = 100;

/** How many deep comparisons a document may take, where it could take more than the bound; else nothing. */
export function mostComparisons(document: JsonObject): number | undefined {
  return objectsIn(document) > MOST_COMPARISONS ? MOST_COMPARISONS : undefined;
}

import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { runsFor } from './differential-runs.js';

/** The way to a value inside a document. */
export type Leaf = readonly (string | number)[];

/** The ways to all values that hold no others. */
export function leavesOf(value: JsonValue, path: Leaf = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member as JsonValue, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

export function valueAt(document: JsonValue, path: Leaf): JsonValue {
  return path.reduce<JsonValue>((node, name) => (node as JsonObject)[name] ?? null, document);
}

/** A copy with another value in one place. */
export function changedAt(document: JsonObject, path: Leaf, value: JsonValue): JsonObject {
  const copy = structuredClone(document);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, JsonValue>;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

/** What nobody writes, or somebody does in order to deceive. */
export const WILD: readonly JsonValue[] = [
  ...['', ' ', '\n', '"', '\\', '\\"', '\u0000', '\u001f', '\u007f', '\u2028', '\ufeff', "'"],
  ...['😀', '\ud800', '\udc00x', 'é', '中', '\uffff', 'x'.repeat(5000), '</script>', '__proto__'],
  ...['_:b0', '_:a', 'relative', 'urn:x', 'urn:x y', 'https://a.example/<', 'https://a.example/é'],
  ...['id:1', 'name:x', 'ceterms:x', 'https://a.example/"', 'did:example:1', 'urn:', '@id'],
  ...['2026-02-30T00:00:00Z', '2026-06-01', '1026-06-01T00:00:00Z', '9999-01-01T00:00:00Z'],
  ...['2026-06-01t00:00:00z', '2026-06-01T00:00:00.5Z', '2026-06-01T00:00:00+02:00'],
  ...['x-microcert-hole:0.', '918273640000', '11', '21', '-1', '1e1', 'B', 'Z', '10.0', ' 10'],
  ...[0, -0, 1, 1.5, -1, 1e21, 1e-7, 0.1, 2 ** 53, null, true, [], {}, ['x'], { id: 'urn:x' }],
];

/** What makes the document with each of these, and each of its own values, in the place of any other. */
export function withOtherValues(document: JsonObject): readonly (() => JsonObject)[] {
  const paths = leavesOf(document);
  const values = [...WILD, ...paths.map((path) => valueAt(document, path))];
  return paths.flatMap((path) => values.map((value) => () => changedAt(document, path, value)));
}

/** As many of these as there is time for, from the whole of them. */
export function sampled<Item>(all: readonly Item[], share = 0.02): readonly Item[] {
  const every = Math.max(1, Math.round(all.length / runsFor(share)));
  return all.filter((_, index) => index % every === every - 1);
}

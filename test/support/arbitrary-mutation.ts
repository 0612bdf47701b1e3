import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';

/** What may stand anywhere in a changed document; the names are those that credentials use. */
const STRAY: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(
  null,
  true,
  0,
  1.5,
  3e21,
  '',
  'x',
  '\u{1f600}',
  'https://e.example/x',
  'urn:x:y',
  '_:b0',
  'Achievement',
  'OpenBadgeCredential',
  [],
  {},
  ['x', 'x'],
  [[]],
  { id: 'urn:x:y' },
  { '@value': 'x', '@language': 'fr' },
  { '@value': 'x', '@language': 'ar', '@direction': 'rtl' },
  { fr: 'x', en: ['y', 'z'] },
  { type: 'Profile', name: 'x' },
  { id: 'urn:x:y', type: ['Achievement'], tag: ['a', 'a', 'b'] },
);
const NAMES = [
  'id',
  'type',
  '@id',
  '@type',
  '@context',
  'name',
  'description',
  'image',
  'url',
  'tag',
  'achievement',
  'criteria',
  'alignment',
  'result',
  'evidence',
  'endorsement',
  'proof',
  'credentialSubject',
  'verifiableCredential',
  'validFrom',
  'issuanceDate',
  'ects',
  'creditsAvailable',
  'email',
  'identifier',
  'related',
  'source',
  'zzz',
];

interface Change {
  readonly kind: 'drop' | 'put' | 'name' | 'twice' | 'wrap' | 'copy';
  readonly at: number;
  readonly to: number;
  readonly name: string;
  readonly stray: JsonValue;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'put', 'name', 'twice', 'wrap', 'copy'),
  at: fc.nat(),
  to: fc.nat(),
  name: fc.constantFrom(...NAMES),
  stray: STRAY,
});

/** Up to three changes to a document: members dropped, named otherwise, doubled, moved, or given another value. */
export const arbitraryMutation: fc.Arbitrary<(document: JsonObject) => JsonObject> = fc
  .array(change, { maxLength: 3 })
  .map((changes) => (document) => {
    const changed = structuredClone(document) as Container;
    for (const one of changes) apply(one, changed);
    return changed as JsonObject;
  });

type Container = Record<string | number, JsonValue>;

function apply(change: Change, document: Container): void {
  const places = placesIn(document);
  const [container, key] = places[change.at % places.length] ?? [document, change.name];
  const other = places[change.to % places.length] ?? [container, key];
  if (change.kind === 'drop') drop(container, key);
  else if (change.kind !== 'name') container[key] = instead(change, container[key] ?? null, other);
  else if (!Array.isArray(container))
    container[change.name] = structuredClone(container[key] ?? null);
}

function drop(container: Container, key: string | number): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

function instead(
  { kind, stray }: Change,
  value: JsonValue,
  [container, key]: readonly [Container, string | number],
): JsonValue {
  if (kind === 'twice') return [value, structuredClone(value)].flat() as JsonValue;
  if (kind === 'copy') return structuredClone(container[key] ?? null);
  if (kind === 'wrap') return Array.isArray(value) ? (value[0] ?? []) : [value];
  return structuredClone(stray); // put twice, it would come to hold itself
}

function placesIn(value: JsonValue | Container): [Container, string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [value as Container, key] as [Container, string],
    ...placesIn(inside),
  ]);
}

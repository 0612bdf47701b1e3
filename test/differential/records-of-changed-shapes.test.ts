// RDFC-1.0: a dataset has one canonical form. Here what stands in one badge of a record is put into another, or into a place
// that it was not made for: an id twice, the id of the record within a badge, what only looks like an address or a blank node.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import {
  asSnapshot,
  bundledContextStore,
  canonicalize,
  rememberingForms,
} from '../../src/linked-data/index.js';
import { runsFor, TIME } from '../support/differential-runs.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { BADGES, learntFromBadges, RECORD, readByShapes } from '../support/shaped-records.js';

const contexts = bundledContextStore();
const learnt = await learntFromBadges();

/** Texts that are read in another way than they seem to ask for. */
const HOSTILE = [
  ...[
    '_:b0',
    '_:c14n0',
    '_:a',
    'relative',
    '',
    'name',
    'ext:ESCO',
    'urn:x:"',
    'urn:x:<>',
    'https:',
  ],
  ...[
    'https://x.example/a b',
    'https://x.example/é',
    '\u2028',
    '😀',
    '\ufffd',
    'a\u0000b',
    '__proto__',
  ],
  ...[
    '"^^<urn:x>',
    'x" .\n<urn:a> <urn:b> "c',
    'microcert:credentials',
    '"verifiableCredential":[{',
  ],
];

type Path = readonly string[];

/** Where the texts of a value are, but for those that settle how the rest is read. */
function textsIn(value: JsonValue, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    SETTLED.has(name) ? [] : textsIn(member as JsonValue, [...path, name]),
  );
}

const SETTLED = new Set(['@context', 'type', 'proof', 'issuer']);
const PLACES = textsIn(BADGES[0] ?? {});
const TEXTS = [
  ...HOSTILE,
  ...textsIn(RECORD).map((path) => String(path.reduce<unknown>(memberAt, RECORD))),
];

function memberAt(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

function put(document: JsonObject, path: Path, text: string): JsonObject {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce<unknown>(memberAt, copy);
  (holder as Record<string, string>)[path.at(-1) ?? ''] = text;
  return copy;
}

interface Change {
  readonly at: number;
  readonly path: Path;
  readonly text: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: BADGES.length - 1 }),
  path: fc.constantFrom(...PLACES),
  text: fc.constantFrom(...TEXTS),
});

function changed(changes: readonly Change[]): JsonObject {
  const badges = [...BADGES];
  for (const { at, path, text } of changes) badges[at] = put(badges[at] ?? {}, path, text);
  const subject = RECORD['credentialSubject'] as JsonObject;
  return { ...RECORD, credentialSubject: { ...subject, verifiableCredential: badges } };
}

async function formOf(document: JsonObject): Promise<string | undefined> {
  const store = rememberingForms(contexts, { maxQuads: 80_000, maxReferences: 2000 });
  return canonicalize(asSnapshot(document), { contexts: store }).catch(() => undefined);
}

describe('the canonical form of a record that was read by shapes', () => {
  it(
    'whatever stands in its badges, MUST be the one that jsonld and rdf-canonize give, or none',
    async () => {
      let read = 0;
      const changes = fc.array(change, { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(changes, async (some) => {
          const record = changed(some);
          const document = readByShapes(JSON.stringify(record), learnt);
          if (document === undefined) return;
          read += 1;
          expect(document).toEqual(record);
          const { text, namesBlankNodes } = await askJsonld(record, contexts);
          expect(await formOf(document)).toBe(namesBlankNodes ? undefined : text);
        }),
        { numRuns: runsFor(1 / 1200) },
      );
      expect(read).toBeGreaterThan(0);
    },
    TIME,
  );
});

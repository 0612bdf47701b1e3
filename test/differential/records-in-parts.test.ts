// RDFC-1.0: a dataset has one canonical form, however it was read. What the reference stack gives is compared in
// `records.test.ts`; here many more records are read in parts and as a whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { initialContext } from '../../src/linked-data/compiled/active-context.js';
import { assertSameValue } from '../../src/linked-data/compiled/distinct-statements.js';
import { readyContexts } from '../../src/linked-data/compiled/local-contexts.js';
import { Quads } from '../../src/linked-data/compiled/quads.js';
import { readNode } from '../../src/linked-data/compiled/read-node.js';
import { contextUrls } from '../../src/linked-data/context-references.js';
import {
  bundledContextStore,
  createContextStore,
  snapshotDocument,
} from '../../src/linked-data/index.js';
import { canonicalizeInParts } from '../../src/linked-data/parts/canonicalize-in-parts.js';
import { canonicalForm } from '../../src/linked-data/rdfc10/canonical-n-quads.js';
import { DEFAULT_GRAPH } from '../../src/linked-data/rdfc10/statement.js';
import { textHash } from '../../src/linked-data/rdfc10/text-hash.js';
import { arbitraryMutation } from '../support/arbitrary-mutation.js';
import { runsFor, TIME } from '../support/differential-runs.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { badgeOf, DIPLOMA, idOf, recordOf } from '../support/records.js';

const contexts = bundledContextStore();
const hash = textHash('sha256') ?? (() => '');
const LIMITS = { maxDepth: 64, maxValues: 80_000, maxItems: 2000 };

const BADGES = await Promise.all(Array.from({ length: 12 }, (_, index) => badgeOf(index)));
const RECORD = await recordOf({
  credentials: BADGES,
  associations: BADGES.map((_, index) => ({
    type: 'isPartOf' as const,
    source: idOf(index),
    target: DIPLOMA.id,
  })),
});

async function howToRead(document: JsonObject, store = contexts) {
  const urls = [...new Set(contextUrls(document))].filter((url) => store.has(url));
  return { urls, locals: await readyContexts(urls, store, hash) };
}

/** The form as it is made of all statements together; nothing where the complete processor would be asked. */
async function asAWhole(document: JsonObject): Promise<string | undefined> {
  const { locals } = await howToRead(document);
  const quads = new Quads();
  const context = initialContext();
  const top = { name: undefined, property: undefined, context, graph: DEFAULT_GRAPH, alone: true };
  try {
    readNode(document, top, { quads, locals });
    const options = { hash, maxWorkFactor: 1, repeated: assertSameValue };
    const form = canonicalForm(quads.statements, options);
    return form?.repeats === false ? form.text : undefined;
  } catch {
    return undefined;
  }
}

async function inParts(document: JsonObject, store = contexts): Promise<string | undefined> {
  const how = await howToRead(document, store);
  const options = { contexts: store, ...how, maxQuads: 80_000, hash, maxWorkFactor: 1 };
  try {
    const form = await canonicalizeInParts(document, options);
    return form && new TextDecoder().decode(form);
  } catch {
    return undefined;
  }
}

function withBadges(change: (badges: readonly JsonObject[]) => readonly JsonValue[]): JsonObject {
  const subject = RECORD['credentialSubject'] as JsonObject;
  const badges = subject['verifiableCredential'] as readonly JsonObject[];
  return {
    ...RECORD,
    credentialSubject: { ...subject, verifiableCredential: change(badges) },
  } as JsonObject;
}

/** Names of members that are left out of all badges, wherever they stand; one that they do not have, too. */
const LEFT_OUT = [
  'none',
  'none',
  'id',
  'type',
  'proof',
  'issuer',
  'achievement',
  '@context',
  'name',
];

function without(name: string) {
  return (each: string, value: unknown) => (each === name ? undefined : value);
}

const tally = { inParts: 0, left: 0 };

async function compare(document: JsonObject): Promise<void> {
  const snapshot = snapshotDocument(document, LIMITS);
  const form = await inParts(snapshot);
  if (form === undefined) tally.left += 1;
  else {
    tally.inParts += 1;
    expect(form === (await asAWhole(snapshot)), JSON.stringify(document)).toBe(true);
  }
}

describe('a record that is read in parts', () => {
  it('MUST have the form that jsonld and rdf-canonize give', async () => {
    const snapshot = snapshotDocument(RECORD, LIMITS);
    const { text } = await askJsonld(RECORD, contexts);
    expect(await inParts(snapshot)).toBe(text);
    expect(await inParts(snapshot, createContextStore())).toBe(text);
  });

  it(
    'changed anywhere, MUST have the form that it has as a whole',
    async () => {
      const changed = fc
        .array(arbitraryMutation, { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce((document, change) => change(document), RECORD));
      await fc.assert(fc.asyncProperty(changed, compare), { numRuns: runsFor(1 / 20) });
      expect(tally.inParts).toBeGreaterThan(tally.left / 10);
    },
    TIME,
  );

  it(
    'all badges of which are changed alike, MUST have the form that it has as a whole',
    async () => {
      const changed = fc
        .tuple(
          arbitraryMutation,
          arbitraryMutation,
          fc.nat({ max: 20 }),
          fc.constantFrom(...LEFT_OUT),
        )
        .map(([all, some, from, name]) =>
          withBadges((badges) =>
            badges.map((badge, at) => {
              const less = JSON.parse(JSON.stringify(badge, without(name))) as JsonObject;
              return at < from ? all(less) : some(all(less));
            }),
          ),
        );
      await fc.assert(fc.asyncProperty(changed, compare), { numRuns: runsFor(1 / 20) });
      expect(tally.inParts).toBeGreaterThan(tally.left / 10);
    },
    TIME,
  );

  it.each([
    ['the same number of credits', [3, 3]],
    ['numbers that are written alike and are not the same', [0.1 + 0.2, 0.3]],
    ['a number and a text that are written alike', [3, '3']],
    ['texts beyond U+FFFF', ['\u{1f600}', '\ufffd']],
    ['a text twice', ['x', 'x']],
  ])(
    'whose badges say %s of one learner, MUST have the form that it has as a whole',
    async (_, values) => {
      const record = withBadges((badges) =>
        badges.map((badge, at) => {
          const subject = badge['credentialSubject'] as JsonObject;
          const value = values[at % values.length] ?? null;
          const said = { creditsEarned: value, licenseNumber: value, id: 'urn:x:learner' };
          return { ...badge, credentialSubject: { ...subject, ...said } } as JsonObject;
        }),
      );
      const snapshot = snapshotDocument(record, LIMITS);
      const form = await inParts(snapshot);
      if (form !== undefined) expect(form).toBe(await asAWhole(snapshot));
      const { text } = await askJsonld(record, contexts);
      if (form !== undefined && !/[\ud800-\udfff]/.test(form)) expect(form).toBe(text);
    },
  );

  it('whose badges have no id but a proof, MUST have the form that it has as a whole', async () => {
    const record = withBadges((badges) => badges.map(({ id: _, ...badge }) => badge as JsonObject));
    const snapshot = snapshotDocument(record, LIMITS);
    const whole = await asAWhole(snapshot);
    expect(whole).toBeDefined();
    expect((await inParts(snapshot)) ?? whole).toBe(whole);
  });

  it('of another learner than the one that shapes were learnt from, MUST have the form that it has as a whole', async () => {
    const store = createContextStore();
    const first = snapshotDocument(RECORD, LIMITS);
    await inParts(first, store);
    const other = JSON.parse(
      JSON.stringify(RECORD).replaceAll('learner-marked', 'somebody-else'),
    ) as JsonObject;
    const snapshot = snapshotDocument(other, LIMITS);
    expect(await inParts(snapshot, store)).toBe(await asAWhole(snapshot));
  });
});

// RDFC-1.0: a dataset has one canonical form, however its document was read: here by the shapes of the badges in it.
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
import { badgeOf } from '../support/records.js';
import {
  learntFromBadges,
  RECORD,
  readAfterBadges,
  readByShapes,
  withBadge,
  withBadges,
} from '../support/shaped-records.js';

const contexts = bundledContextStore();
const learnt = await learntFromBadges();

function formOf(document: JsonObject): Promise<string> {
  const store = rememberingForms(contexts, { maxQuads: 80_000, maxReferences: 2000 });
  return canonicalize(asSnapshot(document), { contexts: store });
}

/** Compares the form that a record has by shapes, read once, again, and after its badges, with that of the reference stack. */
async function compare(record: JsonObject): Promise<void> {
  const text = JSON.stringify(record);
  const { text: expected, refusal } = await askJsonld(record, contexts);
  expect(refusal).toBeUndefined();
  for (const read of [readByShapes, readByShapes, readAfterBadges]) {
    const document = read(text, learnt);
    expect(document).toEqual(JSON.parse(text));
    expect(await formOf(document ?? {})).toBe(expected);
  }
}

function valueAt(value: JsonValue, way: readonly string[]): JsonValue {
  return way.reduce<JsonValue>((found, name) => (found as JsonObject)[name] ?? null, value);
}

async function formOrRefusal(document: JsonObject): Promise<string> {
  try {
    return await formOf(document);
  } catch (error) {
    return String((error as Error).message);
  }
}

function renamed(badge: JsonObject, change: (subject: JsonObject) => object): JsonValue {
  const subject = badge['credentialSubject'] as JsonObject;
  return { ...badge, credentialSubject: { ...subject, ...change(subject) } } as JsonObject;
}

/** Where something else stands in each badge. */
const PLACES = [
  ['name'],
  ['validFrom'],
  ['id'],
  ['credentialSubject', 'id'],
  ['credentialSubject', 'achievement', 'id'],
  ['credentialSubject', 'achievement', 'name'],
  ['credentialSubject', 'achievement', 'description'],
  ['credentialSubject', 'achievement', 'criteria', 'narrative'],
  ['credentialSubject', 'achievement', 'creditsAvailable'],
  ['proof', 'proofValue'],
  ['proof', 'created'],
] as const;

const arbitraryValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    'urn:x:1',
    'did:example:learner-marked',
    'https://univ.example/micro/sols-2',
    '3',
  ),
);

function changedAt(value: JsonValue, [name, ...way]: readonly string[], to: JsonValue): JsonValue {
  if (name === undefined) return to;
  const object = value as JsonObject;
  return { ...object, [name]: changedAt(object[name] ?? null, way, to) };
}

describe('the canonical form of a record that was read by shapes', () => {
  it(
    'with any value in any place of a badge, MUST be the one that it has without shapes',
    async () => {
      const tally = { read: 0 };
      const change = fc.record({
        at: fc.nat({ max: 17 }),
        place: fc.constantFrom(...PLACES),
        value: arbitraryValue,
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          let record: JsonValue = RECORD;
          for (const { at, place, value } of changes) {
            const way = ['credentialSubject', 'verifiableCredential'];
            const badges = [...(valueAt(record, way) as readonly JsonValue[])];
            badges[at] = changedAt(badges[at] ?? null, place, value);
            record = changedAt(record, way, badges);
          }
          const document = readAfterBadges(JSON.stringify(record), learnt);
          if (document === undefined) return;
          tally.read += 1;
          expect(await formOrRefusal(document)).toBe(await formOrRefusal(record as JsonObject));
        }),
        { numRuns: runsFor(1 / 60) },
      );
      expect(tally.read).toBeGreaterThan(runsFor(1 / 60) / 10);
    },
    TIME,
  );

  it.each([
    ['as it was issued', async () => RECORD],
    ['with a badge twice', () => withBadges((badges) => [...badges, ...badges.slice(2, 4)])],
    ['in another order', () => withBadges((badges) => badges.toReversed())],
    [
      'with badges that say the same of one achievement',
      async () => {
        const twin = await badgeOf(3);
        return withBadge(() => twin);
      },
    ],
    [
      'with one badge that says otherwise of an achievement that is listed',
      () =>
        withBadge((badge) =>
          renamed(badge, ({ achievement }) => ({
            achievement: { ...(achievement as JsonObject), name: 'Otherwise' },
          })),
        ),
    ],
    ['with a sign beyond U+FFFF', () => withBadge((badge) => ({ ...badge, name: '😀 𝄞' }))],
    ['with a sign just below', () => withBadge((badge) => ({ ...badge, name: '\uffee "\\ \n' }))],
    [
      'of another learner in one badge',
      () => withBadge((badge) => renamed(badge, () => ({ id: 'did:example:zz' }))),
    ],
  ])(
    '%s, MUST be the one that jsonld and rdf-canonize give',
    async (_, make) => {
      await compare(await make());
    },
    TIME,
  );
});

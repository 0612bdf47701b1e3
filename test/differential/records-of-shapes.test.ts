// RDFC-1.0: a dataset has one canonical form, however its document was read: here by the shapes of the badges in it.
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import {
  asSnapshot,
  bundledContextStore,
  canonicalize,
  rememberingForms,
} from '../../src/linked-data/index.js';
import { TIME } from '../support/differential-runs.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { badgeOf } from '../support/records.js';
import {
  learntFromBadges,
  RECORD,
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

/** Compares the form that a record has by shapes, read once and again, with that of the reference stack. */
async function compare(record: JsonObject): Promise<void> {
  const text = JSON.stringify(record);
  const { text: expected, refusal } = await askJsonld(record, contexts);
  expect(refusal).toBeUndefined();
  for (const _ of ['learning', 'knowing']) {
    const document = readByShapes(text, learnt);
    expect(document).toEqual(JSON.parse(text));
    expect(await formOf(document ?? {})).toBe(expected);
  }
}

function renamed(badge: JsonObject, change: (subject: JsonObject) => object): JsonValue {
  const subject = badge['credentialSubject'] as JsonObject;
  return { ...badge, credentialSubject: { ...subject, ...change(subject) } } as JsonObject;
}

describe('the canonical form of a record that was read by shapes', () => {
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

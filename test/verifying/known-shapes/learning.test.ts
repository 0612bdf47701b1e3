import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { bundledContextStore } from '../../../src/linked-data/index.js';
import { type KnownShapes, knownShapes } from '../../../src/verifying/known-shapes/known-shapes.js';
import { learnShape } from '../../../src/verifying/known-shapes/learn-shape.js';
import type { LearnShape } from '../../../src/verifying/known-shapes/learning.js';
import { settleOptions, type VerifyOptions } from '../../../src/verifying/options.js';
import { runVerification } from '../../../src/verifying/run-verification.js';
import { NOW } from '../../support/issuing.js';
import { badgeNumber, SCHOOL, signedBySchool } from '../../support/shaped-badges.js';

/** Shapes, and how many were made. */
function counted(make: LearnShape = learnShape): { shapes: KnownShapes; made: () => number } {
  let count = 0;
  const shapes = knownShapes((from, how) => {
    count += 1;
    return make(from, how);
  });
  return { shapes, made: () => count };
}

async function met(
  shapes: KnownShapes,
  document: JsonObject,
  more: Partial<VerifyOptions> = {},
): Promise<string> {
  const text = JSON.stringify(document);
  await runVerification(
    text,
    settleOptions({ trust: [SCHOOL], clock: () => NOW, ...more }),
    shapes,
  );
  return text;
}

const two = await Promise.all([1, 2].map((number) => signedBySchool(badgeNumber(number, 'short'))));

/** Two badges with a change to each. */
const changed = (change: object) =>
  Promise.all(
    [1, 2].map((number) => signedBySchool({ ...badgeNumber(number, 'short'), ...change })),
  );

const remarkable = await changed({ evidence: [] });
const backwards = await changed({ validFrom: '2028-01-01T00:00:00Z' });
const withTerms = await changed({ termsOfUse: { id: 'urn:x', type: 'VerifiableCredential' } });
const about = (more: object) => {
  const subject = badgeNumber(1, 'short')['credentialSubject'] as JsonObject;
  return changed({ credentialSubject: { ...subject, ...more } });
};
const pictured = await about({
  image: { id: 'data:image/png;base64,AA', type: 'Image', caption: 'x' },
});
const named = await about({ type: ['AchievementSubject', 'Profile'], familyName: 'Learner' });
const twice = await Promise.all(two.map((one) => signedBySchool(one, '2026-07-02T00:00:00Z')));

describe('a shape', () => {
  it('MUST be learnt from the second credential that has it, and once', async () => {
    const { shapes, made } = counted();
    const counts: number[] = [];
    for (const number of [1, 2, 3, 4]) {
      await met(shapes, await signedBySchool(badgeNumber(number, 'short')));
      counts.push(made());
    }
    expect(counts).toEqual([0, 1, 1, 1]);
  });

  it.each([
    ['of an issuer who is not trusted', two, { trust: ['did:example:other'] }],
    ['where anybody is trusted', two, { trust: 'any' }],
    ['where nobody is asked about', two, { trust: 'unchecked' }],
    ['by contexts that were given', two, { contexts: {} }],
    ['with a proof that does not hold', two.map((one) => ({ ...one, name: 'x' })), {}],
    ['with a remark on its structure', remarkable, {}],
    ['with an error in its structure', backwards, {}],
    ['with a member that has to be looked at', withTerms, {}],
    ['with a picture of the learner', pictured, {}],
    ['with the name of the learner where names do not vary', named, {}],
    ['without proof', [1, 2].map((number) => badgeNumber(number, 'short')), {}],
    ['with two proofs', twice, {}],
  ] satisfies [string, readonly JsonObject[], Partial<VerifyOptions>][])(
    'MUST NOT be learnt from one %s',
    async (_, documents, more) => {
      const { shapes, made } = counted();
      for (const document of documents) await met(shapes, document, more);
      expect(made()).toBe(0);
    },
  );

  it('MUST be forgotten when sixteen others were of use since', async () => {
    const { shapes } = counted();
    const texts: string[] = [];
    for (let kind = 0; kind <= 16; kind += 1)
      for (const number of [1, 2]) {
        const type = ['VerifiableCredential', 'OpenBadgeCredential', `https://a.example/${kind}`];
        texts.push(
          await met(shapes, await signedBySchool({ ...badgeNumber(number, 'short'), type })),
        );
      }
    expect(texts.map((text) => shapes.match(text) !== undefined)).toEqual(
      texts.map((_, index) => index >= 2),
    );
  });
});

describe('learning', () => {
  const used = [{ url: 'urn:x', digest: '', source: 'bundled' }] as const;
  const contexts = bundledContextStore();

  it('MUST come to an end where nothing comes of it, and go on slowly', async () => {
    const { shapes, made } = counted(() => Promise.resolve(undefined));
    const learnMany = async (from: number, to: number) => {
      for (let kind = from; kind < to; kind += 1)
        for (const number of [1, 2]) {
          const document = { ...badgeNumber(number, 'short'), proof: two[0]?.['proof'] ?? null };
          await shapes.learn({ document: { ...document, name: kind }, contexts, used });
        }
    };
    await learnMany(0, 500);
    expect(made()).toBeLessThanOrEqual(20);
    const before = made();
    await learnMany(500, 2500);
    expect(made() - before).toBeLessThanOrEqual(5);
  });

  it('MUST keep nothing of a credential but what all of its shape have in common', async () => {
    const { shapes } = counted();
    for (const document of two) await met(shapes, document);
    const [first, second] = two.map((document) => JSON.stringify(document));
    const shape = shapes.match(second ?? '')?.shape;
    expect(shape).toBeDefined();
    expect(JSON.stringify(shape)).not.toMatch(/did:example:\d|salt \d|Badge \d|2026-06/);
    expect(first).toMatch(/salt 1/);
  });
});

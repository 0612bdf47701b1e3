import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import type { CacheEntry } from '../../../src/foundation/ports.js';
import { bundledContextStore } from '../../../src/linked-data/index.js';
import { type KnownShapes, knownShapes } from '../../../src/verifying/known-shapes/known-shapes.js';
import { soundByShape } from '../../../src/verifying/known-shapes/verify-known.js';
import { settleOptions, type VerifyOptions } from '../../../src/verifying/options.js';
import { runVerification } from '../../../src/verifying/run-verification.js';
import { openSession } from '../../../src/verifying/session.js';
import { runsFor, TIME } from '../../support/differential-runs.js';
import { NOW } from '../../support/issuing.js';
import { type Mutation, mutationsOf } from '../../support/mutations.js';
import {
  changedAt,
  leavesOf,
  sampled,
  valueAt,
  withOtherValues,
} from '../../support/other-values.js';
import {
  badgeNumber,
  KINDS,
  type Kind,
  SCHOOL,
  signedBySchool,
} from '../../support/shaped-badges.js';
import { unsignedList } from '../../support/status-lists.js';

const options = (more: Partial<VerifyOptions> = {}) =>
  settleOptions({ trust: [SCHOOL], clock: () => NOW, ...more });

/** A verifier that has met two badges of each kind. */
async function learntVerifier(): Promise<KnownShapes> {
  const shapes = knownShapes();
  for (const kind of KINDS)
    for (const number of [1, 2]) {
      const text = JSON.stringify(await signedBySchool(badgeNumber(number, kind)));
      await runVerification(text, options(), shapes);
    }
  return shapes;
}

const learnt = await learntVerifier();

/** The same report as by a verifier who never met a badge before; whether the shape was of use. */
async function expectSame(input: unknown, more: Partial<VerifyOptions> = {}): Promise<boolean> {
  const report = await runVerification(input, options(more), learnt);
  const whole = await runVerification(input, options(more), knownShapes());
  expect(report).toEqual(whole);
  return typeof input === 'string' && (await byShape(input, more));
}

async function byShape(text: string, more: Partial<VerifyOptions> = {}): Promise<boolean> {
  return (await soundByShape(text, openSession(options(more)), learnt)) !== undefined;
}

/** Signed by the school where that can be signed at all, else with the proof of another. */
async function signedAnyhow(document: JsonObject): Promise<JsonObject> {
  try {
    return await signedBySchool(document);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { proof = [] } = await signedBySchool(badgeNumber(3, 'short'));
    return { ...document, proof };
  }
}

function mutationsOfBadge(kind: Kind): readonly Mutation[] {
  return [...mutationsOf(badgeNumber(9001, kind))];
}

describe('a credential whose shape is known', () => {
  it('MUST be looked at by it, and have the report of the whole way', async () => {
    let number = 10;
    for (const kind of KINDS)
      for (let count = 0; count < 8; count += 1) {
        number += 1;
        const signed = await signedBySchool(badgeNumber(number, kind));
        expect(await expectSame(JSON.stringify(signed)), kind).toBe(true);
        await expectSame(signed);
        await expectSame(new TextEncoder().encode(JSON.stringify(signed)));
      }
  });

  it(
    'MUST have it with any value in any place, signed by the issuer or not',
    async () => {
      let used = 0;
      for (const make of sampled(KINDS.flatMap((kind) => withOtherValues(badgeNumber(9000, kind)))))
        if (await expectSame(JSON.stringify(await signedAnyhow(make())))) used += 1;
      expect(used).toBeGreaterThan(20);
    },
    TIME,
  );

  it(
    'MUST have it with members added, taken out and moved, signed by the issuer',
    async () => {
      for (const { make } of sampled(KINDS.flatMap(mutationsOfBadge)))
        await expectSame(JSON.stringify(await signedAnyhow((make() ?? {}) as JsonObject)));
    },
    TIME,
  );

  it(
    'MUST have it however its text is changed',
    async () => {
      const texts: string[] = [];
      for (const kind of KINDS)
        texts.push(JSON.stringify(await signedBySchool(badgeNumber(9002, kind))));
      const edit = fc.tuple(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom('put', 'instead', 'without', 'twice'),
        fc.oneof(
          fc.constantFrom(
            ...[
              ' ',
              '\n',
              '\t',
              '"',
              '\\',
              '\\u0041',
              '\\/',
              '\\ud800',
              '\ud800',
              '\u0000',
              ',',
              '{',
            ],
            ...['0', '.0', 'e0', '-', '}', ']', '"id":"urn:x",', '"__proto__":1,', 'é', '😀'],
          ),
          fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
        ),
      );
      await fc.assert(
        fc.asyncProperty(edit, async ([text, where, how, sign]) => {
          const place = Math.floor(where * text.length);
          const [before, after] = [text.slice(0, place), text.slice(place)];
          const rest = how === 'put' ? after : after.slice(1);
          const put = { put: sign, instead: sign, without: '', twice: after.slice(0, 1).repeat(2) };
          await expectSame(before + put[how as keyof typeof put] + rest);
        }),
        { numRuns: runsFor(0.05) },
      );
    },
    TIME,
  );

  it('MUST have it written in another way that says the same', async () => {
    for (const kind of KINDS) {
      const signed = await signedBySchool(badgeNumber(9003, kind));
      const text = JSON.stringify(signed);
      const others = [
        JSON.stringify(signed, null, 2),
        `\ufeff${text}`,
        ` ${text}`,
        `${text}\n`,
        text.replace('"name"', '"n\\u0061me"'),
        text.replace('Badge', '\\u0042adge'),
        text.replace('https://', 'https:\\/\\/'),
        text.replace(/"creditsEarned":[\d.]+/, (member) => `${member}0`),
        text.replace(/"creditsEarned":[\d.]+/, (member) => `${member}e0`),
        text.replace('"name":', '"name":"x","name":'),
        text.replace('"proof":[', '"proof":').replace(/\]\}$/, '}'),
      ];
      for (const other of others) if (other !== text) expect(await expectSame(other)).toBe(false);
    }
  });

  it.each([
    { trust: 'any' },
    { trust: 'unchecked' },
    { trust: ['did:key:z6MkqRYqQiSgvZQdnBytw86Qbs2ZWUkGv22od935YF4s8M7V'] },
    { recipient: 'did:example:9004' },
    { recipient: 'did:example:1' },
    { recipient: { type: 'emailAddress', value: 'a@univ.example' } },
    { proofs: 'any' },
    { proofs: ['eddsa-rdfc-2022'] },
    { proofs: ['ecdsa-rdfc-2019'] },
    { clock: () => Date.parse('2026-06-01T00:00:00Z') },
    { clock: () => Date.parse('2028-06-01T00:00:00Z') },
    { contexts: {} },
    { contexts: { 'https://a.example/c': { '@context': {} } } },
    { fetcher: () => Promise.reject(new Error('not there')) },
    { limits: { maxBytes: 300 } },
    { limits: { maxBytes: 5000 } },
    { limits: { maxDepth: 3 } },
    { limits: { maxItems: 1 } },
    { limits: { maxTextLength: 40 } },
    { limits: { maxValues: 30 } },
    { limits: { maxQuads: 20 } },
    { limits: { maxUnusual: 1 } },
    { limits: { maxProofs: 1, maxCredentials: 1, maxFetches: 1 } },
    { policy: { id: 'own', requires: ['proof.signature'], heeds: [] } },
    { policy: { id: 'own', requires: ['refresh', 'endorsements'], heeds: ['status.list'] } },
  ] satisfies Partial<VerifyOptions>[])('MUST have it when verified with %o', async (more) => {
    for (const kind of KINDS) {
      const signed = await signedBySchool(badgeNumber(9004, kind));
      await expectSame(JSON.stringify(signed), more);
      const [proof] = signed['proof'] as readonly JsonObject[];
      for (const change of [
        { created: '2027-01-01T00:00:00Z' },
        { proofPurpose: 'authentication' },
      ])
        await expectSame(JSON.stringify({ ...signed, proof: [{ ...proof, ...change }] }), more);
    }
  });

  it('MUST have it beside a status list that is kept', async () => {
    const list = await signedBySchool(
      await unsignedList({ set: [9021], change: { issuer: SCHOOL } }),
    );
    const bytes = new TextEncoder().encode(JSON.stringify(list));
    const fetcher = async ({ url }: { readonly url: string }) => ({ url, bytes });
    const cache = new Map<string, CacheEntry>();
    for (const number of [9019, 9020, 9021]) {
      const text = JSON.stringify(await signedBySchool(badgeNumber(number, 'status')));
      expect(await byShape(text)).toBe(true);
      await runVerification(text, options({ fetcher, cache }), learnt);
      const report = await runVerification(text, options({ fetcher, cache }), learnt);
      const anew = options({ fetcher, cache: new Map(cache) });
      expect(report).toEqual(await runVerification(text, anew, knownShapes()));
      expect(report.verdict).toBe(number === 9021 ? 'rejected' : 'accepted');
    }
  });

  it.each([-1, 0, 1])('MUST be held to limits as ever, to %i beside its size', async (most) => {
    for (const kind of KINDS) {
      const text = JSON.stringify(await signedBySchool(badgeNumber(9008, kind)));
      const size = learnt.match(text)?.shape.size ?? { values: 0, depth: 0, items: 0 };
      for (const limits of [
        { maxValues: size.values + most },
        { maxDepth: size.depth + most },
        { maxItems: size.items + most },
      ]) {
        await expectSame(text, { limits });
        const { checks } = await runVerification(text, options({ limits }), learnt);
        expect(checks[0]?.outcome).toBe(most < 0 ? 'failed' : 'passed');
      }
    }
  });

  it('MUST have it when many are looked at together, as shapes are learnt', async () => {
    const texts: string[] = [];
    for (let number = 9100; number < 9130; number += 1) {
      const kind = KINDS[number % KINDS.length] ?? 'short';
      const signed = await signedBySchool(badgeNumber(number, kind));
      texts.push(JSON.stringify(number % 3 === 0 ? { ...signed, name: 'forged' } : signed));
    }
    const shapes = knownShapes();
    const fetcher = () => new Promise<never>((_, reject) => setTimeout(reject, 1, new Error('')));
    for (const more of [{}, { fetcher }]) {
      const all = texts.map((text) => runVerification(text, options(more), shapes));
      const together = await Promise.all(all);
      for (const [at, text] of texts.entries())
        expect(together[at]).toEqual(await runVerification(text, options(more), knownShapes()));
    }
  });

  it('MUST be refused when any text in it is another than was signed', async () => {
    for (const kind of KINDS) {
      const signed = await signedBySchool(badgeNumber(9005, kind));
      const other = await signedBySchool(badgeNumber(9006, kind), '2026-07-02T00:00:00Z');
      for (const path of leavesOf(signed)) {
        const value = valueAt(other, path);
        if (value === valueAt(signed, path)) continue;
        const text = JSON.stringify(changedAt(signed, path, value));
        expect(await byShape(text), path.join('/')).toBe(false);
        const report = await runVerification(text, options(), learnt);
        expect(report.verdict, path.join('/')).toBe('rejected');
      }
    }
  });
});

describe('shapes beside the bundled contexts', () => {
  it('MUST be those that verify uses', async () => {
    const { verify } = await import('../../../src/verifying/index.js');
    const text = JSON.stringify(await signedBySchool(badgeNumber(9007, 'results' as Kind)));
    await verify(text, { trust: [SCHOOL], clock: () => NOW });
    expect(bundledContextStore().workspace.has('known shapes')).toBe(true);
  });
});

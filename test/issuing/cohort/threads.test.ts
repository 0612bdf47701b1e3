import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { councilRecommendation2022, extendFramework } from '../../../src/frameworks/index.js';
import { createSigner, generateKeyPair } from '../../../src/identity/index.js';
import type { CohortOptions, CohortResult } from '../../../src/issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  parseIssuerProfile,
} from '../../../src/model/index.js';
import { arbitraryAward } from '../../support/arbitrary-award.js';
import { arbitraryDefinition } from '../../support/arbitrary-definition.js';
import { runsFor, TIME } from '../../support/differential-runs.js';
import { AWARD, NOW } from '../../support/issuing.js';
import { variantOf, wildAward } from '../../support/wild-awards.js';
import {
  awardsOf,
  cohort,
  definition,
  profile,
  REFUSED,
  TWO,
  ticking,
  told,
  unwatched,
  watched,
} from './watched-threads.js';

afterEach(unwatched);

describe('a cohort on several threads', () => {
  it(
    'MUST give what one thread gives: the same bytes and ids, the same refusals in the same places',
    async () => {
      const seen = watched();
      let issued = 0;
      const property = fc.asyncProperty(
        arbitraryDefinition,
        fc.record({ extensions: fc.boolean(), language: fc.constantFrom('en', 'fr') }),
        fc.constantFrom<CohortOptions>(
          TWO,
          { ...TWO, as: 'object' },
          { threads: 3, concurrency: 700 },
        ),
        fc.gen(),
        async (input, issuer, options, gen) => {
          const award = gen(() => arbitraryAward(input));
          const base = { ...award, learner: { id: 'did:example:a', ...award.learner } };
          const awards = Array.from({ length: 230 }, (_, index) =>
            gen(() => (index % 9 === 3 ? wildAward(input) : variantOf(input, base))),
          ).map((one, index) => (index % 3 === 0 ? withoutId(one) : one));
          const of = defineMicroCertification(input);
          const from = Date.parse(award.awardedOn);
          const one = await told(awards, { of, issuer: { ...issuer, ...ticking(from) } });
          const several = await told(awards, {
            of,
            options,
            issuer: { ...issuer, ...ticking(from) },
          });
          expect(several).toEqual(one);
          issued += (one as CohortResult[]).filter(({ outcome }) => outcome === 'issued').length;
        },
      );
      await fc.assert(property, { numRuns: runsFor(1 / 1500) });
      expect(issued).toBeGreaterThan(100);
      expect(seen.texts).toBeGreaterThan(issued / 4);
      expect(seen.ended).toBe(seen.threads.length);
    },
    TIME,
  );

  it('MUST NOT depend on a definition or a profile being read once more, as threads do', () => {
    const property = fc.property(arbitraryDefinition, (input) => {
      const once = defineMicroCertification(input);
      const copy = structuredClone(once);
      expect(defineMicroCertification(copy)).toEqual(once);
      expect(JSON.stringify(defineMicroCertification(copy))).toBe(JSON.stringify(once));
    });
    fc.assert(property, { numRuns: runsFor(1 / 40) });
    const parsed = parseIssuerProfile({
      ...profile,

      website: 'https://a.example',
    });
    expect(JSON.stringify(parseIssuerProfile(structuredClone(parsed)))).toBe(
      JSON.stringify(parsed),
    );
  });

  it('MUST give what one thread gives for awards that are no plain data', async () => {
    class Person {
      id = 'did:example:class';
    }
    let reads = 0;
    const strange: unknown[] = [
      { ...AWARD, learner: new Person() },
      { ...AWARD, id: undefined, activity: undefined },
      { ...AWARD, awardedOn: new Date(NOW) },
      { ...AWARD, creditsEarned: -0 },
      { ...AWARD, creditsEarned: Number.NaN },
      { ...AWARD, creditsEarned: 3n },
      { ...AWARD, sign: () => 1 },
      { ...AWARD, learner: { id: 'did:example:\ud800' } },
      JSON.parse(
        '{"__proto__":{"id":"urn:x:1"},"learner":{"id":"did:x:1"},"awardedOn":"2026-07-01"}',
      ),
      {
        ...AWARD,
        get id() {
          reads += 1;
          return `urn:example:read:${reads}`;
        },
      },
      ...[undefined, null, 7, 'award', [], new Map(), new Proxy({ ...AWARD }, {})],
    ];
    const awards = awardsOf(340).flatMap((award, index) =>
      index % 5 === 0 ? [award, strange[(index / 5) % strange.length]] : [award],
    );
    const one = await told(awards);
    reads = 0;
    const seen = watched();
    const several = await told(awards, { options: TWO });
    expect(several).toEqual(one);
    expect(seen.texts).toBeGreaterThan(100);
  });

  it.each(['P-256', 'P-384'] as const)('MUST sign with a key of kind %s', async (algorithm) => {
    const seen = watched();
    const own = createSigner({ keyPair: await generateKeyPair({ algorithm }) });
    const by = { signer: own, profile: { ...profile, id: own.id.split('#')[0] ?? '' } };
    const list = await told(awardsOf(240), { options: TWO, issuer: by });
    expect(list).toHaveLength(240);
    expect(list).toEqual(list.map(() => expect.objectContaining({ outcome: 'issued' })));
    expect(seen.texts).toBeGreaterThanOrEqual(100);
  });

  it('MUST hold awards against a framework of the library on its threads, against another here', async () => {
    const own = extendFramework(councilRecommendation2022, {
      id: 'own',
      title: { en: 'Own', fr: 'Propre' },
      cites: councilRecommendation2022.cites,
    } as never);
    for (const [framework, threads] of [
      [councilRecommendation2022, 1],
      [own, 0],
    ] as const) {
      const seen = watched();
      const awards = awardsOf(240).map(({ results: _, ...award }) => award);
      const { title, id } = definition;
      for (const of of [definition, defineMicroCertification({ id, title })]) {
        const issuer = () => ({ framework, ...ticking(NOW) });
        const one = await told(awards, { of, issuer: issuer() });
        expect(await told(awards, { of, issuer: issuer(), options: TWO })).toEqual(one);
        const refused = { error: { code: 'ERR_FRAMEWORK_UNMET' } };
        expect(one[7]).toMatchObject(of === definition ? { outcome: 'issued' } : refused);
      }
      expect(seen.threads).toHaveLength(2 * threads);
      expect(seen.texts > 0).toBe(threads > 0);
      vi.restoreAllMocks();
    }
  });

  it('MUST give each result once when order does not matter', async () => {
    const awards = awardsOf(450);
    const seen = watched();
    const list = await told(awards, { options: { ...TWO, ordered: false } });
    expect(seen.texts).toBeGreaterThan(100);
    const byIndex = (list as CohortResult[]).toSorted((a, b) => a.index - b.index);
    expect(byIndex).toEqual(await told(awards));
  });

  it('MUST begin here, and start threads only when there turn out to be many awards', async () => {
    const seen = watched();
    const awards = awardsOf(530).with(120, REFUSED);
    const one = await told(awards);
    expect(await told(awards, { options: TWO, after: 6 })).toEqual(one);
    expect(seen.threads).toHaveLength(0);
    expect(await told(awards, { options: TWO, after: 3 })).toEqual(one);
    expect(seen.threads).toHaveLength(1);
    expect(seen.texts).toBeGreaterThanOrEqual(100);
  });

  it('MUST start no thread for fewer awards than one package, nor where fewer may be in work', async () => {
    const seen = watched();
    expect(await told(awardsOf(99), { options: TWO })).toEqual(await told(awardsOf(99)));
    await told(awardsOf(150), { options: { threads: 2, concurrency: 499 } });
    await told(awardsOf(150), { options: { concurrency: 500 } });
    expect(seen.threads).toHaveLength(0);
  });

  it('MUST read no more awards than may be in work', async () => {
    const state = { read: 0, closed: false };
    function* source() {
      try {
        for (;;) {
          state.read += 1;
          yield { ...AWARD, learner: { id: `did:example:${state.read}` } };
        }
      } finally {
        state.closed = true;
      }
    }
    let taken = 0;
    const seen = watched();
    for await (const { outcome } of cohort(source(), { options: TWO })) {
      expect(outcome).toBe('issued');
      taken += 1;
      expect(state.read - taken).toBeLessThanOrEqual(500);
      if (taken % 100 === 50) await new Promise((resolve) => setTimeout(resolve, 20));
      if (taken === 1030) break;
    }
    expect(state.closed).toBe(true);
    expect(seen.threads).toHaveLength(1);
    expect(seen.ended).toBe(1);
  });
});

function withoutId(award: unknown): unknown {
  if (typeof award !== 'object' || award === null) return award;
  const { id: _, ...others } = award as Award;
  return others;
}

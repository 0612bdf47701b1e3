import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CohortOptions } from '../../../src/issuing/index.js';
import { type Award, defineMicroCertification } from '../../../src/model/index.js';
import { verify } from '../../../src/verifying/index.js';
import { arbitraryAward } from '../../support/arbitrary-award.js';
import { arbitraryDefinition } from '../../support/arbitrary-definition.js';
import { runsFor, TIME } from '../../support/differential-runs.js';
import { NOW } from '../../support/issuing.js';
import { variantOf, wildAward } from '../../support/wild-awards.js';
import {
  all,
  awardOf,
  definition,
  issuerWith,
  profile,
  REFUSED,
  refusalOf,
  told,
} from './cohort-parts.js';

// RDFC-1.0 and RFC 8032: both are deterministic, so one key and one instant give one proof.
describe('the credentials of a cohort', () => {
  it(
    'MUST be those that `issue` gives the whole way, byte for byte, or be refused as it refuses',
    async () => {
      const seen = { issued: 0, refused: 0 };
      const property = fc.asyncProperty(
        arbitraryDefinition,
        fc.record({ extensions: fc.boolean() }),
        fc.gen(),
        async (input, options, gen) => {
          // An award that others endorse is read the whole way: test/issuing/endorsements.test.ts.
          const { endorsements: _, ...award } = gen(() => arbitraryAward(input));
          const issuer = issuerWith({
            ...options,
            clock: () => Date.parse(award.awardedOn) + 1000,
          });
          const base = { ...award, learner: { id: 'did:example:a', ...award.learner } };
          const awards = Array.from({ length: 20 }, (_, index) =>
            gen(() => (index % 4 === 3 ? wildAward(input) : variantOf(input, base))),
          );
          const results = await all(issuer.issueCohort(defineMicroCertification(input), awards));
          expect(results).toHaveLength(awards.length);
          for (const [index, result] of results.entries()) {
            // A definition in plain data is read anew each time: nothing is known of its shapes.
            const whole = await told(async () =>
              JSON.stringify(await issuer.issue(input, awards[index] as Award)),
            );
            expect(result.outcome === 'issued' ? result.text : refusalOf(result.error)).toEqual(
              whole,
            );
            seen[result.outcome] += 1;
          }
        },
      );
      await fc.assert(property, { numRuns: runsFor(1 / 120) });
      expect(seen.issued).toBeGreaterThan(seen.refused / 3);
      expect(seen.refused).toBeGreaterThan(seen.issued / 30);
    },
    TIME,
  );

  it('MUST be accepted by who trusts the issuer', async () => {
    const results = await all(issuerWith().issueCohort(definition, [0, 1, 2, 3].map(awardOf)));
    for (const result of results) {
      const text = result.outcome === 'issued' ? result.text : '';
      const report = await verify(text, { trust: [profile.id], clock: () => NOW });
      expect(report.verdict).toBe('accepted');
      const changed = text.replace('did:example:', 'did:example:x');
      const other = await verify(changed, { trust: [profile.id], clock: () => NOW });
      expect(other.verdict).toBe('rejected');
    }
  });

  it.each([
    { as: 'object' },
    { threads: 2 },
    { threads: 'all' },
    { concurrency: 7 },
    { threads: 3, concurrency: 2 },
  ] satisfies CohortOptions[])('MUST be the same with %j', async (options) => {
    const issuer = issuerWith();
    const awards = Array.from({ length: 30 }, (_, index) =>
      index % 7 === 5 ? REFUSED : awardOf(index),
    );
    const plain = await all(issuer.issueCohort(definition, awards));
    const other = await all(issuer.issueCohort(definition, awards, options as { as?: 'object' }));
    const texts = other.map((result) =>
      result.outcome === 'issued' && 'credential' in result
        ? {
            outcome: 'issued',
            index: result.index,
            award: result.award,
            text: JSON.stringify(result.credential),
          }
        : result,
    );
    expect(texts).toEqual(plain);
  });

  it.each(['Ed25519Signature2020', 'eddsa-jcs-2022'] as const)(
    'MUST be those of `issue` with the suite %s as well',
    async (suite) => {
      const issuer = issuerWith({ suite });
      const results = await all(issuer.issueCohort(definition, [0, 1, 2].map(awardOf)));
      const texts = results.map((result) => (result.outcome === 'issued' ? result.text : ''));
      for (const [index, text] of texts.entries())
        expect(text).toBe(JSON.stringify(await issuer.issue(definition, awardOf(index))));
    },
  );

  it('MUST share nothing when they are objects, so that who changes one changes no other', async () => {
    const issuer = issuerWith();
    const results = await all(
      issuer.issueCohort(definition, [0, 1, 2, 3].map(awardOf), { as: 'object' }),
    );
    const [, , third, fourth] = results.map((result) =>
      result.outcome === 'issued' ? result.credential : undefined,
    );
    expect(third?.credentialSubject.achievement).toEqual(fourth?.credentialSubject.achievement);
    expect(third?.credentialSubject.achievement).not.toBe(fourth?.credentialSubject.achievement);
    expect(third?.issuer).not.toBe(fourth?.issuer);
    expect(third?.['@context']).not.toBe(fourth?.['@context']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpenBadge, toOpenBadge } from '../../../src/formats/open-badges/index.js';
import { FULL, FULL_AWARD, OTHERWISE } from './full-definition.js';
import { arbitraryPair, ISSUER, partsOf } from './parts.js';

// Issue 1 of 8, part 4: every field of the model, and back again without loss.
describe('definition and award to an Open Badge and back', () => {
  it('MUST lose nothing, whatever the definition and award', () => {
    fc.assert(
      fc.property(arbitraryPair, (pair) => {
        const parts = partsOf(pair);
        const written = JSON.parse(JSON.stringify(toOpenBadge(parts)));
        const { definition, award, findings } = fromOpenBadge(written);
        expect(definition).toEqual(parts.definition);
        expect(award).toEqual({ ...parts.award, id: parts.id });
        expect(findings.filter(({ code }) => !code.startsWith('vocabulary.'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('MUST lose nothing of a definition and award in which every member is filled', () => {
    const { definition, award, issuer } = fromOpenBadge(toOpenBadge(partsOf([FULL, FULL_AWARD])));
    expect(definition).toEqual(FULL);
    expect(award).toEqual(FULL_AWARD);
    expect(issuer).toEqual(ISSUER);
  });

  it('MUST keep “none”, “not applicable” and “stand-alone” apart from silence', () => {
    const award = { learner: {}, awardedOn: '2026-07-01T00:00:00Z' };
    expect(fromOpenBadge(toOpenBadge(partsOf([OTHERWISE, award]))).definition).toEqual(OTHERWISE);
  });

  it('MUST lose nothing in any language that the title has', () => {
    for (const language of ['fr', 'en', 'de']) {
      const credential = toOpenBadge(partsOf([FULL, FULL_AWARD]), { language });
      expect(fromOpenBadge(credential).definition).toEqual(FULL);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromOpenBadge,
  openBadgeLosses,
  toOpenBadge,
} from '../../../src/formats/open-badges/index.js';
import { coveredBy, missing } from '../../support/missing.js';
import { FULL, FULL_AWARD } from './full-definition.js';
import { arbitraryPair, partsOf } from './parts.js';

// Issue 1 of 8, part 4: the plain form lists what it leaves out.
describe('what plain Open Badges leave out', () => {
  it('MUST be listed whole: what cannot be read back has a loss that covers it', () => {
    fc.assert(
      fc.property(arbitraryPair, ([definition, award]) => {
        const credential = toOpenBadge(partsOf([definition, award]), { extensions: false });
        const read = fromOpenBadge(JSON.parse(JSON.stringify(credential)));
        const losses = openBadgeLosses(definition, award).map(({ pointer }) => pointer);
        const covered = coveredBy(losses);
        expect([
          ...missing(definition, read.definition, '', covered),
          ...missing(award, read.award, '/award', covered),
        ]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('MUST be nothing where Open Badges have a term for all that is said', () => {
    const definition = { id: 'urn:x:1', title: { en: 'X' }, level: { eqf: 6 } };
    const award = { learner: { id: 'did:key:z6Mk' }, awardedOn: '2026-07-01T00:00:00Z' };
    expect(openBadgeLosses(definition, award)).toEqual([]);
  });

  it('MUST name places in the definition and, after /award, in the award', () => {
    const pointers = openBadgeLosses(FULL, FULL_AWARD).map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['/title', '/outcomes', '/workload/ects', '/award/creditsEarned']),
    );
  });

  it('MUST count the language that is kept', () => {
    const definition = { id: 'urn:x:1', title: { en: 'X', fr: 'X' }, description: { fr: 'Y' } };
    const award = { learner: {}, awardedOn: '2026-07-01T00:00:00Z' };
    const inFrench = openBadgeLosses(definition, award, { language: 'fr' });
    expect(inFrench.map(({ pointer }) => pointer)).toEqual(['/title']);
    const inEnglish = openBadgeLosses(definition, award, { language: 'en' });
    expect(inEnglish.map(({ pointer }) => pointer)).toEqual(['/title', '/description']);
  });

  it('MUST give a reason in English and French', () => {
    for (const { reason } of openBadgeLosses(FULL, FULL_AWARD)) {
      expect(reason.en).not.toBe(reason.fr);
    }
  });
});

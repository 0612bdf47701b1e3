import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromOpenBadge,
  openBadgeLosses,
  toOpenBadge,
} from '../../../src/formats/open-badges/index.js';
import { FULL, FULL_AWARD } from './full-definition.js';
import { arbitraryPair, partsOf } from './parts.js';

/** Places of what is said before and not after; an entry of a list may have moved. */
function missing(before: unknown, after: unknown, pointer: string): readonly string[] {
  if (typeof before !== 'object' || before === null) return before === after ? [] : [pointer];
  const entries = Object.entries(before);
  if (!Array.isArray(before)) {
    const members = (after ?? {}) as Record<string, unknown>;
    return entries.flatMap(([name, one]) => missing(one, members[name], `${pointer}/${name}`));
  }
  const others: readonly unknown[] = Array.isArray(after) ? after : [];
  return entries.flatMap(([index, one]) => {
    const attempts = [undefined, ...others].map((other) =>
      missing(one, other, `${pointer}/${index}`),
    );
    return attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best));
  });
}

// Issue 1 of 8, part 4: the plain form lists what it leaves out.
describe('what plain Open Badges leave out', () => {
  it('MUST be listed whole: what cannot be read back has a loss that covers it', () => {
    fc.assert(
      fc.property(arbitraryPair, ([definition, award]) => {
        const credential = toOpenBadge(partsOf([definition, award]), { extensions: false });
        const read = fromOpenBadge(JSON.parse(JSON.stringify(credential)));
        const losses = openBadgeLosses(definition, award).map(({ pointer }) => pointer);
        const covered = (place: string): boolean =>
          losses.some((loss) => place === loss || place.startsWith(`${loss}/`));
        const lost = [
          ...missing(definition, read.definition, ''),
          ...missing(award, read.award, '/award'),
        ];
        expect(lost.filter((place) => !covered(place))).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import { fromOpenBadge } from '../../../src/formats/open-badges/index.js';
import { badge, found, type Loose, PLACE, read } from './foreign-badge.js';

// Field guide 7.4, from the JSON Schemas of SURF edubadges
describe('the workload of an edubadge', () => {
  it('MUST read ECTS, study-load hours and time invested with their units', () => {
    expect(read({ ECTS: 3.5 }).definition.workload).toEqual({ ects: 3.5 });
    expect(read({ SBU: 240 }).definition.workload).toEqual({ hours: 240 });
    expect(read({ ECTS: 3, timeInvestment: 84 }).definition.workload).toEqual({
      ects: 3,
      hours: 84,
    });
    expect(read({ ECTS: '3.0' }).definition.workload).toEqual({ ects: 3 });
    expect(read({ ECTS: { '@value': 3, '@type': 'xsd:integer' } }).definition.workload).toEqual({
      ects: 3,
    });
  });

  it('MUST name what is no number, zero, below zero or too fine, and not read it', () => {
    for (const value of ['three', 0, -3, 1.00001, true, [3, 4], {}, '1e3']) {
      const reading = read({ ECTS: value });
      expect(reading.definition.workload).toBeUndefined();
      expect(found(reading)).toEqual(['open-badges.not-read /ECTS']);
    }
  });

  it('MUST take study-load hours before time invested, and name the contradiction', () => {
    const reading = read({ SBU: 240, timeInvestment: 300 });
    expect(reading.definition.workload).toEqual({ hours: 240 });
    expect(found(reading)).toEqual(['open-badges.contradiction /timeInvestment']);
    expect(found(read({ SBU: 240, timeInvestment: 240 }))).toEqual([]);
  });

  it('MUST say where in the badge the workload stands', () => {
    expect(read({ SBU: 240 }).origins.definition('/workload/hours')).toBe(`${PLACE}/SBU`);
  });
});

// Field guide 7.4, last row
describe('credits without unit', () => {
  const german = { issuer: { id: 'urn:x:i', name: 'X', address: { addressCountryCode: 'DE' } } };
  const american = { issuer: { id: 'urn:x:i', name: 'X', address: { addressCountryCode: 'US' } } };

  it('MUST not be taken for ECTS when nobody says so', () => {
    const reading = read({ creditsAvailable: 5 });
    expect(reading.definition.workload).toBeUndefined();
    expect(found(reading)).toEqual(['open-badges.credits-unit-unknown /creditsAvailable']);
  });

  it('MUST be taken for ECTS when the caller says so and the issuer is in the European Higher Education Area', () => {
    const { definition } = fromOpenBadge(badge({ creditsAvailable: 5 }, german), {
      creditUnit: 'ECTS',
    });
    expect(definition.workload).toEqual({ ects: 5 });
  });

  it('MUST not be taken for ECTS outside that area, or where the country is not known', () => {
    for (const issuer of [
      american,
      { issuer: { id: 'urn:x:i', name: 'X' } },
      { issuer: 'urn:x:i' },
    ]) {
      const { definition } = fromOpenBadge(badge({ creditsAvailable: 5 }, issuer), {
        creditUnit: 'ECTS',
      });
      expect(definition.workload).toBeUndefined();
    }
  });

  it('MUST be taken for ECTS in an edubadge, whose profile says so, also in what was earned', () => {
    const document = badge({
      type: ['Achievement', 'EducredentialAchievement'],
      creditsAvailable: 5,
    });
    (document['credentialSubject'] as Loose)['creditsEarned'] = 5;
    const { definition, award } = fromOpenBadge(document);
    expect(definition.workload).toEqual({ ects: 5 });
    expect(award?.creditsEarned).toBe(5);
  });

  it('MUST be a contradiction beside other ECTS, and nothing new beside the same', () => {
    expect(found(read({ ECTS: 3, creditsAvailable: 5 }))).toEqual([
      'open-badges.contradiction /creditsAvailable',
    ]);
    expect(found(read({ ECTS: 3, creditsAvailable: 3 }))).toEqual([]);
  });

  it('refuses a unit it does not know', () => {
    expect(() => fromOpenBadge(badge({}), { creditUnit: 'CFU' as 'ECTS' })).toThrow(TypeError);
  });
});

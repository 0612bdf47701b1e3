import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ElmParts,
  forUpload,
  fromEuropeanLearningModel,
  toEuropeanLearningModel,
} from '../../../src/formats/elm/index.js';
import { coveredBy, missing } from '../../support/missing.js';
import { FULL, FULL_AWARD, OTHERWISE } from '../open-badges/full-definition.js';
import { arbitraryPair, asJson, ISSUER, partsOf } from './parts.js';

/** Places that were said before, are not said after, and are in no loss. */
function lostInSilence(parts: ElmParts): readonly string[] {
  const { credential, losses } = toEuropeanLearningModel(parts, { country: 'FR' });
  const read = fromEuropeanLearningModel(asJson(credential));
  const covered = coveredBy(losses.map(({ pointer }) => pointer));
  return [
    ...missing(parts.definition, read.definition, '', covered),
    ...missing(parts.award, read.award, '/award', covered),
    ...missing(parts.issuer, read.issuer, '/issuer', covered),
  ];
}

// What a format cannot carry is returned as a list, never dropped in silence.
describe('definition and award to the European Learning Model and back', () => {
  it('MUST lose only what the list of losses says, whatever the definition and award', () => {
    fc.assert(
      fc.property(arbitraryPair, (pair) => {
        expect(lostInSilence(partsOf(pair))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('MUST lose only what the list says of a definition and award in which every member is filled', () => {
    expect(lostInSilence(partsOf([FULL, FULL_AWARD]))).toEqual([]);
    expect(lostInSilence(partsOf([OTHERWISE, FULL_AWARD]))).toEqual([]);
  });

  it('MUST say that parts lose their ids where the award has the id of the definition', () => {
    const parts = partsOf([FULL, { ...FULL_AWARD, id: FULL.id }]);
    expect(lostInSilence(parts)).toEqual([]);
    const { losses } = toEuropeanLearningModel(parts);
    const taken = losses.filter(({ code }) => code === 'elm.iri-taken');
    expect(taken.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/id', '/outcomes/0/id', '/award/results/0/assessment']),
    );
  });

  it('MUST keep what the European Learning Model has terms for, of a definition in which every member is filled', () => {
    const { credential } = toEuropeanLearningModel(partsOf([FULL, FULL_AWARD]));
    const { definition, award, issuer } = fromEuropeanLearningModel(asJson(credential));
    const { title, description, version, languages, fieldsOfStudy, website, outcomes } = FULL;
    expect(definition).toMatchObject({
      ...{ id: FULL.id, title, description, version, languages, fieldsOfStudy, website, outcomes },
      workload: { ects: 1.5, hours: 37.125 },
      level: { eqf: 6 },
      participation: FULL.participation,
      prerequisites: { text: { fr: 'Notions de chimie' } },
      qualityAssurance: [{ type: FULL.qualityAssurance?.[0]?.type, title: { en: 'ESG 2015' } }],
      furtherInformation: FULL.furtherInformation,
    });
    expect(definition.assessments?.map(({ id, type, mode }) => ({ id, type, mode }))).toEqual(
      FULL.assessments?.map(({ id, type, mode }) => ({ id, type, mode })),
    );
    expect(award).toMatchObject({
      id: FULL_AWARD.id,
      awardedOn: FULL_AWARD.awardedOn,
      activity: FULL_AWARD.activity,
      creditsEarned: 1.25,
      learner: { id: 'did:key:z6MkLearner', name: 'Ada Exemple' },
      results: [
        { assessment: 'a', value: '14.5' },
        { assessment: 'quiz', value: 'B' },
      ],
    });
    expect(issuer).toEqual(ISSUER);
  });

  it('MUST keep “no prerequisites” apart from silence', () => {
    const { credential } = toEuropeanLearningModel(partsOf([OTHERWISE, FULL_AWARD]));
    expect(fromEuropeanLearningModel(asJson(credential)).definition.prerequisites).toEqual({
      none: true,
    });
  });

  it('MUST read the wrapper for upload as the credential inside', () => {
    const { credential } = toEuropeanLearningModel(partsOf([FULL, FULL_AWARD]));
    const [alone, wrapped] = [credential, forUpload(credential)].map((document) =>
      fromEuropeanLearningModel(asJson(document)),
    );
    expect(wrapped?.definition).toEqual(alone?.definition);
    expect(wrapped?.award).toEqual(alone?.award);
    expect(wrapped?.origins.definition('/outcomes/0/statement')).toBe(
      '/credential/credentialSubject/hasClaim/specifiedBy/learningOutcome/0',
    );
  });

  it('MUST give the same document for the same parts', () => {
    const write = () => asJson(toEuropeanLearningModel(partsOf([FULL, FULL_AWARD])));
    expect(write()).toEqual(write());
  });
});

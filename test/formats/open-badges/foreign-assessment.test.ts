import { describe, expect, it } from 'vitest';
import {
  ASSESSMENT_TYPES,
  findConcept,
  MODES,
  SUPERVISION,
} from '../../../src/vocabulary/index.js';
import { found, type Loose, read, uri } from './foreign-badge.js';

const DESCRIBED = [
  { id: 'urn:x:r', type: ['ResultDescription'], name: 'Cijfer', resultType: 'Result' },
];

describe('the assessment of an edubadge', () => {
  it.each([
    ['application of a skill', 'practical-assessment'],
    ['portfolio', 'portfolio'],
    [
      'https://eduabages.nl/static/obv3-glossary.html#assessment-type-application-of-a-skill',
      'practical-assessment',
    ],
    ['written-examination', 'written-examination'],
    ['oral-examination', 'oral-examination'],
    ['practical-assessment', 'practical-assessment'],
    ['portfolio-assessment', 'portfolio'],
    ['peer-assessment', 'peer-assessment'],
    ['project-assessment', 'project-work'],
  ])('MUST find the concept of %s', (word, code) => {
    const reading = read({ assessmentType: word, resultDescription: DESCRIBED });
    expect(reading.definition.assessments).toEqual([
      { id: 'assessment-1', title: { nl: 'Cijfer' }, type: uri(ASSESSMENT_TYPES, code) },
    ]);
    expect(found(reading)).toEqual([]);
  });

  it('MUST keep a word without concept as it is, in the language it is in', () => {
    for (const word of ['testing', 'recognition of prior learning']) {
      const reading = read({ assessmentType: word });
      expect(reading.definition.assessments).toEqual([{ id: 'stated-1', type: { en: word } }]);
      expect(found(reading)).toEqual(['open-badges.literal /assessmentType']);
    }
    expect(read({ assessmentType: 'toets' }).definition.assessments).toEqual([
      { id: 'stated-1', type: { nl: 'toets' } },
    ]);
  });

  it('MUST make one assessment of each of several types, and not guess which is whose', () => {
    const reading = read({
      assessmentType: ['portfolio', 'testing'],
      resultDescription: DESCRIBED,
    });
    expect(reading.definition.assessments?.map(({ type }) => type)).toEqual([
      { nl: 'Cijfer' },
      uri(ASSESSMENT_TYPES, 'portfolio'),
      { en: 'testing' },
    ]);
    expect(found(reading)).toContain('open-badges.assessment-type-unknown /resultDescription/0');
  });

  it('MUST name what is no text', () => {
    const reading = read({ assessmentType: 7 });
    expect(reading.definition.assessments).toBeUndefined();
    expect(found(reading)).toEqual(['open-badges.not-read /assessmentType']);
  });
});

describe('the supervision of an edubadge', () => {
  const supervision = (members: Loose) => {
    const reading = read({ assessmentType: 'portfolio', ...members });
    return [reading.definition.assessments?.[0]?.supervision, found(reading)];
  };
  const WITH = uri(SUPERVISION, 'supervised-with-id-verification');
  const NEITHER = uri(SUPERVISION, 'unsupervised-without-id-verification');
  const WITHOUT = findConcept(SUPERVISION, 'supervised-without-id-verification')?.label;

  it.each([
    [{ supervisionType: 'onsite with identity verification', identityChecked: true }, WITH],
    [{ supervisionType: 'onsite with identity verification' }, WITH],
    [{ supervisionType: 'supervised online', identityChecked: true }, WITH],
    [{ supervisionType: 'supervised online' }, WITH],
    [{ supervisionType: 'supervised online', identityChecked: false }, WITHOUT],
    [
      { supervisionType: 'supervised with no identity verification', identityChecked: false },
      WITHOUT,
    ],
    [{ supervisionType: 'unsupervised with no identity verification' }, NEITHER],
    [{ identityChecked: true }, { en: 'identity checked', fr: 'identité vérifiée' }],
    [{ identityChecked: false }, { en: 'identity not checked', fr: 'identité non vérifiée' }],
  ])('MUST read %o', (members, expected) => {
    expect(supervision(members)).toEqual([expected, []]);
  });

  it('MUST keep the word where the flag contradicts it, and claim neither', () => {
    const word = 'onsite with identity verification';
    expect(supervision({ supervisionType: word, identityChecked: false })).toEqual([
      { en: word },
      ['open-badges.contradiction /identityChecked'],
    ]);
    const no = 'unsupervised with no identity verification';
    expect(supervision({ supervisionType: no, identityChecked: true })).toEqual([
      { en: no },
      ['open-badges.contradiction /identityChecked'],
    ]);
  });

  it('MUST keep the methods of WE BUILD as words', () => {
    expect(supervision({ idVerificationMethod: 'proctored-online-exam' })).toEqual([
      { en: 'proctored-online-exam' },
      ['open-badges.literal /idVerificationMethod'],
    ]);
  });

  it('MUST name a flag that is none, and supervision of nothing', () => {
    expect(supervision({ identityChecked: 'yes' })).toEqual([
      undefined,
      ['open-badges.not-read /identityChecked'],
    ]);
    expect(found(read({ supervisionType: 'supervised online' }))).toEqual([
      'open-badges.not-read /supervisionType',
    ]);
  });
});

describe('the form of participation', () => {
  it.each([
    ['online', 'online'],
    ['work experience', 'workbased'],
    ['on-site', 'presential'],
    ['blended', 'blended'],
  ])('MUST find the concept of %s', (word, code) => {
    const reading = read({ participationType: word });
    expect(reading.definition.participation).toEqual({ modes: [uri(MODES, code)] });
    expect(found(reading)).toEqual([]);
  });

  it('MUST keep what is ambiguous or no form of participation as a word', () => {
    const modes = (word: string) =>
      read({ participationType: word }).definition.participation?.modes;
    expect(modes('onsite or blended')).toEqual([{ en: 'onsite or blended' }]);
    expect(modes('personalized learning activities')).toEqual([
      { en: 'personalized learning activities' },
    ]);
    expect(modes('volunteering')).toEqual([{ en: 'volunteering', fr: 'bénévolat' }]);
    expect(found(read({ participationType: 'volunteering' }))).toEqual([
      'open-badges.literal /participationType',
    ]);
  });

  it('MUST name what is no text', () => {
    expect(found(read({ participationType: [null] }))).toEqual([
      'open-badges.not-read /participationType',
    ]);
  });
});

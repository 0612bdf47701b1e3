import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromOpenBadge,
  looksLikeEdubadge,
  type OpenBadgeReading,
} from '../../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import {
  ASSESSMENT_TYPES,
  findConcept,
  MODES,
  SUPERVISION,
} from '../../../src/vocabulary/index.js';

type Loose = Record<string, unknown>;
const PLACE = '/credentialSubject/achievement';

/** A small badge with some members more in its achievement. */
function badge(members: Loose, more: Loose = {}): Loose {
  const achievement = {
    id: 'https://univ.example/a',
    type: ['Achievement'],
    name: 'Bodemkunde',
    inLanguage: 'nl',
    ...members,
  };
  return {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
    issuer: {
      id: 'https://univ.example',
      name: 'Universiteit',
      address: { addressCountryCode: 'NL' },
    },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner', type: ['AchievementSubject'], achievement },
    ...more,
  };
}
const DESCRIBED = [
  { id: 'urn:x:r', type: ['ResultDescription'], name: 'Cijfer', resultType: 'Result' },
];

function read(members: Loose, more: Loose = {}): OpenBadgeReading {
  return fromOpenBadge(badge(members, more));
}
const found = ({ findings }: OpenBadgeReading): readonly string[] =>
  findings
    .filter(({ code }) => !/outcomes-unknown|issuer-awards/.test(code))
    .map(({ code, pointer }) => `${code} ${pointer.replace(PLACE, '')}`);
const uri = (scheme: Parameters<typeof findConcept>[0], code: string) =>
  findConcept(scheme, code)?.uri;

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

describe('alignments of an edubadge', () => {
  it.each([
    [{ targetType: 'ext:EQF', targetCode: '4' }, 4],
    [{ targetType: 'ext:EQFLevel', targetCode: 4 }, 4],
    [{ targetType: 'ext:EQFAlignment', targetCode: 'EQF 4' }, 4],
    [{ targetType: 'ext:EQF', targetName: 'EQF level 4' }, 4],
    [{ targetType: 'ext:EQF', targetCode: '9' }, undefined],
    [{ targetType: 'ext:NLQF', targetCode: '4' }, undefined],
  ])('MUST find the level of %o', (alignment, eqf) => {
    const { level } = read({ alignment: { targetName: 'Niveau', ...alignment } }).definition;
    expect(level).toEqual(eqf === undefined ? undefined : { eqf });
  });

  it('MUST name a second level that says something else', () => {
    const alignment = [4, 5].map((level) => ({
      targetName: 'x',
      targetUrl: `http://data.europa.eu/snb/eqf/${level}`,
    }));
    const reading = read({ alignment });
    expect(reading.definition.level).toEqual({ eqf: 4 });
    expect(found(reading)).toEqual(['open-badges.not-read /alignment/1']);
  });

  it('MUST read quality assurance with and without an address, and name what it has no place for', () => {
    const name = { targetType: 'ext:QualityAssurance', targetName: 'NVAO' };
    const reading = read({
      alignment: [
        { ...name, targetUrl: 'https://nvao.example/1', targetDescription: 'Besluit' },
        name,
      ],
    });
    expect(reading.definition.qualityAssurance).toEqual([
      { type: { nl: 'NVAO' }, title: { nl: 'NVAO' }, reference: 'https://nvao.example/1' },
      { type: { nl: 'NVAO' }, title: { nl: 'NVAO' } },
    ]);
    expect(found(reading)).toEqual(['open-badges.not-read /alignment/0/targetDescription']);
  });

  it('MUST not lose good alignments to a bad one', () => {
    const good = { targetName: 'Skill', targetUrl: 'https://x.example/s' };
    const reading = read({
      alignment: [
        { ...good, targetUrl: `https://x.example/${'s'.repeat(3000)}` },
        good,
        { targetName: 'no address' },
      ],
    });
    expect(reading.definition.alignments).toEqual([
      { framework: 'unknown', url: good.targetUrl, title: { nl: 'Skill' } },
    ]);
    expect(reading.origins.definition('/alignments/0/url')).toBe(`${PLACE}/alignment/1`);
    expect(found(reading).map((line) => line.split(' ')[1])).toEqual([
      '/alignment/2',
      '/alignment/0',
    ]);
  });
});

describe('other terms of edubadges and of WE BUILD', () => {
  it('MUST keep the number of an education programme as further information', () => {
    for (const number of [20121350, '20121350']) {
      const { furtherInformation } = read({ educationProgramIdentifier: number }).definition;
      expect(furtherInformation?.[0]?.text?.['en']).toContain('20121350');
    }
    expect(found(read({ educationProgramIdentifier: {} }))).toEqual([
      'open-badges.not-read /educationProgramIdentifier',
    ]);
  });

  it('MUST take the organisation above an edubadge issuer for the institution', () => {
    const issuer = {
      id: 'urn:x:i',
      name: 'Faculteit',
      parentOrg: {
        id: 'https://u.example',
        name: 'Universiteit',
        address: { addressCountryCode: 'NL' },
      },
    };
    const edubadge = read({ type: ['Achievement', 'EducredentialAchievement'] }, { issuer });
    expect(edubadge.definition.awardingBodies).toEqual([
      { id: 'https://u.example', name: { nl: 'Universiteit' }, country: 'NL' },
    ]);
    expect(read({}, { issuer }).definition.awardingBodies?.[0]?.name).toEqual({ nl: 'Faculteit' });
  });

  it('MUST read the claims of the WE BUILD rulebook', () => {
    const reading = read({
      learningOutcomes: ['Leest een bodemprofiel', { en: 'Reads a soil profile', nl: 'Leest' }],
      notionalWorkload: { value: 28, unit: 'hours' },
      level: 'EQF-6',
      typeOfAssessment: ['written-examination'],
      formOfParticipation: ['online'],
      qualityAssurance: ['national-quality-agency'],
      entryRequirements: 'Havo',
      stackable: true,
      partOfQualification: 'Bodemkundige',
    });
    expect(reading.definition).toMatchObject({
      outcomes: [
        { statement: { nl: 'Leest een bodemprofiel' } },
        { statement: { en: 'Reads a soil profile', nl: 'Leest' } },
      ],
      workload: { hours: 28 },
      level: { eqf: 6 },
      assessments: [{ type: uri(ASSESSMENT_TYPES, 'written-examination') }],
      participation: { modes: [uri(MODES, 'online')] },
      qualityAssurance: [{ type: { en: 'national quality agency' } }],
      prerequisites: { text: { nl: 'Havo' } },
      stackability: {
        kind: 'stackable',
        towards: [{ title: { nl: 'Bodemkundige' }, relation: 'contributes-to' }],
      },
    });
    expect(found(reading)).toEqual(['open-badges.literal /qualityAssurance']);
    expect(read({ stackable: false }).definition.stackability).toEqual({ kind: 'stand-alone' });
  });

  it('MUST name claims that are not of the form of the rulebook', () => {
    const reading = read({
      learningOutcomes: [7],
      notionalWorkload: { value: 28, unit: 'weeks' },
      level: 'high',
      qualityAssurance: [{}],
      entryRequirements: 3,
      stackable: 'yes',
      partOfQualification: 5,
    });
    const names = [
      'notionalWorkload',
      'learningOutcomes/0',
      'level',
      'qualityAssurance',
      'entryRequirements',
      'stackable',
      'partOfQualification',
    ];
    expect([...found(reading)].sort()).toEqual(
      names.map((name) => `open-badges.not-read /${name}`).sort(),
    );
    expect(Object.keys(reading.definition).sort()).toEqual(['awardingBodies', 'id', 'title']);
  });

  it('MUST put the level of an alignment before that of a claim', () => {
    const alignment = { targetName: 'x', targetUrl: 'http://data.europa.eu/snb/eqf/5' };
    const reading = read({ level: 'EQF-6', alignment });
    expect(reading.definition.level).toEqual({ eqf: 5 });
    expect(found(reading)).toEqual(['open-badges.contradiction /level']);
  });
});

describe('telling an edubadge', () => {
  it('MUST go by its type or by terms that nobody else has', () => {
    expect(
      looksLikeEdubadge(badge({ type: ['Achievement', 'EducredentialAchievement'] }) as never),
    ).toBe(true);
    expect(looksLikeEdubadge(badge({ SBU: 240 }) as never)).toBe(true);
    expect(looksLikeEdubadge(badge({}) as never)).toBe(false);
    expect(looksLikeEdubadge({})).toBe(false);
  });
});

describe('any JSON in the place of a term of others', () => {
  const NAMES = [
    'ECTS',
    'SBU',
    'timeInvestment',
    'creditsAvailable',
    'notionalWorkload',
    'assessmentType',
    'supervisionType',
    'identityChecked',
    'participationType',
    'learningOutcomes',
    'level',
    'qualityAssurance',
    'entryRequirements',
    'stackable',
    'partOfQualification',
    'educationProgramIdentifier',
    'alignment',
    'resultDescription',
    'criteria',
    'creator',
    'image',
    'name',
    'id',
    'inLanguage',
    'description',
    'version',
  ];

  it('MUST give a reading without errors, or the one error', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 }),
        (members) => {
          try {
            const { definition, findings } = fromOpenBadge(badge(members as Loose));
            expect(definition.id).toBeTruthy();
            expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
          } catch (error) {
            expect(isMicrocertError(error) && error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

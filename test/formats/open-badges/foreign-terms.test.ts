import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpenBadge, looksLikeEdubadge } from '../../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { ASSESSMENT_TYPES, MODES } from '../../../src/vocabulary/index.js';
import { badge, found, type Loose, PLACE, read, uri } from './foreign-badge.js';

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

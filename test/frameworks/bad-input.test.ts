import { describe, expect, it } from 'vitest';
import { type Change, COMPLETE, caseWith } from '../support/definitions.js';
import { reportOn } from '../support/reporting.js';

type Told = readonly [code: string, severity: string, pointer: string];

const told = (...changes: readonly Change[]): readonly Told[] =>
  reportOn(caseWith(...changes))
    .checks.flatMap(({ findings }) => findings)
    .map(({ code, severity, pointer }) => [code, severity, pointer]);

const [outcome] = COMPLETE.outcomes ?? [];
const NONE = { notApplicable: { fr: 'Formation sans niveau' } };
const block = { title: { fr: 'Licence, RNCP 35584' }, relation: 'validates' };

// What people get wrong, from the definition as they write it to the finding they read.
const SLIPS: readonly (readonly [string, readonly Change[], readonly Change[], Told])[] = [
  [
    'a level and that none applies contradict each other',
    [['/level', NONE]],
    [['/level', { ...NONE, eqf: 6 }]],
    ['shape.unknown-member', 'error', '/level/eqf'],
  ],
  [
    'a cycle contradicts an EQF level of another',
    [],
    [['/level/cycle', 'second']],
    ['eu-council-2022.level.cycleMatchesEqf', 'warning', '/level/cycle'],
  ],
  [
    'hours do not fit ECTS credits',
    [],
    [['/workload', { ects: 1, hours: 60 }]],
    ['eu-council-2022.notionalWorkload.hoursPerCredit', 'warning', '/workload/hours'],
  ],
  [
    'an outcome nobody assesses',
    [],
    [['/assessments/0/assesses', ['profile']]],
    ['eu-council-2022.learningOutcomes.assessed', 'warning', '/outcomes/1'],
  ],
  [
    'a definition that requires itself',
    [['/prerequisites', { text: { fr: 'Bases' }, requires: ['https://univ.example/bases'] }]],
    [['/prerequisites', { text: { fr: 'Bases' }, requires: [COMPLETE.id] }]],
    ['eu-council-2022.prerequisites.circular', 'error', '/prerequisites/requires/0'],
  ],
  [
    'a block of RNCP that is validated without its code',
    [['/stackability/towards/0', { ...block, part: 'RNCP35584BC01' }]],
    [['/stackability/towards/0', block]],
    ['eu-council-2022.stackability.blockCode', 'error', '/stackability/towards/0/part'],
  ],
  [
    'two languages with different numbers of outcomes',
    [],
    [['/outcomes/0', { ...outcome, statement: { fr: 'Interprète un profil de sol' } }]],
    ['eu-council-2022.learningOutcomes.languages', 'warning', '/outcomes/0/statement'],
  ],
  [
    'a code that a list does not have',
    [],
    [['/assessments/0/type', 'writen-examination']],
    ['vocabulary.unknown-code', 'error', '/assessments/0/type'],
  ],
  [
    'an IRI that a list does not have',
    [],
    [['/assessments/0/type', 'http://data.europa.eu/snb/assessment/0000000000']],
    ['vocabulary.unknown-uri', 'warning', '/assessments/0/type'],
  ],
  [
    'an older form of an IRI',
    [['/fieldsOfStudy', ['http://data.europa.eu/snb/isced-f/0811']]],
    [['/fieldsOfStudy', ['http://data.europa.eu/esco/isced-f/0811']]],
    ['vocabulary.former-uri', 'warning', '/fieldsOfStudy/0'],
  ],
];

describe('bad input', () => {
  it.each(SLIPS)('MUST be told: %s', (_, good, bad, finding) => {
    expect(told(...good).filter(([code]) => code === finding[0])).toEqual([]);
    expect(told(...bad)).toContainEqual(finding);
  });

  it('a wrong code MUST be told with those it resembles', () => {
    const [finding] = reportOn(caseWith(['/assessments/0/type', 'writen-examination']))
      .checks.flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'vocabulary.unknown-code');
    expect(finding?.hint?.en).toContain('write one of: written-examination;');
    expect(finding?.hint?.fr).toContain('written-examination');
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/foundation/report.js';
import {
  checkMicroCertification,
  councilRecommendation2022 as framework,
} from '../../src/frameworks/index.js';
import { type Change, COMPLETE_CASE, caseWith, NOW } from '../support/definitions.js';
import { rulesOf } from '../support/framework-rules.js';
import { CONSISTENT } from './cases/consistent.js';
import { MANDATORY } from './cases/mandatory.js';
import { OPTIONAL } from './cases/optional.js';
import { PRINCIPLES } from './cases/principles.js';
import { WELL_DESCRIBED } from './cases/well-described.js';

function findingsOf({ definition, award, issuer }: typeof COMPLETE_CASE): readonly Finding[] {
  const report = checkMicroCertification(definition, {
    framework,
    award,
    issuer,
    clock: () => NOW,
  });
  return report.checks.flatMap(({ findings }) => findings);
}

const CASES = [...MANDATORY, ...OPTIONAL, ...WELL_DESCRIBED, ...CONSISTENT, ...PRINCIPLES];

describe('the rules on Annexes I and II of Council Recommendation 2022/C 243/02', () => {
  it('MUST have nothing to say about the complete example', () => {
    expect(findingsOf(COMPLETE_CASE)).toEqual([]);
  });

  it.each(CASES)('$title ($rule)', ({ rule, severity, base = [], change, at }) => {
    const code = `eu-council-2022.${rule}`;
    const about = (findings: readonly Finding[]) =>
      findings.filter((finding) => finding.code === code);

    expect(about(findingsOf(caseWith(...base)))).toEqual([]);
    const found = about(findingsOf(caseWith(...base, change)));
    expect(found).toMatchObject([{ severity, pointer: at }]);
    expect(found[0]?.hint).toBeDefined();
    expect(found[0]?.cites?.source.en).toContain('2022/C 243/02');
  });

  it('MUST each be tried by a case above', () => {
    const rules = rulesOf(framework);
    const tried = new Set(CASES.map(({ rule }) => `eu-council-2022.${rule}`));
    const own = rules.filter(({ id }) => !id.startsWith('privacy.')); // tried in privacy.test.ts
    expect(own.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('rules that a slip would make too strict', () => {
  const quiet: readonly (readonly [string, readonly Change[], string])[] = [
    [
      'hours alone MUST be accepted',
      [
        ['/workload', { hours: 7 }],
        ['/level', { eqf: 6 }],
      ],
      'notionalWorkload',
    ],
    [
      'fractions of a credit MUST be accepted',
      [
        ['/workload', { ects: 0.25 }],
        ['/award/creditsEarned', 0.25],
      ],
      'notionalWorkload',
    ],
    [
      'the largest numbers MUST be compared, not refused',
      [['/workload', { ects: 1_000_000, hours: 1_000_000 }]],
      'title',
    ],
    [
      'a knowledge outcome MAY say "understands"',
      [
        [
          '/outcomes/0',
          {
            id: 'profile',
            kind: 'knowledge',
            statement: { fr: 'Comprend un profil de sol', en: 'Understands a soil profile' },
          },
        ],
      ],
      'learningOutcomes',
    ],
    [
      'a short statement in a script without spaces MUST be accepted',
      [['/outcomes', [{ id: 'profile', statement: { zh: '解读土壤剖面' } }]]],
      'learningOutcomes.length',
    ],
    [
      'a French title MAY carry a region',
      [['/title', { 'fr-FR': 'Santé des sols', en: 'Soil health' }]],
      'title',
    ],
    [
      'the one concept of the list without an IRI MUST count as listed',
      [['/assessments/0/supervision', 'supervised-without-id-verification']],
      'supervisionAndIdentity',
    ],
    [
      'a telephone-like number with a wrong key is no social security number',
      [['/award/learner', { identifiers: [{ type: 'sourcedId', value: '255081416802539' }] }]],
      'learnerIdentification.nationalNumber',
    ],
    [
      'a UUID MUST NOT be taken for a national number',
      [['/award/learner', { id: 'urn:uuid:12345678-1234-4123-8123-123456789012' }]],
      'learnerIdentification.nationalNumber',
    ],
    [
      'attendance beside a quiz MUST be accepted',
      [['/assessments/1', { type: 'level-of-attendance', assesses: 'all' }]],
      'assessmentType',
    ],
    [
      'a day of award without activity MUST be accepted',
      [['/award/activity', undefined]],
      'issueDate',
    ],
    [
      'a result with a status only needs no grading scheme',
      [
        ['/assessments/0/grading', undefined],
        ['/award/results', [{ assessment: 'exam', status: 'Completed' }]],
      ],
      'grade',
    ],
  ];

  it.each(quiet)('%s', (_title, changes, about) => {
    const found = findingsOf(caseWith(...changes)).map(({ code }) => code);
    expect(found.filter((code) => code.startsWith(`eu-council-2022.${about}`))).toEqual([]);
    expect(found.filter((code) => !code.startsWith('eu-council-2022'))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { councilRecommendation2022, describedElements } from '../../src/frameworks/index.js';
import { arbitraryDefinition } from '../support/arbitrary-definition.js';
import { COMPLETE, caseWith } from '../support/definitions.js';
import { checkOf, reportOn } from '../support/reporting.js';

const framework = councilRecommendation2022;

describe('what is not well-formed', () => {
  it('MUST fail its shape and leave its element undecided, without calling it missing', () => {
    const report = reportOn(caseWith(['/workload/ects', -1]));
    expect(report.verdict).toBe('rejected');
    expect(checkOf(report, 'definition.shape')).toMatchObject({
      outcome: 'failed',
      findings: [{ pointer: '/workload/ects' }],
    });
    expect(checkOf(report, 'eu-council-2022.notionalWorkload')).toMatchObject({
      outcome: 'indeterminate',
      findings: [{ code: 'conformity.not-looked-at', severity: 'info', pointer: '/workload' }],
    });
    expect(checkOf(report, 'eu-council-2022.notionalWorkload.hoursPerCredit')?.outcome).toBe(
      'indeterminate',
    );
    expect(describedElements(report, framework)).toMatchObject({
      described: 10,
      missing: [],
      notLookedAt: ['notionalWorkload'],
    });
  });

  it('MUST NOT hide what is missing elsewhere: all findings come at once', () => {
    const report = reportOn(
      caseWith(
        ['/workload/ects', '1'],
        ['/level/eqf', 9],
        ['/qualityAssurance', undefined],
        ['/award/awardedOn', '2024-02-30'],
        ['/issuer/country', 'XX'],
      ),
    );
    const errors = report.checks
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error');
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/workload/ects',
      '/level/eqf',
      '/award/awardedOn',
      '/issuer/country',
      '/qualityAssurance',
    ]);
  });

  it('MUST NOT blame the outcomes or the award for assessments that cannot be read', () => {
    const report = reportOn(caseWith(['/assessments/0/type', 7]));
    const errors = report.checks
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== 'info');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/assessments/0/type']);
    expect(checkOf(report, 'eu-council-2022.learningOutcomes.assessed')?.outcome).toBe(
      'indeterminate',
    );
  });

  it('MUST NOT blame assessments for outcomes that cannot be read', () => {
    const report = reportOn(caseWith(['/outcomes/0/statement', '']));
    const errors = report.checks
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== 'info');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/outcomes/0/statement']);
  });

  it.each([undefined, null, 'text', 7, [], [COMPLETE], () => COMPLETE, new Map()])(
    'MUST be said of input that is no definition at all (%o)',
    (definition) => {
      const report = reportOn({ definition });
      expect(report.verdict).toBe('rejected');
      expect(checkOf(report, 'definition.shape')?.outcome).toBe('failed');
      expect(describedElements(report, framework)).toMatchObject({
        described: 0,
        missing: [],
        awaitingAward: ['learnerIdentification', 'issueDate'],
      });
    },
  );

  it('MUST be said of an award or issuer that is none at all', () => {
    const report = reportOn({ definition: COMPLETE, award: 'x', issuer: null });
    expect(checkOf(report, 'award.shape')).toMatchObject({
      outcome: 'failed',
      findings: [{ pointer: '/award' }],
    });
    expect(checkOf(report, 'issuer.shape')).toMatchObject({
      outcome: 'failed',
      findings: [{ pointer: '/issuer' }],
    });
    expect(describedElements(report, framework)).toMatchObject({
      described: 9,
      notLookedAt: ['learnerIdentification', 'issueDate'],
    });
    expect(report.verdict).toBe('rejected');
  });

  it('MUST NOT throw, whatever the input', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (definition, award) => {
        const report = reportOn({ definition, award: award ?? null });
        expect(report.verdict).toBe('rejected');
      }),
      { numRuns: 200 },
    );
  });

  it('MUST NOT be found in any definition of the model', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const report = reportOn({ definition });
        expect(report.checks.filter(({ outcome }) => outcome === 'indeterminate')).toEqual([]);
        expect(checkOf(report, 'definition.shape')?.outcome).toBe('passed');
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  type CheckOptions,
  checkMicroCertification,
  councilRecommendation2022,
  describedElements,
} from '../../src/frameworks/index.js';
import { defineMicroCertification } from '../../src/model/define-micro-certification.js';
import { type Change, COMPLETE, COMPLETE_CASE, caseWith } from '../support/definitions.js';
import { checkOf, reportOn } from '../support/reporting.js';

const framework = councilRecommendation2022;

describe('checkMicroCertification', () => {
  it('MUST accept a definition alone, and skip what only an award can say', () => {
    const report = reportOn({ definition: COMPLETE });
    expect(report).toMatchObject({
      verdict: 'accepted',
      policy: 'eu-council-2022',
      judgedAt: '2026-07-02T00:00:00Z',
    });
    const skipped = report.checks
      .filter(({ outcome }) => outcome === 'skipped')
      .map(({ id }) => id);
    expect(skipped).toEqual([
      'eu-council-2022.learnerIdentification',
      'eu-council-2022.issueDate',
      'eu-council-2022.grade',
      'eu-council-2022.issueDate.notInTheFuture',
      'eu-council-2022.issueDate.afterActivity',
      'eu-council-2022.notionalWorkload.creditsEarned',
      'eu-council-2022.grade.scheme',
      'eu-council-2022.grade.passes',
      'eu-council-2022.annexII.portable.own',
      'privacy.nationalNumber',
      'privacy.credentialId',
      'privacy.statusList',
      'privacy.birthDate',
      'privacy.contact',
      'privacy.health',
      'privacy.thirdParties',
    ]);
  });

  it('MUST judge a defined definition as it judges what was written', () => {
    expect(reportOn({ ...COMPLETE_CASE, definition: defineMicroCertification(COMPLETE) })).toEqual(
      reportOn(COMPLETE_CASE),
    );
  });

  it('MUST have every check passed for the complete example', () => {
    const report = reportOn(COMPLETE_CASE);
    expect(report.verdict).toBe('accepted');
    expect(report.checks.filter(({ outcome }) => outcome !== 'passed').map(({ id }) => id)).toEqual(
      [],
    );
  });

  it.each(framework.elements.filter(({ mandatory }) => mandatory).map(({ key }) => key))(
    'MUST reject when the mandatory element %s alone is missing',
    (key) => {
      const without: Readonly<Record<string, Change>> = {
        learnerIdentification: ['/award/learner', {}],
        title: ['/title', undefined],
        issuerCountry: ['/awardingBodies/0/country', undefined],
        awardingBody: ['/awardingBodies', undefined],
        issueDate: ['/award/awardedOn', undefined],
        learningOutcomes: ['/outcomes', undefined],
        notionalWorkload: ['/workload', undefined],
        level: ['/level', undefined],
        assessmentType: ['/assessments', undefined],
        participationForm: ['/participation', undefined],
        qualityAssurance: ['/qualityAssurance', undefined],
      };
      const base: readonly Change[] = [['/award/results', undefined]];
      const shared: readonly Change[] =
        key === 'issuerCountry' ? [...base, ['/issuer', undefined]] : base;
      const report = reportOn(caseWith(...shared, without[key] ?? ['', undefined]));
      expect(report.verdict).toBe('rejected');
      expect(describedElements(report, framework)).toMatchObject({
        described: 10,
        mandatory: 11,
        missing: [key],
      });
    },
  );

  it('MUST accept when every optional element is missing, and note each', () => {
    const optional = [
      '/prerequisites',
      '/assessments/0/supervision',
      '/award/results',
      '/stackability',
      '/furtherInformation',
    ];
    const report = reportOn(caseWith(...optional.map((place): Change => [place, undefined])));
    expect(report.verdict).toBe('accepted');
    const noted = report.checks.filter(
      ({ outcome, findings }) => outcome === 'skipped' && findings.length > 0,
    );
    expect(noted.map(({ findings }) => findings.map(({ severity }) => severity))).toEqual(
      Array.from({ length: 5 }, () => ['info']),
    );
  });

  it('MUST leave a check passed that has warnings only', () => {
    const report = reportOn(caseWith(['/assessments/0/type', 'level-of-attendance']));
    expect(checkOf(report, 'eu-council-2022.assessmentType.attendanceAlone')).toMatchObject({
      outcome: 'passed',
      findings: [{ severity: 'warning' }],
    });
    expect(report.verdict).toBe('accepted');
  });

  it('MUST reject an award with a date that cannot be', () => {
    const report = reportOn(caseWith(['/award/awardedOn', '2027-01-01']));
    expect(report.verdict).toBe('rejected');
    expect(checkOf(report, 'eu-council-2022.issueDate.notInTheFuture')?.outcome).toBe('failed');
  });
});

describe('options', () => {
  it.each([undefined, {}, { framework: 'eu-council-2022' }, { framework: { id: 'x' } }])(
    'MUST be refused without a framework (%o)',
    (options) => {
      expect(() => checkMicroCertification(COMPLETE, options as unknown as CheckOptions)).toThrow(
        /"framework"/,
      );
    },
  );

  it('MUST be refused with a clock that is none', () => {
    const options = { framework, clock: 5 } as unknown as CheckOptions;
    expect(() => checkMicroCertification(COMPLETE, options)).toThrow(/"clock"/);
  });
});

import { describe, expect, it } from 'vitest';
import {
  applyFramework,
  type ConsistencyRule,
  conformityPolicy,
  councilRecommendation2022,
  describedElements,
  type Framework,
} from '../../src/frameworks/index.js';
import { defineMicroCertification } from '../../src/model/define-micro-certification.js';
import { parseAward } from '../../src/model/parse-award.js';
import {
  COMPLETE,
  COMPLETE_AWARD,
  COMPLETE_CASE,
  caseWith,
  ISSUER,
  NOW,
} from '../support/definitions.js';
import { checkOf, reportOn } from '../support/reporting.js';

const framework = councilRecommendation2022;

describe('applyFramework', () => {
  it('MUST say of parsed values what the whole check says of them', () => {
    const definition = defineMicroCertification(COMPLETE);
    const subject = {
      definition,
      award: parseAward(COMPLETE_AWARD, definition),
      issuer: ISSUER,
      now: NOW,
    };
    const checks = applyFramework(framework, subject);
    expect(reportOn(COMPLETE_CASE).checks.slice(3)).toEqual(checks);
    expect(conformityPolicy(framework, checks, 'award').requires).toHaveLength(11);
    expect(conformityPolicy(framework, checks, 'definition').requires).toHaveLength(9);
  });
});

describe('describedElements', () => {
  it('MUST say it in one sentence, in both languages', () => {
    expect(describedElements(reportOn({ definition: COMPLETE }), framework).sentence).toEqual({
      en: 'describes 9 of the 11 mandatory elements (Annex I); 2 come with the award',
      fr: 'décrit 9 des 11 éléments obligatoires (annexe I) ; 2 relèvent de la délivrance',
    });
    expect(
      describedElements(
        reportOn(caseWith(['/level/eqf', 0], ['/qualityAssurance', undefined])),
        framework,
      ).sentence,
    ).toEqual({
      en: 'describes 9 of the 11 mandatory elements (Annex I); 1 could not be looked at',
      fr: 'décrit 9 des 11 éléments obligatoires (annexe I) ; 1 n’a pas pu être examiné',
    });
  });

  it('MUST count an element as described that is there but must not be so', () => {
    const report = reportOn(caseWith(['/award/learner/id', 'urn:ine:0123456789K']));
    expect(report.verdict).toBe('rejected');
    expect(describedElements(report, framework)).toMatchObject({ described: 11, missing: [] });
  });
});

describe('a framework of one’s own', () => {
  const shortOnly: ConsistencyRule = {
    id: 'univ-example.shortOnly',
    name: { en: 'Short training', fr: 'Formation courte' },
    severity: 'error',
    cites: framework.cites,
    reads: ['/workload/hours'],
    *check({ definition: { workload } }) {
      if ((workload?.hours ?? 0) <= 30) return;
      yield {
        pointer: '/workload/hours',
        text: { en: 'more than 30 hours', fr: 'plus de 30 heures' },
      };
    },
  };
  const ours: Framework = {
    ...framework,
    id: 'univ-example',
    title: { en: 'Our charter', fr: 'Notre charte' },
    elements: framework.elements.map((element) =>
      element.key === 'stackability' ? { ...element, mandatory: true } : element,
    ),
    consistency: [...framework.consistency, shortOnly],
  };

  it('MUST be made of one small object', () => {
    const report = reportOn(COMPLETE_CASE, ours);
    expect(report).toMatchObject({ verdict: 'accepted', policy: 'univ-example' });
    expect(checkOf(report, 'univ-example.title')?.outcome).toBe('passed');
    expect(checkOf(report, 'univ-example.shortOnly')?.outcome).toBe('passed');
  });

  it('MUST decide by the rules it adds', () => {
    const report = reportOn(caseWith(['/workload', { ects: 2, hours: 54 }]), ours);
    expect(report.verdict).toBe('rejected');
    expect(reportOn(caseWith(['/workload', { ects: 2, hours: 54 }])).verdict).toBe('accepted');
  });

  it('MAY make an optional element mandatory', () => {
    const report = reportOn(caseWith(['/stackability', undefined]), ours);
    expect(checkOf(report, 'univ-example.stackability')).toMatchObject({
      outcome: 'failed',
      findings: [{ severity: 'error' }],
    });
    expect(describedElements(report, ours)).toMatchObject({
      described: 11,
      mandatory: 12,
      missing: ['stackability'],
    });
    expect(report.verdict).toBe('rejected');
  });
});

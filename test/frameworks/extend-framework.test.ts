import { describe, expect, it } from 'vitest';
import {
  councilRecommendation2022,
  extendFramework,
  universite360,
} from '../../src/frameworks/index.js';
import { caseWith } from '../support/definitions.js';
import { checkOf, reportOn } from '../support/reporting.js';

describe('extendFramework', () => {
  const cites = {
    source: { en: 'Charter', fr: 'Charte' },
    section: { en: '1', fr: '1' },
    confirmed: true,
  };
  const title = { en: 'Our charter', fr: 'Notre charte' };

  it('a university MUST be able to tighten a framework in one small object', () => {
    const ours = extendFramework(universite360, {
      id: 'univ-example-2026',
      title,
      cites,
      mandatory: ['furtherInformation'],
      requirements: [
        {
          ...{
            id: 'univ-example-2026.hours',
            name: { en: 'At most 20 hours', fr: '20 heures au plus' },
          },
          ...{ severity: 'error', cites, stage: 'definition', reads: ['/workload'] },
          *check({ definition: { workload } }) {
            if ((workload?.hours ?? 0) <= 20) return;
            yield { pointer: '/workload/hours', text: { en: 'too long', fr: 'trop long' } };
          },
        },
      ],
    });
    const report = reportOn(caseWith(['/furtherInformation', undefined]), ours);
    expect(report).toMatchObject({ verdict: 'rejected', policy: 'univ-example-2026' });
    expect(checkOf(report, 'univ-example-2026.hours')?.outcome).toBe('failed');
    expect(checkOf(report, 'univ-example-2026.furtherInformation')?.outcome).toBe('failed');
    expect(checkOf(report, 'digital-fcu.hours')?.outcome).toBe('passed');
    expect(ours.base).toBe(universite360);
  });

  it('MUST refuse an element that the base does not have, and an id that is taken', () => {
    const extension = { id: 'x', title, cites };
    expect(() =>
      extendFramework(councilRecommendation2022, { ...extension, mandatory: ['colour'] }),
    ).toThrow(TypeError);
    const [taken] = councilRecommendation2022.consistency;
    expect(() =>
      extendFramework(councilRecommendation2022, {
        ...extension,
        consistency: taken ? [taken] : [],
      }),
    ).toThrow(TypeError);
  });
});

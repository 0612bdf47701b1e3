import { describe, expect, it } from 'vitest';
import { rowFindings } from '../../src/cohort/index.js';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import type { Finding } from '../../src/foundation/report.js';
import type { Award } from '../../src/model/index.js';
import { parseAward } from '../../src/model/index.js';
import { DEFINITION } from '../support/cohorts.js';

const AWARD: Award = { learner: { id: 'did:example:a' }, awardedOn: '2026-07-01' };
const TABLE = new Map([['learnerId', { name: 'learnerId', letter: 'A', number: 1 }]]);

function hintOf(hint: string, columns: typeof TABLE): string | undefined {
  const found: Finding = {
    ...{ code: 'some.code', severity: 'error', pointer: '/learner' },
    ...{
      message: { en: '', fr: '' },
      hint: { en: hint, fr: hint },
      example: { en: 'x: y', fr: '' },
    },
  };
  const error = new MicrocertError('ERR_AWARD_INVALID', { findings: [found] });
  const [finding] = rowFindings(error, { award: AWARD, columns });
  expect(finding).not.toHaveProperty('example');
  return finding?.hint?.en;
}

describe('what to do about a row', () => {
  it('MUST show values as they stand in cells, and no notation of YAML', () => {
    expect(hintOf('write at most `creditsEarned: 3`', TABLE)).toBe('write at most 3');
    expect(hintOf('write the day: `awardedOn: 2026-07-01`', TABLE)).toBe(
      'write the day: 2026-07-01',
    );
    expect(hintOf('write a DID of the learner: `did:key:z6Mk…`', TABLE)).toContain('did:key');
    expect(hintOf('leave it out', TABLE)).toBe('leave it out');
    for (const notation of ['write `a: { b: c }`', 'in YAML, put it in quotes', 'add `a: …`'])
      expect(hintOf(notation, TABLE)).toBeUndefined();
  });

  it('MUST speak of JSON where a line holds an award as it is written', () => {
    const written = { learner: { id: 3 }, awardedOn: '2026-07-01' };
    const refusal = (() => {
      try {
        return parseAward(written, DEFINITION);
      } catch (error) {
        return error;
      }
    })();
    const [finding] = rowFindings(refusal, { award: AWARD, columns: new Map() });
    expect(finding?.hint?.en).toBe('put a text in double quotes');
  });
});

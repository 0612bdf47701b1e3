import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, judge, type Outcome } from '../../src/foundation/report.js';

const OUTCOMES: readonly Outcome[] = ['passed', 'failed', 'indeterminate', 'skipped'];
const policy = { id: 'p', requires: ['must'], heeds: ['may'] };
const of = (...checks: readonly (readonly [string, Outcome])[]): readonly Check[] =>
  checks.map(([id, outcome]) => ({ id, outcome, findings: [] }));

describe('a verdict', () => {
  it.each<readonly [Outcome, Outcome, string]>([
    ['passed', 'passed', 'accepted'],
    ['passed', 'skipped', 'accepted'],
    ['skipped', 'passed', 'undetermined'],
    ['indeterminate', 'passed', 'undetermined'],
    ['passed', 'indeterminate', 'undetermined'],
    ['indeterminate', 'failed', 'rejected'],
    ['failed', 'passed', 'rejected'],
  ])('required %s, heeded %s: MUST be %s', (must, may, verdict) => {
    expect(judge(of(['must', must], ['may', may]), policy)).toBe(verdict);
  });

  it('MUST be a doubt where a check is not there at all', () => {
    expect(judge(of(['must', 'passed']), policy)).toBe('undetermined');
    expect(judge(of(['may', 'passed']), policy)).toBe('undetermined');
  });

  it('MUST follow the gravest of several checks of one name, in any order, and no others', () => {
    const check = fc.tuple(fc.constantFrom('must', 'may', 'other'), fc.constantFrom(...OUTCOMES));
    fc.assert(
      fc.property(fc.array(check, { maxLength: 8 }), (found) => {
        const outcomes = (name: string) =>
          found.filter(([id]) => id === name).map(([, one]) => one);
        const [must, may] = [outcomes('must'), outcomes('may')];
        const verdict = judge(of(...found), policy);
        const isFailed = [...must, ...may].includes('failed');
        expect(verdict === 'rejected').toBe(isFailed);
        if (isFailed) return;
        const isGood = !must.concat(may).includes('indeterminate') && must.includes('passed');
        expect(verdict).toBe(isGood && may.length > 0 ? 'accepted' : 'undetermined');
      }),
    );
  });

  it('refuses a policy that requires nothing: it would accept anything', () => {
    expect(() => judge([], { ...policy, requires: [] })).toThrow(TypeError);
  });
});

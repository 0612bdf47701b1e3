import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNamesNobody, checkedAct } from '../../../src/registry/life/act.js';
import { ACT_CATEGORIES } from '../../../src/registry/life/act-said.js';

const refusal = expect.objectContaining({ code: 'ERR_REGISTRY_REASON' });

describe('the reason of an act', () => {
  it('MUST be kept as it was given, without the space around it', () => {
    expect(checkedAct({ reason: '  typing error in the credits ', category: 'error' })).toEqual({
      category: 'error',
      reason: 'typing error in the credits',
    });
    expect(checkedAct({ reason: 'fraude établie', by: 'service de la scolarité' })).toEqual({
      category: 'other',
      reason: 'fraude établie',
      by: 'service de la scolarité',
    });
  });

  it('MUST take the category of what is done where none is given', () => {
    expect(checkedAct({ reason: 'wrong date' }, 'correction').category).toBe('correction');
    expect(checkedAct({ reason: 'wrong date', category: 'fraud' }, 'correction').category).toBe(
      'fraud',
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces only', '   '],
    ['more than 200 characters', 'x'.repeat(201)],
    ['a second line', 'fraud\nrevoked'],
    ['a character that moves the cursor of a terminal', 'fraud \u001b[2J'],
    ['half a surrogate pair', 'fraud \ud800'],
    ['an e-mail address', 'asked for by jeanne@univ.example'],
    ['a DID', 'holder did:key:z6MkExample asked'],
    ['a French student number (INE)', 'wrong student: 0123456789A'],
    ['a French social security number', 'wrong person: 2 84 05 75 123 456 72'],
  ])('refuses %s', (_, reason) => {
    expect(() => checkedAct({ reason })).toThrow(refusal);
  });

  it('refuses who decided in more than 100 characters, or by an address', () => {
    const reason = 'typing error';
    expect(() => checkedAct({ reason, by: 'x'.repeat(101) })).toThrow(refusal);
    expect(() => checkedAct({ reason, by: 'jeanne@univ.example' })).toThrow(refusal);
  });

  it('MUST NOT be repeated by the error', () => {
    try {
      checkedAct({ reason: 'Jeanne-Marked did:key:z6Mk' });
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain('Jeanne-Marked');
    }
  });

  it.each([
    ['a name of several words', 'Jeanne de la Tour', { reason: 'fraud of Jeanne de la Tour.' }],
    ['a name in quotes', "Jeanne O'Neil", { reason: "wrong: «Jeanne O'Neil», not her sister" }],
    ['a number', 'A-17', { reason: 'A-17: wrong date' }],
    ['the whole of it', '(A, 17)', { reason: '(A, 17)' }],
    ['a name of who decided', 'Jeanne Dupont', { reason: 'wish', by: 'Jeanne Dupont, herself' }],
  ])('refuses %s by which the registry knows the learner', (_, name, act) => {
    expect(() => assertNamesNobody(act, (text) => text === name)).toThrow(refusal);
    expect(() => assertNamesNobody(act, (text) => text === `${name}x`)).not.toThrow();
  });

  it('refuses a category that there is not, naming those there are', () => {
    const act = { reason: 'x', category: 'whim' as 'other' };
    expect(() => checkedAct(act)).toThrow(new RegExp(ACT_CATEGORIES.join(', ')));
  });

  it('any text MUST be kept on one line of 200 characters at most, or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        try {
          const { reason } = checkedAct({ reason: text });
          expect(reason.length).toBeLessThanOrEqual(200);
          expect(reason).not.toMatch(/\p{Cc}/u);
          expect(reason).toBe(text.trim());
        } catch (error) {
          expect(error).toEqual(refusal);
        }
      }),
    );
  });
});

describe('a reason that holds how the registry knows the learner', () => {
  const isLearner = (text: string) => text === '2026-4711';

  it.each([
    'mixed up with 2026-4711',
    'student (2026-4711)',
    '2026-4711: wrong person.',
    '“2026-4711”',
  ])('refuses %j', (reason) => {
    expect(() => assertNamesNobody({ reason }, isLearner)).toThrow(refusal);
  });

  it('MUST let pass what only resembles it', () => {
    expect(() => assertNamesNobody({ reason: 'exam of 2026-47' }, isLearner)).not.toThrow();
  });
});

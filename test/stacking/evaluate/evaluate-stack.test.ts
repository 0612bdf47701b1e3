import { describe, expect, it } from 'vitest';
import type {
  EvaluateStackOptions,
  HeldComponent,
  StackEvaluation,
} from '../../../src/stacking/index.js';
import { achievement, component, held, pathwayOf } from '../../support/stacking.js';
import { codes, evaluate, excluded, ruled, SOIL, TWO } from './evaluated.js';

/** What fills each component, by the last part of its id. */
function filled({ components }: StackEvaluation): Record<string, string | undefined> {
  return Object.fromEntries(
    components.map(({ component: key, held: id }) => [key, id?.replace('urn:badge:', '')]),
  );
}

describe('requirements', () => {
  const CHOICE = pathwayOf(
    { ...TWO, air: component('air', 2), fire: component('fire', 1) },
    { requires: { all: ['soil', { choose: 2, of: ['water', 'air', 'fire'] }] } },
  );

  it('all that is required, and as many as are to be chosen, MUST be held', () => {
    const whole = evaluate(CHOICE, [held('soil'), held('air'), held('fire')]);
    expect(whole).toMatchObject({
      answer: 'eligible',
      ects: 6,
      missing: [],
      excluded: [],
      alternatives: [],
    });
    expect(whole).not.toHaveProperty('shortest');
    expect(filled(whole)).toEqual({ soil: 'soil', water: undefined, air: 'air', fire: 'fire' });
  });

  it('what is missing MUST be said with its place, and the shortest way: fewest credits, then fewest components', () => {
    const part = evaluate(CHOICE, [held('air')]);
    expect(part.answer).toBe('not-yet');
    expect(codes(part.missing)).toEqual([
      '/requires/all/0 stack.component-missing',
      '/requires/all/1 stack.choice-missing',
    ]);
    expect(part.shortest).toEqual({ components: ['soil', 'fire'], ects: 4 });
    expect(part.alternatives).toEqual([{ components: ['soil', 'water'], ects: 6 }]);
  });

  it('of ways with as many credits, the one with fewer components MUST be the shortest', () => {
    const input = pathwayOf(
      { a: component('a', 1), b: component('b', 1), c: component('c', 2) },
      { requires: { credits: 2, of: ['a', 'b', 'c'] } },
    );
    expect(evaluate(input, []).shortest).toEqual({ components: ['c'], ects: 2 });
  });

  it('an alternative MUST be met by either', () => {
    const input = pathwayOf(
      { ...TWO, whole: component('whole', 6) },
      { requires: { any: ['whole', { all: ['soil', 'water'] }] } },
    );
    expect(evaluate(input, [held('whole')]).answer).toBe('eligible');
    expect(evaluate(input, [held('soil'), held('water')]).answer).toBe('eligible');
    expect(evaluate(input, [held('soil')])).toMatchObject({
      answer: 'not-yet',
      shortest: { components: ['water'] },
    });
  });

  it('nothing held MUST be answered with the way from the beginning', () => {
    expect(evaluate(SOIL, [])).toMatchObject({
      answer: 'not-yet',
      ects: 0,
      shortest: { components: ['soil'], ects: 3 },
    });
  });
});

describe('credits', () => {
  // 0.1 + 0.2 is 0.30000000000000004 in binary fractions, and 0.1 * 3 as well.
  it('fractions that do not add in floating point MUST add', () => {
    const parts = { a: component('a', 0.1), b: component('b', 0.2) };
    const stack = [held('a'), held('b')];
    expect(
      evaluate(pathwayOf(parts, { rules: { credits: { min: 0.3, max: 0.3 } } }), stack),
    ).toMatchObject({ answer: 'eligible', ects: 0.3 });
    const some = pathwayOf(parts, { requires: { credits: 0.3, of: ['a', 'b'] } });
    expect(evaluate(some, stack).answer).toBe('eligible');
    expect(codes(evaluate(some, [held('a')]).missing)).toEqual([
      '/requires stack.group-credits-missing',
    ]);
    expect(evaluate(some, [held('a')]).missing[0]?.message.fr).toContain('0,2');
  });

  it('a credential that states fewer credits than the component MUST count for those, and never for more', () => {
    const input = ruled({ credits: { min: 3 } });
    const fewer = evaluate(input, [held('soil', { ects: 2.5 })]);
    expect(fewer).toMatchObject({ answer: 'not-yet', ects: 2.5 });
    expect(codes(fewer.components[0]?.findings ?? [])).toEqual([
      '/components/soil stack.credits-fewer',
    ]);
    expect(codes(fewer.missing)).toEqual(['/rules/credits/min stack.credits-missing']);
    expect(evaluate(input, [held('soil', { ects: 5 })])).toMatchObject({
      answer: 'eligible',
      ects: 3,
    });
  });

  it('beyond the maximum nothing MUST count, and the best MUST be left', () => {
    const parts = { a: component('a', 2), b: component('b', 3), c: component('c', 4) };
    const input = pathwayOf(parts, {
      requires: { any: ['a', 'b', 'c'] },
      rules: { credits: { max: 7 } },
    });
    const found = evaluate(input, [held('a'), held('b'), held('c')]);
    expect(found).toMatchObject({ answer: 'eligible', ects: 7 });
    expect(excluded(found)).toEqual(['a stack.beyond-maximum']);
  });
});

describe('what counts once', () => {
  const EITHER = pathwayOf({
    first: component('first', 3, { accepts: [achievement('soil'), achievement('first')] }),
    second: component('second', 3, { accepts: [achievement('soil'), achievement('second')] }),
  });

  it('one credential MUST count in one place only, the one that leaves least to do', () => {
    const found = evaluate(EITHER, [held('soil'), held('first')]);
    expect(found.answer).toBe('eligible');
    expect(filled(found)).toEqual({ first: 'first', second: 'soil' });
    expect(evaluate(EITHER, [held('soil')])).toMatchObject({
      answer: 'not-yet',
      ects: 3,
      shortest: { ects: 3 },
    });
  });

  it('the same badge twice under two ids MUST count once', () => {
    const found = evaluate(EITHER, [held('soil'), held('soil', { id: 'urn:badge:again' })]);
    expect(found).toMatchObject({ answer: 'not-yet', ects: 3 });
    expect(excluded(found)).toContain('soil stack.counted-once');
  });

  it.each(['related', 'replacedBy'] as const)(
    'what calls another achievement %s MUST not count beside it',
    (member) => {
      const input = pathwayOf(TWO);
      const found = evaluate(input, [
        held('soil'),
        held('water', { [member]: [achievement('soil')] }),
      ]);
      expect(found.answer).toBe('not-yet');
      expect(excluded(found).some((line) => line.endsWith('stack.counted-once'))).toBe(true);
    },
  );

  it('an achievement that counts anew MUST count as often as it was awarded, and no award twice', () => {
    const again = { accepts: [achievement('internship')], repeatable: true };
    const input = pathwayOf({ one: component('one', 3, again), two: component('two', 3, again) });
    const twice = (awardedOn: string) => [
      held('internship'),
      held('internship', { id: 'urn:badge:2', awardedOn }),
    ];
    expect(evaluate(input, twice('2025-03-01')).answer).toBe('eligible');
    expect(evaluate(input, twice('2026-03-01')).answer).toBe('not-yet');
  });

  it('what has too many outcomes in common with another MUST not count beside it', () => {
    const input = (maxShare: number) =>
      pathwayOf(TWO, {
        requires: { choose: 2, of: ['soil', 'water'] },
        rules: { overlap: { maxShare } },
      });
    const stack = [
      held('soil', { outcomes: ['urn:o:1', 'urn:o:2'] }),
      held('water', { outcomes: ['urn:o:2', 'urn:o:3', 'urn:o:4'] }),
    ];
    expect(evaluate(input(0.5), stack).answer).toBe('eligible');
    const found = evaluate(input(0.499), stack);
    expect(found.answer).toBe('not-yet');
    expect(excluded(found)).toEqual(['water stack.overlap']);
  });
});

describe('learners', () => {
  it('what another learner holds MUST not count, and be named', () => {
    const stack = [held('soil', { learner: 'me' }), held('water', { learner: 'you' })];
    const found = evaluate(pathwayOf(TWO), stack, { learner: 'me' });
    expect(found.answer).toBe('not-yet');
    expect(excluded(found)).toEqual(['water stack.other-learner']);
    const unasked = evaluate(pathwayOf(TWO), stack);
    expect(unasked).toMatchObject({ answer: 'undetermined', ects: 0 });
    expect(codes(unasked.findings)).toEqual([' stack.several-learners']);
  });
});

describe('the words of an answer', () => {
  it('MUST say that the jury decides, and never that the larger award is awarded', () => {
    const found = evaluate(SOIL, [held('soil')]);
    expect(found.says.en).toContain('jury');
    expect(found.says.fr).toContain('jury');
    expect(JSON.stringify(found)).not.toMatch(/recogni[sz]ed|certified/i);
  });

  it('MUST be frozen, and not the input', () => {
    const stack = [held('soil')];
    expect(Object.isFrozen(evaluate(SOIL, stack).components)).toBe(true);
    expect(Object.isFrozen(stack[0])).toBe(false);
  });
});

describe('a wrong call', () => {
  it.each<[string, unknown, unknown, string]>([
    ['no list', 'soil', {}, 'held'],
    ['an award without date', [held('soil', { awardedOn: 'yesterday' })], {}, 'held[0].awardedOn'],
    ['a day that the calendar does not know', [held('soil')], { on: '2026-02-30' }, 'on'],
    [
      'an achievement that is no text',
      [{ ...held('soil'), achievement: 7 }],
      {},
      'held[0].achievement',
    ],
    ['credits with four decimals', [held('soil', { ects: 0.1234 })], {}, 'held[0].ects'],
    ['two of one id', [held('soil'), held('soil')], {}, 'same id'],
    ['a bound of no steps', [], { maxSteps: 0 }, 'maxSteps'],
  ])('MUST be a TypeError that names it: %s', (_, stack, options, name) => {
    const call = () => evaluate(SOIL, stack as HeldComponent[], options as EvaluateStackOptions);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(name);
  });
});

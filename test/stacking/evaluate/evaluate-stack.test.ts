import { describe, expect, it } from 'vitest';
import {
  definePathway,
  type EvaluateStackOptions,
  evaluateStack,
  type HeldComponent,
  type PathwayInput,
  type PathwayRules,
  type StackEvaluation,
} from '../../../src/stacking/index.js';
import { achievement, component, held, ON, pathwayOf } from '../../support/stacking.js';

const HOME = 'did:web:univ.example';
const OTHER = 'did:web:other.example';

function evaluate(
  input: PathwayInput,
  stack: readonly HeldComponent[],
  options: Partial<EvaluateStackOptions> = {},
): StackEvaluation {
  return evaluateStack(definePathway(input), stack, { on: ON, ...options });
}

/** What fills each component, by the last part of its id. */
function filled({ components }: StackEvaluation): Record<string, string | undefined> {
  return Object.fromEntries(
    components.map(({ component: key, held: id }) => [key, id?.replace('urn:badge:', '')]),
  );
}

/** Why what is held does not count: `soil stack.expired`. */
function excluded({ excluded: out }: StackEvaluation): readonly string[] {
  return out.flatMap(({ held: id, findings }) =>
    findings.map(({ code }) => `${id.replace('urn:badge:', '')} ${code}`),
  );
}

const codes = (findings: readonly { readonly pointer: string; readonly code: string }[]) =>
  findings.map(({ pointer, code }) => `${pointer} ${code}`);

const SOIL = pathwayOf({ soil: component('soil', 3) });
const ruled = (rules: PathwayRules, more = {}) =>
  pathwayOf({ soil: component('soil', 3, more) }, { rules });
const TWO = { soil: component('soil', 3), water: component('water', 3) };

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

describe('rules about each component', () => {
  const LEVEL = { level: { floor: 6 } };
  const TWENTY = { grade: { minimum: '12', outOf: 20 } };
  const LETTER = { grade: { minimum: 'C' } };
  const GRADES = ['E', 'D', 'C', 'B', 'A'];
  it.each<[string, PathwayRules, Partial<HeldComponent>, Partial<HeldComponent>, string]>([
    [
      'valid on the day',
      {},
      { validUntil: '2026-07-15' },
      { validUntil: '2026-07-14' },
      'stack.expired',
    ],
    [
      'awarded by the day',
      {},
      { awardedOn: '2026-07-15' },
      { awardedOn: '2026-07-16' },
      'stack.awarded-later',
    ],
    [
      'young enough in years',
      { age: { maxYears: 5 } },
      { awardedOn: '2021-07-15' },
      { awardedOn: '2021-07-14' },
      'stack.too-old',
    ],
    [
      'young enough in months',
      { age: { maxMonths: 18 } },
      { awardedOn: '2025-01-15' },
      { awardedOn: '2025-01-14' },
      'stack.too-old',
    ],
    ['of the level', LEVEL, { level: 6 }, { level: 5 }, 'stack.level-below'],
    [
      'of the grade',
      TWENTY,
      { results: [{ value: '12', maximum: 20 }] },
      { results: [{ value: '11.999', maximum: 20 }] },
      'stack.grade-below',
    ],
    [
      'of the grade on another scale',
      TWENTY,
      { results: [{ value: '60', maximum: 100 }] },
      { results: [{ value: '59.9', maximum: 100 }] },
      'stack.grade-below',
    ],
    [
      'of the grade in French',
      TWENTY,
      { results: [{ value: '12,5', maximum: 20 }] },
      { results: [{ value: '11,5', maximum: 20 }] },
      'stack.grade-below',
    ],
    [
      'of the grade in every result',
      TWENTY,
      {
        results: [
          { value: '12', maximum: 20 },
          { value: '20', maximum: 20 },
        ],
      },
      {
        results: [
          { value: '20', maximum: 20 },
          { value: '8', maximum: 20 },
        ],
      },
      'stack.grade-below',
    ],
    [
      'of the grade by letters',
      LETTER,
      { results: [{ value: 'B', grades: GRADES }] },
      { results: [{ value: 'D', grades: GRADES }] },
      'stack.grade-below',
    ],
    [
      'of an accepted body',
      { awardingBodies: [HOME] },
      { awardingBodies: [OTHER, HOME] },
      { awardingBodies: [OTHER] },
      'stack.awarding-body',
    ],
  ])('a component MUST be %s', (_, rules, good, bad, code) => {
    expect(evaluate(ruled(rules), [held('soil', good)]).answer).toBe('eligible');
    const refused = evaluate(ruled(rules), [held('soil', bad)]);
    expect(refused.answer).toBe('not-yet');
    expect(excluded(refused)).toEqual([`soil ${code}`]);
    expect(codes(refused.components[0]?.findings ?? [])).toEqual([`/components/soil ${code}`]);
  });

  it('a version that is not accepted MUST not count', () => {
    const input = pathwayOf({
      soil: component('soil', 3, { accepts: [{ id: achievement('soil'), versions: ['2026'] }] }),
    });
    expect(evaluate(input, [held('soil', { version: '2026' })]).answer).toBe('eligible');
    expect(excluded(evaluate(input, [held('soil', { version: '2025' })]))).toEqual([
      'soil stack.no-place',
    ]);
    expect(excluded(evaluate(input, [held('soil')]))).toEqual(['soil stack.no-place']);
  });

  it.each<[string, PathwayRules, Partial<HeldComponent>, string]>([
    ['level', LEVEL, {}, 'stack.level-unknown'],
    ['result', TWENTY, {}, 'stack.grade-unknown'],
    ['result without scale', TWENTY, { results: [{ value: '18' }] }, 'stack.grade-unknown'],
    ['letter without scale', LETTER, { results: [{ value: 'B' }] }, 'stack.grade-unknown'],
    [
      'doubtful status',
      {},
      {
        doubts: [
          { code: 'x.open', severity: 'warning', pointer: '', message: { en: 'a', fr: 'b' } },
        ],
      },
      'x.open',
    ],
  ])('an unknown %s MUST leave the answer open, and never count', (_, rules, stack, code) => {
    const found = evaluate(ruled(rules), [held('soil', stack)]);
    expect(found).toMatchObject({
      answer: 'undetermined',
      ects: 0,
      shortest: { components: ['soil'] },
    });
    expect(codes(found.findings)).toEqual([' stack.doubt']);
    expect(excluded(found)).toEqual([`soil ${code}`]);
  });

  it('a doubt MUST matter only where it could change the answer', () => {
    const doubts = [
      { code: 'x.open', severity: 'warning', pointer: '', message: { en: 'a', fr: 'b' } } as const,
    ];
    expect(evaluate(pathwayOf(TWO), [held('soil', { doubts })]).answer).toBe('not-yet');
    expect(
      evaluate(SOIL, [held('soil', { doubts }), held('soil', { id: 'urn:badge:sure' })]).answer,
    ).toBe('eligible');
  });

  it('the level of the pathway MUST stand in where the credential states none', () => {
    expect(evaluate(ruled(LEVEL, { level: 6 }), [held('soil')]).answer).toBe('eligible');
  });
});

describe('prerequisites', () => {
  const AFTER = pathwayOf(
    { soil: component('soil', 3), water: component('water', 3, { after: ['soil'] }) },
    { requires: { any: ['water', { all: ['soil'] }] } },
  );
  const inOrder = { ...AFTER, rules: { order: 'awarded' as const } };
  const water = (awardedOn: string) => held('water', { awardedOn });

  it('a component MUST not count while its prerequisite is not held', () => {
    const alone = evaluate(
      pathwayOf({ soil: component('soil', 3), water: component('water', 3, { after: ['soil'] }) }),
      [held('water')],
    );
    expect(alone).toMatchObject({ answer: 'not-yet', shortest: { components: ['soil'], ects: 3 } });
    expect(evaluate(AFTER, [held('water')])).toMatchObject({
      answer: 'not-yet',
      shortest: { components: ['soil'] },
    });
    expect(excluded(evaluate(AFTER, [held('water')]))).toEqual([
      'water stack.prerequisite-missing',
    ]);
  });

  it('where the order counts, the prerequisite MUST have been awarded first, or on the same day', () => {
    const soil = held('soil', { awardedOn: '2026-02-01' });
    const strict = { ...inOrder, requires: { all: ['soil', 'water'] } };
    expect(evaluate(strict, [soil, water('2026-02-01')]).answer).toBe('eligible');
    const early = evaluate(strict, [soil, water('2026-01-31')]);
    expect(early).toMatchObject({ answer: 'not-yet', shortest: { components: ['water'] } });
    expect(excluded(early)).toEqual(['water stack.prerequisite-later']);
    expect(evaluate({ ...strict, rules: {} }, [soil, water('2026-01-31')]).answer).toBe('eligible');
  });

  it('a prerequisite that no longer counts MUST not help', () => {
    const expired = held('soil', { validUntil: '2026-07-01' });
    expect(
      evaluate(
        pathwayOf({
          soil: component('soil', 3),
          water: component('water', 3, { after: ['soil'] }),
        }),
        [expired, held('water')],
      ).answer,
    ).toBe('not-yet');
  });
});

describe('shares of the credits', () => {
  const share = (rules: PathwayRules) =>
    pathwayOf(TWO, {
      requires: { any: ['soil', 'water'] },
      rules: { credits: { min: 6 }, ...rules },
    });
  const both = (more: Partial<HeldComponent>) => [held('soil'), held('water', more)];

  it.each<[string, (maxShare: number) => PathwayRules, Partial<HeldComponent>]>([
    ['elsewhere', (maxShare) => ({ elsewhere: { maxShare } }), { awardingBodies: [OTHER] }],
    ['prior learning', (maxShare) => ({ priorLearning: { maxShare } }), { priorLearning: true }],
  ])('no more than its share MUST come from %s', (_, rules, more) => {
    expect(evaluate(share(rules(0.5)), both(more)).answer).toBe('eligible');
    const found = evaluate(share(rules(0.499)), both(more));
    expect(found).toMatchObject({
      answer: 'not-yet',
      ects: 3,
      shortest: { components: ['water'], ects: 3 },
    });
    expect(excluded(found)).toEqual(['water stack.beyond-maximum']);
  });

  it('enough of the credits MUST be at the level', () => {
    const parts = {
      soil: component('soil', 3, { level: 7 }),
      water: component('water', 3, { level: 6 }),
    };
    const input = (min: number) =>
      pathwayOf(parts, {
        requires: { any: ['soil', 'water'] },
        rules: { credits: { min: 6 }, level: { share: { level: 7, min } } },
      });
    expect(evaluate(input(0.5), [held('soil'), held('water')]).answer).toBe('eligible');
    const lower = evaluate(input(0.5), [held('soil', { level: 6 }), held('water')]);
    expect(lower).toMatchObject({ answer: 'not-yet', shortest: { components: ['soil'] } });
  });
});

describe('blocks of competences', () => {
  const BLOCK = 'RNCP35584BC01';
  const input = pathwayOf(
    {
      whole: component('whole', 6, { validates: BLOCK }),
      soil: component('soil', 3, { contributesTo: BLOCK }),
      water: component('water', 3, { contributesTo: BLOCK }),
    },
    {
      requires: { any: ['whole', { all: ['soil', 'water'] }], block: BLOCK },
      rules: { age: { maxYears: 1 } },
    },
  );
  const old = { awardedOn: '2020-01-01' };

  it('a block MUST be validated by what validates it, accumulated out of what contributes, or open', () => {
    const outcome = (stack: readonly HeldComponent[]) => evaluate(input, stack).blocks[0];
    expect(outcome([held('whole')])).toMatchObject({
      block: BLOCK,
      outcome: 'validated',
      components: ['whole'],
    });
    expect(outcome([held('soil'), held('water')])).toMatchObject({ outcome: 'accumulated' });
    expect(outcome([held('soil')])).toMatchObject({ outcome: 'open', components: ['soil'] });
  });

  it('a validated block is acquired for good: its age MUST not matter, that of contributions does', () => {
    expect(evaluate(input, [held('whole', old)]).answer).toBe('eligible');
    expect(evaluate(input, [held('soil', old), held('water', old)]).answer).toBe('not-yet');
  });

  it('what says of itself that it only contributes MUST not validate', () => {
    const says = (relation: 'validates' | 'contributes-to') => [
      held('whole', { towards: [{ id: input.id, part: BLOCK, relation }] }),
    ];
    expect(evaluate(input, says('validates')).answer).toBe('eligible');
    expect(excluded(evaluate(input, says('contributes-to')))).toEqual([
      'whole stack.contributes-only',
    ]);
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

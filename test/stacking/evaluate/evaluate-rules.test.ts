import { describe, expect, it } from 'vitest';
import type { HeldComponent, PathwayRules } from '../../../src/stacking/index.js';
import { achievement, component, held, pathwayOf } from '../../support/stacking.js';
import { codes, evaluate, excluded, ruled, SOIL, TWO } from './evaluated.js';

const HOME = 'did:web:univ.example';
const OTHER = 'did:web:other.example';

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

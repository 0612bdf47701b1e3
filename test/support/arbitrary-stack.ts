import fc from 'fast-check';
import type {
  Group,
  HeldComponent,
  PathwayComponentInput,
  PathwayInput,
  PathwayRules,
  Requirement,
} from '../../src/stacking/index.js';
import { achievement, pathwayOf } from './stacking.js';

const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;
const ACHIEVEMENTS = ['1', '2', '3', '4', '5', '6'].map(achievement);
const OUTCOMES = ['x', 'y', 'z'].map((name) => `https://skills.example/${name}`);
const BODIES = ['did:web:univ.example', 'did:web:other.example'];

const some = <Value>(values: readonly Value[], least = 0, most = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

function given<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Shape;
}

/** Groups over some keys, each of which stands in one place. */
function groups(keys: readonly string[], depth = 0): fc.Arbitrary<Group> {
  const parts = fc
    .array(fc.nat({ max: 2 }), { minLength: keys.length, maxLength: keys.length })
    .chain((marks): fc.Arbitrary<readonly Requirement[]> => {
      const inner = [1, 2].map((mark) => keys.filter((_, index) => marks[index] === mark));
      const direct = keys.filter((_, index) => marks[index] === 0);
      if (depth > 1) return fc.constant(keys);
      const nested = inner.filter((list) => list.length > 0).map((list) => groups(list, depth + 1));
      return fc.tuple(...nested).map((inside) => [...direct, ...inside]);
    });
  return fc.tuple(parts, fc.nat({ max: 3 }), fc.nat()).map(([of, kind, number]): Group => {
    if (kind === 0) return { all: of };
    if (kind === 1) return { any: of };
    if (kind === 2) return { choose: 1 + (number % of.length), of };
    return { credits: 1 + (number % 4), of };
  });
}

function components(keys: readonly string[]): fc.Arbitrary<Record<string, PathwayComponentInput>> {
  const one = (index: number) =>
    fc
      .record({
        accepts: some(ACHIEVEMENTS, 1),
        ects: fc.integer({ min: 0, max: 4 }),
        level: maybe(fc.integer({ min: 5, max: 7 })),
        // Only those before it: no ring.
        after: index === 0 ? fc.constant([]) : some(keys.slice(0, index), 0, 1),
        outcomes: some(OUTCOMES, 0, 2),
      })
      .map(({ after, outcomes, ...rest }) =>
        given({
          title: { en: 'x' },
          ...rest,
          after: after.length > 0 ? after : undefined,
          outcomes: outcomes.length > 0 ? outcomes : undefined,
        }),
      );
  return fc
    .tuple(...keys.map((_, index) => one(index)))
    .map((list) =>
      Object.fromEntries(list.map((each, index) => [keys[index], each])),
    ) as fc.Arbitrary<Record<string, PathwayComponentInput>>;
}

const RULES: fc.Arbitrary<PathwayRules> = fc
  .record({
    min: maybe(fc.integer({ min: 1, max: 10 })),
    max: maybe(fc.integer({ min: 4, max: 14 })),
    floor: maybe(fc.constantFrom(5, 6)),
    levelShare: maybe(fc.constantFrom(0.25, 0.5)),
    elsewhere: maybe(fc.constantFrom(0, 0.25, 0.5)),
    prior: maybe(fc.constantFrom(0, 0.25, 0.5)),
    overlap: maybe(fc.constantFrom(0, 0.5)),
    order: maybe(fc.constantFrom('any' as const, 'awarded' as const)),
  })
  .map(({ min, max, floor, levelShare, elsewhere, prior, overlap, order }) => {
    const share =
      min !== undefined && levelShare !== undefined ? { level: 6, min: levelShare } : undefined;
    return given({
      credits: min === undefined && max === undefined ? undefined : given({ min, max }),
      level: floor === undefined && share === undefined ? undefined : given({ floor, share }),
      elsewhere: min !== undefined && elsewhere !== undefined ? { maxShare: elsewhere } : undefined,
      priorLearning: min !== undefined && prior !== undefined ? { maxShare: prior } : undefined,
      overlap: overlap === undefined ? undefined : { maxShare: overlap },
      order,
    }) as PathwayRules;
  });

/** Small pathways, many of which somebody could meet. */
export const SMALL_PATHWAYS: fc.Arbitrary<PathwayInput> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => {
    const keys = KEYS.slice(0, count);
    return fc
      .tuple(components(keys), groups(keys), RULES)
      .map(([parts, requires, rules]) => pathwayOf(parts, { requires, rules }));
  });

/** What somebody holds: up to four things. */
export const SMALL_STACKS: fc.Arbitrary<readonly HeldComponent[]> = fc
  .array(
    fc.record({
      achievement: fc.constantFrom(...ACHIEVEMENTS),
      related: some(ACHIEVEMENTS, 0, 1),
      ects: maybe(fc.integer({ min: 0, max: 4 })),
      level: maybe(fc.integer({ min: 5, max: 7 })),
      // Every one has a level of its own or none is asked for: what is unknown is tested elsewhere.
      awardedOn: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01'),
      validUntil: maybe(fc.constantFrom('2026-01-01', '2027-01-01')),
      awardingBodies: some(BODIES, 1, 1),
      outcomes: some(OUTCOMES, 0, 2),
      priorLearning: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ related, ...rest }, index) =>
      given({
        id: `urn:badge:${index}`,
        ...rest,
        // Few say that they are another's version, or all would be one.
        related: index === 0 && related.length > 0 ? related : undefined,
      }),
    ),
  ) as fc.Arbitrary<readonly HeldComponent[]>;

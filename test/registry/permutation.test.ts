import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalsOf, permuted } from '../../src/registry/permutation.js';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the order in which entries of a list are given out', () => {
  it('MUST be a permutation, whatever the size and the secret', () => {
    const size = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(secret, size, (key, entries) => {
        const places = permuted({ secret: key, size: entries }, { from: 0, count: entries });
        expect([...places].sort((a, b) => a - b)).toEqual(Array.from(places, (_, at) => at));
      }),
      { numRuns: 60 },
    );
  });

  it('MUST be a permutation of lists as they are published', () => {
    for (const size of [131_072, 131_080, 262_144]) {
      const places = permuted(
        { secret: new Uint8Array(32).fill(7), size },
        { from: 0, count: size },
      );
      expect(new Set(places).size).toBe(size);
      expect(places.every((place) => Number.isInteger(place) && place >= 0 && place < size)).toBe(
        true,
      );
    }
  });

  it('MUST have a way back', () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 200, max: 2 ** 26 }), (key, size) => {
        const order = { secret: key, size };
        const from = size - 200;
        const ordinals = ordinalsOf(order, permuted(order, { from, count: 200 }));
        expect(ordinals).toEqual(Array.from({ length: 200 }, (_, at) => from + at));
      }),
      { numRuns: 60 },
    );
  });

  it('MUST NOT depend on how many are asked for at once', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(secret, fc.integer({ min: 400, max: 2 ** 26 }), parts, (key, size, counts) => {
        let from = 0;
        const apart = counts.flatMap((count) => {
          const places = permuted({ secret: key, size }, { from, count });
          from += count;
          return places;
        });
        expect(apart).toEqual(permuted({ secret: key, size }, { from: 0, count: from }));
      }),
      { numRuns: 60 },
    );
  });

  it('MUST scatter neighbours over the whole list, and otherwise for each secret', () => {
    const [size, count] = [131_072, 4096];
    const one = permuted({ secret: new Uint8Array(32).fill(1), size }, { from: 0, count });
    const other = permuted({ secret: new Uint8Array(32).fill(2), size }, { from: 0, count });
    // Of 4,096 places in 64 strips of the list, 64 are expected in each; the odds against a limit of 120 are far beyond one in a million.
    for (const places of [one, other]) {
      const strips = new Array<number>(64).fill(0);
      for (const place of places) strips[place >> 11] = (strips[place >> 11] ?? 0) + 1;
      expect(Math.max(...strips)).toBeLessThan(120);
      expect(Math.min(...strips)).toBeGreaterThan(20);
    }
    const same = one.filter((place, at) => place === other[at]);
    expect(same.length).toBeLessThan(5);
    const steps = new Set(one.slice(1).map((place, at) => place - (one[at] ?? 0)));
    expect(steps.size).toBeGreaterThan(count * 0.9);
  });
});

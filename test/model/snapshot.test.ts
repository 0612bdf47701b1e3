import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../src/model/snapshot.js';

describe('a snapshot', () => {
  it('MUST equal what structuredClone gives, for anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withMap: true, withSet: true, withSparseArray: true }),
        (input) => {
          expect(snapshot(input)).toEqual(structuredClone(input));
        },
      ),
    );
  });

  it('MUST NOT change when the input does', () => {
    const input = { title: { en: 'Soil' }, outcomes: [{ id: 'a' }] };
    const copy = snapshot(input);
    input.title.en = 'Water';
    input.outcomes.push({ id: 'b' });
    expect(copy).toEqual({ title: { en: 'Soil' }, outcomes: [{ id: 'a' }] });
  });

  it('MUST keep a member called __proto__ a member, for the shape to refuse', () => {
    const copy = snapshot(JSON.parse('{ "title": { "__proto__": { "en": "Soil" } } }'));
    expect(Object.keys((copy as { title: object }).title)).toEqual(['__proto__']);
    expect((copy as { title: { en?: string } }).title.en).toBeUndefined();
  });

  it('MUST come to an end for cycles, and for parts that are used again and again', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    const copy = snapshot(ring) as typeof ring;
    expect(copy['self']).toBe(copy);
    let wide: unknown = 'soil';
    for (let level = 0; level < 60; level += 1) wide = [wide, wide];
    expect(snapshot(wide)).toBeInstanceOf(Array);
  });

  it('is nothing for what cannot be copied', () => {
    for (const input of [() => 1, { a: () => 1 }, [Symbol('a')], Symbol('a')])
      expect(snapshot(input)).toBeUndefined();
    const thrower = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new Error('never');
      },
    });
    expect(snapshot(thrower)).toBeUndefined();
  });
});

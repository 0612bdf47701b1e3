import { describe, expect, it } from 'vitest';
import { Kept } from '../../src/foundation/kept.js';

describe('what is kept', () => {
  it('is made once', () => {
    const kept = new Kept<number>(4);
    let made = 0;
    const make = () => {
      made += 1;
      return made;
    };
    expect([kept.get('a', make), kept.get('a', make)]).toEqual([1, 1]);
  });

  it('MUST have a bound: what was not asked for again is forgotten, what was is not', () => {
    const kept = new Kept<number>(4);
    kept.keep('always', 0);
    for (let index = 1; index <= 100; index += 1) {
      kept.keep(`once ${index}`, index);
      expect(kept.find('always')).toBe(0);
    }
    const left = Array.from({ length: 100 }, (_, index) => kept.find(`once ${index + 1}`));
    expect(left.filter((value) => value !== undefined).length).toBeLessThanOrEqual(4);
  });

  it('MUST not hold long keys', () => {
    const kept = new Kept<number>(4, 3);
    expect(kept.keep('long', 1)).toBe(1);
    expect(kept.find('long')).toBeUndefined();
  });
});

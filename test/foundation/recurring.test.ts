import { describe, expect, it } from 'vitest';
import { Recurring } from '../../src/foundation/recurring.js';

describe('what comes again', () => {
  it('is kept from the second time on', () => {
    const recurring = new Recurring<number>(4);
    let made = 0;
    const make = () => {
      made += 1;
      return made;
    };
    const got = Array.from({ length: 4 }, () => recurring.get('a', make));
    expect(got).toEqual([1, 2, 2, 2]);
  });

  it('MUST have a bound, and stay while others come once', () => {
    const recurring = new Recurring<number>(4);
    recurring.keep('always', 0);
    recurring.keep('always', 0);
    for (let index = 1; index <= 100; index += 1) {
      recurring.keep(`once ${index}`, index);
      expect(recurring.find('always')).toBe(0);
      expect(recurring.find(`once ${index}`)).toBeUndefined();
    }
    for (let index = 1; index <= 100; index += 1) {
      recurring.keep(`twice ${index}`, index);
      recurring.keep(`twice ${index}`, index);
    }
    const left = Array.from({ length: 100 }, (_, index) => recurring.find(`twice ${index + 1}`));
    expect(left.filter((value) => value !== undefined).length).toBeLessThanOrEqual(4);
  });

  it('MUST not hold long keys', () => {
    const recurring = new Recurring<number>(4, 3);
    for (let time = 0; time < 3; time += 1) expect(recurring.keep('long', time)).toBe(time);
    expect(recurring.find('long')).toBeUndefined();
  });
});

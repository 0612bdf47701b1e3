import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDuration, toDuration } from '../../../src/formats/shared/duration.js';

// XML Schema 1.1 part 2, section 3.3.6: duration
describe('hours as an XML Schema duration', () => {
  it.each([
    [0, 'PT0H'],
    [26, 'PT26H'],
    [7.5, 'PT7H30M'],
    [0.25, 'PT15M'],
    [0.001, 'PT3.6S'],
    [37.125, 'PT37H7M30S'],
    [1_000_000, 'PT1000000H'],
  ])('MUST write %d hours as %s', (hours, duration) => {
    expect(toDuration(hours)).toBe(duration);
    expect(fromDuration(duration)).toBe(hours);
  });

  it('MUST be exact both ways for every thousandth of an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (thousandths) => {
        expect(fromDuration(toDuration(thousandths / 1000))).toBe(thousandths / 1000);
      }),
    );
  });

  it.each([
    ['PT90M', 1.5],
    ['PT3600S', 1],
    ['PT1H0.0S', 1],
  ])('MUST read %s as %d hours', (duration, hours) => {
    expect(fromDuration(duration)).toBe(hours);
  });

  // P26M is 26 months, and a third of an hour has no end in decimals.
  it.each(['', 'P', 'PT', 'P26M', 'P1D', 'PT20M', 'PT1.5H', '-PT1H', 'PT1H ', 'PT1S2H'])(
    'refuses %j',
    (duration) => expect(fromDuration(duration)).toBeUndefined(),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  formatDateTime,
  isDateTime,
  isPeriod,
  isPlainDate,
  normalizeDateTime,
  parseDateTime,
} from '../../src/foundation/time.js';

const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(9000, 0, 1) });

// RFC 3339 section 5.6, XML Schema 1.1 Part 2 section 3.4.28 (dateTimeStamp)
describe('date-times', () => {
  it('MUST be read back as they are written, to the second', () => {
    fc.assert(
      fc.property(instant, (milliseconds) => {
        expect(parseDateTime(formatDateTime(milliseconds))).toBe(
          Math.floor(milliseconds / 1000) * 1000,
        );
      }),
    );
  });

  it.each([
    '2026-07-01T12:00:00Z',
    '2026-07-01T12:00:00.123456789Z',
    '2024-02-29T23:59:59+14:00',
    '2000-02-29T00:00:00-14:00',
  ])('MUST be accepted: %s', (text) => {
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    '2024-02-30T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-07-01T12:00:00',
    '2026-07-01T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '2026-07-01T12:60:00Z',
    '2026-07-01T12:00:00+15:00',
    '2026-07-01t12:00:00z',
    '2026-07-01 12:00:00Z',
    '2026-07-01T12:00Z',
    ' 2026-07-01T12:00:00Z',
    '2026-07-01T12:00:00Z\n',
    '+02026-07-01T12:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '0001-01-01T00:00:00+12:00',
    '',
  ])('refuses %j', (text) => {
    expect(isDateTime(text)).toBe(false);
    expect(normalizeDateTime(text)).toBeUndefined();
  });

  it('MUST be put into UTC', () => {
    expect(normalizeDateTime('2026-01-01T00:30:00.9+01:00')).toBe('2025-12-31T23:30:00Z');
    expect(normalizeDateTime('2026-07-01')).toBe('2026-07-01T00:00:00Z');
  });

  it('MUST NOT be written for what is no instant', () => {
    expect(() => formatDateTime(Number.NaN)).toThrow(/date/);
  });
});

describe('plain dates', () => {
  it.each(['2024-02-29', '0001-01-01', '9999-12-31'])('MUST be accepted: %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each(['2023-02-29', '2024-02-30', '2026-7-1', '2026-07-00', '2026-07-01Z', '20260701', ''])(
    'refuses %j',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
    },
  );
});

describe('periods', () => {
  const added = (start: string, period: string) =>
    formatDateTime(addPeriod(parseDateTime(start) ?? 0, period));

  it('MUST follow the calendar', () => {
    expect(added('2026-01-31T10:00:00Z', 'P1M')).toBe('2026-02-28T10:00:00Z');
    expect(added('2024-02-29T00:00:00Z', 'P1Y')).toBe('2025-02-28T00:00:00Z');
    expect(added('2026-07-01T00:00:00Z', 'P18M')).toBe('2028-01-01T00:00:00Z');
    expect(added('2026-12-31T23:59:59Z', 'P1D')).toBe('2027-01-01T23:59:59Z');
    expect(added('2026-07-01T00:00:00Z', 'P1Y2M3D')).toBe('2027-09-04T00:00:00Z');
  });

  it('MUST never go back', () => {
    fc.assert(
      fc.property(instant, fc.nat(99), fc.nat(99), fc.nat(999), (start, years, months, days) => {
        expect(addPeriod(start, `P${years}Y${months}M${days}D`)).toBeGreaterThanOrEqual(start);
      }),
    );
  });

  it.each(['P3Y', 'P18M', 'P90D', 'P1Y6M', 'P0D'])('MUST be accepted: %s', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  it.each(['P', '3Y', 'P3', 'PT1H', 'P1W', 'P-1Y', 'P1.5Y', 'p1y', 'P1D1Y', ''])(
    'refuses %j',
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(() => addPeriod(0, text)).toThrow(/date/);
    },
  );
});

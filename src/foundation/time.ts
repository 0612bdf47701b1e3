import { MicrocertError } from './errors/index.js';
import type { Clock } from './ports.js';

// RFC 3339 section 5.6, upper-case `T` and `Z` only, as XML Schema 1.1 dateTimeStamp asks.
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const IN_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^P(?=\d)(?:(?<years>\d{1,3})Y)?(?:(?<months>\d{1,4})M)?(?:(?<days>\d{1,5})D)?$/;

/** The clock of the machine; every function that needs the time takes a clock, and this is the default. */
export const systemClock: Clock = () => Date.now();

/** True for a date-time with zone that the calendar knows: `2026-07-01T12:00:00Z`, not `2024-02-30T00:00:00Z`. */
export function isDateTime(text: string): boolean {
  return parseDateTime(text) !== undefined;
}

/** True for a calendar date without time: `2026-07-01`. */
export function isPlainDate(text: string): boolean {
  return PLAIN_DATE.test(text) && isDayOf(text);
}

/**
 * Milliseconds since 1970 of a date-time with zone (RFC 3339), or nothing when it is not one.
 *
 * A leap second (`:60`) is refused: neither XML Schema nor JavaScript can place it.
 */
export function parseDateTime(text: string): number | undefined {
  if (IN_UTC.test(text)) return instantInUtc(text);
  if (!DATE_TIME.test(text) || !isDayOf(text)) return undefined;
  if (digits(text, 11) > 23 || digits(text, 14) > 59 || digits(text, 17) > 59) return undefined;
  const offset = text.length - 6;
  if (!text.endsWith('Z') && (digits(text, offset + 1) > 14 || digits(text, offset + 4) > 59))
    return undefined;
  const milliseconds = Date.parse(text);
  return isWritable(milliseconds) ? milliseconds : undefined;
}

/** The same for the one form that we write, in which nothing has to be looked for. */
function instantInUtc(text: string): number | undefined {
  const year = digits(text, 0) * 100 + digits(text, 2);
  const [month, day] = [digits(text, 5), digits(text, 8)];
  const [hour, minute, second] = [digits(text, 11), digits(text, 14), digits(text, 17)];
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  // ECMA-262 section 21.4.3.4: the years 0 to 99 would be those of the twentieth century.
  return year < 100 ? Date.parse(text) : Date.UTC(year, month - 1, day, hour, minute, second);
}

// Years of four digits are all that RFC 3339 can write; an offset can carry the last evening of 9999 beyond them.
const FIRST = /* @__PURE__ */ Date.parse('0001-01-01T00:00:00Z');
const LAST = /* @__PURE__ */ Date.parse('9999-12-31T23:59:59.999Z');

/** True for an instant that RFC 3339 can write: of the years 1 to 9999, in milliseconds since 1970. */
export function isWritable(milliseconds: number): boolean {
  return milliseconds >= FIRST && milliseconds <= LAST;
}

/**
 * The instant as Open Badges write it: UTC, whole seconds (`2026-07-01T12:00:00Z`). Parts of a second are cut off.
 *
 * @throws `MicrocertError` `ERR_DATE` when it is no instant of the years 1 to 9999.
 */
export function formatDateTime(milliseconds: number): string {
  if (!isWritable(milliseconds)) throw new MicrocertError('ERR_DATE');
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** A plain date as the instant at which it begins in UTC; a date-time in UTC with whole seconds. Nothing for neither. */
export function normalizeDateTime(text: string): string | undefined {
  if (isPlainDate(text)) return `${text}T00:00:00Z`;
  const milliseconds = parseDateTime(text);
  if (milliseconds === undefined) return undefined;
  return IN_UTC.test(text) ? text : formatDateTime(milliseconds);
}

/** True for an ISO 8601 period of years, months and days: `P3Y`, `P18M`. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/**
 * The instant a period after another, by the calendar: one month after 31 January is the last day of February.
 *
 * @throws `MicrocertError` `ERR_DATE` when the period is not one.
 */
export function addPeriod(milliseconds: number, period: string): number {
  const parts = PERIOD.exec(period)?.groups;
  if (!parts) throw new MicrocertError('ERR_DATE');
  const { years = '0', months = '0', days = '0' } = parts;
  const date = new Date(milliseconds);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Number(years) * 12 + Number(months));
  date.setUTCDate(Math.min(day, daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)));
  return date.getTime() + Number(days) * 86_400_000;
}

/** Whether the date that a text begins with is one of the calendar. */
function isDayOf(text: string): boolean {
  return isCalendarDay(digits(text, 0) * 100 + digits(text, 2), digits(text, 5), digits(text, 8));
}

/** The number that two digits write. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

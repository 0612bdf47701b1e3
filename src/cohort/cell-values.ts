import { isPlainDate, normalizeDateTime } from '../foundation/time.js';
import type { Saying } from './row-finding.js';
import * as say from './texts.js';

/** What a text stands for, or what is wrong with it. */
export type CellValue<Value> =
  | { readonly value: Value; readonly wrong?: undefined }
  | { readonly value?: undefined; readonly wrong: Saying };

/** Reads the dates of a file. */
export type ReadDate = (text: string) => CellValue<string>;

const FORMAT = /^(?:DD([-./ ])MM\1YYYY|MM([-./ ])DD\2YYYY|YYYY([-./ ])MM\3DD)$/;

/** Whether this says how dates are written: `DD/MM/YYYY`. */
export function isDateFormat(text: string): boolean {
  return FORMAT.test(text);
}

/**
 * Reads dates as the awards have them (`2026-07-01`, or a date-time with zone), which have four digits in front and are
 * mistaken for no other, and as `format` writes them: `DD/MM/YYYY`, in which a day or month may have one digit.
 *
 * @throws TypeError for a format that is none.
 */
export function dateReader(format: string | undefined): ReadDate {
  const inFormat = format === undefined ? undefined : formatReader(format);
  return (text) => {
    if (normalizeDateTime(text) !== undefined) return { value: text };
    const value = inFormat?.(text);
    if (value !== undefined) return { value };
    return { wrong: whatIsWrong(text, format) };
  };
}

function formatReader(format: string): (text: string) => string | undefined {
  if (!isDateFormat(format))
    throw new TypeError(
      'readCohort: option "dateFormat" must be DD, MM and YYYY with one of / . - or a space between them, as in DD/MM/YYYY',
    );
  const between = format.replace(/[A-Z]/g, '').charAt(0);
  const parts = format.split(between);
  return (text) => {
    const written = text.split(between);
    if (written.length !== 3) return undefined;
    const part = (name: string): string => written[parts.indexOf(name)] ?? '';
    const [year, month, day] = [part('YYYY'), part('MM'), part('DD')];
    if (!/^\d{4}$/.test(year) || !/^\d\d?$/.test(month) || !/^\d\d?$/.test(day)) return undefined;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isPlainDate(date) ? date : undefined;
  };
}

// Spreadsheets count days from 1900: five digits for every day from 1927 to 2173.
const SERIAL = /^\d{5}([.,]\d+)?$/;
const DAY_AND_MONTH = /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}$/;

function whatIsWrong(text: string, format: string | undefined): Saying {
  if (SERIAL.test(text)) return say.SERIAL_DATE;
  if (format !== undefined) return say.dateOtherwise(format);
  return DAY_AND_MONTH.test(text) ? say.DATE_ORDER : say.DATE;
}

const POINT = /^\d{1,7}(?:\.\d{1,3})?$/;
// Three digits after a comma may be thousands.
const COMMA = /^-?\d{1,7},\d{1,2}$/;

/** A number with a point, where it may have been written with a comma: one or two decimals after it. */
export function pointed(text: string): string {
  return COMMA.test(text) ? text.replace(',', '.') : text;
}

/** The number of credits that a text writes. */
export function creditsIn(text: string): CellValue<number> {
  const value = POINT.test(text) ? Number(text) : Number.NaN;
  return value <= 1_000_000 ? { value } : { wrong: say.CREDITS };
}

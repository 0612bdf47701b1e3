import { MicrocertError } from './errors/index.js';

// ECTS come in quarters and halves, hours in quarters: more digits than this are a slip of the pen.
const MAX_DECIMALS = 3;
const MAX_VALUE = 1_000_000;
const SCALE = 10 ** MAX_DECIMALS;

/** True for a finite number between 0 and one million with at most three decimals: what credits and hours can be. */
export function isDecimal(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value <= MAX_VALUE &&
    toThousandths(value) !== undefined
  );
}

/**
 * Sum without the surprises of binary fractions: `sumDecimals([0.1, 0.2])` is `0.3`.
 *
 * @param values - Numbers for which {@link isDecimal} holds.
 * @throws `MicrocertError` `ERR_DECIMAL` when one of them is something else.
 */
export function sumDecimals(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + thousandths(value), 0) / SCALE;
}

/**
 * Difference without the surprises of binary fractions: below 0, 0 or above 0 as `a` is below, equal to or above `b`.
 *
 * @throws `MicrocertError` `ERR_DECIMAL` when one of them is not a decimal.
 */
export function compareDecimals(a: number, b: number): number {
  return thousandths(a) - thousandths(b);
}

/** The number as a plain decimal text, without exponent: `1.5`, `0.25`, `30`. */
export function decimalText(value: number): string {
  return String(thousandths(value) / SCALE);
}

/**
 * The number in thousandths, a whole number: what is added up often is added up so.
 *
 * @throws `MicrocertError` `ERR_DECIMAL` when it is not a decimal.
 */
export function thousandths(value: number): number {
  const scaled = toThousandths(value);
  if (scaled === undefined) throw new MicrocertError('ERR_DECIMAL');
  return scaled;
}

/** The number that so many thousandths are. */
export function fromThousandths(count: number): number {
  return count / SCALE;
}

/** The number times 1,000, exact, or nothing when it has more decimals than that. */
function toThousandths(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  const scaled = Math.round(value * SCALE);
  return scaled / SCALE === value ? scaled : undefined;
}

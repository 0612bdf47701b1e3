import { nearest } from '../foundation/nearest.js';

/** @throws TypeError naming the option, and what it must be; never what it is. */
export function assertOption(
  name: string,
  holds: boolean,
  wanted: string,
  caller = 'verify',
): void {
  if (!holds) throw new TypeError(`${caller}: option "${name}" must be ${wanted}`);
}

/**
 * A name that is not known is a slip of the pen: passed over, a bound or a store that was meant would not be there.
 *
 * @throws TypeError naming what is not known, and the names nearest to it, or all.
 */
export function assertNames(
  given: object,
  known: readonly string[],
  within = '',
  caller = 'verify',
): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other === undefined) return;
  const [near] = nearest(other, known);
  const hint = near === undefined ? `known are ${known.join(', ')}` : `is "${near}" meant?`;
  throw new TypeError(`${caller}: option "${within}${other.slice(0, 100)}" is not known; ${hint}`);
}

/** Whether a value has these methods, whatever class it is of. */
export function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => typeof Reflect.get(value, name) === 'function');
}

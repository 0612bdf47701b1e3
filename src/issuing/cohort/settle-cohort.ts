import { nearest } from '../../foundation/nearest.js';
import { coreCount } from './native-threads.js';
import type { CohortOptions } from './results.js';

/** The options of a cohort, checked and complete. */
export interface CohortSettings extends Omit<CohortOptions, 'threads' | 'concurrency'> {
  readonly as: 'json' | 'object';
  readonly onError: 'collect' | 'stop';
  readonly ordered: boolean;
  readonly threads: number;
  readonly concurrency: number;
  /** How many awards go to a thread together; nothing where fewer may be in work than would be worth it. */
  readonly packageSize: number | undefined;
}

const MOST_IN_WORK = 10_000;
const MOST_THREADS = 64;
const PER_THREAD = 8;
// Texts of large packages live long enough to be moved about by the collector of garbage: with 500 a credential takes a
// tenth more of the processor.
const IN_PACKAGE = 100;

/** How many packages a thread has: one in work, one that waits, so that it never does. */
export const PACKAGES_PER_THREAD = 2;

/** How many awards are issued here before it is seen to that threads have work. */
export const HERE_AT_ONCE = 25;

/** How many times so many may wait for what threads make of the awards before: as many as three packages have. */
export const PORTIONS_HERE = 12;

/**
 * The options with what goes without saying.
 *
 * @throws TypeError when one is not usable.
 */
export function settleCohort(options: CohortOptions = {}): CohortSettings {
  assertKnown(options);
  const { signal, onProgress } = options;
  assertOption('signal', signal === undefined || isSignal(signal), 'an AbortSignal');
  const isTold = onProgress === undefined || typeof onProgress === 'function';
  assertOption('onProgress', isTold, 'a function');
  const { as = 'json', onError = 'collect', ordered = true, threads = 1 } = options;
  assertOneOf('as', as, ['json', 'object']);
  assertOneOf('onError', onError, ['collect', 'stop']);
  assertOption('ordered', typeof ordered === 'boolean', 'true or false');
  const asked = threads === 'all' ? coreCount() : threads;
  assertCount('threads', asked);
  const cores = Math.min(asked, MOST_THREADS);
  const { concurrency = cores > 1 ? PER_THREAD * cores : 1 } = options;
  assertCount('concurrency', concurrency);
  const packageSize = packageSizeFor(cores, options.concurrency);
  return { ...options, as, onError, ordered, threads: cores, concurrency, packageSize };
}

/** What all threads have, and one package that is being filled or given out. */
function packageSizeFor(threads: number, concurrency: number | undefined): number | undefined {
  const least = IN_PACKAGE * (PACKAGES_PER_THREAD * threads + 1);
  return concurrency === undefined || concurrency >= least ? IN_PACKAGE : undefined;
}

const NAMES: ReadonlySet<string> = new Set<keyof CohortOptions>([
  ...(['as', 'onError', 'ordered', 'threads', 'concurrency', 'signal', 'onProgress'] as const),
]);

/** A name that is not known would be passed over: `onerror` would stop nothing. */
function assertKnown(options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('issueCohort: the options must be an object');
  const unknown = Object.keys(options).find((name) => !NAMES.has(name));
  if (unknown === undefined) return;
  const [guess] = nearest(unknown, [...NAMES]);
  const hint = guess === undefined ? '' : `: did you mean "${guess}"?`;
  throw new TypeError(`issueCohort: there is no option "${unknown}"${hint}`);
}

function isSignal(signal: unknown): boolean {
  return (
    typeof signal === 'object' &&
    signal !== null &&
    ['throwIfAborted', 'addEventListener', 'removeEventListener'].every(
      (name) => typeof Reflect.get(signal, name) === 'function',
    )
  );
}

function assertOption(name: string, holds: boolean, what: string): void {
  if (!holds) throw new TypeError(`issueCohort: option "${name}" must be ${what}`);
}

function assertOneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (allowed.some((one) => one === value)) return;
  throw new TypeError(`issueCohort: option "${name}" must be one of: ${allowed.join(', ')}`);
}

function assertCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= MOST_IN_WORK) return;
  throw new TypeError(
    `issueCohort: option "${name}" must be a whole number from 1 to ${MOST_IN_WORK}`,
  );
}

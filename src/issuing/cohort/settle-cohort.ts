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
  /** How many packages a thread has: one in work, others that wait. */
  readonly packagesPerThread: number;
}

const MOST_IN_WORK = 10_000;
const MOST_THREADS = 64;
const PER_THREAD = 8;
// Texts of large packages live long enough to be moved about by the collector of garbage: with 500 a credential takes a
// tenth more of the processor.
const IN_PACKAGE = 100;

/** One in work and one that waits: with fewer a thread waits for each package. */
const LEAST_PER_THREAD = 2;

/**
 * Whoever takes the results has other things to do, such as committing them, and does not listen meanwhile: a thread that is
 * through with what it has waits, and the work is done where there is least time for it.
 */
const PER_THREAD_AT_EASE = 5;

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
  const packages = packagesFor(cores, options.concurrency);
  return { ...options, as, onError, ordered, threads: cores, concurrency, ...packages };
}

/** What all threads have, and one package that is being filled or given out, must not be more than may be in work. */
function packagesFor(
  threads: number,
  concurrency: number | undefined,
): Pick<CohortSettings, 'packageSize' | 'packagesPerThread'> {
  if (concurrency === undefined)
    return { packageSize: IN_PACKAGE, packagesPerThread: PER_THREAD_AT_EASE };
  const least = IN_PACKAGE * (LEAST_PER_THREAD * threads + 1);
  const packageSize = concurrency >= least ? IN_PACKAGE : undefined;
  return { packageSize, packagesPerThread: LEAST_PER_THREAD };
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

import { coreCount } from '../../foundation/native.js';
import type { CohortOptions } from './results.js';

/** The options of a cohort, checked and complete. */
export interface CohortSettings extends Omit<CohortOptions, 'threads' | 'concurrency'> {
  readonly as: 'json' | 'object';
  readonly onError: 'collect' | 'stop';
  readonly ordered: boolean;
  readonly threads: number;
  readonly concurrency: number;
}

const MOST_IN_WORK = 10_000;
const PER_THREAD = 8;

/**
 * The options with what goes without saying.
 *
 * @throws TypeError when one is not usable.
 */
export function settleCohort(options: CohortOptions): CohortSettings {
  const { as = 'json', onError = 'collect', ordered = true, threads = 1 } = options;
  assertOneOf('as', as, ['json', 'object']);
  assertOneOf('onError', onError, ['collect', 'stop']);
  const cores = threads === 'all' ? coreCount() : threads;
  assertCount('threads', cores);
  const { concurrency = cores > 1 ? PER_THREAD * cores : 1 } = options;
  assertCount('concurrency', concurrency);
  return { ...options, as, onError, ordered, threads: cores, concurrency };
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

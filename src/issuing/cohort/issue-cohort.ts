import { type MicrocertError, restated } from '../../foundation/errors/index.js';
import type { KnownDefinition } from '../known-definitions.js';
import type { Settings } from '../settings.js';
import { awardsWithin, each } from './awards-within.js';
import type { PackagesTask, ThreadUse } from './by-packages.js';
import { inWork } from './in-work.js';
import { nativeThreads } from './native-threads.js';
import type { CohortOptions, CohortResult } from './results.js';
import { type CohortSettings, settleCohort } from './settle-cohort.js';
import { untilAborted } from './until-aborted.js';
import { type Done, workOn } from './work.js';

/**
 * The file as it is seen from where shared code ends up in what is built. To load the library once more and have
 * the engine compile it takes a thread as long as five thousand credentials take here.
 */
const THREADS: ThreadUse = {
  file: new URL('../issuing/cohort/worker-node.js', import.meta.url),
  after: 50,
};

/**
 * Issues credentials of one definition. Awards are read as results are taken, and never more of them kept than are in
 * work.
 *
 * @param threads - How threads are used, where they are.
 * @throws TypeError when an option is not usable.
 */
export function issueCohort(
  settings: Settings,
  definition: unknown,
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  options: CohortOptions,
  threads: ThreadUse = THREADS,
): AsyncIterable<CohortResult> {
  const cohort = settleCohort(options);
  assertIterable(awards);
  const results = resultsOf(settings, definition, awardsWithin(awards, cohort), cohort, threads);
  return cohort.onProgress === undefined ? results : telling(results, cohort.onProgress);
}

/** A text could be gone through as well, letter by letter. */
function assertIterable(awards: unknown): void {
  const isIterable =
    typeof awards === 'object' &&
    awards !== null &&
    [Symbol.asyncIterator, Symbol.iterator].some(
      (name) => typeof Reflect.get(awards, name) === 'function',
    );
  if (!isIterable)
    throw new TypeError('issueCohort: the awards must be an iterable or an async iterable');
}

/** Afterwards, so that what it throws takes no result along. */
async function* telling(
  results: AsyncIterable<CohortResult>,
  onProgress: NonNullable<CohortOptions['onProgress']>,
): AsyncGenerator<CohortResult, void, undefined> {
  const counts = { issued: 0, refused: 0 };
  for await (const result of results) {
    counts[result.outcome] += 1;
    yield result;
    await onProgress({ ...counts });
  }
}

async function* resultsOf(
  settings: Settings,
  definition: unknown,
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  cohort: CohortSettings,
  threads: ThreadUse,
): AsyncGenerator<CohortResult, void, undefined> {
  const { signal } = cohort;
  signal?.throwIfAborted();
  const known = settings.known(definition);
  const given = giver(cohort);
  const packages = await packagesTask(settings, known, cohort, threads);
  if (packages !== undefined) {
    const { byPackages } = await import('./by-packages.js');
    for await (const dones of byPackages(awards, packages))
      for (const done of dones) yield given(done);
  } else if (cohort.concurrency === 1) {
    const work = workOn(settings, known, cohort);
    let index = 0;
    for await (const award of awards) {
      yield given(await untilAborted(signal, work(award, index)));
      index += 1;
    }
  } else {
    const work = workOn(signingElsewhere(settings, cohort), known, cohort);
    for await (const done of inWork(each(awards), work, cohort)) yield given(done);
  }
  signal?.throwIfAborted();
}

/** What looks at each thing done before it is given out, and throws what stops the run. */
function giver({ signal, onError }: CohortSettings): (done: Done) => CohortResult {
  return (done) => {
    signal?.throwIfAborted();
    if (done.outcome === 'broken') throw done.error;
    if (done.outcome === 'refused' && onError === 'stop') throw placed(done.error, done.index);
    return done;
  };
}

/** What threads that issue are given to do; nothing where there are none, or they could not do the same. */
async function packagesTask(
  settings: Settings,
  known: KnownDefinition,
  cohort: CohortSettings,
  threads: ThreadUse,
): Promise<PackagesTask | undefined> {
  const { packageSize: size } = cohort;
  if (cohort.threads === 1 || size === undefined || nativeThreads() === undefined) return undefined;
  const { threadTask } = await import('./thread-task.js');
  const task = threadTask(settings, known.definition);
  return task && { settings, known, cohort, size, task, threads };
}

/** The settings with a signer that signs on other threads. */
function signingElsewhere(settings: Settings, { threads }: CohortSettings): Settings {
  const { signElsewhere, ...signer } = settings.signer;
  if (threads === 1 || signElsewhere === undefined) return settings;
  return settings.withSigner({
    ...signer,
    sign: (bytes) => signElsewhere.call(settings.signer, bytes),
  });
}

/** The same error with places in the cohort. */
function placed(error: MicrocertError, index: number): MicrocertError {
  const { hint, cause, pointer = '' } = error;
  return restated(error, {
    pointer: `/${index}${pointer}`,
    findings: error.findings.map((finding) => ({
      ...finding,
      pointer: `/${index}${finding.pointer}`,
    })),
    ...(hint && { hint }),
    ...(cause !== undefined && { cause }),
  });
}

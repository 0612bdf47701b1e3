import type { KnownDefinition } from '../known-definitions.js';
import type { Settings } from '../settings.js';
import { type Crew, startCrew } from './crew.js';
import { inWork } from './in-work.js';
import { type Package, packagesOf } from './packages.js';
import type { CohortResult } from './results.js';
import { type CohortSettings, PACKAGES_PER_THREAD } from './settle-cohort.js';
import type { ThreadTask, ThreadTexts } from './thread-task.js';
import { type Done, issuedAs, type Work, workOn } from './work.js';

/** What is issued in packages, and by how many threads. */
export interface PackagesTask {
  readonly settings: Settings;
  readonly known: KnownDefinition;
  readonly cohort: CohortSettings;
  /** How many awards are in a package. */
  readonly size: number;
  /** What threads are started with. */
  readonly task: ThreadTask;
  readonly threads: ThreadUse;
}

/** How threads are used. */
export interface ThreadUse {
  /** What they run. */
  readonly file: URL;
  /** How many packages are issued here before any is started. */
  readonly after: number;
}

/**
 * What came of awards, a package at a time, in their order or as they are done. Threads are started only when there turn
 * out to be many awards; before that, without threads, and for each award that they do not issue, the work is done here.
 */
export async function* byPackages(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  given: PackagesTask,
): AsyncGenerator<readonly Done[], void, undefined> {
  const { cohort, size, task, threads } = given;
  const packages = packagesOf(awards, given);
  const work = workHere(given);
  let crew: Crew | undefined;
  let isOver = false;
  const issue = async (some: Package): Promise<readonly Done[]> => {
    const { rows, instants, drawn } = some;
    const texts = await crew?.issue({ rows, instants, drawn });
    return isOver ? [] : donesOf(some, texts, given, work);
  };
  try {
    for (let here = 0; here < threads.after; here += 1) {
      const { value } = await packages.next();
      if (value === undefined) return;
      yield await issue(value);
    }
    const first = await packages.next();
    if (first.done === true) return;
    if (first.value.awards.length === size)
      crew = await startCrew(task, cohort.threads, threads.file);
    const concurrency = crew === undefined ? 1 : PACKAGES_PER_THREAD * cohort.threads;
    const { ordered, signal } = cohort;
    yield* inWork(after(first.value, packages), issue, { concurrency, ordered, signal });
  } finally {
    isOver = true;
    await crew?.end();
    await packages.return();
  }
}

async function* after<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* others;
}

type WorkOnRow = (some: Package, at: number) => Promise<Done>;

/** The work on an award where the caller is, at the instant when it was read. */
function workHere({ settings, known, cohort }: PackagesTask): WorkOnRow {
  let now = 0;
  let drawn: Uint8Array | undefined;
  const at: Settings = {
    ...settings,
    clock: () => now,
    random: (length) => drawn ?? settings.random(length),
  };
  const work: Work = workOn(at, known, cohort);
  return (some, index) => {
    now = some.instants[index] ?? Number.NaN;
    drawn = some.drawn[index];
    return work(some.rows[index], some.start + index, some.awards[index]);
  };
}

async function donesOf(
  some: Package,
  texts: ThreadTexts | undefined,
  { cohort }: PackagesTask,
  work: WorkOnRow,
): Promise<readonly Done[]> {
  const dones: Done[] = [];
  for (let at = 0; at < some.awards.length; at += 1) {
    const text = texts?.[at];
    dones.push(text === undefined ? await work(some, at) : issued(some, at, text, cohort));
  }
  if (some.broken) dones.push({ outcome: 'broken', error: some.broken.error });
  return dones;
}

function issued(
  { start, awards }: Package,
  at: number,
  text: string,
  { as }: CohortSettings,
): CohortResult {
  return issuedAs(as, start + at, awards[at], as === 'json' ? text : JSON.parse(text));
}

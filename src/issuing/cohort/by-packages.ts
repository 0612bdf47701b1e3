import type { KnownDefinition } from '../known-definitions.js';
import type { Settings } from '../settings.js';
import { type Crew, startCrew, type ThreadAnswer } from './crew.js';
import { inWork } from './in-work.js';
import { nativeTurn } from './native-threads.js';
import { type Package, type Portion, portionsOf } from './portions.js';
import { type CohortSettings, PORTIONS_HERE } from './settle-cohort.js';
import type { ThreadTask } from './thread-task.js';
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
 * What came of awards, some at a time, in their order or as they are done. Threads are started only when there turn out to
 * be many awards, and given work before anything is done here. While they are busy, or there are none, and for each award
 * that they do not issue, the work is done here.
 */
export async function* byPackages(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  given: PackagesTask,
): AsyncGenerator<Iterable<Done>, void, undefined> {
  const { settings, known, cohort, size, task, threads } = given;
  const others = cohort.threads - 1;
  const packages = cohort.packagesPerThread;
  let crew: Crew | undefined;
  let isOver = false;
  const isForThreads = async (start: number): Promise<boolean> => {
    if (start < threads.after * size) return false;
    if (crew === undefined) return true;
    if (crew.hasNews()) await nativeTurn();
    return crew.hasRoom();
  };
  const portions = portionsOf(awards, given, workOn(settings, known, cohort), isForThreads);
  const work = workLater(given);
  const issue = async (some: Portion): Promise<Iterable<Done>> => {
    if ('dones' in some) return some.dones;
    if (some.awards.length === size)
      crew ??= startCrew(task, { count: others, file: threads.file, packages });
    const { rows, instants, drawn } = some;
    const answer = await crew?.issue({ rows, instants, drawn });
    return isOver ? [] : donesOf(some, answer, given, work);
  };
  try {
    const { ordered, signal } = cohort;
    const concurrency = packages * others + PORTIONS_HERE;
    yield* inWork(portions, issue, { concurrency, ordered, signal });
  } finally {
    isOver = true;
    await crew?.end();
  }
}

type WorkOnRow = (some: Package, at: number) => Promise<Done>;

/** The work on an award where the caller is, at the instant when it was read. */
function workLater({ settings, known, cohort }: PackagesTask): WorkOnRow {
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
  answer: ThreadAnswer | undefined,
  given: PackagesTask,
  work: WorkOnRow,
): Promise<Iterable<Done>> {
  const made: (Done | undefined)[] = [];
  for (let at = 0; at < some.awards.length; at += 1) {
    made.push(answer?.has(at) ? undefined : await work(some, at));
  }
  return inTurn(some, made, answer, given);
}

/** Texts are read when they are asked for: so many that live for some time are moved about by the collector of garbage. */
function* inTurn(
  some: Package,
  made: readonly (Done | undefined)[],
  answer: ThreadAnswer | undefined,
  { cohort: { as } }: PackagesTask,
): Generator<Done, void, undefined> {
  const { start, awards, broken } = some;
  for (let at = 0; at < awards.length; at += 1) {
    const done = made[at];
    if (done !== undefined) {
      yield done;
      continue;
    }
    const text = answer?.text(at) ?? '';
    yield issuedAs(as, start + at, awards[at], as === 'json' ? text : JSON.parse(text));
  }
  answer?.close();
  if (broken) yield { outcome: 'broken', error: broken.error };
}

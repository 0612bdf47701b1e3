import { secureRandom } from '../../foundation/native.js';
import { snapshot } from '../../model/snapshot.js';
import type { KnownDefinition } from '../known-definitions.js';
import type { Settings } from '../settings.js';
import { written } from '../write-credential.js';
import { HERE_AT_ONCE } from './settle-cohort.js';
import type { ThreadRows } from './thread-task.js';
import type { Done, Work } from './work.js';

/** Awards that are issued together, with all that is decided when an award is read. */
export interface Package extends ThreadRows {
  /** Place of the first among all awards. */
  readonly start: number;
  /** The awards as they were handed in. */
  readonly awards: readonly unknown[];
  /** What the source of the awards, the clock or the randomness threw after these. */
  readonly broken?: { readonly error: unknown };
}

/** Awards that were issued as they were read. */
export interface IssuedHere {
  readonly dones: readonly Done[];
}

/** Awards that follow one another, and are issued in one place. */
export type Portion = Package | IssuedHere;

/**
 * Awards in portions. The clock and the randomness are asked for each award when it is read, in the order of the awards,
 * so that nothing depends on where it is issued.
 *
 * @param work - Issues an award here.
 */
export async function* portionsOf(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  task: PackageTask,
  work: Work,
  isForThreads: IsForThreads,
): AsyncGenerator<Portion, void, undefined> {
  let read = 0;
  let filling = await begin(read, isForThreads);
  try {
    for await (const award of awards) {
      if ('dones' in filling) filling.dones.push(laidOut(await work(award, read)));
      else keep(award, filling, task);
      read += 1;
      if (!isFull(filling, task)) continue;
      yield filling;
      if (isBroken(filling)) return;
      filling = await begin(read, isForThreads);
    }
  } catch (error) {
    if ('dones' in filling) filling.dones.push({ outcome: 'broken', error });
    else filling.broken = { error };
  }
  yield filling;
}

/** A portion that may not be full yet. */
type Filling = FillingPackage | { readonly dones: Done[] };

interface FillingPackage {
  readonly start: number;
  readonly awards: unknown[];
  readonly rows: unknown[];
  readonly instants: number[];
  readonly drawn: (Uint8Array | undefined)[];
  broken?: { readonly error: unknown };
}

async function begin(start: number, isForThreads: IsForThreads): Promise<Filling> {
  if (!(await isForThreads(start))) return { dones: [] };
  return { start, awards: [], rows: [], instants: [], drawn: [] };
}

function keep(award: unknown, filling: FillingPackage, { settings, known }: PackageTask): void {
  const row = snapshot(award);
  const now = settings.clock();
  const drawn = drawnFor(row, now, settings, known);
  filling.awards.push(award);
  filling.rows.push(row);
  filling.instants.push(now);
  filling.drawn.push(drawn);
}

/**
 * What will wait for what threads make, with its text in one piece. Engines keep a text that was put together as its many
 * parts until somebody looks into it, and the collector of garbage would move each of them.
 */
function laidOut(done: Done): Done {
  if ('text' in done && !done.text.startsWith('{'))
    throw new TypeError('the text of a credential is that of an object');
  return done;
}

function isFull(filling: Filling, { size }: PackageTask): boolean {
  if (!('dones' in filling)) return filling.awards.length === size;
  return filling.dones.length === HERE_AT_ONCE || isBroken(filling);
}

/** Whether something went wrong that stops the run. */
function isBroken(filling: Filling): boolean {
  return 'dones' in filling && filling.dones.at(-1)?.outcome === 'broken';
}

/** Whether the awards from a place on are to be a package. */
type IsForThreads = (start: number) => Promise<boolean>;

interface PackageTask {
  readonly settings: Settings;
  readonly known: KnownDefinition;
  readonly size: number;
}

/**
 * The random bytes for the id of a credential, where the caller says where they come from. They are drawn only for an
 * award that is not refused, as in one thread, so that awards after it get the same ones.
 */
function drawnFor(
  row: unknown,
  now: number,
  settings: Settings,
  known: KnownDefinition,
): Uint8Array | undefined {
  if (settings.random === secureRandom || hasId(row)) return undefined;
  const drawing: { bytes?: Uint8Array; broken?: { readonly error: unknown } } = {};
  const random = (length: number): Uint8Array => {
    try {
      drawing.bytes = settings.random(length).slice();
      return drawing.bytes;
    } catch (error) {
      drawing.broken = { error };
      throw error;
    }
  };
  try {
    written({ ...settings, clock: () => now, random }, known, row);
  } catch {
    if (drawing.broken) throw drawing.broken.error;
  }
  return drawing.bytes;
}

function hasId(row: unknown): boolean {
  return typeof row === 'object' && row !== null && Reflect.get(row, 'id') !== undefined;
}

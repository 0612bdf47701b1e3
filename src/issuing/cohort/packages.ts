import { secureRandom } from '../../foundation/native.js';
import { snapshot } from '../../model/snapshot.js';
import type { KnownDefinition } from '../known-definitions.js';
import type { Settings } from '../settings.js';
import { written } from '../write-credential.js';
import type { ThreadRows } from './thread-task.js';

/** Awards that are issued together, with all that is decided when an award is read. */
export interface Package extends ThreadRows {
  /** Place of the first among all awards. */
  readonly start: number;
  /** The awards as they were handed in. */
  readonly awards: readonly unknown[];
  /** What the source of the awards, the clock or the randomness threw after these. */
  readonly broken?: { readonly error: unknown };
}

interface Filling {
  readonly start: number;
  readonly awards: unknown[];
  readonly rows: unknown[];
  readonly instants: number[];
  readonly drawn: (Uint8Array | undefined)[];
}

/**
 * Awards in packages of a size. The clock and the randomness are asked for each award when it is read, in the order of the
 * awards, so that nothing depends on where it is issued.
 */
export async function* packagesOf(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  { settings, known, size }: PackageTask,
): AsyncGenerator<Package, void, undefined> {
  let filling = emptyAt(0);
  try {
    for await (const award of awards) {
      const row = snapshot(award);
      const now = settings.clock();
      const drawn = drawnFor(row, now, settings, known);
      filling.awards.push(award);
      filling.rows.push(row);
      filling.instants.push(now);
      filling.drawn.push(drawn);
      if (filling.awards.length < size) continue;
      const full = filling;
      filling = emptyAt(full.start + size);
      yield full;
    }
  } catch (error) {
    yield { ...filling, broken: { error } };
    return;
  }
  if (filling.awards.length > 0) yield filling;
}

interface PackageTask {
  readonly settings: Settings;
  readonly known: KnownDefinition;
  readonly size: number;
}

function emptyAt(start: number): Filling {
  return { start, awards: [], rows: [], instants: [], drawn: [] };
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

import type { Kysely, Transaction } from 'kysely';
import type { Clock, Random } from '../foundation/ports.js';
import type { RegistryConnection } from './driver.js';
import type { Pseudonyms } from './pseudonym.js';
import type { Keep } from './registry.js';
import { translated } from './registry-error.js';
import type { Sealing } from './sealing.js';
import type { Tables } from './tables.js';

/** What the parts of a registry work with. */
export interface RegistryCore {
  /** For single reads: one that goes on for long, or has to be of one moment, is made with {@link reading}. */
  readonly db: Kysely<Tables>;
  /** What differs from one database to the other. */
  readonly connection: RegistryConnection;
  /** The registry's own id: `urn:uuid:…`. */
  readonly id: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly keep: Keep;
  readonly pseudonym: Pseudonyms;
  readonly sealing: Sealing;
}

const ATTEMPTS = 6;

type Action<Value> = (transaction: Transaction<Tables>) => Promise<Value>;

/** A transaction that writes: all of it or nothing. One that loses against another is made again. */
export function writing<Value>(core: RegistryCore, action: Action<Value>): Promise<Value> {
  return untilDone(core, () => core.db.transaction().execute(action));
}

/** The same for what can be made again from what is recorded: the disk is not waited for. */
export function writingDerived<Value>(core: RegistryCore, action: Action<Value>): Promise<Value> {
  return untilDone(core, () => core.connection.derived(core.db, action));
}

async function untilDone<Value>(
  { connection }: RegistryCore,
  write: () => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt >= ATTEMPTS || connection.trouble(error) !== 'again')
        throw translated(error, connection);
    }
    await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 5));
  }
}

/** A transaction that sees the registry as it is at one moment, and writes nothing. */
export async function reading<Value>(
  { db, connection }: RegistryCore,
  action: (transaction: Transaction<Tables>) => Promise<Value>,
): Promise<Value> {
  const snapshot = db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read');
  return snapshot.execute(action).catch((error) => {
    throw translated(error, connection);
  });
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { RegistryConnection } from './driver.js';
import { registryError } from './registry-error.js';
import { SCHEMA_STEPS, SCHEMA_VERSION } from './schema-steps.js';
import type { Tables } from './tables.js';

/**
 * Makes the tables, or brings them up to date, in one transaction: two processes that open a new database at once both
 * find it made. A database of a later version of this library is left as it is.
 *
 * @throws MicrocertError `ERR_REGISTRY_NEWER`; `ERR_REGISTRY_FOREIGN` where the database is somebody else's.
 */
export async function migrate(
  db: Kysely<Tables>,
  connection: RegistryConnection,
  make: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<void> {
  const before = await versionOf(db, connection);
  await connection.settle(db);
  if (before === SCHEMA_VERSION) return;
  await db.transaction().execute(async (transaction) => {
    await connection.lock(transaction, 'chain');
    const version = await versionOf(transaction, connection);
    for (const step of SCHEMA_STEPS.slice(version)) {
      for (const statement of step(connection.types)) await sql.raw(statement).execute(transaction);
    }
    if (version === 0) await make(transaction);
    if (version < SCHEMA_VERSION) await writeVersion(transaction, version);
  });
}

async function versionOf(db: Kysely<Tables>, connection: RegistryConnection): Promise<number> {
  const found = await connection.look(db);
  if (found === 'empty') return 0;
  if (found === 'foreign') throw registryError('ERR_REGISTRY_FOREIGN');
  const settings = sql<{ value: string }>`select value from settings where name = 'schema'`;
  const { rows } = await settings.execute(db).catch((cause) => {
    // A table of this name without these columns is somebody else's; one that cannot be read is damaged.
    if (connection.trouble(cause) !== undefined) throw cause;
    throw registryError('ERR_REGISTRY_FOREIGN', { cause });
  });
  const version = Number(rows[0]?.value);
  if (!Number.isInteger(version) || version < 1) throw registryError('ERR_REGISTRY_FOREIGN');
  if (version > SCHEMA_VERSION) throw registryError('ERR_REGISTRY_NEWER');
  return version;
}

async function writeVersion(transaction: Transaction<Tables>, before: number): Promise<void> {
  const value = String(SCHEMA_VERSION);
  if (before === 0)
    await transaction.insertInto('settings').values({ name: 'schema', value }).execute();
  else
    await transaction.updateTable('settings').set({ value }).where('name', '=', 'schema').execute();
}

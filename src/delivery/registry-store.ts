import type { Transaction } from 'kysely';
import { pseudonymFor } from '../registry/canonical-forms.js';
import { type RegistryCore, writing } from '../registry/core.js';
import type { Registry } from '../registry/index.js';
import { translated } from '../registry/registry-error.js';
import { coreOf } from '../registry/registry-of.js';
import type { Tables } from '../registry/tables.js';
import type { Change, DeliveryStore, NewEntry } from './store.js';

/** How many entries are put between two looks for those that have expired. */
const SWEEP_EVERY = 256;

/**
 * Keeps what is under way in the database of a registry, SQLite or PostgreSQL: every process that has the registry open
 * shares it, and a process that is killed leaves nothing half done. Values are encrypted where the registry is; a learner
 * who is forgotten (`registry.erase`) is forgotten here in the same step.
 *
 * @throws TypeError for what `openRegistry` did not make. Its calls throw `MicrocertError` `ERR_REGISTRY_…`.
 * @example
 * ```ts
 * const store = registryDeliveryStore(await openRegistry({ driver: postgresDriver({ connectionString }) }));
 * ```
 */
export function registryDeliveryStore(registry: Registry): DeliveryStore {
  const core = coreOf(registry);
  let puts = 0;
  return Object.freeze({
    create: async (id: string, entry: NewEntry) => {
      puts += 1;
      if (puts % SWEEP_EVERY === 0) await sweep(core);
      return create(core, id, entry);
    },
    read: (id: string) => read(core, id),
    take: (id: string) => writing(core, (transaction) => take(core, transaction, id)),
    change: <Answer>(id: string, decide: (value: string) => Change<Answer>) =>
      writing(core, (transaction) => change(core, transaction, id, decide)),
  } satisfies DeliveryStore);
}

/** One that has expired makes way, in the same statement: of two who put the same, one does. */
async function create(core: RegistryCore, id: string, entry: NewEntry): Promise<boolean> {
  const { value, expiresAt, learners = [] } = entry;
  const refs = learners.map((learner) => pseudonymFor(core, 'learner', learner));
  const columns = {
    value: core.sealing.seal(value, place(id)),
    expires_at: expiresAt,
    // Between blanks, so that each is found as a whole.
    learner_refs: refs.length === 0 ? null : ` ${refs.join(' ')} `,
  };
  const result = await writing(core, (transaction) =>
    transaction
      .insertInto('deliveries')
      .values({ id, ...columns })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(columns)
          .where('deliveries.expires_at', '<=', core.clock()),
      )
      .executeTakeFirst(),
  );
  return result.numInsertedOrUpdatedRows === 1n;
}

async function read(core: RegistryCore, id: string): Promise<string | undefined> {
  const row = await core.db
    .selectFrom('deliveries')
    .select('value')
    .where('id', '=', id)
    .where('expires_at', '>', core.clock())
    .executeTakeFirst()
    .catch((error: unknown) => {
      throw translated(error, core.connection);
    });
  return row === undefined ? undefined : core.sealing.open(row.value, place(id));
}

async function take(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  id: string,
): Promise<string | undefined> {
  const row = await transaction
    .deleteFrom('deliveries')
    .where('id', '=', id)
    .returning(['value', 'expires_at'])
    .executeTakeFirst();
  if (row === undefined || row.expires_at <= core.clock()) return undefined;
  return core.sealing.open(row.value, place(id));
}

async function change<Answer>(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  id: string,
  decide: (value: string) => Change<Answer>,
): Promise<Answer | undefined> {
  const rows = transaction
    .selectFrom('deliveries')
    .select('value')
    .where('id', '=', id)
    .where('expires_at', '>', core.clock());
  // SQLite needs no lock of a row: a transaction that writes has the database to itself.
  const row = await (core.connection.kind === 'postgres'
    ? rows.forUpdate()
    : rows
  ).executeTakeFirst();
  if (row === undefined) return undefined;
  const { answer, value, expiresAt } = decide(core.sealing.open(row.value, place(id)));
  if (value !== undefined || expiresAt !== undefined)
    await transaction
      .updateTable('deliveries')
      .set({
        ...(value !== undefined && { value: core.sealing.seal(value, place(id)) }),
        ...(expiresAt !== undefined && { expires_at: expiresAt }),
      })
      .where('id', '=', id)
      .execute();
  return answer;
}

async function sweep(core: RegistryCore): Promise<void> {
  await writing(core, (transaction) =>
    transaction.deleteFrom('deliveries').where('expires_at', '<=', core.clock()).execute(),
  );
}

/** What is encrypted holds at its own place only. */
const place = (id: string): string => `deliveries.value ${id}`;

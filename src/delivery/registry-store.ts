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
 * shares it, and a process that is killed leaves nothing half done. Values are encrypted where the registry is.
 *
 * Offers are kept until they expire, awards that are to be collected for `keepSeconds` at least (7 days unless said otherwise),
 * what wallets presented until its request expires (10 minutes unless `ask` says otherwise). What has expired is given to nobody;
 * its rows go at the first entry that a process puts, at every 256th after it, and whenever a learner is forgotten. A learner
 * who is forgotten (`registry.erase`) is forgotten here in the same step, by the identifiers that stand in the offer, or in what
 * was presented; where none stand there, it is kept until it expires.
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
      // At the first too: a process that is often started anew would never come to the next.
      if (puts % SWEEP_EVERY === 0) await sweep(core);
      puts += 1;
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
  const columns = {
    value: core.sealing.seal(value, place(id)),
    expires_at: expiresAt,
    learner_refs: withLearners(core, null, learners),
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
    .select(['value', 'learner_refs'])
    .where('id', '=', id)
    .where('expires_at', '>', core.clock());
  // SQLite needs no lock of a row: a transaction that writes has the database to itself.
  const row = await (core.connection.kind === 'postgres'
    ? rows.forUpdate()
    : rows
  ).executeTakeFirst();
  if (row === undefined) return undefined;
  const {
    answer,
    value,
    expiresAt,
    learners = [],
  } = decide(core.sealing.open(row.value, place(id)));
  if (value !== undefined || expiresAt !== undefined || learners.length > 0)
    await transaction
      .updateTable('deliveries')
      .set({
        ...(value !== undefined && { value: core.sealing.seal(value, place(id)) }),
        ...(expiresAt !== undefined && { expires_at: expiresAt }),
        learner_refs: withLearners(core, row.learner_refs, learners),
      })
      .where('id', '=', id)
      .execute();
  return answer;
}

/** Pseudonyms between blanks, so that each is found as a whole. */
function withLearners(
  core: RegistryCore,
  before: string | null,
  learners: readonly string[],
): string | null {
  if (learners.length === 0) return before;
  const refs = learners.map((learner) => pseudonymFor(core, 'learner', learner));
  return ` ${[...new Set([...(before?.trim().split(' ') ?? []), ...refs])].join(' ')} `;
}

async function sweep(core: RegistryCore): Promise<void> {
  await writing(core, (transaction) =>
    transaction.deleteFrom('deliveries').where('expires_at', '<=', core.clock()).execute(),
  );
}

/** What is encrypted holds at its own place only. */
const place = (id: string): string => `deliveries.value ${id}`;

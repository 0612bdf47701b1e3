import { CompiledQuery, type Kysely } from 'kysely';
import type { RegistryCore } from '../registry/core.js';
import { translated } from '../registry/registry-error.js';
import type { Tables } from '../registry/tables.js';
import { type ChunkData, LEARNERS } from './chunk.js';
import type { OpenQueue } from './queue.js';

/** A queue, as far as its jobs are asked for. */
type Asked = Pick<OpenQueue, 'core' | 'engine' | 'name'>;

/** How a job is, in the words of pg-boss; nothing where it is not there. */
export async function stateOf(queue: Asked, id: string): Promise<string | undefined> {
  const text = `select state::text as state from ${queue.engine.table} where name = $1 and id = $2`;
  const [row] = await rowsOf<{ state: string }>(queue.core, text, [queue.name, id]);
  return row?.state;
}

/** Puts the rows as they are now into a chunk that nobody works on: they may have been corrected since. */
export async function putAnew(
  { core, engine, name }: Asked,
  id: string,
  data: ChunkData,
): Promise<void> {
  const text = `update ${engine.table} set data = $3::jsonb
    where name = $1 and id = $2 and state in ('created', 'retry', 'failed')`;
  await rowsOf(core, text, [name, id, JSON.stringify(data)]);
}

/** How many jobs wait or are worked on. */
export async function openJobs({ core, engine, name }: Asked): Promise<number> {
  const text = `select count(*)::int as count from ${engine.table} where name = $1 and state in ('created', 'retry', 'active')`;
  const [row] = await rowsOf<{ count: number }>(core, text, [name]);
  return row?.count ?? 0;
}

/** Says that a worker has a job, and is alive: pg-boss counts from here until it takes the job for lost. */
export async function claim(queue: Asked, id: string, run: string): Promise<void> {
  const { core } = queue;
  await claimWithin(core.db, queue, { id, run }).catch((error) => {
    throw translated(error, core.connection);
  });
}

/** The same as part of a transaction. */
export async function claimWithin(
  transaction: Kysely<Tables>,
  { engine, name }: Asked,
  { id, run }: { readonly id: string; readonly run: string },
): Promise<void> {
  const text = `update ${engine.table} set started_on = now(), output = $3::jsonb
    where name = $1 and id = $2 and state = 'active'`;
  await transaction.executeQuery(CompiledQuery.raw(text, [name, id, JSON.stringify({ run })]));
}

/** Jobs that a worker of this name left unfinished. */
export async function claimedBy(
  { core, engine, name }: Asked,
  run: string,
): Promise<readonly string[]> {
  const text = `select id::text as id from ${engine.table}
    where name = $1 and state = 'active' and output->>'run' = $2`;
  const rows = await rowsOf<{ id: string }>(core, text, [name, run]);
  return rows.map(({ id }) => id);
}

/** Forgets who is in a chunk that is done. */
export async function forgetLearners(
  transaction: Kysely<Tables>,
  { engine, name }: Asked,
  id: string,
): Promise<void> {
  const text = `update ${engine.table} set data = data - '${LEARNERS}'
    where name = $1 and id = $2 and state = 'completed'`;
  await transaction.executeQuery(CompiledQuery.raw(text, [name, id]));
}

/** What the database answers. */
export async function rowsOf<Row>(
  { db, connection }: RegistryCore,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  try {
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return rows;
  } catch (error) {
    throw translated(error, connection);
  }
}

import type { Transaction } from 'kysely';
import { formatDateTime } from '../foundation/time.js';
import { appendWritten, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import { type ChunkToRecord, chunkToRecord } from './prepare-issued.js';
import type { IssuedChunk } from './registry.js';
import { registryError, translated } from './registry-error.js';
import { assertSignedInTime } from './signing-keys.js';
import type { Tables } from './tables.js';

/**
 * Records credentials as issued, their entries, the event that tells of them, and how far the file of the run goes. All
 * that can be made beforehand is: while it is written, nobody else can record anything.
 */
export async function recordIssued(core: RegistryCore, chunk: IssuedChunk): Promise<void> {
  const toRecord = await chunkToRecord(core, core.db, chunk).catch((error) => {
    throw translated(error, core.connection);
  });
  await writing(core, (transaction) => record(core, transaction, toRecord));
}

/**
 * The same as part of a transaction that does more.
 *
 * @returns The number of the event.
 */
export async function recordIssuedWithin(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  chunk: IssuedChunk,
): Promise<number> {
  return record(core, transaction, await chunkToRecord(core, transaction, chunk));
}

/** The run first: who waits for another one with the same file is not to keep all others waiting. */
async function record(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  { run, issued }: ChunkToRecord,
): Promise<number> {
  if (run) await commitRun(core, transaction, run);
  const next = await nextInChain(core, transaction);
  if (issued === undefined) return next.sequence - 1;
  const { signed, awards, aliases, places, payload } = issued;
  await assertSignedInTime(transaction, signed);
  const first = await nextNumber(transaction);
  await awards(transaction, first, { event: next.sequence });
  await aliases?.(transaction, first);
  await places?.(transaction, first);
  await appendWritten(core, transaction, next, { type: 'issued', payload });
  return next.sequence;
}

async function nextNumber(transaction: Transaction<Tables>): Promise<number> {
  const last = await transaction
    .selectFrom('awards')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

/** Looked at and written in one statement: of two that write one file at once, the second finds what the first wrote. */
async function commitRun(
  { clock }: RegistryCore,
  transaction: Transaction<Tables>,
  { id, bytes, after }: NonNullable<IssuedChunk['run']>,
): Promise<void> {
  const place = { bytes, updated_at: formatDateTime(clock()) };
  if (after !== undefined && after > 0) {
    const { numUpdatedRows } = await transaction
      .updateTable('runs')
      .set(place)
      .where('id', '=', id)
      .where('bytes', '=', after)
      .executeTakeFirst();
    assertNoted(numUpdatedRows);
    return;
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('runs')
    .values({ id, ...place })
    .onConflict((conflict) => {
      const anew = conflict.column('id').doUpdateSet(place);
      return after === undefined ? anew : anew.where('runs.bytes', '=', after);
    })
    .executeTakeFirstOrThrow();
  assertNoted(numInsertedOrUpdatedRows);
}

function assertNoted(rows: bigint | undefined): void {
  if (rows === 0n) throw registryError('ERR_REGISTRY_CONFLICT', { hint: ONE_AT_A_TIME });
}

const ONE_AT_A_TIME = {
  en: 'another process writes the same file: let it end, then do the same again',
  fr: 'un autre processus écrit le même fichier : le laisser finir, puis recommencer',
} as const;

/** Notes that a run begins with an empty file. */
export async function beginRun(core: RegistryCore, id: string): Promise<void> {
  await writing(core, (transaction) => commitRun(core, transaction, { id, bytes: 0 }));
}

/** How many bytes of a run’s file are committed; nothing for a run that is not known. */
export async function committedBytesOf(
  db: Pick<Transaction<Tables>, 'selectFrom'>,
  run: string,
): Promise<number | undefined> {
  const row = await db.selectFrom('runs').select('bytes').where('id', '=', run).executeTakeFirst();
  return row?.bytes;
}

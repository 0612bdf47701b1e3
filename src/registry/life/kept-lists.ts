import { sql } from 'kysely';
import { type RegistryCore, writingDerived } from '../core.js';
import { translated } from '../registry-error.js';
import type { SignedListTable } from '../tables.js';
import type { ChangedPosition } from './list-bits.js';

/** A list as it was signed last. */
export interface KeptList {
  readonly text: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** The last event it tells of. */
  readonly event: number;
  /** Issuer, key and settings. */
  readonly madeWith: string;
}

/** A list, and what changed since its bits were kept. */
export interface ListRead {
  readonly url: string;
  readonly purpose: string;
  readonly size: number;
  readonly bits: Uint8Array;
  readonly changes: readonly ChangedPosition[];
  /** The last event of that moment. */
  readonly event: number;
  readonly signed: KeptList | undefined;
}

/** As the index has it, literally: else all entries of a list are gone through for the few that changed. */
const EVER_CHANGED = sql<boolean>`positions.changed > 0`;

/** A thousand rows take as long to be handed over as a list to be compressed: they come as one. */
const IN_ONE_TEXT = sql<string | null>`string_agg(cast(
  positions.position * 2 + case when positions.value = 0 then 0 else 1 end as text), ',')`;

function changesIn(text: string | null): readonly ChangedPosition[] {
  const numbers = text === null ? [] : text.split(',').map(Number);
  return numbers.map((number) => ({ position: Math.floor(number / 2), value: number % 2 }));
}

/** Reads a list as it is at one moment, which one statement sees. */
export async function readList({ db, connection }: RegistryCore, id: number): Promise<ListRead> {
  const row = await db
    .selectFrom('status_lists as list')
    .leftJoin('signed_lists as signed', 'signed.list', 'list.id')
    .select(['list.url', 'list.purpose', 'list.size', 'list.bits'])
    .select(['signed.text', 'signed.valid_from', 'signed.valid_until'])
    .select(['signed.event', 'signed.made_with'])
    .select((of) => [
      of
        .selectFrom('positions')
        .select(IN_ONE_TEXT.as('changes'))
        .whereRef('positions.list', '=', 'list.id')
        .whereRef('positions.changed', '>', 'list.applied')
        .where(EVER_CHANGED)
        .as('changes'),
      of
        .selectFrom('events')
        .select(({ fn }) => fn.max('sequence').as('last'))
        .as('last'),
    ])
    .where('list.id', '=', id)
    .executeTakeFirstOrThrow()
    .catch((error) => {
      throw translated(error, connection);
    });
  const { url, purpose, size, changes, last } = row;
  return {
    ...{ url, purpose, size, changes: changesIn(changes), event: last ?? 0, signed: keptIn(row) },
    // libsql gives an ArrayBuffer, pg a Buffer.
    bits: new Uint8Array(row.bits),
  };
}

type SignedColumns = {
  readonly [Name in Exclude<keyof SignedListTable, 'list'>]: SignedListTable[Name] | null;
};

function keptIn({
  text,
  valid_from,
  valid_until,
  event,
  made_with,
}: SignedColumns): KeptList | undefined {
  if (text === null || valid_from === null || valid_until === null) return undefined;
  if (event === null || made_with === null) return undefined;
  return { text, validFrom: valid_from, validUntil: valid_until, event, madeWith: made_with };
}

/**
 * Keeps a list that was signed, with its bits; `false`, and nothing is kept, where there is one of later events. A list that
 * is lost before it is on the disk is signed anew from the entries.
 */
export function keepList(
  core: RegistryCore,
  {
    id,
    bits,
    signed,
  }: { readonly id: number; readonly bits: Uint8Array; readonly signed: KeptList },
): Promise<boolean> {
  const { text, validFrom, validUntil, event, madeWith } = signed;
  return writingDerived(core, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('status_lists')
      .set({ bits: bits, applied: event })
      .where('id', '=', id)
      .where('applied', '<=', event)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const row = {
      text,
      event,
      made_with: madeWith,
      valid_from: validFrom,
      valid_until: validUntil,
    };
    await db
      .insertInto('signed_lists')
      .values({ list: id, ...row })
      .onConflict((conflict) => conflict.column('list').doUpdateSet(row))
      .execute();
    return true;
  });
}

import { sql } from 'kysely';
import { chainEnd } from '../chain.js';
import { type RegistryCore, reading, writing } from '../core.js';
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
const EVER_CHANGED = sql<boolean>`changed > 0`;

/** A thousand rows take as long to be handed over as a list to be compressed: they come as one. */
const IN_ONE_TEXT = sql<string | null>`string_agg(cast(
  position * 2 + case when value = 0 then 0 else 1 end as text), ',')`;

function changesIn(text: string | null): readonly ChangedPosition[] {
  const numbers = text === null ? [] : text.split(',').map(Number);
  return numbers.map((number) => ({ position: Math.floor(number / 2), value: number % 2 }));
}

/** Reads a list as it is at one moment. */
export function readList(core: RegistryCore, id: number): Promise<ListRead> {
  return reading(core, async (db) => {
    const list = await db
      .selectFrom('status_lists')
      .select(['url', 'purpose', 'size', 'bits', 'applied'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const changes = await db
      .selectFrom('positions')
      .select(IN_ONE_TEXT.as('text'))
      .where('list', '=', id)
      .where('changed', '>', list.applied)
      .where(EVER_CHANGED)
      .executeTakeFirstOrThrow();
    const signed = await db
      .selectFrom('signed_lists')
      .selectAll()
      .where('list', '=', id)
      .executeTakeFirst();
    const { url, purpose, size } = list;
    // libsql gives an ArrayBuffer, pg a Buffer.
    const bits = new Uint8Array(list.bits);
    return {
      ...{ url, purpose, size, bits, changes: changesIn(changes.text) },
      event: (await chainEnd(core, db)).sequence,
      signed: signed && {
        text: signed.text,
        validFrom: signed.valid_from,
        validUntil: signed.valid_until,
        event: signed.event,
        madeWith: signed.made_with,
      },
    };
  });
}

/** Keeps a list that was signed, with its bits; `false`, and nothing is kept, where there is one of later events. */
export function keepList(
  core: RegistryCore,
  {
    id,
    bits,
    signed,
  }: { readonly id: number; readonly bits: Uint8Array; readonly signed: KeptList },
): Promise<boolean> {
  const { text, validFrom, validUntil, event, madeWith } = signed;
  return writing(core, async (db) => {
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

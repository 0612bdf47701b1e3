import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';
import { TOLD_BY } from '../told-by.js';
import type { StatusAct } from './standing.js';

/** Whether a credential has an entry in a list that tells verifiers of an act. */
export async function isTold(db: Kysely<Tables>, award: number, type: StatusAct): Promise<boolean> {
  const entry = await db
    .selectFrom('positions')
    .innerJoin('status_lists', 'status_lists.id', 'positions.list')
    .select('positions.position')
    .where('positions.award', '=', award)
    .where('status_lists.purpose', '=', TOLD_BY[type].purpose)
    .limit(1)
    .executeTakeFirst();
  return entry !== undefined;
}

/** Sets the entries of a credential that tell verifiers of an act. */
export async function setEntries(
  db: Kysely<Tables>,
  {
    award,
    type,
    event,
  }: {
    readonly award: number;
    readonly type: StatusAct | 'corrected' | 'claimed';
    readonly event: number;
  },
): Promise<void> {
  const { purpose, value } = TOLD_BY[type];
  await db
    .updateTable('positions')
    .set({ value, changed: event })
    .where('award', '=', award)
    .where('list', 'in', (lists) =>
      lists.selectFrom('status_lists').select('id').where('purpose', '=', purpose),
    )
    .execute();
}

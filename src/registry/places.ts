import type { Transaction } from 'kysely';
import { type RegistryCore, writing } from './core.js';
import { permuted } from './permutation.js';
import type { StatusPlace } from './registry.js';
import { registryError } from './registry-error.js';
import type { Tables } from './tables.js';

/** Some entries of a list, in a row of its order of giving out. */
interface Share {
  readonly id: number;
  readonly url: string;
  readonly purpose: string;
  readonly size: number;
  readonly secret: Uint8Array;
  readonly from: number;
  readonly count: number;
}

/**
 * Gives out entries: for each credential one for each purpose that has lists. They are counted in a transaction of their
 * own, so that nobody else is ever given the same, whatever becomes of who asked.
 *
 * @throws MicrocertError `ERR_STATUS_LIST_FULL` where the lists of a purpose have not enough left; none is given out then.
 */
export async function reservePlaces(
  core: RegistryCore,
  count: number,
): Promise<readonly (readonly StatusPlace[])[]> {
  if (!Number.isInteger(count) || count < 0) throw new TypeError('count must be a whole number');
  if (count === 0) return [];
  const shares = await writing(core, (transaction) => take(core, transaction, count));
  const byPurpose = [...new Set(shares.map(({ purpose }) => purpose))].map((purpose) =>
    shares.filter((share) => share.purpose === purpose).flatMap(placesOf),
  );
  return Array.from({ length: count }, (_, at) => byPurpose.flatMap((places) => places[at] ?? []));
}

async function take(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  count: number,
): Promise<readonly Share[]> {
  await core.connection.lock(transaction, 'places');
  const lists = await transaction
    .selectFrom('status_lists')
    .select(['id', 'url', 'purpose', 'size', 'used', 'secret'])
    .orderBy('id')
    .execute();
  const wanted = new Map(lists.map(({ purpose }) => [purpose, count]));
  const shares = lists.flatMap(({ used, ...list }) => {
    const open = wanted.get(list.purpose) ?? 0;
    const taken = Math.min(open, list.size - used);
    wanted.set(list.purpose, open - taken);
    return taken > 0 ? [{ ...list, from: used, count: taken }] : [];
  });
  for (const left of wanted.values())
    if (left > 0) throw registryError('ERR_STATUS_LIST_FULL', { hint: ADD_ONE });
  for (const { id, from, count: taken } of shares)
    await transaction
      .updateTable('status_lists')
      .set({ used: from + taken })
      .where('id', '=', id)
      .execute();
  return shares;
}

function placesOf({ secret, size, from, count, url, purpose }: Share): readonly StatusPlace[] {
  const places = permuted({ secret, size }, { from, count });
  return places.map((index) => ({ purpose, list: url, index }));
}

const ADD_ONE = {
  en: 'add a list of the same purpose under another address, then do the same again: it goes on in the new one',
  fr: 'ajouter une liste de même objet à une autre adresse, puis recommencer : la suite ira dans la nouvelle',
} as const;

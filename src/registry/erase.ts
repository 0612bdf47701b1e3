import { type SqlBool, sql, type Transaction } from 'kysely';
import { formatDateTime } from '../foundation/time.js';
import { pseudonymsFor } from './canonical-forms.js';
import { appendEvent, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import { forgottenMark } from './forgotten-under.js';
import { isNamed, isOfLearner } from './learner-aliases.js';
import { translated } from './registry-error.js';
import type { Tables } from './tables.js';

/** What was forgotten of a learner. */
export interface Erasure {
  /** Credentials of which nobody can tell any more whose they are; none where the learner is not known. */
  readonly credentialIds: readonly string[];
  /**
   * Credentials that were left as they are, since they are not of what was given, but share another identifier with one
   * that was forgotten. Whether they are of the same person, only the caller can tell.
   */
  readonly related: readonly string[];
  /**
   * The file could not be written anew, since others use it or the disk is full: copies of rows may be left in it that no
   * statement reaches. To forget the same learner once more does it then; until it is done, an audit remarks it.
   */
  readonly isPutOff: boolean;
}

/**
 * Forgets a learner: pseudonyms, dates, awards and texts go, of every credential that names what was given as one of its
 * identifiers. What stays is what says that a credential was issued, and is worth something still: its id, its digest and
 * its status. An event tells of each, so that the chain proves what was forgotten; none of them says of whom. A mark apart
 * from all credentials says that what was issued is not to be issued again unasked.
 */
export async function erase(core: RegistryCore, learner: string): Promise<Erasure> {
  const erasure = await writing(core, async (transaction) => {
    let next = await nextInChain(core, transaction);
    const awards = await transaction
      .selectFrom('awards')
      .select(['number', 'credential_id', 'award_key', 'learner_ref'])
      .where(isOfLearner(core, learner))
      .orderBy('number')
      .execute();
    const names = await namesOf(transaction, awards);
    for (const award of awards) {
      const event = { type: 'erased', payload: { credentialId: award.credential_id } } as const;
      const { sequence, hash } = await appendEvent(core, transaction, next, event);
      next = { sequence: sequence + 1, hash };
      const act = { event: sequence, award: award.number, type: 'erased' };
      await transaction.insertInto('acts').values(act).execute();
      await forget(core, transaction, award);
    }
    const delivered = await forgetDeliveries(core, transaction, learner);
    if (awards.length > 0 || delivered) await noteCopies(transaction, next.sequence);
    return {
      credentialIds: awards.map(({ credential_id: id }) => id),
      related: await namedBy(core, transaction, names),
    };
  });
  // Also where none was found: an erasure that was recorded, and ended before this, is done again.
  return { ...erasure, isPutOff: !(await areCopiesGone(core)) };
}

/** The setting that says since when copies of what was forgotten may be left; the number is that of the next event. */
export const COPIES = 'copies';

async function noteCopies(transaction: Transaction<Tables>, sequence: number): Promise<void> {
  const value = String(sequence);
  await transaction
    .insertInto('settings')
    .values({ name: COPIES, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

async function areCopiesGone(core: RegistryCore): Promise<boolean> {
  const settings = core.db.selectFrom('settings').select('value').where('name', '=', COPIES);
  try {
    const noted = await settings.executeTakeFirst();
    if (noted === undefined) return true;
    if (!(await core.connection.forget(core.db))) return false;
    // What was forgotten meanwhile has another number, and copies of its own.
    await writing(core, (transaction) =>
      transaction
        .deleteFrom('settings')
        .where('name', '=', COPIES)
        .where('value', '=', noted.value)
        .execute(),
    );
    return true;
  } catch (error) {
    throw translated(error, core.connection);
  }
}

/**
 * What is on its way to the learner, or was lately: an offer holds the award, word for word, and what a wallet presented is
 * there until it is asked for. What has expired goes with it, whoever it is of: nobody needs it, and not all of it says whose
 * it is.
 */
async function forgetDeliveries(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  learner: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('deliveries')
    .where(({ or, eb }) =>
      or([
        eb('expires_at', '<=', core.clock()),
        ...pseudonymsFor(core, 'learner', learner).map(
          (ref) => sql<SqlBool>`learner_refs like ${`% ${ref.replaceAll('_', '!_')} %`} escape '!'`,
        ),
      ]),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

interface Known {
  readonly number: number;
  readonly award_key: string | null;
  readonly learner_ref: string | null;
}

/** All that identifies the learners of some awards. */
async function namesOf(
  transaction: Transaction<Tables>,
  awards: readonly Known[],
): Promise<readonly string[]> {
  const names = new Set(awards.flatMap(({ learner_ref: ref }) => ref ?? []));
  for (const { number } of awards) {
    const aliases = transaction.selectFrom('learner_aliases').select('ref');
    const rows = await aliases.where('award', '=', number).execute();
    for (const { ref } of rows) names.add(ref);
  }
  return [...names];
}

async function namedBy(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const awards = transaction.selectFrom('awards').select('credential_id').orderBy('number');
  const rows = await awards.where(isNamed(core, names)).execute();
  return rows.map(({ credential_id: id }) => id);
}

async function forget(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  { number, award_key: key }: Known,
): Promise<void> {
  if (key !== null)
    await transaction
      .insertInto('forgotten')
      .values({ mark: forgottenMark(core, key) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await transaction.deleteFrom('learner_aliases').where('award', '=', number).execute();
  const erased_at = formatDateTime(core.clock());
  await transaction
    .updateTable('awards')
    .set({ ...NOTHING, erased_at })
    .where('number', '=', number)
    .execute();
}

const NOTHING = {
  award_key: null,
  learner_ref: null,
  awarded_on: null,
  award: null,
  credential: null,
  learner_salt: null,
} as const;

import type { Transaction } from 'kysely';
import { formatDateTime } from '../foundation/time.js';
import { appendEvent, nextInChain } from './chain.js';
import { type RegistryCore, writing } from './core.js';
import { forgottenMark } from './forgotten-under.js';
import type { Tables } from './tables.js';

/** What was forgotten of a learner. */
export interface Erasure {
  /** Credentials of which nobody can tell any more whose they are; none where the learner is not known. */
  readonly credentialIds: readonly string[];
}

/**
 * Forgets a learner: pseudonyms, dates, awards and texts go, of every credential of theirs. What stays is what says that
 * a credential was issued, and is worth something still: its id, its digest and its status. An event tells of each, so
 * that the chain proves what was forgotten; none of them says of whom. A mark apart from all credentials says that what
 * was issued is not to be issued again unasked.
 */
export async function erase(core: RegistryCore, learner: string): Promise<Erasure> {
  const learner_ref = core.pseudonym('learner', learner);
  const erasure = await writing(core, async (transaction) => {
    let next = await nextInChain(core, transaction);
    const awards = await transaction
      .selectFrom('awards')
      .select(['number', 'credential_id', 'award_key'])
      .where('learner_ref', '=', learner_ref)
      .orderBy('number')
      .execute();
    for (const { number, credential_id: credentialId, award_key: key } of awards) {
      if (key !== null) await mark(core, transaction, key);
      const event = { type: 'erased', payload: { credentialId } } as const;
      const { sequence, hash } = await appendEvent(core, transaction, next, event);
      next = { sequence: sequence + 1, hash };
      const act = { event: sequence, award: number, type: 'erased' };
      await transaction.insertInto('acts').values(act).execute();
    }
    await transaction
      .updateTable('awards')
      .set({ ...NOTHING, erased_at: formatDateTime(core.clock()) })
      .where('learner_ref', '=', learner_ref)
      .execute();
    return { credentialIds: awards.map(({ credential_id: id }) => id) };
  });
  // Also where none was found: an erasure that was recorded, and ended before this, is done again.
  await core.connection.forget(core.db);
  return erasure;
}

async function mark(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  key: string,
): Promise<void> {
  await transaction
    .insertInto('forgotten')
    .values({ mark: forgottenMark(core, key) })
    .onConflict((conflict) => conflict.doNothing())
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

import { toldBy } from '../told-by.js';
import type { ToldEvent, Walk } from './audit-state.js';
import { must } from './fault.js';

/** Whether what was done to a credential stands in the tables: the act, its entry in a list, and that it is forgotten. */
export async function checkAct(walk: Walk, event: ToldEvent): Promise<void> {
  const { sequence, type, payload } = event;
  const id = String(payload['credentialId']);
  const act = await walk.db
    .selectFrom('acts')
    .innerJoin('awards', 'awards.number', 'acts.award')
    .select(['acts.type', 'acts.award as number', 'credential_id', 'erased_at', 'learner_ref'])
    .select(['award_key', 'awarded_on', 'awards.award', 'credential', 'learner_salt'])
    .where('acts.event', '=', sequence)
    .executeTakeFirst();
  const isSame = act?.type === type && act.credential_id === id && act.number <= walk.awards;
  must(isSame, 'audit.act-altered', 'acts', sequence);
  walk.acts += 1;
  await checkEntry(walk, event, act.number);
  if (type !== 'erased') return;
  walk.erasures += 1;
  const { learner_ref, award_key, awarded_on, award, credential, learner_salt } = act;
  const left = [learner_ref, award_key, awarded_on, award, credential, learner_salt];
  const isErased = act.erased_at !== null && left.every((value) => value === null);
  must(isErased, 'audit.award-not-erased', 'awards', id);
}

/** An entry was set by this act or by a later one. Which, and to what, is looked at where entries are. */
async function checkEntry(
  { db }: Walk,
  { sequence, type }: ToldEvent,
  award: number,
): Promise<void> {
  const told = toldBy(type);
  if (told === undefined) return;
  const entries = await db
    .selectFrom('positions')
    .innerJoin('status_lists', 'status_lists.id', 'positions.list')
    .select(['url', 'position', 'value', 'changed'])
    .where('award', '=', award)
    .where('purpose', '=', told.purpose)
    .execute();
  for (const { url, position, value, changed } of entries) {
    // A credential that was revoked before it was corrected stays as it was; revocation is for good.
    const isSet = told.purpose === 'revocation' ? value === 1 && changed > 0 : changed >= sequence;
    must(isSet, 'audit.position-altered', 'positions', url, position);
  }
}

import { appendEvent, nextInChain } from '../../src/registry/chain.js';
import { writing } from '../../src/registry/core.js';
import type { DefinitionVersion, NewAward, Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';

/** Events 1 to 3 set up, 4 to 6 issue three each, 7 to 9 are acts on the first three. */
export async function usedRegistry(driver: Parameters<typeof prepared>[0]['driver']): Promise<{
  registry: Registry;
  definition: DefinitionVersion;
  awards: readonly NewAward[];
  ids: string[];
}> {
  const { registry, definition } = await prepared({ driver, keep: 'credentials' });
  const awards = await newAwards(registry, learnersNamed('a', 9));
  for (const at of [0, 3, 6])
    await registry.recordIssued({ definition, awards: awards.slice(at, at + 3) });
  await act(registry, 1, 'revoked');
  await act(registry, 2, 'suspended');
  await act(registry, 2, 'reinstated');
  const ids = awards.map(({ credentialId }) => credentialId);
  return { registry, definition, awards, ids };
}

/** What is done to a credential, as those parts do that do it. */
async function act(
  registry: Registry,
  award: number,
  type: 'revoked' | 'suspended' | 'reinstated',
) {
  const core = coreOf(registry);
  const purpose = type === 'revoked' ? 'revocation' : 'suspension';
  await writing(core, async (db) => {
    const next = await nextInChain(core, db);
    const { credential_id: credentialId } = await db
      .selectFrom('awards')
      .select('credential_id')
      .where('number', '=', award)
      .executeTakeFirstOrThrow();
    const payload = { credentialId, category: 'error', reason: 'test' };
    const { sequence: event } = await appendEvent(core, db, next, { type, payload });
    await db.insertInto('acts').values({ event, award, type }).execute();
    await db
      .updateTable('positions')
      .set({ value: type === 'reinstated' ? 0 : 1, changed: event })
      .where('award', '=', award)
      .where('list', 'in', (lists) =>
        lists.selectFrom('status_lists').select('id').where('purpose', '=', purpose),
      )
      .execute();
  });
}

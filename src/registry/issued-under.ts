import { pseudonymsFor } from './canonical-forms.js';
import type { RegistryCore } from './core.js';
import { isHeld } from './held-texts.js';
import { ISSUED_COLUMNS, issuedAwardOf } from './issued-award.js';
import type { IssuedAward } from './registry.js';
import { translated } from './registry-error.js';

/** What was issued under some keys. */
export async function issuedUnder(
  core: RegistryCore,
  keys: readonly string[],
): Promise<ReadonlyMap<string, IssuedAward>> {
  if (keys.length === 0) return new Map();
  const { db, connection } = core;
  const asked = keys.map((key) => ({ key, refs: pseudonymsFor(core, 'award-key', key) }));
  const rows = await db
    .selectFrom('awards')
    .select([...ISSUED_COLUMNS, 'award_key'])
    .where(
      connection.isAmong(
        'award_key',
        asked.flatMap(({ refs }) => refs),
      ),
    )
    .execute()
    .catch((error) => {
      throw translated(error, connection);
    });
  const byRef = new Map(rows.map((row) => [row.award_key, row]));
  const found = new Map<string, IssuedAward>();
  for (const { key, refs } of asked) {
    const row = refs.map((ref) => byRef.get(ref)).find((one) => one !== undefined);
    if (row !== undefined) found.set(key, issuedAwardOf(row));
  }
  return found;
}

/** Which ids were given to a credential. One that a database cannot hold was not. */
export async function takenIds(
  { db, connection }: RegistryCore,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = ids.filter(isHeld);
  if (asked.length === 0) return new Set();
  const rows = await db
    .selectFrom('awards')
    .select('credential_id')
    .where(connection.isAmong('credential_id', asked))
    .execute()
    .catch((error) => {
      throw translated(error, connection);
    });
  return new Set(rows.map(({ credential_id: id }) => id));
}

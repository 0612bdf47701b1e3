import type { RegistryCore } from './core.js';
import { translated } from './registry-error.js';

/** What is kept of the pseudonym of a key once its learner is forgotten: one way from one to the other, with the secret. */
export function forgottenMark({ pseudonym }: Pick<RegistryCore, 'pseudonym'>, key: string): string {
  return pseudonym('forgotten', key);
}

/** Under which keys something was issued to a learner who was forgotten since. */
export async function forgottenUnder(
  core: RegistryCore,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { db, connection, pseudonym } = core;
  try {
    // Most registries forgot nobody: nothing is computed for them.
    const any = await db.selectFrom('forgotten').select('mark').limit(1).executeTakeFirst();
    if (any === undefined || keys.length === 0) return new Set();
    const byMark = new Map(
      keys.map((key) => [forgottenMark(core, pseudonym('award-key', key)), key]),
    );
    const rows = await db
      .selectFrom('forgotten')
      .select('mark')
      .where(connection.isAmong('mark', [...byMark.keys()]))
      .execute();
    return new Set(rows.flatMap(({ mark }) => byMark.get(mark) ?? []));
  } catch (error) {
    throw translated(error, connection);
  }
}

import { pseudonymsFor } from './canonical-forms.js';
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
  const { db, connection } = core;
  try {
    // Most registries forgot nobody: nothing is computed for them.
    const any = await db.selectFrom('forgotten').select('mark').limit(1).executeTakeFirst();
    if (any === undefined || keys.length === 0) return new Set();
    const asked = keys.map((key) => ({
      key,
      marks: pseudonymsFor(core, 'award-key', key).map((ref) => forgottenMark(core, ref)),
    }));
    const rows = await db
      .selectFrom('forgotten')
      .select('mark')
      .where(
        connection.isAmong(
          'mark',
          asked.flatMap(({ marks }) => marks),
        ),
      )
      .execute();
    const found = new Set(rows.map(({ mark }) => mark));
    const forgotten = asked.filter(({ marks }) => marks.some((mark) => found.has(mark)));
    return new Set(forgotten.map(({ key }) => key));
  } catch (error) {
    throw translated(error, connection);
  }
}

import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { pseudonymFor, pseudonymsFor } from './canonical-forms.js';
import type { RegistryCore } from './core.js';
import type { NewAward } from './registry.js';
import type { Tables } from './tables.js';

/** Pseudonyms of what else identifies the learner of an award, each once and in order. */
export function aliasRefs(
  core: Pick<RegistryCore, 'pseudonym'>,
  { learner, aliases = [] }: Pick<NewAward, 'learner' | 'aliases'>,
): readonly string[] {
  if (aliases.length === 0) return [];
  const refs = new Set(aliases.map((alias) => pseudonymFor(core, 'learner', alias)));
  refs.delete(pseudonymFor(core, 'learner', learner));
  return [...refs].sort();
}

/** Whether an award is of who is identified by a text, whichever of their identifiers that is. */
export function isOfLearner(
  core: Pick<RegistryCore, 'connection' | 'pseudonym'>,
  learner: string,
): (where: ExpressionBuilder<Tables, 'awards'>) => Expression<SqlBool> {
  return isNamed(core, pseudonymsFor(core, 'learner', learner));
}

/** The same for pseudonyms. */
export function isNamed(
  { connection }: Pick<RegistryCore, 'connection'>,
  refs: readonly string[],
): (where: ExpressionBuilder<Tables, 'awards'>) => Expression<SqlBool> {
  return ({ or, eb, selectFrom }) =>
    or([
      connection.isAmong('learner_ref', refs),
      eb(
        'number',
        'in',
        selectFrom('learner_aliases')
          .select('learner_aliases.award')
          .where(connection.isAmong('ref', refs)),
      ),
    ]);
}

/** What else identifies the learners of some awards, by their numbers. */
export async function aliasesBetween(
  db: Kysely<Tables>,
  first: number,
  last: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db
    .selectFrom('learner_aliases')
    .select(['award', 'ref'])
    .where('award', '>=', first)
    .where('award', '<=', last)
    .orderBy('award')
    .execute();
  const aliases = new Map<number, string[]>();
  for (const { award, ref } of rows) {
    const known = aliases.get(award);
    if (known === undefined) aliases.set(award, [ref]);
    else known.push(ref);
  }
  return new Map([...aliases].map(([award, refs]) => [award, refs.sort()]));
}

import type { ExpressionBuilder } from 'kysely';
import { type RegistryCore, reading } from './core.js';
import { isHeld } from './held-texts.js';
import { ISSUED_COLUMNS, issuedAwardOf } from './issued-award.js';
import { openKept } from './kept.js';
import { isOfLearner } from './learner-aliases.js';
import type { IssuedAward } from './registry.js';
import type { Tables } from './tables.js';

/** What to look for: a learner by any of the identifiers that they had when it was issued, or the id of a credential. */
export type Sought =
  | { readonly learner: string; readonly credentialId?: never }
  | { readonly credentialId: string; readonly learner?: never };

/** A credential that was issued, with what the registry keeps of it. */
export interface FoundAward extends IssuedAward {
  /** Day it was awarded on; nothing once the learner is forgotten. */
  readonly awardedOn?: string;
  /** The award, JSON text, where the registry keeps awards. */
  readonly award?: string;
  /** The signed credential, where the registry keeps credentials. */
  readonly text?: string;
}

/** The credentials of a learner, or the one with an id, in the order of issue; none where there are none. */
export async function find(core: RegistryCore, sought: Sought): Promise<readonly FoundAward[]> {
  const where = soughtIn(core, sought);
  if (where === undefined) return [];
  return reading(core, async (db) => {
    const rows = await db
      .selectFrom('awards')
      .select([...ISSUED_COLUMNS, 'awarded_on', 'award', 'credential'])
      .where(where)
      .orderBy('number')
      .execute();
    return rows.map((row) => ({
      ...issuedAwardOf(row),
      ...openKept(core, row),
    }));
  });
}

/** What is sought, as the database is asked for it; nothing where no database holds such a text. */
function soughtIn(core: RegistryCore, { learner, credentialId }: Sought) {
  if ((learner === undefined) === (credentialId === undefined))
    throw new TypeError('either learner or credentialId is needed');
  if (learner !== undefined) return isOfLearner(core, learner);
  if (credentialId === undefined || !isHeld(credentialId)) return undefined;
  return ({ eb }: ExpressionBuilder<Tables, 'awards'>) => eb('credential_id', '=', credentialId);
}

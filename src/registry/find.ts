import { type RegistryCore, reading } from './core.js';
import { isHeld } from './held-texts.js';
import { ISSUED_COLUMNS, issuedAwardOf } from './issued-award.js';
import { openKept } from './kept.js';
import type { IssuedAward } from './registry.js';

/** What to look for: a learner as they were named when it was issued, or the id of a credential. */
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
  const [column, value] = soughtIn(core, sought);
  if (!isHeld(value)) return [];
  return reading(core, async (db) => {
    const rows = await db
      .selectFrom('awards')
      .select([...ISSUED_COLUMNS, 'awarded_on', 'award', 'credential'])
      .where(column, '=', value)
      .orderBy('number')
      .execute();
    return rows.map((row) => ({
      ...issuedAwardOf(row),
      ...(row.awarded_on !== null && { awardedOn: row.awarded_on }),
      ...openKept(core, row),
    }));
  });
}

function soughtIn(
  { pseudonym }: RegistryCore,
  { learner, credentialId }: Sought,
): readonly ['learner_ref' | 'credential_id', string] {
  if ((learner === undefined) === (credentialId === undefined))
    throw new TypeError('either learner or credentialId is needed');
  if (learner !== undefined) return ['learner_ref', pseudonym('learner', learner)];
  return ['credential_id', credentialId ?? ''];
}

import type { JsonObject } from '../../foundation/json/values.js';
import { coreOf, type Registry } from '../registry-of.js';

/** What a revocation list for old verifiers is made of. */
export interface RevocationListOptions {
  /** Where it is published: an https URL. */
  readonly id: string;
}

/**
 * The credentials that were revoked, as a `1EdTechRevocationList`: for verifiers that read nothing newer. 1EdTech no longer
 * advises it, nobody signs it, and it names credentials where a Bitstring list does not; reasons are left out.
 */
export async function makeRevocationList(
  registry: Registry,
  { id }: RevocationListOptions,
): Promise<JsonObject> {
  const rows = await coreOf(registry)
    .db.selectFrom('awards')
    .select('credential_id')
    .where('number', 'in', (acts) =>
      acts
        .selectFrom('acts')
        .select('acts.award')
        .where('type', 'in', ['revoked', 'corrected', 'claimed']),
    )
    .orderBy('number')
    .execute();
  const revokedCredential = rows.map((row) => ({ id: row.credential_id, revoked: true }));
  return { id, revokedCredential };
}

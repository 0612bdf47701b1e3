import type { Selectable } from 'kysely';
import type { IssuedAward } from './registry.js';
import type { AwardTable } from './tables.js';

/** The columns that an {@link IssuedAward} is made of. */
export const ISSUED_COLUMNS = [
  'credential_id',
  'definition_id',
  'definition_version',
  'issued_at',
  'valid_until',
  'digest',
  'key_id',
  'event',
  'predecessor',
  'relation',
  'erased_at',
] as const;

/** A row of the table of awards as callers see it. */
export function issuedAwardOf(
  row: Pick<Selectable<AwardTable>, (typeof ISSUED_COLUMNS)[number]>,
): IssuedAward {
  const { predecessor, relation, valid_until: validUntil, erased_at: erasedAt } = row;
  return {
    credentialId: row.credential_id,
    definition: { id: row.definition_id, version: row.definition_version },
    issuedAt: row.issued_at,
    digest: row.digest,
    keyId: row.key_id,
    event: row.event,
    ...(validUntil !== null && { validUntil }),
    ...(predecessor !== null &&
      relation !== null && { predecessor: { credentialId: predecessor, relation } }),
    ...(erasedAt !== null && { erasedAt }),
  };
}

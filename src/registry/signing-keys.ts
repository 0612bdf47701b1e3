import type { Transaction } from 'kysely';
import type { LocalText } from '../foundation/locale.js';
import { parseDateTime } from '../foundation/time.js';
import type { NewAward } from './registry.js';
import { registryError } from './registry-error.js';
import type { Tables } from './tables.js';

/**
 * Refuses what was signed with a key after its end: a run of hours, or a worker that never ends, was begun when the key still
 * was in force, and verifiers reject what it signs from then on. Keys that the registry does not know are the caller's.
 *
 * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY`.
 */
export async function assertSignedInTime(
  transaction: Transaction<Tables>,
  awards: readonly Pick<NewAward, 'keyId' | 'issuedAt'>[],
): Promise<void> {
  const keys = await transaction
    .selectFrom('keys')
    .select(['id', 'retired_at', 'revoked_at'])
    .where('id', 'in', [...new Set(awards.map(({ keyId }) => keyId))])
    .execute();
  const ends = new Map(
    keys.map(({ id, retired_at, revoked_at }) => [
      id,
      Math.min(instantOf(retired_at), instantOf(revoked_at)),
    ]),
  );
  const isLate = awards.some(
    ({ keyId, issuedAt }) => (ends.get(keyId) ?? Infinity) <= instantOf(issuedAt),
  );
  if (isLate) throw registryError('ERR_REGISTRY_SIGNING_KEY', { hint: ENDED });
}

function instantOf(text: string | null): number {
  return (text === null ? undefined : parseDateTime(text)) ?? Infinity;
}

/** What helps where a key has ended. */
export const ENDED: LocalText = {
  en: 'the key was retired or revoked: sign with the one that came after it (microcert keys lists them)',
  fr: 'la clé a été retirée ou révoquée : signer avec celle qui lui succède (microcert keys les liste)',
};

import type { RegistryCore } from './core.js';
import type { NewAward } from './registry.js';
import type { AwardTable } from './tables.js';

type Kept = Pick<AwardTable, 'award' | 'credential'>;

/** What is kept of a credential beyond pseudonyms, as the table holds it. */
export function keptOf(
  { keep, sealing }: RegistryCore,
  { credentialId, award, text }: NewAward,
): Kept {
  const sealed = (what: string | undefined, column: keyof Kept) =>
    what === undefined ? null : sealing.seal(what, placeOf(column, credentialId));
  return {
    award: keep === 'pseudonyms' ? null : sealed(award, 'award'),
    credential: keep === 'credentials' ? sealed(text, 'credential') : null,
  };
}

/**
 * The same as it was given.
 *
 * @throws MicrocertError `ERR_REGISTRY_CORRUPT` where what is encrypted was changed, or belongs to another credential.
 */
export function openKept(
  { sealing }: RegistryCore,
  { credential_id: id, award, credential }: Kept & Pick<AwardTable, 'credential_id'>,
): { readonly award?: string; readonly text?: string } {
  return {
    ...(award !== null && { award: sealing.open(award, placeOf('award', id)) }),
    ...(credential !== null && { text: sealing.open(credential, placeOf('credential', id)) }),
  };
}

function placeOf(column: keyof Kept, credentialId: string): string {
  return `${column} ${credentialId}`;
}

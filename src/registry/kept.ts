import type { RegistryCore } from './core.js';
import type { NewAward } from './registry.js';
import type { AwardTable } from './tables.js';

type Kept = Pick<AwardTable, 'awarded_on' | 'award' | 'credential'>;

/** What is kept of a credential beyond pseudonyms, as the table holds it. */
export function keptOf(
  { keep, sealing }: RegistryCore,
  { credentialId, awardedOn, award, text }: NewAward,
): Kept {
  const sealed = (what: string | undefined, column: keyof Kept) =>
    what === undefined ? null : sealing.seal(what, placeOf(column, credentialId));
  return {
    awarded_on: sealed(awardedOn, 'awarded_on'),
    award: keep === 'pseudonyms' ? null : sealed(award, 'award'),
    credential: keep === 'credentials' ? sealed(text, 'credential') : null,
  };
}

/** What is kept of a credential, as it was given. */
export interface OpenKept {
  readonly awardedOn?: string;
  readonly award?: string;
  readonly text?: string;
}

/**
 * What is kept of a credential.
 *
 * @throws MicrocertError `ERR_REGISTRY_CORRUPT` where what is encrypted was changed, or belongs to another credential.
 */
export function openKept(
  { sealing }: RegistryCore,
  { credential_id: id, awarded_on, award, credential }: Kept & Pick<AwardTable, 'credential_id'>,
): OpenKept {
  return {
    ...(awarded_on !== null && {
      awardedOn: isInstant(awarded_on)
        ? awarded_on
        : sealing.open(awarded_on, placeOf('awarded_on', id)),
    }),
    ...(award !== null && { award: sealing.open(award, placeOf('award', id)) }),
    ...(credential !== null && { text: sealing.open(credential, placeOf('credential', id)) }),
  };
}

/** Earlier versions left it in the clear. What is encrypted is longer, and has no colon. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:$|T.*:)/.test(text);
}

function placeOf(column: keyof Kept, credentialId: string): string {
  return `${column} ${credentialId}`;
}

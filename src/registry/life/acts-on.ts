import type { Kysely } from 'kysely';
import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import { pseudonymsFor } from '../canonical-forms.js';
import type { RegistryCore } from '../core.js';
import { isHeld } from '../held-texts.js';
import { aliasesBetween } from '../learner-aliases.js';
import type { Tables } from '../tables.js';

/** What the registry holds of a credential, and what was done to it. */
export interface Acts {
  /** Number of the award. */
  readonly award: number;
  /** Types of the events after issue, in their order. */
  readonly types: readonly string[];
  readonly definition: { readonly id: string; readonly version: number };
  readonly validUntil: string | null;
  /** Pseudonyms of all that identifies the learner; none once they are forgotten. */
  readonly learnerRefs: readonly string[];
  /** Pseudonym of what must not be issued twice, likewise. */
  readonly awardKey: string | null;
}

/**
 * What was done to a credential.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`.
 */
export async function actsOn(db: Kysely<Tables>, credentialId: string): Promise<Acts> {
  if (!isHeld(credentialId)) throw unknownCredential();
  const award = await db
    .selectFrom('awards')
    .select([
      'number',
      'definition_id',
      'definition_version',
      'valid_until',
      'learner_ref',
      'award_key',
    ])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  if (award === undefined) throw unknownCredential();
  const acts = await db
    .selectFrom('acts')
    .select('type')
    .where('award', '=', award.number)
    .orderBy('event')
    .execute();
  const aliases = await aliasesBetween(db, award.number, award.number);
  return {
    award: award.number,
    types: acts.map(({ type }) => type),
    definition: { id: award.definition_id, version: award.definition_version },
    validUntil: award.valid_until,
    learnerRefs: [award.learner_ref ?? [], ...(aliases.get(award.number) ?? [])].flat(),
    awardKey: award.award_key,
  };
}

/** Whether a text is one of those that the registry knows the learner by. */
export function isLearnerOf(
  core: Pick<RegistryCore, 'pseudonym'>,
  { learnerRefs }: Pick<Acts, 'learnerRefs'>,
): (text: string) => boolean {
  return (text) => pseudonymsFor(core, 'learner', text).some((ref) => learnerRefs.includes(ref));
}

/** The id given is of no credential of this registry; the id itself is not repeated, as it may be anything. */
export function unknownCredential(): MicrocertError<'ERR_REGISTRY_UNKNOWN'> {
  return new MicrocertError('ERR_REGISTRY_UNKNOWN', { hint: WHERE_IDS_ARE }, REGISTRY_TEXTS);
}

const WHERE_IDS_ARE = {
  en: 'give the "id" of the credential (urn:uuid:…), as it stands in the signed file; is this the right registry?',
  fr: 'donner l’« id » du justificatif (urn:uuid:…), tel qu’il figure dans le fichier signé ; est-ce le bon registre ?',
};

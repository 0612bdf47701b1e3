import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import type { RegistryCore } from '../core.js';
import { issuedUnder, takenIds } from '../issued-under.js';
import type { NewAward } from '../registry.js';

/**
 * Refuses a successor that is there already as another credential: the database would refuse it as well, and could not say
 * why.
 *
 * @throws MicrocertError `ERR_REGISTRY_CONFLICT`.
 */
export async function assertNotIssued(
  core: RegistryCore,
  predecessor: string,
  { key, credentialId }: Pick<NewAward, 'key' | 'credentialId'>,
): Promise<void> {
  const other = (await issuedUnder(core, [key])).get(key);
  if (other !== undefined && other.credentialId !== predecessor)
    throw new MicrocertError('ERR_REGISTRY_CONFLICT', { hint: SAME_AWARD }, REGISTRY_TEXTS);
  if ((await takenIds(core, [credentialId])).size > 0)
    throw new MicrocertError('ERR_REGISTRY_CONFLICT', { hint: SAME_ID }, REGISTRY_TEXTS);
}

const SAME_AWARD = {
  en: 'this learner has this micro-certification of this date already, as another credential: correct that one, or see to the learner and the date',
  fr: 'cet apprenant a déjà cette micro-certification à cette date, par un autre justificatif : corriger celui-là, ou vérifier l’apprenant et la date',
};
const SAME_ID = {
  en: 'another credential has the `id` of the award: leave it out, a random one is made',
  fr: 'un autre justificatif porte l’`id` de la délivrance : le retirer, un id aléatoire est créé',
};

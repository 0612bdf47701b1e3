import { DELIVERY_TEXTS } from '../../foundation/errors/delivery-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { Award } from '../../model/index.js';
import { changeEntry, type MadeFor, readEntry } from './entries.js';
import type { WantedCredential } from './options.js';
import type { Service } from './service.js';

/**
 * The credential of an award for a holder, made once: signed, kept, recorded, handed out, in this order. Wherever a process is
 * killed in between, the next who asks goes on from there: what was kept is what is recorded and handed out, and nothing is
 * handed out that is not recorded.
 *
 * @returns Its text, the same each time.
 * @throws MicrocertError `ERR_DELIVERY_DENIED` where it is not for this holder, and what the issuance throws.
 */
export async function deliver(
  service: Service,
  awardId: string,
  asked: Omit<WantedCredential, 'award'>,
): Promise<string> {
  const { configurationId, holder } = asked;
  const entry = await readEntry(service, 'award', awardId);
  if (entry === undefined) throw deniedHere();
  const { award } = entry;
  assertTheirs(award, holder.id);
  const known = entry.made[configurationId];
  if (known === undefined) {
    const made = await service.issuance.issue({ ...asked, award });
    await keep(service, awardId, configurationId, { ...made, holder: holder.id });
  }
  // As it is kept now: somebody else may have been quicker.
  const kept = (await readEntry(service, 'award', awardId))?.made[configurationId];
  if (kept === undefined || kept.holder !== holder.id) throw deniedHere();
  const { text, note } = kept;
  await service.issuance.record?.({ text, note }, { ...asked, award });
  return text;
}

/** The first that is kept stays. */
async function keep(
  service: Service,
  awardId: string,
  configurationId: string,
  made: MadeFor,
): Promise<void> {
  await changeEntry(service, 'award', awardId, (entry) => {
    if (entry.made[configurationId] !== undefined) return { answer: false };
    return { answer: true, next: { ...entry, made: { ...entry.made, [configurationId]: made } } };
  });
}

/** An award to somebody's DID is theirs alone, whoever has the offer. */
function assertTheirs({ learner: { id } }: Award, holder: string): void {
  if (id?.startsWith('did:') && id !== holder) throw deniedHere();
}

function deniedHere(): MicrocertError {
  return new MicrocertError('ERR_DELIVERY_DENIED', {}, DELIVERY_TEXTS);
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import { pseudonymsFor } from '../canonical-forms.js';
import type { RegistryCore } from '../core.js';
import { type Acts, actsOn } from './acts-on.js';
import { assertFollowable } from './succeed.js';

/** How a credential stands to a wallet that comes for the award. */
export type ClaimState =
  /** Issued to this very holder. */
  | 'theirs'
  /** Issued to another key. */
  | 'of-another-key'
  /** Issued to one of the identifiers of the learner, which is no key: whoever proves a key may claim it. */
  | 'to-claim'
  /** Claimed, and in force as the credential that stands in for it. */
  | 'claimed'
  /** Revoked, suspended, corrected, at its end, or forgotten: nothing is to be made of it any more. */
  | 'over';

/**
 * How a credential stands to a wallet.
 *
 * @param identifiers - What the learner of the award is known by, apart from DIDs.
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`.
 */
export async function claimStateOf(
  core: RegistryCore,
  credentialId: string,
  { holder, identifiers }: { readonly holder: string; readonly identifiers: readonly string[] },
): Promise<ClaimState> {
  const acts = await actsOn(core.db, credentialId);
  const isClaimed = acts.types.includes('claimed');
  if (!isInForce(core, isClaimed ? await claimedLast(core, credentialId) : acts)) return 'over';
  if (isClaimed) return 'claimed';
  const [issuedTo] = acts.learnerRefs;
  const isTo = (text: string) =>
    issuedTo !== undefined && pseudonymsFor(core, 'learner', text).includes(issuedTo);
  if (isTo(holder)) return 'theirs';
  return identifiers.some(isTo) ? 'to-claim' : 'of-another-key';
}

function isInForce(core: RegistryCore, acts: Acts | undefined): boolean {
  if (acts === undefined || acts.types.includes('erased')) return false;
  try {
    assertFollowable(acts, { relation: 'claim' }, core.clock());
    return true;
  } catch (error) {
    if (isMicrocertError(error)) return false;
    throw error;
  }
}

/** More moves from one wallet to the next than anybody makes. */
const MOST_MOVES = 100;

/** What stands in for a credential that was claimed, and perhaps claimed again by the next wallet. */
async function claimedLast(core: RegistryCore, first: string): Promise<Acts | undefined> {
  let id = first;
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const next = await core.db
      .selectFrom('awards')
      .select('credential_id')
      .where('predecessor', '=', id)
      .where('relation', '=', 'claim')
      .executeTakeFirst();
    if (next === undefined) return undefined;
    id = next.credential_id;
    const acts = await actsOn(core.db, id);
    if (!acts.types.includes('claimed')) return acts;
  }
  return undefined;
}

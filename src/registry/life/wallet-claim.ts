import type { RegistryCore } from '../core.js';
import type { DefinitionVersion, NewAward } from '../registry.js';
import { checkedAct } from './act.js';
import { recordSuccessor } from './succeed.js';

/** A credential that was made out to the key of a wallet, and the one that it stands in for. */
export interface WalletClaim {
  /** The credential that was issued before the learner had a wallet. */
  readonly predecessor: string;
  /** The new one, with the key of the old award and what the learner was known by (`asKnownBefore`). */
  readonly made: NewAward;
  readonly definition: DefinitionVersion;
}

/**
 * Records that a wallet, which proved its key while it collected, has claimed a credential: it comes to what
 * `claim` of the registry records, for whoever has signed the new credential already.
 *
 * @throws MicrocertError what `renew` throws.
 */
export async function recordWalletClaim(
  core: RegistryCore,
  { predecessor, made, definition }: WalletClaim,
): Promise<number> {
  const act = checkedAct({ reason: 'collected with a wallet' }, 'request');
  const relation = 'claim';
  const linked = { ...made, predecessor: { credentialId: predecessor, relation } as const };
  const wish = { credentialId: predecessor, act, relation } as const;
  return recordSuccessor(core, { wish, made: linked, version: definition }, {});
}

import type { Issuance, WantedCredential } from './options.js';
import {
  assertSignable,
  assertWalletSigning,
  claimsForWallets,
  signForWallet,
  type WalletSigning,
} from './sign-for-wallet.js';

/**
 * Issues to wallets, in each of their forms, and records nothing: for a trial, or a host that keeps books of its own. Nobody can
 * revoke what it issues unless the award that is offered has a `status`.
 *
 * @throws TypeError for an option that is not usable.
 * @example
 * ```ts
 * const issuance = unrecordedIssuance({ issuer, signer });
 * ```
 */
export function unrecordedIssuance(signing: WalletSigning): Issuance {
  assertWalletSigning(signing);
  return Object.freeze({
    claimsOf: (configuration) => claimsForWallets(signing, configuration),
    check: (offered) => assertSignable(signing, offered),
    issue: async (wanted) => ({
      text: (await signForWallet(signing, wanted, boundTo(wanted))).text,
    }),
  } satisfies Issuance);
}

/** Made out to the DID of the wallet. */
function boundTo({ award, holder }: WantedCredential): WantedCredential['award'] {
  return { ...award, learner: { ...award.learner, id: holder.id } };
}

import { isJsonObject } from '../../foundation/json/values.js';
import { lazily } from '../../foundation/lazily.js';
import type { VerifyPresentationOptions } from '../../presenting/index.js';
import type { Openid4vpVerifierOptions, Presented, Verified } from './options.js';

/** Whom to trust, and what else is known: what `verifyPresentation` takes but for what a request says by itself. */
export type BadgeVerificationOptions = Omit<
  VerifyPresentationOptions,
  'challenge' | 'domain' | 'audience' | 'seen'
>;

/**
 * Verifies Open Badges that wallets present, in presentations with a proof inside or as JWTs: made for this request by whom the
 * badges are about. Who answers a request twice is told so by the verifier itself.
 *
 * @example
 * ```ts
 * const verify = badgeVerification({ trust: ['did:web:univ.example'], fetcher: guardedFetcher() });
 * ```
 */
export function badgeVerification(
  options: BadgeVerificationOptions,
): Openid4vpVerifierOptions['verify'] {
  return async ({ presentation, nonce, audience }: Presented): Promise<Verified> => {
    const { verifyPresentation } = await presenting();
    const asked = { challenge: nonce, domain: audience, seen: 'elsewhere' } as const;
    const report = await verifyPresentation(presentation, { ...options, ...asked });
    const holding = report.parts.filter((part) => part.report.verdict !== 'rejected');
    const credentials = holding.map(({ document }) => document).filter(isJsonObject);
    return { report, credentials };
  };
}

// A verifier of SD-JWT VCs does without.
const presenting = lazily(() => import('../../presenting/index.js'));

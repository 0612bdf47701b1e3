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
 * Verifies what wallets present: Open Badges in presentations with a proof inside or as JWTs, made for this request by whom the
 * badges are about; SD-JWT VCs with the binding to the key that they were issued to, which covers what is shown, the nonce and
 * the verifier. Who answers a request twice is told so by the verifier itself.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#appendix-B for what a holder signs in each form
 * @example
 * ```ts
 * const verify = badgeVerification({ trust: ['did:web:univ.example'], fetcher: guardedFetcher() });
 * ```
 */
export function badgeVerification(
  options: BadgeVerificationOptions,
): Openid4vpVerifierOptions['verify'] {
  return (presented) =>
    presented.format === 'dc+sd-jwt'
      ? verifyAttestation(presented, options)
      : verifyBadges(presented, options);
}

async function verifyBadges(
  { presentation, nonce, audience }: Presented,
  options: BadgeVerificationOptions,
): Promise<Verified> {
  const { verifyPresentation } = await presenting();
  const asked = { challenge: nonce, domain: audience, seen: 'elsewhere' } as const;
  const report = await verifyPresentation(presentation, { ...options, ...asked });
  const holding = report.parts.filter((part) => part.report.verdict !== 'rejected');
  const credentials = holding.map(({ document }) => document).filter(isJsonObject);
  return { report, credentials };
}

/** Appendix B.3.6: `aud` of the key binding is the client id of the verifier, `nonce` that of the request. */
async function verifyAttestation(
  { presentation, nonce, audience }: Presented,
  options: BadgeVerificationOptions,
): Promise<Verified> {
  const { verifySdJwtVc } = await sdJwt();
  // Policies, proofs and contexts are about linked data; the holder of an attestation is whom it was issued to.
  const { policy: _policy, proofs: _proofs, contexts: _contexts, ...others } = options;
  const { holderIs: _holderIs, mayBeEmpty: _mayBeEmpty, recipient, ...shared } = others;
  const asked = { challenge: nonce, domain: audience, seen: 'elsewhere' } as const;
  // An object is no SD-JWT, and is reported as what cannot be read.
  const text = typeof presentation === 'string' ? presentation : '';
  const { claims, ...report } = await verifySdJwtVc(text, { ...shared, ...asked });
  const credentials = claims === undefined ? [] : [claims];
  if (recipient === undefined) return { report, credentials };
  const { withOpenRecipient } = await unnamed();
  return { report: withOpenRecipient(report), credentials };
}

// Who asks for one form does without the other.
const presenting = lazily(() => import('../../presenting/index.js'));
const sdJwt = lazily(() => import('../../presenting/sd-jwt/index.js'));
const unnamed = lazily(() => import('../../presenting/sd-jwt/verify-as-credential.js'));

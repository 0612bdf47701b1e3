import type { Clock } from '../../foundation/ports.js';
import { systemClock } from '../../foundation/time.js';
import type { Signer } from '../../identity/index.js';
import {
  bindKey,
  type ClaimPath,
  isClaimPath,
  parseSdJwt,
  reveal,
  selectDisclosures,
} from '../../proofs/sd-jwt/index.js';
import { assertShownParts, SHOWN_PARTS, type ShownPart } from '../shown-parts.js';
import { isText } from '../values.js';

/** What is shown, to whom. */
export interface PresentSdJwtVcOptions {
  /** What is shown, in the words of the domain; nothing else is. */
  readonly show: readonly ShownPart[];
  /** Claims of other types of attestation, by their paths. */
  readonly claims?: readonly ClaimPath[];
  /** Signs with the learner's key, to which the attestation is bound. Without it the key binding is left out. */
  readonly holder?: Signer;
  /** What the verifier asked to be signed (nonce); needed with `holder`. */
  readonly challenge?: string;
  /** Whom it is shown to (audience); needed with `holder`. */
  readonly domain?: string;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
}

/**
 * Shows a part of an SD-JWT VC: the disclosures of what is chosen, and no others.
 *
 * @param sdJwt - The text as the issuer gave it, or a presentation of which less is to be shown.
 * @param options - What is shown, and to whom.
 * @returns The text for the verifier.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_SD_JWT_CLAIM` where a part is not in the
 * attestation, and what reading it throws.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7.2
 * @example
 * ```ts
 * const shown = await presentSdJwtVc(text, { show: ['title', 'level', 'date'], holder, challenge, domain });
 * ```
 */
export async function presentSdJwtVc(
  sdJwt: string,
  options: PresentSdJwtVcOptions,
): Promise<string> {
  const { show, claims = [], holder, challenge, domain, clock = systemClock } = options ?? {};
  const caller = 'presentSdJwtVc';
  assertShownParts(show, caller, 'show');
  if (!Array.isArray(claims) || !claims.every(isClaimPath))
    throw new TypeError(`${caller}: option "claims" must be a list of paths`);
  if (holder !== undefined && !(isText(challenge) && isText(domain)))
    throw new TypeError(`${caller}: options "challenge" and "domain" are needed with "holder"`);
  if (holder === undefined && (challenge !== undefined || domain !== undefined))
    throw new TypeError(`${caller}: option "holder" is needed to answer a challenge`);
  const parsed = parseSdJwt(sdJwt);
  const { claims: all } = reveal(parsed);
  // Of a part with several claims, those that are there; a part of which none is there is not passed over.
  const wanted = show.flatMap((part): readonly ClaimPath[] => {
    const names: readonly string[] = SHOWN_PARTS[part];
    const there = names.filter((name) => Object.hasOwn(all, name));
    return (there.length > 0 ? there : names.slice(0, 1)).map((name) => [name]);
  });
  const bound = selectDisclosures(parsed, [...wanted, ...claims]);
  if (holder === undefined || challenge === undefined || domain === undefined) return bound;
  return bindKey(bound, { signer: holder, nonce: challenge, audience: domain, now: clock() });
}

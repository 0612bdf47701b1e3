import { isMicrocertError } from '../../foundation/errors/index.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { type Check, judge, type Report, type Verdict } from '../../foundation/report.js';
import { formatDateTime } from '../../foundation/time.js';
import { parseSdJwt, type Revealed, reveal, type SdJwt } from '../../proofs/sd-jwt/index.js';
import { asFindings, failed, indeterminate, passed, skipped } from '../../verifying/outcomes.js';
import { checkReplay, replayNotAsked } from '../replay.js';
import { claimsNeededFor, SHOWN_PART_NAMES, SHOWN_PARTS, type ShownPart } from '../shown-parts.js';
import { checkClaims, checkDates, checkHeader, checkStatus } from './check-envelope.js';
import { checkIssuer } from './check-issuer.js';
import { bindingNotAsked, checkKeyBinding } from './check-key-binding.js';
import {
  SD_JWT_POLICY,
  type SdJwtVcSettings,
  settle,
  type VerifySdJwtVcOptions,
} from './options.js';
import { offline, sessionFor } from './session.js';
import { said } from './texts.js';

/** Report on an SD-JWT VC. */
export interface SdJwtVcReport extends Report {
  /** What is shown, in the words of the domain. */
  readonly shown: readonly ShownPart[];
  /** The claims as they are shown; there only where the verdict is `accepted`. */
  readonly claims?: JsonObject;
  /** How many digests nothing opens: what is kept back, and decoys. */
  readonly keptBack?: number;
}

/**
 * Verifies an SD-JWT VC, as a holder presents it: what was signed, by whom, that the disclosures belong to it, that it is
 * in force, and that whoever presents it holds the key it was issued to. What is bad gives a report, never an exception.
 *
 * @param input - The text of the presentation.
 * @param options - Whom to trust, and what the holder was asked; `trust` has no default, nor have `challenge` and `domain`.
 * @throws TypeError when an option is not usable.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7
 * @example
 * ```ts
 * const report = await verifySdJwtVc(shown, { trust, challenge, domain, require: ['title', 'date'] });
 * if (report.verdict === 'accepted') read(report.claims);
 * ```
 */
export async function verifySdJwtVc(
  input: string,
  options: VerifySdJwtVcOptions,
): Promise<SdJwtVcReport> {
  const settings = settle(options);
  const { now, limits } = settings.verification;
  const judgedAt = formatDateTime(now);
  const read = readText(input, limits);
  if ('checks' in read) return reported('rejected', judgedAt, read.checks);
  const { sdJwt } = read;
  const disclosures = readDisclosures(sdJwt, limits);
  const checks = [...READ, ...(await checksOf(sdJwt, disclosures, settings))];
  return reported(judge(checks, SD_JWT_POLICY), judgedAt, checks, disclosures.revealed);
}

function reported(
  verdict: Verdict,
  judgedAt: string,
  checks: readonly Check[],
  revealed?: Revealed,
): SdJwtVcReport {
  const shown = revealed === undefined ? [] : shownIn(revealed.claims);
  // Name by name: members that are put behind a spread one cost more than all the rest of this.
  const report = { policy: SD_JWT_POLICY.id, judgedAt, verdict, checks, shown };
  if (revealed === undefined) return report;
  const { claims, unopened: keptBack } = revealed;
  const { policy } = report;
  return verdict === 'accepted'
    ? { policy, judgedAt, verdict, checks, shown, keptBack, claims }
    : { policy, judgedAt, verdict, checks, shown, keptBack };
}

const READ: readonly Check[] = [passed('input.limits'), passed('input.format')];

function readText(
  input: unknown,
  limits: Parameters<typeof parseSdJwt>[1],
): { readonly sdJwt: SdJwt } | { readonly checks: readonly Check[] } {
  try {
    // Text alone is read: what else could be handed in is no SD-JWT.
    return { sdJwt: parseSdJwt(typeof input === 'string' ? input.trim() : '', limits) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const found = asFindings(error);
    return error.code.startsWith('ERR_INPUT_TOO_')
      ? { checks: [failed('input.limits', ...found)] }
      : { checks: [passed('input.limits'), failed('input.format', ...found)] };
  }
}

interface Disclosed {
  readonly check: Check;
  readonly revealed?: Revealed;
}

function readDisclosures(sdJwt: SdJwt, limits: Parameters<typeof reveal>[1]): Disclosed {
  const ID = 'sd-jwt.disclosures';
  try {
    return { check: passed(ID), revealed: reveal(sdJwt, limits) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const found = asFindings(error);
    const isUnknown = error.code === 'ERR_SD_JWT_HASH';
    return { check: isUnknown ? indeterminate(ID, ...found) : failed(ID, ...found) };
  }
}

async function checksOf(
  sdJwt: SdJwt,
  { check, revealed }: Disclosed,
  { verification, binding, require, vct }: SdJwtVcSettings,
): Promise<readonly Check[]> {
  const session = sessionFor(verification);
  const header = checkHeader(sdJwt);
  const isTried = header.every(({ outcome }) => outcome === 'passed');
  const issuer = await checkIssuer(sdJwt, isTried, session);
  // Nothing is asked for the sake of a forgery, or of a stranger.
  const asks = issuer.every(({ outcome }) => outcome === 'passed' || outcome === 'skipped');
  const { checks: bound, key } =
    binding === undefined
      ? bindingNotAsked(sdJwt)
      : await checkKeyBinding(sdJwt, binding, asks ? session : offline(session));
  const all = [
    ...header,
    check,
    ...(revealed === undefined ? [] : [checkClaims(sdJwt, revealed, vct)]),
    ...issuer,
    ...checkDates(sdJwt.payload, session),
    checkStatus(sdJwt.payload),
    ...bound,
    checkShown(revealed, require),
  ];
  // Asked last, and only of what is otherwise sound.
  const isSound = all.every(({ outcome }) => outcome === 'passed' || outcome === 'skipped');
  if (binding !== undefined)
    all.push(
      isSound && key !== undefined ? await checkReplay(key, binding, session) : replayNotAsked(),
    );
  // Of a policy that heeds a check, silence would be a doubt.
  for (const silent of SILENT) if (!all.some(({ id }) => id === silent.id)) all.push(silent);
  return all;
}

/** What is heeded and may not apply. */
const SILENT: readonly Check[] = SD_JWT_POLICY.heeds
  .filter((id) => id !== 'input.limits')
  .map((id) => skipped(id));

/** What was asked for and is kept back: the holder may do so, and the verifier may refuse it. */
function checkShown(revealed: Revealed | undefined, wanted: readonly ShownPart[]): Check {
  const ID = 'presentation.shown';
  if (wanted.length === 0) return skipped(ID);
  const shown = revealed === undefined ? [] : shownIn(revealed.claims);
  const missing = wanted.filter((part) => !shown.includes(part));
  return missing.length === 0
    ? passed(ID)
    : failed(
        ID,
        ...missing.map((part) => said('presentation.withheld', `/${SHOWN_PARTS[part][0]}`)),
      );
}

function shownIn(claims: JsonObject): readonly ShownPart[] {
  return SHOWN_PART_NAMES.filter((part) =>
    claimsNeededFor(part).every((name) => Object.hasOwn(claims, name)),
  );
}

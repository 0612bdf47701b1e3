import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Check, Finding, Outcome } from '../../../foundation/report.js';
import { parseDateTime } from '../../../foundation/time.js';
import { checkProofChain } from '../../../proofs/index.js';
import { checkOneProof, type OneProof } from '../../../verifying/checks/one-proof.js';
import type { HoldingProof } from '../../../verifying/checks/proof-outcome.js';
import { noFacts } from '../../../verifying/facts.js';
import { failed, indeterminate, passed, skipped } from '../../../verifying/outcomes.js';
import type { Session } from '../../../verifying/session.js';
import { presentationFinding } from '../findings.js';
import type { PresentationSettings } from '../settle-options.js';
import { ageFindings } from './age.js';

/** What came of how a presentation is secured. */
export interface SecuringOutcome {
  readonly checks: readonly Check[];
  /** Proofs that hold, and the key of each. */
  readonly holding: readonly HoldingProof[];
}

/**
 * Looks at every proof of a presentation: all of known kinds must hold, be for authentication, and answer this verifier.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export async function checkPresentationProofs(
  document: JsonObject,
  session: Session,
  settings: PresentationSettings,
): Promise<SecuringOutcome> {
  const member = memberOf(document, 'proof');
  const proofs = asList<JsonValue>(member);
  const problem = countProblem(proofs, session);
  if (problem !== undefined)
    return { checks: [failed('presentation.proof', problem)], holding: [] };
  const found: OneProof[] = [];
  const answers: Record<'challenge' | 'domain' | 'dates', Finding[]> = {
    challenge: [],
    domain: [],
    dates: [],
  };
  for (const [index, proof] of proofs.entries()) {
    const pointer = Array.isArray(member) ? appendPointer('/proof', index) : '/proof';
    const looking = { session, facts: noFacts(), purpose: 'authentication' } as const;
    const one = await checkOneProof(document, proof, pointer, looking);
    found.push(one);
    if (one.suite === undefined || !isJsonObject(proof)) continue;
    answers.challenge.push(...challengeFindings(proof, pointer, settings));
    answers.domain.push(...domainFindings(proof, pointer, settings));
    answers.dates.push(...dateFindings(proof, pointer, session, settings));
  }
  const known = found.some(({ suite }) => suite !== undefined);
  const answer = (id: string, findings: readonly Finding[]) =>
    known ? outcomeOf(id, findings) : skipped(id);
  const expiry = findingsOf(found, 'proof.expiry', 'failed');
  return {
    checks: [
      skipped('jwt.header'),
      signatureCheck(document, found),
      answer('presentation.purpose', findingsOf(found, 'proof.purpose', 'failed')),
      answer('presentation.challenge', answers.challenge),
      answer('presentation.domain', answers.domain),
      answer('presentation.dates', [...expiry, ...answers.dates]),
    ],
    holding: found.flatMap(({ holding }) => holding ?? []),
  };
}

function countProblem(proofs: readonly JsonValue[], { limits }: Session): Finding | undefined {
  if (proofs.length === 0) return presentationFinding('presentation.no-proof');
  return proofs.length > limits.maxProofs
    ? presentationFinding('presentation.many-proofs', '/proof')
    : undefined;
}

/** The gravest of all signatures; a proof of an unknown kind is a doubt where there is nothing else. */
function signatureCheck(document: JsonObject, found: readonly OneProof[]): Check {
  const id = 'presentation.proof';
  const of = (outcome: Outcome) =>
    ['proof.suite', 'proof.signature'].flatMap((check) => findingsOf(found, check, outcome));
  const unknown = of('skipped');
  const chain = checkProofChain(document).findings;
  if (chain.length > 0 || of('failed').length > 0)
    return failed(id, ...of('failed'), ...chain, ...unknown);
  const open = of('indeterminate');
  const isHeld = found.some(({ holding }) => holding !== undefined);
  return open.length > 0 || !isHeld
    ? indeterminate(id, ...open, ...unknown)
    : passed(id, ...of('passed'), ...unknown);
}

function findingsOf(found: readonly OneProof[], id: string, outcome: Outcome): readonly Finding[] {
  return found.flatMap(({ checks }) =>
    checks
      .filter((check) => check.id === id && check.outcome === outcome)
      .flatMap(({ findings }) => findings),
  );
}

/** A check whose outcome follows from its findings: an error fails it, a warning leaves it open. */
export function outcomeOf(id: string, findings: readonly Finding[]): Check {
  if (findings.some(({ severity }) => severity === 'error')) return failed(id, ...findings);
  return findings.some(({ severity }) => severity === 'warning')
    ? indeterminate(id, ...findings)
    : passed(id, ...findings);
}

function challengeFindings(
  proof: JsonObject,
  pointer: JsonPointer,
  { challenge }: PresentationSettings,
): readonly Finding[] {
  const given = memberOf(proof, 'challenge');
  if (given === challenge) return [];
  return given === undefined
    ? [presentationFinding('presentation.no-challenge', pointer)]
    : [presentationFinding('presentation.challenge', appendPointer(pointer, 'challenge'))];
}

function domainFindings(
  proof: JsonObject,
  pointer: JsonPointer,
  { domain }: PresentationSettings,
): readonly Finding[] {
  const given = asList<JsonValue>(memberOf(proof, 'domain'));
  if (given.includes(domain)) return [];
  return given.length === 0
    ? [presentationFinding('presentation.no-domain', pointer)]
    : [presentationFinding('presentation.domain', appendPointer(pointer, 'domain'))];
}

function dateFindings(
  proof: JsonObject,
  pointer: JsonPointer,
  session: Session,
  settings: PresentationSettings,
): readonly Finding[] {
  const text = stringMember(proof, 'created');
  const created = text === undefined ? undefined : parseDateTime(text);
  const place = appendPointer(pointer, 'created');
  return ageFindings(created, place, { ...settings, ...session });
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  deepFreeze,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { parseDateTime } from '../../foundation/time.js';
import type { ResolvedMethod } from '../../identity/index.js';
import type { Looking } from '../facts.js';
import { passed, skipped } from '../outcomes.js';
import type { Session } from '../session.js';
import { nameOfProof, type PlainProof } from './plain-proof.js';
import type { ProofOutcome } from './proof-outcome.js';

/**
 * What came of the proof of a credential that was looked at before, with the key that its verification method has now;
 * nothing where it has another, and where anything else is to be said than that it holds.
 */
export async function heldAgain({ session, facts }: Looking): Promise<ProofOutcome | undefined> {
  const { held } = facts;
  if (held === undefined || session.givenContexts !== undefined) return undefined;
  if (typeof session.proofs !== 'string' || isFromLater(held, session) || session.timeIsUp())
    return undefined;
  const method = await methodOf(held, session);
  const known = method && facts.proofs.get(nameOfProof(held.pointer, method.key));
  return method && known?.findings.length === 0 ? heldBy(held, method) : undefined;
}

/** What the one proof of a document says of itself, where that it holds is all there was to say of it. */
export function plainProof(
  document: JsonObject,
  { holding: [holding] }: ProofOutcome,
): PlainProof | undefined {
  const [proof, ...others] = asList<JsonValue>(memberOf(document, 'proof'));
  const created = stringMember(proof, 'created');
  const verificationMethod = stringMember(proof, 'verificationMethod');
  if (holding === undefined || others.length > 0) return undefined;
  if (created === undefined || verificationMethod === undefined) return undefined;
  return { pointer: holding.pointer, created, verificationMethod };
}

/** Whether a proof says that it was made in the future, or not when. */
export function isFromLater(
  { created }: Pick<PlainProof, 'created'>,
  { now, skewMilliseconds }: Session,
): boolean {
  const instant = parseDateTime(created);
  return instant === undefined || instant > now + skewMilliseconds;
}

/** The key that a proof names; nothing where it is not to be had. */
export async function methodOf(
  { verificationMethod }: Pick<PlainProof, 'verificationMethod'>,
  { resolver }: Session,
): Promise<ResolvedMethod | undefined> {
  try {
    return await resolver.resolveVerificationMethod(verificationMethod, 'assertionMethod');
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return undefined;
  }
}

/** What there is to say of a credential whose one proof is a plain one that holds. */
export function heldBy(
  { created, pointer }: Pick<PlainProof, 'created' | 'pointer'>,
  method: ResolvedMethod,
): ProofOutcome {
  return { checks: HELD, holding: [{ method, created, pointer }], allTermsKnown: true };
}

/** Whether that is all there was to say of it. */
export function isHeld({ checks, holding, allTermsKnown }: ProofOutcome): boolean {
  return (
    allTermsKnown &&
    holding.length === 1 &&
    checks.length === HELD.length &&
    checks.every(
      ({ id, outcome, findings }, at) =>
        findings.length === 0 && id === HELD[at]?.id && outcome === HELD[at]?.outcome,
    )
  );
}

// Said in one report after another, so none of them may be able to change it.
const HELD = deepFreeze([
  ...[skipped('jwt.header'), skipped('jwt.claims'), passed('proof.suite'), passed('proof.purpose')],
  ...[skipped('proof.expiry'), skipped('proof.chain'), passed('proof.signature')],
]);

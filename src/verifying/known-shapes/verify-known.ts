import { deepFreeze } from '../../foundation/json/values.js';
import { verifySignature } from '../../identity/index.js';
import { holdsOverHashes } from '../../proofs/holds-over-hashes.js';
import { heldBy, isFromLater, methodOf } from '../checks/held-proof.js';
import type { Facts, LookedAt } from '../facts.js';
import type { VerificationLimits } from '../limits.js';
import { passed } from '../outcomes.js';
import type { Session } from '../session.js';
import { endorsedByShape } from './endorsed-by-shape.js';
import type { MatchedShape } from './known-shape.js';
import { type KnownCredential, knownCredential } from './known-shape.js';
import type { KnownShapes } from './known-shapes.js';

/** A credential whose shape is known and whose proof holds. */
export type SoundCredential = LookedAt;

/**
 * Looks at a text by the shape that it has, if that is known; nothing where it is not, and where anything at all is to be
 * remarked on: then the whole way is gone from the beginning.
 */
export async function soundByShape(
  text: string,
  session: Session,
  shapes: KnownShapes,
): Promise<SoundCredential | undefined> {
  const matched = areOfUse(session) ? shapes.match(text) : undefined;
  return matched && soundMatched(matched, session);
}

/** Whether shapes are of use: contexts that were given could be others, a suite that was asked for by name be missing. */
export function areOfUse({
  givenContexts,
  proofs,
}: Pick<Session, 'givenContexts' | 'proofs'>): boolean {
  return givenContexts === undefined && typeof proofs === 'string';
}

/**
 * The same for a text whose shape was found.
 *
 * @param verify - Verifies the signature, on this thread or another.
 */
export async function soundMatched(
  matched: MatchedShape,
  session: Session,
  verify: typeof verifySignature = verifySignature,
): Promise<SoundCredential | undefined> {
  if (!areOfUse(session) || !isWithin(matched, session.limits)) return undefined;
  const known = knownCredential(matched, session.recipient !== undefined);
  if (known === undefined || isFromLater(known, session) || session.timeIsUp()) return undefined;
  const method = await methodOf(known, session);
  if (method === undefined) return undefined;
  if (!(await holdsOverHashes(known.hashed, method.key, verify))) return undefined;
  const facts = { endorsements: endorsedByShape(matched, soundMatched), ...factsOf(known) };
  return { facts, proofs: heldBy(known, method) };
}

/** No limit can come near: a value makes three statements at most, a sign three bytes. */
function isWithin({ shape: { size }, length }: MatchedShape, limits: VerificationLimits): boolean {
  return (
    length * 3 <= limits.maxBytes &&
    length <= limits.maxTextLength &&
    size.depth <= limits.maxDepth &&
    size.values <= limits.maxValues &&
    size.items <= limits.maxItems &&
    size.values * 3 <= limits.maxQuads
  );
}

/** What the whole way finds out about each credential of a shape. */
function factsOf({ document, used }: KnownCredential): Facts {
  return {
    read: { credential: { securing: 'data-integrity', document }, checks: READ },
    dataModel: NONE,
    structure: NONE,
    contextUse: NONE,
    used,
    proofs: new Map(),
  };
}

const NONE: readonly never[] = Object.freeze([]);
const READ = deepFreeze([passed('input.limits'), passed('input.format')]);

import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { CacheEntry } from '../foundation/ports.js';
import { verifySignatureElsewhere } from '../identity/index.js';
import { asSnapshot, bundledContextStore } from '../linked-data/index.js';
import { rememberClean } from '../linked-data/known-parts.js';
import { isEnvelope } from '../proofs/vc-jwt/index.js';
import { noFacts } from './facts.js';
import { type KnownShapes, shapesBeside } from './known-shapes/known-shapes.js';
import { learnFrom } from './known-shapes/learn-from.js';
import type { MatchedShapes } from './known-shapes/read-record.js';
import { type SoundCredential, soundByShape, soundMatched } from './known-shapes/verify-known.js';
import { limitsForRecords, type VerificationLimits } from './limits.js';
import type { VerificationSettings } from './options.js';
import { readInput } from './read-input.js';
import { refreshed } from './refresh.js';
import type { CredentialRole } from './report.js';
import { roleOf } from './role-of.js';
import { openSession, type Session, sessionInside, type VerifyInside } from './session.js';
import type { Judged, Verified } from './verified.js';
import { verifyCredential } from './verify-credential.js';

/**
 * Opens the verification of something that holds many credentials: a record, or a presentation.
 *
 * @param matched - The shapes of those that were read by them: these begin to be looked at.
 */
export function openForMany(
  settings: VerificationSettings,
  shapes: KnownShapes = shapesBeside(bundledContextStore()),
  matched?: MatchedShapes,
): Session {
  let begun: Begun | undefined;
  const session = openSession(settingsForMany(settings), {
    inside: insideBy(shapes, () => begun),
    limitsInside: settings.limits,
  });
  if (matched !== undefined) begun = begin(matched, session);
  return session;
}

/**
 * Verifies one of many credentials as though it had come by itself, within what may still be spent on all of them; the
 * caller has counted it.
 */
export async function verifyOneOfMany(content: JsonValue, session: Session): Promise<Judged> {
  const json = isJsonObject(content) && !isEnvelope(content) ? content : undefined;
  const role = json && roleOf(json);
  // A record has credentials inside it too, and is read within the bounds on records.
  const own = role === 'record' ? session : sessionInside(session);
  const verified = await verifiedAs(role, content, own, session.inside);
  const { report, document } = await refreshed(verified, own);
  // By a known shape only that of a credential is read which is looked at.
  const whole = document === verified.document ? (json ?? document) : document;
  return { report, ...(document && whole && { document: whole }) };
}

function verifiedAs(
  role: CredentialRole | undefined,
  content: JsonValue,
  session: Session,
  inside: VerifyInside = verifyCredential,
): Promise<Verified> {
  if (role === 'badge') return inside(content, session, role);
  if (role !== 'record') return verifyCredential(content, session);
  const read = readInput(content, session.limits);
  const { credential } = read;
  if (credential !== undefined) asSnapshot(credential.document); // within the bounds on a record
  return verifyCredential(undefined, session, undefined, { ...noFacts(), read });
}

/** What a text is taken within before it is known whether it holds many credentials. */
export function widest(limits: VerificationLimits): VerificationLimits {
  const { record } = limits;
  const maxBytes = Math.max(limits.maxBytes, record.maxBytes);
  return { ...limits, maxBytes, maxValues: Math.max(limits.maxValues, record.maxValues) };
}

/** Credentials of one record name the same keys and lists: without a cache of the caller's, they are asked for once. */
function settingsForMany(settings: VerificationSettings): VerificationSettings {
  const { limits, cache = new Map<string, CacheEntry>() } = settings;
  return { ...settings, limits: limitsForRecords(limits), cache };
}

/** A badge inside a record goes the way of one that comes by itself: by its shape, where that is known. */
function insideBy(shapes: KnownShapes, begun: () => Begun | undefined): VerifyInside {
  const soundOf = (content: JsonObject, session: Session) =>
    begun()?.get(content) ?? soundByShape(JSON.stringify(content), session, shapes);
  return async (content, session, role) => {
    if (role !== 'badge' || !isJsonObject(content)) return verifyCredential(content, session, role);
    const sound = await soundOf(content, session);
    if (sound !== undefined) {
      rememberClean(content); // which its shape says
      return verifyCredential(undefined, session, role, sound.facts, sound.proofs);
    }
    const text = JSON.stringify(content);
    const facts = noFacts();
    const verified = await verifyCredential(text, session, role, facts);
    await learnFrom(verified, facts, { session, shapes });
    return verified;
  };
}

/** What is being found out about credentials whose shapes were found. */
type Begun = ReadonlyMap<JsonObject, Promise<SoundCredential | undefined>>;

/** Their signatures are verified on other threads, while this one goes on with all that is to be found out besides. */
function begin(matched: MatchedShapes, session: Session): Begun {
  const begun = new Map<JsonObject, Promise<SoundCredential | undefined>>();
  const inside = sessionInside(session);
  for (const [credential, known] of matched) {
    const sound = soundMatched(known, inside, verifySignatureElsewhere);
    sound.catch(() => undefined); // thrown where it is asked for, which may be never
    begun.set(credential, sound);
  }
  return begun;
}

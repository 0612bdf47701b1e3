import { noFacts } from './facts.js';
import { type KnownShapes, shapesBeside } from './known-shapes/known-shapes.js';
import { learnFrom } from './known-shapes/learn-from.js';
import { soundByShape } from './known-shapes/verify-known.js';
import type { VerificationSettings } from './options.js';
import { textOf } from './read-input.js';
import { refreshed } from './refresh.js';
import type { VerificationReport } from './report.js';
import { openSession, type Session } from './session.js';
import type { Verified } from './verified.js';
import { verifyCredential } from './verify-credential.js';

/**
 * Verifies a credential from beginning to end: itself, what it leads to, and the newer copy where there is one.
 *
 * @param shapes - The shapes of credentials verified before: those kept beside the bundled contexts.
 */
export async function runVerification(
  input: unknown,
  settings: VerificationSettings,
  shapes?: KnownShapes,
): Promise<VerificationReport> {
  const session = openSession(settings);
  session.admit();
  const known = shapes ?? shapesBeside(session.bundledContexts);
  return refreshed(await verifyInput(input, session, known), session);
}

async function verifyInput(
  input: unknown,
  session: Session,
  shapes: KnownShapes,
): Promise<Verified> {
  const text = textOf(input, session.limits);
  if (typeof text !== 'string')
    return verifyCredential(undefined, session, undefined, { ...noFacts(), read: text });
  const sound = await soundByShape(text, session, shapes);
  if (sound !== undefined)
    return verifyCredential(undefined, session, undefined, sound.facts, sound.proofs);
  const facts = noFacts();
  const verified = await verifyCredential(text, session, undefined, facts);
  await learnFrom(verified, facts, { session, shapes });
  return verified;
}

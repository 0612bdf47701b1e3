import { noFacts } from './facts.js';
import { type KnownShapes, shapesBeside } from './known-shapes/known-shapes.js';
import { learnFrom } from './known-shapes/learn-from.js';
import { soundByShape } from './known-shapes/verify-known.js';
import type { VerificationSettings } from './options.js';
import { type Opened, type OpenFile, openedText, type ReadInput, textOf } from './read-input.js';
import { refreshed } from './refresh.js';
import { type VerificationReport, withNotes } from './report.js';
import { openSession, type Session } from './session.js';
import type { Verified } from './verified.js';
import { verifyCredential } from './verify-credential.js';

/**
 * Verifies a credential from beginning to end: itself, what it leads to, and the newer copy where there is one.
 *
 * @param shapes - The shapes of credentials verified before: those kept beside the bundled contexts.
 * @param open - Takes the credential out of the file that was handed in; without it the input is the credential.
 */
export async function runVerification(
  input: unknown,
  settings: VerificationSettings,
  shapes?: KnownShapes,
  open?: OpenFile,
): Promise<VerificationReport> {
  const session = openSession(settings);
  session.admit();
  const known = shapes ?? shapesBeside(session.bundledContexts);
  const opened: Opened =
    open === undefined
      ? { text: textOf(input, session.limits), notes: [] }
      : await openedText(open, session.limits);
  const report = await refreshed(await verifyText(opened.text, session, known), session);
  return withNotes(report, opened.notes);
}

async function verifyText(
  text: string | ReadInput,
  session: Session,
  shapes: KnownShapes,
): Promise<Verified> {
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

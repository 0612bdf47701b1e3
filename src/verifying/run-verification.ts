import type { JsonObject } from '../foundation/json/values.js';
import { asSnapshot, bundledContextStore } from '../linked-data/index.js';
import { noFacts } from './facts.js';
import { type KnownShapes, shapesBeside } from './known-shapes/known-shapes.js';
import { learnFrom } from './known-shapes/learn-from.js';
import { soundByShape } from './known-shapes/verify-known.js';
import { limitsForRecords } from './limits.js';
import { openForMany, widest } from './open-for-many.js';
import type { VerificationSettings } from './options.js';
import {
  type Opened,
  type OpenFile,
  openedText,
  type ReadInput,
  readInput,
  textOf,
} from './read-input.js';
import { refreshed } from './refresh.js';
import { type VerificationReport, withNotes } from './report.js';
import { roleOf } from './role-of.js';
import { openSession, type Session } from './session.js';
import type { Judged, Verified } from './verified.js';
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
  const { judged } = await run(input, settings, shapes, open);
  return judged.report;
}

/** The same, with the credential that the report is about. */
export async function runAndRead(input: unknown, settings: VerificationSettings): Promise<Judged> {
  const { judged, text, part } = await run(input, settings);
  if (typeof text !== 'string' || part === undefined || judged.document !== part) return judged;
  // By a known shape only that of a credential is read which is looked at.
  const { credential } = readInput(text, settings.limits);
  return { report: judged.report, ...(credential && { document: credential.document }) };
}

interface Run {
  readonly judged: Judged;
  readonly text: string | ReadInput;
  /** The credential as it was read by a known shape, which is less than all of it. */
  readonly part?: JsonObject;
}

async function run(
  input: unknown,
  settings: VerificationSettings,
  shapes?: KnownShapes,
  open?: OpenFile,
): Promise<Run> {
  const known = shapes ?? shapesBeside(bundledContextStore());
  const opened: Opened =
    open === undefined
      ? { text: textOf(input, widest(settings.limits)), notes: [] }
      : await openedText(open, settings.limits);
  const { text, notes } = opened;
  const record = typeof text === 'string' ? readRecord(text, settings) : undefined;
  const session = record === undefined ? openSession(settings) : openForMany(settings, known);
  session.admit();
  const { part, ...verified } = await verifyText(record ?? text, session, known);
  const judged = await refreshed(verified, session);
  const noted = { ...judged, report: withNotes(judged.report, notes) };
  return { judged: noted, text, ...(part && { part }) };
}

/**
 * A text that is a record, or begins as one and cannot be read, within the bounds on records; nothing for any other. What
 * only mentions one is read anew within the bounds on single credentials.
 */
function readRecord(text: string, { limits }: VerificationSettings): ReadInput | undefined {
  if (!text.includes('"ClrCredential"')) return undefined;
  const read = readInput(text, limitsForRecords(limits));
  const document = read.credential?.document;
  if (document === undefined) return read;
  if (roleOf(document) !== 'record') return undefined;
  asSnapshot(document); // parsed here, held by nobody else, and within the bounds on a record
  return read;
}

async function verifyText(
  text: string | ReadInput,
  session: Session,
  shapes: KnownShapes,
): Promise<Verified & Pick<Run, 'part'>> {
  if (typeof text !== 'string')
    return verifyCredential(undefined, session, undefined, { ...noFacts(), read: text });
  const sound = await soundByShape(text, session, shapes);
  if (sound !== undefined) {
    const verified = await verifyCredential(
      undefined,
      session,
      undefined,
      sound.facts,
      sound.proofs,
    );
    return { ...verified, ...(verified.document && { part: verified.document }) };
  }
  const facts = noFacts();
  const verified = await verifyCredential(text, session, undefined, facts);
  await learnFrom(verified, facts, { session, shapes });
  return verified;
}

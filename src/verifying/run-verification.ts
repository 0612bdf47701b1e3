import type { JsonObject } from '../foundation/json/values.js';
import { asSnapshot, bundledContextStore } from '../linked-data/index.js';
import { noFacts } from './facts.js';
import { type KnownShapes, shapesBeside } from './known-shapes/known-shapes.js';
import { learnFrom } from './known-shapes/learn-from.js';
import { type MatchedShapes, readRecordOfShapes } from './known-shapes/read-record.js';
import { areOfUse, type SoundCredential, soundByShape } from './known-shapes/verify-known.js';
import { limitsForRecords, type VerificationLimits } from './limits.js';
import { openForMany, widest } from './open-for-many.js';
import type { VerificationSettings } from './options.js';
import {
  type Opened,
  type OpenFile,
  openedText,
  type ReadInput,
  readInput,
  readJson,
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
  if (typeof text !== 'string' || part === undefined || judged.document !== part.document)
    return judged;
  const { credential } = readInput(text, part.limits);
  return { report: judged.report, ...(credential && { document: credential.document }) };
}

interface Run {
  readonly judged: Judged;
  readonly text: string | ReadInput;
  readonly part?: ReadByShape;
}

/** By a known shape less than all of a credential is read, or what others are read by as well: it is not given away. */
interface ReadByShape {
  readonly document: JsonObject;
  /** Within which it is read as a whole. */
  readonly limits: VerificationLimits;
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
  const { verified, session, part } = await verifyText(text, settings, known);
  const judged = await refreshed(verified, session);
  const noted =
    notes.length === 0 ? judged : { ...judged, report: withNotes(judged.report, notes) };
  return { judged: noted, text, ...(part && { part }) };
}

/**
 * A text that is a record, or begins as one and cannot be read, within the bounds on records; nothing for any other. What
 * only mentions one is read anew within the bounds on single credentials.
 */
function readRecord(
  text: string,
  settings: VerificationSettings,
  shapes: KnownShapes,
): ReadRecord | undefined {
  if (!text.includes('"ClrCredential"')) return undefined;
  const limits = limitsForRecords(settings.limits);
  const known = areOfUse(settings) ? readRecordOfShapes(text, limits, shapes) : undefined;
  if (known !== undefined) {
    const document = asSnapshot(known.document);
    return { read: readJson(document), matched: known.matched };
  }
  const read = readInput(text, limits);
  const document = read.credential?.document;
  if (document === undefined) return { read };
  if (roleOf(document) !== 'record') return undefined;
  asSnapshot(document); // parsed here, held by nobody else, and within the bounds on a record
  return { read };
}

interface ReadRecord {
  readonly read: ReadInput;
  /** Where all its credentials have known shapes. */
  readonly matched?: MatchedShapes;
}

interface Found extends Pick<Run, 'part'> {
  readonly verified: Verified;
  /** In which what the credential leads to is verified as well. */
  readonly session: Session;
}

/** By its shape, where that is known: only badges have one, so that no other text has to be searched for a record. */
async function verifyText(
  text: string | ReadInput,
  settings: VerificationSettings,
  shapes: KnownShapes,
): Promise<Found> {
  const session = openSession(settings);
  session.admit();
  if (typeof text !== 'string') return { verified: await verifyRead(text, session), session };
  const sound = await soundByShape(text, session, shapes);
  if (sound !== undefined) {
    const verified = await verifySound(sound, session);
    return found(verified, session, settings.limits);
  }
  const record = readRecord(text, settings, shapes);
  if (record !== undefined) return verifyRecord(record, settings, shapes);
  const facts = noFacts();
  const verified = await verifyCredential(text, session, undefined, facts);
  await learnFrom(verified, facts, { session, shapes });
  return { verified, session };
}

function verifyRead(read: ReadInput, session: Session): Promise<Verified> {
  return verifyCredential(undefined, session, undefined, { ...noFacts(), read });
}

function verifySound({ facts, proofs }: SoundCredential, session: Session): Promise<Verified> {
  return verifyCredential(undefined, session, undefined, facts, proofs);
}

/** A record within its own bounds, and its badges within those of single ones. */
async function verifyRecord(
  { read, matched }: ReadRecord,
  settings: VerificationSettings,
  shapes: KnownShapes,
): Promise<Found> {
  const session = openForMany(settings, shapes, matched);
  session.admit();
  const verified = await verifyRead(read, session);
  return matched ? found(verified, session, session.limits) : { verified, session };
}

/** What was found by a known shape. */
function found(verified: Verified, session: Session, limits: VerificationLimits): Found {
  const { document } = verified;
  return { verified, session, ...(document && { part: { document, limits } }) };
}

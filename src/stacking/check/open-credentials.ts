import { partsOf, subjectOf } from '../../formats/clr/index.js';
import type { FromOpenBadgeOptions } from '../../formats/open-badges/index.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  stringMember,
} from '../../foundation/json/values.js';
import type { Placed } from '../../foundation/json/values-at.js';
import type { Finding } from '../../foundation/report.js';
import {
  type Judged,
  type VerificationReport,
  type VerifyInput,
  type VerifyOptions,
  verifyAndRead,
} from '../../verifying/index.js';
import { stackFinding } from '../evaluate/findings.js';
import { credentialFinding } from './findings.js';
import { type HeldReading, readHeld } from './read-held.js';

/** A credential that was verified and read. */
export interface OpenedCredential {
  /** Place in the list that was handed in: `/credentials/0`; of one in a record, from there into the record. */
  readonly pointer: JsonPointer;
  /** Names it in the answer: its own id, or its place where it has none of its own. */
  readonly id: string;
  readonly report: VerificationReport;
  /** What it states; absent where it cannot count. */
  readonly held?: HeldReading;
  /** Why it cannot count, or may not; places are places in the credential. */
  readonly findings: readonly Finding[];
  /** What a learner record holds, where it was opened. */
  readonly inside?: readonly OpenedCredential[];
}

interface Opening {
  readonly options: VerifyOptions;
  readonly reading: FromOpenBadgeOptions;
  /** Names that are given. */
  readonly ids: Set<string>;
}

/** Verifies and reads credentials one after the other, each once, and those that a learner record holds. */
export async function openCredentials(
  credentials: readonly VerifyInput[],
  options: VerifyOptions,
  reading: FromOpenBadgeOptions,
): Promise<readonly OpenedCredential[]> {
  const opening: Opening = { options, reading, ids: new Set() };
  const opened: OpenedCredential[] = [];
  for (const [index, credential] of credentials.entries()) {
    const pointer = appendPointer('/credentials', index);
    opened.push(await open(await verifyAndRead(credential, options), pointer, opening));
  }
  return opened;
}

async function open(
  judged: Judged,
  pointer: JsonPointer,
  opening: Opening,
): Promise<OpenedCredential> {
  const { report, document } = judged;
  const id = nameOf(document, pointer, opening);
  if (report.role === 'record' && document !== undefined) {
    const { findings, inside } = await openRecord({ report, document }, pointer, opening);
    return { pointer, id, report, findings, ...(inside && { inside }) };
  }
  return { pointer, id, report, ...readJudged(judged, opening.reading) };
}

const PLACE = '/credentials/';

/** The same id on two credentials: both are shown, and tell apart. Nothing names itself after a place. */
function nameOf(document: JsonObject | undefined, pointer: JsonPointer, { ids }: Opening): string {
  const own = stringMember(document, 'id');
  const id = own === undefined || own.startsWith(PLACE) || ids.has(own) ? pointer : own;
  ids.add(id);
  return id;
}

interface ReadRecord {
  readonly report: VerificationReport;
  readonly document: JsonObject;
}

/**
 * A record vouches for none of its credentials, so each counts by its own report. Of one that is refused before anything in
 * it was looked at, as it is forged or a stranger's, nothing is.
 */
async function openRecord(
  record: ReadRecord,
  pointer: JsonPointer,
  opening: Opening,
): Promise<Pick<OpenedCredential, 'findings' | 'inside'>> {
  const { report, document } = record;
  const parts = new Map(report.parts.map((part) => [part.pointer, part.report]));
  const credentials = partsOf(document, 'verifiableCredential');
  const isLookedAt = credentials.some((one) => parts.has(one.pointer));
  if (report.verdict === 'rejected' && !isLookedAt)
    return { findings: [credentialFinding('stack.record-closed'), ...reasonsAgainst(report)] };
  const inside: OpenedCredential[] = [];
  for (const credential of credentials) {
    const own = parts.get(credential.pointer);
    const judged = await judgedInside(credential, own, opening);
    const found = await openInside(judged, `${pointer}${credential.pointer}`, opening);
    inside.push(asOfRecord(found, credential.pointer, record, opening));
  }
  return { inside, findings: ownRemarks(report) };
}

/** What the record was not asked about is verified by itself; so is a JWT, which is read thereby. */
async function judgedInside(
  { value }: Placed,
  report: VerificationReport | undefined,
  { options }: Opening,
): Promise<Judged> {
  if (report !== undefined && isJsonObject(value)) return { report, document: value };
  return verifyAndRead(asInput(value), options);
}

/** What is neither a text nor an object is no credential, and is told so. */
function asInput(value: JsonValue): VerifyInput {
  return typeof value === 'string' || isJsonObject(value) ? value : JSON.stringify(value);
}

/** A record in a record is no badge: nothing is opened without end. */
async function openInside(
  judged: Judged,
  pointer: JsonPointer,
  opening: Opening,
): Promise<OpenedCredential> {
  const id = nameOf(judged.document, pointer, opening);
  return { pointer, id, report: judged.report, ...readJudged(judged, opening.reading) };
}

/**
 * What a record says of whose its credentials are: one of another person than its own does not count, unless it is that
 * person who is asked for; one that has no id of a learner is of the one whom an accepted record is about.
 */
function asOfRecord(
  opened: OpenedCredential,
  at: JsonPointer,
  { report, document }: ReadRecord,
  { options }: Opening,
): OpenedCredential {
  const { held, ...rest } = opened;
  const { findings = [] } = report.checks.find(({ id }) => id === 'record.subjects') ?? {};
  const said = findings.find(({ pointer }) => pointer === at)?.code;
  if (said === 'record.other-subject' && options.recipient === undefined)
    return { ...rest, findings: [stackFinding('stack.other-learner'), ...opened.findings] };
  const id = stringMember(subjectOf(document), 'id');
  const isTold = said === undefined && report.verdict === 'accepted' && id !== undefined;
  if (held === undefined || held.learner.id !== undefined || !isTold) return opened;
  return { ...opened, held: { ...held, learner: { ...held.learner, id } } };
}

/** Checks of a record that are about what it holds, which says for itself whether it counts. */
const ABOUT_WHAT_IS_INSIDE = new Set(['record.credentials', 'record.subjects']);

/** What is to be said of a record itself, where its credentials count or not whatever it is. */
function ownRemarks({ verdict, checks }: VerificationReport): readonly Finding[] {
  if (verdict === 'accepted') return [];
  const outcome = verdict === 'rejected' ? 'failed' : 'indeterminate';
  const own = checks.filter(
    (check) => check.outcome === outcome && !ABOUT_WHAT_IS_INSIDE.has(check.id),
  );
  if (own.length === 0) return [];
  return [credentialFinding('stack.record-apart'), ...own.flatMap(({ findings }) => findings)];
}

function readJudged(
  { report, document }: Judged,
  reading: FromOpenBadgeOptions,
): Pick<OpenedCredential, 'held' | 'findings'> {
  if (report.verdict === 'rejected' || document === undefined)
    return { findings: reasonsAgainst(report) };
  const open =
    report.verdict === 'undetermined'
      ? [credentialFinding('stack.not-decided'), ...reasonsIn(report, 'indeterminate')]
      : [];
  if (report.role !== 'badge')
    return { findings: [credentialFinding('stack.not-a-badge'), ...open] };
  try {
    const held = readHeld(document, reading);
    if (held === undefined) return { findings: [credentialFinding('stack.no-award'), ...open] };
    return { held, findings: [...open, ...held.doubts] };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { findings: [credentialFinding('stack.not-a-badge'), ...error.findings, ...open] };
  }
}

/** Somebody else's is named as such: nothing else need be wrong with it. */
function reasonsAgainst(report: VerificationReport): readonly Finding[] {
  const isOther = report.checks.some(
    ({ id, outcome }) => id === 'subject.recipient' && outcome === 'failed',
  );
  const refusal = credentialFinding('stack.not-accepted');
  const reasons = reasonsIn(report, 'failed');
  return isOther
    ? [stackFinding('stack.other-learner'), refusal, ...reasons]
    : [refusal, ...reasons];
}

function reasonsIn({ checks }: VerificationReport, outcome: string): readonly Finding[] {
  return checks.filter((check) => check.outcome === outcome).flatMap(({ findings }) => findings);
}

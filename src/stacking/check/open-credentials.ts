import type { FromOpenBadgeOptions } from '../../formats/open-badges/index.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { stringMember } from '../../foundation/json/values.js';
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
  /** Place in the list that was handed in: `/credentials/0`. */
  readonly pointer: JsonPointer;
  /** Names it in the answer: its own id, or its place where it has none of its own. */
  readonly id: string;
  readonly report: VerificationReport;
  /** What it states; absent where it cannot count. */
  readonly held?: HeldReading;
  /** Why it cannot count, or may not; places are places in the credential. */
  readonly findings: readonly Finding[];
}

/** Verifies and reads credentials one after the other, each once. */
export async function openCredentials(
  credentials: readonly VerifyInput[],
  options: VerifyOptions,
  reading: FromOpenBadgeOptions,
): Promise<readonly OpenedCredential[]> {
  const opened: OpenedCredential[] = [];
  const ids = new Set<string>();
  for (const [index, credential] of credentials.entries()) {
    const judged = await verifyAndRead(credential, options);
    const pointer = appendPointer('/credentials', index);
    const own = stringMember(judged.document, 'id');
    // The same id on two credentials: both are shown, and tell apart.
    const id = own === undefined || ids.has(own) ? pointer : own;
    ids.add(id);
    opened.push({ pointer, id, report: judged.report, ...readJudged(judged, reading) });
  }
  return opened;
}

function readJudged(
  { report, document }: Judged,
  reading: FromOpenBadgeOptions,
): Pick<OpenedCredential, 'held' | 'findings'> {
  if (report.verdict === 'rejected' || document === undefined)
    return { findings: [...refusalsIn(report), ...reasonsIn(report, 'failed')] };
  const open =
    report.verdict === 'undetermined'
      ? [credentialFinding('stack.not-decided'), ...reasonsIn(report, 'indeterminate')]
      : [];
  if (report.role !== 'badge')
    return { findings: [credentialFinding('stack.not-a-badge'), ...open] };
  try {
    const held = readHeld(document, reading);
    if (held === undefined) return { findings: [credentialFinding('stack.no-award'), ...open] };
    return { held, findings: open };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { findings: [credentialFinding('stack.not-a-badge'), ...error.findings, ...open] };
  }
}

/** Somebody else's is named as such: nothing else need be wrong with it. */
function refusalsIn({ checks }: VerificationReport): readonly Finding[] {
  const isOther = checks.some(
    ({ id, outcome }) => id === 'subject.recipient' && outcome === 'failed',
  );
  const refusal = credentialFinding('stack.not-accepted');
  return isOther ? [stackFinding('stack.other-learner'), refusal] : [refusal];
}

function reasonsIn({ checks }: VerificationReport, outcome: string): readonly Finding[] {
  return checks.filter((check) => check.outcome === outcome).flatMap(({ findings }) => findings);
}

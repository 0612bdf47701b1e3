import type { JsonLine } from '../../cohort/jsonl-lines.js';
import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
} from '../../foundation/errors/index.js';
import { stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Verdict } from '../../foundation/report.js';
import {
  type VerificationReport,
  type VerifyOptions,
  verify as verifyCredential,
} from '../../verifying/index.js';
import { isUnreadable, verdictOn } from '../../verifying/verdict-text.js';
import type { CountedInput } from '../cohort/counted-input.js';
import { createReporter } from '../cohort/reporter.js';
import type { Invocation } from '../command.js';
import { credentialIn } from '../credential-in.js';
import { credentialLines, NOT_UTF8 } from '../credential-lines.js';
import type { Io } from '../io.js';

/** What came of a credential on a line: a verdict, or that it cannot be read. */
export type LineVerdict = Verdict | 'unreadable';

/** A file with a credential on each line, verified. */
export interface VerifiedLines {
  readonly file: string;
  readonly counts: Readonly<Record<LineVerdict, number>>;
  /** Why some were not accepted, each reason once, what most have first. */
  readonly reasons: readonly LineReason[];
  /** Whether there were more reasons than are kept. */
  readonly isCut: boolean;
  /** Why it could not be read to its end. */
  readonly brokenBy?: AnyMicrocertError;
  /** The first of those that were not accepted. */
  readonly notAccepted: readonly RefusedLine[];
}

/** Why credentials were not accepted. */
export interface LineReason {
  readonly verdict: LineVerdict;
  /** The verdict in a sentence. */
  readonly message: LocalText;
  /** The report on the first of them. */
  readonly report: VerificationReport;
  readonly count: number;
  /** The first of their lines. */
  readonly lines: readonly number[];
}

/** A credential that was not accepted. */
export interface RefusedLine {
  readonly line: number;
  /** Its id, where it could be read. */
  readonly id?: string;
  readonly verdict: LineVerdict;
}

const MOST_REASONS = 20;
const MOST_LINES = 5;
const MOST_REFUSED = 10_000;

/**
 * Verifies a file line by line, as it is read: nothing of a line is kept but what is said of it. What was judged before a
 * file turned out to be broken is not lost.
 *
 * @throws MicrocertError `ERR_INPUT_EMPTY`. Where no line could be read: `ERR_INPUT_TOO_LARGE` for one that is longer than
 * a credential may be; `ERR_FILE_UNREADABLE`.
 */
export async function verifyLines(
  file: string,
  input: CountedInput,
  options: VerifyOptions,
  { locale }: Pick<Invocation, 'locale'>,
  io: Io,
): Promise<VerifiedLines> {
  const tally = createTally(file);
  const reporter = createReporter(io, { locale, clock: io.clock, ...input });
  const judge = async ({ line, text }: JsonLine): Promise<void> => {
    const read = text ?? NOT_UTF8;
    const report = await verifyCredential(read, options);
    const verdict = isUnreadable(report.checks) ? 'unreadable' : report.verdict;
    reporter.row(verdict === 'accepted' ? 'issued' : 'refused');
    tally.add({ line, verdict, report, read, message: verdictOn(report, options.trust) });
  };
  let brokenBy: AnyMicrocertError | undefined;
  try {
    for await (const lines of credentialLines(input.bytes, file))
      for (const line of lines) await judge(line);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    brokenBy = error;
  } finally {
    reporter.end();
  }
  const came = tally.result();
  const isEmpty = Object.values(came.counts).every((count) => count === 0);
  if (isEmpty) throw brokenBy ?? new MicrocertError('ERR_INPUT_EMPTY', { source: file });
  return { ...came, ...(brokenBy && { brokenBy }) };
}

interface JudgedLine extends Pick<LineReason, 'verdict' | 'message' | 'report'> {
  readonly line: number;
  readonly read: string | Uint8Array;
}

function createTally(file: string) {
  const counts = { accepted: 0, rejected: 0, undetermined: 0, unreadable: 0 };
  const reasons = new Map<string, LineReason & { count: number; lines: number[] }>();
  const notAccepted: RefusedLine[] = [];
  let isCut = false;
  const addReason = ({ line, verdict, message, report }: JudgedLine): void => {
    const key = JSON.stringify([verdict, message.en, codesIn(report)]);
    const reason = reasons.get(key) ?? { verdict, message, report, count: 0, lines: [] };
    if (!reasons.has(key) && reasons.size >= MOST_REASONS) {
      isCut = true;
      return;
    }
    reasons.set(key, reason);
    reason.count += 1;
    if (reason.lines.length < MOST_LINES) reason.lines.push(line);
  };
  return {
    add(judged: JudgedLine): void {
      counts[judged.verdict] += 1;
      if (judged.verdict === 'accepted') return;
      if (notAccepted.length < MOST_REFUSED) notAccepted.push(refusedLine(judged));
      addReason(judged);
    },
    result: (): VerifiedLines => ({
      ...{ file, counts, isCut, notAccepted },
      reasons: [...reasons.values()].sort((a, b) => b.count - a.count),
    }),
  };
}

/** What was found where something is wrong: credentials with the same have the same reason. */
function codesIn({ checks }: VerificationReport): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'indeterminate')
    .flatMap(({ id, findings }) => [id, ...findings.map(({ code }) => code)]);
}

function refusedLine({ line, read, verdict }: JudgedLine): RefusedLine {
  const bytes = typeof read === 'string' ? new TextEncoder().encode(read) : read;
  const id = stringMember(credentialIn(bytes), 'id');
  return { line, ...(id !== undefined && { id }), verdict };
}

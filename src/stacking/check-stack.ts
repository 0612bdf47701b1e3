import type { FromOpenBadgeOptions } from '../formats/open-badges/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import { deepFreeze } from '../foundation/json/values.js';
import type { Finding, Report } from '../foundation/report.js';
import { formatDateTime } from '../foundation/time.js';
import type { LanguageMap } from '../model/index.js';
import {
  settleOptions,
  type VerificationReport,
  type VerifyInput,
  type VerifyOptions,
} from '../verifying/index.js';
import { ASKED_FOR, learnerByRecipient, learnersAsStated } from './check/learner-of.js';
import { type OpenedCredential, openCredentials } from './check/open-credentials.js';
import { STACK_POLICY, stackChecks, verdictOn } from './check/stack-checks.js';
import { evaluateStack } from './evaluate/evaluate-stack.js';
import type { ExcludedComponent, HeldComponent, StackEvaluation } from './evaluate/types.js';
import { definePathway } from './pathway/define-pathway.js';
import type { Pathway } from './pathway/pathway.js';

/** How a stack is checked: how each credential is verified, and by when the rules must be met. */
export interface CheckStackOptions extends VerifyOptions, FromOpenBadgeOptions {
  /** Day of the decision, a date or a date-time with zone; the present when left out. */
  readonly on?: string;
  /** The most steps to take for the answer, 2,000,000 by default; beyond them it is `undetermined`. */
  readonly maxSteps?: number;
}

/** A credential that was handed in, and what came of verifying it. */
export interface StackCredential {
  /** Place in the list that was handed in: `/credentials/0`. */
  readonly pointer: JsonPointer;
  /** Names it in the answer: its own id, or its place where it has none, or one that stood before. */
  readonly held: string;
  /** The report on it alone. */
  readonly report: VerificationReport;
  /**
   * The credentials that it holds, where it is a learner record: each counts by its own report, one that is handed in by
   * itself as well counts once. Absent of a record that is refused before anything in it is looked at.
   */
  readonly inside?: readonly StackCredential[];
}

/**
 * What verified credentials add up to. `accepted` is eligible, `rejected` not yet. Pointers that begin with `/credentials/`
 * lead into the list that was handed in and from there into the credential, all others into the pathway.
 */
export interface StackReport extends Report, StackEvaluation {
  /** The larger award that was asked about. */
  readonly pathway: {
    readonly id: string;
    readonly version?: string;
    readonly title: LanguageMap;
  };
  /** Each credential, in the order in which it was handed in. */
  readonly credentials: readonly StackCredential[];
}

const MOST_CREDENTIALS = 10_000;

/**
 * Verifies credentials and says what those that hold add up to under the rules of a pathway. What is rejected does not
 * count, with its reason; what is undetermined does not count either, and leaves the answer open where it would matter. The
 * decision itself is a jury's.
 *
 * Without `recipient`, all credentials must name the same learner.
 *
 * @param pathway - What `definePathway` gave, or the pathway as written.
 * @param credentials - As `verify` takes them: badges, or learner records that hold some; those in pictures are taken out
 * before (`unbake`).
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_PATHWAY_INVALID`, and what `verify` throws.
 * @example
 * ```ts
 * const report = await checkStack(pathway, credentials, { trust: ['did:web:univ.example'], fetcher });
 * if (report.answer === 'not-yet') console.log(report.shortest?.components);
 * ```
 */
export async function checkStack(
  pathway: Pathway,
  credentials: readonly VerifyInput[],
  options: CheckStackOptions,
): Promise<StackReport> {
  const defined = definePathway(pathway);
  if (!Array.isArray(credentials) || credentials.length > MOST_CREDENTIALS)
    throw new TypeError(`checkStack: "credentials" must be a list of at most ${MOST_CREDENTIALS}`);
  const { on, maxSteps, creditUnit, ...rest } = options ?? ({} as Partial<CheckStackOptions>);
  // One instant and one memory for all: a status list that many share is asked for once.
  const { now } = settleOptions(rest);
  const verifying: VerifyOptions = { cache: new Map(), ...rest, clock: () => now };
  const opened = await openCredentials(credentials, verifying, creditUnit ? { creditUnit } : {});
  const judgedAt = formatDateTime(now);
  const isAsked = rest.recipient !== undefined;
  const all = opened.flatMap((one) => [one, ...(one.inside ?? [])]);
  const evaluation = evaluateStack(defined, heldIn(all, isAsked), {
    on: on ?? judgedAt,
    ...(isAsked && { learner: ASKED_FOR }),
    ...(maxSteps !== undefined && { maxSteps }),
  });
  return deepFreeze(reportOn(defined, opened, { evaluation, judgedAt, all }));
}

/** What the credentials hold, with whom they are about. */
function heldIn(opened: readonly OpenedCredential[], isAsked: boolean): readonly HeldComponent[] {
  const countable = opened.flatMap(({ held, ...rest }) => (held ? [{ ...rest, held }] : []));
  const learners = isAsked
    ? countable.map(({ report }) => learnerByRecipient(report))
    : learnersAsStated(countable.map(({ held }) => held.learner));
  return countable.map(({ id, held, findings }, index): HeldComponent => {
    const { learner, doubts = [] } = learners[index] ?? {};
    const open = [...findings, ...doubts];
    return {
      ...held.component,
      id,
      ...(learner !== undefined && { learner }),
      ...(open.length > 0 && { doubts: open }),
    };
  });
}

interface Judgement {
  /** What was handed in, each followed by what it holds. */
  readonly all: readonly OpenedCredential[];
  readonly evaluation: StackEvaluation;
  readonly judgedAt: string;
}

function reportOn(
  { id, version, title }: Pathway,
  opened: readonly OpenedCredential[],
  { evaluation, judgedAt, all }: Judgement,
): StackReport {
  const excluded = excludedFrom(all, evaluation);
  const told = excluded.flatMap(({ findings }) => findings.map(asRemark));
  const checks = stackChecks(evaluation, told);
  return {
    verdict: verdictOn(checks),
    policy: STACK_POLICY.id,
    judgedAt,
    checks,
    ...evaluation,
    excluded,
    pathway: { id, ...(version !== undefined && { version }), title },
    credentials: opened.map(asJudged),
  };
}

function asJudged({ pointer, id: held, report, inside }: OpenedCredential): StackCredential {
  return { pointer, held, report, ...(inside && { inside: inside.map(asJudged) }) };
}

/** What does not count, in the order in which it was handed in, each reason at its place in the list. */
function excludedFrom(
  opened: readonly OpenedCredential[],
  { excluded }: StackEvaluation,
): readonly ExcludedComponent[] {
  const found = new Map(excluded.map(({ held, findings }) => [held, findings]));
  return opened.flatMap(({ id, held, pointer, findings, inside }) => {
    const reasons = held === undefined ? findings : found.get(id);
    // Of a record that is as it should be, nothing is to be said.
    if (reasons === undefined || (inside !== undefined && reasons.length === 0)) return [];
    const placed = reasons.map((finding) => placedIn(pointer, finding));
    return [{ held: id, findings: placed }];
  });
}

/** A place in the pathway says less here than the credential that is meant. */
function placedIn(credential: JsonPointer, finding: Finding): Finding {
  const isOfPathway = finding.pointer.startsWith('/components/');
  return { ...finding, pointer: isOfPathway ? credential : `${credential}${finding.pointer}` };
}

/** What keeps one credential out decides nothing about the stack. */
function asRemark(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

import type { JsonPointer } from './json/pointer.js';
import type { LocalText } from './locale.js';

/** How much a finding weighs: an error decides, a warning and a piece of information do not. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a rule comes from. */
export interface Citation {
  /** Name of the text, in its own words. */
  readonly source: LocalText;
  /** Article, annex, section or element inside the text. */
  readonly section: LocalText;
  /** Address of the text, where it has one. */
  readonly url?: string;
  /** `false` when the wording was not compared with the primary text, or the rule is this project's own reading. */
  readonly confirmed: boolean;
}

/** One thing that was found, said so that a person can act on it. */
export interface Finding {
  /** Stable name of what was found, for programs. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** Where (RFC 6901); the value itself is never repeated. */
  readonly pointer: JsonPointer;
  /** What is the matter. */
  readonly message: LocalText;
  /** What to do about it, when something can be done. */
  readonly hint?: LocalText;
  /** A value that would do, as it would be written in YAML. */
  readonly example?: LocalText;
  /** Why it is asked. */
  readonly cites?: Citation;
}

/**
 * What came of a check.
 *
 * - `passed`: it was carried out and holds;
 * - `failed`: it was carried out and does not hold;
 * - `indeterminate`: it applies but could not be carried out;
 * - `skipped`: it does not apply here.
 */
export type Outcome = 'passed' | 'failed' | 'indeterminate' | 'skipped';

/** One named check and what came of it. */
export interface Check {
  /** Public, stable name. */
  readonly id: string;
  /** What came of it. */
  readonly outcome: Outcome;
  /** Findings, the most important first; a passed check may carry warnings. */
  readonly findings: readonly Finding[];
  /** Age of the data the check relied on (RFC 3339), when it may be older than the report. */
  readonly asOf?: string;
}

/** Which checks decide, and how. */
export interface Policy {
  /** Name of the policy, shown in the report. */
  readonly id: string;
  /** Checks that must apply and pass. */
  readonly requires: readonly string[];
  /** Checks that must pass where they apply. */
  readonly heeds: readonly string[];
  /**
   * Codes of findings that are known and put up with: a check that fails, or stays open, for no other reason counts as
   * passed. The report still shows its outcome and why.
   */
  readonly tolerates?: readonly string[];
}

/** What a policy makes of the checks. */
export type Verdict = 'accepted' | 'rejected' | 'undetermined';

/** Answer to every question this library decides: conformity, credential, presentation, stack. */
export interface Report {
  /** What the policy makes of the checks. */
  readonly verdict: Verdict;
  /** Name of the policy that judged. */
  readonly policy: string;
  /** Instant of the judgement (RFC 3339, UTC). */
  readonly judgedAt: string;
  /** Every check, in the order in which a reader wants them. */
  readonly checks: readonly Check[];
}

/**
 * Verdict of a policy over checks: a failure outweighs a doubt, a doubt outweighs success, silence is a doubt.
 *
 * @throws TypeError when the policy requires nothing: it would accept anything.
 */
export function judge(checks: readonly Check[], policy: Policy): Verdict {
  const { places, requires, heeds, tolerates } = readingOf(policy);
  if (requires.length === 0) throw new TypeError('a policy must require at least one check');

  // The gravest outcome of each id. A catalogue has millions of checks to judge, so each is looked at once.
  const gravest = new Array<number>(places.size).fill(SILENCE);
  for (const check of checks) {
    const place = places.get(check.id);
    if (place === undefined) continue;
    const gravity = GRAVITY[outcomeUnder(check, tolerates)];
    if (gravity > (gravest[place] ?? SILENCE)) gravest[place] = gravity;
  }
  if (gravest.includes(GRAVITY.failed)) return 'rejected';
  const stands =
    requires.every((place) => gravest[place] === GRAVITY.passed) &&
    heeds.every((place) => gravest[place] === GRAVITY.passed || gravest[place] === GRAVITY.skipped); // may not apply
  return stands ? 'accepted' : 'undetermined';
}

/** A policy as it is gone by: every id that it names has a place. */
interface PolicyReading {
  readonly places: ReadonlyMap<string, number>;
  readonly requires: readonly number[];
  readonly heeds: readonly number[];
  readonly tolerates: readonly string[];
}

const readings = new WeakMap<Policy, PolicyReading>();

/** Read once where it can never change: most verifications go by the very same policy. */
function readingOf(policy: Policy): PolicyReading {
  const known = readings.get(policy);
  if (known !== undefined) return known;
  const { requires, heeds, tolerates = NOTHING } = policy;
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const reading = { places, requires: requires.map(placeOf), heeds: heeds.map(placeOf), tolerates };
  if ([policy, requires, heeds, tolerates].every(isFixed)) readings.set(policy, reading);
  return reading;
}

/** Frozen, and without getters. */
function isFixed(value: object): boolean {
  return (
    Object.isFrozen(value) && Object.values(Object.getOwnPropertyDescriptors(value)).every(isPlain)
  );
}

function isPlain(member: PropertyDescriptor): boolean {
  return 'value' in member;
}

/**
 * What a check counts as, where some codes are put up with. A check without a reason of weight is never put up with:
 * silence explains nothing.
 */
export function outcomeUnder({ outcome, findings }: Check, tolerates: readonly string[]): Outcome {
  if (outcome === 'passed' || outcome === 'skipped') return outcome;
  const reasons = findings.filter(({ severity }) => severity !== 'info');
  const known = reasons.length > 0 && reasons.every(({ code }) => tolerates.includes(code));
  return known ? 'passed' : outcome;
}

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const SILENCE = 0;
const GRAVITY: Readonly<Record<Outcome, number>> = {
  skipped: 1,
  passed: 2,
  indeterminate: 3,
  failed: 4,
};

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings with the most important first; equals keep their order. */
export function byImportance(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/** A check whose outcome follows from its findings: any error fails it. */
export function checkFrom(id: string, findings: readonly Finding[]): Check {
  if (findings.length === 0) return { id, outcome: 'passed', findings };
  const failed = findings.some((finding) => finding.severity === 'error');
  return { id, outcome: failed ? 'failed' : 'passed', findings: byImportance(findings) };
}

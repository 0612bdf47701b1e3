import { a as LocalText } from './locale-BxlEjvpb.js';

/**
 * Place of a value inside a JSON document (RFC 6901): `''` is the whole document,
 * `/outcomes/0` the first outcome.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
type JsonPointer = string;

/** How much a finding weighs: an error decides, a warning and a piece of information do not. */
type Severity = 'error' | 'warning' | 'info';
/** Where a rule comes from. */
interface Citation {
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
interface Finding {
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
type Outcome = 'passed' | 'failed' | 'indeterminate' | 'skipped';
/** One named check and what came of it. */
interface Check {
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
interface Policy {
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
type Verdict = 'accepted' | 'rejected' | 'undetermined';
/** Answer to every question this library decides: conformity, credential, presentation, stack. */
interface Report {
    /** What the policy makes of the checks. */
    readonly verdict: Verdict;
    /** Name of the policy that judged. */
    readonly policy: string;
    /** Instant of the judgement (RFC 3339, UTC). */
    readonly judgedAt: string;
    /** Every check, in the order in which a reader wants them. */
    readonly checks: readonly Check[];
}

export type { Check as C, Finding as F, JsonPointer as J, Outcome as O, Policy as P, Report as R, Severity as S, Verdict as V, Citation as a };

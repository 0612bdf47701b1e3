import { J as JsonPointer, R as Report } from '../report-DDOr-hpj.js';
import { L as LanguageMap } from '../language-map-DwMLFJZL.js';
import { F as FromOpenBadgeOptions } from '../from-open-badge-CyVd5uew.js';
import { V as VerifyOptions } from '../options-BRjFwSpw.js';
import { a as VerificationReport, V as VerifyInput } from '../read-input-BtCZI8b0.js';
import { S as StackEvaluation, P as Pathway, H as HeldComponent, E as EvaluateStackOptions, a as PathwayInput } from '../pathway-B9xZ9P45.js';
export { A as AcceptedAchievement, b as AllGroup, c as AnyGroup, B as BlockOutcome, C as ChooseGroup, d as Completion, e as ComponentOutcome, f as CreditsGroup, g as ExcludedComponent, G as Group, h as GroupName, i as HeldResult, j as PathwayComponent, k as PathwayComponentInput, l as PathwayRules, R as Requirement, m as StackAnswer } from '../pathway-B9xZ9P45.js';
import '../locale-BxlEjvpb.js';
import '../award-h7clepsy.js';
import '../issuer-profile-CoyYci72.js';
import '../values-BMGb-U8z.js';
import '../ports-CVeXp-HU.js';
import '../did-document-BJbOsook.js';
import '../offline-bundle-Buh7J_sQ.js';
import '../public-key-D53sMtRB.js';
import '../types-BpqN5i3O.js';
import '../texts-zT409qnT.js';
import '../signer-qHWhfEFi.js';
import '../limits-BFQw-A6P.js';
import '../status-answer-Bo5v8LGD.js';

/** How a stack is checked: how each credential is verified, and by when the rules must be met. */
interface CheckStackOptions extends VerifyOptions, FromOpenBadgeOptions {
    /** Day of the decision, a date or a date-time with zone; the present when left out. */
    readonly on?: string;
    /** The most steps to take for the answer, 2,000,000 by default; beyond them it is `undetermined`. */
    readonly maxSteps?: number;
}
/** A credential that was handed in, and what came of verifying it. */
interface StackCredential {
    /** Place in the list that was handed in: `/credentials/0`. */
    readonly pointer: JsonPointer;
    /** Names it in the answer: its own id, or its place where it has none, or one that stood before. */
    readonly held: string;
    /** The report on it alone. */
    readonly report: VerificationReport;
}
/**
 * What verified credentials add up to. `accepted` is eligible, `rejected` not yet. Pointers that begin with `/credentials/`
 * lead into the list that was handed in and from there into the credential, all others into the pathway.
 */
interface StackReport extends Report, StackEvaluation {
    /** The larger award that was asked about. */
    readonly pathway: {
        readonly id: string;
        readonly version?: string;
        readonly title: LanguageMap;
    };
    /** Each credential, in the order in which it was handed in. */
    readonly credentials: readonly StackCredential[];
}
/**
 * Verifies credentials and says what those that hold add up to under the rules of a pathway. What is rejected does not
 * count, with its reason; what is undetermined does not count either, and leaves the answer open where it would matter. The
 * decision itself is a jury's.
 *
 * Without `recipient`, all credentials must name the same learner.
 *
 * @param pathway - What `definePathway` gave, or the pathway as written.
 * @param credentials - As `verify` takes them; badges in pictures are taken out before (`unbake`).
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_PATHWAY_INVALID`, and what `verify` throws.
 * @example
 * ```ts
 * const report = await checkStack(pathway, credentials, { trust: ['did:web:univ.example'], fetcher });
 * if (report.answer === 'not-yet') console.log(report.shortest?.components);
 * ```
 */
declare function checkStack(pathway: Pathway, credentials: readonly VerifyInput[], options: CheckStackOptions): Promise<StackReport>;

/**
 * Says whether what somebody holds adds up to a larger award under the rules of a pathway, what counts for what, what is
 * missing, and the shortest way to complete. Each achievement counts once, and the best allocation is found exactly; where
 * that takes more than `maxSteps`, the answer is `undetermined`, never wrong. It verifies nothing: see `checkStack`.
 *
 * The answer does not depend on the order in which things are handed in.
 *
 * @param pathway - What `definePathway` gave, or the pathway as written.
 * @param held - What is held, or tried out.
 * @throws TypeError when an option or something held cannot be used; `MicrocertError` `ERR_PATHWAY_INVALID`.
 */
declare function evaluateStack(pathway: Pathway, held: readonly HeldComponent[], options: EvaluateStackOptions): StackEvaluation;

/**
 * Makes a pathway of what was written: every rule looked over, so that somebody can in fact meet it; frozen.
 *
 * @param input - The pathway as written in code, JSON or YAML; anything at all is accepted and looked at.
 * @throws `MicrocertError` `ERR_PATHWAY_INVALID`, whose `findings` name every problem with its place.
 * @example
 * ```ts
 * const pathway = definePathway({
 *   id: 'https://univ.example/du/agroecology',
 *   title: { en: 'University diploma in agroecology', fr: 'DU Agroécologie' },
 *   requires: { all: ['soil', { choose: 1, of: ['water', 'air'] }] },
 *   components: {
 *     soil: { title: { fr: 'Sols' }, accepts: ['https://univ.example/micro/soil-health'], ects: 2 },
 *     water: { title: { fr: 'Eau' }, accepts: ['https://univ.example/micro/water'], ects: 3 },
 *     air: { title: { fr: 'Air' }, accepts: ['https://univ.example/micro/air'], ects: 3 },
 *   },
 *   rules: { credits: { min: 5 } },
 * });
 * ```
 */
declare function definePathway(input: PathwayInput | unknown): Pathway;

export { type CheckStackOptions, EvaluateStackOptions, HeldComponent, Pathway, PathwayInput, type StackCredential, StackEvaluation, type StackReport, checkStack, definePathway, evaluateStack };

import { F as Framework, a as ConformitySubject, b as FrameworkElement, c as ConsistencyRule, d as FrameworkRequirement, Q as QuestionForPeople, E as ElementStage } from '../framework-DoOAju_O.js';
export { C as Catalogue, e as ElementRule, R as Remark, f as Rule, g as catalogueOf } from '../framework-DoOAju_O.js';
import { J as JsonPointer, C as Check, P as Policy, R as Report, a as Citation, S as Severity } from '../report-DDOr-hpj.js';
export { C as CheckOptions, c as checkMicroCertification, a as councilRecommendation2022 } from '../index-CCNAX3FH.js';
import { a as LocalText } from '../locale-BxlEjvpb.js';
import '../award-h7clepsy.js';
import '../language-map-DwMLFJZL.js';
import '../issuer-profile-CoyYci72.js';
import '../ports-CVeXp-HU.js';

/**
 * Holds values that were parsed already against a framework: one check per element, id `<framework>.<key>`,
 * then one per consistency rule and per requirement, id of the rule.
 *
 * @param malformed - Places that could not be read (`/outcomes`, `/award/learner`; `''`, `/award` and `/issuer` for
 * a whole document); what depends on them is `indeterminate`.
 */
declare function applyFramework(framework: Framework, subject: ConformitySubject, malformed?: ReadonlySet<JsonPointer>): readonly Check[];
/**
 * The policy that judges checks of a framework: what was read must be well-formed and every mandatory element that
 * can be described at this stage must be; nothing else may fail.
 *
 * @param checks - All checks that will be judged, those of {@link applyFramework} and those on shape.
 */
declare function conformityPolicy(framework: Framework, checks: readonly Check[], stage: FrameworkElement['stage']): Policy;

/** Every framework of this library, the European one first. */
declare const FRAMEWORKS: readonly Framework[];
/** The framework with this id, or nothing. */
declare function findFramework(id: string): Framework | undefined;

/** How many of the mandatory elements of a framework are described. */
interface DescribedElements {
    /** Number of mandatory elements that are described. */
    readonly described: number;
    /** Number of mandatory elements. */
    readonly mandatory: number;
    /** Keys of those that are not described. */
    readonly missing: readonly string[];
    /** Keys of those that could not be looked at. */
    readonly notLookedAt: readonly string[];
    /** Keys of those that only an award can describe, when none was given. */
    readonly awaitingAward: readonly string[];
    /** All of it as one sentence without subject: `describes 10 of the 11 mandatory elements (Annex I)`. */
    readonly sentence: LocalText;
}
/** Counts the mandatory elements that are described, by the checks of a report made with the same framework. */
declare function describedElements({ checks }: Pick<Report, 'checks'>, framework: Framework): DescribedElements;

/**
 * The common frame that Digital FCU wrote with nineteen universities, FUN and UniCamp. Its volume, its validity without
 * limit and its approach by competences are known; its levels, modes and grid of criteria are not, so nothing is
 * asked about them. Hours alone are enough: ECTS credits are optional, and may be fractions.
 */
declare const digitalFcu: Framework;

/** What a framework adds to another. */
interface FrameworkExtension {
    /** Stable name: `univ-example-2026`. */
    readonly id: string;
    /** Title. */
    readonly title: LocalText;
    /** The text it comes from. */
    readonly cites: Citation;
    /** Keys of elements that are optional in the base and must be described here. */
    readonly mandatory?: readonly string[];
    /** Further rules on how parts fit together. */
    readonly consistency?: readonly ConsistencyRule[];
    /** What is asked for beyond the elements. */
    readonly requirements?: readonly FrameworkRequirement[];
    /** What is left for people to judge. */
    readonly forPeople?: readonly QuestionForPeople[];
    /** What a good report does not mean; that of the base when left out. */
    readonly disclaimer?: LocalText;
}
/**
 * A framework that asks for everything another asks for, and more: it tightens, it never relaxes.
 *
 * @param base - The framework to start from.
 * @param extension - What comes on top.
 * @throws TypeError when `mandatory` names an element the base does not have, or a rule has the id of another.
 * @see https://www.imsglobal.org/spec/ob/v3p0/ section "Profiles", for the same idea in Open Badges
 * @example A university's own framework: everything the Council asks for, stackability as well, and a limit.
 * ```ts
 * const ours = extendFramework(councilRecommendation2022, {
 *   id: 'univ-example-2026',
 *   title: { en: 'Our charter', fr: 'Notre charte' },
 *   cites,
 *   mandatory: ['stackability'],
 *   requirements: [
 *     {
 *       id: 'univ-example-2026.hours',
 *       name: { en: 'At most 60 hours', fr: '60 heures au plus' },
 *       severity: 'error',
 *       cites,
 *       stage: 'definition',
 *       reads: ['/workload'],
 *       *check({ definition: { workload } }) {
 *         if ((workload?.hours ?? 0) <= 60) return;
 *         yield { pointer: '/workload/hours', text: { en: 'more than 60 hours', fr: 'plus de 60 heures' } };
 *       },
 *     },
 *   ],
 * });
 * ```
 */
declare function extendFramework(base: Framework, extension: FrameworkExtension): Framework;

/**
 * The Common Framework of the MICROBOL project: the commitments of the Bologna process, applied to micro-credentials.
 * Its purpose, definition and commitments are known; the wording of its elements was not compared, so every
 * requirement here is a remark and says so.
 */
declare const microbol: Framework;

/** One rule of a framework, as it is shown to people. */
interface RuleEntry {
    /** Stable name, which findings carry as their code. */
    readonly id: string;
    /** What part of the framework it belongs to: an element, the way parts fit together, what is asked besides. */
    readonly part: LocalText;
    /** What holds when it passes. */
    readonly name: LocalText;
    /** What a finding of it weighs. */
    readonly severity: Severity;
    /** When it can be judged. */
    readonly stage: ElementStage;
    /** Where it comes from. */
    readonly cites: Citation;
}
/** Every rule of a framework, in the order in which a report has its checks. */
declare function listRules(framework: Framework): readonly RuleEntry[];

/**
 * What SURF asks of a micro-credential in edubadges, the Dutch platform: its published schema, and what its issuing
 * interface asks besides. The schema means to ask for two alignments and misplaces the rule; it is asked for here.
 */
declare const surfEdubadges: Framework;

/**
 * An advisory list for 1EdTech’s TrustEd Microcredential. Known are its two kinds: Knowledge, for outcomes validated by
 * an assessment, and Application, for a use that was shown. The table of its fields is not known, so nothing else is
 * asked, and no type of it is written into a credential.
 */
declare const trustedMicrocredential: Framework;

/**
 * How Université Toulouse III frames its micro-certifications, on top of Digital FCU: two origins, three purposes,
 * distance learning, and outcomes that are competences. It has no number of its own.
 */
declare const universite360: Framework;

/**
 * The rulebook of a pilot for the European Digital Identity Wallet. Its encoding is SD-JWT VC, for W3C credentials it
 * defines none: what is checked here is whether the data it asks for is there and holds together. The claim
 * `attestation_legal_category` has one value, `non-qualified-EAA`, and is set by whoever encodes.
 */
declare const weBuild: Framework;

export { ConformitySubject, ConsistencyRule, type DescribedElements, ElementStage, FRAMEWORKS, Framework, FrameworkElement, type FrameworkExtension, FrameworkRequirement, QuestionForPeople, type RuleEntry, applyFramework, conformityPolicy, describedElements, digitalFcu, extendFramework, findFramework, listRules, microbol, surfEdubadges, trustedMicrocredential, universite360, weBuild };

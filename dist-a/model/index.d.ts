import { R as ResultStatus, P as PlainIdentifier, H as HashedIdentifier } from '../award-h7clepsy.js';
export { a as ActivityPeriod, b as AssessmentResult, A as Award, c as AwardInput, E as Evidence, L as Learner, d as RESULT_STATUSES, S as StatusPlace } from '../award-h7clepsy.js';
export { d as defineMicroCertification, p as parseAward } from '../parse-award-CXMl2PKq.js';
export { L as LanguageMap, S as SignedEndorsement, i as isLanguageTag, t as textIn } from '../language-map-DwMLFJZL.js';
import { R as Random } from '../ports-CVeXp-HU.js';
import { I as IssuerProfile } from '../issuer-profile-CoyYci72.js';
export { a as ALIGNMENT_FRAMEWORKS, b as Alignment, A as Assessment, C as CYCLES, c as ConceptValue, d as Cycle, F as FurtherInformation, G as GRADING_KINDS, e as GradingKind, f as GradingScheme, g as IssuerProfileInput, L as LearningOutcome, h as Level, i as LevelNotApplicable, M as MicroCertification, N as NationalLevel, j as ORIGIN_KINDS, k as OUTCOME_KINDS, O as Organisation, l as OrganisationIdentifier, m as Origin, n as OriginKind, o as OutcomeKind, P as PURPOSES, p as Participation, q as Picture, r as Prerequisites, s as Purpose, Q as QualityAssurance, t as STACKABILITY_KINDS, u as STACKING_RELATIONS, v as Stackability, w as StackabilityKind, S as StackingRelation, x as StackingTarget, y as StatedLevel, V as Validity, W as WORKLOAD_ACTIVITIES, z as Workload, B as WorkloadActivity, D as WorkloadPart } from '../issuer-profile-CoyYci72.js';
export { A as AssessmentInput, L as LearningOutcomeInput, M as MicroCertificationInput } from '../micro-certification-input-BC4II6JW.js';

/** True for a finite number between 0 and one million with at most three decimals: what credits and hours can be. */
declare function isDecimal(value: unknown): value is number;
/**
 * Sum without the surprises of binary fractions: `sumDecimals([0.1, 0.2])` is `0.3`.
 *
 * @param values - Numbers for which {@link isDecimal} holds.
 * @throws `MicrocertError` `ERR_DECIMAL` when one of them is something else.
 */
declare function sumDecimals(values: readonly number[]): number;
/**
 * Difference without the surprises of binary fractions: below 0, 0 or above 0 as `a` is below, equal to or above `b`.
 *
 * @throws `MicrocertError` `ERR_DECIMAL` when one of them is not a decimal.
 */
declare function compareDecimals(a: number, b: number): number;

/**
 * The shape of one line of a cohort: one learner’s award of one definition, in flat columns.
 *
 * In CSV every value is a text, and an empty cell stands for a column that is left out; JSONL may write numbers. At
 * least one of `learnerId`, `emailHash` and `identifierValue` says who the learner is. Columns called
 * `result.<assessment>` and `status.<assessment>` end in the id that the definition gives the assessment.
 *
 * It is published as `microcert/schemas/cohort-row.schema.json`.
 */
interface CohortRow {
    /** Absolute IRI of the credential; a random `urn:uuid:` when left out. */
    readonly awardId?: string;
    /** Absolute IRI of the learner; a DID where there is one. */
    readonly learnerId?: string;
    /** Name in clear, only where it must be in the award. */
    readonly learnerName?: string;
    /** `sha256$` and the hash (64 hexadecimal digits) of the learner’s e-mail address followed by the salt. */
    readonly emailHash?: string;
    /** Salt that was appended to the e-mail address before hashing. */
    readonly emailSalt?: string;
    /** What the plain identifier is: a term of Open Badges’ `IdentifierTypeEnum`, such as `sourcedId`. */
    readonly identifierType?: string;
    /** A plain identifier of the learner inside the institution; never a national number. */
    readonly identifierValue?: string;
    /** When it was awarded: `2026-07-01`, or a date-time with zone. */
    readonly awardedOn: string;
    /** Beginning of the learner’s participation. */
    readonly activityStart?: string;
    /** End of the learner’s participation. */
    readonly activityEnd?: string;
    /** ECTS credits the learner earned. */
    readonly creditsEarned?: number | string;
    /** Absolute IRI of what shows it. */
    readonly evidenceUrl?: string;
    /** Name of what shows it. */
    readonly evidenceName?: string;
    /** Grade or score in one assessment, as its grading scheme writes it. */
    readonly [result: `result.${string}`]: string;
    /** Status of the result in one assessment. */
    readonly [status: `status.${string}`]: ResultStatus;
}

/**
 * An identifier of a learner as a salted hash, so that only who knows the identifier can recognise the learner in it.
 * A hashed e-mail address can still be guessed: it is pseudonymous, not anonymous.
 *
 * @param identifier - The identifier in clear: `{ type: 'emailAddress', value: 'a@univ.example' }`. It is hashed as it
 * stands: whoever compares has to write it the same way.
 * @param options - `random`: where the 16 bytes of salt come from, by default the platform.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#identityobject
 */
declare function hashIdentifier({ type, value }: PlainIdentifier, { random }?: {
    readonly random?: Random;
}): Promise<HashedIdentifier>;

/**
 * Makes an issuer profile of what was written, frozen.
 *
 * @throws `MicrocertError` `ERR_PROFILE_INVALID`, whose `findings` name every problem with its place.
 */
declare function parseIssuerProfile(input: unknown): IssuerProfile;

export { type CohortRow, HashedIdentifier, IssuerProfile, PlainIdentifier, ResultStatus, compareDecimals, hashIdentifier, isDecimal, parseIssuerProfile, sumDecimals };

import { S as SignedEndorsement } from './language-map-DwMLFJZL.js';

/** A learner known by a hash: `sha256$` and the hash of identifier followed by salt. */
interface HashedIdentifier {
    /** What was hashed: a term of Open Badges' `IdentifierTypeEnum`, such as `emailAddress`. */
    readonly type: string;
    /** `sha256$` and 64 hexadecimal digits. */
    readonly hash: string;
    /** Salt that was appended before hashing; at least 16 random bytes are advised. */
    readonly salt?: string;
}
/** A learner known by a plain identifier. */
interface PlainIdentifier {
    /** What it is: a term of Open Badges' `IdentifierTypeEnum`, such as `sourcedId`. */
    readonly type: string;
    /** The identifier. */
    readonly value: string;
}
/** The person who earned it, who owns the award. */
interface Learner {
    /** Absolute IRI; a DID of the learner where there is one. */
    readonly id?: string;
    /** Identifiers, hashed or plain, for a learner without a DID. */
    readonly identifiers?: readonly (HashedIdentifier | PlainIdentifier)[];
    /** Name in clear, only where it must be in the award. */
    readonly name?: string;
}
/** Statuses of a result (Open Badges 3.0, `ResultStatusType`). */
declare const RESULT_STATUSES: readonly ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"];
/** Status of a result. */
type ResultStatus = (typeof RESULT_STATUSES)[number];
/** What the learner achieved in one assessment. */
interface AssessmentResult {
    /** Id of the assessment in the definition. */
    readonly assessment: string;
    /** Grade or score, as the grading scheme writes it: `14.5`, `B`. */
    readonly value?: string;
    /** Status. */
    readonly status?: ResultStatus;
}
/** Something that shows what the learner did. */
interface Evidence {
    /** Absolute IRI of the evidence. */
    readonly id?: string;
    /** Name. */
    readonly name?: string;
    /** What it is. */
    readonly description?: string;
    /** How it came about, in Markdown. */
    readonly narrative?: string;
    /** Kind of evidence: `portfolio`, `video`. */
    readonly genre?: string;
}
/** Time during which the learner took part. */
interface ActivityPeriod {
    /** Beginning: date-time with zone. */
    readonly start?: string;
    /** End: date-time with zone. */
    readonly end?: string;
}
/** Where the status of a credential is told: one entry of one status list. */
interface StatusPlace {
    /** What the entry is about: `revocation`, `suspension`, or a purpose of the issuer's own. */
    readonly purpose: string;
    /** Address of the list: an https URL without fragment, in which nobody can be recognised. */
    readonly list: string;
    /** Place in the list, from 0. */
    readonly index: number;
}
/**
 * One learner's award of a definition.
 *
 * Dates are RFC 3339 date-times with zone; a plain date in the input stands for its first instant in UTC.
 */
interface Award {
    /** Absolute IRI of the credential; a random `urn:uuid:` when left out. */
    readonly id?: string;
    /** Who earned it. */
    readonly learner: Learner;
    /** When it was awarded: `2026-07-01`, or a date-time with zone. */
    readonly awardedOn: string;
    /** When the learner took part. */
    readonly activity?: ActivityPeriod;
    /** Results, one for each assessment that has one. */
    readonly results?: readonly AssessmentResult[];
    /** ECTS credits the learner earned. */
    readonly creditsEarned?: number;
    /** What shows it. */
    readonly evidence?: readonly Evidence[];
    /** Where its status is told: one place for each purpose. No two credentials may share a place. */
    readonly status?: readonly StatusPlace[];
    /** What others say of this award, signed by them. */
    readonly endorsements?: readonly SignedEndorsement[];
}
/** An award as it may be written in a file. */
type AwardInput = Award & {
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
};

export { type Award as A, type Evidence as E, type HashedIdentifier as H, type Learner as L, type PlainIdentifier as P, type ResultStatus as R, type StatusPlace as S, type ActivityPeriod as a, type AssessmentResult as b, type AwardInput as c, RESULT_STATUSES as d };
